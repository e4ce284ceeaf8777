"""English questions after an event and their answers: “When did the Code take effect? On 2 July 2023.”"""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Asked, event_candidate
from policydata.extraction.events.english.cells import chain_from
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

_ASKS = expression(
    r"\W*(?:Q(?:uestion)?[0-9]{0,3}[.):]?\s*)?(?:[Aa]nd\s+)?(?:[Ww]hen|[Ss]ince\s+when|[Oo]n\s+(?:what|which)\s+da(?:y|te)"
    r"|[Ii]n\s+(?:what|which)\s+year|[Hh]as|[Hh]ave|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]id)\b"
)
_DAY = expression(
    r"\W*(?:A(?:nswer)?[.:)]\s+)?(?:Yes,?\s+)?(?:(?:It|They|That|This)\s+(?:was|were|did)\s+(?:so\s+)?)?(?:(?:[Oo]n|[Ii]n|[Ss]ince|[Ff]rom|[Aa]s\s+of)\s+)?(?:the\s+)?"
)
_BY = expression(r",?\s+by\s+(?:the\s+)?")


def asked(text: str, passage: Passage, event: str, verb: tuple[int, int], policy: int | None) -> Asked | None:
    """Return what a question after an event asks for, None for other questions."""
    line = max(passage.start, text.rfind("\n", passage.start, verb[0]) + 1)
    said = _ASKS.match(text, line, verb[0])
    return None if said is None or policy is None else Asked(policy, event, verb)


def answer(text: str, passage: Passage, spans: Sequence[Span], names: Names, question: Asked) -> list[Candidate]:
    """Return the event of which a sentence tells the day that the question before it asked for."""
    date = passage.dates[0] if passage.dates else None
    if date is None or not _DAY.fullmatch(text, passage.start, spans[date].start):
        return []
    bodies = [body for body in passage.bodies if spans[body].start >= spans[date].end]
    if bodies:
        said = _BY.fullmatch(text, spans[date].end, spans[bodies[0]].start)
        bodies = chain_from(text, spans, bodies) if said else []
    rule = f"en-answer-{question.event}"
    candidate = event_candidate(
        text, spans, names, question.policy, question.event, question.verb, date, bodies, rule=rule
    )
    return [] if candidate is None else [candidate]
