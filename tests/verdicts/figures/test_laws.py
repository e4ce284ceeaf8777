"""Laws of the engine: what is rounded is right, what is scaled is not, order is nothing, and a naive reading agrees."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

import pyarrow as pa
from hypothesis import assume, given
from hypothesis import strategies as st

from policydata.values import date_bounds
from policydata.verdicts.figures.judgement import judge_statistics
from tests.verdicts.figures.figure_tables import RATE, USERS, Row, judged, table, verdict

MAGNITUDES = {"": 0, " million": 6, " billion": 9, "万": 4, "亿": 8}
amounts = st.integers(1, 10**14).map(lambda whole: Decimal(whole).scaleb(-2))


def as_words(value: Decimal, last: int, word: str) -> str:
    """Return the value in a magnitude, written to the digit of 10 to the power of `last`."""
    shown = value.scaleb(-MAGNITUDES[word])
    return f"{shown:.{max(MAGNITUDES[word] - last, 0)}f}{word}"


@given(
    amounts, st.integers(-2, 12), st.sampled_from(sorted(MAGNITUDES)), st.sampled_from([ROUND_HALF_UP, ROUND_HALF_DOWN])
)
def test_a_rounded_observation_is_right_and_ten_times_it_never(
    official: Decimal, last: int, word: str, rounding: str
) -> None:
    value = official.quantize(Decimal(1).scaleb(last), rounding=rounding)
    value = value.quantize(Decimal("0.000001"))
    assume(value > 0)
    assume(MAGNITUDES[word] >= last)
    observed = [{**USERS, "unit": "CNY", "value": official}]
    cited = {**USERS, "unit": "CNY", "value": value, "as_written": as_words(value, last, word)}
    assert verdict(cited, observed)["verdict"] == "corroborated"
    scaled = {**cited, "value": value * 10, "as_written": as_words(value * 10, last, word)}
    assert verdict(scaled, observed)["verdict"] != "corroborated"
    shrunk = {**cited, "value": value / 10, "as_written": as_words(value / 10, last - 1, word)}
    if last >= -4:
        assert verdict(shrunk, observed)["verdict"] != "corroborated"


def cases(order: random.Random) -> tuple[list[Row], list[Row]]:
    """Return random figures and observations that meet often, in few places, periods and vintages."""
    places = [(i, g) for i in ("a", "b") for g in ("all", "rural")]
    step = order.choice([None, 1, 2])
    observed: dict[tuple[str, ...], Row] = {
        (indicator, group, period, vintage): {
            **RATE,
            "indicator_id": indicator,
            "group": group,
            "period": period,
            "vintage": vintage,
            "value": Decimal(order.randint(0, 200)) / 4,
            "rounded_to": step,
        }
        for indicator, group in places
        for period in ("2022-06", "2022-12", "2023-06")
        for vintage in ("2022-07", "2023", "2023-08-02", "2024-01")
        if order.random() < 0.4 and vintage >= period[:4]
    }
    cited: list[Row] = []
    for _ in range(40):
        indicator, group = order.choice(places)
        value = Decimal(order.randint(0, 500)) / order.choice([10, 100, 1])
        if observed and order.random() < 0.6:
            value = order.choice(list(observed.values()))["value"].quantize(Decimal(order.choice(["1", "0.1", "0.01"])))
        period = order.choice(["2022-06", "2022-12", "2023-06"])
        cited.append(
            {
                **RATE,
                "indicator_id": indicator,
                "group": group,
                "period": period,
                "value": value,
                "as_written": f"{value}%",
            }
        )
    return cited, list(observed.values())


def naive(cited: Row, observed: Sequence[Row], spoken: str | None) -> str:
    """Return the verdict on a level as a reader would find it, one figure and one observation at a time."""
    key = ("indicator_id", "geography", "group", "period")
    rows = [row for row in observed if all(row[name] == cited[name] for name in key)]
    rows.sort(key=lambda row: date_bounds(str(row["vintage"])))
    day = date_bounds(spoken).latest if spoken else date_bounds("9999").latest
    public = [row for row in rows if date_bounds(str(row["vintage"])).earliest <= day]
    if not rows:
        return "unverifiable"
    official = public[-1] if public else rows[0]
    value, unit = cited["value"], Decimal(1).scaleb(cited["value"].as_tuple().exponent)
    digits = str(value).replace(".", "").strip("0")
    trailing = value.normalize().as_tuple().exponent

    def away(row: Row, half: Decimal, *, strictly: bool = False) -> bool:
        allowed = half + Decimal(row["rounded_to"] or 0) / 2
        return bool(abs(value - row["value"]) < allowed if strictly else abs(value - row["value"]) <= allowed)

    if away(official, unit / 2):
        return "corroborated"
    round_number = len(digits) > 1 and away(official, Decimal(1).scaleb(int(trailing)) / 2)
    if round_number or away(official, unit, strictly=True) or any(away(row, unit / 2) for row in rows):
        return "imprecise"
    return "contradicted" if public else "unverifiable"


@given(st.integers(0, 10**6), st.sampled_from(["2022-06", "2022-07-01", "2023-03", "2023-08-02", "2024", None]))
def test_columns_judge_as_a_reader_would_row_by_row(seed: int, spoken: str | None) -> None:
    cited, observed = cases(random.Random(seed))
    rows = judged(cited, observed, spoken=spoken)
    assert [row["verdict"] for row in rows] == [naive(each, observed, spoken) for each in cited]


def everything() -> tuple[pa.Table, pa.Table, pa.Table, pa.Table, pa.Table]:
    """Return tables in which figures of every sort occur, many times over."""
    cited, observed = cases(random.Random(7))
    for group in ("urban", "rural", "all"):
        for period in ("2022-12", "2023-12"):
            observed.append({**RATE, "group": group, "period": period, "value": len(group) * 9 + int(period[3])})
    gap: Row = {**RATE, "group": "urban-rural-gap", "unit": "percentage_point", "value": 1, "as_written": "1"}
    cited += [gap, {**gap, "base_period": "2022"}, {**gap, "base_period": "2019"}, {**gap, "nature": "target"}]
    cited += [
        {**RATE, "value": 31, "as_written": "31 %", "bound": bound} for bound in ("about", "more_than", "at_most")
    ]
    cited += [{**RATE, "value": 9, "as_written": "9", "nature": "projection", "unit": "percentage_point"}, {"value": 4}]
    full = {"unit": "percent", "bound": "exact", "nature": "measured", "source_id": "text", "as_written": "4"}
    figures = [full | {"statistic_id": f"f{i:02}"} | dict(row) for i, row in enumerate(cited)]
    aims = [
        {**RATE, "policy_id": p, "position": 1, "bound": "exact", "value": 9, "unit": "percentage_point"} for p in "pq"
    ]
    return (
        table("statistics", figures),
        table("observations", [{"vintage": "2024-03", "source_id": "gazette"} | dict(row) for row in observed]),
        table(
            "indicator_breaks",
            [{"indicator_id": "rate", "group": g, "period": "2023", "note": g} for g in ("all", "*")],
        ),
        table("policy_targets", aims),
        pa.table({"source_id": ["text"], "date": ["2024-06"]}),
    )


def by_id(tables: Sequence[pa.Table]) -> list[dict[str, Any]]:
    found = judge_statistics(*tables)
    rows = found.verdicts.drop_columns(["figure", "target", "break"]).to_pylist()
    used = found.observations.to_pylist()
    return sorted(rows, key=lambda row: str(row["verdict_id"])) + sorted(
        used, key=lambda row: (row["verdict_id"], row["position"])
    )


@given(st.randoms(use_true_random=False))
def test_order_of_rows_is_without_effect(order: random.Random) -> None:
    tables = everything()
    mixed = [each.take(pa.array(order.sample(range(each.num_rows), each.num_rows), pa.int64())) for each in tables]
    assert by_id(mixed) == by_id(tables)


def test_figures_judged_alone_are_judged_alike() -> None:
    figures, *rest = everything()
    together = judge_statistics(figures, *rest).verdicts
    assert len(set(together["verdict"].to_pylist())) == 4
    alone = [judge_statistics(figures.slice(row, 1), *rest).verdicts for row in range(figures.num_rows)]
    columns = together.column_names[:-3]
    assert pa.concat_tables(alone).select(columns).to_pylist() == together.select(columns).to_pylist()
