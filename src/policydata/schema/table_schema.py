"""Columns to a Frictionless Table Schema (v2), with keys."""

from __future__ import annotations

from typing import Any

from policydata.schema.columns import Column, columns_of
from policydata.tables.row import Row


def table_schema(row: type[Row], keys: dict[str, str]) -> dict[str, Any]:
    """Return the Table Schema of a row model; `keys` gives the key column of each table that may be referenced."""
    columns = columns_of(row)
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "title": row.table_title,
        "description": (row.__doc__ or "").strip(),
        "fields": [_field(column) for column in columns],
        "primaryKey": list(row.table_key),
        "missingValues": [""],
    }
    foreign = [
        {"fields": [column.name], "reference": {"resource": column.references, "fields": [keys[column.references]]}}
        for column in columns
        if column.references
    ]
    if foreign:
        schema["foreignKeys"] = foreign
    return schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.scalar.table_schema,
        "description": column.description,
    }
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.terms:
        constraints["enum"] = [str(term) for term in column.terms]
    elif column.pattern:
        constraints["pattern"] = column.pattern
    elif column.scalar.python == "int":
        constraints["minimum"] = 0
    if constraints:
        field["constraints"] = constraints
    if column.derived:
        field["policydata:derived"] = column.derived
    return field
