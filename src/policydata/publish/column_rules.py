"""The constraints of one column, checked by Arrow compute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from policydata.publish.cells import cell_text
from policydata.publish.findings import Finding, findings_in_rows
from policydata.publish.table_schema import Field

# Each entry marks the cells that break the constraint; a null cell breaks `required` only.
_BROKEN: Mapping[str, Callable[[pa.ChunkedArray, Any], pa.ChunkedArray]] = {
    "enum": lambda column, listed: pc.invert(pc.is_in(column, value_set=pa.array(listed, column.type))),
    "categories": lambda column, listed: pc.invert(pc.is_in(column, value_set=pa.array(listed, column.type))),
    "pattern": lambda column, pattern: pc.invert(pc.match_substring_regex(column, rf"\A(?:{pattern})\z")),
    "minLength": lambda column, length: pc.less(pc.utf8_length(column), length),
    "maxLength": lambda column, length: pc.greater(pc.utf8_length(column), length),
    "minimum": lambda column, bound: pc.less(column, pa.scalar(bound)),
    "maximum": lambda column, bound: pc.greater(column, pa.scalar(bound)),
    "exclusiveMinimum": lambda column, bound: pc.less_equal(column, pa.scalar(bound)),
    "exclusiveMaximum": lambda column, bound: pc.greater_equal(column, pa.scalar(bound)),
}


def check_column(file: str, field: Field, column: pa.ChunkedArray) -> list[Finding]:
    """Return the cells that break a constraint of the field; the column must already have the type of the field."""
    found: list[Finding] = []
    if field.constraints.get("required"):
        rows = pc.indices_nonzero(pc.is_null(column)).to_pylist()
        found += findings_in_rows(file, "required", field.name, rows, lambda _: "is null, but a value is required")
    for constraint, limit in field.constraints.items():
        if constraint in _BROKEN:
            found += _broken_cells(file, field, column, constraint, limit)
    if field.type == "string":
        rows = rows_where(pc.equal(column, ""))
        found += findings_in_rows(file, "empty-text", field.name, rows, lambda _: "is an empty text instead of null")
    return found


def rows_where(mask: pa.ChunkedArray) -> list[int]:
    """Return the rows, counted from 0, where the mask is true."""
    rows: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return rows


def _broken_cells(file: str, field: Field, column: pa.ChunkedArray, constraint: str, limit: object) -> list[Finding]:
    try:
        mask = pc.and_(pc.is_valid(column), _BROKEN[constraint](column, limit))
    except (pa.ArrowException, OverflowError, TypeError) as error:
        message = f"the constraint {constraint} = {limit!r} cannot be checked: {error}"
        return [Finding(file, "unchecked-constraint", message, None, field.name)]
    stated = "" if constraint in ("enum", "categories") else f" {limit}"
    return findings_in_rows(
        file,
        constraint,
        field.name,
        rows_where(mask),
        lambda row: f"{cell_text(column[row].as_py())!r} breaks the constraint {constraint}{stated}",
    )
