"""Figures judged as measurements: operands looked up, the result compared, the outcome refined, the reason written."""

from __future__ import annotations

import numpy as np

from policydata.verdicts.figures.breaks import Breaks
from policydata.verdicts.figures.cited_figures import CitedFigures
from policydata.verdicts.figures.comparison import EXACT, HOLDS, RIGHT_NUMBER, Standing, compare
from policydata.verdicts.figures.derivations import (
    COMPARISONS,
    EVERYBODY,
    GAP_GROUP,
    GAP_PARTS,
    PERCENT,
    POINT,
    Formula,
    formulas,
    operands,
    result,
    result_unit,
)
from policydata.verdicts.figures.judged import OTHER, SLOTS, Judged
from policydata.verdicts.figures.key_codes import NONE, Flags, Integers
from policydata.verdicts.figures.other_places import OtherPlaces
from policydata.verdicts.figures.outcomes import IS_WRONG, Outcome
from policydata.verdicts.figures.reasons import Reasons
from policydata.verdicts.figures.series import LATEST, UNITS, Keys, Reading, Series
from policydata.vocabulary import Unit

_NAMES_ANOTHER = (Outcome.OTHER_VINTAGE, Outcome.DIFFERS, Outcome.LATE_DIFFERS)
_YUAN = UNITS.index(Unit.CNY)


class Measurements:
    """Judges cited figures against the observations of official series."""

    def __init__(self, cited: CitedFigures, series: Series, breaks: Breaks, reasons: Reasons) -> None:
        """Take the figures and the indexed series, breaks and words."""
        self._cited, self._series, self._breaks, self._reasons = cited, series, breaks, reasons
        self._gap = series.group_code(GAP_GROUP)
        self._parts = (series.group_code(GAP_PARTS[0]), series.group_code(GAP_PARTS[1]))
        self._everybody = series.group_code(EVERYBODY)
        self._other = OtherPlaces(series)

    def judge(self, figures: Integers, bound: Integers, *, goal: bool = False) -> list[Judged]:
        """Return the outcome for some figures (positions), whose bounds are given; a list by formula.

        Of a `goal` the question is whether it was reached: the latest vintages count, and a fall is no rise.
        """
        cited, series = self._cited, self._series
        keys = cited.keys.take(figures)
        base = cited.base[figures]
        days = np.full(len(figures), LATEST) if goal else cited.days[figures]
        series_unit = series.unit_of(keys.indicator)
        formula = formulas(
            cited.unit[figures], series_unit, keys.group, base, self._gap, self._everybody, self._direct(keys, base)
        )
        found = []
        for each in Formula:
            some = np.flatnonzero(formula == each)
            if len(some):
                judged = self._by_formula(each, figures[some], bound[some], days[some], goal)
                judged.reason = self._reasons.of(judged, goal=goal)
                found.append(judged)
        return found

    def _direct(self, keys: Keys, base: Integers) -> Flags:
        """Return whether the series holds the gap asked for itself, at the period and at the base."""
        direct = np.zeros(len(base), dtype=np.bool_)
        gaps = np.flatnonzero((keys.group == self._gap) & (self._gap != NONE))
        now, then = keys.take(gaps), base[gaps]
        latest = np.full(len(gaps), LATEST)
        before = Keys(now.indicator, now.geography, now.group, then)
        held = self._series.read(now, latest).row >= 0
        direct[gaps] = held & ((then < 0) | (self._series.read(before, latest).row >= 0))
        return direct

    def _by_formula(self, formula: Formula, figures: Integers, bound: Integers, days: Integers, goal: bool) -> Judged:
        cited, series = self._cited, self._series
        keys, base = cited.keys.take(figures), cited.base[figures]
        wanted = operands(formula, keys, base, self._parts, self._everybody)
        judged = self._compared(formula, figures, bound, [series.read(each, days) for each in wanted], goal)
        if not goal:
            self._refine_units(judged)
            if formula is Formula.LEVEL:
                self._find_elsewhere(judged, bound)
            else:
                self._try_vintages(judged, bound, wanted)
            late = judged.late & IS_WRONG[judged.outcome]
            judged.outcome[late] = Outcome.LATE_DIFFERS
            judged.used[OTHER][~np.isin(judged.outcome, _NAMES_ANOTHER) & (judged.used[0] >= 0)] = NONE
        if formula is Formula.GROWTH:
            prices = (series.unit[judged.used[0]] == _YUAN) & ~np.isin(judged.outcome, HOLDS)
            judged.outcome[prices] = Outcome.PRICES
        if formula in COMPARISONS:
            self._bar_breaks(judged, keys, base)
        missing = np.any([row < 0 for row in judged.used[: len(wanted)]], axis=0)
        judged.outcome[missing] = Outcome.NO_OBSERVATION
        judged.outcome[missing & ~series.has_indicator(keys.indicator)] = Outcome.NO_SERIES
        if goal:
            stated_base = (formula is Formula.LEVEL) & (cited.unit[figures] == POINT) & (judged.unit != POINT)
            judged.outcome[stated_base & ~missing] = Outcome.BASE_UNSTATED
            judged.outcome[judged.outcome == Outcome.BOUND_HOLDS] = Outcome.REACHED
            short = np.isin(judged.outcome, (Outcome.BOUND_BROKEN, Outcome.BOUND_PASSED, Outcome.BOUND_EQUALLED))
            judged.outcome[short] = Outcome.MISSED
        return judged

    def _compared(
        self, formula: Formula, figures: Integers, bound: Integers, readings: list[Reading], goal: bool
    ) -> Judged:
        cited, series = self._cited, self._series
        rows = [reading.row for reading in readings]
        stated = cited.values[figures]
        official, slack = result(formula, [series.value_at(row) for row in rows], [series.half_at(row) for row in rows])
        signed = goal and formula is not Formula.GAP_CHANGE
        fallen = official < 0
        if formula in COMPARISONS and not signed:
            official = np.where((stated >= 0) & fallen, -official, official)
        compared = compare(stated, bound, cited.written.take(figures), official, slack)
        nothing = np.full(len(figures), NONE)
        return Judged(
            figures=figures,
            formula=formula,
            outcome=compared.standing,
            official=official,
            unit=result_unit(formula, series.unit_at(rows[0])),
            tolerance=compared.tolerance,
            power=compared.power,
            used=[*rows, *[nothing.copy() for _ in range(SLOTS - len(rows))]],
            fallen=fallen,
            late=np.any([reading.late for reading in readings], axis=0),
            year_end=np.any([reading.year_end for reading in readings], axis=0),
            broken_by=nothing.copy(),
        )

    def _refine_units(self, judged: Judged) -> None:
        """Tell per cent from percentage points, and the unit meant from the unit written."""
        cited = self._cited
        unit, written = cited.unit[judged.figures], cited.unit_as_written[judged.figures]
        right = np.isin(judged.outcome, RIGHT_NUMBER)
        if judged.formula is Formula.CHANGE:
            right |= self._growth_of_rates(judged, unit, right)
        other = unit != judged.unit
        confused = other & ((unit == PERCENT) | (unit == POINT)) & ((judged.unit == PERCENT) | (judged.unit == POINT))
        judged.outcome[other & ~confused] = np.where(right, Outcome.OTHER_UNIT_MEANT, Outcome.UNIT_DIFFERS)[
            other & ~confused
        ]
        if judged.formula is Formula.LEVEL:
            judged.outcome[confused & ~right & (unit == POINT)] = Outcome.BASE_UNSTATED
        meant = right & (confused | ((written >= 0) & (written != unit) & ~other))
        judged.outcome[meant] = np.where(
            judged.unit == POINT,
            Outcome.POINTS_MEANT,
            np.where(judged.unit == PERCENT, Outcome.PERCENT_MEANT, Outcome.OTHER_UNIT_MEANT),
        )[meant]

    def _growth_of_rates(self, judged: Judged, unit: Integers, right: Flags) -> Flags:
        """Read a change of a rate as growth in per cent where that, and not the points, is the number stated."""
        cited, series = self._cited, self._series
        rows = judged.used[:2]
        values, halves = [series.value_at(row) for row in rows], [series.half_at(row) for row in rows]
        growth, slack = result(Formula.GROWTH, values, halves)
        stated = cited.values[judged.figures]
        growth = np.where((stated >= 0) & (growth < 0), -growth, growth)
        exact = np.full(len(stated), EXACT)
        compared = compare(stated, exact, cited.written.take(judged.figures), growth, slack)
        rate = (judged.unit == POINT) & ((unit == PERCENT) | (unit == POINT))
        grown: Flags = rate & ~right & (cited.bound[judged.figures] == EXACT) & (compared.standing == Standing.AGREES)
        judged.official = np.where(grown, growth, judged.official)
        judged.unit = np.where(grown, PERCENT, judged.unit)
        judged.tolerance = np.where(grown, compared.tolerance, judged.tolerance)
        judged.outcome[grown] = Outcome.AGREES
        return grown

    def _find_elsewhere(self, judged: Judged, bound: Integers) -> None:
        """Look for another vintage, then for another place, that has the number of a figure which disagrees."""
        cited = self._cited
        todo = np.flatnonzero((IS_WRONG[judged.outcome] | (judged.used[0] < 0)) & (bound == EXACT))
        if not len(todo):
            return
        figures = judged.figures[todo]
        half = cited.written.last[figures] / 2
        row, vintage = self._other.find(cited.keys.take(figures), judged.used[0][todo], cited.values[figures], half)
        judged.used[OTHER][todo] = row
        judged.outcome[todo[vintage]] = Outcome.OTHER_VINTAGE

    def _try_vintages(self, judged: Judged, bound: Integers, wanted: list[Keys]) -> None:
        """Take the first and the last vintages of the operands of a derived figure that disagrees."""
        for day in (0, LATEST):
            todo = np.flatnonzero(IS_WRONG[judged.outcome])
            if not len(todo):
                return
            readings = [self._series.read(keys.take(todo), np.full(len(todo), day)) for keys in wanted]
            again = self._compared(judged.formula, judged.figures[todo], bound[todo], readings, goal=False)
            self._refine_units(again)
            agreed = np.isin(again.outcome, (*HOLDS, Outcome.POINTS_MEANT, Outcome.PERCENT_MEANT))
            moved = todo[agreed]
            judged.outcome[moved] = Outcome.OTHER_VINTAGE
            for slot, row in enumerate(again.used[: len(wanted)]):
                judged.used[slot][moved] = row[agreed]
            judged.fallen[moved] = again.fallen[agreed]
            judged.official[moved] = again.official[agreed]
            judged.tolerance[moved] = again.tolerance[agreed]

    def _bar_breaks(self, judged: Judged, keys: Keys, base: Integers) -> None:
        groups = [keys.group]
        if judged.formula is Formula.GAP_CHANGE:
            groups.extend(np.full(len(base), part) for part in self._parts)
        judged.broken_by = self._breaks.between(keys.indicator, groups, base, keys.period)
        judged.outcome[judged.broken_by >= 0] = Outcome.BREAK
