"""English figures of what is aimed at or foreseen; an estimate of what was, or of a time that is over, is neither."""

from __future__ import annotations

from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, next_figure
from policydata.extraction.spans import Span

_REACH = 110
_WAS = expression(
    r"(?![^;]*\b(?:will|would|could|may|might|should|cost|costs|to\s+(?:be|reach|rise|fall|grow|exceed)|by\s+20[0-9]{2})\b)[^;]*\b(?:was|were|had|did|lived|died|fled|took|lost|received|worked)\b"
)
"""A sentence whose estimate is of what was, not of what is to come."""
_DUE_WORDS = frozenset(("to", "must", "should", "shall", "will"))
_DUE = expression(
    r"[^.;:,0-9]{0,80}?\b(?:(?:is|are|was|were)\s+to\s+(?:be|have)|must|ha(?:s|ve)\s+to|should|shall|needs?\s+to|will)\b"
)
"""Behind a figure, what is to be so by a day that is told: "at least 70% of drivers must have passed"."""
_BY = expression(r"\b(?:[Bb]y|[Bb]efore|[Uu]ntil|later\s+than)\s+(?:the\s+)?\Z")


def nature_english(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    words: Set[str],
    signals: Sequence[tuple[int, str]],
    over: bool,
) -> str | None:
    """Return `projection` or `target` where the words before or behind a figure say so; `over` where its time is over."""
    span = spans[figure]
    start = max(passage.start, span.start - _REACH)
    start = max(start, text.rfind(";", start, span.start))
    before = [signal for at, signal in signals if start <= at < span.start]
    guess = "guess" in before and not over and not _WAS.match(text, passage.start, passage.end)
    if "projection" in before or guess:
        return "projection"
    if "target" in before or (not words.isdisjoint(_DUE_WORDS) and _is_due(text, passage, spans, figure)):
        return "target"
    return None


def _is_due(text: str, passage: Passage, spans: Sequence[Span], figure: int) -> bool:
    """Tell whether a figure is of what is to be so by a day."""
    due = any(
        spans[date].value and _BY.search(text, max(passage.start, spans[date].start - 20), spans[date].start)
        for date in passage.dates
    )
    return due and _DUE.match(text, spans[figure].end, next_figure(passage, spans, figure)) is not None
