"""Dates of a text: the specs as data, and what holds for any text."""

from __future__ import annotations

import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.dates.finder import find_dates
from policydata.extraction.spans import Span
from tests.extraction.written_texts import found_in

TESTS = Path(__file__).parents[1]
LANGUAGES = ("en", "zh")
DAY = date(2024, 2, 29)


def _specs() -> list[Any]:
    params = []
    for language in LANGUAGES:
        cases = yaml.safe_load((TESTS / "specs" / f"dates-{language}.yml").read_text(encoding="utf-8"))
        params += [pytest.param(language, case, id=f"{language}-{number}") for number, case in enumerate(cases, 1)]
    return params


@pytest.mark.parametrize(("language", "case"), _specs())
def test_specs(language: str, case: dict[str, Any]) -> None:
    written = case.get("document_date")
    day = date.fromisoformat(written) if written else None
    found = found_in(case["text"], language, partial(find_dates, document_date=day))
    assert [(case["text"][s.start : s.end], s.start, s.end, s.value) for s in found] == [
        (span["text"], span["start"], span["end"], span["value"]) for span in case["spans"]
    ]
    for span, expected in zip(found, case["spans"], strict=True):
        details = expected.get("detail", {})
        assert {name: span.detail.get(name) for name in details} == details


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_specs_are_many_and_hold_texts_without_dates(language: str) -> None:
    cases = yaml.safe_load((TESTS / "specs" / f"dates-{language}.yml").read_text(encoding="utf-8"))
    assert len(cases) >= 120
    assert sum(not case["spans"] for case in cases) >= 30
    for case in cases:
        for span in case["spans"]:
            assert case["text"][span["start"] : span["end"]] == span["text"]


def test_dates_inside_titles_are_none_unless_the_title_never_closes() -> None:
    assert find_dates("《关于〈2021年规划〉的2022年报告》（2023年）", "zh") == []
    long_title = "《" + "很" * 300 + "2023年7月10日"
    assert [s.value for s in find_dates(long_title, "zh")] == ["2023-07-10"]
    assert find_dates(long_title + "《2024年规划》", "zh")[1:] == []


def test_another_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="'de' is not a language dates are found in; write 'en' or 'zh'"):
        find_dates("3. Mai 2023", "de")


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", "on 8 July 2017", "date.day"),
        ("en", "in July 2017", "date.month"),
        ("en", "in 2017", "date.year"),
        ("en", "on 2017-07-08", "date.numeric"),
        ("en", "from 2017 to 2019", "date.range"),
        ("en", "3–5 July 2017", "date.range"),
        ("en", "Q3 2017", "date.part"),
        ("en", "the 1990s", "date.decade"),
        ("en", "the 14th Five-Year Plan period", "date.period"),
        ("en", "last year", "date.relative"),
        ("zh", "2017年7月8日", "date.day"),
        ("zh", "2017年7月", "date.month"),
        ("zh", "2017年", "date.year"),
        ("zh", "2017年底", "date.part"),
        ("zh", "2017—2019年", "date.range"),
        ("zh", "7月8日", "date.day"),
        ("zh", "7月8日至9日", "date.range"),
        ("zh", "去年7月", "date.relative"),
        ("zh", "第三季度", "date.part"),
    ],
)
def test_rules_name_the_form(language: str, text: str, rule: str) -> None:
    assert [span.rule for span in find_dates(text, language)] == [rule]


PIECES = st.sampled_from(
    [
        *("2023", "2023-07-10", "July", "8 ", "July 8, 2017", " and ", "–", " to ", "between ", "the end of ", "Q3 "),
        *(
            " of the same year",
            "last year",
            "75 years ago",
            "on Monday",
            "1990s",
            "《",
            "》",
            "年",
            "2023年",
            "7月",
            "10日",
        ),
        *(
            "2021、",
            "—",
            "同年",
            "上半年",
            "“十四五”时期",
            "次日",
            "二〇二三",
            "２０２３",
            "\u00ad",
            "\n",
            "\n\n",
            " ",
            ". ",
            "。",
        ),
        *("5,", "%", "Act of ", "of ", "in ", "people", "December 4", "/", "-", "31", "29 February ", "13月", "年底"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=24).map("".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES), st.none() | st.dates(min_value=date(1, 1, 1)))
def test_spans_of_any_text_are_ordered_apart_trimmed_and_have_real_values(
    text: str, language: str, document_date: date | None
) -> None:
    end = 0
    for span in find_dates(text, language, document_date):
        assert end <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        assert span.kind == "date"
        _check_values(span)
        end = span.end


def _check_values(span: Span) -> None:
    values = [value for value in (span.value, span.detail.get("end")) if value]
    for value in values:
        assert date.fromisoformat(value + "-01-01"[: 10 - len(value)] if len(value) < 10 else value)
    if len(values) == 2:
        assert values[0][: len(values[1])] <= values[1]


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_paragraph_apart_changes_no_absolute_date(text: str, language: str) -> None:
    def absolute(whole: str, shift: int) -> list[tuple[int, int, str]]:
        found = find_dates(whole, language)
        return [(s.start - shift, s.end - shift, s.value) for s in found if s.value and "inferred" not in s.detail]

    before = "Nothing is said here.\n\n"
    if not text[:1].isspace():
        assert absolute(before + text, len(before)) == absolute(text, 0)


ADVERSARIAL = [
    *("1", "2023", "2023-", "2 ", "12, ", "8 of ", "first of ", "the end of the ", "early ", "M", "may ", "ago ", "a "),
    *(
        " ",
        "\n",
        "\t",
        "\u00ad",
        "《",
        "》",
        "《》",
        "〇",
        "一",
        "十",
        "年",
        "月",
        "日",
        "“十",
        "版",
        "—",
        "-",
        "/12",
        "1/1/",
    ),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", ADVERSARIAL)
def test_repetition_costs_no_more_than_its_length(piece: str, language: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece.encode()))
        times = []
        for _ in range(3):
            started = time.process_time()
            find_dates(text, language, DAY)
            times.append(time.process_time() - started)
        return min(times)

    # A bound on backtracking, not on speed: 100 KB take about 0.1 s.
    assert cost(100_000) < 2
