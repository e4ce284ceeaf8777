"""The day that a text gives as its own: a line at its head or foot, the stamp of its page, its dateline."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date, timedelta

from policydata.extraction.dates.calendar_words import WEEKDAYS
from policydata.extraction.dates.missing_years import announced, year_of_release
from policydata.extraction.dates.values import Found, Pending, edtf, parts_of
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_HEAD, _FOOT = 400, 300
_LONGEST_HEADING, _LONGEST_SIGNATURE = 80, 50
_DATELINE = 300
_GLOSSES = (", ", " (", " i.e. ", "(", "（", "，")
_TODAY_BEFORE = tuple(f"今{day}{bracket}" for day in "日天" for bracket in "（(")
_LATELY = 4
_LINE_MARKS = " \t|·,"
_SENTENCE_ENDS = "。；;!?！？"
_DATELINE_AFTER = expression(
    r"(?:[电電讯訊][（(，,/】\s0-9]|消息[，,（(：:])|[^\S\n]?\([A-Z][A-Za-z .]{1,30}\)[^\S\n]?[-–—:]|[^\S\n]?[-–—]{1,2}[^\S\n](?=[A-Z])"
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
_FIELDS = ("| ", "· ", "• ")
_AROUND = " \t\u3000()（）[]【】"
_PAGE_HEAD, _LONGEST_LEAD = 600, 100
_OLDER = 3
_OFFICIAL = ("第一条", "施行", "印发", "特此", "批复")
_DAY = len("2023-03-17")
_LABELS = ("发布时间", "发布日期", "发表时间", "发表日期", "更新时间", "更新日期", "最后更新", "发稿时间", " date")
_BARE_LABELS = ("时间", "日期")
_BETWEEN = " :：\u3000(（["
_CLOSED = frozenset("，。；！？")
_CHINESE_STAMP_AFTER = expression(
    r"[^\S\n]{0,4}(?:[0-2]?[0-9]\s?:\s?[0-5][0-9]|(?:[|）)][^\S\n]{0,4})?(?:信息|稿件)?(?:来源|稿源))"
)
_PRINTED = expression(r"[^\S\n]?第?[^\S\n]?[0-9A-Z]{1,3}[^\S\n]?版")


def document_day(found: Sequence[Found], text: str) -> tuple[int, ...]:
    """Return year, month and day that the text gives as its own: in a heading, a signature, a stamp, a dateline."""
    days = [item for item in found if isinstance(item, Span)]
    return _own_day(days, text) or _page_day(days, text) or _glossed_day(found, text)


def _glossed_day(found: Sequence[Found], text: str) -> tuple[int, ...]:
    """Return the day of a text that says which day its "today" or "tomorrow" is: "today, June 19, 2021"."""
    for near, day in itertools.pairwise(found):
        if not isinstance(day, Span) or len(day.value or "") != _DAY or text[near.end : day.start] not in _GLOSSES:
            continue
        if isinstance(near, Pending) and (near.base, near.unit) == ("document", "day"):
            return (date(*parts_of(day.value)) - timedelta(days=near.offset)).timetuple()[:3]
    return ()


def _own_day(dates: Sequence[Span], text: str) -> tuple[int, ...]:
    """Return year, month and day that a line at the head or foot of the text consists of, or that it is stamped with."""
    days = [span for span in dates if len(span.value or "") >= len("2024-05-31")]
    for span in days:
        if span.start > _HEAD:
            break
        if (_is_heading(span, text, _LONGEST_HEADING) or _is_labelled(span, text)) and not _is_of_next(span, text):
            return parts_of(span.value)
    datelines = [span for span in days if _DATELINE_AFTER.match(text, span.end) and not _is_of_next(span, text)]
    if len(datelines) == 1 and (day := dateline_day(datelines[0], text)):
        return day  # More are the points of a timeline.
    for span in reversed(days):
        if span.end < len(text) - _FOOT:
            break
        if _is_heading(span, text, _LONGEST_SIGNATURE) and not _is_of_next(span, text):
            # A line of day and hour at the foot is that of another page which this one names.
            return () if _HOUR_AFTER.match(text, span.end) else parts_of(span.value)
    return ()


def _is_labelled(span: Span, text: str) -> bool:
    """Say whether a clock time or a label makes the day that of the page: "Updated: 4 May 2023", "May 4, 2023 | 7:29 AM"."""
    before = text[max(0, span.start - 32) : span.start]
    if before[-1:] > "\u3000":
        return False  # Chinese labels are those of `_page_day`.
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
    edge = edge or line.strip(_AROUND) == text[span.start : span.end] or text[begin + 1 : span.start].endswith(_FIELDS)
    return edge and len(line) <= longest and line[-1:] not in _SENTENCE_ENDS and not line.endswith(".")


def dateline_day(span: Span, text: str) -> tuple[int, ...]:
    """Return the day of a dateline (本报北京3月18日电, "PARIS, Feb. 12, 2025 - "), which is the day it was written."""
    if span.value is None or len(span.value) < 10 or span.start > _DATELINE:
        return ()
    return parts_of(span.value) if _DATELINE_AFTER.match(text, span.end) else ()


def dateline_told(found: Sequence[Found], text: str) -> tuple[int, ...]:
    """Return the day of a dateline without a year, or on which a report came out: soon after the latest period told."""
    lines = (one for one in found if isinstance(one, Pending) and one.base == "missing" and one.day)
    for line in itertools.takewhile(lambda day: day.start <= _DATELINE, lines):
        if year := year_of_release(line, text):
            return parts_of(edtf(year, line.month, line.day))
        if _DATELINE_AFTER.match(text, line.end) or text.endswith(_TODAY_BEFORE, 0, line.start):
            break
    else:
        return ()
    days = [
        one for one in found if isinstance(one, Span) and (one.value or "-")[0] in "12" and not announced(one, text)
    ]
    last = max((one.detail.get("end") or one.value or "" for one in days), default="")
    months = line.month - int(last[5:7] or 0)
    if len(last) <= len("2024") or months % 12 > _LATELY:
        return ()
    return parts_of(edtf(int(last[:4]) + (months < 0), line.month, line.day))


def _page_day(dates: Sequence[Span], text: str) -> tuple[int, ...]:
    """Return the day of the stamp at the head of a page, nothing without one.

    Where all else that an official text dates is older by years, the stamp is that of the collection which shows it.
    """
    printed = [span for span in dates if _PRINTED.match(text, span.end)] if "版" in text else []
    for span in printed or dates:
        if span.start > _PAGE_HEAD and not printed:
            break
        if len(span.value or "") == _DAY and "end" not in span.detail and (printed or _is_stamp(span, text)):
            day = tuple(map(int, (span.value or "").split("-")))
            years = [int(one.value[:4]) for one in dates if one is not span and one.value and one.value[0] in "12"]
            older = years and max(years) < day[0] - _OLDER and any(word in text for word in _OFFICIAL)
            return () if older else day
    return ()


def _is_stamp(span: Span, text: str) -> bool:
    lead = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if len(lead) > _LONGEST_LEAD or not _CLOSED.isdisjoint(lead):
        return False
    label = f" {lead}".rstrip(_BETWEEN)
    bare = label.endswith(_BARE_LABELS) and label[-3] in " |\u3000"
    return bare or label.endswith(_LABELS) or _CHINESE_STAMP_AFTER.match(text, span.end) is not None
