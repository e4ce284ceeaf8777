"""The reason of a verdict: one line on what the official series say and how the figure stands to it."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.amount_text import amounts
from policydata.verdicts.figures.breaks import Breaks
from policydata.verdicts.figures.cited_figures import CitedFigures
from policydata.verdicts.figures.derivations import COMPARISONS
from policydata.verdicts.figures.judged import Judged
from policydata.verdicts.figures.key_codes import Flags, Integers
from policydata.verdicts.figures.operand_text import Places, operand_text, remarks
from policydata.verdicts.figures.outcomes import WORDS, Outcome
from policydata.verdicts.figures.series import Series
from policydata.verdicts.findings import REASON_LIMIT

_NOTE_LENGTH = 110


class Reasons:
    """Writes the reasons of what came out."""

    def __init__(self, cited: CitedFigures, series: Series, breaks: Breaks, observations: pa.Table) -> None:
        """Take the words from the indexed tables."""
        self._cited, self._series, self._breaks = cited, series, breaks
        self.places = Places(series, observations)

    def of(self, judged: Judged, *, goal: bool) -> pa.Array:
        """Return the reason for each of some figures."""
        missing = np.isin(judged.outcome, (Outcome.NO_OBSERVATION, Outcome.NO_SERIES))
        found = np.flatnonzero(~missing)
        reason = pa.nulls(len(missing), pa.string())
        if len(found):
            reason = _put(reason, ~missing, self._of_found(judged, found, goal))
        if len(found) < len(missing):
            reason = _put(reason, missing, self._of_missing(judged, np.flatnonzero(missing)))
        return shortened(reason)

    def _of_found(self, judged: Judged, some: Integers, goal: bool) -> pa.Array:
        figures = judged.figures[some]
        undated = self._cited.undated[figures] & (not goal)
        notes = remarks(judged.late[some], undated, judged.year_end[some])
        used = [row[some] for row in judged.used if np.all(row[some] >= 0)]
        shown = amounts(np.abs(np.round(judged.official[some], 4)), judged.unit[some])
        if judged.formula in COMPARISONS:
            shown = _join(pc.if_else(pa.array(judged.fallen[some]), "a fall of ", "a rise of "), shown)
        clause = operand_text(judged.formula, used, shown, notes, self._series, self.places)
        words = WORDS.take(pa.array(judged.outcome[some]))
        words = self._with_details(judged, some, words)
        return pc.binary_join_element_wise(clause, "; ", words, ".", "")

    def _with_details(self, judged: Judged, some: Integers, words: pa.Array) -> pa.Array:
        outcome = judged.outcome[some]
        scaled = outcome == Outcome.POWER_OF_TEN
        if scaled.any():
            words = _put(words, scaled, _factors(judged.power[some[scaled]]))
        broken = outcome == Outcome.BREAK
        if broken.any():
            words = _put(words, broken, self._breaks_in(judged.broken_by[some[broken]]))
        other = (judged.used[-1][some] >= 0) & (outcome != Outcome.BREAK)
        vintage = other & (outcome == Outcome.OTHER_VINTAGE)
        if vintage.any():
            rows = judged.used[-1][some[vintage]]
            value = amounts(self._series.values[rows], self._series.unit[rows])
            published = self.places.vintages.take(pa.array(rows))
            said = pc.binary_join_element_wise("the figure is that published ", published, ", ", value, "")
            words = _put(words, vintage, said)
        placed = other & ~vintage
        if placed.any():
            said = pc.binary_join_element_wise(
                words.filter(pa.array(placed)), ", ", self._standing_at(judged, some[placed]), ""
            )
            words = _put(words, placed, said)
        return words

    def _standing_at(self, judged: Judged, some: Integers) -> pa.Array:
        rows = judged.used[-1][some]
        value = amounts(self._series.values[rows], self._series.unit[rows])
        return pc.binary_join_element_wise(value, " is the value for ", self.places.of_rows(rows), "")

    def _breaks_in(self, rows: Integers) -> pa.Array:
        notes = self._breaks.notes.take(pa.array(rows))
        cut = pc.utf8_slice_codeunits(notes, 0, _NOTE_LENGTH)
        notes = pc.if_else(pc.greater(pc.utf8_length(notes), _NOTE_LENGTH), _join(cut, "…"), notes)
        since = self._breaks.periods.take(pa.array(rows))
        return _join("not comparable, the series breaks in ", since, ": ", pc.utf8_rtrim(notes, "."))

    def _of_missing(self, judged: Judged, some: Integers) -> pa.Array:
        keys = self._cited.keys.take(judged.figures[some])
        names = pa.array(self._series.names["indicator_id"]).take(pa.array(keys.indicator))
        base = self._cited.base[judged.figures[some]]
        periods = pa.array([*self._series.names["period"], ""])
        since = pc.if_else(pa.array(base >= 0), _join(" and ", periods.take(pa.array(base % len(periods)))), "")
        said = _join("No value of ", names, " for ", self.places.of(keys), since, " was read")
        none = judged.outcome[some] == Outcome.NO_SERIES
        said = pc.if_else(pa.array(none), _join("No value of ", names, " was read"), said)
        placed = judged.used[-1][some] >= 0
        if placed.any():
            with_place = _join(said.filter(pa.array(placed)), "; ", self._standing_at(judged, some[placed]))
            said = _put(said, placed, with_place)
        return _join(said, ".")


def shortened(reason: pa.Array) -> pa.Array:
    """Return reasons cut to the length that a reason may have."""
    long = pc.greater(pc.utf8_length(reason), REASON_LIMIT)
    if not pc.any(long).as_py():
        return reason
    return pc.if_else(long, _join(pc.utf8_slice_codeunits(reason, 0, REASON_LIMIT - 1), "…"), reason)


def _factors(power: Integers) -> pa.Array:
    distinct, place = np.unique(power, return_inverse=True)
    words = [
        f"the figure has the same digits but is {10**p:,} times that"
        if p > 0
        else f"the figure has the same digits but is 1/{10**-p:,} of that"
        for p in distinct.tolist()
    ]
    return pa.array(words).take(pa.array(place))


def _join(*parts: object) -> pa.Array:
    return pc.binary_join_element_wise(*parts, "")


def _put(column: pa.Array, where: Flags, replacements: pa.Array) -> pa.Array:
    return pc.replace_with_mask(column, pa.array(where), replacements)
