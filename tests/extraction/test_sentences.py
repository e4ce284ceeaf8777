"""Where sentences end, and where they do not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.layout.sentences import sentences

CASES = [
    ("en", "It rose. It fell.", ["It rose. ", "It fell."]),
    ("en", "It rose by 3.5 percent. It fell.", ["It rose by 3.5 percent. ", "It fell."]),
    ("en", "Dr. Vane of the U.S. Office spoke.", ["Dr. Vane of the U.S. Office spoke."]),
    ("en", "Notice No. 27 of J. Doe.", ["Notice No. 27 of J. Doe."]),
    ("en", "See Art. 5 and para. 6.", ["See Art. 5 and para. 6."]),
    ("en", "Ports Ltd. Harbour", ["Ports Ltd. Harbour"]),
    ("en", "1.092\nbillion people. Next", ["1.092\nbillion people. ", "Next"]),
    ("en", "“It rose.” She sat.", ["“It rose.” ", "She sat."]),
    ("en", "Is it? Yes! Good.", ["Is it? ", "Yes! ", "Good."]),
    ("en", "It rose; exports fell.", ["It rose; exports fell."]),
    ("en", "Heading\n\nText here.", ["Heading\n\n", "Text here."]),
    ("en", "3. Enterprises grew. More", ["3. Enterprises grew. ", "More"]),
    ("en", "Table 3. Use of tools", ["Table 3. Use of tools"]),
    ("en", "We ask:\n– one thing;\n– another.", ["We ask:\n", "– one thing;\n", "– another."]),
    (
        "en",
        "Filed  4,812\nPending on 5 May  7\nThe wait is longer than it has ever been.",
        ["Filed  4,812\n", "Pending on 5 May  7\n", "The wait is longer than it has ever been."],
    ),
    ("en", "The courts of the\nThree Rivers filled\nagain.", ["The courts of the\nThree Rivers filled\nagain."]),
    ("en", "It was sold in 2019. It broke.", ["It was sold in 2019. ", "It broke."]),
    ("zh", "增长3.5%。下降。", ["增长3.5%。", "下降。"]),
    ("zh", "他说：“好。”然后走了。", ["他说：“好。”", "然后走了。"]),
    ("zh", "陈\n志远出席。", ["陈\n志远出席。"]),
    ("zh", "甲；乙！丙？", ["甲；", "乙！", "丙？"]),
    ("zh", "标题\n\n正文。", ["标题\n\n", "正文。"]),
    ("zh", "如下：\n（a）甲；\n（b）乙。", ["如下：\n", "（a）甲；\n", "（b）乙。"]),
    ("zh", "没有标点的一行", ["没有标点的一行"]),
    ("en", "", []),
    ("zh", "", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_the_sentences_of_a_text(language: str, text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in sentences(text, language)] == expected


def test_a_short_line_that_goes_on_in_small_letters_does_not_end() -> None:
    text = "Report of\nthe Office\n" + "A line of the width that the page has, and no wider."
    assert [text[s.start : s.end] for s in sentences(text, "en")] == [text[:21], text[21:]]


def test_a_blank_line_opens_a_paragraph_and_a_list_item_does_not() -> None:
    english = "One. Two.\n\nThree:\n– four."
    assert [s.opens_paragraph for s in sentences(english, "en")] == [True, False, True, False]
    chinese = "一。二。\n三：\n（a）四；\n（b）五。"
    assert [s.opens_paragraph for s in sentences(chinese, "zh")] == [True, False, True, False, False]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="aA1.!?;:\n ，。；！？“”（）()–-一是、", max_size=60))
def test_sentences_are_in_order_and_lose_nothing(text: str) -> None:
    for language in ("en", "zh"):
        found = sentences(text, language)
        bounds = [0, *(edge for s in found for edge in (s.start, s.end)), len(text)]
        assert bounds == sorted(bounds)
        gaps = [text[bounds[i] : bounds[i + 1]] for i in range(0, len(bounds), 2)]
        assert not "".join(gaps).strip(" \n.!?;:。！？；”）)")
        assert all(s.start < s.end for s in found)


@pytest.mark.parametrize("unit", ["\n ", ". ", "A.", "（", "。”", "\n\n", "1. ", "；", "”"])
def test_a_hundred_kilobytes_of_marks_cost_little(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    for language in ("en", "zh"):
        before = time.process_time()
        sentences(text, language)
        assert time.process_time() - before < 1.0
