"""Verdicts that arithmetic cannot make, and ids that once existed."""

from __future__ import annotations

from policydata.models.base import Note, Record, Sourced
from policydata.models.references import SourceRef
from policydata.values import Figure, Slug, TableName, Text
from policydata.vocabulary import Unit, Verdict, VerdictMethod


class CuratedVerdict(Sourced):
    """What a curator found when holding a cited fact against the official record."""

    id: Slug
    """Stable id."""
    target_table: TableName
    """Published table of the fact, such as `policy_dates`."""
    target_id: Slug
    """Id of the record."""
    target_field: Text
    """Field of the record."""
    verdict: Verdict
    """What was found."""
    method: VerdictMethod
    """How it was found."""
    stated: Text
    """What the document states."""
    official: Text | None = None
    """What the official record says."""
    difference: Figure | None = None
    """Stated less official value."""
    difference_unit: Unit | None = None
    """Unit of the difference."""
    tolerance: Figure | None = None
    """Greatest difference that the digits written allow."""
    reason: Note
    """Why, in one line a reader understands."""


class VerdictFile(Record):
    """The curated verdicts on one source."""

    source: SourceRef
    """Id of the source; equals the file name."""
    verdicts: tuple[CuratedVerdict, ...]
    """The verdicts."""


class RetiredId(Record):
    """An id that once existed: one line of `retired.csv`."""

    retired_id: Slug
    """The id, never to be used again."""
    table: TableName
    """The table it stood in."""
    successor_id: Slug | None = None
    """The id to use instead, if any."""
    reason: Text
    """Why it was retired."""
    release: Text
    """The release that retired it."""
