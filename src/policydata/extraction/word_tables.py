"""Tables of words that are written as text: blanks and line ends divide them."""

from __future__ import annotations

ENGLISH_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""The months, to be put between the brackets of an expression."""


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a table that is written as text."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """Return the words of a table that is written as text, in no order."""
    return frozenset(text.split())
