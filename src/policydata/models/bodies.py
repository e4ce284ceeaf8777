"""Bodies: issuing and other organisations, one record each whatever names they bear."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from policydata.models.base import Entity, Name, Sourced, SourcedBody, SourcedDate
from policydata.models.references import BodyRef
from policydata.values import Jurisdiction, PartialDate, WikidataId
from policydata.vocabulary import BodyKind, BodyRelationKind


class BodyRelation(Sourced):
    """How this body stands to another."""

    kind: BodyRelationKind
    """The relation, read from this body to the target."""
    target: BodyRef
    """Id of the other body."""
    date: PartialDate | None = None
    """When it came about."""


class Body(Entity):
    """One organisation."""

    kind: BodyKind
    """What sort of organisation."""
    jurisdiction: Jurisdiction
    """ISO 3166-1 alpha-2 code, or UN, EU."""
    names: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Its names, the present official ones first."""
    parent: SourcedBody | None = None
    """The body it belongs or reports to."""
    relations: tuple[BodyRelation, ...] = ()
    """Relations to other bodies."""
    valid_from: SourcedDate | None = None
    """When it came into being."""
    valid_to: SourcedDate | None = None
    """When it ceased."""
    wikidata: WikidataId | None = None
    """Wikidata item: an identifier, never evidence."""
