"""A table to be published, and what no release may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc

from policydata.errors import PublishError
from policydata.issues import printable
from policydata.publish.table_schema import Field, parse_table_schema, table_schema_type

_TABLE_NAME = re.compile(r"\A[a-z][a-z0-9_]{0,59}\Z")
_DEVICES = frozenset({"aux", "con", "nul", "prn"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)})


class DescribedTable(Protocol):
    """What a descriptor says of one table."""

    @property
    def name(self) -> str:
        """The name of the table and of its files."""

    @property
    def title(self) -> str:
        """The title in one line."""

    @property
    def description(self) -> str:
        """What one row is."""

    @property
    def schema(self) -> Mapping[str, Any]:
        """The Table Schema."""


@dataclass(frozen=True)
class ReleaseTable:
    """One table of a release: rows sorted by primary key, and the Table Schema (v2) that they meet.

    Columns are string, int64, decimal128, date32 or bool, described by the field metadata key `description`.
    """

    name: str
    title: str
    description: str
    rows: pa.Table
    schema: Mapping[str, Any]


def is_table_name(name: object) -> bool:
    """Say whether a table may have this name: small ASCII letters, digits and `_`, and no device name of Windows."""
    return isinstance(name, str) and bool(_TABLE_NAME.match(name)) and name not in _DEVICES


def refuse_unpublishable(tables: Sequence[ReleaseTable]) -> None:
    """Raise one PublishError that lists every table, column and row that cannot be published."""
    problems = [] if tables else ["a release needs at least one table"]
    seen: set[str] = set()
    for table in tables:
        if not is_table_name(table.name):
            problems.append(f"table {table.name!r}: not a table name (small ASCII letters, digits and _)")
        if table.name in seen:
            problems.append(f"table {table.name}: given twice")
        seen.add(table.name)
        problems += [f"table {table.name}: {problem}" for problem in _problems(table)]
    if problems:
        raise PublishError("\n".join(map(printable, problems)))


def _problems(table: ReleaseTable) -> list[str]:
    try:
        schema = parse_table_schema(table.schema)
        table.rows.validate(full=True)
    except (ValueError, pa.ArrowException) as error:
        return [str(error)]
    if table.rows.column_names != schema.names:
        return [f"columns are {table.rows.column_names}, the schema lists {schema.names}"]
    return [
        f"column {field.name}: {problem}"
        for field in schema.fields
        for problem in _column_problems(field, table.rows.schema.field(field.name), table.rows[field.name])
    ]


def _column_problems(field: Field, arrow_field: pa.Field, column: pa.ChunkedArray) -> list[str]:
    kind = table_schema_type(arrow_field.type)
    if kind != field.type:
        return [f"the Arrow type {arrow_field.type} does not hold the type {field.type}"]
    problems = []
    if not arrow_field.nullable:
        problems += _rows(pc.is_null(column), "is null in a column that allows no null")
    if kind == "string":
        problems += _rows(pc.equal(column, ""), "is an empty string; write null instead")
        problems += _rows(pc.match_substring(column, "\0"), "holds a NUL character; remove it")
    if kind == "date":
        first, last = pa.array([date.min, date.max], pa.date32())
        outside = pc.or_(pc.less(column, first), pc.greater(column, last))
        problems += _rows(outside, "is a date outside the years 1 to 9999")
    if kind == "number" and arrow_field.type.scale < 0:
        problems.append("a decimal type with a negative scale has no place in Parquet")
    return problems


def _rows(mask: pa.ChunkedArray, problem: str) -> list[str]:
    rows = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return [f"row {row + 1}: {problem}" for row in rows]
