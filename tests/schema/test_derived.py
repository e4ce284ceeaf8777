"""Arrow, Table Schema and dictionary of a small row model, to the letter; Arrow of all rows, there and back."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from policydata.build import Validation
from policydata.schema.arrow import arrow_schema, to_arrow
from policydata.schema.columns import columns_of
from policydata.schema.dictionary import data_dictionary
from policydata.schema.table_schema import table_schema
from policydata.tables import TABLES, rows_of
from policydata.vocabulary import DatePrecision, Term
from tests.schema.sample_row import SampleRow

FULL = SampleRow(
    sample_id="a",
    position=1,
    note="一",
    parent_id="p",
    precision=DatePrecision.DAY,
    weight=Decimal("1.50"),
    day=date(2024, 2, 29),
    checked=True,
)
BARE = SampleRow(
    sample_id="b", position=2, note=None, parent_id=None, precision=None, weight=None, day=None, checked=False
)


def test_table_schema_of_the_sample() -> None:
    assert table_schema(SampleRow, {"parents": "parent_id"}) == {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "title": "Samples",
        "description": "Samples, one row each.",
        "fields": [
            {
                "name": "sample_id",
                "type": "string",
                "description": "Id of the sample.",
                "constraints": {"required": True, "pattern": "^[a-z]+$"},
            },
            {
                "name": "position",
                "type": "integer",
                "description": "Order, from 1.",
                "constraints": {"required": True, "minimum": 0},
            },
            {"name": "note", "type": "string", "description": "A remark."},
            {
                "name": "parent_id",
                "type": "string",
                "description": "The parent.",
                "constraints": {"pattern": "^[a-z]+$"},
            },
            {
                "name": "precision",
                "type": "string",
                "description": "How exactly the day is known.",
                "constraints": {"enum": ["year", "month", "day"]},
                "policydata:derived": "from the day",
            },
            {"name": "weight", "type": "number", "description": "Weight in grams."},
            {"name": "day", "type": "date", "description": "The day."},
            {
                "name": "checked",
                "type": "boolean",
                "description": "Whether it was checked.",
                "constraints": {"required": True},
            },
        ],
        "primaryKey": ["sample_id", "position"],
        "missingValues": [""],
        "foreignKeys": [{"fields": ["parent_id"], "reference": {"resource": "parents", "fields": ["parent_id"]}}],
    }


def test_arrow_schema_of_the_sample() -> None:
    schema = arrow_schema(SampleRow)
    assert [(field.name, str(field.type), field.nullable) for field in schema] == [
        ("sample_id", "string", False),
        ("position", "int64", False),
        ("note", "string", True),
        ("parent_id", "string", True),
        ("precision", "string", True),
        ("weight", "decimal128(24, 6)", True),
        ("day", "date32[day]", True),
        ("checked", "bool", False),
    ]
    assert schema.field("weight").metadata == {b"description": b"Weight in grams."}
    assert schema.metadata is None


def test_arrow_rows_of_the_sample() -> None:
    table = to_arrow(SampleRow, [FULL, BARE])
    table.validate(full=True)
    assert table.schema.equals(arrow_schema(SampleRow), check_metadata=True)
    assert table.to_pylist() == [
        {
            "sample_id": "a",
            "position": 1,
            "note": "一",
            "parent_id": "p",
            "precision": "day",
            "weight": Decimal("1.500000"),
            "day": date(2024, 2, 29),
            "checked": True,
        },
        BARE.model_dump(),
    ]
    assert to_arrow(SampleRow, []).num_rows == 0


def test_dictionary_of_the_sample() -> None:
    page = data_dictionary([SampleRow])
    table, _, vocabularies = page.partition("# Vocabularies\n")
    assert table.partition("## samples\n")[2] == (
        "\n"
        "Samples, one row each. Key: `sample_id`, `position`.\n"
        "\n"
        "| column | type | meaning |\n"
        "|---|---|---|\n"
        "| `sample_id` | string | Id of the sample. |\n"
        "| `position` | integer | Order, from 1. |\n"
        "| `note` ? | string | A remark. |\n"
        "| `parent_id` ? | → [parents](#parents) | The parent. |\n"
        "| `precision` ? | [DatePrecision](#dateprecision) | How exactly the day is known. *Derived from the day.* |\n"
        "| `weight` ? | number | Weight in grams. |\n"
        "| `day` ? | date | The day. |\n"
        "| `checked` | boolean | Whether it was checked. |\n"
        "\n"
    )
    assert vocabularies == (
        "\n"
        "## DatePrecision\n"
        "\n"
        "How exactly a date is known.\n"
        "\n"
        "| term | definition |\n"
        "|---|---|\n"
        "| `year` | Known to the year. |\n"
        "| `month` | Known to the month. |\n"
        "| `day` | Known to the day. |\n"
    )


def test_dictionary_explains_every_column_and_term_and_links_lead_somewhere() -> None:
    page = data_dictionary(TABLES.values())
    headings = {line.lstrip("# ").lower() for line in page.split("\n") if line.startswith("#")}
    for name, row in TABLES.items():
        assert name in headings
        for column in columns_of(row):
            assert f"| `{column.name}`" in page
            terms: Any = column.terms or ()
            assert all(f"| `{term}` | {term.definition} |" in page for term in terms)
            assert not column.terms or column.terms.__name__.lower() in headings
            assert not column.references or column.references in headings
    assert "|  |" not in page


def test_a_table_that_is_not_published_cannot_be_referenced() -> None:
    with pytest.raises(KeyError):
        table_schema(SampleRow, {})


def test_every_row_survives_arrow(mini: Validation) -> None:
    for name, rows in rows_of(mini.records).items():
        model = TABLES[name]
        table = to_arrow(model, rows)
        table.validate(full=True)
        back = []
        for cells in table.to_pylist():
            typed = {c.name: _typed(cells[c.name], c.terms) for c in columns_of(model)}
            back.append(model.model_validate(typed))
        assert back == rows


def _typed(cell: object, terms: type[Term] | None) -> object:
    return terms(cell) if terms and isinstance(cell, str) else cell


def test_table_schemas_are_plain_json() -> None:
    keys = {name: row.table_key[0] for name, row in TABLES.items()}
    for row in TABLES.values():
        schema = table_schema(row, keys)
        assert json.loads(json.dumps(schema, allow_nan=False)) == schema
