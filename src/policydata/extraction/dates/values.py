"""What a found date is before and after it has its value, and the values the calendar knows."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Mapping
from typing import NamedTuple

from policydata.extraction.dates.movable import day_in
from policydata.extraction.spans import NO_DETAIL, Span

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
TWO_DIGITS = tuple(f"{number:02d}" for number in range(100))
NO_RANGE = (0, 0, 0)


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
    the first), month and day a range ends with. A day from 100 on is one that a rule gives (`movable`).
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
        month, day = day_in(year, month, day, length)
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
