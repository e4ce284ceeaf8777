"""What came out, as tables: the rows of `verdicts`, and of `verdict_observations`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.amount_text import BOUND_WORDS, amounts
from policydata.verdicts.figures.cited_figures import CitedFigures
from policydata.verdicts.figures.derivations import ROLES
from policydata.verdicts.figures.judged import OTHER, Judged
from policydata.verdicts.figures.key_codes import NONE, Flags, Floats, Integers
from policydata.verdicts.figures.outcomes import VERDICTS, WORDS, Outcome
from policydata.verdicts.figures.series import UNITS
from policydata.verdicts.figures.targets import JudgedAims
from policydata.vocabulary import ObservationRole, VerdictMethod

VALUE_FIELD, MET_FIELD = "value", "value_met"
"""Fields judged: the figure as stated, and whether the aim it tells was reached."""
_SUFFIXES = {VALUE_FIELD: "-value", MET_FIELD: "-value-met"}
_DECIMAL = pa.decimal128(24, 6)
_UNIT_NAMES = pa.array([*UNITS, None])
_WITHOUT_VALUE = (Outcome.NO_OBSERVATION, Outcome.NO_SERIES, Outcome.BREAK)
_OTHER_UNIT = (Outcome.UNIT_DIFFERS, Outcome.BASE_UNSTATED)
_KEY = ("indicator_id", "geography", "group", "period", "vintage")


@dataclass(frozen=True)
class FigureVerdicts:
    """Verdicts, and what they rest on.

    `verdicts` has the columns of the published table, and besides `figure` (row of the statistic), `target` (row of
    the target found, empty for none) and `break` (row of the break that bars it). `observations` has the columns of
    `verdict_observations`, and `source_id`.
    """

    verdicts: pa.Table
    observations: pa.Table


class VerdictTables:
    """Gathers what came out, and gives it as tables in the order of the figures."""

    def __init__(self, statistics: pa.Table, observations: pa.Table, cited: CitedFigures) -> None:
        """Take the tables judged."""
        self._ids = statistics["statistic_id"].cast(pa.string()).combine_chunks()
        self._observations = observations.select([*_KEY, "source_id"])
        self._cited = cited
        self._parts: list[pa.Table] = []
        self._used: list[pa.Table] = []
        self._verdicts: list[pa.Table] = []
        self._bases: list[pa.Table] = []

    def add_unjudged(self, figures: Integers, outcome: Outcome) -> None:
        """Add figures that cannot be looked up."""
        words = WORDS.take(pa.array(np.full(len(figures), int(outcome))))
        self._append(figures, VALUE_FIELD, VerdictMethod.ARITHMETIC, np.full(len(figures), int(outcome)), words)

    def add(self, judged: Judged, field: str) -> None:
        """Add figures judged as measurements, and the observations used."""
        held = ~np.isin(judged.outcome, _WITHOUT_VALUE) & np.isfinite(judged.official)
        same_unit = held & ~np.isin(judged.outcome, _OTHER_UNIT)
        shown = amounts(np.where(held, np.round(judged.official, 6), 0.0), np.where(held, judged.unit, 0))
        stated = self._cited.values[judged.figures]
        self._append(
            judged.figures,
            field,
            VerdictMethod.ARITHMETIC,
            judged.outcome,
            judged.reason,
            official=pc.if_else(pa.array(held), shown, None),
            difference=np.where(same_unit, stated - judged.official, np.nan),
            tolerance=np.where(same_unit, judged.tolerance, np.nan),
            unit=np.where(same_unit, judged.unit, NONE),
            broken_by=np.where(judged.outcome == Outcome.BREAK, judged.broken_by, NONE),
        )
        self._add_used(judged, field)

    def add_aims(self, judged: JudgedAims) -> None:
        """Add figures judged as aims."""
        self._append(
            judged.figures,
            VALUE_FIELD,
            VerdictMethod.RECORD,
            judged.outcome,
            judged.reason,
            official=judged.official,
            difference=judged.difference,
            tolerance=judged.tolerance,
            unit=judged.unit,
            target=judged.row,
        )

    def _append(
        self,
        figures: Integers,
        field: str,
        method: VerdictMethod,
        outcome: Integers,
        reason: pa.Array,
        official: pa.Array | None = None,
        difference: Floats | None = None,
        tolerance: Floats | None = None,
        unit: Integers | None = None,
        target: Integers | None = None,
        broken_by: Integers | None = None,
    ) -> None:
        if not len(figures):
            return
        cited, count = self._cited, len(figures)
        written = np.where(cited.unit_as_written[figures] >= 0, cited.unit_as_written[figures], cited.unit[figures])
        stated = [BOUND_WORDS.take(pa.array(cited.bound[figures])), amounts(cited.values[figures], written)]
        ids = self._ids.take(pa.array(figures))
        nothing = np.full(count, np.nan)
        units = np.full(count, NONE) if unit is None else unit
        columns = {
            "verdict_id": pc.binary_join_element_wise(ids, _SUFFIXES[field], ""),
            "target_table": _constant("statistics", count),
            "target_id": ids,
            "target_field": _constant(field, count),
            "verdict": VERDICTS.take(pa.array(outcome)),
            "method": _constant(str(method), count),
            "stated": pc.binary_join_element_wise(*stated, ""),
            "official": pa.nulls(count, pa.string()) if official is None else official,
            "difference": _decimals(nothing if difference is None else difference),
            "difference_unit": _UNIT_NAMES.take(pa.array(units % len(_UNIT_NAMES))),
            "tolerance": _decimals(nothing if tolerance is None else tolerance),
            "reason": reason,
            "figure": pa.array(figures),
            "target": pa.nulls(count, pa.int64()) if target is None else _rows(target),
            "break": pa.nulls(count, pa.int64()) if broken_by is None else _rows(broken_by),
        }
        self._parts.append(pa.table(columns))

    def _add_used(self, judged: Judged, field: str) -> None:
        position = np.zeros(len(judged.figures), dtype=np.int64)
        for slot, rows in enumerate(judged.used):
            some: Flags = rows >= 0
            if not some.any():
                continue
            position[some] += 1
            columns = {
                "figure": pa.array(judged.figures[some]),
                "field": _constant(field, int(some.sum())),
                "position": pa.array(position[some]),
                "row": pa.array(rows[some]),
                "role": self._roles(judged, slot, judged.outcome[some]),
            }
            self._used.append(pa.table(columns))

    def _roles(self, judged: Judged, slot: int, outcome: Integers) -> pa.Array:
        if slot < OTHER:
            return _constant(str(ROLES[judged.formula][slot]), len(outcome))
        vintage = pa.array(outcome == Outcome.OTHER_VINTAGE)
        return pc.if_else(vintage, str(ObservationRole.OTHER_VINTAGE), str(ObservationRole.OTHER_VALUE))

    def end_block(self) -> None:
        """Put what was added since the last block in order: by figure, the value before whether it was reached."""
        self._verdicts.append(_sorted(self._parts, ["figure", "target_field"], _VERDICTS))
        used = _sorted(self._used, ["figure", "field", "position"], _USED)
        keys = self._observations.take(used["row"])
        suffix = pc.if_else(pc.equal(used["field"], VALUE_FIELD), _SUFFIXES[VALUE_FIELD], _SUFFIXES[MET_FIELD])
        ids = pc.binary_join_element_wise(self._ids.take(used["figure"]), suffix, "")
        columns = {"verdict_id": ids, "position": used["position"], **{name: keys[name] for name in _KEY}}
        self._bases.append(pa.table(columns | {"role": used["role"], "source_id": keys["source_id"]}))
        self._parts, self._used = [], []

    def tables(self) -> FigureVerdicts:
        """Return everything added, in the order of the blocks."""
        if not self._verdicts:
            self.end_block()
        return FigureVerdicts(pa.concat_tables(self._verdicts), pa.concat_tables(self._bases))


_TEXTS = ("verdict_id", "target_table", "target_id", "target_field", "verdict", "method", "stated", "official")
_VERDICTS = pa.schema(
    [
        *((name, pa.string()) for name in _TEXTS),
        ("difference", _DECIMAL),
        ("difference_unit", pa.string()),
        ("tolerance", _DECIMAL),
        ("reason", pa.string()),
        ("figure", pa.int64()),
        ("target", pa.int64()),
        ("break", pa.int64()),
    ]
)
_USED = pa.schema(
    [
        ("figure", pa.int64()),
        ("field", pa.string()),
        ("position", pa.int64()),
        ("row", pa.int64()),
        ("role", pa.string()),
    ]
)


def _sorted(parts: list[pa.Table], names: list[str], schema: pa.Schema) -> pa.Table:
    table = pa.concat_tables([schema.empty_table(), *parts])
    return table.take(pc.sort_indices(table, sort_keys=[(name, "ascending") for name in names]))


def _constant(text: str, count: int) -> pa.Array:
    return pa.repeat(pa.scalar(text), count)


def _rows(rows: Integers) -> pa.Array:
    return pc.if_else(pa.array(rows >= 0), pa.array(rows), None)


def _decimals(values: Floats) -> pa.Array:
    return pc.cast(pa.array(np.round(values, 6) + 0.0, from_pandas=True), _DECIMAL)
