"""Other names that a bracket gives a body or an instrument: "the Danish Data Protection Agency (Datatilsynet, the “Danish DPA”)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.person_words import NATIONALITIES, ROLES
from policydata.extraction.names.name_spans import full_name, name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.whole_words import whole_words
from policydata.extraction.names.words import CALENDAR, GENERIC_MODIFIERS, HEADS, SCHOLARLY_HEADS, TOPICS
from policydata.extraction.place_names import ENGLISH_PLACES
from policydata.extraction.spans import Span

_BRACKET = expression(r"[”\"’]?[ \n]?[(（]([^()（）\n]{3,120})[)）]")
_QUOTED = expression(r"[“\"‘](?:the )?([A-ZÀ-Þ][^“”\"‘’()\n]{1,50})[”\"’]")
_DETERMINED = expression(
    r"(?:\A|[,;] )(?:or |and )?(?:hereinafter |hereafter )?the ([A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,3})(?=\Z|[,;] )"
)
_OWN = expression(r"(?:in [A-Z][a-z]+: |also |formerly )?([A-ZÀ-Þ][a-zà-ÿ]{4,30})(?=\Z|[,;] )")
_PRINTED = frozenset({"Times", "Post", "Herald", "News", "Tribune", "Guardian", "Observer", "Chronicle", "Nation"})
"""Heads of newspapers, behind which the place stands that they are printed in: "Morning Herald (Accra)"."""
_NO_NAMES = (
    PLACES | ENGLISH_PLACES.keys() | HEADS.keys() | ROLES | NATIONALITIES | CALENDAR | TOPICS | GENERIC_MODIFIERS
)


def find_aliases(text: str, full: Sequence[Span]) -> Iterator[Span]:
    """Yield the mentions of names that a bracket behind a full name defines, each with what it refers to."""
    meant: dict[str, Span] = {}
    for span in full:
        if span.kind not in ("body", "policy") or text[span.end : span.end + 3].find("(") < 0:
            continue
        bracket = _BRACKET.match(text, span.end)
        if bracket is None:
            continue
        names = [*_QUOTED.findall(bracket[1]), *_DETERMINED.findall(bracket[1])]
        if span.kind == "body" and span.detail.get("head", "").title() not in _PRINTED | SCHOLARLY_HEADS:
            names += _OWN.findall(bracket[1])[:1] if _OWN.match(bracket[1]) else []
        for name in names:
            if name not in _NO_NAMES:
                meant.setdefault(name, span)
    for start, end, name in whole_words(text, meant) if meant else ():
        known = meant[name]
        if start >= known.end:
            yield name_span(start, end, f"{known.kind}.alias", known.linked_id, refers_to=full_name(known))
