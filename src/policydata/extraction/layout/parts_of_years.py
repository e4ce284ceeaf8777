"""Months, quarters and halves that the heads and labels of a table say without their year."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.layout.table_shapes import ENGLISH_MONTH
from policydata.extraction.word_tables import ENGLISH_MONTHS

_LAST_MONTH = 12
_NUMBERS = {name[:3]: number for number, name in enumerate(ENGLISH_MONTHS.split("|"), 1)}
_ENGLISH = expression(rf"({ENGLISH_MONTH})(?:\s?[-–]\s?({ENGLISH_MONTH}))?")
_ENGLISH_QUARTER = expression(r"(?:Q|Qtr\.?\s?|Quarter\s)([1-4])|([1-4])(?:st|nd|rd|th)\s(?:[Qq]uarter|[Qq]tr\.?)")
_CHINESE = expression("(1?[0-9])(?:[-–—~至](1?[0-9]))?月份?")
_CHINESE_QUARTER = expression("第?([一二三四1-4])季度?")
_HALVES = {"上半年": (1, 6), "下半年": (7, _LAST_MONTH)}


def months_in(words: str) -> tuple[int, int] | None:
    """Return the first and the last month of a part of a year: Apr-Jun, Q2, 1—2月, 上半年; None where words say none."""
    if quarter := _ENGLISH_QUARTER.fullmatch(words):
        return _of_quarter(int(quarter[1] or quarter[2]))
    if quarter := _CHINESE_QUARTER.fullmatch(words):
        sign = quarter[1]
        return _of_quarter(int(sign) if sign.isdecimal() else "一二三四".index(sign) + 1)
    if months := _ENGLISH.fullmatch(words):
        first, last = (_NUMBERS[month[:3]] for month in (months[1], months[2] or months[1]))
    elif months := _CHINESE.fullmatch(words):
        first, last = int(months[1]), int(months[2] or months[1])
    else:
        return _HALVES.get(words)
    return (first, last) if 0 < first <= last <= _LAST_MONTH else None


def _of_quarter(number: int) -> tuple[int, int]:
    return 3 * number - 2, 3 * number
