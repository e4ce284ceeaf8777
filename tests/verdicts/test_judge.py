"""The one door: verdicts on the records of a run, published beside the curated ones and each with its evidence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from policydata.build import Validation, release_rows, validate_raw
from policydata.checks.coverage import check_rows
from policydata.models.indicators import Break
from policydata.models.record_set import Located, RecordSet
from policydata.tables.evidence import EvidenceRow
from policydata.verdicts.facts import judge_facts
from policydata.verdicts.judge import judge_records
from tests.checks.cases import Change, copy_mini


@pytest.fixture
def records(mini: Validation) -> RecordSet:
    return mini.records


def changed(records: RecordSet, folder: str, record_id: str, **update: Any) -> RecordSet:
    """Return the records with one of them changed."""
    located: Located[Any] = getattr(records, folder)[record_id]
    record = located.record.model_copy(update=update)
    new: dict[str, Any] = {folder: {**getattr(records, folder), record_id: replace(located, record=record)}}
    return replace(records, **new)


def test_every_statistic_has_a_verdict_with_a_reason(records: RecordSet) -> None:
    judged = {finding.target_id for finding in judge_records(records) if finding.target_table == "statistics"}
    assert judged == {s.id for located in records.sources.values() for s in located.record.statistics}


def test_a_verdict_cites_the_figure_and_the_observations(records: RecordSet) -> None:
    by_id = {finding.verdict_id: finding for finding in judge_records(records)}
    share = by_id["xx-talk-2024-share-value"]
    assert (share.verdict, share.official) == ("corroborated", "62.5 %")
    assert share.citations == ("xx-talk-2024#char=258,263", "xx-gazette")
    change = by_id["xx-talk-2024-share-change-value"]
    assert [(used.period, used.role) for used in change.observations] == [("2023-12", "value"), ("2022-12", "base")]
    rows = release_rows(records)
    cited = {(row.record_id, row.source_id, row.char_start) for row in rows["evidence"] if isinstance(row, EvidenceRow)}
    assert {("xx-talk-2024-share-value", "xx-talk-2024", 258), ("xx-talk-2024-share-value", "xx-gazette", 0)} <= cited
    assert check_rows(records, rows) == []


def test_a_break_and_a_target_are_cited_too(records: RecordSet, tmp_path: Path) -> None:
    note = Break(period="2023", note="Counted anew.", sources=("xx-talk-2024#char=27,39",))
    broken = changed(records, "indicators", "xx-widget-users-share", breaks=(note,))
    by_id = {finding.verdict_id: finding for finding in judge_records(broken)}
    change = by_id["xx-talk-2024-share-change-value"]
    assert (change.verdict, change.citations[-1]) == ("unverifiable", "xx-talk-2024#char=27,39")
    file = "sources/xx-talk-2024.yml"
    series = 'indicator: xx-widget-users-share, geography: XX, group: all, period: "{}"}}'
    measured, target = f"nature: measured, {series.format('2023-12')}", f"nature: target, {series.format('2024-12')}"
    aim = Change(file, measured, target)
    found = judge_records(validate_raw(copy_mini(tmp_path, (aim,))).records)
    value, met = (finding for finding in found if finding.target_id == "xx-talk-2024-share")
    assert (value.verdict, value.method, value.citations) == (
        "contradicted",
        "record",
        ("xx-talk-2024#char=258,263", "xx-gazette"),
    )
    assert (met.verdict_id, met.verdict) == ("xx-talk-2024-share-value-met", "unverifiable")


def test_a_curator_s_verdict_on_a_figure_takes_the_place_of_arithmetic(records: RecordSet) -> None:
    (verdict,) = records.verdicts["xx-talk-2024"].record.verdicts
    on_value = verdict.model_copy(update={"target_field": "value"})
    curated = changed(records, "verdicts", "xx-talk-2024", verdicts=(on_value,))
    before = {finding.verdict_id for finding in judge_records(records)}
    assert before - {finding.verdict_id for finding in judge_records(curated)} >= {"xx-talk-2024-share-change-value"}


def test_a_lost_curated_verdict_is_noticed(records: RecordSet) -> None:
    rows = release_rows(records)
    (verdict,) = records.verdicts["xx-talk-2024"].record.verdicts
    kept = [row for row in rows["verdicts"] if row.key_values() != (verdict.id,)]
    assert "lost_record" in {issue.code for issue in check_rows(records, rows | {"verdicts": kept})}


def test_two_verdicts_of_one_id_are_a_fault(records: RecordSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policydata.verdicts.judge.judge_facts", lambda given: judge_facts(given) * 2)
    with pytest.raises(ValueError, match="two verdicts have the id"):
        judge_records(records)
