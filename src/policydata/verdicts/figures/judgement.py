"""Cited statistics held against official series and targets: tables in, verdicts and the observations used out."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from policydata.verdicts.figures.breaks import Breaks
from policydata.verdicts.figures.cited_figures import NATURES, CitedFigures
from policydata.verdicts.figures.comparison import AT_LEAST, EXACT
from policydata.verdicts.figures.measurements import Measurements
from policydata.verdicts.figures.outcomes import Outcome
from policydata.verdicts.figures.reasons import Reasons
from policydata.verdicts.figures.series import Series
from policydata.verdicts.figures.targets import SetFigures
from policydata.verdicts.figures.verdict_tables import MET_FIELD, VALUE_FIELD, FigureVerdicts, VerdictTables
from policydata.vocabulary import Nature

BLOCK = 65_536
"""Figures judged at a time, so that memory does not grow with what is in between."""
_AIMS = tuple(NATURES.index(nature) for nature in (Nature.TARGET, Nature.PROJECTION))
_COUNTS = tuple(NATURES.index(nature) for nature in (Nature.COUNT, Nature.DURATION))


def judge_statistics(
    statistics: pa.Table, observations: pa.Table, breaks: pa.Table, targets: pa.Table, spoken: pa.Table
) -> FigureVerdicts:
    """Return a verdict on every cited figure, and a second one on every aim: whether it was reached.

    The tables have the columns of the published ones (`indicator_breaks`, `policy_targets`); `spoken` gives the
    `source_id` and the `date` (EDTF, may be empty) of the documents. The order of rows is without effect but for
    that of the verdicts. Raises OverflowError for more distinct keys than 63 bits can tell apart.
    """
    series = Series(observations, statistics, targets)
    cited = CitedFigures(statistics, series, spoken)
    marks = Breaks(breaks, series)
    measurements = Measurements(cited, series, marks, Reasons(cited, series, marks, observations))
    set_figures = SetFigures(targets, series, cited)
    aims = np.isin(cited.nature, _AIMS)
    unnamed = cited.keys.indicator < 0
    unplaced = ~unnamed & ((cited.keys.period < 0) | (cited.keys.geography < 0) | (cited.keys.group < 0))
    placed = ~unnamed & ~unplaced
    counts = unnamed & np.isin(cited.nature, _COUNTS)

    writer = VerdictTables(statistics, observations, cited)
    for start in range(0, statistics.num_rows, BLOCK):
        some = np.arange(start, min(start + BLOCK, statistics.num_rows))
        for outcome, where in (
            (Outcome.PLAIN_COUNT, counts),
            (Outcome.NO_INDICATOR, unnamed & ~counts),
            (Outcome.NOT_PLACED, unplaced),
        ):
            writer.add_unjudged(some[where[some]], outcome)
        measured = some[(placed & ~aims)[some]]
        for judged in measurements.judge(measured, cited.bound[measured]):
            writer.add(judged, VALUE_FIELD)
        aimed = some[(placed & aims)[some]]
        if len(aimed):
            writer.add_aims(set_figures.judge(aimed))
            floor = np.where(cited.bound[aimed] == EXACT, AT_LEAST, cited.bound[aimed])
            for judged in measurements.judge(aimed, floor, goal=True):
                writer.add(judged, MET_FIELD)
        writer.end_block()
    return writer.tables()
