"""Which records are right: an event by policy, kind, date and first body; a statistic by value, unit and period."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from benchmarks.quality.extracting import Reading, Stated
from benchmarks.quality.labels import LabelledText
from benchmarks.quality.matching import assign
from benchmarks.quality.readings import full_name, same_unit, same_value

from policydata.extraction.event_words import DATE_EVENTS

RECORDS = {"instrument_event": ("instrument", "event", "date", "body"), "statistic": ("value", "unit", "period")}
"""The kinds of records that the labels hold, and the cells that make one right."""


_LABELLED_ONLY = {"assented": "approved", "presented": "published", "announced": "published", "revoked": "repealed"}
"""Words that labels have and the extractor has not."""


class Event(NamedTuple):
    """What makes an event of an instrument right or wrong, by the names of the labels."""

    policy: str | None
    event: str
    date: str | None
    body: str | None


class Matched(NamedTuple):
    """The records of one kind in one text: pairs (expected, found), and what is left of either side, as written."""

    expected: list[str]
    found: list[str]
    pairs: list[tuple[int, int]]
    confidences: list[str]


def match_records(text: LabelledText, reading: Reading, kind: str, cells: int | None = None) -> Matched:
    """Pair the records of a kind, each at most once; with `cells`, only the first cells have to be right."""
    wanted = [row for row in text.records if row["record"] == kind]
    stated = [record for record in reading.records if record.kind == kind]
    if kind == "instrument_event":
        truth = [
            Event(row["policy"], _kind_of_date(row["event"]), row["date"], *(row["bodies"][:1] or [None]))
            for row in wanted
        ]
        events = [_event(text, reading, record) for record in stated]
        fits = [[index for index, one in enumerate(truth) if one[:cells] == event[:cells]] for event in events]
        expected, found = [_joined(one) for one in truth], [_joined(one) for one in events]
    else:
        fits = [[index for index, row in enumerate(wanted) if _same_statistic(row, record, cells)] for record in stated]
        expected = [_joined((row["value"], row["unit"], row["period"])) for row in wanted]
        found = [_joined((one.fields["value"], one.fields["unit"], one.fields["period"])) for one in stated]
    return Matched(expected, found, assign(fits), [record.confidence for record in stated])


def _event(text: LabelledText, reading: Reading, record: Stated) -> Event:
    mentions = [reading.mentions[index] for index in record.evidence]
    bodies = [mention for mention in mentions if mention.kind == "body"] if record.fields["bodies"] else []
    names = [full_name(mention, reading.mentions, text.spans) for mention in (mentions[0], *bodies[:1])]
    date = record.fields["date"]
    body = (names[1] or "a body not in the labels") if bodies else None
    return Event(names[0], _kind_of_date(str(record.fields["event"])), None if date is None else str(date), body)


def _kind_of_date(event: str) -> str:
    """Return the kind that `policy_dates` has for an event: a law passed is adopted, a code launched published."""
    return _LABELLED_ONLY.get(event) or DATE_EVENTS.get(event, event)


def _same_statistic(row: Mapping[str, Any], record: Stated, cells: int | None) -> bool:
    value, unit = _text(record.fields["value"]), _text(record.fields["unit"])
    period, base = _text(record.fields["period"]), _text(record.fields.get("base_period"))
    periods = {period}
    if base and period:
        # The labels write the period of a change from its base to its end.
        periods.add(f"{base.split('/')[0]}/{period.split('/')[-1]}")
    same = (same_value(row["value"], value), same_unit(row["unit"], unit), row["period"] in periods)
    return all(same[:cells])


def _text(cell: str | tuple[str, ...] | None) -> str | None:
    return cell if isinstance(cell, str) else None


def _joined(cells: tuple[Any, ...]) -> str:
    return " / ".join("–" if cell is None else str(cell) for cell in cells)
