"""The date of a Chinese figure that is not before it, or that begins before it: 28个国家于2023年11月签署."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import years_before
from policydata.extraction.statistics.chinese.period_words import (
    BRACKET,
    JOINED,
    LAST_BRACKET,
    MONTHS_TO,
    RANGE,
    SAYS_THEN,
    THEN,
)
from policydata.extraction.statistics.periods import Period, period_of

_STOPS = ("止", "日", "的")
_MONTHS = {"三": 3, "六": 6, "九": 9, "十二": 12}
_CLOSES = expression(r"[^，。；（）()\n0-9]{0,8}[）)]")

LAST_YEARS = ("去年同期", "上年同期", "去年同月", "上年同月", "去年同季")
"""The time a year before the one just spoken of, to which the text does not keep."""
_THAT_MONTH = ("当月", "该月", "月末", "月底", "本月末", "当月末")


def date_behind(text: str, spans: Sequence[Span], dates: Sequence[int], end: int) -> int | None:
    """Return the date behind a figure that is its own: 28个国家于2023年11月签署."""
    for date in dates:
        between = text[end : spans[date].start]
        if spans[date].start < end:
            continue
        if (
            SAYS_THEN.fullmatch(between)
            or THEN.fullmatch(between)
            or (BRACKET.fullmatch(between) and _CLOSES.match(text, spans[date].end))
        ):
            return date
    return None


def date_in_last_bracket(
    text: str, spans: Sequence[Span], passage: Passage, dates: Sequence[int], end: int
) -> int | None:
    """Return the date in the brackets that end a sentence: 村卫生室60.9万个（2020年底数据）。."""
    date = spans[dates[-1]]
    if date.start < end or LAST_BRACKET.match(text, date.end) is None:
        return None
    opened = max(text.rfind(mark, max(passage.start, date.start - 16), date.start) for mark in "（(")
    return dates[-1] if opened >= end - 1 else None


def months_to(text: str, span: Span) -> str | None:
    """Return the months that end on a day: 截至2020年6月30日止六个月, 截至2023年3月31日止年度."""
    value = span.value or ""
    if len(value) < len("2024-05") or (said := MONTHS_TO.match(text, span.end, span.end + 12)) is None:
        return None
    number = said.group(1) or "12"
    months = int(number) if number.isdecimal() else _MONTHS.get(number, 0)
    first = int(value[:4]) * 12 + int(value[5:7]) - months
    if not months:
        return None
    begun, last = f"{first // 12:04}-{first % 12 + 1:02}", value[: len("2024-05")]
    return last[:4] if begun[5:] == "01" and last[5:] == "12" and begun[:4] == last[:4] else f"{begun}/{last}"


def _follow(first: str | None, last: str) -> bool:
    """Tell whether one year is that before another: 2022年和2023年，…共…."""
    years = (first or "")[-4:], last[:4]
    return len(last) == len("2024") and all(year.isdecimal() for year in years) and int(years[1]) - int(years[0]) == 1


def stretch_to(text: str, spans: Sequence[Span], dates: Sequence[int], date: int) -> str | None:
    """Return what a date says, from the one before it that it ends: 2023年第四季度至2024年第三季度."""
    value = period_of(spans[date])
    if text[spans[date].end : spans[date].end + 1] in _STOPS and (months := months_to(text, spans[date])) is not None:
        return months
    if value is not None and "/" in value:
        if text.endswith(("末", "底"), 0, spans[date].end):
            return f"{value.rpartition('/')[2][:4]}-12"
        if len(set(value.split("/"))) == 1:
            value = value.partition("/")[0]
    if date == dates[0] or value is None:
        return value
    first = spans[dates[bisect_left(dates, date) - 1]]
    between = text[first.end : spans[date].start]
    if between in JOINED and _follow(period_of(first), value) and not text.startswith("分别", spans[date].end):
        between = RANGE[0]
    if between not in RANGE:
        return value
    return f"{(period_of(first) or '').partition('/')[0]}/{value.rpartition('/')[2]}"


def points_back(text: str, span: Span, last: Period | None, mine: int, carried: str | None) -> str | None:
    """Return what a date says that is reckoned from the time just spoken of: 去年同期 of last month, 当月.

    `last` is the period of the figure before, `mine` the index of the date, `carried` what the passage goes on with.
    """
    surface = text[span.start : span.end]
    said = last.value if last is not None else carried
    if surface not in (*LAST_YEARS, *_THAT_MONTH) or not said:
        return None
    if surface.endswith(("末", "底")):
        said = said.rpartition("/")[2]
    if last is not None and mine in last.evidence:
        return said
    if surface in LAST_YEARS:
        return years_before(said, 1)
    return said if len(said) == len("2024-05") else None


_WIDEST = 24
_BARE_LEVEL = expression(r"(?:的|为|是|约)*[0-9][0-9.,]*[\u4e00-\u9fff]{0,6}[到至为]\Z")


def is_of_start(text: str, date: Span, start: int) -> bool:
    """Tell whether a date is that of a first level without a unit, not of the figure at `start`: 由2022年的18.4缩小到13.2."""
    if text[date.start - 1 : date.start] not in ("由", "从") or start - date.end > _WIDEST:
        return False
    return _BARE_LEVEL.match(text, date.end, start) is not None
