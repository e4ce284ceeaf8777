"""A Chinese figure as it is read: sign, currency, numeral, unit and range, before its context is judged."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_nouns import Counted, noun_of_many, unit_behind
from policydata.extraction.figures.chinese_numerals import Numeral, numeral_at
from policydata.extraction.figures.chinese_words import NOT_TENTHS
from policydata.extraction.number_words import CHINESE_NUMERALS, chinese_value
from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, Unit

_RANGE = expression(r"[-—–~～至到]{1,2}")
_SIGNS = frozenset(mark for mark in CURRENCY_MARKS if len(mark) == 1 and not mark.isalpha())
_CURRENCY = expression(rf"(?:[A-Z]{{1,3}}\$|[{''.join(sorted(_SIGNS))}]|[A-Z]{{3}}) ?$")
_NAMED_CURRENCY = {
    "人民币": "CNY",
    "港币": "HKD",
    "港幣": "HKD",
    "新台币": "TWD",
    "新臺幣": "TWD",
    "新台幣": "TWD",
    "人民幣": "CNY",
    "澳门币": "MOP",
    "澳門幣": "MOP",
    "葡币": "MOP",
    "台币": "TWD",
    "港圆": "HKD",
    "新币": "SGD",
    "日币": "JPY",
    "韩币": "KRW",
}

_TENTHS = expression(rf"成(?:([{CHINESE_NUMERALS}半]|[1-9](?![0-9.,]))(?![{CHINESE_NUMERALS}年月日个]))?|折")
_HALF_BEHIND = expression(r"半(?![年月日天周小数导岛])")
_HALF_INSIDE = expression(r"个半(月|小时|星期)")
_SMALLER = expression(r"([0-9]{1,2}|[一二三四五六七八九十]{1,3})(分钟|分|秒钟|秒|个月)")
_NOT_DISCOUNT = frozenset("叠旧算射扣腾磨返")
_SECONDS = {"分": 60, "分钟": 60, "小时": 3600, "个小时": 3600}
_COMPOSED = frozenset({"", "年", "天", "周", *_SECONDS})
"""Units that a half or a smaller unit may follow."""
_RANGE_STARTS = frozenset("-—–~～至到")
_MINUS = frozenset("-−")
_PERCENT = CHINESE_UNITS["%"]
_YUAN_UNIT = CHINESE_UNITS["元"]
_NUMERAL_STARTS = frozenset(f"0123456789{CHINESE_NUMERALS}")
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
    start, end, value = numeral.start, numeral.end, numeral.value
    if value is None:
        return None
    prefix = _prefix(text, start, numeral)
    if prefix is None:
        return None
    start, currency, negative = prefix
    if text.startswith("零下", start - 2) and start > 1:
        start, negative = start - 2, True
    value = -value if negative else value
    if numeral.share:
        unit = _PERCENT if numeral.share == "percent" else None
        return _between_shares(text, tuple.__new__(Reading, (start, end, value, numeral, unit, None, "share", None)))
    if currency is not None:
        return tuple.__new__(Reading, (start, end, value, numeral, currency, None, "money", None))
    following = text[end : end + 1]
    tenths = _TENTHS.match(text, end) if following == "成" or following == "折" else None
    if tenths is not None:
        found = _tenths(text, tenths, numeral)
        if found is not None:
            return found
    if following == "个" and text.startswith("个半", end):
        half = _HALF_INSIDE.match(text, end)
        if half is not None:
            unit = CHINESE_UNITS[half[1] if half[1] == "小时" else f"个{half[1]}"]
            counted = Counted(half.end(), unit, half.group(), "")
            return tuple.__new__(
                Reading, (start, half.end(), value + Decimal("0.5"), numeral, unit, counted, "time", None)
            )
    behind = unit_behind(text, end) or (noun_of_many(text, end) if numeral.scaled else None)
    if behind is None:
        reading = tuple.__new__(Reading, (start, end, value, numeral, None, None, "", None))
        if following == "分":
            reading = _composite(text, reading)
    else:
        reading = tuple.__new__(Reading, (start, behind.end, value, numeral, behind.unit, behind, "", None))
        if behind.unit is _YUAN_UNIT and text[start - 1 : start] in ("币", "幣"):
            return _in_named_currency(text, reading)
        if behind.word in _COMPOSED:
            reading = _composite(text, reading)
    return _ranged(text, reading) if text[reading.end : reading.end + 1] in _RANGE_STARTS else reading


def _in_named_currency(text: str, reading: Reading) -> Reading | int:
    """Read 人民币3000万元 and 港币5亿元 whole."""
    for name, code in _NAMED_CURRENCY.items():
        if text.endswith(name, 0, reading.start):
            reading = reading._replace(start=reading.start - len(name), unit=CURRENCY_MARKS[code])
            break
    return reading


def _prefix(text: str, start: int, numeral: Numeral) -> tuple[int, Unit | None, bool] | None:
    """Return where the figure begins, its currency, and whether it is negative; None inside a longer token."""
    if numeral.words:
        return start, None, False
    previous = text[start - 1 : start]
    if not previous or (previous > "\u2e7f" and previous != "￥"):
        return (start, None, False) if previous not in ("〔", "［", "＃") else None
    if previous in _SIGNS or (previous.isupper() or (previous == " " and text[start - 2 : start - 1].isupper())):
        window = max(0, start - 5)
        for match in _CURRENCY.finditer(text, window, start):
            if match.end() == start:
                unit = CURRENCY_MARKS.get(match.group().strip())
                if unit is not None:
                    return match.start(), unit, False
    if previous.isspace() or previous in "(“”‘’\"'…≥≤><~±·•●■":
        return start, None, False
    farther = text[start - 2 : start - 1]
    if previous in RATIO_MARKS and _PART_OF_RATIO.search(text, max(0, start - 8), start):
        return start, None, False
    if previous in ",;:)]" and farther and not farther.isdigit():
        return start, None, False
    if previous == "+" and "%" in text[start : start + 8] and (not farther or farther.isspace() or farther > "\u2e7f"):
        return start - 1, None, False
    if previous == "+":
        return start, None, False
    if previous in _MINUS and (not farther or farther > "\u2e7f" or farther in " (\n"):
        return start - 1, None, True
    if previous in "—–" and (farther > "\u2e7f" or farther in "—–"):
        return start, None, False
    return None


def _tenths(text: str, match: re.Match[str], numeral: Numeral) -> Reading | None:
    """Read 三成, 三成五 and 九折 as percent."""
    value, following = numeral.value, text[match.end() : match.end() + 1]
    if value is None or following in NOT_TENTHS or numeral.scaled:
        return None
    if match.group() == "折":
        percent = value * 10 if value < 10 else value
        fits = 0 < percent < 100 and following not in _NOT_DISCOUNT
        return (
            tuple.__new__(Reading, (numeral.start, match.end(), percent, numeral, _PERCENT, None, "share", None))
            if fits
            else None
        )
    if not 0 < value <= 10:
        return None
    below = Decimal(5) if match[1] == "半" else chinese_value(match[1]) if match[1] else Decimal(0)
    if below is None or below >= 10:
        return None
    return tuple.__new__(
        Reading, (numeral.start, match.end(), value * 10 + below, numeral, _PERCENT, None, "share", None)
    )


def _composite(text: str, reading: Reading) -> Reading:
    """Take in the smaller unit of 3分20秒 and 两年六个月, and the half of 三年半."""
    counted, numeral = reading.counted, reading.numeral
    word = counted.word if counted is not None else ""
    if word in {"年", "天", "小时", "个小时", "周"}:
        half = _HALF_BEHIND.match(text, reading.end)
        if half is not None:
            return reading._replace(end=half.end(), value=reading.value + Decimal("0.5"))
    if not word and text.startswith("分", reading.end) and not numeral.scaled:
        word, end = "分", reading.end + 1
    else:
        end = reading.end
    if word not in _SECONDS and word != "年":
        return reading
    match = _SMALLER.match(text, end)
    if match is None or (word == "年") != (match[2] == "个月"):
        return reading
    small = numeral_at(text, end)
    if small.value is None or small.end != match.start(2):
        return reading
    if word == "年":
        value, unit = reading.value * 12 + small.value, CHINESE_UNITS["个月"]
    elif match[2].startswith("分"):
        value, unit = reading.value * 60 + small.value, CHINESE_UNITS["分钟"]
    else:
        value, unit = reading.value * _SECONDS[word] + small.value, CHINESE_UNITS["秒"]
    return reading._replace(end=match.end(), value=value, unit=unit, counted=Counted(match.end(), unit, match[2], ""))


def _between_shares(text: str, reading: Reading) -> Reading:
    """Join 百分之二十至百分之三十."""
    match = _RANGE.match(text, reading.end)
    if match is None or text[match.end() : match.end() + 1] not in _NUMERAL_STARTS:
        return reading
    second = numeral_at(text, match.end())
    alike = second.share == reading.numeral.share and text[reading.start - 1 : reading.start] not in _FROM
    if not alike or second.value is None or second.value <= reading.value:
        return reading
    return reading._replace(end=second.end, upper=second.value)


def _ranged(text: str, reading: Reading) -> Reading | int:
    match = _RANGE.match(text, reading.end)
    if match is None or text[match.end() : match.end() + 1] not in _NUMERAL_STARTS:
        return reading
    second = numeral_at(text, match.end())
    if second.value is None or second.share or second.words is not reading.numeral.words:
        return reading
    behind = unit_behind(text, second.end)
    unit, low = reading.unit, reading.value
    if unit is None and behind is None and not second.scaled:
        return second.end
    joined = match.group()
    if unit is not None and unit is not _PERCENT and behind is not None:
        return reading  # 3元至8元 are two figures, each with its unit; 2000至2500辆 is one.
    if unit is not None and (behind is None or behind.unit != unit or text[reading.start - 1 : reading.start] in _FROM):
        return reading
    if unit is None and second.scaled and not reading.numeral.scaled and second.value >= 10**4:
        low = low * (10**8 if second.value >= 10**8 else 10**4)
    if low >= second.value or (unit is None and joined in "到至" and text[reading.start - 1 : reading.start] in _FROM):
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
