"""The published tables in dependency order, and the way from records to rows."""

from __future__ import annotations

from collections.abc import Iterable

from policydata.models.record_set import RecordSet
from policydata.tables import bodies, events, indicators, policies, sources, targets
from policydata.tables.evidence import EvidenceRow, evidence_rows, recorded_surfaces
from policydata.tables.row import Fact, Row

_ROWS: tuple[type[Row], ...] = (
    *bodies.ROWS,
    *events.ROWS,
    *policies.ROWS,
    *sources.ROWS,
    *indicators.ROWS,
    *targets.ROWS,
    EvidenceRow,
)
TABLES: dict[str, type[Row]] = {row.table_name: row for row in _ROWS}
"""Row models of the published tables, by name."""


def facts_of(records: RecordSet) -> list[Fact]:
    """Return every fact of the records, with its citations."""
    facts: list[Fact] = []
    for policy in records.policies.values():
        facts.extend(policies.policy_facts(policy.record, records))
        facts.extend(targets.target_facts(policy.record))
    for body in records.bodies.values():
        facts.extend(bodies.body_facts(body.record))
    for person in records.people.values():
        facts.extend(bodies.person_facts(person.record))
    for event in records.events.values():
        facts.extend(events.event_facts(event.record))
    for source in records.sources.values():
        facts.extend(sources.source_facts(source.record, records))
    for indicator in records.indicators.values():
        facts.extend(indicators.indicator_facts(indicator.record, records))
    for verdicts in records.verdicts.values():
        file = verdicts.record
        facts.extend(indicators.verdict_fact(file.source, verdict) for verdict in file.verdicts)
    facts.extend(indicators.retired_fact(records))
    return facts


def rows_of(records: RecordSet, computed: Iterable[Fact] = ()) -> dict[str, list[Row]]:
    """Return the rows of every table, `computed` facts among them, sorted by key (text by code point)."""
    facts = [*facts_of(records), *computed]
    rows: dict[str, list[Row]] = {name: [] for name in TABLES}
    for fact in facts:
        rows[fact.row.table_name].append(fact.row)
    rows[EvidenceRow.table_name].extend(evidence_rows(facts, recorded_surfaces(records)))
    for table in rows.values():
        table.sort(key=Row.key_values)
    return rows
