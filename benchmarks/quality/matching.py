"""Which found span is which expected span, and which found record is which expected record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.quality.labels import Found


class Matching(NamedTuple):
    """Pairs (expected, found) by index, those with the same edges and those that only overlap, and what is left."""

    exact: list[tuple[int, int]]
    overlapping: list[tuple[int, int]]
    missed: list[int]
    false: list[int]


def match_spans(expected: Sequence[Found], found: Sequence[Found]) -> Matching:
    """Pair the spans of one kind, each at most once: same edges first, then the longest overlaps."""
    places = {(span.start, span.end): index for index, span in enumerate(expected)}
    exact = []
    for index, span in enumerate(found):
        hit = places.pop((span.start, span.end), None)
        if hit is not None:
            exact.append((hit, index))
    missed = sorted(places.values())
    taken = {index for _, index in exact}
    false = [index for index in range(len(found)) if index not in taken]
    overlaps = sorted(
        (-shared, one, other)
        for one in missed
        for other in false
        if (shared := min(expected[one].end, found[other].end) - max(expected[one].start, found[other].start)) > 0
    )
    overlapping: list[tuple[int, int]] = []
    for _, one, other in overlaps:
        if one in missed and other in false:
            overlapping.append((one, other))
            missed.remove(one)
            false.remove(other)
    return Matching(sorted(exact), sorted(overlapping), missed, false)


def assign(fits: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return as many pairs as can be made when found item `i` fits the expected items `fits[i]`, each used once."""
    holder: dict[int, int] = {}

    def place(item: int, tried: set[int]) -> bool:
        for wanted in fits[item]:
            if wanted not in tried:
                tried.add(wanted)
                if wanted not in holder or place(holder[wanted], tried):
                    holder[wanted] = item
                    return True
        return False

    for item in range(len(fits)):
        place(item, set())
    return sorted((wanted, item) for wanted, item in holder.items())
