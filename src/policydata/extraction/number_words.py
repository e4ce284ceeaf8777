"""Numerals of two languages to exact decimals, and the characters of a text as a reader of numbers needs them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import words_in

MAX_DIGITS = 18
"""Longest whole part a figure can have; longer runs of digits are identifiers."""


ENGLISH_SMALL = {
    word: number
    for number, word in enumerate(
        words_in(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
"""English words for 0 to 19."""
ENGLISH_TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
ENGLISH_SCALES = {
    **{"dozen": 12, "hundred": 100, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7},
    **{"billion": 10**9, "trillion": 10**12, "lakhs": 10**5, "crores": 10**7, "quadrillion": 10**15},
    **{"dozens": 12, "millions": 10**6, "billions": 10**9, "trillions": 10**12},
}
ENGLISH_NUMBER_WORDS = frozenset({*ENGLISH_SMALL, *ENGLISH_TENS, *ENGLISH_SCALES})
ENGLISH_SCALES["score"] = 20  # A noun and a verb where no small number stands before it.
ENGLISH_PARTS = {
    word: number
    for number, words in enumerate(
        [
            "half halves",
            "third thirds",
            "quarter quarters fourth fourths",
            "fifth fifths",
            "sixth sixths",
            "seventh sevenths",
            "eighth eighths",
            "ninth ninths",
            "tenth tenths",
        ],
        start=2,
    )
    for word in words.split()
}
for _below, _name in ((12, "twelfth"), (15, "fifteenth"), (16, "sixteenth"), (20, "twentieth"), (100, "hundredth")):
    ENGLISH_PARTS |= {_name: _below, f"{_name}s": _below}

_CHINESE_DIGITS = {
    character: number
    for number, characters in enumerate(
        ("〇零○", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for character in characters
}
_CHINESE_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_CHINESE_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
CHINESE_DIGIT_CHARACTERS = "".join(_CHINESE_DIGITS)
CHINESE_SCALE_CHARACTERS = "".join((*_CHINESE_UNITS, *_CHINESE_SCALES))
CHINESE_NUMERALS = CHINESE_DIGIT_CHARACTERS + CHINESE_SCALE_CHARACTERS + "廿卅卌"

_TENS = (("廿", "二十"), ("卅", "三十"), ("卌", "四十"))

_TOKEN = expression(r"[a-z]+|[0-9][0-9,]*(?:\.[0-9]+)?")
_PLAIN = expression(r"[0-9]+(?:\.[0-9]+)?")
_CHINESE_TOKEN = expression(r"[0-9]+(?:\.[0-9]+)?|.", re.DOTALL)
_PLAIN_CHARACTERS = tuple(zip("．％－／＄\u0131\u0130\u017f\u212a", ".%-/$iIsK", strict=True))
"""Full-width marks, and the four letters that a case-blind match takes for others, with what is read for each."""
_MAX_WRITTEN = 25  # the exact arithmetic of decimal holds 28
_MARKS = bytes(
    48
    if 48 <= code < 58
    else ord(chr(code).lower())
    if code < 128 and chr(code).isalpha()
    else 122
    if code > 191
    else 32
    for code in range(256)
)
_ONE = Decimal(1)
_LIMIT = Decimal(10) ** MAX_DIGITS


def with_plain_characters(text: str) -> str:
    """Return the text with ASCII for the full-width marks of numbers and for letters that only look like others."""
    if not text.isascii():
        # Each replacement is one search in C; str.translate is a hundred times slower on Chinese text.
        for other, plain_one in _PLAIN_CHARACTERS:
            text = text.replace(other, plain_one)
    return text


def marks_of(text: str) -> bytes:
    """Return the text as one byte a character: digits 0, Latin letters lower-case, the rest blanks; fast to search."""
    return text.encode("latin-1", "replace").translate(_MARKS)


def plain(value: Decimal) -> str:
    """Return the value as plain decimal digits, without exponent; digits after the point stay as many as given."""
    text = format(value, "f")
    return text.lstrip("-") if not value else text


def trimmed(value: Decimal) -> Decimal:
    """Return the value without digits that a multiplication left over (1.20 million is 1200000)."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def digits_value(digits: str) -> Decimal | None:
    """Return the value of `12,345.60`, blanks and commas between groups allowed; None for others and too long ones."""
    if len(digits) <= MAX_DIGITS and digits.isascii() and digits.isdigit():
        return Decimal(digits)
    whole, point, part = digits.partition(".")
    if point and len(digits) <= MAX_DIGITS and digits.isascii() and whole.isdigit() and part.isdigit():
        return Decimal(digits)
    text = digits if digits.isdecimal() else "".join(digits.replace(",", "").split())
    if _PLAIN.fullmatch(text) is None or len(text.partition(".")[0]) > MAX_DIGITS or len(text) > _MAX_WRITTEN:
        return None
    return Decimal(text)


@lru_cache(maxsize=4096)
def english_value(words: str) -> Decimal | None:
    """Return the value of an English numeral (`twenty-five`, `2.5 million`, `a hundred and six`), or None."""
    whole, point, decimals = words.lower().partition(" point ")
    if point:
        return _with_decimals(english_value(whole), decimals)
    tokens = [token for token in _TOKEN.findall(whole) if token not in {"and", "a", "an"}]
    if len(tokens) == 1 and tokens[0][0].isdigit():
        return digits_value(tokens[0])
    total, current = Decimal(0), Decimal(0)
    for position, token in enumerate(tokens):
        small = ENGLISH_SMALL.get(token, ENGLISH_TENS.get(token))
        if small is not None:
            clash = current % (100 if small > 9 else 10) or (small < 10 and current % 100 == 10)
            if position and (clash or not small or not (current or total)):
                return None
            current += small
        elif token in ENGLISH_SCALES:
            scale = ENGLISH_SCALES[token]
            if not (current or total):
                if position:
                    return None
                current = _ONE
            if scale <= 100:
                current = (current or _ONE) * scale
            elif current:
                total, current = total + current * scale, Decimal(0)
            else:
                total *= scale
        else:
            number = digits_value(token) if token[0].isdigit() else None
            if number is None or position:
                return None
            current = number
    value = total + current
    return trimmed(value) if tokens and value < _LIMIT else None


def _with_decimals(whole: Decimal | None, words: str) -> Decimal | None:
    tokens = words.split()
    digits = [str(ENGLISH_SMALL[token]) for token in tokens if ENGLISH_SMALL.get(token, 10) < 10]
    scales = [ENGLISH_SCALES[token] for token in tokens[len(digits) :] if token in ENGLISH_SCALES]
    if whole is None or whole != whole.to_integral_value() or not digits or len(digits) + len(scales) < len(tokens):
        return None
    value = Decimal(f"{plain(whole)}.{''.join(digits)}")
    for scale in scales:
        value = trimmed(value * scale)
    return value if value < _LIMIT else None


@lru_cache(maxsize=4096)
def chinese_value(numeral: str) -> Decimal | None:
    """Return the value of a Chinese or mixed numeral (三百六十, 1亿2000万, 十二点五, 一〇八); None if it is none."""
    numeral = numeral.replace(",", "").replace("點", "点")
    for one, two in _TENS:
        if one in numeral:
            numeral = numeral.replace(one, two)
    whole, point, decimals = numeral.partition("点")
    if point:
        digits = decimals.rstrip("".join(_CHINESE_SCALES))
        value = chinese_value(whole)
        if value is None or not digits or any(character not in _CHINESE_DIGITS for character in digits):
            return None
        value = Decimal(f"{plain(value)}." + "".join(str(_CHINESE_DIGITS[character]) for character in digits))
        for character in decimals[len(digits) :]:
            value = trimmed(value * _CHINESE_SCALES[character])
        return value if value < _LIMIT else None
    digits = numeral.rstrip("".join(_CHINESE_SCALES))
    if len(digits) > 2 and all(character in _CHINESE_DIGITS for character in digits):
        value = digits_value("".join(str(_CHINESE_DIGITS[character]) for character in digits))
        scale = _composed(numeral[len(digits) :]) if value is not None and len(digits) < len(numeral) else None
        return value if value is None or scale is None else trimmed(value * scale)
    return _composed(numeral)


def _composed(numeral: str) -> Decimal | None:
    total, section, digit = Decimal(0), Decimal(0), Decimal(0)
    last_unit, counted, zero, begun = 0, False, False, False
    for token in _CHINESE_TOKEN.findall(numeral):
        if token in _CHINESE_UNITS:
            last_unit = _CHINESE_UNITS[token]
            section, counted, zero = section + (digit if counted and digit else _ONE) * last_unit, False, False
        elif token in _CHINESE_SCALES:
            last_unit = _CHINESE_SCALES[token]
            section += digit
            if not section:
                total = (total if begun else _ONE) * last_unit
            else:
                total = (total + section) * last_unit if total < last_unit else total + section * last_unit
            section, counted, zero = Decimal(0), False, False
        else:
            number = Decimal(_CHINESE_DIGITS[token]) if token in _CHINESE_DIGITS else digits_value(token)
            if number is None or (counted and digit):
                return None
            zero = zero or not number
            digit, counted, begun = number, True, True
            continue
        digit, begun = Decimal(0), True
    # 三万五 is 35,000: a last digit without unit counts the next lower one.
    colloquial = last_unit > 10 and not zero and numeral[-1] in _CHINESE_DIGITS
    value = total + section + digit * (last_unit // 10 if colloquial else 1)
    return (trimmed(value) if last_unit else value) if numeral and value < _LIMIT else None
