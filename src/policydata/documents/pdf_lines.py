"""The lines of a PDF's page in cells: a PDF draws words at places, and only gaps between them tell what is apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from policydata.documents.libraries import library

_WORD = re.compile(r"[^ \r\n]+")
_WIDEST_BLANK = 1.2
"""In heights of a letter: a wider gap parts two cells. A blank has .25, in justified prose seldom 1, in code .65."""
_NUMBERS = re.compile(r"[+−-]?[0-9][0-9.,]{0,20}%? [+−-]?[0-9][0-9.,]{0,20}%?")
_WIDEST_BETWEEN_NUMBERS = 0.35
"""Numbers seldom stand beside each other in prose, and close in tables."""
_GROUPS = re.compile(r"[+−-]?[0-9]{1,3} [0-9]{3}(?:[.,][0-9]+)?%?")
"""A number in groups of three is no two numbers."""
_LIST_MARK = re.compile(r"\W+|\W*(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)）、]\W*")
"""Behind it stand the words of a list's item, however far."""


class Cell(NamedTuple):
    """A stretch `start:end` of a page's text, drawn from `left` to `right` in letters of a height (points).

    `size` is that of its first letter's font, which may be scaled.
    """

    start: int
    end: int
    left: float
    right: float
    height: float
    size: float


Line = list[Cell]
"""One line of a page; one that holds no gaps has one cell."""


def lines_of(text: str, layer: Any) -> Iterator[Line]:
    """Yield the lines of a page in cells; one that is set apart letter by letter has one.

    `layer` is the page of pypdfium2 that the text, as PDFium returns it, was read from.
    """
    place = _Places(text, layer)
    line: list[Cell] = []
    top, bottom = 0.0, 0.0
    before = last = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        left, low, _, high = place.of(start)
        right = place.of(end - 1)[2]
        apart = start > last + 1 or low > top or high < bottom
        if line and (apart or text[last : last + 1] != " "):
            yield _joined(text, line)
            line = []
        height = max(high - low, top - bottom)
        if line and not (left - line[-1].right > _widest(text, before, end) * height and _is_cell(text, line)):
            line[-1] = line[-1]._replace(end=end, right=right)
        else:
            line.append(Cell(start, end, left, right, high - low, place.size(start)))
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

    def size(self, index: int) -> float:
        """Return the size of a letter's font."""
        return float(self._raw.FPDFText_GetFontSize(self._page, self._units[index]))
