"""The periods of the numbers of Chinese tables: a change is of the column before it, 累计 of the months up to the reported."""

from __future__ import annotations

from abc import ABC
from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.layout.table_readings import OF_CHANGE
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import relative_base
from policydata.extraction.statistics.chinese.partial_dates import months_of
from policydata.extraction.statistics.chinese.sections import Section, section_at
from policydata.extraction.statistics.chinese.stretches import is_stock
from policydata.extraction.statistics.periods import HEADING, TABLE, Period, PeriodReader, period_of

_NEAREST = 3
"""A change stands at most so many columns behind what it is of."""


class ChineseTables(PeriodReader, ABC):
    """The periods of the numbers of the tables of a Chinese text."""

    sections: Sequence[Section] = ()

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text."""
        super().__init__(text, spans, language, day)
        self._starts: list[int] = []

    def _of_table(self, start: int) -> Period:
        """Return the period of a number of a table; that of the heading over it where the table says none."""
        period = super()._of_table(start)
        if (left := self._left_of(start)) is not None:
            period = left
        elif period.how != TABLE and (section := section_at(self.sections, start)) is not None:
            period = Period(section.value, None, HEADING, (section.date,))
        head = self.head_of(start)
        period = period._replace(value=months_of(head, period.value))
        cell, told = self.cells[start], period.value or ""
        if told[5:8] == "01/" and any(is_stock(self._text[slice(*row)]) for row in (cell.label, cell.over)):
            period = period._replace(value=told[8:])  # 贷款余额 of 1—5月: of May
        if period.value and (said := relative_base(period.value, head, 0, len(head))) is not None:
            period = period._replace(base=said[1])
        return period

    def _left_of(self, start: int) -> Period | None:
        """Return the period of the number left of a change whose head says no time: 6月　同比　1—6月　同比."""
        cell = self.cells[start]
        if OF_CHANGE.search(self._text, *cell.head) is None or self._heading(cell) is not None:
            return None
        if not self._starts:
            self._starts = sorted(self.cells)
        at = bisect_left(self._starts, start)
        for before in reversed(self._starts[max(0, at - _NEAREST) : at]):
            left = self.cells[before]
            if left.label != cell.label or OF_CHANGE.search(self._text, *left.head) is not None:
                return None
            if (date := self._heading(left)) is not None:
                return Period(period_of(self._spans[date]), None, TABLE, (date,))
        return None
