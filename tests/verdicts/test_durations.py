"""Years since an instrument came about."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from policydata.verdicts.durations import judge_durations
from policydata.verdicts.findings import Finding
from policydata.vocabulary import Unit, Verdict
from tests.verdicts.small_records import GAZETTE, event, law, small_records, statistic

ADOPTED = [{"event": "adopted", "date": "1948-12-10", "sources": GAZETTE}]
SEMINAR = event("seminar", date={"date": "2023-12-04", "sources": ["gazette", "talk#char=900,905"]})


def _judge(value: str, dates: list[dict[str, Any]], *, talk: dict[str, Any] | None = None, **fields: Any) -> Finding:
    years = {**statistic("talk-n", "10,18", f"{value} years", value), "unit": "year", "nature": "duration"}
    years = {**years, "policy": "xx-law-2020", "event": "seminar", **fields}
    statistics = {"statistics": [{k: v for k, v in years.items() if v is not None}]}
    records = small_records(talk={**statistics, **(talk or {})}, policies=[law(dates=dates)], events=[SEMINAR])
    (finding,) = judge_durations(records)
    return finding


@pytest.mark.parametrize(
    ("value", "verdict", "reason"),
    [
        ("75", Verdict.CORROBORATED, "It was adopted on 10 December 1948, 75 calendar years before 2023."),
        ("74", Verdict.CORROBORATED, "It was adopted on 10 December 1948, 75 calendar years before 2023."),
        ("76", Verdict.CONTRADICTED, "It was adopted on 10 December 1948: 75 calendar years before 2023, not 76."),
        ("73", Verdict.CONTRADICTED, "It was adopted on 10 December 1948: 75 calendar years before 2023, not 73."),
    ],
)
def test_an_anniversary_is_counted_by_calendar_or_full_years(value: str, verdict: Verdict, reason: str) -> None:
    finding = _judge(value, ADOPTED)
    assert (finding.verdict, finding.reason, finding.difference_unit) == (verdict, reason, Unit.YEAR)


def test_the_finding_shows_its_arithmetic() -> None:
    finding = _judge("76", ADOPTED)
    assert finding.official == "was adopted on 10 December 1948; 74 full years, 75 by the calendar, to 4 December 2023"
    assert (finding.difference, finding.tolerance) == (Decimal(1), Decimal(1))
    assert finding.citations == ("talk#char=10,18", "gazette", "talk#char=900,905")


def test_any_dated_beginning_may_be_meant() -> None:
    dates = [*ADOPTED, {"event": "effective", "date": "1950-01-01", "sources": GAZETTE}]
    assert _judge("73", dates).reason == "It took effect on 1 January 1950, 73 calendar years before 2023."


@pytest.mark.parametrize(("bound", "verdict"), [("more_than", "corroborated"), ("exact", "contradicted")])
def test_more_than_seventy_years(bound: str, verdict: str) -> None:
    assert _judge("70", ADOPTED, bound=bound).verdict == verdict


def test_without_a_beginning_or_a_day_of_speech_nothing_can_be_counted() -> None:
    no_day = "The text does not show on which day it spoke, so the years cannot be counted."
    no_beginning = "No source read dates the beginning from which the years are counted."
    assert (_judge("75", []).verdict, _judge("75", []).reason) == (Verdict.UNVERIFIABLE, no_beginning)
    assert (_judge("75", ADOPTED, event=None).verdict, _judge("75", ADOPTED, event=None).reason) == (
        Verdict.UNVERIFIABLE,
        no_day,
    )
    only_here = [{"event": "adopted", "date": "1948-12-10", "sources": ["talk#char=20,30"]}]
    assert _judge("75", only_here).reason == no_beginning


def test_the_day_of_speech_is_that_of_the_source_or_of_the_speaker() -> None:
    assert _judge("75", ADOPTED, event=None, talk={"date": "2023"}).verdict is Verdict.CORROBORATED
    actors = [{"actor": "ada", "role": "speaker", "sources": GAZETTE}]
    years = {**statistic("talk-n", "10,18", "75 years", "75"), "unit": "year", "nature": "duration"}
    years = {**years, "policy": "xx-law-2020", "claimant": "ada"}
    records = small_records(
        talk={"statistics": [years]}, policies=[law(dates=ADOPTED)], events=[{**SEMINAR, "actors": actors}]
    )
    assert judge_durations(records)[0].verdict is Verdict.CORROBORATED
