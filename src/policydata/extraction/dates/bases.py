"""What relative dates count from: the day a text gives as its own, the day of its dateline, the period it speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from policydata.extraction.dates.calendar_words import WEEKDAYS
from policydata.extraction.dates.missing_years import announced
from policydata.extraction.dates.values import TWO_DIGITS, Found, Pending, edtf
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_HEAD, _FOOT = 400, 300
_LONGEST_HEADING, _LONGEST_SIGNATURE = 80, 50
_DATELINE = 300
_LATELY = 4
_LINE_MARKS = " \t\u00a0|·,"
_SENTENCE_ENDS = "。；;!?！？"
_DATELINE_AFTER = expression(
    r"[电讯][（(，,\s]|[^\S\n]?\([A-Z][A-Za-z .]{1,30}\)[^\S\n]?[-–—]|[^\S\n]?[-–—]{1,2}[^\S\n](?=[A-Z])"
)
_STAMP_AFTER = expression(r",?[^\S\n]?[|·]?[^\S\n]?(?:at )?[0-9]{1,2}:[0-9]{2}(?![0-9])")
_STAMP_BEFORE = expression(
    r"(?:\b(?:(?:updated|published|posted|released|issued|date|time)(?: on| at)?:|embargoed until)[^\n]{0,16}|[0-9]:[0-9]{2},)[^\S\n]?\Z",
    re.IGNORECASE,
)
_OF_NEXT = expression(
    r"\b(?:next|upcoming|planned|deadline|closing|closes|effective|expires|nesaf|last (?:revised|reviewed)|retrieved|accessed)\b[^\n:]{0,20}:?\s{0,3}\Z",
    re.IGNORECASE,
)
"""Before the day of another release, of a deadline, or on which someone looked at a page."""
_HOUR_AFTER = expression(r"[^\S\n]?[0-2]?[0-9]:[0-5][0-9]")
_AROUND = " \t\u3000()（）[]【】"
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


def own_day(dates: Sequence[Span], text: str) -> tuple[int, ...]:
    """Return year, month and day that a line at the head or foot of the text consists of, or that it is stamped with."""
    days = [span for span in dates if len(span.value or "") >= len("2024-05-31")]
    for span in days:
        if span.start > _HEAD:
            break
        if (_is_heading(span, text, _LONGEST_HEADING) or _is_stamp(span, text)) and not _is_of_next(span, text):
            return _parts(span.value)
    datelines = [span for span in days if _DATELINE_AFTER.match(text, span.end) and not _is_of_next(span, text)]
    if len(datelines) == 1 and (day := dateline_day(datelines[0], text)):
        return day  # More are the points of a timeline.
    for span in reversed(days):
        if span.end < len(text) - _FOOT:
            break
        if _is_heading(span, text, _LONGEST_SIGNATURE) and not _is_of_next(span, text):
            # A line of day and hour at the foot is that of another page which this one names.
            return () if _HOUR_AFTER.match(text, span.end) else _parts(span.value)
    return ()


def _is_stamp(span: Span, text: str) -> bool:
    """Say whether a clock time or a label makes the day that of the page: "Updated: 4 May 2023", "May 4, 2023 | 7:29 AM"."""
    before = text[max(0, span.start - 32) : span.start]
    if before[-1:] > "\u3000":
        return False  # Chinese labels are those of `page_day`.
    return _STAMP_AFTER.match(text, span.end) is not None or _STAMP_BEFORE.search(before) is not None


def _is_of_next(span: Span, text: str) -> bool:
    return _OF_NEXT.search(text, max(0, span.start - 48), span.start) is not None


def _is_heading(span: Span, text: str, longest: int) -> bool:
    begin = text.rfind("\n", max(0, span.start - longest), span.start)
    end = text.find("\n", span.end, span.end + longest)
    if begin < 0 and span.start > longest:
        return False
    if end < 0 and len(text) - span.end > longest:
        return False
    end = len(text) if end < 0 else end
    line = text[begin + 1 : end].strip()
    before = text[begin + 1 : span.start].strip(_LINE_MARKS).lower()
    edge = not before or before in WEEKDAYS or not text[span.end : end].strip(_LINE_MARKS)
    edge = edge or line.strip(_AROUND) == text[span.start : span.end]
    return edge and len(line) <= longest and line[-1:] not in _SENTENCE_ENDS and not line.endswith(".")


def dateline_day(span: Span, text: str) -> tuple[int, ...]:
    """Return the day of a dateline (本报北京3月18日电, "PARIS, Feb. 12, 2025 - "), which is the day it was written."""
    if span.value is None or len(span.value) < 10 or span.start > _DATELINE:
        return ()
    return _parts(span.value) if _DATELINE_AFTER.match(text, span.end) else ()


def dateline_told(found: Sequence[Found], text: str) -> tuple[int, ...]:
    """Return the day of a dateline without a year: that of the latest month or period told, where it is a few months old."""
    line = next((one for one in found if isinstance(one, Pending) and one.base == "missing"), None)
    if line is None or not line.day or line.start > _DATELINE or not _DATELINE_AFTER.match(text, line.end):
        return ()
    days = [
        one for one in found if isinstance(one, Span) and (one.value or "-")[0] in "12" and not announced(one, text)
    ]
    last = max((one.detail.get("end") or one.value or "" for one in days), default="")
    months = line.month - int(last[5:7] or 0)
    if len(last) <= len("2024") or months % 12 > _LATELY:
        return ()
    return _parts(edtf(int(last[:4]) + (months < 0), line.month, line.day))


def same_period(span: Span, years: int, year: int) -> tuple[str, str] | None:
    """Return value and end of the period of `span`, `years` later or in `year`; None where the calendar has no such day."""
    if span.value is None:
        return None
    shift = year - int(span.value[:4]) if year else years
    value = _shifted(span.value, shift)
    end = span.detail.get("end", "")
    until = _shifted(end, shift) if end else ""
    return None if value is None or until is None else (value, until)


def _shifted(value: str, years: int) -> str | None:
    parts = _parts(value)
    year = parts[0] + years
    if not 0 < year <= 9999:
        return None
    rest = value[4:]
    if rest == "-02-29":
        rest = "-02-28"
    return f"{year:04d}{rest}"


def _parts(value: str | None) -> tuple[int, ...]:
    return tuple(map(int, value.split("-"))) if value else ()
