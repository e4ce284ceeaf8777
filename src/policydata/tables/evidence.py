"""Evidence: for every published fact, where it was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from policydata.models.record_set import RecordSet
from policydata.tables.columns import (
    Digest,
    Id,
    SourceId,
)
from policydata.tables.row import WHOLE_ROW, Fact, Row
from policydata.values import Span, parse_citation, parse_span
from policydata.vocabulary import EvidenceMethod


class EvidenceRow(Row):
    """Where each published fact was read, to the character where the text is pinned."""

    table_name = "evidence"
    table_title = "Evidence"
    table_key = ("table", "record_id", "field", "source_id", "char_start")

    table: str
    """Table of the fact."""
    record_id: Id
    """First column of that table's key."""
    field: str
    """The column; for a row of a child table the rest of its key joined with `,`; `*` for a whole row."""
    source_id: SourceId
    """Where it was read."""
    char_start: int
    """First code point of the span in the pinned text; 0 where the source as a whole is meant."""
    char_end: int | None
    """Code point after the last; empty where the source as a whole is meant (RFC 5147 `#char=0,`)."""
    as_written: str | None
    """What stands in the span, unless it is a sentence."""
    span_sha256: Digest | None
    """SHA-256 of the span as UTF-8, where it is a sentence that is not stored."""
    method: EvidenceMethod
    """How the evidence was found."""


class Surface(NamedTuple):
    """What stands in a span: the words themselves, or only their digest."""

    as_written: str | None
    span_sha256: str | None


def recorded_surfaces(records: RecordSet) -> dict[tuple[str, Span], Surface]:
    """Return what the records say stands in each span of each pinned text."""
    surfaces: dict[tuple[str, Span], Surface] = {}
    for source_id, located in records.sources.items():
        source = located.record
        for claim in source.claims:
            surfaces[source_id, parse_span(claim.char)] = Surface(None, claim.span_sha256)
        for slip in source.slips:
            surfaces[source_id, parse_span(slip.char)] = Surface(slip.as_written, None)
        for statistic in source.statistics:
            surfaces[source_id, parse_span(statistic.char)] = Surface(statistic.as_written, None)
        for mention in records.mentions.get(source_id, ()):
            span = Span(int(mention.record.char_start), int(mention.record.char_end))
            surfaces[source_id, span] = Surface(mention.record.as_written, None)
        for line in records.extracted.get(source_id, ()):
            if line.record.text is not None:
                surfaces[source_id, Span(line.record.start, line.record.end)] = Surface(line.record.text, None)
    return surfaces


def evidence_rows(facts: Iterable[Fact], surfaces: Mapping[tuple[str, Span], Surface]) -> list[EvidenceRow]:
    """Return one row for each citation of each fact."""
    rows: dict[tuple[str | int, ...], EvidenceRow] = {}
    for fact in facts:
        first, *rest = fact.row.key_values()
        for column, citations in fact.citations.items():
            field = ",".join(map(str, rest)) if column == WHOLE_ROW and rest else column
            for citation in citations:
                source_id, span = parse_citation(citation)
                surface = surfaces.get((source_id, span), Surface(None, None)) if span else Surface(None, None)
                row = EvidenceRow(
                    table=fact.row.table_name,
                    record_id=str(first),
                    field=field,
                    source_id=source_id,
                    char_start=span.start if span else 0,
                    char_end=span.end if span else None,
                    as_written=surface.as_written,
                    span_sha256=surface.span_sha256,
                    method=fact.method,
                )
                rows.setdefault(row.key_values(), row)
    return list(rows.values())
