"""Periods that the heads of a table say in parts: quarters above years, changes on the year."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import MONTHS
from policydata.extraction.expressions import expression
from policydata.extraction.layout.table_readings import OF_CHANGE
from policydata.extraction.layout.table_shapes import ENGLISH_MONTH
from policydata.extraction.layout.tables import Cell

BY_MONTH_OR_QUARTER = expression(
    r"\b(?:q/q|m/m|q-o-q|m-o-m|qoq|mom|qtr|quarter(?:ly)?|month(?:ly)?)\b(?<!12.month)|环比", re.I
)
"""A change on the column before."""
_ON_THE_YEAR = expression(
    r"\b(?:y/y|y-o-y|yoy|(?:year|yr)[- ](?:on|over|to)[- ](?:year|yr)|annual|(?:12|twelve)[- ]months?)\b", re.I
)
_MONTHS = expression(rf"({ENGLISH_MONTH})(?:\s?[-–]\s?({ENGLISH_MONTH}))?")
_QUARTER = expression(r"(?:Q|Qtr\.?\s?|Quarter\s)([1-4])|([1-4])(?:st|nd|rd|th)\s(?:[Qq]uarter|[Qq]tr\.?)")

_CHINESE_MONTHS = expression("(1?[0-9])(?:[-–—~至](1?[0-9]))?月份?")
_CHINESE_QUARTERS = {
    f"{sign}季": (3 * at - 2, 3 * at) for signs in ("一二三四", "1234") for at, sign in enumerate(signs, 1)
}
_CHINESE_QUARTERS |= {"上半年": (1, 6), "下半年": (7, 12)}


def months_in(words: str) -> tuple[int, int] | None:
    """Return the first and the last month that a head or label names without a year: Apr-Jun, Q2, 1—2月, 上半年."""
    if (chinese := _CHINESE_MONTHS.fullmatch(words)) is not None:
        first = int(chinese[1])
        return (first, int(chinese[2] or first)) if first <= int(chinese[2] or first) <= 12 and first else None
    if (part := _CHINESE_QUARTERS.get(words.removeprefix("第").removesuffix("度"))) is not None:
        return part
    if (quarter := _QUARTER.fullmatch(words)) is not None:
        last = 3 * int(quarter[1] or quarter[2])
        return last - 2, last
    if (months := _MONTHS.fullmatch(words)) is None:
        return None
    first, last = (MONTHS[one.rstrip(".").lower()] for one in (months[1], months[2] or months[1]))
    return (first, last) if first <= last else None


def base_of_change(text: str, cell: Cell, value: str | None, base: str | None) -> str | None:
    """Return what a number of a table is compared with: the time a year before, where head or caption says so, else `base`."""
    own = f"{text[slice(*cell.head)]} {text[slice(*cell.above)]}"
    said = own if base is not None else f"{own} {text[slice(*cell.caption)]}"
    if value is None or OF_CHANGE.search(said) is None or _ON_THE_YEAR.search(said) is None:
        return base
    first, _, last = value.partition("/")
    if last and first[:4] != last[:4]:
        return base
    return re.sub(r"\b[0-9]{4}", lambda year: f"{int(year[0]) - 1:04d}", value)
