"""Whether an instrument was in force on a day, as far as its recorded dates can say.

Each recorded date is the interval of days it can mean. Of several dates of one event, one that holds a finer one inside
it says nothing more and is left out; the rest together span the interval of the event.

1. Before every recorded date: no. After the last day its end can mean: no.
2. No recorded day of effect: unknown.
3. Before the first day of effect: no; before the last one it can mean: possibly.
4. From then on yes, up to the first day its end can mean, and possibly until the last one. The day of the end itself is
   possible, because records do not say whether it still counts.
5. Where the status says that it ended and no date says when, it may have ended on any day before that of the status.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal

import pyarrow as pa

from policydata.errors import UnknownNameError
from policydata.loader.filters import check_day
from policydata.loader.frames import attributes, to_frame
from policydata.loader.records import find, plain_rows
from policydata.loader.release import Release, reading, shown
from policydata.loader.rows import read_rows

if TYPE_CHECKING:
    import pandas as pd

Answer = Literal["yes", "no", "possibly", "unknown"]
_ENDINGS = ("repealed", "expired", "revoked")
_ENDED = frozenset({"repealed", "expired", "superseded"})
_COLUMNS = ("policy_id", "title_en", "answer", "reason")
_FACTS = ("policy_id", "title_en", "jurisdiction", "status", "status_as_of", "last_checked")


@dataclass(frozen=True, slots=True)
class Interval:
    """The days an event may have taken place on, first and last included, and the dates as recorded."""

    earliest: date
    latest: date
    dates: tuple[str, ...]

    def __str__(self) -> str:
        return " or ".join(self.dates)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is recorded of one instrument that its being in force depends on."""

    events: Mapping[str, Interval]
    status: str | None
    status_as_of: date | None
    last_checked: date


def in_force(on: date | str, jurisdiction: str | None = None, policy_id: str | None = None) -> pd.DataFrame:
    """Return policy_id, title_en, answer and reason for each instrument: was it in force on a day?

    `on` is a `datetime.date` or text YYYY-MM-DD. The answer is yes, no, possibly (the day lies within the days that a
    date can mean) or unknown (no date of effect is recorded); the reason is one sentence that names the dates used.
    `jurisdiction` (a code such as CN) and `policy_id` narrow the instruments; a retired id leads to its successor.

    Raises UnknownNameError for an instrument or a jurisdiction that is not in the data, TypeError and ValueError for
    arguments of the wrong kind, DamagedReleaseError for files that do not match their hashes.
    """
    day = check_day(on, "on")
    return reading(lambda release: _frame(release, day, jurisdiction, policy_id))


def judge(on: date, facts: Facts) -> tuple[Answer, str]:
    """Return the answer for one instrument and one day, and the reason in one sentence."""
    answer, reason = _judged(on, facts)
    if on > facts.last_checked:
        reason = f"{reason}, as far as the record goes: it was last checked on {facts.last_checked}"
    return answer, f"{reason}."


def spans(dates: Iterable[tuple[str, str, date, date]]) -> dict[str, Interval]:
    """Return the interval of each event, from (event, date as recorded, first day, last day)."""
    by_event: dict[str, list[Interval]] = {}
    for event, text, earliest, latest in dates:
        by_event.setdefault(event, []).append(Interval(earliest, latest, (text,)))
    return {event: _joined(found) for event, found in by_event.items()}


def _judged(on: date, facts: Facts) -> tuple[Answer, str]:
    if not facts.events:
        return "unknown", "No date of any kind is recorded"
    first_event, first = min(facts.events.items(), key=lambda item: (item[1].earliest, item[1].latest))
    if on < first.earliest:
        return "no", f"The day lies before its first recorded date, {first} ({first_event})"
    endings = _endings(facts, first.earliest)
    over = [phrase for phrase, ending in endings if on > ending.latest]
    if over:
        return "no", over[0].capitalize()
    effect = facts.events.get("effective")
    if effect is None:
        return "unknown", _without_effect(facts)
    if on < effect.earliest:
        return "no", f"Effective only from {_on(effect)}"
    since = f"Effective from {_on(effect)}"
    within = [phrase for phrase, ending in endings if on >= ending.earliest]
    if within or on < effect.latest:
        return "possibly", "; ".join([since, *within])
    if endings:
        later = " and ".join(phrase for phrase, _ in endings)
        return "yes", f"{since}; {later}, after the day asked for"
    return "yes", f"{since}; no end is recorded"


def _endings(facts: Facts, first: date) -> list[tuple[str, Interval]]:
    """Return when it ended, and a phrase for each; a status that says so stands in for dates that are not recorded."""
    dated = [
        (f"{event} on {_on(facts.events[event])}", facts.events[event]) for event in _ENDINGS if event in facts.events
    ]
    if dated or facts.status not in _ENDED:
        return dated
    as_of = f" as of {facts.status_as_of}" if facts.status_as_of else ""
    last = facts.status_as_of - timedelta(days=1) if facts.status_as_of else date.max
    return [(f"{facts.status}{as_of}, but no date of its end is recorded", Interval(first, last, ()))]


def _without_effect(facts: Facts) -> str:
    if facts.status == "not_applicable":
        return "It is an instrument that does not enter into force"
    if facts.status is None:
        return "No date of effect is recorded, and no status"
    as_of = f" as of {facts.status_as_of}" if facts.status_as_of else ""
    return f"No date of effect is recorded; its status is {facts.status}{as_of}"


def _on(interval: Interval) -> str:
    """Say when: a day as it is, anything coarser with the days it can mean."""
    if interval.earliest == interval.latest:
        return str(interval)
    return f"a day from {interval.earliest} to {interval.latest} (recorded as {interval})"


def _joined(found: Sequence[Interval]) -> Interval:
    finest = [one for one in found if not any(_holds(one, other) for other in found)]
    dates = tuple(sorted({text for one in finest for text in one.dates}))
    return Interval(min(one.earliest for one in finest), max(one.latest for one in finest), dates)


def _holds(coarse: Interval, fine: Interval) -> bool:
    inside = coarse.earliest <= fine.earliest and fine.latest <= coarse.latest
    return inside and (coarse.earliest, coarse.latest) != (fine.earliest, fine.latest)


def _frame(release: Release, on: date, jurisdiction: object, policy_id: object) -> pd.DataFrame:
    policies = _chosen(release, jurisdiction, policy_id)
    dates: dict[str, list[dict[str, Any]]] = {}
    for row in plain_rows(read_rows(release, "policy_dates")):
        dates.setdefault(row["policy_id"], []).append(row)
    cells = []
    for policy in policies:
        recorded = dates.get(policy["policy_id"], [])
        events = spans((row["event"], row["date"], row["date_earliest"], row["date_latest"]) for row in recorded)
        facts = Facts(events, policy["status"], policy["status_as_of"], policy["last_checked"])
        cells.append((policy["policy_id"], policy["title_en"], *judge(on, facts)))
    columns = zip(*cells, strict=True) if cells else [()] * len(_COLUMNS)
    rows = pa.table({name: pa.array(values, pa.string()) for name, values in zip(_COLUMNS, columns, strict=True)})
    frame = to_frame(rows, dict.fromkeys(_COLUMNS, "string"))
    frame.attrs = {**attributes(release), "on": on.isoformat()}
    return frame


def _chosen(release: Release, jurisdiction: object, policy_id: object) -> list[dict[str, Any]]:
    policies = plain_rows(read_rows(release, "policies", _FACTS))
    if jurisdiction is not None:
        known = {policy["jurisdiction"] for policy in policies}
        if not isinstance(jurisdiction, str):
            raise TypeError(f"jurisdiction must be a code such as 'CN', not {shown(jurisdiction)}")
        if jurisdiction not in known:
            raise UnknownNameError("jurisdiction", jurisdiction, tuple(known))
        policies = [policy for policy in policies if policy["jurisdiction"] == jurisdiction]
    if policy_id is None:
        return policies
    found = find(release, policy_id)
    if found.table != "policies":
        raise UnknownNameError("policy", found.id, tuple(policy["policy_id"] for policy in policies))
    return [policy for policy in policies if policy["policy_id"] == found.id]
