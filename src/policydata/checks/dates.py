"""Rules on dates: events in order, status in keeping with dates, spans of time that do not run backwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from policydata.checks.rule import Rule, all_records
from policydata.issues import Issue
from policydata.models.policies import Policy, PolicyDate
from policydata.models.record_set import Loc, Located, RecordSet
from policydata.values import date_bounds
from policydata.vocabulary import DateEvent, PolicyStatus

ORDER: tuple[tuple[DateEvent, DateEvent], ...] = (
    (DateEvent.PROPOSED, DateEvent.ADOPTED),
    (DateEvent.PROPOSED, DateEvent.EFFECTIVE),
    (DateEvent.DRAFT_PUBLISHED, DateEvent.ADOPTED),
    (DateEvent.DRAFT_PUBLISHED, DateEvent.SIGNED),
    (DateEvent.DRAFT_PUBLISHED, DateEvent.PROMULGATED),
    (DateEvent.ADOPTED, DateEvent.PROMULGATED),
    (DateEvent.ADOPTED, DateEvent.PUBLISHED),
    (DateEvent.ADOPTED, DateEvent.EFFECTIVE),
    (DateEvent.APPROVED, DateEvent.EFFECTIVE),
    (DateEvent.SIGNED, DateEvent.PUBLISHED),
    (DateEvent.SIGNED, DateEvent.EFFECTIVE),
    (DateEvent.PROMULGATED, DateEvent.PUBLISHED),
    (DateEvent.PROMULGATED, DateEvent.EFFECTIVE),
    (DateEvent.ADOPTED, DateEvent.AMENDED),
    (DateEvent.AMENDED, DateEvent.AMENDMENT_EFFECTIVE),
    (DateEvent.EFFECTIVE, DateEvent.AMENDMENT_EFFECTIVE),
    (DateEvent.EFFECTIVE, DateEvent.REPEALED),
    (DateEvent.EFFECTIVE, DateEvent.EXPIRED),
    (DateEvent.ADOPTED, DateEvent.REVOKED),
)
"""Pairs of events of which the first comes first, unless one of the two is marked `out_of_order`."""

_ENDED = {
    PolicyStatus.REPEALED: DateEvent.REPEALED,
    PolicyStatus.EXPIRED: DateEvent.EXPIRED,
}
_IN_EFFECT = frozenset({PolicyStatus.IN_FORCE, PolicyStatus.AMENDED})


def date_order(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find events that certainly precede an event which should come first; of several such, the latest is named."""
    for located in records.policies.values():
        dates = located.record.dates
        for index, later in enumerate(dates):
            missed = [start for start in _starts(dates, later.event) if _precedes(later, start)]
            if missed and not later.out_of_order:
                start = max(missed, key=lambda d: date_bounds(d.date).earliest)
                message = f"{later.event} on {later.date}, before it was {start.event} on {start.date}"
                remedy = "correct one of the two dates, or say in out_of_order why this is so"
                yield located.issue(("dates", index, "date"), code, message, remedy, later.date)


def _starts(dates: Sequence[PolicyDate], then: DateEvent) -> Iterator[PolicyDate]:
    """Yield the first date of each event that should come before `then`, the nearest stage first."""
    for first in (earlier for earlier, later in reversed(ORDER) if later is then):
        starts = [d for d in dates if d.event is first]
        if starts:
            yield min(starts, key=lambda d: date_bounds(d.date).earliest)


def _precedes(later: PolicyDate, start: PolicyDate) -> bool:
    return not start.out_of_order and date_bounds(later.date).latest < date_bounds(start.date).earliest


def status_dates(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find statuses that the dates of the record contradict."""
    for located in records.policies.values():
        policy = located.record
        if policy.status is None:
            continue
        as_of = date.fromisoformat(policy.status.as_of)
        for message, remedy in _status_faults(policy, policy.status.value, as_of):
            yield located.issue(("status", "value"), code, message, remedy, str(policy.status.value))


def _status_faults(policy: Policy, status: PolicyStatus, as_of: date) -> Iterator[tuple[str, str]]:
    effective = [d for d in policy.dates if d.event is DateEvent.EFFECTIVE]
    ended = [d for d in policy.dates if d.event in (DateEvent.REPEALED, DateEvent.EXPIRED, DateEvent.REVOKED)]
    amended = [d for d in policy.dates if d.event in (DateEvent.AMENDED, DateEvent.AMENDMENT_EFFECTIVE)]
    if status in _IN_EFFECT:
        if effective and all(date_bounds(d.date).earliest > as_of for d in effective):
            yield f"{status} on {as_of}, but effective only on {effective[0].date}", "write not_yet_in_force"
        for end in ended:
            if date_bounds(end.date).latest <= as_of:
                yield f"{status} on {as_of}, but {end.event} on {end.date}", f"write {_ending(end)}"
    if status is PolicyStatus.NOT_YET_IN_FORCE and any(date_bounds(d.date).latest <= as_of for d in effective):
        yield f"not yet in force on {as_of}, but effective on {effective[0].date}", "write in_force"
    if status is PolicyStatus.AMENDED and not amended:
        yield "amended, but no amendment is dated", "add an amended date, or write in_force"
    if (event := _ENDED.get(status)) and not any(d.event is event for d in policy.dates):
        yield f"{status}, but no date of that event is recorded", f"add a {event} date"


def _ending(end: PolicyDate) -> str:
    return "expired" if end.event is DateEvent.EXPIRED else "repealed"


def backward_times(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find ends before their beginnings: events, bodies, names, and changes against a later base."""
    for event in records.events.values():
        if event.record.date and event.record.end_date:
            yield from _backward(event, ("end_date", "date"), event.record.date.date, event.record.end_date.date, code)
    for body in records.bodies.values():
        if body.record.valid_from and body.record.valid_to:
            start, end = body.record.valid_from.date, body.record.valid_to.date
            yield from _backward(body, ("valid_to", "date"), start, end, code)
    for located in all_records(records):
        for index, name in enumerate(getattr(located.record, "names", ())):
            if name.valid_from and name.valid_to:
                yield from _backward(located, ("names", index, "valid_to"), name.valid_from, name.valid_to, code)
    for source in records.sources.values():
        for index, statistic in enumerate(source.record.statistics):
            if statistic.base_period and statistic.period:
                loc = ("statistics", index, "base_period")
                if date_bounds(statistic.base_period).earliest > date_bounds(statistic.period).latest:
                    message = f"the base {statistic.base_period} is later than the period {statistic.period}"
                    yield source.issue(loc, code, message, "exchange the two, or correct one")
    for rows in records.observations.values():
        for row in rows:
            if date_bounds(row.record.vintage).latest < date_bounds(row.record.period).earliest:
                message = f"published {row.record.vintage}, before the period {row.record.period} began"
                yield row.issue(("vintage",), code, message, "write when this value was published")


def _backward(located: Located[Any], loc: Loc, start: str, end: str, code: str) -> Iterator[Issue]:
    if date_bounds(end).latest < date_bounds(start).earliest:
        yield located.issue(loc, code, f"the end {end} is before the beginning {start}", "correct one of the two", end)


RULES = (
    Rule(
        "date_order",
        "The dated events of an instrument stand in order, unless `out_of_order` says why not; "
        "partial dates count as out of order only when no reading puts them in order.",
        "data/raw/policies/xx-widget-rules-2023.yml:17:30: dates[2].date: effective on 2023-06-30, before it was "
        "promulgated on 2023-07; correct one of the two dates, or say in out_of_order why this is so [date_order]",
        date_order,
    ),
    Rule(
        "status_dates",
        "The status agrees with the dates on the day it was read.",
        "data/raw/policies/xx-widget-rules-2023.yml:6:17: status.value: in_force on 2023-08-14, but effective "
        "only on 2023-08-15; write not_yet_in_force [status_dates]",
        status_dates,
    ),
    Rule(
        "backward_time",
        "No end precedes its beginning, no change its base, no value its period.",
        "data/raw/events/widget-talk-2024.yml:7:18: end_date.date: the end 2024-02 is before the beginning "
        "2024-03-05; correct one of the two [backward_time]",
        backward_times,
    ),
)
