"""Bodies, their names and relations; people."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.models.base import Name
from policydata.models.bodies import Body
from policydata.models.people import Person
from policydata.tables.columns import (
    BodyId,
    DerivedText,
    EdtfDate,
    Id,
    NameRow,
    PersonId,
    acronym_of,
    preferred_name,
)
from policydata.tables.row import WHOLE_ROW, Fact, Row
from policydata.vocabulary import BodyKind, BodyRelationKind


class BodyRow(Row):
    """Issuing and other bodies, one row each whatever names they bear."""

    table_name = "bodies"
    table_title = "Bodies"
    table_key = ("body_id",)

    body_id: Id
    """Stable id of the body."""
    name_en: DerivedText | None
    """Best present English name."""
    name_zh: DerivedText | None
    """Best present Chinese name."""
    acronym: DerivedText | None
    """Acronym in use."""
    kind: BodyKind
    """What sort of organisation."""
    jurisdiction: str
    """ISO 3166-1 alpha-2 code, or UN, EU."""
    parent_id: BodyId | None
    """The body it belongs or reports to."""
    valid_from: EdtfDate | None
    """When it came into being (EDTF level 0)."""
    valid_to: EdtfDate | None
    """When it ceased (EDTF level 0)."""
    wikidata: str | None
    """Wikidata item: an identifier, never evidence."""
    note: str | None
    """A remark in our own words, neutral."""


class BodyNameRow(NameRow):
    """Every name of a body: official, translated, former, as cited."""

    table_name = "body_names"
    table_title = "Body names"
    table_key = ("body_id", "position")

    body_id: BodyId
    """The body."""


class BodyRelationRow(Row):
    """How bodies stand to each other."""

    table_name = "body_relations"
    table_title = "Body relations"
    table_key = ("body_id", "kind", "target_id")

    body_id: BodyId
    """The body the relation is read from."""
    kind: BodyRelationKind
    """The relation."""
    target_id: BodyId
    """The body it is read to."""
    date: EdtfDate | None
    """When it came about (EDTF level 0)."""


class PersonRow(Row):
    """Public office-holders and speakers, in that role only."""

    table_name = "people"
    table_title = "People"
    table_key = ("person_id",)

    person_id: Id
    """Stable id of the person."""
    name_en: DerivedText | None
    """Best English name."""
    name_zh: DerivedText | None
    """Best Chinese name."""
    role: str | None
    """The role in which the person appears."""
    body_id: BodyId | None
    """The body of that role."""
    note: str | None
    """A remark in our own words, neutral."""


class PersonNameRow(NameRow):
    """Every name of a person, as official and as cited."""

    table_name = "person_names"
    table_title = "Person names"
    table_key = ("person_id", "position")

    person_id: PersonId
    """The person."""


ROWS: tuple[type[Row], ...] = (BodyRow, BodyNameRow, BodyRelationRow, PersonRow, PersonNameRow)


def name_facts(row: type[NameRow], column: str, record_id: str, names: tuple[Name, ...]) -> Iterator[Fact]:
    """Yield the names of a record as rows of the table of `row`."""
    for position, name in enumerate(names, 1):
        cells = {
            column: record_id,
            "position": position,
            "name": name.text,
            "language": name.language,
            "kind": name.kind,
            "valid_from": name.valid_from,
            "valid_to": name.valid_to,
        }
        yield Fact(row.model_validate(cells), {WHOLE_ROW: name.sources})


def body_facts(body: Body) -> Iterator[Fact]:
    """Yield the rows of a body with the citations of their cells."""
    citations = {column: body.sources for column in ("kind", "jurisdiction")}
    citations |= {column: body.sources for column in ("wikidata", "note") if getattr(body, column) is not None}
    if body.parent:
        citations["parent_id"] = body.parent.sources
    if body.valid_from:
        citations["valid_from"] = body.valid_from.sources
    if body.valid_to:
        citations["valid_to"] = body.valid_to.sources
    row = BodyRow(
        body_id=body.id,
        name_en=preferred_name(body.names, "en"),
        name_zh=preferred_name(body.names, "zh"),
        acronym=acronym_of(body.names),
        kind=body.kind,
        jurisdiction=body.jurisdiction,
        parent_id=body.parent.body if body.parent else None,
        valid_from=body.valid_from.date if body.valid_from else None,
        valid_to=body.valid_to.date if body.valid_to else None,
        wikidata=body.wikidata,
        note=body.note,
    )
    yield Fact(row, citations)
    yield from name_facts(BodyNameRow, "body_id", body.id, body.names)
    for relation in body.relations:
        related = BodyRelationRow(body_id=body.id, kind=relation.kind, target_id=relation.target, date=relation.date)
        yield Fact(related, {WHOLE_ROW: relation.sources})


def person_facts(person: Person) -> Iterator[Fact]:
    """Yield the rows of a person with the citations of their cells."""
    citations = {c: person.sources for c in ("body_id", "note") if getattr(person, c.removesuffix("_id")) is not None}
    if person.role:
        citations["role"] = person.role.sources
    row = PersonRow(
        person_id=person.id,
        name_en=preferred_name(person.names, "en"),
        name_zh=preferred_name(person.names, "zh"),
        role=person.role.text if person.role else None,
        body_id=person.body,
        note=person.note,
    )
    yield Fact(row, citations)
    yield from name_facts(PersonNameRow, "person_id", person.id, person.names)
