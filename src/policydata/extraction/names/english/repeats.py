"""Names of several words that stand again, word for word, where nothing but the first place tells what they are."""

from __future__ import annotations

from policydata.extraction.names.links import with_others
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import whole_words
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span

_LEAST = 9
_KINDS = frozenset({"policy", "body", "person"})
_PLAIN = words("body.last body.first body.known body.municipal policy.first policy.known policy.number person.given")
"""Rules that find a name wherever it stands."""


def with_repeats(text: str, spans: list[Span]) -> list[Span]:
    """Return spans, by position, with the further places of the titles and bodies of several words among them."""
    names: dict[str, Span] = {}
    for span in spans:
        if span.kind not in _KINDS or span.rule in _PLAIN:
            continue
        name = text[span.start : span.end]
        if len(name) >= _LEAST and " " in name and "\n" not in name and name[0].isupper():
            names.setdefault(name, span)
    repeats: list[Span] = []
    for start, end, name in whole_words(text, names):
        first = names[name]
        detail = dict(first.detail)
        if int(detail.get("refers_to", "0")) >= start:
            detail.pop("refers_to", None)  # it refers to nothing behind it
        repeats.append(name_span(start, end, f"{first.kind}.repeat", first.linked_id, **detail))
    return with_others(spans, repeats)
