"""What the readers of events share: a sentence with its instruments, its days and what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.events.candidates import Discourse
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span


class Opening(NamedTuple):
    """The instrument after a sentence's opening participles (“Adopted in June, the Act …”), and where it stands."""

    policy: int
    end: int
    carried: bool


class Ground(NamedTuple):
    """A sentence with the mentions of its text and what was said before it.

    `titles` are those that may be its instruments, `dates` those free to be days of events; `opening` is what participles
    at its start speak of.
    """

    text: str
    passage: Passage
    spans: Sequence[Span]
    names: Names
    discourse: Discourse
    titles: Sequence[int]
    dates: Sequence[int]
    opening: Opening | None = None
