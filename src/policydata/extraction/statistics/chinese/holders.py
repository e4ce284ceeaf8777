"""Chinese figures that name those of whom the next figure is said, or what it is reckoned by: 4家公司完成收入52亿元."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.units import COUNTED
from policydata.extraction.unit_kinds import unit_kind

_MOST = 1000
"""So many are not named as the holders of one value."""
_LONGEST = 48
_COUNTS = expression(
    r"(?:[有共达为增至到了计设办剩余超近约逾过获评成立起及和与或、]|新[建开批列]|认定|建成|包括|覆盖|涉及|取消|关停|从|向|对|给|每)\Z"
)
"""Before a figure that says how many there are."""
_MEASURED = expression(
    r"(?:[率额值入量重数比度价润款]|合计|例)(?:总?计)?(?:分别|均|已|又)?(?:为|是|达到?|约|超过?|近|共)*\Z"
)
"""Before the figure that is said of them: 平均空置率为, 总数达."""
_BASE = expression(r"[（(，]?以[^，。；（）0-9]{1,8}(?:为|=|＝)\Z")
"""Before what an index is reckoned by: 以女性为100."""


def names_holders(text: str, passage: Passage, spans: Sequence[Span], span: Span, left: str) -> bool:
    """Tell whether a figure says of how many the next one is, or by what an index is reckoned."""
    if span.value == "100" and _BASE.search(left, max(0, len(left) - 12)):
        return True
    if unit_kind(span.unit) not in COUNTED or float(span.value or 0) >= _MOST or _COUNTS.search(left[-2:]):
        return False
    later = next((figure for figure in passage.figures if spans[figure].start >= span.end), None)
    if later is None or spans[later].start - span.end > _LONGEST:
        return False
    between = text[span.end : spans[later].start]
    return not any(mark in between for mark in "，。；：、\n") and _MEASURED.search(between) is not None
