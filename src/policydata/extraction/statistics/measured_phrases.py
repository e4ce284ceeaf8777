"""The noun phrase that measures ("Internet penetration rate in rural areas"): from its head to both sides."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Place, Span
from policydata.extraction.statistics.indicator_words import (
    CHANGE_NOUNS,
    ENGLISH_HEADS,
    ENGLISH_VERBS,
    LEFT_STOPS,
    LINKS,
    TAILS,
)

MOST_WORDS = 16
"""No phrase that says what is measured has more."""
_WORD = expression(r"\s+((?:[A-Z]\.){2,}|[\w’'%&-]+)")
_BEFORE = expression(r"([A-Za-z0-9][\w’'&-]*)\s+\Z")
LOW_HEADS = frozenset(word.lower() for word in ENGLISH_HEADS)
"""Its nouns in small letters; one of them is a word of a sentence that measured_phrase finds something in."""
_YEAR = expression("(?:19|20)[0-9]{2}")
_ADJUSTED = expression(r"[a-z]+ed\s")
"""Behind an adverb that belongs to a noun phrase: "the seasonally adjusted rate"."""
_IN = expression(r"\s+in\s")
_ANOTHER = expression(r"\s+(?:the|its|their|an?|this)\s")
"""Behind "and": what starts another noun phrase."""
_NOT_MEASURED = expression(r"\b(?:same|first|this|that|long|any|will|would|to|a|could)\s+\Z")
"""Before "time" or "increase" that measures nothing."""
_OF_MANY = expression(r"\s(?:per|for\s+every)\s[0-9][0-9., ]*(?:[a-z]+\s){0,2}\Z")
"""Before the noun of so many that a rate is told of: "doctors per 1 000 |population|"."""
PER_MANY = expression(
    r"\s+(?:per|for\s+every)\s[0-9][0-9., ]*(?:of\s+the\s+|of\s+)?[a-z]+(?:\s+(?:births|inhabitants|residents|population))?"
)
"""Behind the things of which there are so many for so many others: "31 deaths| per 1,000 live births|"."""
_AREAS = expression(
    r"[\w\s’'-]*\b(?:areas|districts|regions|provinces|cities|counties|countries|enterprises|households)\s+", re.I
)
_STOPS = frozenset(
    ("which", "that", "while", "but", "or", "it", "they", "there", "compared", "than", "as", "because", "according")
)


def _heads(text: str, heads: Set[str], low: str, first: int, start: int, stop: int) -> list[Place]:
    """Return where nouns that measure stand as whole words; `low` is the sentence at `first`, which has `heads`."""
    found = []
    for head in heads:
        at = low.find(head, start - first, stop - first)
        while at >= 0:
            begin, end = first + at, first + at + len(head)
            if (
                text[begin:end] in ENGLISH_HEADS
                and not (begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"))
                and (end == stop or not (text[end].isalnum() or text[end] == "_"))
            ):
                found.append((begin, end))
            at = low.find(head, at + len(head), stop - first)
    found.sort()
    return found


def measured_phrase(
    text: str, passage: Passage, spans: Sequence[Span], heads: Set[str], low: str, start: int, stop: int
) -> Place | None:
    """Return the last noun phrase before a figure whose head measures ("Internet penetration rate in rural areas").

    `low` is the sentence in small letters, `heads` those of its words that measure.
    """
    found: Place | None = None
    position = start
    for first, last in _heads(text, heads, low, passage.start, start, stop):
        if first < position or text[last] == "-":
            continue
        last += len(" added") if text.startswith("alue added ", last - len("alue")) else 0
        if text.endswith(" per ", 0, first) or _OF_MANY.search(text, max(start, first - 40), first) is not None:
            continue
        begin, modified = _leftward(text, first, max(start, position))
        if found is not None and begin == first and text[position:first].isspace():
            begin, modified = found[0], True
        end = rightward(text, passage, spans, last, stop)
        end = per.end() if (per := PER_MANY.match(text, end, stop)) is not None else end
        word = text[first:last].lower()
        if word in CHANGE_NOUNS:
            if not modified and not _IN.match(text, last, last + 5):
                continue
        elif word in ("time", "value", "cost", "total") and not modified and end == last:
            continue
        if word == "time" and text.endswith(("first ", "long "), start, first):
            continue
        if (word == "time" or word in CHANGE_NOUNS) and _NOT_MEASURED.search(text[max(start, begin - 8) : begin]):
            continue
        found = (begin, end)
        position = end
    return found


def _leftward(text: str, start: int, limit: int) -> tuple[int, bool]:
    begin = start
    for _ in range(6):
        near = text[max(limit, begin - 30) : begin]
        chunk = near.split()[-1:]
        if not chunk or not near[-1].isspace():
            break
        word = chunk[0]
        if word.isascii() and word.isalnum():
            at = begin - len(near) + near.rindex(word)
        else:
            before = _BEFORE.search(text, max(limit, begin - 30), begin)
            if before is None:
                break
            word, at = before.group(1), before.start(1)
        low = word.lower()
        adverb = low.endswith("ly") and not _ADJUSTED.match(text, begin)
        if low in LEFT_STOPS or adverb or _YEAR.fullmatch(word):
            break
        begin = at
    if begin < start and (areas := _AREAS.match(text, begin, start)) is not None:
        begin = areas.end()
    return begin, begin < start


def rightward(text: str, passage: Passage, spans: Sequence[Span], end: int, stop: int) -> int:
    """Return the end of a noun phrase: its head ends at `end`, links such as "of" or "aged" lead on."""
    barrier = stop
    for date in passage.dates:
        if spans[date].start >= end:
            barrier = min(barrier, spans[date].start)
            break
    first = _WORD.match(text, end, barrier)
    if first is None or first.group(1).lower() not in LINKS:
        return end
    position, last, between = end, end, False
    place = bisect_left(passage.figures, end, key=lambda figure: spans[figure].start)
    numbers = {spans[figure].start: spans[figure] for figure in passage.figures[place : place + 6]}
    previous = ""
    for _ in range(MOST_WORDS):
        word = _WORD.match(text, position, barrier)
        if word is None:
            break
        low = word.group(1).lower()
        of_age = low == "or" and previous.isdigit()
        if (low in _STOPS and not of_age) or (
            low in ENGLISH_VERBS and not (low.endswith("ed") and previous in LINKS and previous)
        ):
            break
        if word.start(1) in numbers and previous not in (
            "aged",
            "least",
            "over",
            "under",
            "than",
            "and",
            "between",
            "within",
        ):
            size = numbers[word.start(1)]
            if previous != "with" or "bound" not in size.detail or size.end >= stop:
                break
            position = last = size.end
            previous = ""
            continue
        if low == "and" and not between and _ANOTHER.match(text, word.end(), word.end() + 8):
            break
        between = between or low == "between"
        position = word.end()
        if low not in TAILS or (low in ("over", "above", "under", "below") and previous in ("and", "or")):
            last = position
        previous = low
    return last
