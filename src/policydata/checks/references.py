"""Rules on references: every id resolves, nothing refers to itself or in a circle."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from policydata.checks.rule import Rule, all_records
from policydata.errors import nearest
from policydata.issues import Issue
from policydata.models.record_set import Located, RecordSet
from policydata.models.references import citations_in, references_in
from policydata.tables import TABLES
from policydata.values import parse_citation
from policydata.vocabulary import RelationKind

_ACYCLIC = frozenset(
    {RelationKind.AMENDS, RelationKind.REPEALS, RelationKind.SUPERSEDES, RelationKind.CONTAINS, RelationKind.PART_OF}
)
# Tables whose keys are not file names: the folder of the record that a key starts with.
_CHILD_TABLES = {
    "policy": "policies",
    "body": "bodies",
    "person": "people",
    "event": "events",
    "indicator": "indicators",
    "observations": "indicators",
    "mentions": "sources",
    "slips": "sources",
}


def unknown_references(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find ids that no record has."""
    for located in itertools.chain(all_records(records), *records.extracted.values()):
        for reference in references_in(located.record):
            if not any(records.has(folder, reference.target) for folder in reference.folders):
                known = [name for folder in reference.folders for name in getattr(records, folder)]
                message = f"there is no {' or '.join(reference.folders)} record {reference.target!r}"
                yield located.issue(reference.loc, code, message, _remedy(reference.target, known), reference.target)
        for loc, citation in citations_in(located.record):
            source_id = parse_citation(citation).source_id
            if not records.has("sources", source_id):
                message = f"there is no sources record {source_id!r}"
                yield located.issue(loc, code, message, _remedy(source_id, list(records.sources)), citation)


def unknown_files(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find files of lines named after a source or indicator that does not exist."""
    files: tuple[tuple[Mapping[str, tuple[Located[Any], ...]], str], ...] = (
        (records.mentions, "sources"),
        (records.extracted, "sources"),
        (records.observations, "indicators"),
    )
    for lines, kind in files:
        for stem, rows in lines.items():
            if rows and not records.has(kind, stem):
                message = f"the file is named after no {kind} record"
                yield rows[0].issue((), code, message, _remedy(stem, list(getattr(records, kind))), stem)


def verdict_targets(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find verdicts whose target is not in the table they name."""
    for located in records.verdicts.values():
        for index, verdict in enumerate(located.record.verdicts):
            table, target = verdict.target_table, verdict.target_id
            if table not in TABLES:
                loc = ("verdicts", index, "target_table")
                yield located.issue(loc, code, f"there is no table {table!r}", _remedy(table, list(TABLES)), table)
            elif (known := _keys(records, table)) is not None and target not in known:
                loc = ("verdicts", index, "target_id")
                yield located.issue(loc, code, f"the table {table} has no {target!r}", _remedy(target, known), target)


def _keys(records: RecordSet, table: str) -> list[str] | None:
    """Return what a key of the table can start with; None where refused records leave that open."""
    if table in {"statistics", "claims"}:
        if records.refused.get("sources"):
            return None
        return [item.id for source in records.sources.values() for item in getattr(source.record, table)]
    folder = _CHILD_TABLES.get(table.split("_")[0], table)
    return [*getattr(records, folder, ()), *records.refused.get(folder, ())]


def self_references(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find records that refer to themselves."""
    for folder in ("policies", "bodies", "events"):
        for located in getattr(records, folder).values():
            for reference in references_in(located.record):
                if reference.target == located.record.id and folder in reference.folders:
                    message, remedy = "the record refers to itself", "write the id of another record"
                    yield located.issue(reference.loc, code, message, remedy, reference.target)


def cycles(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find circles in the parents of bodies, in parts of events and in the acyclic relations of policies."""
    remedy = "remove one link of the circle"
    parents = {key: [located.record.parent.body] for key, located in records.bodies.items() if located.record.parent}
    for key, _ in _on_cycle(parents):
        message = f"{key!r} is, through others, its own parent"
        yield records.bodies[key].issue(("parent", "body"), code, message, remedy)
    wholes = {key: [located.record.part_of.event] for key, located in records.events.items() if located.record.part_of}
    for key, _ in _on_cycle(wholes):
        message = f"{key!r} is, through others, a part of itself"
        yield records.events[key].issue(("part_of", "event"), code, message, remedy)
    for kind in sorted(_ACYCLIC):
        graph = {
            key: [relation.target for relation in located.record.relations if relation.kind is kind]
            for key, located in records.policies.items()
        }
        for key, link in _on_cycle(graph):
            located = records.policies[key]
            index = next(i for i, r in enumerate(located.record.relations) if r.kind is kind and r.target == link)
            message = f"{key!r} {kind}, through others, itself"
            yield located.issue(("relations", index, "target"), code, message, remedy, link)


def _on_cycle(graph: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield each node that leads back to itself through others, and the first link of that way."""
    for start, targets in graph.items():
        for link in targets:
            if link != start and start in _reachable(link, graph):
                yield start, link
                break


def _reachable(start: str, graph: Mapping[str, Sequence[str]]) -> set[str]:
    seen: set[str] = set()
    todo = [start]
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            todo.extend(graph.get(node, ()))
    return seen


def _remedy(name: str, known: list[str]) -> str:
    near = nearest(name, known)
    return f"did you mean {near}?" if near else "write the id of an existing record, or add that record"


RULES = (
    Rule(
        "unknown_reference",
        "Every id that a record refers to is the id of a record.",
        "data/raw/policies/xx-widget-rules-2023.yml:12:12: issuers[1].body: there is no bodies record "
        "'xx-minstry'; did you mean xx-ministry? [unknown_reference]",
        unknown_references,
    ),
    Rule(
        "unknown_file",
        "A CSV file is named after an existing source or indicator.",
        "data/raw/mentions/xx-talk-2023.csv:2:1: (record): the file is named after no sources record; did you "
        "mean xx-talk-2024? [unknown_file]",
        unknown_files,
    ),
    Rule(
        "unknown_target",
        "A verdict names an existing table and record.",
        "data/raw/verdicts/xx-talk-2024.yml:5:19: verdicts[0].target_table: there is no table 'statistic'; did "
        "you mean statistics? [unknown_target]",
        verdict_targets,
    ),
    Rule(
        "self_reference",
        "No record refers to itself.",
        "data/raw/policies/xx-widget-rules-2023.yml:19:30: relations[0].target: the record refers to itself; "
        "write the id of another record [self_reference]",
        self_references,
    ),
    Rule(
        "reference_cycle",
        "Parents, parts, amendments, repeals and contents form no circle.",
        "data/raw/bodies/xx-agency.yml:9:16: parent.body: 'xx-agency' is, through others, its own parent; remove "
        "one link of the circle [reference_cycle]",
        cycles,
    ),
)
