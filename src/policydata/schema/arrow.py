"""Columns to Arrow: schemas with descriptions, and rows as tables."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from policydata.schema.columns import columns_of
from policydata.schema.types import arrow_type
from policydata.tables.row import Row


def arrow_schema(row: type[Row]) -> pa.Schema:
    """Return the Arrow schema of a row model: each field carries its description, required ones are not nullable."""
    return pa.schema(
        pa.field(
            column.name,
            arrow_type(column.scalar),
            nullable=not column.required,
            metadata={"description": column.description},
        )
        for column in columns_of(row)
    )


def to_arrow(row: type[Row], rows: Sequence[Row]) -> pa.Table:
    """Return rows of one table as an Arrow table of `arrow_schema(row)`, in the order given."""
    schema = arrow_schema(row)
    arrays = [pa.array([_cell(item, name) for item in rows], type=schema.field(name).type) for name in schema.names]
    return pa.Table.from_arrays(arrays, schema=schema)


def _cell(row: Row, name: str) -> object:
    value = getattr(row, name)
    return str(value) if isinstance(value, str) else value
