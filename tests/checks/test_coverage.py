"""Rows without evidence and records without rows stop a release."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from policydata import build
from policydata.build import Validation, build_release
from policydata.checks import coverage
from policydata.checks.coverage import ROW_RULES, check_rows
from policydata.checks.rule import RowRule
from policydata.errors import InvalidRecordsError
from policydata.tables import TABLES, rows_of
from policydata.tables.evidence import EvidenceRow
from policydata.tables.row import Row
from tests.checks.cases import MINI

Rows = dict[str, list[Row]]


@pytest.fixture
def rows(mini: Validation) -> Rows:
    return rows_of(mini.records)


def test_mini_rows_are_covered_and_complete(mini: Validation, rows: Rows) -> None:
    assert check_rows(mini.records, rows) == []


def without_evidence(rows: Rows, table: str, record_id: str, field: str) -> Rows:
    evidence = [row for row in rows["evidence"] if isinstance(row, EvidenceRow)]
    kept = [row for row in evidence if (row.table, row.record_id, row.field) != (table, record_id, field)]
    assert len(kept) < len(evidence)
    return rows | {"evidence": list(kept)}


def test_a_value_without_evidence_is_named(mini: Validation, rows: Rows) -> None:
    broken = without_evidence(rows, "policies", "xx-widget-rules-2023", "number")
    assert [str(issue) for issue in check_rows(mini.records, broken)] == [ROW_RULES[0].example]


def test_a_child_row_without_evidence_is_named_by_its_key(mini: Validation, rows: Rows) -> None:
    broken = without_evidence(rows, "policy_issuers", "xx-widget-act-2020", "1")
    assert [str(issue) for issue in check_rows(mini.records, broken)] == [
        "policy_issuers:1:1: 1: xx-widget-act-2020 has a row without evidence; cite where it was read [uncited_fact]"
    ]


def test_every_piece_of_evidence_is_needed(mini: Validation, rows: Rows) -> None:
    facts = {(row.table, row.record_id, row.field) for row in rows["evidence"] if isinstance(row, EvidenceRow)}
    for table, record_id, field in sorted(facts):
        issues = check_rows(mini.records, without_evidence(rows, table, record_id, field))
        assert [(issue.path, issue.code) for issue in issues][:1] == [(table, "uncited_fact")]


def test_a_value_that_is_not_there_needs_no_evidence(mini: Validation, rows: Rows) -> None:
    stripped = [row.model_copy(update={"number": None}) for row in rows["policies"]]
    broken = without_evidence(rows, "policies", "xx-widget-rules-2023", "number") | {"policies": stripped}
    assert check_rows(mini.records, broken) == []


# Computed verdicts are no parts of records; what they rest on is empty here.
@pytest.mark.parametrize("table", sorted(set(TABLES) - {"evidence", "verdict_observations"}))
def test_a_lost_row_is_noticed_in_every_table(mini: Validation, rows: Rows, table: str) -> None:
    issues = check_rows(mini.records, rows | {table: rows[table][:-1]})
    assert "lost_record" in {issue.code for issue in issues}


def test_lost_records_and_parts_are_counted(mini: Validation, rows: Rows) -> None:
    lost = rows | {"bodies": rows["bodies"][1:], "claims": []}
    assert [str(issue) for issue in check_rows(mini.records, lost)] == [
        "(release):1:1: (records): 32 records read, 0 refused, 31 published; report this as a fault of policydata "
        "[lost_record]",
        "(release):1:1: claims: 1 claims in the records of sources, 0 rows; report this as a fault of policydata "
        "[lost_record]",
    ]


def test_example_of_a_lost_record(mini: Validation, rows: Rows) -> None:
    records = replace(mini.records, records_read=33)
    assert [str(issue) for issue in check_rows(records, rows)] == [ROW_RULES[1].example]
    assert check_rows(replace(records, records_refused=1), rows) == []


@pytest.mark.parametrize("rule", ROW_RULES, ids=lambda rule: rule.code)
def test_without_its_rule_the_fault_would_pass(
    mini: Validation, rows: Rows, rule: RowRule, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = without_evidence(rows, "policies", "xx-widget-rules-2023", "number") | {"slips": []}
    assert {issue.code for issue in check_rows(mini.records, broken)} == {"uncited_fact", "lost_record"}
    monkeypatch.setattr(coverage, "ROW_RULES", tuple(other for other in ROW_RULES if other is not rule))
    assert rule.code not in {issue.code for issue in check_rows(mini.records, broken)}


def test_a_build_stops_at_a_lost_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "release"
    monkeypatch.setattr(build, "rows_of", lambda records, computed: rows_of(records, computed) | {"slips": []})
    with pytest.raises(InvalidRecordsError, match=r"\[lost_record\]"):
        build_release(MINI, target)
    assert not target.exists()
