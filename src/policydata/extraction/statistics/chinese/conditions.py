"""Chinese figures that a scheme asks for or promises: 申报条件：…, 对…给予一次性奖励50万元, 一般经三次审议."""

from __future__ import annotations

from collections.abc import Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_KIND = "(?:申报|申请|认定|准入|评定|评选|报名|入选|参评|推荐|资格|应聘|任职|招聘|享受|适用|受理|遴选|入库|奖励|补贴|支持|登记|注册|报考|入会|备案|验收)"
_CONDITIONS = expression(
    rf"{_KIND}[^，。；：\n]{{0,8}}(?:条件|标准|要求|资格|门槛)(?:如下|为|包括)?(?:[：:]|\Z|\n)"
    r"|(?:符合|满足|具备)(?:以下|下列|如下)[^，。；：\n]{0,8}(?:条件|标准|要求)"
)
"""Before the conditions of a scheme, in the line of a figure or the short line that heads it."""
_LONGEST_HEADING = 30
_LOOKS_BACK = 400
_NEAR = 100
_HEADED = expression(r"[ \u3000]{0,4}(?:（[一二三四五六七八九十0-9]{1,3}）|[(][0-9]{1,2}[)]|[0-9]{1,2}[.．、])")
_PROMISED = expression(
    r"(?:\A|[，。；：\n）])(?:[ \u3000]|（[一二三四五六七八九十]）)*(?:对|凡|经)[^。；\n]{2,60}?(?:给予|予以|一次性|奖励|补助|补贴|资助|发放|奖补)[^，。；0-9]{0,16}\Z"
    r"|(?:给予|予以|发放)[^，。；0-9]{0,8}一次性[^，。；0-9]{0,10}\Z"
)
_GRANT = expression(
    r"(?:的)?(?:一次性)?[^，。；0-9]{0,8}(?:奖励|补助|补贴|资助|奖补|奖金|资金支持|支持|的?标准|\Z|[，。；])"
)
_DONE = expression(
    r"累计|共(?!同|享)|[已曾了]|合计|总额|分别(?!按|给)|去年|今年|上年|全年|以来|[0-9]{4}年|(?<![0-9,])[0-9][0-9,]{1,12}(?:余|多)?[家户人名个](?!以上)"
)
"""What tells what was given, not what will be."""
_BY_RULE = expression(
    r"(?:根据|依据|按照|依照|按)[^，。；]{0,24}(?:条例|办法|规定|标准|规范|细则|章程|第[0-9一二三四五六七八九十百]{1,4}条)(?:》)?(?:的?规定|的?要求)?[，,]"
)
_LIMIT = expression(r"(?:不得?(?:少于|低于|超过|高于|多于|大于|小于)|至少|最[少多低高])[^，。；0-9]{0,8}\Z")
_SHARE_OF = expression(r"(?:的(?:比例|标准|额度)?)?，?(?:分别)?(?:再|一次性)?(?:给予|予以|一次性)")
"""Behind a rate that a grant is reckoned by: 按照投资额的10%给予补助."""
_SHARES_OUT = frozenset(("ratio", "person", "item", "body"))


def sets_condition(text: str, passage: Passage, span: Span, kind: str, signs: Set[str], left: str, right: str) -> bool:
    """Tell whether a figure is a condition, a promised grant, or what is usual; `signs` are the characters of its sentence."""
    if not passage.dates and _promised(text, passage, span, kind, signs, right):
        return True
    if (
        ("少" in signs or "不" in signs or "最" in signs)
        and _LIMIT.search(left[-16:])
        and _BY_RULE.search(text, max(passage.start, span.start - _NEAR), span.start)
    ):
        return True
    return _under_conditions(text, span)


def _promised(text: str, passage: Passage, span: Span, kind: str, signs: Set[str], right: str) -> bool:
    """Tell whether a sum, a rate or one of what it is given for belongs to a grant to come."""
    if "予" not in signs and "性" not in signs:
        return False
    if _DONE.search(text, max(passage.start, span.start - _NEAR), min(passage.end, span.end + _NEAR)) is not None:
        return False
    if (
        kind == "money"
        and _PROMISED.search(text, max(0, passage.start - 1, span.start - _NEAR), span.start)
        and _GRANT.match(right)
    ):
        return True
    return kind in _SHARES_OUT and _SHARE_OF.match(right) is not None


def _under_conditions(text: str, span: Span) -> bool:
    """Tell whether the line of a figure, or the heading above its list, says that conditions follow."""
    low = max(0, span.start - _LOOKS_BACK)
    at = text.rfind("件", low, span.start)
    if at < 0 and text.find("标准", low, span.start) < 0 and text.find("要求", low, span.start) < 0:
        return False
    line = text.rfind("\n", low, span.start) + 1 or low
    near = text[line : span.start]
    named = "条件" in near or "标准" in near or "要求" in near or "资格" in near or "门槛" in near
    if named and (said := _CONDITIONS.search(text, line, span.start)) is not None:
        return "。" not in text[said.end() : span.start]
    while line > low and _HEADED.match(text, line):
        begin = text.rfind("\n", low, line - 1) + 1 or low
        if line - begin < _LONGEST_HEADING and _CONDITIONS.search(text, begin, line):
            return True
        line = begin
    return False
