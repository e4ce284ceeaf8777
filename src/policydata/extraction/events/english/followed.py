"""Instruments of which only “followed” says that what was done to the one before was done to them: “the Plan followed in 2019”."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_FOLLOWED = expression(r"\bfollowed(?P<by>\s+by)?\b")
_TO_TITLE = expression(r"\s+(?:(?:the|its|an?)\s+)?(?:new\s+|revised\s+|second\s+)?[“\"‘']?")
_FROM_TITLE = expression(r"[”\"’']?(?:\s*\([^()]{0,60}\))?\s+(?:then\s+|later\s+|soon\s+|also\s+|[a-z]+ly\s+)?")
_TO_DAY = expression(
    r"[”\"’']?(?:\s*\([^()]{0,60}\))?,?\s+(?:(?:soon|shortly|only)\s+)?(?:on|in)\s+(?:the\s+)?(?:(?:early|late|mid)\s+)?"
)
_KINDS = frozenset(
    (
        "adopted",
        "passed",
        "approved",
        "endorsed",
        "signed",
        "concluded",
        "issued",
        "published",
        "launched",
        "promulgated",
        "proposed",
    )
)
"""Kinds of which one instrument follows another."""


def followed_events(ground: Ground, told: Sequence[Candidate]) -> list[Candidate]:
    """Return the events of the instruments that “followed” those of which `told` or the sentence before tells."""
    text, spans = ground.text, ground.spans
    kind = str(told[-1].fields["event"]) if told else ground.discourse.kind
    said = _FOLLOWED.search(text, ground.passage.start, ground.passage.end)
    if said is None or kind not in _KINDS:
        return []
    for title in ground.titles:
        span = spans[title]
        if said["by"]:
            tied = span.start >= said.end() and _TO_TITLE.fullmatch(text, said.end(), span.start)
        else:
            tied = span.end <= said.start() and _FROM_TITLE.fullmatch(text, span.end, said.start())
        if not tied:
            continue
        end = max(said.end(), span.end)
        date = next((one for one in ground.dates if spans[one].start >= end), None)
        if date is None or _TO_DAY.fullmatch(text, end, spans[date].start) is None:
            return []
        return [
            event_candidate(text, spans, ground.names, title, kind, said.span(), date, [], rule=f"en-followed-{kind}")
        ]
    return []
