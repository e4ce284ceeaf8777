"""People: the cues that make words a name."""

from __future__ import annotations

import pytest

from tests.extraction.name_specs import find_people, surfaces


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Chinese President Xi Jinping delivered", ["Xi Jinping"]),
        (
            "Ezra Winterbourne, the senator, said. Winterbourne left the Winterbourne Inquiry into Waste.",
            ["Ezra Winterbourne", "Winterbourne"],
        ),
        ("ILSE MARCHETTI\nMinister of Trade\n", ["ILSE MARCHETTI"]),
        ("prepared by Dagny Ferreira-\nHolm of the", ["Dagny Ferreira-\nHolm"]),
        ("a spokesman, Guillaume Oyelaran, told", ["Guillaume Oyelaran"]),
        ("Mr. Tan thanked Prof. Henrik Lund.", ["Tan", "Henrik Lund"]),
        ("Ursula von der Leyen's plan", ["Ursula von der Leyen"]),
        ("Minister of Finance and President of Chile", []),
        ("Hong Kong, Long March, Human Rights and Smart City", []),
    ],
)
def test_english_people(text: str, people: list[str]) -> None:
    assert surfaces(text, find_people(text, "en")) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("主任周砚秋、副主任陈\n志远出席", ["周砚秋", "陈\n志远"]),
        ("律师高翔认为，周砚秋不对", ["高翔"]),
        ("欧阳牧野教授作发言，欧阳牧野指出", ["欧阳牧野", "欧阳牧野"]),
        ("由艾琳·马尔克斯执笔。马尔克斯说", ["艾琳·马尔克斯", "马尔克斯"]),
        ("（记者罗知遥、慕容清）", ["罗知遥", "慕容清"]),
        ("马克龙总统和意大利总理", ["马克龙"]),
        ("主任应当安排方案，高度重视", []),
    ],
)
def test_chinese_people(text: str, people: list[str]) -> None:
    assert surfaces(text, find_people(text, "zh")) == people


def test_a_family_name_before_the_full_name_is_not_known_yet() -> None:
    text = "Faruqi came. Dr Bibi Faruqi left."
    assert surfaces(text, find_people(text, "en")) == ["Bibi Faruqi"]


def test_later_mentions_refer_to_the_first() -> None:
    text = "Dr Bibi Faruqi came. Faruqi left."
    first, second = find_people(text, "en")
    assert second.detail["refers_to"] == str(first.start)
    text = "院长梁听澜致辞。梁听澜回顾说"
    first, second = find_people(text, "zh")
    assert (first.start, second.start) == (2, 8)
