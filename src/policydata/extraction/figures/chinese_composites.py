"""Chinese figures of more than one part: 2小时15分30秒, 三年零六个月, 三元五角, 三块五, 三公里半."""

from __future__ import annotations

from decimal import Decimal

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_nouns import Counted
from policydata.extraction.figures.chinese_numerals import numeral_at
from policydata.extraction.number_words import CHINESE_DIGIT_CHARACTERS, plain
from policydata.extraction.units import CHINESE_UNITS, Unit

_HALF_BEHIND = expression(r"半(?![年月日天周小数导岛径程挂封开自价球途身票决职公])")
_HALVED = frozenset({"time", "length", "area", "mass", "volume"})
_SMALLER = expression(
    r"零?([0-9]{1,3}|[一二两三四五六七八九十百]{1,5})(个?小时|分钟|分|秒钟|秒|个月|米|厘米|毫米|公斤|千克|克)(?!工作制|制|之)"
)
_STEPS = {
    **{"天": 86400, "小时": 3600, "个小时": 3600, "个钟头": 3600, "分钟": 60, "分": 60, "秒钟": 1, "秒": 1},
    **{"年": 12, "岁": 12, "个月": 1},
    **{"公里": 10**6, "千米": 10**6, "米": 10**3, "厘米": 10, "毫米": 1},
    **{"吨": 10**6, "公斤": 10**3, "千克": 10**3, "克": 1},
}
"""How much a part is of the smallest; years and months are apart from the others."""
_MINUTES = {"分": "分钟"}
_DIGIT = rf"[0-9{CHINESE_DIGIT_CHARACTERS}]"
_TENTH = expression("([0-9]|[一二三四五六七八九])([两尺寸])(?![个位名种])")
_TENTHS = {"斤": "两", "丈": "尺", "尺": "寸"}
_BELOW_METRE = expression(rf"({_DIGIT}{{1,2}})(?=[，。；、！？）)：\n以左高长宽深的]|\Z)")
_CHANGE = expression(
    rf"零?({_DIGIT})[角毛](?:零?({_DIGIT})分)?钱?整?|零?({_DIGIT})分钱?整?|([1-9{CHINESE_DIGIT_CHARACTERS}])(?=[，。；、！？）)：\n的多]|\Z)"
)
_WHOLE = {"元": "元", "块": "元", "圆": "元", "角": "角", "毛": "角"}
_KUAI = expression(
    "[花付赚卖收价罚值省欠交贵费薪补钱元奖售][了约近过至到达出得超]?|便宜[了约近]?|工资[约近]?|只要|每[斤张个人件天月瓶位次]"
)


Parts = tuple[int, Decimal, Unit, str]
"""Where a figure ends with the parts behind its first unit, its worth, unit and the word of it."""


def with_parts(text: str, value: Decimal, counted: Counted) -> Parts | None:
    """Return the figure with the smaller parts and the half behind it, None without any."""
    word, end = counted.word, counted.end
    if word in _WHOLE and not counted.noun:
        return _money(text, value, counted)
    if (counted.unit.kind in _HALVED or word == "倍") and _HALF_BEHIND.match(text, end) is not None:
        return (end + 1, value + Decimal("0.5"), counted.unit, word)
    tenth = _TENTH.match(text, end) if word in _TENTHS else _BELOW_METRE.match(text, end) if word == "米" else None
    if tenth is not None and (word == "米" or tenth[2] == _TENTHS[word]):
        digits = "".join(plain(numeral_at(digit, 0).value or Decimal(0)) for digit in tenth[1])
        return (tenth.end(), value + Decimal(f"0.{digits}"), counted.unit, word)
    size = _STEPS.get(word, 0)
    unit, months = counted.unit, word in "年岁"
    while size > 1 and (match := _SMALLER.match(text, end)) is not None:
        step = _STEPS[match[2]]
        small = numeral_at(text, match.start(1))
        # 7天24小时 is no length of time.
        smaller = CHINESE_UNITS[_MINUTES.get(match[2], match[2])]
        alike = months is (match[2] == "个月") and smaller.kind == CHINESE_UNITS[_MINUTES.get(word, word)].kind
        if not alike or small.value is None or not 0 < small.value * step < size:
            break
        value, size, end = value * (size // step) + small.value, step, match.end()
        word, unit = match[2], smaller
    return (end, value, unit, word) if end > counted.end else None


def _money(text: str, value: Decimal, counted: Counted) -> Parts | None:
    """Read 三元五角, 壹佰元肆角伍分, 三块五 and, among words of money, 两百块."""
    yuan, word = CHINESE_UNITS["元"], _WHOLE[counted.word]
    match = _CHANGE.match(text, counted.end)
    if counted.word == "块" and text.startswith("半", counted.end):
        return (counted.end + 1, value + Decimal("0.5"), yuan, word)
    if match is None or (match[4] and counted.word not in "块毛") or (word == "角" and match[1]):
        plain = counted.word == "块" and _KUAI.search(text, max(0, counted.end - 14), counted.end) is not None
        return (counted.end, value, yuan, word) if plain else None
    parts = [numeral_at(digit, 0).value or Decimal(0) if digit else Decimal(0) for digit in match.groups()]
    value += (parts[0] + parts[3]) / 10 + (parts[1] + parts[2]) / (100 if word == "元" else 10)
    return (match.end(), value, yuan if word == "元" else counted.unit, word)
