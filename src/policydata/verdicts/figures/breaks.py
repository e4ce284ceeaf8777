"""Breaks in series: which comparison of two periods runs across one."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.tables.indicators import EVERY_GROUP
from policydata.verdicts.figures.calendar_codes import CalendarCodes
from policydata.verdicts.figures.key_codes import NONE, Integers, joint_codes, packed, texts
from policydata.verdicts.figures.series import Series

_DAYS = 4_000_000  # more than the ordinals of the calendar


class Breaks:
    """Breaks by series, group and day."""

    def __init__(self, breaks: pa.Table, series: Series) -> None:
        """Index `breaks` in the codes of `series`."""
        self._groups = [*series.names["group"], EVERY_GROUP]
        indicator = _codes(breaks["indicator_id"], series.names["indicator_id"])
        group = _codes(breaks["group"], self._groups)
        periods, (period,) = joint_codes(breaks["period"])
        day = CalendarCodes.of(periods).earliest[period]
        self._sizes = [len(series.names["indicator_id"]), len(self._groups), _DAYS]
        packs = packed([indicator, group, day], self._sizes)
        self._order = np.argsort(packs, kind="stable")
        self._packs = packs[self._order]
        self.notes = texts(breaks["note"])
        self.periods = texts(breaks["period"])
        self._calendar = series.calendar

    def between(self, indicator: Integers, groups: list[Integers], base: Integers, period: Integers) -> Integers:
        """Return the last break after `base` and not after `period` (codes) in one of the groups, or -1."""
        last = np.full(len(indicator), NONE)
        if not len(self._packs):
            return last
        last_day = np.zeros(len(indicator), dtype=np.int64)
        every = np.full(len(indicator), len(self._groups) - 1)
        for group in (*groups, every):
            wanted = packed([indicator, group, self._calendar.latest[period]], self._sizes)
            place = np.searchsorted(self._packs, wanted, side="right") - 1
            found = self._packs[np.maximum(place, 0)]
            day = found % _DAYS
            crossed = (place >= 0) & (wanted >= 0) & (found // _DAYS == wanted // _DAYS)
            crossed &= (day > self._calendar.latest[base]) & (day > last_day)
            last[crossed] = self._order[place[crossed]]
            last_day[crossed] = day[crossed]
        return last


def _codes(column: pa.ChunkedArray, names: list[str]) -> Integers:
    codes = pc.index_in(texts(column), value_set=pa.array(names, pa.string()))
    return np.asarray(pc.fill_null(pc.cast(codes, pa.int64()), NONE), dtype=np.int64)
