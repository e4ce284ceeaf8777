"""Rules on keys: nothing is recorded twice, and no id comes back."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

from policydata.checks.rule import Rule, all_records
from policydata.errors import nearest
from policydata.issues import Issue
from policydata.models.record_set import Loc, Located, RecordSet
from policydata.tables import TABLES

_HOLDERS = ("statistics", "claims", "verdicts")


def repeated_entries(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find facts that one record lists twice."""
    for located in all_records(records):
        for loc, key, first in _repeats(_entries(located.record)):
            line, _ = located.position(first)
            shown = ", ".join(map(str, key))
            message = f"{shown} is already recorded on line {line}"
            yield located.issue(loc, code, message, "merge the two entries and keep both citations")


def repeated_lines(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find lines of one CSV file that have the same key."""
    keys = {
        "mentions": ("char_start", "char_end", "kind"),
        "observations": ("geography", "group", "period", "vintage"),
    }
    for folder, names in keys.items():
        for rows in getattr(records, folder).values():
            yield from _repeated_rows(rows, names, code)
    yield from _repeated_rows(records.retired, ("retired_id",), code)


def repeated_ids(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find ids of statistics, claims and verdicts that stand in more than one place."""
    places: dict[str, tuple[Located[Any], Loc]] = {}
    holders: tuple[Located[Any], ...] = (*records.sources.values(), *records.verdicts.values())
    for located, field in itertools.product(holders, _HOLDERS):
        for index, item in enumerate(getattr(located.record, field, ())):
            loc: Loc = (field, index, "id")
            if item.id in places:
                other, other_loc = places[item.id]
                line, _ = other.position(other_loc)
                message = f"the id {item.id!r} is already used at {other.path}:{line}"
                yield located.issue(loc, code, message, "write another id", item.id)
            else:
                places[item.id] = located, loc


def repeated_numbers(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find document numbers that two instruments of one jurisdiction bear, unless one contains the other."""
    bearers: dict[tuple[str, str], list[Located[Any]]] = defaultdict(list)
    for located in records.policies.values():
        policy = located.record
        if policy.number is None:
            continue
        for other in bearers[policy.jurisdiction, policy.number.text]:
            if not _joined(policy, other.record):
                message = f"the number {policy.number.text!r} is already that of {other.record.id}"
                remedy = "write this instrument's own number, or join the two by a contains relation"
                yield located.issue(("number", "text"), code, message, remedy, policy.number.text)
        bearers[policy.jurisdiction, policy.number.text].append(located)


def retired_ids(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find retired ids that are in use, of no known table, or succeeded by nothing that exists."""
    live = set(_ids(records))
    successors = {located.record.retired_id: located.record.successor_id for located in records.retired}
    known = live.union(successors, *records.refused.values())
    for located in records.retired:
        record = located.record
        if record.table not in TABLES:
            near = nearest(record.table, TABLES)
            remedy = f"did you mean {near}?" if near else "write the name of a published table"
            yield located.issue(("table",), code, f"there is no table {record.table!r}", remedy, record.table)
        if record.retired_id in live:
            message = f"the retired id {record.retired_id!r} is in use again"
            yield located.issue(("retired_id",), code, message, "give the record a new id", record.retired_id)
        if record.successor_id and record.successor_id not in known:
            near = nearest(record.successor_id, live)
            remedy = f"did you mean {near}?" if near else "write the id of an existing record"
            message = f"there is no record {record.successor_id!r} to succeed it"
            yield located.issue(("successor_id",), code, message, remedy, record.successor_id)
        elif _returns(record.retired_id, successors):
            message = f"the successors of {record.retired_id!r} lead back to it"
            remedy = "write the id of a live record, or none"
            yield located.issue(("successor_id",), code, message, remedy, record.successor_id)


def _ids(records: RecordSet) -> Iterator[str]:
    """Yield the ids of all records, and of the statistics, claims and verdicts inside them."""
    for located in all_records(records):
        for holder in (located.record, *(item for field in _HOLDERS for item in getattr(located.record, field, ()))):
            if hasattr(holder, "id"):
                yield holder.id


def _returns(start: str, successors: Mapping[str, str | None]) -> bool:
    node, seen = successors[start], {start}
    while node is not None and node not in seen:
        seen.add(node)
        node = successors.get(node)
    return node == start


def _joined(one: Any, other: Any) -> bool:
    return any(
        relation.target == target.id
        for record, target in ((one, other), (other, one))
        for relation in record.relations
        if relation.kind == "contains"
    )


def _entries(record: Any) -> Iterator[tuple[Loc, tuple[Hashable, ...]]]:
    """Yield the lists of a record that become tables, with the key each entry will have there."""
    keys = {
        "titles": ("text", "language", "kind"),
        "names": ("text", "language", "kind"),
        "issuers": ("body", "role"),
        "dates": ("event", "date"),
        "relations": ("kind", "target"),
        "actors": ("actor", "role"),
        "contents": ("kind",),
        "targets": ("indicator", "geography", "group", "period", "base_period", "unit"),
        "breaks": ("group", "period"),
        "slips": ("char", "kind"),
        "statistics": ("char", "value"),
        "claims": ("char", "statement"),
    }
    for field, names in keys.items():
        for index, item in enumerate(getattr(record, field, ())):
            yield (field, index), (field, *(getattr(item, name) for name in names))
    for index, topic in enumerate(getattr(record, "topics", ())):
        yield ("topics", index), ("topics", topic)


def _repeats(
    entries: Iterable[tuple[Loc, tuple[Hashable, ...]]],
) -> Iterator[tuple[Loc, tuple[Hashable, ...], Loc]]:
    seen: dict[tuple[Hashable, ...], Loc] = {}
    for loc, key in entries:
        if key in seen:
            yield loc, key[1:], seen[key]
        else:
            seen[key] = loc


def _repeated_rows(rows: Iterable[Located[Any]], names: tuple[str, ...], code: str) -> Iterator[Issue]:
    seen: dict[tuple[str, ...], int] = {}
    for located in rows:
        key = tuple(getattr(located.record, name) for name in names)
        line, _ = located.position(())
        if key in seen:
            message = f"{', '.join(map(str, key))} is already recorded on line {seen[key]}"
            yield located.issue((names[0],), code, message, "remove one of the two lines")
        seen.setdefault(key, line)


RULES = (
    Rule(
        "repeated_entry",
        "A record lists no title, body, date, relation or other fact twice.",
        "data/raw/policies/xx-widget-rules-2023.yml:18:5: dates[3]: effective, 2023-08-15 is already recorded on "
        "line 17; merge the two entries and keep both citations [repeated_entry]",
        repeated_entries,
    ),
    Rule(
        "repeated_line",
        "No two lines of a CSV file have the same key.",
        "data/raw/observations/xx-widget-users-share.csv:4:1: geography: XX, all, 2022-12, 2023-03 is already "
        "recorded on line 2; remove one of the two lines [repeated_line]",
        repeated_lines,
    ),
    Rule(
        "repeated_id",
        "Statistics, claims and verdicts have ids of their own.",
        "data/raw/sources/xx-talk-2024.yml:18:10: claims[0].id: the id 'xx-talk-2024-share' is already used at "
        "data/raw/sources/xx-talk-2024.yml:14; write another id [repeated_id]",
        repeated_ids,
    ),
    Rule(
        "repeated_number",
        "No two instruments of a jurisdiction bear one document number, unless one contains the other.",
        "data/raw/policies/xx-widget-rules-2023.yml:7:16: number.text: the number 'No. 7 of 2020' is already that "
        "of xx-widget-act-2020; write this instrument's own number, or join the two by a contains relation "
        "[repeated_number]",
        repeated_numbers,
    ),
    Rule(
        "retired_id",
        "A retired id names its table and is not used again; its successor, if any, exists and is not itself.",
        "data/raw/retired.csv:3:1: retired_id: the retired id 'xx-ministry' is in use again; give the record a "
        "new id [retired_id]",
        retired_ids,
    ),
)
