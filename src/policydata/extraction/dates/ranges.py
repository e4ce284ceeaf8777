"""The second half of a range of dates in English: "– 5 August 2023", "to 2025", "and June 2023" after "between"."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import DAY, MONTHS, WEEKDAY, YEAR, day_number, year_number
from policydata.extraction.dates.numeric import IN_PROSE
from policydata.extraction.dates.parts import nth_months
from policydata.extraction.dates.values import Core, edtf
from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression

_LINK = expression(
    rf"{OPTIONAL_GAP}[-–—]{OPTIONAL_GAP}{WEEKDAY}|{GAP}(?:(?:(?:up|through) )?to|until|till|through|thru|and){GAP}(?:the{GAP})?{WEEKDAY}"
    rf"|/(?=[A-Z0-9])|,{GAP}(?:to|until|through|and){GAP}{WEEKDAY}",
    re.IGNORECASE,
)
SECOND = expression(
    rf"""(?:(?P<point>end|early|mid|late)(?:{GAP}of)?(?:{GAP}|-))?(?:
        (?P<iso>[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}})(?![0-9])
      | (?:Q(?P<quarter>[1-4])|(?P<quarter2>[1-4])Q|(?P<nth>first|second|third|fourth|[1-4](?:st|nd|rd|th)){GAP}(?P<part>quarter|half))(?:{GAP}of|,)?{GAP}(?P<year4>{YEAR})
      | (?P<day>{DAY})(?:(?:{GAP}day{GAP}of)?{GAP}(?:of{GAP})?|-)(?P<month>[A-Za-z]{{3,9}})\.?(?:,?{GAP}(?P<year>{YEAR}))?
      | (?P<month2>[A-Za-z]{{3,9}})\.?(?:{GAP}(?P<day2>{DAY}))?(?:(?:,|{GAP}of)?{GAP}(?P<year2>{YEAR}))?
      | (?P<year3>{YEAR})(?![A-Za-z%]|[.,/-][0-9])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SHORT_YEAR = expression(r"([-–/])([0-9]{2}|[1-9]|(?<=/)(?:19|20)[0-9]{2})(?![0-9A-Za-z]|[-–/.][0-9])")
_NAME_BEHIND = expression(rf"{GAP}[A-Z]|{GAP}(?:this|last|next|of the|the)\b")
_FROM = expression(r"\b(?:from|between)(?:\sthe)?\s\Z", re.IGNORECASE)
_BETWEEN = expression(
    rf"\bbetween(?:{GAP}(?:the|its|his|her|their)(?:{GAP}[a-z-]{{3,16}}{GAP}(?:in|on)(?:{GAP}the)?)?)?{GAP}{WEEKDAY}\Z",
    re.IGNORECASE,
)
_STARTS = frozenset("-–—tua \n")
_DASHES = frozenset("-–—/")
RANGE_STARTS = frozenset("-–—/, \n")
"""What stands right after a date that may begin a range."""


def last_of_range(text: str, core: Core, start: int) -> Core | None:
    """Return the date a range runs to, if `core` begins one; its year is 0 when neither end has one.

    `start` is where the date begins with the words before it ("end of 2021").
    """
    following = text[core.end : core.end + 2]
    if core.last_day or len(following) < 2:
        return None
    if following[0] in _DASHES:
        if not core.month and (short := _SHORT_YEAR.match(text, core.end)):
            year = int(short[2]) + (core.year - core.year % 10 ** len(short[2]))
            if (
                short[0][0] == "/"
                and len(short[2]) == 1
                and not IN_PROSE.search(text, max(0, core.start - 12), core.start)
            ):
                return None
            if year == core.year + 1 or (short[1] != "/" and year > core.year):
                return Core(core.end + 1, short.end(), year)
            return None
    elif following[0] == ",":
        if not core.day:
            return None  # "April 1, 2023, to March 31, 2024"
    elif not following[0].isspace() or not (following[1] in _STARTS or following[1] in _DASHES):
        return None
    link = _LINK.match(text, core.end)
    second = SECOND.match(text, link.end()) if link else None
    last = core_of(second) if second else None
    if link is None or last is None or (following[0] == "," and not (core.year or (last.year and last.day))):
        return None
    if "and" in link[0].split() and not after_between(text, start):
        # "May and June 2023" is one stretch of time; "2019 and 2021" and "May 3 and June 5" are two dates.
        neighbours = core.month + 1 == last.month and not (core.year or core.day or last.day)
        if not neighbours or (not last.year and _NAME_BEHIND.match(text, last.end)):
            return None
    first_day, last_day = (core.month, core.day), (last.month, last.day)
    from_month = core.year and last.year > core.year and _FROM.search(text, max(0, start - 12), start)
    if (core.month and not last.month and not from_month) or (
        last.day and core.month and not core.day and not core.year
    ):
        return None
    if core.year and last.year and (last.year, *last_day) < (core.year, *first_day):
        return None
    if core.year and not last.year:
        if not core.month:
            return None
        last = last._replace(year=core.year + (last_day < first_day))
    return last if edtf(last.year or 2000, last.month, last.day) else None


def after_between(text: str, start: int) -> bool:
    """Say whether "between" stands right before `start`, or "between its opening in"."""
    return _BETWEEN.search(text, max(0, start - 52), start) is not None


def core_of(match: re.Match[str]) -> Core | None:
    """Return the date a `SECOND` match reads, None if its word is no month."""
    start, end = match.start(), match.end() - match[0].endswith(".")
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return Core(start, end, year, month, day) if month and day else None
    if match["year3"]:
        return Core(start, end, year_number(match["year3"]), 12 if match["point"] == "end" else 0)
    if number := match["quarter"] or match["quarter2"]:
        return Core(start, end, year_number(match["year4"]), 3 * int(number))
    if match["nth"]:
        months = nth_months(match["nth"], match["part"])
        return Core(start, end, year_number(match["year4"]), months[1]) if months else None
    name, day_word = match["month"] or match["month2"], match["day"] or match["day2"]
    number, year = MONTHS.get(name.lower()), year_number(match["year"] or match["year2"])
    if number is None or not (day_word or year or name[0].isupper()):
        return None
    return Core(start, end, year, number, day_number(day_word) if day_word else 0)
