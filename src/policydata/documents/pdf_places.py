"""Where the letters and words of a PDF's page are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from policydata.documents.libraries import library


class Cell(NamedTuple):
    """A stretch `start:end` of a page's text, drawn from `left` to `right` in letters of a height (points)."""

    start: int
    end: int
    left: float
    right: float
    height: float


Line = list[Cell]


class Places:
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
