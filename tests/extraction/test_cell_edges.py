"""Mentions stay inside the cells of a table, and note marks out of numbers."""

from __future__ import annotations

import pytest

from policydata.extraction.kernel import read_text


def mentions(text: str, language: str, kind: str) -> list[tuple[str, str | None]]:
    return [(found.text, found.value) for found in read_text(text, language=language).mentions if found.kind == kind]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("port\tOct\t14 nights\nArle\t0.6\t4.9\n", "en", []),
        ("month\tships\tcrew\nMarch 2019\t6\t8\nApril 2019\t7\t9\nHarbour notes\n", "en", ["2019-03", "2019-04"]),
        ("month\tships\tcrew\nApril 2019\t7\t9\nMay 2018 harbour notes\n", "en", ["2019-04", "2018-05"]),
        ("month | ships\n2019\nApril | 7\nJune | 9\n2020\nApril | 8\n", "en", ["2019", "2020"]),
    ],
)
def test_a_date_stands_in_one_cell(text: str, language: str, dates: list[str]) -> None:
    assert [value for _, value in mentions(text, language, "date") if value] == dates


def test_a_figure_ends_with_its_cell() -> None:
    text = "港口\t2021年\n阿勒\t7340\n单位：艘\n"
    assert "7340\n单位" not in [words for words, _ in mentions(text, "zh", "figure")]


@pytest.mark.parametrize("around", [("主管部门：\t{}\t填表日期：\t2021年6月9日", "维兰市船务局", "body")])
def test_a_body_is_neither_label_nor_blank(around: tuple[str, str, str]) -> None:
    row, name, kind = around
    assert [words for words, _ in mentions(f"{row.format(name)}\n", "zh", kind)] == [name]


def test_a_title_of_a_sheet_does_not_begin_with_its_label() -> None:
    text = "文号：\t维船〔2021〕17号\n标　　题：\t维兰市船务局关于修缮灯塔的通知\n"
    assert [words for words, _ in mentions(text, "zh", "policy")] == ["维兰市船务局关于修缮灯塔的通知"]


def test_note_marks_are_no_part_of_a_number() -> None:
    assert mentions("The share of ships rose to 5.3¹ percent in 2023².", "en", "figure") == [("5.3¹ percent", "5.3")]
    assert mentions("The share of ships rose to 5.3¹ percent in 2023².", "en", "date") == [("2023", "2023")]
    assert [value for _, value in mentions("2023年²港口占比为12.5%¹，船员3万人。", "zh", "figure")] == ["12.5", "30000"]
