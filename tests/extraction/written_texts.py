"""Texts as pages set them, given to one finder as the kernel gives them to all: normalised, and the places led back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policydata.extraction.normalization import Normalized
from policydata.extraction.spans import Span


def found_in(text: str, language: str, find: Callable[[str, str], Sequence[Span]]) -> Sequence[Span]:
    """Return what a finder finds in a text as it was written."""
    read = Normalized(text, language)
    return read.spans(find(read.text, language))
