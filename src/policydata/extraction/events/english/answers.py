"""The day that answers a question: “When was the Code adopted?” over “On 3 May 2024.”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Asked, announced, event_candidate
from policydata.extraction.events.english.bodies import acting_bodies
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.kinds import SAID_OTHERWISE
from policydata.extraction.events.english.reference import NOUN, named_with
from policydata.extraction.events.english.subjects import instrument_of
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

_MARK = r"\W*(?:(?:[QA]|Question|Answer|[0-9]{1,3})(?:\s*[0-9]{1,3})?\s*[:.)]\s+)?\W*"
_WHEN = expression(
    rf"{_MARK}(?:(?:[Aa]nd|[Ss]o|[Bb]ut),?\s+)?(?:(?:[Ss]ince\s+|[Ff]rom\s+)?[Ww]hen|[Oo]n\s+(?:what|which)\s+(?:date|day)|(?:[Ii]n\s+)?(?:[Ww]hat|[Ww]hich)\s+(?:year|month))"
    r"\s+(?:exactly\s+)?(?P<help>was|were|is|are|did|does|do|has|have|had|will)\s"
)
_DAY = expression(
    rf"{_MARK}(?:(?:It|They|That|This|The\s+[a-z]+)\s+(?:(?:was|were|is|are|did|does|has|will|happened|came|be|been|so)\s+){{0,3}})?"
    r"(?:(?:[Bb]ack|[Oo]nly|[Aa]lready|[Jj]ust|[Ff]ormally)\s+)?(?:(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Aa]s\s+(?:of|from)|[Aa]t\s+the|[Nn]ot\s+until|[Ww]ith\s+effect\s+from)\s+)?(?:the\s+)?"
)
"""Before the day of an answer."""
_NOTHING = expression(
    r"\s*(?:(?:the|our|your|its|this|a|new)\s+){0,2}[“\"‘']?|[”\"’']?(?:\s+\([^()]{1,40}\))?\s+(?:[a-z]+ly\s+|first\s+|last\s+|be\s+|been\s+){0,2}"
)
"""Around the title that is the subject of a question."""
_IT = expression(
    rf"(?:(?:it|they)|(?:the|this)\s+(?:new\s+)?(?P<noun>{NOUN}))\s+(?:[a-z]+ly\s+|first\s+|last\s+|be\s+|been\s+){{0,2}}"
)
_LATER = frozenset(("is", "are", "does", "do", "will"))
_PRECISE = 7
"""How long a month or a day is as EDTF; what will happen in a year is not fixed."""


def asked_day(ground: Ground, words: Sequence[re.Match[str]]) -> Asked | None:
    """Return the event whose day a question with one word for an event asks for."""
    when = _WHEN.match(ground.text, ground.passage.start, ground.passage.end)
    if when is None or len(words) != 1:
        return None
    word = words[0]
    verb = Verb(str(word.lastgroup), word.start(), word.end(), ground.passage.start, ground.passage.end, word.end())
    policy = _subject(ground, when.end(), verb.start)
    bodies = acting_bodies(ground, ground.passage.bodies, verb, active=False)
    if policy is None:
        said = instrument_of(ground, verb, None)
        policy = said.policy
        bodies = acting_bodies(ground, ground.passage.bodies, verb, said.active)
    if policy is None:
        return None
    event = SAID_OTHERWISE.get(verb.event, verb.event)
    return Asked(policy, event, (verb.start, verb.stop), bodies, when["help"] in _LATER)


def _subject(ground: Ground, start: int, end: int) -> int | None:
    """Return the instrument that stands between the auxiliary of a question and its verb, by its title, “it” or “the law”."""
    if ground.titles:
        span = ground.spans[ground.titles[0]]
        around = ground.text[start : span.start], ground.text[span.end : end]
        return ground.titles[0] if all(map(_NOTHING.fullmatch, around)) else None
    it = _IT.fullmatch(ground.text, start, end)
    if it is None:
        return None
    return named_with(ground, start, it["noun"]) if it["noun"] else ground.discourse.policy


def answered(text: str, passage: Passage, spans: Sequence[Span], names: Names, asked: Asked) -> list[Candidate]:
    """Return the event of a question with the day that opens the sentence behind it."""
    date = passage.dates[0] if passage.dates else None
    if date is None or _DAY.fullmatch(text, passage.start, spans[date].start) is None:
        return []
    if asked.later and len(spans[date].value or "") < _PRECISE:
        return []
    policy, event, verb, bodies, later = asked
    rule, doubts = f"en-answer-{event}", announced(event) if later else []
    return [event_candidate(text, spans, names, policy, event, verb, date, bodies, rule=rule, doubts=doubts)]
