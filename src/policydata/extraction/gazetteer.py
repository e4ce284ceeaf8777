"""Known names of instruments, bodies, people and events: where a text has them, and which one a name means."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from policydata.extraction.gazetteer_names import can_stand_alone, head_of, normalised, reduced, tokens
from policydata.extraction.name_tries import NamePatterns, compile_names
from policydata.extraction.spans import Span

_FILES = {
    "policy": ("policy_titles.csv", "policy_id", "title"),
    "body": ("body_names.csv", "body_id", "name"),
    "person": ("person_names.csv", "person_id", "name"),
    "event": ("event_names.csv", "event_id", "name"),
}
_FUZZY_RATIO = 0.87
_SHARED_TOKENS = 0.7
_MOST_CANDIDATES = 12


class KnownName(NamedTuple):
    """One name of one thing; `language` is `en`, `zh` or another tag."""

    text: str
    kind: str
    linked_id: str
    language: str


class Link(NamedTuple):
    """What a name means: the id, how it was matched (exact, normalised, fuzzy), and a score from 0 to 1."""

    linked_id: str
    match: str
    score: float


class Gazetteer:
    """Known names, matched in texts by one expression per language; equal names make equal gazetteers."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        self.names = tuple(sorted(set(names)))
        self._exact: dict[tuple[str, str], str] = {}
        self._normalised: dict[tuple[str, str], str] = {}
        self._reduced: dict[tuple[str, str], str] = {}
        self._by_token: dict[tuple[str, str], list[int]] = {}
        self._links: dict[tuple[str, str], Link | None] = {}
        self._patterns: dict[str, NamePatterns] = {}
        self._index()

    @classmethod
    def from_release(cls, directory: Path) -> Gazetteer:
        """Return the names of a release; raises FileNotFoundError when one of its four tables is missing."""
        names: list[KnownName] = []
        for kind, (file, id_column, name_column) in _FILES.items():
            with (directory / file).open(encoding="utf-8", newline="") as stream:
                for row in csv.DictReader(stream):
                    names.append(KnownName(row[name_column], kind, row[id_column], row["language"]))
        return cls(names)

    def __reduce__(self) -> tuple[type[Gazetteer], tuple[tuple[KnownName, ...]]]:
        return Gazetteer, (self.names,)

    def __eq__(self, other: object) -> bool:
        return self.names == other.names if isinstance(other, Gazetteer) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.names)

    def _index(self) -> None:
        for number, name in enumerate(self.names):
            self._exact.setdefault((name.kind, name.text), name.linked_id)
            plain = normalised(name.text)
            self._normalised.setdefault((name.kind, plain), name.linked_id)
            self._reduced.setdefault((name.kind, reduced(plain)), name.linked_id)
            for token in tokens(plain):
                self._by_token.setdefault((name.kind, token), []).append(number)

    def find(self, text: str, language: str, starts: Iterable[int] | None = None) -> list[Span]:
        """Return the known names that stand in `text` (`language` is "en" or "zh"), by position, the longest at a place.

        `starts` says where capitalised English words stand that are among `first_words`, when that is known already.
        """
        patterns = self._compiled(language)
        matches = chain(
            _matches(patterns.capital, text, starts),
            _matches(patterns.small, text, _places(text, patterns.small_starts)),
            _matches(patterns.other, text, None),
        )
        found: list[Span] = []
        for match in matches:
            if (span := self._span(text, match, language)) is not None:
                found.append(span)
        found.sort(key=lambda span: span.start)
        return found

    def first_words(self, language: str) -> frozenset[str]:
        """Return the words that names found by their capitals begin with."""
        return self._compiled(language).first_words

    def _span(self, text: str, match: re.Match[str], language: str) -> Span | None:
        start, end = match.span()
        surface = match[0]
        if language == "en":
            before, after = text[start - 1 : start], text[end : end + 2]
            if (
                before.isalnum()
                or before in ("-", "/", "_")
                or (after[:1] == "-" and surface.isupper() and after[1:].isupper())
            ):
                return None
        plain = normalised(surface)
        for kind in _FILES:
            if linked_id := self._normalised.get((kind, plain)):
                detail = {"match": "exact", "score": "1", "head": head_of(surface)}
                span = Span(start, end, kind, None, None, "gazetteer", linked_id, detail)
                return None if _in_capitals(text, span) else span
        return None

    def _compiled(self, language: str) -> NamePatterns:
        if language not in self._patterns:
            texts = [
                name.text
                for name in self.names
                if _is_in(name.language, language) and can_stand_alone(name.text, name.kind)
            ]
            self._patterns[language] = compile_names(texts, language)
        return self._patterns[language]

    def lookup(self, name: str, kind: str) -> Link | None:
        """Return what a name of a kind means: by the exact name, the normalised one, or the one most like it."""
        key = kind, name
        if key not in self._links:
            if len(self._links) > 50_000:
                self._links.clear()
            self._links[key] = self._look_up(name, kind)
        return self._links[key]

    def _look_up(self, name: str, kind: str) -> Link | None:
        if linked_id := self._exact.get((kind, name)):
            return Link(linked_id, "exact", 1.0)
        plain = normalised(name)
        if linked_id := self._normalised.get((kind, plain)):
            return Link(linked_id, "normalised", 1.0)
        if linked_id := self._reduced.get((kind, reduced(plain))):
            return Link(linked_id, "normalised", 0.98)
        return self._fuzzy(plain, kind) if kind in ("policy", "body") and len(plain) > 7 else None

    def _fuzzy(self, plain: str, kind: str) -> Link | None:
        mine = tokens(plain)
        shared: dict[int, int] = {}
        for token in mine:
            for number in self._by_token.get((kind, token), ()):
                shared[number] = shared.get(number, 0) + 1
        best: Link | None = None
        for number, count in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_MOST_CANDIDATES]:
            theirs = normalised(self.names[number].text)
            if count < _SHARED_TOKENS * max(len(mine), len(tokens(theirs))) or _digits(plain) != _digits(theirs):
                continue
            score = SequenceMatcher(None, plain, theirs, autojunk=False).ratio()
            if score >= _FUZZY_RATIO and (best is None or score > best.score):
                best = Link(self.names[number].linked_id, "fuzzy", round(score, 3))
        return best


def _matches(pattern: re.Pattern[str] | None, text: str, starts: Iterable[int] | None) -> Iterator[re.Match[str]]:
    if pattern is None:
        return iter(())
    if starts is None:
        return pattern.finditer(text)
    return filter(None, map(partial(pattern.match, text), starts))


def _places(text: str, beginnings: tuple[str, ...]) -> list[int] | None:
    """Return where one of the beginnings stands; None when there are none to look for."""
    if not beginnings:
        return None
    places: list[int] = []
    for beginning in beginnings:
        position = text.find(beginning)
        while position >= 0:
            places.append(position)
            position = text.find(beginning, position + 1)
    return places


def _digits(text: str) -> list[str]:
    return re.findall("[0-9]+", text)


def _is_in(tag: str, language: str) -> bool:
    return tag == language or tag.startswith(f"{language}-")


def _in_capitals(text: str, span: Span) -> bool:
    """Say whether an acronym stands among words in capitals, where it may be any word ("MOST OF THE …")."""
    surface = text[span.start : span.end]
    if len(surface) > 5 or not surface.isupper() or not surface.isascii():
        return False
    around = text[max(0, span.start - 12) : span.start].split()[-1:] + text[span.end : span.end + 12].split()[:1]
    return any(len(word) > 2 and word.isalpha() and word.isupper() for word in around)
