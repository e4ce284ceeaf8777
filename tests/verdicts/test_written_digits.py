"""Half a unit of the last digit written."""

from __future__ import annotations

from decimal import Decimal

import pytest

from policydata.models.sources import Statistic
from policydata.verdicts.written_digits import half_step
from tests.verdicts.small_records import located, statistic


@pytest.mark.parametrize(
    ("as_written", "value", "half"),
    [
        ("77.5%", "77.5", "0.05"),
        ("77.50%", "77.50", "0.005"),
        ("5%", "5", "0.5"),
        ("1.092\nbillion", "1092000000", "500000"),
        ("10.92亿", "1092000000", "500000"),
        ("109225万", "1092250000", "5000"),
        ("1,092", "1092", "0.5"),
        ("200 million", "200000000", "500000"),
        ("0%", "0", "0.5"),
        ("eight principles", "8", "0"),
        ("3 of the 20", "20", "0.5"),
    ],
)
def test_half_a_unit_of_the_last_digit(as_written: str, value: str, half: str) -> None:
    record = located(Statistic, statistic("x", "0,5", as_written, value)).record
    assert half_step(record) == Decimal(half)
