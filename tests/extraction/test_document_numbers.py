from __future__ import annotations

import time
from pathlib import Path
from typing import TypedDict

import pytest
import yaml

from policydata.extraction.document_numbers.finder import find_numbers
from tests.extraction.written_texts import found_in

SPECS = Path(__file__).parent.parent / "specs"


class Expected(TypedDict):
    start: int
    end: int
    text: str
    value: str


class Case(TypedDict):
    language: str
    text: str
    spans: list[Expected]


CASES: list[Case] = yaml.safe_load((SPECS / "numbers.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_specs(case: Case) -> None:
    text = case["text"]
    spans = found_in(text, case["language"], find_numbers)
    assert [
        Expected(start=span.start, end=span.end, text=text[span.start : span.end], value=span.value or "")
        for span in spans
    ] == case["spans"]
    assert all(span.kind == "number" and span.unit is None and span.rule.startswith("number.") for span in spans)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_there_are_enough_specs(language: str) -> None:
    mine = [case for case in CASES if case["language"] == language]
    assert len({case["text"] for case in mine}) == len(mine) >= 120
    assert sum(not case["spans"] for case in mine) >= 30


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_document_is_the_sum_of_its_paragraphs(language: str) -> None:
    expected, text = [], ""
    for case in CASES:
        if case["language"] == language:
            expected += [(len(text) + span["start"], len(text) + span["end"]) for span in case["spans"]]
            text += case["text"] + "\n\n"
    assert [(span.start, span.end) for span in found_in(text, language, find_numbers)] == expected


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="write en or zh"):
        find_numbers("A/RES/78/311", "fr")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "piece",
    [
        *(
            "A/",
            "A/1",
            "A1-",
            "A-1",
            "No. ",
            "No. 1 ",
            "GB ",
            "GB 1",
            "(EU) ",
            "ISO/IEC ",
            "Aa ",
            "Aa Bb [2017] ",
            "S. 1 ",
            "1/",
        ),
        *(
            "号",
            "1号",
            "第1号",
            "〔2017〕",
            "〔2017〕1",
            "（2017）京",
            "国发",
            "令第1号",
            "resolution 1/",
            "9",
            "1 U.S.C. ",
            "X/9/",
        ),
        *("T/A", "1.1", "2017年第1号", "［", "(2017) "),
    ],
)
def test_cost_is_linear(language: str, piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    start = time.process_time()
    find_numbers(text, language)
    assert time.process_time() - start < 2, "the finder backtracks"
