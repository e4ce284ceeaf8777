"""Full names get the ids the gazetteer has for them, and are joined by the short forms that stand in none of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.spans import Span, first_at

_ORDINAL = len("Nineteenth ")


def linked(text: str, spans: list[Span], gazetteer: Gazetteer | None, simplified: str | None = "") -> list[Span]:
    """Return spans with the ids of what their names mean, how they were matched and with what score.

    `simplified` is a text in traditional characters as the mainland writes it, for names other than titles; None where
    its bodies are those of another land.
    """
    if gazetteer is None:
        return spans
    return [_linked(text, span, gazetteer, simplified) for span in spans]


def _linked(text: str, span: Span, gazetteer: Gazetteer, simplified: str | None) -> Span:
    if span.linked_id is not None or "refers_to" in span.detail or span.rule == "body.acting":
        return span
    if simplified is None and span.kind == "body":
        return span
    link = gazetteer.lookup(text[span.start : span.end], span.kind)
    if link is None and simplified and span.kind != "policy":
        link = gazetteer.lookup(simplified[span.start : span.end], span.kind)
    if link is None:
        return span
    detail = {**span.detail, "match": link.match, "score": f"{link.score:g}"}
    start, end, kind, value, unit, rule, _, _ = span
    return tuple.__new__(Span, (start, end, kind, value, unit, rule, link.linked_id, detail))


def with_others(names: list[Span], others: Iterable[Span]) -> list[Span]:
    """Return names, which stand in order, and those others that overlap none of them, by position."""
    ends = list(accumulate((span.end for span in names), max))
    kept = [one for one in others if not (index := first_at(names, one.end)) or ends[index - 1] <= one.start]
    return sorted([*names, *kept], key=lambda span: (span.start, -span.end)) if kept else names


def outside_events(spans: list[Span], rule: str, text: str = "") -> list[Span]:
    """Return spans, by position, without those inside an event that were found by `rule` (how it begins).

    In an English `text` those stay whose event it is: "20th National Congress of the Communist Party of China".
    """
    kept: list[Span] = []
    event_start = event_end = 0
    for span in spans:
        if span.kind == "event":
            event_start, event_end = span.start, max(event_end, span.end)
            while kept and kept[-1].start >= span.start and kept[-1].rule.startswith(rule):
                kept.pop()
        elif (
            span.end <= event_end
            and not text.endswith((" of ", " of the "), event_start, span.start)
            and (span.rule.startswith(rule) or (span.rule == "gazetteer" and span.start - event_start <= _ORDINAL))
        ):
            continue  # in "20th National Congress of …" the congress is no body
        kept.append(span)
    return kept
