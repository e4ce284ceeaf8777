"""The words of a sentence of figures, read once: a rule looks only where a word that it needs stands."""

from __future__ import annotations

from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_LETTERS = expression("[a-z]+")
_RUNS = bytes(code if chr(code).islower() and code < 128 else ord(" ") for code in range(256))
"""Small letters as they are, all else as blanks."""
_LONGEST = 24
"""No word that a rule needs has so many letters."""


def small(words: str) -> str:
    """Return words in small letters, as many of them, also those that an expression without regard to case takes for ASCII."""
    if not words.isascii():
        # Taken for i and s; of the first, lower() makes two letters.
        words = words.replace("İ", "I").replace("ı", "i").replace("ſ", "s")
    return words.lower()


def last_word(low: str) -> str:
    """Return the last run of letters of words in small letters."""
    chunk = low.split()[-1:]
    word = chunk[0] if chunk else ""
    return word if word.isalpha() else (_LETTERS.findall(word) or ("",))[-1]


class Wording:
    """A sentence in small letters (`low`, as long as the sentence) and the set of its words; of its characters in Chinese.

    Every run of ASCII letters is a word, also one that a figure cuts; so a rule that finds `\\bword\\b` between the ends of
    the sentence and its figures finds only what is in `words`. A stretch of fixed length may cut words: ask `may_say`.
    """

    __slots__ = ("_start", "chinese", "low", "words")

    def __init__(self, text: str, passage: Passage, spans: Sequence[Span], chinese: bool) -> None:
        """Read a sentence."""
        self.chinese = chinese
        start = self._start = passage.start
        self.low = low = text[start : passage.end]
        if chinese:
            self.words = set(low)
            return
        self.low = low = small(low)
        self.words = words = set(low.encode("ascii", "replace").translate(_RUNS).decode("ascii").split())
        for figure in passage.figures:
            end = spans[figure].end - start
            if low[end : end + 1].isalpha() and low[end - 1].isalpha():  # The figure ends within a word.
                words.update(_LETTERS.findall(low[max(0, end - _LONGEST) : end])[-1:])
                words.update(_LETTERS.findall(low[end : end + _LONGEST])[:1])

    def before(self, at: int) -> str:
        """Return the word before a place (code points of the text) without a comma; none unless white space follows it."""
        at -= self._start
        near = self.low[max(0, at - _LONGEST) : at]
        if not near[-1:].isspace():
            return ""
        return last_word(near.rstrip().rstrip(","))

    def may_say(self, clues: Set[str], begin: int) -> bool:
        """Tell whether one of some words may stand behind a place, which makes a word of what it leaves of one."""
        if not self.words.isdisjoint(clues):
            return True
        at = begin - self._start
        if at <= 0 or not self.low[at - 1].isalpha():
            return False
        rest = _LETTERS.match(self.low, at)
        return rest is not None and rest.group() in clues
