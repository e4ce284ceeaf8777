"""Plain text and Markdown: the text is what the file holds, and paragraphs are what blank lines divide."""

from __future__ import annotations

import re

from policydata.documents.charsets import decode, doubtful_characters
from policydata.documents.pinned import Notice, ParsedText, Place, PlacedSpan, UnreadableError

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def parse_text(data: bytes) -> ParsedText:
    """Return the text of a plain or Markdown file; line ends stay as they are, only a byte order mark is dropped.

    A form feed begins a page, as programs that turn PDF into text write it. Raises `UnreadableError`.
    """
    text, charset, notices = decode(data)
    if not text.strip():
        raise UnreadableError(Notice("no_text", "holds only blank space", "look at the original"))
    return ParsedText(text, _paragraphs(text), (*notices, *doubtful_characters(text)), charset)


def _paragraphs(text: str) -> tuple[PlacedSpan, ...]:
    spans: list[PlacedSpan] = []
    paged = "\f" in text
    page, first = 0, 0
    while first <= len(text):
        page += 1
        last = text.find("\f", first) if paged else -1
        last = len(text) if last < 0 else last
        start = end = -1
        for line in _LINE.finditer(text, first, last):
            words = line.group().rstrip()
            if words:
                start = line.start() if start < 0 else start
                end = line.start() + len(words)
            elif start >= 0:
                spans.append(PlacedSpan(start, end, Place(page=page if paged else None, paragraph=len(spans) + 1)))
                start = -1
        if start >= 0:
            spans.append(PlacedSpan(start, end, Place(page=page if paged else None, paragraph=len(spans) + 1)))
        first = last + 1
    return tuple(spans)
