"""Years since an instrument came about, computed from its date and the day on which the text spoke."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from policydata.models.record_set import RecordSet
from policydata.models.sources import Statistic
from policydata.values import DateBounds, date_bounds
from policydata.verdicts.counting import Agreement, within_bound
from policydata.verdicts.date_events import Dated, date_words
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import one_line, readings_of, references_of
from policydata.vocabulary import ActorRole, DateEvent, Nature, Unit, Verdict, VerdictMethod

_BEGINNINGS = (
    DateEvent.ADOPTED,
    DateEvent.PROMULGATED,
    DateEvent.PUBLISHED,
    DateEvent.SIGNED,
    DateEvent.ANNOUNCED,
    DateEvent.EFFECTIVE,
)
_SPEAKING = (ActorRole.SPEAKER, ActorRole.ORGANISER, ActorRole.HOST)
_NOT_DATED = "The text does not show on which day it spoke, so the years cannot be counted."
_NOT_BEGUN = "No source read dates the beginning from which the years are counted."


@dataclass(frozen=True, slots=True)
class _Day:
    """A date and where it was read."""

    text: str
    sources: tuple[str, ...]

    @property
    def bounds(self) -> DateBounds:
        """The first and the last day the date can mean."""
        return date_bounds(self.text)


def judge_durations(records: RecordSet) -> list[Finding]:
    """Return a finding for every number of years since an instrument that a pinned text gives."""
    return [
        _judge(source_id, statistic, records)
        for source_id, located in records.sources.items()
        for statistic in located.record.statistics
        if statistic.nature is Nature.DURATION and statistic.unit is Unit.YEAR and statistic.policy in records.policies
    ]


def _judge(source_id: str, statistic: Statistic, records: RecordSet) -> Finding:
    spoken = _spoken(source_id, statistic, records)
    begun = list(_beginnings(source_id, statistic, records))
    value = Decimal(statistic.value)
    stated, place = one_line(statistic.as_written), f"{source_id}#char={statistic.char}"
    official: str | None = None
    difference: Decimal | None = None
    tolerance: Decimal | None = None
    used: tuple[str, ...] = ()
    if spoken is None or not begun:
        verdict, reason = Verdict.UNVERIFIABLE, _NOT_BEGUN if not begun else _NOT_DATED
    else:
        # The first agreeing event; else the first in the order of how instruments come about.
        agreeing = [e for e in begun if _years_agree(value, statistic, e[1], spoken)]
        event, start = (agreeing or begun)[0]
        years = _calendar_years(start, spoken)
        used = (*start.sources, *spoken.sources)
        official = f"{event.said}; {_elapsed(start, spoken)} to {date_words(spoken.text)}"
        difference = value - years
        tolerance = Decimal(years - _full_years(start.bounds.latest, spoken.bounds.earliest))
        if agreeing:
            verdict = Verdict.CORROBORATED
            reason = f"It {event.said}, {years} calendar years before {spoken.bounds.latest.year}."
        else:
            verdict = Verdict.CONTRADICTED
            reason = (
                f"It {event.said}: {years} calendar years before {spoken.bounds.latest.year}, not {statistic.value}."
            )
    return Finding(
        verdict_id=f"{statistic.id}-duration",
        target_table="statistics",
        target_id=statistic.id,
        target_field="value",
        verdict=verdict,
        method=VerdictMethod.ARITHMETIC,
        stated=stated,
        official=official,
        difference=difference,
        difference_unit=None if difference is None else Unit.YEAR,
        tolerance=tolerance,
        reason=reason,
        citations=tuple(dict.fromkeys((place, *used))),
    )


def _beginnings(source_id: str, statistic: Statistic, records: RecordSet) -> Iterator[tuple[Dated, _Day]]:
    policy = records.policies[statistic.policy or ""].record
    for event in _BEGINNINGS:
        for dated in policy.dates:
            if dated.event is event and (sources := references_of(dated.sources, source_id, records)):
                yield Dated(event, dated.date), _Day(dated.date, sources)


def _spoken(source_id: str, statistic: Statistic, records: RecordSet) -> _Day | None:
    """Return when the text spoke: at the event it names, else at the claimant's own, else on the source's date."""
    if statistic.event and (located := records.events.get(statistic.event)) and located.record.date:
        return _Day(located.record.date.date, located.record.date.sources)
    days = {}
    for event in (located.record for located in records.events.values()):
        if event.date is None or not any(r.source_id == source_id for r in readings_of(event.date.sources)):
            continue
        if any(actor.actor == statistic.claimant and actor.role in _SPEAKING for actor in event.actors):
            days[event.date.date] = _Day(event.date.date, event.date.sources)
    if len(days) == 1:
        return next(iter(days.values()))
    source = records.sources[source_id].record
    return _Day(source.date, (source_id,)) if source.date else None


def _years_agree(value: Decimal, statistic: Statistic, start: _Day, spoken: _Day) -> bool:
    """Return whether the calendar years or the full years between the two days are those stated."""
    first, last = _full_years(start.bounds.latest, spoken.bounds.earliest), _calendar_years(start, spoken)
    return any(
        within_bound(value, statistic.bound, Decimal(years)) is not Agreement.NONE for years in range(first, last + 1)
    )


def _calendar_years(start: _Day, spoken: _Day) -> int:
    return spoken.bounds.latest.year - start.bounds.earliest.year


def _full_years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _elapsed(start: _Day, spoken: _Day) -> str:
    first, last = _full_years(start.bounds.latest, spoken.bounds.earliest), _calendar_years(start, spoken)
    return f"{last} years" if first == last else f"{first} full years, {last} by the calendar,"
