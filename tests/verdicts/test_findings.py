"""Findings are one line with a citation, and become rows with their evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policydata.verdicts.findings import REASON_LIMIT, Finding, UsedObservation, finding_facts
from policydata.vocabulary import ObservationRole, Verdict, VerdictMethod

FINDING = Finding(
    verdict_id="f-value",
    target_table="statistics",
    target_id="f",
    target_field="value",
    verdict=Verdict.CORROBORATED,
    method=VerdictMethod.ARITHMETIC,
    stated="5 %",
    reason="It agrees.",
    citations=("text#char=1,2", "gazette"),
    observations=(UsedObservation("rate", "CN", "all", "2023", "2024", ObservationRole.VALUE, "gazette"),),
)


def test_a_finding_is_a_row_and_one_for_each_observation() -> None:
    verdict, used = finding_facts([FINDING])
    assert verdict.row.key_values() == ("f-value",)
    assert verdict.citations == {"*": ("text#char=1,2", "gazette")}
    assert used.row.key_values() == ("f-value", 1)
    assert used.row.model_dump(exclude={"verdict_id", "position"}) == {
        "indicator_id": "rate",
        "geography": "CN",
        "group": "all",
        "period": "2023",
        "vintage": "2024",
        "role": "value",
    }
    assert used.citations == {"*": ("gazette",)}


@pytest.mark.parametrize("reason", ["", "two\nlines", "x" * (REASON_LIMIT + 1)])
def test_a_reason_is_one_line(reason: str) -> None:
    with pytest.raises(ValueError, match="reason of f-value"):
        replace(FINDING, reason=reason)


def test_a_finding_cites_something() -> None:
    with pytest.raises(ValueError, match="cites nothing"):
        replace(FINDING, citations=())
