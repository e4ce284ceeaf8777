"""A Chinese figure as it is read: sign, currency, numeral, unit and range, before its context is judged."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_composites import with_parts
from policydata.extraction.figures.chinese_nouns import Counted, noun_of_many, unit_behind
from policydata.extraction.figures.chinese_numerals import NUMERAL_STARTS, Numeral, numeral_at
from policydata.extraction.figures.chinese_words import NOT_TENTHS
from policydata.extraction.figures.currencies import LABEL
from policydata.extraction.figures.rows import stands_in_row
from policydata.extraction.number_words import CHINESE_NUMERALS, chinese_value, trimmed
from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, Unit

_RANGE = expression(r"[-—–~～至到]{1,2}| [-—–~～] ")
_SIGNS = frozenset(mark for mark in CURRENCY_MARKS if len(mark) == 1 and not mark.isalpha())
_CURRENCY = expression(rf"(?:[A-Z]{{1,3}}\$|[{''.join(sorted(_SIGNS))}]|[A-Z]{{3}}) ?$")
_NAMED_CURRENCY = {
    name: unit
    for name, unit in CHINESE_UNITS.items()
    if unit.kind == "money" and name[-1] in "币金圆元镑" and unit.name != "BTC"
}

_TENTHS = expression(rf"成(?:([{CHINESE_NUMERALS}半]|[1-9](?![0-9.,]))(?![{CHINESE_NUMERALS}年月日个]))?|折")
_INSIDE = expression(r"个([半多])(月|小时|星期|世纪|钟头|季度|学期|礼拜|百分点)")
_OF_MANY = expression(
    r"刻钟|打(?=[，。；、！？）\n]|$)|打(鸡蛋|鸭蛋|铅笔|啤酒|毛巾|袜子|玫瑰|鲜花|杯子|饮料|手套|口罩)"
)
"""Measures of fifteen minutes and of twelve."""
_NOT_DISCOUNT = frozenset("叠旧算射扣腾磨返")
_SCALES = {"摄氏": CHINESE_UNITS["摄氏度"], "华氏": CHINESE_UNITS["华氏度"]}
_ANGLE = expression(
    r"(?:东经|西经|北纬|南纬|经度|纬度|坡度|角度?|倾斜|转身?|旋转|弯折?|视野|近视|远视|散光|方位)(?:为|约|达|了|近|超过|不超过|大于|小于|至|到){0,2}\Z"
)
_SCALED = expression(r"(?:烈度|震度|硬度|浊度|酒精度)[^，。；！？\n]{0,4}\Z")
"""Before degrees of a scale that has no other unit."""
_SAILING = expression(r"[航船风流]速[^，。；！？\n]{0,5}\Z")
_POWER_USED = expression(r"电(?![阻压流路位机])[^，。；！？\n温热角]{0,14}\Z")
_PART_STARTS = frozenset(f"半0123456789{CHINESE_NUMERALS}")
_LEADS = frozenset("氏下负")
_OF_OTHERS = frozenset("度寸点节")
_NO_MINUS = frozenset("正担背肩抱胜自辜欺承减增重身")
"""Characters before 负 that make another word of it (担负, 减负) or take the sign away (正负)."""
_BELOW_ZERO = frozenset({"ratio", "temperature", "money", "length"})
_AMOUNT_ENDS = frozenset(f"0123456789{CHINESE_NUMERALS}多余元")
"""Before the name or sign of a money that belongs to the amount before it: 5RMB 5."""
_NAME_ENDS, _UNIT_TOO = frozenset("币金圆元镑"), frozenset("元镑")
_NAMED_END = expression(r"[，。；、！？）：\n以左上的至到和及或]|$")
_RANGE_STARTS = frozenset("-—–~～至到 ")
_MADE_OF = expression("[^，。；、\n]{0,9}?(?:组成|构成|担任)|不等")
_OF_SO_MANY = expression("/ ?(?:10|十|百)?[百千万](?![0-9一二三四五六七八九十百千万亿年月元人])")
"""Behind a rate the people it is of: 15.1/10万."""
_NOTE_BEFORE = expression(r"[^\x00-\u2e7f]\[[0-9]{1,2}\]\Z")
"""The mark of a note between what is counted and its number: 幼儿园[2]30.12万所."""
_AMOUNT_BEFORE = expression("[0-9百千万亿][^\x00-\u2e7f、，。；]{1,3}\\Z")
_MINUS = frozenset("-−")
_PERCENT = CHINESE_UNITS["%"]
_YUAN_UNIT = CHINESE_UNITS["元"]
_FROM = frozenset("从由自")
RATIO_MARKS = frozenset("∶:：")
_PART_OF_RATIO = expression(r"[0-9]\.[0-9]{1,2}[∶:：]\Z")
"""The parts of 8.0∶44.7∶47.3 are figures."""


class Reading(NamedTuple):
    """A numeral with what was read around it; `upper` ends a range, `rule` is set where the form decides."""

    start: int
    end: int
    value: Decimal
    numeral: Numeral
    unit: Unit | None
    counted: Counted | None
    rule: str
    upper: Decimal | None = None


def read(text: str, numeral: Numeral) -> Reading | int | None:
    """Return what stands at a numeral; a position to go on at, or nothing, where it is no figure."""
    reading = _read(text, numeral)
    if reading is None or isinstance(reading, int):
        return reading
    counted = reading.counted
    plain = counted is None or counted.word not in _OF_OTHERS
    if plain and numeral.upper is None and text[reading.start - 1 : reading.start] not in _LEADS:
        return reading
    return _completed(text, reading)


def _read(text: str, numeral: Numeral) -> Reading | int | None:
    start, end, value = numeral.start, numeral.end, numeral.value
    if value is None:
        return None
    prefix = _prefix(text, start, numeral)
    if prefix is None:
        return None
    start, currency, negative = prefix
    value = -value if negative else value
    if numeral.share:
        unit = _PERCENT if numeral.share == "percent" else None
        return _between_shares(text, Reading(start, end, value, numeral, unit, None, "share"))
    if currency is not None:
        again = unit_behind(text, end)
        if again is not None and again.unit.kind == "money":
            end, currency = again.end, currency if again.unit is _YUAN_UNIT else again.unit
        return Reading(start, end, value, numeral, currency, None, "money")
    following = text[end : end + 1]
    if following == "/" and (whole := _OF_SO_MANY.match(text, end)) is not None:
        return Reading(start, whole.end(), value, numeral, None, None, "share")
    tenths = _TENTHS.match(text, end) if following == "成" or following == "折" else None
    if tenths is not None:
        found = _tenths(text, tenths, numeral)
        if found is not None:
            return found
    if following == "个" and (inside := _INSIDE.match(text, end)) is not None:
        unit = CHINESE_UNITS[f"个{inside[2]}"]
        counted = Counted(inside.end(), unit, inside.group(), "")
        half, numeral = (Decimal("0.5"), numeral) if inside[1] == "半" else (Decimal(0), numeral._replace(more=True))
        return Reading(start, inside.end(), value + half, numeral, unit, counted, "time")
    if following in "刻打" and (many := _OF_MANY.match(text, end)) is not None and (many[1] or value >= 1):
        factor, unit = (15, CHINESE_UNITS["分钟"]) if following == "刻" else (12, CHINESE_UNITS["条"])
        if many[1] or following == "刻" or value > 1:
            counted = Counted(many.end(), unit, following, many[1] or "")
            return Reading(start, many.end(), value * factor, numeral, unit, counted, "")
    behind = unit_behind(text, end) or (noun_of_many(text, end) if numeral.scaled else None)
    if behind is None:
        rule = "cell" if stands_in_row(text, start, end) else ""
        reading = Reading(start, end, value, numeral, None, None, rule)
        if following == "分":
            reading = _composite(text, reading)
    else:
        reading = Reading(start, behind.end, value, numeral, behind.unit, behind, "")
        if not behind.noun and (text[behind.end : behind.end + 1] in _PART_STARTS or behind.word == "块"):
            reading = _composite(text, reading)
    before = text[start - 1 : start]
    if before == " ":
        before = text[start - 2 : start - 1]
    if before in _NAME_ENDS and reading.unit in (None, _YUAN_UNIT):
        named = _in_named_currency(text, reading)
        if named is not None:
            return named
    return _ranged(text, reading) if text[reading.end : reading.end + 1] in _RANGE_STARTS else reading


def _in_named_currency(text: str, reading: Reading) -> Reading | None:
    """Read 人民币3000万元, 港币5亿元 and 人民币500万 whole."""
    if reading.unit is None and not _NAMED_END.match(text, reading.end):
        return None
    end = reading.start - (text[reading.start - 1] == " ")
    for length in (3, 2, 4):
        start = max(0, end - length)
        named = _NAMED_CURRENCY.get(text[start:end])
        apart = reading.numeral.scaled or text[end - 1] not in _UNIT_TOO  # 美元7.15 is a rate.
        if named is not None and apart and text[max(0, start - 1) : start] not in _AMOUNT_ENDS:
            return reading._replace(start=start, unit=named, rule="money")
    return None


def _prefix(text: str, start: int, numeral: Numeral) -> tuple[int, Unit | None, bool] | None:
    """Return where the figure begins, its currency, and whether it is negative; None inside a longer token."""
    if numeral.words:
        return start, None, False
    previous = text[start - 1 : start]
    if not previous or (previous > "\u2e7f" and previous != "￥"):
        return (start, None, False) if previous not in ("〔", "［", "＃") else None
    if previous in _SIGNS or (
        previous.isupper() or (previous == " " and (text[start - 2].isupper() or text[start - 2] in _SIGNS))
    ):
        window = max(0, start - 5)
        for match in _CURRENCY.finditer(text, window, start):
            if match.end() == start:
                unit = CURRENCY_MARKS.get(match.group().strip())
                if unit is not None and text[max(0, match.start() - 1) : match.start()] not in _AMOUNT_ENDS:
                    return None if LABEL.match(text, match.start()) else (match.start(), unit, False)
    farther = text[start - 2 : start - 1]
    if previous.isspace() or previous in "(“”‘’\"'…≥≤><~±×·•●■":
        return None if previous == "·" and farther.isdigit() else (start, None, False)  # 12·4国家宪法日
    if previous in RATIO_MARKS and _PART_OF_RATIO.search(text, max(0, start - 8), start):
        return start, None, False
    if previous == "]" and _NOTE_BEFORE.search(text, max(0, start - 5), start):
        return start, None, False
    if previous in ",;:)]" and farther and not farther.isdigit():
        return start, None, False
    if previous == "+" and "%" in text[start : start + 8] and (not farther or farther.isspace() or farther > "\u2e7f"):
        return start - 1, None, False
    if previous == "+" or (previous == "/" and farther in ("瓦", "W")):
        return start, None, False  # 100兆瓦/200兆瓦时
    if previous in _MINUS and (not farther or farther > "\u2e7f" or farther in " (\n:|"):
        if farther == "号":
            return None  # 备案12345678号-1
        # 2万元-6万元 are two amounts.
        ranged = farther > "\u2e7f" and _AMOUNT_BEFORE.search(text, max(0, start - 8), start - 1) is not None
        return (start, None, False) if ranged else (start - 1, None, True)
    if previous in "-—–" and farther in "℃℉%":
        return start, None, False
    if previous in "-—–" and (farther > "\u2e7f" or farther in "-—–"):
        return start, None, False
    return None


def _tenths(text: str, match: re.Match[str], numeral: Numeral) -> Reading | None:
    """Read 三成, 三成五 and 九折 as percent."""
    value, following = numeral.value, text[match.end() : match.end() + 1]
    if value is None or following in NOT_TENTHS or numeral.scaled:
        return None
    if match.group() == "折":
        percent = trimmed(value * 10) if value < 10 else value
        fits = 0 < percent < 100 and following not in _NOT_DISCOUNT
        return Reading(numeral.start, match.end(), percent, numeral, _PERCENT, None, "share") if fits else None
    if not 0 < value <= 10:
        return None
    below = Decimal(5) if match[1] == "半" else chinese_value(match[1]) if match[1] else Decimal(0)
    if below is None or below >= 10:
        return None
    return Reading(numeral.start, match.end(), value * 10 + below, numeral, _PERCENT, None, "share")


def _composite(text: str, reading: Reading) -> Reading:
    """Take in what stands behind the first unit: 3分20秒, 两年六个月, 三年半, 三元五角."""
    counted = reading.counted
    if counted is None and not reading.numeral.scaled:
        counted = Counted(reading.end + 1, CHINESE_UNITS["分钟"], "分", "")
    parts = with_parts(text, reading.value, counted) if counted is not None else None
    if parts is None:
        return reading
    end, value, unit, word = parts
    return reading._replace(end=end, value=value, unit=unit, counted=Counted(end, unit, word, ""))


def _completed(text: str, reading: Reading) -> Reading:
    """Take in what stands before a figure: 负百分之五, 零下摄氏10度; and the upper end of 七八十岁."""
    start, numeral, counted, unit = reading.start, reading.numeral, reading.counted, reading.unit
    before = text[start - 1 : start]
    if numeral.upper is not None and reading.upper is None and numeral.value:
        reading = reading._replace(upper=numeral.upper * reading.value / numeral.value)
    if counted is not None and counted.word == "度":
        if before == "氏" and (scale := _SCALES.get(text[start - 2 : start])) is not None:
            start, unit = start - 2, scale
            before = text[start - 1 : start]
        elif _POWER_USED.search(text, max(0, start - 16), start):
            unit = CHINESE_UNITS["千瓦时"]
        elif _ANGLE.search(text, max(0, start - 8), start):
            unit = CHINESE_UNITS["度角"]
        elif _SCALED.search(text, max(0, start - 8), start):
            unit = None
    elif counted is not None and counted.word == "节" and _SAILING.search(text, max(0, start - 8), start):
        unit, counted = CHINESE_UNITS["节航速"], counted._replace(word="节航速")
    elif counted is not None and counted.word in "寸点" and not counted.noun and not numeral.words:
        unit = CHINESE_UNITS["英寸" if counted.word == "寸" else "分"]
    negative = False
    if before == "下" and text[start - 2 : start - 1] == "零":
        start, negative = start - 2, True
    elif before == "负" and text[max(0, start - 2) : start - 1] not in _NO_MINUS and unit and unit.kind in _BELOW_ZERO:
        start, negative = start - 1, True
    if start == reading.start and unit is reading.unit:
        return reading
    value = -reading.value if negative else reading.value
    return reading._replace(start=start, value=value, unit=unit, counted=counted)


def _between_shares(text: str, reading: Reading) -> Reading:
    """Join 百分之二十至百分之三十."""
    match = _RANGE.match(text, reading.end)
    if match is None or text[match.end() : match.end() + 1] not in NUMERAL_STARTS:
        return reading
    second = numeral_at(text, match.end())
    bare = not second.share and reading.unit is _PERCENT and second.words and unit_behind(text, second.end) is None
    alike = (bare or second.share == reading.numeral.share) and text[reading.start - 1 : reading.start] not in _FROM
    if not alike or second.value is None or second.value <= reading.value:
        return reading
    return reading._replace(end=second.end, upper=second.value)


def _ranged(text: str, reading: Reading) -> Reading | int:
    match = _RANGE.match(text, reading.end)
    if match is None or text[match.end() : match.end() + 1] not in NUMERAL_STARTS:
        return reading
    second = numeral_at(text, match.end())
    if second.value is None or second.share or second.words is not reading.numeral.words:
        return reading
    behind = unit_behind(text, second.end)
    unit, low = reading.unit, reading.value
    tenths = _TENTHS.match(text, second.end) if unit is None else None
    if tenths is not None and (above := _tenths(text, tenths, second)) is not None and low < second.value:
        low *= above.value / second.value
        return above._replace(start=reading.start, value=low, upper=above.value)
    if unit is None and behind is None and not second.scaled:
        return second.end
    joined = match.group()
    if unit is not None and unit is not _PERCENT and behind is not None:
        return reading  # 3元至8元 are two figures, each with its unit; 2000至2500辆 is one.
    if unit is not None and (behind is None or behind.unit != unit or text[reading.start - 1 : reading.start] in _FROM):
        return reading
    if unit is None and second.scaled and not reading.numeral.scaled and second.value >= 10**4:
        scaled = trimmed(low * (10**8 if second.value >= 10**8 else 10**4))
        low = scaled if scaled < second.value else low  # 8500至3万元
    # 由五至九人组成 is one figure, 由五到九 a change from one to another.
    made = behind is not None and _MADE_OF.match(text, behind.end) is not None
    grows = joined in "到至" and text[reading.start - 1 : reading.start] in _FROM and not made
    if low >= second.value or (unit is None and grows):
        return reading
    end = behind.end if behind is not None else second.end
    return reading._replace(
        end=end,
        value=low,
        unit=behind.unit if behind else None,
        counted=behind,
        upper=second.value,
        numeral=reading.numeral._replace(scaled=reading.numeral.scaled or second.scaled),
    )
