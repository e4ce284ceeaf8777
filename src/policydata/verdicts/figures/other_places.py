"""Where else a stated number stands: another vintage, period, group or geography of the same series."""

from __future__ import annotations

import numpy as np

from policydata.verdicts.figures.key_codes import NONE, Flags, Floats, Integers
from policydata.verdicts.figures.nearest_values import NearestValues, RankedValues
from policydata.verdicts.figures.series import Keys, Series

# The parts of the key that stay the same, in the order in which a reader would look.
_KEPT = (
    ("indicator", "geography", "group"),
    ("indicator", "geography", "period"),
    ("indicator", "group", "period"),
    ("indicator",),
)


class OtherPlaces:
    """Finds the observation that has a stated number, where the one asked for has not."""

    def __init__(self, series: Series) -> None:
        """Search in `series`."""
        self._series = series
        self._ranked: RankedValues | None = None
        self._indexes: dict[tuple[str, ...], NearestValues] = {}

    def find(self, keys: Keys, row: Integers, values: Floats, half: Floats) -> tuple[Integers, Flags]:
        """Return the nearest observation within the digits written (-1: none), and whether it is another vintage.

        `row` is the observation asked for, which disagrees, or -1 where there is none.
        """
        series = self._series
        place = np.full(len(values), NONE)
        read = np.flatnonzero(row >= 0)
        # The same observation in another vintage, at the period that was read (a year may be read as its end).
        own = series.keys.take(row[read])
        every = ("indicator", "geography", "group", "period")
        place[read] = self._nearest(every, own, values[read], half[read])
        vintage = place >= 0
        for kept in _KEPT:
            todo = np.flatnonzero(place < 0)
            if len(todo):
                place[todo] = self._nearest(kept, keys.take(todo), values[todo], half[todo])
        return place, vintage

    def _nearest(self, kept: tuple[str, ...], keys: Keys, values: Floats, half: Floats) -> Integers:
        series = self._series
        wanted = [getattr(keys, name) for name in kept]
        found = self._index(kept).nearest(wanted, values)
        away = np.abs(series.value_at(found) - values)
        good = (found >= 0) & (away <= half + series.half_at(found) + 1e-9 * half)
        return np.where(good, found, NONE)

    def _index(self, kept: tuple[str, ...]) -> NearestValues:
        """Return the index by some parts of the key; each is built when it is first needed."""
        series = self._series
        self._ranked = self._ranked or RankedValues(series.values, series.order)
        if kept not in self._indexes:
            parts = [getattr(series.keys, name) for name in kept]
            self._indexes[kept] = NearestValues(parts, self._ranked)
        return self._indexes[kept]
