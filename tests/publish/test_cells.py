from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.publish.cells import cell_text, cell_value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-(2**63), "-9223372036854775808"),
        (Decimal("77.5000"), "77.5"),
        (Decimal("1092000000.0"), "1092000000"),
        (Decimal("1E+9"), "1000000000"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("-0.10"), "-0.1"),
        (Decimal("100"), "100"),
        (Decimal("0.00"), "0"),
        (Decimal("12345678901234567890123456789012345678"), "12345678901234567890123456789012345678"),
        (date(1, 1, 1), "0001-01-01"),
        ("=1+1", "=1+1"),
        ("NA", "NA"),
    ],
)
def test_text(value: object, text: str) -> None:
    assert cell_text(value) == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("01", "integer"),
        ("+1", "integer"),
        ("1.0", "integer"),
        ("-0", "integer"),
        ("9223372036854775808", "integer"),
        ("1" * 5000, "integer"),
        ("\uff11", "integer"),
        ("1\n", "integer"),
        ("77.50", "number"),
        ("1e9", "number"),
        (".5", "number"),
        ("5.", "number"),
        ("-0", "number"),
        ("nan", "number"),
        ("1,5", "number"),
        ("1" * 60, "number"),
        ("True", "boolean"),
        ("1", "boolean"),
        ("2023-02-29", "date"),
        ("20230228", "date"),
        ("2023-W01-1", "date"),
        ("0000-01-01", "date"),
        ("2023-02-28T00:00:00", "date"),
    ],
)
def test_other_spellings_are_refused(text: str, kind: str) -> None:
    with pytest.raises(ValueError, match=r"is n|year|day|month"):
        cell_value(text, kind)


@given(st.integers(-(2**63), 2**63 - 1))
def test_integers_come_back(value: int) -> None:
    assert cell_value(cell_text(value), "integer") == value


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=12))
def test_numbers_come_back(value: Decimal) -> None:
    text = cell_text(abs(value) if value == 0 else value)
    assert cell_value(text, "number") == value
    assert "e" not in text.lower()


@given(st.dates())
def test_dates_come_back(value: date) -> None:
    assert cell_value(cell_text(value), "date") == value
