"""Dates in English text that name neither a year nor a month: "last year", "two weeks ago", "on Monday", "Q3"."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates import counted
from policydata.extraction.dates.calendar_words import CARDINALS, DAY, MONTH, OFFSETS, SEASONS, WEEKDAY, WEEKDAYS
from policydata.extraction.dates.english_ages import find_ages
from policydata.extraction.dates.english_periods import PERIODS
from policydata.extraction.dates.parts import nth_months, short_months
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression

_WEEKDAY_ENDS = frozenset({"on", "es", "rs", "ri", "ur", "un"})
_KINDS_OF_YEAR = frozenset({"financial", "fiscal", "calendar", "academic", "reporting"})
_AHEAD = frozenset({"by", "until", "before", "coming"})
"""What stands before a weekday to come."""
_COMING = expression(
    r",?\s(?!(?:and|but)\s(?:will|shall|is|are)\b)(?:(?!\b(?:that|which|who|whether)\b)[^.;:,\n]){0,32}?\b(?:will|shall|(?:is|are) (?:to|due|expected|set))\b"
)
_COMING_BEFORE = expression(
    r"\b(?:will|shall|(?:is|are|was|were) (?:to|due|expected|set|scheduled)|would be [a-z]{2,12}ed)\b(?:(?!\b(?:was|were|had|has|have|said|told|which|that|who)\b)[^.;:\n]){1,60}\Z"
)
_CLAUSE_BEFORE, _TOLD_WITHIN = 72, 140
_PART_OF_DAY = expression(rf"{GAP}(?:morning|afternoon|evening|night)(?![A-Za-z-])")
_DAY_BEHIND = expression(
    rf",?{GAP}(?:the{GAP})?(0?[1-9]|[12][0-9]|3[01])(?:(?:st|nd|rd|th)(?![0-9A-Za-z]|[ -]{MONTH}|{GAP}of{GAP}(?:{MONTH}|the|this|last|next))(?!{GAP}[A-Za-z]+{GAP}(?:19|20)[0-9])|(?=[,;)]\s|[.]?(?:\n|\Z)|\.{GAP}[A-Z]))",
    re.IGNORECASE,
)
_ENDS_CLAUSE = expression(r"[,.;:)]|\n|\Z")
_APOSTROPHES = ("'", "’")
_QUOTES = "“‘\"'([—–•*"
_WINDOW = 48
_NTH = "first|second|third|fourth|last|1st|2nd|3rd|4th"
_UNIT_BEFORE = expression(
    rf"""(?<![\w-])(?:(?:(?P<point>end|beginning|start|middle)|(?P<side>first|last|final){GAP}(?P<months>two|three|four|five|six|seven|eight|nine|ten|eleven){GAP}(?:months|(?P<quarters>quarters))){GAP}of{GAP}
    |(?:(?P<nth>{_NTH}){GAP}(?P<part>half|quarter)|(?<!-)(?P<short>[QH][1-4]))(?:{GAP}of|,)?{GAP}
    |(?P<about>early|late|mid)(?:{GAP}|-)(?:in{GAP})?
    |(?P<nthday>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)(?:{GAP}day)?{GAP}of{GAP}
    |(?P<weekday>{"|".join(WEEKDAYS)})(?:,?{GAP}|{GAP}(?:of|in){GAP}))?
    (?:(?P<the>the{GAP})?(?P<word>{"|".join(OFFSETS)})|(?P<only>the)){GAP}(?:(?:financial|fiscal|calendar|academic|reporting){GAP})?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_ON_DAY = expression(rf",?{GAP}on{GAP}({'|'.join(WEEKDAYS)})(?![A-Za-z]|,?{GAP}[0-9])", re.IGNORECASE)
_PERIOD = (
    rf"{GAP}(?P<kind>periods?|quarter|half|month|months|weeks|days|quarters|time|day|season){GAP}(?:(?:of|in){GAP}(?:the{GAP})?)?"
    rf"(?:(?P<year>(?:19|20)[0-9]{{2}})(?![0-9])|(?P<near>(?:last|previous|preceding|prior|past){GAP}year|(?:a|one){GAP}year{GAP}(?:earlier|before|ago)))"
)
_NTH_BEFORE = expression(rf"(?<![A-Za-z])(?:[Oo]n|[Bb]y|[Uu]ntil|from|before|since|to|and){GAP}the{GAP}\Z")
_NTH_AFTER = expression(
    rf"[,;:)]|\.(?:\s|\Z)|\Z|{GAP}(?:the|it|a|an|and(?!{GAP}[0-9]{{1,2}}(?:st|nd|rd|th){GAP}[A-Z])|to|he|she|they|we|when|by|in|at|for|after|as|is|was)\b"
)
_WEEKDAY_BEFORE = expression(
    rf"""(?<![\w-])(?:(?P<cue>(?:this{GAP})?coming|this{GAP}past|on|last|next|this|by|until|since|before|from|of|after|till|that|(?:the{GAP})(?:following|next|previous|same)){GAP})?
    (?P<name>[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_PAST_BEFORE = expression(
    r"(?:[a-z]ed|said|told|held|met|made|took|gave|began|set|sent|won|heard|late|early)\s\Z"
    r"|\b(?:today|tonight|(?P<ahead>tomorrow)|yesterday|morning|afternoon|evening)\s\(\Z"
)
_DAYS_BEHIND = expression(rf"(?:{OPTIONAL_GAP}[-–—/]|{GAP}(?:to|through|and|or){GAP})[A-Z]")
_BY = expression(r"(?:\b[Bb]y|\b[Aa]t|\b[Uu]ntil|\bbefore|\bsince)(?: the)?\s\Z")
_SAID_BEFORE = expression(
    rf"(?:\b(?P<same>that{GAP}(?:very{GAP})?same{GAP})|\bthe{GAP}(?P<word>same|next|following|previous){GAP}"
    rf"|(?:(?<![A-Za-z])(?:on|at|until|by|from|before|after|since|of|to){GAP}|(?:\A|[.!?;:]\s|\n)(?=(?-i:T)))(?P<that>that\s))\Z",
    re.IGNORECASE,
)
_BEFORE_LAST = expression(rf"{GAP}(?:(before){GAP}last|after{GAP}next)(?![A-Za-z-])")
_DATE_BEHIND = expression(
    rf",?{GAP}(?:the{GAP})?(?:{DAY}(?![ \n]?[%a-z])|{DAY}{GAP}(?:(?:to|and|until|till|through){GAP}(?:the{GAP})?{WEEKDAY}{DAY}{GAP})?(?:of{GAP})?{MONTH}|{MONTH}\.?{GAP}[0-9])",
    re.I,
)
_SAID = "announced|published|issued|released|adopted|launched|signed|unveiled|approved|opened|presented|confirmed|reported|concluded|meeting"
_TODAY_BEFORE = expression(
    rf"\b(?:as of|until|till|earlier|later|effective|has|have|is|was|were|are|here|{_SAID}|said|says|agreed|welcomed|decided|voted|ruled|will|[Ww]e|I|force|[Ff]igures out)\s\Z"
)
_TODAY_TOLD = expression(
    r"\b(?:(?<!is )(?<!are )(?<!still )(?!us|need|bas)[a-z]{2,12}ed|was|were|met|began|held|gave|took|made|meeting|news release)\s"
    r"(?:(?!\b(?:is|are|has|have|still|known|can|do|does|than|as)\b|\b(?:continu|remain|exist))[^.!?;:\n]){1,120}\Z"
)
"""Before the "today" of a sentence that tells what happened: "released by the Office today"."""
_TODAY_AFTER = expression(
    r"\s(?:(?:also|jointly|again|[a-z]{3,12}ly)\s)?(?:[a-z]{3,12}ed|said|set out|began|met|held|gave|took|made|put|sent|won|told|laid|opens?|to|(?:announc|launch|publish|propos|welcom|unveil|confirm)es)\b"
    r"|[’']s\s(?:[a-z]{4,12}\s)?(?:judg|decision|ruling|vote|meeting|announcement|publication|report|figures|release|agreement|adoption|launch|opinion|session|sitting)"
)
_DAY_AFTER = expression(rf"\b[Dd]ay{GAP}after{GAP}\Z")
_DAY_BEFORE = expression(rf"\b[Dd]ay{GAP}before{GAP}\Z")
_DURING = expression(
    rf"\b(?:over|in|within|during|for|of|through|throughout|until|into|by|across|covering){GAP}\Z", re.I
)
_SEASON_BEFORE = expression(
    rf"(?<![\w-])(?:(?P<near>this|last|next)|that|(?:the{GAP})?(?P<side>same|following|next|previous|preceding)"
    rf"|(?P<bare>(?:in|by|during|until|before|since|from|over|through){GAP}the)){GAP}\Z",
    re.IGNORECASE,
)
_SEASON_OF = expression(rf"(?:{GAP}of)?{GAP}(this|last|next){GAP}year(?![A-Za-z’'-])", re.IGNORECASE)
_NO_SEASON = expression(
    rf"[A-Za-z’'-]|{GAP}(?:of|in|to|by|from|for|semester|term|school|session|season|meetings|campaigns?|break|holidays?|recess|sitting|quarters?|harvest|sowing|sales?|vaccinations?|statement|olympics|games|intake|edition|issue)\b"
)
_HEADS_LINE = expression(r"(?:\A|\n)[ \t]{0,8}(?:[-–—•*·‣▪]|\([a-z0-9]\))?[ \t]{0,4}\Z")
_LINE_GOES_ON = expression(r"[ \t]?[.:–—][ \t]")


def find_relative(text: str) -> list[Found]:
    """Return the relative dates of an English text, in no order; words of vague time ("recent years") are none."""
    found = find_ages(text)
    for stem, pattern, read in _READERS:
        at = text.find(stem)
        while at >= 0:
            # A plain search for the stem is much faster than that of `re` for a pattern that begins with it.
            said = pattern.match(text, at)
            if said is not None and (item := read(text, said)) is not None:
                found.append(item)
            at = text.find(stem, said.end() if said is not None else at + 1)
    return found


def _unit(text: str, match: re.Match[str]) -> Found | None:
    """Read "this year", "the same month", "end of the year"."""
    start, unit = match.start(), match[0].lower()
    words = text[max(0, start - 12) : start].split()
    last = words[-1].lower().lstrip(_QUOTES) if words else ""
    if last not in OFFSETS and last != "the" and last not in _KINDS_OF_YEAR:
        return None
    before = _UNIT_BEFORE.search(text[max(0, start - _WINDOW) : start])
    if last == "the" and (back := _BEFORE_LAST.match(text, match.end())):
        end = match.end() + len(back[0])
        return Pending(start, end, "date.relative", "document", unit, -2 if back[1] == "before" else 2)
    if before is None:
        return None
    months, detail, day = (0, 0), {}, 0
    if before["weekday"]:
        day = WEEKDAYS[before["weekday"].lower()] + 1 if unit == "week" else 0
    elif before["nthday"]:
        day = int(before["nthday"]) if unit == "month" else 0
    elif before["nth"]:
        months = nth_months(before["nth"], before["part"]) or (0, 0)
    elif before["short"]:
        months = short_months(before["short"]) or (0, 0)
    elif before["months"]:
        length = CARDINALS[before["months"].lower()] * (3 if before["quarters"] else 1)
        ahead = before["side"].lower() == "first"
        months = ((1, length) if ahead else (13 - length, 12)) if unit == "year" and length < 12 else (0, 0)
    elif point := (before["point"] or before["about"]):
        modifier = {"beginning": "start", "middle": "mid"}.get(point.lower(), point.lower())
        months, detail = ({"end": 12, "start": 1}.get(modifier, 0), 0), {"modifier": modifier}
    if before["only"]:
        if unit in ("week", "weekend") or not (months[0] or detail) or (unit != "year" and "modifier" not in detail):
            return None
        base, offset = "either", 0
    else:
        base, offset = OFFSETS[before["word"].lower()]
        if before["the"] and base == "document" and before["word"].lower() != "current":
            if offset < 1 or _DURING.search(text, max(0, start - _WINDOW), start - len(before[0])):
                return None
            # "The next year" of what was told; "over the next year" is a length.
            base = "context" if before["word"].lower() == "next" else base
    begin, end = start - len(before[0]), match.end()
    if unit == "week" and not day and (behind := _ON_DAY.match(text, end)):
        day, end = WEEKDAYS[behind[1].lower()] + 1, behind.end()  # "next week on Friday"
    if not (months[0] or detail or day):
        begin += before.start("word") - before.start()
    if unit != "year":
        return Pending(begin, end, "date.relative", base, unit, offset, day=day, detail=detail)
    until = (0, months[1], 0) if months[1] else (0, 0, 0)
    return Pending(begin, match.end(), "date.relative", base, "year", offset, months[0], 0, until, detail)


def _day(text: str, match: re.Match[str]) -> Found | None:
    """Read "today" (where something happens today), "yesterday" and a weekday after "on", "next" …"""
    start, end = match.span()
    window = text[max(0, start - 24) : start]
    near = window[-6:].lower()
    if near[-1:].isspace():
        return _that_day(text, match)
    if near[-2:] == "to" and not near[-3:-2].isalpha():
        if window[-2] == "T" and text[end : end + 1].isspace() | (text[end : end + 1] == ","):
            return Pending(start - 2, end, "date.relative", "document", "day")
        owned = text[end : end + 1] in _APOSTROPHES
        said = (not owned and _TODAY_BEFORE.search(window[:-2])) or _TODAY_AFTER.match(text, end)
        told = said or (not owned and _TODAY_TOLD.search(text, max(0, start - _TOLD_WITHIN), start - 2))
        return Pending(start - 2, end, "date.relative", "document", "day") if told else None
    part_of_day = _PART_OF_DAY.match(text, end)
    if near == "yester":
        end = part_of_day.end() if part_of_day else end
        if before_it := _DAY_BEFORE.search(window, 0, len(window) - 6):
            return Pending(start - len(window) + before_it.start(), end, "date.relative", "document", "day", -2)
        return Pending(start - 6, end, "date.relative", "document", "day", -1) if window[-9:-6] != "of " else None
    before = _WEEKDAY_BEFORE.search(window) if near[-2:] in _WEEKDAY_ENDS else None
    if before is None or not (before["name"][0].isupper() or window.islower()):
        return None
    weekday = WEEKDAYS[before["name"].lower() + "day"]
    if (number := _DAY_BEHIND.match(text, end)) is not None:
        begin, month = start - len(before["name"]), int(number[1])
        return Pending(begin, number.end(), "date.relative", "document", "weekday", 0, month, weekday + 1)
    if _DATE_BEHIND.match(text, end):
        return None  # The date behind it says the day.
    end = part_of_day.end() if part_of_day else end
    if before["cue"] is None:
        alone = text[end : end + 1] in _APOSTROPHES or bool(part_of_day and _ENDS_CLAUSE.match(text, end))
        told = _PAST_BEFORE.search(window[: before.start()])
        if not alone and (told is None or _DAYS_BEHIND.match(text, end)):
            return None
        offset, begin = int(told is not None and told["ahead"] is not None), start - len(before["name"])
        return Pending(begin, end, "date.relative", "document", "weekday", offset, day=weekday + 1)
    cue = before["cue"].lower().split()[-1]
    if cue == "that" or before["cue"].lower().startswith("the"):
        begin = start - len(before["name"]) - len(cue) - 1
        offset = 1 if cue in ("following", "next") else 0
        return Pending(begin, end, "date.relative", "context", "weekday", offset, day=weekday + 1)
    if cue == "from" and _DAYS_BEHIND.match(text, end):
        return None
    keep = cue in ("last", "next", "this", "coming", "past")
    begin = start - len(before["name"]) if not keep else start - len(before[0])
    offset = {"last": -1, "next": 1}.get(cue, 0)
    unit = "week" if keep and cue not in ("coming", "past") else "weekday"
    if cue in _AHEAD:
        offset = 1
    elif unit == "weekday" or cue == "this":
        comes = _COMING.match(text, end) or _COMING_BEFORE.search(text, max(0, begin - _CLAUSE_BEFORE), begin)
        unit, offset = ("weekday", 1) if comes else (unit, offset)
    return Pending(begin, end, "date.relative", "document", unit, offset, day=weekday + 1)


def _that_day(text: str, match: re.Match[str]) -> Found | None:
    """Read "that same day", "that date", "the same date" and "the next morning", of the day told before."""
    before, said = _SAID_BEFORE.search(text, max(0, match.start() - 20), match.start()), match[0]
    if before is None or (said not in ("day", "date") and before["word"] in (None, "previous")):
        return None
    begin = next(before.start(name) for name in ("same", "word", "that") if before[name])
    _, offset = OFFSETS[(before["word"] or "same").lower()]
    if said == "date" and offset:
        return None
    rule = "date.relative" if said == "day" and before["word"] else "date.counted"
    return Pending(begin, match.end(), rule, "context", "day", offset)


def _this(text: str, match: re.Match[str]) -> Found | None:
    """Read "tonight" and "this morning", which are today, and "last night"."""
    start, last = match.start() - 1, match[0][0] == "a"
    before = text[max(0, start - 4) : start].lower()
    if start < 0 or text[start] not in ("lL" if last else "tT") or before[-1:].isalpha() or (last and before == "the "):
        return None
    return Pending(start, match.end(), "date.relative", "document", "day", -last)


def _year_end(text: str, match: re.Match[str]) -> Found | None:
    """Read the "year's end" of "by year's end", of the year that runs."""
    before = _BY.search(text[max(0, match.start() - 14) : match.start()])
    if before is None:
        return None
    return Pending(match.start(), match.end(), "date.relative", "either", month=12, detail={"modifier": "end"})


def _season(text: str, match: re.Match[str]) -> Found | None:
    """Read "next summer", "that spring", "in the autumn", and "Autumn" where it heads a point of a list."""
    start, end, season = match.start(), match.end(), match[0].lower()
    detail = {"season": "autumn" if season == "fall" else season}
    if text[start - 1 : start].isalpha():
        return None
    if match[0].islower() and (year := _SEASON_OF.match(text, end)):
        offset = OFFSETS[year[1].lower()][1]
        return Pending(start, year.end(), "date.relative", "document", "year", offset, detail=detail)
    if _NO_SEASON.match(text, end):
        return None
    window = text[max(0, start - 24) : start]
    before = _SEASON_BEFORE.search(window)
    if before is None:
        heads = match[0][0].isupper() and _LINE_GOES_ON.match(text, end) and _HEADS_LINE.search(window)
        if not heads or season == "fall":
            return None
        return Pending(start, end, "date.part", "missing", "year", month=0, detail=detail)
    if match[0][0].isupper() or (season == "fall" and not before["near"]):
        return None
    if before["bare"]:
        return Pending(start, end, "date.relative", "either", "year", detail=detail)
    word = (before["near"] or before["side"] or "same").lower()
    context = "document" if before["near"] and not window[: before.start()].lower().endswith("the ") else "context"
    begin = start - len(window) + (before.start("side") if before["side"] else before.start())
    return Pending(begin, end, "date.relative", context, "year", OFFSETS[word][1], detail=detail)


def _tomorrow(text: str, match: re.Match[str]) -> Found | None:
    start = match.start() - 1
    if text[max(0, start - 3) : start].lower() == "of " or text[match.end() : match.end() + 2] in ("'s", "’s"):
        return None
    if after := _DAY_AFTER.search(text, max(0, start - 12), start):
        return Pending(after.start(), match.end(), "date.relative", "document", "day", 2)
    part_of_day = _PART_OF_DAY.match(text, match.end())
    end = part_of_day.end() if part_of_day else match.end()
    return Pending(start, end, "date.relative", "document", "day", 1) if text[start] in "tT" else None


def _same_period(text: str, match: re.Match[str]) -> Found | None:
    """Read "same period of 2023" and "corresponding quarter last year"."""
    begin = match.start() - (match[0][0] == "o")
    unit = match["kind"] if match["kind"] in ("quarter", "month") else "year"
    if match["kind"] in ("months", "weeks", "days", "quarters", "periods"):
        unit = "stretch"
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


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[str, re.Match[str]], Found | None]], ...] = (
    *PERIODS,
    *((unit, expression(unit + r"(?![A-Za-z’'-])"), _unit) for unit in ("quarter", "weekend", "decade", "century")),
    # Each pattern begins with letters, which the search runs to fast; what stands before is looked at only then.
    ("year", expression(r"year(?![A-Za-z]|-(?:on|over|old|long|round))"), _unit),
    ("month", expression(r"month(?![A-Za-z])"), _unit),
    ("week", expression(r"week(?![A-Za-z])"), _unit),
    ("day", expression(r"day(?![A-Za-z-]|[’'](?!s[ \n][a-z]))"), _day),
    ("date", expression(r"(?<=[a-z][ \n])date(?![A-Za-z-])"), _that_day),
    ("ast night", expression(r"ast night(?![A-Za-z])"), _this),
    ("year", expression(r"year(?:[’']s[ -]end|-end)(?![A-Za-z-]|[ \t]+(?:19|20)[0-9]{2})"), _year_end),
    *((time, expression(time + r"(?![A-Za-z-])"), _that_day) for time in ("morning", "evening", "afternoon")),
    ("his ", expression(r"his (?:morning|evening|afternoon)(?![A-Za-z])"), _this),
    *((word, expression(word), _season) for season in sorted(SEASONS) for word in (season, season.capitalize())),
    ("onight", expression(r"onight(?![A-Za-z])"), _this),
    ("omorrow", expression(r"omorrow(?![A-Za-z])"), _tomorrow),
    ("ago", expression(r"ago(?![A-Za-z])"), counted.from_today),
    *((f"from {day}", expression(rf"from {day}(?![A-Za-z]|\son\b)"), counted.from_today) for day in ("now", "today")),
    ("hence", expression(r"hence(?![A-Za-z])"), counted.from_today),
    *((mark, expression(mark + r"s?[ \n]time(?![A-Za-z])"), counted.from_today) for mark in "'’"),
    ("earlier", expression(r"earlier(?![A-Za-z])"), counted.before_or_after),
    ("later", expression(r"later(?![A-Za-z])"), counted.before_or_after),
    ("after", expression(r"after(?:wards?)?(?![A-Za-z])"), counted.before_or_after),
    ("prior", expression(r"prior(?![A-Za-z]|\s(?:to|year|period)\b)"), counted.before_or_after),
    ("previously", expression(r"previously(?![A-Za-z])"), counted.before_or_after),
    ("same", expression(rf"same{_PERIOD}"), _same_period),
    ("orresponding", expression(rf"orresponding{_PERIOD}"), _same_period),
    *(
        (f"the {digit}", expression(r"the ([0-9]{1,2})(?:st|nd|rd|th)(?![A-Za-z0-9])"), _nth_day)
        for digit in "123456789"
    ),
    ("before", expression(r"before(?:hand)?(?![A-Za-z])"), counted.before_or_after),
)
