"""What a rule is, and walks that several rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from policydata.issues import Issue
from policydata.models.record_set import Located, RecordSet

Finder = Callable[[RecordSet, str], Iterable[Issue]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule between records: its code, what it demands, and the function that finds what breaks it."""

    code: str
    definition: str
    finder: Finder

    def find(self, records: RecordSet) -> Iterable[Issue]:
        """Return the issues of this rule."""
        return self.finder(records, self.code)


def all_records(records: RecordSet) -> Iterator[Located[Any]]:
    """Yield every record, whatever its kind."""
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
