"""English stretches that are told by their length and their last day: "three months to May 2024", "week ended 16 March"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from policydata.extraction.dates.calendar_words import CARDINALS, WEEKDAYS
from policydata.extraction.dates.values import edtf, month_length
from policydata.extraction.expressions import GAP, expression
from policydata.extraction.spans import Span

_COUNT = "|".join(sorted((word for word in CARDINALS if len(word) > 2), key=len, reverse=True))
_BEFORE = expression(
    rf"(?<![\w-])(?:(?P<count>[1-9][0-9]?|{_COUNT})(?:{GAP}|-)(?:calendar{GAP})?(?P<several>years?|months?|quarters?|weeks?|days)(?:(?:{GAP}|-)(?:period|stretch|window|span|interval))?"
    rf"|(?:(?:(?P<kind>financial|fiscal|academic|school|marketing|crop)|reporting|calendar|accounting|tax|budget|first|second|third|fourth){GAP})?(?P<single>year|decade|half(?:[ -]year)?|semester|trimester|quarter|month|week|fortnight)(?:{GAP}period)?)"
    rf"{GAP}(?:to|(?:that{GAP}|which{GAP})?(?:ended|ending|finishing)|up{GAP}to|through)(?:{GAP}(?:on|in|the(?:{GAP}end{GAP}of)?|end|end-))?{GAP}\Z",
    re.IGNORECASE,
)
_YEAR_AFTER = expression(rf"{GAP}year(?![A-Za-z-]|{GAP}(?:earlier|ago|on|end)\b)")
"""Behind the month that ends it: "in the March 2023 year"."""
_WEEK_OF = expression(
    rf"(?<![\w-])week(?P<end>end)?{GAP}(?P<from>(?:beginning|starting|commencing|from)(?:{GAP}on)?|of){GAP}(?:the{GAP})?"
    rf"(?:(?:{'|'.join(WEEKDAYS)}),?{GAP}(?:the{GAP})?)?\Z",
    re.IGNORECASE,
)
_MONTHS = {
    "year": 12,
    "half-year": 6,
    "half year": 6,
    "half": 6,
    "decade": 120,
    "semester": 6,
    "trimester": 3,
    "quarter": 3,
    "month": 1,
}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_WEEK_STARTS = frozenset({"of", "beginning", "starting", "commencing", "from", "on", "the", *WEEKDAYS})
_ENDINGS = frozenset({"to", "ended", "ending", "finishing", "on", "in", "through", "of", "end", "the"})
_UNITS = ("days", "year", "half", "quarter", "month", "week", "ester", "decade", "fortnight")
"""One of them is in what is told by its length."""
_WINDOW = 56
_SAME_IN_BRACKETS = expression(r"(?:[’']s(?:\s[a-z]{3,14}){0,2})?\s\(")
"""Between a relative date and the one that says it again: last year (2019), last year's rate (May 2019)."""


def with_windows(spans: list[Span], text: str) -> list[Span]:
    """Return the dates, of which those that end a stretch told by its length are that stretch."""
    kept = [_said_again(span, after, text) for span, after in zip(spans, [*spans, None][1:], strict=True)]
    tail = ""
    said: dict[str, str | None] = {}
    absorbed = set[int]()
    for index, span in enumerate(spans):
        value = span.value or ""
        also = span.rule == "date.year" and text[spans[index - 1].end : span.start] == " and "
        if tail and ((span.rule == "date.same" and value[4:] == tail) or also):
            # "the same period in 2019", "the six months ended June 30, 2020 and 2019"
            kept[index] = _stretch(span, span.start, span.end, _bounds(f"{value[:4]}{tail}", said))
            continue
        if not span.detail.keys().isdisjoint(("end", "season", "repeats")):
            continue
        words = text[max(0, span.start - 12) : span.start].rsplit(None, 1)
        last = words[-1].lower().rstrip(",") if words else ""
        if last in _WEEK_STARTS and len(value) == len("2024-05-31"):
            kept[index] = _week_of(span, value, text, kept[index - 1].end if index else 0)
        if last not in _ENDINGS:
            continue
        statistical = last == "the" and span.rule == "date.month" and text[span.end + 1 : span.end + 5] == "year"
        if statistical and (behind := _YEAR_AFTER.match(text, span.end)):
            bounds = _bounds(value, {"single": "year", "several": None, "count": None}) if value else None
            kept[index] = _stretch(span, span.start, behind.end(), bounds)
            continue
        near = text[max(0, span.start - _WINDOW) : span.start].casefold()
        if not any(unit in near for unit in _UNITS):
            continue
        found = _BEFORE.search(text, max(0, span.start - _WINDOW), span.start)
        bounds = _bounds(value, found.groupdict()) if found is not None and value else None
        if found is None or (value and bounds is None):
            continue
        start = found.start()
        if index and start < kept[index - 1].end:
            if kept[index - 1].rule != "date.part" or index - 1 in absorbed:
                continue
            absorbed.add(index - 1)  # "the second quarter ended 30 September 2011"
            start = kept[index - 1].start
        if found["several"] == "days" and not text.endswith("the ", 0, found.start()):
            continue  # A term: "within 30 days to 4 June".
        kept[index] = _stretch(span, start, span.end, bounds)
        tail, said = value[4:], found.groupdict()
    return [span for index, span in enumerate(kept) if index not in absorbed]


def _stretch(span: Span, start: int, end: int, bounds: tuple[str, str] | None) -> Span:
    """Return the span of a stretch; without `bounds` its year is not known."""
    value, until = bounds or (None, None)
    detail = {**span.detail, "end": until} if until and until != value else span.detail
    return span._replace(start=start, end=end, value=value, rule="date.range", detail=detail)


def _said_again(span: Span, after: Span | None, text: str) -> Span:
    """Return a relative year or month with the value that the brackets behind it give."""
    if after is None or span.rule != "date.relative" or not after.value or after.start - span.end > _WINDOW:
        return span
    length = {"year": 4, "month": 7}.get(text[span.start : span.end].partition(" ")[2], 99)
    closes = text[after.end : after.end + 1] == ")" and "end" not in after.detail
    if len(after.value) < length or not closes or not _SAME_IN_BRACKETS.fullmatch(text, span.end, after.start):
        return span
    return span._replace(value=after.value[:length], detail={"inferred": "context"})


def _week_of(span: Span, value: str, text: str, earliest: int) -> Span:
    """Return the week or weekend that is told by one of its days: "week of 12 October", "week beginning 7 June"."""
    found = _WEEK_OF.search(text, max(0, span.start - _WINDOW), span.start)
    if found is None or found.start() < earliest:
        return span
    day = date.fromisoformat(value)
    try:
        first = day - timedelta(days=day.weekday() if found["from"].lower() == "of" else 0)
        first += timedelta(days=5 if found["end"] else 0)
        until = (first + timedelta(days=1 if found["end"] else 6)).isoformat()
    except OverflowError:
        return span
    detail = {**span.detail, "end": until}
    return span._replace(start=found.start(), value=first.isoformat(), rule="date.range", detail=detail)


def _bounds(value: str, said: dict[str, str | None]) -> tuple[str, str] | None:
    unit = " ".join((said["several"] or said["single"] or "").lower().split()).removesuffix("s")
    count = (said["count"] or "1").lower()
    number = int(count) if count.isdigit() else CARDINALS[count]
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    if not month:
        named = bool(said["several"] or said.get("kind"))  # "the school year ending in 2017"
        number *= {"year": named, "decade": 10}.get(unit, 0)
        return (f"{year - number:04}", value) if 0 < number < year else None
    if days := _DAYS.get(unit):
        if not day:
            return None
        return (date(year, month, day) - timedelta(days=days * number - 1)).isoformat(), value
    months = year * 12 + month - _MONTHS[unit] * number
    first_year, first_month = divmod(months, 12)
    if not day or day == month_length(year, month):
        first = edtf(first_year, first_month + 1)
        return None if first is None or first > value[:7] else (first, value[:7])
    length = month_length(*_month_before(first_year, first_month + 1))
    try:
        begin = date(*_month_before(first_year, first_month + 1), min(day, length)) + timedelta(days=1)
    except (OverflowError, ValueError):
        return None
    return begin.isoformat(), value


def _month_before(year: int, month: int) -> tuple[int, int]:
    return (year, month - 1) if month > 1 else (year - 1, 12)
