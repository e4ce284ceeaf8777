"""Dates of events and bodies that a text gives."""

from __future__ import annotations

from typing import Any

import pytest

from policydata.verdicts.event_dates import judge_event_dates
from policydata.verdicts.findings import Finding
from policydata.vocabulary import Verdict
from tests.verdicts.small_records import GAZETTE, body, date_mention, event, small_records

SESSION = "28 October 2019 to 31 October 2019"
LONGER = "28 October 2019 to 2 November 2019"
NO_YEAR = "The text writes only '4 Dec', which was read as 4 December 2023."


def _judge(value: str | None, day: str, last: str | None = None, *, also: tuple[str, ...] = GAZETTE) -> Finding:
    fields: dict[str, Any] = {"date": {"date": day, "sources": ["talk#char=10,20", *also]}}
    if last:
        fields["end_date"] = {"date": last, "sources": GAZETTE}
    records = small_records(events=[event("talk-day", **fields)], mentions=[date_mention("10,20", "4 Dec", value)])
    (finding,) = judge_event_dates(records)
    return finding


@pytest.mark.parametrize(
    ("value", "day", "last", "verdict", "reason"),
    [
        ("2023-12-04", "2023-12-04", None, Verdict.CORROBORATED, "The record has 4 December 2023."),
        ("2023-12", "2023-12-04", None, Verdict.CORROBORATED, "The record has 4 December 2023, within December 2023."),
        ("2019-10-29", "2019-10-28", "2019-10-31", Verdict.CORROBORATED, f"The record has {SESSION}."),
        ("2019-10", "2019-10-28", "2019-11-02", Verdict.CORROBORATED, f"The record has {LONGER}."),
        ("2019-11-01", "2019-10-28", "2019-10-31", Verdict.CONTRADICTED, f"The record has {SESSION}."),
        ("2023-12-05", "2023-12-04", None, Verdict.CONTRADICTED, "The record has 4 December 2023."),
        ("2023-12-05", "2023-12", None, Verdict.UNVERIFIABLE, "The record says only December 2023, which fits."),
        (None, "2023-12-04", None, Verdict.CORROBORATED, f"The record has 4 December 2023. {NO_YEAR}"),
    ],
)
def test_each_verdict(value: str | None, day: str, last: str | None, verdict: Verdict, reason: str) -> None:
    finding = _judge(value, day, last)
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_a_date_read_nowhere_else_is_unverifiable() -> None:
    finding = _judge("2023-12-04", "2023-12-04", also=())
    assert (finding.verdict, finding.official) == (Verdict.UNVERIFIABLE, None)
    assert finding.citations == ("talk#char=10,20",)


def test_the_beginning_and_the_end_of_a_body_are_judged_too() -> None:
    dated = {"date": "1990", "sources": ["talk#char=10,20", "gazette"]}
    records = small_records(bodies=[body("xx-office", "Office", valid_from=dated, valid_to={**dated, "date": "2001"})])
    findings = judge_event_dates(records)
    assert [(f.target_table, f.target_field, f.verdict) for f in findings] == [
        ("bodies", "valid_from", Verdict.CORROBORATED),
        ("bodies", "valid_to", Verdict.CORROBORATED),
    ]


def test_a_last_day_is_judged_on_its_own() -> None:
    dated = {"date": "2019-10-31", "sources": ["talk#char=10,20", "gazette"]}
    first = {"date": "2019-10-28", "sources": GAZETTE}
    records = small_records(
        events=[event("session", date=first, end_date=dated)], mentions=[date_mention("10,20", "x", "2019-10-30")]
    )
    (finding,) = judge_event_dates(records)
    assert (finding.target_field, finding.verdict) == ("end_date", Verdict.CONTRADICTED)
