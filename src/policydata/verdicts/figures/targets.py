"""Figures told as targets or expectations, looked up among the figures that instruments set as goals."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.amount_text import BOUND_WORDS, amounts
from policydata.verdicts.figures.cited_figures import NATURES, CitedFigures
from policydata.verdicts.figures.comparison import BOUNDS
from policydata.verdicts.figures.key_codes import NONE, Floats, Integers, floats, texts
from policydata.verdicts.figures.nearest_values import NearestValues, RankedValues
from policydata.verdicts.figures.outcomes import WORDS, Outcome
from policydata.verdicts.figures.series import Series, unit_codes
from policydata.vocabulary import Nature

_PROJECTION = NATURES.index(Nature.PROJECTION)


@dataclass(frozen=True)
class JudgedAims:
    """What came out for figures told as aims: the outcome, the target found (row, -1 for none) and the words."""

    figures: Integers
    outcome: Integers
    row: Integers
    official: pa.Array
    unit: Integers
    difference: Floats
    tolerance: Floats
    reason: pa.Array


class SetFigures:
    """Targets by key; of several for one key that which is nearest in value is the one meant."""

    def __init__(self, targets: pa.Table, series: Series, cited: CitedFigures) -> None:
        """Index `targets`, whose keys `series` has coded after those of the figures."""
        self._series, self._cited = series, cited
        self._keys, self._base = series.other_keys[1], series.base_periods[1]
        self._values, self._units = floats(targets["value"]), unit_codes(targets["unit"])
        bounds = pc.index_in(texts(targets["bound"]), value_set=pa.array(BOUNDS))
        self._bounds = np.asarray(pc.fill_null(pc.cast(bounds, pa.int64()), NONE), dtype=np.int64)
        self._policies = texts(targets["policy_id"])
        position = np.asarray(targets["position"].to_numpy(), dtype=np.int64)
        policy = pc.rank(self._policies, tiebreaker="dense").to_numpy() if len(position) else position
        ranked = RankedValues(self._values, np.lexsort((position, policy)))
        own = [self._keys.indicator, self._keys.geography, self._keys.group, self._keys.period, self._units]
        self._by_key = NearestValues(own, ranked)
        self._by_base = NearestValues([*own, self._base + 1], ranked)

    def judge(self, figures: Integers) -> JudgedAims:
        """Return what came out for some figures (positions): set so, set otherwise, or not set as far as was read."""
        cited = self._cited
        row = self._find(figures)
        stated = cited.values[figures]
        official = np.append(self._values, np.nan)[row]
        unit = np.append(self._units, NONE)[row]
        half = cited.written.last[figures] / 2
        same = np.abs(stated - official) <= half * (1 + 1e-9)
        written = cited.unit_as_written[figures]
        outcome = np.full(len(figures), int(Outcome.SET))
        outcome[np.append(self._bounds, NONE)[row] != cited.bound[figures]] = Outcome.SET_WITH_OTHER_BOUND
        outcome[(written >= 0) & (written != unit)] = Outcome.SET_IN_OTHER_UNIT
        outcome[cited.nature[figures] == _PROJECTION] = Outcome.SET_AS_TARGET
        outcome[~same] = Outcome.SET_OTHERWISE
        outcome[row < 0] = Outcome.NOT_SET
        reason, shown = self._reason(figures, outcome, row, official, unit)
        difference = np.where(row < 0, np.nan, stated - official)
        return JudgedAims(figures, outcome, row, shown, unit, difference, np.where(row < 0, np.nan, half), reason)

    def _find(self, figures: Integers) -> Integers:
        cited = self._cited
        keys = cited.keys.take(figures)
        wanted = [keys.indicator, keys.geography, keys.group, keys.period, cited.unit[figures]]
        values, base = cited.values[figures], cited.base[figures]
        # The target from the same base; else, where the text or the target names no base, any.
        row = self._by_base.nearest([*wanted, base + 1], values)
        loose = self._by_key.nearest(wanted, values)
        bases = np.append(self._base, NONE)[loose]
        return np.where((row < 0) & ((base < 0) | (bases < 0)), loose, row)

    def _reason(
        self, figures: Integers, outcome: Integers, row: Integers, official: Floats, unit: Integers
    ) -> tuple[pa.Array, pa.Array]:
        """Return the reason and the target in words, empty where there is none."""
        words = WORDS.take(pa.array(outcome))
        found = row >= 0
        shown = pa.nulls(len(row), pa.string())
        if not found.any():
            return words, shown
        some = pa.array(row[found])
        bound = BOUND_WORDS.take(pa.array(self._bounds[row[found]]))
        value = _join(bound, amounts(official[found], unit[found]))
        period = pa.array(self._series.names["period"]).take(pa.array(self._keys.period[row[found]]))
        written = self._cited.unit_as_written[figures[found]]
        meant = (written >= 0) & (written != unit[found]) & (outcome[found] != Outcome.SET_IN_OTHER_UNIT)
        tail = pc.if_else(pa.array(meant), " and in another unit", "")
        said = _join(
            self._policies.take(some), " sets ", value, " for ", period, "; ", words.filter(pa.array(found)), tail, "."
        )
        where = pa.array(found)
        return pc.replace_with_mask(words, where, said), pc.replace_with_mask(shown, where, value)


def _join(*parts: object) -> pa.Array:
    return pc.binary_join_element_wise(*parts, "")
