"""What is generated and committed is what the build makes of the records today."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet as pq
import pytest

from policydata.build import build_release, generated_files
from policydata.publish.verification import verify_release
from policydata.tables import TABLES

STALE = "is stale; run: policydata build"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, real_raw: Path) -> Path:
    target = tmp_path_factory.mktemp("built") / "processed"
    build_release(real_raw, target)
    return target


@pytest.fixture(scope="module")
def committed(root: Path) -> Path:
    return root / "data" / "processed"


@pytest.mark.parametrize("name", sorted(generated_files()))
def test_generated_file_is_fresh(name: str, root: Path) -> None:
    path = root / name
    assert path.is_file(), f"{name} is missing; run: policydata build"
    assert path.read_text(encoding="utf-8") == generated_files()[name], f"{name} {STALE}"


def test_no_schema_is_left_over(root: Path) -> None:
    assert {f"schemas/{path.name}" for path in (root / "schemas").iterdir()} == {
        name for name in generated_files() if name.startswith("schemas/")
    }


def test_the_committed_release_is_whole(committed: Path) -> None:
    assert [str(finding) for finding in verify_release(committed)] == []
    assert {path.name for path in committed.iterdir()} == {
        "datapackage.json",
        *(f"{name}.{suffix}" for name in TABLES for suffix in ("csv", "parquet")),
    }


@pytest.mark.parametrize("table", TABLES)
def test_committed_csv_is_fresh(table: str, built: Path, committed: Path) -> None:
    name = f"{table}.csv"
    assert (committed / name).read_bytes() == (built / name).read_bytes(), f"{name} {STALE}"


@pytest.mark.parametrize("table", TABLES)
def test_committed_parquet_is_fresh(table: str, built: Path, committed: Path, root: Path) -> None:
    name = f"{table}.parquet"
    ours, fresh = pq.read_table(committed / name), pq.read_table(built / name)
    assert ours.schema.equals(fresh.schema, check_metadata=True), f"{name} {STALE}"
    assert ours.equals(fresh), f"{name} {STALE}"
    # pyarrow writes its version into the file: bytes can agree under the pinned one only.
    if pyarrow.__version__ == pinned_pyarrow(root):
        assert (committed / name).read_bytes() == (built / name).read_bytes(), f"{name} {STALE}"


def test_committed_descriptor_is_fresh(built: Path, committed: Path, root: Path) -> None:
    assert descriptor(committed, root) == descriptor(built, root), f"datapackage.json {STALE}"


def descriptor(release: Path, root: Path) -> dict[str, Any]:
    """Return the descriptor, without what depends on the version of pyarrow unless it is the pinned one."""
    data: dict[str, Any] = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
    if pyarrow.__version__ != pinned_pyarrow(root):
        for resource in data["resources"]:
            if resource["path"].endswith(".parquet"):
                del resource["hash"], resource["bytes"]
    return data


def pinned_pyarrow(root: Path) -> str:
    found = re.search(r"(?m)^pyarrow==(\S+)", (root / "constraints.txt").read_text(encoding="utf-8"))
    assert found
    return found[1]


def rows(release: Path, table: str) -> Iterator[dict[str, str]]:
    with (release / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def test_every_published_cell_has_evidence(committed: Path) -> None:
    """Count from the published files alone, as a reader would: every cell that is not derived was read somewhere."""
    resources = json.loads((committed / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    schemas = {r["name"]: r["schema"] for r in resources if r["path"].endswith(".csv")}
    cited = {(row["table"], row["record_id"], row["field"]) for row in rows(committed, "evidence")}
    known = {row["source_id"] for row in rows(committed, "sources")}
    assert {row["source_id"] for row in rows(committed, "evidence")} <= known
    cells = 0
    for table, schema in schemas.items():
        key = schema["primaryKey"]
        if table in {"evidence", "retired_ids"}:
            continue
        read = [f["name"] for f in schema["fields"] if "policydata:derived" not in f and f["name"] not in key]
        for row in rows(committed, table):
            first, *rest = (row[name] for name in key)
            whole = (table, first, ",".join(rest) or "*") in cited
            bare = [name for name in read if row[name] and (table, first, name) not in cited]
            assert whole or (not rest and not bare), f"{table} {first} {','.join(rest)}: {bare}"
            cells += sum(bool(row[name]) for name in read)
    assert cells > 3_000


def test_every_piece_of_evidence_is_about_a_published_row(committed: Path) -> None:
    keys = {
        table: {tuple(row[name] for name in model.table_key) for row in rows(committed, table)}
        for table, model in TABLES.items()
    }
    firsts = {table: {key[0] for key in found} for table, found in keys.items()}
    for row in rows(committed, "evidence"):
        table, field = row["table"], row["field"]
        assert row["record_id"] in firsts[table]
        assert (
            field == "*" or field in TABLES[table].model_fields or (row["record_id"], *field.split(",")) in keys[table]
        )
