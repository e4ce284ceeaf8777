"""One walk over an English text that finds the names of all kinds, with what belongs to them outside the chain."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.capital_chains import BLANK, CHAIN
from policydata.extraction.english_names import HEADS, Name, names_of_chain
from policydata.extraction.name_words import ACRONYMS, SENTENCE_STARTS, TOPICS
from policydata.extraction.person_words import PERSON_TITLES

_INTERESTING = frozenset(HEADS) | PERSON_TITLES | frozenset(ACRONYMS) | {"Nations", "House", "International", "Watch", "Now"}
_STRIPPED = "’'s"
_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*+"
_LIST = re.compile(
    rf"(?:,{BLANK}(?:the{BLANK})?(?:{_WORD}(?:{BLANK}{_WORD}){{0,2}})){{1,6}}+(?:,?{BLANK}(?:and|or){BLANK}(?:the{BLANK})?{_WORD}(?:{BLANK}(?:of{BLANK})?{_WORD}){{0,4}}+)?"
)
_LIST_WORD = re.compile(_WORD)
_YEARS = re.compile(rf",?{BLANK}(?:\((?:19|20)[0-9]{{2}}\)|(?:19|20)[0-9]{{2}}(?:[-–—/](?:20)?[0-9]{{2}})?)(?![0-9%,.]?[0-9]|[-–/])")
_BRACKET = re.compile(
    rf"{BLANK}?[(（](?:(?:for{BLANK})?(?:[Tt]rial|[Dd]raft|[Ii]nterim|[Pp]rovisional|[Rr]evised|[Aa]mended|[Aa]mendment|[Cc]onsultation|[Pp]ilot)\b[^()（）\n]{{0,60}}|(?:19|20)[0-9]{{2}}{BLANK}?[-–—~]{BLANK}?(?:19|20)[0-9]{{2}}|(?:19|20)[0-9]{{2}}{BLANK}(?:[A-Z][a-z]+))[)）]"
)
_NUMBER = re.compile(
    rf"{BLANK}(?:\((?:EU|EC|EEC|Euratom)\){BLANK}(?:No\.?{BLANK})?[0-9]{{2,4}}/[0-9]{{2,4}}|(?:No\.?{BLANK}?)?[0-9]{{2,4}}/[0-9]{{1,4}}/[A-Z]{{2,7}}|[0-9]+/[0-9]+(?![0-9/])|[0-9]{{4,5}}(?![0-9/.,%-]))"
)
_NUMBERED = frozenset({"Regulation", "Directive", "Decision", "Resolution", "Order", "Recommendation", "Decree", "Proclamation"})
_NUMBER_OF_YEAR = re.compile(rf"{BLANK}(?:No\.?|NO\.?|Nos\.){BLANK}?[0-9]+{BLANK}(?:of|OF){BLANK}(?:19|20)[0-9]{{2}}")
_LEADING = re.compile(r"(?:(?<![0-9.,/–-])(?:19|20)[0-9]{2}|(?<![0-9.])[0-9]{1,3}(?:st|nd|rd|th))[ \n\u00a0]\Z")
_YEAR_WORD_BEFORE = re.compile(r"\b(?:in|since|by|during|until|from|of|and|for|to|till)[ \n]\Z", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(r"\b(?:an?|each|every|any|no|another|some)[ \n]\Z", re.IGNORECASE)
_YEARLY_HEADS = frozenset({"Agenda", "Strategy", "Plan", "Programme", "Program", "Vision", "Framework", "Roadmap", "Initiative", "Points",
                           "Priorities", "Guidelines", "Outline", "Report", "Act", "Declaration", "Convention", "Pact", "Catalogue"})


class Found(NamedTuple):
    """A name of a text, with the chain of capitals it stands in."""

    start: int
    end: int
    kind: str
    head: str
    shape: str
    determined: bool


class Scan(NamedTuple):
    """What a walk yields: full names, heads that may stand for one, and chains without either."""

    names: list[Found]
    shorts: list[Found]
    rest: list[tuple[int, int]]


@lru_cache(maxsize=4)
def scan(text: str) -> Scan:
    """Return the names of an English text by position; the last few texts are kept, so each finder may ask."""
    names: list[Found] = []
    shorts: list[Found] = []
    rest: list[tuple[int, int]] = []
    for match in CHAIN.finditer(text):
        chain = match[0]
        start, end = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            continue
        if not _may_hold_name(chain):
            if " " in chain or "\n" in chain:
                rest.append((start, end))
            continue
        determined = text[max(0, start - 5) : start].lower().rstrip().endswith((" the", "\nthe", " this")) or start == 4
        at_line_start = start == 0 or text[start - 1] == "\n"
        for name in names_of_chain(chain, determined, at_line_start):
            found = Found(start + name.start, start + name.end, name.kind, name.head, name.shape, name.determined)
            if name.shape == "short":
                shorts.append(found)
            elif (whole := _completed(text, found, end)) is not None:
                names.append(whole)
    return Scan(names, shorts, rest)


def _may_hold_name(chain: str) -> bool:
    words = chain.split()
    if not _INTERESTING.isdisjoint(words):
        return True
    if len(words) == 1:
        return chain.rstrip(_STRIPPED) in _INTERESTING
    return "-\n" in chain or "\u00ad" in chain or "’" in chain or "'" in chain or chain.isupper()


def _completed(text: str, name: Found, chain_end: int) -> Found | None:
    """Return a name with the list, year, bracket or number that goes on after it, and the year or ordinal before it."""
    start, end = name.start, name.end
    if name.kind == "person" or name.shape == "known":
        return name
    if name.kind == "body":
        if name.shape == "last" and not name.determined and _ARTICLE_BEFORE.search(text[max(0, start - 10) : start]):
            return None
        if name.shape == "first" and end == chain_end:
            end = _list_end(text, end)
        return name._replace(end=end)
    if name.kind == "policy":
        if name.shape == "first" and end == chain_end:
            end = _list_end(text, end)
        if name.head in _NUMBERED and (match := _NUMBER.match(text, end)):
            end = match.end()
        for pattern in (_YEARS, _BRACKET, _YEARS):
            if match := pattern.match(text, end):
                end = match.end()
    elif match := _YEARS.match(text, end):
        if text[end] != ",":
            end = match.end()
    if match := _LEADING.search(text[max(0, start - 6) : start]):
        begin = start - len(match[0])
        is_year = match[0][-2:-1].isdigit()
        if name.kind == "event" or (is_year and name.head in _YEARLY_HEADS):
            if not (is_year and _YEAR_WORD_BEFORE.search(text[max(0, begin - 8) : begin])):
                start = begin
    return name._replace(start=start, end=end)


def _list_end(text: str, end: int) -> int:
    """Return where a list of topics goes on to: "Ministry of Economy, Trade and Tourism"."""
    if text[end : end + 1] != "," or (match := _LIST.match(text, end)) is None:
        return end
    items = re.split(r",\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+", match[0][1:].strip())
    if len(items) < 2:
        return end
    for item in items:
        item_words = _LIST_WORD.findall(item)
        if item_words[-1] not in TOPICS or item_words[0] in SENTENCE_STARTS:
            return end
    return match.end()
