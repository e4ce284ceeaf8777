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
_RAISE = r"increase|raise|reduce|cut|lower|bring|expand|boost|double|halve|limit|widen|narrow"
_TO_RAISE = expression(
    rf"(?:\bshould\s+(?:(?:also|further|gradually|progressively)\s+)?(?:{_RAISE})|\A(?:\W*(?:\(?[a-z0-9]{{1,3}}[.)]\s+)?)(?i:{_RAISE}))\s+(?!in\b|of\b)[^.;:0-9]{{2,80}}?\s+to\s+(?:[a-z]+\s+){{0,3}}[$€£]?\Z"
)
"""Before what something is to come to: "States should increase the budget to 15%", "Increase the share to at least 20%"."""
_STOOD = expression(
    r",\s+(?:which|who|that)\s+(?:(?:stood|reached|amounted|totalled|fell|rose|grew|came|had)|(?:was|were)(?!\s+(?:to|set|planned|expected|due|meant)\b))\b[^,;]{0,60}\Z"
)
"""Before how things stood that are aimed at: "to halve by 2030 the share, which stood at"."""


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
    if before and over and text.endswith("from ", start, span.start):
        return None  # "to cut it from 35% in 2022 to 17% by 2030"
    if before and _STOOD.search(text, start, span.start) is not None:
        return None
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
    start = spans[figure].start
    if not due or _TO_RAISE.search(text[passage.start : start]) is not None:
        return due
    return _DUE.match(text, spans[figure].end, next_figure(passage, spans, figure)) is not None
