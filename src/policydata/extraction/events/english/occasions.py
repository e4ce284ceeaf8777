"""The day of the meeting that an English text tells of, which its undated decisions have: minutes, communiqués, news of a vote."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.english_clues import clue_words
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import first_at

_DECIDED = frozenset(
    ("adopted", "passed", "approved", "endorsed", "signed", "ratified", "proposed", "laid", "opened_for_signature")
)
"""What is done at a meeting."""
MEETINGS = clue_words("meeting meetings session sitting summit conference")
"""A sentence with one of them tells of the meeting that “the same meeting” points to."""
_HEAD = 700
_LONGEST_LINE = 140
_WHOLE_DAY = 10
_MONTH = 7
_MEETING = expression(
    r"(?i:\b(?:minutes|communiqu[eé]|(?:summit|session|sitting|meeting)s?|proceedings|conclusions)\b)(?!\s+(?:room|point))"
)
"""In a line of the head, what says that the text is the record of a meeting."""
_PROSE = expression(r"[a-z][.;]\s*\Z")
_EARLIER = expression(r"\b(?:had|has|have|having|will|shall|would|as|be|been)\s+(?:[a-z]+\s+){0,3}\Z")
"""Before a verb, what says that it tells of another day than that of the meeting."""
_WAS = expression(r"\b(?:was|were)\s+(?:[a-z]+ly\s+|then\s+|also\s+){0,2}\Z")
_THE_SAME = expression(
    r"\b(?:[Aa]t|[Ii]n|[Dd]uring|[Oo]n)\s+(?:the\s+same|that)\s+(?:meeting|session|sitting|occasion|summit|conference|vote)\b"
)
_MET = expression(
    r"\b(?:met|convened|gathered|assembled|sat|voted|(?:took|made|reached)\s+(?:[a-z]+\s+){1,3}decisions|(?:held|opened|began|closed|concluded)\s[^.;]{0,40}?(?:meeting|session|sitting|summit|conference|assembly))\b"
)
_IT = expression(
    r"\W*(?:It|They|There,?\s+(?:it|they)|(?:The|Its)\s+(?:members|ministers|delegates|leaders|heads|states|parties|participants|(?:[A-Z][a-z]+))(?:\s+[a-z]+)?)\s+(?:also\s+|then\s+|[a-z]+ly\s+)?"
)
"""From the start of a sentence to its verb, whose subject is who met in the sentence before."""
_AND_DID = expression(r"[^;:]{4,200}?(?:\sand|,)\s+(?:[a-z]+ly\s+|also\s+)?")
_REMARK = expression(r"\b(?:which|who|whose|whereas|while)\b|;")
"""Between a verb and a day, what begins a clause of its own."""
_AT_THE_END = expression(r"\b[Aa]t\s+the\s+(?:close|end|conclusion)\s+of\b")
_NEAR = 240
_SENTENCES = 4
_SHORT = 4
"""Words of no more letters do not tell one body from another."""


def day_of_the_occasion(ground: Ground, verb: Verb, policy: int, active: bool, bodies: Sequence[int]) -> int | None:
    """Return the day of an undated decision in a sentence without a day: that of the meeting, or of the news, told of."""
    text, passage, discourse = ground.text, ground.passage, ground.discourse
    if any(_may_be_of(ground, verb, date) for date in passage.dates):
        return None
    low = max(passage.start, verb.start - _NEAR)
    if _EARLIER.search(text, low, verb.start):
        return None
    if _goes_on(ground, verb, active) and (day := _day_before(ground, _MONTH)) is not None:
        return day
    if verb.event not in _DECIDED:
        return None
    if discourse.session is not None and _THE_SAME.search(text, passage.start, verb.start):
        return discourse.session[0]
    if discourse.occasion is None:
        discourse.occasion = _meeting(ground)
    first, last = discourse.occasion
    if first is not None and (_hosts(ground, bodies) if active else _WAS.search(text, low, verb.start)):
        closing = last is not None and _AT_THE_END.search(text, passage.start, verb.start)
        return last if closing else first
    return None


def _may_be_of(ground: Ground, verb: Verb, date: int) -> bool:
    """Tell whether a day of the sentence may be that of a verb: it stands before it, or behind it in its own clause."""
    span = ground.spans[date]
    return span.start < verb.start or _REMARK.search(ground.text, verb.end, span.start) is None


def _hosts(ground: Ground, bodies: Sequence[int]) -> bool:
    """Tell whether the head of a text names one of some bodies, if only by the noun in its name: “Meeting of Council”."""
    head = ground.text[:_HEAD]
    return any(
        word in head
        for body in bodies
        for word in ground.names.surface(body).split()
        if len(word) > _SHORT and word[0].isupper()
    )


def _meeting(ground: Ground) -> tuple[int | None, int | None]:
    """Return the day or days of the meeting that the head of a text says it is the record of, and the last of them."""
    text, spans = ground.text, ground.spans
    said = False
    first: int | None = None
    line = 0
    while line < min(len(text), _HEAD):
        stop = text.find("\n", line)
        stop = len(text) if stop < 0 else stop
        if stop - line > _LONGEST_LINE or _PROSE.search(text, line, stop) or text[stop + 1 : stop + 2].islower():
            break
        said = said or _MEETING.search(text, line, stop) is not None
        if first is None:
            inside = [i for i, span in enumerate(spans[:20]) if span.kind == "date" and line <= span.start < stop]
            first = next((i for i in inside if len(spans[i].value or "") == _WHOLE_DAY), None)
        line = stop + 1
    if not said or first is None:
        return None, None
    last = next((i for i in range(len(spans) - 1, -1, -1) if spans[i].kind == "date"), None)
    ends = spans[first].detail.get("end")
    return first, last if last is not None and ends and spans[last].value == ends else None


def _goes_on(ground: Ground, verb: Verb, active: bool) -> bool:
    """Tell whether a sentence without a day tells what those decided whose meeting a sentence before tells of."""
    text, start = ground.text, ground.passage.start
    if ground.passage.dates:
        return False
    if active:
        subject = _IT.match(text, start, verb.start)
        if subject is None or not (subject.end() == verb.start or _AND_DID.fullmatch(text, subject.end(), verb.start)):
            return False
    elif verb.event not in _DECIDED or not _WAS.search(text, start, verb.start):
        return False
    low = max(text.rfind("\n", 0, start), start - _NEAR, 0)
    for _ in range(_SENTENCES):
        opens = max(text.rfind(". ", low, max(start - 2, low)) + 1, low)
        if _MET.search(text, opens, start):
            return True
        if not active or not _IT.match(text, opens, start) or opens == low:
            return False
        start = opens
    return False


def _day_before(ground: Ground, least: int) -> int | None:
    """Return the last day named before a sentence, in its paragraph, if it is told as precisely as that."""
    low = max(ground.text.rfind("\n", 0, ground.passage.start), ground.passage.start - _NEAR)
    for index in range(first_at(ground.spans, ground.passage.start) - 1, -1, -1):
        span = ground.spans[index]
        if span.start < low:
            break
        if span.kind == "date":
            return index if len(span.value or "") >= least and not span.detail.get("end") else None
    return None
