"""What a cited figure is, of which observations it is made, and how exactly that is known."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from policydata.verdicts.figures.key_codes import NONE, Flags, Floats, Integers
from policydata.verdicts.figures.series import UNITS, Keys
from policydata.vocabulary import ObservationRole, Unit

PERCENT, POINT = UNITS.index(Unit.PERCENT), UNITS.index(Unit.PERCENTAGE_POINT)
GAP_GROUP = "urban-rural-gap"
GAP_PARTS = ("urban", "rural")
EVERYBODY = "all"


class Formula(IntEnum):
    """How a figure follows from observations."""

    LEVEL = 0
    GAP = 1
    CHANGE = 2
    GAP_CHANGE = 3
    GROWTH = 4
    SHARE = 5


ROLES: dict[Formula, tuple[ObservationRole, ...]] = {
    Formula.LEVEL: (ObservationRole.VALUE,),
    Formula.GAP: (ObservationRole.MINUEND, ObservationRole.SUBTRAHEND),
    Formula.CHANGE: (ObservationRole.VALUE, ObservationRole.BASE),
    Formula.GAP_CHANGE: (
        ObservationRole.MINUEND,
        ObservationRole.SUBTRAHEND,
        ObservationRole.BASE_MINUEND,
        ObservationRole.BASE_SUBTRAHEND,
    ),
    Formula.GROWTH: (ObservationRole.VALUE, ObservationRole.BASE),
    Formula.SHARE: (ObservationRole.PART, ObservationRole.TOTAL),
}
"""What the operands of each formula are, in the order of `operands`."""

COMPARISONS = frozenset({Formula.CHANGE, Formula.GAP_CHANGE, Formula.GROWTH})
"""Formulas over two periods, which a break in the series bars."""


def formulas(
    unit: Integers, series_unit: Integers, group: Integers, base: Integers, gap: int, everybody: int, direct: Flags
) -> Integers:
    """Return the formula of each figure; `direct` says whether the series itself holds the gap asked for."""
    changed = base >= 0
    derived_gap = (group == gap) & (gap != NONE) & ~direct
    formula = np.full(len(unit), int(Formula.LEVEL))
    counted = (series_unit != PERCENT) & (series_unit != POINT) & (series_unit != NONE)
    formula[counted & (unit == PERCENT) & (group != everybody)] = Formula.SHARE
    formula[derived_gap] = Formula.GAP
    formula[changed] = Formula.CHANGE
    formula[changed & (unit == PERCENT) & counted] = Formula.GROWTH
    formula[changed & derived_gap] = Formula.GAP_CHANGE
    return formula


def operands(formula: Formula, keys: Keys, base: Integers, parts: tuple[int, int], everybody: int) -> list[Keys]:
    """Return the keys of the observations that a formula needs; `parts` are the codes of `GAP_PARTS`."""
    then = Keys(keys.indicator, keys.geography, keys.group, base)
    if formula in (Formula.CHANGE, Formula.GROWTH):
        return [keys, then]
    if formula is Formula.GAP:
        return [_of_group(keys, part) for part in parts]
    if formula is Formula.GAP_CHANGE:
        return [_of_group(each, part) for each in (keys, then) for part in parts]
    if formula is Formula.SHARE:
        return [keys, _of_group(keys, everybody)]
    return [keys]


def _of_group(keys: Keys, group: int) -> Keys:
    return Keys(keys.indicator, keys.geography, np.full(len(keys.group), group), keys.period)


def result(formula: Formula, values: list[Floats], halves: list[Floats]) -> tuple[Floats, Floats]:
    """Return what follows from the operands, and how far their roundings (half a step each) can move it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        if formula is Formula.LEVEL:
            return values[0], halves[0]
        if formula is Formula.GROWTH:
            ratio = values[0] / values[1]
            return 100 * (ratio - 1), 100 * (halves[0] + np.abs(ratio) * halves[1]) / np.abs(values[1])
        if formula is Formula.SHARE:
            ratio = values[0] / values[1]
            return 100 * ratio, 100 * (halves[0] + np.abs(ratio) * halves[1]) / np.abs(values[1])
        if formula is Formula.GAP_CHANGE:
            return (values[0] - values[1]) - (values[2] - values[3]), np.sum(halves, axis=0)
        return values[0] - values[1], halves[0] + halves[1]


def result_unit(formula: Formula, series_unit: Integers) -> Integers:
    """Return the unit of what follows."""
    if formula in (Formula.GROWTH, Formula.SHARE):
        return np.full(len(series_unit), PERCENT)
    if formula is Formula.LEVEL:
        return series_unit
    return np.where(series_unit == PERCENT, POINT, series_unit)
