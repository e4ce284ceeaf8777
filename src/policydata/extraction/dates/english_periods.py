"""English stretches of time by their kind: quarters, halves, financial years and plans."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import CARDINALS, ORDINALS
from policydata.extraction.dates.parts import nth_months
from policydata.extraction.dates.values import Found, Pending, dated, edtf
from policydata.extraction.expressions import GAP, expression

_QUARTER_BEFORE = expression(rf"(?<![\w-])(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th){GAP}\Z", re.IGNORECASE)
_DURING = expression(
    rf"\b(?:in|during|over|through(?:out)?|for|of|than){GAP}the{GAP}(?:first|(?P<second>second|latter)){GAP}\Z",
    re.IGNORECASE,
)
_NOT_FISCAL = rf"(?!(?:{GAP}of)?{GAP}(?:the{GAP})?(?:(?:(?:19|20)[0-9]{{2}}{GAP})?(?:fiscal|financial)\b|FY))"
_FISCAL_BEFORE = expression(
    r"\b(?:FY|(?:fiscal|financial)(?:\syear)?)\s?[’']?[0-9]{2,4}(?:[-–/][0-9]{2,4})?,?\s\Z", re.IGNORECASE
)
"""A quarter of a financial year is not one of the calendar."""
_APART = rf"(?=[.,;:)]|\Z|{GAP}(?:and|but|from|compared|year-on-year|than|versus|was|were)\b)"
_QUESTION = expression(r"[.:)]|[ \t]+[A-Z“\"]")
_PLAN_BEFORE = expression(rf"(?<![\w-])(?:([0-9]{{1,2}})(?:st|nd|rd|th)|({'|'.join(ORDINALS)})){GAP}F\Z", re.IGNORECASE)


def _quarter(text: str, match: re.Match[str]) -> Found | None:
    """Read "third quarter" and "first half-year" where no year follows."""
    start = match.start()
    before = _QUARTER_BEFORE.search(text[max(0, start - 10) : start])
    months = nth_months(before["nth"], match[0]) if before else None
    if before is None or months is None or _FISCAL_BEFORE.search(text, max(0, start - 36), start - len(before[0])):
        return None
    until = (0, months[1], 0)
    return Pending(start - len(before[0]), match.end(), "date.part", "missing", "year", 0, months[0], 0, until)


def _first_part(text: str, match: re.Match[str]) -> Found | None:
    """Read "in the first half" and "over the first three quarters" where nothing follows that they are of."""
    before = _DURING.search(text, max(0, match.start() - 24), match.start())
    count = match.groupdict().get("count")
    if before is None or (count and before["second"]):
        return None
    length = CARDINALS[count] * (3 if match["unit"] == "quarters" else 1) if count else 6
    first, start = 7 if before["second"] else 1, text.rfind(" ", 0, match.start() - 1) + 1
    if length > 11 or "\n" in text[start : match.start()]:
        return None
    return Pending(start, match.end(), "date.part", "missing", "year", 0, first, 0, (0, first + length - 1, 0))


def _short_quarter(text: str, match: re.Match[str]) -> Found | None:
    before = text[match.start() - 1 : match.start()] if match.start() else "\n"
    fiscal = _FISCAL_BEFORE.search(text, max(0, match.start() - 24), match.start())
    if before.isalnum() or fiscal or (before == "\n" and _QUESTION.match(text, match.end())):
        return None
    first, last = nth_months(match[0][1], "quarter") or (0, 0)
    return Pending(match.start(), match.end(), "date.part", "missing", "year", 0, first, 0, (0, last, 0))


def _quarter_of(text: str, match: re.Match[str]) -> Found | None:
    """Read 3Q22, Q3’22 and 1H23."""
    number, year = match[1] or text[match.start() - 1 : match.start()], match[2]
    begin = match.start() - (0 if match[1] else 1)
    if number not in ("1", "2", "3", "4") or text[begin - 1 : begin].isalnum():
        return None
    months = nth_months(number, "half" if match[0][0] == "H" else "quarter")
    if months is None:
        return None
    end = edtf(2000 + int(year), months[1]) or ""
    return dated(begin, match.end(), "date.part", edtf(2000 + int(year), months[0]), {"end": end})


def _fiscal_year(text: str, match: re.Match[str]) -> Found | None:
    if text[match.start() - 1 : match.start()].isalnum():
        return None
    if match[2] and int(match[2]) != int(match[1]) + 1:
        return None
    detail = {"calendar": "fiscal", **({"end": f"20{match[2]}"} if match[2] else {})}
    return dated(match.start(), match.end(), "date.year", f"20{match[1]}", detail)


def _plan_period(text: str, match: re.Match[str]) -> Found | None:
    """Read "14th Five-Year Plan period (2021-2025)"; without the years, those of China's plans."""
    before = _PLAN_BEFORE.search(text[max(0, match.start() - 20) : match.start()])
    if before is None:
        return None
    number = int(before[1]) if before[1] else ORDINALS[before[2].lower()]
    first, last = (int(match[1]), int(match[2])) if match[1] else plan_years(number)
    detail = {"period": f"{first}/{last}"}
    return dated(match.start() - len(before[0]), match.end(), "date.period", None, detail)


def plan_years(number: int) -> tuple[int, int]:
    """Return the first and last year of China's five-year plan of that number (from the third on, 1966)."""
    first = 1966 + 5 * (number - 3) if number > 2 else 1948 + 5 * number
    return first, first + 4


PERIODS: tuple[tuple[str, re.Pattern[str], Callable[[str, re.Match[str]], Found | None]], ...] = (
    ("quarter", expression(rf"quarter(?![A-Za-z-]){_NOT_FISCAL}"), _quarter),
    ("half-year", expression(rf"half-year(?![A-Za-z-]){_NOT_FISCAL}"), _quarter),
    ("half", expression(rf"half{_APART}"), _first_part),
    *(
        (f"{count} ", expression(rf"(?P<count>{count}){GAP}(?P<unit>months|quarters){_APART}"), _first_part)
        for count in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
    ),
    ("Q", expression(rf"Q[1-4](?![0-9A-Za-z]){_NOT_FISCAL}"), _short_quarter),
    *((part, expression(part + r"(?:([1-4])[’'])?([12][0-9])(?![0-9A-Za-z%]|\.[0-9])"), _quarter_of) for part in "QH"),
    ("FY", expression(r"FY\s?[’']?([0-9]{2})(?:[-–/]([0-9]{2}))?(?![0-9A-Za-z])"), _fiscal_year),
    (
        "ive-",
        expression(
            rf"ive-[Yy]ear{GAP}[Pp]lan{GAP}(?:[Pp]eriod|years)"
            rf"(?:{GAP}\(((?:19|20)[0-9]{{2}})[-–]((?:19|20)[0-9]{{2}})\))?"
        ),
        _plan_period,
    ),
)
"""What begins each, its expression and its reader."""
