"""What a rule is, and walks that several rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    for folder in (
        records.bodies,
        records.events,
        records.indicators,
        records.people,
        records.policies,
        records.sources,
        records.verdicts,
    ):
        yield from folder.values()
    for lines in (*records.mentions.values(), *records.observations.values()):
        yield from lines
    yield from records.retired
