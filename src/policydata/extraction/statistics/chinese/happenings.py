"""Events, campaigns and surveys whose days a Chinese text tells, and the sentences that speak of them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.level_periods import CHINESE_DIGITS
from policydata.extraction.statistics.chinese.period_words import GENERAL
from policydata.extraction.statistics.periods import period_of
from policydata.extraction.statistics.reference_periods import whole_year

CAMPAIGN, EVENT, SURVEY = "campaign", "event", "survey"
_EVENT = r"(?:论坛|大会|峰会|研讨会|座谈会|博览会|展览会|展会|发布会|对话会|推进会|年会|会议|典礼|比赛|开放日|博览|展销会|交易会|洽谈会|艺术节|文化节|运动会|锦标赛|马拉松)"
_OPENS = "开幕|启幕|开赛|拉开(?:了)?(?:帷幕|序幕)"
_CLOSES = "闭幕|落幕|落下(?:了)?帷幕|圆满结束|收官|圆满完成"
_EVENT_HELD = expression(
    rf"[^。；\n《》]{{0,60}}?(?:{_EVENT}[^。；\n《》]{{0,18}}?(?:举行|召开|举办|{_OPENS}|{_CLOSES})(?!情况|前|之前)"
    rf"|(?:举行|召开|举办)[^。；\n《》，]{{0,24}}?{_EVENT}(?!议程|筹备))"
)
"""Behind the day of an event: 12月10日，…研讨会在我校举行."""
_HELD_BEFORE = expression(rf"{_EVENT}(?:暨[^，。；\n0-9]{{0,20}})?(?:将)?[于在]?\Z")
_TOOK_PLACE = expression(rf"(?:[上下]午)?在[^，。；\n]{{1,24}}?(?:举行|召开|举办|{_OPENS}|{_CLOSES})(?!情况|前|之前)")
"""Around the days of an event: 论坛6月19日至21日在海门举行."""
_LASTED = expression(rf"为期([一二两三四五六七八九十]|[0-9]{{1,2}})[天日]的[^。；\n]{{0,40}}?{_EVENT}?(?:于|在)?\Z")
_TO_LAST = expression(
    rf"(?:[上下]午|晚)?[，,]?为期([一二两三四五六七八九十]|[0-9]{{1,2}})[天日]的[^，。；\n]{{0,40}}?{_EVENT}"
)
_CLOSED = expression(rf"[^，。；\n]{{0,16}}?(?:{_CLOSES})")
_OPENED = expression(rf"[^，。；\n]{{0,16}}?(?:{_OPENS}|举行|举办)")
"""为期三天的…大会今晚落下帷幕."""
_CAMPAIGN = expression(
    r"[^，。；\n0-9《]{0,16}?(?:开展|组织|实施|进行|部署|集中|举行)[^，。；\n《]{0,24}?(?:行动|整治|治理|执法|攻坚|战役|排查|督查|抽查|巡查|检查|清查|普查|督察|督导|巡视|监督|评查|整顿|抽检|体检|宣传[周月]|活动[周月])"
)
"""Behind the days of a campaign: 6月20日至9月20日开展的道路货运安全专项整治行动."""
_OF_EVENT = expression(
    rf"(?:本[届次]|此次|该){_EVENT}|{_EVENT}(?:期间|上|现场|共|吸引|设|下设|收到|由|还|、|，)|参会|与会|参展|赞成|反对票|弃权|表决|投票|应到|实到|到会|列席|会议以|展区|展位|出席|嘉宾|开幕式|闭幕式|分论坛|听众|观众|现场"
    r"|(?<![^。\n，；\s])来自"
)
_SURVEYED = expression(
    r"(?:走访|访谈|受访|问卷|抽样|入户|电话访问|面访|民意?调查|(?:调查|访问|调研)了|开展的?(?:调查|调研)|进行的?(?:调查|调研)|接受(?:我们|本[^，。]{1,6})?(?:访谈|调查|访问))"
)
_OF_SURVEY = expression(
    r"受访|被访|被调查|答复(?:率|方|者|中)|应答|回收率|调查(?:显示|发现|表明|结果)|问卷|样本|答案|受调查|答卷|调研(?:显示|发现|结果)"
)
_SAYS = (
    (SURVEY, ("走访", "访谈", "受访", "问卷", "抽样", "入户", "面访", "调查", "调研", "访问")),
    (
        EVENT,
        ("举行", "召开", "开幕", "闭幕", "举办", "落幕", "开赛", "启幕", "帷幕", "收官", "圆满"),
    ),
    (
        CAMPAIGN,
        (
            "行动",
            "整治",
            "治理",
            "执法",
            "攻坚",
            "战役",
            "查",
            "监督",
            "整顿",
            "督导",
            "抽检",
            "宣传周",
            "宣传月",
            "活动周",
            "活动月",
            "巡视",
        ),
    ),
)
"""What a text has to say for a date to be that of a survey, an event or a campaign."""
_DAY = len("2024-05-01")
_BEFORE, _BEHIND = 120, 160
"""A sentence begins and ends no further from its date."""


class Happening(NamedTuple):
    """What a date is the time of, and that time."""

    of: str
    value: str


def happenings_of(text: str) -> Sequence[str]:
    """Return the kinds of happenings that a text has words of."""
    return tuple(of for of, words in _SAYS if any(word in text for word in words))


def happening_on(text: str, span: Span, kinds: Sequence[str]) -> Happening | None:
    """Return the event, campaign or survey in the field that a date is that of."""
    if len(span.value or "") <= len("2024") and "end" not in span.detail:
        return None
    value = said(span)
    if (
        SURVEY in kinds
        and _may_survey(text[max(0, span.start - _BEFORE) : span.end + _BEHIND])
        and _SURVEYED.search(text, sentence_begin(text, span.start), _end(text, span.end))
    ):
        return Happening(SURVEY, value)
    if "/" in value and CAMPAIGN in kinds and _CAMPAIGN.match(text, span.end, span.end + 60):
        return Happening(CAMPAIGN, value)
    if len(span.value or "") != _DAY:
        return None
    if EVENT in kinds:
        if "/" not in value and (days := _days(text, span)) is not None:
            return Happening(EVENT, days)
        if _EVENT_HELD.match(text, span.end, min(_end(text, span.end), span.end + 120)) or (
            _TOOK_PLACE.match(text, span.end, span.end + 40)
            and _HELD_BEFORE.search(text, max(0, span.start - 32), span.start)
        ):
            return Happening(EVENT, value)
    return None


def _may_survey(near: str) -> bool:
    """Tell whether a stretch of text has a sign of what _SURVEYED finds."""
    return "查" in near or "访" in near or "研" in near or "卷" in near or "样" in near or "户" in near


def _days(text: str, span: Span) -> str | None:
    """Return the days of an event that lasted so many and opened on a day."""
    if text.find("为期", max(0, span.start - 60), span.end + 6) < 0:
        return None
    behind = _TO_LAST.match(text, span.end)
    lasted = behind or _LASTED.search(text, max(0, span.start - 60), span.start)
    if lasted is None:
        return None
    number = int(lasted.group(1)) if lasted.group(1).isdecimal() else CHINESE_DIGITS[lasted.group(1)]
    try:
        day = datetime.date.fromisoformat(span.value or "")
    except ValueError:
        return None
    others = datetime.timedelta(days=max(number, 1) - 1)
    at = behind.end() if behind is not None else span.end
    if _CLOSED.match(text, at):
        return f"{day - others}/{day}"
    return f"{day}/{day + others}" if _OPENED.match(text, at) else None


def speaks_of(text: str, of: str | None, start: int, end: int) -> bool:
    """Tell whether a sentence speaks of the happening that a declared period is of."""
    if of is None:
        return True
    if of == CAMPAIGN:
        return GENERAL.search(text, start, end) is None
    return {EVENT: _OF_EVENT, SURVEY: _OF_SURVEY}[of].search(text, start, end) is not None


def said(span: Span) -> str:
    """Return the period that a date says, whole years as such."""
    value = period_of(span) or ""
    return whole_year(value) or value


def _end(text: str, end: int) -> int:
    """Return where the sentence of a date ends."""
    high = min(len(text), end + _BEHIND)
    return min((at for mark in "。；\n" if (at := text.find(mark, end, high)) >= 0), default=high)


def sentence_begin(text: str, start: int) -> int:
    """Return where the sentence of a date begins."""
    low = max(0, start - _BEFORE)
    return max(low, *(text.rfind(mark, low, start) + 1 for mark in "。；\n（("))
