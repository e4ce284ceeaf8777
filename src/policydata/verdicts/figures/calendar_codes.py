"""Partial dates by code: first and last day, year, and the month that ends a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from policydata.values import date_bounds, date_precision
from policydata.verdicts.figures.key_codes import NONE, Integers

LAST_MONTH = "-12"


@dataclass(frozen=True)
class CalendarCodes:
    """What each of a list of distinct partial dates means; days are proleptic ordinals.

    The arrays have one place more, so that the code -1 of an empty cell means the day 0 and no year.
    """

    texts: Sequence[str]
    earliest: Integers
    latest: Integers
    year: Integers
    month: Integers
    """Month of a date known to the month, else 0."""
    year_end: Integers
    """Code of the December of a date known to the year, -1 where that is not in the list."""

    @classmethod
    def of(cls, texts: Sequence[str]) -> CalendarCodes:
        """Return the meaning of each text; raises ValueError if one is no partial date."""
        place = {text: code for code, text in enumerate(texts)}
        bounds = [date_bounds(text) for text in texts]
        precision = [date_precision(text) for text in texts]
        months = [b.earliest.month if p == "month" else 0 for b, p in zip(bounds, precision, strict=True)]
        return cls(
            texts,
            _integers([b.earliest.toordinal() for b in bounds], 0),
            _integers([b.latest.toordinal() for b in bounds], 0),
            _integers([b.earliest.year for b in bounds], 0),
            _integers(months, 0),
            _integers([place.get(text + LAST_MONTH, NONE) if len(text) == 4 else NONE for text in texts], NONE),
        )


def _integers(items: list[int], last: int) -> Integers:
    return np.array([*items, last], dtype=np.int64)
