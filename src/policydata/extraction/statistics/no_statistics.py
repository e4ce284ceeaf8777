"""Figures of a headline that are said again in the text, in either language."""

from __future__ import annotations

from policydata.extraction.spans import Span

_HEADLINES = 400
"""A headline begins a text: within so many code points."""


def said_again(text: str, span: Span) -> bool:
    """Tell whether a figure of a headline is said again in the text; the headline then states nothing of its own."""
    if span.end > _HEADLINES:
        return False
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if end < 0 or text[start:end].rstrip().endswith((".", "。", ":", "：", ",", "，", ";", "；")) or end - start > 160:
        return False
    if text[start:end].lstrip().startswith(("•", "●", "▪", "‣", "·", "*", "-", "–")):  # an item of a list
        return False
    surface = text[span.start : span.end]
    at = text.find(surface, end) if any(mark.isdigit() for mark in surface) else -1
    while at >= 0 and text[at - 1] in ".,0123456789":  # 2% within 5.2%.
        at = text.find(surface, at + 1)
    return at >= 0
