"""Records from spans: the specs as data, the labelled development texts, and laws that hold for any text."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.candidates import HIGH, MEDIUM, PLACE_OF_DOCUMENT
from policydata.extraction.events.words import DATE_EVENTS, ROLES
from policydata.extraction.kernel import find_spans, read_text
from policydata.extraction.records import Candidate, assemble
from policydata.extraction.spans import Span
from policydata.vocabulary import DateEvent
from tests.extraction.marked_texts import read_marked

TESTS = Path(__file__).parent.parent
DEVELOPMENT = sorted((TESTS / "labelled" / "dev").glob("*.jsonl"))


def _specs() -> list[Any]:
    found = []
    for language in ("en", "zh"):
        cases = yaml.safe_load((TESTS / "specs" / f"records-{language}.yml").read_text(encoding="utf-8"))
        for number, case in enumerate(cases):
            found.append(pytest.param(language, case, id=f"{language}-{number}"))
    return found


def _written(candidate: Candidate) -> str:
    cells = candidate.fields
    if candidate.record == "instrument_event":
        return f"{cells['policy']} / {cells['event']} / {cells['date']} / {'; '.join(cells['bodies'] or ())}".rstrip()
    if candidate.record == "statistic":
        return f"{cells['value']} / {cells['unit']} / {cells['period']} / {cells['base_period']}"
    if candidate.record == "contents":
        return "; ".join(cells["labels"] or ()) or f"{cells['count_stated']} {cells['kind']}"
    return f"{cells['subject']} / {cells['claim']}"


@pytest.mark.parametrize(("language", "case"), _specs())
def test_the_records_of_a_sentence(language: str, case: dict[str, Any]) -> None:
    text, spans = read_marked(case["text"])
    found = assemble(text, spans, language, case.get("date"))
    kinds = {"events": "instrument_event", "statistics": "statistic", "contents": "contents", "claims": "claim"}
    for name, record in kinds.items():
        assert [_written(c) for c in found if c.record == record] == case.get(name, []), name


def test_texts_without_spans_hold_no_records() -> None:
    for path in DEVELOPMENT:
        meta, *labels = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        if not labels:
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            assert assemble(text, [], meta["meta"]["language"]) == []


def test_a_short_form_is_written_out_by_its_antecedent() -> None:
    text = "The Seed Act is new. The Act took effect on 1 May 2020."
    spans = [
        Span(4, 12, "policy", None, None, "t"),
        Span(25, 28, "policy", None, None, "t", None, {"refers_to": "4"}),
        Span(44, 54, "date", "2020-05-01", None, "d"),
    ]
    (event,) = assemble(text, spans, "en")
    assert event.fields["policy"] == "Seed Act"
    assert event.spans == [1, 2]


def test_a_candidate_shows_its_evidence_and_doubts() -> None:
    text, spans = read_marked("In [2022|date|2022] it had [9 ships|figure|9|item]. It sold [3 ships|figure|3|item].")
    beside, carried = assemble(text, spans, "en")
    assert (beside.spans, beside.confidence, beside.doubts) == ([1, 0], HIGH, ())
    assert carried.spans == [2, 0]
    assert carried.doubts == ("period carried from an earlier sentence",)
    assert carried.confidence != HIGH


def test_a_day_found_elsewhere_leaves_the_other_doubts_of_an_event() -> None:
    text, spans = read_marked(
        "The [Port Code|policy] was adopted in [2001|date|2001]. "
        "It was amended by [Resolution No. 12|policy] of [8 June 2019|date|2019-06-08]."
    )
    adopted, amended, _ = assemble(text, spans, "en")
    assert (adopted.confidence, adopted.doubts) == (HIGH, ())
    assert (amended.fields["date"], amended.confidence) == ("2019-06-08", MEDIUM)
    assert "instrument taken from an earlier sentence" in amended.doubts


def test_those_who_agree_stand_apart_from_those_who_issue() -> None:
    text, spans = read_marked(
        "The [Port Office|body] issued the [Port Code|policy] on [3 May 2021|date|2021-05-03] with the consent of the "
        "[State Council|body]."
    )
    (event,) = assemble(text, spans, "en")
    assert (event.fields["bodies"], event.fields["approvers"]) == (("Port Office",), ("State Council",))
    assert event.fields["role"] == "issuer"


def test_labels_of_contents_have_positions() -> None:
    text, spans = read_marked(
        "The [Code|policy] sets out [two aims and two principles|figure|2|item], namely care and\nskill."
    )
    (contents,) = [c for c in assemble(text, spans, "en") if c.record == "contents"]
    cut = [text[int(p.split(",")[0]) : int(p.split(",")[1])] for p in contents.fields["label_positions"] or ()]
    assert cut == ["care", "skill"]


def test_every_kind_of_event_has_a_date_kind_of_the_records() -> None:
    assert {DateEvent(event) for event in DATE_EVENTS.values()} <= set(DateEvent)
    assert set(ROLES) <= set(DATE_EVENTS)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no rules for the language 'fr'"):
        assemble("La loi", [], "fr")


@pytest.mark.parametrize("path", DEVELOPMENT, ids=lambda path: path.stem)
def test_evidence_is_within_the_spans_and_the_result_is_stable_and_picklable(path: Path) -> None:
    text, language = path.with_suffix(".txt").read_bytes().decode("utf-8"), path.stem[:2]
    spans = find_spans(text, language)
    found = assemble(text, spans, language)
    assert found == assemble(text, spans, language)
    assert pickle.loads(pickle.dumps(found)) == found
    assert all(0 <= index < len(spans) for candidate in found for index in candidate.spans)


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("In 2023, the court heard 6% fewer cases.", "decrease"),
        ("In 2023, rents were 6% higher than in 2022.", "increase"),
        ("In 2023, there was a 6.1 percent decrease in rents.", "decrease"),
        ("In 2023, rents fell by 6%.", "decrease"),
        ("In June 2024, 300 fewer ferries sailed than a year earlier.", "decrease"),
        ("In 2023, the change on the year was 6% year-on-year.", "change"),
    ],
)
def test_the_words_around_a_change_tell_its_direction(said: str, way: str) -> None:
    (record,) = read_text(said, None, "en", None).records
    assert record.fields["change"] == way


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["issued ", "《", "，", "in ", "; ", "发布", "of ", "\n", "自", "(", ". ", "和"]), max_size=40
    ),
    st.data(),
)
def test_any_spans_of_any_text_are_read(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    spans = []
    for start in range(0, max(0, len(text) - 3), 4):
        kind = data.draw(st.sampled_from(["date", "figure", "policy", "body", "number", "event", "person"]))
        value = data.draw(st.sampled_from([None, "3", "2023"]))
        spans.append(Span(start, start + 3, kind, value, data.draw(st.sampled_from([None, "item", "year"])), "any"))
    for language in ("en", "zh"):
        assert isinstance(assemble(text, spans, language), list)


@pytest.mark.parametrize(
    ("text", "place", "of_the_title"),
    [
        ("2023年湖岸省统计公报\n年末新建桥梁12座。", "湖岸省", True),
        ("关于2023年度湖岸省桥梁情况的通报\n年末新建桥梁12座。", "湖岸省", True),
        ("越南桥梁统计\n\n年末新建桥梁12座。", "Viet Nam", True),
        ("越南与泰国桥梁统计\n\n年末新建桥梁12座。", None, False),
        ("湖岸省昨日公布数据。\n年末新建桥梁12座。", None, False),
        ("桥梁统计\n2023年末湖岸省新建桥梁12座。", "湖岸省", False),
    ],
)
def test_a_figure_without_a_place_is_of_the_place_in_the_title(
    text: str, place: str | None, of_the_title: bool
) -> None:
    (statistic,) = (record for record in read_text(text, None, "zh").records if record.kind == "statistic")
    assert (statistic.fields["geography"], PLACE_OF_DOCUMENT in statistic.doubts) == (place, of_the_title)
