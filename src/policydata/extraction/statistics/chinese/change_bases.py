"""The bases of the changes of a Chinese sentence: what each is compared with, as it or the sentence before says."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import (
    beside_others,
    changes,
    dated_base,
    in_year,
    previous_period,
    relative_base,
    years_before,
)
from policydata.extraction.statistics.chinese.level_periods import CHINESE_DIGITS
from policydata.extraction.statistics.chinese.period_words import YEARS_AGO
from policydata.extraction.statistics.chinese.sentence_dates import SentenceDates
from policydata.extraction.statistics.periods import Period, period_of

YEAR_ON_YEAR, ON_LAST = "同比", "环比"
_NO_YEAR = expression("[末底]|年?(?:同期|同月|同季|[末底])")
"""Behind 上年, where that is not the year itself."""
_RATES = ("percent", "percentage_point", "times")
"""What a change goes on to be told in; a sum that was added is no comparison."""
_REACHED = ("到", "至", "为", "达", "是", "由", "的")
"""Before the points that a gap has, not those it changed by: 差距由2022年的15.1个百分点缩小到12.3个百分点."""
_LAST_YEAR = ("去年", "上年", "上一年")
_SAME = ("同期", "同月", "同季")
_GAPS = ("\u3000", " ", "\t", "|")
_MOST_ROWS = 30
_IN_MARK = 3
"""比上月: the date of a comparison is reckoned from that of the figure, not from the day of the document."""
_BESIDE = 24
"""A figure within so many characters of a base, with no other between, is compared with it."""


def _of_pair(
    text: str, spans: Sequence[Span], figures: Sequence[int], place: int, bases: Sequence[int], date: int
) -> int:
    """Return the first of two joined bases for the first of two figures: 分别比上月末和上年同期高0.5个和2.5个百分点."""
    at = bases.index(date)
    if not at or place + 1 >= len(figures):
        return date
    first, start = bases[at - 1], spans[figures[place]].start
    joined = len(text[spans[first].end : spans[date].start].strip("同期末")) == 1
    told = "分别" in text[max(0, spans[first].start - 12) : start]
    before = spans[figures[place - 1]].end if place else 0
    return first if joined and told and before <= spans[first].start else date


def _of_column(text: str, span: Span, period: str | None) -> str | None:
    """Return what the last figure of a row is compared with, as the head of its column says it: 商品　数量　同比."""
    if (
        span.unit != "percent"
        or period is None
        or text[max(0, span.start - 2) : span.start].rstrip("+")[-1:] not in _GAPS
    ):
        return None
    end = text.find("\n", span.end)
    if text[span.end : end if end >= 0 else len(text)].strip():
        return None
    line = text.rfind("\n", 0, span.start)
    for _ in range(_MOST_ROWS):
        begin = text.rfind("\n", 0, max(0, line)) + 1
        above = text[begin : max(0, line)].rstrip()
        if not above:
            return None
        if not any(mark.isdecimal() for mark in above):
            last = above.replace("\u3000", " ").replace("\t", " ").replace("|", " ").split()[-1]
            said = relative_base(period, last, 0, len(last))
            return said[1] if said is not None else None
        line = begin - 1
    return None


def base_said(text: str, span: Span, period: str | None) -> str | None:
    """Return what a date says that something is compared with: 五年前 is reckoned from the period."""
    base = period_of(span)
    if (ago := YEARS_AGO.fullmatch(text, span.start, span.end)) is not None and period:
        number = ago.group(1)
        return years_before(period, int(number) if number.isdecimal() else CHINESE_DIGITS[number])
    return base


def _year_of_days(period: str, length: int = 4) -> str:
    """Return the year of days, or their month as a base of such `length` is told; the period itself where they are of two."""
    first, _, last = period.partition("/")
    days = all(len(day) == len("2024-03-11") for day in (first, last or first))
    return first[:length] if days and first[:length] == (last or first)[:length] else period


def _between_years(text: str, spans: Sequence[Span], place: int, period: Period) -> Period:
    """Return the change of a survey of some days, or of what stood at the end of a year, told of both years: 较去年."""
    value = period.value or ""
    years = _year_of_days(value) if "/" in value else value
    if value[4:] == "-12" and all(text[spans[date].end - 1] in "末底" for date in period.evidence[-1:]):
        years = value[:4]
    if years == value or period.base != years_before(value, 1) or not text.startswith(_LAST_YEAR, place + 1):
        return period
    if _NO_YEAR.match(text, place + 3):
        return period
    return period._replace(value=years, base=years_before(years, 1))


def with_change_bases(
    text: str,
    spans: Sequence[Span],
    passage: Passage,
    figures: Sequence[int],
    dates: SentenceDates,
    found: list[Period],
    compared: str | None,
) -> tuple[list[Period], str | None]:
    """Return the periods with what changes are compared with, and how the changes of the next sentences are.

    `compared` is how the changes of the sentences before were: the comparison said last goes on.
    """
    if text.find("比看", passage.start, passage.end) > 0:  # 从环比看，…
        compared = ON_LAST if text.find(f"{ON_LAST}看", passage.start, passage.end) > 0 else YEAR_ON_YEAR
    for place, figure in enumerate(figures):
        period, span = found[place], spans[figure]
        if period.base is None and (base := _of_column(text, span, period.value)) is not None:
            found[place] = period._replace(base=base)
            continue
        if period.base is not None or (period.evidence[-1:] and period.evidence[-1] in dates.bases):
            continue
        date = dated_base(passage, spans, dates.bases, dates.mains, span.start)
        if date is not None:
            date = _of_pair(text, spans, figures, place, dates.bases, date)
        known = spans[figures[place - 1]].end if place else 0
        beside = date is not None and span.start < spans[date].end + _BESIDE and known <= spans[date].start
        beside = beside and date is not None and text.find("；", spans[date].end, span.start) < 0
        points = span.unit == "percentage_point" and not text.endswith(_REACHED, 0, span.start)
        if not (beside or points or changes(text, span)):
            continue
        if beside_others(text, passage.start, span.start) is not None:
            continue
        marked = relative_base(period.value, text, passage.start, span.start)
        if marked is not None and (date is None or spans[date].start <= marked[0] + _IN_MARK):
            if marked[1] == years_before(period.value or "", 1):
                compared = YEAR_ON_YEAR
            found[place] = _between_years(text, spans, marked[0], period._replace(base=marked[1]))
        elif date is not None and len(spans[date].value or "") >= len("2024"):
            base = base_said(text, spans[date], period.value)
            if base is not None and period.value and text.endswith(_SAME, 0, spans[date].end):
                base = in_year(period.value, base[: len("2024")]) or base  # 与2014年同期比较，2015年首8个月…
            if base is not None and period.value and "/" in base and len(period.value) == len("2024-09"):
                # What stands at the end of a month is compared with the end of the half year before.
                base = base.rpartition("/")[2]
            if (
                base is not None
                and period.value
                and len(base) in (len("2022"), len("2022-04"))
                and len(period.value) >= len("2024-03-11")
            ):
                # What is compared with a year or month is told of one, though those asked were asked on some days of it.
                period = period._replace(value=_year_of_days(period.value, len(base)))
            found[place] = period._replace(base=base, evidence=(*period.evidence, date))
            compared = YEAR_ON_YEAR if text[spans[date].start] in "去上" else compared
        elif compared is not None and period.value and date is None and span.unit in _RATES:
            earlier = previous_period(period.value, None) if compared == ON_LAST else years_before(period.value, 1)
            found[place] = period._replace(base=earlier)
    return found, compared
