"""Years that begin in another month than January ("2023-24"): their months, where the text tells them."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import BLANK, MONTH, MONTH_NUMBERS, MONTHS
from policydata.extraction.dates.values import month_length
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_SPLIT_YEAR = expression(r"[0-9]{4}[-–—/](?:20)?[0-9]{2}")
_NAMED = rf"(?:financial|fiscal|reporting|accounting|budget|academic|school|marketing|crop|statistical){BLANK}years?"
_DAY = rf"(?:(?:[0-9]{{1,2}}(?:st|nd|rd|th)?|the{BLANK}first){BLANK}(?:of{BLANK})?)?"
_BEGINS = expression(
    rf"(?:{_NAMED}|\byear(?={BLANK}(?:that{BLANK})?(?:runs|begins|starts)\b))[^.;\n]{{0,50}}?(?:\b(?:from|begins?|beginning|starts?|starting|commenc(?:es|ing))\b|\()(?:{BLANK}(?:on|in))?(?:{BLANK})?{_DAY}"
    rf"(?P<month>{MONTH})",
    re.IGNORECASE,
)
_ENDS = expression(
    rf"(?:{_NAMED}|\byears?\b[^.;\n]{{0,40}}?\b(?:twelve|12){BLANK}months)[^.;\n]{{0,50}}?\b(?:to|end(?:s|ed|ing)?)(?:{BLANK}(?:on|in))?{BLANK}{_DAY}"
    rf"(?P<month>{MONTH})",
    re.IGNORECASE,
)
_CHINESE = expression(
    r"(?:财政|財政|财|会计|預算|预算)年度?[^。；\n]{0,20}?(1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月(?:1|一)?日?(?:起)?(?:至|到)(?:次年|翌年|下一年|第二年)"
)
_MONTHS_OF_A_YEAR = 12


def with_months(spans: list[Span], text: str) -> list[Span]:
    """Return the spans, of which years such as 2023-24 run over the months that the text says a year of it has."""
    split = [index for index, span in enumerate(spans) if "end" in span.detail and _is_split(span, text)]
    first = (_first_month(text) or _of_whole_years(spans)) if split else 0
    if first < 2:
        return spans
    kept = list(spans)
    for index in split:
        span = spans[index]
        year = int(span.value[:4]) if span.value else 0
        detail = {**span.detail, "end": f"{year + 1:04d}-{first - 1:02d}"}
        kept[index] = span._replace(value=f"{year:04d}-{first:02d}", detail=detail)
    return kept


def _of_whole_years(spans: list[Span]) -> int:
    """Return the month that a stretch of whole years begins with: 1 July 2021 to 30 June 2023, the year to 31 March."""
    for span in spans:
        value, end = span.value or "", span.detail.get("end", "")
        if len(value) != len(end) or len(value) < len("2024-05") or value[7:] not in ("", "-01"):
            continue
        month, last = int(value[5:7]), int(end[5:7])
        whole = not end[7:] or int(end[8:]) == month_length(int(end[:4]), last)
        if whole and month == last % _MONTHS_OF_A_YEAR + 1:
            return month
    return 0


def _is_split(span: Span, text: str) -> bool:
    value, end = span.value, span.detail.get("end", "")
    if value is None or len(value) != 4 or len(end) != 4 or int(end) != int(value) + 1:
        return False
    return _SPLIT_YEAR.search(text, span.start, span.end) is not None


def _first_month(text: str) -> int:
    """Return the month such a year begins with, 0 where the text does not say it."""
    if begins := _BEGINS.search(text):
        return int(MONTHS[begins["month"].lower()])
    if ends := _ENDS.search(text):
        return int(MONTHS[ends["month"].lower()]) % _MONTHS_OF_A_YEAR + 1
    if chinese := _CHINESE.search(text):
        return int(MONTH_NUMBERS[chinese[1]])
    return 0
