"""How exactly a figure is written: half a unit of its last digit."""

from __future__ import annotations

import re
from decimal import Decimal

from policydata.models.sources import Statistic

_NUMBER = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")


def half_step(statistic: Statistic) -> Decimal:
    """Return half a unit of the last digit written, in the unit of the value: 500000 for `1.092 billion`.

    Words without digits, such as "eight", are exact.
    """
    value = Decimal(statistic.value)
    for text in _NUMBER.findall(statistic.as_written):
        written = Decimal(text.replace(",", ""))
        if _digits(written) == _digits(value):
            magnitude = abs(value / written) if written else Decimal(1)
            return magnitude.scaleb(int(written.as_tuple().exponent)) / 2
    return Decimal(0)


def _digits(number: Decimal) -> str:
    return "".join(map(str, number.as_tuple().digits)).strip("0")
