"""Dates in Chinese text that name a year, a month or a day: 2023年7月10日, 二〇二三年七月, 去年底, 7月10日."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policydata.extraction.dates.calendar_words import (
    CENTURY_PIVOT,
    CHINESE_DASH,
    CHINESE_DAY,
    CHINESE_NUMBERS,
    CHINESE_SEASONS,
    CHINESE_YEARS,
    DAY_NUMBERS,
    MONTH_NUMBERS,
    spelt_year,
)
from policydata.extraction.dates.chinese_days import CLOSING, NUMERALS, WORDS_BEFORE, bare_day
from policydata.extraction.dates.chinese_holidays import LUNAR, calendar_before, moon, of_month, of_year, reckoned
from policydata.extraction.dates.chinese_words import BEFORE_NEAR_MONTH, find_words, near_word
from policydata.extraction.dates.chinese_years import (
    BLANKS,
    BRANCHES,
    REPUBLICAN_DOTTED,
    Written,
    counts_from_1911,
    is_name,
    opens,
    written_year,
    years_before,
)
from policydata.extraction.dates.values import Found, Pending, dated, day_can_be, edtf
from policydata.extraction.expressions import OPTIONAL_GAP, expression
from policydata.extraction.spans import NO_DETAIL

_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])"
_NUMBER = "(?:[0-9]{1,2}|十?[一二两三四五六七八九十])"
_POINT = (
    "(?:底(?![层线部色蕴])|末(?!端)|初(?![步中级期始次审心创衷])|(?:上中?|中下?|下)旬|中(?=[、，。；至）]|前(?!往)))"
)
_DAYS = rf"{OPTIONAL_GAP}(?P<day>{CHINESE_DAY})(?:(?:{CHINESE_DASH}|(?P<listed>(?:[、和]{CHINESE_DAY}){{0,6}}[、和]))(?P<last_day>{CHINESE_DAY}))?{OPTIONAL_GAP}[日号]"

_AFTER_YEAR = expression(
    rf"""{OPTIONAL_GAP}(?:
        (?P<month>{_MONTH}){OPTIONAL_GAP}(?:月份?(?:{_DAYS}|{OPTIONAL_GAP}(?:月(?=[底末初]))?(?P<point>{_POINT}))?|(?:{CHINESE_DASH}|(?P<pair>[、和与]))(?P<last_month>{_MONTH})月份?)(?!龄)
      | (?:(?:(?:第?(?P<from>[一二三](?=[、和至到—–~二三四-])|[1-3](?=[、和至到—–~-]))[、和至到—–~-]?)?第?(?P<quarter>[一二三四1-4])季度|第(?P<season_of>[一二三四1-4])季(?![节報报刊])|(?P<opening>首)季度?)|Q(?P<q>[1-4])(?![0-9A-Za-z]))(?P<quarter_point>[末底初])?
      | (?:(?P<half>[上下])半年|H(?P<h>[12])(?![0-9A-Za-z]))
      | (?:[前首头]|第?[1一]{CHINESE_DASH}第?)(?P<quarters>[一二两三四2-4])个?季度?
      | [前首头](?P<months>{_NUMBER})个?月
      | (?P<first_month>首个?|第[一1]个)月
      | (?:最后(?P<last_months>{_NUMBER})|后(?P<later_months>[两二三四2-4]))个?月(?!内)
      | 最后(?P<closing>一)个?季度
      | 年?(?P<year_point>底(?![层线部色蕴])|末(?!端)|初(?![步中级期始次审心创衷春夏秋冬])|终|尾(?!声)|伊始)
      | (?P<middle>年中(?![国])|中期|中(?=[，。、；）前起]|(?:完成|启动|公布|推出|实施|提交|出台|发布|落实|竣工)))
      | [初仲暮盛隆深早寒严金]?(?P<season>[春夏秋冬])(?:季(?:学期)?|天|[初末](?![期生])|(?=[，。、；）到起前后\n]|至(?=[0-9二今次翌明春夏秋冬])|\Z))
    )""",
    re.VERBOSE,
)
_IMPOSSIBLE_MONTH = expression(rf"{OPTIONAL_GAP}[0-9]{{1,3}}{OPTIONAL_GAP}月")
_IMPOSSIBLE_DAY = expression(rf"{OPTIONAL_GAP}[0-9]{{1,2}}{OPTIONAL_GAP}月{OPTIONAL_GAP}[0-9]{{1,2}}{OPTIONAL_GAP}日")
_AFTER_MONTH = expression(rf"份?(?:{_DAYS}|(?:月(?=[底末初]))?(?P<point>{_POINT}))?")
_LIST_MARK = expression("[、和]")
_ONE_DAY = expression(CHINESE_DAY)
_DAYS_BETWEEN = expression(rf"(?:[、和]{CHINESE_DAY}){{1,6}}(?=[、和]{CHINESE_DAY}{OPTIONAL_GAP}[日号])")
_RANGE_LINK = expression(rf"(?:(?:[0-9]{{1,2}}|零|十二?)[时点](?:[0-9]{{1,2}}分)?)?{CHINESE_DASH}")
_SECOND = expression(
    rf"""(?:(?P<year>[12][0-9]{{3}}|[一二][〇零○一二三四五六七八九]{{3}}|1[0-2][0-9]|[0-9]{{2}}(?=年(?![后内间期来以之多余]))){OPTIONAL_GAP}年|(?P<near>[次翌明今同当本])年)?{OPTIONAL_GAP}
    (?:(?P<month>{_MONTH}){OPTIONAL_GAP}月份?(?:{OPTIONAL_GAP}(?P<day>{CHINESE_DAY}){OPTIONAL_GAP}[日号]|(?P<point>{_POINT}))?
      |(?:第?(?P<quarter>[一二三四1-4])季度|(?P<half>[上下])半年)
      |(?P<lone>{CHINESE_DAY}){OPTIONAL_GAP}[日号](?!内)|年?(?P<year_point>[底末初终尾](?![步中级期始次审心创衷])))?""",
    re.VERBOSE,
)
_MONTH_BEFORE = expression(rf"(?<![0-9.第个周期拜])({_MONTH})(?:{CHINESE_DASH}|(、))\Z")
_IN_BRACKETS = expression(r"[本上下今][(（](1[0-2]|0?[1-9])[)）]\Z")
_YEAR_LINE = expression(r"(?:\A|\n)[^\S\n]{0,2}[0-9〇零○一二三四五六七八九]{4}\Z")
_JOINED_MONTH = expression(rf"[和与及]({_MONTH})月份?(?![0-9一二三四五六七八九十])")
_ANCHOR = expression("[年月日天周]")
_TAIL_STARTS = frozenset(
    "伊仲暮盛隆深早寒严金首头尾最后0123456789十一二三四五六七八九元第上下前年底末初中终春夏秋冬QH \n\u3000"
)
_MONTH_TAIL_STARTS = frozenset("月首头尾0123456789十一二三四五六七八九廿卅份底末初上中下 \n\u3000")
_RANGE_STARTS = frozenset("-–—~～〜至到起 \n\u3000")
_RANGE_BEHIND = _RANGE_STARTS | frozenset("0123456789零十")
_LISTED = _RANGE_STARTS | {"、"}
_LIST_STARTS = frozenset("-–—~～〜至到、和与及或 \n")
_POINTS = {"底": "end", "末": "end", "终": "end", "尾": "end", "初": "start", "伊始": "start", "中": "mid"}
_POINTS |= {"上旬": "early", "上中旬": "early", "中旬": "mid", "中下旬": "late", "下旬": "late"}
_LAST_SHORT, _HUNDRED = 130, 100
_LONGEST_MOON = 3
_MOON_TAIL = frozenset("初廿十二三六七九")
_NO_MOON_BEFORE, _NO_MOON_AFTER = tuple("修纠更订改校端公立"), tuple("报度均球饼")
_MOON_MONTH = frozenset("正冬腊闰一二三四五六七八九十")
_NO_MONTH_BEFORE = frozenset("第.,个数几0123456789")
_NO_MONTH_AFTER = frozenset("龄均薪租票刊饼球亮光经革")
_BEFORE_SIGN = {
    "年": NUMERALS | CHINESE_YEARS.keys() | CLOSING | BLANKS | {"百", *BRANCHES},
    "月": NUMERALS | BEFORE_NEAR_MONTH | _MOON_MONTH | CLOSING | BLANKS,
}
"""What stands before these where a year or month ends with them: not in 青年, 岁月."""


def find_chinese(text: str) -> list[Found]:
    """Return the Chinese dates of a text, in no order; overlapping readings of one place may occur."""
    found: list[Found] = []
    done = last = 0
    for zero in "ΟО◯":
        text = text.replace(zero, "○")
    republic = counts_from_1911(text)
    for match in _ANCHOR.finditer(text):
        place = match.start()
        if place < done:
            continue
        character = match[0]
        if (
            (before := _BEFORE_SIGN.get(character)) is not None
            and (last_before := text[place - 1]) not in before
            and not last_before.isdigit()
        ):
            continue
        item: Found | None
        if character == "年":
            item = _at_year(text, place, done, found, republic)
            if item is None and text[place - 1].isdigit() and (impossible := _IMPOSSIBLE_DAY.match(text, place + 1)):
                done = impossible.end()
        elif character == "月":
            item = _at_month(text, place, done) or near_word(text, place)
        else:
            item = bare_day(text, place, last) if character == "日" else None
            item = item or near_word(text, place)
        if item is not None:
            found.append(item)
            done = item.end
            if text[done - 1] not in "日号" and (days := _DAYS_BETWEEN.match(text, done)):
                for day in _ONE_DAY.finditer(text, *days.span()):
                    found.append(Pending(*day.span(), "date.day", "context", "month", 0, 0, DAY_NUMBERS[day[0]]))
            if item.rule != "date.year" and item.rule != "date.relative":
                last = done
    for dotted in REPUBLICAN_DOTTED.finditer(text) if republic else ():
        if value := edtf(1911 + int(dotted[1]), int(dotted[3]), int(dotted[4])):
            found.append(dated(dotted.start(), dotted.end(), "date.numeric", value))
    found += find_words(text)
    return found


def _at_year(text: str, place: int, done: int, found: list[Found], republic: bool) -> Found | None:
    """Read the date whose 年 stands at `place`; years listed before it go to `found` themselves."""
    after = _AFTER_YEAR.match(text, place + 1) if text[place + 1 : place + 2] in _TAIL_STARTS else None
    heads = after is not None and "\n" in after[0] and _YEAR_LINE.search(text, max(0, place - 8), place) is not None
    if heads:
        after = None  # A year that is a line of its own heads what happened in it, and begins no date.
    if after is not None and after["pair"] and MONTH_NUMBERS[after["last_month"]] != MONTH_NUMBERS[after["month"]] + 1:
        after = None
    parted = after is not None and (
        any(map(after.group, ("month", "quarter", "q", "half")))
        or (after["year_point"] in ("初", "底", "末") and opens(text, place - 2))
    )
    written = written_year(text, place, parted, republic)
    if written is None or written.start < done:
        return None
    if written.base == "none":
        return dated(written.start, place + 1, "date.year", written.value, NO_DETAIL if written.value else LUNAR)
    if written.year and is_name(text, written, place):
        return None
    start, end = written.start, place + 1
    if written.base and after is None and text[end : end + 1] == "度":
        end += 1  # 上一年度
    first_year = 0
    if written.year and text[start - 1 : start] in _LIST_STARTS and start:
        start, first_year = years_before(text, start, written.year, done, found)
    if after is None and not heads and _IMPOSSIBLE_MONTH.match(text, end):
        return None
    if not first_year and (named := of_year(text, place + 1)) is not None and (not after or after["month"]):
        begin = calendar_before(text, start)
        return _complete(text, begin, named[0], written, (0, 0), (0, 0, 0), named[1])
    if after is not None and after["month"] and written.lunar:
        return dated(calendar_before(text, start), after.end(), "date.day", None, LUNAR)
    if after is None or first_year:
        return _year_alone(text, start, end, written, first_year)
    end = after.end()
    month = MONTH_NUMBERS[after["month"]] if after["month"] else 0
    if month:
        day = DAY_NUMBERS[after["day"]] if after["day"] else 0
        last: tuple[int, int, int] = (0, 0, 0)
        if after["last_month"]:
            last = (0, MONTH_NUMBERS[after["last_month"]], 0)
        elif after["last_day"]:
            last = (0, month, DAY_NUMBERS[after["last_day"]])
            if not _consecutive(after):
                return _complete(text, start, after.start("listed"), written, (month, day), (0, 0, 0), NO_DETAIL)
        point: Mapping[str, str] = {"modifier": _POINTS[after["point"]]} if after["point"] else NO_DETAIL
        return _complete(text, start, end, written, (month, day), last, point)
    months, detail = _part(after)
    if months is None:
        return None
    return _complete(text, start, end, written, (months[0], 0), (0, months[1], 0) if months[1] else (0, 0, 0), detail)


def _consecutive(after: re.Match[str]) -> bool:
    """Say whether listed days are a range: 5月9、10日, not 5月9、12日."""
    if not after["listed"]:
        return True
    days = [DAY_NUMBERS[day] for day in _LIST_MARK.split(f"{after['day']}{after['listed']}{after['last_day']}")]
    return days == list(range(days[0], days[0] + len(days)))


def _part(after: re.Match[str]) -> tuple[tuple[int, int] | None, Mapping[str, str]]:
    """Return first and last month of the part of the year after 年, and its details."""
    if quarter := after["quarter"] or after["q"] or after["season_of"] or ("1" if after["opening"] else ""):
        number = CHINESE_NUMBERS.get(quarter) or int(quarter)
        if point := after["quarter_point"]:
            return (number * 3 if point != "初" else number * 3 - 2, 0), {"modifier": _POINTS[point]}
        first = CHINESE_NUMBERS.get(after["from"]) or int(after["from"] or number)
        return ((first * 3 - 2, number * 3) if first <= number else None), NO_DETAIL
    if half := after["half"] or after["h"]:
        return ((1, 6) if half in "上1" else (7, 12)), NO_DETAIL
    if after["quarters"] or after["months"]:
        word = after["quarters"] or after["months"]
        number = (CHINESE_NUMBERS.get(word) or int(word)) * (3 if after["quarters"] else 1)
        return ((1, number) if 1 < number <= 12 else None), NO_DETAIL
    if after["first_month"]:
        return (1, 0), NO_DETAIL
    if word := after["last_months"] or after["later_months"] or (after["closing"] and "3"):
        number = CHINESE_NUMBERS.get(word) or int(word)
        return ((13 - number, 12 if number > 1 else 0) if 0 < number < 12 else None), NO_DETAIL
    if point := after["year_point"]:
        modifier = _POINTS[point]
        return (12 if modifier == "end" else 1, 0), {"modifier": modifier}
    if after["season"]:
        return (0, 0), {"season": CHINESE_SEASONS[after["season"]]}
    return (0, 0), {"modifier": "mid"}


def _year_alone(text: str, start: int, end: int, written: Written, first_year: int) -> Found | None:
    """Read a year, or a range that ends with it and began in `first_year`, without month."""
    if first_year:
        last = f"{written.year:04d}"
        after = _AFTER_YEAR.match(text, end) if text[end : end + 1] in _TAIL_STARTS else None
        if after is not None and after["year_point"] and _POINTS[after["year_point"]] == "end":
            end, last = after.end(), f"{last}-12"
        return dated(start, end, "date.range", edtf(first_year), {"end": last})
    detail: Mapping[str, str] = {"modifier": "about"} if text[end : end + 2] in ("前后", "左右") else NO_DETAIL
    return _complete(text, start, end, written, (0, 0), (0, 0, 0), detail)


def _complete(
    text: str,
    start: int,
    end: int,
    written: Written,
    first: tuple[int, int],
    last: tuple[int, int, int],
    detail: Mapping[str, str],
) -> Found | None:
    """Return the date with the end of its range, None if the calendar has no such day.

    `first` is month and day; `last` the year (counted from the first), month and day of the end, zeros for none.
    """
    month, day = first
    if day and not day_can_be(month, day):
        return None
    if month and not (day or any(last) or detail) and (counted := of_month(text, end)) is not None:
        end, detail = counted
    if month and not day and not any(last) and (joined := _JOINED_MONTH.match(text, end)):
        following = MONTH_NUMBERS[joined[1]]
        if following == month + 1:
            end, last = joined.end(), (0, following, 0)
    parted = any(last) and not day and text[end - 1] in "度年" and text[end : end + 1] in "至到—-"
    if parted and end < len(text) and (ranged_end := _range_end(text, end, written, first))[0] > end:
        end, last = ranged_end
    apart = not detail.keys().isdisjoint(("reckoned", "season"))  # 2018年国庆节到2020年劳动节 are two dates.
    if not any(last) and text[end : end + 1] in _RANGE_BEHIND and end < len(text) and not apart:
        end, last = _range_end(text, end, written, first)
    ranged = any(last)
    if written.base:
        rule = "date.relative"
        if written.base == "missing":
            rule = "date.range" if ranged else "date.day" if day else "date.month"
        return Pending(start, end, rule, written.base, "year", written.offset, month, day, last, detail)
    value = edtf(written.year, month, day)
    if value is None:
        return None
    if ranged:
        until = edtf(written.year + last[0], last[1], last[2])
        if until is None or until <= value:
            return None
        return dated(start, end, "date.range", value, {**detail, "end": until})
    rule = "date.day" if day else "date.part" if detail else "date.month" if month else "date.year"
    found = dated(start, end, rule, value, detail)
    return reckoned(found) if "reckoned" in detail else found


def _range_end(text: str, end: int, written: Written, first: tuple[int, int]) -> tuple[int, tuple[int, int, int]]:
    """Return where the range that begins before `end` ends, and its last year, month and day; (end, zeros) for none."""
    nothing = end, (0, 0, 0)
    link = _RANGE_LINK.match(text, end)
    second = _SECOND.match(text, link.end()) if link else None
    if second is None or second.lastgroup is None:
        return nothing
    month, day = first
    years, year = 0, written.year
    if second["year"]:
        digits = second["year"]
        number = spelt_year(digits)
        if number < _LAST_SHORT and year:
            number += 1911 if number >= _HUNDRED else 2000 if number < CENTURY_PIVOT else 1900
        if not year or number < year:
            return nothing
        years = number - year
    elif second["near"]:
        years = -written.offset if second["near"] == "今" and written.base else int(second["near"] in "次翌明")
    if second["month"]:
        last = (MONTH_NUMBERS[second["month"]], DAY_NUMBERS[second["day"]] if second["day"] else 0)
    elif second["lone"]:
        if not day:
            return nothing
        last = (month, DAY_NUMBERS[second["lone"]])
    elif second["year_point"]:
        last = (1 if second["year_point"] == "初" else 12, 0)
    elif second["quarter"]:
        last = (3 * (CHINESE_NUMBERS.get(second["quarter"]) or int(second["quarter"])), 0)
    elif second["half"]:
        last = (6 if second["half"] == "上" else 12, 0)
    else:
        last = (0, 0)
    if not month and not second["year"] and not second["year_point"]:
        return nothing
    if not second["year"] and not second["near"] and last < first:
        years = 1
    if (last[1] and not day_can_be(*last)) or (
        day and last[0] and not last[1] and not (second["point"] or second["year_point"])
    ):
        return nothing
    return second.start() + len(second[0].rstrip()), (years, *last)


def _at_month(text: str, place: int, done: int) -> Found | None:
    """Read the date whose 月 stands at `place` and that has no year."""
    if (lunar := _lunar(text, place)) is not None:
        return lunar
    stop = place - 1 if text[place - 1 : place] in BLANKS else place
    if text[stop - 1 : stop] in CLOSING and (inside := _IN_BRACKETS.search(text[max(0, stop - 5) : stop])):
        return _with_day(text, stop - len(inside[0]), place, int(inside[1]))
    if text[stop - 1 : stop] not in NUMERALS:
        return None
    words = WORDS_BEFORE.search(text[max(0, stop - 4) : stop])
    month = MONTH_NUMBERS.get(words[0]) if words else None
    if words is None or month is None:
        return None
    start = stop - len(words[0])
    apart = text[start - 1 : start] == "," and not text[start - 2 : start - 1].isdigit()
    if start < done or (start and text[start - 1] in _NO_MONTH_BEFORE and not apart):
        return None
    if start and text[start - 1] in _LISTED and (before := _MONTH_BEFORE.search(text[max(0, start - 8) : start])):
        first = MONTH_NUMBERS[before[1]]
        if first < month and (
            before[2] is None or (first + 1 == month and before[1].isdecimal() == words[0].isdecimal())
        ):
            written = Written(start - len(before[0]), 0, "missing")
            end = place + 1 + (text[place + 1 : place + 2] == "份")
            return _complete(text, written.start, end, written, (first, 0), (0, month, 0), NO_DETAIL)
    return _with_day(text, start, place, month)


def _lunar(text: str, place: int) -> Found | None:
    """Read 腊月二十三 and 农历八月十五, whose day of the year nothing here tells."""
    start = place
    while start and place - start < _LONGEST_MOON and text[start - 1] in _MOON_MONTH:
        start -= 1
    following, before = text[place + 1 : place + 2], text[max(0, start - 1) : start]
    named = text[start] in "正冬腊闰"
    if start == place or not (named or following in _MOON_TAIL or before == "历"):
        return None
    if named and (before in _NO_MOON_BEFORE or following in _NO_MOON_AFTER):
        return None
    called = calendar_before(text, start)
    end = moon(text, called)
    return dated(called, end, "date.day", None, LUNAR) if end > place else None


def _with_day(text: str, start: int, place: int, month: int) -> Found | None:
    """Read what follows the 月 at `place` of a month without year that begins at `start`."""
    end, day = place + 1, 0
    until: tuple[int, int, int] = (0, 0, 0)
    detail: Mapping[str, str] = NO_DETAIL
    following = text[end : end + 1]
    if following in _NO_MONTH_AFTER and (following != "经" or not text[place - 1].isdigit()):
        return None
    if following in _MONTH_TAIL_STARTS and (after := _AFTER_MONTH.match(text, end)):
        end = after.end()
        if after["day"]:
            day = DAY_NUMBERS[after["day"]]
            until = (0, month, DAY_NUMBERS[after["last_day"]]) if after["last_day"] else until
            if not _consecutive(after):
                end, until = after.start("listed"), (0, 0, 0)
        elif after["point"]:
            detail = {"modifier": _POINTS[after["point"]]}
    return _complete(text, start, end, Written(start, 0, "missing"), (month, day), until, detail)
