"""How well a fact is evidenced: by the best of its sources, and a record by its weakest fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from policydata.build import Validation
from policydata.models.record_set import RecordSet
from policydata.tables.grades import grade_of, last_checked, weakest_grade


@pytest.fixture
def records(mini: Validation) -> RecordSet:
    """The mini dataset with four unofficial sources of three publishers."""
    gazette = mini.records.sources["xx-gazette"]
    sources = dict(mini.records.sources)
    for source_id, publisher, checked in (
        ("herald-1", "The Herald", "2024-07-01"),
        ("herald-2", "The Herald", "2024-07-02"),
        ("courier", "The Courier", "2024-05-01"),
        ("unsigned", None, "2024-05-02"),
    ):
        update = {"id": source_id, "publisher": publisher, "official": "false", "last_checked": checked}
        sources[source_id] = replace(gazette, record=gazette.record.model_copy(update=update))
    return replace(mini.records, sources=sources)


@pytest.mark.parametrize(
    ("citations", "grade"),
    [
        (("xx-talk-2024#char=27,39",), "anchored"),
        (("herald-1", "xx-talk-2024#char=27,39"), "anchored"),
        (("herald-1", "xx-gazette"), "official"),
        (("herald-1", "courier"), "corroborated"),
        (("herald-1", "unsigned"), "corroborated"),
        (("herald-1", "herald-2"), "single"),
        (("herald-1",), "single"),
        (("xx-talk-2024",), "single"),
    ],
)
def test_grade_of_a_fact(citations: tuple[str, ...], grade: str, records: RecordSet) -> None:
    assert grade_of(citations, records) == grade
    assert grade_of(citations[::-1], records) == grade


def test_grade_of_a_record_is_that_of_its_weakest_fact(records: RecordSet) -> None:
    facts = [("xx-talk-2024#char=27,39",), ("xx-gazette",), ("herald-1", "courier"), ("herald-1",)]
    for count, grade in enumerate(("anchored", "official", "corroborated", "single"), 1):
        assert weakest_grade(facts[:count], records) == grade
        assert weakest_grade(reversed(facts[:count]), records) == grade


def test_last_checked_is_the_latest_day_of_any_source(records: RecordSet) -> None:
    policy = records.policies["xx-widget-act-2020"].record
    assert last_checked(policy, records) == date(2024, 6, 30)
    assert last_checked(policy.model_copy(update={"sources": ("herald-2", "courier")}), records) == date(2024, 7, 2)
