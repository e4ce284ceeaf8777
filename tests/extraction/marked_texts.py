"""Texts whose spans are marked as [surface|kind|value|unit], read for the specs of records."""

from __future__ import annotations

import re

from policydata.extraction.spans import Span

_MARK = re.compile(r"\[([^|\]]+)\|([a-z]+)(?:\|([^|\]]*))?(?:\|([^|\]]*))?\]")


def read_marked(marked: str) -> tuple[str, list[Span]]:
    """Return the text without its marks, and the spans."""
    pieces: list[str] = []
    spans: list[Span] = []
    position = length = 0
    for mark in _MARK.finditer(marked):
        surface, kind, value, unit = mark.groups()
        pieces += [marked[position : mark.start()], surface]
        length += mark.start() - position
        spans.append(Span(length, length + len(surface), kind, value or None, unit or None, "marked"))
        length += len(surface)
        position = mark.end()
    return "".join([*pieces, marked[position:]]), spans
