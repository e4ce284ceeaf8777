"""Primary keys, unique keys, foreign keys and the order of rows, checked by Arrow compute."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import pyarrow as pa
import pyarrow.compute as pc

from policydata.publish.cells import cell_text
from policydata.publish.column_rules import rows_where
from policydata.publish.findings import Finding, findings_in_rows
from policydata.publish.table_schema import ForeignKey, TableSchema

_ROW = "row"


def check_keys(file: str, schema: TableSchema, rows: pa.Table) -> list[Finding]:
    """Return rows with a null or repeated key, and rows that are not in the order of the primary key."""
    found: list[Finding] = []
    for column in schema.primary_key:
        nulls = rows_where(pc.is_null(rows[column]))
        found += findings_in_rows(file, "primary-key", column, nulls, lambda _: "is null, but belongs to the key")
    keys = [("primary-key", schema.primary_key), *(("unique-key", key) for key in schema.unique_keys)]
    keys += [("unique", (field.name,)) for field in schema.fields if field.constraints.get("unique")]
    for code, key in keys:
        if key:
            found += _repeated(file, code, key, rows)
    if schema.primary_key and rows.num_rows > 1:
        found += _unsorted(file, schema.primary_key, rows)
    return found


def check_references(file: str, key: ForeignKey, rows: pa.Table, target: pa.Table) -> list[Finding]:
    """Return the rows whose foreign key is not found in the target table; a key that is null throughout is none."""
    where = f"{key.resource or 'the table itself'} ({', '.join(key.targets)})"
    column = ", ".join(key.columns)
    missing = [name for name in key.targets if name not in target.column_names]
    if missing or [rows[c].type for c in key.columns] != [target[t].type for t in key.targets]:
        return [Finding(file, "foreign-key", f"{where} has no columns of these types", None, column)]
    used = _numbered(rows, key.columns)
    used = used.filter(reduce(pc.or_, [pc.is_valid(used[place]) for place in _places(key.columns)]))
    known = target.select(list(key.targets)).rename_columns(_places(key.targets))
    lost = used.join(known, keys=_places(key.columns), join_type="left anti")
    return findings_in_rows(
        file,
        "foreign-key",
        column,
        sorted(lost[_ROW].to_pylist()),
        lambda row: f"{_key_text(rows, key.columns, row)} is not in {where}",
    )


def _repeated(file: str, code: str, key: Sequence[str], rows: pa.Table) -> list[Finding]:
    places = _places(key)
    numbered = _numbered(rows, key)
    complete = numbered.filter(reduce(pc.and_, [pc.is_valid(numbered[place]) for place in places]))
    groups = complete.group_by(places).aggregate([(_ROW, "min"), (_ROW, "count")])
    groups = groups.filter(pc.greater(groups[f"{_ROW}_count"], 1))
    if groups.num_rows == 0:
        return []
    again = complete.join(groups, keys=places, join_type="inner")
    firsts = dict(zip(again[_ROW].to_pylist(), again[f"{_ROW}_min"].to_pylist(), strict=True))
    repeats = sorted(row for row, first in firsts.items() if row != first)
    return findings_in_rows(
        file, code, ", ".join(key), repeats, lambda row: f"{_key_text(rows, key, row)} repeats row {firsts[row] + 1}"
    )


def _unsorted(file: str, key: Sequence[str], rows: pa.Table) -> list[Finding]:
    above, below = rows.slice(0, rows.num_rows - 1), rows.slice(1)
    falls = pa.scalar(False)
    for column in reversed(key):
        first, second = above[column].combine_chunks(), below[column].combine_chunks()
        falls = pc.or_(pc.greater(first, second), pc.and_(pc.equal(first, second), falls))
    return findings_in_rows(
        file, "order", ", ".join(key), [row + 1 for row in rows_where(falls)], lambda _: "sorts before the row above it"
    )


def _places(key: Sequence[str]) -> list[str]:
    return [f"key{place}" for place in range(len(key))]


def _numbered(rows: pa.Table, key: Sequence[str]) -> pa.Table:
    numbers = pa.array(range(rows.num_rows), pa.int64())
    return rows.select(list(key)).rename_columns(_places(key)).append_column(_ROW, numbers)


def _key_text(rows: pa.Table, key: Sequence[str], row: int) -> str:
    return repr(", ".join(cell_text(rows[column][row].as_py()) for column in key))
