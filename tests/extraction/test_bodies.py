"""Bodies: counts of others, short forms and acronyms."""

from __future__ import annotations

import pytest

from policydata.extraction.names.finder import find_names
from tests.extraction.name_specs import find_bodies, surfaces


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("the Ministry of Economy, Trade and\nTourism said", ["Ministry of Economy, Trade and\nTourism"]),
        ("the Ministry of Justice, the Senate and Google said", ["Ministry of Justice", "Senate", "Google"]),
        (
            "Center for Sci &Tech Studies at the Beijing Institute of Technology",
            ["Center for Sci &Tech Studies at the Beijing Institute of Technology"],
        ),
        ("the Auditor General's Office reported", ["Auditor General's Office"]),
        (
            "the State Council of the People's Republic of China issued",
            ["State Council of the People's Republic of China"],
        ),
        ("China's Cyberspace Administration's staff", ["Cyberspace Administration"]),
        ("by the Telecommunications Regu-\nlator.", ["Telecommunications Regu-\nlator"]),
        (
            "NATIONAL OFFICE OF STATISTICS OF ARVENIA\nStatistical bulletin",
            ["NATIONAL OFFICE OF STATISTICS OF ARVENIA"],
        ),
        ("China, the People's Republic of China and the United States agreed", []),
        ("a Data Protection Authority and every Ministry", []),
    ],
)
def test_english_edges(text: str, bodies: list[str]) -> None:
    assert surfaces(text, find_bodies(text, "en")) == bodies


@pytest.mark.parametrize(
    ("text", "others", "noun"),
    [
        ("the Ministry of Justice and seven other ministries", "7", "ministries"),
        ("the Ministry of Science and 10 other departments", "10", "departments"),
        ("the MIIT and other seven ministries and commissions", "7", "ministries"),
        ("the Ministry of Justice, together with six other agencies,", "6", "agencies"),
    ],
)
def test_further_bodies_are_counted_on_the_one_named(text: str, others: str, noun: str) -> None:
    (body,) = find_bodies(text, "en")
    assert (body.detail["others"], body.detail["counted"], body.detail["noun"]) == (others, "others", noun)


@pytest.mark.parametrize(
    ("count", "others"), [("七", "7"), ("十", "10"), ("十一", "11"), ("二十三", "23"), ("12", "12"), ("１７", "17")]
)
def test_a_chinese_count_is_of_all_bodies_and_stands_on_the_last_one(count: str, others: str) -> None:
    first, last = find_bodies(f"教育部、公安部等{count}部门印发", "zh")
    assert "others" not in first.detail
    assert (last.detail["others"], last.detail["counted"], last.detail["noun"]) == (others, "all", "部门")


def test_short_forms_and_acronyms_refer_to_the_full_name() -> None:
    text = (
        "No Ministry waits. The Cyberspace Administration of China (CAC) and the Open Rights Bureau met. "
        "The CAC asked the Bureau; the ORB and a Ministry were silent. CAC-2024-03 is a number."
    )
    found = find_bodies(text, "en")
    assert surfaces(text, found) == [
        "Cyberspace Administration of China",
        "CAC",
        "Open Rights Bureau",
        "CAC",
        "Bureau",
        "ORB",
    ]
    administration, bureau = str(found[0].start), str(found[2].start)
    assert [found[index].detail["refers_to"] for index in (1, 3, 4, 5)] == [
        administration,
        administration,
        bureau,
        bureau,
    ]


def test_a_body_inside_a_title_is_part_of_it_but_one_that_holds_a_session_stands_for_itself() -> None:
    text = "the Charter of the United Nations and the 78th session of the United Nations General Assembly"
    assert [(text[s.start : s.end], s.kind) for s in find_names(text, "en")] == [
        ("Charter of the United Nations", "policy"),
        ("78th session of the United Nations General Assembly", "event"),
        ("United Nations General Assembly", "body"),
    ]


def test_a_chinese_session_is_one_name_with_the_body_that_holds_it() -> None:
    text = "人权理事会第五十六届会议参考，江右大学承办"
    assert [(text[s.start : s.end], s.kind) for s in find_names(text, "zh")] == [
        ("人权理事会第五十六届会议", "event"),
        ("人权理事会", "body"),
        ("江右大学", "body"),
    ]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("由江右大学人权与科技研究院、省法学会共同主办", ["江右大学人权与科技研究院", "省法学会"]),
        ("工业和信息化部和公安部", ["工业和信息化部", "公安部"]),
        ("（工信部联信〔2023〕88号）", []),
        ("提交方：数字权益观察\n数字权益观察是民间组织", ["数字权益观察", "数字权益观察"]),
        ("依据(EU) 2024/1689", []),
        ("数据中心、公安机关、有关部门和行业协会", []),
        ("国家数据\n局", ["国家数据\n局"]),
    ],
)
def test_chinese_edges(text: str, bodies: list[str]) -> None:
    assert surfaces(text, find_bodies(text, "zh")) == bodies
