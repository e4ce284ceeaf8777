"""The first half of a reason: what the official series say, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.amount_text import amounts, numbers
from policydata.verdicts.figures.derivations import EVERYBODY, Formula
from policydata.verdicts.figures.key_codes import Flags, Integers, texts
from policydata.verdicts.figures.series import Keys, Series


class Places:
    """Geography, group and period of keys and observations, in words."""

    def __init__(self, series: Series, observations: pa.Table) -> None:
        """Take the names of the codes of `series`."""
        self._series = series
        self._geographies = pa.array([*series.names["geography"], ""])
        self._groups = pa.array(["" if name == EVERYBODY else f", {name}" for name in (*series.names["group"], "")])
        self._periods = pa.array([*series.names["period"], ""])
        self.vintages = texts(observations["vintage"])

    def of(self, keys: Keys) -> pa.Array:
        """Return `CN, rural, 2023-12` for each key."""
        return pc.binary_join_element_wise(
            self._geographies.take(pa.array(keys.geography)),
            self._groups.take(pa.array(keys.group)),
            ", ",
            self._periods.take(pa.array(keys.period)),
            "",
        )

    def of_rows(self, rows: Integers) -> pa.Array:
        """Return the place of each observation."""
        return self.of(self._series.keys.take(rows))

    def periods(self, rows: Integers) -> pa.Array:
        """Return the period of each observation."""
        return self._periods.take(pa.array(self._series.keys.period[rows]))

    def groups(self, rows: Integers) -> pa.Array:
        """Return the group of each observation."""
        names = pa.array(self._series.names["group"])
        return names.take(pa.array(self._series.keys.group[rows]))


def operand_text(
    formula: Formula,
    used: Sequence[Integers],
    shown: pa.Array,
    notes: pa.Array,
    series: Series,
    places: Places,
) -> pa.Array:
    """Return a clause on the observations `used` (rows, one array an operand) and what follows from them.

    `shown` is the result in words, `notes` stand behind the vintage of the first. All operands must have been found.
    """
    series_values = [series.values[row] for row in used]
    values = [amounts(value, series.unit[row]) for value, row in zip(series_values, used, strict=True)]
    first = used[0]
    published = _joined(" (published ", places.vintages.take(pa.array(first)), notes, ")")
    if formula is Formula.LEVEL:
        return _joined("Series: ", values[0], " for ", places.of_rows(first), published)
    if formula is Formula.GAP:
        parts = (places.groups(first), " ", values[0], " less ", places.groups(used[1]), " ", values[1])
        return _joined("Series: ", *parts, " in ", places.periods(first), published, " is ", shown)
    if formula is Formula.SHARE:
        whole = (numbers(series_values[0]), " of ", values[1], " for ", places.of_rows(first))
        return _joined("Series: ", *whole, published, " is ", shown)
    if formula is Formula.GAP_CHANGE:
        now, then = (numbers(np.round(series_values[i] - series_values[i + 1], 6)) for i in (0, 2))
        periods = places.periods(first), places.periods(used[2])
        return _joined(
            "Series: a gap of ", now, " in ", periods[0], " after ", then, " in ", periods[1], published, ", ", shown
        )
    pair = (values[0], " for ", places.of_rows(first), " after ", values[1], " in ", places.periods(used[1]))
    return _joined("Series: ", *pair, published, ", ", shown)


def _joined(*parts: object) -> pa.Array:
    return pc.binary_join_element_wise(*parts, "")


def remarks(late: Flags, undated: Flags, year_end: Flags) -> pa.Array:
    """Return what to say of the vintage and of a year read as its end."""
    vintage = pc.if_else(pa.array(late), ", after the document", pc.if_else(pa.array(undated), ", the latest", ""))
    return pc.binary_join_element_wise(vintage, pc.if_else(pa.array(year_end), "; the year's end is taken", ""), "")
