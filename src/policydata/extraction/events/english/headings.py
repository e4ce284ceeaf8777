"""What the formal head of a paper tells: “Resolution adopted by the Council on 5 July 2017”, “Ms. Elder introduced the following bill”."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.english.ground import Ground
from policydata.extraction.expressions import expression

_ADOPTED = expression(r"[^\n]*?\b(?:Resolution|Decision|Recommendation|Declaration)s?\s+(adopted)\s+by\s+(?:the\s+)?")
_INTRODUCED = expression(r"\b(introduced)\s+the\s+following\s+(?:joint\s+|concurrent\s+)?(?:bill|resolution)\b")
_BELOW = 260
_ABOVE = 900
_FAR = 60


def heading_event(ground: Ground) -> Candidate | None:
    """Return the event that a heading tells of the paper whose title stands below it, or whose number stands above it."""
    text, spans, passage = ground.text, ground.spans, ground.passage
    here = bisect_left(spans, (passage.start,))
    said = _INTRODUCED.search(text, passage.start, passage.end)
    if said is not None:
        above = [place for place in range(here, -1, -1) if _near(ground, place)]
        days = (
            place
            for place in above
            if spans[place].kind == "date" and len(spans[place].value or "") == len("2021-05-06")
        )
        bills = (place for place in above if spans[place].rule in ("number.us", "policy.code"))
        return _event(ground, next(bills, None), "proposed", said.span(1), next(days, None), ())
    said = _ADOPTED.match(text, passage.start, passage.end)
    body = next((one for one in passage.bodies if said is not None and spans[one].start == said.end()), None)
    if said is None or body is None or not passage.dates:
        return None
    date = next((one for one in passage.dates if spans[one].start > spans[body].end), None)
    below = range(body + 1, len(spans)) if date is not None else ()
    title = _headed(ground, below, passage.start)
    return _event(ground, title, "adopted", said.span(1), date, (body,))


def _near(ground: Ground, place: int) -> bool:
    span = ground.spans[place] if place < len(ground.spans) else None
    return span is not None and span.start < ground.passage.end and ground.passage.start - span.start < _ABOVE


def _headed(ground: Ground, below: Iterable[int], start: int) -> int | None:
    for place in below:
        if ground.spans[place].start - start > _BELOW:
            return None
        if ground.spans[place].rule == "policy.headed":
            return place
    return None


def _event(
    ground: Ground, policy: int | None, event: str, verb: tuple[int, int], date: int | None, bodies: tuple[int, ...]
) -> Candidate | None:
    if policy is None or date is None:
        return None
    ground.discourse.policy = policy
    return event_candidate(
        ground.text, ground.spans, ground.names, policy, event, verb, date, bodies, rule=f"en-heading-{event}"
    )
