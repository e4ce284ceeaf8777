"""Whose deeds the items of an English list are, and when: “In 2023, the Agency:” over “– issued the Code”, “– withdrew the Guide”."""

from __future__ import annotations

from policydata.extraction.events.english.bodies import chain_to
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import within

_MARK = r"[ \t]*(?:(?:[–—•·*‣▪○-]|\(?[0-9A-Za-z]{1,3}[.)])[ \t]+)?(?:[a-z]+ly[ \t]+)?"
_DEED = rf"{_MARK}[A-Za-z]{{3,}}(?:ed|t|w|e)\b"
_OPENS = expression(
    rf"{_MARK}|{_DEED}[^;.:]{{0,300}}?\sand(?:\s+also)?(?:,\s+(?:together|jointly|along)\s+with\s[^,;.]{{3,80}},)?\s+"
)
"""Before a verb, the mark of its item, or the deed that it goes on with."""
_ITEM = expression(rf"(?:[ \t]*(?:[–—•·*‣▪○-]|\(?[0-9A-Za-z]{{1,3}}[.)])(?:\s|\Z)|[ \t]*[a-z]|{_DEED})")
"""A line of a list, or one that an item goes on with."""
_DAY = expression(
    rf"{_MARK}(?:(?:[Oo]n|[Ii]n|[Bb]y|[Ee]arly\s+in|[Ll]ate\s+in)\s+(?:the\s+)?)?|[,:]?\s*(?:[–—-]\s*)?(?:[a-z]+ly\s+)?"
)
"""Around the day that opens an item: “– |on 4 March |issued …”, “• |9 May|: published …”."""
_SUBJECT = expression(r"[\W_]*(?:[A-Z0-9][^:;\n]{1,80},\s+)?(?:[Tt]he|[Oo]ur|[Ii]ts)?\s*")
"""From the start of a lead to the body that is its subject."""
_ENDS = expression(r"(?:\s*\([^()]{1,60}\))?,?(?:\s+(?:has|have|had|also|then|[a-z]+ly)){0,3}\s*(?P<colon>:)?[\s*_]*")
"""From the body of a lead to the list that tells of it."""
_MOST = 40
_HEADING = 90
_LONGEST = 300


def lead_of(ground: Ground, verb: Verb) -> tuple[list[int], int | None]:
    """Return the bodies and the day that stand over a list, for a verb that opens an item or goes on with one."""
    text, spans = ground.text, ground.spans
    line = max(text.rfind("\n", ground.passage.start, verb.start) + 1, ground.passage.start)
    if line == 0 or text[line - 1] != "\n" or not _opens(ground, line, verb.start):
        return [], None
    for _ in range(_MOST):
        stop = line - 1
        line = text.rfind("\n", 0, stop) + 1 if stop > 0 else 0
        said = text[line:stop].strip()
        if said.endswith(":") or (said and not _ITEM.match(text, line, stop)):
            break
    low = max(stop - _LONGEST, 0)
    low = max(text.rfind("\n\n", low, stop), text.rfind(". ", low, stop), low)
    near = within(spans, low, stop)
    bodies = [index for index in near if spans[index].kind == "body"]
    ends = _ENDS.fullmatch(text, spans[bodies[-1]].end, stop) if bodies else None
    if bodies and ends is None and _is_of_one(ground, low, stop, bodies):
        bodies = bodies[:1]
    elif ends is None or not (ends["colon"] or _ITEM.match(text, stop + 1)):
        return [], None
    days = [index for index in near if spans[index].kind == "date" and spans[index].value]
    alone = len(days) == 1 and not spans[days[0]].detail.get("end")
    return chain_to(text, spans, bodies), days[0] if alone else None


def _opens(ground: Ground, line: int, start: int) -> bool:
    """Tell whether a verb opens an item, with or without its day before it."""
    text, spans = ground.text, ground.spans
    if _OPENS.fullmatch(text, line, start) is not None:
        return True
    day = next((spans[date] for date in ground.passage.dates if line <= spans[date].start < start), None)
    return (
        day is not None
        and _DAY.fullmatch(text, line, day.start) is not None
        and _DAY.fullmatch(text, day.end, start) is not None
    )


def _is_of_one(ground: Ground, low: int, stop: int, bodies: list[int]) -> bool:
    """Tell whether a short heading names but one body."""
    text, first = ground.text, ground.spans[bodies[0]]
    line = max(low, text.rfind("\n", 0, first.start) + 1)
    said = text[line:stop].rstrip(" *_")
    if said.endswith(":"):
        return _SUBJECT.fullmatch(text, line, first.start) is not None
    return len(bodies) == 1 and len(said) < _HEADING and said[-1] not in ".;,"
