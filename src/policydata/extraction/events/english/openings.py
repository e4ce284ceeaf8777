"""Sentences that open with a participle: what “Adopted in June, the Act …” is said of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.events.candidates import Discourse
from policydata.extraction.events.english.bounds import REACH, Verb
from policydata.extraction.events.english.reference import HELPERS, NOUN
from policydata.extraction.events.ground import Ground, Opening
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_FEW = 8
"""More words than BEGINS holds: a list mark, a conjunction, a pronoun with its helpers and an adverb."""
_BEFORE_IT = expression(
    rf"\W*(?:[A-Za-z0-9]{{1,3}}[.)]\s+)?(?:Ever\s+since|Since|When|After|Although|Though|While|Until|Once|Before)\s+(?:it|they)\s+{HELPERS}"
)
"""Before a verb, a pronoun for the title that opens the main clause: “Since it was |adopted in May, the Code …”."""
_TO_THE_SUBJECT = expression(
    r"[,:]\s+(?:the\s+(?:new\s+|so-called\s+|EU['’]s\s+)?|(?:[A-Z][\w-]+\s+){1,3}?[A-Z]?[\w-]+['’]s?\s+|[A-Z][\w-]+['’]s?\s+)?[“\"‘']?\Z"
)
_LABEL = expression(r"[A-Za-z ]{1,30}:")
"""A participle that is the label of a field: “Made under: the Harbour Act”."""
_PRONOUN = expression(rf",\s+(?:it|they|the\s+(?:{NOUN}|provisions))\s", re.IGNORECASE)
_PARTICIPLE = expression(
    r"[\w-]+(?:ed|n)\b|(?:made|laid|done|put|sent|set|struck|recast|brought|becoming|enter|come|take|entering|coming|taking|going|receiving|obtaining|winning|passing|expiring|lapsing|effective)\b|in\s+(?:force|effect)|drawn\s+up|brought\s+into",
    re.IGNORECASE,
)
BEGINS = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:First|Originally|Initially|Already|Only|Jointly|Formally|Last|Having(?:\s+been)?|(?:After|Since|Before|Despite|Upon)(?:\s+(?:being|having\s+been))?|Once|When|On|Upon|By|Although|Though|While|(?:Scheduled|Due|Set|Slated|Expected)\s+to)?\s*\Z",
    re.I,
)
ALONE = expression(
    r"\s*(?:[:|]|(?=[0-9])|(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s)|(?:by|on|in|since|from|as\s+of|at|this|last):?\s"
    r"|(?:the\s+|both\s+)?(?:House|Senate|Assembly|Chamber|Parliament)s?\s)"
    r"(?:[^,;]|,(?=\s(?:[0-9]{4}\b|(?:on|in|at|by)\s))){2,120}?(?:(?<!\bNo)(?<!\bNos)[.;]|,\s+(?:which|and|effective)\s|\s*\Z)"
)
"""The rest of a sentence that is but a participle with its day and its agent."""


def opening_of(
    text: str, passage: Passage, spans: Sequence[Span], titles: Sequence[int], discourse: Discourse, first: int
) -> Opening | None:
    """Return what a sentence that opens with a participle (at `first`) speaks of: the title or pronoun after it."""
    if len(passage.letters[passage.start : first].split(None, _FEW)) > _FEW:
        return None
    ahead = _BEFORE_IT.fullmatch(text, passage.start, first) is not None
    if not ahead and not (BEGINS.fullmatch(text[passage.start : first]) and _PARTICIPLE.match(text, first)):
        return None
    for title in titles:
        start = spans[title].start
        if _LABEL.match(text, first, start) is not None:
            return None
        if start > first and start - first < 2 * REACH and _TO_THE_SUBJECT.search(text, first, start):
            return Opening(title, start, False)
    pronoun = None if ahead else _PRONOUN.search(text, first, min(passage.end, first + 2 * REACH))
    if pronoun is None or discourse.policy is None or any(spans[title].start < pronoun.start() for title in titles):
        return None
    return Opening(discourse.policy, pronoun.start(), True)


def opens_alone(ground: Ground, verb: Verb) -> bool:
    """Tell whether a participle opens a sentence that has no other subject: “Adopted by the Senate on 4 June 2013.”."""
    text, passage = ground.text, ground.passage
    line = max(passage.start, text.rfind("\n", passage.start, verb.start) + 1)
    if not BEGINS.fullmatch(text[line : verb.start]) or not _PARTICIPLE.match(text, verb.start):
        return False
    return ALONE.match(text, verb.end, passage.end) is not None
