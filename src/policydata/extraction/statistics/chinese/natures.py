"""Chinese figures of what is aimed at or foreseen: 力争达到50%, 预计增长5%; not of what was done: 42万人全部脱贫."""

from __future__ import annotations

from collections.abc import Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.sentence_dates import item_start
from policydata.extraction.statistics.words import (
    CHINESE_PROJECTION,
    CHINESE_PROJECTION_SIGNS,
    CHINESE_TARGET,
    may_target,
)

_REACH = 110
_NEAR = 40
_AIMED_BEHIND = expression(r"[^，。；]{0,30}?的[\u4e00-\u9fff]{0,6}目标")
"""Behind the first and the last of what was aimed at: 下降4%、减少6%的改善目标."""
_LISTED = expression(
    r"(?:目标(?:任务|安排|建议|初步|主要)*(?:是|为|如下|包括)?|(?:今年|我们)[^，。；：\n]{0,6}[要将][^，。；：\n]{0,16})[：:][^。\n]*\Z"
)
"""Before the items of a list of targets that semicolons part: 预期目标是：收入增长8.5%；新增就业3万人."""
_LONGEST_LIST = 300
_WEAK = ("确保", "努力", "要求", "须")
"""What is wished of one member of a list, not of the next."""
_DONE = expression(r"[^，。；]{0,14}?(?:全部|均已?|已经?|实现|稳定|顺利|摆)(?:脱贫?|摘帽|出列|退出|完成|了)")
"""Behind a count of what was done to a day: 到2019年底，42万贫困人口全部脱贫."""


def nature_chinese(text: str, passage: Passage, span: Span, signs: Set[str], over: bool) -> str | None:
    """Return `projection` or `target` where the words before or behind a figure say so; `over` where its time is over."""
    start = max(passage.start, span.start - _REACH)
    start = max(start, item_start(text, start, span.start))
    if not signs.isdisjoint(CHINESE_PROJECTION_SIGNS) and CHINESE_PROJECTION.search(text, start, span.start):
        return "projection"
    if "标" in signs and _AIMED_BEHIND.match(text, span.end, min(passage.end, span.end + _NEAR)):
        return "target"
    if text[passage.start - 1 : passage.start] == "；" and not over:
        begin = max(0, passage.start - _LONGEST_LIST)
        if _LISTED.search(text, begin, passage.start):
            return "target"
    return "target" if may_target(signs) and _aims(text, start, span, over) else None


def _aims(text: str, start: int, span: Span, over: bool) -> bool:
    for aim in CHINESE_TARGET.finditer(text, start, span.start):
        said = aim.group()
        if said in _WEAK and text.find("；", aim.end(), span.start) >= 0:
            continue
        if said[0] in "到至将拟" and (over or _DONE.match(text, span.end, span.end + _NEAR)):
            continue
        return True
    return False
