"""How well a record is evidenced, and when its sources were last looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from policydata.models.base import Record
from policydata.models.record_set import RecordSet
from policydata.values import parse_citation
from policydata.vocabulary import EvidenceGrade

_STRENGTH = (EvidenceGrade.ANCHORED, EvidenceGrade.OFFICIAL, EvidenceGrade.CORROBORATED, EvidenceGrade.SINGLE)


def citations_in(record: Record) -> Iterator[tuple[str, ...]]:
    """Yield the `sources` of a record and of every fact inside it."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name == "sources":
            yield value
        elif isinstance(value, Record):
            yield from citations_in(value)
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, Record):
                    yield from citations_in(item)


def grade_of(citations: tuple[str, ...], records: RecordSet) -> EvidenceGrade:
    """Return the grade of one fact: that of its best source, or corroborated by two independent publishers."""
    places = [parse_citation(citation) for citation in citations]
    if any(place.span for place in places):
        return EvidenceGrade.ANCHORED
    sources = [records.sources[place.source_id].record for place in places]
    if any(source.official == "true" for source in sources):
        return EvidenceGrade.OFFICIAL
    publishers = {source.publisher or source.id for source in sources}
    return EvidenceGrade.CORROBORATED if len(publishers) > 1 else EvidenceGrade.SINGLE


def evidence_grade(record: Record, records: RecordSet) -> EvidenceGrade:
    """Return the grade of the weakest fact of a record."""
    grades = {grade_of(citations, records) for citations in citations_in(record)}
    return max(grades, key=_STRENGTH.index)


def last_checked(record: Record, records: RecordSet) -> date:
    """Return the latest day on which one of the record's sources was looked at."""
    ids = {parse_citation(citation).source_id for citations in citations_in(record) for citation in citations}
    return max(date.fromisoformat(records.sources[source_id].record.last_checked) for source_id in ids)
