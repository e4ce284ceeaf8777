"""Indicators, their breaks and observations, and the verdicts on cited facts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from policydata.models.indicators import Indicator
from policydata.models.record_set import RecordSet
from policydata.models.verdicts import CuratedVerdict
from policydata.tables.bodies import name_facts
from policydata.tables.columns import (
    BodyId,
    DerivedDay,
    DerivedPrecision,
    DerivedText,
    EdtfDate,
    Id,
    IndicatorId,
    NameRow,
    SourceId,
    date_columns,
    preferred_name,
)
from policydata.tables.row import WHOLE_ROW, Derived, Fact, References, Row
from policydata.vocabulary import ObservationRole, Unit, Verdict, VerdictMethod

EVERY_GROUP = "*"
"""In `indicator_breaks.group`: the break concerns every group."""


class IndicatorRow(Row):
    """Official statistical series that texts cite."""

    table_name = "indicators"
    table_title = "Indicators"
    table_key = ("indicator_id",)

    indicator_id: Id
    """Stable id of the series."""
    name_en: DerivedText | None
    """Best English name."""
    name_zh: DerivedText | None
    """Best Chinese name."""
    definition: str | None
    """What is measured, in our own words."""
    unit: Unit
    """Unit of its values."""
    population: str | None
    """Whom or what it is measured over."""
    publisher_body_id: BodyId | None
    """The body that publishes it."""
    note: str | None
    """A remark, neutral."""


class IndicatorNameRow(NameRow):
    """Every name of a series."""

    table_name = "indicator_names"
    table_title = "Indicator names"
    table_key = ("indicator_id", "position")

    indicator_id: IndicatorId
    """The series."""


class IndicatorBreakRow(Row):
    """Changes of what a series measures, which bar comparison across them."""

    table_name = "indicator_breaks"
    table_title = "Breaks in series"
    table_key = ("indicator_id", "group", "period")

    indicator_id: IndicatorId
    """The series."""
    group: str
    """The group the break concerns; `*` for every group."""
    period: EdtfDate
    """The first period whose values are not comparable with earlier ones (EDTF level 0)."""
    note: str
    """What changed, in our own words."""


class ObservationRow(Row):
    """Values of official series by geography, group, period and vintage."""

    table_name = "observations"
    table_title = "Observations"
    table_key = ("indicator_id", "geography", "group", "period", "vintage")

    indicator_id: IndicatorId
    """The series."""
    geography: str
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: str
    """The group within the geography; `all` for everybody."""
    period: EdtfDate
    """The time it was measured for (EDTF level 0)."""
    period_precision: DerivedPrecision
    """How exactly the period is known."""
    period_earliest: DerivedDay
    """First day of the period."""
    period_latest: DerivedDay
    """Last day of the period."""
    vintage: EdtfDate
    """When this value was published (EDTF level 0); a revision is a new row."""
    value: Decimal
    """The value."""
    rounded_to: Decimal | None
    """The step the source rounds to, in the unit; empty for a value in full."""
    unit: Unit
    """Unit of the value."""
    source_id: SourceId
    """Where it was read."""
    note: str | None
    """A remark, such as a break in the series."""


class VerdictRow(Row):
    """What a check of a cited fact against the official record found."""

    table_name = "verdicts"
    table_title = "Verdicts"
    table_key = ("verdict_id",)

    verdict_id: Id
    """Stable id of the verdict."""
    source_id: SourceId
    """The document that was judged."""
    target_table: str
    """Table of the fact."""
    target_id: Id
    """Id of the record."""
    target_field: str
    """Field of the record."""
    verdict: Verdict
    """What was found."""
    method: VerdictMethod
    """How it was found."""
    stated: str
    """What the document states."""
    official: str | None
    """What the official record says."""
    difference: Decimal | None
    """Stated less official value."""
    difference_unit: Unit | None
    """Unit of the difference."""
    tolerance: Decimal | None
    """Greatest difference that the digits written allow."""
    reason: str
    """Why, in one line."""


class VerdictObservationRow(Row):
    """The observations of official series that a computed verdict rests on."""

    table_name = "verdict_observations"
    table_title = "Observations of verdicts"
    table_key = ("verdict_id", "position")

    verdict_id: Annotated[Id, References("verdicts")]
    """The verdict."""
    position: int
    """Order in the arithmetic, from 1."""
    indicator_id: IndicatorId
    """The series; with the next four columns the key of `observations`."""
    geography: str
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: str
    """The group within the geography; `all` for everybody."""
    period: EdtfDate
    """The time it was measured for (EDTF level 0)."""
    vintage: EdtfDate
    """When this value was published (EDTF level 0)."""
    role: ObservationRole
    """What it was in the arithmetic."""


class RetiredIdRow(Row):
    """Ids that once existed, and what to use instead."""

    table_name = "retired_ids"
    table_title = "Retired ids"
    table_key = ("retired_id",)

    retired_id: Id
    """The id, never to be used again."""
    table: Annotated[str, Derived("part of the key")]
    """The table it stood in."""
    successor_id: Annotated[str, Derived("part of the key")] | None
    """The id to use instead, if any."""
    reason: Annotated[str, Derived("editorial")]
    """Why it was retired."""
    release: Annotated[str, Derived("editorial")]
    """The release that retired it."""


ROWS: tuple[type[Row], ...] = (
    IndicatorRow,
    IndicatorNameRow,
    IndicatorBreakRow,
    ObservationRow,
    VerdictRow,
    VerdictObservationRow,
    RetiredIdRow,
)


def indicator_facts(indicator: Indicator, records: RecordSet) -> Iterator[Fact]:
    """Yield the rows of a series: itself, its names, breaks and observations."""
    citations = {"unit": indicator.sources}
    citations |= {
        column: indicator.sources
        for column, value in (("publisher_body_id", indicator.publisher_body), ("note", indicator.note))
        if value is not None
    }
    if indicator.definition:
        citations["definition"] = indicator.definition.sources
    if indicator.population:
        citations["population"] = indicator.population.sources
    row = IndicatorRow(
        indicator_id=indicator.id,
        name_en=preferred_name(indicator.names, "en"),
        name_zh=preferred_name(indicator.names, "zh"),
        definition=indicator.definition.text if indicator.definition else None,
        unit=indicator.unit,
        population=indicator.population.text if indicator.population else None,
        publisher_body_id=indicator.publisher_body,
        note=indicator.note,
    )
    yield Fact(row, citations)
    yield from name_facts(IndicatorNameRow, "indicator_id", indicator.id, indicator.names)
    for item in indicator.breaks:
        change = IndicatorBreakRow(
            indicator_id=indicator.id, group=item.group or EVERY_GROUP, period=item.period, note=item.note
        )
        yield Fact(change, {WHOLE_ROW: item.sources})
    for located in records.observations.get(indicator.id, ()):
        observation = located.record
        cells = {
            "indicator_id": indicator.id,
            "geography": observation.geography,
            "group": observation.group,
            **date_columns(observation.period, "period"),
            "vintage": observation.vintage,
            "value": Decimal(observation.value),
            "rounded_to": Decimal(observation.rounded_to) if observation.rounded_to else None,
            "unit": observation.unit,
            "source_id": observation.source_id,
            "note": observation.note,
        }
        yield Fact(ObservationRow.model_validate(cells), {WHOLE_ROW: (observation.source_id,)})


def verdict_fact(source_id: str, verdict: CuratedVerdict) -> Fact:
    """Return the row of a curated verdict on a document."""
    row = VerdictRow(
        verdict_id=verdict.id,
        source_id=source_id,
        target_table=verdict.target_table,
        target_id=verdict.target_id,
        target_field=verdict.target_field,
        verdict=verdict.verdict,
        method=verdict.method,
        stated=verdict.stated,
        official=verdict.official,
        difference=Decimal(verdict.difference) if verdict.difference else None,
        difference_unit=verdict.difference_unit,
        tolerance=Decimal(verdict.tolerance) if verdict.tolerance else None,
        reason=verdict.reason,
    )
    return Fact(row, {WHOLE_ROW: verdict.sources})


def retired_fact(records: RecordSet) -> Iterator[Fact]:
    """Yield the rows of retired ids; they are editorial and cite nothing."""
    for located in records.retired:
        retired = located.record
        row = RetiredIdRow(
            retired_id=retired.retired_id,
            table=retired.table,
            successor_id=retired.successor_id,
            reason=retired.reason,
            release=retired.release,
        )
        yield Fact(row, {})
