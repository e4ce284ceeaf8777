"""What an English sentence says of its figures, as their periods are read by it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.layout.passages import Passage
from policydata.extraction.statistics.english.period_dates import Dates
from policydata.extraction.statistics.wording import Wording


class Reading(NamedTuple):
    """A sentence of figures: its dates (`given`; `dates` without those of foundings), and what they are to its figures.

    `own` and `starts` have the dates of figures, `changes` and `votes` are figures, `used` are dates of events; `leading`
    is the date that governs the sentence, `carried` the period said before; `soon`, `present` and `perfect`
    tell of words of now, a verb of the present and one of what has been, `plain` of nothing that gives
    a figure a time of its own.
    """

    passage: Passage
    figures: Sequence[int]
    given: Sequence[int]
    dates: Sequence[int]
    own: dict[int, int]
    roles: Dates
    starts: dict[int, int | None]
    changes: set[int]
    votes: set[int]
    used: set[int]
    leading: int | None
    carried: str | None
    soon: bool
    present: bool
    perfect: bool
    plain: bool
    wording: Wording
