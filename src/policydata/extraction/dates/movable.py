"""Days that a rule gives each year: the last Monday of May, the days that are counted from Easter."""

from __future__ import annotations

from datetime import date, timedelta

_WEEKDAYS = 100
_EASTER = 300
"""A day of a month from 100 on stands for such a rule, so that it goes where days go until its year is known."""
_LAST = 6


def weekday_of_month(nth: int, weekday: int) -> int:
    """Return what stands for the `nth` such weekday of a month, the sixth being the last; Monday is 0."""
    return _WEEKDAYS + 7 * (nth - 1) + weekday


def day_in(year: int, month: int, day: int, length: int) -> tuple[int, int]:
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
