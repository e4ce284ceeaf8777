"""Numbered acts that are called by their day: 大会2019年12月10日题为“…”的第74/188号决议, 2008年3月11日第2008/40号指令."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_NUMBERED = expression(r"(?:[^第0-9]{0,24}第)?[^，。；《》]{1,24}号(?:决议|决定|指令|条例|建议书?)\Z")
_CALLED = expression(r"(?:题为[《“][^《》“”]{1,80}[》”]的?|关于[^，。；《》]{1,60}的)?")
"""What stands between the day and the number."""
_MOST = 60


def numbered_acts(ground: Ground) -> list[Candidate]:
    """Return the adoptions of the acts of a sentence whose number follows their day."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    found: list[Candidate] = []
    bodies: list[int] = []
    for policy in passage.policies:
        begin, end = spans[policy].start, spans[policy].end
        day = next((one for one in reversed(passage.dates) if spans[one].end <= begin), None)
        if day is None or not _NUMBERED.match(text, begin, end) or not _CALLED.fullmatch(text, spans[day].end, begin):
            continue
        low = spans[day].start
        near = [one for one in passage.bodies if spans[one].end == low]
        if near:
            bodies = near
        elif text[low - 1] == "其":
            bodies = _speaker(text, spans, policy)
        titled = next(
            (one for one in passage.policies if low < spans[one].start < end and text[spans[one].start - 1] == "《"),
            policy,
        )
        found.append(
            event_candidate(
                text, spans, ground.names, titled, "adopted", (begin, end), day, bodies, rule="zh-numbered-adopted"
            )
        )
    return found


def _speaker(text: str, spans: Sequence[Span], place: int) -> list[int]:
    """Return the body on the line before a comma in whose name a resolution speaks: 大会，."""
    for index in range(place - 1, max(-1, place - _MOST), -1):
        span = spans[index]
        if (
            span.kind == "body"
            and text[span.end : span.end + 2] == "，\n"
            and text[span.start - 1 : span.start] in "\n"
        ):
            return [index]
    return []
