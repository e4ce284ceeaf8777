"""Records from the raw text on: the specs of whole texts in the registers that occur, and texts that state nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from policydata.extraction.kernel import read_text
from tests.extraction.record_texts import records_as_written

SPECS = Path(__file__).parent.parent / "specs"
KINDS = ("events", "statistics", "contents", "claims", "relations")


def _specs() -> list[Any]:
    found = []
    for language in ("en", "zh"):
        for path in sorted(SPECS.glob(f"records-*-{language}.yml")):
            for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))):
                found.append(pytest.param(language, case, id=f"{path.stem}-{number}"))
    return found


@pytest.mark.parametrize(("language", "case"), _specs())
def test_the_records_of_a_text(language: str, case: dict[str, Any]) -> None:
    found = records_as_written(case["text"], language, case.get("date"))
    assert found == {kind: case.get(kind, []) for kind in KINDS}


@pytest.mark.parametrize(("language", "case"), _specs())
def test_the_words_of_an_indicator_stand_where_it_says(language: str, case: dict[str, Any]) -> None:
    for record in read_text(case["text"], None, language).records:
        if record.kind == "statistic":
            start, _, end = str(record.fields["indicator_position"]).partition(",")
            said = case["text"][int(start) : int(end)]
            assert "".join(said.split()) == "".join(str(record.fields["indicator"]).split())


@pytest.mark.parametrize(("language", "case"), [one for one in _specs() if "directions" in one.values[1]])
def test_the_directions_of_the_changes_of_a_text(language: str, case: dict[str, Any]) -> None:
    said = [record.fields.get("change") for record in read_text(case["text"], None, language, case.get("date")).records]
    assert [change for change in said if change] == case["directions"]


def test_a_figure_goes_on_with_what_the_one_before_measured() -> None:
    text = "The penetration rate in Ghana was 61% in 2020. It rose to 68% in 2022."
    first, second = read_text(text, None, "en").records
    assert first.fields["indicator"] == second.fields["indicator"] == "penetration rate in Ghana"
    assert "what is measured is taken from an earlier sentence" in second.doubts


ANNOUNCED = {
    "en": (
        "The Seed Office will publish the Harbour Code by 30 June 2031.",
        "The Senate will adopt the Seed Act in March 2031.",
        "The Harbour Code is due to be signed on 3 May 2031.",
        "When will the Harbour Code be published? On 3 May 2031.",
    ),
    "zh": ("渔业部将于2031年3月1日发布《湖区指南》。", "《湖区公约》将于2031年3月1日签署。"),
}
FIXED = {
    "en": (
        "The Seed Act will enter into force on 1 May 2031.",
        "The Seed Act shall take effect on 1 May 2031.",
        "The Seed Act will expire on 1 May 2031.",
        "The Seed Office published the Harbour Code on 3 May 2021.",
    ),
    "zh": ("《湖区条例》将于2031年3月1日起施行。", "渔业部于2021年3月1日发布《湖区指南》。"),
}


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang, texts in ANNOUNCED.items() for text in texts])
def test_what_is_announced_is_in_doubt(language: str, text: str) -> None:
    (event,) = read_text(text, None, language).records
    assert (event.confidence, event.doubts) == ("medium", ("announced, not yet done",))


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang, texts in FIXED.items() for text in texts])
def test_what_is_fixed_or_done_is_beyond_doubt(language: str, text: str) -> None:
    (event,) = read_text(text, None, language).records
    assert (event.confidence, event.doubts) == ("high", ())


def test_a_new_long_line_is_a_new_paragraph() -> None:
    line = (
        "In 2021 the Agency read 3,000 letters, "
        + "and it filed and stored and sorted them all " * 5
        + "in its rooms.\n"
    )
    last = read_text(line + "It keeps 40 ships.\n", None, "en").records[-1]
    assert last.fields["period"] is None


def test_people_are_evidence_of_what_they_did() -> None:
    extraction = read_text("President Luisa Ortega signed the Data Fairness Act on 9 March 2023.", None, "en")
    (event,) = extraction.records
    assert event.fields["actors"] == ("Luisa Ortega",)
    assert event.fields["role"] == "signatory"
    assert [extraction.mentions[index].kind for index in event.evidence] == ["policy", "date", "person"]
