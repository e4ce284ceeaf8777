"""Indicators and observations: official statistical series, by period, geography, group and vintage."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field

from policydata.models.base import Entity, Name, Note, Record, Sourced, SourcedText
from policydata.models.references import BodyRef, SourceRef
from policydata.values import Figure, Geography, PartialDate, Slug
from policydata.vocabulary import Unit


def _above_zero(step: str) -> str:
    if Decimal(step) <= 0:
        raise ValueError(f"the step {step} is not above 0; write the step the source rounds to, or leave it empty")
    return step


Step = Annotated[Figure, AfterValidator(_above_zero)]


class Break(Sourced):
    """A change of what a series measures, from a period on."""

    period: PartialDate
    """The first period whose values are not comparable with earlier ones."""
    group: Slug | None = None
    """The group it concerns; absent when it concerns every group."""
    note: Note
    """What changed, in our own words."""


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
    breaks: tuple[Break, ...] = ()
    """Changes that bar comparison across them."""


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
    rounded_to: Step | None = None
    """The step the source rounds to, in the unit: 1000000 where 10.92亿 was read; empty for a value in full."""
    unit: Unit
    """Unit of the value."""
    source_id: SourceRef
    """Where it was read."""
    note: Note | None = None
    """A remark, such as a break in the series."""
