"""The tables of a PDF's page: which cells of its lines stand above each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from policydata.documents.pdf_lines import Cell, Line

_MOST_BETWEEN, _MOST_ROWS, _MOST_COLUMNS = 2, 200, 100
"""Lines between two rows of a table, its rows whose columns are compared, and columns beyond which it is none."""
_NUMBER = re.compile(r"(?!(?:19|20)[0-9]{2}\Z)[+−(-]?[0-9][0-9., ]*[%)]?")


def cell_edges(text: str, lines: Iterable[Line]) -> Iterator[tuple[int, int, str]]:
    """Yield the blanks between the cells of the rows of a page, each with what stands in its place.

    That is a tab, and another for each empty cell between; in front of a row a tab for each empty cell there.
    """
    for rows in _tables(text, lines):
        yield from _tabs(text, rows)


def _tables(text: str, lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield the rows that stand near each other, heads first: labels and captions between them have one cell."""
    rows: list[Line] = []
    numbers, between = False, 0
    for line in lines:
        between = 0 if len(line) > 1 else between + 1
        body = len(line) > 1 and any(_is_number(text, cell) for cell in line)
        if rows and (between > _MOST_BETWEEN or (numbers and len(line) > 1 and not body) or len(rows) == _MOST_ROWS):
            yield rows
            rows, numbers = [], False
        if len(line) > 1:
            rows.append(line)
            numbers = numbers or body
    yield rows


def _tabs(text: str, rows: list[Line]) -> Iterator[tuple[int, int, str]]:
    """Yield the blanks between the cells of the rows of a table and the tabs in their place."""
    columns = _columns(text, rows)
    labels = max((sum(_is_left(cell, columns) for cell in row) for row in rows), default=0)
    for row in rows:
        before = 0
        for index, cell in enumerate(row):
            first = before + (index > 0)
            last = max(first, labels + len(columns) - len(row) + index)
            column = first
            if columns and not _is_left(cell, columns):
                there = range(max(first, labels), min(last + 1, labels + len(columns)))
                column = min(there, key=lambda at: _distance(columns[at - labels], cell), default=first)
            if column > before:
                yield row[index - 1].end if index else cell.start, cell.start, "\t" * (column - before)
            before = column


def _columns(text: str, rows: list[Line]) -> list[Cell]:
    """Return the stretches of the page that hold numbers above each other, from the left; none if they are too many."""
    columns: list[Cell] = []
    for cell in sorted(cell for row in rows for cell in row if _is_number(text, cell)):
        over = next((at for at, one in enumerate(columns) if cell.left < one.right and one.left < cell.right), None)
        if over is None and len(columns) == _MOST_COLUMNS:
            return []
        if over is None:
            columns.append(cell)
        else:
            one = columns[over]
            columns[over] = one._replace(left=min(one.left, cell.left), right=max(one.right, cell.right))
    return sorted(columns, key=lambda column: column.left)


def _is_left(cell: Cell, columns: list[Cell]) -> bool:
    """Tell whether a cell stands left of the first column of numbers: a label, or its head."""
    return bool(columns) and cell.left + cell.right < 2 * columns[0].left


def _is_number(text: str, cell: Cell) -> bool:
    """Tell whether a cell is a number; a year is the head of others, or the label of a row."""
    return _NUMBER.fullmatch(text, cell.start, cell.end) is not None


def _distance(one: Cell, other: Cell) -> tuple[float, float]:
    """Return the gap between two cells, none where one stands above the other, and how far their middles are apart."""
    gap = max(one.left, other.left) - min(one.right, other.right)
    return max(gap, 0.0), abs(one.left + one.right - other.left - other.right)
