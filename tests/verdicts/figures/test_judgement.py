"""Traps made of real numbers: every way in which a cited figure agrees with official series, or seems to."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.verdicts.figures.figure_tables import RATE, USERS, Row, judged, table, verdict

USERS_2023: Row = {**USERS, "value": 1092250000, "rounded_to": 10000}
CITED: Row = {**USERS, "value": 1092000000, "as_written": "1.092\nbillion"}
RATES: list[Row] = [
    {**RATE, "value": 77.5, "rounded_to": 0.1},
    {**RATE, "period": "2023-06", "value": 76.4, "rounded_to": 0.1},
    {**RATE, "group": "urban", "value": 83.3, "rounded_to": 0.1},
    {**RATE, "group": "rural", "value": 66.5, "rounded_to": 0.1},
    {**RATE, "group": "urban", "period": "2022-12", "value": 83.1, "rounded_to": 0.1},
    {**RATE, "group": "rural", "period": "2022-12", "value": 61.9, "rounded_to": 0.1},
]
GAP: Row = {**RATE, "group": "urban-rural-gap", "unit": "percentage_point"}
GDP: list[Row] = [
    {"indicator_id": "gdp", "geography": "CN", "group": "all", "period": "2018", "unit": "CNY", **vintage}
    for vintage in (
        {"vintage": "2019-01-21", "value": 90030900000000, "rounded_to": 100000000},
        {"vintage": "2019-11-22", "value": 91928100000000, "rounded_to": 100000000},
    )
]
CITED_GDP: Row = {**GDP[0], "as_written": "90.03 trillion", "value": 90030000000000}


def test_digits_written_are_what_is_claimed() -> None:
    row = verdict(CITED, [USERS_2023])
    assert row["verdict"] == "corroborated"
    assert (row["stated"], row["official"]) == ("1.092 billion persons", "1.09225 billion persons")
    assert (row["difference"], row["difference_unit"], row["tolerance"]) == (-250000, "person", 505000)
    assert row["reason"] == (
        "Series: 1.09225 billion persons for CN, 2023-12 (published 2024-03); the figure agrees to its last digit."
    )
    assert row["verdict_id"] == "f0-value"
    assert (row["target_table"], row["target_id"], row["target_field"]) == ("statistics", "f0", "value")
    assert row["method"] == "arithmetic"
    assert row["used"] == [("value", "all", "2023-12", "2024-03")]


@pytest.mark.parametrize(
    ("written", "value", "official", "found", "said"),
    [
        ("77 %", 77, 76.5, "corroborated", "last digit"),
        ("77 %", 77, 77.5, "corroborated", "last digit"),
        ("77 %", 77, 77.6, "imprecise", "cut off"),
        ("77 %", 77, 76.4, "imprecise", "rounded up"),
        ("77 %", 77, 78.1, "contradicted", "differs"),
        ("77.0 %", 77, 77.04, "corroborated", "last digit"),
        ("77.0 %", 77, 77.06, "imprecise", "cut off"),
        ("77.0 %", 77, 77.2, "imprecise", "round number"),
    ],
)
def test_rounding_at_the_last_digit_in_both_directions(
    written: str, value: float, official: float, found: str, said: str
) -> None:
    row = verdict({**RATE, "value": value, "as_written": written}, [{**RATE, "value": official}])
    assert row["verdict"] == found
    assert said in row["reason"]


def test_the_rounding_of_the_source_widens_the_tolerance() -> None:
    observed = {**USERS, "value": 1092000000, "rounded_to": 1000000}
    cited = {**USERS, "value": 1092400000, "as_written": "1092.4 million"}
    assert verdict(cited, [observed])["verdict"] == "corroborated"
    assert verdict(cited, [{**observed, "rounded_to": None}])["verdict"] == "contradicted"


def test_first_release_of_the_gdp_of_2018_against_the_revision() -> None:
    before = verdict(CITED_GDP, GDP, spoken="2019-03-05")
    assert (before["verdict"], before["official"]) == ("corroborated", "90.0309 trillion yuan")
    after = verdict(CITED_GDP, GDP, spoken="2020-05-01")
    assert (after["verdict"], after["official"]) == ("imprecise", "91.9281 trillion yuan")
    assert "that published 2019-01-21, 90.0309 trillion yuan" in after["reason"]
    assert after["used"] == [("value", "all", "2018", "2019-11-22"), ("other_vintage", "all", "2018", "2019-01-21")]
    undated = verdict(CITED_GDP, GDP, spoken=None)
    assert undated["verdict"] == "imprecise"
    assert "published 2019-11-22, the latest" in undated["reason"]
    revised = {**CITED_GDP, "as_written": "91.93 trillion", "value": 91930000000000}
    assert verdict(revised, GDP, spoken=None)["verdict"] == "corroborated"
    assert verdict(revised, GDP, spoken="2019-03-05")["verdict"] == "imprecise"


def test_what_was_published_only_later_never_contradicts() -> None:
    early = verdict(CITED_GDP, GDP, spoken="2019-01-02")
    assert early["verdict"] == "corroborated"
    assert "after the document" in early["reason"]
    wrong = verdict({**CITED_GDP, "value": 89000000000000, "as_written": "89.00 trillion"}, GDP, spoken="2019-01-02")
    assert wrong["verdict"] == "unverifiable"


def test_five_points_are_not_five_per_cent() -> None:
    observed = [{**RATE, "value": 55}, {**RATE, "period": "2022-12", "value": 50}]
    change = {**RATE, "base_period": "2022-12", "value": 5, "as_written": "5"}
    points = verdict({**change, "unit": "percentage_point"}, observed)
    assert (points["verdict"], points["official"]) == ("corroborated", "5 percentage points")
    assert (
        "55 % for CN, 2023-12 after 50 % in 2022-12 (published 2024-03), a rise of 5 percentage points"
        in points["reason"]
    )
    per_cent = verdict({**change, "unit": "percent"}, observed)
    assert (per_cent["verdict"], per_cent["difference_unit"]) == ("imprecise", "percentage_point")
    assert "percentage points are meant" in per_cent["reason"]
    written = verdict({**change, "unit": "percentage_point", "unit_as_written": "percent"}, observed)
    assert (written["verdict"], written["stated"]) == ("imprecise", "5 %")
    growth = verdict({**change, "unit": "percent", "value": 10, "as_written": "10"}, observed)
    assert (growth["verdict"], growth["official"]) == ("corroborated", "10 %")
    swapped = verdict({**change, "unit": "percentage_point", "value": 10, "as_written": "10"}, observed)
    assert swapped["verdict"] == "imprecise"
    assert "per cent is meant" in swapped["reason"]
    assert verdict({**change, "unit": "percent", "value": 7, "as_written": "7"}, observed)["verdict"] == "contradicted"


def test_a_level_in_points_is_meant_in_per_cent() -> None:
    level = {**RATE, "unit": "percentage_point", "as_written": "77.5"}
    assert verdict({**level, "value": 77.5}, RATES)["verdict"] == "imprecise"
    change = verdict({**level, "value": 1.9, "as_written": "1.9"}, RATES)
    assert (change["verdict"], change["difference"]) == ("unverifiable", None)
    assert "not since when" in change["reason"]


def test_china_for_beijing() -> None:
    beijing = {**RATE, "geography": "BJ", "value": 89.1}
    cited = {**RATE, "geography": "BJ", "value": 77.5, "as_written": "77.5%"}
    row = verdict(cited, [*RATES, beijing])
    assert row["verdict"] == "contradicted"
    assert row["reason"].endswith("the figure differs, 77.5 % is the value for CN, 2023-12.")
    assert row["used"][1][0] == "other_value"
    missing = verdict(cited, RATES)
    assert missing["verdict"] == "unverifiable"
    assert missing["reason"] == ("No value of rate for BJ, 2023-12 was read; 77.5 % is the value for CN, 2023-12.")


def test_mid_year_against_year_end() -> None:
    row = verdict({**RATE, "period": "2023-06", "value": 77.5, "as_written": "77.5%"}, RATES)
    assert row["verdict"] == "contradicted"
    assert "77.5 % is the value for CN, 2023-12" in row["reason"]
    assert row["difference"] == Decimal("1.1")


@pytest.mark.parametrize(
    ("observed", "found"),
    [
        ([{**RATE, "value": 77.5}], "corroborated"),
        ([{**RATE, "value": 77.5, "period": "2023-06"}], "unverifiable"),
        ([{**RATE, "value": 77.5}, {**RATE, "period": "2022", "value": 75}], "unverifiable"),
        ([{**USERS, "indicator_id": "rate", "unit": "CNY", "value": 77.5}], "unverifiable"),
        (
            [{**RATE, "value": 77.5}, *({**RATE, "period": f"2022-{m:02}", "value": m} for m in range(1, 6))],
            "unverifiable",
        ),
    ],
    ids=["stock at year-end", "mid-year only", "series of years", "flow of money", "running count"],
)
def test_a_year_is_its_end_only_for_a_stock(observed: list[Row], found: str) -> None:
    unit = observed[0]["unit"]
    row = verdict({**RATE, "unit": unit, "period": "2023", "value": 77.5, "as_written": "77.5"}, observed)
    assert row["verdict"] == found
    assert ("the year's end is taken" in row["reason"]) == (found == "corroborated")


@pytest.mark.parametrize(
    ("value", "written", "factor"),
    [
        (10920000000, "10.92 billion", "10 times that"),
        (109200, "10.92万", "1/10,000 of that"),
        (10920000000000, "10.92万亿", "10,000 times that"),
    ],
)
def test_a_slip_of_magnitude_is_named(value: int, written: str, factor: str) -> None:
    row = verdict({**USERS, "value": value, "as_written": written}, [USERS_2023])
    assert row["verdict"] == "contradicted"
    assert factor in row["reason"]
    assert verdict({**USERS, "value": 1092000000, "as_written": "10.92亿"}, [USERS_2023])["verdict"] == "corroborated"


@pytest.mark.parametrize(
    ("bound", "value", "official", "found"),
    [
        ("more_than", 140, 143, "corroborated"),
        ("more_than", 140, 139, "contradicted"),
        ("more_than", 140, 140, "imprecise"),
        ("at_least", 140, 140, "corroborated"),
        ("at_least", 140, 139, "contradicted"),
        ("at_most", 140, 140, "corroborated"),
        ("at_most", 140, 141, "contradicted"),
        ("less_than", 140, 139, "corroborated"),
        ("less_than", 140, 140, "imprecise"),
        ("more_than", 140, 14300, "corroborated"),
        ("about", 140, 143, "corroborated"),
        ("about", 140, 148, "contradicted"),
        ("about", 200, 209, "corroborated"),
        ("about", 200, 212, "contradicted"),
    ],
)
def test_bounds(bound: str, value: int, official: int, found: str) -> None:
    cited = {**USERS, "value": value, "as_written": str(value), "bound": bound}
    row = verdict(cited, [{**USERS, "value": official}])
    assert row["verdict"] == found
    assert f"Series: {official} persons" in row["reason"]


def test_a_bound_may_lie_within_the_rounding_of_the_source() -> None:
    cited = {**USERS, "value": 200000000, "as_written": "200 million", "bound": "more_than"}
    observed = {**USERS, "value": 200000000, "rounded_to": 10000000}
    assert verdict(cited, [observed])["verdict"] == "corroborated"
    assert verdict(cited, [{**observed, "value": 190000000}])["verdict"] == "contradicted"


def test_gap_of_two_rates_and_its_change() -> None:
    gap = verdict({**GAP, "value": 16.8, "as_written": "16.8%", "unit_as_written": "percent"}, RATES)
    assert (gap["verdict"], gap["official"], gap["tolerance"]) == (
        "imprecise",
        "16.8 percentage points",
        Decimal("0.15"),
    )
    assert "urban 83.3 % less rural 66.5 % in 2023-12" in gap["reason"]
    assert [role for role, *_ in gap["used"]] == ["minuend", "subtrahend"]
    change = verdict({**GAP, "base_period": "2022", "value": 4.4, "as_written": "4.4"}, RATES)
    assert (change["verdict"], change["tolerance"]) == ("corroborated", Decimal("0.25"))
    assert "a gap of 16.8 in 2023-12 after 21.2 in 2022-12" in change["reason"]
    assert "a fall of 4.4 percentage points" in change["reason"]
    assert len(change["used"]) == 4
    wrong = verdict({**GAP, "base_period": "2022-12", "value": 5.4, "as_written": "5.4"}, RATES)
    assert wrong["verdict"] == "contradicted"


def test_a_gap_that_the_series_holds_itself_is_taken_from_it() -> None:
    row = verdict({**GAP, "value": 16.9, "as_written": "16.9"}, [*RATES, {**GAP, "value": 16.9}])
    assert (row["verdict"], row["used"]) == ("corroborated", [("value", "urban-rural-gap", "2023-12", "2024-03")])


def test_share_and_growth_of_a_count() -> None:
    rural: Row = {**USERS, "group": "rural", "value": 326000000, "rounded_to": 1000000}
    share = verdict({**rural, "unit": "percent", "value": 29.8, "as_written": "29.8%"}, [USERS_2023, rural])
    assert share["verdict"] == "corroborated"
    assert "326 million of 1.09225 billion persons" in share["reason"]
    assert [role for role, *_ in share["used"]] == ["part", "total"]
    before: Row = {**USERS, "period": "2022-12", "value": 1067440000, "rounded_to": 10000}
    grown = {**USERS, "unit": "percent", "base_period": "2022-12", "value": 2.3, "as_written": "2.3%"}
    assert verdict(grown, [USERS_2023, before])["verdict"] == "corroborated"
    assert verdict({**grown, "value": 3.3, "as_written": "3.3%"}, [USERS_2023, before])["verdict"] == "contradicted"
    added = {**USERS, "base_period": "2022-12", "value": 24800000, "as_written": "24.8 million"}
    assert verdict(added, [USERS_2023, before])["verdict"] == "corroborated"


def test_growth_of_money_is_at_other_prices_and_not_contradicted() -> None:
    before = {**GDP[0], "period": "2017", "value": 82710000000000, "vintage": "2018-01"}
    growth = {**CITED_GDP, "unit": "percent", "base_period": "2017", "value": 6.6, "as_written": "6.6%"}
    row = verdict(growth, [*GDP, before], spoken="2019-03-05")
    assert (row["verdict"], "constant" in row["reason"]) == ("unverifiable", True)


def test_a_change_that_agrees_only_with_first_releases() -> None:
    observed: list[Row] = [
        {**USERS, "value": 110, "vintage": "2024-01"},
        {**USERS, "value": 130, "vintage": "2025-01"},
        {**USERS, "period": "2022-12", "value": 100, "vintage": "2023-01"},
    ]
    added = {**USERS, "base_period": "2022-12", "value": 10, "as_written": "10"}
    assert verdict(added, observed, spoken="2024-06")["verdict"] == "corroborated"
    row = verdict(added, observed, spoken="2025-06")
    assert (row["verdict"], row["used"][0]) == ("imprecise", ("value", "all", "2023-12", "2024-01"))
    assert "110 persons" in row["reason"]


@pytest.mark.parametrize(
    ("period", "group", "found"),
    [
        ("2023-06", "*", "unverifiable"),
        ("2023-12", "*", "unverifiable"),
        ("2023-06", "rural", "unverifiable"),
        ("2022-12", "*", "corroborated"),
        ("2024-01", "*", "corroborated"),
        ("2023-06", "aged-50-and-above", "corroborated"),
    ],
)
def test_a_break_bars_comparison_across_it(period: str, group: str, found: str) -> None:
    note = "The population base is that of the 2020 census."
    broken = [{"indicator_id": "rate", "group": group, "period": period, "note": note}]
    cited = {**GAP, "base_period": "2022-12", "value": 4.4, "as_written": "4.4"}
    row = verdict(cited, RATES, breaks=broken)
    assert row["verdict"] == found
    assert ("population base" in row["reason"]) == (found == "unverifiable")
    assert verdict({**RATE, "value": 77.5, "as_written": "77.5"}, RATES, breaks=broken)["verdict"] == "corroborated"


LINES: Row = {"indicator_id": "lines", "geography": "CN", "group": "rural", "period": "2024-12", "unit": "subscription"}
AIM: Row = {**LINES, "value": 200000000, "as_written": "200 million", "bound": "more_than", "nature": "target"}
GOAL: Row = {**LINES, "value": 200000000, "bound": "more_than"}


@pytest.mark.parametrize(
    ("change", "goal", "found", "said"),
    [
        ({}, GOAL, "corroborated", "was set so"),
        ({"nature": "projection"}, GOAL, "imprecise", "told as an expectation"),
        ({"bound": "exact"}, GOAL, "imprecise", "the bound is another"),
        ({"value": 210000000, "as_written": "210 million"}, GOAL, "contradicted", "the target is another figure"),
        ({"period": "2025-12"}, GOAL, "unverifiable", "No target is recorded"),
        ({"group": "all"}, GOAL, "unverifiable", "No target is recorded"),
    ],
)
def test_a_target_is_checked_as_a_target(change: Row, goal: Row, found: str, said: str) -> None:
    below: Row = {**LINES, "value": 150000000}
    value, met = judged([{**AIM, **change}], [below], targets=[goal])
    assert (value["target_field"], value["verdict"], value["method"]) == ("value", found, "record")
    assert said in value["reason"]
    assert value["used"] == []
    assert (met["verdict_id"], met["target_field"], met["method"]) == ("f0-value-met", "value_met", "arithmetic")


@pytest.mark.parametrize(
    ("official", "found", "said"),
    [
        (203000000, "corroborated", "the goal was reached"),
        (195000000, "contradicted", "the goal was not reached"),
        (None, "unverifiable", "No value of lines"),
    ],
)
def test_whether_a_target_was_met_is_a_question_of_its_own(official: int | None, found: str, said: str) -> None:
    observed = [{**LINES, "value": official, "vintage": "2025-01"}] if official else []
    value, met = judged([AIM], observed, targets=[GOAL])
    assert (value["verdict"], met["verdict"]) == ("corroborated", found)
    assert said in met["reason"]


def test_a_target_of_a_change_needs_its_base() -> None:
    rise: Row = {**RATE, "group": "rural", "period": "2024-12", "unit": "percentage_point", "value": 2}
    cited = {**rise, "as_written": "2%", "unit_as_written": "percent", "nature": "projection"}
    observed: list[Row] = [*RATES, {**RATE, "group": "rural", "period": "2024-12", "value": 67.4}]
    value, met = judged([cited], observed, targets=[rise])
    assert (value["verdict"], met["verdict"]) == ("imprecise", "unverifiable")
    assert "told as an expectation and in another unit" in value["reason"]
    assert "not since when" in met["reason"]
    _, met = judged([{**cited, "base_period": "2023-12"}], observed, targets=[rise])
    assert (met["verdict"], met["official"]) == ("contradicted", "0.9 percentage points")
    risen: list[Row] = [*RATES, {**RATE, "group": "rural", "period": "2024-12", "value": 69.1}]
    _, met = judged([{**cited, "base_period": "2023-12"}], risen, targets=[rise])
    assert (met["verdict"], "the goal was reached" in met["reason"]) == ("corroborated", True)
    fallen: list[Row] = [*RATES, {**RATE, "group": "rural", "period": "2024-12", "value": 60}]
    _, met = judged([{**cited, "base_period": "2023-12"}], fallen, targets=[rise])
    assert (met["verdict"], "a fall of 6.5" in met["reason"]) == ("contradicted", True)


@pytest.mark.parametrize(
    ("cited", "said"),
    [
        ({**CITED, "indicator_id": None}, "No official series is recorded"),
        ({**CITED, "indicator_id": None, "nature": "count"}, "A plain count"),
        ({**CITED, "indicator_id": "unread"}, "No value of unread was read."),
        ({**CITED, "period": None}, "lacks the period"),
        ({**CITED, "group": None}, "lacks the period"),
        ({**CITED, "period": "2019-12"}, "No value of users for CN, 2019-12 was read."),
        ({**CITED, "base_period": "2019-12"}, "for CN, 2023-12 and 2019-12 was read."),
        ({**CITED, "unit": "household"}, "another unit"),
    ],
)
def test_what_cannot_be_looked_up_is_never_contradicted(cited: Row, said: str) -> None:
    wrong = {**cited, "value": 5, "as_written": "5"}
    row = verdict(wrong, [USERS_2023])
    assert (row["verdict"], row["difference"]) == ("unverifiable", None)
    assert said in row["reason"]


def test_nothing_to_judge_and_nothing_to_judge_by() -> None:
    assert judged([], [USERS_2023]) == []
    assert verdict(CITED, [])["verdict"] == "unverifiable"
    assert judged([], []) == []


def test_reasons_stay_on_a_line_whatever_the_names() -> None:
    long = "a" * 78
    rows: list[dict[str, Any]] = judged(
        [{**GAP, "indicator_id": long, "value": 4.4, "as_written": "4.4", "base_period": "2022"}],
        [{**row, "indicator_id": long} for row in RATES],
        breaks=[{"indicator_id": long, "group": "*", "period": "2023", "note": "n" * 400}],
    )
    assert all(len(row["reason"]) <= 300 and "\n" not in row["reason"] for row in rows)
    assert rows[0]["reason"].endswith("nnn….")


def test_tables_are_those_published() -> None:
    assert table("statistics", []).num_rows == 0


def test_a_bound_equalled_is_told_from_a_bound_passed() -> None:
    cited = {**USERS, "value": 140, "as_written": "140", "bound": "more_than"}
    assert "is that value itself" in verdict(cited, [{**USERS, "value": 140}])["reason"]
    rounded = {**cited, "value": 1100000000, "as_written": "1.1 billion"}
    assert "on the other side of it" in verdict(rounded, [USERS_2023])["reason"]


def test_a_change_that_agrees_only_with_later_revisions() -> None:
    observed: list[Row] = [
        {**USERS, "value": 110, "vintage": "2024-01"},
        {**USERS, "value": 130, "vintage": "2025-01"},
        {**USERS, "period": "2022-12", "value": 100, "vintage": "2023-01"},
    ]
    added = {**USERS, "base_period": "2022-12", "value": 30, "as_written": "30"}
    assert verdict(added, observed, spoken="2024-06")["verdict"] == "imprecise"
    assert verdict(added, observed, spoken="2025-06")["verdict"] == "corroborated"


def test_whether_a_target_was_met_is_seen_in_the_latest_vintage() -> None:
    observed: list[Row] = [
        {**LINES, "value": 195000000, "vintage": "2025-01"},
        {**LINES, "value": 203000000, "vintage": "2025-06"},
    ]
    _, met = judged([AIM], observed, targets=[GOAL])
    assert (met["verdict"], met["official"]) == ("corroborated", "203 million subscriptions")


def test_a_gap_is_to_narrow_where_a_rate_is_to_rise() -> None:
    narrow: Row = {**GAP, "base_period": "2022-12", "value": 4, "as_written": "4", "nature": "target"}
    _, met = judged([narrow], RATES)
    assert met["verdict"] == "corroborated"
    assert "a fall of 4.4 percentage points; the goal was reached" in met["reason"]


def test_the_roundings_of_part_and_total_move_a_share() -> None:
    part: Row = {**USERS, "group": "rural", "value": 400, "rounded_to": 2}
    total: Row = {**USERS, "value": 1000, "rounded_to": 4}
    row = verdict({**part, "unit": "percent", "value": 40, "as_written": "40.0%"}, [part, total])
    assert row["tolerance"] == Decimal("0.05") + Decimal("0.1") + Decimal("0.08")


def test_everybody_is_no_share_of_everybody() -> None:
    row = verdict({**USERS, "unit": "percent", "value": 100, "as_written": "100%"}, [USERS_2023])
    assert (row["verdict"], row["difference"]) == ("unverifiable", None)


def test_a_target_from_another_base_is_another_target() -> None:
    rise: Row = {**RATE, "unit": "percentage_point", "value": 2}
    cited = {**rise, "as_written": "2", "nature": "target"}
    for stated, goal, found in (
        ("2022-12", "2021-12", "unverifiable"),
        ("2022-12", "2022-12", "corroborated"),
        ("2022-12", None, "corroborated"),
        (None, "2021-12", "corroborated"),
    ):
        value, _ = judged([{**cited, "base_period": stated}], RATES, targets=[{**rise, "base_period": goal}])
        assert value["verdict"] == found
