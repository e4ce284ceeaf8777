"""The figures of the records of a run, judged: records to tables, verdicts to findings with their citations."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pyarrow as pa

from policydata.models.record_set import RecordSet
from policydata.schema.arrow import to_arrow
from policydata.tables import TABLES, facts_of
from policydata.tables.row import WHOLE_ROW, Fact
from policydata.verdicts.figures.judgement import judge_statistics
from policydata.verdicts.findings import Finding, UsedObservation
from policydata.vocabulary import ObservationRole, Unit, Verdict, VerdictMethod

_TABLES = ("statistics", "observations", "indicator_breaks", "policy_targets", "sources")


def judge_figures(records: RecordSet) -> list[Finding]:
    """Return a finding on every cited statistic, and for aims a second one: whether they were reached."""
    facts = _facts(records)
    tables = [to_arrow(TABLES[name], [fact.row for fact in facts[name]]) for name in _TABLES]
    judged = judge_statistics(*tables)
    used = _used(judged.observations)
    return [_finding(row, used[row["verdict_id"]], facts) for row in judged.verdicts.to_pylist()]


def _facts(records: RecordSet) -> dict[str, list[Fact]]:
    """Return the facts of the tables that the engine reads, by key."""
    facts: dict[str, list[Fact]] = {name: [] for name in _TABLES}
    for fact in facts_of(records):
        if fact.row.table_name in facts:
            facts[fact.row.table_name].append(fact)
    for found in facts.values():
        found.sort(key=lambda fact: fact.row.key_values())
    return facts


def _used(observations: pa.Table) -> dict[str, list[UsedObservation]]:
    used: dict[str, list[UsedObservation]] = defaultdict(list)
    for row in observations.to_pylist():
        del row["position"]
        used[row.pop("verdict_id")].append(UsedObservation(**row | {"role": ObservationRole(row["role"])}))
    return used


def _finding(row: dict[str, Any], used: list[UsedObservation], facts: dict[str, list[Fact]]) -> Finding:
    citations = [*facts["statistics"][row["figure"]].citations[WHOLE_ROW], *(each.source_id for each in used)]
    for column, table in (("target", "policy_targets"), ("break", "indicator_breaks")):
        if row[column] is not None:
            citations.extend(facts[table][row[column]].citations[WHOLE_ROW])
    return Finding(
        verdict_id=row["verdict_id"],
        target_table=row["target_table"],
        target_id=row["target_id"],
        target_field=row["target_field"],
        verdict=Verdict(row["verdict"]),
        method=VerdictMethod(row["method"]),
        stated=row["stated"],
        reason=row["reason"],
        citations=tuple(dict.fromkeys(citations)),
        official=row["official"],
        difference=row["difference"],
        difference_unit=row["difference_unit"] and Unit(row["difference_unit"]),
        tolerance=row["tolerance"],
        observations=tuple(used),
    )
