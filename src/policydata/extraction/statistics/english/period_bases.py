"""What English figures are compared with: since when, from which level on, as exactly as the other is told."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.statistics.english.changes import base_said, goes_on
from policydata.extraction.statistics.english.period_dates import is_compared
from policydata.extraction.statistics.english.period_ground import EnglishGround
from policydata.extraction.statistics.english.readings import Reading
from policydata.extraction.statistics.english.windows import same_year, year_back
from policydata.extraction.statistics.periods import CARRIED, Period, period_of

_NEXT = 40
SINCE = expression(r"\b[Ss]ince\s+(?:(?:the|its|their|late|early|mid|in|of|end|start|[a-z]{3,12})\s+){0,5}\Z")
"""Before the date since when something is so."""


class EnglishBases(EnglishGround):
    """The bases of the figures of an English text."""

    def _is_since(self, said: Reading, date: int) -> bool:
        """Tell whether a date says since when."""
        if "since" not in said.wording.words:
            return False
        start = self._spans[date].start
        return SINCE.search(self._text, max(said.passage.start, start - 50), start) is not None

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
            self._compared = (period.value, period.base)
            return period
        span, (first, stop) = self._spans[figure], (said.passage.start, said.passage.end)
        near = self._text[max(first, span.start - 60) : min(stop, span.end + 90)].lower()
        place = said.figures.index(figure) + 1
        limit = self._spans[said.figures[place]].start if place < len(said.figures) else stop
        behind = self._text[span.end : min(limit, span.end + 60)].lower()
        base = base_said(behind, period.value) or base_said(near, period.value)
        if base is None:
            base = self._compared_next(said, figure, found)
        if base is None and "/" not in period.value:
            base = self._went_on(said, figure, period.value, found)
        if base is not None:
            self._compared = (period.value, base)
        elif self._compared is not None and self._compared[0] == period.value:
            base = self._compared[1]
        return period._replace(base=base)

    def _back(self, base: int | None, value: str | None) -> str | None:
        """Return the base that "the previous year" is beside a figure of a period."""
        if base is None:
            return None
        return year_back(self._text, self._spans[base], value) or same_year(self._text, self._spans[base], value)

    def _compared_next(self, said: Reading, figure: int, found: Sequence[Period]) -> str | None:
        """Return the period of the level that a change is told against: "a 2% increase on the 4,125 of the year before"."""
        place = said.figures.index(figure) + 1
        if place == len(said.figures) or found[place].value is None:
            return None
        start = self._spans[said.figures[place]].start
        near = start - self._spans[figure].end < _NEXT and is_compared(self._text, said.passage.start, start)
        return found[place].value if near else None

    def _went_on(self, said: Reading, figure: int, end: str, found: Sequence[Period]) -> str | None:
        """Return the earlier period of what a change goes on from: "6,420 in 2010; by 2020 it had dropped by 7%"."""
        spans, place = self._spans, said.figures.index(figure)
        first, base = said.passage.start, said.carried
        if place and found[place - 1].value:
            first, base = spans[said.figures[place - 1]].end, found[place - 1].value
        if base is None or "/" in base or base >= end or not goes_on(self._text, first, spans[figure].start):
            return None
        return base
