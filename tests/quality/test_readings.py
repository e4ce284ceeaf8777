"""Values, units by family, and the names behind short forms."""

from __future__ import annotations

import pytest
from benchmarks.quality.labels import Found
from benchmarks.quality.readings import (
    full_name,
    same_indicator,
    same_place,
    same_reading,
    same_unit,
    same_value,
)


def test_values_are_numbers_not_spellings() -> None:
    assert same_value("2.50", "2.5")
    assert same_value(None, None)
    assert not same_value("2.5", "25")
    assert not same_value("2.5", None)


@pytest.mark.parametrize(
    ("label", "found", "counted"),
    [
        ("percent", "percent", None),
        ("resident", "person", "resident"),
        ("organization", "body", "organisation"),
        ("scholarship", "item", None),
        ("vacancy", "item", "vacancy"),
        ("enterprise", "company", None),
        ("working_day", "day", None),
        ("kilometer", "kilometre", None),
        ("time", "times", None),
        (None, None, None),
        (None, "item", None),
    ],
)
def test_units_of_one_family(label: str | None, found: str | None, counted: str | None) -> None:
    assert same_unit(label, found, counted)


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("percent", "percentage_point"),
        ("day", "month"),
        ("EUR", "USD"),
        ("person", "household"),
        ("person", None),
        (None, "person"),
    ],
)
def test_other_units(label: str | None, found: str | None) -> None:
    assert not same_unit(label, found)


def test_a_date_is_read_rightly_with_the_end_of_its_range() -> None:
    label = Found("date", 0, 9, "2023-10-02", detail={"end": "2023-11-17"})
    assert same_reading(label, label._replace(detail={"end": "2023-11-17", "modifier": "about"}))
    assert not same_reading(label, label._replace(detail={}))
    assert not same_reading(label, label._replace(value="2023-10"))


def test_a_figure_is_read_rightly_with_its_unit() -> None:
    label = Found("figure", 0, 9, "12", "month")
    assert same_reading(label, Found("figure", 0, 9, "12.0", "month"))
    assert not same_reading(label, Found("figure", 0, 9, "12", "year"))


LABELS = [
    Found("policy", 0, 30, name="Seed Act"),
    Found("policy", 40, 70, name="Port Code"),
    Found("policy", 80, 84, name="Port Code"),
    Found("number", 90, 99, name="A/RES/1/2"),
]


def test_a_short_form_has_the_name_of_its_antecedent_even_when_that_is_wrong() -> None:
    first, short = Found("policy", 0, 30), Found("policy", 80, 84, refers_to=0)
    assert full_name(short, [first, short], LABELS) == "Seed Act"
    assert full_name(short._replace(refers_to=None), [first, short], LABELS) == "Port Code"


def test_the_name_of_a_mention_is_that_of_the_label_it_shares_most_with() -> None:
    mention = Found("policy", 25, 60)
    assert full_name(mention, [mention], LABELS) == "Port Code"
    assert full_name(Found("body", 0, 30), [], LABELS) is None
    assert full_name(Found("number", 90, 99), [], LABELS) == "A/RES/1/2"
    assert full_name(Found("number", 20, 30), [], LABELS) == "Seed Act"


def test_antecedents_in_a_circle_end() -> None:
    one, other = Found("policy", 0, 30, refers_to=40), Found("policy", 40, 70, refers_to=0)
    assert full_name(one, [one, other], LABELS) in ("Seed Act", "Port Code")


def test_a_place_is_the_same_by_any_of_its_names() -> None:
    assert same_place("全国", "China")
    assert same_place(None, None)
    assert not same_place("Malta", None)
    assert not same_place("Malta", "Italy")


def test_an_indicator_is_the_same_by_half_of_the_words_of_the_shorter() -> None:
    assert same_indicator("the resident population of the region", "populations", "en")
    assert not same_indicator("share of the region", "share of firms", "en"), "small words do not count"
    assert not same_indicator("complaints decided", None, "en")
    assert same_indicator("互联网普及率", "农村互联网普及率", "zh")
    assert not same_indicator("弃权票", "议会于当天", "zh")
