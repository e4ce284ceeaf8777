"""Figures as a reader says them: `1.09225 billion persons`, `16.8 percentage points`, `more than 140 states`."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.key_codes import Floats, Integers
from policydata.verdicts.figures.series import UNITS
from policydata.vocabulary import Bound

_MAGNITUDES = ((1.0, ""), (1e6, " million"), (1e9, " billion"), (1e12, " trillion"))
_PLURALS = {
    "percent": " %",
    "percentage_point": " percentage points",
    "household": " households",
    "body": " bodies",
    "CNY": " yuan",
}
_SINGULARS = {"percent": " %", "percentage_point": " percentage point", "CNY": " yuan"}
_MANY = pa.array([_PLURALS.get(unit, f" {unit}s") for unit in UNITS])
_ONE = pa.array([_SINGULARS.get(unit, f" {unit}") for unit in UNITS])
_BOUNDS = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "at least ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_MOST: "at most ",
    Bound.LESS_THAN: "less than ",
    Bound.ABOUT: "about ",
}
BOUND_WORDS = pa.array([_BOUNDS[bound] for bound in Bound])


def numbers(values: Floats) -> pa.Array:
    """Return each number with its magnitude in words, to at most six places."""
    size = np.abs(values)
    level = np.searchsorted([magnitude for magnitude, _ in _MAGNITUDES[1:]], size, side="right")
    scale = np.array([magnitude for magnitude, _ in _MAGNITUDES])[level]
    plain = pc.cast(pa.array(np.where(level > 0, values / scale, np.round(values, 6))), pa.string())
    return pc.binary_join_element_wise(plain, pa.array([word for _, word in _MAGNITUDES]).take(pa.array(level)), "")


def amounts(values: Floats, units: Integers) -> pa.Array:
    """Return each number with its unit (a position in `UNITS`)."""
    codes = pa.array(units)
    words = pc.if_else(pa.array(values == 1), _ONE.take(codes), _MANY.take(codes))
    return pc.binary_join_element_wise(numbers(values), words, "")
