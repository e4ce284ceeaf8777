"""How well a record is evidenced, and when its sources were last looked at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pydantic import BaseModel

from policydata.models.record_set import RecordSet
from policydata.models.references import citations_in
from policydata.values import parse_citation
from policydata.vocabulary import EvidenceGrade

_STRENGTH = (EvidenceGrade.ANCHORED, EvidenceGrade.OFFICIAL, EvidenceGrade.CORROBORATED, EvidenceGrade.SINGLE)


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


def weakest_grade(facts: Iterable[tuple[str, ...]], records: RecordSet) -> EvidenceGrade:
    """Return the grade of the weakest of several facts, each given by its citations."""
    return max((grade_of(citations, records) for citations in facts), key=_STRENGTH.index)


def last_checked(record: BaseModel, records: RecordSet) -> date:
    """Return the latest day on which one of the record's sources was looked at."""
    ids = {parse_citation(citation).source_id for _, citation in citations_in(record)}
    return max(date.fromisoformat(records.sources[source_id].record.last_checked) for source_id in ids)
