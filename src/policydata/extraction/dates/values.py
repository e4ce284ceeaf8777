"""What a found date is before and after it has its value, and the values the calendar knows."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from policydata.extraction.spans import NO_DETAIL, Span

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
TWO_DIGITS = tuple(f"{number:02d}" for number in range(100))
NO_RANGE = (0, 0, 0)
_WEEKDAYS, _EASTER = 100, 300
"""A day of a month from 100 on is one that a rule gives: a weekday of the month, or days counted from Easter, 300."""
_LAST = 6


class Core(NamedTuple):
    """A date as written, without what stands around it; 0 where year, month or day is not written."""

    start: int
    end: int
    year: int
    month: int = 0
    day: int = 0
    last_day: int = 0


class Before(NamedTuple):
    """What stands before a date: the characters, their last words, and where the last bare year of the text ended."""

    characters: str
    words: list[str]
    list_end: int


class Pending(NamedTuple):
    """A date that says less than its value: `offset` units from the nearest earlier date or the document's day.

    `base` is "context", "document", "either", "missing" (no year is written) or "period" (the same period of another
    year: `offset` years on, or in the year `until` holds); `unit` is year, quarter, month, week, day or weekday, or where
    a month is named "before", "after" or "since" (the last, the next or the first one not before). `month` and `day` are 0 where not written (a day of the week is 1 to 7); `until` is the year (counted from
    the first), month and day a range ends with. A day from 100 on is one that a rule gives .
    """

    start: int
    end: int
    rule: str
    base: str
    unit: str = "year"
    offset: int = 0
    month: int = 0
    day: int = 0
    until: tuple[int, int, int] = NO_RANGE
    detail: Mapping[str, str] = NO_DETAIL


Found = Span | Pending


def edtf(year: int, month: int = 0, day: int = 0) -> str | None:
    """Return the EDTF value of a year, month or day, or None when the calendar has no such day."""
    if not month:
        return f"{year:04d}" if 0 < year <= 9999 and not day else None
    if not (0 < year <= 9999 and 0 < month <= 12):
        return None
    if not day:
        return f"{year:04d}-{TWO_DIGITS[month]}"
    length = month_length(year, month)
    if day >= 100:
        month, day = _day_in(year, month, day, length)
        length = 31
    if not 0 < day <= length:
        return None
    return f"{year:04d}-{TWO_DIGITS[month]}-{TWO_DIGITS[day]}"


def ends_of(year: int, item: Pending) -> tuple[str, str] | None:
    """Return the first and the last value of a range that begins in `year`; the last is empty for no range."""
    first = edtf(year, item.month, item.day)
    if item.until == NO_RANGE:
        return None if first is None else (first, "")
    years, month, day = item.until
    last = edtf(year + years, month, day)
    return None if first is None or last is None else (first, last)


def month_length(year: int, month: int) -> int:
    """Return the days of a month; 0 for month 0."""
    return 29 if month == 2 and isleap(year) else _LENGTHS[month]


def dated(start: int, end: int, rule: str, value: str | None, detail: Mapping[str, str] = NO_DETAIL) -> Span:
    """Return the span of a date whose value is settled."""
    return tuple.__new__(Span, (start, end, "date", value, None, rule, None, detail))


def ambiguous_or_dated(start: int, end: int, first: int, second: int, year: int) -> Span | None:
    """Return `first/second/year`: two readings when both numbers can be months, None when neither can."""
    month_first, day_first = edtf(year, first, second), edtf(year, second, first)
    if month_first and day_first and first != second:
        both = "/".join(sorted((month_first, day_first)))
        return dated(start, end, "date.numeric", None, {"ambiguous": both})
    value = month_first or day_first
    return dated(start, end, "date.numeric", value) if value else None


def day_can_be(month: int, day: int) -> bool:
    """Say whether some year has this day."""
    return 0 < month <= 12 and 0 < day <= (29 if month == 2 else _LENGTHS[month])


def weekday_of_month(nth: int, weekday: int) -> int:
    """Return what stands for the `nth` such weekday of a month, the sixth being the last; Monday is 0."""
    return _WEEKDAYS + 7 * (nth - 1) + weekday


def _day_in(year: int, month: int, day: int, length: int) -> tuple[int, int]:
    """Return the month and day of that rule in a year, for a month of that length; day 0 where there is none."""
    if day > 2 * _WEEKDAYS:
        found = _easter(year) + timedelta(days=day - _EASTER)
        return found.month, found.day
    weeks, weekday = divmod(day - _WEEKDAYS, 7)
    first = (weekday - date(year, month, 1).weekday()) % 7 + 1
    number = first + 7 * weeks if weeks < _LAST - 1 else first + 7 * ((length - first) // 7)
    return month, number if number <= length else 0


def _easter(year: int) -> date:
    """Return Easter Sunday by the Gregorian rule of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    days = moon + week - 7 * ((year % 19 + 11 * moon + 22 * week) // 451) + 114
    return date(year, days // 31, days % 31 + 1)


def parts_of(value: str | None) -> tuple[int, ...]:
    """Return year, month and day of a value that says no more."""
    return tuple(map(int, value.split("-"))) if value else ()
