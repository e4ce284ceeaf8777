"""Names of every kind together: what holds for any text, and the bound on cost."""

from __future__ import annotations

import pickle
import time
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.names.finder import find_names
from policydata.extraction.names.gazetteer import Gazetteer
from tests.extraction.name_specs import (
    LANGUAGES,
    RELEASE,
    check_specs,
    expected_places,
    find_kind,
    find_policies,
    labelled,
    places,
    spec_params,
    surfaces,
)
from tests.extraction.written_texts import found_in

GAZETTEER = Gazetteer.from_release(RELEASE)
KINDS = {"policies": "policy", "bodies": "body", "people": "person", "events": "event"}
"""Kind of span by name of the specs, and the F1 that the development texts of each language reach at the least."""

ENGLISH_PIECES = [
    *(
        "The ",
        "the ",
        "of ",
        "and ",
        "for ",
        "on the ",
        "Ministry",
        "Act",
        "Measures",
        "Declaration",
        "Committee",
        "Summit",
    ),
    *(
        "Human Rights ",
        "Data ",
        "State Council",
        "Xi Jinping",
        "John Smith",
        " 2019",
        " (Trial)",
        "(CAC)",
        "“",
        "”",
        "’s ",
        "\n",
    ),
    *(
        "Universal Declaration of Human Rights",
        "AI ",
        "Al ",
        ", ",
        ". ",
        "Minister ",
        "U.S. ",
        "-\n",
        "said ",
        "and seven other ministries",
    ),
]
CHINESE_PIECES = [
    *(
        "国务院",
        "教育部",
        "委员会",
        "国家",
        "《",
        "》",
        "办法",
        "（试行）",
        "本",
        "、",
        "，",
        "。",
        "\n",
        "论坛",
        "会议",
        "第七届",
        "主任",
        "王小明",
    ),
    *(
        "说",
        "（以下简称",
        "）",
        "等七部门",
        "·",
        "“",
        "”",
        "全国人民代表大会",
        "省",
        "市数据局",
        "联合国",
        "UN",
        "由",
        "和",
    ),
]
TEXTS = {
    "en": st.lists(st.sampled_from(ENGLISH_PIECES) | st.text(max_size=3), max_size=24).map("".join),
    "zh": st.lists(st.sampled_from(CHINESE_PIECES) | st.text(max_size=3), max_size=24).map("".join),
}


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(LANGUAGES), st.sampled_from([None, GAZETTEER]))
def test_spans_of_any_text_are_ordered_apart_trimmed_and_refer_backwards(
    data: st.DataObject, language: str, gazetteer: Gazetteer | None
) -> None:
    text = data.draw(TEXTS[language])
    spans = found_in(text, language, partial(find_names, gazetteer=gazetteer))
    assert spans == sorted(spans, key=lambda span: span.start)
    ends = {"event": 0, "name": 0}
    for span in spans:
        group = "event" if span.kind == "event" else "name"
        assert ends[group] <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        assert int(span.detail.get("refers_to", "0")) <= span.start
        ends[group] = span.end


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_before_moves_the_spans_and_changes_none(language: str) -> None:
    before = "Nothing is said here.\n\n" if language == "en" else "这里什么也没有说。\n\n"
    for text, _ in labelled(language, "policy"):
        moved = find_names(before + text, language)
        assert [(s.start - len(before), s.end - len(before), s.kind) for s in moved] == [
            (s.start, s.end, s.kind) for s in find_names(text, language)
        ]


@pytest.mark.parametrize(
    ("name", "language", "case"), [pytest.param(name, *p.values, id=p.id) for name in KINDS for p in spec_params(name)]
)
def test_specs(name: str, language: str, case: dict[str, Any]) -> None:
    assert places(case["text"], find_kind(KINDS[name], case["text"], language)) == expected_places(case)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_the_specs_are_many_and_hold_texts_without_names(name: str, language: str) -> None:
    check_specs(name, language)


def test_offsets_count_code_points() -> None:
    text = "\U0001f4dc\U0001f30d The Data Gover\u00adnance Act and 《\U00020000法》"
    assert surfaces(text, find_policies(text, "en")) == ["Data Gover\u00adnance Act"]
    text = "\U0001f4dc国务院印发《\U00020000办法》。"
    assert surfaces(text, find_names(text, "zh")) == ["国务院", "\U00020000办法"]


def test_another_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="'fr' is not a language names are found in; write 'en' or 'zh'"):
        find_names("la loi", "fr")


def test_spans_survive_pickling() -> None:
    spans = find_names("The Data Governance Act of the European Union.", "en", GAZETTEER)
    assert pickle.loads(pickle.dumps(spans)) == spans


REPEATED = [
    *(
        "A ",
        "A",
        "Act of ",
        "the Act ",
        "Ministry of Economy, Trade, ",
        "Summit of the ",
        "“Act ",
        '"',
        "(A",
        "of the ",
        "Mr. Smith ",
    ),
    *(
        "John Smith, aaaa",
        "X's ",
        "Ab-\n",
        "UN ",
        "CAC (",
        "18th session of the United Nations ",
        ": A White Paper ",
        "JOHN SMITH\nMinister\n",
    ),
    *(
        "U.S.",
        "'",
        "\u00ad",
        "\n",
        "1 ",
        "Universal Declaration of ",
        "and seven other ministries ",
        "digital China ",
        "Lumenor Ltd ",
    ),
    *(
        "国",
        "国务院",
        "委员会",
        "和委员会",
        "《",
        "《》",
        "《办法》",
        "本办法",
        "。宣言",
        "主任王",
        "，王五说",
        "阿·",
        "会议",
        "大会",
        "中国",
        "“十四五”",
    ),
    *("A. ", "Anna Feld ", "the Data and ", "Ab Cd and Ef Gh\n", "the Commissioner ", "X Y, a ", "he Ab", "ABC-1-"),
    *("M. 卡", "德·", "经济、", "劳动", "部", "女士", "张三　", "某某科技公司", "阿不都", "主任　"),
    *("主办单位：国家局\n", "省局", "国家委", "办法\n", "世界组织", "政治局第三次集体学习", "教育部某", "某公司"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", REPEATED)
def test_repetition_costs_no_more_than_its_length(piece: str, language: str) -> None:
    text = piece * (100_000 // len(piece.encode()))
    started = time.process_time()
    find_names(text, language, GAZETTEER)
    # A bound on backtracking, not on speed: 100 KB take about 0.1 s.
    assert time.process_time() - started < 4
