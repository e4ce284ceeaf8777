"""The dates and the counted issuers that a new document gives for known instruments, held against the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.events.words import DATE_EVENTS
from policydata.extraction.extractions import Extraction, Record
from policydata.loader.release import Release
from policydata.loader.rows import read_rows
from policydata.values import check_date
from policydata.verdicts.date_events import Dated, compare_dates, on_date, phrase_of
from policydata.verdicts.issuer_counts import compare_count
from policydata.vocabulary import BodyRole, DateEvent, Verdict

_MADE_PUBLIC = "公布"
"""Says promulgated of laws, published of anything: either date will do."""
_EVENTS = {str(event) for event in DateEvent}


class Judged(NamedTuple):
    """What was found for one field of one instrument."""

    policy_id: str
    field: str
    verdict: Verdict
    stated: str
    official: str | None
    reason: str


def judge_dates(release: Release, extraction: Extraction) -> Iterator[tuple[Record, Judged]]:
    """Yield a finding for every dated event of a known instrument, and for every count of its issuers."""
    read_elsewhere = _read_elsewhere(release)
    dates: dict[str, list[Dated]] = defaultdict(list)
    for row in read_rows(release, "policy_dates", ["policy_id", "event", "date"]).to_pylist():
        if ("policy_dates", row["policy_id"], f"{row['event']},{row['date']}") in read_elsewhere:
            dates[row["policy_id"]].append(Dated(DateEvent(row["event"]), row["date"]))
    issuers: dict[str, list[str]] = defaultdict(list)
    for row in read_rows(release, "policy_issuers", ["policy_id", "position", "body_id", "role"]).to_pylist():
        if (
            row["role"] == BodyRole.ISSUER
            and ("policy_issuers", row["policy_id"], str(row["position"])) in read_elsewhere
        ):
            issuers[row["policy_id"]].append(row["body_id"])
    for record in extraction.records:
        policy_id = record.fields.get("policy_id")
        if record.kind == "instrument_event" and isinstance(policy_id, str):
            if found := _date(record, policy_id, dates):
                yield record, found
            if found := _count(record, policy_id, issuers):
                yield record, found


def _read_elsewhere(release: Release) -> set[tuple[str, str, str]]:
    """Return the facts that another source than a pinned text backs: those are the official side."""
    sources = read_rows(release, "sources", ["source_id", "text_sha256"]).to_pylist()
    pinned = {row["source_id"] for row in sources if row["text_sha256"]}
    rows = read_rows(release, "evidence", ["table", "record_id", "field", "source_id"]).to_pylist()
    return {(row["table"], row["record_id"], row["field"]) for row in rows if row["source_id"] not in pinned}


def _date(record: Record, policy_id: str, dates: Mapping[str, list[Dated]]) -> Judged | None:
    named, date = str(record.fields["event"]), record.fields.get("date")
    event = named if named in _EVENTS else DATE_EVENTS.get(named)
    if record.fields.get("verb") == _MADE_PUBLIC:
        event = DateEvent.ISSUED
    if event is None or not isinstance(date, str):
        return None
    stated = Dated(DateEvent(event), check_date(date))
    found = compare_dates(stated, dates.get(policy_id, []))
    return Judged(
        policy_id,
        "date",
        found.verdict,
        f"{phrase_of(stated.event)} {on_date(stated.date)}",
        "; ".join(used.said for used in found.used) or None,
        found.reason,
    )


def _count(record: Record, policy_id: str, issuers: Mapping[str, list[str]]) -> Judged | None:
    others, official = record.fields.get("others"), len(issuers.get(policy_id, ()))
    if not isinstance(others, str):
        return None
    named = len(record.fields.get("bodies") or ())
    verdict, reason = compare_count(Decimal(others), named, official)
    known = f"{official} in all" if official > 1 else None
    return Judged(policy_id, "issuers", verdict, f"{named} named and {others} others", known, reason)
