"""Blanks around figures: what a text states does not hang on them, and every place is one of the text as written."""

from __future__ import annotations

import pytest

import policydata
from policydata.extraction.close_set import CloseSet

_WRITTEN = (
    "省政府于 2024 年 3 月 5 日印发《湖区数据办法》（湖政发〔 2024 〕 5 号），"
    "截至 2023 年底，全省有学校 1 200 所，增长 5.2 % 。",
    "1 总则\n到 2025 年，建成中心 30 个。\n地区 2022年 2023年\n湖区 12 14",
    "一、 2023 年工作\n会议时间： 5 月 6 日",
)


@pytest.mark.parametrize("text", _WRITTEN)
def test_mentions_stand_where_the_text_has_them(text: str) -> None:
    found = policydata.extract(text, "zh")
    assert found.mentions
    for mention in found.mentions:
        assert text[mention.start : mention.end] == mention.text
    for record in found.records:
        where = record.fields.get("indicator_position")
        if isinstance(where, str):
            start, end = map(int, where.split(","))
            assert text[start:end] == record.fields["indicator"]


def test_blanks_around_figures_change_no_reading() -> None:
    text = _WRITTEN[0]
    close = text.replace(" ", "")
    wide, narrow = (policydata.extract(one, "zh") for one in (text, close))
    assert [(m.kind, m.value, m.unit) for m in wide.mentions] == [(m.kind, m.value, m.unit) for m in narrow.mentions]
    cells = ("value", "unit", "period", "base_period", "policy", "date", "event")
    assert [[r.fields.get(cell) for cell in cells] for r in wide.records] == [
        [r.fields.get(cell) for cell in cells] for r in narrow.records
    ]


def test_rows_and_numbers_of_sections_keep_their_blanks() -> None:
    text = _WRITTEN[1]
    assert CloseSet(text).text == "1 总则\n到2025年，建成中心30个。\n地区 2022年 2023年\n湖区 12 14"


def test_a_text_without_blanks_is_the_same_object() -> None:
    text = "截至2023年底，全省有学校1200所。"
    assert CloseSet(text).text is text


def test_what_a_mention_refers_to_stands_where_the_text_has_it() -> None:
    text = "省政府于 2024 年 3 月 5 日印发《湖区数据办法》。该办法共 5 章。"
    title, pointing = (m for m in policydata.extract(text, "zh").mentions if m.kind == "policy")
    assert pointing.detail["refers_to"] == str(title.start)
