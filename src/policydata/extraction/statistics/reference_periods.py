"""The reference period of a whole text, said once: the fieldwork of a survey, the year of a report, the day of a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from policydata.extraction.dates.fiscal import first_month
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.period_words import SPOKEN
from policydata.extraction.statistics.wording import small

FIELDWORK, REPORT, MEETING = "fieldwork", "report", "meeting"
"""What a reference period is that of."""
_HEAD = 400
_MOST_LOOKS = 40
"""A survey says within so many mentions of its field when it was there."""
_LONGEST_TITLE = 110
_RELEASED = expression(r"releas|publish|issue|embargo|edition|extracted|updated?\b|印发|发布|发表|公布|号|总第", re.I)
_REPORT_HEAD = 1000
_FIRST_LINES = 250
_SURVEY_HEAD = expression(
    r"survey|poll\b|barometer|questionnaire|panel\s+study|调查(?!总队|大队|局|队)|问卷|民调|测评", re.I
)
_SURVEY_WORDS = ("survey", "poll", "barometer", "questionnaire", "panel", "调查", "问卷", "民调", "测评")
"""One of them stands in what _SURVEY_HEAD finds."""
_BULLETIN = expression(r"bulletin|communiqu|公报|统计快讯", re.I)
_SURVEYED = ("respondent", "受访者", "被调查者")
_FIELDWORK = expression(
    r"(?=[0-9fispdqcarhukt访问抽调进开实])(?:\b(?:field\s?work|interview(?:s|ed|ing|ers)?|surveyed|polled|canvassed|data\s+collection|sampled"
    r"|(?:asked|questioned|consulted|contacted|approached|spoke\s+(?:to|with)|heard\s+from|talked\s+to|put\s+(?:questions|[a-z]+\s+questions)\s+to|responses\s+from|answers\s+from)\s[^.;\n]{0,40}?[0-9]"
    r"|[0-9]\s(?:[a-z-]+\s){1,4}(?:took\s+part|participated|responded|replied|answered|completed|returned|filled\s+(?:in|out))"
    r"|(?:survey|poll|questionnaires?|study|census)\b[^.;]{0,80}?\b(?:conducted|carried\s+out|ran|run|took\s+place|collected|held|sent|answered|completed)"
    r"|(?:conducted|carried\s+out|collected|answered|completed|ran|held|fielded|undertook)\b[^.;]{0,60}\b(?:survey|poll|questionnaires?|responses|answers))\b"
    r"|访问|问卷|访谈|抽样|调查[^。；\n]{0,20}(?:进行|开展|实施|时间|于)|(?:进行|开展|实施)[^。；\n]{0,12}调查|调查(?:执行|时间|期间))",
    re.I,
)
_OF_SOURCE = r"[ \t*#_(\[•–-]{0,12}(?:(?:data\s+)?sources?|method(?:s|ology)?|notes?|base|sample|field\s?work(?:\s+(?:dates?|period))?|(?:survey|interview|field|polling)\s+(?:period|dates?)|about\s+(?:the|this|our)\s+(?:survey|poll|study)|数据来源|资料来源|调查说明|调查方法|样本|注)[ \t]{0,4}[:：.\n]"
_SOURCE_FIRST = expression(_OF_SOURCE, re.I)
_SOURCE = expression(rf"\n{_OF_SOURCE}", re.I)
"""The start of the lines that say where the figures of a text are from; `re` looks fast for a line's end."""
_REPORT = expression(
    r"annual\s+(?:activity\s+|accountability\s+)?report|year\s+under\s+review|year\s+in\s+(?:figures|review|numbers)|activity\s+report|report\s+(?:for|on)\s+(?:the\s+)?(?:year\s+)?20"
    r"|年度报告|年报|工作报告|年度工作|年度[^\n，。]{0,16}(?:报告|总结|评估)|公报|bulletin|statistic(?:s|al)\b|first\s+release|统计",
    re.I,
)
_REPORT_WORDS = (
    *("report", "review", "figures", "numbers", "bulletin", "statistic", "release"),
    *("年报", "报告", "年度工作", "总结", "评估", "公报", "统计"),
)
"""One of them stands in what _REPORT finds."""
_REPORT_YEAR = expression(
    r"(?:report|bulletin)[^\n0-9]{0,20}\b(20[0-9]{2}(?:[-–/](?:20)?[0-9]{2})?)\b(?!\s*[-–—/])|\b(20[0-9]{2})\s+(?:annual|activity)\s+report"
    r"|(?<![—–\-－至])(20[0-9]{2}|二[〇零○一二三四五六七八九]{3})\s*年(?:年?度)?[^\n，。0-9—–-]{0,24}(?:报告|公报|年报|统计|总结)",
    re.I,
)
_CENSUS = expression(
    r"(?<!previous\s)(?<!than\s)\b((?:19|20)[0-9]{2})\s+(?:[A-Z][\w&-]*\s+(?:and\s+)?){0,4}[Cc]ensus\b"
    r"|(?<!previous\s)(?<!last\s)\b(?:census|headcount|round|exercise|enumeration)\b[^.;\n]{0,40}?\b(?:conducted|held|taken|carried\s+out|organi[sz]ed|completed|took\s+place)\s+in\s+((?:19|20)[0-9]{2})\b"
)
"""The year of the census whose results a text reports."""
_COVERS = expression(r"\bcover(?:s|ing)\s+the\s+(?:period|months?|quarter|year)\s+(?:(?:of|from|between)\s+)?")
"""Before the time that a report says it covers."""
_RESULTS = expression(r"\b(?:results?|findings|highlights|figures)\b", re.I)
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_STATISTICS = expression(r"bulletin|statistic(?:s|al)\b|indicators|first\s+release", re.I)
_OPENS = expression(r"(?:\A|\n)[\s*•·–—-]*In\s\Z")
"""Before the year that the first lines of a bulletin speak of."""
_TITLE_YEAR = expression(
    r"^[^\n.:;0-9]{8,100}[ ,(（](20[0-9]{2}(?:[-–/][0-9]{2})?)[)）]?$|^[\u4e00-\u9fff]{4,40}[（(](20[0-9]{2})[）)]$",
    re.M,
)
_MEETING = expression(
    r"summary\s+record|verbatim\s+record|provisional\s+record|minutes\s+of|record\s+of\s+the\s+[\w\s]{0,24}(?:meeting|sitting)"
    r"|meeting\s+summary|(?:会议|简要|逐字)[^\n]{0,8}记录|会议纪要",
    re.I,
)
_MEETING_WORDS = ("record", "minutes", "meeting", "记录", "纪要")
"""One of them stands in what _MEETING finds."""
_PAST_YEAR = ("过去一年", "过去的一年", "一年来，")
_LOOKS_BACK = ("01", "02", "03")
"""The months of a year whose speeches look back on the year before."""
_SENTENCE_END = expression(r"[.!?]\s|[。！？]|\n\s*\n")


_OTHER_TIME = expression(
    r"(?:the\s+)?(?:previous|preceding|prior|last|next|following|same|year|month)\b|an?\s+(?:year|month|quarter|week)\b|上[年月季]|去年|同期"
)
"""A time that figures are compared with, not that of a survey."""


class Reference(NamedTuple):
    """The period that the figures of a text speak of unless another is said; `date` is the index of the span that says it."""

    value: str
    date: int | None
    how: str


def reference_period(text: str, spans: Sequence[Span], document_date: str | None) -> Reference | None:
    """Return the reference period of a text, if it says one; `document_date` is the day the text speaks."""
    head = text[:_HEAD]
    low = small(head)
    if (
        ("census" in low or "headcount" in low)
        and _RESULTS.search(head)
        and (census := _CENSUS.search(text, 0, _REPORT_HEAD))
    ):
        return Reference(census[1] or census[2], None, REPORT)
    if text.find(" the ", 0, _REPORT_HEAD) > 0 and (covers := _COVERS.search(text, 0, _REPORT_HEAD)) is not None:
        for index, span in enumerate(spans):
            if span.start == covers.end() and span.kind == "date" and span.value is not None:
                return Reference(_said(span), index, REPORT)
    survey = _may(low, _SURVEY_WORDS) and _SURVEY_HEAD.search(head) and _BULLETIN.search(head) is None
    surveyed = survey or any(text.count(word) > 2 for word in _SURVEYED)
    meeting = _may(low, _MEETING_WORDS) and _MEETING.search(head) is not None
    report = _may(low, _REPORT_WORDS) and _REPORT.search(head) is not None
    past = any(head.find(words) >= 0 for words in _PAST_YEAR)
    sourced = None if surveyed else _SOURCE_FIRST.match(text) or _SOURCE.search(text)
    if not surveyed and not meeting and not report and not past and sourced is None:
        return None
    dates = [(index, span) for index, span in enumerate(spans) if span.kind == "date" and span.value is not None]
    if surveyed or sourced is not None:
        found = _fieldwork(text, dates, 0 if sourced is None else sourced.start()) or _of_source_line(text, dates)
        if found is not None:
            return found
    if meeting:
        days = [(index, span) for index, span in dates if span.start < _HEAD and _is_day(span)]
        if days:
            return Reference(str(days[0][1].value), days[0][0], MEETING)
        if document_date is not None:
            return Reference(document_date, None, MEETING)
    found = _report(text, spans, dates) if report else None
    return _year_past(text, dates, document_date) if found is None and past else found


def _year_past(text: str, dates: Sequence[tuple[int, Span]], document_date: str | None) -> Reference | None:
    """Return the year that a speech of the first months looks back on: 过去的一年, （2022年1月20日在省…会议上）."""
    for index, span in dates:
        if _is_day(span) and SPOKEN.match(text, span.end):
            return _before(str(span.value), index)
    return _before(document_date, None) if document_date is not None else None


def _before(day: str, index: int | None) -> Reference | None:
    if day[5:7] not in _LOOKS_BACK:
        return None
    return Reference(str(int(day[:4]) - 1), index, REPORT)


def _may(low: str, clues: Sequence[str]) -> bool:
    """Tell whether one of some words stands in small letters in the head of a text."""
    return any(clue in low for clue in clues)


def _is_day(span: Span) -> bool:
    return len(span.value or "") == 10 and "end" not in span.detail


def _said(span: Span) -> str:
    end = span.detail.get("end")
    value = span.value or ""
    return f"{value}/{end}" if end and "/" not in value else value


def _fieldwork(text: str, dates: Sequence[tuple[int, Span]], begin: int) -> Reference | None:
    """Return when a survey was in the field: the date in the first sentence that speaks of it, a stretch before a day."""
    for match in islice(_FIELDWORK.finditer(text, begin), _MOST_LOOKS):
        start = max(
            (end.end() for end in _SENTENCE_END.finditer(text, max(0, match.start() - 400), match.start())), default=0
        )
        stop = _SENTENCE_END.search(text, match.end(), match.end() + 400)
        limit = stop.start() if stop else match.end() + 400
        near = [
            (index, span)
            for index, span in dates
            if start <= span.start < limit and len(span.value or "") > 4 and not _OTHER_TIME.match(text, span.start)
        ]
        near.sort(key=lambda one: "end" not in one[1].detail)
        if near:
            return Reference(_said(near[0][1]), near[0][0], FIELDWORK)
    return None


def _of_source_line(text: str, dates: Sequence[tuple[int, Span]]) -> Reference | None:
    """Return the stretch of days in a line that says who was asked: "Base: 1,015 doctors, 16 to 27 September 2024"."""
    line = _SOURCE_FIRST.match(text) or _SOURCE.search(text)
    stop = text.find("\n", line.end()) if line is not None else 0
    for index, span in dates:
        if line is not None and line.end() <= span.start < (stop if stop >= 0 else len(text)) and "end" in span.detail:
            return Reference(_said(span), index, FIELDWORK)
    return None


def _report(text: str, spans: Sequence[Span], dates: Sequence[tuple[int, Span]]) -> Reference | None:
    """Return the year, quarter or month of a report or bulletin: from its first lines, or the year it says it reviews."""
    said_year = _REPORT_YEAR.search(text, 0, _HEAD)
    if said_year is not None:
        year = next(place for place in range(1, 4) if said_year[place])
        for index, span in dates:
            if span.start < said_year.start(year) < span.end and "/" in _said(span):
                return Reference(whole_year(_said(span)) or _said(span), index, REPORT)
        years = financial_year(said_year[year].translate(_DIGITS), text, spans)
        if "/" in years or len(said_year[year]) == len("2024"):
            return Reference(years, None, REPORT)
    for index, span in dates:
        said = _said(span)
        if span.start < _FIRST_LINES and (len(said) == 4 or "/" in said) and _in_title(text, span):
            # Of several years a report speaks of the last; of a financial year it speaks whole.
            several = re.fullmatch("([0-9]{4})/([0-9]{4})", said)
            if several is not None and int(several.group(2)) - int(several.group(1)) > 1:
                said = several.group(2)
            return Reference(whole_year(said) or said, index, REPORT)
    for line in _TITLE_YEAR.finditer(text, 0, _FIRST_LINES):
        if not _RELEASED.search(line.group()):
            year = line.end() if line.group(1) else line.start(2)
            longer = ((i, s) for i, s in dates if s.start < year <= s.end and len(s.value or "") > len("2024"))
            if (date := next(longer, None)) is not None:
                return Reference(_said(date[1]), date[0], REPORT)
            return Reference(financial_year(line.group(1) or line.group(2), text, spans), None, REPORT)
    if _STATISTICS.search(text, 0, _HEAD):
        for index, span in dates:
            if (
                span.start < _REPORT_HEAD
                and len(_said(span)) == 4
                and _OPENS.search(text, max(0, span.start - 12), span.start)
            ):
                return Reference(_said(span), index, REPORT)
    for index, span in dates:
        whole = whole_year(_said(span)) if span.start < _REPORT_HEAD else None
        if whole is not None:
            return Reference(whole, index, REPORT)
    return None


def _in_title(text: str, span: Span) -> bool:
    """Tell whether a date stands in a line that is a heading, not prose and not the day of release."""
    line = text[text.rfind("\n", 0, span.start) + 1 : (text.find("\n", span.end) + 1 or len(text) + 1) - 1].strip()
    return (
        len(line) < _LONGEST_TITLE
        and not line.endswith((".", "。", ";", "；", "，", ","))
        and not _RELEASED.search(line)
    )


def split_years(said: str) -> str:
    """Return both years of a financial year that is written as one: 2021-22."""
    year, later = said[:4], said[5:]
    if later.isdecimal() and int(later[-2:]) == (int(year) + 1) % 100:
        return f"{year}/{int(year) + 1}"
    return later if len(later) == len("2024") else year


def financial_year(said: str, text: str, spans: Sequence[Span]) -> str:
    """Return both years of a financial year that is written as one, by the months that the text says a year of it has."""
    years = split_years(said)
    first = first_month(spans, text) if len(years) == len("2021/2022") and years != said else 0
    return f"{years[:4]}-{first:02}/{years[5:]}-{first - 1:02}" if first > 1 else years


def whole_year(said: str) -> str | None:
    """Return the year that a stretch from its first to its last day or month says."""
    start, _, end = said.partition("/")
    if start in (f"{start[:4]}-01-01", f"{start[:4]}-01") and end in (f"{start[:4]}-12-31", f"{start[:4]}-12"):
        return start[:4]
    return None
