"""A policy: one instrument with its titles, issuers, dated events, relations and contents."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from policydata.models.base import Entity, Note, Sourced, SourcedText
from policydata.models.references import BodyRef, IndicatorRef, PolicyRef
from policydata.values import (
    Count,
    Day,
    Figure,
    Geography,
    Jurisdiction,
    Language,
    PartialDate,
    Slug,
    Surface,
    Text,
    WebUrl,
)
from policydata.vocabulary import (
    Binding,
    BodyRole,
    Bound,
    ContentKind,
    DateEvent,
    PolicyKind,
    PolicyStatus,
    RelationKind,
    TitleKind,
    Topic,
    Unit,
)


class Status(Sourced):
    """Where the instrument stands, on a day."""

    value: PolicyStatus
    """The status."""
    as_of: Day
    """The day the status was read or the source speaks of."""


class Title(Sourced):
    """A title in one language."""

    text: Text
    """The title, on one line."""
    language: Language
    """BCP 47 tag."""
    kind: TitleKind
    """Where the title comes from."""


class Issuer(Sourced):
    """One body and what it did for the instrument; the list keeps the order of the signature block."""

    body: BodyRef
    """Id of the body."""
    role: BodyRole
    """What it did."""
    as_written: Surface | None = None
    """The body, or the phrase that stands for several, as a source writes it."""


class PolicyDate(Sourced):
    """A dated event of the instrument."""

    event: DateEvent
    """What happened."""
    date: PartialDate
    """EDTF level 0: `2017`, `2017-07` or `2017-07-08`."""
    as_written: Surface | None = None
    """The date as a source writes it."""
    out_of_order: Note | None = None
    """Why this date truly precedes an event that should come first; allows the exception."""
    note: Note | None = None
    """A remark, neutral."""


class Relation(Sourced):
    """How this instrument stands to another."""

    kind: RelationKind
    """The relation, read from this instrument to the target."""
    target: PolicyRef
    """Id of the other policy."""
    date: PartialDate | None = None
    """When it came about."""
    note: Note | None = None
    """A remark, neutral."""


class ContentItem(Sourced):
    """One named part."""

    label: Text
    """The label in English."""
    label_zh: Text | None = None
    """The label in Chinese."""
    topic: Topic | None = None
    """A topic the item concerns."""


class Content(Sourced):
    """Structured content of one kind, such as eight principles."""

    kind: ContentKind
    """What sort of part."""
    count_stated: Count | None = None
    """How many there are, as the text or its issuer says."""
    items: tuple[ContentItem, ...] = ()
    """The parts in their order; empty when only their number was read."""


class Target(Sourced):
    """A figure that the instrument sets as a goal."""

    indicator: IndicatorRef
    """Id of the statistical series."""
    geography: Geography
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: Slug
    """The group within the geography; `all` for everybody."""
    period: PartialDate
    """The time it is to be reached."""
    base_period: PartialDate | None = None
    """For a change: the time it is counted from; absent when not stated."""
    value: Figure
    """The value as a plain decimal, magnitudes multiplied out."""
    unit: Unit
    """Unit of the value; percentage points of a series in per cent are a change."""
    bound: Bound
    """How the goal limits the value."""


class Policy(Entity):
    """One policy instrument."""

    kind: PolicyKind
    """What sort of instrument."""
    jurisdiction: Jurisdiction
    """ISO 3166-1 alpha-2 code, or UN, EU."""
    binding: Binding | None = None
    """Whether it binds; absent when not yet checked."""
    status: Status | None = None
    """Where it stands; absent when not yet checked."""
    number: SourcedText | None = None
    """Official document number."""
    titles: Annotated[tuple[Title, ...], Field(min_length=1)]
    """The first is the original title."""
    issuers: tuple[Issuer, ...] = ()
    """Bodies in the order of the signature block, one each."""
    dates: tuple[PolicyDate, ...] = ()
    """Dated events."""
    relations: tuple[Relation, ...] = ()
    """Relations to other policies."""
    topics: tuple[Topic, ...] = ()
    """What it is about."""
    contents: tuple[Content, ...] = ()
    """Structured contents."""
    targets: tuple[Target, ...] = ()
    """Figures set as goals."""
    url: WebUrl | None = None
    """The official page."""
