"""Facts about instruments that texts cite: dates, issuers, counts, durations, and figures that imply each other."""

from __future__ import annotations

from collections.abc import Callable

from policydata.models.record_set import RecordSet
from policydata.verdicts.content_counts import judge_content_counts
from policydata.verdicts.content_items import judge_content_items
from policydata.verdicts.curated import without_curated
from policydata.verdicts.durations import judge_durations
from policydata.verdicts.event_dates import judge_event_dates
from policydata.verdicts.findings import Finding
from policydata.verdicts.internal import judge_internal
from policydata.verdicts.issuer_counts import judge_issuer_counts
from policydata.verdicts.issuers import judge_issuers
from policydata.verdicts.other_counts import judge_other_counts
from policydata.verdicts.policy_dates import judge_policy_dates
from policydata.verdicts.written_units import judge_written_units

_CHECKS: tuple[Callable[[RecordSet], list[Finding]], ...] = (
    judge_policy_dates,
    judge_event_dates,
    judge_issuers,
    judge_issuer_counts,
    judge_content_counts,
    judge_content_items,
    judge_durations,
    judge_internal,
    judge_written_units,
)


def judge_facts(records: RecordSet) -> list[Finding]:
    """Return the findings on everything but measured figures; what a curator has judged is left to the curator."""
    findings = [finding for check in _CHECKS for finding in check(records)]
    counted = {finding.target_id for finding in findings if finding.target_field == "value"}
    return without_curated(records, [*findings, *judge_other_counts(records, counted)])
