"""Whether an instrument is what an English verb before it acts on, over a day, an agreement or a manner; whether another thing is."""

from __future__ import annotations

import re

from policydata.extraction.events.deeds import PARTS
from policydata.extraction.events.english.bounds import REACH, Verb
from policydata.extraction.events.english.reference import NOUN
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_FAR_OBJECT, ENGLISH_OBJECT
from policydata.extraction.expressions import expression

_BEFORE_DATE = expression(r",?\s*\b(?:on|in|at|as\s+of|as\s+from|from|with\s+effect\s+from)\s+(?:the\s+)?\Z|\s\(\Z")
_CALLED = expression(
    r":?\s+(?:(?!(?:about|on|of|to|in|under|for|with|against|regarding|by)\b)[A-Za-z][a-z-]*(?:\s+|[,:]\s*(?=[“\"‘«]))){1,6}[“\"‘«]\s*"
)
"""What kind of paper it is that stands in quotation marks behind: “released |a discussion paper, “|Fair Machines”."""
_A_PART_OF = expression(
    rf"\s+[^.;,]{{0,60}}?\b{PARTS}\b[^.;,]{{0,40}}?\s(?:into|in|to|from|of)\s+(?:the\s+|its\s+)?[“\"‘']?", re.IGNORECASE
)
"""What is changed in an instrument: “inserted |a new section in the| Seed Law”, “amended |sections 3 and 4 of the| Act”."""
_CHANGES = expression(
    r"amend|repeal|revok|replac|delet|omit|substitut|insert|revis|modif|alter|br(?:ing|ought)|force\b|effect\b|operation\b",
    re.IGNORECASE,
)
_A_KIND_OF = expression(
    r"\s+(?:an?|its|the|their)\s+(?:(?!(?:on|to|under|for|with|against|and|that|which|by|about)\b)[a-z][a-z-]*\s+){0,6}[a-z-]+(?:,|:|\s+(?:called|entitled|titled|named|known\s+as))\s+(?:the\s+|an?\s+)?[“\"‘']?"
    rf"|\s+(?:(?!(?:on|to|of|under|for|with|against|and|by|about)\b)[a-z-]+\s+){{0,4}}?(?:{NOUN})\s+(?:called|named|entitled|titled|known\s+as)\s+(?:the\s+)?[“\"‘']?"
    rf"|\s+an?\s+(?:[a-z-]+\s+){{0,4}}?(?:{NOUN})\b[^.;:,]{{0,80}},\s+(?:(?:called|named|entitled|titled|known\s+as)\s+)?the\s+[“\"‘']?"
)
"""What kind of instrument it is whose title stands behind a comma: “adopted |a set of rules, the| Pilotage Code”."""
A_PART = (
    r"(?:(?:[Rr]ules?|[Ss]ections?|[Aa]rticles?|[Pp]arts?|[Rr]egulations?|[Cc]hapters?|[Ss]chedules?)\s[0-9A-Z][^\s,;]{0,12}\s"
    r"(?:(?:and|to)\s[0-9A-Z][^\s,;]{0,12}\s)?(?:of|to)\s)?"
)
"""Before a title, the part of it that is changed: “amendments to |Rule 12 of| the Code”."""
A_KIND_ON = rf"(?:(?:{NOUN})\s+(?:on|establishing|creating|setting\s+up)\s+(?:(?:the|an?)\s+)?)?"
"""Before a title, what kind of instrument is proposed for it: “a proposal for a |regulation establishing the| Ferry Instrument”."""
_A_PROPOSAL_FOR = expression(
    rf"\s+(?:an?|its|the)\s+(?:[a-z-]+\s+)?proposals?\s+for\s+(?:an?|the)\s+(?:new\s+)?{A_KIND_ON}"
)
_AN_AMENDMENT_TO = expression(
    r"\s+(?:(?!(?:draft|proposed|and|or|on|to|of|in|by)\b)[a-z-]+\s+){0,3}(?:amendments?|revisions?|changes)\s+(?:to|of)\s+"
    rf"{A_PART}(?:(?:the|its)\s+)?[“\"‘']?"
)

_OTHER_OBJECT = expression(
    rf"\s+(?!\S+\s+times\b)(?:(?:(?:the\s+)?(?i:{PARTS})\s[0-9IVX][^.;,]{{0,60}}?\s(?:of|in|to)|an?|its|their|two|three|four|[0-9]+(?=\s+(?-i:[a-z]))|several|new|many|some|further|certain|various|all|parts?\s+of)\s|the\s+(?!(?:previous|following|same|next)\s+(?:da|ye|mo|we)))"
)
"""What begins an object that is no instrument of the sentence."""
_ANY_OBJECT = expression(
    r"\s+(?!(?:on|in|at|by|from|as|with|to|upon|once|when|if|the\s+same|today|automatically)\b)[A-Za-z0-9]"
)
"""The same behind a present form, of which no instrument named before is the object: “repeals |earlier orders|”."""
_OTHER_INSTRUMENT = expression(rf"\s+(?:an?|its|their|another|several)\s+(?:[a-z-]+\s+){{0,3}}?(?:{NOUN})\b")
"""An instrument without a title, behind a verb that a bill may be the subject of: “passed |its own law|”."""


def is_object(ground: Ground, end: int, title: int) -> bool:
    """Tell whether a title is what a verb that ends before it acts on, over a date, an agreement or a manner."""
    text, spans = ground.text, ground.spans
    gap = text[end:title]
    if len(gap) < 90 and (
        ENGLISH_OBJECT.match(gap)
        or _CALLED.fullmatch(gap)
        or _AN_AMENDMENT_TO.fullmatch(gap)
        or _A_KIND_OF.fullmatch(gap)
        or _A_PROPOSAL_FOR.fullmatch(gap)
    ):
        return True
    if len(gap) > REACH:
        return False
    verb = text.rfind(" ", 0, max(end - 1, 0)) + 1
    if _CHANGES.match(text, verb) and _A_PART_OF.fullmatch(gap):
        return True
    for date in ground.passage.dates:
        if end <= spans[date].start and spans[date].end <= title:
            after = text[spans[date].end : title]
            if after.startswith(",") and not text.startswith(",", end):
                return False
            gap = _BEFORE_DATE.sub("", text[end : spans[date].start]) + after.removeprefix(")")
            break
    return ENGLISH_FAR_OBJECT.match(gap) is not None


def acts_on_another(text: str, verb: Verb) -> bool:
    """Tell whether an object follows an active verb that is no instrument of the sentence."""
    if verb.event == "passed":
        return _OTHER_INSTRUMENT.match(text, verb.end) is not None
    if text[verb.start : verb.end].endswith((" of", " by", " to", " before", " on")):
        return False
    return (_ANY_OBJECT if text[verb.end - 1] == "s" else _OTHER_OBJECT).match(text, verb.end) is not None
