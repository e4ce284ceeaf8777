"""How exactly figures were written: the unit of the last digit, from the words and the value, by the column."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from policydata.verdicts.figures.key_codes import Flags, Floats, Integers, floats

DECIMALS = 6
"""Places of a published figure."""
_NUMBER = r"(?P<number>[0-9]+(?:[.,][0-9]+)*)"
_ANY_NUMBER = re.compile(r"[0-9]+(?:[.,' ][0-9]+)*|[0-9]+")
_LONGEST = 18  # digits that a whole number of 64 bits holds
_NEAR = 1e-9  # relative: a quotient of two decimals that is a power of ten


@dataclass(frozen=True)
class DigitUnits:
    """For each figure the unit of its last digit written, and of its last digit that is not 0."""

    last: Floats
    significant: Floats
    digits: Floats
    """How many digits it has without zeros at either end."""

    def take(self, figures: Integers) -> DigitUnits:
        """Return those of some figures."""
        return DigitUnits(self.last[figures], self.significant[figures], self.digits[figures])


def digit_units(surfaces: pa.Array, values: pa.Array) -> DigitUnits:
    """Return how exactly each value was written: `1.092 billion` to a unit of one million.

    `values` are decimals of six places. A surface without digits (`two thirds`) counts as written to the last digit
    of the value that is not 0.
    """
    significant, digits = _significant_units(values)
    amounts = floats(values)
    numbers = pc.struct_field(pc.extract_regex(surfaces, _NUMBER), "number")
    last = _units(_whole(pc.replace_substring(pc.replace_substring(numbers, ".", ""), ",", "")), amounts)
    for row in np.flatnonzero(np.isnan(last)):
        last[row] = _slowly(surfaces[int(row)].as_py(), float(amounts[row]), float(significant[row]))
    return DigitUnits(last, significant, digits)


def _whole(digits: pa.Array) -> Floats:
    kept = pc.if_else(pc.greater(pc.binary_length(digits), _LONGEST), None, digits)
    return floats(pc.cast(kept, pa.int64()))


def _units(whole: Floats, values: Floats) -> Floats:
    """Return value / whole where that is a power of ten, else NaN."""
    with np.errstate(divide="ignore", invalid="ignore"):
        unit = np.abs(values) / whole
        power = np.power(10.0, np.rint(np.log10(unit)))
        good: Flags = np.abs(unit - power) <= _NEAR * power
    return np.where(good & np.isfinite(power), power, np.nan)


def _significant_units(values: pa.Array) -> tuple[Floats, Floats]:
    """Return the unit of the last digit that is not 0 (1 for zero), and the number of digits from first to last."""
    shown = pc.replace_substring(pc.ascii_ltrim(pc.cast(values, pa.string()), "-"), ".", "")
    bare = pc.ascii_rtrim(shown, "0")
    zeros = _lengths(shown) - _lengths(bare)
    digits = _lengths(pc.ascii_ltrim(bare, "0"))
    return np.where(digits > 0, np.power(10.0, zeros - DECIMALS), 1.0), digits


def _lengths(shown: pa.Array) -> Floats:
    return np.asarray(pc.binary_length(shown), dtype=np.float64)


def _slowly(surface: str | None, value: float, fallback: float) -> float:
    """Return the unit of the last digit for a surface with several numbers, blanks in numbers or other digits."""
    plain = unicodedata.normalize("NFKC", surface or "")
    for number in _ANY_NUMBER.findall(plain):
        digits = re.sub("[^0-9]", "", number)
        if value == 0 and not digits.strip("0"):
            _, point, decimals = number.partition(".")
            return float(10.0 ** -len(decimals)) if point else 1.0
        if len(digits) <= _LONGEST and digits.strip("0"):
            unit = _units(np.array([float(digits)]), np.array([value]))[0]
            if not np.isnan(unit):
                return float(unit)
    return fallback
