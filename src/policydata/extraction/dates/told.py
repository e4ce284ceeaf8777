"""What a text has told of time so far: its day, and the days, months and years that its other dates go on from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from policydata.extraction.dates.document_days import dateline_day, dateline_told, document_day
from policydata.extraction.dates.missing_years import SENTENCE_END, WINDOW, announced, reported_year
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

REPORTS_OF_LAST_YEAR = 3
"""Up to this month what a text reports of a whole year is the last one."""
_BEFORE = frozenset({"year", "quarter", "month"})
_UNTIL = ("截至", "截止", "截止到", "截至到")
_AGAINST = ("compared with ", "compared to ", "against ")
_BASE_YEAR = ("reference year ", "base year ", "reference to the year ")
_THAN = ("比", "较", "高于", "低于", "than in ", "than for ", "than ", "% on ", "percent on ", *_BASE_YEAR, *_AGAINST)
"""Before a date that something is compared with, which lends nothing to those that follow."""
_SINCE = expression(
    r"\b(?:since|began in)\s(?:(?:the|early|late|year|quarter|months?|to|ended|ending)\s|mid-){0,3}\Z", re.IGNORECASE
)
_HEAD = 600
_TITLE = expression(r"(?m)^[^\n，。]{0,24}?((?:19|20)[0-9]{2})年[^\n，。0-9]{2,30}公报[^\n]{0,8}$")
_NUMBERED = expression(
    r"(?m)^\s*[\u4e00-\u9fff]{2,14}[〔\[（(【]((?:19|20)[0-9]{2})[〕\]）)】]\s?第?[0-9]{1,4}\s?号\s*$"
)
"""The document number that is a line at the head of an official text."""


class Told:
    """The dates of a text so far.

    `day` is that of the document (`stamped` if written in full), `today` its parts, `written` those of the latest dateline;
    `latest` is the last date, `stretch` the last with an end, `lender` the last whose year a month may borrow; `newest` is
    "this year" without a day, `subject` and `title` what the text and a report it tells of report on, `years` counts them.
    """

    __slots__ = (
        *("_number", "_text", "day", "latest", "lender", "newest", "only_year", "stamped", "stretch", "subject"),
        *("title", "today", "written", "years"),
    )

    def __init__(self, found: Sequence[Found], text: str, document_date: date | None) -> None:
        """Read what the text as a whole tells: its day where none is given, its number, its title."""
        numbered = _NUMBERED.search(text, 0, _HEAD) if document_date is None and "号\n" in text[:_HEAD] else None
        number = int(numbered[1]) if numbered is not None else 0
        if document_date is None:
            own = document_day(found, text)
            if own and not (number and own[0] - number > (own[1] <= REPORTS_OF_LAST_YEAR)):
                document_date = date(*own)  # What is numbered in an earlier year is but shown by a collection.
        self.stamped = document_date is not None
        if not (document_date or number) and (line := dateline_told(found, text)):
            document_date = date(*line)
        self._text, self._number = text, number
        self.day = document_date
        self.written = self.today = tuple(document_date.timetuple()[:3]) if document_date is not None else ()
        reported = reported_year(text, _HEAD)
        self.subject = number if document_date is None else 0
        self.newest: tuple[int, ...] = ()
        if document_date is None:
            self.newest = (number,) if number else _of_periods(found, text) or ((reported + 1,) if reported else ())
        title = _TITLE.search(text, 0, _HEAD) if document_date is not None and "公报" in text[:_HEAD] else None
        self.title = int(title[1]) if title is not None else reported
        self.only_year = _only_year(found) if document_date is None else 0
        self.years: dict[str, int] = {}
        self.latest: Span | None = None
        self.lender: Span | None = None
        self.stretch: Span | None = None

    def remember(self, item: Found, span: Span, value: str) -> None:
        """Take in a date and its value; what something is only compared with lends nothing to those that follow."""
        text, lender = self._text, self.lender
        # What stands beside 上年末 or 较上月 for comparison counts from what it was compared with.
        back = isinstance(item, Pending) and (item.base, item.offset) == ("context", -1) and item.unit in _BEFORE
        than = _THAN if isinstance(item, Span) else (*_THAN, "与", "同")
        compared = back or text.endswith(than, 0, span.start)
        compared = compared or (text.endswith(("由", "从"), 0, span.start) and text.startswith("的", span.end))
        budget = value[4:] == "" and text.startswith("度", span.end)  # 2017年度预算
        landmark = lender is not None and _is_landmark(span, lender, text)
        self.lender = lender if lender is not None and (compared or budget or landmark) else span
        since = landmark and _SINCE.search(text, max(0, span.start - 32), span.start) is not None
        self.latest = span if self.latest is None or not (compared or since) else self.latest
        self.stretch = span if "end" in span.detail else self.stretch
        self.written = dateline_day(span, text) or self.written
        told = int(value[:4])
        if span.detail.get("modifier") == "end" and value[5:] == "12" and text[span.end - 1] in "底末终":
            # What is told of how things stood at the end of a year is told in the next one.
            told = told + 1 if text.endswith(_UNTIL, 0, span.start) else 0
        newer = len(value) > 4 and (not self.newest or self.newest[0] < told)
        if newer and told and self.day is None and not (self._number or announced(span, text)):
            self.newest = (told,)
        until = span.detail.get("end", "")
        whole = value[4:] == "-01-01" and until == f"{value[:4]}-12-31"
        # A text whose first date is a stretch of months, 2024年1—6月, reports on that year.
        opens = not self.years and len(value) == len("2024-01") and until[:4] == value[:4]
        if whole or opens:
            self.subject = 0 if self.day is not None else int(value[:4])
        if not compared:
            self.years[value[:4]] = self.years.get(value[:4], 0) + 1


def _of_periods(found: Sequence[Found], text: str) -> tuple[int, ...]:
    """Return the year of all stretches of months that a Chinese text names in full, not for comparison; one alone."""
    spans = [item for item in found if isinstance(item, Span) and text[item.end - 1] > "\u3000"]
    spans = [item for item in spans if not text.endswith((*_THAN, "与", "同"), 0, item.start)]
    values = [(item.value or "", item.detail.get("end", "")) for item in spans]
    years = {value[:4] for value, end in values if len(value) == len(end) == len("2024-01") and value[:4] == end[:4]}
    return (int(years.pop()),) if len(years) == 1 else ()


def _is_landmark(span: Span, lender: Span, text: str) -> bool:
    """Say whether an earlier date is what the passage looks back to: "the first fall since May 2011", "from 2 % in 2011"."""
    if not text[span.end - 1].isascii() or lender.value is None or (span.value or "")[:4] >= lender.value[:4]:
        return False
    if _SINCE.search(text, max(0, span.start - 32), span.start) is not None:
        return True
    near = len(lender.value) > len("2024") and span.start - lender.end < WINDOW
    return near and not SENTENCE_END.search(text, lender.end, span.start)


def _only_year(found: Sequence[Found]) -> int:
    """Return the year of all days, months and years that a text names in full, 0 for more than one."""
    years = {item.value[:4] for item in found if isinstance(item, Span) and item.value and "end" not in item.detail}
    return int(years.pop()) if len(years) == 1 else 0
