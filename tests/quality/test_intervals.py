"""Intervals are those of the textbook, hold the figure, and are the same in every run."""

from __future__ import annotations

import pytest
from benchmarks.quality.intervals import Counts, f1, f1_interval, wilson


def test_wilson_gives_known_intervals() -> None:
    assert wilson(5, 10) == pytest.approx((0.2366, 0.7634), abs=1e-4)
    assert wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)


def test_f1_is_over_all_texts_and_nothing_where_nothing_is_to_be_said() -> None:
    assert f1([Counts(4, 2, 2), Counts(0, 2, 0)]) == pytest.approx(2 * 2 / 8)
    assert f1([Counts(0, 0, 0)]) is None
    assert f1([]) is None


def test_faultless_texts_have_an_interval_with_a_width() -> None:
    low, high = f1_interval([Counts(5, 5, 5)] * 4)
    share = wilson(20, 20)[0]
    assert low == pytest.approx(2 * share / (1 + share))
    assert high == 1.0


def test_texts_that_differ_make_it_wider_than_spans_alone() -> None:
    unlike = f1_interval([Counts(20, 20, 20), Counts(20, 20, 0), Counts(20, 20, 20), Counts(20, 20, 0)])
    alike = f1_interval([Counts(20, 20, 10)] * 4)
    assert unlike[0] < alike[0] < 0.5 < alike[1] < unlike[1]
    assert unlike == (0.0, 1.0)


def test_the_draws_are_the_same_in_every_run() -> None:
    counts = [Counts(9, 8, 7), Counts(5, 5, 2), Counts(12, 10, 10), Counts(3, 4, 1)]
    assert [round(edge, 4) for edge in f1_interval(counts)] == [0.3226, 0.8718]
