"""Numbers that no record can be counted against: attendees, volunteers, thresholds."""

from __future__ import annotations

from collections.abc import Container

from policydata.models.record_set import RecordSet
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import one_line
from policydata.vocabulary import Nature, Verdict, VerdictMethod

_REASONS = {
    Nature.COUNT: "No source read counts them.",
    Nature.DURATION: "Neither the beginning nor the end of the time is recorded, so it cannot be counted.",
}


def judge_other_counts(records: RecordSet, judged: Container[str]) -> list[Finding]:
    """Return a finding for every plain count or duration whose id is not among those `judged` otherwise."""
    return [
        Finding(
            verdict_id=f"{statistic.id}-{statistic.nature}",
            target_table="statistics",
            target_id=statistic.id,
            target_field="value",
            verdict=Verdict.UNVERIFIABLE,
            method=VerdictMethod.RECORD,
            stated=one_line(statistic.as_written),
            reason=_REASONS[statistic.nature],
            citations=(f"{source_id}#char={statistic.char}",),
        )
        for source_id, located in records.sources.items()
        for statistic in located.record.statistics
        if statistic.nature in _REASONS and statistic.indicator is None and statistic.id not in judged
    ]
