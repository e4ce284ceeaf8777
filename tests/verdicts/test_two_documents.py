"""The two documents that the dataset starts from: every discrepancy that is known, and nothing right called wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from policydata.build import validate_raw
from policydata.models.record_set import RecordSet
from policydata.verdicts.curated import curated_findings
from policydata.verdicts.findings import Finding
from policydata.verdicts.judge import judge_records
from policydata.verdicts.readings import readings_of
from policydata.vocabulary import Nature, Verdict

DOCUMENTS = ("ai-right-to-development-2024", "bit-seminar-2023")

KNOWN = {
    ("bit-seminar-2023-generative-ai-other-ministries", "value"): "counts it twice",
    ("bit-seminar-2023-ethics-review-other-departments", "value"): "counts it twice",
    ("cn-notice-ngai-development-plan-2017", "issued,2017-07-08"): (
        "8 July 2017 is the day it was signed; it was published on 20 July 2017."
    ),
    ("cn-st-ethics-review-measures-2023", "issued,2023-09-07"): (
        "7 September 2023 is the day it was signed; it was published on 8 October 2023."
    ),
    ("ai-right-to-development-2024-internet-penetration-urban-rural-gap-2023", "unit"): "percentage points",
    ("ai-right-to-development-2024-internet-penetration-urban-rural-gap-change-2023", "unit"): "percentage points",
    ("ai-right-to-development-2024-internet-penetration-rural-change-2024", "unit"): "percentage points",
    ("ai-right-to-development-2024-internet-penetration-urban-rural-gap-2023", "value"): "percentage points",
    ("ai-right-to-development-2024-internet-penetration-urban-rural-gap-change-2023", "value"): "percentage points",
    ("ai-right-to-development-2024-internet-penetration-rural-change-2024", "value"): "target",
    ("ai-right-to-development-2024-rural-broadband-access-users-2024", "value"): "target",
}
"""What is imprecise, and what the reason must say."""

NOT_PROVABLE = {
    "bit-seminar-2023-claim-9499",  # the world's largest systems
    "bit-seminar-2023-claim-23272",  # first in the history of mankind
    "bit-seminar-2023-claim-23551",  # first regulation in the world
    "bit-seminar-2023-claim-20842",  # four of seven categories
    "ai-right-to-development-2024-claim-5344",  # most member states
}


@pytest.fixture(scope="module")
def records(real_raw: Path) -> RecordSet:
    """The records of the package."""
    return validate_raw(real_raw).records


@pytest.fixture(scope="module")
def findings(records: RecordSet) -> list[Finding]:
    """What the checks of facts find, and what curators found about figures."""
    return [*judge_records(records), *curated_findings(records)]


def test_every_known_discrepancy_is_found(findings: list[Finding]) -> None:
    found = {(f.target_id, f.target_field): f for f in findings if f.target_table != "claims"}
    for target, reason in KNOWN.items():
        assert found[target].verdict is Verdict.IMPRECISE, target
        assert reason in found[target].reason


def test_nothing_else_is_called_imprecise_or_wrong(findings: list[Finding]) -> None:
    wrong = {
        (f.target_id, f.target_field)
        for f in findings
        if f.verdict in (Verdict.IMPRECISE, Verdict.CONTRADICTED) and f.target_table != "claims"
    }
    assert wrong == KNOWN.keys()
    assert all(f.verdict is not Verdict.CONTRADICTED for f in findings)


def test_the_day_of_publication_is_told_from_that_of_signature(findings: list[Finding]) -> None:
    of_opinions = [f for f in findings if f.target_id == "cn-st-ethics-governance-opinions-2022"]
    (opinions,) = [f for f in of_opinions if f.target_field.startswith("issued,")]
    assert (opinions.verdict, opinions.reason) == (
        Verdict.CORROBORATED,
        "It was published on 20 March 2022; the day of signature is not recorded.",
    )


def test_every_plain_count_and_duration_has_one_verdict(records: RecordSet, findings: list[Finding]) -> None:
    judged = [f.target_id for f in findings if f.target_table == "statistics" and f.target_field == "value"]
    for document in DOCUMENTS:
        for statistic in records.sources[document].record.statistics:
            if statistic.nature in (Nature.COUNT, Nature.DURATION):
                assert judged.count(statistic.id) == 1, statistic.id


def test_every_date_and_every_issuer_of_the_documents_has_a_verdict(
    records: RecordSet, findings: list[Finding]
) -> None:
    curated = {(v.target_id, v.target_field) for file in records.verdicts.values() for v in file.record.verdicts}
    judged = curated | {(f.target_id, f.target_field) for f in findings}
    for policy in (located.record for located in records.policies.values()):
        fields = {f"{d.event},{d.date}": d.sources for d in policy.dates}
        fields |= {f"{i.role},{i.body}": i.sources for i in policy.issuers}
        for field, sources in fields.items():
            if any(reading.source_id in DOCUMENTS for reading in readings_of(sources)):
                assert (policy.id, field) in judged


def test_claims_of_first_and_largest_are_left_open_with_a_reason(records: RecordSet, findings: list[Finding]) -> None:
    verdicts = {v.target_id: v.verdict for file in records.verdicts.values() for v in file.record.verdicts}
    verdicts |= {f.target_id: f.verdict for f in findings if f.target_table == "claims"}
    assert {claim for claim in NOT_PROVABLE if verdicts.get(claim) is not Verdict.UNVERIFIABLE} == set()
