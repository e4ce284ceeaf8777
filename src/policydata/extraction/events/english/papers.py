"""Whose paper an English text is (letterhead, decision of numbered paragraphs), and the act with a day by which another is done."""

from __future__ import annotations

import re

from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.kinds import OF_A_MEETING
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import first_at

_HEAD = 300
"""The head of a notice, in which its author stands on a line of its own."""
_OPENS = expression(r"\W*(?:[A-Za-z0-9]{1,4}[.)]\s+)?(?:(?:[A-Z]{4,}|[A-Z][a-z]+|[a-z]+)\s+)?")
_ENACTS = expression(r"\W*(?:THE\s|The\s)?")
_ORDERS = expression(r"\b(?:decree|order|ordinance|resolution|decision)\b", re.IGNORECASE)
_ORDERED = expression(r"\W*[0-9]{1,2}[.)]\s+(?:(?:[Tt]o\s+)?|[^;:\n]{3,200}?\s(?:is|are)\s+(?:hereby\s+)?)")
_CLOSES = expression(r"(?:\s+(?:invalid|(?:null\s+and\s+)?void|no\s+longer\s+(?:valid|in\s+force)))?\s*(?:[.;]|\Z)")
"""Around the verb of an item that does what it says: “1. The Plan is |approved|.”, “2. To |repeal| the Act.”."""
_MOVED = expression(r"\b(?:[Mm]otion|MOTION|[Mm]oved|MOVED)\b[^;\n]{0,160}?\s(?:to|that\s[^;\n]{3,90}\sbe)\s+\Z")
_CARRIED = expression(
    r"[^;\n]{0,160}?[.;:]\s+(?:(?:(?:[Ii]t\s+was\s+)?[Ss]econded|SECONDED)\s[^.;\n]{2,60}[.;]\s+)?"
    r"(?:(?:Upon|On|After)\s[^.;\n]{2,40},\s+)?(?:(?:[Tt]he\s+)?(?:[Mm]otion|MOTION|[Vv]ote|VOTE)\s+(?:was\s+|is\s+)?)?(?i:carried|passed|approved)\b"
)
"""Around the verb of a motion of which minutes tell that it was carried: “moved to |adopt| the Plan. Motion carried 5-0.”."""
_ANNEXED = expression(r"\s+the\s+annexed\s")
_IN_COUNCIL = expression(r"(?:\A|\s)P\.?C\.?\s[0-9]{4}-[0-9]{1,5},?\s+(?:dated\s+)?\Z")
"""What is made by an order in council, and the number of that order before its day: “P.C. 2014-31 |May 8, 2014|”."""
_FEW = 8
_FAR = 6000
_MOST = 60

_BY_ACTS = OF_A_MEETING | {"amended", "repealed", "promulgated", "issued", "published"}
_BY_AN_ACT = expression(r"(?:\s+by\s+(?!virtue)[^,;.]{3,60}?)?,?\s+(?:by|through|vide|in)\s+(?:the\s+)?[“\"‘']?")
_ACT_DID = expression(r"\)?\s+(?:(?:also|has|had|thereby)\s+){0,2}")
"""Between a verb and the act by which it was done, or that did it."""


def letterhead(ground: Ground) -> list[int]:
    """Return the body whose name opens the head of a text, which does what the text says is hereby done."""
    for index, span in enumerate(ground.spans):
        if span.start > _HEAD:
            break
        if span.kind == "body":
            line = ground.text[ground.text.rfind("\n", 0, span.start) + 1 : span.start]
            after = ground.text[span.end : span.end + 40].partition("\n")[0]
            if not line.strip(" *#") or line.strip() in ("THE", "The"):
                return [index] if not after.strip() or after.strip()[:1] in ",:–—-" else []
    return []


def orders(ground: Ground, verb: Verb) -> bool:
    """Tell whether a verb stands in an item of a decree or an order, or in a motion that was carried: it is done here."""
    own, text, low = ground.names.own, ground.text, ground.passage.start
    if verb.event in OF_A_MEETING and _MOVED.search(text, low, verb.start):
        return _CARRIED.match(text, verb.stop) is not None
    if own is None or verb.event not in ("approved", "repealed") or not _ORDERS.search(ground.names.surface(own)):
        return False
    said = _ORDERED.fullmatch(text, low, verb.start)
    return said is not None and (text[verb.stop - 1] != "d" or _CLOSES.match(text, verb.stop) is not None)


def deciding_body(ground: Ground, verb: Verb) -> list[int]:
    """Return the body that stands alone above the paragraphs of its decision: “The Executive Council,” over “5. ENDORSES …”."""
    text, spans = ground.text, ground.spans
    if text[verb.end - 1] not in "sS" or _OPENS.fullmatch(text, ground.passage.start, verb.start) is None:
        return []
    last = first_at(spans, ground.passage.start) - 1
    for index in range(last, max(-1, last - _MOST), -1):
        span = spans[index]
        if ground.passage.start - span.start > _FAR:
            break
        if span.kind != "body" or not text.startswith((",\n", "\n", ":\n"), span.end):
            continue
        line = text.rfind("\n", 0, span.start) + 1
        if _ENACTS.fullmatch(text, line, span.start):
            return [index]
    return []


def act_with_a_day(ground: Ground, verb: Verb, policy: int) -> int | None:
    """Return the title with a day by which something is done to another: “was approved by |Decree 12 of 4 May 2021|”."""
    if _ANNEXED.match(ground.text, verb.stop):
        before = first_at(ground.spans, ground.passage.start)
        for index in range(before - 1, max(before - _FEW, 0) - 1, -1):
            span = ground.spans[index]
            if span.kind == "date" and _IN_COUNCIL.search(ground.text, max(0, span.start - 30), span.start):
                return index
    for title in ground.passage.policies if verb.event in _BY_ACTS else ():
        span = ground.spans[title]
        if "day" in span.detail and title != policy:
            did = verb.event in OF_A_MEETING and _ACT_DID.fullmatch(ground.text, span.end, verb.start)
            if did or _BY_AN_ACT.fullmatch(ground.text, verb.end, span.start):
                return title
    return None
