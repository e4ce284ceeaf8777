"""The one place where overlaps are settled.

Names win over what stands inside them: a year or number inside a title or document number is no date or figure, a body
or title inside a longer title or body is part of it. A date wins over a figure. Of two that cross, the longer wins,
then the earlier. What happens at an event keeps its own mentions: titles, bodies and dates inside an event stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policydata.extraction.spans import Span

_NAMES = {"number": 0, "policy": 1, "body": 2, "person": 3}


def settle(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that remain, by position; the cost is that of one sort."""
    groups: dict[str, list[Span]] = {"names": [], "date": [], "figure": [], "event": []}
    for span in sorted(spans, key=_order):
        groups["names" if span.kind in _NAMES else span.kind].append(span)
    names = _longest(groups["names"])
    dates = _outside(_longest(groups["date"]), names)
    figures = _outside(_outside(_longest(groups["figure"]), names), dates)
    return sorted((*names, *dates, *figures, *_longest(groups["event"])), key=_order)


def _order(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, _NAMES.get(span.kind, 9)


def _longest(spans: Sequence[Span]) -> list[Span]:
    """Return spans that do not overlap: of two that do, the longer, of equals the earlier."""
    kept: list[Span] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
        elif span.end - span.start > kept[-1].end - kept[-1].start:
            kept[-1] = span
    return kept


def _outside(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Return the spans that touch none of the others; both lists are sorted and free of overlaps."""
    kept: list[Span] = []
    index = 0
    for span in spans:
        while index < len(others) and others[index].end <= span.start:
            index += 1
        if index == len(others) or others[index].start >= span.end:
            kept.append(span)
    return kept
