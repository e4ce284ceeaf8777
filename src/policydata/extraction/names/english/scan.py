"""One walk over an English text that finds the names of all kinds, with what belongs to them outside the chain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import CHAIN
from policydata.extraction.names.english.edges import completed
from policydata.extraction.names.english.foreign_names import FOREIGN_HEADS
from policydata.extraction.names.english.grammar import names_of_chain
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS, KNOWN_NAMES
from policydata.extraction.names.english.operatives import OPERATIVES, between_operatives
from policydata.extraction.names.english.person_words import PERSON_TITLES
from policydata.extraction.names.place_words import SEATS
from policydata.extraction.names.whole_words import vocabulary
from policydata.extraction.names.words import CALENDAR, HEADINGS, HEADS, POLICY_HEADS, words
from policydata.extraction.word_tries import any_of

_INTERESTING = (
    frozenset(HEADS)
    | PERSON_TITLES
    | {"Attorney", "Justice", "Chief"}
    | frozenset(KNOWN_ACRONYMS)
    | frozenset(phrase.split()[-1] for phrase in KNOWN_NAMES)
)
_LONGEST_LABEL = 30
_LEAST_WRAPPED, _LONGEST_WRAPPED = 50, 160
_SEVERAL_WORDS = expression(r"\(([A-Z][^() ]*+ [^()]++)\)")
_ROOM = 24  # a line that has room for so many more letters ends where it does for a reason
_LINE_END = expression(r"(?P<before>[^\s-]+)\n[ ]*(?=[A-ZÀ-Þ])")
_LINKS = frozenset(
    ["of", "the", "and", "for", "on", "to", "in", "with", "&", "OF", "THE", "AND", "FOR", "ON", "TO", "IN", "WITH"]
)
_DATELINE = expression(rf",[ ](?:[0-9]|{any_of(CALENDAR)}\b)")
_STRIPPED = "’'s-"
_OPENING, _CLOSING = '(“"', ")”\"’'s-"
_ARTICLE = expression(r"(?<![A-Za-z])(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese)[ \n]+\Z")
_OWNED = expression(
    r"(?:\b(?:its|their|our|his|her|[Tt]he|[Tt]his)|['’]s)[ \n](?:(?:new|draft|revised|so-called|proposed|amended|updated|final|current|existing|original|historic|landmark"
    r"|recent|forthcoming|planned|upcoming|entire|latest|previous|old|former|voluntary|binding|non-binding|comprehensive|2[0-9]{3})[ \n])?\Z"
)
_ARTICLE_ENDS = frozenset("est")
_OWNER_ENDS = frozenset("srwtdlgck0123456789ye")
_NO_NAMES = frozenset({"short", "part"})
ABBREVIATIONS = words("""
    Mr Mrs Ms Dr Prof Sen Rep Gov Gen Rev Hon Col Capt Amb Adm Cllr Sgt Cpl Cdr Cmdr Brig Engr Messrs Smt Shri Ing Eng Adv Lt Maj
""")
_LIKE_ACRONYM = expression("[A-Z][a-z]?[A-Z0-9]")
_SPACED = expression(r"\S+")
_ENTRY_BEFORE = expression(r"(?:\A|\n)[ \t]*(?:[•*·▪–—-]|[0-9]{1,2}[.)])[ \t]+\Z|\|[ \t]*\Z|\n\Z|\[\Z")
_ENTRY_AFTER = expression(
    r"(?:,? \(?(?:1[6-9]|20)[0-9]{2}\)?)?(?:[;.,]?[ \t]*(?:\||\n|\Z)|\]\("
    r"|,? (?:first )?(?:adopted|signed|published|issued|approved|ratified|enacted|passed|launched|amended|repealed|revised|promulgated|updated)\b)"
)
_PAIR = expression(
    r"([A-Z][a-z]+(?: [A-Z][a-z]+)?) and (?:[A-Z][a-z’'-]+ ){1,4}(?:(?:and|of|at) (?:[A-Z][a-z’'-]+ ){1,3})?(?:Act|Bill|Law|Regulations|Order|Ordinance|Rules|Code)"
)
_OPENS = expression(r"(?:\A|\n|[.;:”\"•][ \n]|\b(?:under|see)[ ])\Z")
_YEAR_BEHIND = expression(r",? \(?(?:1[6-9]|20)[0-9]{2}(?![0-9])")
_LEAST_IN_ENTRY = 3
_ENTRY_MARKS = frozenset(" \t|[")
_ORDINAL_ENDS = frozenset({"th", "st", "nd", "rd"})
_COUNTED = expression(
    r"(?:(?<![0-9])[0-9]{1,2}(?:st|nd|rd|th)|(?<![\w-])(?:[Tt]went[a-z]+(?:-[a-z]+)?|[A-Za-z][a-z]+(?:teenth|tieth)|[A-Za-z][a-z]{3,6}th|[Ff]irst|[Ss]econd|[Tt]hird)) "
    r"(?=(?:CPC |Party )?National Congress\b|Party Congress\b|World Health Assembly\b)"
)
"""The ordinal before a party's congress, which is held: "the 18th National Congress"."""
_COLUMN = expression(r"\S+(?: {1,2}\S+)*")
_WORD_START = expression(r"(?<=[ \n])[A-Z]")


class Found(NamedTuple):
    """A name of a text, with the chain of capitals it stands in."""

    start: int
    end: int
    kind: str
    head: str
    shape: str
    determined: bool


class Scan(NamedTuple):
    """What a walk yields: full names, heads that may stand for one, chains of several words, words like acronyms, first words of known names, ends of titles like "Prof", first words of names in other languages."""

    names: list[Found]
    shorts: list[Found]
    chains: list[tuple[int, str]]
    acronyms: list[tuple[int, str]]
    known_starts: list[int]
    abbreviations: list[int]
    foreign: list[int]


def scan(text: str, first_words: frozenset[str] = frozenset(), lone_words: frozenset[str] = frozenset()) -> Scan:
    """Return the names of an English text by position, and where known names may begin.

    Known names begin with one of `first_words`; where such a word stands alone, only with one of `lone_words`.
    """
    names: list[Found] = []
    shorts: list[Found] = []
    chains: list[tuple[int, str]] = []
    acronyms: list[tuple[int, str]] = []
    known: list[int] = []
    abbreviations: list[int] = []
    foreign: list[int] = []
    wanted = _wanted(lone_words)
    new, found = tuple.__new__, Found
    chains_of_text = _bracketed(text, _chains(text))
    if not OPERATIVES.isdisjoint(vocabulary(text)):
        chains_of_text = (piece for start, chain in chains_of_text for piece in between_operatives(start, chain))
    for start, chain in chains_of_text:
        # Most chains are one plain word that begins a sentence; they are passed over first.
        if chain.isalpha() and chain not in wanted and (chain.istitle() or len(chain) == 1):
            continue
        end = start + len(chain)
        if start and ((before := text[start - 1]).isalnum() or before == "_"):
            if before == "e" and not text[start - 2 : start - 1].isalnum():
                start -= 1  # "eIDAS Regulation"
            elif (inner := _WORD_START.search(chain)) is not None:
                start += inner.start()
            else:
                continue
            chain = text[start:end]
        elif start > 1 and before == "-" and text[start - 2] in "ei" and not text[start - 3 : start - 2].isalnum():
            start -= 2  # "e-Commerce Directive"
            chain = text[start:end]
        if text[start - 3 : start - 1] in _ORDINAL_ENDS and "Plan" in chain:
            start = _counted(text, start)
            chain = text[start:end]
        if (
            "\n" in chain
            and (text.startswith(":", end) or _DATELINE.match(text, end))
            and (line_end := chain.rfind("\n")) > len(chain) - _LONGEST_LABEL
            and not (" " in chain[line_end:].strip() and chain.rsplit(None, 1)[-1] in POLICY_HEADS)
        ):
            chain = chain[:line_end].rstrip()  # "… Women / Length: 740 words", "… Act / Tokyo, 4 June"
            end = start + len(chain)
        if (
            text.startswith(":", end)
            and (label := chain.rsplit(None, 1)[-1]) in HEADINGS - POLICY_HEADS
            and label != chain
        ):
            chain = chain[: -len(label)].rstrip()  # "Committee on Moorings Original: French"
            end = start + len(chain)
        is_long, like_acronyms, known_places, is_abbreviated, may_hold_name, foreign_places = _written(
            chain, first_words, lone_words
        )
        if like_acronyms:
            acronyms += [(start + place, word) for place, word in like_acronyms]
        if is_abbreviated and text.startswith(".", end):
            abbreviations.append(end)
        if is_long:
            chains.append((start, chain))
        if known_places:
            known += [start + place for place in known_places]
        if foreign_places:
            foreign += [start + place for place in foreign_places]
        if not may_hold_name:
            continue
        determined = text[start - 2 : start - 1] in _ARTICLE_ENDS and _ends_with_article(
            text[max(0, start - 6) : start]
        )
        owned = text[start - 2 : start - 1] in _OWNER_ENDS and _ends_with_owner(text[max(0, start - 22) : start])
        if (
            not owned
            and (text[start - 1 : start] in _ENTRY_MARKS or text.startswith((" |", "\t"), end))
            and _is_entry(text, start, end, chain)
        ):
            owned = True
        if not owned and _is_pair(text, start, end, chain):
            owned = True
        at_line_start = start == 0 or text[start - 1] == "\n"
        for name in names_of_chain(chain, determined, owned, at_line_start):
            begin, stop, kind, head, shape, has_article = name
            begin += start
            stop += start
            if shape in _NO_NAMES:
                shorts.append(new(found, (begin, stop, kind, head, shape, has_article)))
            elif (place := completed(text, name, begin, stop, end)) is not None:
                if (
                    head in ("Congress", "Assembly")
                    and (counted := _COUNTED.search(text, max(0, begin - 24), stop)) is not None
                ):
                    kind, place = "event", (counted.start(), place[1])
                    holder = text.find(" of the ", *place) + len(" of the ")
                    if holder > begin:  # "the 18th National Congress of the Communist Party of China"
                        for whose in names_of_chain(text[holder : place[1]], True):
                            names.append(new(found, (holder + whose[0], holder + whose[1], *whose[2:])))
                names.append(new(found, (*place, kind, head, shape, has_article)))
            elif shape == "numbered":
                shorts.append(new(found, (begin, stop, kind, head, "part", has_article)))
    return Scan(names, shorts, chains, acronyms, known, abbreviations, foreign)


def _chains(text: str) -> Iterator[tuple[int, str]]:
    """Yield the chains of a text with where they start; where no line is wrapped, and in tables, a line end divides."""
    longest = max(map(len, text.split("\n")))
    divided = longest > _LONGEST_WRAPPED
    tabled = "|" in text or "\t" in text
    for match in CHAIN.finditer(text):
        chain = match[0]
        if "   " in chain and "\n" not in chain:  # columns of a line
            yield from ((match.start() + column.start(), column[0]) for column in _COLUMN.finditer(chain))
            continue
        if "\n" not in chain:
            yield match.start(), chain
            continue
        start = match.start()
        done = 0
        for line_end in _LINE_END.finditer(chain):
            stop = line_end.end("before")
            if line_end["before"] in _LINKS:
                continue
            if divided and not tabled and _is_wrapped(text, start + done, start + stop, start + len(chain)):
                continue
            if not (divided or (tabled and _is_row(text, start + stop))):
                line = start + stop - text.rfind("\n", 0, start + stop) - 1
                below = chain[line_end.end() :].split("\n", 1)[0]
                if line + _ROOM > longest or not _are_apart(chain[done:stop], below, stop - done < line):
                    continue
            yield start + done, chain[done : line_end.end("before")]
            done = line_end.end()
        yield start + done, chain[done:]


def _is_wrapped(text: str, start: int, line_end: int, end: int) -> bool:
    """Say whether a line ends within a name, although other lines are long: "the Lakes / Development Bank approved"."""
    line = line_end - text.rfind("\n", 0, line_end)
    if line < _LEAST_WRAPPED or not text.endswith("the ", 0, start) or text[end : end + 1] in ("", "\n"):
        return False
    return not any(name.end == line_end - start for name in names_of_chain(text[start:line_end], True))


def _bracketed(text: str, chains: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield chains, each with those in its brackets behind it: "Ada Holm (River Party) Speech"."""
    for start, chain in chains:
        yield start, chain
        if "(" in chain and " " in chain:
            for bracket in _SEVERAL_WORDS.finditer(chain):
                for inner in CHAIN.finditer(text, start + bracket.start(1), start + bracket.end(1)):
                    yield inner.start(), inner[0]


def _are_apart(above: str, below: str, goes_on: bool) -> bool:
    """Say whether a short line ends between two names: above stands a whole body, or one word that belongs to its own line (`goes_on`)."""
    if not POLICY_HEADS.isdisjoint(below.split()):
        return False
    is_lone = goes_on and " " not in above  # "Original: English / Human Rights Council"
    return any(
        name.kind == "body"
        and name.shape in ("first", "last")
        and (not name.start if is_lone else name.end == len(above))
        for name in names_of_chain(below if is_lone else above)
    )


def _is_row(text: str, place: int) -> bool:
    """Say whether the line that ends at `place`, or the next, is a row of a table."""
    stop = text.find("\n", text.find("\n", place) + 1)
    around = text[text.rfind("\n", 0, place) + 1 : stop if stop >= 0 else None]
    return "|" in around or "\t" in around


def _is_entry(text: str, start: int, end: int, chain: str) -> bool:
    """Say whether a chain of three words, or behind a place, fills an item of a list or a cell of a table: no article stands before a
    title there."""
    words = chain.split(" ", 2)
    if len(words) < _LEAST_IN_ENTRY and words[0] not in SEATS:
        return False
    before = text[max(0, start - 8) : start]
    return (not before or _ENTRY_BEFORE.search(before) is not None) and _ENTRY_AFTER.match(text, end) is not None


def _is_pair(text: str, start: int, end: int, chain: str) -> bool:
    """Say whether a chain that begins a sentence is a law on two subjects, with its year: "Town and Country Planning Act 1990"."""
    if " and " not in chain or not (pair := _PAIR.fullmatch(chain)) or not _YEAR_BEHIND.match(text, end):
        return False
    first = pair[1]
    opens = _OPENS.search(text, max(0, start - 7), start) is not None
    return opens and first not in SEATS and first not in KNOWN_ACRONYMS and first.split()[-1] not in POLICY_HEADS


def _counted(text: str, start: int) -> int:
    """Return where a chain begins with the ordinal before it: "14th Five-Year Plan"."""
    place = start - 3
    while place and text[place - 1].isdigit():
        place -= 1
    return place if place < start - 3 else start


@lru_cache(maxsize=8)
def _wanted(lone_words: frozenset[str]) -> frozenset[str]:
    shouted = frozenset(word.upper() for word in _INTERESTING)
    return _INTERESTING | shouted | lone_words | ABBREVIATIONS | FOREIGN_HEADS


@lru_cache(maxsize=4096)
def _ends_with_article(before: str) -> bool:
    return _ARTICLE.search(before) is not None


@lru_cache(maxsize=4096)
def _ends_with_owner(before: str) -> bool:
    return _OWNED.search(before) is not None


class _Written(NamedTuple):
    """What can be said of a chain without its text; places of words are those in the chain.

    `is_long` says that it has several words, `is_abbreviated` that its last is like "Prof".
    """

    is_long: bool
    acronyms: tuple[tuple[int, str], ...]
    known_places: tuple[int, ...]
    is_abbreviated: bool
    may_hold_name: bool
    foreign_places: tuple[int, ...]


@lru_cache(maxsize=16384)
def _written(chain: str, first_words: frozenset[str], lone_words: frozenset[str]) -> _Written:
    words = chain.split()
    acronyms: tuple[tuple[int, str], ...] = ()
    known_places: tuple[int, ...] = ()
    if len(words) > 1:
        if not first_words.isdisjoint(words):
            known_places = tuple(word.start() for word in _SPACED.finditer(chain) if word[0] in first_words)
        if _LIKE_ACRONYM.search(chain):
            acronyms = tuple(_acronyms(chain, words))
    elif not chain[1:].islower() and len(chain) > 1:
        acronyms = ((0, chain.rstrip(_STRIPPED)),)
    if len(words) == 1 and chain in lone_words:
        known_places = (0,)
    foreign: tuple[int, ...] = ()
    if not FOREIGN_HEADS.isdisjoint(words):
        foreign = tuple(word.start() for word in _SPACED.finditer(chain) if word[0] in FOREIGN_HEADS)
    is_abbreviated = words[-1] in ABBREVIATIONS
    return _Written(len(words) > 1, acronyms, known_places, is_abbreviated, _may_hold_name(chain, words), foreign)


def _may_hold_name(chain: str, words: list[str]) -> bool:
    if not _INTERESTING.isdisjoint(words):
        return True
    if len(words) == 1:
        return chain.rstrip(_STRIPPED) in _INTERESTING or (chain.isupper() and chain.capitalize() in _INTERESTING)
    return chain[:4].isupper() or "’" in chain or "'" in chain


def _acronyms(chain: str, words: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the words of a chain that are written like acronyms; of equal ones only the first."""
    for each in words:
        word = each.lstrip(_OPENING)
        if word and word[0].isupper() and len(word) > 1 and not word[1:].islower():
            place = chain.find(each) + len(each) - len(word)
            yield place, word.rstrip(_STRIPPED if word is each else _CLOSING)
