"""The period that a Chinese document reports, as its title says it: 2024年度…摘要, 2023年1—9月…情况, 2023年政府工作报告."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import weeks
from policydata.extraction.statistics.chinese.partial_dates import months_said
from policydata.extraction.statistics.chinese.period_words import BASED_ON_SURVEY, SPOKEN
from policydata.extraction.statistics.periods import period_of
from policydata.extraction.statistics.reference_periods import FIELDWORK, MEETING, REPORT, Reference, whole_year

_HEAD = 400
_LONGEST_TITLE = 60
_MOST_LINES = 5
_RESULTS = expression(
    r"情况|状况|数据|统计(?![局处厅署])|公报|快[报讯]|运行|结果|盘点|总?结|年报|月报|季报|半年报|财报|[报通]告|通报|摘要|综述|回顾|概况|指标|形势|收支"
    r"|进出口|成绩|业绩|分析|走势|白皮书|简报|战报|一览|排[名行]|调查|评估|述职|数字|进展|成效|成就|案例|扫描|透视|披露|决算|账单|画像"
    r"|指数|监测|答卷|履职|履责|办案|执法|审判|检察|审计|年鉴|周报|日报|账本|资料|监管|治理|财务|公示|公开|信息"
)
"""What a title says that reports figures."""
_PLANS = expression(
    r"计划|预算(?!执行)|要点|目标|安排|方案|任务|清单|规划|展望|征集|申报|招[生聘标]|预测|活动|通知|条例|办法|草案|意见|决定|实事"
)
"""What a title says that tells what a year is to bring."""
_DONE = expression(
    r"(?:完成|落实|执行|进展|办理|实施|推进|履行|兑现|整改|见效|实现)[^，。；]{0,4}(?:情况|结果|报告|评估|通报|公示|公告|进度|清单)"
)
"""What a title says of a plan that was carried out."""
_MEETS = expression(r"会议|大会|论坛|峰会|[年晚]会|发布会|讲话|致辞|发言|座谈|研讨|谈话|签约|仪式|典礼|博览|展览|杯|赛")
"""What a title says that tells of a meeting, whose year is not that of its figures."""
_ISSUED = expression(r"印发|发布|公布|号|总?第[0-9]+期|[上下]午")
_WORK_REPORT = expression(
    r"(?:政府|法院|检察院|常务?委员会|常委会|监察委员会)工作(?:的)?报告|财政预算执行情况|国民经济和社会发展计划执行情况"
)
"""A report to a congress, which looks back on the year before it is given."""
_CONGRESS = expression(
    r"[0-9]日在[^，。；\n]{2,30}?(?:人民代表大会|政治协商会议|政协|代表大会)(?![^\n]{0,8}(?:常务委员会|主席团|专门委员会))[^，。；\n]{0,24}会议?上"
)
"""The line under the title of a report that is given to a congress."""
_YEAR_BEHIND = expression(r"度")
_TELLS = expression(r"发布|公布|出台|召开|举行|印发")
_SURVEY = expression(r"调查|问卷|民调|测评|调研|访谈|抽样|普查|体察|暗访|比较试验|实测")
_MONTHS = r"(?:第?[一二三四1-4]季度?|前[三3]季度|[上下]半年|[0-9]{1,2}(?:月?[—–～~至到-]{1,2}[0-9]{1,2})?月份?)"
_IN_BRACKETS = expression(
    rf"[（(]((?:19|20)[0-9]{{2}})(?:年({_MONTHS})|年?度?(?:(?:[—–～~-]{{1,2}}|[至到])((?:19|20)[0-9]{{2}}))?年?度?)[）)]\Z"
)
_SITE = expression(r"(?:[ \u3000][-–—|｜_][ \u3000]?|[_|｜])[^-–—|｜_，。0-9\n]{2,24}\Z")
"""The name of the site behind the title of a page: 某市经济情势（2023Q3） - 湖区产经网."""
_CENSUS = expression(
    r"^[^\n，。；《]{0,24}第([一二三四五六七])次(?:全国)?(人口|经济|农业)普查[^\n，。；》]{0,16}(?:数据|公报|结果|情况)[^\n，。；》]{0,16}$",
    re.M,
)
"""A title that reports the results of a census: 第七次全国人口普查主要数据."""
_CENSUSES = {
    "人口": {"三": "1982", "四": "1990", "五": "2000", "六": "2010", "七": "2020"},
    "经济": {"一": "2004", "二": "2008", "三": "2013", "四": "2018", "五": "2023"},
    "农业": {"一": "1996", "二": "2006", "三": "2016"},
}
"""The year of each census of China; its regulations fix years in 0 (people), 3 and 8 (economy, after 2004) and 6 (farms)."""
_STRETCH = expression(r"((?:19|20)[0-9]{2})年([0-9]{1,2})月份?[—–～~至到-]{1,2}((?:19|20)[0-9]{2})年([0-9]{1,2})月")
_SPLIT = expression(
    r"(?<![0-9])((?:19|20)[0-9]{2})()[/—–-]((?:20)?[0-9]{2})(?:[\u4e00-\u9fff]{0,4}年度|学年|财年|财政年)"
)
_WITHIN = expression(
    rf"(?<![0-9（(—–～~至到-])((?:19|20)[0-9]{{2}})(?:年度?)?({_MONTHS}?)()(?![年—–～~至到号届0-9-]|第?[一二三四五六七八九十]+[号期届]|修[订正]|版|起|以来)(?=[\u4e00-\u9fff])"
)
"""A year in a title that a name takes in, so that it is no date: 关于2023年化妆品抽检情况的通告."""
_OF_YEAR = expression(r"(?:\A|[\n。])[\s\u3000]{0,4}(?:全年|年末)(?!度?的?(?:计划|目标|预期))")
_WEEKLY = expression(
    r"(?:价格?|行情|市场|供应|库存|监测|销售|疫情)[^。\n]{0,24}(?:[上本一]周|周报|旬)|(?:[上本一]周|周报|旬)[^。\n]{0,40}(?:价格?|行情|市场|供应|库存|监测|销售|疫情)"
)
"""At the head of a report of a week or a third of a month."""
_DAILY = expression(r"价格(?!改革|法|机制|政策)|行情|[水雨墒]情|库存|牌价|汇率|报价")
_FROM_DAY = expression(r"[0-9]{0,2}时?起|调整|上调|下调|实施|执行|施行|会议|号")
"""What a title says of prices or stocks of a day, and behind the day of something else."""
_FIRST_MONTHS = ("01", "02", "03")
_DAY = len("2024-05-06")


def document_reference(
    text: str, spans: Sequence[Span], day: str | None, reference: Reference | None
) -> Reference | None:
    """Return the period that a document reports: its survey's or meeting's, that of its title, else the one given."""
    if reference is not None and reference.how == MEETING:
        return reference
    if reference is not None and reference.how == FIELDWORK:
        if _is_survey(text) or BASED_ON_SURVEY.search(text):
            return reference
        reference = None
    if (before := _year_before_congress(text, spans, day)) is not None:
        return before
    titled = (
        _of_weeks(text, spans)
        or _of_day(text, spans)
        or _of_title(text, spans)
        or _of_title_years(text, spans, day)
        or _of_census(text)
    )
    found = titled if titled is not None or not _is_report(text) else reference
    return _of_only_year(text, spans) if found is None else found


def _of_weeks(text: str, spans: Sequence[Span]) -> Reference | None:
    """Return the week, or the third of a month, that a report of prices or stocks is of: 上周（3月8日—14日）."""
    if _WEEKLY.search(text, 0, _HEAD) is None:
        return None
    for index, span in enumerate(spans):
        if span.start > _HEAD:
            break
        told_behind = (
            index + 1 < len(spans)
            and spans[index + 1].kind == "date"
            and text[span.end : spans[index + 1].start] == "（"
        )
        if span.kind == "date" and not told_behind and "relative" not in span.detail and weeks(period_of(span) or ""):
            return Reference(period_of(span) or "", index, REPORT)
    return None


def _of_day(text: str, spans: Sequence[Span]) -> Reference | None:
    """Return the day in the title of a list of prices or a report of stocks: 6月3日湖区粮食价格."""
    for line, start, end in _titles(text):
        if _DAILY.search(line) is None or "《" in line or is_plan(line) or _TELLS.search(line):
            continue
        for index in range(bisect_left(spans, start, key=_start_of), bisect_left(spans, end, key=_start_of)):
            span = spans[index]
            if span.kind == "date" and len(period_of(span) or "") == _DAY and not _FROM_DAY.match(text, span.end):
                return Reference(span.value or "", index, REPORT)
    return None


def _of_census(text: str) -> Reference | None:
    """Return the year of the census whose results a text reports."""
    said = _CENSUS.search(text, 0, _HEAD) if text.find("普查", 0, _HEAD) >= 0 else None
    year = _CENSUSES[said.group(2)].get(said.group(1)) if said is not None and not is_plan(said.group()) else None
    return Reference(year, None, REPORT) if year is not None else None


def _of_only_year(text: str, spans: Sequence[Span]) -> Reference | None:
    """Return the year that a part of a yearly report names somewhere, if it is the only one: 年末…。全年…。2022年，…."""
    if ("全年" not in text and "年末" not in text) or _OF_YEAR.search(text) is None:
        return None
    said = [
        (index, span)
        for index, span in enumerate(spans)
        if span.kind == "date" and span.value is not None and not {"inferred", "relative"} & span.detail.keys()
    ]
    if len({(period_of(span) or "")[:4] for _, span in said}) != 1:
        return None
    for index, span in said:
        if len(span.value or "") == len("2024") and text[span.end : span.end + 1] in ("，", "全", "末", "底"):
            return Reference(str(span.value), index, REPORT)
    return None


def _is_survey(text: str) -> bool:
    """Tell whether a whole text is about a survey: its title or its many respondents say so."""
    titles = [line for line, _, _ in _titles(text)]
    return not titles or any(_SURVEY.search(line) for line in titles) or text.count("受访") > len("受访")


def is_titled_survey(text: str) -> bool:
    """Tell whether the title of a text says that it reports a survey."""
    return any(_SURVEY.search(line) and not _PLANS.search(line) and "《" not in line for line, _, _ in _titles(text))


def is_plan(line: str) -> bool:
    """Tell whether a title tells what is to be done, not how it was done: 十件实事完成情况."""
    return _PLANS.search(line) is not None and _DONE.search(line) is None


def _is_report(text: str) -> bool:
    """Tell whether the title of a text, if it has one, is that of a report, not of news about one."""
    titles = [line for line, _, _ in _titles(text)]
    return not titles or any(_RESULTS.search(line) and not _TELLS.search(line) for line in titles)


def _year_before_congress(text: str, spans: Sequence[Span], day: str | None) -> Reference | None:
    """Return the year that a work report looks back on: the one before, where it is given in the first months."""
    if _WORK_REPORT.search(text, 0, _HEAD) is None and _CONGRESS.search(text, 0, _HEAD) is None:
        return None
    for index, span in enumerate(spans):
        if span.start > _HEAD:
            break
        if span.kind == "date" and len(span.value or "") == _DAY and SPOKEN.match(text, span.end):
            day = span.value
            return _before(str(day), index)
    title = next((line for line, _, _ in _titles(text)), "")
    return _before(day, None) if day is not None and _WORK_REPORT.search(title) else None


def _before(day: str, index: int | None) -> Reference | None:
    if day[5:7] not in _FIRST_MONTHS:
        return None
    return Reference(str(int(day[:4]) - 1), index, REPORT)


def _titles(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the short lines at the head of a text that are no sentences, with their places."""
    start = 0
    for _ in range(_MOST_LINES):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end].strip()
        if line:
            if len(line) > _LONGEST_TITLE or line.endswith(("。", "；", "，", "：", "！")) or start > _HEAD:
                return
            site = _SITE.search(text, start, start + len(text[start:end].rstrip()))
            yield (line, start, end) if site is None else (text[start : site.start()].strip(), start, site.start())
        start = end + 1
        if start >= len(text):
            return


def _of_title(text: str, spans: Sequence[Span]) -> Reference | None:
    """Return the period in a title that reports figures."""
    for line, start, end in _titles(text):
        if "《" in line:
            continue
        first = bisect_left(spans, start, key=_start_of)
        if is_plan(line):
            continue
        said = {
            index: period_of(spans[index]) or ""
            for index in range(first, bisect_left(spans, end, key=_start_of))
            if spans[index].kind == "date" and spans[index].value is not None and _reports(text, spans[index], end)
        }
        if len({period[:4] for period in said.values()}) > 1:
            return None
        for index, period in said.items():
            return Reference(whole_year(period) or period, index, REPORT)
    return None


def _of_title_years(text: str, spans: Sequence[Span], day: str | None) -> Reference | None:
    """Return the years or month that a title says in brackets or at its head: （2019—2023年）, 2023中国生态环境状况公报."""
    reports = False
    for line, start, end in _titles(text):
        first = bisect_left(spans, start, key=_start_of)
        counts = any(span.kind == "figure" for span in spans[first : bisect_left(spans, end, key=_start_of)])
        if "《" in line or is_plan(line) or counts:
            return None
        reports = reports or _RESULTS.search(line) is not None
        if reports and (stretch := _STRETCH.search(line)) is not None:
            begun, month, over, last = stretch.groups()
            return Reference(f"{begun}-{int(month):02}/{over}-{int(last):02}", None, REPORT)
        said = _IN_BRACKETS.search(line) or _SPLIT.search(line) or _WITHIN.search(line)
        if said is None or not reports or _MEETS.search(line):
            continue
        year, last = said.group(1), said.group(3)
        last = f"{year[:2]}{last}" if last and len(last) == len("24") else last
        months = months_said(said.group(2)) if said.group(2) else None
        if months is None and not last and day is not None and day[: len(year)] == year:
            return None  # A year that is not over is that of the edition.
        if months is None:
            return Reference(f"{year}/{last}" if last else year, None, REPORT)
        begun, over = (f"{year}-{month:02}" for month in months)
        if begun == over and day is not None and day.startswith(begun):
            return None  # The month in which a document came out is not told to be that of its figures.
        value = begun if begun == over else f"{begun}/{over}"
        return Reference(whole_year(value) or value, None, REPORT)
    return None


def _start_of(span: Span) -> int:
    return span.start


def _reports(text: str, span: Span, end: int) -> bool:
    """Tell whether a date of a title is the time that the document reports, not the day it came out."""
    value = span.value or ""
    if "-" in value and len(value) == _DAY and "end" not in span.detail:
        return False
    if _ISSUED.match(text, span.end) or len(value) < len("2024"):
        return False
    if _YEAR_BEHIND.match(text, span.end) or text.endswith("年度", span.start, span.end):
        return True
    if "end" in span.detail and len(value) == len("2024-05") and "/" not in value:
        return _MEETS.search(text, span.end, end) is None
    if not text[span.end : end].strip("）)") and ("end" in span.detail or len(value) == len("2024-05")):
        begin = text.rfind("\n", 0, span.start) + 1  # 透明度报告 2023年上半年
        return _RESULTS.search(text, begin, span.start) is not None and _MEETS.search(text, begin, span.start) is None
    return _RESULTS.search(text, span.end, end) is not None and _MEETS.search(text, span.end, end) is None
