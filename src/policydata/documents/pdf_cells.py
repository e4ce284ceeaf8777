"""The cells of a PDF's rows: a PDF draws words at places and knows no table, so only the gaps between words tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from policydata.documents.libraries import library

_WORD = re.compile(r"[^ \r\n]+")
_WIDEST_BLANK = 1.2
"""In heights of a letter: a wider gap parts two cells. A blank has .25, in justified prose seldom 1, in code .65."""
_LIST_MARK = re.compile(r"\W+|\W*(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)）、]\W*")
"""Behind it stands the words of a list's item, however far."""


class _Cell(NamedTuple):
    """A stretch `start:end` of a page's text, drawn from `left` to `right` (points)."""

    start: int
    end: int
    left: float
    right: float


_Line = list[_Cell]


def with_cell_edges(text: str, layer: Any) -> str:
    """Return the text of a page with a tab between the cells of a row, for each empty one another.

    `layer` is the page of pypdfium2 that the text, as PDFium returns it, was read from.
    """
    edges: list[tuple[int, str]] = []
    rows: list[_Line] = []
    for line in _lines(text, layer):
        if len(line) > 1:
            rows.append(line)
            continue
        edges += _tabs(rows)
        rows = []
    edges += _tabs(rows)
    parts: list[str] = []
    done = 0
    for blank, tabs in edges:
        parts += text[done:blank], tabs
        done = blank + 1
    return "".join([*parts, text[done:]])


def _lines(text: str, layer: Any) -> Iterator[_Line]:
    """Yield the lines of a page in cells; one that is set apart letter by letter has one."""
    place = _Places(text, layer)
    line: list[_Cell] = []
    top, bottom = 0.0, 0.0
    last = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        left, low, _, high = place.of(start)
        right = place.of(end - 1)[2] if end > start + 1 else place.of(start)[2]
        apart = start > last + 1 or low > top or high < bottom
        if line and (apart or text[last : last + 1] != " "):
            yield _joined(text, line)
            line = []
        widest = _WIDEST_BLANK * max(high - low, top - bottom)
        if line and not (left - line[-1].right > widest and _is_cell(text, line)):
            line[-1] = line[-1]._replace(end=end, right=right)
        else:
            line.append(_Cell(start, end, left, right))
        top, bottom, last = high, low, end
    if line:
        yield _joined(text, line)


def _is_cell(text: str, line: _Line) -> bool:
    """Tell whether the words so far are more than the mark of a list's item."""
    return len(line) > 1 or _LIST_MARK.fullmatch(text, line[0].start, line[0].end) is None


def _joined(text: str, line: _Line) -> _Line:
    """Return a line whose words are single letters, set apart to fill it (通　知), as one cell."""
    letters = all(cell.end - cell.start == 1 and text[cell.start].isalpha() for cell in line)
    return [_Cell(line[0].start, line[-1].end, line[0].left, line[-1].right)] if letters else line


def _tabs(rows: list[_Line]) -> Iterator[tuple[int, str]]:
    """Yield the blanks between the cells of adjoining rows and the tabs there, by the columns of the longest row."""
    columns = max(rows, key=len, default=[])
    for row in rows:
        before = _column(columns, row[0], 0, len(columns) - len(row))
        for index, cell in enumerate(row[1:], 1):
            column = _column(columns, cell, before + 1, len(columns) - len(row) + index)
            yield row[index - 1].end, "\t" * (column - before)
            before = column


def _column(columns: _Line, cell: _Cell, first: int, last: int) -> int:
    """Return which of the columns from the first to the last a cell stands in: the one nearest to it."""
    return min(range(first, last + 1), key=lambda column: _distance(columns[column], cell))


def _distance(one: _Cell, other: _Cell) -> tuple[float, float]:
    """Return the gap between two cells, negative where one stands above the other, and that of their middles."""
    gap = max(one.left, other.left) - min(one.right, other.right)
    return max(gap, 0.0), abs(one.left + one.right - other.left - other.right)


class _Places:
    """Where the letters of a page are drawn."""

    def __init__(self, text: str, layer: Any) -> None:
        """Take a page and its text; PDFium counts the 16-bit units that it gave, two for a letter beyond U+FFFF."""
        self._raw = library("pypdfium2.raw")
        self._page = layer.raw
        self._box = self._raw.FS_RECTF()
        self._units: Sequence[int] = range(len(text))
        if layer.count_chars() != len(text):
            self._units = list(accumulate((1 + (letter > "\uffff") for letter in text), initial=0))

    def of(self, index: int) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of a letter's box in points, which is as high as its font."""
        box = self._box
        self._raw.FPDFText_GetLooseCharBox(self._page, self._units[index], box)
        return box.left, box.bottom, box.right, box.top
