"""Key figures: numbers on lines of their own, each above or below the line that says what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.flattened_tables import FAR, Line, caption_above, lines_between
from policydata.extraction.layout.table_shapes import MONEY, NUMBER, is_value
from policydata.extraction.spans import Place

_ALONE = expression(rf"(?:(?<=\n)|\A)[ \t]*(?:{NUMBER}|[A-Z]{{0,3}}[$€£¥] ?[0-9][^\n]{{0,16}})[ \t]*(?=\n|\Z)")
_TELLS = expression(r"[^\w\n]{0,2}[A-Z]{0,3}[$€£¥]?\s?[0-9][0-9.,]*\+?(?:\s?(?:%|[A-Za-z]+)){0,2}")
"""A line that says its own unit, which parts labels as a bare number does: 58 years, €4.7 million."""
_STRONG = expression(r"[0-9][., ][0-9]|%")
_PLURAL = expression(r"\b[a-z]{3,}(?<![sui])s\b|\b(?:people|staff|population)\b", re.I)
_NUMBERS_IT = expression(
    r"\b(?:no|nr|page|isbn|issn|code|volume|vol|issue|fax|tel|telephone|phone|zip|ref|reference|id|rank|ranking|position"
    r"|(?:reference|document|file|phone|case|registration|serial|project|page|id)\s+number)\W*\Z",
    re.I,
)
"""What has a number that counts nothing."""
_HEADING = expression(
    r"(?:19|20)[0-9]{2}|\b(?:figures|numbers|facts|glance|statistics|data|dashboard|highlights)\b|:\Z", re.I
)
_LINKS = expression(r"(?:of|in|for|from|to)\s+(?:the\s+)?")
"""What joins a label to the number above it: "96% / of calls"."""
_FEWEST = 3


class KeyFigure(NamedTuple):
    """A number, the line that says what it counts, and the heading above all of them, if there is one."""

    value: Place
    label: Place
    caption: Place | None


def key_figures(text: str) -> Iterator[KeyFigure]:
    """Yield the numbers of a text that take turns with lines of words, where it is plain which line is whose."""
    stretch: list[Place] = []
    for match in _ALONE.finditer(text):
        if stretch and match.start() - stretch[-1][1] > FAR:
            yield from _of_stretch(text, stretch)
            stretch = []
        stretch.append(match.span())
    yield from _of_stretch(text, stretch)


def _of_stretch(text: str, alone: list[Place]) -> Iterator[KeyFigure]:
    if len(alone) < _FEWEST:
        return
    lines = [_told(text, line) for line in lines_between(text, max(0, alone[0][0] - FAR), alone[-1][1] + FAR)]
    first = 0
    while first < len(lines):
        end = first
        while (
            end < len(lines)
            and lines[end].kind != "other"
            and (end == first or (lines[end].kind == "words") != (lines[end - 1].kind == "words"))
        ):
            end += 1
        if end - first >= 2 * _FEWEST - 1:
            yield from _of_run(text, lines, first, end)
        first = max(end, first + 1)


def _told(text: str, line: Line) -> Line:
    own = line.kind == "words" and _TELLS.fullmatch(text, *line.place) is not None
    return line._replace(kind="told") if own else line


def _of_run(text: str, lines: list[Line], first: int, end: int) -> Iterator[KeyFigure]:
    """Yield the numbers of lines that take turns, if most are no contents, years or ranks."""
    values = [line for line in lines[first:end] if line.kind == "value" and is_value(text, *line.place)]
    if (rising := _rising(text, values)) == len(values) or rising > _FEWEST:
        first = lines.index(values[rising - 1], first) + 1 if values else end  # A table of contents, or ranks.
        values = values[rising:]
    if len(values) < _FEWEST:
        return
    said = [text[slice(*line.place)] for line in values]
    labels = [line for line in lines[first:end] if line.kind == "words"]
    strong = any(_STRONG.search(one) or MONEY.fullmatch(one) for one in said)
    if not strong and 2 * sum(_PLURAL.search(text, *label.place) is not None for label in labels) < len(labels):
        return
    step = _side(text, lines, first, end)
    if not step:
        return
    head = first if step < 0 or lines[first].kind != "words" else first + 1
    caption = caption_above(lines, head)
    places = {line.place for line in values}
    for at in range(first, end):
        label = lines[at + step] if first <= at + step < end else None
        if label is None or lines[at].place not in places:
            continue
        if _NUMBERS_IT.search(text, *label.place) is None and text[label.place[0]].isascii():
            begin = _LINKS.match(text, *label.place) if step > 0 else None
            words = begin.end() if begin else label.place[0], label.place[1]
            yield KeyFigure(lines[at].place, words, caption)


def _rising(text: str, values: list[Line]) -> int:
    """Return how many of the first numbers are plain and none less than the one before it."""
    count = 0
    for line in values:
        said = text[slice(*line.place)]
        if not said.isdigit() or (count and int(said) < int(text[slice(*values[count - 1].place)])):
            break
        count += 1
    return count


def _side(text: str, lines: list[Line], first: int, end: int) -> int:
    """Return -1 where each number stands below its label, 1 where above it, 0 where nothing tells."""
    gaps = {True: set[bool](), False: set[bool]()}
    for one, other in pairwise(lines[first:end]):
        gaps[one.kind == "words"].add("\n" in text[one.place[1] : other.place[0]].strip(" \t\r").removeprefix("\n"))
    if gaps == {True: {False}, False: {True}}:
        return -1
    if gaps == {True: {True}, False: {False}}:
        return 1
    labels = [text[line.place[0]] for line in lines[first + 1 : end] if line.kind == "words"]
    if 2 * sum(map(str.islower, labels)) > len(labels):
        return 1
    opens, closes = lines[first].kind == "words", lines[end - 1].kind == "words"
    if opens != closes:
        return -1 if opens else 1
    if not opens:
        return 0
    if _HEADING.search(text, *lines[first].place):
        return 1
    return -1 if first and lines[first - 1].kind == "words" else 0
