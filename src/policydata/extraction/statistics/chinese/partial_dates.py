"""The year of a Chinese month or quarter said without one: that of the next full date."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.period_dates import is_stamp

_MONTHS = expression(
    r"(?:第?([一二三四1-4])季度|前([三3])季度|(上|下)半年|([0-9]{1,2})(?:月份?)?\s*[—–\-~～至到]+\s*([0-9]{1,2})月|([0-9]{1,2})月)"
)
_DAY = expression(r"月([0-9]{1,2})日\Z")
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_YEAR_AND_MONTH = len("2024-05")
_LAST_MONTH = 12
_PARTS = 2


def with_years(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """Return the spans; months and quarters without a year have that of the next full date of the text."""
    found: list[Span] | None = None
    after: str | None = None
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        if span.kind != "date":
            continue
        if span.value is not None:
            if len(span.value) >= _YEAR_AND_MONTH and span.value[:4].isdecimal() and "inferred" not in span.detail:
                after = span.value
        elif after is not None and span.detail.get("missing") == "year":
            surface = text[span.start : span.end]
            read = months_said(surface) if surface.count("日") < _PARTS else None
            if read is not None:
                found = list(spans) if found is None else found
                found[index] = _dated(text, span, read, after)
    return spans if found is None else found


def within_year(text: str, spans: Sequence[Span], year: str) -> Sequence[Span]:
    """Return the spans; months and quarters without a year are of the year that the text reports, days are not.

    Nor is a month that was taken to be of the year in which the page was put up, behind that day.
    """
    found: list[Span] | None = None
    posted = max((span.value or "" for span in spans if _is_posted(text, span)), default="9999")[:_YEAR_AND_MONTH]
    for index, span in enumerate(spans):
        missing = span.value is None and span.detail.get("missing") == "year"
        ahead = span.detail.get("inferred") == "context" and (span.value or "")[:_YEAR_AND_MONTH] > posted
        if span.kind != "date" or not (missing or ahead):
            continue
        surface = text[span.start : span.end]
        if "日" not in surface and (read := months_said(surface)) is not None:
            found = list(spans) if found is None else found
            found[index] = _dated(text, span, read, f"{year}-12")
    return spans if found is None else found


def _is_posted(text: str, span: Span) -> bool:
    return span.kind == "date" and is_stamp(text, span)


def months_said(surface: str) -> tuple[int, int] | None:
    """Return the first and last month of a quarter, half or stretch of months: 前三季度, 1—8月."""
    match = _MONTHS.search(surface)
    if match is None:
        return None
    quarter, quarters, half, first, last, month = match.groups()
    if quarter:
        return 3 * _QUARTERS[quarter] - 2, 3 * _QUARTERS[quarter]
    if quarters:
        return 1, 9
    if half:
        return (1, 6) if half == "上" else (7, 12)
    begin, end = (int(first), int(last)) if first else (int(month), int(month))
    return (begin, end) if 0 < begin <= end <= _LAST_MONTH else None


def up_to_month(period: str | None, topic: str | None, adds_up: bool) -> str | None:
    """Return the months up to that of a report, where the text begins with them or a figure adds up over them: 累计完成."""
    whole = f"{(period or '')[:4]}-01/{period}"
    up_to = len(period or "") == _YEAR_AND_MONTH and not whole.startswith(f"{period}/") and (adds_up or topic == whole)
    return whole if up_to else period


def months_of(head: str, period: str | None) -> str | None:
    """Return the months up to that of a report for what a column adds up, the last of them for 本月: 本月　本月止累计."""
    told = period or ""
    if "累计" in head:
        return up_to_month(period, None, adds_up=True)
    return told[8:] if len(told) == len("2024-01/2024-05") and head.startswith(("本月", "当月")) else period


def _dated(text: str, span: Span, months: tuple[int, int], after: str) -> Span:
    begin, end = months
    year = int(after[:4]) - (end > int(after[5:7]))
    detail = {name: value for name, value in span.detail.items() if name not in ("missing", "partial")}
    value = f"{year}-{begin:02}"
    if (day := _DAY.search(text[span.start : span.end])) is not None:
        value = f"{value}-{int(day.group(1)):02}"
    elif end > begin:
        detail["end"] = f"{year}-{end:02}"
    return span._replace(value=value, detail=detail)
