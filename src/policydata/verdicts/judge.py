"""Every computed verdict on the records of a run: the one door of this room for the build."""

from __future__ import annotations

from itertools import pairwise

from policydata.models.record_set import RecordSet
from policydata.verdicts.claims import judge_claims
from policydata.verdicts.curated import curated_findings, without_curated
from policydata.verdicts.facts import judge_facts
from policydata.verdicts.figures.from_records import judge_figures
from policydata.verdicts.findings import Finding
from policydata.vocabulary import Verdict


def judge_records(records: RecordSet) -> list[Finding]:
    """Return the findings of all checks, by verdict id.

    A figure that no series can judge is left to the check of facts that could, and what a curator has judged to the
    curator. Raises ValueError if two findings have one id.
    """
    facts = judge_facts(records)
    judged = {(finding.target_table, finding.target_id, finding.target_field) for finding in facts}
    figures = [
        finding
        for finding in without_curated(records, judge_figures(records))
        if finding.verdict is not Verdict.UNVERIFIABLE
        or (finding.target_table, finding.target_id, finding.target_field) not in judged
    ]
    claims = judge_claims(records, [*facts, *figures, *curated_findings(records)])
    findings = sorted([*facts, *figures, *without_curated(records, claims)], key=lambda finding: finding.verdict_id)
    for first, second in pairwise(findings):
        if first.verdict_id == second.verdict_id:
            raise ValueError(f"two verdicts have the id {first.verdict_id}")
    return findings
