"""Indicators and observations: official statistical series, by period, geography, group and vintage."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from policydata.models.base import Entity, Name, Note, Record, SourcedText
from policydata.models.references import BodyRef, SourceRef
from policydata.values import Figure, Geography, PartialDate, Slug
from policydata.vocabulary import Unit


class Indicator(Entity):
    """One statistical series."""

    names: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Names in the languages read."""
    definition: SourcedText | None = None
    """What is measured, in our own words."""
    unit: Unit
    """Unit of its values."""
    population: SourcedText | None = None
    """Whom or what it is measured over."""
    publisher_body: BodyRef | None = None
    """The body that publishes it."""


class Observation(Record):
    """One value of a series: one line of `observations/<indicator>.csv`."""

    geography: Geography
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: Slug
    """The group within the geography; `all` for everybody."""
    period: PartialDate
    """The time it was measured for."""
    vintage: PartialDate
    """When this value was published."""
    value: Figure
    """The value as a plain decimal."""
    unit: Unit
    """Unit of the value."""
    source_id: SourceRef
    """Where it was read."""
    note: Note | None = None
    """A remark, such as a break in the series."""
