"""Numerals in Chinese text: where a number in digits, characters or both begins, ends, and what it is worth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import (
    CHINESE_DIGIT_CHARACTERS,
    CHINESE_NUMERALS,
    CHINESE_SCALE_CHARACTERS,
    chinese_value,
    digits_value,
    plain,
    trimmed,
)

_DIGIT = f"[{CHINESE_DIGIT_CHARACTERS}]"
_SCALE = f"[{CHINESE_SCALE_CHARACTERS}]"
_BLANK_GROUPS = r"[1-9][0-9]{0,2}(?:[ ][0-9]{3})+(?=(?:\.[0-9]{1,3})?[ \n]?[\u4e00-\u9fff%])"
_DECIMAL = rf"(?:[0-9]{{1,3}}(?:,\n?[0-9]{{3}})+(?![0-9])|{_BLANK_GROUPS}|[0-9]+)(?:\.(?:[0-9]+|\n[0-9]+(?=[%万亿])))?"
_WORDS = rf"[{CHINESE_NUMERALS}]+(?:[点點]{_DIGIT}+{_SCALE}{{0,3}})?"
RUN = expression(rf"[0-9半{CHINESE_NUMERALS}](?:(?<=[0-9])[0-9]*|(?<=半)|[{CHINESE_NUMERALS}]*)")
"""Where a number may begin."""

_MORE = f"[多余餘]|(?<=[0{CHINESE_SCALE_CHARACTERS}])[来來](?![自到源看说信电访宾临回往了])"
_NUMBER = expression(
    rf"(?P<head>{_DECIMAL}|{_WORDS})(?P<more>{_MORE})?(?:(?P<gap>[ \n]?)(?P<scale>{_SCALE}{{1,3}})"
    rf"零?(?P<tail>(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+)(?:\.[0-9]+)?[百千万萬亿]{{1,2}}(?:[0-9]+[百千]|[0-9],[0-9]{{3}}(?![0-9.,年月日])|[0-9]{{3,4}}(?![0-9.,年月日]))?|[一二两三四五六七八九][一二三四五六七八九十百千]{{0,6}}[万千](?![一二三四五六七八九])|(?:[0-9]{{1,2}},[0-9]{{3}}|(?<=[万萬])[0-9],[0-9]{{3}}|(?<=[万萬])[0-9]{{3,4}}|(?<=零)[0-9]{{1,3}})(?![0-9.,年月日%]))?)?(?P<rest>{_MORE})?"
)
_SHARE = expression(
    rf"(?P<whole>[{CHINESE_NUMERALS}]{{1,4}}|[0-9]{{1,5}})分之(?P<minus>负?)(?P<part>[0-9]+(?:[.点][0-9]+)?|{_WORDS})(?P<more>{_MORE})?"
)
_DISCOUNT = expression("[一二三四五六七八九]{2}(?=折)")
_SLASHED = expression(r"([1-9][0-9]?)/([2-9]|[1-9]0{1,2}|1[2568]|25)(?![0-9/.年月日号版期页周])")
_SLASHED_BEFORE = frozenset("占约近过足到为了又的有仅中达")
_SLASHED_BEHIND = frozenset("以的左之强弱")
_PAIR = expression("一[二两兩]|[二两兩]三|三[四五]|四五|五六|六七|七八|八九")
_POWER = expression(
    r" ?[×xX*] ?10(?:\^\(?([-−+]?[0-9]{1,2})\)?|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2})|的([0-9]{1,2})次[方幂])"
    r"|[eE]([-+]?[0-9]{1,2})(?=[\u4e00-\u9fff])"
)
_POWER_OF_TEN = expression(r"\^\(?([-−+]?[0-9]{1,2})\)?|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2})|的([0-9]{1,2})次[方幂]")
_POINT = expression(
    r"[点點]([0-9]{1,2})(万亿|[万亿]?)(?=[%元美欧倍吨米克斤升亩度亿]|公[里斤顷]|平方|立方|千[米克瓦]|个百分点)"
)
_CLOCK = frozenset("午晨晚早夜日时天")
_TAELS = expression(r"两(?=[，。；、！？）\n重银黄白米酒茶肉油糖面]|\Z)")
_SUPERSCRIPTS = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹−", "-+0123456789-")
_MOST_POWER = 30
# The usual forms, read without the full pattern: 29.2, 3.19亿, 八.
_SIMPLE = expression(rf"([0-9]+(?:\.[0-9]+)?)(万亿|[万亿]?)(?![0-9.,/ \n多余餘来來分零{CHINESE_SCALE_CHARACTERS}])")
_FACTORS = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
NUMERAL_STARTS = frozenset(f"0123456789{CHINESE_NUMERALS}")
_TEN = Decimal(10)
_GO_ON = frozenset(f"{CHINESE_NUMERALS}分点點多余餘来來半又 \n") | {""}
_HUNDRED_MILLIONS = expression("个(?:(多)亿|亿(?=[，。；、！？）的\n]|左右|以上|\\Z))")
"""Behind 两 in 投了两个亿; 两个亿元村 are two villages."""
_BEYOND = frozenset("个又的×xX*^eE点點⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGE = frozenset("万萬亿億兆")
_ASCII_DIGITS = frozenset("0123456789")
_METRIC = expression(
    "兆(?=(?:及?以上)?(?:固定)?(?:宽带|光纤|光网|接入|专线))|千(?:克|乏|欧姆|米|瓦|伏|焦|卡|赫|字节|帕|比特|牛顿|牛(?![羊群奶肉]))|兆(?:瓦|赫|比特|字节|帕|升|焦|伏安)|百帕|百分点|千分点"
)
_BANDWIDTH = expression("(?:带宽|网速|速率|宽带)[^，。；、元\n]{0,8}\\Z")
"""Before a number of 兆 that are megabits a second."""
_BLANK_GROUP = expression(r"[0-9]{1,3}[ ][0-9]")


class Numeral(NamedTuple):
    """A number in a text; without `value` it is none, and reading goes on at `end`.

    `words` says that it is written in characters only, `scaled` that 万, 亿 or the like took part, `more` that 多 or 余
    stands in or behind it, `share` that it is a fraction (百分之八 is one of percent); `upper` ends 七八十.
    """

    start: int
    end: int
    value: Decimal | None
    words: bool
    scaled: bool = False
    more: bool = False
    grouped: bool = False
    share: str = ""
    upper: Decimal | None = None


def numeral_at(text: str, position: int) -> Numeral:
    """Return the number at `position`."""
    numeral = _plain_numeral_at(text, position)
    following = text[numeral.end : numeral.end + 1]
    if following == " ":
        following = "×" if text[numeral.end + 1 : numeral.end + 2] == "×" else ""
    if following in _BEYOND and numeral.value is not None:
        return _beyond(text, numeral, numeral.value, following)
    return numeral


def _beyond(text: str, numeral: Numeral, value: Decimal, following: str) -> Numeral:
    """Take in the fraction of 四又三分之一, the power of 3.5×10^6, and the decimals of 3点5亿."""
    end = numeral.end
    if following == "个":
        large = _HUNDRED_MILLIONS.match(text, end)
        if large is None or numeral.scaled or numeral.share:
            return numeral
        return numeral._replace(end=large.end(), value=trimmed(value * 10**8), scaled=True, more=bool(large[1]))
    if following == "又":
        part = _plain_numeral_at(text, end + 1) if text[end + 1 : end + 2] in NUMERAL_STARTS else None
        if part is None or part.share != "part" or part.value is None or numeral.share:
            return numeral
        return part._replace(start=numeral.start, value=value + part.value)
    if numeral.words:
        return numeral
    if following in "点點":
        point = _POINT.match(text, end)
        if point is None or numeral.scaled or value % 1 or text[numeral.start - 1 : numeral.start] in _CLOCK:
            return numeral
        factor = _FACTORS[point[2]]
        value = trimmed(Decimal(f"{plain(value)}.{point[1]}") * factor)
        return numeral._replace(end=point.end(), value=value, scaled=factor > 1)
    power = _POWER.match(text, end) or (_POWER_OF_TEN.match(text, end) if value == _TEN else None)
    if power is None:
        return numeral
    exponent = int((power[power.lastindex or 0]).translate(_SUPERSCRIPTS))
    if abs(exponent) > _MOST_POWER:
        return numeral._replace(value=None)
    base = value if following in ("×", "x", "X", "*", "e", "E", " ") else Decimal(1)
    return numeral._replace(end=power.end(), value=trimmed(base.scaleb(exponent)))


def _plain_numeral_at(text: str, position: int) -> Numeral:
    first = text[position]
    if first in _ASCII_DIGITS:
        simple = _SIMPLE.match(text, position)
        if simple is not None:
            value = digits_value(simple[1])
            factor = _FACTORS[simple[2]]
            if value is not None and factor > 1:
                value = trimmed(value * factor)
            return Numeral(position, simple.end(), value, False, factor > 1)
    elif first == "半":
        if text.startswith("数", position + 1):
            return Numeral(position, position + 2, Decimal(50), True, share="percent")
        return Numeral(position, position + 1, Decimal("0.5"), True)
    elif text[position + 1 : position + 2] not in _GO_ON:
        return Numeral(position, position + 1, chinese_value(first), True, first in _LARGE)
    elif text.startswith("百分百", position):
        return Numeral(position, position + 3, Decimal(100), True, share="percent")
    elif text.startswith("一半", position) and not text.startswith("是", position + 2):
        return Numeral(position, position + 2, Decimal(50), True, share="percent")
    elif _DISCOUNT.match(text, position) is not None:
        return Numeral(position, position + 2, _pair(text[position : position + 2]), True)
    share = _SHARE.match(text, position) if "分之" in text[position : position + 8] else None
    if share is not None:
        return _share(share)
    match = _NUMBER.match(text, position)
    if match is None:
        return Numeral(position, position + 1, None, True)
    head, scale, tail = match["head"], match["scale"] or "", match["tail"] or ""
    end, scale_end = match.end(), match.end("scale")
    words = not head[0].isdigit() or not head[0].isascii()
    if not words and text[match.end("head") : match.end("head") + 1] == "/":
        slashed = _SLASHED.match(text, position)
        fits = slashed is not None and (
            text[slashed.end() : slashed.end() + 1] in _SLASHED_BEHIND
            or text[position - 1 : position] in _SLASHED_BEFORE
        )
        if slashed is not None and fits and int(slashed[1]) < int(slashed[2]):
            value = round(Decimal(slashed[1]) / Decimal(slashed[2]), 4).normalize()
            return Numeral(position, slashed.end(), value, False, share="part")
    cut = match.end("head") if not scale else scale_end
    metric = _METRIC.match(text, cut - 1) or (
        text[cut - 1] == "兆" and _BANDWIDTH.search(text, max(0, position - 12), position)
    )
    if (scale or words) and not tail and metric and cut - 1 > position:
        # 5千克 is 5 of 千克, 5万千瓦 is 50,000 of 千瓦.
        end = cut - 1
        head, scale = (head, scale[:-1]) if scale else (head[:-1], "")
    value, upper = _value(head, scale, tail, words), None
    if value is None and words and (about := _about(head)) is not None:
        value, upper = (_value(one, scale, tail, words) for one in about)
    if value is None and words and _TAELS.match(text, end - 1) and (value := chinese_value(head[:-1])) is not None:
        end, head = end - 1, head[:-1]
    if value is None:
        return Numeral(position, end, None, words)
    scaled = bool(scale) or (words and head[-1] in "万亿萬億兆")
    more = bool(match["more"] or match["rest"])
    return Numeral(
        position,
        end,
        value,
        words,
        scaled,
        more,
        not head.isalnum() and ("," in head or _BLANK_GROUP.match(head) is not None),
        upper=upper,
    )


def _about(words: str) -> tuple[str, str] | None:
    """Return the two numerals between which 七八十, 三五百 or 二十三四 lies."""
    pair = _PAIR.search(words)
    if pair is None:
        return None
    low, high = words[: pair.end() - 1] + words[pair.end() :], words[: pair.start()] + words[pair.start() + 1 :]
    below, above = chinese_value(low), chinese_value(high)
    return (low, high) if below is not None and above is not None and below < above else None


def _pair(digits: str) -> Decimal | None:
    return digits_value("".join(str(chinese_value(digit)) for digit in digits))


def _value(head: str, scale: str, tail: str, words: bool) -> Decimal | None:
    number = chinese_value(head) if words else digits_value(head)
    if number is None or not scale:
        return number
    factor = chinese_value(scale)
    rest = Decimal(0) if not tail else digits_value(tail) if tail.isdigit() else chinese_value(tail)
    if factor is None or rest is None:
        return None
    return trimmed(number * factor + rest)


def _share(match: re.Match[str]) -> Numeral:
    whole, part = match["whole"], match["part"].replace("点", ".") if match["part"][0].isascii() else match["part"]
    below = chinese_value(whole) if not whole[0].isascii() else digits_value(whole)
    above, upper = chinese_value(part) if not part[0].isascii() else digits_value(part), None
    if above is None and (about := _about(part)) is not None:
        above, upper = (chinese_value(one) for one in about)
    start, end, more = match.start(), match.end("part"), bool(match["more"])
    if below is None or above is None or not below:
        return Numeral(start, end, None, True)
    if below == 100:
        return Numeral(start, end, -above if match["minus"] else above, True, more=more, share="percent", upper=upper)
    value = (round(above / below, 4) if below < 1000 else above / below).normalize() if above < below else None
    return Numeral(start, end, value, True, more=more, share="part")
