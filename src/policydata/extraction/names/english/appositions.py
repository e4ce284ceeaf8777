"""A title in brackets behind another is the same instrument: "Regulation (EU) 2024/1689 (AI Act)", "… Services (“Interim Measures”)"."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.name_spans import full_name
from policydata.extraction.spans import Span

_BRACKETS = frozenset("(（")
_OPENS = expression(
    rf"[”\"’]?{BLANK}?[(（](?:(?:also|commonly|hereafter|hereinafter|referred{BLANK}to|called|known|as|or|i\.e\.,?){BLANK}){{0,4}}+(?:the{BLANK})?[“\"‘'„«]?(?:the{BLANK})?"
)
_CLOSES = expression(rf"[”\"’'»“]?(?:{BLANK}or{BLANK}(?:the{BLANK})?[“\"‘]?[\w ]{{1,30}}+[”\"’]?)?{BLANK}?[)）]")


def with_appositions(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return spans, by position, in which a title that stands alone in brackets refers to the one before them, and so do its later mentions."""
    titles = {span.start: span for span in spans if span.kind == "policy"}
    meant: dict[tuple[int, int], Span] = {}
    names: dict[str, tuple[int, Span]] = {}
    for span in titles.values():
        opening = (
            _OPENS.match(text, span.end) if text[span.end : span.end + 2].strip(' \n”"’')[:1] in _BRACKETS else None
        )
        inner = titles.get(opening.end()) if opening is not None else None
        if inner is not None and _CLOSES.match(text, inner.end):
            meant[inner.start, inner.end] = span
            names.setdefault(_wording(text, inner), (inner.start, span))
    if not meant:
        return list(spans)
    found: list[Span] = []
    for span in spans:
        antecedent = meant.get((span.start, span.end))
        if antecedent is None and span.kind == "policy" and (named := names.get(_wording(text, span))) is not None:
            antecedent = named[1] if named[0] < span.start else None
        found.append(span if antecedent is None else _referring(span, antecedent))
    return found


def with_explained(full: Sequence[Span], short: Sequence[Span]) -> list[Span]:
    """Return full names without the known acronyms that the text itself explains: they are short forms in it."""
    explained = {(span.start, span.end) for span in short if "refers_to" in span.detail}
    return [span for span in full if not (span.rule.endswith(".known") and (span.start, span.end) in explained)]


def _referring(span: Span, antecedent: Span) -> Span:
    detail = {**span.detail, "refers_to": full_name(antecedent)}
    return span._replace(linked_id=antecedent.linked_id or span.linked_id, detail=detail)


def _wording(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())
