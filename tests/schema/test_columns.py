"""Every row model derives; a field that cannot be published is refused by name."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import create_model
from pydantic.fields import FieldInfo

from policydata.schema.columns import columns_of
from policydata.schema.types import BY_PYTHON, BY_TABLE_SCHEMA, TYPE_MAPPINGS, arrow_type, pandas_dtype
from policydata.tables import TABLES
from policydata.tables.row import Row
from policydata.vocabulary import DatePrecision
from tests.schema.sample_row import SampleRow


def test_columns_of_every_sort() -> None:
    columns = {column.name: column for column in columns_of(SampleRow)}
    assert list(columns) == ["sample_id", "position", "note", "parent_id", "precision", "weight", "day", "checked"]
    assert {name: column.scalar.python for name, column in columns.items()} == {
        "sample_id": "str",
        "position": "int",
        "note": "str",
        "parent_id": "str",
        "precision": "str",
        "weight": "Decimal",
        "day": "date",
        "checked": "bool",
    }
    assert {name for name, column in columns.items() if column.required} == {"sample_id", "position", "checked"}
    assert {name: c.pattern for name, c in columns.items() if c.pattern} == dict.fromkeys(
        ("sample_id", "parent_id"), "^[a-z]+$"
    )
    assert {name: c.references for name, c in columns.items() if c.references} == {"parent_id": "parents"}
    assert {name: c.derived for name, c in columns.items() if c.derived} == {"precision": "from the day"}
    assert {name: c.terms for name, c in columns.items() if c.terms} == {"precision": DatePrecision}
    assert columns["weight"].description == "Weight in grams."


@pytest.mark.parametrize("row", TABLES.values(), ids=TABLES)
def test_every_table_derives(row: type[Row]) -> None:
    columns = columns_of(row)
    names = [column.name for column in columns]
    assert names[: len(row.table_key)] == list(row.table_key)
    assert len(set(names)) == len(names)
    assert (row.__doc__ or "").strip().endswith(".")
    assert row.table_title
    for column in columns:
        assert column.description.endswith((".", "…")), f"{row.table_name}.{column.name}"
        assert column.required or column.name not in row.table_key
        if column.references:
            assert len(TABLES[column.references].table_key) == 1
            assert column.pattern, "an id has the pattern of an id"


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (str | int, "is not one scalar type"),
        (list[str], "cannot be published"),
        (float, "has the type float, which no table can hold"),
        (dict[str, str] | None, "cannot be published"),
    ],
)
def test_a_field_that_no_table_can_hold_is_refused(annotation: Any, message: str) -> None:
    row: Any = create_model("BadRow", __base__=Row, value=(annotation, FieldInfo(description="A value.")))
    row.table_key = ()
    with pytest.raises(TypeError, match=message):
        columns_of(row)


def test_a_field_without_description_is_refused() -> None:
    row: Any = create_model("BareRow", __base__=Row, value=(str, ...))
    row.table_key = ()
    with pytest.raises(TypeError, match=r"BareRow\.value has no description"):
        columns_of(row)


def test_each_scalar_type_has_one_name_in_every_dialect() -> None:
    assert len(BY_PYTHON) == len(BY_TABLE_SCHEMA) == len(TYPE_MAPPINGS)
    assert {mapping.python: str(arrow_type(mapping)) for mapping in TYPE_MAPPINGS} == {
        "str": "string",
        "int": "int64",
        "Decimal": "decimal128(24, 6)",
        "bool": "bool",
        "date": "date32[day]",
    }
    assert all(str(arrow_type(mapping)).startswith(mapping.arrow.rstrip("_")) for mapping in TYPE_MAPPINGS)
    assert {mapping.python: str(pandas_dtype(mapping)) for mapping in TYPE_MAPPINGS} == {
        "str": "string",
        "int": "Int64",
        "Decimal": "Float64",
        "bool": "boolean",
        "date": "datetime64[s]",
    }
