"""The page of the rules."""

from __future__ import annotations

from policydata.checks import RULES
from policydata.checks.coverage import ROW_RULES
from policydata.checks.page import checks_page
from policydata.checks.rule import RowRule, Rule
from policydata.texts import TEXT_FAULTS


def test_page_shows_every_rule_with_definition_and_example() -> None:
    page = checks_page()
    rules: tuple[Rule | RowRule, ...] = (*RULES, *ROW_RULES)
    for rule in rules:
        assert f"### {rule.code}\n\n{rule.definition}\n\n```\n{rule.example}\n```\n" in page
    for code, definition in TEXT_FAULTS.items():
        assert f"- `{code}`: {definition}\n" in page
    assert page.startswith("# Checks\n\nGenerated")
    assert page.endswith(".\n")
    assert not page.endswith("\n\n")
