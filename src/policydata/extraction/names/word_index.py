"""Chinese words looked up by how they begin: nothing to compile at the first call, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

_PARAGRAPH, _END = "\n\n", "\0"


@lru_cache(maxsize=2)
def _pairs(text: str) -> dict[str, list[int]]:
    """Return where each two neighbouring characters of a text stand; a line may end between them."""
    found: dict[str, list[int]] = {}
    for place, pair in enumerate(map(str.__add__, text, text[1:] + _END)):
        found.setdefault(pair, []).append(place)
    for pair in [pair for pair in found if pair[1] == "\n"]:
        for place in tuple(found[pair]):
            found.setdefault(pair[0] + text[place + 2 : place + 3], []).append(place)
    return found


class WordIndex:
    """The longest of many words at each place of a text."""

    def __init__(self, words: Iterable[str], broken: bool = False) -> None:
        """Take the words; `broken` ones are also found where a line ends in them, as on scanned pages."""
        self._words = frozenset(words)
        self._broken = broken
        self._lone = "".join(word for word in self._words if len(word) == 1)
        self._longest = max(map(len, self._words), default=0)
        lengths: dict[str, set[int]] = {}
        for word in self._words:
            lengths.setdefault(word[:2], set()).add(len(word))
        self._lengths = {pair: tuple(sorted(found, reverse=True)) for pair, found in lengths.items()}

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield start and end of the words in a text, the longest at a place, none overlapping."""
        done = 0
        for start in self.starts(text):
            if start >= done and (end := self.end(text, start)):
                done = end
                yield start, end

    def starts(self, text: str) -> list[int]:
        """Return where a word may begin, in order."""
        found = _pairs(text)
        begins = self._lengths.keys() & found.keys()
        if self._lone:
            begins = begins.union(pair for pair in found if pair[0] in self._lone)
        return sorted({place for pair in begins for place in found[pair]})

    def ends(self, text: str, start: int) -> Iterator[int]:
        """Yield where words end that begin at a place, the longest first."""
        for length in self._lengths.get(text[start : start + 2], ()):
            if (word := text[start : start + length]) in self._words:
                yield start + len(word)
        if self._lone and text[start] in self._lone:
            yield start + 1

    def end(self, text: str, start: int) -> int:
        """Return where the longest word ends that begins at a place, or 0."""
        if self._broken:
            window = text[start : start + 2 * self._longest]
            if "\n" in window:
                window = window.partition(_PARAGRAPH)[0]
                end = next(self.ends(window.replace("\n", ""), 0), 0)
                place = end
                while place - window.count("\n", 0, place) < end:
                    place += 1
                return start + place if end else 0
        return next(self.ends(text, start), 0)

    def last_end(self, text: str) -> int:
        """Return where the last word of a short text ends, or 0; a word is read as a whole before the next."""
        lengths, words, lone = self._lengths, self._words, self._lone
        end = 0
        for start, character in enumerate(text):
            if start < end:
                continue
            for length in lengths.get(text[start : start + 2], ()):
                if (word := text[start : start + length]) in words:
                    end = start + len(word)
                    break
            else:
                if character in lone:
                    end = start + 1
        return end
