"""Periods that a Chinese text declares for figures before or around: 以上数据统计区间为…, 调研时间…, （2023年1—9月环境质量状况）."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.happenings import (
    EVENT,
    happening_on,
    happenings_of,
    said,
    sentence_begin,
    speaks_of,
)
from policydata.extraction.statistics.chinese.period_dates import is_stamp
from policydata.extraction.statistics.chinese.period_words import DATA_TO, IN_FORCE

_ENDS = frozenset("将系映属为是自在于指至止从：:（(盖期间时点到年")
"""The last characters before a date that is declared."""
_SPAN_OF = expression(
    r"(?:统计|服务|覆盖|涵盖|观察|考核|运营|追踪|随访|数据|数字|调研|调查|监测|评估|报告|取样|抽样|访问|采集|测评|核算|审计|走访|访谈|问卷|样本)[^，。；：\n0-9]{0,4}"
    r"(?:区间|时间|时段|周期|期间|期|日期|基准日|时点|范围|口径|年度|截止日期|截止时间)(?:均|统一)?(?:为|是|自|从|：|:|在|（|\()?\Z"
)
"""统计区间为2018年至2022年, 调研时间2021年12月, 报告期（2022年7月1日至2023年6月30日）."""
_DATED = expression(
    r"(?:\A|[。；\n（(\u3000 ])\s{0,3}(?:时间|(?:竣工|建成|完工|开工|投产|验收|评估|测算|填报|实施|判决|裁定|调查|统计|会议|活动|调研|表决|投票|选举|举办|考察|监测|走访|采样|成交|开标|测试|比赛|演练|(?:会员|职工|股东|党员|代表|理事|业主)?[大年]会|培训|签约|签署|换届|评选|检查|发生|结算|清算|盘点)(?:时间|日期|年份|年度))(?:：|:|为|是)?\Z"
)
"""判决日期：2023年6月5日."""
_DATA_TO = expression(r"(?:数据|数字|统计|指标)(?:均|统一|口径|时间)?(?:截至|截止[到于至]?|更新[到于至])\Z")
_TIME = ("时间：", "时间:", "时间 ")
_MEETING = expression(r"纪要|(?:\n|\A)[ \u3000]{0,4}(?:主持|列席|记录)人?[：:]")
"""At the head of minutes, whose time is that of the meeting and no other thing's."""
_AUDITED = expression(
    r"(?:(?![0-9]{4}年)[^，。；\n]){0,50}?(?:进行了?|开展了?|实施了?|组织了?)(?:(?![0-9]{4}年)[^，。；\n]){0,12}?"
    r"(?:审计(?!法|署|厅|局)|绩效评价|核查|抽查|评估)"
)
"""Behind the years that an audit looked at: 对11个县2021年至2023年…情况进行了审计."""
_LOOKED_AT = expression(r"对[^，。；\n]{0,40}\Z")
_HELD_ON = expression(
    r"(?:\A|[。\n])\s{0,3}(?:本次|此次|该)?(?:论坛|会议|大会|活动|峰会|调查|调研|演练|比赛|研讨会|展会|博览会|展览|审议|培训|行动|专项行动|检查|抽查|听证会|座谈会|走访|访谈|投票|选举|表决|监测|测评|测试|抽测|抽样|抽检|评估|考试|普查|评审|督查|督察|巡查|整治)"
    r"(?:是)?[于在]\Z"
)
_TOOK_PLACE = expression(
    r"(?:在[^，。；]{1,16})?(?:举行|召开|开展|进行|举办|实施|完成|闭幕|组织|展开|开幕|开赛|启幕|落幕|揭幕)"
)
"""论坛于2023年9月14日至16日举行."""
_THESE = expression(
    r"(?:以上|年报|报告，|年报，|上述|上列|前述|该|此|这些?|本[报通公年][告报]?|本[表文节]|[表文][中内])[^，。；\n0-9]{0,14}"
    r"(?:为|是|系|反映|来自|取自|属于?|在|自|于|均?指|截至|截止[于到至]?|涵盖|覆盖|[集发]于)\Z"
)
"""上述工作均在2020年5月至8月间完成, 这是2020年的数字, 本报告涵盖2021年1月1日至12月31日."""
_AS_FOLLOWS = expression(r"[^。；\n]{0,80}?(?:公布|通报|公告|公示|报告|发布|介绍|汇总)(?:如下|[：:])")
"""现将2020年11月1日零时…的人口情况公布如下."""
_OF_DATA = expression(
    r"[^，。；\n]{0,10}(?:数据|数字|统计|结果|情况|工作|完成|[期之]?间|年度|实现|取得|发生|全年|时点|值|数|止)|[^，。；\n0-9]{0,10}[。）)]"
)
_HELD = expression(r"，[^，。；\n0-9]{0,4}(?:时间)?(?:定格|锁定|截止|止步?|停留|发生|完成|汇总)[在于到至]?\Z")
_TITLE_BEHIND = expression(
    r"(?:(?!通过|通报|[发摄]|(?<=日)[电讯]|报道|修订|修正|发布|印发|公布|制定|批准|施行|实施|第)[^，。；）)\n]){0,24}(?:[）)])\s{0,3}(?:\Z|\n|[。；])"
)
_HEAD = 300
_DAY = len("2024-05-06")
_SHORT = 12
"""The characters of a line on either side of a day that says no more than it."""
_MOST = 40
"""A text declares no more periods."""
_REACH = 600
"""How far before "these data" the figures stand that it speaks of."""


class Declared(NamedTuple):
    """A declared period: the date that says it, and from where to where it holds; `of` an event or survey only."""

    value: str
    date: int | None
    start: int
    end: int
    at: int
    of: str | None = None


def declared_periods(text: str, spans: Sequence[Span]) -> list[Declared]:
    """Return the periods that a text declares for its figures, in order."""
    found: list[Declared] = []
    kinds = happenings_of(text)
    may_audit = any(word in text for word in ("审计", "评价", "核查", "抽查", "评估"))
    for index, span in enumerate(spans):
        if span.kind != "date" or span.value is None or IN_FORCE.match(text, span.end):
            continue
        if len(found) > _MOST:
            break
        if kinds and (happening := happening_on(text, span, kinds)) is not None:
            found.append(Declared(happening.value, index, 0, len(text), span.start, happening.of))
        if (
            may_audit
            and _AUDITED.match(text, span.end)
            and _LOOKED_AT.search(text, max(0, span.start - 42), span.start)
        ):
            found.append(Declared(said(span), index, 0, len(text), span.start))
            continue
        last = text[span.start - 1 : span.start]
        if is_stamp(text, span):
            continue
        if last in "至止到" and _alone(text, span):
            found.append(Declared(span.value, index, span.end, len(text), span.start))
            continue
        if last not in _ENDS and not text.endswith("时间", 0, span.start):
            continue
        value = said(span)
        low = max(0, span.start - 36)
        if last in "（(" and text[span.start - 2 : span.start - 1] in ("。", "\n", "；", ""):
            if (
                len(span.value) < _DAY or "end" in span.detail or text[span.end : span.end + 1] not in ("）", ")")
            ) and _TITLE_BEHIND.match(text, span.end):
                found.append(Declared(value, index, 0, len(text), span.start))
            continue
        if (
            any(pattern.search(text, low, span.start) for pattern in (_SPAN_OF, _DATA_TO, _DATED))
            or (_HELD_ON.search(text, low, span.start) and _TOOK_PLACE.match(text, span.end))
            or (last == "将" and _AS_FOLLOWS.match(text, span.end))
        ):
            of = EVENT if text.endswith(_TIME, 0, span.start) and _MEETING.search(text, 0, _HEAD) else None
            found.append(Declared(value, index, 0, len(text), span.start, of))
        elif _THESE.search(text, low, span.start) and _OF_DATA.match(text, span.end):
            covers = text.endswith(("涵盖", "覆盖"), 0, span.start)
            whole = covers or text.startswith("本", sentence_begin(text, span.start), span.start)
            begin, end = (0, len(text)) if whole else (max(0, span.start - _REACH), span.start)
            found.append(Declared(value, index, begin, end, span.start))
        elif _HELD.search(text, low, span.start):
            found.append(Declared(value, index, sentence_begin(text, span.start), span.start, span.start))
    return found


def _alone(text: str, span: Span) -> bool:
    """Tell whether a line says no more than the day to which the figures below it were counted: （截至2023年8月31日）."""
    begin = text.rfind("\n", max(0, span.start - _SHORT), span.start)
    before, behind = text[begin + 1 : span.start], text[span.end : span.end + _SHORT].partition("\n")
    return (
        begin >= 0 and before.strip(" \u3000（(") in DATA_TO and bool(behind[1]) and not behind[0].strip(" \u3000）)")
    )


def declared_at(text: str, declared: Sequence[Declared], place: int, start: int, end: int) -> Declared | None:
    """Return the declared period that holds at a place of the sentence `start:end`, the narrowest first."""
    near = [one for one in declared if one.start <= place < one.end]
    spoken = {of: speaks_of(text, of, start, end) for of in {one.of for one in near}}
    holding = [one for one in near if spoken[one.of]]
    return min(holding, key=lambda one: (one.of is not None, one.end - one.start, abs(one.at - place)), default=None)
