"""The one place where overlaps are settled.

Names win over what stands inside them: a year or number inside a title or document number is no date or figure, a body
or title inside a longer title or body is part of it. A date wins over a figure. Of two that cross, the longer wins,
then the earlier. What happens at an event keeps its own mentions: titles, bodies and dates inside an event stay. So does
a document number inside a title: "Regulation (EU) 2024/1689" is an instrument, and (EU) 2024/1689 its number.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from policydata.extraction.spans import Span

_NAMES = frozenset({"policy", "body", "person"})
_RANKS = {"policy": 0, "number": 1, "body": 2, "person": 3}


def settle(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that remain, by position; the cost is that of one sort."""
    groups: dict[str, list[Span]] = {"names": [], "number": [], "date": [], "figure": [], "event": []}
    for span in _ordered(spans):
        kind = span[2]
        groups["names" if kind in _NAMES else kind].append(span)
    names, numbers = _longest(groups["names"]), _longest(groups["number"])
    inside, apart = _divided(numbers, names)
    if apart:
        names = _longest(_ordered((*names, *apart)))
    if inside:
        names = _ordered((*names, *inside))
    covered = _longest(names) if inside else names
    dates = _outside(_longest(groups["date"]), covered)
    figures = _outside(_outside(_longest(groups["figure"]), covered), dates)
    return _ordered((*names, *dates, *figures, *_longest(groups["event"])))


def _divided(numbers: Sequence[Span], names: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the numbers that stand inside a title, and the others; both lists are sorted and free of overlaps."""
    inside: list[Span] = []
    apart: list[Span] = []
    index = 0
    for number in numbers:
        while index < len(names) and names[index].end <= number.start:
            index += 1
        around = names[index] if index < len(names) else None
        within = around is not None and around.kind == "policy" and around.start <= number.start
        (inside if within and around is not None and number.end <= around.end else apart).append(number)
    return inside, apart


def _ordered(spans: Iterable[Span]) -> list[Span]:
    """Return the spans by position, of those that begin together the longest first, then names before others."""
    rank = _RANKS.get
    order = [(span[0], -span[1], rank(span[2], 9), place, span) for place, span in enumerate(spans)]
    order.sort()
    return [each[4] for each in order]


def _longest(spans: Sequence[Span]) -> list[Span]:
    """Return spans that do not overlap: of two that do, the longer, of equals the earlier."""
    kept: list[Span] = []
    last_start = last_end = 0
    for span in spans:
        start, end, *_ = span
        if last_end <= start or not kept:
            kept.append(span)
        elif end - start > last_end - last_start:
            kept[-1] = span
        else:
            continue
        last_start, last_end = start, end
    return kept


def _outside(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Return the spans that touch none of the others; both lists are sorted and free of overlaps."""
    kept: list[Span] = []
    rest = iter(others)
    first, last = _place(next(rest, None))
    for span in spans:
        start, end, *_ = span
        while last <= start:
            first, last = _place(next(rest, None))
        if first >= end:
            kept.append(span)
    return kept


def _place(span: Span | None) -> tuple[int, int]:
    return (span.start, span.end) if span is not None else (sys.maxsize, sys.maxsize)
