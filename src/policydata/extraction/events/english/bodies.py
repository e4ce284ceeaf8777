"""Who acts in an English event: the bodies around its verb, those that “it” and “the Council” stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.events.english.bounds import REACH, Verb
from policydata.extraction.events.english.kinds import OF_A_MEETING
from policydata.extraction.events.english.reference import HELPERS
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_BY, ENGLISH_CHAIN
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span, first_at

_RIGHT_BEHIND = expression(r"\s+(?:in\s+)?(?:the\s+|both\s+(?:(?:[Hh]ouses|[Cc]hambers)\s+of\s+(?:the\s+)?)?)?\Z")
"""Between “passed”, “received the signature of” and the body."""
_IN_SESSION = expression(
    r"[^.;]{0,60}?\b(?:at|during|by)\s+[^.;,]{0,50}?\b(?:meeting|session|sitting|assembly|conference|summit)\s+of\s+(?:the\s+)?\Z"
)
"""Between a verb and the body whose meeting did what it says."""
_SESSION_OPENS = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:At|During|In|On)\s[^.;]{0,60}?\b(?:meeting|session|sitting|assembly|conference|summit)\s+of\s+(?:the\s+)?"
)
"""From the start of a sentence to the body at whose session it tells that something was adopted."""
_IN_ITS = expression(r"\W*(?:[0-9]{1,3}\.\s+)?(?:In|By|Through)\s+its\s")
"""What opens a sentence whose subject, behind, did what is told of the paper: “In its resolution 4, |adopted in May, the Board …”."""
_BETWEEN = expression(r"[^.;,]{0,60}?\bbetween\s+(?:the\s+)?")
"""Between “concluded” and the first of those who did."""
_NOBODY = frozenset(("laid", "proposed"))
"""Kinds whose words a house follows that acts only later."""
_IN_PRINT = frozenset(("published", "issued", "promulgated", "launched", "draft_published"))
"""Kinds of which “in the …” tells the journal, not who acts."""
_GOVERNED = expression(
    r"(?:\b(?:of|under|within|from|for|to|by|against|than|which)|(?<!together)(?<!jointly)(?<!along)(?<!ation)(?<!junction)\swith)\s+(?:(?:the|its|a)\s+)?\Z"
)
"""Before a body that another word governs, so that it is no subject while another may be."""
_BY_AN_ACT = expression(
    r"[^.;]{0,60}?\bby\s+(?:the\s+)?(?:Decree|Order|Decision|Resolution|Law|Act|Regulation|Directive|Ordinance|Notice|Circular"
    r"|Proclamation|Announcement|decree|order|decision|resolution)\s+(?:[Nn]os?\.?\s*)?[\w/().-]{1,20}(?:\s+(?:of|dated)\s+[^,;()]{6,24}?(?:,\s[0-9]{4})?)?\s+of\s+(?:the\s+)?"
)
"""Between a verb and the body by whose act it was done."""
_SOMEONE_ELSE = expression(
    rf"\b(?:who|he|she|I|we|We|(?:the|The)\s+(?:[A-Z][\w-]+\s+){{0,3}}[A-Z][\w-]+"
    r"|(?:[Tt]he|[Aa])\s+(?:[a-z]+\s+)?(?:courts?|judges?|jury|panel)|(?:[Tt]he|[Tt]heir|[Oo]ur)\s+(?:State\s+[Pp]arty|country|state|government)|(?:[Tt]he\s+)?(?:(?:two|three|four|five|six|other|remaining|both|all|most|its|their)\s+){0,2}(?:[Pp]residents|[Mm]inisters|[Pp]arties|[Ll]eaders|[Gg]overnors"
    r"|signatories|[Dd]elegates|[Ss]tates|[Mm]embers|MPs|MEPs|[Ss]enators|[Dd]eputies|[Ll]awmakers|[Jj]udges|[Cc]ountries|[Gg]overnments|[Ll]egislators|[Pp]eers|voters))"
    rf"\s+{HELPERS}\Z"
)
"""Before a verb, a subject that is no body of the sentence."""
_NOUN_OF_A_BODY = expression(
    r"(?:(?:\A|[.;\n]\s*|[0-9]\s+|\s[a-z]{3,}\s+)(?=[A-Z])|\b[Tt]he\s+|,\s*)((?i:Council|Authority|Committee|Board|Commission|Assembly|Conference|Cabinet|Parliament|Government"
    r"|Ministry|Agency|Senate|House|Chamber|Court|Office|Department|Bureau|Bank|Union|Congress|Executive|Secretariat|Tribunal|Regulator"
    rf"|Minister|President|Governor))\s+{HELPERS}\Z"
)
"""A short name of a body, as the subject of a verb."""
_IT = expression(rf"\b(?:[Ii]t|[Tt]hey)\s+(?:(?:at\s+(?:last|once|first)|in\s+turn|soon)\s+)?{HELPERS}\Z")
"""A pronoun as the subject of a verb."""
_THEN_IT = expression(r"[^,;.]{4,60},\s+(?:the\s+)?")
"""From a verb of “it” to the body that opens the main clause: “By the terms of the Code, which it |adopted without a vote, the |Board …”."""
_ACTS_ITSELF = expression(r"(?:replaces|supersedes|repeals|amends|revokes|takes\s+the\s+place|does\s+away)\b")
"""What an instrument does, so that “it” is no body."""
_FIRST_IT = expression(r"\W*(?:It|They)\s")
_AND_DID_ALSO = expression(r"(?:\sand|,)\s+(?:also\s+|then\s+|[a-z]+ly\s+)?\Z")
_SUBJECT = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:(?:[A-Z][a-z]+(?:\s[^,;.:]{0,60})?|[0-9][^,;.:]{3,20}),\s+)?(?:[Tt]he|[Oo]ur|[Aa]n?)?\s*|.{0,40}[0-9]{4}\s+(?:the\s+)?"
)
"""From the start of a sentence to the body that is its subject: “On 3 May, the |Board …”."""
_SAME = 12
_BACK = 80
"""How many mentions back a body is looked for by its noun."""
_BEFORE_GERUND = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:(?:By|After|On|Upon|In|Since|While|When|Before|Through|Following|Besides|Despite)\s+)?(?:(?:first|then|finally|[a-z]+ly)\s+)?"
)
_I = expression(r"\W*I,\s[^;,]{3,60},\s+(?:the\s+)?")
"""From the start of a sentence to the office of the one person who makes an order: “I, Jane Roe, |Minister for Health|, …”."""
_GERUND = expression(r"[a-z]+ing\b", re.IGNORECASE)
_HAVING = expression(r"\W*(?:After\s+)?[Hh]aving\s+(?:(?:just|already|now|first|then|finally|[a-z]+ly)\s+)?")
_MAIN_CLAUSE = expression(r"[^;]{4,240},\s+(?:the\s+)?")
"""From a participle that opens a sentence to the body that is its subject: “Adopting the Plan by consensus, the |Council”."""
_TIES = expression(r"\b(?:and|with)\b|&", re.IGNORECASE)
_AND_OTHERS = expression(r",?\s+and\s+(?:[a-z]+|[0-9]+)\s+(?:other|further)\s")
"""Behind the last body of a list, those that are only counted."""
_CONSULTS = expression(
    r"\s+(?:(?:has|have|had|also|then|is|was|first|jointly|today|now|\w+ly|(?:on\s+)?(?:[0-9]{1,2}\s+)?[A-Z][a-z]{2,8}(?:\s+[0-9]{4})?)\s+){0,3}"
    r"(?:(?:launched|opened|held|started|began|ran|conducted|announced|put|issued|released)\s+(?:(?:an?|its|the|their|new|first)\s+){0,2}(?:[a-z0-9-]+\s+)?)?"
)
"""From a body to the word for the consultation that it holds."""
_OTHER_CLAUSE = expression(r",\s+(?:had|has|have|was|were|is|are|which|who)\b")
_BY_ANOTHER_DEED = expression(
    r"(?<!\band)(?<!\bor)\s+(?:[a-z]{3,}ed|carried\s+out|drawn\s+up|made|given|set\s+out|put\s+forward|taken|held|chosen|led|(?:following|after|upon|since)\s+(?:its|the|their)\s+[a-z]+)\s+by\b"
)
"""Behind a passive, a participle of its own whose agent does not act in the passive: “withdrawn, after a review held by the Board”."""
_AFTER_RELATIVE = expression(
    r",\s+(?:[a-z]+\s+)?(?:which|whom|whose|[a-z]{3,}ed|laid|made|drawn|put|sent|brought|given|set)\s"
)
"""Between a title and a body, what says that the body only acts within a remark on the title."""
_OUT_OF_BRACKETS = expression(r"[^()]*\)")


def acting_bodies(ground: Ground, able: Sequence[int], verb: Verb, active: bool) -> list[int]:
    """Return the bodies that act: the subject of an active verb with its chain, or the agents of a passive."""
    text, spans, start, end = ground.text, ground.spans, verb.start, verb.end
    passage_start = ground.passage.start
    if active and opens_a_clause(ground, start):
        right = [body for body in able if spans[body].start > end]
        return right[:1] if right and _MAIN_CLAUSE.fullmatch(text, end, spans[right[0]].start) else []
    if ground.text[start : start + 15].casefold() == "in supersession":
        return []  # the paper of the sentence does it
    if active and (myself := _I.match(text, passage_start, start)) is not None:
        return [body for body in able if spans[body].start == myself.end()]
    if active:
        left = [body for body in able if spans[body].end <= start and spans[body].start >= verb.before]
        after_bodies = max(
            [verb.before, *(spans[body].end for body in ground.passage.bodies if spans[body].end <= start)]
        )
        if (named := _by_its_noun(ground, after_bodies, start)) is not None:
            return [named]
        if _SOMEONE_ELSE.search(text, after_bodies, start):
            return []
        if (alike := _by_a_pronoun(ground, after_bodies, start)) is not None:
            return [alike]
        if not left and verb.before > ground.passage.start:
            left = [body for body in able if spans[body].end <= verb.before and start - spans[body].end < REACH]
        free = [
            body
            for body in left
            if not _GOVERNED.search(text, max(passage_start, spans[body].start - 24), spans[body].start)
        ]
        if left and not free and able[0] != left[-1] and _AND_DID_ALSO.search(text, verb.before, start):
            left = [able[0]] if _SUBJECT.fullmatch(text, passage_start, spans[able[0]].start) else left
        if left and _in_a_remark(ground, left[-1], start):
            return []
        closes = left[:1] == able[:1] != [] and text.startswith(", ", start - 2) and _GERUND.match(text, start)
        if closes and _SUBJECT.fullmatch(text, passage_start, spans[left[0]].start):
            return chain_from(text, spans, left)  # “the |Council| thanked the Board, |adopting| the Code”
        if left and free and free[-1] != left[-1] and start - spans[free[-1]].end < 160:
            left = free
        if not left or start - spans[left[-1]].end > 160:
            return []
        return chain_to(text, spans, left)
    within = [body for body in able if start <= spans[body].start and spans[body].end <= verb.stop]
    if within:
        return chain_from(text, spans, within)
    right = [body for body in able if end <= spans[body].start < verb.after + 1]
    direct = text[start:end].endswith((" of", " by", " from")) or verb.event == "passed"
    for place, body in enumerate(right):
        gap = text[end : spans[body].start]
        if _OTHER_CLAUSE.search(gap) or _BY_ANOTHER_DEED.search(gap) or _OUT_OF_BRACKETS.match(gap):
            break
        if ENGLISH_BY.match(gap) or (
            _RIGHT_BEHIND.match(gap)
            and (direct or verb.event not in _NOBODY)
            and not (verb.event in _IN_PRINT and gap.startswith(" in"))
        ):
            return chain_from(text, spans, right[place:])
        if _BY_AN_ACT.fullmatch(gap):
            return chain_from(text, spans, right[place:])
        if verb.event not in _NOBODY and _BETWEEN.fullmatch(gap):
            return chain_from(text, spans, right[place:])
        if verb.event in OF_A_MEETING and _IN_SESSION.match(gap):
            return chain_from(text, spans, right[place:])
        if len(gap) > 120:
            break
    left = [body for body in able if spans[body].end <= start] if verb.event in OF_A_MEETING else []
    if _IN_ITS.match(text, passage_start) and verb.event in OF_A_MEETING and not left:
        return [body for body in right[:1] if _MAIN_CLAUSE.fullmatch(text, end, spans[body].start)]
    hosts = bool(left) and _SESSION_OPENS.fullmatch(text, passage_start, spans[left[0]].start) is not None
    return chain_from(text, spans, left) if hosts else []


def opens_a_clause(ground: Ground, start: int) -> bool:
    """Tell whether a gerund or participle opens a sentence whose subject stands behind: “By |adopting”, “Having |issued”."""
    text, low = ground.text, ground.passage.start
    if _GERUND.match(text, start):
        return _BEFORE_GERUND.fullmatch(text, low, start) is not None
    return _HAVING.fullmatch(text, low, start) is not None


def _by_its_noun(ground: Ground, low: int, start: int) -> int | None:
    """Return the last body named before whose name holds the noun that is the subject of a verb: “the Council |adopted”."""
    said = _NOUN_OF_A_BODY.search(ground.text, low, start)
    if said is None:
        return None
    noun = said[1].casefold()
    for index in range(first_at(ground.spans, said.start(1)) - 1, -1, -1)[:_BACK]:
        if ground.spans[index].kind == "body" and noun in ground.names.surface(index).casefold().split():
            return index
    return None


def _by_a_pronoun(ground: Ground, low: int, start: int) -> int | None:
    """Return the body that opens the sentence before as its subject, for “it” or “they” as the subject of a verb."""
    said = _IT.search(ground.text, low, start)
    if said is None and low > ground.passage.start and _AND_DID_ALSO.search(ground.text, low, start):
        said = _FIRST_IT.match(ground.text, ground.passage.start, low)
    if said is None or _ACTS_ITSELF.match(ground.text, start):
        return None
    passage, spans = ground.passage, ground.spans
    within = [body for body in passage.bodies if spans[body].end <= said.start()]
    before = within[0] if within else first_at(spans, passage.start) - 1
    if not within:
        while before >= 0 and passage.start - spans[before].start < REACH and spans[before].kind != "body":
            before -= 1
    while before > 0 and spans[before - 1].kind == "body" and spans[before].start - spans[before - 1].end < _SAME:
        before -= 1
    behind = next((body for body in passage.bodies if spans[body].start > start), None)
    if behind is not None and not within and _THEN_IT.fullmatch(ground.text, start, spans[behind].start):
        return behind
    if before < 0 or spans[before].kind != "body" or said.start() - spans[before].end > REACH:
        return None
    opens = max(ground.text.rfind(sign, 0, spans[before].start) for sign in (". ", "\n", "; ")) + 1
    return before if _SUBJECT.fullmatch(ground.text, opens, spans[before].start) else None


def _in_a_remark(ground: Ground, body: int, start: int) -> bool:
    """Tell whether a body acts only in a remark that ends before a verb: “the Act, which Parliament passed, |repealed …”."""
    text, spans = ground.text, ground.spans
    if not text.startswith(", ", start - 2):
        return False
    return any(
        spans[title].end <= spans[body].start and _AFTER_RELATIVE.search(text, spans[title].end, spans[body].start)
        for title in ground.titles
    )


def consulting_bodies(ground: Ground, able: Sequence[int], verb: Verb) -> list[int]:
    """Return the bodies that open a consultation: “the Board launched a public consultation on …”."""
    text, spans = ground.text, ground.spans
    left = [body for body in able if spans[body].end <= verb.start]
    if not left or not _CONSULTS.fullmatch(text[spans[left[-1]].end : verb.start]):
        return []
    return chain_to(text, spans, left)


def chain_to(text: str, spans: Sequence[Span], bodies: Sequence[int]) -> list[int]:
    """Return the last of some bodies and those before it that an “and” ties to it, with the commas of its list."""
    chain = [bodies[-1]]
    for body in reversed(bodies[:-1]):
        link = text[spans[body].end : spans[chain[0]].start]
        last = len(chain) == 1 and not _AND_OTHERS.match(text, spans[bodies[-1]].end)
        if not ENGLISH_CHAIN.match(link) or (last and not _TIES.search(link)):
            break
        chain.insert(0, body)
    return chain


def chain_from(text: str, spans: Sequence[Span], bodies: Sequence[int]) -> list[int]:
    """Return the first of some bodies and those that an “and” or comma ties to it."""
    chain = [bodies[0]]
    for other in bodies[1:]:
        if not ENGLISH_CHAIN.match(text[spans[chain[-1]].end : spans[other].start]):
            break
        chain.append(other)
    return chain
