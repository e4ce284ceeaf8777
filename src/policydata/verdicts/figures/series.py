"""Official series, indexed: the value for a key in the vintage of a day, and where else a number stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.calendar_codes import CalendarCodes
from policydata.verdicts.figures.key_codes import (
    NONE,
    Flags,
    Floats,
    Integers,
    find,
    floats,
    joint_codes,
    packed,
    places,
)
from policydata.vocabulary import Unit

KEY = ("indicator_id", "geography", "group", "period")
UNITS = tuple(str(unit) for unit in Unit)
_PERIODS_A_YEAR = 4
"""A series with more periods in one year is a running count, whose December is not its year."""

LATEST = np.iinfo(np.int64).max
"""A day after every vintage."""


@dataclass(frozen=True)
class Keys:
    """Codes of the four parts of a key, for any number of rows."""

    indicator: Integers
    geography: Integers
    group: Integers
    period: Integers

    def take(self, rows: Integers) -> Keys:
        """Return the keys of some rows."""
        return Keys(self.indicator[rows], self.geography[rows], self.group[rows], self.period[rows])


@dataclass(frozen=True)
class Reading:
    """For each key the row of the observation found (-1 for none) and in what sense it is the one asked for."""

    row: Integers
    late: Flags
    """No value was public on the day; the first one published later is taken."""
    year_end: Flags
    """A year was asked for, and the count at its end is taken."""


class Series:
    """Observations by key and vintage; `rows` are positions in the table of observations, in any order."""

    def __init__(self, observations: pa.Table, statistics: pa.Table, *others: pa.Table) -> None:
        """Index `observations`; the keys of `statistics` and of `others` are coded in the same lists."""
        tables = (observations, statistics, *others)
        self.names: dict[str, list[str]] = {}
        coded: list[dict[str, Integers]] = [{} for _ in tables]
        for name in ("indicator_id", "geography", "group"):
            self.names[name], parts = joint_codes(*(table[name] for table in tables))
            for codes, part in zip(coded, parts, strict=True):
                codes[name] = part
        bases = [table["base_period"] for table in tables[1:]]
        self.names["period"], parts = joint_codes(*(table["period"] for table in tables), *bases)
        for codes, part in zip(coded, parts, strict=False):
            codes["period"] = part
        self.base_periods = parts[len(tables) :]
        """Codes of the base periods of `statistics` and of each of `others`."""
        self.calendar = CalendarCodes.of(self.names["period"])
        self.keys, *self.other_keys = (Keys(*(codes[name] for name in KEY)) for codes in coded)
        """Keys of the observations; of `statistics` and of each of `others`."""
        self.values = floats(observations["value"])
        self.unit = unit_codes(observations["unit"])
        # One place more each, for the row -1 of what was not found.
        self._padded_values = np.append(self.values, np.nan)
        self._padded_halves = np.append(np.nan_to_num(floats(observations["rounded_to"]) / 2), 0.0)
        self._padded_units = np.append(self.unit, NONE)
        self._series_units = self._units_of_series()
        self._index(observations["vintage"])

    def _index(self, vintage: pa.ChunkedArray) -> None:
        names, (code,) = joint_codes(vintage)
        meaning = CalendarCodes.of(names)
        # Vintages in the order in which they can have been published.
        order = np.lexsort((np.arange(len(names)), meaning.latest[:-1], meaning.earliest[:-1]))
        rank = np.empty(len(order), dtype=np.int64)
        rank[order] = np.arange(len(order))
        self._vintage_days = meaning.earliest[order]
        self._vintages = len(names)
        triple = self._triple(self.keys)
        self._triples = np.unique(triple)
        key = self._key(self.keys)
        packs = packed([key, rank[code]], [self._key_count, self._vintages])
        self.order = np.argsort(packs, kind="stable")
        """Rows by key and vintage."""
        self._packs = packs[self.order]

    def value_at(self, row: Integers) -> Floats:
        """Return the values of observations, NaN for row -1."""
        return self._padded_values[row]

    def half_at(self, row: Integers) -> Floats:
        """Return half the steps that observations are rounded to, 0 for a value in full and for row -1."""
        return self._padded_halves[row]

    def unit_at(self, row: Integers) -> Integers:
        """Return the units of observations as positions in `UNITS`, -1 for row -1."""
        return self._padded_units[row]

    def group_code(self, name: str) -> int:
        """Return the code of a group, -1 if nothing has it."""
        names = self.names["group"]
        return names.index(name) if name in names else NONE

    def _triple(self, keys: Keys) -> Integers:
        sizes = [len(self.names[name]) for name in KEY[:3]]
        return packed([keys.indicator, keys.geography, keys.group], sizes)

    @property
    def _key_count(self) -> int:
        return len(self._triples) * max(len(self.names["period"]), 1)

    def _key(self, keys: Keys) -> Integers:
        series = find(self._triples, self._triple(keys))
        return packed([series, keys.period], [len(self._triples), len(self.names["period"])])

    def read(self, keys: Keys, days: Integers) -> Reading:
        """Return the observation of each key in the latest vintage that can have been public on the day (ordinal)."""
        row, late = self._lookup(keys, days)
        year_end = np.zeros(len(row), dtype=np.bool_)
        period = self.calendar.year_end[keys.period]
        todo = np.flatnonzero((row < 0) & (period >= 0))
        if len(todo):
            todo = todo[self._counted_at_year_end(keys.take(todo))]
        if len(todo):
            part = keys.take(todo)
            ends = Keys(part.indicator, part.geography, part.group, period[todo])
            row[todo], late[todo] = self._lookup(ends, days[todo])
            year_end[todo] = row[todo] >= 0
        return Reading(row, late, year_end)

    def _lookup(self, keys: Keys, days: Integers) -> tuple[Integers, Flags]:
        key = self._key(keys)
        row = np.full(len(key), NONE)
        late = np.zeros(len(key), dtype=np.bool_)
        if not len(self._packs):
            return row, late
        public = np.searchsorted(self._vintage_days, days, side="right")
        place = places(self._packs, key * self._vintages + public)
        before = self._packs[np.maximum(place - 1, 0)] // self._vintages
        after = self._packs[np.minimum(place, len(self._packs) - 1)] // self._vintages
        found = (key >= 0) & (place > 0) & (before == key)
        late = (key >= 0) & ~found & (place < len(self._packs)) & (after == key)
        row[found] = self.order[place[found] - 1]
        row[late] = self.order[place[late]]
        return row, late

    def _counted_at_year_end(self, keys: Keys) -> Flags:
        """Return whether each series is a stock counted at the end of a period: by months, few a year, no money."""
        size = len(self.names["indicator_id"])
        barred = np.zeros(size, dtype=np.bool_)
        month = self.calendar.month[self.keys.period]
        barred[self.keys.indicator[(month == 0) | (self.unit == UNITS.index(Unit.CNY))]] = True
        dated = np.unique(
            packed([self.keys.indicator, self.calendar.year[self.keys.period], month], [size, 10_000, 13])
        )
        _, first, counts = np.unique(dated // 13, return_index=True, return_counts=True)
        barred[dated[first[counts > _PERIODS_A_YEAR]] // 13 // 10_000] = True
        return ~barred[keys.indicator]

    def has_indicator(self, indicator: Integers) -> Flags:
        """Return whether anything was observed for each indicator."""
        observed: Flags = self._series_units[indicator] != NONE
        return observed

    def unit_of(self, indicator: Integers) -> Integers:
        """Return the unit of each series; percentage points only where nothing else was observed; -1 for none."""
        return self._series_units[indicator]

    def _units_of_series(self) -> Integers:
        units = np.full(len(self.names["indicator_id"]) + 1, NONE)
        points = UNITS.index(Unit.PERCENTAGE_POINT)
        for code in (points, *(code for code in range(len(UNITS)) if code != points)):
            units[self.keys.indicator[self.unit == code]] = code
        units[-1] = NONE
        return units


def unit_codes(column: pa.ChunkedArray) -> Integers:
    """Return the units as positions in `UNITS`, -1 for an empty cell."""
    return np.asarray(
        pc.fill_null(pc.cast(pc.index_in(column, value_set=pa.array(UNITS)), pa.int64()), NONE).to_numpy(),
        dtype=np.int64,
    )
