"""What the assembler proposes: a record, with the spans it rests on, the rule that made it and how far to trust it."""

from __future__ import annotations

from typing import NamedTuple

Field = str | None | tuple[str, ...]
POSITIONS = ("indicator_position", "label_positions", "position")
"""Fields that hold positions in the text, each as `start,end`."""

HIGH = "high"
"""On the development texts about nine of ten such candidates are right (statistics: 89 of 100)."""
MEDIUM = "medium"
"""On the development texts seven to eight of ten are right."""
LOW = "low"
"""Little more than half are right: a guess for a curator to look at."""


class Candidate(NamedTuple):
    """A record that a text seems to state.

    `record` is instrument_event, statistic, contents or claim; `fields` holds its cells by name (None: not stated);
    `spans` are the indices of the evidence in the list of spans it was assembled from; `confidence` is one of the
    levels above; `doubts` say in words what a curator should check.
    """

    record: str
    fields: dict[str, Field]
    spans: list[int]
    rule: str
    confidence: str
    doubts: tuple[str, ...] = ()
