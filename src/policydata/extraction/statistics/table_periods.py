"""What the changes that a table tells are compared with: the column before, the time a year before."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.layout.table_readings import OF_CHANGE
from policydata.extraction.layout.tables import Cell

BY_MONTH_OR_QUARTER = expression(
    r"\b(?:q/q|m/m|q-o-q|m-o-m|qoq|mom|qtr|quarter(?:ly)?|month(?:ly)?)\b(?<!12.month)|环比", re.I
)
"""A change on the column before."""
_ON_THE_YEAR = expression(
    r"\b(?:y/y|y-o-y|yoy|(?:year|yr)[- ](?:on|over|to)[- ](?:year|yr)|annual|(?:12|twelve)[- ]months?)\b", re.I
)


def base_of_change(text: str, cell: Cell, value: str | None, base: str | None) -> str | None:
    """Return what a number of a table is compared with: the time a year before, where head or caption says so, else `base`."""
    own = f"{text[slice(*cell.head)]} {text[slice(*cell.above)]}"
    said = own if base is not None else f"{own} {text[slice(*cell.caption)]}"
    if value is None or OF_CHANGE.search(said) is None or _ON_THE_YEAR.search(said) is None:
        return base
    first, _, last = value.partition("/")
    if last and first[:4] != last[:4]:
        return base
    return re.sub(r"\b[0-9]{4}", lambda year: f"{int(year[0]) - 1:04d}", value)
