"""Bodies of which a sentence says by their day alone that they did the same: “the House passed it in May, the Senate on 4 June”."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_KINDS = frozenset(("adopted", "passed", "approved", "endorsed", "ratified", "signed", "acceded"))
"""Kinds that one body does after another."""
_AND_THE = expression(r"(?:,|;|\band|\bbut|\bthen|\bby)\s+(?:(?:and|then|followed\s+by)\s+)?(?:the\s+)?\Z")
"""Before a body that a verb of another is also said of."""
_ON = expression(
    r"(?:\s+\([^()]{1,20}\))?,?\s+(?:(?:(?:then|later|finally|followed|only)\s+)?(?:on|in)|(?:[a-z]+\s+)?the\s+(?:following|next|same))?\s*(?:the\s+)?"
)
"""Between such a body and its day."""
_ENDS = expression(r"\s*(?:[.;,)\n]|\Z|(?:and|but|with|by)\s)")
"""Behind such a day, the end of what is said of the body."""


def gapped_events(ground: Ground, told: Sequence[Candidate]) -> list[Candidate]:
    """Return what further bodies did to the instrument of the last event, each with the day right behind its name."""
    text, spans, last = ground.text, ground.spans, told[-1]
    kind, policy = str(last.fields["event"]), last.spans[0]
    if kind not in _KINDS:
        return []
    taken = {index for one in told for index in one.spans}
    found = []
    for body in ground.passage.bodies:
        span = spans[body]
        place = bisect_right(ground.dates, body)
        date = ground.dates[place] if place < len(ground.dates) else None
        if date is None or body in taken or date in taken:
            continue
        begin = spans[date].start
        low = max(ground.passage.start, span.start - 24)
        behind = any(spans[index].end <= span.start for index in last.spans if spans[index].kind == "date")
        if (
            behind
            and _ENDS.match(text, spans[date].end)
            and _AND_THE.search(text, low, span.start)
            and _ON.fullmatch(text, span.end, begin)
        ):
            where, rule = (span.end, begin), f"en-gapped-{kind}"
            found.append(event_candidate(text, spans, ground.names, policy, kind, where, date, [body], rule=rule))
    return found
