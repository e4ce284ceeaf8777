"""What a release already records, as far as drafts ask: ids, titles, dates, issuers, contents and spans."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from policydata.errors import DamagedReleaseError
from policydata.loader.release import REMEDY

LINKED_TABLES = {
    "policy": ("policies", "policy_id"),
    "number": ("policies", "policy_id"),
    "figure": ("policies", "policy_id"),
    "body": ("bodies", "body_id"),
    "person": ("people", "person_id"),
    "event": ("events", "event_id"),
}
"""Which table holds the records that a kind of mention names."""


@dataclass(slots=True)
class Registry:
    """The records of a release, by id."""

    ids: dict[str, set[str]] = field(default_factory=dict)
    jurisdictions: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    titles: dict[str, set[str]] = field(default_factory=dict)
    dates: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    issuers: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    contents: dict[str, set[str]] = field(default_factory=dict)
    relations: set[tuple[str, str, str]] = field(default_factory=set)
    spans: dict[str, set[tuple[int, int, str]]] = field(default_factory=dict)

    def knows(self, kind: str, record_id: str) -> bool:
        """Return whether a kind of mention may link to this id."""
        table = LINKED_TABLES.get(kind)
        return table is not None and record_id in self.ids.get(table[0], ())

    def recorded(self, source_id: str, kind: str) -> set[tuple[int, int]]:
        """Return the spans of a kind (a kind of mention, statistic or claim) that are recorded for a source."""
        return {(start, end) for start, end, found in self.spans.get(source_id, ()) if found == kind}


def read_registry(directory: Path) -> Registry:
    """Return what the release in `directory` records. Raises DamagedReleaseError when it cannot be read."""
    registry = Registry()
    try:
        for table, column in sorted(set(LINKED_TABLES.values())):
            registry.ids[table] = {row[column] for row in _rows(directory, table)}
        for row in _rows(directory, "bodies"):
            registry.jurisdictions[row["body_id"]] = row["jurisdiction"]
        for row in _rows(directory, "policies"):
            registry.numbers |= {row["number"]: row["policy_id"]} if row["number"] else {}
        for row in _rows(directory, "sources"):
            registry.sources[row["source_id"]] = row["text_sha256"]
        for row in _rows(directory, "policy_titles"):
            registry.titles.setdefault(row["policy_id"], set()).add(row["title"])
        for row in _rows(directory, "policy_dates"):
            registry.dates.setdefault(row["policy_id"], set()).add((row["event"], row["date"]))
        for row in _rows(directory, "policy_issuers"):
            registry.issuers.setdefault(row["policy_id"], set()).add((row["body_id"], row["role"]))
        for row in _rows(directory, "policy_contents"):
            registry.contents.setdefault(row["policy_id"], set()).add(row["kind"])
        for row in _rows(directory, "policy_relations"):
            registry.relations.add((row["policy_id"], row["kind"], row["target_id"]))
        for table, kind in (("mentions", ""), ("statistics", "statistic"), ("claims", "claim")):
            for row in _rows(directory, table):
                span = (int(row["char_start"]), int(row["char_end"]), kind or row["kind"])
                registry.spans.setdefault(row["source_id"], set()).add(span)
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, ValueError) as error:
        raise DamagedReleaseError(f"{directory}: the tables cannot be read ({error!r}); {REMEDY}") from error
    return registry


def _rows(directory: Path, table: str) -> Iterator[dict[str, str]]:
    with (directory / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)
