"""English tables of instruments and the days of their events: “Instrument | Adopted | In force”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.english.entries import KINDS
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span

_HEAD_CELL = expression(rf"(?:date\s+(?:of\s+)?|day\s+(?:of\s+)?)?(?:{KINDS})(?:\s+(?:date|on|by|in))?", re.IGNORECASE)
_GAP = expression(r"[ \t]*\|[ \t]*|\t+[ \t]*|[ ]{2,}")
_RULE = expression(r"[\s|:+=-]*")
_MOST_ROWS = 200
_LONGEST_ROW = 600


def table_events(text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return the events of the rows below each heading row that names two columns or more by events."""
    found: list[Candidate] = []
    if "  " not in text and "|" not in text and "\t" not in text:
        return found
    below = 0
    for start, end in _heading_rows(text):
        if start < below:
            continue
        head = _cells(text, start, end)
        if len(head) < 2:
            continue
        kinds = [_kind(text[a:b]) for a, b in head]
        if sum(kind is not None for kind in kinds) < 2:
            continue
        below = end + 1
        for _ in range(_MOST_ROWS):
            stop = text.find("\n", below)
            stop = len(text) if stop < 0 else stop
            if stop <= below or not text[below:stop].strip():
                break
            if stop - below < _LONGEST_ROW and not _RULE.fullmatch(text, below, stop):
                found += _row(text, spans, names, list(zip(kinds, head, strict=True)), _cells(text, below, stop))
            below = stop + 1
    return found


def _heading_rows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines with cells, of which none holds a figure."""
    position = 0
    while position < len(text):
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        if stop - position < 200:
            line = text[position:stop]
            if "  " in line or "|" in line or "\t" in line:
                yield position, stop
        position = stop + 1


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the cells of a line begin and end, without the empty edges."""
    cells: list[tuple[int, int]] = []
    position = start
    for gap in _GAP.finditer(text, start, end):
        if gap.start() > position or cells:
            cells.append((position, gap.start()))
        position = gap.end()
    return cells + ([(position, end)] if position < end else [])


def _kind(cell: str) -> str | None:
    said = _HEAD_CELL.fullmatch(cell.strip(" *:"))
    return None if said is None else said.lastgroup


def _row(
    text: str,
    spans: Sequence[Span],
    names: Names,
    head: Sequence[tuple[str | None, tuple[int, int]]],
    cells: Sequence[tuple[int, int]],
) -> list[Candidate]:
    """Return the events of a row: of the instrument that it names first, one for each cell with a day."""
    if len(cells) != len(head):
        return []
    inside = [_spans_of(spans, *cell) for cell in cells]
    policy = next((index for cell in inside for index in cell if spans[index].kind in ("policy", "number")), None)
    if policy is None:
        return []
    found = []
    for (kind, word), within in zip(head, inside, strict=True):
        days = [index for index in within if spans[index].kind == "date"]
        if kind is None or len(days) != 1:
            continue
        bodies = [index for index in within if spans[index].kind == "body"]
        one = event_candidate(text, spans, names, policy, kind, word, days[0], bodies, rule=f"en-table-{kind}")
        found += [one] if one is not None else []
    return found


def _spans_of(spans: Sequence[Span], start: int, end: int) -> list[int]:
    found = []
    for index in range(bisect_left(spans, (start,)), len(spans)):
        if spans[index].start >= end:
            break
        found.append(index)
    return found
