"""Names of several words that stand again, word for word, where nothing but the first place tells what they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import whole_words
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span

_LEAST = 9
_KINDS = frozenset({"policy", "body", "person"})
_PLAIN = words("body.last body.first body.known body.municipal policy.first policy.known policy.number person.given")
"""Rules that find a name wherever it stands."""


def with_repeats(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return spans, by position, with the further places of the titles and bodies of several words among them."""
    names: dict[str, Span] = {}
    for span in spans:
        if span.kind not in _KINDS or span.rule in _PLAIN:
            continue
        name = text[span.start : span.end]
        if len(name) >= _LEAST and " " in name and "\n" not in name and name[0].isupper():
            names.setdefault(name, span)
    starts = [span.start for span in spans]
    ends = list(accumulate((span.end for span in spans), max))
    found = list(spans)
    for start, end, name in whole_words(text, names):
        index = bisect_left(starts, end)
        if not index or ends[index - 1] <= start:
            first = names[name]
            rule = f"{first.kind}.repeat"
            detail = first.detail
            if int(detail.get("refers_to", "0")) >= start:
                detail = {
                    key: value for key, value in detail.items() if key != "refers_to"
                }  # it refers to nothing behind it
            found.append(name_span(start, end, rule, first.linked_id, **detail))
    return sorted(found, key=_place) if len(found) > len(spans) else list(spans)


def _place(span: Span) -> tuple[int, int]:
    return span.start, -span.end
