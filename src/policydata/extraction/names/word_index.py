"""Chinese words looked up by how they begin: nothing to compile at the first call, however many there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import compress, count
from operator import add
from typing import NamedTuple

_PARAGRAPH = "\n\n"
_NEVER = 1 << 62
_LONG, _MANY = 4, 3
_PIECE = 1 << 16
_FEW = 120
"""So many beginnings are looked for one by one."""


class _Places(NamedTuple):
    """Where words of some indexes may begin in a text, with the pairs of characters there; the same for all line ends."""

    starts: list[int]
    pairs: list[int]
    broken_starts: list[int]
    broken_pairs: list[int]


@lru_cache(maxsize=2)
def _pairs(text: str) -> list[int]:
    """Return each character of a text with the next one, both as one number: strings are dear to make and to look up."""
    units = memoryview(text.encode("utf-32", "surrogatepass"))[4:]
    pairs = [0] * max(0, len(text) - 1)
    pairs[::2] = units[: len(text) // 2 * 8].cast("Q").tolist()
    pairs[1::2] = units[4 : 4 + (len(text) - 1) // 2 * 8].cast("Q").tolist()
    return pairs


@lru_cache(maxsize=8)
def _beginnings(indexes: tuple[WordIndex, ...]) -> frozenset[int]:
    return frozenset[int]().union(*(index.pairs for index in indexes))


@lru_cache(maxsize=3)
def _places(text: str, indexes: tuple[WordIndex, ...]) -> _Places:
    begins = _beginnings(indexes).__contains__
    starts: list[int] = []
    found: list[int] = []
    for low in range(0, len(text), _PIECE):  # the pairs of a long text would take ten times its memory
        pairs = _pairs(text[low : low + _PIECE + 1])
        here = list(compress(count(), map(begins, pairs)))
        starts += [low + start for start in here] if low else here
        found += [pairs[start] for start in here]
    ends = [end for end in starts_of(text, "\n") if 0 < end < len(text) - 1]
    over = _pairs("".join([text[end - 1] + text[end + 1] for end in ends]))[::2]
    return _Places(starts, found, [end - 1 for end in ends], over)


class WordIndex:
    """The longest of many words at each place of a text."""

    def __init__(self, words: Iterable[str], broken: bool = False) -> None:
        """Take the words; `broken` ones are also found where a line ends in them, as on scanned pages."""
        self._given, self._broken = words, broken
        self._together: tuple[WordIndex, ...] = (self,)

    @staticmethod
    def read_together(*indexes: WordIndex) -> None:
        """Let a text be read once for all of some indexes, which are looked up in the same texts."""
        for index in indexes:
            index._together = indexes

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._given)

    @cached_property
    def _lone(self) -> frozenset[str]:
        return frozenset(word for word in self._words if len(word) == 1)

    @cached_property
    def _reach(self) -> dict[str, int]:
        """The length of the longest word by the two characters that words begin with."""
        return {word[:2]: len(word) for word in sorted(self._words, key=len)}

    @cached_property
    def _longest(self) -> int:
        return max(self._reach.values(), default=0)

    @cached_property
    def _lengths(self) -> dict[str, tuple[int, ...]]:
        """The lengths of words, the longest first, by their first two characters; of long ones by four if many begin alike."""
        lengths: dict[str, set[int]] = {}
        for word in self._words:
            start = word[:_LONG] if word[:2] in self._crowded and len(word) >= _LONG else word[:2]
            lengths.setdefault(start, set()).add(len(word))
        return {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}

    @cached_property
    def _crowded(self) -> frozenset[str]:
        """The first two characters of words of many lengths: 国家, 中国."""
        kinds = Counter(start for start, _ in {(word[:2], len(word)) for word in self._words})
        return frozenset(start for start, number in kinds.items() if number > _MANY)

    def _lengths_at(self, text: str, start: int) -> tuple[int, ...]:
        pair = text[start : start + 2]
        lengths = self._lengths.get(pair, ())
        return lengths if pair not in self._crowded else self._lengths.get(text[start : start + _LONG], ()) + lengths

    @cached_property
    def pairs(self) -> frozenset[int]:
        """The pairs of characters that words begin with."""
        return frozenset(_pairs("".join(pair for pair in self._reach if len(pair) > 1))[::2])

    def find(self, text: str, unless: re.Pattern[str] | None = None) -> list[tuple[int, int]]:
        """Return start and end of the words in a text, the longest at a place, none overlapping.

        Where `unless` matches behind a word, a shorter one is looked for; so it is with words that are not `broken`.
        """
        lengths, crowded, reach = self._lengths, self._crowded, self._reach
        words, lone = self._words, self._lone
        found: list[tuple[int, int]] = []
        done, line_end = 0, -1 if self._broken else _NEVER
        for start in self.starts(text):
            if start < done:
                continue
            if line_end < start and (line_end := text.find("\n", start)) < 0:
                line_end = _NEVER
            pair = text[start : start + 2]
            if line_end < start + reach.get(pair, 2):
                if end := self._end_over_lines(text, start):
                    found.append((start, done := end))
                continue
            for length in lengths.get(pair, ()) if pair not in crowded else self._lengths_at(text, start):
                if (word := text[start : start + length]) in words and (
                    unless is None or unless.match(text, start + len(word)) is None
                ):
                    found.append((start, done := start + len(word)))
                    break
            else:
                if lone and text[start] in lone:
                    found.append((start, done := start + 1))
        return found

    def starts(self, text: str) -> list[int]:
        """Return where a word may begin, in order."""
        if self._together == (self,) and len(self._reach) <= _FEW:
            pairs = (*self._reach, *("\n".join(pair) for pair in self._reach if self._broken and len(pair) > 1))
            return sorted({place for pair in pairs if pair in text for place in starts_of(text, pair)})
        places = _places(text, self._together)
        begins = self.pairs.__contains__
        found = list(compress(places.starts, map(begins, places.pairs)))
        more = [place for word in self._lone for place in starts_of(text, word)]
        if self._broken:
            more += compress(places.broken_starts, map(begins, places.broken_pairs))
        return sorted({*found, *more}) if more else found

    def ends(self, text: str, start: int) -> Iterator[int]:
        """Yield where words end that begin at a place, the longest first."""
        for length in self._lengths_at(text, start):
            if (word := text[start : start + length]) in self._words:
                yield start + len(word)
        if self._lone and text[start] in self._lone:
            yield start + 1

    def _end_over_lines(self, text: str, start: int) -> int:
        """Return where the longest word ends that begins at a place, with a line end in it, or 0."""
        longest = 2 * self._longest
        window = text[start : start + longest].partition(_PARAGRAPH)[0]
        end = place = next(self.ends(window.replace("\n", ""), 0), 0)
        while place - window.count("\n", 0, place) < end:
            place += 1
        return start + place if end else 0

    def last_end(self, text: str) -> int:
        """Return where the last word of a short text ends, or 0; a word is read as a whole before the next."""
        begins, words, lone = self._reach, self._words, self._lone
        if begins.keys().isdisjoint(map(add, text, text[1:])) and lone.isdisjoint(text):
            return 0
        end = 0
        for start, character in enumerate(text):
            if start < end:
                continue
            for length in self._lengths_at(text, start) if text[start : start + 2] in begins else ():
                if (word := text[start : start + length]) in words:
                    end = start + len(word)
                    break
            else:
                if character in lone:
                    end = start + 1
        return end


def starts_of(text: str, word: str) -> Iterator[int]:
    """Yield where a word stands in a text."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)
