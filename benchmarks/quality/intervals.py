"""95 % intervals: Wilson's for shares, and for F1 the wider of a bootstrap over texts and Wilson's over spans."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

SEED = 20231
SAMPLES = 1000
_Z = 1.959964


class Counts(NamedTuple):
    """What one text adds to an F1: spans or records expected, found, and those that are both."""

    expected: int
    found: int
    right: int


def f1(counts: Sequence[Counts]) -> float | None:
    """Return the F1 over texts; None where nothing was expected and nothing found."""
    total = sum(count.expected + count.found for count in counts)
    return 2 * sum(count.right for count in counts) / total if total else None


def wilson(right: int, total: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (0 to 1); it has a width even where all or none are right."""
    if not total:
        return 0.0, 1.0
    share, spread = right / total, _Z * _Z / total
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * math.sqrt(share * (1 - share) / total + spread / total / 4) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def f1_interval(counts: Sequence[Counts]) -> tuple[float, float]:
    """Return the 95 % interval of an F1.

    Spans of one text are alike, so texts are drawn again; a handful of faultless texts would give an interval without
    width, so it is widened to that of Wilson on the share `right / (expected + found - right)`, from which F1 follows.
    """
    right = sum(count.right for count in counts)
    union = sum(count.expected + count.found - count.right for count in counts)
    low, high = (2 * share / (1 + share) for share in wilson(right, union))
    drawn = sorted(value for draw in _draws(len(counts)) if (value := f1([counts[i] for i in draw])) is not None)
    if drawn:
        low = min(low, drawn[int(0.025 * len(drawn))])
        high = max(high, drawn[min(len(drawn) - 1, int(0.975 * len(drawn)))])
    return low, high


@lru_cache(maxsize=64)
def _draws(texts: int) -> list[list[int]]:
    source = random.Random(SEED)
    return [[int(source.random() * texts) for _ in range(texts)] for _ in range(SAMPLES)] if texts else []
