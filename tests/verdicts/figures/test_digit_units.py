"""The unit of the last digit written, from the words as they stand and the value they mean."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa
import pytest

from policydata.verdicts.figures.digit_units import digit_units


@pytest.mark.parametrize(
    ("surface", "value", "last"),
    [
        ("1.092\nbillion", "1092000000", 1e6),
        ("77.5%", "77.5", 0.1),
        ("77.0%", "77", 0.1),
        ("200 million", "200000000", 1e6),
        ("1,092.25 million", "1092250000", 1e4),
        ("1 092.25 million", "1092250000", 1e4),
        ("10.92亿", "1092000000", 1e6),
        ("10亿", "1000000000", 1e8),
        ("１０.９０亿", "1090000000", 1e6),
        ("the 53rd report: 10.92亿", "1092000000", 1e6),
        ("−4.4", "-4.4", 0.1),
        ("0%", "0", 1),
        ("0.00 %", "0", 0.01),
        ("half a million", "500000", 1e5),
        ("百分之七十七点五", "77.5", 0.1),
        ("90.0309 trillion", "90030900000000", 1e8),
        ("0.000001", "0.000001", 1e-6),
        ("123456789012345678901", "123456789012345678", 1),
    ],
)
def test_unit_of_the_last_digit(surface: str, value: str, last: float) -> None:
    found = digit_units(pa.array([surface]), pa.array([Decimal(value)], pa.decimal128(24, 6)))
    assert found.last[0] == pytest.approx(last, rel=1e-12)


def test_digits_without_the_zeros_at_either_end() -> None:
    values = [Decimal(text) for text in ("0.05", "200000000", "1092000000", "77.5", "0", "-10.10")]
    found = digit_units(pa.array(["?"] * 6), pa.array(values, pa.decimal128(24, 6)))
    assert found.digits.tolist() == [1, 1, 4, 3, 0, 3]
    assert found.significant == pytest.approx([0.01, 1e8, 1e6, 0.1, 1, 0.1])
    assert found.take(pa.array([3, 0]).to_numpy()).digits.tolist() == [3, 1]
