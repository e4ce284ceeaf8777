"""The page that lists every rule with what it demands and what it says."""

from __future__ import annotations

from collections.abc import Iterable

from policydata.checks import RULES
from policydata.checks.coverage import ROW_RULES
from policydata.checks.rule import RowRule, Rule
from policydata.texts import TEXT_FAULTS

_HEAD = """# Checks

Generated from the rules by `policydata build`; do not edit.

`policydata validate` lists every issue of one run as `path:line:column: field: what is wrong; what to write instead
[code]`. First each file is read strictly and each record is held against its model (`schemas/*.schema.json`). The valid
records are then held against each other by the rules below; what refers to a refused record is no second issue.
Nothing is published while one rule is broken.
"""


def checks_page() -> str:
    """Return the list of all rules as Markdown: code, definition and an example of what is said."""
    parts = [
        _HEAD,
        *_section("Between records", RULES),
        *_section("On the rows to be published", ROW_RULES),
        "## Against the pinned texts\n",
        "With `--texts FOLDER` every recorded span is held against the text that its source pins.\n",
        *(f"- `{code}`: {definition}" for code, definition in TEXT_FAULTS.items()),
        "",
    ]
    return "\n".join(parts)


def _section(title: str, rules: Iterable[Rule | RowRule]) -> Iterable[str]:
    yield f"## {title}\n"
    for rule in rules:
        yield f"### {rule.code}\n\n{rule.definition}\n\n```\n{rule.example}\n```\n"
