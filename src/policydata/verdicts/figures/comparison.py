"""How a stated figure stands to an official one: the digits written, the bound, the rounding on either side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from policydata.verdicts.figures.digit_units import DigitUnits
from policydata.verdicts.figures.key_codes import Flags, Floats, Integers
from policydata.vocabulary import Bound

BOUNDS = tuple(str(bound) for bound in Bound)
EXACT, ABOUT, AT_LEAST = (BOUNDS.index(bound) for bound in (Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST))
_FLOORS = (AT_LEAST, BOUNDS.index(Bound.MORE_THAN))
_STRICT = (BOUNDS.index(Bound.MORE_THAN), BOUNDS.index(Bound.LESS_THAN))

ABOUT_SHARE = 0.05
"""Most that `about` allows beyond the digits written, as a part of the value."""
_NOISE = 4e-15  # relative, of two floats that come from decimals


class Standing(IntEnum):
    """How a stated figure stands to an official one."""

    AGREES = 0
    BOUND_HOLDS = 1
    CUT_OFF = 2
    ROUNDED_UP = 3
    ROUND_NUMBER = 4
    BOUND_EQUALLED = 5
    BOUND_PASSED = 6
    BOUND_BROKEN = 7
    POWER_OF_TEN = 8
    DIFFERS = 9


HOLDS = (Standing.AGREES, Standing.BOUND_HOLDS)
RIGHT_NUMBER = (*HOLDS, Standing.CUT_OFF, Standing.ROUNDED_UP, Standing.ROUND_NUMBER)


@dataclass(frozen=True)
class Comparison:
    """For each figure how it stands, the difference allowed, and by what power of ten it is off (0: by none)."""

    standing: Integers
    tolerance: Floats
    power: Integers


def compare(stated: Floats, bound: Integers, written: DigitUnits, official: Floats, slack: Floats) -> Comparison:
    """Hold each stated figure against the official one, which is itself known to `slack` on either side."""
    noise = _NOISE * np.maximum(np.abs(stated), np.abs(official)) + 1e-9 * (slack + written.last)
    away = np.abs(stated - official)
    half = written.last / 2
    about = np.maximum(half, np.minimum(written.significant / 2, ABOUT_SHARE * np.abs(stated)))
    tolerance = np.where(bound == ABOUT, about, half) + slack
    within = away <= tolerance + noise

    standing = np.full(len(stated), int(Standing.DIFFERS))
    power, scaled = _power_of_ten(stated, official, half, slack, noise)
    standing[scaled] = Standing.POWER_OF_TEN
    coarse = (written.digits >= 2) & (away <= written.significant / 2 + slack + noise)
    standing[coarse] = Standing.ROUND_NUMBER
    same_sign = (stated >= 0) == (official >= 0)
    unit_off = same_sign & (away + noise < written.last + slack)
    standing[unit_off & (np.abs(stated) > np.abs(official))] = Standing.ROUNDED_UP
    standing[unit_off & (np.abs(stated) < np.abs(official))] = Standing.CUT_OFF
    standing[within] = Standing.AGREES

    limits = (bound != EXACT) & (bound != ABOUT)
    standing[limits] = _bounded(stated, bound, official, slack, noise, within)[limits]
    standing[(bound == ABOUT) & ~within & ~scaled] = Standing.DIFFERS
    return Comparison(
        standing, np.where(limits, slack, tolerance), np.where(standing == Standing.POWER_OF_TEN, power, 0)
    )


def _power_of_ten(
    stated: Floats, official: Floats, half: Floats, slack: Floats, noise: Floats
) -> tuple[Integers, Flags]:
    """Return by which power of ten the stated figure exceeds the official one, and whether by nothing else."""
    with np.errstate(divide="ignore", invalid="ignore"):
        exponent = np.rint(np.log10(stated / official))
    usable = np.isfinite(exponent) & (exponent != 0)
    exponent = np.where(usable, exponent, 0.0)
    factor = np.power(10.0, exponent)
    scaled = usable & (np.abs(stated - official * factor) <= half + slack * factor + noise * np.maximum(factor, 1))
    return exponent.astype(np.int64), scaled


def _bounded(
    stated: Floats, bound: Integers, official: Floats, slack: Floats, noise: Floats, within: Flags
) -> Integers:
    """Return how figures stated as limits stand; the digits written widen no limit, the source's rounding does."""
    up = np.isin(bound, _FLOORS)
    beyond = np.where(up, official - stated, stated - official)
    strict = np.isin(bound, _STRICT)
    equal = np.abs(beyond) <= noise
    holds = np.where(strict, (beyond + slack > noise) & ~(equal & (slack == 0)), beyond + slack >= -noise)
    standing = np.full(len(stated), int(Standing.BOUND_BROKEN))
    standing[within] = Standing.BOUND_PASSED
    standing[strict & equal] = Standing.BOUND_EQUALLED
    standing[holds] = Standing.BOUND_HOLDS
    return standing
