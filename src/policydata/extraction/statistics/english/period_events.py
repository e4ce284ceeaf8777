"""What an English text told of events and measures that later figures speak of: a meeting, a survey, the same measure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from functools import cached_property

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.days_told import day_told
from policydata.extraction.statistics.english.period_clues import foreseen
from policydata.extraction.statistics.english.readings import Reading
from policydata.extraction.statistics.english.scopes import scope_of
from policydata.extraction.statistics.english.sections import Sections
from policydata.extraction.statistics.periods import (
    BESIDE,
    CARRIED,
    NOW,
    REFERENCE,
    SENTENCE,
    Period,
    PeriodReader,
    day_spoken,
    period_of,
)
from policydata.extraction.statistics.units import RATIOS
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import word_set

_SURVEYED = expression(
    r"\b(?:field\s?work|interviewed|interviews\s+(?:were|with|took)|surveyed|polled|questioned"
    r"|(?:survey|poll|questionnaire|study|interviews|barometer)\b[^.;]{0,80}?\b(?:conducted|carried\s+out|ran|took\s+place|collected|held|taken|fielded|between))\b",
    re.I,
)
SURVEY_WORDS = word_set(
    """fieldwork field interviewed interviews surveyed polled questioned survey poll questionnaire study barometer"""
)
_ASKED = word_set("interviewed interviewees interviewee respondents respondent surveyed polled questioned")
"""Words for those whom a survey asked."""
DAY = 10
_MET = expression(
    r"\b(?:met|convened|gathered|assembled|(?:was|were)\s+held|took\s+place|held\s+(?:its|their|a|the)|meeting\s+(?:in|at|on))\b"
)
HELD = expression(
    r"\b(?:(?:was|were)\s+(?:held|conducted|organi[sz]ed)|took\s+place|ran\s+from|went\s+ahead|met|convened|gathered)\b"
)
"""What was told before a date of an event that the counts behind it are of: "The poll was held on 13 October 2022"."""
_HEAD_LINES, _LONGEST_LINE = 300, 120
_LEAD = 1200
_STATISTICS = expression(
    r"\b(?:[Ss]tatistic(?:s|al)\b|[Ss]tats\b|[Ll]abour\s+[Ff]orce\s+[Ss]urvey|[Cc]ensus\s+(?:[Bb]ureau|and)|[Ii]ndex\b)"
)
_SITTING = expression(
    r"\b(?:meetings?|sitting|session|minutes|committee|council|board|assembly|hearing|senate)\b", re.I
)
_FAR = 1500
"""What is told so far behind a meeting is not said of it."""
_ATTENDED = word_set(
    """attended attendance attending attend participated participants participating turned showed packed gathered thronged
    spoke testified marched"""
)
_ASKED_FOR = expression(
    r"\b(?:(?:[Cc]onsultation|[Cc]all\s+for\s+\w+|(?:comment|consultation)\s+period|[Cc]omments|[Ss]ubmissions|[Vv]iews)\b[^.;]{0,60}?\b(?:ran|open(?:ed)?|clos(?:ed?|ing)|invited|sought|launched|beg[ai]n|until|due|held|took\s+place)|for\s+(?:public\s+)?(?:comment|consultation))\b"
)
"""A sentence that says when views were asked for."""
_VIEWS = word_set("responses submissions comments contributions replies representations respondents")


def _measure(figure: Span) -> str | None:
    """Return what a figure measures or, of a count, the noun that it counts."""
    return figure.unit if unit_kind(figure.unit) in RATIOS else figure.detail.get("counted")


class EnglishEvents(PeriodReader):
    """What was told before a sentence of an English text that gives its figures their time."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text."""
        super().__init__(text, spans, language, day)
        self._sections = Sections(text, spans)
        self._origin: str | None = None
        self._told: tuple[str, int] | None = None
        self._event: tuple[str, int] | None = None
        self._took_place = False
        self._scope = scope_of(text, spans)
        self._reviewed = self._scope[:2] if self._scope is not None else None
        self._met: tuple[str, int] | None = None
        self._views: tuple[str, int] | None = None
        self._field: tuple[str, int] | None = None
        self._compared: dict[str, str] = {}
        self._day = day_spoken(text, spans) or day_told(text, spans, day)
        self._decided: tuple[str, int] | None = None
        self._backward = False
        self._above: dict[str | None, Period] = {}
        self._lead: Period | None = None
        self._asked_when: Period | None = None
        self._just: Period | None = None
        self._listed: tuple[str | None, int | None] = (None, None)
        self._survey: tuple[str, int, int] | None = None

    @cached_property
    def _attended(self) -> bool:
        """Tell whether the text says who was at a meeting."""
        return "attend" in self._text or "articipa" in self._text

    @cached_property
    def _consulted(self) -> bool:
        """Tell whether the text may say that views were asked for, and how many came."""
        return any(stem in self._text for stem in ("onsult", "omment", "ubmission", "iews", "all for"))

    def _note_meeting(self, passage: Passage) -> None:
        """Remember when those met of whom a text tells, and when views were asked for."""
        text, spans = self._text, self._spans
        if not passage.dates or not (self._attended or self._consulted):
            return
        days = [date for date in passage.dates if len(period_of(spans[date]) or "") >= DAY]
        if not days:
            return
        if self._attended and _MET.search(text, passage.start, passage.end) is not None:
            self._met = (period_of(spans[days[0]]) or "", days[0])
        if self._consulted and _ASKED_FOR.search(text, passage.start, passage.end) is not None:
            ends = [period_of(spans[date]) or "" for date in (days[0], days[-1])]
            stretch = len(days) > 1 and "/" not in ends[0] + ends[1] and ends[0] < ends[1]
            self._views = ("/".join(ends) if stretch else ends[1], days[-1])

    def _note_above(self, said: Reading, found: Sequence[Period]) -> None:
        """Remember the periods that the figures of a sentence say, each with what it measures."""
        for figure, period in zip(said.figures, found, strict=True):
            if not said.roles.bases.isdisjoint(period.evidence):
                continue
            if (
                period.value is not None
                and period.how in (BESIDE, SENTENCE)
                and not foreseen(self._text, said.passage.start, self._spans[figure].start)
                and (measure := _measure(self._spans[figure]))
                and (period.evidence or (self._above.get(measure, period).value or "")[-7:] <= period.value[-7:])
            ):
                self._above[measure] = period._replace(base=None, how=CARRIED)
                if self._lead is None and self._spans[figure].start < _LEAD:
                    self._lead = self._above[measure]

    def _of_above(self, at: int) -> Period | None:
        """Return the period of the last figure of a paragraph before that measures the same."""
        if not self._above:
            return None
        figure = bisect_right(self._spans, at, key=lambda span: span.start) - 1
        return self._above.get(_measure(self._spans[figure]), self._lead if self._is_release else None)

    @cached_property
    def _is_release(self) -> bool:
        """Tell whether the text tells the results of statistics, all of one time."""
        return _STATISTICS.search(self._text, 0, _LEAD) is not None

    def _of_meeting(self, words: Set[str], at: int) -> Period | None:
        """Return the day of the meeting that a sentence says was attended, else that of which a report of news tells."""
        if self._views is not None and not words.isdisjoint(_VIEWS):
            return Period(self._views[0], None, CARRIED, (self._views[1],))
        if words.isdisjoint(_ATTENDED):
            return None
        if self._met is None:
            return self._of_news(at)
        if at - self._spans[self._met[1]].end > _FAR:
            return None
        return Period(self._met[0], None, REFERENCE, (self._met[1],))

    @cached_property
    def _sat(self) -> tuple[str, int] | None:
        """The day of a meeting that the first lines name: "Committee on Fisheries, 6 December 2024"."""
        for index, span in enumerate(self._spans):
            if span.start > _HEAD_LINES:
                return None
            if span.kind == "date" and len(span.value or "") == DAY and "end" not in span.detail:
                begin = self._text.rfind("\n", 0, span.start) + 1
                stop = self._text.find("\n", span.end)
                line = self._text[begin : stop if stop >= 0 else len(self._text)]
                if len(line) < _LONGEST_LINE and _SITTING.search(line) is not None:
                    return span.value or "", index
        return None

    def _of_news(self, at: int) -> Period | None:
        """Return the day of what a report of news tells: the one it is about, else that of the last deed it dated."""
        if self._day is not None or self._decided is None:
            return Period(self._day, None, NOW, ()) if self._day is not None else None
        value, date = self._decided
        if at - self._spans[date].end > _FAR or self._sections.above(at) != self._sections.above(
            self._spans[date].start
        ):
            return None
        return Period(value, None, CARRIED, (date,))

    def _of_field(self, words: Set[str]) -> Period | None:
        """Return when those were asked of whom a sentence speaks: "of the 57 people whom we interviewed"."""
        if self._field is None or words.isdisjoint(_ASKED):
            return None
        value, date = self._field
        return Period(value, None, REFERENCE, (date,))

    def _until(self, since: str, at: int) -> str | None:
        """Return when what is counted since a day was counted: the end of what the text reports, or the day it tells of."""
        said = (self.reference.value,) if self.reference is not None else self._reviewed or self._sections.period_of(at)
        said = said or (self._told if self._day is None else None)
        end = said[0].rpartition("/")[2] if said is not None else ""
        if end[: len(since)] < since[: len(end)] or not end:
            return self._day or self._spoken
        if "/" in since and said is not None:
            return said[0]  # One financial year since another.
        if len(end) == 4 < len(since):
            return f"{end}-12-31"[: len(since)]
        return end

    def _note_survey(self, passage: Passage, words: Set[str]) -> None:
        """Remember when a survey was in the field that a section of the text reports."""
        if self.in_the_field or not passage.dates or words.isdisjoint(SURVEY_WORDS):
            return
        spans = self._spans
        stretches = [date for date in passage.dates if "end" in spans[date].detail and spans[date].value]
        if not stretches or _SURVEYED.search(self._text, passage.start, passage.end) is None:
            return
        value = period_of(spans[stretches[0]]) or ""
        self._field = (value, stretches[0])
        self._carried = (value, stretches[0])
        heading = self._sections.above(passage.start)
        if heading is not None and not self._text[heading.end : passage.start].strip():
            self._survey = (value, stretches[0], heading.start)
