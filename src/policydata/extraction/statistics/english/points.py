"""Times that English says by a stretch told before: "at the end of the quarter", "in the previous reporting period"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import ENGLISH_SMALL
from policydata.extraction.statistics.english.changes import before

_OF_WHAT = (
    r"(?:(?:same|reporting|reported|review|financial|fiscal|calendar|school|academic|accounting|audit|survey)\s+)?"
)
_POINT = expression(
    rf"\b(?:(?P<point>end|close|beginning|start|opening)\s+of\s+(?:the|this|that|our|its)\s+{_OF_WHAT}(?P<unit>year|half-year|half|quarter|month|period|season|semester)\b(?!\s+(?:of|in|to|19|20|before|end|under))"
    r"|(?<![\w-])(?P<edge>year|half-year|quarter|month|period)[-\s]end\b(?!\s+(?:of|19|20)))",
    re.IGNORECASE,
)
_PREVIOUS = expression(
    rf"(?<!than\s)(?<!with\s)(?<!against\s)(?<!to\s)(?<!as\s)\b(?:in|for|during)\s+the\s+(?:(?:previous|preceding|prior)\s+{_OF_WHAT}(?P<unit>period|quarter|half-year|half|month|year|semester|week|(?:three|3|six|6|nine|9|twelve|12)\s+months)"
    rf"|(?P<before>period|quarter|half-year|half|month|semester|week|(?:three|six|nine|twelve)\s+months)\s+before)\b(?!\s+(?:of|last|(?:19|20)[0-9]{{2}}\b))"
    r"|\b(?:in|for|during)\s+the\s+last\s+(?P<last>reporting\s+(?:period|year))\b",
    re.IGNORECASE,
)
_FIRST = expression(
    r"\b(?:in|for|over|during)\s+the\s+first\s+(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01])\s+months\b(?!\s+(?:of|in|after|since|following|when|from|that|under|on))",
    re.IGNORECASE,
)
_PAST = expression(
    r"\b(?:in|over|during|for|within|across|throughout|of)\s+the\s+(?:past|last|preceding|previous)\s+(?:(?P<count>[1-9][0-9]?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\s+)?(?P<unit>months?|years?|decades?)\b(?!\s+(?:of|alone))",
    re.IGNORECASE,
)
_COUNTS = {**ENGLISH_SMALL, "twenty": 20, "thirty": 30}
MONTHS = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "semester": 6, "year": 12}
_YEAR, _MONTH, _DAY = len("2024"), len("2024-05"), len("2024-05-31")


def in_months(period: str) -> str:
    """Return a stretch from the first to the last day of months as one of months."""
    first, _, last = period.partition("/")
    if len(first) != _DAY or len(last) != _DAY or not first.endswith("-01"):
        return period
    try:
        after = date.fromisoformat(last) + timedelta(days=1)
    except (ValueError, OverflowError):
        return period
    return f"{first[:_MONTH]}/{last[:_MONTH]}" if after.day == 1 else period


def length_of(period: str) -> int:
    """Return how many months a period has, 0 where it is not one of whole months."""
    first, _, last = in_months(period).partition("/")
    last = last or first
    if len(first) == len(last) == _YEAR and first.isdecimal() and last.isdecimal():
        return 12 if int(last) - int(first) < 2 else 0
    if len(first) == len(last) == _MONTH and (first[5:] + last[5:]).isdecimal() and first[5:] < "13" > last[5:]:
        return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:]) + 1
    return 0


def point_said(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the words in a stretch of text that say the end or the beginning of a time told before."""
    return _POINT.search(text, start, end)


def point_of(said: re.Match[str], period: str) -> str | None:
    """Return the first or last month of a period, where it is as long as the words say: "at the end of the quarter"."""
    months = length_of(period)
    if not months or MONTHS.get((said["unit"] or said["edge"]).lower(), months) != months:
        return None
    opens = (said["point"] or "end").lower() in ("beginning", "start", "opening")
    first, _, last = in_months(period).partition("/")
    value = first if opens else last or first
    return f"{value}-{'01' if opens else '12'}" if len(value) == _YEAR else value[:_MONTH]


def stretch_before(period: str) -> str | None:
    """Return the stretch of the same length right before one of whole months or years, or of a week."""
    whole = in_months(period)
    first, _, last = whole.partition("/")
    if not last:
        return before(whole, 1) if len(whole) == _YEAR else before(whole, 0, 1) if len(whole) == _MONTH else None
    if len(first) == len(last) == _YEAR and first.isdecimal() and last.isdecimal():
        return before(whole, int(last) - int(first) + 1 if int(last) - int(first) > 1 else 1)
    if len(first) == len(last) == _DAY:
        try:
            start, end = date.fromisoformat(first), date.fromisoformat(last)
            shift = end - start + timedelta(days=1)
            return f"{(start - shift).isoformat()}/{(end - shift).isoformat()}"
        except (ValueError, OverflowError):
            return None
    return before(whole, 0, months) if (months := length_of(whole)) > 0 else None


def previous_of(near: str, period: str) -> str | None:
    """Return the stretch before a period, where words say it: "in the previous quarter", "in the six months before"; also the first months of its year."""
    if (opening := _FIRST.search(near)) is not None and 0 < length_of(period) <= MONTHS["year"] and period[4:5] != "/":
        count = opening["count"].lower()
        number = int(count) if count.isdecimal() else _COUNTS[count]
        year = period.rpartition("/")[2][:_YEAR]
        return f"{year}-01/{year}-{number:02}"
    said = _PREVIOUS.search(near)
    if said is None:
        return None
    unit = (said["unit"] or said["before"] or said["last"]).lower()
    count = unit.split()[0]
    wanted = MONTHS.get(unit) or _COUNTS.get(count) or (int(count) if count.isdecimal() else 0)
    if unit == "week" and (len(period) < 2 * _DAY or length_of(period)):
        return None
    return stretch_before(period) if not wanted or wanted == length_of(period) else None


_TO_DATE = expression(
    r"\b(?:year[- ]to[- ]date|since\s+(?:the\s+)?(?:start|beginning|turn)\s+of\s+the\s+(?:calendar\s+)?year|(?:so\s+far\s+this|this)\s+year\s+so\s+far|in\s+the\s+year\s+so\s+far|so\s+far\s+this\s+year|cumulatively)\b",
    re.IGNORECASE,
)


def to_date(near: str, period: str) -> str | None:
    """Return the months of a year up to the end of the month or quarter that a text reports: "year to date"."""
    last = in_months(period).rpartition("/")[2]
    if len(last) != _MONTH or not 0 < length_of(period) < MONTHS["year"] or _TO_DATE.search(near) is None:
        return None
    return f"{last[:_YEAR]}-01/{last}"


def past_of(near: str, end: str | None, day: str | None) -> str | None:
    """Return the years up to the end of what a text reports, or up to its day: "in the past ten years"."""
    said = _PAST.search(near)
    if said is None or (said["count"] is None and said["unit"].lower() != "decade"):
        return None
    count = said["count"] or "1"
    number = int(count) if count.isdecimal() else _COUNTS[count.lower()]
    last = (end or "").rpartition("/")[2]
    if said["unit"].lower().startswith("month"):
        if len(last) == _YEAR and number == MONTHS["year"]:
            return last
        begin = before(last[:_MONTH], 0, number - 1) if len(last) >= _MONTH else None
        return f"{begin}/{last[:_MONTH]}" if begin is not None else None
    year = (last or day or "")[:_YEAR]
    number *= 10 if said["unit"].lower().startswith("decade") else 1
    return f"{int(year) - number:04}/{year}" if year.isdecimal() and int(year) > number else None
