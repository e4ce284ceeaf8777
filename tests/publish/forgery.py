"""Releases altered by somebody who also mends the descriptor, so that only the deeper checks can notice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

from policydata.publish import Finding
from policydata.publish.descriptor import DESCRIPTOR_NAME, DIGEST_KEY, descriptor_bytes, release_digest
from policydata.publish.parquet import ATTRIBUTES_KEY, parquet_bytes, read_parquet


def places(found: list[Finding]) -> set[tuple[str, str, int | None, str | None]]:
    """File, code, row and column of findings."""
    return {(finding.file, finding.code, finding.row, finding.column) for finding in found}


def alter_descriptor(release: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the descriptor and give it the digest that then is right."""
    path = release / DESCRIPTOR_NAME
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    change(descriptor)
    descriptor[DIGEST_KEY] = release_digest(descriptor)
    path.write_bytes(descriptor_bytes(descriptor))


def sign(release: Path) -> None:
    """Write the sizes and hashes that the files now have into the descriptor."""

    def measure(descriptor: dict[str, Any]) -> None:
        for resource in descriptor["resources"]:
            data = (release / resource["path"]).read_bytes()
            resource.update(bytes=len(data), hash=f"sha256:{hashlib.sha256(data).hexdigest()}")

    alter_descriptor(release, measure)


def alter_csv(release: Path, table: str, old: str, new: str) -> None:
    """Replace a text that occurs once in a CSV file, and sign."""
    path = release / f"{table}.csv"
    data = path.read_bytes()
    assert data.count(old.encode()) == 1, data.count(old.encode())
    path.write_bytes(data.replace(old.encode(), new.encode()))
    sign(release)


def alter_parquet(release: Path, table: str, change: Callable[[pa.Table], pa.Table]) -> None:
    """Write a Parquet file anew with changed rows and the old attributes, and sign."""
    path = release / f"{table}.parquet"
    rows = read_parquet(path.read_bytes())
    path.write_bytes(parquet_bytes(change(rows), rows.schema.metadata[ATTRIBUTES_KEY]))
    sign(release)


def alter_both(release: Path, table: str, change: Callable[[pa.Table], pa.Table]) -> None:
    """Change the rows of both files alike, and sign."""
    from policydata.publish.csv_files import csv_bytes

    alter_parquet(release, table, change)
    rows = read_parquet((release / f"{table}.parquet").read_bytes())
    (release / f"{table}.csv").write_bytes(csv_bytes(rows))
    alter_descriptor(
        release,
        lambda descriptor: [
            resource.update({"policydata:rowCount": rows.num_rows})
            for resource in descriptor["resources"]
            if resource["name"] in (table, f"{table}-parquet")
        ],
    )
    sign(release)


def with_cell(column: str, row: int, value: object) -> Callable[[pa.Table], pa.Table]:
    """A change of one cell."""

    def change(rows: pa.Table) -> pa.Table:
        place = rows.column_names.index(column)
        values = rows[column].to_pylist()
        values[row] = value
        field = rows.schema.field(place)
        return rows.set_column(place, field, pa.array(values, field.type))

    return change
