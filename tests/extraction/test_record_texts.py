"""Records from the raw text on: the specs of whole texts in the registers that occur, and texts that state nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from policydata.extraction.kernel import read_text
from tests.extraction.record_texts import records_as_written

SPECS = Path(__file__).parent.parent / "specs"
KINDS = ("events", "statistics", "contents", "claims")


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


def test_a_figure_goes_on_with_what_the_one_before_measured() -> None:
    text = "The penetration rate in Ghana was 61% in 2020. It rose to 68% in 2022."
    first, second = read_text(text, None, "en").records
    assert first.fields["indicator"] == second.fields["indicator"] == "penetration rate in Ghana"
    assert "what is measured is taken from an earlier sentence" in second.doubts


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
