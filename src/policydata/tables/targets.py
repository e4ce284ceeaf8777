"""Figures that instruments set as goals."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from policydata.models.policies import Policy
from policydata.tables.columns import DerivedDay, DerivedPrecision, EdtfDate, IndicatorId, PolicyId, date_columns
from policydata.tables.row import WHOLE_ROW, Fact, Row
from policydata.vocabulary import Bound, Unit


class PolicyTargetRow(Row):
    """Figures that instruments set as goals, by series, geography, group and period."""

    table_name = "policy_targets"
    table_title = "Policy targets"
    table_key = ("policy_id", "position")

    policy_id: PolicyId
    """The instrument."""
    position: int
    """Order in the record, from 1."""
    indicator_id: IndicatorId
    """The statistical series."""
    geography: str
    """ISO 3166-1 alpha-2 code, or WORLD."""
    group: str
    """The group within the geography; `all` for everybody."""
    period: EdtfDate
    """The time it is to be reached (EDTF level 0)."""
    period_precision: DerivedPrecision
    """How exactly the period is known."""
    period_earliest: DerivedDay
    """First day of the period."""
    period_latest: DerivedDay
    """Last day of the period."""
    base_period: EdtfDate | None
    """For a change: the time it is counted from (EDTF level 0); empty when not stated."""
    value: Decimal
    """The value, magnitudes multiplied out."""
    unit: Unit
    """Unit of the value; percentage points of a series in per cent are a change."""
    bound: Bound
    """How the goal limits the value."""


ROWS: tuple[type[Row], ...] = (PolicyTargetRow,)


def target_facts(policy: Policy) -> Iterator[Fact]:
    """Yield the targets of a policy, in the order of the record."""
    for position, target in enumerate(policy.targets, 1):
        cells = {
            "policy_id": policy.id,
            "position": position,
            "indicator_id": target.indicator,
            "geography": target.geography,
            "group": target.group,
            **date_columns(target.period, "period"),
            "base_period": target.base_period,
            "value": Decimal(target.value),
            "unit": target.unit,
            "bound": target.bound,
        }
        yield Fact(PolicyTargetRow.model_validate(cells), {WHOLE_ROW: target.sources})
