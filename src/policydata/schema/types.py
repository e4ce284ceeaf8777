"""One row for each scalar type, with its name in every dialect; needs neither pydantic nor pandas to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

DECIMAL_PRECISION, DECIMAL_SCALE = 24, 6


class TypeMapping(NamedTuple):
    """A scalar type: Python name, Table Schema type, Arrow type and the pandas dtype of the loader."""

    python: str
    table_schema: str
    arrow: str
    pandas: str


TYPE_MAPPINGS = (
    TypeMapping("str", "string", "string", "string[pyarrow]"),
    TypeMapping("int", "integer", "int64", "Int64"),
    TypeMapping("Decimal", "number", f"decimal128({DECIMAL_PRECISION}, {DECIMAL_SCALE})", "Float64"),
    TypeMapping("bool", "boolean", "bool", "boolean"),
    TypeMapping("date", "date", "date32", "datetime64[s]"),
)
BY_PYTHON = {mapping.python: mapping for mapping in TYPE_MAPPINGS}
BY_TABLE_SCHEMA = {mapping.table_schema: mapping for mapping in TYPE_MAPPINGS}


def arrow_type(mapping: TypeMapping) -> pa.DataType:
    """Return the Arrow type of a mapping."""
    import pyarrow as pa

    if mapping.python == "Decimal":
        return pa.decimal128(DECIMAL_PRECISION, DECIMAL_SCALE)
    return {"str": pa.string(), "int": pa.int64(), "bool": pa.bool_(), "date": pa.date32()}[mapping.python]


def pandas_dtype(mapping: TypeMapping) -> pd.api.extensions.ExtensionDtype | str:
    """Return the pandas dtype of a mapping, the same object under every supported pandas."""
    import pandas as pd

    return pd.StringDtype("pyarrow") if mapping.python == "str" else mapping.pandas
