"""Counts of principles, requirements and categories, and the parts a text names."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from policydata.models.record_set import RecordSet
from policydata.verdicts.content_counts import judge_content_counts
from policydata.verdicts.content_items import judge_content_items
from policydata.vocabulary import Verdict
from tests.verdicts.small_records import GAZETTE, law, small_records, source, statistic


def _items(number: int, topics: int = 0, sources: tuple[str, ...] = GAZETTE) -> list[dict[str, Any]]:
    topic = {"topic": "artificial_intelligence"}
    return [{"label": f"Part {n}", "sources": sources, **(topic if n < topics else {})} for n in range(number)]


def _records(*counts: tuple[str, str], content: dict[str, Any] | None, **fields: Any) -> RecordSet:
    statistics = [
        {**statistic(f"talk-{n}", f"{10 * n},{10 * n + 5}", words, value), "policy": "xx-law-2020", **fields}
        for n, (words, value) in enumerate(counts, 1)
    ]
    contents = [{"kind": "category", "sources": GAZETTE, **content}] if content else []
    return small_records(talk={"statistics": statistics}, policies=[law(contents=contents)])


@pytest.mark.parametrize(
    ("content", "verdict", "reason"),
    [
        ({"count_stated": "7"}, Verdict.CORROBORATED, "The record counts 7 categories."),
        ({"count_stated": "7", "items": _items(3)}, Verdict.CORROBORATED, "The record counts 7 categories."),
        ({"items": _items(7)}, Verdict.CORROBORATED, "The sources read list 7 categories."),
        ({"count_stated": "8"}, Verdict.CONTRADICTED, "The record has 8 categories, not 7."),
        ({"count_stated": "6"}, Verdict.CONTRADICTED, "The record has 6 categories, not 7."),
        ({"items": _items(8)}, Verdict.CONTRADICTED, "The record has 8 categories, not 7."),
        ({"items": _items(6)}, Verdict.UNVERIFIABLE, "Only 6 categories could be read, and the list may go on."),
        (
            {"count_stated": "7", "sources": ("talk#char=10,15",)},
            Verdict.UNVERIFIABLE,
            "No other source read says how many there are, or lists them.",
        ),
        (None, Verdict.UNVERIFIABLE, "No other source read says how many there are, or lists them."),
    ],
)
def test_each_verdict(content: dict[str, Any] | None, verdict: Verdict, reason: str) -> None:
    (finding,) = judge_content_counts(_records(("seven categories", "7"), content=content))
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_the_number_that_only_the_text_states_does_not_confirm_itself() -> None:
    content = {"count_stated": "7", "sources": ("talk#char=10,15",), "items": _items(6)}
    (finding,) = judge_content_counts(_records(("seven categories", "7"), content=content))
    assert finding.reason == "Only 6 categories could be read, and the list may go on."


@pytest.mark.parametrize(
    ("marked", "verdict", "reason"),
    [
        (4, Verdict.CORROBORATED, "The record has 4 of the 7 categories found to concern artificial intelligence."),
        (
            3,
            Verdict.UNVERIFIABLE,
            "The record has 3 of the 7 categories found to concern artificial intelligence; "
            "whether another one does depends on how the topic is drawn.",
        ),
        (0, Verdict.UNVERIFIABLE, "The record does not say which of the 7 categories are meant."),
    ],
)
def test_a_part_of_the_categories_is_counted_by_topic(marked: int, verdict: Verdict, reason: str) -> None:
    content = {"count_stated": "7", "items": _items(7, marked)}
    records = _records(("seven categories", "7"), ("four categories", "4"), content=content)
    of_all, of_some = judge_content_counts(records)
    assert of_all.verdict is Verdict.CORROBORATED
    assert (of_some.verdict, of_some.reason) == (verdict, reason)


def test_a_smaller_number_by_itself_is_the_whole() -> None:
    content = {"count_stated": "7", "items": _items(7, 4)}
    (finding,) = judge_content_counts(_records(("four categories", "4"), content=content))
    assert finding.verdict is Verdict.CONTRADICTED


def test_a_greater_number_is_no_part() -> None:
    content = {"count_stated": "7", "items": _items(7, 4)}
    _, more = judge_content_counts(_records(("seven categories", "7"), ("nine categories", "9"), content=content))
    assert (more.verdict, more.difference) == (Verdict.CONTRADICTED, Decimal(2))


def test_the_noun_or_the_citation_says_which_parts_are_counted() -> None:
    by_noun = _records(("seven principles", "7"), content={"count_stated": "7"})
    assert judge_content_counts(by_noun)[0].verdict is Verdict.UNVERIFIABLE
    cited = {"count_stated": "7", "sources": ("gazette", "talk#char=10,15")}
    by_citation = _records(("seven of them", "7"), content=cited)
    assert judge_content_counts(by_citation)[0].verdict is Verdict.CORROBORATED


def test_bounds_are_respected() -> None:
    content = {"count_stated": "7"}
    above = judge_content_counts(_records(("over six categories", "6"), content=content, bound="more_than"))
    below = judge_content_counts(_records(("over seven categories", "7"), content=content, bound="more_than"))
    assert [above[0].verdict, below[0].verdict] == [Verdict.CORROBORATED, Verdict.CONTRADICTED]


def test_named_parts_are_held_against_the_list() -> None:
    items = [
        {"label": "Care", "label_zh": "关爱", "sources": ("gazette", "talk#char=10,15")},
        {"label": "Fun", "sources": ("talk#char=20,25", "tale#char=1,5")},
    ]
    contents = [{"kind": "principle", "sources": GAZETTE, "items": items}]
    records = small_records(policies=[law(contents=contents)], sources=[source("tale", pinned=True)])
    findings = judge_content_items(records)
    assert [(f.target_field, f.verdict, f.official) for f in findings] == [
        ("principle,1", Verdict.CORROBORATED, "Care (关爱)"),
        ("principle,2", Verdict.UNVERIFIABLE, None),
        ("principle,2", Verdict.UNVERIFIABLE, None),
    ]
