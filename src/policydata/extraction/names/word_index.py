"""Chinese words looked up by how they begin: nothing to compile at the first call, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress, count
from operator import add

_PARAGRAPH, _END = "\n\n", "\0"


@lru_cache(maxsize=2)
def _pairs(text: str) -> tuple[str, ...]:
    """Return each character of a text with the next one."""
    return tuple(map(add, text, text[1:] + _END))


class WordIndex:
    """The longest of many words at each place of a text."""

    def __init__(self, words: Iterable[str], broken: bool = False) -> None:
        """Take the words; `broken` ones are also found where a line ends in them, as on scanned pages."""
        self._words = frozenset(words)
        self._broken = broken
        self._lone = frozenset(word for word in self._words if len(word) == 1)
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
        found = list(compress(count(), map(self._lengths.__contains__, _pairs(text))))
        if self._lone:
            found += compress(count(), map(self._lone.__contains__, text))
        line_end = text.find("\n", 1) if self._broken else -1
        while line_end > 0:
            if text[line_end - 1] + text[line_end + 1 : line_end + 2] in self._lengths:
                found.append(line_end - 1)
            line_end = text.find("\n", line_end + 1)
        return sorted(set(found)) if self._lone or self._broken else found

    def ends(self, text: str, start: int) -> Iterator[int]:
        """Yield where words end that begin at a place, the longest first."""
        for length in self._lengths.get(text[start : start + 2], ()):
            if (word := text[start : start + length]) in self._words:
                yield start + len(word)
        if self._lone and text[start] in self._lone:
            yield start + 1

    def end(self, text: str, start: int) -> int:
        """Return where the longest word ends that begins at a place, or 0."""
        if not self._broken or text.find("\n", start, start + 2 * self._longest) < 0:
            return next(self.ends(text, start), 0)
        window = text[start : start + 2 * self._longest].partition(_PARAGRAPH)[0]
        end = place = next(self.ends(window.replace("\n", ""), 0), 0)
        while place - window.count("\n", 0, place) < end:
            place += 1
        return start + place if end else 0

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
