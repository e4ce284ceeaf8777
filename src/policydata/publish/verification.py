"""Is a release whole? Every file is read back and held against the descriptor, the schemas and the other format."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from policydata.errors import PublishError
from policydata.publish import descriptor as package
from policydata.publish.column_rules import check_column
from policydata.publish.comparison import check_columns, compare, read_csv
from policydata.publish.findings import Finding
from policydata.publish.key_rules import check_keys, check_references
from policydata.publish.parquet import ATTRIBUTES_KEY, ParquetDamageError, read_parquet, table_attributes
from policydata.publish.release_directory import ReleaseDirectory, UnreadableFileError
from policydata.publish.release_table import is_table_name
from policydata.publish.table_schema import TableSchema, parse_table_schema

_MOST_FILE_BYTES = 2 * 2**30
_MOST_DESCRIPTOR_BYTES = 64 * 2**20
_ATTEMPTS = 50


@dataclass(frozen=True)
class _ListedTable:
    """One table as the descriptor lists it."""

    name: str
    title: str
    description: str
    schema: Mapping[str, Any]
    fields: TableSchema
    rows: int
    csv: Mapping[str, Any]
    parquet: Mapping[str, Any]


def verify_release(directory: Path) -> list[Finding]:
    """Return everything that is wrong with a published release; an empty list means that it is whole.

    All files are read through one directory handle. When the release is replaced meanwhile, reading starts over.
    """
    for _ in range(_ATTEMPTS):
        try:
            release = ReleaseDirectory(directory)
        except OSError as error:
            return [Finding(directory.name, "no-release", f"there is no release to read: {error.strerror}")]
        with release:
            try:
                found = _verify(release)
            except OSError as error:
                found = [Finding(directory.name, "unreadable", f"cannot be read: {error.strerror}")]
            if not found or not release.was_replaced():
                return found
    return [Finding(directory.name, "replaced", "was replaced again and again while it was read")]


def _verify(release: ReleaseDirectory) -> list[Finding]:
    try:
        data = release.read(package.DESCRIPTOR_NAME, _MOST_DESCRIPTOR_BYTES)
        descriptor = package.parse_descriptor(data)
    except (UnreadableFileError, ValueError) as error:
        return [Finding(package.DESCRIPTOR_NAME, "descriptor", str(error))]
    if descriptor.get(package.FORMAT_KEY) != package.FORMAT_VERSION:
        message = (
            f"the format version is {descriptor.get(package.FORMAT_KEY)!r}, this program reads {package.FORMAT_VERSION}"
        )
        return [Finding(package.DESCRIPTOR_NAME, "format-version", message)]
    found = _check_descriptor(data, descriptor)
    tables, problems = _listed_tables(descriptor)
    found += problems
    found += _check_names(release, {str(file["path"]) for table in tables for file in (table.csv, table.parquet)})
    contents: dict[str, pa.Table] = {}
    for table in tables:
        rows, problems = _check_table(release, table, descriptor)
        found += problems
        if rows is not None:
            contents[table.name] = rows
    for table in tables:
        found += _check_references(table, contents, {listed.name for listed in tables})
    return found


def _check_descriptor(data: bytes, descriptor: Mapping[str, Any]) -> list[Finding]:
    found = []
    try:
        if package.descriptor_bytes(descriptor) != data:
            found.append(Finding(package.DESCRIPTOR_NAME, "canonical", "the text is not in canonical form"))
        if package.release_digest(descriptor) != descriptor.get(package.DIGEST_KEY):
            found.append(Finding(package.DESCRIPTOR_NAME, "digest", "the digest is not that of the descriptor"))
    except PublishError as error:
        found.append(Finding(package.DESCRIPTOR_NAME, "descriptor", str(error)))
    for key, expected in (("$schema", package.PROFILE), (package.NOTES_KEY, package.NOTES)):
        if descriptor.get(key) != expected:
            found.append(Finding(package.DESCRIPTOR_NAME, "descriptor", f"{key} is not {expected!r}"))
    found += [
        Finding(package.DESCRIPTOR_NAME, "descriptor", f"{key} is missing")
        for key in package.REQUIRED_METADATA
        if not descriptor.get(key)
    ]
    return found


def _listed_tables(descriptor: Mapping[str, Any]) -> tuple[list[_ListedTable], list[Finding]]:
    """Return the tables whose two resources are exactly as this program describes them, and the rest as findings."""
    resources = descriptor.get("resources")
    if not isinstance(resources, list) or not all(isinstance(resource, dict) for resource in resources):
        return [], [Finding(package.DESCRIPTOR_NAME, "resources", "resources is not a list of objects")]
    tables: list[_ListedTable] = []
    found: list[Finding] = []
    for first, second in zip(resources[::2], [*resources[1::2], *([{}] * (len(resources) % 2))], strict=True):
        try:
            tables.append(_listed_table(first, second))
        except ValueError as error:
            found.append(Finding(package.DESCRIPTOR_NAME, "resources", f"resource {first.get('name')!r}: {error}"))
    names = [table.name for table in tables]
    if names != sorted(set(names)) or not resources:
        found.append(Finding(package.DESCRIPTOR_NAME, "resources", "the tables are not listed once each, by name"))
    return tables, found


def _listed_table(first: Mapping[str, Any], second: Mapping[str, Any]) -> _ListedTable:
    name, rows = first.get("name"), first.get(package.ROWS_KEY)
    if not isinstance(name, str) or not is_table_name(name):
        raise ValueError("not a table name")
    fields = parse_table_schema(first.get("schema"))
    table = _ListedTable(
        name,
        str(first.get("title")),
        str(first.get("description")),
        first["schema"],
        fields,
        rows if type(rows) is int else -1,
        first,
        second,
    )
    for resource, describe in ((first, package.csv_resource), (second, package.parquet_resource)):
        size = resource.get("bytes")
        sha256 = str(resource.get("hash")).removeprefix("sha256:")
        expected = describe(table, table.rows, size if type(size) is int else -1, sha256)
        if resource != expected:
            keys = sorted(key for key in {*resource, *expected} if resource.get(key) != expected.get(key))
            raise ValueError(f"not as this program describes {expected['path']}: {', '.join(keys)}")
    return table


def _check_names(release: ReleaseDirectory, listed: set[str]) -> list[Finding]:
    found = []
    for name in release.names():
        if name not in listed and name != package.DESCRIPTOR_NAME:
            found.append(Finding(name, "stray", f"this {release.kind(name)} is not listed in the descriptor"))
    return found


def _check_table(
    release: ReleaseDirectory, table: _ListedTable, descriptor: Mapping[str, Any]
) -> tuple[pa.Table | None, list[Finding]]:
    """Return the rows to check other tables against, None when neither file can be read, and all findings."""
    csv_file, parquet_file = str(table.csv["path"]), str(table.parquet["path"])
    found: list[Finding] = []
    from_csv = from_parquet = None
    csv_data, _ = _listed_bytes(release, table.csv, found)
    if csv_data is not None:
        from_csv, problems = read_csv(csv_file, csv_data, table.fields)
        found += problems
    parquet_data, intact = _listed_bytes(release, table.parquet, found)
    if parquet_data is not None and intact:
        # A Parquet file with the wrong hash is not opened: its decoder is no place for unknown bytes.
        from_parquet, problems = _open_parquet(parquet_file, parquet_data, table, descriptor)
        found += problems
    if csv_data is not None and from_csv is not None and from_parquet is not None:
        found += compare(csv_file, csv_data, from_csv, from_parquet)
    rows, file = (from_csv, csv_file) if from_parquet is None else (from_parquet, parquet_file)
    if rows is None:
        return None, found
    if rows.num_rows != table.rows:
        found.append(Finding(file, "row-count", f"has {rows.num_rows} rows, {table.rows} are listed"))
    for field in table.fields.fields:
        found += check_column(file, field, rows[field.name])
    return rows, found + check_keys(file, table.fields, rows)


def _listed_bytes(
    release: ReleaseDirectory, listed: Mapping[str, Any], found: list[Finding]
) -> tuple[bytes | None, bool]:
    file = str(listed["path"])
    try:
        data = release.read(file, _MOST_FILE_BYTES)
    except UnreadableFileError as error:
        found.append(Finding(file, "file", str(error)))
        return None, False
    if len(data) != listed["bytes"]:
        found.append(Finding(file, "bytes", f"has {len(data)} bytes, {listed['bytes']} are listed"))
    if f"sha256:{hashlib.sha256(data).hexdigest()}" != listed["hash"]:
        found.append(Finding(file, "hash", "the SHA-256 is not the listed one"))
        return data, False
    return data, True


def _open_parquet(
    file: str, data: bytes, table: _ListedTable, descriptor: Mapping[str, Any]
) -> tuple[pa.Table | None, list[Finding]]:
    try:
        rows = read_parquet(data)
    except ParquetDamageError as error:
        return None, [Finding(file, "parquet", str(error))]
    found = check_columns(file, table.fields, rows)
    if rows.schema.metadata != {ATTRIBUTES_KEY: table_attributes(table, descriptor)}:
        found.append(Finding(file, "attributes", "the file metadata are not those of the descriptor"))
    usable = not any(finding.code in ("columns", "type") for finding in found)
    return (rows if usable else None), found


def _check_references(table: _ListedTable, contents: Mapping[str, pa.Table], listed: set[str]) -> list[Finding]:
    found: list[Finding] = []
    file = str(table.parquet["path"])
    for key in table.fields.foreign_keys:
        target = key.resource or table.name
        if target not in listed:
            message = f"the foreign key leads to {target!r}, which is no table of this release"
            found.append(Finding(file, "foreign-key", message, None, ", ".join(key.columns)))
        elif table.name in contents and target in contents:
            found += check_references(file, key, contents[table.name], contents[target])
    return found
