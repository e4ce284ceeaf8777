"""`datapackage.json`: Data Package v2, in a form that the same release always gives byte for byte.

The CSV file is the table resource. Its Parquet twin is a file resource with the same schema, size and hash, because
the tools of the standard check hashes of files and read Parquet wrongly. No time and no machine is written.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from policydata.errors import PublishError
from policydata.publish.release_table import DescribedTable

DESCRIPTOR_NAME = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
FORMAT_VERSION = 1
FORMAT_KEY = "policydata:formatVersion"
DIGEST_KEY = "policydata:releaseDigest"
NOTES_KEY = "policydata:notes"
ROWS_KEY = "policydata:rowCount"
NOTES = [
    "Cells hold the exact text. In CSV nothing is put before a cell that begins with =, +, - or @, so import the"
    " columns as text when you open the file in a spreadsheet program.",
    "An empty CSV cell is null and no text is ever empty. NA is text: with pandas write"
    " read_csv(path, keep_default_na=False, na_values=['']).",
]
REQUIRED_METADATA = ("name", "title", "version", "licenses")
_OWN_KEYS = frozenset({"$schema", "profile", "resources"})
_ORDER = {
    key: place
    for place, key in enumerate(
        [
            *("$schema", "name", "id", "title", "path", "type", "description", "version", "homepage", "keywords"),
            *("licenses", "contributors", "sources", FORMAT_KEY, DIGEST_KEY, NOTES_KEY, "format", "mediatype"),
            *("encoding", "bytes", "hash", ROWS_KEY, "constraints", "fields", "reference", "schema", "primaryKey"),
            *("uniqueKeys", "foreignKeys", "missingValues", "resources"),
        ]
    )
}


def csv_resource(table: DescribedTable, rows: int, data_bytes: int, sha256: str) -> dict[str, Any]:
    """Return the table resource of a table's CSV file."""
    return {
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "type": "table",
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": data_bytes,
        "hash": f"sha256:{sha256}",
        ROWS_KEY: rows,
        "schema": table.schema,
    }


def parquet_resource(table: DescribedTable, rows: int, data_bytes: int, sha256: str) -> dict[str, Any]:
    """Return the file resource of a table's Parquet file, the twin of its CSV file."""
    return {
        "name": f"{table.name}-parquet",
        "title": table.title,
        "path": f"{table.name}.parquet",
        "description": table.description,
        "format": "apache-parquet",
        "mediatype": "application/vnd.apache.parquet",
        "bytes": data_bytes,
        "hash": f"sha256:{sha256}",
        ROWS_KEY: rows,
        "schema": table.schema,
    }


def release_descriptor(metadata: Mapping[str, object], resources: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the descriptor with its own digest; raise PublishError for metadata that are missing or ours to write."""
    if missing := [key for key in REQUIRED_METADATA if not metadata.get(key)]:
        raise PublishError(f"the metadata lack {', '.join(missing)}")
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", str(metadata["name"]), re.ASCII):
        raise PublishError(f"the metadata name {metadata['name']!r} may hold small ASCII letters, digits, . _ and -")
    if foreign := sorted(key for key in map(str, metadata) if key in _OWN_KEYS or key.startswith("policydata:")):
        raise PublishError(f"the metadata may not hold {', '.join(foreign)}; the publisher writes it")
    descriptor = {
        "$schema": PROFILE,
        **metadata,
        FORMAT_KEY: FORMAT_VERSION,
        NOTES_KEY: NOTES,
        "resources": list(resources),
    }
    descriptor[DIGEST_KEY] = release_digest(descriptor)
    return descriptor


def release_digest(descriptor: Mapping[str, Any]) -> str:
    """Return `sha256:` and the digest of the descriptor without its digest: it stands for every byte of the release."""
    rest = {key: value for key, value in descriptor.items() if key != DIGEST_KEY}
    return f"sha256:{hashlib.sha256(descriptor_bytes(rest)).hexdigest()}"


def descriptor_bytes(descriptor: Mapping[str, Any]) -> bytes:
    """Return the descriptor as JSON text in one fixed order; raise PublishError for a value that JSON cannot hold."""
    try:
        text = json.dumps(_ordered(descriptor), ensure_ascii=False, indent=2, allow_nan=False)
        return (text + "\n").encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        raise PublishError(f"the descriptor cannot be written as JSON: {error}") from error


def parse_descriptor(data: bytes) -> dict[str, Any]:
    """Return the descriptor; raise ValueError for bytes that are not one JSON object without repeated keys."""

    def unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError("a key is repeated")
        return found

    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    try:
        descriptor = json.loads(data.decode("utf-8"), object_pairs_hook=unrepeated, parse_constant=refuse)
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error
    if not isinstance(descriptor, dict):
        raise ValueError("not a JSON object")
    return descriptor


def _ordered(value: object) -> object:
    if isinstance(value, Mapping):
        keys = sorted(value, key=lambda key: (_ORDER.get(key, len(_ORDER)), key))
        return {key: _ordered(value[key]) for key in keys}
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    return value
