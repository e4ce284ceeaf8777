"""Bodies that a text names in a role, and how many it counts."""

from __future__ import annotations

from typing import Any

import pytest

from policydata.models.record_set import RecordSet
from policydata.verdicts.findings import Finding
from policydata.verdicts.issuer_counts import judge_issuer_counts
from policydata.verdicts.issuers import judge_issuers
from policydata.vocabulary import Verdict
from tests.verdicts.small_records import GAZETTE, body, law, small_records, statistic

BODIES = [body(f"xx-{letter}", f"Ministry {letter.upper()}") for letter in "abcdefg"]


def _issuer(body_id: str, role: str = "issuer", sources: tuple[str, ...] = GAZETTE) -> dict[str, Any]:
    return {"body": body_id, "role": role, "sources": sources}


def _named(body_id: str, role: str, listed: list[dict[str, Any]], **extra: Any) -> Finding:
    issuers = [*listed, _issuer(body_id, role, ("talk#char=10,20",))]
    (finding,) = judge_issuers(small_records(policies=[law(issuers=issuers)], bodies=BODIES, **extra))
    return finding


@pytest.mark.parametrize(
    ("role", "listed", "verdict", "reason"),
    [
        (
            "issuer",
            [_issuer("xx-b", "issuer"), _issuer("xx-a", "publisher")],
            Verdict.IMPRECISE,
            "Ministry A published it; Ministry B issued it.",
        ),
        (
            "issuer",
            [_issuer("xx-b"), _issuer("xx-c")],
            Verdict.CONTRADICTED,
            "Ministry A is not among the bodies that issued it.",
        ),
        (
            "drafter",
            [_issuer("xx-a"), _issuer("xx-b")],
            Verdict.UNVERIFIABLE,
            "No source read says who drafted it; Ministry A is recorded as an issuer.",
        ),
        (
            "issuer",
            [_issuer("xx-b", "publisher")],
            Verdict.UNVERIFIABLE,
            "No source read says who issued it; Ministry B published it.",
        ),
        ("issuer", [], Verdict.UNVERIFIABLE, "No source read says who issued it."),
    ],
)
def test_a_body_named_in_the_text_alone(role: str, listed: list[dict[str, Any]], verdict: Verdict, reason: str) -> None:
    finding = _named("xx-a", role, listed)
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_a_body_that_others_list_in_the_role_is_corroborated() -> None:
    issuers = [_issuer("xx-a", "issuer", ("gazette", "talk#char=10,20")), _issuer("xx-b")]
    (finding,) = judge_issuers(small_records(policies=[law(issuers=issuers)], bodies=BODIES))
    assert (finding.verdict, finding.reason) == (
        Verdict.CORROBORATED,
        "Ministry A is recorded as an issuer, one of 2.",
    )
    assert (finding.target_table, finding.target_field) == ("policy_issuers", "issuer,xx-a")
    assert finding.citations == ("talk#char=10,20", "gazette")


def test_one_institution_under_two_names_is_the_same_body() -> None:
    twin = {"kind": "same_institution_as", "target": "xx-a", "sources": GAZETTE}
    bodies = [*BODIES, body("xx-office", "Office", relations=[twin])]
    issuers = [_issuer("xx-a"), _issuer("xx-office", "issuer", ("talk#char=10,20",))]
    (finding,) = judge_issuers(small_records(policies=[law(issuers=issuers)], bodies=bodies))
    assert finding.verdict is Verdict.CORROBORATED


def _counted(
    words: str, as_written: str, value: str, official: str = "abcdefg", *, named: str = "xx-a", **fields: Any
) -> Finding:
    start = words.index(as_written) + 100
    place = f"talk#char=100,{100 + len(words)}"
    issuers = [
        _issuer(f"xx-{letter}", "issuer", (*GAZETTE, place) if named == f"xx-{letter}" else GAZETTE)
        for letter in official
    ]
    issuers = [{**issuer, "as_written": words} for issuer in issuers]
    if named and named[-1] not in official:
        issuers.append({**_issuer(named, "issuer", (place,)), "as_written": words})
    count = statistic("talk-n", f"{start},{start + len(as_written)}", as_written, value)
    count = {**count, "unit": "body", "policy": "xx-law-2020", **fields}
    records = small_records(talk={"statistics": [count]}, policies=[law(issuers=issuers)], bodies=BODIES)
    (finding,) = judge_issuer_counts(records)
    return finding


@pytest.mark.parametrize(
    ("words", "as_written", "value", "verdict", "difference"),
    [
        ("A and six other ministries", "six other ministries", "6", Verdict.CORROBORATED, "0"),
        ("A and other seven ministries", "seven ministries", "7", Verdict.IMPRECISE, "1"),
        ("A and 7 other departments", "7 other departments", "7", Verdict.IMPRECISE, "1"),
        ("A and 5 other departments", "5 other departments", "5", Verdict.CONTRADICTED, "-1"),
        ("A and nine others", "nine others", "9", Verdict.CONTRADICTED, "3"),
        ("A等七部门", "七部门", "7", Verdict.CORROBORATED, "0"),
        ("A会同其他六部门", "六部门", "6", Verdict.CORROBORATED, "0"),
        ("A等八部门", "八部门", "8", Verdict.CONTRADICTED, "1"),
    ],
)
def test_the_named_body_is_counted_where_the_words_count_the_others(
    words: str, as_written: str, value: str, verdict: Verdict, difference: str
) -> None:
    finding = _counted(words, as_written, value)
    assert (finding.verdict, str(finding.difference)) == (verdict, difference)


def test_the_reason_says_that_a_body_was_counted_twice() -> None:
    finding = _counted("A and other seven ministries", "seven ministries", "7")
    assert finding.reason == (
        "The recorded list has 7 bodies in all, the named one among them; the text counts it twice."
    )
    assert finding.stated == "A and other seven ministries: 1 named and 7 others"


def test_others_without_a_named_body_are_the_whole() -> None:
    count = {**statistic("talk-n", "10,31", "seven other ministries", "7"), "unit": "body", "policy": "xx-law-2020"}
    issuers = [_issuer(f"xx-{letter}") for letter in "abcdefg"]
    records = small_records(talk={"statistics": [count]}, policies=[law(issuers=issuers)], bodies=BODIES)
    (finding,) = judge_issuer_counts(records)
    assert (finding.verdict, finding.stated) == (Verdict.CORROBORATED, "seven other ministries")


@pytest.mark.parametrize(
    ("bound", "value", "verdict"),
    [
        ("more_than", "5", Verdict.CORROBORATED),
        ("more_than", "6", Verdict.IMPRECISE),
        ("more_than", "8", Verdict.CONTRADICTED),
        ("at_least", "6", Verdict.CORROBORATED),
        ("at_most", "9", Verdict.CORROBORATED),
        ("less_than", "5", Verdict.CONTRADICTED),
    ],
)
def test_bounds_are_respected(bound: str, value: str, verdict: Verdict) -> None:
    # Besides the named body: more than 6 others would be 8 in all, but more than 6 is what the whole list has.
    assert _counted("A and N others", "N others", value, bound=bound).verdict is verdict


def test_a_list_of_one_body_is_no_list() -> None:
    finding = _counted("A and six other ministries", "six other ministries", "6", "a")
    assert (finding.verdict, finding.difference, finding.official) == (Verdict.UNVERIFIABLE, None, None)


def _co_sponsors(value: str, sponsors: str) -> RecordSet:
    count = {**statistic("talk-n", "10,25", f"{value} countries", value), "unit": "state", "bound": "more_than"}
    issuers = [_issuer(f"xx-{letter}", "co_sponsor") for letter in sponsors] + [_issuer("xx-g", "adopter")]
    return small_records(
        talk={"statistics": [{**count, "policy": "xx-law-2020"}]}, policies=[law(issuers=issuers)], bodies=BODIES
    )


@pytest.mark.parametrize(
    ("value", "sponsors", "verdict"),
    [
        ("2", "abc", Verdict.CORROBORATED),
        ("4", "abc", Verdict.CONTRADICTED),
        ("140", "", Verdict.UNVERIFIABLE),
    ],
)
def test_co_sponsors_are_counted_where_they_are_listed(value: str, sponsors: str, verdict: Verdict) -> None:
    (finding,) = judge_issuer_counts(_co_sponsors(value, sponsors))
    assert finding.verdict is verdict
