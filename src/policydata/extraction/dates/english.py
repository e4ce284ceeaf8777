"""Dates in English text that name a year or a month, found from those two and read in both directions."""

from __future__ import annotations

import re
import string

from policydata.extraction.dates import numeric
from policydata.extraction.dates.bare_years import is_year
from policydata.extraction.dates.calendar_words import DAY, MONTH, MONTHS, OFFSETS, YEAR, day_number
from policydata.extraction.dates.months import at_month, lend_year
from policydata.extraction.dates.parts import Part, part_after, part_before
from policydata.extraction.dates.ranges import RANGE_STARTS, SECOND, core_of, last_of_range
from policydata.extraction.dates.values import Before, Core, Found, Pending, dated, day_can_be, edtf, month_length
from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.number_words import english_value
from policydata.extraction.spans import NO_DETAIL, Span

_MONTH_ENDINGS = (
    "an(?:uary)?|eb(?:r(?:uary)?)?|ar(?:ch)?|pr(?:il)?|ay|une?|uly?|ug(?:ust)?|ep(?:t(?:ember)?)?|ct(?:ober)?"
    "|ov(?:ember)?|ec(?:ember)?"
)
_YEAR = "[0-9]{3}(?:(?![0-9])|(?=[01][0-9][0-3][0-9](?![0-9])))"
_ANCHOR = expression(rf"[12JFMASOND](?:{_YEAR}|(?:{_MONTH_ENDINGS})(?![A-Za-z]))")
_LETTER = "[A-Za-zıſ\u0130\u212a]"
_LOWER_ANCHOR = expression(rf"[12jfmasond](?:{_YEAR}|(?<!{_LETTER}.)(?:{_MONTH_ENDINGS})(?!{_LETTER}))")
_UPPER_ANCHOR = expression(rf"[12JFMASOND](?:{_YEAR}|(?<!{_LETTER}.)(?:{_MONTH_ENDINGS.upper()})(?!{_LETTER}))")
_CASELESS_BEFORE = expression(
    rf"(?<![\w-])(?:(?:{DAY})(?:(?:{GAP}day)?{GAP}(?:of{GAP})?|-))?{MONTH}\.?(?:{GAP}{DAY})?(?:,?{GAP}|-)\Z",
    re.IGNORECASE,
)
_MONTH_AFTER_YEAR = expression(
    rf"(?:{GAP}|,{GAP}(?=[A-Z][a-z]{{2,8}}(?:{GAP}[0-9]{{1,2}})?\))|(?P<mark>[-/]))(?P<month>[A-Z][a-z]{{2,8}})"
    rf"(?:(?(mark)(?P=mark)|{GAP})(?P<day>{DAY})(?!,?{GAP}{YEAR})|(?(mark)(?!)|(?!{GAP}[0-9]{{1,2}}(?![0-9]|[.,][0-9])))(?=[.,;)\s]|\Z))"
)
_SAME_YEAR = expression(
    rf",?{GAP}(?:(?:of|in){GAP})?(?:the{GAP}(same|previous|preceding|following|next|prior){GAP}(?:calendar{GAP})?year\b"
    rf"|(this|that|last|next){GAP}year\b|the{GAP}year{GAP}(before|after)\b(?={OPTIONAL_GAP}[.,;:)]|{GAP}and\b|\Z))"
)
_SAME_STARTS = frozenset("otlnih \n")
_NEAR_MONTH = expression(
    rf"(?<![A-Za-z])(?:(?P<near>this(?:{GAP}past)?|last|next)|(?P<that>that)|the{GAP}(?P<side>following|next|previous|preceding|same)){GAP}"
    rf"(?:(?:early|mid|late)(?:{GAP}|-))?\Z",
    re.IGNORECASE,
)
_QUARTER = expression(
    rf"{GAP}quarter(?![A-Za-z-])(?:(?:{GAP}of|,)?{GAP}(?:the{GAP}year{GAP})?(?P<year>(?:19|20)[0-9]{{2}})(?![0-9]|[-–/][0-9]))?"
)
_FISCAL = expression(rf"{GAP}(?:financial|fiscal|academic|school){GAP}year\b")
_YEAR_IN_WORDS = expression(
    rf",?{GAP}(?:(?:in{GAP})?the{GAP}year{GAP}(?:of{GAP}our{GAP}lord{GAP})?)?(?P<said>(?:one|two)(?P<long>{GAP}thousand)(?:{GAP}[a-z-]{{3,14}}){{0,5}}"
    rf"|(?:(?:eigh|nine)teen|twenty)(?:{GAP}[a-z-]{{3,14}}){{1,4}})(?=[.,;:)\]\n]|\Z|\s(?:at|in|by|between|before|shall|was|which)\b)",
    re.I,
)
"""A year behind a day and month without digits: the fifth day of June two thousand and ten."""
_YEARS_LISTED = expression(
    rf",?{GAP}(?:and|or){GAP}{YEAR}(?![,.][0-9])|,{GAP}{YEAR},?{GAP}(?:(?:and|or){GAP})?{YEAR}(?![,.][0-9])"
)
"""Behind a month with its year: other years ("in June 2019, 2020 and 2021")."""
_LAST_OF_QUARTER = frozenset({3, 6, 9, 12})
_WINDOW = 32
_MARKS = frozenset("-/.")
_INITIALS = frozenset("JFMASOND")
_MONTH_ENDS = frozenset({*".,(-", *(name[-1] for name in MONTHS), *(name[-1].upper() for name in MONTHS)})
_WORD_CHARACTERS = frozenset("_0123456789" + string.ascii_letters)


def find_by_month_or_year(text: str, bare_years: bool = True) -> list[Found]:
    """Return the dates in English that name a month or a year, by position; without `bare_years` a month or digits.

    A Chinese text may hold English dates and dates in digits, but its years are found by their 年.
    """
    found: list[Found] = []
    done = list_end = 0
    # Lower-case months without a year count only where nothing else is in capitals either: "may 5", "march 3".
    anchors = _LOWER_ANCHOR if text.islower() else _UPPER_ANCHOR if text.isupper() else _ANCHOR
    for match in anchors.finditer(text):
        start = match.start()
        if start < done:
            continue
        before = text[start - _WINDOW if start > _WINDOW else 0 : start]
        if before[-1:] in _WORD_CHARACTERS and before[-2:] != "FY":
            continue
        words = before.rsplit(None, 2)
        core: Core | None
        if text[start] not in "12":
            core = at_month(text, start, match.end(), found)
            if core is not None and core.start != start:
                before = text[max(0, core.start - _WINDOW) : core.start]
                words = before.rsplit(None, 2)
        elif not match[0].isdigit():
            continue  # "2an0": a digit with the end of a month
        elif (read := _numeric_at_year(text, start)) is not None:
            done = read[1]
            if read[0] is not None:
                found.append(numeric.with_range(text, read[0]))
                done = found[-1].end
            continue
        elif not bare_years and part_after(text, start, start + 4) is None:
            continue
        else:
            core = _at_year(text, start, words)
        if core is None:
            continue
        end = _finish(text, core, found, Before(before, words, list_end))
        if end:
            done = end
            if not core.month or (core.year and _YEARS_LISTED.match(text, end)):
                list_end = end
    return found


def _numeric_at_year(text: str, start: int) -> tuple[Span | None, int] | None:
    if text[start + 4 : start + 5].isdigit():
        return numeric.compact(text, start)
    if text[start + 4 : start + 5] in _MARKS and text[start + 5 : start + 7].lstrip(" ")[:1].isdigit():
        first = numeric.year_first(text, start)
        if first is not None or not numeric.DAY_BEHIND.match(text, start + 4):
            return first
    if start and (text[start - 1] in _MARKS or (text[start - 2 : start] == ". " and text[start - 3].isdigit())):
        return numeric.year_last(text, start)
    return None


def _at_year(text: str, start: int, words: list[str]) -> Core:
    """Read the date that ends or begins with four digits; months in small or capital letters count beside a year."""
    year = int(text[start : start + 4])
    if words and (_is_month(words[-1]) or (words[-1][0].isdigit() and len(words) > 1 and _is_month(words[-2]))):
        before = _CASELESS_BEFORE.search(text[max(0, start - 36) : start])
        if before and (whole := SECOND.match(text, start - len(before[0]))) and whole.end() == start + 4:
            return core_of(whole) or Core(start, start + 4, year)
    initial = start + 5 + (text[start + 4 : start + 5] == ",")
    if text[initial : initial + 1] in _INITIALS and (after := _MONTH_AFTER_YEAR.match(text, start + 4)):
        month = MONTHS.get(after["month"].lower())
        if month is not None:
            return Core(start, after.end(), year, month, day_number(after["day"]) if after["day"] else 0)
    return Core(start, start + 4, year)


def _is_month(word: str) -> bool:
    return word[-1] in _MONTH_ENDS and word.strip(".,(-").lower() in MONTHS


def _finish(text: str, core: Core, found: list[Found], context: Before) -> int:
    """Append the date with what belongs to it on both sides; return where it ends, 0 when it is none."""
    start, end, year, month, day, last_day = core
    part = part_before(text, start, month > 0, context)
    if part is not None and part.months[1] and not month and _FISCAL.match(text, end):
        part = None  # The first nine months of a financial year begin with it, whenever that is.
    last = last_of_range(text, core, part.start if part else start) if text[end : end + 1] in RANGE_STARTS else None
    if not month:
        if part is None:
            part = part_after(text, start, end)
        if part is None and not is_year(text, start, last.end if last else end, last is not None, context):
            return 0
    elif not day_can_be(month, day or 1):
        return end
    if part is not None:
        # "the financial year 2024-25" is said by the range alone.
        spelt = last is not None and "calendar" in part.detail and text[part.start : part.start + 2] != "FY"
        start, end = start if spelt else part.start, max(end, part.end)
        day = day or (part.day if part.day >= 100 else min(part.day, month_length(year, month)))
        if part.days and not day:
            length = month_length(year or 1, month)
            day, last_day = (1, part.days) if part.days > 0 else (length + 1 + part.days, length)
        core = core._replace(day=day, last_day=last_day)
    if last is not None:
        end = max(end, last.end)
    closing = last.month if last is not None else month
    whole = month > 0 and not (day or last_day or part) and (last is None or (closing - month == 2 and not last.day))
    if whole and closing in _LAST_OF_QUARTER and (ends := _QUARTER.match(text, end)):
        # "the June quarter" is the three months that end with it.
        return _append_quarter(core, closing, ends, found)
    if not year:
        return _append_without_year(text, core, last, part, (start, end), found)
    rule = "date.day" if day else "date.month" if month else "date.year"
    detail = NO_DETAIL
    if part is not None:
        detail = part.detail
        if part.months[0] and not month:
            month, rule = part.months[0], "date.part"
    value = edtf(year, month, day)
    if value is None:
        return end
    if last is not None or last_day or part is not None:
        until = _until(core, last, part)
        if until and until < value[: len(until)]:
            end = max(core.end, part.end if part else 0)
        elif until:
            detail, rule = {**detail, "end": until}, "date.range" if last or last_day else rule
    if core.month:
        lend_year(text, found, start, core)
    found.append(Span(start, end, "date", value, None, rule, None, detail))
    return end


def _append_quarter(core: Core, month: int, ends: re.Match[str], found: list[Found]) -> int:
    first, end, year = month - 2, ends.end(), core.year or int(ends["year"] or 0)
    if not year:
        until = (0, month, 0)
        found.append(Pending(core.start, end, "date.part", "missing", month=first, until=until))
    else:
        value, last = edtf(year, first), edtf(year, month) or ""
        found.append(dated(core.start, end, "date.part", value, {"end": last}))
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
            lend_year(text, found, start, core._replace(year=year))
            found.append(dated(start, end, "date.range", value, {**detail, "end": until}))
        return end
    if core.day and last is None and (spelt := _YEAR_IN_WORDS.match(text, end)):
        first, *rest = spelt["said"].lower().replace("hundred", "" if not spelt["long"] else "hundred").split()
        if said := english_value(" ".join([first, *rest] if spelt["long"] else [first, "hundred", *rest])):
            found.append(dated(start, spelt.end(), "date.day", edtf(int(said), core.month, core.day), detail))
            return spelt.end()
    until_day = (0, core.month, core.last_day) if core.last_day else (0, 0, 0)
    if last is not None:
        until_day = (int((core.month, core.day) > (last.month, last.day)), last.month, last.day)
    rule = "date.range" if any(until_day) else "date.day" if core.day else "date.month"
    base, offset, unit = "missing", 0, "year"
    if text[end + 1 : end + 2] in _SAME_STARTS and (after := _SAME_YEAR.match(text, end)):
        word = (after[1] or after[2] or after[3]).lower()
        offset = OFFSETS[word][1] if word in OFFSETS else 1 if word == "after" else -1
        base, end = "document" if after[2] and word != "that" else "context", after.end()
    elif (
        not core.day
        and text[start - 1 : start].isspace()
        and (near := _NEAR_MONTH.search(text[max(0, start - 20) : start]))
    ):
        word = (near["near"] or near["that"] or near["side"]).lower()
        word = "last" if word.endswith("past") else word
        base = "document" if near["near"] else "context"
        unit = "since" if near["that"] else ("year", "after", "before")[OFFSETS[word][1]]
        start += (near.start("side") if near["side"] else near.start()) - len(near.string)
    found.append(Pending(start, end, rule, base, unit, offset, core.month, core.day, until_day, detail))
    return end
