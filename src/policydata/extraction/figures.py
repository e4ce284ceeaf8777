"""Figures: numbers that count or measure something, with unit, bound and range, in English and Chinese."""

from __future__ import annotations

from policydata.extraction.figures_chinese import find_chinese
from policydata.extraction.figures_english import find_english
from policydata.extraction.number_words import folded
from policydata.extraction.spans import Span


def find_figures(text: str, language: str) -> list[Span]:
    """Return the figures of a text in `en` or `zh`, by position; raise ValueError for another language."""
    if language not in {"en", "zh"}:
        raise ValueError(f"{language!r} is not a language of figures; write en or zh")
    source = folded(text)
    spans = find_english(source.text) if language == "en" else find_chinese(source.text)
    if source.origins is None:
        return spans
    return [span._replace(start=start, end=end) for span in spans for start, end in [source.span(span.start, span.end)]]
