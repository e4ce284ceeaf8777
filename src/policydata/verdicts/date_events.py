"""Dates of a kind: when two kinds of event may share a day, and how a stated date stands to the official ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from policydata.values import date_bounds, date_precision
from policydata.vocabulary import DateEvent, Verdict

# What an event word means in the record's own terms. "Issued" leaves open whether signature or publication is
# meant: publication is what makes an instrument issued, so a recorded publication decides.
_OWN: dict[DateEvent, tuple[DateEvent, ...]] = {
    DateEvent.ISSUED: (DateEvent.PUBLISHED, DateEvent.PROMULGATED, DateEvent.ISSUED),
}
# What may stand for an event of which the record has no date of its own.
_NEAR: dict[DateEvent, tuple[DateEvent, ...]] = {
    DateEvent.ISSUED: (DateEvent.SIGNED, DateEvent.ANNOUNCED),
    DateEvent.PUBLISHED: (DateEvent.PROMULGATED, DateEvent.ISSUED, DateEvent.ANNOUNCED),
    DateEvent.PROMULGATED: (DateEvent.PUBLISHED, DateEvent.ISSUED),
    DateEvent.PROPOSED: (DateEvent.ANNOUNCED,),
    DateEvent.ANNOUNCED: (DateEvent.PROPOSED, DateEvent.PUBLISHED),
}
_PHRASES = {
    DateEvent.DRAFT_PUBLISHED: "was published as a draft",
    DateEvent.EFFECTIVE: "took effect",
    DateEvent.AMENDMENT_EFFECTIVE: "took effect as amended",
    DateEvent.EXPIRED: "expired",
}
_SHOWN = 3
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Dated:
    """An event of an instrument and its date (EDTF level 0)."""

    event: DateEvent
    date: str

    @property
    def said(self) -> str:
        """The event as part of a sentence: `was signed on 8 July 2017`."""
        return f"{phrase_of(self.event)} {on_date(self.date)}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What holding a stated date against official ones gave; `used` are the official dates that decided."""

    verdict: Verdict
    reason: str
    used: tuple[Dated, ...]


def phrase_of(event: DateEvent) -> str:
    """Return the event as a verb: `was signed`, `took effect`."""
    return _PHRASES.get(event, f"was {event}")


def date_words(text: str) -> str:
    """Return a partial date as words: `8 July 2017`, `July 2017`, `2017`."""
    year, *rest = text.split("-")
    month = f"{_MONTHS[int(rest[0]) - 1]} " if rest else ""
    return f"{int(rest[1])} {month}{year}" if len(rest) == 2 else f"{month}{year}"


def on_date(text: str) -> str:
    """Return a partial date with its preposition: `on 8 July 2017`, `in July 2017`."""
    return f"{'on' if date_precision(text) == 'day' else 'in'} {date_words(text)}"


def covers(wide: str, narrow: str) -> bool:
    """Return whether every day that `narrow` can mean is one that `wide` can mean."""
    outer, inner = date_bounds(wide), date_bounds(narrow)
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def compare_dates(stated: Dated, official: Sequence[Dated]) -> Comparison:
    """Hold a stated date against the official dates of the same instrument."""
    own_events = _OWN.get(stated.event, (stated.event,))
    near_events = _NEAR.get(stated.event, ())
    own = [d for d in _sorted(official, own_events) if d.event in own_events]
    near = [d for d in _sorted(official, near_events) if d.event in near_events]
    others = [d for d in _sorted(official, ()) if d not in own]
    if hits := [d for d in own if covers(stated.date, d.date)]:
        return Comparison(Verdict.CORROBORATED, _agreement(stated, hits[0], [*own, *near]), (hits[0],))
    if fitting := [d for d in own if covers(d.date, stated.date)]:
        reason = f"The record says only that it {fitting[0].said}, which fits."
        return Comparison(Verdict.UNVERIFIABLE, reason, (fitting[0],))
    if not own and (hits := [d for d in near if covers(stated.date, d.date)]):
        missing = f"no day on which it {phrase_of(own_events[0])} is recorded"
        return Comparison(Verdict.CORROBORATED, f"It {hits[0].said}; {missing}.", (hits[0],))
    exact = date_precision(stated.date) == "day" or bool(own)
    if exact and (hits := [d for d in others if covers(stated.date, d.date)]):
        return _of_another_kind(stated, hits[0], own)
    if own:
        return Comparison(Verdict.CONTRADICTED, f"In the record {_facts(own)}.", tuple(own))
    missing = f"No source read says when it {phrase_of(own_events[0])}"
    known = "; ".join(f"it {d.said}" for d in others[:_SHOWN])
    return Comparison(Verdict.UNVERIFIABLE, f"{missing}; {known}." if known else f"{missing}.", tuple(others[:_SHOWN]))


def _agreement(stated: Dated, hit: Dated, known: Sequence[Dated]) -> str:
    reason = f"It {hit.said}"
    if hit.date != stated.date:
        reason += f", within {date_words(stated.date)}"
    further = [d for d in known if d.event is not hit.event and not covers(stated.date, d.date)]
    if further:
        reason += f"; it {further[0].said}"
    elif stated.event is DateEvent.ISSUED and not any(d.event is DateEvent.SIGNED for d in known):
        reason += "; the day of signature is not recorded"
    return f"{reason}."


def _of_another_kind(stated: Dated, hit: Dated, own: Sequence[Dated]) -> Comparison:
    reason = f"{date_words(hit.date)} is the day it {phrase_of(hit.event)}"
    if date_precision(hit.date) != "day":
        reason = f"It {hit.said}"
    if own:
        reason += f"; {_facts(own)}"
    else:
        reason += f"; no source read says when it {phrase_of(stated.event)}"
    return Comparison(Verdict.IMPRECISE, f"{reason}.", (hit, *own))


def _facts(dates: Sequence[Dated]) -> str:
    shown = " and ".join(f"it {d.said}" for d in dates[:_SHOWN])
    return f"{shown} and {len(dates) - _SHOWN} more" if len(dates) > _SHOWN else shown


def _sorted(dates: Sequence[Dated], preferred: Sequence[DateEvent]) -> list[Dated]:
    def order(dated: Dated) -> tuple[int, date, str, str]:
        rank = preferred.index(dated.event) if dated.event in preferred else len(preferred)
        return rank, date_bounds(dated.date).earliest, str(dated.event), dated.date

    return sorted(set(dates), key=order)
