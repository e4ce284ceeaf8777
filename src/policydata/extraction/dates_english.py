"""Dates in English text that name a year or a month, found from those two and read in both directions."""

from __future__ import annotations

import re

from policydata.extraction import dates_numeric
from policydata.extraction.calendar_words import (
    BLANK,
    COUNTED_NOUNS,
    DAY,
    FULL_MONTHS,
    MONTH,
    MONTHS,
    OPTIONAL_BLANK,
    ORDINALS,
    YEAR,
)
from policydata.extraction.dates_bare_years import is_year
from policydata.extraction.dates_parts import Part, part_after, part_before
from policydata.extraction.dates_values import Core, Found, Pending, dated, day_can_be, edtf
from policydata.extraction.spans import Span

_MONTH_ENDINGS = "an(?:uary)?|eb(?:ruary)?|ar(?:ch)?|pr(?:il)?|ay|une?|uly?|ug(?:ust)?|ep(?:t(?:ember)?)?|ct(?:ober)?|ov(?:ember)?|ec(?:ember)?"
_ANCHOR = re.compile(rf"[12JFMASOND](?:[0-9]{{3}}(?![0-9])|(?:{_MONTH_ENDINGS})(?![A-Za-z]))")
_CASELESS_ANCHOR = re.compile(rf"(?<![A-Za-z]){MONTH}|[12][0-9]{{3}}(?![0-9])", re.IGNORECASE)

_LINK = rf"(?:{OPTIONAL_BLANK}[-–—]{OPTIONAL_BLANK}|{BLANK}(?:to|until|till|through|and|or){BLANK}(?:the{BLANK})?)"
_AFTER_MONTH = re.compile(
    rf"""\.?(?:
        (?:{BLANK}(?:the{BLANK})?|-)(?P<day>{DAY})(?:(?P<link>{_LINK})(?P<last>{DAY}))?
        (?:(?:{OPTIONAL_BLANK},{OPTIONAL_BLANK}|{BLANK}(?:of{BLANK})?|-)(?P<year>{YEAR}))?
      | (?:,?{BLANK}(?:of{BLANK})?|-)(?P<only>{YEAR})
    )?""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR_AFTER = re.compile(rf"\.?(?:{OPTIONAL_BLANK},{OPTIONAL_BLANK}|{BLANK}(?:of{BLANK})?|-)(?P<year>{YEAR})")
_DAY_BEFORE = re.compile(
    rf"""(?<![0-9A-Za-z.,:/$€£%-])(?:(?P<first>{DAY})(?P<link>{_LINK}|,{BLANK}))?(?P<day>{DAY})
    (?:{BLANK}day)?(?:{BLANK}(?:of{BLANK})?|-)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_CASELESS_BEFORE = re.compile(
    rf"(?<![\w-])(?:(?:{DAY})(?:{BLANK}(?:of{BLANK})?|-))?{MONTH}\.?(?:{BLANK}{DAY})?(?:,?{BLANK}|-)\Z", re.IGNORECASE
)
_MONTH_AFTER_YEAR = re.compile(rf"{BLANK}(?P<month>{MONTH})(?:{BLANK}(?P<day>{DAY})|(?!{BLANK}[0-9])(?=[.,;)\s]|\Z))")
_RANGE_LINK = re.compile(
    rf"{OPTIONAL_BLANK}[-–—]{OPTIONAL_BLANK}|{BLANK}(?:(?:up{BLANK})?to|until|till|through|and){BLANK}(?:the{BLANK})?",
    re.IGNORECASE,
)
_SECOND = re.compile(
    rf"""(?:(?P<point>end|early|mid|late)(?:{BLANK}of)?(?:{BLANK}|-))?(?:
        (?P<iso>[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}})(?![0-9])
      | (?P<day>{DAY})(?:{BLANK}(?:of{BLANK})?|-)(?P<month>{MONTH})\.?(?:,?{BLANK}(?P<year>{YEAR}))?
      | (?P<month2>{MONTH})\.?(?:{BLANK}(?P<day2>{DAY}))?(?:,?{BLANK}(?P<year2>{YEAR}))?
      | (?P<year3>{YEAR})(?![A-Za-z%]|[.,/-][0-9]|,[0-9])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SHORT_SECOND = re.compile(r"([-–/])([0-9]{2})(?![0-9A-Za-z]|[-–/.][0-9])")
_SAME_YEAR = re.compile(rf",?{BLANK}(?:of{BLANK})?(?:the{BLANK}(same|previous|preceding|following)|(this|that|last|next)){BLANK}year\b")
_YEAR_OFFSETS = {"same": 0, "that": 0, "previous": -1, "preceding": -1, "following": 1, "this": 0, "last": -1, "next": 1}
_MONTH_CUES = frozenset({"in", "since", "by", "until", "till", "during", "from", "of", "between", "through", "before", "after"})
_MONTH_CUES |= {"this", "last", "next", "early", "mid", "late", "mid-", "end-", "for", "around"}
_DAY_ENDS = frozenset({"st", "nd", "rd", "th", "of", "ay"})
_DAY_WINDOW = 48
_MARKS = frozenset("-/.")
_RANGE_STARTS = frozenset("-–—tTuUaA \n\u00a00123456789")
_INITIALS = frozenset("JFMASOND")


def find_by_month_or_year(text: str) -> list[Found]:
    """Return the dates of an English text that name a month or a year, by position."""
    found: list[Found] = []
    done = list_end = 0
    # Lower-case months without a year count only where nothing else is in capitals either: "may 5", "march 3".
    anchors = _CASELESS_ANCHOR if text.islower() or text.isupper() else _ANCHOR
    for match in anchors.finditer(text):
        start = match.start()
        if start < done or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
            continue
        core: Core | None
        if text[start] not in "12":
            core = _at_month(text, start, match.end(), found)
        elif (read := _numeric_at_year(text, start)) is not None:
            done = _numeric_range(text, read[0], found) or read[1]
            continue
        elif text[start + 4 : start + 5] == "s" and text[start + 3] == "0":
            done = _decade(text, start, found)
            continue
        else:
            core = _at_year(text, start)
        if core is not None and (end := _finish(text, core, found, list_end)):
            done = end
            if not core.month:
                list_end = end
    return found


def _at_month(text: str, start: int, name_end: int, found: list[Found]) -> Core | None:
    """Read the date around a month's name; the first day of a list goes to `found` itself."""
    month = MONTHS.get(text[start:name_end].lower())
    if month is None:
        return None
    ahead = text[max(0, start - 6) : start].rstrip(" \n\t\u00a0-")
    if len(ahead) < min(start, 6) and (ahead[-1:].isdigit() or ahead[-2:].lower() in _DAY_ENDS):
        window = text[max(0, start - _DAY_WINDOW) : start]
        if before := _DAY_BEFORE.search(window):
            after = _YEAR_AFTER.match(text, name_end)
            year, end = (int(after["year"]), after.end()) if after else (0, name_end)
            begin, day_start = start - len(window) + before.start(), start - len(window) + before.start("day")
            day = _number(before["day"])
            if before["link"] is None:
                return Core(begin, end, year, month, day)
            return _days(text, (begin, day_start, day_start), end, (year, month, _number(before["first"]), day), found)
    after = _AFTER_MONTH.match(text, name_end)
    if after is None or after.lastgroup is None:
        return Core(start, name_end, 0, month) if _is_month(text, start, name_end) else None
    if only := after["only"]:
        return Core(start, after.end(), int(only), month)
    day, year = _number(after["day"]), int(after["year"] or 0)
    if not year and after["day"].isdigit() and _is_count(text, start, after.end("day")):
        return Core(start, name_end, 0, month)
    if after["link"] is None:
        return Core(start, after.end(), year, month, day)
    places = (start, after.start("last"), after.end("day"))
    return _days(text, places, after.end(), (year, month, day, _number(after["last"])), found)


def _days(
    text: str, places: tuple[int, int, int], end: int, values: tuple[int, int, int, int], found: list[Found]
) -> Core:
    """Read two days of one month: a range, or a list of two dates.

    `places` are the starts of the first and second date, and where the first ends if it stands alone.
    """
    (start, second, first_end), (year, month, first, last) = places, values
    link = text[start:end]
    if not re.search(r"\b(?:and|or)\b", link) or text[max(0, start - 9) : start].rstrip().lower().endswith("between"):
        if last > first:
            return Core(start, end, year, month, first, last)
        return Core(start, first_end, 0, month, first)
    if not year:
        return Core(start, first_end, 0, month, first) if first_end < second else Core(second, end, 0, month, last)
    if first_end == second:
        first_end = start + len(text[start:second].split(None, 1)[0])
    if value := edtf(year, month, first):
        found.append(dated(start, first_end, "date.day", value))
    return Core(second, end, year, month, last)


def _numeric_at_year(text: str, start: int) -> tuple[Found | None, int] | None:
    if text[start + 4 : start + 5] in _MARKS and text[start + 5 : start + 6].isdigit():
        return dates_numeric.year_first(text, start)
    if start and text[start - 1] in _MARKS:
        return dates_numeric.year_last(text, start)
    return None


def _numeric_range(text: str, first: Found | None, found: list[Found]) -> int:
    """Append a numeric date, with its last day if it is a range, and return where it ends (0 for no date)."""
    if first is None:
        return 0
    link = _RANGE_LINK.match(text, first.end)
    second = _SECOND.match(text, link.end()) if link else None
    if second and second["iso"] and isinstance(first, Span) and (last := _iso(second["iso"])):
        first = first._replace(end=second.end(), rule="date.range", detail={**first.detail, "end": last})
    found.append(first)
    return first.end


def _decade(text: str, start: int, found: list[Found]) -> int:
    if text[start + 5 : start + 6].isalnum():
        return start + 5
    first = int(text[start : start + 4])
    part = part_before(text, start, has_month=True)
    detail = {"period": f"{first}/{first + 9}", **(part.detail if part else {})}
    found.append(dated(part.start if part else start, start + 5, "date.decade", None, detail))
    return start + 5


def _at_year(text: str, start: int) -> Core:
    """Read the date that ends or begins with four digits; months in small or capital letters count beside a year."""
    window = text[max(0, start - 28) : start]
    words = window.rstrip(" \n\t\u00a0,.-").replace("-", " ").split()[-2:]
    if words and (words[-1].strip(".,").lower() in MONTHS or (len(words) > 1 and words[0].strip(".").lower() in MONTHS)):
        before = _CASELESS_BEFORE.search(window)
        if before and (whole := _SECOND.match(text, start - len(before[0]))) and whole.end() == start + 4:
            return _core(whole)
    if text[start + 5 : start + 6] in _INITIALS and (after := _MONTH_AFTER_YEAR.match(text, start + 4)):
        year, month = int(text[start : start + 4]), MONTHS[after["month"].lower()]
        return Core(start, after.end(), year, month, _number(after["day"]) if after["day"] else 0)
    return Core(start, start + 4, int(text[start : start + 4]))


def _finish(text: str, core: Core, found: list[Found], list_end: int) -> int:
    """Append the date with what belongs to it on both sides; return where it ends, 0 when it is none."""
    part = part_before(text, core.start, has_month=core.month > 0)
    if part is None and not core.month:
        part = part_after(text, core.start, core.end)
    start, end = (part.start, max(core.end, part.end)) if part else (core.start, core.end)
    last = _last_of_range(text, core)
    end = max(end, last.end) if last else end
    if not core.month and part is None and not is_year(text, core.start, end, list_end, last is not None):
        return 0
    if core.month and (core.day or core.year) and not day_can_be(core.month, core.day or 1):
        return end
    if not core.year:
        return _append_without_year(text, core, last, part, (start, end), found)
    month = part.months[0] if part and not core.month else core.month
    value = edtf(core.year, month, core.day)
    if value is None:
        return end
    detail = dict(part.detail) if part else {}
    rule = "date.part" if part and part.months[0] else "date.day" if core.day else "date.month" if month else "date.year"
    until = _until(core, last, part)
    if until:
        detail["end"], rule = until, "date.range" if last or core.last_day else rule
    found.append(dated(start, end, rule, value, detail))
    return end


def _until(core: Core, last: Core | None, part: Part | None) -> str | None:
    if last is not None:
        return edtf(last.year or core.year, last.month, last.day)
    if core.last_day:
        return edtf(core.year, core.month, core.last_day)
    return edtf(core.year, part.months[1]) if part and part.months[1] else None


def _append_without_year(
    text: str, core: Core, last: Core | None, part: Part | None, place: tuple[int, int], found: list[Found]
) -> int:
    """Append a date without a year: the year may come with the end of the range, or as "of the same year"."""
    start, end = place
    detail = part.detail if part else {}
    if last is not None and last.year:
        year = last.year - ((core.month, core.day) > (last.month, last.day))
        value, until = edtf(year, core.month, core.day), edtf(last.year, last.month, last.day)
        if value and until:
            found.append(dated(start, end, "date.range", value, {**detail, "end": until}))
        return end
    until_day = (0, core.month, core.last_day) if core.last_day else (0, 0, 0)
    if last is not None:
        until_day = (int((core.month, core.day) > (last.month, last.day)), last.month, last.day)
    rule = "date.range" if any(until_day) else "date.day" if core.day else "date.month"
    base, offset = "missing", 0
    if after := _SAME_YEAR.match(text, end):
        word = (after[1] or after[2]).lower()
        base, offset, end = "document" if after[2] and word != "that" else "context", _YEAR_OFFSETS[word], after.end()
    found.append(Pending(start, end, rule, base, "year", offset, core.month, core.day, until_day, detail))
    return end


def _last_of_range(text: str, core: Core) -> Core | None:
    """Return the date a range runs to, if `core` begins one."""
    following = text[core.end : core.end + 2]
    if core.last_day or not following or (following[0] not in _RANGE_STARTS and not following[0].isspace()):
        return None
    if following[1:] not in _RANGE_STARTS:
        return None
    if not core.month and (short := _SHORT_SECOND.match(text, core.end)):
        year = core.year - core.year % 100 + int(short[2])
        if year == core.year + 1 or (short[1] != "/" and year > core.year):
            return Core(core.end + 1, short.end(), year)
        return None
    link = _RANGE_LINK.match(text, core.end)
    if link is None or (link[0].split()[:1] == ["and"] and not _between(text, core.start)):
        return None
    second = _SECOND.match(text, link.end())
    if second is None:
        return None
    last = _core(second)
    first_day, last_day = (core.month, core.day), (last.month, last.day)
    if (core.month and not last.month) or (last.day and not core.day and core.month):
        return None
    if core.year and last.year and (last.year, *last_day) < (core.year, *first_day):
        return None
    if core.year and not last.year:
        last = last._replace(year=core.year + (last_day < first_day))
    return last if edtf(last.year or 2000, last.month, last.day) else None


def _between(text: str, start: int) -> bool:
    return text[max(0, start - 12) : start].rstrip().lower().endswith("between")


def _core(match: re.Match[str]) -> Core:
    """Return the date a `_SECOND` match reads."""
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return Core(match.start(), match.end(), year, month, day)
    if match["year3"]:
        at_end = (match["point"] or "").lower() == "end"
        return Core(match.start(), match.end(), int(match["year3"]), 12 if at_end else 0)
    day = match["day"] or match["day2"]
    month = MONTHS[(match["month"] or match["month2"]).lower()]
    year = int(match["year"] or match["year2"] or 0)
    return Core(match.start(), match.end(), year, month, _number(day) if day else 0)


def _iso(text: str) -> str | None:
    year, month, day = map(int, text.split("-"))
    return edtf(year, month, day) if month and day else None


def _number(word: str) -> int:
    """Return the day that "18th" or "twenty-first" says."""
    if word[0].isdigit():
        return int(word[:2] if word[1:2].isdigit() else word[0])
    return ORDINALS[word.lower()]


def _is_month(text: str, start: int, end: int) -> bool:
    """Say whether a month's name alone is a date: after "in", "since" … or before a range or list with a year."""
    name = text[start:end].lower()
    if name not in FULL_MONTHS:
        return False
    words = text[max(0, start - 12) : start].replace("-", "- ").split()
    cue = words[-1].lower().strip("(“\"") if words and (text[start - 1].isspace() or text[start - 1] == "-") else ""
    if cue in _MONTH_CUES:
        return name not in ("may", "march", "august", "april", "june") or not text[end + 1 : end + 2].isupper()
    return _last_of_range(text, Core(start, end, 0, MONTHS[name])) is not None


def _is_count(text: str, start: int, end: int) -> bool:
    """Say whether the number after a month counts what follows: "in July 12 provinces", "by May 5 million"."""
    following = text[end : end + 16].split()
    if not following or not text[end].isspace():
        return False
    word = following[0].strip(".,;")
    plural = word.islower() and word[-1:] == "s" and word not in ("is", "was", "as", "has")
    return word in COUNTED_NOUNS or (plural and text[max(0, start - 3) : start].lower().split() == ["in"])
