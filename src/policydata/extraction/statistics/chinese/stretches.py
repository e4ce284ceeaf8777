"""Stretches of time that a Chinese text told before a figure, and the time that its first figures are of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.period_dates import is_stamp
from policydata.extraction.statistics.chinese.period_words import ADDED_UP, DATA_TO, FLOW, SINCE_THEN
from policydata.extraction.statistics.periods import period_of
from policydata.extraction.unit_kinds import unit_kind

_LOOKS_BACK = 200
"""What happened is not told more mentions after its days."""
_MONTH = len("2024-05")
_CLOSE = 40
"""What began is told in the sentence before, so near its end."""
_BEGAN = expression(
    r"[^，。；\n]{0,16}?(?:启动|上线|开展|施行|实施|生效|试行|推出|开通|启用|推行|运行|投用|开业|挂牌)[^。；\n]{0,24}[。；]"
)
"""Behind the date when something began that the next sentence adds up: 行动于今年3月启动。截至8月底，共…."""
_ENDED = expression(r"(?:日)?(?:结束|止|为止|收官|完成)")
_BEGINS, _GOES_TO = ("自", "从", "于"), ("至", "到")
_STANDS = expression(
    "(?:参保|持卡|持证|从业|在岗|在册|参合|缴存)(?:总?人数|户数|人员)|(?:注册|实名)(?:用户|会员)|员工总数|装机(?:总?容量)?|余额|结余|结存|存量|保有量|在册|总资产|资产总额|负债|持有|(?:基站|用户|网民|会员|车辆|主体|企业|机构|人员)总[数量]"
)
"""What is counted at the end of a time, in whatever sentence."""


def is_part(period: str, whole: str | None) -> bool:
    """Tell whether a period is another or a part of it: 2024-10 of 2024-01/2024-10."""
    if not whole:
        return False
    first, _, last = period.partition("/")
    begun, _, over = whole.partition("/")
    return first[: len(begun)] >= begun and (last or first)[: len(over or begun)] <= (over or begun)


def told_by(text: str, span: Span, day: str) -> str:
    """Return the time that a date says, if it is one that a text can report: past, and no day but one counted to."""
    told = period_of(span) or ""
    counted = text.endswith((*DATA_TO, "以", "在", "于"), 0, span.start)
    whole = counted or len(told.partition("/")[0]) <= _MONTH
    return told if whole and told[: len("2024")] <= day[: len("2024")] else ""


def heads_text(text: str, spans: Sequence[Span], date: int) -> bool:
    """Tell whether a text begins with a time as its topic, before any other: 2022年末，全区户籍人口…."""
    start, end = spans[date].start, spans[date].end
    prose = min((at for mark in "，。" if (at := text.find(mark, 0, start)) >= 0), default=start)
    prose = text.rfind("\n", 0, prose) + 1
    return (
        not text[text.rfind("\n", 0, start) + 1 : start].strip(" \u3000截至止到")
        and text[end : end + 1] in ("，", "是")
        and SINCE_THEN.match(text, end) is None
        and not any(
            span.kind == "date" and span.value and span.start >= prose and not is_stamp(text, span)
            for span in spans[:date]
        )
    )


def stands(text: str, passage: Passage, start: int) -> bool:
    """Tell whether a figure is of what stands at the end of a time, not of what came together over it."""
    clause = max(text.rfind(mark, passage.start, start) for mark in "，；。") + 1 or passage.start
    return _STANDS.search(text, clause, start) is not None and FLOW.search(text, clause, start) is None


def is_stock(label: str) -> bool:
    """Tell whether the label of a row names what stands at the end of a time: 贷款余额, 装机容量."""
    return _STANDS.search(label) is not None


def whole_to(value: str, told: str) -> str | None:
    """Return the year, or the stretch that a text began with, which ends with a month or day: 6月末 in the first half."""
    if value[4:] in ("-12", "-12-31"):
        return value[:4]
    first, _, last = told.partition("/")
    return told if last and first < value and value[: len(last)] == last else None


def is_month(text: str, span: Span) -> bool:
    """Tell whether a date is a month itself, not the end of it to which something was counted: 7月, not 截至7月."""
    return text[span.end - 1] in "月份" and not text.endswith((*DATA_TO, "到", "至"), 0, span.start)


def open_since(begun: str, span: Span, day: str | None) -> str | None:
    """Return the time from a date to the day of the document, over which a count or sum was added up: 2016年以来."""
    last = (day or "")[: len(begun)]
    return None if unit_kind(span.unit) == "ratio" or last <= begun or len(last) < len(begun) else f"{begun}/{last}"


def last_stretch(spans: Sequence[Span], place: int) -> int | None:
    """Return the last stretch of days or months said before a place."""
    at = bisect_left(spans, place, key=_start_of)
    low = max(0, at - _LOOKS_BACK)
    return next(
        (index for index in range(at - 1, low - 1, -1) if spans[index].kind == "date" and "end" in spans[index].detail),
        None,
    )


def days_of_campaign(text: str, spans: Sequence[Span], place: int) -> str | None:
    """Return the days of what was told to begin and end: 行动自2022年7月1日启动，至8月31日结束."""
    at = bisect_left(spans, place, key=_start_of)
    dates = [index for index in range(max(0, at - _LOOKS_BACK), at) if spans[index].kind == "date"]
    for first, last in zip(reversed(dates[:-1]), reversed(dates[1:]), strict=True):
        if (
            text.endswith(_BEGINS, 0, spans[first].start)
            and text.endswith((*_GOES_TO, "，"), 0, spans[last].start)
            and _ENDED.match(text, spans[last].end)
        ):
            return f"{period_of(spans[first])}/{period_of(spans[last])}"
    return None


def years_told(text: str, spans: Sequence[Span], place: int, years: int, told: str) -> tuple[str, int] | None:
    """Return the stretch of so many years said before a place, or begun with a year since when: 2017年以来.

    No such stretch goes beyond `told`, the last year that the text tells.
    """
    at = bisect_left(spans, place, key=_start_of)
    for index in range(at - 1, max(-1, at - _LOOKS_BACK), -1):
        span = spans[index]
        first, _, last = (period_of(span) or "").partition("/") if span.kind == "date" else ("", "", "")
        if last and len(first) > len("2024") and whole_years(first, last) == years:
            return f"{first}/{last}", index
        if len(first) != len("2024") or not first.isdecimal() or (last and not last[:4].isdecimal()):
            continue
        if last and len(last) == len(first) and 0 <= int(last) - int(first) + 1 - years <= 1:
            return f"{first}/{last}", index
        ended = str(int(first) + years - 1)
        if not last and first < ended <= told and SINCE_THEN.match(text, span.end):
            return f"{first}/{ended}", index
    return None


def last_year(spans: Sequence[Span]) -> str:
    """Return the last year that a text tells."""
    years = ((period_of(span) or "").rpartition("/")[2][: len("2024")] for span in spans if span.kind == "date")
    return max(years, default="")


def begun_before(text: str, spans: Sequence[Span], mine: int, start: int, figure: int) -> str | None:
    """Return when that began, in the sentence before, which a figure adds up to a date: …3月启动。截至8月底，共…."""
    span = spans[mine]
    last = period_of(span) or ""
    if not text.endswith(DATA_TO, 0, span.start) or ADDED_UP.search(text, span.end, figure) is None or "/" in last:
        return None
    index = next((at for at in range(mine - 1, max(-1, mine - 4), -1) if spans[at].kind == "date"), None)
    if index is None or not 0 <= start - spans[index].end <= _CLOSE:
        return None
    began = _BEGAN.match(text, spans[index].end)
    begun = (period_of(spans[index]) or "").partition("/")[0]
    return begun[: len(last)] if began is not None and began.end() >= start - 1 and begun < last else None


def whole_years(first: str, last: str) -> int:
    """Return how many whole years a stretch of months or days has; 0 if they are not whole."""
    if not (first[:4] + first[5:7] + last[:4] + last[5:7]).isdecimal() or len(last) != len(first):
        return 0
    if len(first) == len("2024"):
        return int(last) - int(first) + 1
    months = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1
    return 0 if months % 12 else months // 12


def _start_of(span: Span) -> int:
    return span.start
