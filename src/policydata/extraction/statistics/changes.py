"""Whether a figure says by how much something changed, not what it came to."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import beside_others as from_others
from policydata.extraction.statistics.chinese.comparisons import changes
from policydata.extraction.statistics.units import COUNTED, RATIOS
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import (
    CHANGE_VERBS,
    CHINESE_CHANGE,
    CHINESE_CHANGE_ENDS,
    ENGLISH_AGAINST_TIME,
    ENGLISH_ALSO,
    ENGLISH_ALSO_BY,
    ENGLISH_CHANGE,
    ENGLISH_CHANGE_AFTER,
    may_end_change,
)
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import ENGLISH_MONTHS, word_set

_CHANGED = COUNTED | RATIOS - {"ratio"}
_GREW = expression(
    r"(?:增加|延长|缩短|减少|(?<!新)增长|净增|净减|多增|少增|增收|减收|下降|上升|提[高升]|降低|缩[小减]|扩大|上涨|下跌|(?<!新)增|减)(?:了|近|约|超过?|逾|将近|接近|不到|不足)?\Z"
)
_GREW_OF = expression(r"[比较][^，。；：]{2,12}(新增|净增|增加|减少)[^\W\d_到至达为比较占共的]{1,8}\Z")
"""Before a count that something grew by, behind what grew: 较上年新增网民."""
_GREW_BY = expression(
    r"\b(?:rose|risen|grew|grown|increas(?:ed?|ing)|fell|fallen|declin(?:ed?|ing)|decreas(?:ed?|ing)|dropped|shrank|shrunk|(?:up|down|higher|lower)(?=\s+by))\s+by\s+"
    r"(?:(?:a\s+further|another|about|nearly|almost|over|more\s+than|around|some|an?\s+estimated)\s+)?\Z"
)
"""Before a count or sum that something grew by."""
_FROM_LEVEL = expression(
    r"(?:\s+[a-z-]+){0,2},?\s+(?:to\s+[$€£]?[0-9]|(?:on|from|over|compared\s+(?:with|to))\s+(?:the|an?|[A-Z][a-z]+|(?:19|20)[0-9]{2})\b)"
)
"""Behind how much something rose or fell, where that stands without "by": "rose 26,000 to 11,968,000", "up 300 on the year"."""
_CUT_BY = expression(
    r"\b(?:cut|reduce[ds]?|raise[ds]?|increase[ds]?|lower(?:ed)?(?!\s+(?:house|chamber)\b)|boost(?:ed)?|expand(?:ed)?)\s+[^,;.:0-9]{2,60}\sby\s+(?:(?!to\b)[a-z]+\s+){0,2}\Z"
)
"""Before how much something is to change by: "to cut food waste by 50%"."""
_MORE_THAN = expression(
    r"\S{1,24}(?:\s[mbt]r?illion)?\s+(?P<way>more|fewer|less|higher|lower)(?:\s+(?!than\b)[a-z]+){0,5}(?:\s+(?:19|20)[0-9]{2})?\s+(?:than|compared\s+(?:to|with))\s+(?:(?:in|at|by|on|for|during)\s+)?"
    rf"(?:the\s+end\s+of\s+)?(?:(?:19|20)[0-9]{{2}}|{ENGLISH_MONTHS}|last\s|(?:a|the)\s+(?:(?:same|previous|preceding|corresponding)\s+)?(?:year|quarter|month|period|week)\b)"
)
"""How many more there are than at another time: "6,700 more than in April"."""
_BESIDE_OTHERS = expression(
    r"\s+(?:above|below|behind|ahead\s+of|short\s+of|(?:higher|lower|more|less|fewer)\s+than)\s+(?:the|its|their|an?)\s+(?:[A-Za-z-]+\s+){0,3}(?:average|mean|median|norm)\b"
)
"""Behind how far something is from others at the same time: "3 points below the OECD average"."""
_GAP = expression(r"\b(?:gap|difference|divide|disparity|margin|spread)\b", re.I)
_LEVEL = expression(r"\b(?:from|to|was|is|were|at|reached|stood\s+at)\s+(?:(?:about|nearly|some|only|just|over)\s+)?\Z")
_MORE = word_set("more higher above faster up growth increase rise gain jump expansion improvement increment")
_LESS = word_set("less lower below fewer down drop fall decline decrease reduction cut contraction decrement")


def beside_others(left: str, right: str, chinese: bool) -> bool:
    """Tell whether a figure says how far something is from others, though nothing changed."""
    if chinese:
        return from_others(left, 0, len(left)) is not None
    return _BESIDE_OTHERS.match(right) is not None


def direction(text: str, span: Span, left: str, right: str, chinese: bool) -> str:
    """Return `increase` or `decrease` where the words around the amount of a change tell which, else `change`."""
    if (said := span.detail.get("change")) is not None:
        return said
    if chinese:
        grew = _GREW_OF.search(left)
        return "change" if grew is None else "decrease" if grew[1] == "减少" else "increase"
    if text[span.start] == "+" or (span.value or "").startswith("-"):
        return "increase" if text[span.start] == "+" else "decrease"
    behind = ENGLISH_CHANGE_AFTER.match(right) or _MORE_THAN.match(text, span.start)
    words = behind.group().split() if behind is not None else []
    return "increase" if not _MORE.isdisjoint(words) else "change" if _LESS.isdisjoint(words) else "decrease"


def _is_gap(measured: str, left: str, chinese: bool) -> bool:
    """Tell whether percentage points are the size of a gap, not what it changed by."""
    if chinese:
        return "差" in measured and left.endswith(("为", "是", "达", "由", "至", "到", "的"))
    return _GAP.search(measured) is not None and _LEVEL.search(left) is not None


def says_change(
    text: str, span: Span, unit: str | None, left: str, right: str, wording: Wording, measured: str
) -> bool:
    """Tell whether a share, count or sum is what something grew or fell by; `measured` are the words for that."""
    if beside_others(left, right, wording.chinese):
        return False
    if span.unit == "percentage_point" and not _is_gap(measured, left, wording.chinese):
        return True
    counts = unit not in ("percent", "times")
    if (
        counts
        and unit is not None
        and (kind := unit_kind(unit)) not in _CHANGED
        and not (wording.chinese and kind == "time")
    ):
        return False
    if wording.chinese:
        said = (_GREW if counts else CHINESE_CHANGE).search(left[-6:]) if left[-1:] in CHINESE_CHANGE_ENDS else None
        if counts and _GREW_OF.search(left) is not None:
            return True
        return said is not None or (not counts and left[-1:] in ("和", "、", "及", "或") and changes(text, span))
    if may_end_change(wording.before(span.start)):
        by = _GREW_BY if counts and _FROM_LEVEL.match(right) is None else ENGLISH_CHANGE
        if by.search(left, max(0, len(left) - 60)):
            return True
    moves = not wording.words.isdisjoint(CHANGE_VERBS)
    signed = moves and (span.value or "").startswith("-")
    if counts and _MORE_THAN.match(text, span.start, span.end + len(right)) is not None:
        return True
    if not counts and (text[span.start] == "+" or (signed and text[span.start - 1] in "(")):
        return True
    if not counts and ENGLISH_CHANGE_AFTER.match(right) is not None:
        return True
    if not counts and moves:
        if " by " in left[-40:] and ENGLISH_ALSO_BY.search(left) is not None:
            return True
        if ENGLISH_AGAINST_TIME.match(right) is not None and ENGLISH_ALSO.search(left) is not None:
            return True
    return " by " in left[-24:] and _CUT_BY.search(left) is not None
