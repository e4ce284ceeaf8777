"""Small sets of records built in a test: a pinned text `talk`, an official `gazette`, and whatever the test adds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from policydata.models.base import Record
from policydata.models.bodies import Body
from policydata.models.events import Event
from policydata.models.policies import Policy
from policydata.models.record_set import Located, RecordSet
from policydata.models.sources import Mention, Source
from policydata.models.verdicts import VerdictFile

R = TypeVar("R", bound=Record)
Fields = Mapping[str, Any]

LAW = "xx-law-2020"
GAZETTE = ("gazette",)


def located(model: type[R], fields: Fields) -> Located[R]:
    """Return a record as it is read from a file."""
    return Located(model.model_validate_json(json.dumps(fields)), "data/raw/x.yml", lambda loc: (1, 1))


def source(source_id: str, *, pinned: bool = False, official: bool = False, **fields: Any) -> Fields:
    """Return the fields of a source; a pinned one has a text of 1,000 code points."""
    pin = {"text_sha256": "0" * 64, "text_length": "1000"} if pinned else {}
    common = {"id": source_id, "title": source_id, "kind": "web_page", "language": "en", "last_checked": "2024-01-01"}
    return {**common, "official": str(official).lower(), **pin, **fields}


def statistic(statistic_id: str, char: str, as_written: str, value: str, **fields: Any) -> Fields:
    """Return the fields of an exact count of items; `fields` change them."""
    common = {"unit": "item", "bound": "exact", "nature": "count"}
    return {"id": statistic_id, "char": char, "as_written": as_written, "value": value, **common, **fields}


def date_mention(char: str, as_written: str, value: str | None) -> Fields:
    """Return the fields of a mention of a date."""
    start, end = char.split(",")
    fields = {"char_start": start, "char_end": end, "kind": "date", "as_written": as_written}
    return fields if value is None else {**fields, "value": value}


def law(**fields: Any) -> Fields:
    """Return the fields of a law."""
    titles = [{"text": "Law", "language": "en", "kind": "official", "sources": GAZETTE}]
    return {"id": LAW, "kind": "law", "jurisdiction": "XX", "titles": titles, "sources": GAZETTE, **fields}


def body(body_id: str, name: str, **fields: Any) -> Fields:
    """Return the fields of a ministry."""
    names = [{"text": name, "language": "en", "kind": "official", "sources": GAZETTE}]
    return {"id": body_id, "kind": "ministry", "jurisdiction": "XX", "names": names, "sources": GAZETTE, **fields}


def event(event_id: str, **fields: Any) -> Fields:
    """Return the fields of a seminar."""
    names = [{"text": "Seminar", "language": "en", "kind": "official", "sources": GAZETTE}]
    return {"id": event_id, "kind": "seminar", "names": names, "sources": GAZETTE, **fields}


def small_records(
    *,
    talk: Fields | None = None,
    policies: Iterable[Fields] = (),
    bodies: Iterable[Fields] = (),
    events: Iterable[Fields] = (),
    sources: Iterable[Fields] = (),
    mentions: Iterable[Fields] = (),
    verdicts: Iterable[Fields] = (),
) -> RecordSet:
    """Return a set of records with the pinned text `talk`, the official `gazette` and the unofficial `press`."""
    all_sources = (source("talk", pinned=True, **(talk or {})), source("gazette", official=True), source("press"))
    curated = {"source": "talk", "verdicts": list(verdicts)}
    return RecordSet(
        policies={fields["id"]: located(Policy, fields) for fields in policies},
        bodies={fields["id"]: located(Body, fields) for fields in bodies},
        events={fields["id"]: located(Event, fields) for fields in events},
        sources={fields["id"]: located(Source, fields) for fields in (*all_sources, *sources)},
        mentions={"talk": tuple(located(Mention, fields) for fields in mentions)},
        verdicts={"talk": located(VerdictFile, curated)} if curated["verdicts"] else {},
    )
