"""Whether a Chinese half is one: 半数 as a share, 半 before a unit."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_readings import Reading

_OVER_HALF = expression("的?(?:受访|企业|网民|用户|人|居民|家庭|被调查|学生|老人|消费者|城市|地区|国家)")
_BEFORE_HALF = frozenset("期长刑满为达")
_NO_HALF = frozenset("上下前后大每多一小过")
_HALVES = frozenset({"length", "area", "mass", "volume", "energy"})
_HALF_OF = expression("以上|左右|的(?!票)|企业|受访|网民|用户|人")


def is_share(text: str, reading: Reading) -> bool:
    """Whether 半数 is a share (占半数以上, 近半数企业) and not the half that a vote needs."""
    before = text[reading.start - 1 : reading.start]
    if before == "过" and _OVER_HALF.match(text, reading.end):
        return True
    return before in ("占", "近", "约", "有", "足", "到") or (
        before not in ("过", "简") and _HALF_OF.match(text, reading.end) is not None
    )


def is_half(text: str, reading: Reading, bound: str) -> bool:
    """Whether 半 before a unit is half of it (半斤, 半小时) and not part of a word; `bound` is what limits it."""
    counted, previous = reading.counted, text[reading.start - 1 : reading.start]
    if counted is None or counted.word == "日":
        return False
    if counted.unit.kind in _HALVES:
        return previous not in _NO_HALF
    if counted.unit.kind != "time":
        return counted.word == "打"
    if counted.word == "年" and not text.startswith(
        "内", reading.end
    ):  # 近半年 and 为期半年 are lengths, 半年增幅 is that of a half.
        return previous in _BEFORE_HALF or bound != ""
    return previous not in _NO_HALF
