"""Canonical CSV: UTF-8, line feed, header, quotes only where needed, null as an empty cell.

The text of a cell is kept exactly. Cells that a spreadsheet program would take for a formula are not altered; line
feeds and carriage returns inside a cell are kept between quotes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from policydata.publish.cells import cell_text

_NEEDS_QUOTES = re.compile(r'[,"\r\n]')
_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\n)')


class CsvSyntaxError(ValueError):
    """The text is not CSV of our kind; the message names the line."""


def csv_bytes(table: pa.Table) -> bytes:
    """Return the table as canonical CSV; the same cells always give the same bytes."""
    columns = [[_quoted(cell_text(value)) for value in column.to_pylist()] for column in table.columns]
    records: Iterable[tuple[str, ...]] = zip(*columns, strict=True)
    if len(columns) == 1:
        # A lone empty cell would be a blank line, which readers skip.
        records = ((cell or '""',) for (cell,) in records)
    lines = [",".join(map(_quoted, table.column_names)), *map(",".join, records), ""]
    return "\n".join(lines).encode("utf-8")


def logical_digest(table: pa.Table) -> str:
    """Return the SHA-256 (hex) of the table's cells as canonical CSV, the same for every writer and version."""
    return hashlib.sha256(csv_bytes(table)).hexdigest()


def csv_rows(data: bytes) -> list[list[str]]:
    """Return header and rows as texts; raise CsvSyntaxError at the first line that is not CSV of our kind."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CsvSyntaxError(f"line {line}: byte {error.start} is not UTF-8") from error
    rows: list[list[str]] = []
    row: list[str] = []
    position = 0
    while position < len(text):
        match = _CELL.match(text, position)
        if match is None:
            line = text.count("\n", 0, position) + 1
            raise CsvSyntaxError(f"line {line}: a quote, carriage return or end of line is out of place")
        quoted, plain, end = match.groups()
        row.append(plain if quoted is None else quoted.replace('""', '"'))
        position = match.end()
        if end == "\n":
            rows.append(row)
            row = []
    if row:
        raise CsvSyntaxError("the last line has no end of line")
    return rows


def csv_columns(rows: list[list[str]]) -> list[list[str]]:
    """Return the columns below the header; every row must be as long as the header."""
    below: Any = zip(*rows[1:], strict=True) if len(rows) > 1 else ([] for _ in rows[0])
    return [list(column) for column in below]


def _quoted(text: str) -> str:
    if not _NEEDS_QUOTES.search(text):
        return text
    return '"' + text.replace('"', '""') + '"'
