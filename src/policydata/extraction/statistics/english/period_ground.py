"""What an English text says of the time of its figures beyond their sentence: list, survey, heading, report."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from functools import cached_property

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.continuations import at_year_end, of_review, said_of_year
from policydata.extraction.statistics.english.days_told import day_told
from policydata.extraction.statistics.english.readings import Reading
from policydata.extraction.statistics.english.sections import Sections, is_prose
from policydata.extraction.statistics.english.windows import (
    same_year,
    stretch_before,
    stretch_from,
    year_back,
)
from policydata.extraction.statistics.periods import (
    BESIDE,
    CARRIED,
    HEADING,
    NONE,
    NOW,
    REFERENCE,
    SENTENCE,
    Period,
    PeriodReader,
    day_spoken,
    period_of,
)
from policydata.extraction.statistics.reference_periods import whole_year
from policydata.extraction.statistics.units import RATIOS
from policydata.extraction.statistics.wording import words_of
from policydata.extraction.unit_kinds import unit_kind

_LIST = expression(r"\s*(?:[–—•·*‣▪-]|\(?[0-9a-z]{1,3}[.)])\s")
_SURVEYED = expression(
    r"\b(?:field\s?work|interviewed|interviews\s+(?:were|with|took)|surveyed|polled|questioned"
    r"|(?:survey|poll|questionnaire|study|interviews|barometer)\b[^.;]{0,80}?\b(?:conducted|carried\s+out|ran|took\s+place|collected|held|taken|fielded|between))\b",
    re.I,
)
_SURVEY_WORDS = words_of(
    """fieldwork field interviewed interviews surveyed polled questioned survey poll questionnaire study barometer"""
)
_ASKED = words_of("interviewed interviewees interviewee respondents respondent surveyed polled questioned")
"""Words for those whom a survey asked."""
_WAVES = words_of("survey surveys census poll polls barometer questionnaire inventory study count")
_WAVE = expression(
    r"\b(?:in|to|of|from|by|for|on|the|our|its|their)\s+((?:19|20)[0-9]{2})\s+(?:[\w’'-]+\s+){0,3}?(?:survey|census|poll|barometer|questionnaire|inventory|study|count)\b"
)
"""The year of a survey, which no date says."""
_BESIDE_WAVE = expression(r"\b(?:against|compared|than|versus|from|unlike|previous|earlier)\b[^.;:]{0,40}\Z")
"""Before the year of another survey, with which this one is compared."""
_REPORTS = words_of("bulletin report release statement review update newsletter communiqué survey statistics figures")
_IN_REPORT = expression(
    r"(?:\s+[a-z]+){0,2}?\s+(?:bulletin|report|release|statement|review|update|newsletter|survey|statistics|figures)\b"
)
_SAID_IN = expression(r"\b(?:in|to|by|from)\s+(?:its|the|their|his|her|our|a)\s+(?:latest\s+)?\Z")
_TODAY = expression("[Tt]oday")
_RUN_IN = expression(
    r"[\s#*•–—-]*(?:[0-9.]{1,5}\s+)?[A-Z][A-Za-z’'&/ -]{2,50}(?:,\s*|\s*\(|\s+in\s+|\s*[–—:]\s*|\s)((?:19|20)[0-9]{2})\)?\s*(?:[.:]\s|[–—]\s|\n)"
)
"""A heading at the start of its paragraph: "Tourism, 2023."."""
_YEAR_LINE = expression(r"[\s#*•–—-]*((?:19|20)[0-9]{2})(?:\s*[:–—]\s+[A-Z]|\s*(?:\.{2,}|…|\t| {3,})\s*[0-9$€£])")
"""The start of an item of a timeline or series: "2014: A motion is defeated", "2014 ... 28%"."""
_ENDED = expression(
    r"\W*[A-Z][a-z]+ed\s|.{0,60}?\b(?:since|before|after|until|from|to|by|vision|agenda|europe|horizon|plan|goals?|act|law|target)\s+[12]",
    re.I,
)
"""What is no heading though it ends with a year: "Adopted in 2019", "Vision 2030"."""
_BOUND = expression(r"\b(?:until|till|by|before|from|after|since|later\s+than)\s+(?:the\s+)?\Z")
_DAY = 10
_EARLY = 4000
"""A text says within so many characters, if it does, what period it covers."""
_COVERS = expression(
    r"\b(?:report|review|bulletin|statement|update|account|release|publication|survey|figures|data|period)\b[^.;]{0,60}?\b(?:covers?|covering|covered|relates?\s+to|refers?\s+to|spans?|is\s+from|runs?\s+from|ran\s+from|means)\b",
    re.I,
)
_COVER_CLUES = ("cover", "relate", "refer", "span", "means", "from")
_PREVIOUS = expression(r"\b(?:previous|preceding|prior|last)\s+(?:reporting\s+)?period\b")
_MET = expression(
    r"\b(?:met|convened|gathered|assembled|(?:was|were)\s+held|took\s+place|held\s+(?:its|their|a|the)|meeting\s+(?:in|at|on))\b"
)
_FAR = 1500
"""What is told so far behind a meeting is not said of it."""
_ATTENDED = words_of(
    """attended attendance attending attend participated participants participating turned showed packed gathered thronged
    spoke testified marched"""
)
_ASKED_FOR = expression(
    r"\b(?:(?:[Cc]onsultation|[Cc]all\s+for\s+\w+|(?:comment|consultation)\s+period|[Cc]omments|[Ss]ubmissions|[Vv]iews)\b[^.;]{0,60}?\b(?:ran|open(?:ed)?|clos(?:ed?|ing)|invited|sought|launched|beg[ai]n|until|due|held|took\s+place)|for\s+(?:public\s+)?(?:comment|consultation))\b"
)
"""A sentence that says when views were asked for."""
_VIEWS = words_of("responses submissions comments contributions replies representations respondents")


def _measure(figure: Span) -> str | None:
    """Return what a figure measures or, of a count, the noun that it counts."""
    return figure.unit if unit_kind(figure.unit) in RATIOS else figure.detail.get("counted")


class EnglishGround(PeriodReader):
    """The periods that figures of an English text take from before their sentence."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text."""
        super().__init__(text, spans, language, day)
        self._sections = Sections(text, spans)
        self._origin: str | None = None
        self._told: tuple[str, int] | None = None
        self._event: tuple[str, int] | None = None
        self._reviewed: tuple[str, int] | None = None
        self._met: tuple[str, int] | None = None
        self._views: tuple[str, int] | None = None
        self._field: tuple[str, int] | None = None
        self._compared: tuple[str, str] | None = None
        self._day = day_spoken(text, spans) or day_told(text, spans, day)
        self._decided: tuple[str, int] | None = None
        self._above: dict[str | None, Period] = {}
        self._asked_when: Period | None = None
        self._just: Period | None = None
        self._listed: tuple[str | None, int | None] = (None, None)
        self._survey: tuple[str, int, int] | None = None

    @cached_property
    def _attended(self) -> bool:
        """Tell whether the text says who was at a meeting."""
        return "attend" in self._text or "articipa" in self._text

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

    def _note_meeting(self, passage: Passage) -> None:
        """Remember when those met of whom a text tells, and when views were asked for."""
        text, spans = self._text, self._spans
        days = [date for date in passage.dates if len(period_of(spans[date]) or "") >= _DAY]
        if not days:
            return
        if self._attended and _MET.search(text, passage.start, passage.end) is not None:
            self._met = (period_of(spans[days[0]]) or "", days[0])
        if _ASKED_FOR.search(text, passage.start, passage.end) is not None:
            ends = [period_of(spans[date]) or "" for date in (days[0], days[-1])]
            stretch = len(days) > 1 and "/" not in ends[0] + ends[1] and ends[0] < ends[1]
            self._views = ("/".join(ends) if stretch else ends[1], days[-1])

    def _open_line(self, passage: Passage) -> None:
        """Carry the year that an item of a timeline starts with."""
        text, start = self._text, passage.start
        head = text[start : start + 24]
        if "20" not in head and "19" not in head:
            return
        line = _YEAR_LINE.match(text, start, start + 24)
        if line is not None:
            year = line.start(1)
            self._carried = line.group(1), next((d for d in passage.dates if self._spans[d].start == year), None)
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
        return found if found.how == HEADING and not session else Period(None, None, NONE, ())

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

    def _of_wave(self, first: int, stop: int, words: Set[str]) -> Period | None:
        """Return the year of the survey or count that a sentence reports: "82% of respondents to our 2023 survey"."""
        if words.isdisjoint(_WAVES):
            return None
        years = {
            wave.group(1)
            for wave in _WAVE.finditer(self._text, first, stop)
            if _BESIDE_WAVE.search(self._text, max(first, wave.start() - 50), wave.start()) is None
        }
        if len(years) != 1:
            return None
        year = years.pop()
        self._carried = (year, None)
        return Period(year, None, SENTENCE, ())

    def _note_review(self, passage: Passage) -> None:
        """Remember the period that a text says it reports: "The report covers the period from July 2022 to June 2023"."""
        if self._reviewed is not None or not passage.dates or passage.start > _EARLY:
            return
        for word in _COVER_CLUES:
            if self._text.find(word, passage.start, passage.end) >= 0:
                break
        else:
            return
        if _COVERS.search(self._text, passage.start, passage.end):
            date = passage.dates[0]
            value = self._value_of(date) or ""
            if "/" in value or len(value) == len("2022"):
                self._reviewed = (whole_year(value) or value, date)

    def _of_previous(self, near: str) -> Period | None:
        """Return the period before the one that the text reports: "in the previous reporting period"."""
        if self._reviewed is None or _PREVIOUS.search(near) is None:
            return None
        value = stretch_before(self._reviewed[0])
        return Period(value, None, REFERENCE, (self._reviewed[1],)) if value is not None else None

    def _of_stretch(self, first: int, start: int, end: int, stop: int) -> Period | None:
        """Return the period of a figure that is said of "the reporting period", "the year", "the previous period"."""
        text = self._text
        if of_review(text, first, start, end, stop) and (review := self._of_review(start)) is not None:
            return review
        if self._told is not None and self._carried[0] is None and said_of_year(text, first, start, end, stop):
            return Period(self._told[0], None, CARRIED, (self._told[1],))
        return self._of_previous(text[max(first, start - 60) : min(stop, end + 50)])

    def _note_above(self, said: Reading, found: Sequence[Period]) -> None:
        """Remember the periods that the figures of a sentence say, each with what it measures."""
        for figure, period in zip(said.figures, found, strict=True):
            if not said.roles.bases.isdisjoint(period.evidence):
                continue
            if (
                period.value is not None
                and period.how in (BESIDE, SENTENCE)
                and (measure := _measure(self._spans[figure]))
            ):
                self._above[measure] = period._replace(base=None, how=CARRIED)

    def _of_above(self, at: int) -> Period | None:
        """Return the period of the last figure of a paragraph before that measures the same."""
        figure = bisect_right(self._spans, at, key=lambda span: span.start) - 1
        return self._above.get(_measure(self._spans[figure]))

    def _of_review(self, at: int) -> Period | None:
        """Return the period that the text reports: "in the year under review"."""
        if self.reference is not None:
            return self._of_reference()
        said = self._reviewed or self._sections.period_of(at) or self._told
        return None if said is None else Period(said[0], None, REFERENCE, (said[1],) if said[1] is not None else ())

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

    def _of_news(self, at: int) -> Period | None:
        """Return the day of what a report of news tells: the one it is about, else that of the last deed it dated."""
        if self.reference is not None:
            return None
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

    def _until(self, since: str) -> str | None:
        """Return when what is counted since a day was counted: the end of what the text reports, or the day it tells of."""
        if self.reference is None:
            return self._day
        end = self.reference.value.rpartition("/")[2]
        if len(end) == 4 < len(since):
            return f"{end}-12-31"[: len(since)]
        return end

    def _value_of(self, date: int) -> str | None:
        """Return what a date says as the period of a figure: also the stretch that it ends, or the year after another."""
        text, span = self._text, self._spans[date]
        if self.reported_year is not None and at_year_end(text, span.start - 7, span.start, span.start, span.end):
            return f"{self.reported_year}-12"
        return (
            stretch_from(text, self._spans, date)
            or year_back(text, span, self._origin)
            or same_year(text, span, self._origin)
            or period_of(span)
        )

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
        self._note_review(passage)
        last = next((date for date in reversed(passage.dates) if period_of(self._spans[date])), None)
        days = [
            date
            for date in passage.dates
            if len(period_of(self._spans[date]) or "") == _DAY and not self._is_bound(passage.start, date)
        ]
        if days and passage.start > 0:
            self._decided = (period_of(self._spans[days[0]]) or "", days[0])
        if last is not None and self._text[passage.start : passage.end].rstrip().endswith(":"):
            self._event = None
            self._carried = (self._value_of(last), last)
            return
        if last is not None and self._is_bound(passage.start, last):
            last = days[-1] if days else None
        self._event = (period_of(self._spans[last]) or "", last) if last is not None else None
        super().carry(passage, used)
        self._note_survey(passage, _SURVEY_WORDS)

    def _is_bound(self, first: int, date: int) -> bool:
        """Tell whether a day only bounds what is told: "extended until 15 November"."""
        start = self._spans[date].start
        return _BOUND.search(self._text, max(first, start - 24), start) is not None

    def _note_survey(self, passage: Passage, words: Set[str]) -> None:
        """Remember when a survey was in the field that a section of the text reports."""
        if self.in_the_field or not passage.dates or words.isdisjoint(_SURVEY_WORDS):
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
