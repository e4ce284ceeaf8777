"""Chinese text with full-width signs and round quotation marks, each in its place, as the rules write them."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression

_FULL = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）"}
_HALF = expression(r"[,;:()](?:(?<=[\u4e00-\u9fff》”）)].)|(?=[\u4e00-\u9fff《“（]))")
"""A narrow sign between Chinese characters; those of 1,200 and of (EU) 2024/1689 stay."""
_CORNERS = str.maketrans("「」", "“”")


def plain(text: str) -> str:
    """Return the text with one kind of signs; its length stays."""
    if "「" in text:
        text = text.translate(_CORNERS)
    return _HALF.sub(_full, text)


def _full(sign: re.Match[str]) -> str:
    return _FULL[sign[0]]
