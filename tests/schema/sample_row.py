"""A small row model with one column of every sort, to see what is derived from it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from policydata.tables.row import Derived, Pattern, References, Row
from policydata.vocabulary import DatePrecision

SampleId = Annotated[str, Pattern("^[a-z]+$")]
ParentId = Annotated[SampleId, References("parents")]


class SampleRow(Row):
    """Samples, one row each."""

    table_name = "samples"
    table_title = "Samples"
    table_key = ("sample_id", "position")

    note: str | None
    """A remark."""
    sample_id: SampleId
    """Id of the sample."""
    position: int
    """Order, from 1."""
    parent_id: ParentId | None
    """The parent."""
    precision: Annotated[DatePrecision, Derived("from the day")] | None
    """How exactly the day is known."""
    weight: Decimal | None
    """Weight in grams."""
    day: date | None
    """The day."""
    checked: bool
    """Whether it was checked."""
