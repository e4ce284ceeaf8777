"""Where an English word for an event stands, between its neighbours and behind “this”."""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

REACH = 220
"""How far, in characters, a verb looks for its instrument and its date."""


class Verb(NamedTuple):
    """A word for an event at `start:stop`; `before` and `after` are where its neighbours end and start.

    Its object and day stand behind `end`, over another word that shares them: “adopted and published the Code”.
    """

    event: str
    start: int
    end: int
    before: int
    after: int
    stop: int


_SELF = expression(r"\b[Tt](?:his|hese|HIS|HESE)\s+(?:\w+\s+)?\Z")


def own_instrument(ground: Ground, position: int) -> bool:
    """Tell whether “this” stands before a position: the text speaks of itself."""
    return _SELF.search(ground.text, max(ground.passage.start, position - 24), position) is not None
