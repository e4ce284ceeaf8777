"""What the assembler proposes: a record, with the spans it rests on, the rule that made it and how far to trust it."""

from __future__ import annotations

from typing import NamedTuple

Field = str | None | tuple[str, ...]
POSITIONS = ("indicator_position", "label_positions", "position")
"""Fields that hold positions in the text, each as `start,end`."""

HIGH = "high"
"""Right are 94 of 100 such candidates on the development texts, 86 on the held-out ones, 76 on pages (docs/quality.md)."""
MEDIUM = "medium"
"""Right are 90 of 100 on the development texts, 77 on the held-out ones, 54 on pages."""
LOW = "low"
"""Right are 77 of 100 on the development texts, 54 on the held-out ones, 39 on pages: a guess to look at."""
PLACE_OF_DOCUMENT = "the place is that of the document"
"""The doubt of a statistic whose own words name no place."""


class Candidate(NamedTuple):
    """A record that a text seems to state.

    `record` is instrument_event, statistic, contents, claim or relation; `fields` holds its cells by name (None: not stated);
    `spans` are the indices of the evidence in the list of spans it was assembled from; `confidence` is one of the
    levels above; `doubts` say in words what a curator should check.
    """

    record: str
    fields: dict[str, Field]
    spans: list[int]
    rule: str
    confidence: str
    doubts: tuple[str, ...] = ()
