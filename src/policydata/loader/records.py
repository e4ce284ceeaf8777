"""Records by id: which table an id is in, its rows, and where each fact was read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from policydata.errors import UnknownNameError
from policydata.loader.frames import attributes, to_frame
from policydata.loader.release import Release, reading, shown
from policydata.loader.rows import read_rows

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

_RETIRED = "retired_ids"
_SOURCE_COLUMNS = ("title", "url", "official")


class Found(NamedTuple):
    """A record that exists: its table, its id, and the retired id it was asked for by, if it was."""

    table: str
    id: str
    retired_from: str | None


def get(record_id: str) -> dict[str, Any]:
    """Return a record of any table as plain Python: `table`, the cells of its row, and its child rows.

    Child rows are lists of dicts under the name of their table without the record's own prefix: `titles`, `issuers`,
    `dates`, `relations`, `topics` and `contents` of a policy, `names` of a body. Empty cells are None, days are
    `datetime.date`, numbers float. A retired id leads to its successor, and `retired_from` then holds the retired one.

    Raises UnknownNameError for an id that does not exist, or was retired without a successor; TypeError for what is no
    text; DamagedReleaseError for files that do not match their hashes.
    """
    return reading(lambda release: record(release, find(release, record_id)))


def evidence(record_id: str) -> pd.DataFrame:
    """Return where each fact of a record was read: its rows of `evidence`, with title, url and official of the source.

    A retired id leads to its successor, and `df.attrs["retired_from"]` then holds the retired one.

    Raises UnknownNameError for an id that does not exist, or was retired without a successor; TypeError for what is no
    text; DamagedReleaseError for files that do not match their hashes.
    """
    return reading(lambda release: _evidence_frame(release, find(release, record_id)))


def record_ids() -> list[str]:
    """Return the id of every record, sorted: for shell completion, so by the CSV files, which spare loading pyarrow.

    Raises DamagedReleaseError when the release is missing or damaged.
    """
    return reading(_ids_in_csv)


def tables_by_id(release: Release) -> dict[str, str]:
    """Return the table of every id; an id that stands in two tables leads to `policies`, else to the first by name."""
    found: dict[str, str] = {}
    for table in sorted(record_tables(release), key=lambda name: (name != "policies", name)):
        (key,) = release.key(table)
        for record_id in read_rows(release, table, [key])[key].to_pylist():
            found.setdefault(record_id, table)
    return found


def record_tables(release: Release) -> list[str]:
    """Return the tables whose rows have an id of their own."""
    return [table for table in release.tables if len(release.key(table)) == 1 and table != _RETIRED]


def find(release: Release, record_id: object) -> Found:
    """Return the record of an id, following retired ids to their successor; raise as `get` does."""
    if not isinstance(record_id, str):
        raise TypeError(f"an id is text, such as 'cn-cybersecurity-law-2016', not {shown(record_id)}")
    tables = tables_by_id(release)
    if record_id in tables:
        return Found(tables[record_id], record_id, None)
    retired = {row["retired_id"]: row for row in plain_rows(read_rows(release, _RETIRED))}
    seen: set[str] = set()
    current = record_id
    while current in retired and current not in seen:
        seen.add(current)
        row = retired[current]
        current = row["successor_id"] or ""
        if current in tables:
            return Found(tables[current], current, record_id)
        if not current:
            kind = f"id: retired in {row['release']} without a successor ({row['reason']}):"
            raise UnknownNameError(kind, record_id, tuple(tables))
    raise UnknownNameError("id", record_id, (*tables, *retired))


def child_tables(release: Release, table: str) -> list[str]:
    """Return the tables whose rows belong to one record of `table`: their key begins with its id, and goes on."""
    (key,) = release.key(table)
    return [
        name
        for name in release.tables
        if release.key(name)[0] == key and len(release.key(name)) > 1 and key in _references(release, name, table)
    ]


def child_name(release: Release, table: str, child: str) -> str:
    """Return how `get` names a child table: `policy_dates` of `policies` is `dates`."""
    (key,) = release.key(table)
    return child.removeprefix(key.removesuffix("id"))


def record(release: Release, found: Found) -> dict[str, Any]:
    """Return a record with its child rows, as `get` does."""
    (key,) = release.key(found.table)
    (row,) = plain_rows(rows_of(release, found.table, key, [found.id]))
    whole: dict[str, Any] = {"table": found.table, **row}
    if found.retired_from is not None:
        whole["retired_from"] = found.retired_from
    for child in child_tables(release, found.table):
        rows = plain_rows(rows_of(release, child, key, [found.id]).drop_columns([key]))
        whole[child_name(release, found.table, child)] = rows
    return whole


def rows_of(release: Release, table: str, column: str, values: Iterable[str]) -> pa.Table:
    """Return the rows of a table whose cell in `column` is among `values`."""
    rows = read_rows(release, table)
    return rows.filter(_is_among(rows[column], values))


def plain_rows(rows: pa.Table) -> list[dict[str, Any]]:
    """Return rows as dicts of plain Python values, numbers as float."""
    return [
        {name: float(value) if isinstance(value, Decimal) else value for name, value in row.items()}
        for row in rows.to_pylist()
    ]


def evidence_rows(release: Release, tables: Iterable[str], ids: Iterable[str]) -> pa.Table:
    """Return the evidence of records of some tables, with title, url and official of each source."""
    import pyarrow.compute as pc

    rows = rows_of(release, "evidence", "record_id", ids)
    rows = rows.filter(_is_among(rows["table"], tables))
    sources = read_rows(release, "sources", ["source_id", *_SOURCE_COLUMNS])
    place = pc.index_in(rows["source_id"], value_set=sources["source_id"].combine_chunks())
    for column in _SOURCE_COLUMNS:
        rows = rows.append_column(column, sources[column].take(place))
    return rows


def _ids_in_csv(release: Release) -> list[str]:
    found: set[str] = set()
    for table in record_tables(release):
        text = release.read(table, "csv").decode("utf-8")
        found.update(row[release.key(table)[0]] for row in csv.DictReader(io.StringIO(text, newline="")))
    return sorted(found)


def _evidence_frame(release: Release, found: Found) -> pd.DataFrame:
    rows = evidence_rows(release, [found.table, *child_tables(release, found.table)], [found.id])
    frame = to_frame(rows, {**release.kinds("sources"), **release.kinds("evidence")})
    frame.attrs = attributes(release, "evidence")
    if found.retired_from is not None:
        frame.attrs["retired_from"] = found.retired_from
    return frame


def _is_among(column: pa.ChunkedArray, values: Iterable[str]) -> pa.ChunkedArray:
    import pyarrow.compute as pc

    # By a pattern, because to make an Arrow value pyarrow loads pandas, and a record needs no pandas.
    return pc.match_substring_regex(column, rf"\A(?:{'|'.join(map(re.escape, values))})\z")


def _references(release: Release, table: str, target: str) -> list[str]:
    """Return the columns of a table that hold ids of `target`."""
    keys = release.schema(table).get("foreignKeys", [])
    return [column for key in keys if key["reference"]["resource"] == target for column in key["fields"]]
