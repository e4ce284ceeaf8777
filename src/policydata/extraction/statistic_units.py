"""What a bare number counts: the noun behind it or before it, or what the figure beside or before it counted."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.units import ENGLISH_PLURAL

RATIOS = frozenset(("ratio", "money", "power", "energy", "rate", "data", "mass", "area", "volume", "score"))
"""Kinds of unit that measure and do not count."""
COUNTED = frozenset(("person", "household", "subscription", "state", "body", "place", "item", "thing", "count"))
"""Kinds of unit that count things."""
_SAME_THINGS = expression(
    r"\s*(?:(?:in|were|was|had|have|has|came|come|are|is|did|do|does|said|could|can|will|would|exist(?:s|ed)?|remain(?:s|ed)?|from|against|without|with"
    r"|each|no|only|being|among|more|fewer|less|at|on|by|so|a|per|worldwide|abroad|elsewhere|late|over|under|out\s+of|of\s+(?:these|those|them|which|whom))\b"
    r"|(?!and\b)[a-z]{3,}ed\b|[,;.:)]|and\b|$)"
)
"""Behind a bare number that counts what the figure before it counted."""
_OF_THINGS = expression(r"\b(\w+)\s+of\s+\Z")
"""Before a bare number: a noun of its own ("a staff of 312")."""
_CHANGES = frozenset(
    ("increase", "decrease", "rise", "fall", "drop", "decline", "gain", "loss", "total", "out", "growth", "one")
)
_PEOPLE = frozenset(
    ("staff", "team", "workforce", "crew", "population", "sample", "membership", "audience", "crowd", "panel")
)
_USERS = expression(
    r"\b(users|netizens|subscribers|people|residents|households|students|employees)(?:\s+(?:in|of|across)\s+(?:the\s+)?[\w’' -]{2,30}?)?"
    r"\s+(?:had\s+|has\s+|have\s+)?(?:totall?ed|reach(?:ed|es)|exceed(?:ed|s)|number(?:ed|s)|surpass(?:ed|es)|rose\s+to|grew\s+to|stood\s+at)\s+"
    r"(?:(?:about|nearly|some|over|almost|around|more\s+than)\s+)?\Z"
)
"""Before a bare number: who is counted ("mobile Internet users totalled")."""
_TECHNICAL = expression(r"\s+[2-6]G\s+(?:[a-z]+\s+)??((?:base\s)?[a-z]+s)\b")
"""Behind a bare number: "30,400 5G base stations"."""
_WERE = expression(r"\s+(?:were|are)\s+(?:(?!(?:from|in|of|by|at|for|to|with)\b)[\w-]+\s+)?([a-z]+s)\b")
_NUMBER_OF = expression(
    r"\bnumber\s+of\s+(?:[\w’'-]+\s+){0,5}?(users|netizens|people|persons|subscribers|households|students|residents|employees)\s+[\w\s]{3,40}\Z"
)
_NOUN = expression(
    r"\s+(?:(?!(?:were|was|had|have|are|and|or|in|of|to|by|at|on|for|with|than|as)\b)[a-z-]+\s+){0,2}?([a-z]+)\b"
)
"""Behind a bare number: the noun that it counts, over at most two adjectives."""
_VOTES = expression(r"\s+(?:votes?\s+)?(?:in\s+favou?r|for\b(?=\W+(?:and\s+)?[0-9])|against)\b")
_TALLY = expression(
    r"\b(?:vote|tally|ballot|count|passed|adopted|approved|rejected|defeated|carried)(?:\s+(?:was|of|by(?:\s+a\s+(?:vote|margin)\s+of)?))*\s+(?:[0-9]+\s+(?:votes?\s+)?to\s+)?\Z"
)
_OUT_OF = expression(r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+|some\s+)?")


def unit_english(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    before: str | None,
    left: str,
    right: str,
) -> str | None:
    """Return the unit of a figure; a bare number counts what the words before or after it name, or what was counted."""
    span = spans[figure]
    if span.unit is not None or right.lstrip().startswith("per "):
        return span.unit
    if _VOTES.match(right) or _TALLY.search(left):
        return "vote"
    for pattern, words in ((_WERE, right), (_USERS, left), (_TECHNICAL, right)):
        said = pattern.search(words) if words is left else pattern.match(words)
        if said is not None and (unit := ENGLISH_PLURAL.get(said.group(1))) is not None:
            return unit.name
    named = _NUMBER_OF.search(left)
    if named is not None:
        unit = ENGLISH_PLURAL.get(named.group(1))
        return unit.name if unit is not None and unit.kind in ("person", "household") else None
    following = figure + 1
    if following < len(spans) and following in passage.figures:
        part = _OUT_OF.match(text, span.end, spans[following].start)
        if part is not None and part.end() == spans[following].start:
            return spans[following].unit or before
    return _counted(left, right, before)


def _counted(left: str, right: str, before: str | None) -> str | None:
    known = before if unit_kind(before) not in RATIOS else None
    own = _OF_THINGS.search(left, max(0, len(left) - 24))
    if own is not None and own.group(1) not in _CHANGES:
        return "person" if own.group(1) in _PEOPLE else None
    if known is not None and (_SAME_THINGS.match(right) or own is not None):
        return known
    noun = _NOUN.match(right)
    unit = ENGLISH_PLURAL.get(noun.group(1)) if noun is not None else None
    return unit.name if unit is not None and unit.kind in COUNTED else None
