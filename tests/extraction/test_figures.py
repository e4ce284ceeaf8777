from __future__ import annotations

import pickle
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import TypedDict

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.figures.finder import find_figures
from policydata.extraction.units import CHINESE_UNITS, ENGLISH_PLURAL, ENGLISH_SINGULAR
from tests.extraction.written_texts import found_in

SPECS = Path(__file__).parent.parent / "specs"


class Expected(TypedDict, total=False):
    start: int
    end: int
    text: str
    value: str
    unit: str | None
    detail: dict[str, str]


class Case(TypedDict):
    text: str
    spans: list[Expected]


def cases(language: str) -> list[Case]:
    loaded: list[Case] = yaml.safe_load((SPECS / f"figures-{language}.yml").read_text(encoding="utf-8"))
    return loaded


BOTH = [(language, case) for language in ("en", "zh") for case in cases(language)]


def found(text: str, language: str) -> list[Expected]:
    return [
        Expected(
            start=span.start, end=span.end, text=text[span.start : span.end], value=span.value or "", unit=span.unit
        )
        | ({"detail": dict(span.detail)} if span.detail else {})
        for span in found_in(text, language, find_figures)
    ]


@pytest.mark.parametrize(("language", "case"), BOTH, ids=[case["text"][:40] for _, case in BOTH])
def test_specs(language: str, case: Case) -> None:
    assert found(case["text"], language) == case["spans"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_there_are_enough_specs(language: str) -> None:
    texts = [case["text"] for case in cases(language)]
    assert len(texts) == len(set(texts)) >= 120
    assert sum(not case["spans"] for case in cases(language)) >= 30


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_document_is_the_sum_of_its_paragraphs(language: str) -> None:
    """Offsets count from the beginning of the document, and no paragraph changes the next one."""
    expected, text = [], ""
    for case in cases(language):
        for span in case["spans"]:
            expected.append((len(text) + span["start"], len(text) + span["end"], span["value"]))
        text += case["text"] + "\n\n"
    assert [(span.start, span.end, span.value) for span in found_in(text, language, find_figures)] == expected


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_span_can_be_published(language: str) -> None:
    text = "\n\n".join(case["text"] for case in cases(language))
    spans = find_figures(text, language)
    assert pickle.loads(pickle.dumps(spans)) == spans
    end = 0
    for span in spans:
        assert end <= span.start < span.end
        assert span.kind == "figure"
        assert span.rule.startswith(f"figure.{language}.")
        assert span.value is not None
        assert f"{Decimal(span.value):f}" == span.value
        assert set(span.detail) <= {"bound", "end", "change", "suspect", "counted"}
        end = span.end


@given(st.integers(1, 10**15), st.sampled_from(["people", "yuan", "kilometres", "countries", "households"]))
def test_english_numbers_with_units(number: int, noun: str) -> None:
    text = f"It has more than {number:,} {noun}."
    (span,) = find_figures(text, "en")
    assert text[span.start : span.end] == f"{number:,} {noun}"
    assert (span.value, span.detail["bound"]) == (str(number), "more_than")


@given(st.integers(1, 10**9), st.sampled_from(["人", "元", "公里", "户", "吨"]))
def test_chinese_numbers_with_units(number: int, unit: str) -> None:
    text = f"共有超过{number}{unit}。"
    (span,) = find_figures(text, "zh")
    assert (text[span.start : span.end], span.value) == (f"{number}{unit}", str(number))
    assert span.detail["bound"] == "more_than"


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="write en or zh"):
        find_figures("5 pays", "fr")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "piece",
    [
        *(
            "9",
            "1,",
            "1.",
            "1 ",
            "5-",
            "5\n",
            "1,000 ",
            "1,000,",
            "$",
            "$1",
            "5% ",
            "5 to ",
            "between ",
            "one ",
            "five and ",
        ),
        *(
            "a ",
            "million ",
            "5 very ",
            "half a ",
            "two-",
            "12 (",
            "A/",
            "5 rural ",
            "5 a-a-a-a-",
            "per cent ",
            "5 per ",
        ),
        *(
            "一",
            "百",
            "第一、",
            "五个",
            "3分",
            "百分之",
            "《3",
            "“5",
            "10%至",
            "五分之",
            "3亿",
            "一个",
            "9.",
            "1,\n",
            "差5%",
            "3大",
        ),
        *(" ", "\n", "\u00a0", "（", "十五日", "3-", "5个可", "万亿"),
    ],
)
def test_cost_is_linear(language: str, piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    start = time.process_time()
    find_figures(text, language)
    assert time.process_time() - start < 2, "the finder backtracks"


def test_import_is_light() -> None:
    code = (
        "import sys; import policydata.extraction.figures.finder, policydata.extraction.document_numbers.finder; "
        "print([name for name in ('pydantic', 'pandas', 'pyarrow', 'yaml', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_units_have_one_kind() -> None:
    kinds: dict[str, str] = {}
    for table in (ENGLISH_SINGULAR, ENGLISH_PLURAL, CHINESE_UNITS):
        for unit in table.values():
            assert kinds.setdefault(unit.name, unit.kind) == unit.kind
    assert len(kinds) >= 130


FRAGMENTS = [
    *(
        "5",
        "12",
        "1,",
        "000",
        ".",
        " ",
        "\n",
        "%",
        "$",
        "€",
        "-",
        "–",
        "to ",
        "and ",
        "one",
        " third",
        " half",
        "million",
    ),
    *(
        "two",
        "hundred",
        "people",
        "per",
        "km",
        "m",
        "²",
        "١",
        "万",
        "亿",
        "千",
        "一",
        "三",
        "十",
        "百分之",
        "分之",
        "个",
        "年",
        "日",
    ),
    *(
        "成",
        "折",
        "半",
        "多",
        "第",
        "至",
        "—",
        "《",
        "》",
        "“",
        "”",
        "人",
        "月",
        "零下",
        "国家",
        "𠀀",
        "\u00ad",
        "點",
        "RMB ",
        "(",
        ")",
        "/",
    ),
]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join), st.sampled_from(["en", "zh"]))
def test_any_text_is_read(text: str, language: str) -> None:
    end = 0
    for span in find_figures(text, language):
        assert end <= span.start < span.end <= len(text)
        assert span.value is not None
        assert abs(Decimal(span.value)) < 10**19
        end = span.end
