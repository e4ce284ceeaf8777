"""Figures: numbers that count or measure something, with unit, bound and range, in English and Chinese."""

from __future__ import annotations

from policydata.extraction.figures_tables import with_cells
from policydata.extraction.number_words import folded
from policydata.extraction.spans import Span


def find_figures(text: str, language: str) -> list[Span]:
    """Return the figures of a text in `en` or `zh`, by position; raise ValueError for another language."""
    if language not in {"en", "zh"}:
        raise ValueError(f"{language!r} is not a language of figures; write en or zh")
    source = folded(text)
    # Imported here: a text of one language needs no tables and expressions of the other.
    if language == "en":
        from policydata.extraction.figures_english import find_english

        spans = find_english(source.text)
    else:
        from policydata.extraction.figures_chinese import find_chinese

        spans = find_chinese(source.text)
    spans = with_cells(source.text, spans, language)
    if not source.gaps:
        return spans
    return [tuple.__new__(Span, (*source.span(span[0], span[1]), *span[2:])) for span in spans]
