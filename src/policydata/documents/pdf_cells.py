"""The cells of a PDF's rows: a PDF draws words at places and knows no table, so only the gaps between words tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from policydata.documents.pdf_paragraphs import broken_lines
from policydata.documents.pdf_places import Cell, Line, Places

_WORD = re.compile(r"[^ \r\n]+")
_WIDEST_BLANK = 1.2
"""In heights of a letter: a wider gap parts two cells. A blank has .25, in justified prose seldom 1, in code .65."""
_NUMBERS = re.compile(r"[+−-]?[0-9][0-9.,]{0,20}%? [+−-]?[0-9][0-9.,]{0,20}%?")
_WIDEST_BETWEEN_NUMBERS = 0.35
"""Numbers seldom stand beside each other in prose, and close in tables."""
_GROUPS = re.compile(r"[+−-]?[0-9]{1,3} [0-9]{3}(?:[.,][0-9]+)?%?")
"""A number in groups of three is no two numbers."""
_MOST_BETWEEN, _MOST_ROWS, _MOST_COLUMNS = 2, 200, 100
"""Lines between two rows of a table, its rows whose columns are compared, and columns beyond which it is none."""
_NUMBER = re.compile(r"(?!(?:19|20)[0-9]{2}\Z)[+−(-]?[0-9][0-9., ]*[%)]?")
_LIST_MARK = re.compile(r"\W+|\W*(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)）、]\W*")
"""Behind it stand the words of a list's item, however far."""


def with_cell_edges(text: str, layer: Any) -> str:
    """Return the text of a page with a tab between the cells of a row, for each empty one another.

    Chinese paragraphs are whole: no blank stands where a line of them ends. `layer` is the page of pypdfium2 that the
    text, as PDFium returns it, was read from.
    """
    lines = list(_lines(text, layer))
    edits = [edit for rows in _tables(text, lines) for edit in _tabs(text, rows)]
    parts: list[str] = []
    done = 0
    for start, end, instead in sorted([*edits, *broken_lines(text, lines)]):
        parts += text[done:start], instead
        done = end
    return "".join([*parts, text[done:]])


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


def _lines(text: str, layer: Any) -> Iterator[Line]:
    """Yield the lines of a page in cells; one that is set apart letter by letter has one."""
    place = Places(text, layer)
    line: list[Cell] = []
    top, bottom = 0.0, 0.0
    before = last = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        left, low, _, high = place.of(start)
        right = place.of(end - 1)[2] if end > start + 1 else place.of(start)[2]
        apart = start > last + 1 or low > top or high < bottom
        if line and (apart or text[last : last + 1] != " "):
            yield _joined(text, line)
            line = []
        height = max(high - low, top - bottom)
        if line and not (left - line[-1].right > _widest(text, before, end) * height and _is_cell(text, line)):
            line[-1] = line[-1]._replace(end=end, right=right)
        else:
            line.append(Cell(start, end, left, right, high - low))
        top, bottom, before, last = high, low, start, end
    if line:
        yield _joined(text, line)


def _widest(text: str, start: int, end: int) -> float:
    """Return the widest gap between two words that parts no cells, in heights of a letter."""
    numbers = _NUMBERS.fullmatch(text, start, end) is not None and _GROUPS.fullmatch(text, start, end) is None
    return _WIDEST_BETWEEN_NUMBERS if numbers else _WIDEST_BLANK


def _is_cell(text: str, line: Line) -> bool:
    """Tell whether the words so far are more than the mark of a list's item."""
    return len(line) > 1 or _LIST_MARK.fullmatch(text, line[0].start, line[0].end) is None


def _joined(text: str, line: Line) -> Line:
    """Return a line whose words are single letters, set apart to fill it (通　知), as one cell."""
    letters = all(cell.end - cell.start == 1 and text[cell.start].isalpha() for cell in line)
    return [line[0]._replace(end=line[-1].end, right=line[-1].right)] if letters else line


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
