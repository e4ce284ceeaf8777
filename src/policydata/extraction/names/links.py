"""Full names get the ids the gazetteer has for them, and are joined by the short forms that stand in none of them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.spans import Span


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


def with_short_forms(full: list[Span], short: list[Span]) -> list[Span]:
    """Return full names and those short forms that stand in none of them, by position."""
    starts = [span.start for span in full]
    longest_end = list(accumulate((span.end for span in full), max))
    kept = list(full)
    for span in sorted(short, key=_place):
        index = bisect_left(starts, span.end)
        if not index or longest_end[index - 1] <= span.start:
            kept.append(span)
    kept.sort(key=_place)
    return kept


_ORDINAL = len("Nineteenth ")


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


def _place(span: Span) -> tuple[int, int]:
    return span.start, -span.end
