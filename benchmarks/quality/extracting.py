"""What the extractor finds in a labelled text: end to end, or its records on the spans of the labels."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from benchmarks.quality.labels import Found, LabelledText

import policydata
from policydata.extraction.records import assemble
from policydata.extraction.spans import Span

Fields = Mapping[str, str | tuple[str, ...] | None]


class Stated(NamedTuple):
    """A record that the extractor proposes; `evidence` are indices of the mentions of its reading."""

    kind: str
    fields: Fields
    evidence: tuple[int, ...]
    confidence: str


class Reading(NamedTuple):
    """The mentions and records of one text."""

    mentions: tuple[Found, ...]
    records: tuple[Stated, ...]


def read_text(text: LabelledText) -> Reading:
    """Return what the extractor makes of the bare text, its language and its date."""
    extraction = policydata.extract(text.text, text.language, text.date)
    mentions = []
    for mention in extraction.mentions:
        antecedent = mention.detail.get("refers_to")
        mentions.append(
            Found(
                mention.kind,
                mention.start,
                mention.end,
                mention.value,
                mention.unit,
                None,
                int(antecedent) if antecedent else None,
                mention.detail,
            )
        )
    records = (Stated(record.kind, record.fields, record.evidence, record.confidence) for record in extraction.records)
    return Reading(tuple(mentions), tuple(records))


def read_labels(text: LabelledText) -> Reading:
    """Return the records that the extractor makes of the labels' own spans, as if it had found each of them."""
    fullest: dict[tuple[str, str | None], Found] = {}
    for span in text.spans:
        key = (span.kind, span.name)
        if key not in fullest or span.end - span.start > fullest[key].end - fullest[key].start:
            fullest[key] = span
    mentions, spans = [], []
    for span in text.spans:
        detail = {name: str(value) for name, value in span.detail.items()}
        antecedent = fullest[span.kind, span.name].start if span.kind in ("policy", "body") else None
        if antecedent is not None:
            detail["refers_to"] = str(antecedent)
        value: str | None = span.value
        if span.kind == "date" and value is not None and "/" in value:  # as the rules hold a decade or plan period
            detail["period"], value = value, None
        mentions.append(span._replace(refers_to=antecedent))
        spans.append(Span(span.start, span.end, span.kind, value, span.unit, "label", None, detail))
    day = datetime.date.fromisoformat(text.date) if text.date else None
    found = assemble(text.text, spans, text.language, day)
    records = (Stated(one.record, one.fields, tuple(one.spans), one.confidence) for one in found)
    return Reading(tuple(mentions), tuple(records))
