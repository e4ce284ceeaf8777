from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from policydata.publish import verify_release
from tests.publish.forgery import alter_both, alter_descriptor, places, with_cell

# Policy n names body n % 8, but every seventh names none: these rows name a body that a row above them names.
BODIES = [None if n % 7 == 0 else n % 8 for n in range(40)]
REPEATED = {row for row, body in enumerate(BODIES, 1) if body is not None and body in BODIES[: row - 1]}


def constrain(table: str, column: str, **constraints: object) -> Callable[[dict[str, Any]], object]:
    def change(descriptor: dict[str, Any]) -> None:
        for found in descriptor["resources"]:
            if found["name"] in (table, f"{table}-parquet"):
                field = next(field for field in found["schema"]["fields"] if field["name"] == column)
                field["constraints"] = constraints

    return change


def give_keys(table: str, **keys: object) -> Callable[[dict[str, Any]], object]:
    def change(descriptor: dict[str, Any]) -> None:
        for found in descriptor["resources"]:
            if found["name"] in (table, f"{table}-parquet"):
                found["schema"].update(keys)

    return change


@pytest.mark.parametrize(
    ("column", "row", "value", "code"),
    [
        ("policy_id", 3, None, "required"),
        ("policy_id", 3, None, "primary-key"),
        ("policy_id", 3, "policy-00002", "primary-key"),
        ("policy_id", 3, "policy-00001x", "order"),
        ("body_id", 3, "body-999", "foreign-key"),
        ("pages", 4, -1, "minimum"),
        ("title", 5, "x" * 161, "maxLength"),
    ],
)
def test_rules_on_both_files(release: Path, column: str, row: int, value: object, code: str) -> None:
    alter_both(release, "policies", with_cell(column, row, value))
    assert ("policies.parquet", code, row + 1, column) in places(verify_release(release))


@pytest.mark.parametrize(
    ("column", "constraints", "rows"),
    [
        ("title", {"enum": [f"Title 1.{n}" for n in range(1, 40)]}, {1}),
        ("title", {"pattern": "Title 1\\.[0-9]"}, set(range(11, 31))),
        ("title", {"minLength": 10}, set(range(1, 11))),
        ("title", {"maxLength": 9}, set(range(11, 31))),
        ("pages", {"maximum": 2**53 + 38}, {40}),
        ("pages", {"exclusiveMaximum": 2**53 + 39}, {40}),
        ("pages", {"exclusiveMinimum": 2**53 + 1}, {2}),
        ("pages", {"enum": [2**53 + n for n in range(2, 40)]}, {2}),
        ("budget", {"minimum": "1001000.6"}, {2}),
        ("budget", {"maximum": 1038000.5}, {40}),
        ("adopted", {"exclusiveMinimum": "2000-01-07"}, {2}),
        ("adopted", {"maximum": "2000-09-21"}, {39}),
        ("body_id", {"required": True}, {1, 8, 15, 22, 29, 36}),
        ("body_id", {"unique": True}, REPEATED),
    ],
)
def test_constraints(release: Path, column: str, constraints: dict[str, object], rows: set[int]) -> None:
    alter_descriptor(release, constrain("policies", column, **constraints))
    found = verify_release(release)
    assert {finding.code for finding in found} == set(constraints), list(map(str, found))
    shown = {finding.row for finding in found if finding.row is not None}
    assert shown == rows or (len(shown) == 20 and rows >= shown), shown
    assert {finding.column for finding in found} == {column}


@pytest.mark.parametrize(
    ("column", "constraints", "code"),
    [
        ("title", {"pattern": "(?=x)"}, "unchecked-constraint"),
        ("title", {"maxLength": 2**70}, "unchecked-constraint"),
        ("title", {"jsonSchema": {}}, "resources"),
        ("pages", {"minimum": "much"}, "resources"),
    ],
)
def test_no_constraint_is_passed_over(release: Path, column: str, constraints: dict[str, object], code: str) -> None:
    alter_descriptor(release, constrain("policies", column, **constraints))
    assert code in {finding.code for finding in verify_release(release)}


def test_the_second_column_of_a_key_orders_too(release: Path) -> None:
    alter_both(release, "policy_topics", lambda rows: rows.take([1, 0, *range(2, rows.num_rows)]))
    assert places(verify_release(release)) == {("policy_topics.parquet", "order", 2, "policy_id, topic")}


def test_categories_are_checked(release: Path) -> None:
    def categorise(descriptor: dict[str, Any]) -> None:
        for found in descriptor["resources"][4:]:
            found["schema"]["fields"][1]["categories"] = [{"value": "data", "label": "Data"}]

    alter_descriptor(release, categorise)
    assert {finding.code for finding in verify_release(release)} == {"categories"}


def test_unique_keys(release: Path) -> None:
    alter_descriptor(release, give_keys("policy_topics", uniqueKeys=[["topic", "edition"]]))
    first = verify_release(release)[0]
    assert (first.code, first.row, first.column) == ("unique-key", 3, "topic, edition")
    assert first.message == "'data, 1' repeats row 1"


@pytest.mark.parametrize(
    ("key", "findings"),
    [
        ({"fields": "policy_id", "reference": {"fields": "policy_id"}}, 0),
        ({"fields": ["topic"], "reference": {"resource": "nowhere", "fields": ["x"]}}, 1),
        ({"fields": ["topic"], "reference": {"resource": "policies", "fields": ["nothing"]}}, 1),
        ({"fields": ["edition"], "reference": {"resource": "policies", "fields": ["title"]}}, 1),
        (
            {
                "fields": ["policy_id", "edition"],
                "reference": {"resource": "policies", "fields": ["policy_id", "pages"]},
            },
            21,
        ),
    ],
)
def test_foreign_keys(release: Path, key: dict[str, object], findings: int) -> None:
    alter_descriptor(release, give_keys("policy_topics", foreignKeys=[key]))
    found = verify_release(release)
    assert len(found) == findings
    assert {finding.code for finding in found} <= {"foreign-key"}


def test_a_key_that_is_null_in_part_is_no_absent_key(release: Path) -> None:
    keys = [{"fields": ["body_id", "title"], "reference": {"resource": "bodies", "fields": ["body_id", "name"]}}]
    alter_descriptor(release, give_keys("policies", foreignKeys=keys))
    assert ("policies.parquet", "foreign-key", 1, "body_id, title") in places(verify_release(release))
