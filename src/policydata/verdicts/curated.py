"""Curated verdicts beside computed ones: a curator's judgement takes the place of the rule's."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from policydata.models.record_set import RecordSet
from policydata.verdicts.findings import Finding
from policydata.verdicts.reason_length import fitted


def without_curated(records: RecordSet, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings on facts that no curator has judged for the same text."""
    curated = {
        (located.record.source, verdict.target_table, verdict.target_id, verdict.target_field)
        for located in records.verdicts.values()
        for verdict in located.record.verdicts
    }
    return [finding for finding in findings if _target(finding) not in curated]


def curated_findings(records: RecordSet) -> list[Finding]:
    """Return the curated verdicts on cited figures as findings that cite the place of the figure first."""
    places = {
        statistic.id: f"{source_id}#char={statistic.char}"
        for source_id, located in records.sources.items()
        for statistic in located.record.statistics
    }
    return [
        Finding(
            verdict_id=verdict.id,
            target_table=verdict.target_table,
            target_id=verdict.target_id,
            target_field=verdict.target_field,
            verdict=verdict.verdict,
            method=verdict.method,
            stated=verdict.stated,
            official=verdict.official,
            difference=Decimal(verdict.difference) if verdict.difference else None,
            difference_unit=verdict.difference_unit,
            tolerance=Decimal(verdict.tolerance) if verdict.tolerance else None,
            reason=fitted(verdict.reason),
            citations=tuple(dict.fromkeys((places[verdict.target_id], *verdict.sources))),
        )
        for located in records.verdicts.values()
        for verdict in located.record.verdicts
        if verdict.target_table == "statistics" and verdict.target_id in places
    ]


def _target(finding: Finding) -> tuple[str, str, str, str]:
    return finding.source_id, finding.target_table, finding.target_id, finding.target_field
