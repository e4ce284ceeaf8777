"""The kind of a unit by its name (person, time, money, ratio …), as the table of units has it."""

from __future__ import annotations

from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, ENGLISH_PLURAL, ENGLISH_SINGULAR, SYMBOLS

_TABLES = (ENGLISH_SINGULAR, ENGLISH_PLURAL, CHINESE_UNITS, SYMBOLS, CURRENCY_MARKS)
_KINDS = {unit.name: unit.kind for table in _TABLES for unit in table.values()}


def unit_kind(unit: str | None) -> str:
    """Return the kind of a unit; `item` where the table does not know it, an empty text for none."""
    return _KINDS.get(unit, "item") if unit is not None else ""
