"""The dates and the counted issuers that a new document gives for known instruments, held against the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from decimal import Decimal

from policydata.document_verdicts.instrument_names import InstrumentNames
from policydata.document_verdicts.judged import Judged, not_checked
from policydata.extraction.events.words import DATE_EVENTS
from policydata.extraction.extractions import Extraction, Record
from policydata.loader.release import Release
from policydata.loader.rows import read_rows
from policydata.values import check_date
from policydata.verdicts.date_events import Dated, compare_dates, on_date, phrase_of
from policydata.verdicts.issuer_counts import compare_count
from policydata.vocabulary import BodyRole, DateEvent

_MADE_PUBLIC = "公布"
"""Says promulgated of laws, published of anything: either date will do."""
_EVENTS = {str(event) for event in DateEvent}


def judge_dates(
    release: Release, extraction: Extraction, names: InstrumentNames, read_elsewhere: Set[tuple[str, str, str]]
) -> Iterator[Judged]:
    """Yield a finding for every dated event of an instrument, and for every count of its issuers.

    `read_elsewhere` are the facts that another source than a pinned text backs: those are the official side.
    """
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
        if record.kind == "instrument_event":
            linked, title = record.fields.get("policy_id"), str(record.fields.get("policy") or "")
            named = (extraction.mentions[index] for index in record.evidence)
            start = next((mention.start for mention in named if mention.kind == "policy"), None)
            meant = names.known(title, linked if isinstance(linked, str) else None, start)
            for found in (_date(record, meant.policy_id, dates), _count(record, meant.policy_id, issuers)):
                if found is not None and meant.policy_id is None:
                    why = (
                        "no instrument of the dataset has this title" if title else "it is not said of which instrument"
                    )
                    yield not_checked(record.start, record.end, title, found.field, found.stated, why)
                elif found is not None:
                    yield meant.applied(found)


def _date(record: Record, policy_id: str | None, dates: Mapping[str, list[Dated]]) -> Judged | None:
    named, date = str(record.fields["event"]), record.fields.get("date")
    event = named if named in _EVENTS else DATE_EVENTS.get(named)
    if record.fields.get("verb") == _MADE_PUBLIC:
        event = DateEvent.ISSUED
    if event is None or not isinstance(date, str):
        return None
    stated = Dated(DateEvent(event), check_date(date))
    found = compare_dates(stated, dates.get(policy_id or "", []))
    return Judged(
        record.start,
        record.end,
        found.verdict,
        policy_id or "",
        "date",
        f"{phrase_of(stated.event)} {on_date(stated.date)}",
        "; ".join(used.said for used in found.used) or None,
        found.reason,
    )


def _count(record: Record, policy_id: str | None, issuers: Mapping[str, list[str]]) -> Judged | None:
    others, official = record.fields.get("others"), len(issuers.get(policy_id or "", ()))
    if not isinstance(others, str):
        return None
    named = len(record.fields.get("bodies") or ())
    verdict, reason = compare_count(Decimal(others), named, official)
    known = f"{official} in all" if official > 1 else None
    stated = f"{named} named and {others} others"
    return Judged(record.start, record.end, verdict, policy_id or "", "issuers", stated, known, reason)
