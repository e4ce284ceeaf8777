"""Marks of Markdown and HTML that a text keeps from its source: **bold**, [links](https://…), # headings, &nbsp;."""

from __future__ import annotations

import re
from html import unescape

from policydata.extraction.expressions import expression
from policydata.extraction.normalization.edits import Edit

_SIGNS = ("*", "_", "](", "#", ">", "&")
_MARK = expression(
    r"(?=[*_#>!\[\]&])(?:\*\*(?=[^\s*])|(?<=[^\s*])\*\*|^#{1,6} |^(?:> ?)+(?=[A-Za-z\u4e00-\u9fff“\"(（《])"
    r"|!?\[(?=[^\[\]\n]{1,200}\]\((?:https?:|mailto:|[/#.])[^()\s]{0,300}\))"
    r"|(?<=[^\[\]\n])\]\((?:https?:|mailto:|[/#.])[^()\s]{0,300}\)"
    r"|(?<![\w*_\\])(?P<slant>[*_])(?=[^\s*_][^*_\n]{1,100}(?<=[^\s*_])(?P=slant)(?![\w*_]))"
    r"|(?<=[^\s*_])[*_](?![\w*_])(?<=[\w.,;:!?)”’》。][*_])"
    r"|&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});)",
    re.MULTILINE,
)
_OPENS = frozenset("*_")


def marks_of_markup(text: str) -> list[Edit]:
    """Return the marks of a text that are none of its words, each with what is read there: nothing, or a character."""
    if not any(map(text.__contains__, _SIGNS)):
        return []
    edits: list[Edit] = []
    slanted = ""
    for mark in _MARK.finditer(text):
        words = mark[0]
        if words in _OPENS:
            if not mark["slant"] and words != slanted:
                continue  # the star of a note: 5.3*
            slanted = words if mark["slant"] else ""
        read = unescape(words) if words[0] == "&" else ""
        if read != words:
            edits.append((*mark.span(), read))
    return edits
