from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.languages import language_of, stretches


def test_paragraphs_of_two_languages() -> None:
    text = "The Measures took effect.\n该办法自公布之日起施行。\n\nThey apply to services.\n"
    assert [(s.language, text[s.start : s.end].strip()) for s in stretches(text)] == [
        ("en", "The Measures took effect."),
        ("zh", "该办法自公布之日起施行。"),
        ("en", "They apply to services."),
    ]


def test_lines_without_letters_belong_to_what_stands_around_them() -> None:
    text = "现予公布。\n \n2020-03-01\n2020-03-01 16:43 星期二\n湖区市水利局\n"
    assert [s.language for s in stretches(text)] == ["zh"]


def test_a_chinese_title_does_not_make_an_english_paragraph_chinese() -> None:
    assert language_of("The Cyberspace Administration published the rules (办法) for comment in April.") == "en"


@given(st.text(alphabet="ab 法\n律", max_size=60))
def test_stretches_cover_the_text_once(text: str) -> None:
    found = list(stretches(text))
    assert "".join(text[s.start : s.end] for s in found) == text


def test_a_row_of_numbers_goes_on_with_its_language() -> None:
    text = "第六次人口普查主要数据\n0-14岁 | 22.1% | 16.4% |\n15-59岁 | 67.0% | 70.2% |\n"
    assert [stretch.language for stretch in stretches(text)] == ["zh"]


def test_a_short_english_line_in_a_chinese_page_is_read_as_english() -> None:
    text = "教育部\nMinistry of Education and the State Council\n国务院发布本办法。"
    assert [stretch.language for stretch in stretches(text)] == ["zh", "en", "zh"]


def test_a_lone_word_of_the_page_parts_no_chinese_text() -> None:
    text = "湖区渡轮公告\nNorah\n编辑：Norah\n\n国务院发布本办法。\nGo to the top\n"
    assert [stretch.language for stretch in stretches(text)] == ["zh"]


def test_a_row_that_begins_in_chinese_is_chinese() -> None:
    text = "渡轮班次\n# 夜班                    Number of Ferry Trips at Night      4.1 4.9\n"
    assert [stretch.language for stretch in stretches(text)] == ["zh"]
