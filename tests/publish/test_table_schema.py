from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from policydata.publish.table_schema import parse_table_schema, table_schema_type

COLUMN = {"name": "a", "type": "string"}


def test_bounds_are_typed() -> None:
    fields = [
        {"name": "on", "type": "date", "constraints": {"minimum": "1900-01-01"}},
        {"name": "share", "type": "number", "constraints": {"maximum": 0.1}},
        {"name": "pages", "type": "integer", "constraints": {"exclusiveMinimum": 0}},
    ]
    parsed = parse_table_schema({"fields": fields, "primaryKey": "on", "uniqueKeys": [["share", "pages"]]})
    limits = [dict(field.constraints) for field in parsed.fields]
    assert limits == [{"minimum": date(1900, 1, 1)}, {"maximum": Decimal("0.1")}, {"exclusiveMinimum": 0}]
    assert (parsed.primary_key, parsed.unique_keys) == (("on",), (("share", "pages"),))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"fields": []}, "fields must be"),
        ({"fields": "a"}, "fields must be a list"),
        ({"fields": [COLUMN, COLUMN]}, "differently named"),
        ({"fields": [{"name": "a", "type": "list"}]}, "the type 'list'"),
        ({"fields": [{"name": "a b", "type": "string"}]}, "not a column name"),
        (
            {"fields": [{**COLUMN, "constraints": {"jsonSchema": {}}}]},
            "constraints that a string cannot have: jsonSchema",
        ),
        ({"fields": [{**COLUMN, "constraints": {"minimum": "a"}}]}, "cannot have: minimum"),
        ({"fields": [{**COLUMN, "constraints": {"enum": ["a", 1]}}]}, "enum must list"),
        ({"fields": [{**COLUMN, "constraints": {"required": "no"}}]}, "required has the value 'no'"),
        ({"fields": [{**COLUMN, "constraints": {"maxLength": -1}}]}, "maxLength has the value -1"),
        (
            {"fields": [{"name": "a", "type": "integer", "constraints": {"minimum": 1.5}}]},
            "'1.5' is not a whole number",
        ),
        ({"fields": [{"name": "a", "type": "date", "constraints": {"minimum": ""}}]}, "not a bound"),
        ({"fields": [{**COLUMN, "missingValues": ["-"]}]}, "missingValues"),
        ({"fields": [{**COLUMN, "categories": "a"}]}, "categories is not a list"),
        ({"missingValues": ["", "NA"]}, "missingValues"),
        ({"fieldsMatch": "subset"}, "fieldsMatch"),
        ({"primaryKey": ["b"]}, "columns that are not there: b"),
        ({"primaryKey": ["a", "a"]}, "twice"),
        ({"primaryKey": 7}, "primaryKey must be"),
        ({"uniqueKeys": "a"}, "uniqueKeys must be"),
        ({"foreignKeys": [{"fields": ["a"]}]}, "no reference"),
        ({"foreignKeys": [{"fields": ["a"], "reference": {"fields": ["x", "y"]}}]}, "must pair"),
        ({"unknown": 1}, "not checked: unknown"),
    ],
)
def test_what_cannot_be_checked_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_table_schema({"fields": [COLUMN], **change})


def test_a_schema_is_an_object() -> None:
    with pytest.raises(ValueError, match="not an object"):
        parse_table_schema([])


@pytest.mark.parametrize("arrow_type", [pa.float64(), pa.int32(), pa.large_string(), pa.list_(pa.string()), pa.null()])
def test_other_arrow_types_have_no_place(arrow_type: pa.DataType) -> None:
    assert table_schema_type(arrow_type) is None
