"""Headings of English texts, and the periods that they say for what stands under them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.reference_periods import financial_year, whole_year
from policydata.extraction.statistics.words import ENGLISH_BASE

_FIRST = expression(r"\n?[ \t#*]*(?P<words>[A-Z0-9(][^\n]{2,100})(?=\n)")
_LINE = expression(r"[\n.:!?](?:(?<=\n)[ \t]*(?=\n)|(?<!\n)(?=\n))\n?[ \t#*]*(?P<words>[A-Z0-9(][^\n]{2,100})(?=\n)")
"""A line at the start, after a blank line or after the end of a sentence; signs that begin it are soon found."""
_FOLLOWING = expression(r"\n[ \t]*\n?[ \t#*]*(?P<words>[A-Z0-9(][^\n]{2,100})(?=\n)")
_LONGEST = 110
_LOWEST = 72
"""A heading right above its text is no longer: it might be a line of broken prose."""
_YEAR = expression(r"(?:19|20)(?<![\w./–—-]..)[0-9]{2}(?:[-–/][0-9]{2}(?![0-9]))?(?![\w/–—-]|\.[0-9])")
"""A year, or two as of a financial year: "Statistics 2021-22"."""
_PROSE = expression(
    r"^(?:In|On|At|By|Since|During|From|Between|After|Before|Under|The\s+\w+\s+of)\s[^:]*$"
    r"|\b(?=[aefhiprsuw])(?:releas(?:e|ed)|publish(?:ed)?|issue(?:d|s)?(?!\s+(?:no\.?\s*)?[0-9]{1,3},?\s)|embargo(?:ed)?|editions?|printed|adopted|signed|updated|was|were|is|are|has|had|have|will|shall"
    r"|rose|fell|reached|said|according|repealed|effective|force)\b|[@|\t]|://|[a-z]  "
    r"|\b(?=[abfiotw])(?:the|an?|of|and|in|to|by|for|with|on|at|or)$",
    re.I,
)
"""What stands in no heading that says a period: verbs, days of issue, columns, an end that needs more words."""
_LABELS = ("reference period", "reporting period", "period covered", "survey period")
"""Lines above a line that says the period of a whole text."""
_AS_AT = expression(r"\b(?:as\s+(?:at|of)|at|(?<!ed\s)on|situation|position|status)\s+\Z", re.I)
"""Before the day of a state of things; "posted on" is the day of issue."""
_VISITED = expression(
    r"\b(?:visits?|inspections?|headcount|count|exercise|raids?|checks|audit|hearing|election|referendum|ballot|poll|walk-?through|fieldwork|mission)\b[^\n.;]{0,80}\Z",
    re.I,
)
"""Before the days of what a text reports: "Inspection of Hill Ward, 6 and 7 June 2018"."""
_AND_DAY = expression(r"\s*(?:and|to|&|[-–])\s*")
_NO_PERIOD_OF = expression(
    r"\b(?:by|until|till|before|after|since|beyond|from|towards?|vs\.?|versus|than|outlook|strategy|agenda|vision|roadmap|framework|horizon|handbook|guide(?:lines)?)\s+\Z",
    re.I,
)
"""Before a year that is no time of what stands under a heading: "leaf blowers to go quiet by 2025"."""
_INSTRUMENT = expression(
    r"\s+(?:[a-z-]+\s+){0,2}(?:by-?law|law|act|treaty|agreement|convention|bill|rules?|regulations?|code|charter|statute|ordinance|decree|order|directive|policy|pact|accord|deal|protocol|constitution|strategy|plan|scheme|programme?)\b"
)
"""Behind a year that says which instrument is meant: "scraps 1987 noise bylaw"."""
_EDITION = expression(r"\s+(?:[a-z-]+\s+)?(?:update|budget|outlook|forecasts?|projections?|statement)\b", re.I)
"""Behind a month that says which forecast is meant: "€2 million more than in the July update"."""


def names_instrument(text: str, date: Span) -> bool:
    """Tell whether a date says which instrument or forecast is meant: "under the 2016 programme", "than in the July update"."""
    named = _INSTRUMENT if date.end - date.start == len("2016") else _EDITION
    return named.match(text, date.end) is not None


def is_prose(line: str) -> bool:
    """Tell whether a line has what stands in no heading that says a period."""
    return _PROSE.search(line) is not None


class Heading(NamedTuple):
    """A heading line `start:end`; the period it says, and the index of the date that says it, if one does."""

    start: int
    end: int
    period: str | None
    date: int | None
    title: bool


class Sections:
    """The headings of a text, read when they are first asked for."""

    __slots__ = ("_dated", "_headings", "_spans", "_starts", "_text", "_title")

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        """Hold a text; its spans are sorted by start."""
        self._text, self._spans = text, spans
        self._headings: list[Heading] | None = None
        self._dated: bool | None = None
        self._starts: list[int] = []
        self._title: Heading | None = None

    def above(self, position: int) -> Heading | None:
        """Return the last heading before a place of the text."""
        headings = self._read()
        place = bisect_right(self._starts, position)
        return headings[place - 1] if place else None

    def period_of(self, position: int) -> tuple[str, int | None] | None:
        """Return the period that the heading of a section says, else the title, and the date that says it."""
        if self._dated is None:
            self._dated = self._may_say()
        if not self._dated:
            return None
        heading = self.above(position)
        for one in (heading, self._title):
            if one is not None and one.period is not None and one.end <= position:
                return one.period, one.date
        return None

    def _may_say(self) -> bool:
        """Tell whether a line that may be a heading has a year."""
        text = self._text
        for year in _YEAR.finditer(text):
            start, end = year.span()
            begin = text.rfind("\n", max(0, start - _LONGEST), start)
            stop = text.find("\n", end, end + _LONGEST)
            if (begin >= 0 or start < _LONGEST) and 0 <= stop <= begin + _LONGEST and text[stop - 1] not in ".,;?":
                line = text[begin + 1 : stop].lstrip(" \t#*")
                if line[0].isupper() or line[0].isdigit() or line[0] == "(":
                    below = text[stop : stop + 12]
                    parted = below.startswith("\n\n")
                    if below.strip() and (parted or not below.lstrip()[0].islower()) and _PROSE.search(line) is None:
                        return True
        return False

    def _read(self) -> list[Heading]:
        if self._headings is not None:
            return self._headings
        text, found = self._text, list[Heading]()
        at, in_title = 0, True
        opening = _FIRST.match(text)
        firsts = _LINE.finditer(text, opening.end() if opening is not None else 0)
        for first in chain((opening,) if opening is not None else (), firsts):
            match: re.Match[str] | None = first
            while match is not None and match.start("words") >= at:
                start, end = match.span("words")
                in_title = in_title and not text[at:start].strip()
                if not self._is_heading(start, end):
                    break
                heading = Heading(start, end, *self._said(start, end), in_title)
                at = end
                labelled = bool(found) and text[found[-1].start : found[-1].end].lower() in _LABELS
                found.append(heading)
                if (heading.title or labelled) and heading.period is not None:
                    self._title = heading
                match = _FOLLOWING.match(text, end)
        self._headings = found
        self._dated = any(heading.period is not None for heading in found)
        self._starts = [heading.start for heading in found]
        return found

    def _is_heading(self, start: int, end: int) -> bool:
        text = self._text
        if text[end - 1] in ".,;?":
            return False
        if not text.startswith("\n\n", end):
            below = text[end + 1 : end + 12].lstrip()
            if end - start > _LOWEST or not below or below[0].islower():
                return False
        if _PROSE.search(text[start:end]):
            return False
        first = bisect_left(self._spans, start, key=_start)
        return not any(
            span.kind == "figure" and span.unit is not None
            for span in self._spans[first : first + 8]
            if span.end <= end
        )

    def _said(self, start: int, end: int) -> tuple[str | None, int | None]:
        text, spans = self._text, self._spans
        dates, taken = list[int](), list[Span]()
        index = bisect_left(spans, start, key=_start)
        while index < len(spans) and spans[index].start < end:
            span = spans[index]
            if span.kind == "date" and span.value is not None and _YEAR.search(text, span.start, span.end):
                named = _INSTRUMENT.match(text, span.end, end)
                if dates and ENGLISH_BASE.search(text, start, span.start):
                    taken.append(span)  # "In the year to May 2021 compared with the year to May 2020:"
                elif named is None and not _NO_PERIOD_OF.search(text, start, span.start):
                    dates.append(index)
                else:
                    taken.append(span)
            elif span.kind != "figure":
                taken.append(span)
            index += 1
        stretches = [date for date in dates if "end" in spans[date].detail]
        for date in (*reversed(stretches), *reversed(dates)):
            span = spans[date]
            value, until = span.value or "", span.detail.get("end")
            visited = len(value) == 10 and not until and _VISITED.search(text, start, span.start) is not None
            one = spans[date - 1] if visited and date else span
            if (
                one.kind == "date"
                and one.value
                and one.start >= start
                and _AND_DAY.fullmatch(text, one.end, span.start)
            ):
                return f"{one.value}/{value}", date
            if len(value) < 10 or until or visited or _AS_AT.search(text, start, span.start):
                said = f"{value}/{until}" if until and "/" not in value else value
                return whole_year(said) or said, date
        if dates:
            return None, None
        for year in _YEAR.finditer(text, start, end):
            if _NO_PERIOD_OF.search(text, start, year.start()) or _INSTRUMENT.match(text, year.end(), end):
                continue
            if not any(span.start < year.end() and year.start() < span.end for span in taken):
                return financial_year(year.group(), text, spans), None
        return None, None


def _start(span: Span) -> int:
    return span.start
