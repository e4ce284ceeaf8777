"""What relative dates count from: the month before that of a news report, the period of another year."""

from __future__ import annotations

from datetime import date

from policydata.extraction.dates.missing_years import announced
from policydata.extraction.dates.values import TWO_DIGITS, Pending, edtf, month_length, parts_of
from policydata.extraction.spans import Span

_AHEAD, _OF_PRESS = ("前", "起", "截", "止", "之前", "将", "拟"), ("电", "電", "讯", "訊")


def is_of_last_month(item: Pending, latest: Span | None, text: str, document_date: date) -> bool:
    """Say whether a bare day is one of the month before: news of the 27th that is from the 12th."""
    bare = (item.rule, item.unit, item.offset) == ("date.day", "month", 0) and text[item.start].isdecimal()
    if not bare or item.day <= document_date.day:
        return False
    if item.base == "context":
        dateline = latest is not None and text.startswith(_OF_PRESS, latest.end)
        if latest is None or not dateline or (latest.value or "")[8:] >= TWO_DIGITS[item.day]:
            return False
    return not announced(item, text) and not text.startswith(_AHEAD, item.end)


def same_period(span: Span, years: int, year: int) -> tuple[str, str] | None:
    """Return value and end of the period of `span`, `years` later or in `year`; None where the calendar has no such day."""
    if span.value is None:
        return None
    shift = year - parts_of(span.value)[0] if year else years
    value = _shifted(span.value, shift)
    end = span.detail.get("end")
    until = _shifted(end, shift) if end else ""
    return None if value is None or until is None else (value, until)


def _shifted(value: str, years: int) -> str | None:
    year, month, day = (*parts_of(value), 0, 0)[:3]
    return edtf(year + years, month, min(day, month_length(year + years, month)))
