"""Which titles before an English verb cannot be its subject, and when a verb shares the subject of the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.events.english.reference import HELPERS
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_AND_GOES_ON = expression(rf"(?:[,)]?\s+(?:and|but)\s+|,\s+)(?:is|are|was|were|has|have|had|will|shall)\s+{HELPERS}\Z")
"""Between two verbs of one subject: “were drawn up by the Board, and were |issued”."""
_GOVERNED = expression(
    r"\b(?:by|of|under|to|with|in|from|for|on|through|per|against|than|replac\w+|amend\w+|repeal\w+|supersed\w+|implement\w+"
    r"|supplement\w+)\s+(?:(?:the|its|an?|their)\s+)?[“\"‘']?\Z"
)
"""Before a title that is governed by a preposition or by another verb."""
_SUBJECT_PRONOUN = expression(
    r"\b(?:which|that|who)\s+(?:(?:also|then|later|first|partly|[a-z]{2,12}ly|has|had|have)\s+){0,3}\Z"
)
"""Before an active verb, the pronoun that is its subject."""
_MEANS = expression(
    r"\b(?:under|by|pursuant\s+to|in\s+(?:accordance|line)\s+with|by\s+virtue\s+of|according\s+to|against|through|unlike|despite|besides"
    r"|transposing|implementing|enforcing|applying|to\s+(?!the\b|its\b|their\b|this\b|that\b)[a-z]{3,})\s+(?:(?:the|its|an?)\s+)?(?:[a-z]+\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
DIRECTLY = expression(rf"[”\"’']?(?:\s*\([^()]{{0,60}}\))?\s+{HELPERS}")
_NEAR = 100


def outside_brackets(ground: Ground, titles: Sequence[int], start: int) -> list[int]:
    """Return the titles before a verb without those in brackets that are closed before it, unless there is no other."""
    text, spans = ground.text, ground.spans
    free = []
    for title in titles:
        opens = text.rfind("(", max(ground.passage.start, spans[title].start - _NEAR), spans[title].start)
        closed = opens >= 0 and ")" not in text[opens : spans[title].start]
        if not (closed and text.find(")", spans[title].end, start) >= 0):
            free.append(title)
    return free or list(titles)


def goes_on(ground: Ground, before: int, start: int) -> bool:
    """Tell whether a verb has no subject of its own behind the verb that ends at `before`: “…, and will |enter into force”.

    Titles between the two do not count where another word governs them.
    """
    text, spans = ground.text, ground.spans
    low = max(before, start - _NEAR)
    said = _AND_GOES_ON.search(text, low, start)
    if said is None:
        return False
    between = [title for title in ground.titles if before <= spans[title].start < start]
    return all(
        _GOVERNED.search(text, max(before - 12, spans[title].start - 24, 0), spans[title].start) for title in between
    )


def is_agent(ground: Ground, start: int) -> bool:
    """Tell whether a relative pronoun right before an active verb is its subject: “the Order, which revokes …”."""
    return _SUBJECT_PRONOUN.search(ground.text, max(ground.passage.start, start - 40), start) is not None


def is_means(ground: Ground, title: int, start: int, transitive: bool) -> bool:
    """Tell whether a title only says under or by what another subject is or acts: “the fund set up by the Act was …”."""
    text, begin, end = ground.text, ground.spans[title].start, ground.spans[title].end
    if _MEANS.search(text, max(ground.passage.start, begin - 40), begin) is None:
        return False
    gap = text[end:start]
    if "which" in gap or "that" in gap or (not gap.strip() and transitive):
        return False
    after = gap.lstrip("”\"’'")
    return DIRECTLY.fullmatch(gap) is not None or (after.startswith(",") and len(after[1:].split()) > 1)
