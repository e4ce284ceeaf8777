"""Figures: numbers that count or measure something, with unit, bound and range, in English and Chinese."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.layout.table_readings import table_figures
from policydata.extraction.number_words import with_plain_characters
from policydata.extraction.spans import Span


def find_figures(text: str, language: str, traditional: bool = False) -> list[Span]:
    """Return the figures of a text in `en` or `zh`, by position; raise ValueError for another language.

    `traditional` says that a Chinese text was written in traditional characters and is given in simplified ones.
    """
    if language not in {"en", "zh"}:
        raise ValueError(f"{language!r} is not a language of figures; write en or zh")
    text = with_plain_characters(text)
    # Imported here: a text of one language needs no tables and expressions of the other.
    if language == "en":
        from policydata.extraction.figures.english import find_english

        spans = find_english(text)
    else:
        from policydata.extraction.figures.chinese import find_chinese

        spans = find_chinese(text, traditional)
    if cells := table_figures(text, language):
        spans = sorted([*cells, *_apart(spans, cells)], key=_start)
    return spans


def _apart(spans: Sequence[Span], cells: Sequence[Span]) -> list[Span]:
    """Return the spans that touch no cell of a table: what was read across cells is no figure. Both are sorted."""
    kept: list[Span] = []
    index = 0
    for span in spans:
        while index < len(cells) and cells[index].end <= span.start:
            index += 1
        if index == len(cells) or cells[index].start >= span.end:
            kept.append(span)
    return kept


def _start(span: Span) -> int:
    return span.start
