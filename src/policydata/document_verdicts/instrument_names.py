"""Which instrument a short title means: the one whose title has all its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from typing import NamedTuple

from policydata.document_verdicts.judged import Judged
from policydata.document_verdicts.places import Places
from policydata.vocabulary import Verdict

_WORD = re.compile("[a-z0-9]+")
_EMPTY = re.compile("a|an|and|for|in|of|on|the|to|with|people|s|republic|china|prc")
_LONG = {"ai": ("artificial", "intelligence"), "ngai": ("new", "generation", "artificial", "intelligence")}
_FEWEST = 4
"""Fewer words ("Security Law") may be the title of anything."""


class Meant(NamedTuple):
    """What a title means: an instrument or none, a remark on how it was read, and why it may be another land's."""

    policy_id: str | None
    remark: str = ""
    elsewhere: str | None = None

    def applied(self, found: Judged) -> Judged:
        """Return a finding on the instrument; nothing is held against a text that may speak of another land's."""
        reason = f"{found.reason}{self.remark}"
        if self.elsewhere is None or found.verdict is Verdict.UNVERIFIABLE:
            return found._replace(reason=reason)
        reason = f"The text does not say that this is the instrument of China: {self.elsewhere}. If it is: {reason}"
        return found._replace(verdict=Verdict.UNVERIFIABLE, official=None, reason=reason)


class InstrumentNames:
    """The titles of the instruments in the dataset, by their words."""

    def __init__(self, titles: Iterable[tuple[str, str]], chinese: Set[str], places: Places) -> None:
        """Take pairs of policy id and title, the ids of China's instruments, and the places of the document."""
        self._titles = [(policy_id, title, words) for policy_id, title in titles if (words := _words(title))]
        self._chinese, self._places = chinese, places

    def meant_by(self, words: str) -> tuple[str, str] | None:
        """Return the id and title of the only instrument with all the words of a short title and the fewest others."""
        own = _words(words)
        if len(own) < _FEWEST:
            return None
        fitting = [entry for entry in self._titles if own <= entry[2]]
        fewest = min((len(has) for _, _, has in fitting), default=0)
        nearest = [(policy_id, title) for policy_id, title, has in fitting if len(has) == fewest]
        return nearest[0] if len({policy_id for policy_id, _ in nearest}) == 1 else None

    def known(self, words: str, linked_id: str | None, start: int | None) -> Meant:
        """Return what a title means that stands at `start` of the document."""
        policy_id, remark = linked_id, ""
        if policy_id is None and (meant := self.meant_by(words)):
            policy_id, remark = meant[0], f" {' '.join(words.split())!r} is read as {meant[1]!r}."
        if start is None or policy_id not in self._chinese:
            return Meant(policy_id, remark)
        return Meant(policy_id, remark, self._places.elsewhere(start, words))


def _words(title: str) -> frozenset[str]:
    """Return the words of an English title that tell it apart, in their singular and without abbreviations."""
    if not title.isascii():
        return frozenset()
    found = (long for word in _WORD.findall(title.lower()) for long in _LONG.get(word, (word,)))
    return frozenset(word.rstrip("s") for word in found if not _EMPTY.fullmatch(word))
