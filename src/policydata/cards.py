"""A record as a page of plain text: what is recorded, what refers to it, and where each fact was read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from policydata.issues import printable
from policydata.loader.records import (
    Found,
    child_name,
    child_tables,
    evidence_rows,
    find,
    plain_rows,
    record,
    record_tables,
    rows_of,
)
from policydata.loader.release import Release, reading
from policydata.loader.rows import read_rows

WIDTH = 100
_MOST_ROWS = 40
_SHORT_CELL = 24
_TITLES = ("title_original", "title_en", "title_zh", "title", "name_en", "name_zh")
_COMPANIONS = {
    "date": ("date_event", "date_precision"),
    "period": ("period_precision",),
    "status": ("status_as_of",),
    "value": ("unit",),
}
_LEFT_OUT = frozenset({"issuer_ids", "issuers_en"})
_LEFT_OUT_SUFFIXES = ("_earliest", "_latest")
_SECTIONS = ("titles", "names", "issuers", "actors", "dates", "relations", "contents", "topics")
_WORDS = {"valid_from": "from {}", "valid_to": "to {}", "status_as_of": "as of {}", "count_stated": "{} in all"}
_BREAKS = re.compile(r"(?<= )|(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff])")


@dataclass(slots=True)
class _Readings:
    """Where facts were read, numbered in the order they are first shown."""

    by_fact: dict[tuple[str, str, str], list[str]]
    numbers: dict[str, int] = field(default_factory=dict)

    def marks(self, table: str, record_id: str, *fields: str) -> str:
        """Return the numbers of where a fact was read, such as ` [1,4]`."""
        places = [place for name in fields for place in self.by_fact.get((table, record_id, name), ())]
        numbers = sorted({self.numbers.setdefault(place, len(self.numbers) + 1) for place in places})
        return f" [{','.join(map(str, numbers))}]" if numbers else ""


def card(record_id: str, width: int = WIDTH) -> str:
    """Return the card of a record of any table, in lines of at most `width` columns of a terminal where words allow it.

    Raises UnknownNameError for an id that does not exist, DamagedReleaseError for files that do not match their hashes.
    """
    return reading(lambda release: _card(release, find(release, record_id), max(width, 40)))


def display_width(text: str) -> int:
    """Return how many columns of a terminal a text takes: Chinese characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _card(release: Release, found: Found, width: int) -> str:
    whole = record(release, found)
    incoming = _incoming(release, found)
    names = _names(release)
    readings = _Readings(_places(release, found, [row["from"] for _, row in incoming]))
    lines = [f"{found.id} · {found.table}"]
    if found.retired_from is not None:
        lines.append(f"(asked for as {found.retired_from}, which is retired)")
    for title in dict.fromkeys(whole[name] for name in _TITLES if whole.get(name)):
        lines += _wrapped(title, width, 0)
    lines += ["", *_field_lines(release, found, whole, names, readings, width)]
    for child in sorted(child_tables(release, found.table), key=lambda name: _place(release, found, name)):
        lines += _child_section(release, found, child, whole, names, readings, width)
    if incoming:
        marked = [(row, readings.marks(child, row["from"], f"{row['kind']},{found.id}")) for child, row in incoming]
        lines += ["", "relations of others to it", *_table_lines(marked, names, width)]
    lines += _counts_section(release, found)
    lines += _readings_section(readings, width)
    return "\n".join(lines) + "\n"


def _place(release: Release, found: Found, child: str) -> tuple[int, str]:
    name = child_name(release, found.table, child)
    return (_SECTIONS.index(name) if name in _SECTIONS else len(_SECTIONS)), name


def _field_lines(
    release: Release, found: Found, whole: dict[str, Any], names: dict[str, str], readings: _Readings, width: int
) -> Iterator[str]:
    _key, *columns = release.kinds(found.table)
    companions = {name for leader, follow in _COMPANIONS.items() if whole.get(leader) is not None for name in follow}
    left_out = {*_TITLES, *companions, *_LEFT_OUT}
    shown = [
        name
        for name in columns
        if whole[name] is not None and name not in left_out and not name.endswith(_LEFT_OUT_SUFFIXES)
    ]
    label_width = max((len(name) for name in shown), default=0)
    for name in shown:
        beside = [_worded(other, whole[other], names) for other in _COMPANIONS.get(name, ()) if whole.get(other)]
        text = _cell(name, whole[name], names) + (f" ({', '.join(beside)})" if beside else "")
        text += readings.marks(found.table, found.id, name, "*")
        yield from _wrapped(f"{name:<{label_width}}  {text}", width, label_width + 2)


def _child_section(
    release: Release,
    found: Found,
    child: str,
    whole: dict[str, Any],
    names: dict[str, str],
    readings: _Readings,
    width: int,
) -> list[str]:
    title = child_name(release, found.table, child)
    rows = sorted(whole[title], key=_chronologically)
    if not rows:
        return []
    if len(rows) > _MOST_ROWS:
        return ["", f"{title}: {len(rows)} rows"]
    rest = release.key(child)[1:]
    marked = [(row, readings.marks(child, found.id, ",".join(str(row[name]) for name in rest))) for row in rows]
    return ["", title, *_table_lines(marked, names, width)]


def _incoming(release: Release, found: Found) -> list[tuple[str, dict[str, Any]]]:
    """Return the relations that other records of its table have to this one, each with its table."""
    (key,) = release.key(found.table)
    return [
        (child, {"kind": row["kind"], "from": row[key]})
        for child in child_tables(release, found.table)
        if "target_id" in release.kinds(child)
        for row in plain_rows(rows_of(release, child, "target_id", [found.id]))
    ]


def _counts_section(release: Release, found: Found) -> list[str]:
    """Count the rows of other tables that name this record."""
    own = set(child_tables(release, found.table))
    counts = []
    for table in release.tables:
        for column in release.kinds(table):
            is_other = table not in own or column != release.key(found.table)[0]
            names_records = column.endswith("_id") and [column] != release.key(table)[:1] and column != "record_id"
            if is_other and names_records and column != "target_id":
                rows = read_rows(release, table, [column])[column].to_pylist().count(found.id)
                counts += [f"  {rows:>4}  {table}.{column}"] if rows else []
    return ["", "rows of other tables that name it", *counts] if counts else []


def _readings_section(readings: _Readings, width: int) -> list[str]:
    lines = [
        line
        for place, number in readings.numbers.items()
        for line in _wrapped(f"  {f'[{number}]':<5} {place}", width, 8)
    ]
    return ["", "read in", *lines] if lines else []


def _table_lines(rows: Sequence[tuple[dict[str, Any], str]], names: dict[str, str], width: int) -> Iterator[str]:
    """Lay out rows: short cells under each other, then long ones after one another, then where they were read."""
    columns = [name for name in rows[0][0] if not name.endswith(_LEFT_OUT_SUFFIXES)]
    cells = [{name: _worded(name, row[name], names) for name in columns} for row, _ in rows]
    widths = {name: max(display_width(row[name]) for row in cells) for name in columns}
    short = [name for name in columns if 0 < widths[name] <= _SHORT_CELL]
    long = [name for name in columns if widths[name] > _SHORT_CELL]
    indent = 2 + sum(widths[name] + 2 for name in short)
    for row, (_, marks) in zip(cells, rows, strict=True):
        start = "".join(row[name] + " " * (widths[name] + 2 - display_width(row[name])) for name in short)
        rest = " · ".join(row[name] for name in long if row[name])
        yield from _wrapped(f"  {start}{rest}{marks}" if rest else f"  {start.rstrip()}{marks}", width, indent)


def _worded(column: str, value: object, names: dict[str, str]) -> str:
    """Return a cell that no label explains."""
    text = "" if column == "position" and value == 0 else _cell(column, value, names)
    return _WORDS.get(column, "{}").format(text) if text else ""


def _cell(column: str, value: object, names: dict[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}".removesuffix(".0")
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    if (column == "from" or column.endswith("_id")) and text in names:
        return f"{names[text]} ({text})"
    return printable(text)


def _wrapped(text: str, width: int, indent: int) -> Iterator[str]:
    """Break a text between words and around Chinese characters; later lines begin `indent` columns in."""
    text = printable(text)
    line, taken = "", 0
    indent = min(indent, width // 2)
    for word in filter(None, _BREAKS.split(text)):
        columns = display_width(word.rstrip())
        if line.strip() and taken + columns > width:
            yield line.rstrip()
            line, taken = " " * indent, indent
        line += word
        taken += display_width(word)
    yield line.rstrip()


def _chronologically(row: dict[str, Any]) -> tuple[date, date]:
    return row.get("date_earliest") or date.min, row.get("date_latest") or date.min


def _names(release: Release) -> dict[str, str]:
    """Return what to call each record that has a title or a name."""
    found: dict[str, str] = {}
    for table in record_tables(release):
        (key,) = release.key(table)
        columns = [name for name in ("title_en", "title", "name_en", "name_zh") if name in release.kinds(table)]
        for row in plain_rows(read_rows(release, table, [key, *columns])) if columns else ():
            name = next((row[column] for column in columns if row[column]), None)
            if name:
                found.setdefault(row[key], printable(name))
    return found


def _places(release: Release, found: Found, others: list[str]) -> dict[tuple[str, str, str], list[str]]:
    """Return where each (table, id, field) was read, for a record and those related to it: a span, or a page."""
    places: dict[tuple[str, str, str], list[str]] = {}
    tables = [found.table, *child_tables(release, found.table)]
    for row in plain_rows(evidence_rows(release, tables, [found.id, *others])):
        if row["char_end"] is not None:
            where = f"{row['source_id']}#char={row['char_start']},{row['char_end']}"
        else:
            where = row["url"] or row["source_id"]
        places.setdefault((row["table"], row["record_id"], row["field"]), []).append(f"{row['title']} — {where}")
    return places
