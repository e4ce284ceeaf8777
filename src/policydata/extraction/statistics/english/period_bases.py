"""What English figures are compared with: since when, from which level on, as exactly as the other is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.statistics.english.changes import base_said, goes_on, shift_said
from policydata.extraction.statistics.english.changes import before as earlier
from policydata.extraction.statistics.english.comparisons import UP_FROM, is_left, is_stretch, moved
from policydata.extraction.statistics.english.continuations import asks_people, is_of_that, moves_on
from policydata.extraction.statistics.english.period_dates import start_or_end
from policydata.extraction.statistics.english.period_ground import EnglishGround
from policydata.extraction.statistics.english.points import stretch_before
from policydata.extraction.statistics.english.readings import Reading
from policydata.extraction.statistics.english.tenses import tense_of
from policydata.extraction.statistics.english.windows import same_year, year_back
from policydata.extraction.statistics.periods import BESIDE, CARRIED, NONE, SENTENCE, Period, period_of
from policydata.extraction.statistics.units import RATIOS
from policydata.extraction.statistics.words import AGAINST_WORDS, ENGLISH_AGAINST, ENGLISH_FOUNDED
from policydata.extraction.unit_kinds import unit_kind

SINCE = expression(r"\b[Ss]ince\s(?:[^,;.:()0-9]{0,70}\s)?\Z")
"""Before the date since when something is so."""

_LOOKING_BACK = expression(
    r"\b(?:only|just|had\s+been|compared|against|as\s+against|up\s+from|down\s+from|at\s+the\s+time|since)\b"
)
"""A sentence that speaks of an earlier day for comparison, and hands on none."""
_TO_COME = expression(
    r"\b(?:will|shall|expect(?:s|ed)?|project(?:s|ed)|forecasts?|predict(?:s|ed)?|foresees?|foreseen|anticipate[sd]?|plans|planned|target(?:s|ed)?|aims?|goal|(?:set|due)\s+to)\b[^.;:0-9]{0,50}\Z"
)
"""Before a figure of a time to come, which no later sentence speaks of."""
_COUNTED_BACK = expression(r"\b(?:earlier|ago|before|previously|previous|preceding|prior)\b", re.IGNORECASE)
_HAD = expression(
    r"\bhad\s+(?:(?:only|also|still|not|already|just|yet|[a-z]+ly)\s+)?(?:been|[a-z]{2,}ed|made|held|had|stood|sold|spent|paid|taken|given|seen|risen|fallen|grown|become|come|gone|begun|drawn|won|lost|met|put|cut|set|built|brought|found|left|sent|lent|borne|driven|known|shown|run|got|told|won)\b"
)
"""A verb of what was before something else."""
TIMES = frozenset(("year", "month", "week", "day", "hour", "minute", "decade"))
"""Units of a stretch of time, whose dates others of the sentence may have too."""
OF_THEM = expression(r"\s+of\s+(?:them|these|those|whom|which)\b")
_NUMBER_OF = expression(r"\b(?:number|total|count)\s+of\s+(?:[a-z-]+\s+){1,4}\Z")
"""Before what befell those that are counted: "the number of births registered in 2019"."""
_BOTH = expression(r"\b(?:[Bb]etween|[Ff]rom)\s+(?:the\s+)?\Z")
_NEAR_FROM = len(", from the ")
_NEAR_SHIFT = 6
"""A date so close behind "two years earlier" says what that means: "two years earlier, in 2021,"."""


_PLURAL = expression(r"\W*(?!(?:The|An?|This|Its|Their|Our)\b)[A-Z][\w-]*(?:\s[a-z-]+){0,2}(?<=s)\s")
"""A sentence's start up to what befell those that it counts: "Permits issued in 2019 were 4,100"."""
_BEGAN = expression(
    r"\s+(?:(?:(?!\b(?:who|which|that)\b)[^,;:.()0-9]){0,80}\b(?:was|were|been|being)\s+(?:[a-z]+ly\s+)?|(?:[a-z]+\s+)?of\s+[a-z]+\s+)?"
)
"""From a figure to what befell those that it counts."""


class EnglishBases(EnglishGround):
    """The bases of the figures of an English text."""

    def _is_since(self, said: Reading, date: int) -> bool:
        """Tell whether a date says since when."""
        if "since" not in said.wording.words or date not in said.given:
            return False
        start = self._spans[date].start
        return SINCE.search(self._text, max(said.passage.start, start - 80), start) is not None

    def _hand_on_since(self, date: int, found: Sequence[Period]) -> None:
        """Carry the whole stretch since a date, where its end is known."""
        value = period_of(self._spans[date])
        until = next((one.value for one in found if one.value and one.base == value and one.evidence == (date,)), None)
        if until is not None and self._carried[1] == date:
            self._carried = (f"{value}/{until}", date)

    def _as_exact(self, said: Reading, found: Sequence[Period]) -> list[Period]:
        """Return the periods; what was said before counts by its year where another year is compared with: "against 121 in 2022"."""
        years = [
            said.own[figure]
            for figure in said.figures
            if figure in said.own and said.own[figure] in said.roles.bases
            if len(self._value_of(said.own[figure]) or "") == len("2022")
        ]
        if not years:
            return list(found)
        return [
            one._replace(value=one.value[:4]) if one.how == CARRIED and one.value and "/" not in one.value else one
            for one in found
        ]

    def _based(self, said: Reading, figure: int, period: Period, found: Sequence[Period]) -> Period:
        """Return the period of a change with what it is compared with, where the words around it say it."""
        if figure not in said.changes or period.value is None:
            return period
        if period.base is not None:
            self._compared = {period.value: period.base}
            return period
        span, (first, stop) = self._spans[figure], (said.passage.start, said.passage.end)
        near = self._text[max(first, span.start - 60) : min(stop, span.end + 90)].lower()
        place = said.figures.index(figure) + 1
        limit = self._spans[said.figures[place]].start if place < len(said.figures) else stop
        behind = self._text[span.end : min(limit, span.end + 60)].lower()
        base = base_said(behind, period.value) or base_said(near, period.value)
        if base is None and "/" not in period.value:
            base = self._went_on(said, figure, period.value, found)
        if base is not None:
            self._compared = {period.value: base}
        elif (level := self._compared.get(period.value)) is not None:
            # What is far back was a landmark of its own sentence.
            told = (earlier(period.value, 3) or "") < level or is_of_that(self._text, first)
            base = level if told else None
        return period._replace(base=base)

    def _back(self, base: int | None, value: str | None) -> str | None:
        """Return the base that "the previous year" is beside a figure of a period."""
        if base is None:
            return None
        span = self._spans[base]
        if value is not None and value[:4] <= (span.value or "") and self._text.startswith("last ", span.start):
            return earlier(value, 1)  # "7% more than last year" in a report on that year
        return year_back(self._text, span, value) or same_year(self._text, span, value)

    def _went_on(self, said: Reading, figure: int, end: str, found: Sequence[Period]) -> str | None:
        """Return the earlier period of what a change goes on from: "6,420 in 2010; by 2020 it had dropped by 7%"."""
        spans, place = self._spans, said.figures.index(figure)
        first, base = said.passage.start, said.carried
        if place and found[place - 1].value:
            first, base = spans[said.figures[place - 1]].end, found[place - 1].value
        if base is None or "/" in base or base >= end or not goes_on(self._text, first, spans[figure].start):
            return None
        return base

    def _start_of(self, said: Reading, place: int, figure: int) -> Period:
        """Return the period of the first figure of "from A to B": its own, else what the text compares its time with."""
        starts = said.starts
        if (ends := self._ends(said, figure, place + 1)) is not None:
            return ends[0]
        since = said.leading if said.leading is not None and self._is_since(said, said.leading) else None
        if since is not None and figure not in said.own and starts[figure] is None:
            return Period(period_of(self._spans[since]), None, SENTENCE, (since,))
        first = start_or_end(self._text, self._spans, said.own.get(figure), starts[figure], True, said.leading)
        if first.value is not None or place + 1 == len(said.figures):
            return first
        last = self._end(said, figure, said.figures[place + 1])
        level = self._compared.get(last.value or "")
        return Period(level, None, SENTENCE, ()) if level is not None else first

    def _note_levels(self, said: Reading, place: int, found: Sequence[Period]) -> bool:
        """Remember the times of two levels, "from A at T1 to B at T2" or "to B at T2 from A at T1", if a figure ends such a pair."""
        one, other = found[place - 1], found[place]
        if said.figures[place - 1] not in said.starts:
            one, other = other, one
            spans, level = self._spans, said.figures[place]
            up = UP_FROM.search(self._text, spans[said.figures[place - 1]].end, spans[level].start)
            if one.how != BESIDE or not (up or is_left(self._text, spans, said.figures, level)):
                return False
        if one.value and other.value:
            self._compared = {other.value: one.value}
        return not moved(self._text, self._spans[said.figures[place - 1]], self._spans[said.figures[place]].start)

    def _pair(self, said: Reading) -> tuple[int, int] | None:
        """Return both dates of "between 2020/21 and 2022/23", which are no one stretch of time."""
        for one, other in pairwise(said.given):
            start, end = self._spans[one].start, self._spans[one].end
            if self._text[end : self._spans[other].start] in (" and ", " to ") and _BOTH.search(
                self._text, max(said.passage.start, start - 12), start
            ):
                return one, other
        return None

    def _ends(self, said: Reading, first: int, place: int) -> tuple[Period, Period] | None:
        """Return both periods of "from A to B between T1 and T2"."""
        spans, date = self._spans, said.own.get(said.figures[place]) if place < len(said.figures) else None
        if (pair := self._pair(said)) is not None:
            one, other = (Period(period_of(spans[end]), None, BESIDE, (end,)) for end in pair)
            return one, other
        if not said.given and place < len(said.figures):  # In a stretch that was told before both.
            date = self._carried[1] if self._carried[0] is not None else (self._told or (None, None))[1]
        if date is None:  # "by 9% between T1 and T2, from A to B"
            near = range(self._spans[first].start - _NEAR_FROM, self._spans[first].start)
            date = next((one for one in said.dates if self._spans[one].end in near), None)
        if date is None or first in said.own or "will" in said.wording.words:
            return None
        if not is_stretch(self._text, self._spans[date]):
            return None
        start, _, end = (period_of(self._spans[date]) or "").partition("/")
        return Period(start, None, BESIDE, (date,)), Period(end, None, BESIDE, (date,))

    def _end(self, said: Reading, first: int, figure: int) -> Period:
        """Return the period of the second figure of "from A to B": its own, else the one said before both."""
        spans, starts = self._spans, said.starts
        if (ends := self._ends(said, first, said.figures.index(figure))) is not None:
            return ends[1]
        if figure in said.own:
            return start_or_end(self._text, spans, said.own[figure], starts[first], False, None)
        before = [
            date
            for date in said.dates
            if spans[date].end <= spans[first].start and date != starts[first] and date not in said.roles.bases
        ]
        if not before:
            fallback = self._fallback_at(spans[figure].start)
            start = starts[first]
            later = fallback.how != CARRIED
            if start is None or (later and (fallback.value or "")[:4] > (period_of(spans[start]) or "")[:4]):
                return fallback
            return Period(None, None, NONE, ())
        value = period_of(spans[before[-1]]) or ""
        if self._is_since(said, before[-1]):
            return Period(self._until(value, spans[figure].start), None, SENTENCE, ())
        value = value.rpartition("/")[2] if is_stretch(self._text, spans[before[-1]]) else value
        return Period(value, None, SENTENCE, (before[-1],))

    def _shifted(self, said: Reading, found: Sequence[Period], start: int, end: int, dated: bool) -> Period | None:
        """Return the period that "nine years earlier" says, from that of the figure before, or what was said before."""
        shift = shift_said(self._text, said.passage.start, start, end, said.passage.end)
        if shift is None:
            return None
        origin = next((one.value for one in reversed(found) if one.value), self._carried[0])
        if origin is None and (ground := self._ground(start)) is not None:
            origin = ground[0]
        if origin is None:
            return None
        years, begin, stop = shift
        if dated and begin < end:
            return None
        if any(self._spans[date].start < stop + _NEAR_SHIFT and begin < self._spans[date].end for date in said.given):
            return None
        near = self._text[begin:stop].lower().endswith((" on", "months later", "months earlier", "months before"))
        value = earlier(origin[:4] if len(origin) == len("2020-01-01") and not near else origin, years)
        return Period(value, None, SENTENCE, ()) if value is not None else None

    def _said_of_last(self, said: Reading, first: int, start: int, end: int, limit: int) -> Period | None:
        """Return the period of the figure before, where a sentence goes on with it: "That is 18% more", "It fell by 2%"."""
        text, just = self._text, self._just
        if just is None or (said.given and not said.roles.bases):
            return None
        if is_of_that(text, first) or (start - first < _NEAR_SHIFT and OF_THEM.match(text, end) is not None):
            return just._replace(base=None, how=CARRIED)
        if self.reference is None or self._carried[0] is not None or not moves_on(text, first, start):
            return None
        return just._replace(base=None, how=CARRIED) if tense_of(text, first, start, end, limit) == "past" else None

    def _note_asked(self, said: Reading, found: Sequence[Period]) -> None:
        """Remember for the rest of a paragraph when those were asked whose answers it tells: "We asked 3,020 holders in June"."""
        if not said.given or self.in_the_field or not asks_people(said.wording):
            return
        people = (
            period
            for figure, period in zip(said.figures, found, strict=True)
            if period.value and unit_kind(self._spans[figure].unit) not in RATIOS and len(period.value) > len("2024")
        )
        if (when := next(people, None)) is not None:
            self._asked_when = when._replace(base=None, how=CARRIED)
            self._carried = (when.value, when.evidence[0] if when.evidence else None)

    def _looks_back(self, said: Reading, date: int) -> bool:
        """Tell whether a sentence only looks back from what its section speaks of: "Ten years earlier it had been 52"."""
        ground = self._carried if self._carried[0] is not None else self._around(said.passage.start)
        ground = self.reference[:2] if self.in_the_field and self.reference is not None else ground
        value = (self._value_of(date) or "").rpartition("/")[2]
        start = (ground[0] or "").partition("/")[0] if ground is not None else ""
        by = self._text[self._spans[date].start - 3 : self._spans[date].start].lower() == "by "
        if by or value[: len(start)] >= start[: len(value)]:
            return False
        span, (first, stop) = self._spans[date], (said.passage.start, said.passage.end)
        whole, told = self._value_of(date), (ground[0] if ground is not None else None) or ""
        if date == said.leading and "-" in told and whole in (earlier(told, 1), stretch_before(told)):
            return True  # "Prices rose by 3% in May 2021. In May 2020 they rose by 2%."
        return (
            _COUNTED_BACK.search(self._text, span.start, span.end) is not None
            or _HAD.search(self._text, first, stop) is not None
        )

    def _is_part(self, date: int, leads: bool) -> bool:
        """Tell whether a date is a part of what the sentences around speak of: "in August alone", "… at the end of the year"."""
        ground = self._carried if self._carried[0] is not None else self._ground(self._spans[date].start)
        said, span = ground[0] if ground is not None else None, self._spans[date]
        if said is None or said == self._value_of(date):
            return False
        first, last = said.partition("/")[0], said.rpartition("/")[2]
        value = self._value_of(date) or ""
        within = first[: len(value)] <= value[: len(first)] and value[: len(last)] <= last[: len(value)]
        point = not leads and span.detail.get("modifier") in ("end", "start")
        return within and (point or self._text.startswith((" alone", " only"), span.end))

    def _hand_on_last(self, said: Reading, found: Sequence[Period]) -> None:
        """Carry the last date of a sentence that its figures have, but for what they are compared with."""
        self._backward = False
        if not said.given:
            return
        text, spans, leading = self._text, self._spans, said.leading
        against = (
            ENGLISH_AGAINST.search(text, said.passage.start, said.passage.end)
            if said.dates and not said.wording.words.isdisjoint(AGAINST_WORDS)
            else None
        )
        pair = self._pair(said) if leading is not None else None
        last = pair[1] if pair is not None and pair[0] == leading else leading
        for figure, period in zip(said.figures, found, strict=True):
            if leading is not None or not period.evidence or period.how not in (BESIDE, SENTENCE):
                continue
            if period.value is None:
                continue
            start, date = spans[figure].start, period.evidence[0]
            if figure in said.starts or date in said.roles.aside or date in said.roles.bases:
                continue
            if is_left(text, spans, said.figures, figure) or _TO_COME.search(
                text, max(said.passage.start, start - 70), start
            ):
                continue
            if date in said.dates and (
                against is None or start < against.start() or ";" in text[against.end() : start]
            ):
                last = date
        back = (
            last is not None
            and self._carried[0] is not None
            and (period_of(spans[last]) or "")[:4] < self._carried[0][:4]
            and (
                any(one.how == CARRIED and one.value == self._carried[0] for one in found)
                or _LOOKING_BACK.search(text, said.passage.start, said.passage.end) is not None
            )
        )
        self._backward = last is not None and self._looks_back(said, last)
        if last is not None and not back and not self._backward and not self._is_part(last, last == leading):
            self._hand_on(last, last == leading)
            self._hand_on_since(last, found)
        self._note_survey(said.passage, said.wording.words)

    def _only_began(self, passage: Passage, figures: Sequence[int], date: int) -> bool:
        """Tell whether a date says when a thing began or was told, not when there were so many that began: "12 were opened in 2019"."""
        text, start = self._text, self._spans[date].start
        deed = ENGLISH_FOUNDED.search(text, max(passage.start, start - 40), start)
        if deed is None or _NUMBER_OF.search(text, max(passage.start, deed.start() - 60), deed.start()):
            return False
        ends = [self._spans[figure].end for figure in figures if self._spans[figure].end <= deed.start()]
        if not ends:
            return _PLURAL.fullmatch(text, passage.start, deed.start()) is None
        return _BEGAN.fullmatch(text, ends[-1], deed.start()) is None
