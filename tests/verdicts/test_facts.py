"""All checks of facts together: what is left to curators, what is left over, and what claims inherit."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from policydata.models.record_set import RecordSet
from policydata.verdicts.claims import judge_claims
from policydata.verdicts.curated import curated_findings, without_curated
from policydata.verdicts.facts import judge_facts
from policydata.verdicts.findings import Finding
from policydata.verdicts.judge import judge_records
from policydata.verdicts.other_counts import judge_other_counts
from policydata.vocabulary import Verdict, VerdictMethod
from tests.verdicts.small_records import GAZETTE, body, law, small_records, statistic

PRINCIPLES = statistic("talk-n", "100,116", "eight principles", "8")
CONTENTS = [{"kind": "principle", "count_stated": "8", "sources": GAZETTE}]
CURATED = {
    "id": "talk-curated",
    "target_table": "statistics",
    "target_id": "talk-n",
    "target_field": "value",
    "verdict": "imprecise",
    "method": "curated",
    "stated": "eight",
    "reason": "A curator's reason.",
    "sources": ["press"],
}


def _claim(claim_id: str, char: str, statement: str, checkable: str = "true") -> dict[str, Any]:
    return {"id": claim_id, "char": char, "span_sha256": "0" * 64, "statement": statement, "checkable": checkable}


def _records(claims: list[dict[str, Any]], *, verdicts: tuple[dict[str, Any], ...] = (), count: str = "8") -> RecordSet:
    talk = {"statistics": [{**PRINCIPLES, "policy": "xx-law-2020"}], "claims": claims}
    issuers = [{"body": "xx-a", "role": "issuer", "sources": ["talk#char=40,50"]}]
    signed = [
        {"event": "signed", "date": "2017-07-08", "sources": GAZETTE},
        {"event": "published", "date": "2017-07-20", "sources": GAZETTE},
        {"event": "issued", "date": "2017-07-08", "sources": ["talk#char=60,70"]},
    ]
    policy = law(contents=[{**CONTENTS[0], "count_stated": count}], issuers=issuers, dates=signed)
    return small_records(talk=talk, policies=[policy], bodies=[body("xx-a", "Agency")], verdicts=verdicts)


def _of_claims(records: RecordSet) -> list[Finding]:
    return [finding for finding in judge_records(records) if finding.target_table == "claims"]


def test_a_curator_takes_the_place_of_the_rule() -> None:
    records = _records([], verdicts=(CURATED,))
    assert all(finding.target_id != "talk-n" for finding in judge_facts(records))
    of_another_field = _records([], verdicts=({**CURATED, "target_field": "unit"},))
    assert any(finding.target_id == "talk-n" for finding in judge_facts(of_another_field))


def test_a_curator_of_one_text_leaves_another_to_the_rule() -> None:
    records = _records([], verdicts=(CURATED,))
    finding = Finding(
        "x",
        "statistics",
        "talk-n",
        "value",
        Verdict.IMPRECISE,
        VerdictMethod.CURATED,
        "eight",
        "Why.",
        ("tale#char=1,2",),
    )
    assert without_curated(records, [finding]) == [finding]


def test_curated_verdicts_cite_the_place_of_the_figure_first() -> None:
    (finding,) = curated_findings(_records([], verdicts=({**CURATED, "difference": "1"},)))
    assert finding.citations == ("talk#char=100,116", "press")
    assert (finding.verdict, finding.difference) == (Verdict.IMPRECISE, Decimal(1))


@pytest.mark.parametrize(
    ("nature", "unit", "reason"),
    [
        ("count", "person", "No source read counts them."),
        ("duration", "year", "Neither the beginning nor the end of the time is recorded, so it cannot be counted."),
    ],
)
def test_what_no_rule_can_count_is_unverifiable(nature: str, unit: str, reason: str) -> None:
    count = {**statistic("talk-n", "1,9", "70 people", "70"), "nature": nature, "unit": unit}
    (finding,) = judge_facts(small_records(talk={"statistics": [count]}))
    assert (finding.verdict, finding.reason) == (Verdict.UNVERIFIABLE, reason)
    assert judge_other_counts(small_records(talk={"statistics": [count]}), {"talk-n"}) == []


def test_measured_figures_are_left_to_the_series() -> None:
    measured = {**statistic("talk-n", "1,9", "77.5%", "77.5"), "nature": "measured", "unit": "percent"}
    counted = {**PRINCIPLES, "indicator": "cn-internet-users"}
    assert judge_facts(small_records(talk={"statistics": [measured, {**counted, "id": "talk-m"}]})) == []


def test_a_claim_is_as_good_as_the_number_it_states() -> None:
    claim = _claim("talk-claim-1", "90,120", "The law puts forward eight principles.")
    (right,) = _of_claims(_records([claim]))
    assert (right.verdict, right.reason) == (Verdict.CORROBORATED, "The record counts 8 principles.")
    assert right.citations == ("talk#char=90,120", "talk#char=100,116", "gazette")
    (wrong,) = _of_claims(_records([claim], count="7"))
    assert (wrong.verdict, wrong.verdict_id) == (Verdict.CONTRADICTED, "talk-claim-1-facts")
    (curated,) = _of_claims(_records([claim], verdicts=(CURATED,)))
    assert (curated.verdict, curated.reason) == (Verdict.IMPRECISE, "A curator's reason.")


def test_a_claim_inherits_the_worst_of_what_it_states() -> None:
    claim = _claim("talk-claim-1", "30,120", "The Agency issued the law on 8 July 2017 with eight principles.")
    (finding,) = _of_claims(_records([claim]))
    assert (finding.verdict, finding.official) == (
        Verdict.IMPRECISE,
        "was signed on 8 July 2017; was published on 20 July 2017",
    )
    (issuer,) = _of_claims(_records([_claim("talk-claim-1", "30,55", "The Agency issued the law.")]))
    assert issuer.verdict is Verdict.UNVERIFIABLE


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(_claim("c", "90,120", "The law is praised."), id="does not state the number"),
        pytest.param(_claim("c", "90,120", "The law has eighteen principles."), id="states another number"),
        pytest.param(_claim("c", "90,110", "The law has eight principles."), id="the number stands elsewhere"),
        pytest.param(_claim("c", "90,120", "The law has eight principles.", "false"), id="an opinion"),
    ],
)
def test_a_claim_that_does_not_state_the_fact_is_left_alone(claim: dict[str, Any]) -> None:
    assert _of_claims(_records([claim])) == []


def test_a_claim_whose_date_alone_was_confirmed_is_not_judged() -> None:
    dates = [{"event": "adopted", "date": "2020-01-02", "sources": ["gazette", "talk#char=60,70"]}]
    talk = {"claims": [_claim("c", "50,80", "On 2 January 2020 everybody rejoiced over the law.")]}
    assert _of_claims(small_records(talk=talk, policies=[law(dates=dates)])) == []


def test_a_claim_waits_for_all_its_figures() -> None:
    measured = {**statistic("talk-m", "105,110", "77.5%", "77.5"), "nature": "measured", "unit": "percent"}
    talk = {
        "statistics": [{**PRINCIPLES, "policy": "xx-law-2020"}, measured],
        "claims": [_claim("c", "90,120", "Eight principles and 77.5%.")],
    }
    records = small_records(talk=talk, policies=[law(contents=CONTENTS)])
    facts = judge_facts(records)
    assert [finding.target_table for finding in facts] == ["statistics"]
    wrong = Finding(
        "talk-m-figure",
        "statistics",
        "talk-m",
        "value",
        Verdict.CONTRADICTED,
        VerdictMethod.CURATED,
        "77.5%",
        "It was 76.4.",
        ("talk#char=105,110",),
    )
    (finding,) = judge_claims(records, [*facts, wrong])
    assert (finding.verdict, finding.reason) == (Verdict.CONTRADICTED, "It was 76.4.")
    right = replace(wrong, verdict=Verdict.CORROBORATED)
    missed = replace(wrong, verdict_id="talk-m-value-met", target_field="value_met")
    (finding,) = judge_claims(records, [*facts, right, missed])
    assert finding.verdict is Verdict.CORROBORATED, "that an aim was not met does not make the claim of it wrong"
