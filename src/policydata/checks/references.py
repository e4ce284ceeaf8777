"""Rules on references: every id resolves, nothing refers to itself or in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.checks.rule import Rule, all_records
from policydata.errors import nearest
from policydata.issues import Issue
from policydata.models.record_set import RecordSet
from policydata.models.references import citations_in, references_in
from policydata.tables import TABLES
from policydata.values import parse_citation
from policydata.vocabulary import RelationKind

_ACYCLIC = frozenset(
    {RelationKind.AMENDS, RelationKind.REPEALS, RelationKind.SUPERSEDES, RelationKind.CONTAINS, RelationKind.PART_OF}
)


def unknown_references(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find ids that no record has."""
    for located in all_records(records):
        for reference in references_in(located.record):
            known = [name for folder in reference.folders for name in getattr(records, folder)]
            if reference.target not in known:
                message = f"there is no {' or '.join(reference.folders)} record {reference.target!r}"
                yield located.issue(reference.loc, code, message, _remedy(reference.target, known), reference.target)
        for loc, citation in citations_in(located.record):
            source_id = parse_citation(citation).source_id
            if source_id not in records.sources:
                message = f"there is no sources record {source_id!r}"
                yield located.issue(loc, code, message, _remedy(source_id, list(records.sources)), citation)


def unknown_files(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find CSV files named after a source or indicator that does not exist."""
    for lines, owners, kind in (
        (records.mentions, records.sources, "sources"),
        (records.observations, records.indicators, "indicators"),
    ):
        for stem, rows in lines.items():
            if rows and stem not in owners:
                message = f"the file is named after no {kind} record"
                yield rows[0].issue((), code, message, _remedy(stem, list(owners)), stem)


def verdict_targets(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find verdicts whose target is not in the table they name."""
    folders = {"statistics": "sources", "claims": "sources", "policy_dates": "policies", "policy_issuers": "policies"}
    items = {
        table: {item.id for source in records.sources.values() for item in getattr(source.record, table)}
        for table in ("statistics", "claims")
    }
    for located in records.verdicts.values():
        for index, verdict in enumerate(located.record.verdicts):
            table = verdict.target_table.replace("-", "_")
            if table not in TABLES:
                remedy = _remedy(table, list(TABLES))
                loc = ("verdicts", index, "target_table")
                yield located.issue(loc, code, f"there is no table {table!r}", remedy, table)
                continue
            known = items.get(table) or set(getattr(records, folders.get(table, table), ()))
            if verdict.target_id not in known:
                message = f"the table {table} has no {verdict.target_id!r}"
                loc = ("verdicts", index, "target_id")
                yield located.issue(loc, code, message, _remedy(verdict.target_id, list(known)), verdict.target_id)


def self_references(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find records that refer to themselves."""
    for folder in (records.policies, records.bodies, records.events):
        for located in folder.values():
            for reference in references_in(located.record):
                if reference.target == located.record.id:
                    message = "the record refers to itself"
                    yield located.issue(
                        reference.loc, code, message, "write the id of another record", reference.target
                    )


def cycles(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find circles in the parents of bodies, in parts of events and in the acyclic relations of policies."""
    parents = {key: [located.record.parent.body] for key, located in records.bodies.items() if located.record.parent}
    wholes = {key: [located.record.part_of.event] for key, located in records.events.items() if located.record.part_of}
    for graph, folder, loc in (
        (parents, records.bodies, ("parent", "body")),
        (wholes, records.events, ("part_of", "event")),
    ):
        for key in _on_cycle(graph):
            message = f"{key!r} is, through others, its own {loc[0]}"
            yield folder[key].issue(loc, code, message, "remove one link of the circle")
    for kind in sorted(_ACYCLIC):
        graph = {
            key: [relation.target for relation in located.record.relations if relation.kind is kind]
            for key, located in records.policies.items()
        }
        for key in _on_cycle(graph):
            located = records.policies[key]
            index = next(i for i, relation in enumerate(located.record.relations) if relation.kind is kind)
            message = f"{key!r} {kind}, through others, itself"
            yield located.issue(("relations", index), code, message, "remove one link of the circle")


def _on_cycle(graph: dict[str, list[str]]) -> Iterator[str]:
    for start in graph:
        seen: set[str] = set()
        todo = [target for target in graph[start] if target != start]
        while todo:
            node = todo.pop()
            if node == start:
                yield start
                break
            if node not in seen:
                seen.add(node)
                todo.extend(graph.get(node, ()))


def _remedy(name: str, known: list[str]) -> str:
    near = nearest(name, known)
    return f"did you mean {near}?" if near else "write the id of an existing record, or add that record"


RULES = (
    Rule("unknown_reference", "Every id that a record refers to is the id of a record.", unknown_references),
    Rule("unknown_file", "A CSV file is named after an existing source or indicator.", unknown_files),
    Rule("unknown_target", "A verdict names an existing table and record.", verdict_targets),
    Rule("self_reference", "No record refers to itself.", self_references),
    Rule("reference_cycle", "Parents, parts, amendments, repeals and contents form no circle.", cycles),
)
