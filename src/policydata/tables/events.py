"""Events, their names and who took part."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.models.events import Event
from policydata.tables.bodies import name_facts
from policydata.tables.columns import (
    DerivedDay,
    DerivedPrecision,
    DerivedText,
    EdtfDate,
    EventId,
    Id,
    NameRow,
    date_columns,
    preferred_name,
)
from policydata.tables.row import WHOLE_ROW, Fact, Row
from policydata.vocabulary import ActorRole, EventKind


class EventRow(Row):
    """Meetings, sessions, speeches, and turns of history that documents date things by."""

    table_name = "events"
    table_title = "Events"
    table_key = ("event_id",)

    event_id: Id
    """Stable id of the event."""
    name_en: DerivedText | None
    """Best English name."""
    name_zh: DerivedText | None
    """Best Chinese name."""
    kind: EventKind
    """What sort of event."""
    date: EdtfDate | None
    """The day or first day (EDTF level 0)."""
    date_precision: DerivedPrecision | None
    """How exactly the date is known."""
    date_earliest: DerivedDay | None
    """First day the date can mean."""
    date_latest: DerivedDay | None
    """Last day the date can mean."""
    end_date: EdtfDate | None
    """The last day, where it lasted longer (EDTF level 0)."""
    place: str | None
    """Where it took place."""
    part_of_id: EventId | None
    """The event that this one belongs to."""
    url: str | None
    """A page about it."""
    note: str | None
    """A remark in our own words, neutral."""


class EventNameRow(NameRow):
    """Every name of an event, as official and as cited."""

    table_name = "event_names"
    table_title = "Event names"
    table_key = ("event_id", "position")

    event_id: EventId
    """The event."""


class EventActorRow(Row):
    """Who did what at an event."""

    table_name = "event_actors"
    table_title = "Event actors"
    table_key = ("event_id", "position")

    event_id: EventId
    """The event."""
    position: int
    """Order in the record, from 1."""
    actor_id: Id
    """Id of a person or body."""
    role: ActorRole
    """What the actor did."""


ROWS: tuple[type[Row], ...] = (EventRow, EventNameRow, EventActorRow)


def event_facts(event: Event) -> Iterator[Fact]:
    """Yield the rows of an event with the citations of their cells."""
    citations = {"kind": event.sources}
    citations |= {column: event.sources for column in ("url", "note") if getattr(event, column) is not None}
    for column, fact in (
        ("date", event.date),
        ("end_date", event.end_date),
        ("place", event.place),
        ("part_of_id", event.part_of),
    ):
        if fact:
            citations[column] = fact.sources
    cells = {
        "event_id": event.id,
        "name_en": preferred_name(event.names, "en"),
        "name_zh": preferred_name(event.names, "zh"),
        "kind": event.kind,
        **date_columns(event.date.date if event.date else None),
        "end_date": event.end_date.date if event.end_date else None,
        "place": event.place.text if event.place else None,
        "part_of_id": event.part_of.event if event.part_of else None,
        "url": event.url,
        "note": event.note,
    }
    yield Fact(EventRow.model_validate(cells), citations)
    yield from name_facts(EventNameRow, "event_id", event.id, event.names)
    for position, actor in enumerate(event.actors, 1):
        row = EventActorRow(event_id=event.id, position=position, actor_id=actor.actor, role=actor.role)
        yield Fact(row, {WHOLE_ROW: actor.sources})
