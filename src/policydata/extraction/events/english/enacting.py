"""Papers that make rules: “the Authority makes the following Regulations”, then “may be cited as”, then the day they were made."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.english.bodies import chain_to
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import first_at, within

_RULES = r"(?:Regulations?|Rules?|Orders?|By-?laws?|Directions?|Notices?|Determinations?|Instruments?|Scheme|Code|Proclamation|Ordinance|Standards?)"
_MAKES = expression(
    rf"(?:,\s[^;]{{3,400}}?,)?\s+(?:(?:do(?:es)?|hereby|now|accordingly|therefore)\s+){{0,3}}(?:makes?|issues?|enacts?|prescribes?|gives?)\s+"
    rf"(?:hereby\s+)?the\s+following\s+(?:[\w-]+\s+)?(?i:{_RULES})\b"
)
"""Behind the body that makes rules."""
_ARE_MADE = expression(
    rf"\bthe\s+following\s+(?:[\w-]+\s+)?(?i:{_RULES})\s+(?:is|are)\s+(?:hereby\s+)?made\b|,\s+(?:do\s+)?hereby\s+make\s+the\s+following\b"
)
_CITED = expression(
    rf"\bTh(?:is|ese)\s+(?i:{_RULES})\s+(?:(?:may|shall)\s+be\s+|(?:is|are)\s+)(?:cited\s+(?:for\s+all\s+purposes\s+)?as|called|known\s+as|the)\s+(?:the\s+)?[“\"‘']?"
)
"""Up to the title of the paper in which it stands."""
_CLOSING = expression(
    r"^[^\w\n]{0,6}(?:Made|MADE|Dated|DATED|Given|GIVEN|Done|DONE|Sealed|SEALED|Signed)\b", re.MULTILINE
)
"""What opens the line with the day of a paper, under its last section."""
_ADOPTED = expression(r"[^\n]*?\b(?:Resolution|Decision|Recommendation|Declaration)s?\s+(adopted)\s+by\s+(?:the\s+)?")
_INTRODUCED = expression(r"\b(introduced)\s+the\s+following\s+(?:joint\s+|concurrent\s+)?(?:bill|resolution)\b")
_BE_IT = expression(
    r"\W*(?:Now,?\s+therefore,?\s+)?(Be)\s+it\s+(?:therefore\s+)?enacted\s+by\s+(?:the\s+)?", re.IGNORECASE
)
_A_BILL = expression(r"\bbill\b", re.IGNORECASE)
"""The enacting formula of a law, and what tells that a text is none yet."""
_DONE = expression(r"\W*(Done|DONE)\s+(?:at|in)\s+[^\n.;]{2,40}?,?\s+(?:on\s+|this\s+)?(?:the\s+)?")
_FOR_THE = expression(r"\W*For the (Council|Commission|Parliament)")
"""Behind the day of a signature, for whom it is, where lines run together: “3 May 2019.For the |Council|The President”."""
_NEAR = 9
_FAR = 40000
_LINE = 120
_WHOLE_DAY = 10


def enacts(ground: Ground) -> tuple[int, ...] | None:
    """Return the bodies of an enacting formula; None where a sentence is none."""
    text, spans, bodies = ground.text, ground.spans, ground.passage.bodies
    for place, body in enumerate(bodies):
        if _MAKES.match(text, spans[body].end, ground.passage.end):
            return tuple(chain_to(text, spans, bodies[: place + 1]))
    return () if _ARE_MADE.search(text, ground.passage.start, ground.passage.end) else None


def cited_paper(ground: Ground, bodies: Sequence[int]) -> Candidate | None:
    """Return the making of the paper whose short title a sentence gives, by those whose formula stands before it."""
    text, spans, rule = ground.text, ground.spans, "en-enacting-adopted"
    said = _CITED.search(text, ground.passage.start, ground.passage.end)
    titles = [title for title in ground.titles if said is not None and spans[title].start == said.end()]
    if said is None or not titles:
        return None
    ground.discourse.policy = ground.discourse.paper = titles[0]
    day = _closing_day(ground)
    return event_candidate(text, spans, ground.names, titles[0], "adopted", said.span(), day, bodies, rule=rule)


def _closing_day(ground: Ground) -> int | None:
    text, spans = ground.text, ground.spans
    for line in _CLOSING.finditer(text, ground.passage.end, ground.passage.end + _FAR):
        for index in within(spans, line.start(), line.end() + _LINE):
            if spans[index].kind == "date" and len(spans[index].value or "") == _WHOLE_DAY:
                return index
    return None


def heading_event(ground: Ground) -> Candidate | None:
    """Return what a formal heading tells of the paper whose title stands below it, or whose number stands above it."""
    text, spans, passage = ground.text, ground.spans, ground.passage
    here, bodies = first_at(spans, passage.start), passage.bodies
    days: list[int] = []
    papers: list[int] = []
    if (said := _INTRODUCED.search(text, passage.start, passage.end)) is not None:
        above = [one for one in range(first_at(spans, said.start()) - 1, -1, -1) if here - one < _NEAR]
        bodies, days = [], [one for one in above if spans[one].kind == "date"]
        papers = [one for one in above if spans[one].rule in ("number.us", "policy.code")]
    elif (said := _ADOPTED.match(text, passage.start, passage.end)) is not None:
        bodies = [body for body in bodies if spans[body].start == said.end()]
        days = [date for date in passage.dates if bodies and spans[date].start > spans[bodies[0]].end]
        papers = [one for one in range(here, min(here + _NEAR, len(spans))) if spans[one].rule == "policy.headed"]
    elif (said := _DONE.match(text, passage.start, passage.end)) is not None and ground.names.own is not None:
        below = range(here, min(here + _NEAR, len(spans)))
        bodies = [one for one in below if spans[one].kind == "body" and text.endswith("For the ", 0, spans[one].start)]
        days = [date for date in passage.dates if spans[date].start == said.end()]
        if days and not bodies and (signs := _FOR_THE.match(text, spans[days[0]].end)) is not None:
            named = (one for one in range(here - 1, -1, -1) if spans[one].kind == "body")
            bodies = [one for one in named if ground.names.surface(one) == signs[1]][:1]
        papers = [ground.names.own] if bodies else []
    elif (said := _BE_IT.match(text, passage.start, passage.end)) is not None and ground.names.own is not None:
        bodies = [body for body in bodies if spans[body].start == said.end()]
        papers = [ground.names.own] if bodies and not _A_BILL.search(text, 0, said.start()) else []
    if said is None or not papers or not (days or said[1] in ("Be", "BE")):
        return None
    event = {"D": "signed", "a": "adopted", "B": "adopted"}.get(text[said.start(1)], "proposed")
    ground.discourse.policy = papers[0]
    names, rule = ground.names, f"en-heading-{event}"
    return event_candidate(
        text, spans, names, papers[0], event, said.span(1), days[0] if days else None, bodies, rule=rule
    )
