"""Everything that can come out when a figure is judged, the verdict it means, and the words it ends the reason with."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import pyarrow as pa

from policydata.verdicts.figures.comparison import Standing
from policydata.vocabulary import Verdict


class Outcome(IntEnum):
    """What came out; the first ten are those of a comparison."""

    AGREES = Standing.AGREES
    BOUND_HOLDS = Standing.BOUND_HOLDS
    CUT_OFF = Standing.CUT_OFF
    ROUNDED_UP = Standing.ROUNDED_UP
    ROUND_NUMBER = Standing.ROUND_NUMBER
    BOUND_EQUALLED = Standing.BOUND_EQUALLED
    BOUND_PASSED = Standing.BOUND_PASSED
    BOUND_BROKEN = Standing.BOUND_BROKEN
    POWER_OF_TEN = Standing.POWER_OF_TEN
    DIFFERS = Standing.DIFFERS
    POINTS_MEANT = 10
    PERCENT_MEANT = 11
    OTHER_UNIT_MEANT = 12
    OTHER_VINTAGE = 13
    REACHED = 14
    MISSED = 15
    LATE_DIFFERS = 16
    PRICES = 17
    UNIT_DIFFERS = 18
    BASE_UNSTATED = 19
    BREAK = 20
    NO_OBSERVATION = 21
    NO_SERIES = 22
    NOT_PLACED = 23
    NO_INDICATOR = 24
    PLAIN_COUNT = 25
    SET = 26
    SET_AS_TARGET = 27
    SET_WITH_OTHER_BOUND = 28
    SET_IN_OTHER_UNIT = 29
    SET_OTHERWISE = 30
    NOT_SET = 31


_OK, _IMPRECISE, _WRONG, _OPEN = Verdict.CORROBORATED, Verdict.IMPRECISE, Verdict.CONTRADICTED, Verdict.UNVERIFIABLE

_MEANING: dict[Outcome, tuple[Verdict, str]] = {
    Outcome.AGREES: (_OK, "the figure agrees to its last digit"),
    Outcome.BOUND_HOLDS: (_OK, "the bound holds"),
    Outcome.CUT_OFF: (_IMPRECISE, "the figure is cut off there, not rounded"),
    Outcome.ROUNDED_UP: (_IMPRECISE, "the figure is rounded up from that"),
    Outcome.ROUND_NUMBER: (_IMPRECISE, "the figure is a round number for that"),
    Outcome.BOUND_EQUALLED: (_IMPRECISE, "the figure is that value itself, not passed by it"),
    Outcome.BOUND_PASSED: (_IMPRECISE, "the figure is that value rounded, on the other side of it"),
    Outcome.BOUND_BROKEN: (_WRONG, "the bound does not hold"),
    Outcome.POWER_OF_TEN: (_WRONG, "the figure has the same digits"),
    Outcome.DIFFERS: (_WRONG, "the figure differs"),
    Outcome.POINTS_MEANT: (_IMPRECISE, "the number is right, percentage points are meant"),
    Outcome.PERCENT_MEANT: (_IMPRECISE, "the number is right, per cent is meant"),
    Outcome.OTHER_UNIT_MEANT: (_IMPRECISE, "the number is right, the unit is that of the series"),
    Outcome.OTHER_VINTAGE: (_IMPRECISE, "the figure agrees only with another vintage"),
    Outcome.REACHED: (_OK, "the goal was reached"),
    Outcome.MISSED: (_WRONG, "the goal was not reached"),
    Outcome.LATE_DIFFERS: (_OPEN, "the figure differs, but no value public on the day of the document was read"),
    Outcome.PRICES: (_OPEN, "that is growth at current prices, official growth is at constant ones"),
    Outcome.UNIT_DIFFERS: (_OPEN, "the figure is in another unit, which cannot be converted"),
    Outcome.BASE_UNSTATED: (_OPEN, "a change in percentage points is stated, but not since when"),
    Outcome.BREAK: (_OPEN, ""),
    Outcome.NO_OBSERVATION: (_OPEN, ""),
    Outcome.NO_SERIES: (_OPEN, ""),
    Outcome.NOT_PLACED: (_OPEN, "The figure lacks the period, geography or group to look it up by."),
    Outcome.NO_INDICATOR: (_OPEN, "No official series is recorded for this figure."),
    Outcome.PLAIN_COUNT: (_OPEN, "A plain count or length of time, which no official series holds."),
    Outcome.SET: (_OK, "the figure is a target and was set so"),
    Outcome.SET_AS_TARGET: (_IMPRECISE, "it is a target that was set, told as an expectation"),
    Outcome.SET_WITH_OTHER_BOUND: (_IMPRECISE, "the number is that of the target, the bound is another"),
    Outcome.SET_IN_OTHER_UNIT: (_IMPRECISE, "the number is that of the target, the unit is another"),
    Outcome.SET_OTHERWISE: (_WRONG, "the target is another figure"),
    Outcome.NOT_SET: (_OPEN, "No target is recorded for this series, group and period."),
}
VERDICTS = pa.array([str(_MEANING[outcome][0]) for outcome in Outcome])
"""The verdict of each outcome, by its number."""
WORDS = pa.array([_MEANING[outcome][1] for outcome in Outcome])
"""What each outcome adds to the reason, by its number."""
IS_WRONG = np.array([_MEANING[outcome][0] is _WRONG for outcome in Outcome])
"""Whether each outcome contradicts the figure."""
