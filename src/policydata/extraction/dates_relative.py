"""Dates in English text that name neither a year nor a month: "last year", "two weeks ago", "on Monday", "Q3"."""

from __future__ import annotations

import re

from policydata.extraction.calendar_words import BLANK, CARDINALS, ORDINALS, WEEKDAYS
from policydata.extraction.dates_parts import nth_months
from policydata.extraction.dates_values import Found, Pending, dated

_FROM_DOCUMENT = {"this": 0, "last": -1, "next": 1}
_FROM_CONTEXT = {"same": 0, "previous": -1, "preceding": -1, "following": 1}
# Each is found by its literal beginning, the fastest search there is; what stands before is then looked at.
_UNIT = re.compile(r"year(?!s|-(?:on|over|old|long|round))(?![a-z])|month(?![a-z])|week(?![a-z])")
_YEAR = re.compile(r"year(?![a-z]|-(?:on|over|old|long|round))")
_MONTH = re.compile(r"month(?![a-z])")
_WEEK = re.compile(r"week(?![a-z])")
_QUARTER = re.compile(r"quarter(?![a-z])")
_SHORT_QUARTER = re.compile(r"Q[1-4](?![0-9A-Za-z])")
_DAY = re.compile(r"day(?![a-z])")
_AGO = re.compile(r" (?:ago|earlier|later)(?![a-z])")
_BROKEN_AGO = re.compile(r"\nago(?![a-z])")
_FIVE_YEAR = re.compile(rf"ive-[Yy]ear{BLANK}[Pp]lan{BLANK}(?:[Pp]eriod|years)(?:{BLANK}?\(((?:19|20)[0-9]{{2}})[-–—]((?:19|20)[0-9]{{2}})\))?")
_FIVE_YEAR_BEFORE = re.compile(rf"(?<![\w-])(?:([0-9]{{1,2}})(?:st|nd|rd|th)|({'|'.join(ORDINALS)})){BLANK}F\Z", re.IGNORECASE)

_POINT = rf"(?:(?P<point>end|beginning|start|middle|first{BLANK}half|second{BLANK}half|first{BLANK}quarter|last{BLANK}quarter){BLANK}of{BLANK})?"
_UNIT_BEFORE = re.compile(
    rf"(?<![\w-]){_POINT}(?:(?P<the>the{BLANK})?(?P<word>this|last|next|same|previous|preceding|following|that|current|past)|(?P<only>the)){BLANK}\Z",
    re.IGNORECASE,
)
_QUARTER_BEFORE = re.compile(rf"(?<![\w-])(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th){BLANK}\Z", re.IGNORECASE)
_COUNT = "|".join(sorted((word for word in CARDINALS), key=len, reverse=True))
_AGO_BEFORE = re.compile(
    rf"(?<![\w.,-])(?P<count>[1-9][0-9]{{0,2}}|{_COUNT}){BLANK}(?P<unit>year|decade|month|week|day)s?\Z", re.IGNORECASE
)
_DAY_BEFORE = re.compile(
    r"(?<![\w-])(?:(?P<near>(?:the day before )?yester|to)|(?P<cue>(?:on|last|next|this|by|until|since|before|from)\s)?(?P<name>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))\Z"
)
_TODAY_BEFORE = re.compile(r"(?:\b(?:as of|until|till|earlier|later|by|effective|starting|here)\s|[,;–—-]\s|^|[.\n]\s?)\Z")
_TODAY_AFTER = re.compile(
    r",?\s(?:announced|published|issued|released|adopted|launched|welcomed|signed|said|unveiled|approved|opened|called|presented|set out|confirmed)\b"
)


def find_relative(text: str) -> list[Found]:
    """Return the relative dates of an English text, in no order; words of vague time ("recent years") are none."""
    found: list[Found] = []
    for pattern, read in (
        (_YEAR, _unit),
        (_MONTH, _unit),
        (_WEEK, _unit),
        (_QUARTER, _quarter),
        (_SHORT_QUARTER, _short_quarter),
        (_DAY, _day),
        (_AGO, _ago),
        (_BROKEN_AGO, _ago),
        (_FIVE_YEAR, _plan_period),
    ):
        for match in pattern.finditer(text):
            item = read(text, match)
            if item is not None:
                found.append(item)
    return found
