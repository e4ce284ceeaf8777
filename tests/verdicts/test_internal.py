"""Figures of one text that imply each other."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.verdicts.findings import Finding
from policydata.verdicts.internal import judge_internal
from policydata.verdicts.written_units import judge_written_units
from policydata.vocabulary import Verdict, VerdictMethod
from tests.verdicts.small_records import Fields, small_records, statistic

_PERCENT = {"unit": "percent", "nature": "measured", "indicator": "share", "geography": "XX", "group": "all"}
_POINTS = {**_PERCENT, "unit": "percentage_point"}
_PERSONS = {**_PERCENT, "unit": "person", "indicator": "users"}


def _figures(*figures: tuple[str, Fields]) -> list[Finding]:
    """Judge figures given as `62.5%` or `1.092 billion` with their fields; their places are made up."""
    statistics = []
    for n, (written, fields) in enumerate(figures, 1):
        value = fields.get("value", written.rstrip("%"))
        statistics.append({**statistic(f"talk-{n}", f"{20 * n},{20 * n + len(written)}", written, value), **fields})
    return judge_internal(small_records(talk={"statistics": statistics}))


def _rates(end: str, base: str, change: str, **fields: Any) -> list[Finding]:
    return _figures(
        (end, {**_PERCENT, "period": "2023-12"}),
        (base, {**_PERCENT, "period": "2022-12"}),
        (change, {**_POINTS, "period": "2023-12", "base_period": "2022-12", **fields}),
    )


@pytest.mark.parametrize(
    ("end", "base", "change", "verdict"),
    [
        ("62.5%", "60.0%", "2.5%", Verdict.CORROBORATED),
        ("62.5%", "60.0%", "2.6%", Verdict.CORROBORATED),  # 62.54 less 59.96
        ("62.5%", "60.0%", "2.4%", Verdict.CORROBORATED),
        ("62.5%", "60.0%", "2.7%", Verdict.CONTRADICTED),
        ("62.5%", "60.0%", "2.3%", Verdict.CONTRADICTED),
        ("62.5%", "60%", "3%", Verdict.CORROBORATED),
        ("60.0%", "62.5%", "2.5%", Verdict.CORROBORATED),  # narrowed by 2.5, written without a sign
        ("62.5%", "60.0%", "4.2%", Verdict.IMPRECISE),  # the relative growth
        ("62.5%", "60.0%", "25%", Verdict.CONTRADICTED),
    ],
)
def test_two_years_and_the_change(end: str, base: str, change: str, verdict: Verdict) -> None:
    (finding,) = _rates(end, base, change)
    assert (finding.verdict, finding.method) == (verdict, VerdictMethod.ARITHMETIC)
    assert (finding.verdict_id, finding.target_field) == ("talk-3-internal", "value")


def test_the_reasons_say_what_was_computed() -> None:
    fits, growth, not_so = (_rates("62.5%", "60.0%", change)[0] for change in ("2.5%", "4.2%", "2.7%"))
    change = "change from 60.0% of December 2022 to 62.5% of December 2023"
    assert fits.reason == f"Consistent with the text's own figures: {change} is 2.5."
    assert growth.reason == f"The number is the relative {change} in per cent; in percentage points it is 2.5."
    assert not_so.reason == f"The text's own figures do not fit: {change} is 2.5, not 2.7."
    assert (not_so.difference, not_so.tolerance) == (Decimal("0.2"), Decimal("0.15"))
    assert not_so.citations == ("talk#char=60,64", "talk#char=20,25", "talk#char=40,45")


def test_per_cent_written_for_percentage_points_is_imprecise() -> None:
    (finding,) = _rates("62.5%", "60.0%", "2.5%", unit_as_written="percent")
    assert (finding.verdict, finding.reason) == (
        Verdict.IMPRECISE,
        "The text's own figures give 2.5 as a difference in percentage points, not per cent.",
    )
    (wrong,) = _rates("62.5%", "60.0%", "2.7%", unit_as_written="percent")
    assert wrong.verdict is Verdict.CONTRADICTED


def test_a_signed_change_must_have_the_right_sign() -> None:
    assert _rates("60.0%", "62.5%", "-2.5%")[0].verdict is Verdict.CORROBORATED
    assert _rates("62.5%", "60.0%", "-2.5%")[0].verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("gap", "verdict"),
    [("16.8%", Verdict.CORROBORATED), ("17.0%", Verdict.CONTRADICTED), ("17%", Verdict.CORROBORATED)],
)
def test_two_rates_and_their_gap(gap: str, verdict: Verdict) -> None:
    (finding,) = _figures(
        ("66.5%", {**_PERCENT, "group": "rural", "period": "2023-12"}),
        ("83.3%", {**_PERCENT, "group": "urban", "period": "2023-12"}),
        (gap, {**_POINTS, "group": "urban-rural-gap", "period": "2023-12"}),
    )
    assert (finding.verdict, finding.target_id) == (verdict, "talk-3")


def test_two_gaps_and_the_change_of_the_gap() -> None:
    gap = {**_POINTS, "group": "urban-rural-gap"}
    (finding,) = _figures(
        ("16.8%", {**gap, "period": "2023-12"}),
        ("21.2%", {**gap, "period": "2022-12"}),
        ("4.4%", {**gap, "period": "2023-12", "base_period": "2022"}),
    )
    assert finding.verdict is Verdict.CORROBORATED


@pytest.mark.parametrize(
    ("growth", "verdict"),
    [("5.0%", Verdict.CORROBORATED), ("4.5%", Verdict.CONTRADICTED), ("5%", Verdict.CORROBORATED)],
)
def test_growth_of_a_count(growth: str, verdict: Verdict) -> None:
    (finding,) = _figures(
        ("1.050 million", {**_PERSONS, "value": "1050000", "period": "2023-12"}),
        ("1.000 million", {**_PERSONS, "value": "1000000", "period": "2022-12"}),
        (growth, {**_PERSONS, "unit": "percent", "period": "2023-12", "base_period": "2022-12"}),
    )
    assert finding.verdict is verdict


@pytest.mark.parametrize(("share", "verdict"), [("30.8%", Verdict.CORROBORATED), ("38.0%", Verdict.CONTRADICTED)])
def test_a_part_its_total_and_the_share(share: str, verdict: Verdict) -> None:
    (finding,) = _figures(
        ("308 million", {**_PERSONS, "value": "308000000", "group": "rural", "period": "2023-12"}),
        ("1.000 billion", {**_PERSONS, "value": "1000000000", "period": "2023-12"}),
        (share, {**_PERSONS, "unit": "percent", "group": "rural", "period": "2023-12"}),
    )
    assert finding.verdict is verdict


_END, _BASE = ("62.5%", {**_PERCENT, "period": "2023-12"}), ("60.0%", {**_PERCENT, "period": "2022-12"})
_CHANGE = {**_POINTS, "period": "2023-12", "base_period": "2022-12"}


@pytest.mark.parametrize(
    "figures",
    [
        pytest.param([_END, ("9%", _CHANGE)], id="no base"),
        pytest.param([_END, _BASE, ("9%", {**_POINTS, "period": "2023-12"})], id="base period missing"),
        pytest.param([_END, _BASE, ("9%", {**_CHANGE, "group": "rural"})], id="another group"),
        pytest.param([_END, _BASE, ("9%", {**_CHANGE, "geography": "YY"})], id="another geography"),
        pytest.param([_END, _BASE, ("9%", {**_CHANGE, "indicator": "other"})], id="another series"),
        pytest.param([_END, _BASE, ("9", {**_CHANGE, "unit": "person"})], id="another unit"),
        pytest.param([_END, _BASE, ("9%", {**_CHANGE, "bound": "more_than"})], id="a bound"),
        pytest.param([_END, _BASE, ("9%", {**_CHANGE, "nature": "target"})], id="a target"),
        pytest.param([_END, _BASE, ("9%", {**_CHANGE, "base_period": "2022-06"})], id="mid-year base"),
        pytest.param([_END, _BASE], id="nothing implied"),
        pytest.param(
            [_END, _BASE, ("58.0%", {**_PERCENT, "period": "2022-06"}), ("9%", {**_CHANGE, "base_period": "2022"})],
            id="a year with two values",
        ),
    ],
)
def test_nothing_is_said_where_the_figures_do_not_imply_each_other(figures: list[tuple[str, Fields]]) -> None:
    assert _figures(*figures) == []


@given(st.decimals("1", "99", places=3), st.decimals("1", "99", places=3), st.integers(0, 2), st.integers(0, 2))
def test_honest_rounding_is_never_called_wrong(end: Decimal, base: Decimal, places: int, change_places: int) -> None:
    def written(value: Decimal, digits: int) -> str:
        return f"{value:.{digits}f}%"

    texts = written(end, places), written(base, places), written(abs(end - base), change_places)
    if Decimal(texts[0][:-1]) and Decimal(texts[1][:-1]):
        for finding in _rates(*texts):
            assert finding.verdict is Verdict.CORROBORATED, finding.reason


@given(st.decimals("10", "99", places=1), st.decimals("1", "9", places=1))
def test_a_change_ten_times_too_large_never_fits(base: Decimal, change: Decimal) -> None:
    (finding,) = _rates(f"{base + change}%", f"{base}%", f"{change * 10}%")
    assert finding.verdict is not Verdict.CORROBORATED


def test_a_growth_beyond_all_measure_is_left_alone() -> None:
    vast = ("999999999999999999", {**_PERSONS, "period": "2023-12"})
    tiny = ("0.000001", {**_PERSONS, "period": "2022-12"})
    growth = ("9%", {**_PERSONS, "unit": "percent", "period": "2023-12", "base_period": "2022-12"})
    assert _figures(vast, tiny, growth) == []


def test_units_written_for_others() -> None:
    fields = {**_POINTS, "unit_as_written": "percent", "period": "2023-12"}
    households = {**_PERSONS, "unit_as_written": "household", "period": "2023-12", "value": "7"}
    statistics = [
        {**statistic("talk-1", "10,15", "16.8%", "16.8"), **fields},
        {**statistic("talk-2", "20,25", "7", "7"), **households},
        {**statistic("talk-3", "30,35", "9%", "9"), **_PERCENT, "unit_as_written": "percent"},
    ]
    findings = judge_written_units(small_records(talk={"statistics": statistics}))
    assert [(f.target_id, f.target_field, f.verdict, f.official, f.reason) for f in findings] == [
        (
            "talk-1",
            "unit",
            Verdict.IMPRECISE,
            "16.8 percentage points",
            "A difference of two percentages is in percentage points; the text writes per cent.",
        ),
        ("talk-2", "unit", Verdict.IMPRECISE, "person", "The text writes household where person is meant."),
    ]
