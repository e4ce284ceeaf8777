from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.number_words import chinese_value, digits_value, english_value, marks_of, plain

ENGLISH = [
    ("seven", "7"),
    ("nineteen", "19"),
    ("forty-two", "42"),
    ("one hundred", "100"),
    ("a hundred and six", "106"),
    ("two hundred twelve", "212"),
    ("three thousand and five", "3005"),
    ("two million three hundred thousand", "2300000"),
    ("hundred thousand", "100000"),
    ("thousand million", "1000000000"),
    ("two dozen", "24"),
    ("a dozen", "12"),
    ("2.5 million", "2500000"),
    ("1.20 million", "1200000"),
    ("1,234.50", "1234.50"),
    ("five lakh", "500000"),
    ("three crore", "30000000"),
    ("five point two", "5.2"),
    ("one point five million", "1500000"),
    ("zero", "0"),
]
NOT_ENGLISH = [
    *("", "and", "five six", "twenty ten", "ten five", "twenty twenty-three", "zero five", "cat", "five cats"),
    *("zero million", "a point five"),
]
CHINESE = [
    ("十", "10"),
    ("十二", "12"),
    ("二十", "20"),
    ("两千零五", "2005"),
    ("三百六十", "360"),
    ("一百二", "120"),
    ("一百零二", "102"),
    ("三万五", "35000"),
    ("三万零五", "30005"),
    ("二百一十六亿", "21600000000"),
    ("五千三百二十一万", "53210000"),
    ("3.26万亿", "3260000000000"),
    ("10.92亿", "1092000000"),
    ("1亿2000万", "120000000"),
    ("1,286.4万", "12864000"),
    ("十二点五", "12.5"),
    ("三点二六万亿", "3260000000000"),
    ("一〇八", "108"),
    ("二〇二三", "2023"),
    ("千亿", "100000000000"),
    ("兆", "1000000000000"),
    ("拾贰", "12"),
    ("叁仟", "3000"),
    ("兩萬", "20000"),
    ("零", "0"),
]
NOT_CHINESE = ["", "人", "七八", "十点", "点五", "三人", "一千万亿亿亿"]


@pytest.mark.parametrize(("words", "value"), ENGLISH)
def test_english(words: str, value: str) -> None:
    number = english_value(words)
    assert number is not None
    assert plain(number) == value


@pytest.mark.parametrize("words", NOT_ENGLISH)
def test_no_english_numeral(words: str) -> None:
    assert english_value(words) is None


@pytest.mark.parametrize(("numeral", "value"), CHINESE)
def test_chinese(numeral: str, value: str) -> None:
    number = chinese_value(numeral)
    assert number is not None
    assert plain(number) == value


@pytest.mark.parametrize("numeral", NOT_CHINESE)
def test_no_chinese_numeral(numeral: str) -> None:
    assert chinese_value(numeral) is None


def test_digits() -> None:
    assert digits_value("12,345.60") == Decimal("12345.60")
    assert digits_value("35\u202f000 000") == 35_000_000
    assert digits_value("9" * 18) == 10**18 - 1
    assert digits_value("9" * 19) is None
    assert digits_value("0." + "1" * 30) is None


SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def in_english(number: int, conjunction: str) -> str:
    for scale, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            joint = conjunction if rest and scale == 100 else " "
            tail = joint + in_english(rest, conjunction) if rest else ""
            return f"{in_english(number // scale, conjunction)} {name}{tail}"
    if number < 20:
        return SMALL.split()[number]
    return TENS.split()[number // 10 - 2] + (f"-{SMALL.split()[number % 10]}" if number % 10 else "")


def in_chinese(number: int) -> str:
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= scale:
            rest = number % scale
            zero = "零" if rest and rest < scale // 10 else ""
            return in_chinese(number // scale) + name + zero + (in_chinese(rest) if rest else "")
    return "零一二三四五六七八九"[number]


@given(st.integers(0, 10**12 - 1), st.sampled_from([" ", " and "]))
def test_english_there_and_back(number: int, conjunction: str) -> None:
    assert english_value(in_english(number, conjunction)) == number


@given(st.integers(0, 10**12 - 1))
def test_chinese_there_and_back(number: int) -> None:
    assert chinese_value(in_chinese(number)) == number


@given(st.decimals(0, 10**9, places=3), st.sampled_from([("万", 10**4), ("亿", 10**8), ("万亿", 10**12)]))
def test_chinese_digits_with_scale(number: Decimal, scale: tuple[str, int]) -> None:
    value = chinese_value(plain(number) + scale[0])
    expected = number * scale[1]
    assert value == (expected if expected < 10**18 else None)


@given(st.text("aZ5é中😀-\n", max_size=20))
def test_marks_are_one_byte_a_character(text: str) -> None:
    marks = marks_of(text)
    assert len(marks) == len(text)
    assert [mark == ord("0") for mark in marks] == [character == "5" for character in text]
