"""Rules between records, each with a code, a definition and one record that breaks it."""

from __future__ import annotations

from policydata.checks import dates, extracted, figures, keys, references, spans
from policydata.checks.rule import Rule
from policydata.issues import Issue
from policydata.models.record_set import RecordSet

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *keys.RULES,
    *dates.RULES,
    *figures.RULES,
    *spans.RULES,
    *extracted.RULES,
)
"""Every rule between records, in the order in which they run."""


def check_records(records: RecordSet) -> list[Issue]:
    """Return the issues that all rules find; an empty list means the records may be published."""
    return [issue for rule in RULES for issue in rule.find(records)]
