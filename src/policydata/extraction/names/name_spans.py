"""A name as it is found in a text: its place, the rule that found it, and what else was read of it."""

from __future__ import annotations

from policydata.extraction.spans import Span


def name_span(start: int, end: int, rule: str, linked_id: str | None = None, /, **detail: str) -> Span:
    """Return the span of a name; its kind is what stands before the dot in its rule."""
    return Span(start, end, rule.partition(".")[0], None, None, rule, linked_id, detail)


def full_name(span: Span) -> str:
    """Return where the full name starts that a mention refers to: the mention itself where it refers to nothing."""
    return span.detail.get("refers_to", str(span.start))
