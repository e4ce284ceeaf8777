"""What an English text says of the time of its figures beyond their sentence: list, survey, heading, report."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cached_property

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.changes import before
from policydata.extraction.statistics.english.continuations import at_year_end, is_of_that, of_review, said_of_year
from policydata.extraction.statistics.english.period_events import DAY, HELD, SURVEY_WORDS, EnglishEvents
from policydata.extraction.statistics.english.points import (
    MONTHS,
    length_of,
    past_of,
    point_of,
    point_said,
    previous_of,
    to_date,
)
from policydata.extraction.statistics.english.sections import is_prose
from policydata.extraction.statistics.english.windows import (
    part_behind,
    same_year,
    stretch_from,
    year_back,
    year_ended,
)
from policydata.extraction.statistics.periods import (
    HEADING,
    NONE,
    NOW,
    REFERENCE,
    SENTENCE,
    Period,
    period_of,
)
from policydata.extraction.statistics.reference_periods import REPORT, financial_year, whole_year
from policydata.extraction.statistics.words import ENGLISH_BASE
from policydata.extraction.word_tables import word_set

_LIST = expression(r"\s*(?:[–—•·*‣▪-]|\(?[0-9a-z]{1,3}[.)])\s")
_REPORTS = word_set("bulletin report release statement review update newsletter communiqué survey statistics figures")
_IN_REPORT = expression(
    r"(?:\s+[a-z]+){0,2}?\s+(?:bulletin|report|release|statement|review|update|newsletter|survey|statistics|figures)\b"
)
_SAID_IN = expression(r"\b(?:in|to|by|from)\s+(?:its|the|their|his|her|our|a)\s+(?:latest\s+)?\Z")
_TODAY = expression("[Tt]oday")
_RUN_IN = expression(
    r"[\s#*•–—-]*(?:[0-9.]{1,5}\s+)?[A-Z][A-Za-z’'&/ -]{2,50}(?:,\s*|\s*\(|\s+in\s+|\s*[–—:]\s*|\s)((?:19|20)[0-9]{2})\)?\s*(?:[.:]\s|[–—]\s|\n)"
)
"""A heading at the start of its paragraph: "Tourism, 2023."."""
_YEAR_LINE = expression(
    r"[\s#*•–—-]*((?:19|20)[0-9]{2}(?:[-–/](?:19|20)?[0-9]{2})?)(?:(?:\s\([^()\n]{2,40}\))?\s*[:–—]\s+[A-Za-z$€£]|\s*(?:\.{2,}|…|\t| {3,})\s*[0-9$€£])"
)
"""The start of an item of a timeline or series: "2014: A motion is defeated", "2014 ... 28%"."""
_ENDED = expression(
    r"\W*[A-Z][a-z]+ed\s|.{0,60}?\b(?:since|before|after|until|from|to|by|vision|agenda|europe|horizon|plan|goals?|act|law|target)\s+[12]",
    re.I,
)
"""What is no heading though it ends with a year: "Adopted in 2019", "Vision 2030"."""
_BOUND = expression(r"\b(?:until|till|by|before|from|after|since|later\s+than)\s+(?:the\s+)?\Z")

THE_YEAR = expression(r"\b(?:[Ff]or|[Ii]n|of|[Dd]uring|[Oo]ver|[Aa]cross)\s+(?:the|that|the\s+same)\s+year\b(?!-)")
_SAME = expression(r"\b(?:same|corresponding|equivalent|comparable)\s[a-z\s-]{0,24}\Z")
_OTHER_FIGURE = expression(r"[0-9;]")


def _before_figure(text: str, first: int, start: int) -> str:
    """Return the words between a figure and the one before it."""
    near = text[max(first, start - 60) : start]
    last = max((mark.end() for mark in _OTHER_FIGURE.finditer(near)), default=0)
    return near[last:]


def behind_figure(text: str, end: int, stop: int) -> str:
    """Return the words between a figure and the one behind it."""
    near = text[end : min(stop, end + 60)]
    other = _OTHER_FIGURE.search(near)
    return near[: other.start()] if other is not None else near


class EnglishGround(EnglishEvents):
    """The periods that figures of an English text take from before their sentence."""

    def opens(self, passage: Passage) -> bool:
        """Tell whether a sentence starts a paragraph, and does not say of the one before what that came from."""
        return super().opens(passage) and not (passage.start > 0 and is_of_that(self._text, passage.start))

    def forget(self, passage: Passage) -> None:
        """Start a paragraph; the items of a list go on with what the sentence before them says."""
        text = self._text
        kept: tuple[str | None, int | None] = (None, None)
        if _LIST.match(text, passage.start, passage.start + 8):
            before = text[max(0, passage.start - 8) : passage.start].rstrip()
            kept = self._carried if before.endswith(":") else self._listed
        self._event = self._asked_when = self._just = None
        said = self._run_in(passage)
        self._listed = kept
        self._carried = said if said[0] is not None else kept

    def _open_line(self, passage: Passage) -> None:
        """Carry the year that an item of a timeline starts with."""
        text, start = self._text, passage.start
        head = text[start : start + 24]
        if "20" not in head and "19" not in head:
            return
        line = _YEAR_LINE.match(text, start, start + 48)
        if line is not None:
            year = line.start(1)
            date = next((d for d in passage.dates if self._spans[d].start == year), None)
            self._carried = financial_year(line.group(1), text, self._spans), date
            self._listed = self._carried

    @cached_property
    def _timeline(self) -> frozenset[int]:
        """The dates that are lines of their own, over the entries of a timeline, where there are several."""
        text, found = self._text, set[int]()
        for index, span in enumerate(self._spans):
            if span.kind == "date" and text[span.end : span.end + 1] == "\n":
                before = text[max(0, span.start - 8) : span.start].rpartition("\n")[2]
                if not before.strip(" \t*#–-") and (span.start < 8 or "\n" in text[span.start - 8 : span.start]):
                    found.add(index)
        return frozenset(found if len(found) > 1 else ())

    def _date_line(self, passage: Passage) -> int | None:
        """Return the date of a timeline that ends a passage."""
        return passage.dates[-1] if passage.dates and passage.dates[-1] in self._timeline else None

    def _run_in(self, passage: Passage) -> tuple[str | None, int | None]:
        """Return what the heading says that a paragraph starts with on its own line: "Tourism, 2023. Guests …"."""
        text, spans = self._text, self._spans
        start = text[passage.start : passage.start + 72]
        if "20" not in start and "19" not in start:
            return None, None
        head = _RUN_IN.match(text, passage.start, passage.start + 72)
        if head is None or _ENDED.match(head.group()) or is_prose(head.group().strip(" .:–—\n")):
            return None, None
        year = head.start(1)
        if any(spans[title].start <= year < spans[title].end for title in (*passage.policies, *passage.bodies)):
            return None, None
        date = next((date for date in passage.dates if spans[date].start <= year < spans[date].end), None)
        return (head.group(1), None) if date is None else (period_of(spans[date]), date)

    def _fallback_at(self, at: int) -> Period:
        """Return the period that was said before a place: in its paragraph, of its survey, over its section or text."""
        if self._carried[0] is not None:
            return self._fallback()
        heading = self._sections.above(at) if self._survey is not None else None
        if self._survey is not None and heading is not None and heading.start == self._survey[2]:
            return Period(self._survey[0], None, REFERENCE, (self._survey[1],))
        if not self.in_the_field and (said := self._sections.period_of(at)) is not None:
            told = self._told or said
            if told[0].startswith(said[0]) and 0 < length_of(told[0]) < MONTHS["year"]:
                said = told
            return Period(said[0], None, HEADING, (said[1],) if said[1] is not None else ())
        if self._reviewed is not None and self.reference is None:
            return Period(self._reviewed[0], None, REFERENCE, (self._reviewed[1],))
        return self._fallback()

    def _of_whole_table(self, start: int) -> Period:
        """Return the period of a number of a table that says none: of its section, else of the text."""
        return self._fallback_at(start)

    def _timeless(self, at: int) -> Period:
        """Return the period of what is so as the text speaks: none, unless it reports a survey or a time."""
        if self._asked_when is not None:
            return self._asked_when
        if self.in_the_field or self.reported_year is not None:
            return self._of_reference()
        carried, self._carried = self._carried, (None, None)
        found = self._fallback_at(at)
        self._carried = carried
        # What is so in the days of a session is so at any time.
        session = len(found.value or "") > len("2023-07/2024-06")
        told = found.how == HEADING or (self._scope is not None and self._scope.of_data)
        return found if told and not session else Period(None, None, NONE, ())

    def _at_present(self, words: Set[str], dates: Sequence[int]) -> Period:
        """Return the period of what is said of now: none, of today and of what a dated report says the day it tells."""
        text, spans = self._text, self._spans
        self._carried = (None, None)
        if "today" not in words:
            if self.reported_year is not None and not words.isdisjoint(("far", "date", "yet")):
                return self._of_reference()
            if not words.isdisjoint(_REPORTS):
                for date in dates:
                    if _IN_REPORT.match(text, spans[date].end) and _SAID_IN.search(
                        text, max(0, spans[date].start - 30), spans[date].start
                    ):
                        return Period(period_of(spans[date]), None, SENTENCE, (date,))
            return Period(None, None, NOW, ())
        today = next((d for d in dates if _TODAY.match(text, spans[d].start)), None)
        if today is not None:
            return Period(period_of(spans[today]), None, NOW, (today,))
        return Period(self._spoken, None, NOW, ())

    def _around(self, at: int) -> tuple[str, int | None] | None:
        """Return the period that a section or the whole text speaks of, else the last year or stretch it told."""
        return self._ground(at) or self._told

    def _ground(self, at: int) -> tuple[str, int | None] | None:
        """Return the period that a section or the whole text speaks of, and the date that says it."""
        if (said := self._sections.period_of(at)) is not None:
            return said
        if self.reference is not None and self.reference.how == REPORT:
            return self.reference.value, self.reference.date
        return self._reviewed

    def _of_point(self, first: int, start: int, end: int, stop: int) -> Period | None:
        """Return the month of "the end of the quarter", the time before in "the previous quarter"."""
        text = self._text
        words = _before_figure(text, first, start), behind_figure(text, end, stop)
        ground = self._ground(start)
        for near in words:
            if (past := past_of(near, ground[0] if ground is not None else None, self._spoken)) is not None:
                return Period(past, None, SENTENCE, ())
            told = ground[0] if ground is not None else self._carried[0]
            if told is None and (above := self._of_above(start)) is not None:
                told = above.value
            if told is not None and (year := to_date(near, told)) is not None:
                return Period(year, None, SENTENCE, ())
        around = self._carried if self._carried[0] is not None else ground or self._told
        if around is None or around[0] is None:
            return None
        for near in words:
            said = point_said(near, 0, len(near))
            value = point_of(said, around[0]) if said is not None else previous_of(near, around[0])
            if value is not None:
                return Period(value, None, SENTENCE, (around[1],) if around[1] is not None else ())
        return None

    def _of_stretch(self, first: int, start: int, end: int, stop: int) -> Period | None:
        """Return the period of a figure that is said of "the reporting period", "the year", "the previous period"."""
        text = self._text
        if (point := self._of_point(first, start, end, stop)) is not None:
            return point
        if of_review(text, first, start, end, stop) and (review := self._of_review(start)) is not None:
            return review
        if self._told is None or self._carried[0] is not None:
            return None
        if (said := said_of_year(text, first, start, end, stop)) is not None:
            value, date = self._told
            part = said["unit"] == "year" and 0 < length_of(value) < MONTHS["year"]
            self._carried = (value[:4] if part else value, date)
            return self._fallback()
        return None

    def _of_review(self, at: int) -> Period | None:
        """Return the period that the text reports: "in the year under review"."""
        if self.reference is not None:
            return self._of_reference()
        said = self._reviewed or self._sections.period_of(at) or self._told
        return None if said is None else Period(said[0], None, REFERENCE, (said[1],) if said[1] is not None else ())

    def _value_of(self, date: int) -> str | None:
        """Return what a date says as the period of a figure: also the stretch that it ends, or the year after another."""
        text, span = self._text, self._spans[date]
        if self.reported_year is not None and at_year_end(text, span.start - 7, span.start, span.start, span.end):
            return f"{self.reported_year}-12"
        origin, around = self._origin, None
        word = text[span.start] not in "12" or _SAME.search(text, max(0, span.start - 30), span.start) is not None
        free = word and not text.endswith(("y the ", "l the "), 0, span.start)
        if free and (origin is None or span.detail.get("inferred") in ("document", "either")):
            around = self._around(span.start)
            origin = origin or (around[0] if around is not None else None)
        if free and (said := point_said(text, span.start, span.end)) is not None:
            counted = around[0] if around is not None else origin
            return (point_of(said, counted) if counted is not None else None) or period_of(span)
        return (
            stretch_from(text, span)
            or year_back(text, span, origin)
            or same_year(text, span, origin)
            or part_behind(text, span)
            or year_ended(text, span)
            or self._this(span)
            or period_of(span)
        )

    def _this(self, span: Span) -> str | None:
        """Return what "this quarter" says in a report of one, what "this year" and "next year" in one of a financial year."""
        word = self._text[span.start : span.start + len("this ")].lower()
        said = self._ground(span.start) if word in ("this ", "next ") else None
        alike = said is not None and "/" in said[0] and length_of(said[0]) == length_of(period_of(span) or "") > 0
        if said is not None and alike and word == "next ":
            return before(said[0], -1) if length_of(said[0]) == MONTHS["year"] else None
        return said[0] if said is not None and alike else None

    def _hand_on(self, date: int, leads: bool) -> None:
        """Carry what a date says as the period of a figure."""
        before = self._carried
        value = self._value_of(date)
        super()._hand_on(date, leads)
        later = self._told is None or leads or (value or "")[:4] >= self._told[0][:4]
        if value is not None and later and (len(value) == len("2022") or "/" in value):
            self._told = (whole_year(value) or value, date)
        if self._carried is not before:
            self._carried = (value, date)

    def carry(self, passage: Passage, used: set[int]) -> None:
        """Let a sentence without figures hand on its date."""
        self._open_line(passage)
        if not passage.dates:
            self._event = None
            return
        if (date := self._date_line(passage)) is not None:
            self._carried = self._listed = (self._value_of(date), date)
            return
        alone = self._spans[passage.dates[0]]
        if self._text[passage.start : passage.end].strip() == self._text[alone.start : alone.end]:
            return
        self._note_meeting(passage)
        last = next((date for date in reversed(passage.dates) if period_of(self._spans[date])), None)
        days = [
            date
            for date in passage.dates
            if len(period_of(self._spans[date]) or "") == DAY and not self._is_bound(passage.start, date)
        ]
        if days and passage.start > 0:
            self._decided = (period_of(self._spans[days[0]]) or "", days[0])
        if last is not None and self._text[passage.start : passage.end].rstrip().endswith(":"):
            self._event = None
            # "In the year to May 2021 compared with the year to May 2020:"
            main = next(
                (date for date in reversed(passage.dates) if date < last and period_of(self._spans[date])), None
            )
            if main is not None and ENGLISH_BASE.search(self._text, self._spans[main].end, self._spans[last].start):
                self._compared[self._value_of(main) or ""] = self._value_of(last) or ""
                last = main
            self._carried = (self._value_of(last), last)
            return
        if last is not None and self._is_bound(passage.start, last):
            last = days[-1] if days else None
        self._event = (period_of(self._spans[last]) or "", last) if last is not None else None
        self._took_place = last is not None and HELD.search(self._text, passage.start, passage.end) is not None
        super().carry(passage, used)
        self._note_survey(passage, SURVEY_WORDS)

    def _is_bound(self, first: int, date: int) -> bool:
        """Tell whether a day only bounds what is told: "extended until 15 November"."""
        start = self._spans[date].start
        return _BOUND.search(self._text, max(first, start - 24), start) is not None
