"""English words for events that say none, or another one, by what stands around them: “on a day to be fixed”, “since the introduction of the Act”."""

from __future__ import annotations

from policydata.extraction.english_clues import clue_words
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import stands_behind_part

_OPEN_DAY = expression(
    r"\s+(?:on|at|from)\s+(?:an?|such|the)\s+(?:(?:later|future|other)\s+)?(?:date|day|time)s?\s+(?:yet\s+|still\s+|or\s+\w+\s+)?"
    r"(?:to\s+be|as\s+(?:may\s+be|the\b)|(?:fixed|appointed|set|determined|notified)\s+by|that\s+(?:is|are)\s+yet)\b|\s+(?:up)?on\s+proclamation\b"
)
_BY_WORDS = expression(
    r"\s+(?:with|by)(?:\s+the\s+(?:following|words?|text|figures?|tables?|dates?|entry|entries)\b|:)"
)
_AMENDMENTS = expression(
    r"\s+(?:(?:the|its|their|all|some|certain)\s+)?(?:(?:[A-Z][\w-]*|of|the)\s+){0,4}?(?:[A-Z][\w-]*[’']s?\s+)?(?:[a-z]+\s+)?(?:amendments?|changes)\b"
)
"""Behind a word: a day that nobody has fixed, what is replaced within an instrument, what is agreed to that is none."""
_ONCE = expression(
    r"\b(?:once|(?:date|day|moment|time)\s+(?:when|on\s+which|that)|(?:after|until|when|if)(?=\s+(?:all|[0-9]|t[a-z]+|five|four|six|seven|eight|nine|eleven|f[a-z]+teen)\b))"
    r"\s[^.;]{2,200}\b(?:has|have)\s+(?:been\s+)?(?:[a-z]+ly\s+)?\Z"
)
"""Before a participle, the condition that something is done some day: “once nine states, including Chad, have |ratified it”."""
_CONDITIONS = clue_words("once when date day moment time after until if")
_FOR_NOW = expression(
    r"[^.;]{0,90}?\s(?:in\s+(?:principle|trilogues?)|(?:in\s+|as\s+)?a\s+provisional\s+(?:agreement|deal))\b"
)
_SO_FAR = expression(r"\b(?:provisionally|informally|tentatively|in\s+principle)\s+\Z")
"""Behind and before “agreed”, what is only to be adopted yet."""
_REPORTED = expression(r",\s+(?:the\s+)?(?!which|that|and\b|was\b|were\b)[^,;.]{3,60}\s\Z")
"""Before “announced”, who only reports what the sentence told: “the Rule takes effect in May, |the Board| announced”."""
_THEN_A_DAY = expression(r"(?:\s+on)?:\s+(?:[0-9]|[JFMASOND][a-z]{2,8}\.?\s+[0-9])")
"""Behind the word that opens a line, what makes it an entry: whose it is, the page's or an instrument's, entries tell."""
_HOUSES = clue_words(
    "parliament senate congress house houses assembly legislature lawmakers mp mps senator bill reading chamber commons lords council"
)
_LAWS = clue_words("signed enacted assent force effect law passed")
"""What makes a law of a bill."""
_ITS_PART = expression(
    r"\W*(?:It|(?:Its\s+)?(?:Schedule|Part|Clause|Section|Article|Chapter)\s[0-9A-Z]{1,5})\s(?:also\s)?"
    r"|[^;.]{0,120}?\sand\s+(?:Schedule|Part|Clause|Section|Article|Chapter)\s[0-9A-Z]{1,5}\s"
)
_LAUNCHED = expression(r"Framework|Strategy|Plan\b|Program|Policy|Guid|Roadmap|Toolkit")


def is_unsaid(ground: Ground, verb: Verb, policy: int, left: str) -> bool:
    """Tell whether a word for an event, said of an instrument, does not tell that it happened to the instrument."""
    text, start, stop, low = ground.text, verb.start, verb.stop, ground.passage.start
    if verb.event == "effective":
        return _OPEN_DAY.match(text, stop) is not None
    if verb.event in ("published", "issued"):
        if text.startswith("announce", start) and ground.spans[policy].end < start and _REPORTED.search(left):
            return True
        return not left.rpartition("\n")[2].strip(" –—-•*") and _THEN_A_DAY.match(text, stop) is not None
    if text.startswith("agree", start) and (_SO_FAR.search(left) or _FOR_NOW.match(text, stop, ground.passage.end)):
        return True
    if verb.event == "repealed":
        if text.startswith("withdr", start) and not _HOUSES.isdisjoint(ground.passage.words()):
            return True  # a bill that was tabled, no law yet
        if text.startswith("replaced", start) and _BY_WORDS.match(text, stop):
            return True
    if verb.event in ("repealed", "amended") and _by_a_bill(ground, verb, policy):
        return True
    if verb.event == "expired":
        return ground.spans[policy].start < start and is_of_a_part(ground, policy)
    if verb.event == "amended":
        if text.startswith(("delet", "omit", "substitut"), start):
            return ground.spans[policy].start > start or not is_of_a_part(ground, policy)
        return text.startswith(("updated:", "Updated:"), start)
    if text.startswith("agreed to", start):
        return _AMENDMENTS.match(text, stop) is not None
    perfect = left.endswith(("have ", "has ", "been ")) and not _CONDITIONS.isdisjoint(ground.passage.words())
    return perfect and _ONCE.search(text, low, start) is not None


def is_of_a_part(ground: Ground, policy: int) -> bool:
    """Tell whether it is a part of an instrument that something is said of: “section 4 of the |Act|, which expired”."""
    return stands_behind_part(ground.text, ground.passage.start, ground.spans[policy].start)


def _by_a_bill(ground: Ground, verb: Verb, policy: int) -> bool:
    """Tell whether it is only a bill that changes another instrument: “The Bill |repeals| the Act”, “Schedule 2 |amends| …”."""
    text, spans, start = ground.text, ground.spans, verb.start
    if spans[policy].start < start or not _LAWS.isdisjoint(ground.passage.words()):
        return False
    left = [title for title in ground.titles if spans[title].end <= start]
    of_a_part = _ITS_PART.fullmatch(text, ground.passage.start, start)
    topic = left[-1] if left and not of_a_part else ground.discourse.policy
    if topic is None or not (left or of_a_part):
        return False
    return "Bill" in ground.names.surface(topic).split() or "Bill" in text[spans[topic].start : spans[topic].end]


def introduced(ground: Ground, policy: int, noun: bool) -> str:
    """Return what kind of event an introduction is: a bill is tabled, a framework launched, an act in force came in."""
    surface = ground.names.surface(policy)
    if not _HOUSES.isdisjoint(ground.passage.words()) or "Bill" in surface or "Package" in surface:
        return "proposed"
    return "published" if _LAUNCHED.search(surface) else "effective" if noun else "proposed"
