"""Dates of instruments: one of each verdict, and dates that must not be called wrong."""

from __future__ import annotations

from typing import Any

import pytest

from policydata.verdicts.findings import Finding
from policydata.verdicts.policy_dates import judge_policy_dates
from policydata.vocabulary import Verdict
from tests.verdicts.small_records import date_mention, law, small_records, source


def _judge(stated: tuple[str, str], official: list[tuple[str, str]], **extra: Any) -> Finding:
    event, day = stated
    dates = [{"event": e, "date": d, "sources": ["gazette"]} for e, d in official]
    dates.append({"event": event, "date": day, "sources": ["talk#char=10,20"]})
    records = small_records(policies=[law(dates=dates)], mentions=[date_mention("10,20", "that day", day)], **extra)
    (finding,) = judge_policy_dates(records)
    return finding


SIGNED_THEN_PUBLISHED = [("signed", "2017-07-08"), ("published", "2017-07-20")]


@pytest.mark.parametrize(
    ("stated", "official", "verdict", "reason"),
    [
        (
            ("published", "2017-07-20"),
            SIGNED_THEN_PUBLISHED,
            Verdict.CORROBORATED,
            "It was published on 20 July 2017.",
        ),
        (
            ("issued", "2017-07-08"),
            SIGNED_THEN_PUBLISHED,
            Verdict.IMPRECISE,
            "8 July 2017 is the day it was signed; it was published on 20 July 2017.",
        ),
        (
            ("issued", "2017-07-20"),
            SIGNED_THEN_PUBLISHED,
            Verdict.CORROBORATED,
            "It was published on 20 July 2017; it was signed on 8 July 2017.",
        ),
        (
            ("issued", "2017-07-20"),
            [("published", "2017-07-20")],
            Verdict.CORROBORATED,
            "It was published on 20 July 2017; the day of signature is not recorded.",
        ),
        (
            ("issued", "2017-07"),
            SIGNED_THEN_PUBLISHED,
            Verdict.CORROBORATED,
            "It was published on 20 July 2017, within July 2017.",
        ),
        (
            ("issued", "2017-07-08"),
            [("signed", "2017-07-08")],
            Verdict.CORROBORATED,
            "It was signed on 8 July 2017; no day on which it was published is recorded.",
        ),
        (
            ("effective", "2017-07-08"),
            [("adopted", "2017-07-08"), ("effective", "2017-09-01")],
            Verdict.IMPRECISE,
            "8 July 2017 is the day it was adopted; it took effect on 1 September 2017.",
        ),
        (
            ("effective", "2017"),
            [("adopted", "2017-07-08"), ("effective", "2017-09-01")],
            Verdict.CORROBORATED,
            "It took effect on 1 September 2017, within 2017.",
        ),
        (
            ("signed", "2017-07-20"),
            [("published", "2017-07-20")],
            Verdict.IMPRECISE,
            "20 July 2017 is the day it was published; no source read says when it was signed.",
        ),
        (
            ("proposed", "2023-10-18"),
            [("announced", "2023-10-18"), ("published", "2023-10-20")],
            Verdict.CORROBORATED,
            "It was announced on 18 October 2023; no day on which it was proposed is recorded.",
        ),
        (
            ("published", "2017-07-21"),
            SIGNED_THEN_PUBLISHED,
            Verdict.CONTRADICTED,
            "In the record it was published on 20 July 2017.",
        ),
        (
            ("published", "2018"),
            SIGNED_THEN_PUBLISHED,
            Verdict.CONTRADICTED,
            "In the record it was published on 20 July 2017.",
        ),
        (
            ("published", "2017-07-20"),
            [("published", "2017-07")],
            Verdict.UNVERIFIABLE,
            "The record says only that it was published in July 2017, which fits.",
        ),
        (
            ("signed", "2017-07-01"),
            [("published", "2017-07-20")],
            Verdict.UNVERIFIABLE,
            "No source read says when it was signed; it was published on 20 July 2017.",
        ),
        (
            ("effective", "2017"),
            [("adopted", "2017-07-08")],
            Verdict.UNVERIFIABLE,
            "No source read says when it took effect; it was adopted on 8 July 2017.",
        ),
        (("signed", "2017-07-08"), [], Verdict.UNVERIFIABLE, "No source read says when it was signed."),
    ],
)
def test_each_verdict(stated: tuple[str, str], official: list[tuple[str, str]], verdict: Verdict, reason: str) -> None:
    finding = _judge(stated, official)
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_a_date_read_in_both_is_corroborated_by_the_other_source() -> None:
    dates = [{"event": "adopted", "date": "2024-07-01", "sources": ["talk#char=10,20", "press"]}]
    (finding,) = judge_policy_dates(small_records(policies=[law(dates=dates)]))
    assert finding.verdict is Verdict.CORROBORATED
    assert finding.citations == ("talk#char=10,20", "press")


def test_two_texts_that_repeat_a_date_do_not_confirm_each_other() -> None:
    dates = [{"event": "adopted", "date": "2024-07-01", "sources": ["talk#char=10,20", "tale#char=1,9"]}]
    records = small_records(policies=[law(dates=dates)], sources=[source("tale", pinned=True)])
    assert [finding.verdict for finding in judge_policy_dates(records)] == [Verdict.UNVERIFIABLE] * 2


def test_a_pinned_official_text_is_a_reference() -> None:
    dates = [{"event": "adopted", "date": "2024-07-01", "sources": ["talk#char=10,20", "act#char=1,9"]}]
    records = small_records(policies=[law(dates=dates)], sources=[source("act", pinned=True, official=True)])
    of_talk = judge_policy_dates(records)[0]
    assert (of_talk.verdict, of_talk.citations) == (Verdict.CORROBORATED, ("talk#char=10,20", "act#char=1,9"))


def test_the_finding_names_its_target_what_was_stated_and_its_sources() -> None:
    finding = _judge(("issued", "2017-07-08"), SIGNED_THEN_PUBLISHED)
    assert (finding.target_table, finding.target_id, finding.target_field) == (
        "policy_dates",
        "xx-law-2020",
        "issued,2017-07-08",
    )
    assert finding.verdict_id == "xx-law-2020-issued-2017-07-08-talk-10"
    assert finding.stated == "was issued on 8 July 2017 (that day)"
    assert finding.official == "was signed on 8 July 2017; was published on 20 July 2017"
    assert finding.citations == ("talk#char=10,20", "gazette")


def test_of_two_dates_for_one_event_either_may_be_stated() -> None:
    official = [("published", "2023-10-18"), ("published", "2023-10-20")]
    assert _judge(("published", "2023-10-20"), official).verdict is Verdict.CORROBORATED
    assert _judge(("published", "2023-10-19"), official).verdict is Verdict.CONTRADICTED


def test_an_official_text_does_not_confirm_itself() -> None:
    dates = [{"event": "adopted", "date": "2024-07-01", "sources": ["act#char=1,9"]}]
    records = small_records(policies=[law(dates=dates)], sources=[source("act", pinned=True, official=True)])
    (finding,) = judge_policy_dates(records)
    assert finding.verdict is Verdict.UNVERIFIABLE
