"""Chinese text with full-width signs and round quotation marks, each in its place, as the rules write them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_FULL = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）"}
_HALF = expression(r"[,;:()](?:(?<=[\u4e00-\u9fff》”）)].)|(?=[\u4e00-\u9fff《“（]))")
"""A narrow sign between Chinese characters; those of 1,200 and of (EU) 2024/1689 stay."""
_QUOTED = frozenset(("“”", "‘’", "『』"))
"""The marks between which a title may stand that is not in 《》."""
_LITERARY = ("之《", "的《")
_CORNERS = str.maketrans("「」", "“”")


def plain(text: str, spans: Sequence[Span]) -> str:
    """Return the text with one kind of signs, and its titles in 《》 where they stand in quotation marks; its length stays."""
    if "「" in text:
        text = text.translate(_CORNERS)
    if any(sign in text for sign in _FULL):
        text = _HALF.sub(_full, text)
    return _titled(text, spans).replace(*_LITERARY)


def _titled(text: str, spans: Sequence[Span]) -> str:
    """Return the text with the titles between quotation marks in 《》."""
    places = [
        (span.start - 1, span.end)
        for span in spans
        if span.kind == "policy" and text[span.start - 1 : span.start] + text[span.end : span.end + 1] in _QUOTED
    ]
    if not places:
        return text
    signs = list(text)
    for begin, end in places:
        signs[begin], signs[end] = "《", "》"
    return "".join(signs)


def _full(sign: re.Match[str]) -> str:
    return _FULL[sign[0]]
