"""Stretches of time that English says by their length and end, or by the stretch that was told before."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.changes import before
from policydata.extraction.statistics.english.points import MONTHS, length_of, stretch_before
from policydata.extraction.statistics.periods import HEADING, REFERENCE, Period
from policydata.extraction.statistics.reference_periods import whole_year

_NUMBERS = "one two three four five six seven eight nine ten"
_COUNTS = {word: number for number, word in enumerate(_NUMBERS.split(), start=1)}
_MONTH = len("2022-12")
_BACK = expression(
    r"(?:the\s+)?(?P<other>previous|preceding|prior)\s+(?:(?:financial|fiscal|reporting|school|academic|calendar)\s+)?year"
    r"|(?:the\s+)?(?P<year>year)\s+(?:before|earlier|previous(?:ly)?)|an?\s+year\s+(?:earlier|before|previously|(?P<ago>ago))"
    r"|(?:the\s+)?(?:previous|preceding|prior)\s+(?P<part>quarter|month)|(?:the\s+)?(?P<whole>quarter|month)\s+before"
    rf"|(?:(?P<count>{_NUMBERS.replace(' ', '|')}|[1-9][0-9]?)\s+years|(?P<months>(?:12|twelve)\s+months))\s+(?:earlier|before|previously)",
    re.I,
)
_YEAR = len("2022")
_AGAINST = expression(r"\b(?:[Cc]ompared|against|from|versus|than)\s(?:[^.;]|\.(?=[0-9])){0,40}\Z")
"""Before "a year ago" that counts from the level before it, as long as both are of the last twelve months."""


def is_year_back(text: str, date: Span) -> bool:
    """Tell whether a date says "the previous year", "the month before" or "a year earlier"."""
    return _BACK.fullmatch(text, date.start, date.end) is not None


def _closes(period: str) -> bool:
    """Tell whether a period ends with a month, or is the last day of one."""
    last = period.rpartition("/")[2]
    return len(last) == _MONTH or length_of(f"{last[:_MONTH]}-01/{last}") == 1


def year_back(text: str, date: Span, origin: str | None) -> str | None:
    """Return what "the year before" or "the previous quarter" means beside a figure of a period `origin`."""
    if origin is None or text[date.start].isdigit() or (said := _BACK.fullmatch(text, date.start, date.end)) is None:
        return None
    if part := said["part"] or said["whole"]:
        # Three months that roll ("June to August") go back by three months, not to a quarter of the calendar.
        return stretch_before(origin) if length_of(origin) == (3 if part.lower() == "quarter" else 1) else None
    if "end" in date.detail:
        return None
    if said["ago"]:
        back = before(origin, 1) if len(origin) == _MONTH else None
        against = _AGAINST.search(text, max(0, date.start - 60), date.start)
        return back if back is not None and back[:_YEAR] == date.value and against is not None else None
    if said["count"]:
        count = said["count"].lower()
        years = int(count) if count.isdecimal() else _COUNTS[count]
        return before(origin[:_YEAR] if len(origin) > _MONTH and "/" not in origin else origin, years)
    if said["months"]:
        return before(origin, 1)
    whole = len(origin) == _YEAR or "/" in origin
    if not whole and (said["other"] or said["year"] or not _closes(origin)):
        return None
    return before(whole_year(origin) or origin, 1)


_SAME = expression(
    r"\b(?:same|corresponding|equivalent|comparable)\s+(?:periods?|months?|quarters?|half|half-year|day|days|weeks?|time|season)(?:,?\s+(?:of|in))?"
    r"(?:\s+(?P<year>(?:19|20)[0-9]{2})|\s+(?P<back>(?:the\s+)?(?:last|previous|preceding|prior|past)\s+year|(?:a|the|one)\s+year\s+(?:earlier|before)))\s*\Z"
)


_NTHS = ("first", "second", "third", "fourth")
_PART_BEHIND = expression(rf"\s+(?P<nth>{'|'.join(_NTHS)})\s+(?P<unit>half|semester|quarter)\b")


def part_behind(text: str, date: Span) -> str | None:
    """Return the months of "the 2017 first half"."""
    said = _PART_BEHIND.match(text, date.end) if date.end - date.start == _YEAR else None
    if said is None or not (date.value or "").isdecimal():
        return None
    months = MONTHS[said["unit"]]
    last = (_NTHS.index(said["nth"]) + 1) * months
    return f"{date.value}-{last - months + 1:02}/{date.value}-{last:02}" if last <= MONTHS["year"] else None


def same_year(text: str, date: Span, origin: str | None) -> str | None:
    """Return the months of another year that "the same quarter of 2019" means beside a figure of a period `origin`."""
    if origin is None or "-" not in origin:
        return None
    if (
        date.end - date.start == _YEAR
        and text[date.end : date.end + 1] == ":"
        and text[date.start - 1 : date.start] == "("
    ):
        # "(2023: 13 million)" beside what is told of months: the same of that year.
        # So does "(2022: 203)" beside a month, the last day of one, or a year that ends in March.
        shift = int(origin.rpartition("/")[2][:_YEAR]) - int(date.value or 0) if _closes(origin) else 0
        return before(origin, shift) if shift > 0 else None
    said = _SAME.search(text, max(0, date.start - 30), date.end)
    ending = origin.rpartition("/")[2][:_YEAR]
    if said is None or not ending.isdecimal():
        return None
    shift = int(ending) - int(said["year"]) if said["year"] else 1
    return before(origin, shift) if shift > 0 else None


_YEARS_FROM = expression(r"\b(?:over|for|in|during)\s+(?:the\s+)?(?P<count>[a-z]{3,5}|[0-9]{1,2})\s+years?\s+from\s+\Z")


def stretch_from(text: str, span: Span) -> str | None:
    """Return the stretch of a length: "over four years from 2022-23"."""
    value, said = span.value or "", _YEARS_FROM.search(text, max(0, span.start - 30), span.start)
    if said is None or len(value) != _YEAR or not value.isdecimal():
        return None
    count = int(said["count"]) if said["count"].isdecimal() else _COUNTS.get(said["count"], 0)
    last = int(value) + count - ("end" not in span.detail)
    return f"{value}/{last:04}" if count else None


_ENDED = expression(
    r"\b(?:year|twelve\s+months|12\s+months),?\s+(?:which|that)\s+(?:ended|closed|finished|ends|came\s+to\s+an\s+end|ran)\s+(?:on|in|to|until|at\s+the\s+end\s+of)\s+(?:the\s+)?\Z"
)


def year_ended(text: str, date: Span) -> str | None:
    """Return the twelve months of "the financial year, which ended on 30 June 2022"."""
    if len(date.value or "") < _MONTH or "end" in date.detail:
        return None
    low = max(0, date.start - 60)
    if text.find("that", low, date.start) < 0 and text.find("which", low, date.start) < 0:
        return None
    if _ENDED.search(text, low, date.start) is None:
        return None
    last = (date.value or "")[:_MONTH]
    begin = before(last, 0, 11)
    return f"{begin}/{last}" if begin is not None else None


def year_before(period: Period) -> str | None:
    """Return the year before one that a heading or the whole text reports, which figures of it rise or fall from."""
    value = period.value or ""
    if period.how not in (HEADING, REFERENCE) or len(value) not in (_YEAR, len("2023-04/2024-03")):
        return None
    found = stretch_before(value)
    return found if found is not None and found[4:7] == value[4:7] else None
