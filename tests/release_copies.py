"""Releases made from the real one: the same tables with other cells, published by the real publisher."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from policydata.loader.release import Release, reading
from policydata.loader.rows import read_rows
from policydata.metadata import package_metadata
from policydata.publish import ReleaseTable
from policydata.publish.publication import publish_release

Rows = list[dict[str, Any]]
Change = Callable[[Rows], Rows]


def published_tables() -> list[ReleaseTable]:
    """Return the tables of the real release, all of one state."""
    return reading(_tables)


def publish_copy(target: Path, **changes: Change) -> Path:
    """Publish the real release into `target`, the rows of the tables named in `changes` changed."""
    tables = [_changed(table, changes.get(table.name)) for table in published_tables()]
    publish_release(tables, package_metadata(), target)
    return target


def read_from(monkeypatch: pytest.MonkeyPatch, directory: Path) -> None:
    """Let the loader read another directory than the package's own."""
    monkeypatch.setattr("policydata.loader.release.data_directory", lambda: directory)


def forge_descriptor(directory: Path, forge: Callable[[dict[str, Any]], None]) -> None:
    """Change a descriptor and give it the digest that it then should have."""
    from policydata.publish.descriptor import DIGEST_KEY, descriptor_bytes, release_digest

    path = directory / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    forge(descriptor)
    descriptor[DIGEST_KEY] = release_digest(descriptor)
    path.write_bytes(descriptor_bytes(descriptor))


def _tables(release: Release) -> list[ReleaseTable]:
    return [
        ReleaseTable(name, release.table_title(name), "One row each.", read_rows(release, name), release.schema(name))
        for name in release.tables
    ]


def _changed(table: ReleaseTable, change: Change | None) -> ReleaseTable:
    if change is None:
        return table
    key = table.schema["primaryKey"]
    rows = sorted(change(table.rows.to_pylist()), key=lambda row: [row[name] for name in key])
    return ReleaseTable(
        table.name, table.title, table.description, pa.Table.from_pylist(rows, table.rows.schema), table.schema
    )
