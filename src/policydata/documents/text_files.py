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
    spans = []
    paged = "\f" in text
    page, number, start, end = 1, 0, None, 0
    for line in _LINE.finditer(text):
        words = line.group().rstrip()
        breaks = words.count("\f") if paged else 0
        if start is not None and (breaks or not words):
            spans.append(PlacedSpan(start, end, Place(page=page if paged else None, paragraph=number)))
            start = None
        page += breaks
        if paged and not words:
            page += line.group().count("\f")
        if words.strip("\f \t"):
            if start is None:
                number += 1
                start = line.start()
            end = line.start() + len(words)
    if start is not None:
        spans.append(PlacedSpan(start, end, Place(page=page if paged else None, paragraph=number)))
    return tuple(spans)
