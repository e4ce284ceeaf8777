"""What “the law”, “that code” and “the latter” stand for in an English sentence: the nearest title with such a noun."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import first_at

_WORDS = """
    law act bill code statute, statute act law, act bill law, bill act,
    treaty accord agreement convention covenant pact protocol, pact accord agreement compact convention treaty,
    framework policy strategy, agreement accord arrangement compact memorandum pact treaty, accord agreement,
    deal accord agreement compact memorandum pact treaty, mou memorandum, memorandum mou,
    legislation act bill code law statute, reform act bill code law, scheme program programme,
    roadmap plan strategy, blueprint plan roadmap strategy, bylaw by-law, by-law bylaw, rule regulation,
    guideline guidance, guidance guideline
"""
_ALIKE = {words.split()[0]: frozenset(words.split()) for words in _WORDS.split(",")}
"""Nouns that speak of an instrument under another name; every other noun stands for titles with that noun."""
_FAMILIES = tuple(
    frozenset(words.split())
    for words in (
        "law act bill statute code regulation ordinance decree directive legislation constitution by-law bylaw order rule",
        "strategy plan framework roadmap scheme policy programme program blueprint agenda initiative vision package",
        "agreement treaty convention declaration charter pact compact protocol covenant accord memorandum mou deal framework",
        "guideline standard circular notice guidance guide principle handbook manual recommendation code framework notification",
        "decision resolution order decree declaration recommendation conclusion",
    )
)
_OF_LAWS = {
    "regulations": "regulation rule",
    "rule": "regulation rule order standard",
    "code": "code",
    "order": "order decree",
}
"""Kinds of instruments, of which none speaks of another; and what takes the place of no law as such: “the final rule”."""
_KINDS_OF = frozenset().union(*_FAMILIES)
_ANY = frozenset(("text", "full text", "instrument", "document", "draft", "version"))
"""Nouns that speak of any instrument."""
_TOPIC = frozenset(("instrument", "measure"))
"""Nouns for the instrument that is spoken of, whatever its kind."""
_STAGES = frozenset(("draft", "version"))
"""Nouns for a stage of the instrument that is spoken of."""
NOUN = (
    r"laws?|acts?|statutes?|bills?|codes?|rules?|regulations?|orders?|decrees?|directives?|decisions?|resolutions?"
    r"|declarations?|treat(?:y|ies)|conventions?|agreements?|protocols?|covenants?|accords?|pacts?|charters?|compacts?"
    r"|plans?|strateg(?:y|ies)|frameworks?|guidelines?|guidance|polic(?:y|ies)|programmes?|programs?|roadmaps?|standards?"
    r"|circulars?|notices?|ordinances?|by-?laws?|constitutions?|memorand(?:um|a)|MoUs?|legislation|deals?|reforms?|blueprints?|schemes?|measures?"
    r"|guides?|manuals?|handbooks?|manifestos?|papers?|recommendations?|statements?|initiatives?|opinions?|principles|instructions?|(?:full\s+)?texts?|instruments?|documents?|drafts?|versions?"
)
IS_A = rf"(?:is|was|are|remains)\s+(?:an?|the|one\s+of\s+the|our)\s+[^,;.]{{0,50}}?\b(?:{NOUN}),?\s+"
"""Between a title and a participle of it: “the Compact |is a voluntary agreement| concluded in Lima”."""
NEW = (
    r"(?:(?:action|master|white|green|policy|national|new|same|said|above|aforesaid|aforementioned|foregoing|whole|earlier|very|first|final|present|current|initial|original|[a-z]{2,12}-[a-z]{2,12}"
    r"|[a-z]{3,12}(?:ed|ing|ful|ous|al|ive))\s+){1,2}"
)
"""Adjectives between an article and the noun that stands for an instrument: “the long-awaited law”."""
HELPERS = (
    r"(?:(?:has|have|had|is|are|was|were|been|be|being|remain(?:s|ed)?|will|shall|to|also|then|first|finally|later|last|only"
    r"|itself|hereby|most|all|both|each|now|not|never|again|since|having|[a-z]{2,12}ly)\s+){0,6}"
)
"""What may stand between a subject and the word for its event."""
_SUBJECT = expression(
    rf"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose)\s+(?P<new>{NEW})?(?P<noun>{NOUN})(?:,?\s+(?P<which>which|that)|(?(new)(?!)|,))?\s+{HELPERS}\Z"
)
NO_TITLE = r"\b(?!\s+(?:(?:of|for(?!\s+(?:public\s+)?(?:comment|consultation|feedback))|to|concerning|governing|identifying|establishing|laying\s+down|setting)\b|on\s+(?!(?:the\s+)?[0-9]|[JFMASOND][a-z]+\s+[0-9]|[A-Z][a-z]+day\b)|[A-Z]))"
"""Behind the noun, what tells that it stands for no other instrument: “the law |on seeds|”."""
_OBJECT = expression(
    r"\s+(?:(?:an?|the|two|several|further|some|first|major)\s+){0,2}(?P<change>(?:amendments?|changes|revisions?)\s+(?:to|of)\s+)?"
    rf"(?:(?P<it>it|them|(?:its|an?|the)\s+(?:(?:legislative|original|initial|first|formal)\s+)?proposal(?=\s+(?:on|in)\s+(?:the\s+)?(?:[0-9]|[JFMASOND][a-z]+\s+[0-9])|[.,;]))\b|the\s+(?P<revised>amendments?|revisions?|changes)(?=\s+(?:on|in|by)\s+(?:the\s+)?[0-9A-Z]|[.,;])|(?:the|that|this|these|those)\s+(?:{NEW})?(?P<noun>{NOUN}){NO_TITLE})"
)
_ALL = expression(
    r"\b(?:[Tt]hey|[Bb]oth|[Aa]ll\s+(?:two|three|four|five)|(?:[Tt]he|[Tt]hese|[Aa]ll)\s+(?:two|three|four|five))(?:\s+of\s+(?:them|these))?"
    rf"(?:\s+(?:new\s+)?(?:{NOUN}))?\s+{HELPERS}\Z"
)
_THEM = expression(r"\s+(?:them|both|all\s+(?:two|three|four))(?:\s+of\s+them)?\b(?!\s+(?:the|[A-Z]))")
"""Around a verb, what speaks of all instruments that the sentence before joins."""
_GOVERNED = expression(r"\b(?:by|under|with|in|from|for|on|through|per|against)\s+\Z")
"""Before “the law”, what makes it no subject: “registrations under |that Order| remain valid until …”."""
_ACTS = expression(
    rf"[”\"’']?(?:\s*\([^()]{{0,60}}\))?(?:,?\s+dated\s[^,;.]{{3,24}}(?:,\s[0-9]{{4}})?)?(?:,?\s+(?:which|that))?\s+{HELPERS}"
)
"""Between an instrument and the verb that it is the subject of: “when the Court Rules |replaced it”, “, which |ended the old rules”."""
_REPLACES = expression(r"\b(?:replac|supersed)(?:es|ing)\s+(?:(?:the|its|an?)\s+)?(?:[a-z-]+\s+)?[“\"‘']?\Z")
_CHANGED = expression(
    r"\b(?:(?:was|were|been)\s+(?:[a-z]+\s+)?(?:amended|modified|supplemented)\s+(?:(?:on|in)\s[^,;.]{3,30}\s)?by|(?:amend|repeal|revok|rescind|replac|supersed)(?:s|es|ed|ing))"
    r"\s+(?:[^,;.]{1,40}\s(?:of|to)\s+)?(?:the\s+)?[“\"‘']?\Z"
)
"""Before a title that another was changed by, or that another changes."""
_PAPER_CHANGES = expression(
    rf"\b(?:This|These|[Tt]he\s+(?:new|present|final|draft|proposed|revised))\s+(?:[a-z]+\s+)?(?P<noun>(?i:{NOUN}))\s+(?:will\s+|would\s+|shall\s+|also\s+|hereby\s+)?"
    r"(?:amend|replace|revoke|repeal|supersede|rescind|modify|modifie|consolidate)s?\s"
)
"""The paper at hand, or one without a title, as what changes the title behind: “These Regulations amend the |Ferry Regulations|”."""
_OF_THE_PAPER = expression(rf"\bof\s+(?:this\s+(?:instrument|document)|[Tt]h(?:is|ese)\s+[A-Z][a-z]+)\s+{HELPERS}\Z")
"""Before a verb, the paper at hand as that whose part is the subject: “Part 3 |of this instrument| came into force”."""
_AND_GOES_ON = expression(rf"(?:(?!which|that)[^;.]){{0,90}}?\s(?:and|but)\s+{HELPERS}")
_STOP = expression(r"[.;]\s+[A-Z][a-z]")
_SENTENCE = 400
_OF_ANOTHER = expression(
    r"\W*(?:[0-9]{1,3}[.)]\s+)?(?:The|the)\s+(?:law|act|bill|code|decree|order|regulations?|rules|treaty|convention|plan|strategy)\s+"
    r"(?:on|concerning|governing|regulating|against)\s"
)
"""A sentence about an instrument that has no title."""
_UNTITLED = expression(
    r"\W*(?:(?:These|Those)\s+(?:[a-z]+\s+)?(?:strategies|plans|polic(?:y|ies)|guidelines|standards|decisions|agreements|resolutions|bills|laws|orders|reports|papers|documents)\b"
    r"|[A-Z]{4,}(?:\s[A-Z]{2,})*:\s+Th(?:is|ese)\s)"
)
"""The start of a sentence about instruments that have no titles, or about the paper itself: “DATES: |This rule is effective”."""
_WINDOW = 110
_NEAR = 12
"""How near before a word a title stands that leaves no room for another subject."""
_BACK = 60
"""How many spans back an instrument is looked for."""


class Pointed(NamedTuple):
    """The instrument that words in the place of an object point to, None for an unknown one; whether it is changed."""

    policy: int | None
    changed: bool


def subject_referent(ground: Ground, start: int) -> int | None:
    """Return the instrument of “the law” as the subject of the word at `start`; None without one."""
    low = max(ground.passage.start, start - _WINDOW)
    if any(0 <= start - ground.spans[title].end < _NEAR for title in ground.titles):
        return None
    said = _SUBJECT.search(ground.text, low, start)
    if said is None or any(ground.spans[title].start == said.start("noun") for title in ground.titles):
        return None
    if _singular(said["noun"]) in _STAGES or (
        not said["which"] and _GOVERNED.search(ground.text, max(low - _NEAR, 0), said.start())
    ):
        return None
    return named_with(ground, said.start(), said["noun"])


def spoken_of_before(ground: Ground, start: int) -> int | None:
    """Return the instrument that was spoken of before a sentence, if the subject of the word at `start` may be it."""
    text, low, known = ground.text, ground.passage.start, ground.discourse.policy
    if known is None or is_replaced(ground, known) or _OF_ANOTHER.match(text, low, start):
        return None
    if changed_by_a_paper(ground, known) or _OF_THE_PAPER.search(text, low, start):
        return ground.names.own
    return None if _UNTITLED.match(text, low) else known


def of_all(ground: Ground, verb: Verb) -> bool:
    """Tell whether “they”, “both” or “the two laws” is what a verb speaks of."""
    low = max(ground.passage.start, verb.start - _WINDOW)
    return _THEM.match(ground.text, verb.end) is not None or _ALL.search(ground.text, low, verb.start) is not None


def object_referent(ground: Ground, start: int, end: int) -> Pointed | None:
    """Return the instrument that “it”, “that code” or “an amendment to them” behind the verb `start:end` points to."""
    said = _OBJECT.match(ground.text, end, ground.passage.end)
    if said is None:
        return None
    if said["it"] or said["revised"]:
        before = [title for title in ground.titles if ground.spans[title].end <= start]
        if said["it"] and before and _ACTS.fullmatch(ground.text, ground.spans[before[-1]].end, start):
            before.pop()
        policy = before[-1] if before else None
        policy = ground.discourse.policy if policy is None else policy
    else:
        before = [title for title in ground.titles if ground.spans[title].end <= start][-1:]
        acts = before and _ACTS.fullmatch(ground.text, ground.spans[before[0]].end, start)
        policy = named_with(ground, end, said["noun"], before[0] if acts else None)
    return Pointed(policy, said["change"] is not None or said["revised"] is not None)


def named_with(ground: Ground, before: int, noun: str, other_than: int | None = None) -> int | None:
    """Return the nearest title before a place that a noun may stand for."""
    one = _singular(noun)
    known = ground.discourse.policy
    if one in (_STAGES | _TOPIC) and known is not None:
        return ground.names.own if changed_by_a_paper(ground, ground.names.key(known)) else known
    for index in _earlier(ground, before):
        if other_than is not None and ground.names.key(index) == ground.names.key(other_than):
            continue
        if index not in ground.titles and (is_replaced(ground, index) or changed_by_a_paper(ground, index, one)):
            continue
        if may_name(noun, ground.names.surface(index)):
            return rather_the_topic(ground, index, noun)
    return None


def rather_the_topic(ground: Ground, title: int, noun: str) -> int:
    """Return what “the act” stands for: `title`, or what is spoken of, where `title` only changed it or is changed by it."""
    known = ground.discourse.policy
    if known is None or ground.names.key(known) == ground.names.key(title):
        return title
    start = ground.spans[title].start
    changes = _CHANGED.search(ground.text, max(0, start - _WINDOW), start)
    return known if changes is not None and may_name(noun, ground.names.surface(known)) else title


def may_name(noun: str, name: str) -> bool:
    """Tell whether “the law” may stand for an instrument of that name: by its own noun, or one that is used for it."""
    one = _singular(noun)
    alike = _ALIKE.get(one, frozenset((one,)))
    return one in _ANY or any(_singular(word) in alike for word in name.split())


def is_replaced(ground: Ground, title: int) -> bool:
    """Tell whether a title is only what another instrument takes the place of: “replaces the erstwhile |Guilds Act|”."""
    start = ground.spans[title].start
    return _REPLACES.search(ground.text, max(0, start - _WINDOW), start) is not None


def changed_by_a_paper(ground: Ground, title: int, noun: str = "") -> bool:
    """Tell whether a title is only what the paper at hand changes, one that is called by `noun`, if that is given."""
    start = ground.spans[title].start
    low = max(0, start - _SENTENCE, ground.text.rfind("\n", 0, start))
    return any(
        (not noun or _singular(said["noun"]) == _singular(noun)) and not _STOP.search(ground.text, said.end(), start)
        for said in _PAPER_CHANGES.finditer(ground.text, low, start)
    )


def is_of_the_paper(ground: Ground, title: int) -> bool:
    """Tell whether a noun that seems to be short for a title before is that of the paper which changes it: “The |Regulations|”."""
    spans, key = ground.spans, ground.names.key(title)
    word = ground.text[spans[title].start : spans[title].end]
    if key == title or not word.isalpha():
        return False
    named = (one for one in _earlier(ground, spans[title].start) if ground.names.key(one) == key)
    full = next((one for one in named if " " in ground.text[spans[one].start : spans[one].end]), None)
    return full is not None and changed_by_a_paper(ground, full, word)


def is_said_of_the_paper(ground: Ground, title: int, start: int) -> bool:
    """Tell whether a verb goes on with the paper that changes a title: “These Rules amend the Act and |come into force|”."""
    return _AND_GOES_ON.fullmatch(ground.text, ground.spans[title].end, start) is not None and changed_by_a_paper(
        ground, title
    )


def may_stand_for(noun: str, name: str) -> bool:
    """Tell whether a noun may speak of an instrument of that name: “the strategy” of no act, “the text” of any."""
    one = _singular(noun)
    kinds = {_singular(word) for word in name.split()} & _KINDS_OF
    if one not in _KINDS_OF or noun.casefold() == "rules" or not kinds or one in kinds:
        return True
    only = _OF_LAWS.get(noun.casefold())
    if only is not None and not kinds.isdisjoint(_FAMILIES[0]):
        return not kinds.isdisjoint(only.split())
    return any(one in family and not kinds.isdisjoint(family) for family in _FAMILIES)


def _earlier(ground: Ground, before: int) -> Iterator[int]:
    """Yield the titles before a place, nearest first."""
    for index in range(first_at(ground.spans, before) - 1, -1, -1)[:_BACK]:
        span = ground.spans[index]
        if span.kind == "policy" and span.end <= before:
            yield index


def _singular(word: str) -> str:
    word = word.casefold().strip("’'s,.") if word.endswith(("’s", "'s")) else word.casefold().strip(",.")
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
