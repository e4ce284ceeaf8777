"""Bodies of English text that only the words around them tell: "Zero Harm, a rights group", "the retailer Brightmart"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from policydata.extraction.capital_chains import BLANK
from policydata.extraction.expressions import expression
from policydata.extraction.name_tries import any_of
from policydata.extraction.name_words import CALENDAR, HEADS, SENTENCE_STARTS, words
from policydata.extraction.person_words import NATIONALITIES, ROLES
from policydata.extraction.place_words import PLACES
from policydata.extraction.spans import Span
from policydata.extraction.whole_words import places

_WORD = r"(?:[A-ZÀ-Þ]|[0-9](?=-[A-Z]))[\w’&-]*+(?:'[a-zA-Z]++)?+"
_NAME = rf"{_WORD}(?:{BLANK}{_WORD}){{0,4}}+"
_LISTED_NAME = rf"{_WORD}(?:{BLANK}(?:(?:of|for|the|in|de|du|la|des|del|al|All){BLANK}){{0,2}}{_WORD}){{0,6}}+"
_OWN_KINDS = words("""
    non-profit nonprofit NGO charity think-tank company firm start-up startup vendor operator
    retailer manufacturer consultancy broadcaster watchdog contractor chipmaker carmaker chain
    supermarket insurer lender wholesaler supplier developer
""")
_GROUPS = words("group union network organisation organization association coalition federation")
_CAUSES = words("""
    rights advocacy campaign pressure lobby civil consumer privacy environmental industry trade business research community
    student women's patient disability faith society policy media tech technology liberties users workers employers
""")
_SMALL = "(?!of|for|in|at|with|from|who|by|to|and)"
_BEHIND = expression(
    rf",{BLANK}(?:an?|the|one{BLANK}of{BLANK}the){BLANK}(?:{_SMALL}[\w’'-]++{BLANK}){{0,5}}?{any_of(_OWN_KINDS | _GROUPS)}"
    rf"(?=[.,;:)]|{BLANK}(?:that|which|based|founded|with|in|of|for|from|said|has|had|and|representing|behind|whose|working|"
    rf"campaigning|set|led|run)\b)"
)
_BEFORE = expression(rf"(?:\A|[^\w’'-])({_NAME})\Z")
_LONGEST_NAME = 64
_APPOSED = expression(rf"{any_of(_OWN_KINDS | _GROUPS)},?{BLANK}({_NAME})(?![\w-])")
_WORD_BEFORE = expression(r"([\w'’-]+)[ \n]\Z")
_ROLES_OF = words("""
    director executive CEO officer founder counsel spokesperson spokesman spokeswoman campaigner adviser advisor analyst manager
    researcher lawyer economist engineer spoke speaking worked works
""")
_ROLE_OF = expression(
    rf"{any_of(_ROLES_OF)},?{BLANK}(?:of|at|with|for){BLANK}({_NAME})(?={BLANK}?[,.;)”\"]|{BLANK}[a-z])"
)
_SUBMITTING = expression(
    r"(?:Submitting|Signatory|Participating|Supporting|Endorsing|Partner) (?:[Oo]rgani[sz]ations|NGOs|[Ii]nstitutions|[Bb]odies):[ \n]([^\n]{3,400})|"
    r"(?:\A|\n)Submitted by:? ([A-Z][^\n.]{3,300})"
)
_ITEM = expression(
    rf"(?:\A|[;,]{BLANK}?(?:and{BLANK})?|{BLANK}and{BLANK})(?:the{BLANK})?({_LISTED_NAME})(?=\Z|[;,(.]|{BLANK}\(|{BLANK}and{BLANK})"
)
_KINDS = _OWN_KINDS | _GROUPS
_CLUES = frozenset(last + end for word in _KINDS | _ROLES_OF for last in [word.split()[-1]] for end in ("", ","))
_LABELS = words("organisations: organizations: Organisations: Organizations: NGOs: institutions: bodies: Submitted")
_CAMEL = expression(r"[A-Z][a-z]+[A-Z]|[0-9]-[A-Z]")


def find_context_bodies(text: str) -> list[Span]:
    """Return bodies that the nouns before or behind their names tell; they may overlap other names."""
    found_words = text.split()
    # A look at every word at once costs less than one search for each of the nouns.
    present = {word.rstrip(",") for word in _CLUES.intersection(found_words)}
    found = [*_apposed(text, present & _KINDS), *_of_roles(text, present & _ROLES_OF), *_followed(text)]
    for match in _SUBMITTING.finditer(text) if not _LABELS.isdisjoint(found_words) else ():
        group = 1 if match[1] else 2
        for item in _ITEM.finditer(match[group]):
            if " " in item[1] and item[1].split()[0] not in ROLES:
                found.append(_body(match.start(group) + item.start(1), match.start(group) + item.end(1)))
    return found


def _apposed(text: str, nouns: AbstractSet[str]) -> Iterator[Span]:
    """Yield what stands behind a noun: "the retailer Brightmart", "rights group Zero Harm"."""
    for place in places(text, nouns):
        match = _APPOSED.match(text, place)
        if match is None or text[place - 1 : place] not in (" ", "\n") or not _may_be_body(match[1]):
            continue
        before = _WORD_BEFORE.search(text, max(0, place - 24), place)
        noun = text[place : match.start(1)].rstrip(" ,\n")
        if noun in _OWN_KINDS or (before is not None and before[1] in _CAUSES):
            yield _body(*match.span(1))


def _of_roles(text: str, roles: AbstractSet[str]) -> Iterator[Span]:
    """Yield what somebody has a role in: "executive director of Redes Abiertas"; one word only if written as no other is."""
    for place in places(text, roles):
        match = _ROLE_OF.match(text, place)
        if match is None or text[place - 1 : place] not in (" ", "\n", ""):
            continue
        if _may_be_body(match[1]) and (" " in match[1] or _CAMEL.match(match[1])):
            yield _body(*match.span(1))


def _followed(text: str) -> Iterator[Span]:
    """Yield what is said to be a group or firm behind the name: "Zero Harm, a rights group"."""
    for place in places(text, (", a ", ", an ", ", the ")):
        if _BEHIND.match(text, place) is None:
            continue
        match = _BEFORE.search(text, max(0, place - _LONGEST_NAME), place)
        if match is None:
            continue
        start = match.start(1)
        first = match[1].split()[0]
        if first in SENTENCE_STARTS and " " in match[1]:
            start += len(first) + 1
        if _may_be_body(text[start:place]):
            yield _body(start, place)


def _may_be_body(name: str) -> bool:
    """Say whether a name may be a body's: it is no place, role or first word of a sentence, and has no head of its own."""
    parts = name.split()
    if name in PLACES or parts[0] in SENTENCE_STARTS or parts[0] in CALENDAR or parts[0] in NATIONALITIES:
        return False
    return ROLES.isdisjoint(parts) and HEADS.keys().isdisjoint(parts)


def _body(start: int, end: int) -> Span:
    return Span(start, end, "body", None, None, "body.context")
