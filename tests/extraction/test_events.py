"""Events: ordinals and years."""

from __future__ import annotations

import pytest

from tests.extraction.name_specs import find_events, surfaces


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "The Third Belt and Road Forum for International Cooperation, held",
            ["Third Belt and Road Forum for International Cooperation"],
        ),
        ("the 2nd Vellmar Forum on Trustworthy AI will", ["2nd Vellmar Forum on Trustworthy AI"]),
        (
            "the 2023 World Artificial Intelligence Conference (WAIC 2023).",
            ["2023 World Artificial Intelligence Conference", "WAIC 2023"],
        ),
        ("In 2023 World Internet Conference guests", ["World Internet Conference"]),
        ("the World Biometrics Congress 2025 is", ["World Biometrics Congress 2025"]),
        ("the first session of the General Assembly", ["first session of the General Assembly"]),
        ("the National People's Congress and the U.S. Congress met at a press conference", []),
    ],
)
def test_english_events(text: str, events: list[str]) -> None:
    assert surfaces(text, find_events(text, "en")) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("人权理事会第五十六届会议参考", ["人权理事会第五十六届会议"]),
        ("在澜江举办2024政务智能大会，", ["2024政务智能大会"]),
        ("首届全球人工智能安全峰会在", ["全球人工智能安全峰会"]),
        ("在第三届“一带一路”国际合作高峰论坛上", ["第三届“一带一路”国际合作高峰论坛"]),
        ("党的二十届三中全会提出，党的二十大以来", ["党的二十届三中全会", "党的二十大"]),
        ("联合国大会通过，新闻发布会和工作会议", []),
    ],
)
def test_chinese_events(text: str, events: list[str]) -> None:
    assert surfaces(text, find_events(text, "zh")) == events
