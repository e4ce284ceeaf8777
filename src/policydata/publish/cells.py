"""One cell as the exact text that a CSV file holds, and back."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

_INTEGER = re.compile(r"\A-?(?:0|[1-9][0-9]*)\Z")
_NUMBER = re.compile(r"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?\Z")
_DATE = re.compile(r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_BOOLEANS = {"true": True, "false": False}
_INT64 = range(-(2**63), 2**63)
_DECIMAL_DIGITS = 38


def cell_text(value: object) -> str:
    """Return the text of one value: null is empty, a number has no exponent and no trailing zero."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        plain = format(value, "f")
        return plain.rstrip("0").rstrip(".") if "." in plain else plain
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def cell_value(text: str, field_type: str) -> object:
    """Return the value of one cell of a Table Schema type; raise ValueError when the text is not its exact form."""
    if text == "":
        return None
    if field_type == "integer":
        return _integer(text)
    if field_type == "number":
        return _number(text)
    if field_type == "date":
        return _date(text)
    if field_type == "boolean":
        if text not in _BOOLEANS:
            raise ValueError(f"{text!r} is neither true nor false")
        return _BOOLEANS[text]
    return text


def _integer(text: str) -> int:
    if text == "-0" or len(text) > _DECIMAL_DIGITS or not _INTEGER.match(text) or int(text) not in _INT64:
        raise ValueError(f"{text[:60]!r} is not a whole number of 64 bits")
    return int(text)


def _number(text: str) -> Decimal:
    digits = sum(character.isdigit() for character in text)
    if text == "-0" or digits > _DECIMAL_DIGITS + 1 or not _NUMBER.match(text):
        raise ValueError(f"{text[:60]!r} is not a plain decimal number without trailing zeros")
    return Decimal(text)


def _date(text: str) -> date:
    if not _DATE.match(text):
        raise ValueError(f"{text[:60]!r} is not a date written YYYY-MM-DD")
    return date.fromisoformat(text)
