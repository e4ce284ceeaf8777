"""Dates that a pinned text gives for an event or a body, held against the same dates read elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policydata.models.base import SourcedDate
from policydata.models.record_set import RecordSet
from policydata.values import date_bounds
from policydata.verdicts.date_events import covers, date_words, on_date
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import Reading, date_written, readings_of, references_of, words_at
from policydata.verdicts.reason_length import fitted
from policydata.vocabulary import Verdict, VerdictMethod


@dataclass(frozen=True, slots=True)
class _Fact:
    """A dated field of a record, and the last day where the thing lasted longer."""

    table: str
    record_id: str
    field: str
    date: SourcedDate
    last: SourcedDate | None = None


def judge_event_dates(records: RecordSet) -> list[Finding]:
    """Return a finding for every date that a pinned text gives for an event or a body."""
    return [_judge(fact, reading, records) for fact in _facts(records) for reading in readings_of(fact.date.sources)]


def _facts(records: RecordSet) -> Iterator[_Fact]:
    for event in (located.record for located in records.events.values()):
        if event.date:
            yield _Fact("events", event.id, "date", event.date, event.end_date)
        if event.end_date:
            yield _Fact("events", event.id, "end_date", event.end_date)
    for body in (located.record for located in records.bodies.values()):
        for name in ("valid_from", "valid_to"):
            if dated := getattr(body, name):
                yield _Fact("bodies", body.id, name, dated)


def _judge(fact: _Fact, reading: Reading, records: RecordSet) -> Finding:
    written = words_at(reading, records)
    value = date_written(reading, records)
    stated = value or fact.date.date
    references = references_of(fact.date.sources, reading.source_id, records)
    span = _span_words(fact)
    if not references:
        verdict, reason = Verdict.UNVERIFIABLE, "No other source was read for this date."
    elif _within(fact, stated):
        verdict, reason = Verdict.CORROBORATED, f"The record has {span}."
        if stated != fact.date.date and fact.last is None:
            reason = f"The record has {span}, within {date_words(stated)}."
    elif covers(fact.date.date, stated):
        verdict, reason = Verdict.UNVERIFIABLE, f"The record says only {span}, which fits."
    else:
        verdict, reason = Verdict.CONTRADICTED, f"The record has {span}."
    if value is None and written and references:
        reason += f" The text writes only {written!r}, which was read as {date_words(stated)}."
    return Finding(
        verdict_id=f"{fact.record_id}-{fact.field.replace('_', '-')}-{reading.slug}",
        target_table=fact.table,
        target_id=fact.record_id,
        target_field=fact.field,
        verdict=verdict,
        method=VerdictMethod.RECORD,
        stated=f"{on_date(stated)} ({written})" if written else on_date(stated),
        official=span if references else None,
        reason=fitted(reason),
        citations=(reading.citation, *references),
    )


def _within(fact: _Fact, stated: str) -> bool:
    """Return whether the stated date holds the first day, or lies between the first day and the last."""
    if covers(stated, fact.date.date):
        return True
    if fact.last is None:
        return False
    said = date_bounds(stated)
    return date_bounds(fact.date.date).latest <= said.earliest and said.latest <= date_bounds(fact.last.date).earliest


def _span_words(fact: _Fact) -> str:
    if fact.last and fact.last.date != fact.date.date:
        return f"{date_words(fact.date.date)} to {date_words(fact.last.date)}"
    return date_words(fact.date.date)
