"""Reasons that would be too long are cut, never an error of the build."""

from __future__ import annotations

from typing import Any

from policydata.verdicts.curated import curated_findings
from policydata.verdicts.findings import REASON_LIMIT
from policydata.verdicts.issuers import judge_issuers
from policydata.verdicts.policy_dates import judge_policy_dates
from policydata.verdicts.reason_length import fitted
from tests.verdicts.small_records import GAZETTE, body, law, small_records, statistic


def test_a_long_reason_is_cut_at_a_word() -> None:
    assert fitted("x" * REASON_LIMIT) == "x" * REASON_LIMIT
    cut = fitted("many words, " * 60)
    assert len(cut) <= REASON_LIMIT
    assert cut.endswith(" many…")


def test_long_names_long_lists_and_long_curated_reasons() -> None:
    long = "Committee " * 12 + "of Everything"
    bodies = [body(f"xx-{n}", f"{long} {n}") for n in range(9)]
    listed = [{"body": f"xx-{n}", "role": "issuer", "sources": GAZETTE} for n in range(1, 9)]
    named = {"body": "xx-0", "role": "publisher", "sources": GAZETTE}
    stated = {"body": "xx-0", "role": "issuer", "sources": ["talk#char=1,9"]}
    amended = [{"event": "amended", "date": f"{year}-01-01", "sources": GAZETTE} for year in range(1980, 2020)]
    dates = [*amended, {"event": "amended", "date": "1979-05", "sources": ["talk#char=1,9"]}]
    records = small_records(policies=[law(issuers=[named, *listed, stated], dates=dates)], bodies=bodies)
    assert all(len(finding.reason) <= REASON_LIMIT for finding in judge_issuers(records))
    (amendment,) = judge_policy_dates(records)
    assert amendment.reason == (
        "In the record it was amended on 1 January 1980 and it was amended on 1 January 1981 "
        "and it was amended on 1 January 1982 and 37 more."
    )
    target = {"target_table": "statistics", "target_id": "talk-n", "target_field": "value"}
    found = {"verdict": "imprecise", "method": "curated", "stated": "x", "reason": "word " * 79 + "end"}
    verdict: dict[str, Any] = {"id": "v", **target, **found, "sources": ["press"]}
    talk = {"statistics": [statistic("talk-n", "1,9", "eight", "8")]}
    (finding,) = curated_findings(small_records(talk=talk, verdicts=[verdict]))
    assert len(finding.reason) <= REASON_LIMIT
