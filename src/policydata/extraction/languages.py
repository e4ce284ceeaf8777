"""Stretches of one language: a paragraph is Chinese when enough of its characters are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from policydata.extraction.expressions import expression

_CHINESE = expression("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+")
_LATIN = expression("[A-Za-z]")
_SAYS = expression(r"\b[A-Z][A-Za-z]+[^\n]{1,40}?\b[A-Z][A-Za-z]+|(?:\b[A-Za-z]+[ ,]+){5}|[a-z]{2}[.!?]\s*\Z")
"""What an English line has that can name or state something: two capitals, six words, a stop; not a lone word of the page around."""
_MAY_BE_CHINESE = expression("[^\0-\u33ff]")
"""One range is looked for three times as fast as four, and from zero it is compiled faster."""
_CHINESE_SHARE = 0.15
"""A Chinese paragraph may quote English names at length; an English one rarely holds more than a title."""


class Stretch(NamedTuple):
    """A part `start:end` of a text in one language (`en` or `zh`)."""

    start: int
    end: int
    language: str


def language_of(text: str) -> str:
    """Return `zh` or `en` for one paragraph."""
    if text.isascii():
        return "en"
    enough = _CHINESE_SHARE * (len(text) - text.count(" "))
    count = 0
    for run in _CHINESE.finditer(text):
        count += run.end() - run.start()
        if count > enough:
            return "zh"
    return "en"


def stretches(text: str, language: str | None = None) -> Iterator[Stretch]:
    """Yield the text in as few stretches as its changes of language allow; `language` skips the detection."""
    if language is not None or text.isascii() or _MAY_BE_CHINESE.search(text) is None or _CHINESE.search(text) is None:
        yield Stretch(0, len(text), language or "en")
        return
    start, position, current = 0, 0, ""
    for line in text.splitlines(keepends=True):
        found = _language_after(current, line)
        if current and found and found != current:
            yield Stretch(start, position, current)
            start = position
        current = found or current
        position += len(line)
    yield Stretch(start, len(text), current or "en")


def _language_after(current: str, line: str) -> str:
    """Return the language of a line; blanks, days, rows of numbers and lone words go on in that of the line before."""
    if _LATIN.search(line) is None:
        return "zh" if _CHINESE.search(line) is not None else current
    found = "zh" if _CHINESE.match(line.lstrip(" #*\t\u3000")) else language_of(line)
    return current if found == "en" and current != "en" and _SAYS.search(line) is None else found
