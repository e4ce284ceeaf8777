"""What the readers of English events share: a sentence with its instruments, its days and what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.events.candidates import Discourse
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

REACH = 220
"""How far, in characters, a verb looks for its instrument and its date."""


class Opening(NamedTuple):
    """The instrument after a sentence's opening participles (“Adopted in June, the Act …”), and where it stands."""

    policy: int
    end: int
    carried: bool


class Ground(NamedTuple):
    """A sentence: `dates` are those free to be days of events, `opening` what participles at its start speak of."""

    text: str
    passage: Passage
    spans: Sequence[Span]
    names: Names
    discourse: Discourse
    titles: Sequence[int]
    dates: Sequence[int]
    opening: Opening | None


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
