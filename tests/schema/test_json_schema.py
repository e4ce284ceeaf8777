"""The JSON Schemas for editors: valid themselves, taking what the models take and refusing what editors can see."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import AfterValidator, TypeAdapter

from policydata import values
from policydata.issues import IssueLog
from policydata.raw.reader import RECORD_FOLDERS
from policydata.raw.yaml_text import read_yaml
from policydata.schema.json_schema import RECORDS, json_schema
from policydata.vocabulary import PolicyKind
from tests.checks.cases import MINI
from tests.test_values import ACCEPTED

NAME_OF = {RECORD_FOLDERS[folder]: folder for folder in RECORD_FOLDERS}
VALIDATORS = {NAME_OF[record]: Draft202012Validator(json_schema(record)) for record in RECORDS.values()}


def plain(path: Path) -> dict[str, Any]:
    log = IssueLog()
    record = read_yaml(path.read_bytes(), str(path), log)
    assert record is not None, list(log)
    return record.data


def test_every_folder_of_records_has_a_schema() -> None:
    assert set(VALIDATORS) == set(RECORD_FOLDERS)
    assert RECORDS.keys() == {"policy", "body", "person", "event", "source", "indicator", "verdicts"}


@pytest.mark.parametrize("name", RECORDS)
def test_schema_is_valid_draft_2020_12(name: str) -> None:
    schema = json_schema(RECORDS[name])
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["additionalProperties"] is False
    for holder in (schema, *schema.get("$defs", {}).values()):
        assert holder["description"]
        for field in holder.get("properties", {}).values():
            assert field.get("description"), field


def test_terms_carry_their_definitions() -> None:
    terms = json_schema(RECORDS["policy"])["$defs"]["PolicyKind"]
    assert terms["oneOf"][0] == {"const": "law", "description": "Act of a national legislature."}
    assert [item["const"] for item in terms["oneOf"]] == list(PolicyKind)
    assert "enum" not in terms


@pytest.mark.parametrize("folder", RECORD_FOLDERS)
def test_every_record_of_the_package_and_of_the_mini_dataset_validates(folder: str, real_raw: Path) -> None:
    paths = [*sorted((MINI / folder).glob("*.yml")), *sorted((real_raw / folder).glob("*.yml"))]
    assert paths
    for path in paths:
        errors = [
            f"{path}: {error.json_path}: {error.message}" for error in VALIDATORS[folder].iter_errors(plain(path))
        ]
        assert errors == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("titel", "x"),
        ("kind", "laws"),
        ("titles", []),
        ("titles", None),
        ("jurisdiction", "china"),
        ("sources", []),
        ("sources", "xx-gazette"),
        ("dates", [{"event": "effective", "date": "1 July 2023", "sources": ["xx-gazette"]}]),
        ("number", "No. 3"),
        ("id", "xx_widget_rules"),
        ("url", "javascript:alert(1)"),
        ("status", {"value": "in_force", "as_of": "2024", "sources": ["xx-gazette"]}),
        ("topics", ["widgets"]),
        ("note", "x" * 401),
        ("sources", ["xx-gazette#char=5"]),
    ],
)
def test_an_editor_sees_the_commonest_mistakes(field: str, value: object) -> None:
    data = plain(MINI / "policies" / "xx-widget-rules-2023.yml")
    assert VALIDATORS["policies"].is_valid(data)
    assert not VALIDATORS["policies"].is_valid(data | {field: value})


SCALARS = {
    check: scalar
    for scalar in vars(values).values()
    for check in (marker.func for marker in getattr(scalar, "__metadata__", ()) if isinstance(marker, AfterValidator))
}


@pytest.mark.parametrize("check", SCALARS, ids=lambda check: str(check.__name__))
def test_an_editor_never_refuses_what_the_scalar_takes(check: Callable[[str], str]) -> None:
    validator = Draft202012Validator(TypeAdapter(SCALARS[check]).json_schema())
    for text in ACCEPTED[check]:
        assert validator.is_valid(text), text


def test_most_scalars_show_editors_their_form() -> None:
    shown = {check for check, scalar in SCALARS.items() if set(TypeAdapter(scalar).json_schema()) & {"pattern", "enum"}}
    assert set(SCALARS) - shown == {values.check_text, values.check_surface}
