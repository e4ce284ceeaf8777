"""Known names of instruments, bodies, people and events: where a text has them, and which one a name means."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.gazetteer_names import can_stand_alone, head_of, normalised, reduced, tokens
from policydata.extraction.names.likeness import differ_in_number, likeness
from policydata.extraction.names.name_index import NameIndex
from policydata.extraction.names.whole_words import places
from policydata.extraction.names.word_index import WordIndex
from policydata.extraction.spans import Span

_FILES = {
    "policy": ("policy_titles.csv", "policy_id", "title"),
    "body": ("body_names.csv", "body_id", "name"),
    "person": ("person_names.csv", "person_id", "name"),
    "event": ("event_names.csv", "event_id", "name"),
}
_SHORTEST_FUZZY = 7
_MOST_CANDIDATES = 12
_SMALL_WORDS = frozenset({"OF", "THE", "AND", "IN", "TO", "IS", "FOR", "ON", "A", "BY", "WITH", "AT", "OR"})
_KINDS = tuple(_FILES)
_LAST = ("", "")
_GOES_ON = expression("[A-Za-z0-9_]")
_STRAIGHT = str.maketrans("“”", '""')


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
    """Known names, found in texts by how they begin; equal names make equal gazetteers."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        self.names = tuple(sorted(set(names)))
        self._exact: dict[tuple[str, str], str] = {}
        self._normalised: dict[tuple[str, str], str] = {}
        self._reduced: dict[tuple[str, str], tuple[str, str]] = {}
        self._by_token: dict[tuple[str, str], list[int]] = {}
        self._meanings: dict[str, tuple[str, str]] = {}
        self._known: dict[str, tuple[str, str, dict[str, str]]] = {}
        self._links: dict[tuple[str, str], Link | None] = {}
        self._hash = hash(self.names)
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
        return self._hash

    def _index(self) -> None:
        for number, name in enumerate(self.names):
            self._exact.setdefault((name.kind, name.text), name.linked_id)
            plain = normalised(name.text)
            self._normalised.setdefault((name.kind, plain), name.linked_id)
            self._reduced.setdefault((name.kind, _key(plain)), (name.linked_id, plain))
            self._meanings[plain] = min((name.kind, name.linked_id), self._meanings.get(plain, _LAST), key=_by_kind)
            for token in tokens(plain):
                self._by_token.setdefault((name.kind, token), []).append(number)

    def find(self, text: str, language: str, starts: Iterable[int] | None = None) -> list[Span]:
        """Return the known names that stand in `text` (`language` is "en" or "zh"), by position, the longest at a place.

        `starts` says where capitalised English words stand that are among `first_words`, when that is known already.
        """
        if language == "zh":
            found = [self._span(text, start, end) for start, end in self._chinese.find(text)]
        else:
            if starts is None:
                starts = places(text, self.first_words)
            found = [
                *self._english(text, starts, self._capitals),
                *self._english(text, places(text, self._others.first_words), self._others),
            ]
        return sorted((span for span in found if span is not None), key=lambda span: span.start)

    @property
    def first_words(self) -> frozenset[str]:
        """The words that English names found by their capitals begin with."""
        return self._capitals.first_words

    @property
    def lone_words(self) -> frozenset[str]:
        """Those of them that no capitalised word need follow in the name."""
        return self._capitals.lone_words

    @cached_property
    def _capitals(self) -> NameIndex:
        return NameIndex(name for name in self._alone("en") if name[0].isupper())

    @cached_property
    def _others(self) -> NameIndex:
        """English names that begin with a small letter, a digit or a mark."""
        return NameIndex(name for name in self._alone("en") if not name[0].isupper())

    @cached_property
    def _chinese(self) -> WordIndex:
        return WordIndex([way for name in self._alone("zh") for way in _ways(name)], broken=True)

    def _alone(self, language: str) -> list[str]:
        return [
            name.text.removeprefix("The ")
            for name in self.names
            if _is_in(name.language, language) and can_stand_alone(name.text, name.kind)
        ]

    def _english(self, text: str, starts: Iterable[int], names: NameIndex) -> Iterator[Span | None]:
        """Yield the longest name at each place, as a word of its own; none begins in another."""
        done = 0
        for start in starts:
            before = text[start - 1] if start else " "
            if start < done or before.isalnum() or before in "-/_":
                continue
            for end, _ in names.ends(text, start):
                if not _GOES_ON.match(text, end):
                    done = end
                    if not _in_acronym(text, start, end):
                        yield self._span(text, start, end)
                    break

    def _span(self, text: str, start: int, end: int) -> Span | None:
        surface = text[start:end]
        known = self._known.get(surface)
        if known is None:
            if (meaning := self._meanings.get(normalised(surface))) is None:
                return None
            known = (*meaning, {"match": "exact", "score": "1", "head": head_of(surface)})
            self._known[surface] = known
        kind, linked_id, detail = known
        span = Span(start, end, kind, None, None, "gazetteer", linked_id, detail)
        return None if _in_capitals(text, span) else span

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
        if (known := self._reduced.get((kind, _key(plain)))) and not differ_in_number(plain, known[1]):
            return Link(known[0], "normalised", 0.98)
        return self._fuzzy(plain, kind) if kind in ("policy", "body") and len(plain) > _SHORTEST_FUZZY else None

    def _fuzzy(self, plain: str, kind: str) -> Link | None:
        shared: dict[int, int] = {}
        for token in tokens(plain):
            for number in self._by_token.get((kind, token), ()):
                shared[number] = shared.get(number, 0) + 1
        best: Link | None = None
        for number in sorted(shared, key=lambda number: (-shared[number], number))[:_MOST_CANDIDATES]:
            score = likeness(plain, normalised(self.names[number].text))
            if score and (best is None or score > best.score):
                best = Link(self.names[number].linked_id, "fuzzy", round(score, 3))
        return best


def _key(plain: str) -> str:
    """Return a reduced name without blanks: "Cyber Security Law" is the "Cybersecurity Law"."""
    return reduced(plain).replace(" ", "")


def _by_kind(meaning: tuple[str, str]) -> tuple[int, str]:
    kind, linked_id = meaning
    return (_KINDS.index(kind) if kind else len(_KINDS)), linked_id


def _ways(name: str) -> tuple[str, ...]:
    """Return a Chinese name as it may be written: with straight quotes, one dash or another, without blanks."""
    return name, name.translate(_STRAIGHT), name.replace("—", "–"), name.replace("–", "—"), name.replace(" ", "")


def _in_acronym(text: str, start: int, end: int) -> bool:
    """Say whether an acronym is a part of one: "MOST-AI"."""
    return text[end : end + 1] == "-" and text[start:end].isupper() and text[end + 1 : end + 2].isupper()


def _is_in(tag: str, language: str) -> bool:
    return tag == language or tag.startswith(f"{language}-")


def _in_capitals(text: str, span: Span) -> bool:
    """Say whether an acronym stands among words in capitals, where it may be any word ("MOST OF THE …")."""
    surface = text[span.start : span.end]
    if len(surface) > 5 or not surface.isupper() or not surface.isascii():
        return False
    around = text[max(0, span.start - 12) : span.start].split()[-1:] + text[span.end : span.end + 12].split()[:1]
    return any(word.isupper() and (word in _SMALL_WORDS or (len(word) > 5 and word.isalpha())) for word in around)
