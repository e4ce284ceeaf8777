"""Each rule has a record that breaks it and a near miss that does not, says what is wrong in exact words, and bites."""

from __future__ import annotations

from pathlib import Path

import pytest

from policydata import checks
from policydata.build import validate_raw
from policydata.checks import RULES
from policydata.checks.rule import Rule
from tests.checks.cases import MINI, Case, read_cases, said

CASES = read_cases()
FIRST = {case.code: case for case in reversed(CASES)}


def test_the_mini_dataset_breaks_no_rule() -> None:
    assert validate_raw(MINI).issues == ()


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert set(FIRST) == {rule.code for rule in RULES}
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({str(case) for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_broken_rule_says_what_is_wrong_and_what_to_write(case: Case, tmp_path: Path) -> None:
    lines = said(tmp_path, case.change)
    assert lines == list(case.says)
    assert {line.rpartition("[")[2] for line in lines} == {f"{case.code}]"}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_near_miss_breaks_nothing(case: Case, tmp_path: Path) -> None:
    assert case.near_miss
    assert said(tmp_path, case.near_miss) == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_without_its_rule_the_case_would_pass(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "RULES", tuple(rule for rule in RULES if rule.code != case.code))
    assert said(tmp_path, case.change) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_explained_by_what_its_first_case_says(rule: Rule) -> None:
    assert rule.definition.endswith(".")
    assert rule.example == FIRST[rule.code].says[0]
