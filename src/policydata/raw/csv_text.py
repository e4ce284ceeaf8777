"""Strict CSV (RFC 4180 with LF): the columns asked for, in their order, and the place of every cell.

The cells are cut here and not by `csv`, which gives no columns, takes a quote inside a bare cell for text, and
swallows the rest of the file after an unclosed one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from policydata.errors import nearest
from policydata.issues import IssueLog
from policydata.raw.strict_text import (
    MAX_SCALAR_LENGTH,
    MAX_VALUES,
    WHOLE_FILE,
    FileIssues,
    Marks,
    Place,
    RawRecord,
    cut,
    decode_reporting,
    place_of,
)

MAX_CELLS = 1_000  # of one row

_HEADER = "(header)"
_ROW = "(row)"
_OTHER_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}
_QUOTE_REMEDY = 'put the whole cell in quotes, and write "" for a quote in it'


class _Cell(NamedTuple):
    text: str
    place: Place


def read_csv(data: bytes, path: str, columns: Sequence[str], log: IssueLog) -> list[RawRecord] | None:
    """Return one record per row below the header, or None after logging every issue that could be found.

    Every cell is text, except that an empty one is None. `columns` are all the columns of the file, in order.
    """
    issues = FileIssues(path, log)
    text = decode_reporting(data, issues)
    if text is None:
        return None
    if not text.endswith("\n"):
        message, remedy = "the last line has no end and may be cut off", "complete it and end it by LF"
        issues.add(place_of(text, len(text)), WHOLE_FILE, "no_final_newline", message, remedy)
        text += "\n"
    rows = _rows(text, columns, issues)
    header = next(rows, None)
    if header is None or not _check_header(header, columns, issues):
        return None
    width = len(header)
    records: list[RawRecord] = []
    for row in rows:
        if (len(records) + 1) * width > MAX_VALUES:
            issues.add(row[0].place, _ROW, "too_many_values", f"more than {MAX_VALUES} cells", "split the file")
            break
        if _check_row(row, width, columns, issues):
            records.append(_record(row, columns))
    return None if issues.count else records


def _rows(text: str, columns: Sequence[str], issues: FileIssues) -> Iterator[list[_Cell]]:
    """Yield the cells of each row; stop where a quote leaves the rest of the file in doubt."""
    start, line, line_start = 0, 1, 0
    row: list[_Cell] = []
    while start < len(text) and not issues.full:
        place = (line, start - line_start + 1)
        field = _column(len(row), columns) if line > 1 else _HEADER
        if len(row) == MAX_CELLS:
            issues.add(place, _ROW, "too_many_cells", f"more than {MAX_CELLS} cells in a row", "end the row by LF")
            return
        if text[start] == '"':
            closing = _closing_quote(text, start)
            if closing < 0:
                issues.add(place, field, "unclosed_quote", "the quote is never closed", 'close it by "')
                return
            value = text[start + 1 : closing].replace('""', '"')
            breaks = text.count("\n", start, closing)
            if breaks:
                line, line_start = line + breaks, text.rfind("\n", start, closing) + 1
            end = closing + 1
            if text[end] not in ",\n":
                message = f"text follows the cell in quotes that starts at line {place[0]}, column {place[1]}"
                issues.add((line, end - line_start + 1), field, "text_after_quote", message, _QUOTE_REMEDY)
                return
        else:
            line_end = text.index("\n", start)
            comma = text.find(",", start, line_end)
            end = line_end if comma < 0 else comma
            value = text[start:end]
            if '"' in value:
                where = (line, place[1] + value.index('"'))
                issues.add(where, field, "bare_quote", "a quote in a cell without quotes", _QUOTE_REMEDY, value)
        row.append(_Cell(value, place))
        start = end + 1
        if text[end] == "\n":
            yield row
            row, line, line_start = [], line + 1, start


def _closing_quote(text: str, opening: int) -> int:
    """Return where the quote opened at `opening` is closed, or -1."""
    end = text.find('"', opening + 1)
    while end >= 0 and text.startswith('"', end + 1):
        end = text.find('"', end + 2)
    return end


def _check_header(header: list[_Cell], columns: Sequence[str], issues: FileIssues) -> bool:
    """Report how the header differs from `columns`; return whether its rows can be looked at."""
    names = [cell.text for cell in header]
    if names == list(columns):
        return True
    wanted = "write " + ",".join(columns)
    for separator, name in _OTHER_SEPARATORS.items():
        if len(names) == 1 < len(columns) and separator in names[0]:
            message = f"the cells are separated by {name}"
            issues.add(header[0].place, _HEADER, "wrong_separator", message, "separate them by commas")
            return False
    before = issues.count
    hinted: set[str | None] = set()
    for position, (name, place) in enumerate(header):
        if name in names[:position]:
            issues.add(place, _HEADER, "duplicate_column", "the column is given twice", "keep one of the two", name)
        elif name not in columns:
            near = nearest(cut(name), columns)
            hinted.add(near)
            remedy = f"did you mean {near!r}?" if near else f"delete it; the columns are {','.join(columns)}"
            issues.add(place, _HEADER, "unknown_column", f"there is no column {cut(name)!r}", remedy, name)
    for column in columns:
        if column not in names and column not in hinted:
            issues.add(header[-1].place, _HEADER, "missing_column", f"the column {column!r} is missing", wanted)
    if issues.count == before:
        issues.add(header[0].place, _HEADER, "column_order", "the columns are in another order", wanted)
    return True


def _check_row(row: list[_Cell], width: int, columns: Sequence[str], issues: FileIssues) -> bool:
    """Report what is wrong with a row; return whether it can be a record."""
    if not any(cell.text for cell in row):
        message = "the line is blank" if len(row) == 1 else "every cell is empty"
        issues.add(row[0].place, _ROW, "empty_row", message, "delete the line")
        return False
    if len(row) != width:
        message = f"{len(row)} {'cell' if len(row) == 1 else 'cells'}, but the header has {width}"
        remedy = "write every comma, also around empty cells"
        if len(row) > width:
            remedy = "put a cell that holds a comma in quotes"
        issues.add(row[min(len(row) - 1, width)].place, _ROW, "cell_count", message, remedy)
        return False
    for position, (value, place) in enumerate(row):
        if len(value) > MAX_SCALAR_LENGTH:
            message = f"the text is {len(value)} characters long, more than {MAX_SCALAR_LENGTH}"
            issues.add(place, _column(position, columns), "text_too_long", message, "shorten it", value)
    return len(row) == len(columns)


def _record(row: list[_Cell], columns: Sequence[str]) -> RawRecord:
    places: dict[tuple[int | str, ...], Place] = {(): row[0].place}
    data: dict[str, object] = {}
    for column, (value, place) in zip(columns, row, strict=True):
        data[column] = value or None
        places[(column,)] = place
    return RawRecord(data, Marks(places, {}))


def _column(position: int, columns: Sequence[str]) -> str:
    return columns[position] if position < len(columns) else f"(column {position + 1})"
