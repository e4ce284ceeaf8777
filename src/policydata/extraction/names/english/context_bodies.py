"""Bodies of English text that only the words around them tell: "Zero Harm, a rights group", "the retailer Brightmart"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.coined_evidence import GROUPS, NOT_FIRST, OWN_KINDS, QUALITY
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import CALENDAR, HEADS, SENTENCE_STARTS, words
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_WORD = r"(?:[A-ZÀ-Þ]|[0-9](?=-[A-Z]))[\w’&-]*+(?:'[a-zA-Z]++)?+"
_LISTED_NAME = rf"{_WORD}(?:{BLANK}(?:(?:of|for|the|in|de|du|la|des|del|al|All){BLANK}){{0,2}}{_WORD}){{0,6}}+"
_CAUSES = words("""
    rights advocacy campaign pressure lobby civil consumer privacy environmental industry trade business research community
    student women's patient disability faith society policy media tech technology liberties users workers employers
""")
_SMALL = "(?!of|for|in|at|with|from|who|by|to|and)"
_BEHIND = expression(
    rf",{BLANK}(?:an?|the|one{BLANK}of{BLANK}the){BLANK}(?:{_SMALL}[\w’'-]++{BLANK}){{0,5}}?{any_of(OWN_KINDS | GROUPS)}"
    rf"(?=[.,;:)]|{BLANK}(?:that|which|based|founded|with|in|of|for|from|said|has|had|and|representing|behind|whose|working|"
    rf"campaigning|set|led|run)\b)"
)
_ROLES_OF = words("""
    director executive CEO officer founder counsel spokesperson spokesman spokeswoman campaigner adviser advisor analyst manager
    researcher lawyer economist engineer spoke speaking worked works
""")
_SUBMITTING = expression(
    r"(?:Submitting|Signatory|Participating|Supporting|Endorsing|Partner) (?:[Oo]rgani[sz]ations|NGOs|[Ii]nstitutions|[Bb]odies):[ \n]([^\n]{3,400})|"
    r"(?:\A|\n)Submitted by:? ([A-Z][^\n.]{3,300})"
)
_ITEM = expression(
    rf"(?:\A|[;,]{BLANK}?(?:and{BLANK})?|{BLANK}and{BLANK})(?:the{BLANK})?({_LISTED_NAME})(?=\Z|[;,(.]|{BLANK}\(|{BLANK}and{BLANK})"
)
_OF = frozenset({"of", "at", "with", "for"})
_WINDOW = 40
_LEAST_SOCIETY = 3
_PURPOSE = frozenset({"for", "against", "Against", "Without", "Beyond", "For", "without"})
_REALMS = words("Republic Democratic Kingdom United States Islamic Commonwealth State Most Many Some None")
_ACTS = expression(
    rf"(?:{BLANK}(?:has|have|had|also))*{BLANK}(?:said|says|say|warned|warns|urged|urges|argued|argues|called{BLANK}(?:on|for)|told|welcomed|estimates?|estimated|published|submitted|petitioned|campaigned|complained|criticised|criticized|demanded|announced|wants|objected|sued|filed)\b"
)
_INSIDE = expression(rf"{BLANK}(?:of|at|with|for){BLANK}(?:the{BLANK})?")
_MARKS = ("isations:", "izations:", "Submitted by")
_IN_MONTH = expression(rf"{BLANK}(?:(?:in|on|of|for|from){BLANK})?{any_of(CALENDAR)}\b.*\Z", re.DOTALL)
_CAMEL = expression(r"[A-Z][a-z]+[A-Z]|[0-9]-[A-Z]")


def find_context_bodies(text: str, chains: Iterable[tuple[int, str]]) -> list[Span]:
    """Return bodies that the nouns before or behind their names tell; they may overlap other names.

    `chains` are the chains of several capitalised words, and the words like acronyms, with where they start.
    """
    found: list[Span] = []
    for start, chain in chains:
        if (place := _unnamed(chain)) < 0:
            continue
        if (day := _IN_MONTH.search(chain, place)) is not None:
            chain = chain[: day.start()]  # "EuroPlay in September"
        begin, end = start + place, start + len(chain)
        if (
            (_is_society(chain[place:]) and _ACTS.match(text, end))
            or (text[end : end + 1] == "," and _BEHIND.match(text, end))
            or _is_told(text, begin, chain[place:])
        ):
            found.append(name_span(begin, end, "body.context"))
    if any(mark in text for mark in _MARKS):
        found += _submitting(text)
    return found


def _is_society(name: str) -> bool:
    """Say whether a name says what its bearers are of or for: "Associated Shipping Agents of the Philippines"."""
    parts = name.split()
    if len(parts) < _LEAST_SOCIETY or name in PLACES or parts[0] in _REALMS:
        return False
    return not _PURPOSE.isdisjoint(parts[1:-1]) or "of" in parts[2:-1]


def _submitting(text: str) -> Iterator[Span]:
    """Yield the organisations that a submission lists."""
    for match in _SUBMITTING.finditer(text):
        group = 1 if match[1] else 2
        for item in _ITEM.finditer(match[group]):
            if " " in item[1] and item[1].split()[0] not in ROLES:
                place = match.start(group)
                yield name_span(place + item.start(1), place + item.end(1), "body.context")


def _is_told(text: str, start: int, name: str) -> bool:
    """Say whether a noun before a name says that it is a group or firm, or a role that somebody has one in."""
    before = text[max(0, start - _WINDOW) : start]
    if not before or before[-1] not in " \n":
        return False
    last = before.split()[-3:]
    if not last:
        return False
    noun = last[-1].removesuffix(",")
    if noun in OWN_KINDS or (noun in GROUPS and len(last) > 1 and last[-2] in _CAUSES):
        return True
    if noun not in _OF or len(last) < 2 or last[-2].removesuffix(",") not in _ROLES_OF:
        return False
    return " " in name or _CAMEL.match(name) is not None


@lru_cache(maxsize=16384)
def _unnamed(chain: str) -> int:
    """Return where in a chain a name begins that may be a body's without having its head, -1 without one."""
    parts = chain.split()
    place = 0
    if parts[0] in ROLES and (inner := _INSIDE.search(chain)) is not None:
        place = inner.end()
        parts = chain[place:].split()
    elif parts[0] in SENTENCE_STARTS and len(parts) > 1:
        place = chain.index(parts[1], len(parts[0]))
        parts = parts[1:]
    return place if parts and _may_be_body(chain[place:], parts) else -1


def _may_be_body(name: str, parts: list[str]) -> bool:
    """Say whether a name may be a body's: it is no place, role or first word of a sentence, and has no head of its own."""
    if name in PLACES or parts[0] in NOT_FIRST or not parts[0][0].isupper():
        return False
    if name.isupper() or name.endswith(("'s", "’s")) or QUALITY.search(name):
        return False
    return ROLES.isdisjoint(parts) and HEADS.keys().isdisjoint(parts)
