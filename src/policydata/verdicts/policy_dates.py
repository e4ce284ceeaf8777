"""Dates that a pinned text gives for an instrument, held against the dated events read elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.models.policies import Policy, PolicyDate
from policydata.models.record_set import RecordSet
from policydata.verdicts.date_events import Dated, compare_dates, date_words, on_date, phrase_of
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import Reading, date_written, readings_of, references_of, words_at
from policydata.verdicts.reason_length import fitted
from policydata.vocabulary import VerdictMethod


def judge_policy_dates(records: RecordSet) -> list[Finding]:
    """Return a finding for every date that a pinned text gives for an instrument."""
    return [
        _judge(located.record, dated, reading, records)
        for located in records.policies.values()
        for dated in located.record.dates
        for reading in readings_of(dated.sources)
    ]


def _judge(policy: Policy, dated: PolicyDate, reading: Reading, records: RecordSet) -> Finding:
    official = dict(_official_dates(policy, reading.source_id, records))
    stated = Dated(dated.event, date_written(reading, records) or dated.date)
    found = compare_dates(stated, list(official))
    sources = dict.fromkeys(citation for used in found.used for citation in official[used])
    written = words_at(reading, records) or date_words(stated.date)
    return Finding(
        verdict_id=f"{policy.id}-{dated.event.replace('_', '-')}-{dated.date}-{reading.slug}",
        target_table="policy_dates",
        target_id=policy.id,
        target_field=f"{dated.event},{dated.date}",
        verdict=found.verdict,
        method=VerdictMethod.RECORD,
        stated=f"{phrase_of(dated.event)} {on_date(stated.date)} ({written})",
        official="; ".join(used.said for used in found.used) or None,
        reason=fitted(found.reason),
        citations=(reading.citation, *sources),
    )


def _official_dates(policy: Policy, judged: str, records: RecordSet) -> Iterator[tuple[Dated, tuple[str, ...]]]:
    for dated in policy.dates:
        if references := references_of(dated.sources, judged, records):
            yield Dated(dated.event, dated.date), references
