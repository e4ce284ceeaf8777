"""The day and the bodies that sign a Chinese paper under its text, where no sentence tells that it was issued."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.chinese.papers import signs
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span

_RULES = expression(
    r"(?:意见|办法|规定|细则|方案|规划|纲要|决定|条例|措施|计划|指引|指南|准则|规范|规则|章程|公约|倡议)\Z"
    r"|的(?:紧急|补充)?(?:通知|公告|通告|批复)\Z"
)
"""How the titles of papers end that set something down, or tell somebody what is to be done."""
_OF_ANOTHER = expression("草案|征求意见|送审稿|[印转]发|关于(?:批准|联合|公开|同意)?[发公]布|解读|废止|修[改订正]|清理")
"""In the title of a draft, or of what sends out, explains or changes another paper."""
_TOLD = frozenset(("issued", "published", "promulgated", "draft_published", "proposed"))
_DAY = len("2024-01-18")
_DOUBT = "day and bodies are those of the signature"


def signature_events(text: str, spans: Sequence[Span], names: Names, told: Sequence[Candidate]) -> list[Candidate]:
    """Return the issuing of the paper whose title heads a text, unless the text tells of it elsewhere, or puts out another by it."""
    own = names.own
    if own is None:
        return []
    title = text[spans[own].start : spans[own].end]
    if _RULES.search(title) is None or _OF_ANOTHER.search(title) is not None:
        return []
    key = names.key(own)
    told = [one for one in told if one.fields["event"] in _TOLD]
    if any(names.key(one.spans[0]) == key for one in told):
        return []
    for place in range(len(spans) - 1, own, -1):
        span = spans[place]
        if span.kind == "date" and len(span.value or "") == _DAY and signs(text, spans, place):
            bodies = _signers(text, spans, place, own)
            where, rule = (span.start, span.end), "zh-signature"
            one = event_candidate(text, spans, names, own, "issued", where, place, bodies, rule=rule, doubts=[_DOUBT])
            return [one] if bodies and not any(place in other.spans for other in told) else []
    return []


def _signers(text: str, spans: Sequence[Span], date: int, own: int) -> list[int]:
    """Return the bodies on the lines right above the day of a signature."""
    bodies: list[int] = []
    for place in range(date - 1, own, -1):
        if spans[place].kind != "body" or not signs(text, spans, place):
            break
        bodies.insert(0, place)
    return bodies
