"""The lines of a PDF's Chinese paragraphs, which end where the page does and not where a word does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from policydata.documents.pdf_lines import Cell, Line

_LONG = 15
"""Letters of a line that shows the margins of its page."""
_AT_THE_EDGE, _FLUSH, _AS_HIGH = 1.5, 0.75, 0.15
"""In heights of a letter: how far a full line ends before the margin, the next begins behind it, and sizes differ."""
_SCALED = 2
"""Points of a font that is drawn larger than it says; of others the size tells more than the box of a letter."""
_BROKEN = re.compile(
    r"[\u4e00-\u9fff，、；（）《》“”〔〕]\s+(?=[0-9A-Za-z\u4e00-\u9fff（）《》“”〔〕，、%])"
    r"|[0-9A-Za-z%]\s+(?=[\u4e00-\u9fff）》”〔〕，。；、%])"
)
"""Around the end of a line within a sentence."""
_OPENS = re.compile(
    r"第[一二三四五六七八九十百0-9]{1,4}[章节条编]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])"
)
"""How a heading or an item begins, also at the margin."""


def broken_lines(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int, str]]:
    """Yield the line breaks of a page inside its Chinese paragraphs, each with what stands in its place: nothing."""
    long = [line[0] for line in lines if len(line) == 1 and line[0].end - line[0].start >= _LONG]
    if not long:
        return
    left, right = min(one.left for one in long), max(one.right for one in long)
    for above, below in pairwise(lines):
        if len(above) == len(below) == 1 and _goes_on(text, above[0], below[0], left, right):
            yield above[0].end, below[0].start, ""


def _goes_on(text: str, above: Cell, below: Cell, left: float, right: float) -> bool:
    """Tell whether a full line is followed by one that begins at the margin, within a sentence."""
    height = max(above.height, below.height)
    return (
        above.right >= right - _AT_THE_EDGE * height
        and below.left <= left + _FLUSH * height
        and (abs(above.height - below.height) <= _AS_HIGH * height or above.size == below.size > _SCALED)
        and _BROKEN.match(text, above.end - 1) is not None
        and _OPENS.match(text, below.start) is None
    )
