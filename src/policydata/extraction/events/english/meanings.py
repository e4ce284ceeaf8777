"""English words for events that say none, or another one, by what stands around them: “on a day to be fixed”, “since the introduction of the Act”."""

from __future__ import annotations

from policydata.extraction.english_clues import clue_words
from policydata.extraction.events.english.ground import Ground, Verb
from policydata.extraction.expressions import expression

_OPEN_DAY = expression(
    r"\s+(?:on|at|from)\s+(?:an?|such|the)\s+(?:(?:later|future|other)\s+)?(?:date|day|time)s?\s+(?:yet\s+|still\s+|or\s+\w+\s+)?"
    r"(?:to\s+be|as\s+(?:may\s+be|the\b)|(?:fixed|appointed|set|determined|notified)\s+by|that\s+(?:is|are)\s+yet)\b|\s+(?:up)?on\s+proclamation\b"
)
"""Behind what takes effect, a day that nobody has fixed yet."""
_BY_WORDS = expression(
    r"\s+(?:with|by)(?:\s+the\s+(?:following|words?|text|figures?|tables?|dates?|entry|entries)\b|:)"
)
"""Behind “is replaced”, what tells that words of an instrument are."""
_AMENDMENTS = expression(
    r"\s+(?:(?:the|its|their|all|some|certain)\s+)?(?:(?:[A-Z][\w-]*|of|the)\s+){0,4}?(?:[A-Z][\w-]*[’']s?\s+)?(?:[a-z]+\s+)?(?:amendments?|changes)\b"
)
"""Behind “agreed to”, what is agreed to is no instrument."""
_ONCE = expression(
    r"\b(?:once|(?:date|day|moment|time)\s+(?:when|on\s+which|that)|(?:after|until|when|if)(?=\s+(?:all|[0-9]|t[a-z]+|five|four|six|seven|eight|nine|eleven|f[a-z]+teen)\b))"
    r"\s[^.;]{2,200}\b(?:has|have)\s+(?:been\s+)?(?:[a-z]+ly\s+)?\Z"
)
"""Before a participle, the condition that something is done some day: “once nine states, including Chad, have |ratified it”."""
_CONDITIONS = clue_words("once when date day moment time after until if")
_PART_OF = expression(
    r"\b(?:(?:[Ss]ub)?[Ss]ections?|[Aa]rticles?|[Cc]hapters?|[Pp]aragraphs?|[Cc]lauses?|[Pp]arts?|[Ss]chedules?|[Rr]egulations?|[Rr]ules?)\s[^,;.]{1,30}?\s(?:of|to)\s+(?:the\s+)?[“\"‘']?\Z"
)
"""Before a title, what tells that a part of it is meant."""
_HOUSES = clue_words(
    "parliament senate congress house houses assembly legislature lawmakers mp mps senator bill reading chamber commons lords council councillor"
)
_INTENDED = (
    "Framework",
    "Strategy",
    "Plan",
    "Programme",
    "Program",
    "Policy",
    "Guidelines",
    "Guidance",
    "Roadmap",
    "Toolkit",
)
"""Nouns of what is launched, not tabled."""


def is_unsaid(ground: Ground, verb: Verb, policy: int, left: str) -> bool:
    """Tell whether a word for an event, said of an instrument, does not tell that it happened to the instrument."""
    text, start, stop = ground.text, verb.start, verb.stop
    if verb.event == "effective":
        return _OPEN_DAY.match(text, stop) is not None
    if verb.event == "repealed":
        if text.startswith("replaced", start) and _BY_WORDS.match(text, stop):
            return True
        struck = not text.startswith(("re", "ab"), start)
        return struck and _of_a_part(ground, policy, start)
    if verb.event == "amended":
        return text.startswith(("updated:", "Updated:"), start)
    if text.startswith("agreed to", start):
        return _AMENDMENTS.match(text, stop) is not None
    if left.endswith(("have ", "has ", "been ")) and not _CONDITIONS.isdisjoint(ground.passage.words()):
        return _ONCE.search(text, ground.passage.start, start) is not None
    return False


def _of_a_part(ground: Ground, policy: int, start: int) -> bool:
    begin = ground.spans[policy].start
    return begin < start and _PART_OF.search(ground.text, max(ground.passage.start, begin - 60), begin) is not None


def introduced(ground: Ground, policy: int, noun: bool) -> str:
    """Return what kind of event an introduction is: a bill is tabled, a framework launched, an act in force came in."""
    surface = ground.names.surface(policy)
    if not _HOUSES.isdisjoint(ground.passage.words()) or "Bill" in surface or "Package" in surface:
        return "proposed"
    if any(word in surface for word in _INTENDED):
        return "published"
    return "effective" if noun else "proposed"
