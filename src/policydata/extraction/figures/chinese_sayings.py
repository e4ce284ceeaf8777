"""Chinese numbers that count nothing new: in titles and sayings, and 两 where it means the two told before."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_nouns import Counted
from policydata.extraction.figures.chinese_readings import Reading
from policydata.extraction.units import CHINESE_CLASSIFIERS

_PAIR = 2
_THINGS_OF_A_PAIR = frozenset({"body", "place", "item"})
_MEASURES_OF_A_PAIR = frozenset("票步章节条款页字封本册幅讲道对枚颗粒棵株头笔单村市镇")
_TOGETHER_OR_BETWEEN = expression("共同|均|都|分别|一致|双方|之间|相互|互")
_TITLE = 60
_QUOTED = 13
_SAYING = 15


def inside_title(text: str, start: int) -> bool:
    """Whether the number stands inside 《…》."""
    opened = text.rfind("《", start - _TITLE if start > _TITLE else 0, start)
    return opened >= 0 and text.rfind("》", opened, start) < 0


def is_slogan(text: str, reading: Reading) -> bool:
    """Whether the figure stands in a short quotation (“三品一标”), so that it names or is proverbial."""
    start = reading.start
    if reading.unit is not None and (reading.unit.kind in {"ratio", "money"} or is_quoted(text, reading)):
        return False
    low = start - _SAYING if start > _SAYING else 0
    window = text[low:start]
    if "“" not in window and "「" not in window and "‘" not in window:
        return False
    opened = max(text.rfind("“", low, start), text.rfind("「", low, start), text.rfind("‘", low, start))
    if opened < 0 or (opened < start - 1 and not reading.numeral.words):
        return False
    reach = opened + (_QUOTED if opened == start - 1 else _SAYING)
    closed = [place for mark in "”」’" if (place := text.find(mark, opened, reach)) > 0]
    return bool(closed) and min(closed) >= reading.end


def is_quoted(text: str, reading: Reading) -> bool:
    """Whether quotation marks hold the figure alone, as where an amendment replaces “30日” by “二十个工作日”."""
    alone = text[reading.start - 1 : reading.start] in ("“", "「") and text[reading.end : reading.end + 1] in (
        "”",
        "」",
    )
    return alone and reading.unit is not None and reading.unit.kind == "time"


def is_the_pair(text: str, reading: Reading, counted: Counted) -> bool:
    """Whether 两 means the two told before: 两机构之间, 两位领导人共同出席."""
    if reading.value != _PAIR or text[max(0, reading.start - 2) : reading.start].endswith(("其中", "有", "另")):
        return False
    plain = counted.word not in CHINESE_CLASSIFIERS and counted.unit.kind in _THINGS_OF_A_PAIR and not counted.noun
    return (plain and counted.word not in _MEASURES_OF_A_PAIR) or _TOGETHER_OR_BETWEEN.match(
        text, reading.end
    ) is not None
