"""Which records are right: by kind, the cells that have to be those of the labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from benchmarks.quality.extracting import Reading, Stated
from benchmarks.quality.labels import LabelledText
from benchmarks.quality.matching import assign
from benchmarks.quality.readings import full_name, same_period, same_unit, same_value

from policydata.extraction.events.words import DATE_EVENTS

RECORDS = {
    "instrument_event": ("instrument", "date", "body", "kind"),
    "statistic": ("value", "unit", "period"),
    "relation": ("instrument", "target", "kind"),
    "contents": ("instrument", "count", "parts"),
    "claim": ("instrument", "claim", "count"),
}
"""The kinds of records that the labels hold, and the cells that make one right."""
_LABELLED_ONLY = {"assented": "approved", "presented": "published", "announced": "published", "revoked": "repealed"}
"""Words that labels have and the extractor has not."""
Row = Mapping[str, Any]
Cells = tuple[str | None, ...]
Fits = list[list[int]]
Written = tuple[list[str], list[str]]


class Event(NamedTuple):
    """What makes an event of an instrument right or wrong, by the names of the labels."""

    policy: str | None
    date: str | None
    body: str | None
    event: str


class Statistic(NamedTuple):
    """What makes a statistic right or wrong; the period of a change may also be written from its base to its end."""

    value: str | None
    unit: str | None
    period: str | None
    from_base: str | None = None


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
        fits, written = _match_events(wanted, [_event(text, reading, record) for record in stated], cells)
    elif kind == "statistic":
        fits, written = _match_statistics(wanted, [_statistic(record) for record in stated], cells)
    else:
        fits, written = _match_cells(wanted, [_cells(text, reading, record) for record in stated], cells)
    return Matched(*written, assign(fits), [record.confidence for record in stated])


def match_second_labels(first: LabelledText, second: LabelledText, kind: str, cells: int | None = None) -> Matched:
    """Pair the records of two labellers; names are those of the first, who labelled the same spans."""
    wanted, other = ([row for row in text.records if row["record"] == kind] for text in (first, second))
    if kind == "instrument_event":
        names = _names_of_first(first, second)
        fits, written = _match_events(wanted, [_labelled_event(row, names) for row in other], cells)
    elif kind == "statistic":
        read = [Statistic(row["value"], row["unit"], row["period"]) for row in other]
        fits, written = _match_statistics(wanted, read, cells)
    else:
        fits, written = _match_cells(
            wanted, [_labelled_cells(row, _names_of_first(first, second)) for row in other], cells
        )
    return Matched(*written, assign(fits), [])


def _match_cells(wanted: Sequence[Row], found: Sequence[Cells], cells: int | None) -> tuple[Fits, Written]:
    truth = [_labelled_cells(row, {}) for row in wanted]
    fits = [[index for index, one in enumerate(truth) if one[:cells] == other[:cells]] for other in found]
    return fits, ([_joined(one) for one in truth], [_joined(one) for one in found])


def _labelled_cells(row: Row, names: Mapping[str, str]) -> Cells:
    """Return the cells of a relation, of contents or of a claim, in the order of RECORDS."""
    policy = row["subject"] if row["record"] == "claim" else row["policy"]
    policy = names.get(policy, policy)
    if row["record"] == "relation":
        return policy, names.get(row["target"], row["target"]), row["kind"]
    if row["record"] == "claim":
        return policy, row["claim"], row["count"]
    return policy, row["count"] or str(len(row["labels"])), _parts(row["labels"])


def _cells(text: LabelledText, reading: Reading, record: Stated) -> Cells:
    mentions = [reading.mentions[index] for index in record.evidence]
    names = [full_name(one, reading.mentions, text.spans) for one in mentions if one.kind in ("policy", "number")]
    policy = names[0] if names else None
    if record.kind == "relation":
        return policy, names[1], cell(record.fields["kind"])
    if record.kind == "claim":
        return policy, cell(record.fields["claim"]), cell(record.fields.get("count"))
    labels = record.fields["labels"] or ()
    return policy, cell(record.fields["count_stated"]) or str(len(labels)), _parts(labels)


def _parts(labels: Iterable[str]) -> str:
    return "; ".join(" ".join(label.split()).casefold() for label in labels)


def _match_events(wanted: Sequence[Row], found: Sequence[Event], cells: int | None) -> tuple[Fits, Written]:
    truth = [_labelled_event(row, {}) for row in wanted]
    fits = [[index for index, one in enumerate(truth) if _agree(one, event, cells)] for event in found]
    return fits, ([_joined(one) for one in truth], [_joined(one) for one in found])


def _agree(labelled: Event, found: Event, cells: int | None) -> bool:
    """Tell whether the first cells are the same; a label that gives one day is met by days that begin with it."""
    if labelled.date is not None and found.date is not None and "/" not in labelled.date:
        found = found._replace(date=found.date.partition("/")[0])
    return labelled[:cells] == found[:cells]


def _match_statistics(wanted: Sequence[Row], found: Sequence[Statistic], cells: int | None) -> tuple[Fits, Written]:
    fits = [[index for index, row in enumerate(wanted) if all(_same(row, one)[:cells])] for one in found]
    expected = [_joined((row["value"], row["unit"], row["period"])) for row in wanted]
    return fits, (expected, [_joined(one[:3]) for one in found])


def _same(row: Row, found: Statistic) -> tuple[bool, bool, bool]:
    periods = (found.period, found.from_base or found.period)
    same = any(same_period(row["period"], period) for period in periods)
    return same_value(row["value"], found.value), same_unit(row["unit"], found.unit), same


def _labelled_event(row: Row, names: Mapping[str, str]) -> Event:
    policy, body = row["policy"], (row["bodies"] or [None])[0]
    return Event(names.get(policy, policy), row["date"], names.get(body, body), _kind_of_date(row["event"]))


def _names_of_first(first: LabelledText, second: LabelledText) -> dict[str, str]:
    """Return by each name of the second labels the name that the first labels most often have at the same spans."""
    votes: dict[str, Counter[str]] = {}
    at = {(span.kind, span.start): span.name for span in first.spans if span.name}
    for span in second.spans:
        if span.name and (name := at.get((span.kind, span.start))):
            votes.setdefault(span.name, Counter())[name] += 1
    return {name: counts.most_common(1)[0][0] for name, counts in votes.items()}


def _event(text: LabelledText, reading: Reading, record: Stated) -> Event:
    mentions = [reading.mentions[index] for index in record.evidence]
    bodies = [mention for mention in mentions if mention.kind == "body"] if record.fields["bodies"] else []
    names = [full_name(mention, reading.mentions, text.spans) for mention in (mentions[0], *bodies[:1])]
    date, last = record.fields["date"], record.fields.get("date_end")
    days = None if date is None else f"{date}/{last}" if last else str(date)
    body = (names[1] or "a body not in the labels") if bodies else None
    return Event(names[0], days, body, _kind_of_date(str(record.fields["event"])))


def _kind_of_date(event: str) -> str:
    """Return the kind that `policy_dates` has for an event: a law passed is adopted, a code launched published."""
    return _LABELLED_ONLY.get(event) or DATE_EVENTS.get(event, event)


def _statistic(record: Stated) -> Statistic:
    value, unit, period, base = (cell(record.fields.get(name)) for name in ("value", "unit", "period", "base_period"))
    from_base = f"{base.split('/')[0]}/{period.split('/')[-1]}" if base and period else None
    return Statistic(value, unit, period, from_base)


def cell(field: str | tuple[str, ...] | None) -> str | None:
    """Return a field of one value; None for a list, or where nothing was read."""
    return field if isinstance(field, str) else None


def _joined(cells: tuple[Any, ...]) -> str:
    return " / ".join("–" if cell is None else str(cell) for cell in cells)
