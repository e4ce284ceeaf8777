"""The number nearest to a wanted one among those that share a key."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from policydata.verdicts.figures.key_codes import NONE, Floats, Integers, find, packed, places


class RankedValues:
    """Values in a fixed order of rows, and the rank of each among the distinct ones."""

    def __init__(self, values: Floats, order: Integers) -> None:
        """Rank `values`; `order` is the order of rows that settles ties."""
        self.values, self.order = values, order
        self.distinct, self.rank = np.unique(values[order], return_inverse=True)


class NearestValues:
    """Rows by key and value."""

    def __init__(self, parts: Sequence[Integers], ranked: RankedValues) -> None:
        """Index the rows of `ranked` by the key that `parts` make up."""
        self._ranked = ranked
        self._width = len(ranked.distinct) + 1
        self._sizes = [int(part.max(initial=0)) + 1 for part in parts]
        self._keys, key = np.unique(packed([part[ranked.order] for part in parts], self._sizes), return_inverse=True)
        packs = packed([key, ranked.rank], [len(self._keys), self._width])
        by_value = np.argsort(packs, kind="stable")
        self._packs, self._rows = packs[by_value], ranked.order[by_value]

    def nearest(self, wanted: Sequence[Integers], values: Floats) -> Integers:
        """Return for each wanted key the row of that key whose value is nearest to `values`, or -1.

        Of two equally near it is that with the lower value, of equal ones the first in order.
        """
        best = np.full(len(values), NONE)
        if not len(self._rows) or not len(values):
            return best
        inside = [np.where(part < size, part, NONE) for part, size in zip(wanted, self._sizes, strict=True)]
        asked = find(self._keys, packed(inside, self._sizes))
        place = places(self._packs, asked * self._width + np.searchsorted(self._ranked.distinct, values))
        # The last value below, at the first row that has it, and the first value that is not below.
        below = places(self._packs, self._packs[np.clip(place - 1, 0, len(self._packs) - 1)])
        distance = np.full(len(values), np.inf)
        for near in (below, np.clip(place, 0, len(self._packs) - 1)):
            away = np.abs(self._ranked.values[self._rows[near]] - values)
            closer = (asked >= 0) & (self._packs[near] // self._width == asked) & (away < distance)
            best[closer] = self._rows[near][closer]
            distance[closer] = away[closer]
        return best
