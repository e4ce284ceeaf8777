"""The day of an English event that is the day of another: “takes effect on the day of its publication”, “is hereby issued”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Awaited, Discourse, with_day
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.reference import HELPERS, named_with
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import DATE_EVENTS
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span

_KINDS = {
    **dict.fromkeys(("publ", "rele", "issu", "gaze", "laun"), "published"),
    **dict.fromkeys(("adop", "pass", "enac", "maki", "made"), "adopted"),
    **dict.fromkeys(("asse", "roya", "appr", "rati"), "approved"),
    **dict.fromkeys(("effe", "entr", "ente", "comm", "comi", "come", "came", "take", "took"), "effective"),
    **{"prom": "promulgated", "sign": "signed"},
}
"""The first letters of a word for an event, and the kind of event."""
_AT = r"(?:on|from|upon|as\s+(?:of|from)|with\s+effect\s+from|at)\s+(?:the\s+)?"
_BY_NOUN = expression(
    rf"[^,;.]{{0,40}}?(?<!days)(?<!weeks)(?<!months)(?<!month)(?<!year)(?<!years)\s{_AT}(?:(?:date|day|time)\s+of\s+)?(?:(?:its|their|the|this|such)\s+)?"
    r"(?P<what>publication|release|issuance|issue|gazettal|launch|promulgation|adoption|passage|enactment|making|signature|signing|assent"
    r"|royal\s+assent|approval|ratification|entry\s+into\s+force|commencement|coming\s+into\s+(?:force|effect|operation)|effective\s+date)\b"
    r"(?:\s+of\s+(?P<which>this|the|these|that)\s+(?:present\s+|new\s+|said\s+)?(?P<noun>[A-Za-z]+))?",
    re.IGNORECASE,
)
_BY_VERB = expression(
    rf"[^,;.]{{0,40}}?\s(?:{_AT}(?:date|day|moment|time)\s+(?:that|when|on\s+which)|when|once)\s+"
    r"(?:it|they|(?P<which>the|this|that|these)\s+(?:present\s+|new\s+|said\s+)?(?P<noun>[A-Za-z]+))\s+"
    rf"{HELPERS}(?P<what>published|released|issued|promulgated|adopted|passed|enacted|signed|approved"
    r"|(?:enter(?:s|ed)?|comes?|came|takes?|took|commence[sd]?)\b)",
    re.IGNORECASE,
)
_BY_THIS = expression(r"\W*(?:[0-9A-Za-z]{1,3}[.)]\s+)?Th(?:is|ese)\s+[A-Z][a-z]+\s+(?:(?:also|hereby|shall|will)\s+)?")
"""Before “repeals”, the paper itself that does it."""
_HEAD = 700
_TAIL = 300
_ALONE = expression(
    r"[\s*#(]*(?:(?:No\.?|№)\s?[\w/-]{1,12},?\s+)?(?:(?:of|dated)\s+)?(?:(?:(?:Dated|DATED|Done|DONE|Given|GIVEN)\b[^\n]{0,40}?,?|[A-Z][\w.’' -]{1,30},)\s+)?(?:(?:on|this|the|THIS|THE)\s+){0,2}"
)
"""Before the day of a paper: nothing, its number, or the place it is dated at."""
_WHOLE_DAY = 10
_ISSUE = ("published", "promulgated")
_LIKE = {"published": _ISSUE, "promulgated": _ISSUE, "signed": ("signed", *_ISSUE)}
"""The kinds of events whose day is the one that a word points to: a decision is issued the day it is signed."""
_OF_A_PAPER = (*_ISSUE, "adopted", "signed", "effective")
"""The kinds of events of a paper whose day is that in its head or under it, unless it tells another."""


def pointed(ground: Ground, verb: Verb, policy: int, hereby: bool) -> tuple[int, str] | None:
    """Return the instrument (by the key of its name) and the kind of the event on whose day a verb's event is.

    What a paper does `hereby` away with ends when it takes effect itself.
    """
    low = verb.stop
    said = _BY_NOUN.match(ground.text, low, ground.passage.end) or _BY_VERB.match(ground.text, low, ground.passage.end)
    if said is None:
        own = ground.names.own
        hereby = hereby or _BY_THIS.fullmatch(ground.text, ground.passage.start, verb.start) is not None
        return (ground.names.key(own), "effective") if hereby and own is not None and verb.event == "repealed" else None
    kind = _KINDS[said["what"][:4].lower()]
    of: int | None = policy
    if said["noun"]:
        own = ground.names.own
        of = named_with(ground, said.start("noun"), said["noun"], policy)
        if own is not None and said["which"].lower() in ("this", "these"):
            of = own
    itself = of is not None and ground.names.key(of) == ground.names.key(policy)
    if of is None or (itself and (kind == DATE_EVENTS.get(verb.event) or verb.event in ("repealed", "expired"))):
        return None
    return ground.names.key(of), kind


def own_day(text: str, spans: Sequence[Span], own: int | None) -> int | None:
    """Return the day on a line of its own in the head of a text, or behind its `own` title there, or else at its end."""
    for place in (range(len(spans)), range(len(spans) - 1, -1, -1)):
        for index in place:
            span = spans[index]
            head = place.step > 0
            if (head and span.start > _HEAD) or (not head and span.end < len(text) - _TAIL):
                break
            if span.kind == "date" and len(span.value or "") == _WHOLE_DAY:
                line = text.rfind("\n", 0, span.start) + 1
                after = text[span.end : span.end + 20].partition("\n")[0]
                if own is not None and head and line <= spans[own].start < span.start:
                    line, after = spans[own].end, ""
                if _ALONE.fullmatch(text, line, span.start) and not after.strip(" *)."):
                    return index
    return None


def with_awaited_days(
    found: Sequence[Candidate], text: str, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events with the days of those that they wait for; what was kept only for its day goes without it."""
    if not discourse.awaited:
        return list(found)
    days: dict[tuple[int, str], int] = {}
    for one in found:
        day = next((index for index in one.spans if spans[index].kind == "date"), None)
        if day is not None and one.fields["date"] is not None:
            days.setdefault((names.key(one.spans[0]), DATE_EVENTS.get(str(one.fields["event"]), "")), day)
    waiting = {id(one.candidate): one for one in discourse.awaited}
    told: list[Candidate] = []
    for one in found:
        wait = waiting.get(id(one))
        if wait is None:
            told.append(one)
            continue
        day = _day_of(wait, days, text, spans, names)
        if day is not None:
            told.append(with_day(one, spans, day))
        elif wait.keep:
            told.append(one)
    return told


def _day_of(
    wait: Awaited, days: dict[tuple[int, str], int], text: str, spans: Sequence[Span], names: Names
) -> int | None:
    for kind in _LIKE.get(wait.kind, (wait.kind,)):
        if (wait.policy, kind) in days:
            return days[wait.policy, kind]
    alone = names.own is not None and names.key(names.own) == wait.policy
    return own_day(text, spans, names.own) if alone and wait.kind in _OF_A_PAPER else None
