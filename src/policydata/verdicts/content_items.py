"""Principles, requirements and other parts that a pinned text names, held against the parts listed elsewhere."""

from __future__ import annotations

from policydata.models.policies import Content, Policy
from policydata.models.record_set import RecordSet
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import Reading, readings_of, references_of, words_at
from policydata.vocabulary import Verdict, VerdictMethod


def judge_content_items(records: RecordSet) -> list[Finding]:
    """Return a finding for every part of an instrument that a pinned text names."""
    return [
        _judge(located.record, content, index, reading, records)
        for located in records.policies.values()
        for content in located.record.contents
        for index, item in enumerate(content.items)
        for reading in readings_of(item.sources)
    ]


def _judge(policy: Policy, content: Content, index: int, reading: Reading, records: RecordSet) -> Finding:
    item, kind = content.items[index], content.kind
    references = references_of(item.sources, reading.source_id, records)
    name = f"{item.label} ({item.label_zh})" if item.label_zh else item.label
    if references:
        verdict, reason = Verdict.CORROBORATED, f"The record lists it as {kind} {index + 1} of {len(content.items)}."
    else:
        verdict, reason = Verdict.UNVERIFIABLE, f"No other source read names this {kind}."
    return Finding(
        verdict_id=f"{policy.id}-{kind}-{index + 1}-{reading.slug}",
        target_table="policy_contents",
        target_id=policy.id,
        target_field=f"{kind},{index + 1}",
        verdict=verdict,
        method=VerdictMethod.RECORD,
        stated=words_at(reading, records) or item.label,
        official=name if references else None,
        reason=reason,
        citations=(reading.citation, *references),
    )
