"""Events: meetings, sessions, speeches, and turns of history that documents date things by."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from policydata.models.base import Entity, Name, Sourced, SourcedDate, SourcedText
from policydata.models.references import ActorRef, EventRef
from policydata.values import WebUrl
from policydata.vocabulary import ActorRole, EventKind


class Actor(Sourced):
    """A person or body and what it did at the event."""

    actor: ActorRef
    """Id of a person or body."""
    role: ActorRole
    """What the actor did."""


class EventPart(Sourced):
    """The event that this one belongs to."""

    event: EventRef
    """Id of the event."""


class Event(Entity):
    """One event."""

    kind: EventKind
    """What sort of event."""
    names: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Names in the languages read."""
    date: SourcedDate | None = None
    """The day or first day."""
    end_date: SourcedDate | None = None
    """The last day, where it lasted longer."""
    place: SourcedText | None = None
    """Where it took place."""
    part_of: EventPart | None = None
    """The event that this one belongs to."""
    actors: tuple[Actor, ...] = ()
    """Who did what."""
    url: WebUrl | None = None
    """A page about it."""
