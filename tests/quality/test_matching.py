"""Spans and records are paired once each, same edges first."""

from __future__ import annotations

from benchmarks.quality.labels import Found
from benchmarks.quality.matching import assign, match_spans
from hypothesis import given
from hypothesis import strategies as st


def dates(*edges: tuple[int, int]) -> list[Found]:
    return [Found("date", start, end) for start, end in edges]


def test_same_edges_come_before_overlaps_and_the_rest_is_missed_or_false() -> None:
    matching = match_spans(dates((0, 4), (10, 20), (30, 34)), dates((0, 4), (12, 20), (40, 44)))
    assert matching.exact == [(0, 0)]
    assert matching.overlapping == [(1, 1)]
    assert (matching.missed, matching.false) == ([2], [2])


def test_spans_that_only_touch_do_not_overlap() -> None:
    matching = match_spans(dates((0, 4)), dates((4, 8)))
    assert matching.overlapping == []
    assert (matching.missed, matching.false) == ([0], [0])


def test_one_long_find_over_two_labels_counts_once_for_the_longer() -> None:
    matching = match_spans(dates((0, 4), (5, 20)), dates((0, 20)))
    assert matching.overlapping == [(1, 0)]
    assert matching.missed == [0]


def test_a_nested_label_without_a_find_of_its_own_is_missed() -> None:
    matching = match_spans(dates((0, 25), (11, 25)), dates((0, 25)))
    assert matching.exact == [(0, 0)]
    assert matching.missed == [1]


def test_records_are_reassigned_so_that_most_are_paired() -> None:
    assert assign([[0, 1], [0]]) == [(0, 1), (1, 0)]
    assert assign([[0], [0]]) == [(0, 0)]
    assert assign([]) == []


edges = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda cell: (cell[0], cell[0] + cell[1]))


@given(st.lists(edges, unique=True, max_size=8), st.lists(edges, unique=True, max_size=8))
def test_every_span_is_counted_once(expected: list[tuple[int, int]], found: list[tuple[int, int]]) -> None:
    matching = match_spans(dates(*expected), dates(*found))
    pairs = matching.exact + matching.overlapping
    assert sorted([one for one, _ in pairs] + matching.missed) == list(range(len(expected)))
    assert sorted([other for _, other in pairs] + matching.false) == list(range(len(found)))
    assert {expected[one] for one, _ in matching.exact} == set(expected) & set(found)
