"""The records of one run, each with the place it was read from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from policydata.issues import Issue, field_path
from policydata.models.base import Record
from policydata.models.bodies import Body
from policydata.models.events import Event
from policydata.models.indicators import Indicator, Observation
from policydata.models.people import Person
from policydata.models.policies import Policy
from policydata.models.sources import ExtractedLine, Mention, Source
from policydata.models.verdicts import RetiredId, VerdictFile

R = TypeVar("R", bound=Record)
Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Located(Generic[R]):
    """A record, the file it stands in and a way from a field to its line and column (both from 1)."""

    record: R
    path: str
    position: Callable[[Loc], tuple[int, int]]

    def issue(self, loc: Loc, code: str, message: str, remedy: str, value: str | None = None) -> Issue:
        """Return an issue at the field `loc` of this record."""
        line, column = self.position(loc)
        return Issue(self.path, line, column, field_path(loc), code, message, remedy, value)


@dataclass(frozen=True, slots=True)
class RecordSet:
    """All valid records of a run, by id; lines of CSV files by the file's source or indicator, in file order."""

    policies: Mapping[str, Located[Policy]] = field(default_factory=dict)
    bodies: Mapping[str, Located[Body]] = field(default_factory=dict)
    people: Mapping[str, Located[Person]] = field(default_factory=dict)
    events: Mapping[str, Located[Event]] = field(default_factory=dict)
    sources: Mapping[str, Located[Source]] = field(default_factory=dict)
    indicators: Mapping[str, Located[Indicator]] = field(default_factory=dict)
    verdicts: Mapping[str, Located[VerdictFile]] = field(default_factory=dict)
    mentions: Mapping[str, tuple[Located[Mention], ...]] = field(default_factory=dict)
    observations: Mapping[str, tuple[Located[Observation], ...]] = field(default_factory=dict)
    extracted: Mapping[str, tuple[Located[ExtractedLine], ...]] = field(default_factory=dict)
    """The review queue: not counted among the records, since nobody wrote it."""
    retired: tuple[Located[RetiredId], ...] = ()
    refused: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Files (named without suffix) with refused records, by folder: what refers to them is no second fault."""
    records_read: int = 0
    records_refused: int = 0

    def has(self, folder: str, record_id: str) -> bool:
        """Return whether the folder has a file of that id, be its record valid or refused."""
        return record_id in getattr(self, folder) or record_id in self.refused.get(folder, ())
