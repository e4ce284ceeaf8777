"""Figures that state nothing of the world: suppositions, ceilings, headlines said again, statistical terms."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistic_wording import Wording
from policydata.extraction.unit_kinds import unit_kind

_IF = expression(
    r"(?:\A|[.;,:—(]\s*|\s)(?:[Ii]f|[Uu]nless|[Ss]uppose|[Ss]hould\s+(?:the|a)|[Ii]magine|assuming)\s[^,;:.]*\Z"
)
_NEEDED = expression(r"\bwould\s+(?:need|require|take|have\s+needed)\s+(?:at\s+least\s+|about\s+)?\Z")
_TERMS = expression(r"[\s-]*(?:confidence\b|significance\b|level\s+of\s+confidence)|\s*的?置信")
_SUMS = expression(
    r"(?:之和|合计|总和)(?:超过|不等于|为|等于|可能超过)\Z|\b(?:add\s+up|sum|total)\s+to\s+(?:more\s+than\s+|over\s+)?\Z"
)
_SUM_WORDS = ("sum", "total", "add", "之和", "合计", "总和")
"""One of them stands in what _SUMS finds."""
_WHICHEVER = expression(r"\bwhichever\s+(?:is|amount|of)\b")
_FEWER = expression(r"[0-9a-z]\s+(?:had|have|has|employ(?:s|ed)?)\s+(?:fewer|more|less)\s+than\s+\Z")
_HEADLINES = 400


def may_suppose(low: str) -> bool:
    """Tell whether a sentence in small letters has a word that _IF needs."""
    return (
        "if" in low or "unless" in low or "suppose" in low or "should" in low or "imagine" in low or "assuming" in low
    )


def supposed_english(
    text: str, passage: Passage, span: Span, left: str, right: str, wording: Wording, supposing: bool
) -> bool:
    """Tell whether an English figure is supposed, needed, a term of statistics or a ceiling; `supposing`: may_suppose."""
    near, low = left[-34:], wording.low
    if ("confidence" in low or "significance" in low or "置信" in low) and _TERMS.match(right):
        return True
    if ("than " in near and _FEWER.search(near)) or ("would" in near and _NEEDED.search(near)):
        return True
    if "to " in near and any(word in near for word in _SUM_WORDS) and _SUMS.search(near):
        return True
    if "whichever" in low and (
        "whichever" in right or (unit_kind(span.unit) == "money" and _WHICHEVER.search(text, span.end, passage.end))
    ):
        return unit_kind(span.unit) in ("money", "ratio")
    return (
        supposing
        and ("f " in left or "uppos" in left or "ssuming" in left or "nless" in left)
        and _IF.search(left) is not None
    )


def said_again(text: str, span: Span) -> bool:
    """Tell whether a figure of a headline is said again in the text; the headline then states nothing of its own."""
    if span.end > _HEADLINES:
        return False
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if end < 0 or text[start:end].rstrip().endswith((".", "。", ":", "：", ",", "，", ";", "；")) or end - start > 160:
        return False
    surface = text[span.start : span.end]
    return any(mark.isdigit() for mark in surface) and text.find(surface, end) >= 0
