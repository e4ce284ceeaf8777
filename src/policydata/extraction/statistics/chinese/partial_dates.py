"""The year of a Chinese month or quarter said without one: that of the next full date."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.period_dates import is_stamp

_MONTH = expression(r"([0-9]{1,2})月(?:([0-9]{1,2})日\Z)?")
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
            read = _dated(text, span, after) if text.count("日", span.start, span.end) < _PARTS else None
            if read is not None:
                found = list(spans) if found is None else found
                found[index] = read
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
        read = _dated(text, span, f"{year}-12") if text.find("日", span.start, span.end) < 0 else None
        if read is not None:
            found = list(spans) if found is None else found
            found[index] = read
    return spans if found is None else found


def _is_posted(text: str, span: Span) -> bool:
    return span.kind == "date" and is_stamp(text, span)


def _dated(text: str, span: Span, after: str) -> Span | None:
    """Return a month or a day of one with the year in which it stood last before a month."""
    said = _MONTH.match(text, span.start, span.end)
    if said is None or not 0 < int(said[1]) <= _LAST_MONTH:
        return None
    year = int(after[:4]) - (int(said[1]) > int(after[5:7]))
    detail = {name: value for name, value in span.detail.items() if name not in ("missing", "partial")}
    value = f"{year}-{int(said[1]):02}" + (f"-{int(said[2]):02}" if said[2] else "")
    return span._replace(value=value, detail=detail)
