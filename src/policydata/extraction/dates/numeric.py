"""Dates written in digits alone: 2023-07-10, 10/07/2023, 22/02/98; in every language the same."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import CENTURY_PIVOT, MONTHS
from policydata.extraction.dates.values import Found, ambiguous_or_dated, dated, edtf
from policydata.extraction.expressions import OPTIONAL_GAP, expression
from policydata.extraction.spans import NO_DETAIL, Span

_YEAR_FIRST = expression(
    r"[12][0-9]{3}([-/.])(?: ?(?=[0-9]{1,2}\1 [0-9]))?([0-9]{1,2})(?:\1 ?([0-9]{1,2})(?![0-9]|\1[0-9])|(?![0-9]|[-/][0-9A-Za-z]))"
)
IN_PROSE = expression(
    r"\b(?:in|for|during|the|since|of|from|by|year|years|and|to|until|over|throughout|between|budget|FY)\s\Z",
    re.IGNORECASE,
)
_RANGE_LINK = expression(rf"{OPTIONAL_GAP}(?:[-–—~～至到]|to\b|until\b|through\b){OPTIONAL_GAP}|/(?=[12][0-9]{{3}}-)")
_YEAR_LAST = expression(r"(?<![0-9A-Za-z./-])([0-9]{1,2})([-/.])(?: (?=[0-9]{1,2}\2 \Z))?([0-9]{1,2})\2 ?\Z")
_OF_JOURNAL = expression(r"(?<![0-9.])([0-3]?[0-9]) ?\. (0?[1-9]|1[0-2]) ?\. ([5-9][0-9])(?![0-9]|[.,][0-9])")
"""The day of an Official Journal of the last century: 19. 11. 98."""
_MONTH_LAST = expression(
    r"\b(?:(?:in|since|by|of|from|until|to)\s(0?[1-9]|1[0-2])/|(?:in|since|by|until|from|dated)\s(0[1-9]|1[0-2])[.-])\Z"
    r"|(?:\A|\n|:[^\S\n]?)((?:0?[1-9]|1[0-2])/|(?:0[1-9]|1[0-2])[.-])\Z",
    re.IGNORECASE,
)
_ENDS_THERE = expression(r"[^\S\n]{0,4}(?:\n|\Z)")
_COMPACT = expression(r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z/%-]|[.,][0-9])")
_COMPACT_CUE = expression(r"\b(?:on|dated?|since|until|as of|day)(?::\s?|\s)\Z", re.IGNORECASE)
_SHORT_YEAR = expression(
    r"/[0-9]{1,2}/[0-9]{2}(?![0-9/A-Za-z-]|\.[0-9])|-(?:0[1-9]|[12][0-9]|3[01])-[0-9]{2}(?![0-9/A-Za-z-]|\.[0-9])"
)
DAY_BEHIND = expression(r"-[0-9]{1,2}([/.])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])")
"""Behind the year of a first day: 14/05/2018-16/05/2018."""
_DAY_FIRST = expression(r"[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])")
_NAMED = expression(r"(?<![0-9A-Za-z./-])([0-9]{1,2})-([A-Za-z]{3,9})-\Z")
_FILED = expression(r"\bFiled:? ([0-9]{1,2})[-–]([0-9]{1,2})[-–]([0-9]{2})(?![0-9A-Za-z-])")
"""The day of a document in the gazette of the United States: Filed 3–5–26; 8:45 am."""
_DOTTED = expression(r"\.(?:0[1-9]|1[0-2])\.[0-9]{2}(?![0-9/]|\.[0-9]|-[0-9A-Za-z])")
_LISTED = expression(r"(?<![0-9.A-Za-z])([0-3]?[0-9])\.(1[0-2]|0?[1-9])\.([0-9]{2})(?![0-9.A-Za-z])")
"""7.2.09 and 23.2.09 of a list: days where they are many and of one year or two, else numbers of sections."""
_FEW = 3
_LEAD = len(" before 01") + 2
_DAY_DOTTED = expression(
    r"(?:\b(?:on|of|from|by|until|since|to|dated|before|after|till)|[:(])\s?(0[1-9]|[12][0-9]|3[01])\Z"
    r"|(?:\A|\n)[^\S\n]?([0-3][0-9])\Z",
    re.IGNORECASE,
)
"""25.03.22 where a word says that it is a day, or a line consists of it."""
_DAY_BEFORE = expression(r"(?<![0-9A-Za-z./-])[0-9]{1,2}\Z")
_DAY_AND_MONTH = expression(r"([0-9]{1,2})[-/]([0-9]{1,2})[-/]")
_JOINS = frozenset("-/._")


def year_first(text: str, start: int) -> tuple[Span | None, int] | None:
    """Read `2023-07-10` at `start`: the date and where it ends, no date if impossible, None if it is not of this form.

    Year and month alone need a hyphen and two digits.
    """
    if (match := _YEAR_FIRST.match(text, start)) is None or text[start - 1 : start] in _JOINS:
        return None
    mark, month, day = match.groups()
    if day is None and (mark != "-" or len(month) < 2 or month > "12"):
        return None
    if (
        day is None
        and int(month) == (int(text[start : start + 4]) + 1) % 100
        and IN_PROSE.search(text, max(0, start - 12), start)
    ):
        return None  # "In 2005-06" is the year from 2005 to 2006.
    value = _value(match)
    return (dated(start, match.end(), "date.numeric", value) if value else None), match.end()


def with_range(text: str, first: Span) -> Span:
    """Return the date, with its last day if a range of two such dates begins with it: `2023-07-10 to 2023-08-01`."""
    link = _RANGE_LINK.match(text, first.end)
    if link is not None and (later := _DAY_FIRST.match(text, link.end())):
        return _to_day(text, first, later)
    second = _YEAR_FIRST.match(text, link.end()) if link else None
    if second is None or first.value is None:
        return first
    last = _value(second)
    if last is None or len(last) != len(first.value) or last <= first.value:
        return first
    return first._replace(end=second.end(), rule="date.range", detail={"end": last})


def _to_day(text: str, first: Span, later: re.Match[str]) -> Span:
    """Return the date with its last day, both in one order of day and month: `01.04.2023 to 30.06.2023`."""
    read = year_last(later[0], len(later[0]) - 4)
    begin, last = _DAY_FIRST.match(text, first.start, first.end), read[0] if read is not None else None
    if last is None or begin is None or begin[1] != later[1]:
        return first
    for day, month in ((0, 1), (1, 0)):
        ends = []
        for span, match in ((first, begin), (last, later)):
            numbers = match[0].split(match[1])
            value = edtf(int(numbers[2]), int(numbers[month]), int(numbers[day]))
            if value is None or (span.value or value) != value:
                break
            ends.append(value)
        if len(ends) == 2 and ends[0] < ends[1] and (first.value or last.value):
            return first._replace(end=later.end(), value=ends[0], rule="date.range", detail={"end": ends[1]})
    return first


def _value(match: re.Match[str]) -> str | None:
    _, month, day = match.groups()
    written = int(month) > 0 and (day is None or int(day) > 0)
    return edtf(int(match[0][:4]), int(month), int(day or 0)) if written else None


def year_last(text: str, start: int) -> tuple[Span | None, int] | None:
    """Read `10/07/2023` whose year begins at `start`; see `year_first`."""
    window = text[max(0, start - 14) : start]
    if match := _YEAR_LAST.search(window):
        first, mark, second = match.groups()
        begin, end, year = start - len(match[0]), start + 4, int(text[start : start + 4])
        if mark == ".":
            value = edtf(year, int(second), int(first)) if int(first) and int(second) else None
            return (dated(begin, end, "date.numeric", value) if value else None), end
        return ambiguous_or_dated(begin, end, int(first), int(second), year), end
    if (match := _NAMED.search(window)) and (month := MONTHS.get(match[2].lower())):
        value = edtf(int(text[start : start + 4]), month, int(match[1]))
        return (dated(start - len(match[0]), start + 4, "date.day", value) if value else None), start + 4
    match = _MONTH_LAST.search(text, max(0, start - 12), start)
    if match is not None and (match[3] is None or _ENDS_THERE.match(text, start + 4)):
        number = match[1] or match[2] or match[3][:-1]
        value = edtf(int(text[start : start + 4]), int(number))
        return dated(start - len(number) - 1, start + 4, "date.numeric", value), start + 4
    return None


def compact(text: str, start: int) -> tuple[Span | None, int]:
    """Read `20160422` behind a word that says it is a day."""
    match = _COMPACT.match(text, start)
    value = edtf(*map(int, match.groups())) if match and _COMPACT_CUE.search(text, max(0, start - 8), start) else None
    return (dated(start, start + 8, "date.numeric", value) if value else None), start + 8


def short_years(text: str) -> list[Found]:
    """Return dates such as `22/02/98`: one number is over 12, or both are written with two digits."""
    found: list[Found] = []
    for match in _OF_JOURNAL.finditer(text) if ". " in text and ("OJ " in text or "Official Journal" in text) else ():
        if value := edtf(1900 + int(match[3]), int(match[2]), int(match[1])):
            found.append(dated(match.start(), match.end(), "date.numeric", value))
    for match in _FILED.finditer(text) if "Filed" in text else ():
        if value := edtf(2000 + int(match[3]), int(match[1]), int(match[2])):
            found.append(dated(match.start(1), match.end(), "date.numeric", value))
    for match in _DOTTED.finditer(text) if "." in text else ():
        start = match.start()
        day = _DAY_DOTTED.search(text[max(0, start - _LEAD) : start])
        if day is None or (
            day[2] and not _ENDS_THERE.match(text, match.end() + (text[match.end() : match.end() + 1] == "."))
        ):
            continue
        number = day[1] or day[2]
        month, year = map(int, match[0][1:].split("."))
        value = edtf(year + (2000 if year < CENTURY_PIVOT else 1900), month, int(number))
        if value is not None:
            found.append(dated(start - len(number), match.end(), "date.numeric", value))
    found += _listed_days(text) if text.count(".") > _FEW else ()
    if "/" not in text and "-" not in text:
        return found
    for match in _SHORT_YEAR.finditer(text):
        before = _DAY_BEFORE.search(text[max(0, match.start() - 3) : match.start()])
        if before is None:
            continue
        first, middle, last = before[0], *match[0][1:].split(match[0][0])
        if match[0][0] == "-" and not (len(first) == 2 and first < "13" and middle > "12"):
            continue  # With hyphens only 12-18-23 is a date.
        if max(int(first), int(middle)) <= 12 and len(first + middle) < 4:
            continue
        year = int(last) + (2000 if int(last) < CENTURY_PIVOT else 1900)
        span = ambiguous_or_dated(match.start() - len(first), match.end(), int(first), int(middle), year)
        if span is not None:
            found.append(span)
    return found


def _listed_days(text: str) -> list[Found]:
    """Return the days of a list: three or more, of one year or the next, one of them no month."""
    listed = list(_LISTED.finditer(text))
    years = {int(match[3]) for match in listed}
    if (
        len({match[1] for match in listed}) < _FEW
        or max(years) - min(years) > 1
        or max(int(match[1]) for match in listed) <= 12
    ):
        return []
    century = 2000 if max(years) < CENTURY_PIVOT else 1900
    days = [(match, edtf(century + int(match[3]), int(match[2]), int(match[1]))) for match in listed]
    return [dated(*match.span(), "date.numeric", value) for match, value in days if value]


def settled(spans: list[Span], text: str) -> list[Span]:
    """Return the spans with 11/12/2024 read in the order of the text's 19/06/2023, or as a day that it has in words."""
    if not any("ambiguous" in span.detail for span in spans):
        return spans
    days = {span.value for span in spans}
    orders = {order for span in spans for order in _orders(span, text, days)}
    return [_settled(span, text, orders, days) if "ambiguous" in span.detail else span for span in spans]


def _orders(span: Span, text: str, days: set[str | None]) -> set[bool]:
    """Return whether the day stands first in a date in digits, nothing where it does not tell."""
    written = _DAY_AND_MONTH.match(text, span.start, span.end)
    if written is None or int(written[1]) == int(written[2]):
        return set()
    readings = (
        [span.value] if span.value else [day for day in span.detail.get("ambiguous", "").split("/") if day in days]
    )
    return {int(value[5:7]) == int(written[2]) for value in readings if len(readings) == 1}


def _settled(span: Span, text: str, orders: set[bool], days: set[str | None]) -> Span:
    readings = span.detail["ambiguous"].split("/")
    fits = [value for value in readings if _orders(span._replace(value=value), text, days) == orders]
    fits = fits or [value for value in readings if value in days]
    return span._replace(value=fits[0], detail=NO_DETAIL) if len(fits) == 1 else span
