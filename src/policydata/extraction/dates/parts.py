"""Words that make a year or a month a part of it: "end of", "Q3", "the first half of", "spring", "fiscal year"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from policydata.extraction.dates.calendar_words import CARDINALS, ORDINALS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from policydata.extraction.dates.values import Before, weekday_of_month
from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.spans import NO_DETAIL
from policydata.extraction.word_tables import words_in

_POINTS = {
    **{"end": "end", "close": "end", "beginning": "start", "start": "start", "opening": "start"},
    **{"middle": "mid", "mid": "mid", "early": "early", "late": "late"},
}
_ORDINALS = "first|second|third|fourth|last|final|latter|opening|closing|1st|2nd|3rd|4th|IV|I{1,3}"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9][0-9]?"
_BEFORE = expression(
    rf"""(?:(?<![\w-])|(?<=[0-9]-)(?=[QH][1-4]))(?:
      (?P<weekday>{"|".join((*WEEKDAYS, *SHORT_WEEKDAYS))})\.?,?{GAP}(?:the{GAP})?
    | (?:(?P<outer>end|beginning|start|close){GAP}of{GAP}(?:the{GAP})?)?(?:
          (?:(?P<and>first|second|third|1st|2nd|3rd){GAP}(?:and|to|through){GAP}(?:the{GAP})?)?(?P<nth>{_ORDINALS}){GAP}(?P<unit>half(?:[ -]year)?|semester|quarter|trimester)s?(?:{GAP}of|,)?{GAP}(?:the{GAP})?(?:year{GAP})?
        | (?P<short>[QH][1-4]|[1-4][QH]|Quarter{GAP}[1-4])(?:[-–]Q(?P<upto>[1-4]))?(?:{GAP}of|[,:])?(?:{GAP}|[-/])?
        | (?P<fiscal>(?:fiscal|financial|academic|school){GAP}year|fiscal|FY){OPTIONAL_GAP}
      )
    | (?P<side>first|opening|last|final|closing){GAP}(?P<months>{_COUNTS}){GAP}(?P<several>months|quarters|weeks|days)
      (?:{GAP}of|,)?{GAP}(?:the{GAP})?(?:year{GAP})?
    | (?P<nthday>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th){GAP}(?P<dayname>{"|".join(WEEKDAYS)}){GAP}(?:of|in){GAP}
    | (?P<point>end|beginning|start|opening|middle|close|(?P<side2>early|first|latter|later|last){GAP}part)(?:{GAP}of{GAP}(?:the{GAP})?(?:year{GAP})?|-|(?<=end){GAP})
    | (?P<edge>year[- ]end){GAP}
    | (?P<which>first|last|second|third){GAP}(?P<stretch>day|week){GAP}of{GAP}
    | (?:(?:early|mid)-to-)?(?P<about>early|mid|late)(?:{GAP}|-)(?:in{GAP})?
    | (?:(?P<insea>early|mid|late)(?:{GAP}|-))?(?:(?P<from>{"|".join(SEASONS)})[/–-])?(?P<season>{"|".join(SEASONS)})(?:{GAP}(?:term|semester))?(?:,|{GAP}of)?{GAP}
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = expression(
    r"(?:[ -]?(?P<short>[QH][1-4]|[1-4][QH]|Quarter [1-4])|(?:[’']s)? (?P<nth>first|second|third|fourth|[1-4](?:st|nd|rd|th)) (?P<unit>quarter|half(?:-year)?))(?![0-9A-Za-z-])"
)
_AFTER_STARTS = frozenset(" -QH1234'’")
_LAST_WORDS = frozenset(
    {
        *words_in(
            "early mid late year end year-end day days week weeks part beginning start half half-year quarter halves quarters "
            "semester term trimester fiscal fy months"
        ),
        *(*SEASONS, *WEEKDAYS, *SHORT_WEEKDAYS, "q1", "q2", "q3", "q4", "h1", "h2", "1h", "2h"),
        *("1q", "2q", "3q", "4q"),
    }
)
# What stands before "of" or "in" when a part does.
_ENDS_OF_PAIRS = frozenset({*SEASONS, "mid", "late"})
_HEADS = frozenset({"end", "close", "opening", "middle", *_LAST_WORDS} - {"fiscal", "fy"})
_LINKS = frozenset({"of", "in", "the"})
_AROUND = ',.(“"'
_WINDOW = 56


class Part(NamedTuple):
    """What stands around a year or month: where it begins and ends, first and last month of the year, details.

    `day` is 1 for the first day of a month, 31 for its last, or one that a rule gives; `days` counts days
    from its beginning, below 0 from its end.
    """

    start: int
    end: int
    months: tuple[int, int] = (0, 0)
    detail: Mapping[str, str] = NO_DETAIL
    day: int = 0
    days: int = 0


def part_before(text: str, start: int, has_month: bool, context: Before) -> Part | None:
    """Return the part that ends right before `start`, or None; halves and quarters only for a year."""
    words = context.words
    if not words:
        return None
    last = words[-1].strip(_AROUND).lower()
    if last == "the" and len(words) > 1 and words[-2].lower() == "of":
        pass  # "the first nine months of the 2024 financial year"
    elif last in _LINKS:
        if len(words) < 2 or words[-2].strip(_AROUND).lower() not in _HEADS:
            return None
    elif (
        last not in _LAST_WORDS
        and last[:1] != "q"
        and last[:2] not in ("h1", "h2")
        and last[-2:] not in _LAST_WORDS
        and words[-2:-1] not in (["Quarter"], ["quarter"])
        and (last[-1:] != "-" or last[:-1].rsplit("-", 1)[-1] not in _LAST_WORDS)
        and last.rpartition("/")[2].rpartition("-")[2].rpartition("–")[2] not in _ENDS_OF_PAIRS
    ):
        return None
    window = text[max(0, start - _WINDOW) : start]
    match = _BEFORE.search(window)
    if match is None:
        return None
    begin = start - len(match[0])
    if match["weekday"]:
        return None  # The day of the month says it: "Tuesday, 20 August 2024".
    if point := (match["point"] or match["edge"] or match["about"]):
        side = (match["side2"] or "")[:1].lower()
        modifier = "end" if match["edge"] else ("late" if side == "l" else "early") if side else _POINTS[point.lower()]
        month = {"end": 12, "start": 1}.get(modifier, 0)
        return Part(begin, 0, (0 if has_month else month, 0), {"modifier": modifier})
    if match["which"]:
        return _stretch(begin, match["which"].lower(), match["stretch"]) if has_month else None
    if match["nthday"]:
        nth = match["nthday"].lower()
        number = 6 if nth == "last" else int(nth[0]) if nth[0].isdigit() else ORDINALS[nth]
        day = weekday_of_month(number, WEEKDAYS[match["dayname"].lower()])
        return Part(begin, 0, day=day) if has_month else None
    if match["several"] and match["several"][0] in "wWdD":
        number = _number(match["months"]) * (7 if match["several"][0] in "wW" else 1)
        ahead = match["side"].lower() in ("first", "opening")
        return Part(begin, 0, days=number if ahead else -number) if has_month and number < 29 else None
    if has_month:
        if (match["unit"] or "")[:4] in ("half", "Half") and (months := nth_months(match["nth"], "half")):
            return Part(begin, 0, (0, 0), {"modifier": "early" if months[0] == 1 else "late"})
        return None
    if match["season"]:
        detail = {"modifier": match["insea"].lower()} if match["insea"] else {}
        if match["from"]:
            detail["until"] = _season(match["season"])
        return Part(begin, 0, (0, 0), {"season": _season(match["from"] or match["season"]), **detail})
    outer = _POINTS[match["outer"].lower()] if match["outer"] else ""
    if match["fiscal"]:
        calendar = {"calendar": "fiscal" if match["fiscal"][0] in "fF" else "academic"}
        return Part(begin, 0, (0, 0), {**calendar, "modifier": outer} if outer else calendar)
    if match["months"]:
        number = _number(match["months"]) * (3 if match["several"].lower() == "quarters" else 1)
        ahead = match["side"].lower() in ("first", "opening")
        return Part(begin, 0, (1, number) if ahead else (13 - number, 12)) if number < 13 else None
    months = short_months(match["short"]) if match["short"] else nth_months(match["nth"], match["unit"])
    if months is None:
        return None
    if match["and"] and (first := nth_months(match["and"], match["unit"])):
        months = first[0], months[1]
    if match["upto"]:
        months = months[0], int(match["upto"]) * 3
    if outer:
        return Part(begin, 0, (months[outer == "end"], 0), {"modifier": outer})
    return Part(begin, 0, months)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else CARDINALS[word.lower()]


def _stretch(begin: int, which: str, unit: str) -> Part | None:
    if unit == "week":
        return Part(begin, 0, (0, 0), {"modifier": {"first": "early", "last": "late"}.get(which, "mid")})
    return Part(begin, 0, day=1 if which == "first" else 31) if which in ("first", "last") else None


def part_after(text: str, start: int, end: int) -> Part | None:
    """Return the quarter or half written after a year, as in "2024 Q3", or None."""
    if text[end : end + 1] not in _AFTER_STARTS:
        return None
    match = _AFTER.match(text, end)
    if match is None:
        return None
    months = short_months(match["short"]) if match["short"] else nth_months(match["nth"], match["unit"])
    return Part(start, match.end(), months) if months else None


def nth_months(nth: str, unit: str) -> tuple[int, int] | None:
    """Return the first and last month of the "second" "half" or "last" "quarter"; None for a fourth half."""
    length = 6 if unit[:4].lower() in ("half", "seme") else 3
    word = nth.lower()
    if word in ("first", "opening"):
        number = 1
    elif word in ("last", "final", "latter", "closing"):
        number = 12 // length
    else:
        number = int(word[0]) if word[0].isdigit() else _ROMAN.get(word) or ORDINALS[word]
    return ((number - 1) * length + 1, number * length) if number * length <= 12 else None


def short_months(text: str) -> tuple[int, int] | None:
    """Return the first and last month of "Q2", "Quarter 2" or "1H"."""
    number, letter = (text[-1], text[0]) if text[-1].isdigit() else (text[0], text[-1])
    return nth_months(number, "half" if letter in "Hh" else "quarter")


def _season(word: str) -> str:
    return "autumn" if word.lower() == "fall" else word.lower()
