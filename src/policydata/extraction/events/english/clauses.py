"""Whose clause goes on in English: the title before “, which …, was adopted”, and before “implements the Code and was adopted”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.events.english.reference import HELPERS, IS_A, NOUN, named_with, subject_referent
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_BRACE = r"[”\"’']?(?:\s*\([^()]{0,80}\))?"
_OPENS = expression(
    rf"{_BRACE}(?:\s+of\s+[^,;.]{{2,40}})?(?:,\s+[A-Z][\w./ -]{{1,30}}(?=,))?,\s+(?:which|that|whose|an?|the|its|our|as|first|originally|[a-z]+ed|[a-z]+ing|made|drawn"
    r"|put|laid|based|successor|formerly|now|one|known|together\s+with|along\s+with|as\s+well\s+as|like|unlike|in\s+(?:force|effect))\b"
)
"""What stands behind a title that a remark between commas follows."""
_CLOSES = expression(rf"[^,;]{{0,90}},\s+(?:{IS_A}|(?:is|are|was|were|has|have|had|will|shall)\s+{HELPERS})?")
"""From the last title of such a remark to the word that goes on with the sentence."""
_BRACKET_CLOSES = expression(rf"(?:\s+of\s+[^(),;]{{2,30}})?\)\s+{HELPERS}")
_FINITE = expression(
    r"(?:enter(?:s|ed)|c[ao]mes?|took|takes?|went|goes|appl(?:ies|ied)|expire|laps|cease|bec[ao]me|commence|start|ran|runs|dat(?:es|ed))"
)
"""A word that says an event as the verb of a sentence."""
_GOES_ON = expression(
    r"[^;]{0,90}?\s(?:and|but)\s+(?:(?:also|then|later|subsequently|finally|only|now)\s+)?"
    rf"(?:is|are|was|were|has|have|had|will|shall)\s+{HELPERS}"
)
_AND_BARE = expression(r"[^;]{0,90}?\s(?:and|but)\s+(?:(?:also|then|later|subsequently|finally|only|now)\s+)?")
_RELATIVE = expression(rf"{_BRACE},?\s+(?:which|that)\s")
_BEFORE_SUBJECT = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:(?:In|On|By|Since|From|During|At)\s[^,;]{3,60},\s+)?(?:(?:The|the|This|this|Its|its|A|An)\s+)?"
    r"(?:(?:new|revised|current|first)\s+)?[“\"‘']?"
)
_POINTS_BACK = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:It|it|(?:The|the|This|this|That|that)\s+(?:law|act|bill|code|decree|order|strategy|plan|treaty"
    r"|agreement|convention|directive|regulation|charter|policy|text|document|statute|resolution|declaration|framework)"
    r"|They|they|These\s+\w+)\s"
)
_NAMES_ITSELF = expression(r"(?:(?:is|are)\s+(?:cited\s+as\s+)?|(?:may|shall)\s+be\s+cited\s+as\s+)the\s+[“\"‘']?")
"""From “These Rules” to the title that is their own: “These Rules |are the |Ferry Rules 2019 and come into force”."""
_OTHER_NAME = expression(
    rf"{_BRACE},\s+(?:(?:or|formally|officially|also|better|known\s+as|now|i\.e\.|namely)\s+){{0,3}}(?:the\s+)?[“\"‘']?"
)
"""Between a title and another name of the same instrument, behind which a comma follows: “the Data Act, Law No. 9 of 2019, was”."""
_OF = expression(r"\b(?:of|by|to|under|with|in|for|from)\s+(?:[a-z]+\s+){0,2}[“\"‘']?\Z")
_LISTED = expression(rf"{_BRACE}(?:,\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?[“\"‘']?")

_COMPLEMENT = expression(
    r"(?:\b(?:an?|the|its|this|that|our|one|first|second|final|annual|new)\s+(?:[a-z-]+\s+){0,2}?([a-z]{3,})|(?:\A|[.;:]\s|\n)\W*([a-z]{3,}s|funding|financing|money|guidance|advice|research|training|information|evidence|spending|work|support))"
    r"\s+(?:[a-z]+ed\s+|held\s+|made\s+|set\s+)?(?:on|of|in|under|to|about|for|from)\s+(?:(?:the|its|a)\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
"""A noun before a preposition and a title, with the determiner that opens its phrase."""
_OF_THE_INSTRUMENT = expression(
    r"texts?|drafts?|versions?|editions?|parts?|chapters?|articles?|sections?|titles?|annex\w*|schedules?|provisions?|rules?|obligations?"
    r"|requirements?|prohibitions?|amendments?|revisions?|changes?|remainder|rest|whole|entirety|bulk|core|most|majority|all"
    r"|clauses?|protocols?|measures?|implementation|application|validity|term|successor|issue|paragraphs?|rounds?|consultations?|comments?|period",
    re.IGNORECASE,
)
"""Nouns whose events are those of the instrument that they are of."""
_PAPER = expression(NOUN, re.IGNORECASE)
_OF_ANOTHER = expression(
    r"\b(?:(?P<changes>replac|supersed|repeal|revok|rescind|abolish|amend|supplement|succe|updat|revis|extend|consolidat)[a-z]*|under|by|with|from|upon|in|on|to|like|unlike|implement[a-z]*|follow[a-z]*)"
    rf"\s+(?:an?|another|some|any|two|three|several|various|other|old|older|earlier|(?P<the>the))\s+(?:[a-z0-9-]+\s+){{0,3}}?(?P<noun>(?!drafts?|versions?|texts?|documents?)(?:{NOUN}|briefings?|reports?|stud(?:y|ies)|surveys?|articles?|letters?|releases?|analys[ei]s))"
    rf"(?:\s+of\s+(?:[A-Z][a-z]+\s+)?[0-9]{{4}})?(?:,?\s+(?:which|that)\s+{HELPERS}|\s+(?:[a-z]+ly\s+|first\s+|originally\s+)?)\Z"
)
"""Before a word for an event, another instrument, without a name: “replacing an ordinance |promulgated”."""


def speaks_of_another(ground: Ground, start: int) -> bool:
    """Tell whether the word at `start` is said of another instrument than those named."""
    said = _OF_ANOTHER.search(ground.text, max(ground.passage.start, start - 100), start)
    if said is None or not said["the"]:
        return said is not None
    if not said["changes"]:
        return False
    near = [title for title in ground.titles if ground.spans[title].end <= said.start()]
    acts = near[-1] if near else ground.discourse.policy
    named = named_with(ground, said.start(), said["noun"])
    return named is None or (acts is not None and ground.names.key(named) == ground.names.key(acts))


def clause_subject(ground: Ground, left: Sequence[int], start: int, intransitive: bool) -> int | None:
    """Return the title before a remark or an “and” whose clause the word at `start` goes on with; None for the nearest."""
    text, spans = ground.text, ground.spans
    nearest = left[-1]
    gap = text[spans[nearest].end : start]
    bare = intransitive and _FINITE.match(text, start) is not None
    if _BRACKET_CLOSES.fullmatch(gap):
        return next((title for title in reversed(left[:-1]) if text.startswith(" (", spans[title].end)), None)
    if _CLOSES.fullmatch(gap) and (bare or not gap.endswith((", ", ",\n"))):
        for one, two in zip(reversed(left[:-1]), reversed(left[1:]), strict=True):
            between = text[spans[one].end : spans[two].start]
            named_twice = _OTHER_NAME.fullmatch(between) and text.startswith(",", spans[two].end)
            if (named_twice and not _OF.search(text, max(0, spans[one].start - 30), spans[one].start)) or (
                _OPENS.match(between) and not _LISTED.fullmatch(between)
            ):
                return one
        return None
    if _RELATIVE.match(gap) and "," not in gap[2:]:
        return None  # “…, which was drawn up in 2018 and |entered into force”
    if _GOES_ON.fullmatch(gap) or (bare and _AND_BARE.fullmatch(gap)):
        for one, two in zip(reversed(left[:-1]), reversed(left[1:]), strict=True):
            between = text[spans[one].end : spans[two].start]
            opens = max(ground.passage.start, text.rfind(";", ground.passage.start, spans[one].start) + 1)
            subject = _RELATIVE.match(between) or _BEFORE_SUBJECT.fullmatch(text, opens, spans[one].start)
            if subject and not _LISTED.fullmatch(between):
                return one
        opens = max(ground.passage.start, text.rfind(";", ground.passage.start, spans[nearest].start) + 1)
        said = _POINTS_BACK.match(text, opens, spans[nearest].start)
        if said is not None and not _NAMES_ITSELF.fullmatch(text, said.end(), spans[nearest].start):
            return subject_referent(ground, said.end()) or ground.discourse.policy
    return None


def is_complement(ground: Ground, title: int) -> bool:
    """Tell whether a title only says what its noun is about: “the report on the Act was published”."""
    start = ground.spans[title].start
    said = _COMPLEMENT.search(ground.text, max(ground.passage.start, start - 60), start)
    noun = "" if said is None else said[1] or said[2]
    quoted = ground.text[start - 1] in '“"‘' and _PAPER.fullmatch(noun)  # “the resolution on ‘Safe Harbours’”
    return noun != "" and not (quoted or _OF_THE_INSTRUMENT.fullmatch(noun))
