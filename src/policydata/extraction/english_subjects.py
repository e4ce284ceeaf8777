"""What an English sentence speaks of without its title: “It has …”, “the strategy sets out …”, “Parliament passed the bill …”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.events.english.reference import NEW, NO_TITLE, NOUN, may_name, may_stand_for
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span, first_at

_POINTER = expression(
    r"\bIt(?:s(?=\s+(?:[a-z]+|[0-9]+)\s))?\b|(?<=[,;]\s)it\b|\bThis\b(?=\s+(?:is|was|became|remains|has\s+been)\b)"
    r"|\b(?:adopt|approv|pass|endors|sign|ratif|join|back|support|co-?sponsor|accept)(?:ed|ied)\s+it\b"
    rf"|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Ii]ts\s+version\s+of\s+the)\s+(?:{NEW})?(?P<noun>{NOUN}){NO_TITLE}"
)
_GOVERNED = expression(
    r"\b(?i:by|under|with|in|from|for|on|through|per|since|after|against|review\s+of|analysis\s+of|evaluation\s+of|report\s+on)\s+(?:the\s+)?[“\"]?\Z"
)
"""Before an instrument, what makes it no subject: “|under the| Plan, the Board has three goals”."""
_BACK = 60
"""How many spans back an instrument is looked for."""


class Meant(NamedTuple):
    """An instrument that words point to, and where these stand."""

    policy: int
    start: int
    end: int


def meant(text: str, passage: Passage, spans: Sequence[Span], names: Names, topic: int | None) -> Meant | None:
    """Return the first instrument that an English sentence points to; `topic` is the one spoken of before."""
    for said in _POINTER.finditer(text, passage.start, passage.end):
        start = said.start()
        if any(span.start <= start < span.end for span in (spans[one] for one in passage.policies)):
            continue
        if said["noun"]:
            policy = _named(said["noun"], start, spans, names, topic)
        elif said[0] == "it" and any(
            spans[one].end <= start for one in (*passage.bodies, *passage.people, *passage.policies)
        ):
            continue
        else:
            policy = topic
        if policy is not None:
            return Meant(policy, start, said.end())
    return None


def governed(text: str, low: int, start: int) -> bool:
    """Tell whether an instrument that begins at `start` is no subject; nothing before `low` counts."""
    return _GOVERNED.search(text, max(low, start - 30), start) is not None


def _named(noun: str, place: int, spans: Sequence[Span], names: Names, topic: int | None) -> int | None:
    """Return what “the strategy” stands for: what is spoken of, or else the nearest title before with such a noun."""
    if topic is not None and may_name(noun, names.surface(topic)):
        return topic
    for index in range(first_at(spans, place) - 1, -1, -1)[:_BACK]:
        if spans[index].kind == "policy" and may_name(noun, names.surface(index)):
            return index
    return topic if topic is not None and may_stand_for(noun, names.surface(topic)) else None
