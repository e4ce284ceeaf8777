"""What a finder yields: a half-open span in code points, its kind and value, and the rule that found it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

Place = tuple[int, int]
"""A half-open stretch of a text, in code points, that is no mention."""
NO_DETAIL: Mapping[str, str] = {}


class Span(NamedTuple):
    """A stretch `start:end` of a text (code points) that names something.

    `kind` is date, figure, policy, number, body, person or event; `value` is EDTF level 0 for a date and a plain
    decimal for a figure; `detail` holds what else was read, by name (bound, modifier, currency, end …).
    """

    start: int
    end: int
    kind: str
    value: str | None
    unit: str | None
    rule: str
    linked_id: str | None = None
    detail: Mapping[str, str] = NO_DETAIL


def first_at(spans: Sequence[Span], place: int) -> int:
    """Return the index of the first span that begins at a place or behind it; they are sorted by where they begin."""
    return bisect_left(spans, (place,))


def within(spans: Sequence[Span], low: int, high: int) -> range:
    """Return the indices of the spans that begin in a stretch."""
    return range(first_at(spans, low), first_at(spans, high))
