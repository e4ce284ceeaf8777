"""Names in Latin letters, looked up by their first word: nothing to compile at the first call, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from policydata.extraction.expressions import expression

_EQUAL = str.maketrans("’‘“”–—\u00a0", "''\"\"-- ")
_ENDINGS = ("'s", "’s", "'", "’")
_WRITTEN = {"'": "’‘", '"': "“”"}
"""How else quotation marks may be written."""
LONGEST, MOST_WORDS = 280, 32
"""What is read of a text at a place, in characters and words; names are shorter, also with line ends for blanks."""
_ALIKE = 3
_AL = expression("(?<![A-Za-z])Al(?![A-Za-z])")


class NameIndex:
    """The names that begin at a place of a text: blanks may be line ends, quotes and dashes are equal, "Al" is AI."""

    def __init__(self, names: Iterable[str]) -> None:
        self._words: dict[str, list[list[str]]] = {}
        for name in names:
            words = _plain(name).split()
            self._words.setdefault(words[0], []).append(words)
        self._alike: dict[str, dict[str, list[list[str]]]] = {}

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words that names begin with, as they may stand in a text: with a possessive ending, or without a comma."""
        return _written(self._words)

    @cached_property
    def lone_words(self) -> frozenset[str]:
        """Those of them behind which no word with a capital need stand."""
        return _written(
            first
            for first, names in self._words.items()
            if first[-1] in ",:;" or any(len(words) == 1 or not words[1][0].isupper() for words in names)
        )

    def ends(self, text: str, start: int) -> Iterator[tuple[int, list[str]]]:
        """Yield where names that begin at a place end, and their words; those of most words come first."""
        words = _words_at(text, start)
        first = words[0]
        if first not in self._words and (first.isalpha() or not (first := self._known(first))):
            return
        for name in self._named(first, words[1] if len(words) > 1 else ""):
            last = len(name) - 1
            if last < len(words) and words[last].startswith(name[last]) and (not last or words[1:last] == name[1:last]):
                yield _end(text, start, name), name

    def _known(self, word: str) -> str:
        """Return a word without what may stand behind it, a mark, a possessive ending, a further part; or nothing."""
        plain = word.rstrip(".,;:!?)]}\"*…'")
        ways = plain, plain.removesuffix("'s"), plain.split("(")[0].split("[")[0]
        return next((way for way in ways if way in self._words), "")

    def _named(self, first: str, second: str) -> list[list[str]]:
        """Return the names whose second word may be one of a text, those of most words first."""
        if first not in self._alike:
            self._alike[first] = _grouped(self._words[first])
        alike = self._alike[first]
        return alike.get(second[:_ALIKE], alike[""])


def _grouped(names: list[list[str]]) -> dict[str, list[list[str]]]:
    """Return names by the first letters of their second word; the ones that have fewer stand in each group."""
    starts = {name[1][:_ALIKE] for name in names if len(name) > 1 and len(name[1]) >= _ALIKE}
    return {
        start: sorted(
            (name for name in names if len(name) == 1 or len(name[1]) < _ALIKE or name[1].startswith(start or " ")),
            key=lambda words: (-len(words), words),
        )
        for start in ("", *starts)
    }


@lru_cache(maxsize=2048)
def _words_at(text: str, start: int) -> list[str]:
    """Return the words at a place, which are the same for all indexes."""
    return _plain(text[start : start + LONGEST]).split(None, MOST_WORDS)


def _plain(window: str) -> str:
    if not window.isascii():
        window = window.translate(_EQUAL)
    if "-\n" in window:
        window = window.replace("-\n", "-")
    return _AL.sub("AI", window) if "Al" in window else window


def _written(words: Iterable[str]) -> frozenset[str]:
    plain = {word.rstrip(",:;") for word in words}
    plain |= {
        word.replace(mark, way) for word in plain for mark, ways in _WRITTEN.items() if mark in word for way in ways
    }
    plain |= {f"Al{word[2:]}" for word in plain if word[:2] == "AI" and not word[2:3].isalpha()}
    return frozenset([*plain, *(word + ending for word in plain for ending in _ENDINGS)])


def _end(text: str, start: int, words: list[str]) -> int:
    """Return where the words end, however many blanks or line ends divide them."""
    place = start
    for word in words:
        while text[place].isspace():
            place += 1
        for character in word:
            place += 1
            if character == "-" and text[place : place + 1] == "\n":
                place += 1
    return place
