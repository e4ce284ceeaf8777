"""Which instrument a short title means: the one whose title has all its words."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile("[a-z0-9]+")
_EMPTY = re.compile("a|an|and|for|in|of|on|the|to|with|people|s|republic|china|prc")
_LONG = {"ai": ("artificial", "intelligence"), "ngai": ("new", "generation", "artificial", "intelligence")}
_FEWEST = 4
"""Fewer words ("Security Law") may be the title of anything."""


class InstrumentNames:
    """The titles of the instruments in the dataset, by their words."""

    def __init__(self, titles: Iterable[tuple[str, str]]) -> None:
        """Take pairs of policy id and title."""
        self._titles = [(policy_id, title, words) for policy_id, title in titles if (words := _words(title))]

    def meant_by(self, words: str) -> tuple[str, str] | None:
        """Return the id and title of the only instrument with all the words of a short title and the fewest others."""
        own = _words(words)
        if len(own) < _FEWEST:
            return None
        fitting = [entry for entry in self._titles if own <= entry[2]]
        fewest = min((len(has) for _, _, has in fitting), default=0)
        nearest = [(policy_id, title) for policy_id, title, has in fitting if len(has) == fewest]
        return nearest[0] if len({policy_id for policy_id, _ in nearest}) == 1 else None

    def known(self, words: str, linked_id: str | None) -> tuple[str | None, str]:
        """Return the id of the instrument a text names, and a remark where only a short title says it."""
        if linked_id or not (meant := self.meant_by(words)):
            return linked_id, ""
        return meant[0], f" {' '.join(words.split())!r} is read as {meant[1]!r}."


def _words(title: str) -> frozenset[str]:
    """Return the words of an English title that tell it apart, in their singular and without abbreviations."""
    if not title.isascii():
        return frozenset()
    found = (long for word in _WORD.findall(title.lower()) for long in _LONG.get(word, (word,)))
    return frozenset(word.rstrip("s") for word in found if not _EMPTY.fullmatch(word))
