"""Values of dates: the calendar, and what a date borrows from its neighbours and the document's day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.dates.english_periods import plan_years
from policydata.extraction.dates.resolving import resolve
from policydata.extraction.dates.values import Found, Pending, dated, edtf

DAYS = st.dates(min_value=date(1, 1, 1))


@given(DAYS)
def test_every_day_of_the_calendar_has_its_value(day: date) -> None:
    assert edtf(day.year, day.month, day.day) == day.isoformat()
    assert edtf(day.year, day.month) == day.isoformat()[:7]
    assert edtf(day.year) == day.isoformat()[:4]


@given(st.integers(-5, 10_005), st.integers(-1, 14), st.integers(-1, 33))
def test_a_value_is_a_day_month_or_year_of_the_calendar_or_none(year: int, month: int, day: int) -> None:
    value = edtf(year, month, day)
    try:
        exists = bool(date(year, month or 1, day or 1)) and not (day and not month)
    except ValueError:
        exists = False
    assert (value is not None) == exists


@given(DAYS, st.integers(-400, 400))
def test_days_are_counted_on_the_calendar(day: date, offset: int) -> None:
    pending = Pending(0, 5, "date.relative", "document", "day", offset)
    try:
        expected = (day + timedelta(days=offset)).isoformat()
    except OverflowError:
        expected = None
    assert resolve([pending], "later", day)[0].value == expected


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_a_day_without_a_year_is_near_the_documents_day(document: date, month: int, day: int) -> None:
    value = resolve([Pending(0, 1, "date.day", "missing", month=month, day=day)], "x", document)[0].value
    if value is not None:
        ahead = date.fromisoformat(value) - document
        assert -366 <= ahead.days <= 103


@given(st.lists(st.integers(1900, 2100), min_size=1, max_size=6))
def test_the_same_year_is_that_of_the_nearest_earlier_date(years: list[int]) -> None:
    found = [dated(number, number + 1, "date.year", str(year)) for number, year in enumerate(years)]
    pending = Pending(len(years), len(years) + 1, "date.day", "context", month=9, day=25)
    assert resolve([*found, pending], "x" * 9, date(2024, 1, 1))[-1].value == f"{years[-1]}-09-25"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A B", "2001-05-03"),  # one sentence
        ("A. B", "2001-05-03"),  # one paragraph, long before the document
        ("A\n\nB", "2023-05-03"),
    ],
)
def test_the_sentence_lends_its_year_and_the_paragraph_an_old_one(text: str, expected: str) -> None:
    found: list[Found] = [
        dated(0, 1, "date.day", "2001-02-03"),
        Pending(len(text) - 1, len(text), "date.day", "missing", "year", 0, 5, 3),
    ]
    assert resolve(found, text, date(2024, 1, 9))[1].value == expected


def test_what_counts_from_nothing_known_says_how_far() -> None:
    week = Pending(0, 9, "date.relative", "document", "week", -1)
    month = Pending(10, 14, "date.relative", "context", "month", 0)
    assert [(s.value, s.detail["relative"]) for s in resolve([week, month], "last week 同月", None)] == [
        (None, "week-1"),
        (None, "month+0"),
    ]


def test_a_month_is_not_counted_from_a_bare_year() -> None:
    found: list[Found] = [dated(0, 4, "date.year", "2023"), Pending(5, 7, "date.relative", "context", "month", 0)]
    assert resolve(found, "2023 同月", None)[1].value is None


@pytest.mark.parametrize(
    ("number", "years"), [(1, (1953, 1957)), (2, (1958, 1962)), (3, (1966, 1970)), (14, (2021, 2025))]
)
def test_years_of_the_five_year_plans(number: int, years: tuple[int, int]) -> None:
    assert plan_years(number) == years
