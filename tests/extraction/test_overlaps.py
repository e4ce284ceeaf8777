from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.overlaps import settle
from policydata.extraction.spans import Span


def span(start: int, end: int, kind: str) -> Span:
    return Span(start, end, kind, None, None, "test")


def kinds(*spans: Span) -> list[tuple[str, int, int]]:
    return [(s.kind, s.start, s.end) for s in settle(spans)]


def test_a_year_inside_a_title_is_no_date() -> None:
    assert kinds(span(0, 40, "policy"), span(0, 4, "date"), span(50, 54, "date")) == [
        ("policy", 0, 40),
        ("date", 50, 54),
    ]


def test_a_date_wins_over_a_figure_and_the_longer_name_over_the_shorter() -> None:
    assert kinds(span(0, 4, "figure"), span(0, 9, "date")) == [("date", 0, 9)]
    assert kinds(span(0, 20, "body"), span(12, 20, "body")) == [("body", 0, 20)]


def test_an_event_keeps_what_stands_inside_it() -> None:
    assert kinds(span(0, 60, "event"), span(20, 40, "policy"), span(45, 55, "date")) == [
        ("event", 0, 60),
        ("policy", 20, 40),
        ("date", 45, 55),
    ]


def test_a_document_number_inside_a_title_stays_beside_it() -> None:
    assert kinds(span(0, 24, "policy"), span(11, 24, "number"), span(16, 20, "date")) == [
        ("policy", 0, 24),
        ("number", 11, 24),
    ]
    assert kinds(span(0, 14, "policy"), span(0, 14, "number")) == [("policy", 0, 14), ("number", 0, 14)]


def test_a_title_that_ends_within_its_number_runs_to_the_end_of_it() -> None:
    assert kinds(span(0, 10, "policy"), span(8, 24, "number")) == [("policy", 0, 24), ("number", 8, 24)]


def test_a_document_number_that_stands_in_a_body_competes_with_it() -> None:
    assert kinds(span(0, 24, "body"), span(11, 24, "number")) == [("body", 0, 24)]


KINDS = st.sampled_from(["number", "policy", "body", "person", "date", "figure"])
SPANS = st.lists(
    st.tuples(st.integers(0, 80), st.integers(1, 20), KINDS).map(lambda s: span(s[0], s[0] + s[1], s[2])), max_size=30
)


@given(SPANS)
def test_what_remains_overlaps_only_as_numbers_in_titles_and_settling_again_changes_nothing(spans: list[Span]) -> None:
    kept = settle(spans)
    policies = [one for one in kept if one.kind == "policy"]
    inside = [
        one
        for one in kept
        if one.kind == "number" and any(title.start <= one.start and one.end <= title.end for title in policies)
    ]
    apart = [one for one in kept if one not in inside]
    assert all(one.end <= two.start for one, two in itertools.pairwise(apart))
    assert all(one.end <= two.start for one, two in itertools.pairwise(inside))
    assert settle(kept) == kept
