"""What a rule is, and walks that several rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from policydata.issues import Issue
from policydata.models.record_set import Located, RecordSet
from policydata.tables.row import Row

Finder = Callable[[RecordSet, str], Iterable[Issue]]
RowFinder = Callable[[RecordSet, Mapping[str, Sequence[Row]], str], Iterable[Issue]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule between records: its code, what it demands, what it says (one line), and the function that looks."""

    code: str
    definition: str
    example: str
    finder: Finder

    def find(self, records: RecordSet) -> Iterable[Issue]:
        """Return the issues of this rule."""
        return self.finder(records, self.code)


@dataclass(frozen=True, slots=True)
class RowRule:
    """A rule on the rows of all tables, beside the records that they were made of."""

    code: str
    definition: str
    example: str
    finder: RowFinder

    def find(self, records: RecordSet, rows: Mapping[str, Sequence[Row]]) -> Iterable[Issue]:
        """Return the issues of this rule."""
        return self.finder(records, rows, self.code)


def all_records(records: RecordSet) -> Iterator[Located[Any]]:
    """Yield every record that somebody wrote, whatever its kind."""
    folders: tuple[Mapping[str, Located[Any]], ...] = (
        records.bodies,
        records.events,
        records.indicators,
        records.people,
        records.policies,
        records.sources,
        records.verdicts,
    )
    for folder in folders:
        yield from folder.values()
    for mentions in records.mentions.values():
        yield from mentions
    for observations in records.observations.values():
        yield from observations
    yield from records.retired
