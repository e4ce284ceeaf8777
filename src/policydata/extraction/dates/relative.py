"""Dates in English text that name neither a year nor a month: "last year", "two weeks ago", "on Monday", "Q3"."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import BLANK, CARDINALS, ORDINALS, SEASONS, WEEKDAYS
from policydata.extraction.dates.parts import nth_months
from policydata.extraction.dates.values import Found, Pending, dated
from policydata.extraction.expressions import expression

_OFFSETS = {
    **{"this": ("document", 0), "current": ("document", 0), "last": ("document", -1), "next": ("document", 1)},
    **{"same": ("context", 0), "that": ("context", 0), "previous": ("context", -1), "preceding": ("context", -1)},
    **{"following": ("context", 1)},
}
_WEEKDAY_ENDS = frozenset({"on", "es", "rs", "ri", "ur", "un"})
_KINDS_OF_YEAR = frozenset({"financial", "fiscal", "calendar", "academic", "reporting"})
_AHEAD = frozenset({"by", "until", "before"})
"""What stands before a weekday to come."""
_QUOTES = "“‘\"'([—–•*"
_WINDOW = 48
_NTH = "first|second|third|fourth|last"
_UNIT_BEFORE = expression(
    rf"""(?<![\w-])(?:(?:(?P<point>end|beginning|start|middle)|(?P<nth>{_NTH}){BLANK}(?P<part>half|quarter)){BLANK}of{BLANK}
    |(?P<about>early|late|mid)(?:{BLANK}|-)(?:in{BLANK})?)?
    (?:(?P<the>the{BLANK})?(?P<word>{"|".join(_OFFSETS)})|(?P<only>the)){BLANK}(?:(?:financial|fiscal|calendar|academic|reporting){BLANK})?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_QUARTER_BEFORE = expression(rf"(?<![\w-])(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th){BLANK}\Z", re.IGNORECASE)
_COUNT = "|".join(sorted(CARDINALS, key=len, reverse=True))
_AGO_BEFORE = expression(
    rf"(?<![\w.,-])(?P<count>[1-9][0-9]{{0,2}}|{_COUNT}){BLANK}(?P<unit>year|decade|month|week|day)s?{BLANK}\Z",
    re.IGNORECASE,
)
_UNIT_THE = expression(rf"(?<![A-Za-z])(?P<the>the{BLANK})(?P<unit>year|month|day){BLANK}\Z", re.IGNORECASE)
_A_UNIT = expression(rf"(?<![A-Za-z])(?:a|one){BLANK}(?P<unit>year|month|week|day){BLANK}\Z", re.IGNORECASE)
_TOLD_AGAIN = expression(rf",?{BLANK}(?:on|in|from|at){BLANK}(?:the{BLANK})?(?:[0-9]|[A-Z])|,{BLANK}[0-9]")
"""What follows a length of time that a date by its own name tells once more: “a week later, on 13 May”."""
_PERIOD = (
    rf"{BLANK}(?P<kind>period|quarter|half|month){BLANK}(?:(?:of|in){BLANK}(?:the{BLANK})?)?"
    rf"(?:(?P<year>(?:19|20)[0-9]{{2}})(?![0-9])|(?P<near>(?:last|previous|preceding){BLANK}year))"
)
_NTH_BEFORE = expression(rf"(?<![A-Za-z])(?:on|by|until|from|before|since|to|and){BLANK}the{BLANK}\Z")
_NTH_AFTER = expression(
    rf"[,;:)]|\.(?:\s|\Z)|\Z|{BLANK}(?:the|it|a|an|and|to|he|she|they|we|when|by|in|at|for|after|as|is|was)\b"
)
_NOT_WHAT = expression(r"[.,;:)!?\n]|\Z")
_COUNTED_UNITS = frozenset({"year", "decade", "month", "week", "day"})
_WEEKDAY_BEFORE = expression(
    rf"""(?<![\w-])(?:(?P<cue>on|last|next|this|by|until|since|before|from|coming){BLANK})?
    (?P<name>[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHER_DAY = expression(rf"\bthe{BLANK}((same|next|following|previous){BLANK})\Z", re.IGNORECASE)
_DAY_BEYOND = expression(rf"(?<![A-Za-z])day{BLANK}(before|after){BLANK}\Z", re.IGNORECASE)
_DAY_OFFSETS = {"same": 0, "next": 1, "following": 1, "previous": -1}
_SAID = "announced|published|issued|released|adopted|launched|signed|unveiled|approved|opened|presented|confirmed"
_TODAY_BEFORE = expression(rf"\b(?:as of|until|till|earlier|later|effective|{_SAID})\s\Z")
_TODAY_AFTER = expression(rf"\s(?:{_SAID}|said|welcomed|called|set out|began)\b")
_QUESTION = expression(r"[.:)]|[ \t]+[A-Z“\"]")
_SEASON_OR_NIGHT = "(?:night|spring|summer|autumn|winter)"
_NOW_BEFORE = expression(rf"(?<![\w-])(?:this|last|next){BLANK}\Z", re.IGNORECASE)
_PLAN_BEFORE = expression(
    rf"(?<![\w-])(?:([0-9]{{1,2}})(?:st|nd|rd|th)|({'|'.join(ORDINALS)})){BLANK}F\Z", re.IGNORECASE
)


def find_relative(text: str) -> list[Found]:
    """Return the relative dates of an English text, in no order; words of vague time ("recent years") are none."""
    found: list[Found] = []
    for stem, pattern, read in _READERS:
        if stem not in text:
            continue
        for match in pattern.finditer(text):
            item = read(text, match)
            if item is not None:
                found.append(item)
    return found


def _unit(text: str, match: re.Match[str]) -> Found | None:
    """Read "this year", "the same month", "end of the year"."""
    start, unit = match.start(), match[0].lower()
    words = text[max(0, start - 12) : start].split()
    last = words[-1].lower().lstrip(_QUOTES) if words else ""
    if last not in _OFFSETS and last != "the" and last not in _KINDS_OF_YEAR:
        return None
    before = _UNIT_BEFORE.search(text[max(0, start - _WINDOW) : start])
    if before is None:
        return None
    months, detail = (0, 0), {}
    if before["nth"]:
        months = nth_months(before["nth"], before["part"]) or (0, 0)
    elif point := (before["point"] or before["about"]):
        modifier = {"beginning": "start", "middle": "mid"}.get(point.lower(), point.lower())
        months, detail = ({"end": 12, "start": 1}.get(modifier, 0), 0), {"modifier": modifier}
    if before["only"]:
        if unit not in ("year", "month") or not (months[0] or detail) or (unit == "month" and "modifier" not in detail):
            return None
        base, offset = "either", 0
    else:
        base, offset = _OFFSETS[before["word"].lower()]
        if before["the"] and base == "document" and before["word"].lower() != "current":
            return None
    begin = start - len(before[0])
    if before["the"] and not (before["point"] or before["nth"] or before["about"]):
        begin += len(before["the"])
    if unit != "year":
        return Pending(begin, match.end(), "date.relative", base, unit, offset, detail=detail)
    until = (0, months[1], 0) if months[1] else (0, 0, 0)
    return Pending(begin, match.end(), "date.relative", base, "year", offset, months[0], 0, until, detail)


def _quarter(text: str, match: re.Match[str]) -> Found | None:
    """Read "third quarter" where no year follows; "last quarter" and "this quarter" have no value."""
    start = match.start()
    if near := _NOW_BEFORE.search(text[max(0, start - 8) : start]):
        offset = {"t": 0, "l": -1, "n": 1}[near[0][0].lower()]
        return Pending(start - len(near[0]), match.end(), "date.relative", "document", "quarter", offset)
    before = _QUARTER_BEFORE.search(text[max(0, start - 10) : start])
    months = nth_months(before["nth"], "quarter") if before else None
    if before is None or months is None:
        return None
    until = (0, months[1], 0)
    return Pending(start - len(before[0]), match.end(), "date.part", "missing", "year", 0, months[0], 0, until)


def _short_quarter(text: str, match: re.Match[str]) -> Found | None:
    before = text[match.start() - 1 : match.start()] if match.start() else "\n"
    if before.isalnum() or (before == "\n" and _QUESTION.match(text, match.end())):
        return None
    first, last = nth_months(match[0][1], "quarter") or (0, 0)
    return Pending(match.start(), match.end(), "date.part", "missing", "year", 0, first, 0, (0, last, 0))


def _day(text: str, match: re.Match[str]) -> Found | None:
    """Read "today" (where something happens today), "yesterday" and a weekday after "on", "next" …"""
    start, end = match.span()
    window = text[max(0, start - 24) : start]
    near = window[-6:].lower()
    if near[-1:].isspace() and (other := _OTHER_DAY.search(window)):
        return Pending(start - len(other[1]), end, "date.relative", "context", "day", _DAY_OFFSETS[other[2].lower()])
    if near[-2:] == "to" and not near[-3:-2].isalpha():
        said = _TODAY_BEFORE.search(window[:-2]) or _TODAY_AFTER.match(text, end)
        return Pending(start - 2, end, "date.relative", "document", "day") if said else None
    if near == "yester":
        if farther := _DAY_BEYOND.search(window[:-6]):
            return Pending(start - 6 - len(farther[0]), end, "date.relative", "document", "day", -2)
        return Pending(start - 6, end, "date.relative", "document", "day", -1) if window[-9:-6] != "of " else None
    before = _WEEKDAY_BEFORE.search(window) if near[-2:] in _WEEKDAY_ENDS else None
    if before is None or before["cue"] is None or not (before["name"][0].isupper() or window.islower()):
        return None
    weekday = WEEKDAYS[before["name"].lower() + "day"]
    cue = before["cue"].lower()
    keep = cue in ("last", "next", "this", "coming")
    begin = start - len(before["name"]) if not keep else start - len(before[0])
    offset = {"last": -1, "next": 1}.get(cue, 0)
    unit = "week" if keep else "weekday"
    if cue in _AHEAD:
        offset = 1
    return Pending(begin, end, "date.relative", "document", unit, offset, day=weekday + 1)


def _tonight(text: str, match: re.Match[str]) -> Found | None:
    start = match.start()
    if not start or text[start - 1] not in "tT" or text[start - 2 : start - 1].isalpha():
        return None
    return Pending(start - 1, match.end(), "date.relative", "document", "day")


def _this(text: str, match: re.Match[str]) -> Found | None:
    """Read "this morning", which is today, and "this autumn"."""
    start = match.start()
    if match[0][4:] not in SEASONS:
        if text[start - 1 : start] not in ("t", "T") or text[start - 2 : start - 1].isalpha():
            return None
        return Pending(start - 1, match.end(), "date.relative", "document", "day")
    return _season(text, match)


def _season(text: str, match: re.Match[str]) -> Found | None:
    """Read "next summer", "last autumn"."""
    start = match.start()
    first = text[start - 1 : start].lower()
    season = match[0].split()[-1]
    if not first or first not in "tln" or text[start - 2 : start - 1].isalpha() or season not in SEASONS:
        return None
    offset = {"t": 0, "l": -1, "n": 1}[first]
    return Pending(start - 1, match.end(), "date.relative", "document", "year", offset, detail={"season": season})


def _last_night_or_season(text: str, match: re.Match[str]) -> Found | None:
    return _last_night(text, match) if match[0].endswith("night") else _season(text, match)


def _tomorrow(text: str, match: re.Match[str]) -> Found | None:
    start = match.start() - 1
    if (farther := _DAY_BEYOND.search(text[max(0, start - 12) : start])) and farther[1].lower() == "after":
        return Pending(start - len(farther[0]), match.end(), "date.relative", "document", "day", 2)
    if text[max(0, start - 3) : start].lower() == "of " or text[match.end() : match.end() + 2] in ("'s", "’s"):
        return None
    return Pending(start, match.end(), "date.relative", "document", "day", 1) if text[start] in "tT" else None


def _ago(text: str, match: re.Match[str]) -> Found | None:
    """Read "75 years ago", from the document's day; what is later or earlier by years is a figure."""
    start = match.start()
    words = text[max(0, start - 12) : start].split()
    if not words or words[-1].lower().removesuffix("s") not in _COUNTED_UNITS:
        return None
    before = _AGO_BEFORE.search(text[max(0, start - 36) : start])
    if before is None:
        return None
    count = int(before["count"]) if before["count"].isdigit() else CARDINALS[before["count"].lower()]
    unit = before["unit"].lower()
    if unit == "decade":
        count, unit = count * 10, "year"
    if unit == "week":
        count, unit = count * 7, "day"
    return Pending(start - len(before[0]), match.end(), "date.relative", "document", unit, -count)


def _earlier(text: str, match: re.Match[str]) -> Found | None:
    """Read "a year earlier", the same period of the year before, and "a month earlier"."""
    start = match.start()
    before = _A_UNIT.search(text[max(0, start - 12) : start])
    if before is None:
        return None
    begin = start - len(before[0])
    if before["unit"].lower() == "year":
        return Pending(begin, match.end(), "date.same", "period", "year", -1)
    if before["unit"].lower() == "week":
        return Pending(begin, match.end(), "date.relative", "context", "day", -7)
    return Pending(begin, match.end(), "date.relative", "context", before["unit"].lower(), -1)


def _later(text: str, match: re.Match[str]) -> Found | None:
    """Read "four days later", which counts from the day told last; what a date repeats, and years, are figures."""
    start = match.start()
    words = text[max(0, start - 12) : start].split()
    if not words or words[-1].lower().removesuffix("s") not in ("day", "week", "month"):
        return None
    before = _AGO_BEFORE.search(text[max(0, start - 36) : start])
    one = _A_UNIT.search(text[max(0, start - 12) : start]) if before is None else None
    found = before or one
    if found is None or _TOLD_AGAIN.match(text, match.end()):
        return None
    count, unit = 1, found["unit"].lower()
    if before is not None:
        count = int(before["count"]) if before["count"].isdigit() else CARDINALS[before["count"].lower()]
    if unit == "week":
        count, unit = count * 7, "day"
    return Pending(start - len(found[0]), match.end(), "date.later", "context", unit, count)


def _after(text: str, match: re.Match[str]) -> Found | None:
    """Read "the year after" where nothing follows that it is after."""
    start = match.start()
    before = _UNIT_THE.search(text[max(0, start - 14) : start])
    if before is None or _NOT_WHAT.match(text, match.end()) is None:
        return None
    return Pending(start - len(before[0]), match.end(), "date.later", "context", before["unit"].lower(), 1)


def _same_period(text: str, match: re.Match[str]) -> Found | None:
    """Read "same period of 2023" and "corresponding quarter last year"."""
    begin = match.start() - (match[0][0] == "o")
    unit = match["kind"] if match["kind"] in ("quarter", "month") else "year"
    if match["year"]:
        return Pending(begin, match.end(), "date.same", "period", unit, 0, until=(int(match["year"]), 0, 0))
    return Pending(begin, match.end(), "date.same", "period", unit, -1)


def _nth_day(text: str, match: re.Match[str]) -> Found | None:
    """Read "the 20th" after a fuller date, where no noun follows that it numbers."""
    start, day = match.start(1), int(match[1])
    before = _NTH_BEFORE.search(text[max(0, start - 24) : start])
    if before is None or not 0 < day < 32 or _NTH_AFTER.match(text, match.end()) is None:
        return None
    return Pending(start, match.end(), "date.day", "context", "month", 0, day=day)


def _before(text: str, match: re.Match[str]) -> Found | None:
    """Read "the year before" where nothing follows that it is before."""
    start = match.start()
    before = _UNIT_THE.search(text[max(0, start - 14) : start])
    if before is None or _NOT_WHAT.match(text, match.end()) is None:
        return None
    begin = start - len(before[0]) + len(before["the"])
    if before["unit"].lower() == "week":
        return Pending(begin, match.end(), "date.relative", "context", "day", -7)
    return Pending(begin, match.end(), "date.relative", "context", before["unit"].lower(), -1)


def _last_night(text: str, match: re.Match[str]) -> Found | None:
    start = match.start() - 1
    if text[start : start + 1] not in ("l", "L") or text[max(0, start - 4) : start].lower() == "the ":
        return None
    return Pending(start, match.end(), "date.relative", "document", "day", -1)


def _fiscal_year(text: str, match: re.Match[str]) -> Found | None:
    if text[match.start() - 1 : match.start()].isalnum():
        return None
    return dated(match.start(), match.end(), "date.year", f"20{match[1]}", {"calendar": "fiscal"})


def _plan_period(text: str, match: re.Match[str]) -> Found | None:
    """Read "14th Five-Year Plan period (2021-2025)"; without the years, those of China's plans."""
    before = _PLAN_BEFORE.search(text[max(0, match.start() - 20) : match.start()])
    if before is None:
        return None
    number = int(before[1]) if before[1] else ORDINALS[before[2].lower()]
    first, last = (int(match[1]), int(match[2])) if match[1] else plan_years(number)
    detail = {"period": f"{first}/{last}"}
    return dated(match.start() - len(before[0]), match.end(), "date.period", None, detail)


def plan_years(number: int) -> tuple[int, int]:
    """Return the first and last year of China's five-year plan of that number (from the third on, 1966)."""
    first = 1966 + 5 * (number - 3) if number > 2 else 1948 + 5 * number
    return first, first + 4


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[str, re.Match[str]], Found | None]], ...] = (
    # Each pattern begins with letters, which the search runs to fast; what stands before is looked at only then.
    ("year", expression(r"year(?![A-Za-z]|-(?:on|over|old|long|round))"), _unit),
    ("month", expression(r"month(?![A-Za-z])"), _unit),
    ("week", expression(r"week(?![A-Za-z])"), _unit),
    ("quarter", expression(r"quarter(?![A-Za-z-])"), _quarter),
    ("Q", expression(r"Q[1-4](?![0-9A-Za-z])"), _short_quarter),
    ("FY", expression(r"FY\s?[’']?([0-9]{2})(?![0-9A-Za-z])"), _fiscal_year),
    ("day", expression(r"day(?![A-Za-z’']|-)"), _day),
    ("ast ", expression(rf"ast {_SEASON_OR_NIGHT}(?![A-Za-z])"), _last_night_or_season),
    ("ext ", expression(rf"ext {_SEASON_OR_NIGHT}(?![A-Za-z])"), _season),
    ("his ", expression(r"his (?:morning|evening|afternoon|spring|summer|autumn|winter)(?![A-Za-z])"), _this),
    ("onight", expression(r"onight(?![A-Za-z])"), _tonight),
    ("omorrow", expression(r"omorrow(?![A-Za-z])"), _tomorrow),
    ("ago", expression(r"ago(?![A-Za-z])"), _ago),
    ("earlier", expression(r"earlier(?![A-Za-z])"), _earlier),
    ("later", expression(r"later(?![A-Za-z])(?! than| this| in| that)"), _later),
    ("afterward", expression(r"afterwards?(?![A-Za-z])"), _later),
    ("after", expression(r"after(?![A-Za-z])"), _after),
    ("same", expression(rf"same{_PERIOD}"), _same_period),
    ("orresponding", expression(rf"orresponding{_PERIOD}"), _same_period),
    ("the ", expression(r"the ([0-9]{1,2})(?:st|nd|rd|th)(?![A-Za-z0-9])"), _nth_day),
    ("before", expression(r"before(?![A-Za-z])"), _before),
    (
        "ive-",
        expression(
            rf"ive-[Yy]ear{BLANK}[Pp]lan{BLANK}(?:[Pp]eriod|years)"
            rf"(?:{BLANK}\(((?:19|20)[0-9]{{2}})[-–—]((?:19|20)[0-9]{{2}})\))?"
        ),
        _plan_period,
    ),
)
