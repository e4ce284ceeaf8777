"""Where given words stand in a text: anywhere, or as words of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from policydata.extraction.names.word_index import WordIndex, starts_of

_LETTERS = re.compile("[A-Za-zÀ-ÖØ-öø-ɏ]+")
_FEW = 30
"""So many words are looked for one by one."""


def occurrences(text: str, words: Collection[str]) -> list[tuple[int, int, str]]:
    """Return start, end and word of each place where one of the words stands, the longest at a place, none overlapping."""
    if len(words) > _FEW:
        return [(start, end, text[start:end]) for start, end in WordIndex(words).find(text)]
    places = sorted((start, -len(word), word) for word in words for start in starts_of(text, word))
    found: list[tuple[int, int, str]] = []
    done = 0
    for start, length, word in places:
        if start >= done:
            done = start - length
            found.append((start, done, word))
    return found


def whole_words(text: str, words: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and word wherever one of the words stands alone, not inside a longer or hyphenated one."""
    for start, end, word in occurrences(text, words) if len(words) <= _FEW else _by_first_letters(text, words):
        if not _joins(text[start - 1 : start]) and not _joins(text[end : end + 1]):
            yield start, end, word


def _by_first_letters(text: str, words: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield what `occurrences` does, of words that begin with a Latin letter and where a word of the text begins."""
    alike: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        if first := _LETTERS.match(word):
            alike.setdefault(first[0], []).append(word)
    places = _word_places(text)
    done = 0
    for start, letters in sorted((start, known) for known in alike.keys() & places.keys() for start in places[known]):
        if start < done:
            continue
        word = next((word for word in alike[letters] if text.startswith(word, start)), "")
        if word:
            done = start + len(word)
            yield start, done, word


@lru_cache(maxsize=2)
def _word_places(text: str) -> dict[str, list[int]]:
    """Return where each word of a text in Latin letters begins, digits and marks apart."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for match in _LETTERS.finditer(text):
        places[match[0]].append(match.start())
    return dict(places)


def matches_at(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern that begin at one of the places, which stand in order, none overlapping."""
    done = 0
    for start in starts:
        if start >= done and (match := pattern.match(text, start)) is not None:
            done = match.end()
            yield match


def places(text: str, words: Iterable[str]) -> list[int]:
    """Return where one of the words stands, in order."""
    return sorted({start for word in words if word in text for start in starts_of(text, word)})


def word_places(text: str, words: Iterable[str]) -> list[int]:
    """Return where one of the words stands, in order; those that the text has only inside longer words are passed over."""
    return sorted({place for word in vocabulary(text).intersection(words) for place in _places_of(text, word)})


@lru_cache(maxsize=2)
def vocabulary(text: str) -> frozenset[str]:
    """Return the words of a text in Latin letters, digits and marks apart: most of what is looked for stands nowhere in it."""
    return frozenset(_LETTERS.findall(text))


@lru_cache(maxsize=256)
def _places_of(text: str, word: str) -> tuple[int, ...]:
    return tuple(starts_of(text, word))


@lru_cache(maxsize=64)
def _needed(anchors: tuple[str, ...] | frozenset[str]) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((anchor, frozenset(_LETTERS.findall(anchor))) for anchor in anchors)


def near(
    pattern: re.Pattern[str], text: str, anchors: tuple[str, ...] | frozenset[str], back: int = 0, ahead: int = 200
) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern that hold one of the anchors, which stands at most `back` behind their start."""
    known = vocabulary(text)
    present = [anchor for anchor, needed in _needed(anchors) if needed <= known]
    done = 0
    for place in sorted({start for anchor in present for start in _places_of(text, anchor)}):
        if place < done:
            continue
        if not back:
            match = pattern.match(text, place)
        else:
            match = None
            for found in pattern.finditer(text, max(done, place - back), min(len(text), place + ahead)):
                if found.end() > place:
                    match = found if found.start() <= place else None
                    break
        if match is not None:
            done = match.end()
            yield match


def _joins(character: str) -> bool:
    return character.isalnum() or character in ("-", "_")
