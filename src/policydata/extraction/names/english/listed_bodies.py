"""Bodies and instruments whose names are listed, looked up by their first word: "NITI Aayog", "Articles of Confederation"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.known_names import KNOWN_NAMES
from policydata.extraction.names.english.listed_titles import LISTED_TITLES
from policydata.extraction.spans import Span

_QUOTES = str.maketrans("’‘\u00a0", "'' ")
_LISTED = KNOWN_NAMES | LISTED_TITLES
_GOES_ON = expression(r"\w|[-–/]\w|\.[A-Za-z]|&\w")


def _indexed() -> dict[str, list[tuple[list[str], str]]]:
    """Return the words of the names but the last, and the last, by their first word as written; the longest first.

    Names of several words may stand in capitals throughout.
    """
    table: dict[str, list[tuple[list[str], str]]] = {}
    names = _LISTED | {name.upper() for name in _LISTED if " " in name}
    for name in sorted(names, key=lambda name: (-name.count(" "), name)):
        *before, last = name.split(" ")
        table.setdefault(name.split(" ")[0], []).append((before, last))
    return table


def _written(words: Iterable[str]) -> frozenset[str]:
    """Return words as a chain may have them: without a comma, with either apostrophe, with a possessive ending."""
    plain = {word.rstrip(",:") for word in words}
    plain |= {word.replace("'", "’") for word in plain}
    return frozenset(plain | {word + ending for word in plain for ending in ("'s", "’s", "'", "’")})


_TITLES = LISTED_TITLES | {name.upper() for name in LISTED_TITLES}
_NAMES = _indexed()
_MOST_WORDS = max(len(before) for names in _NAMES.values() for before, _ in names) + 1
_LONGEST = max(map(len, _LISTED)) + 2 * _MOST_WORDS
_LONGEST_WORD = max(map(len, _NAMES)) + len("'s,")
FIRST_WORDS = _written(_NAMES)
"""The words that listed names begin with."""
LONE_WORDS = _written(
    first
    for first, names in _NAMES.items()
    if first.endswith(",")
    or any(not [*before, last][1:2] or not [*before, last][1][0].isupper() for before, last in names)
)
"""Of these, the ones behind which no capital need stand."""


def find_listed_bodies(text: str, starts: Iterable[int]) -> Iterator[Span]:
    """Yield the listed names that begin at one of the places, where words of FIRST_WORDS stand; the longest at each."""
    for start in starts:
        if text[start - 1 : start] in ("-", "/", "_") and start:
            continue
        first = _plain(text[start : start + _LONGEST_WORD].split(None, 1)[0])
        if first not in _NAMES and (first := next((known for known in _cut(first) if known in _NAMES), "")) == "":
            continue
        window = _plain(text[start : start + _LONGEST])
        words = window.split(None, _MOST_WORDS)
        count = len(words)
        for before, last in _NAMES[first]:
            place = len(before)
            if place < count and words[place].startswith(last) and words[:place] == before:
                end = start + _end(window, before, last)
                if not _GOES_ON.match(text, end):
                    kind = "policy" if " ".join([*before, last]) in _TITLES else "body"
                    yield Span(start, end, kind, None, None, f"{kind}.known", None, {"head": last.lower()})
                    break


def _plain(words: str) -> str:
    """Return words with plain apostrophes and blanks; most are ASCII."""
    return words if words.isascii() else words.translate(_QUOTES)


def _cut(word: str) -> Iterator[str]:
    """Yield a word without what may stand behind it: a mark, a possessive ending, a further part."""
    plain = word.rstrip(".,;:!?)]}”\"*…'")
    yield plain
    yield plain.removesuffix("'s")
    yield plain.split("(")[0].split("[")[0]


def _end(window: str, before: list[str], last: str) -> int:
    """Return where the words end, however many blanks or line ends divide them."""
    place = 0
    for word in (*before, last):
        place = window.index(word, place) + len(word)
    return place
