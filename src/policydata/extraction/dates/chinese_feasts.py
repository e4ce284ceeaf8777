"""Days of a Chinese year or month that are said by name or by count: 国庆节, 中秋节, 第43周, 第二个星期日, 八月十五."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from policydata.extraction.dates.calendar_words import CHINESE_NUMBERS
from policydata.extraction.dates.values import Found, Pending, dated, edtf, month_length
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_FIXED = """
元旦 1-1 元旦节 1-1 情人节 2-14 三八 3-8 三八节 3-8 妇女节 3-8 三八妇女节 3-8 国际妇女节 3-8 三八国际妇女节 3-8 植树节 3-12
愚人节 4-1 五一 5-1 五一节 5-1 劳动节 5-1 五一劳动节 5-1 国际劳动节 5-1 五一国际劳动节 5-1 五四 5-4 青年节 5-4 五四青年节 5-4
护士节 5-12 国际护士节 5-12 六一 6-1 六一节 6-1 儿童节 6-1 六一儿童节 6-1 国际儿童节 6-1 七一 7-1 建党节 7-1 七一建党节 7-1
八一 8-1 建军节 8-1 八一建军节 8-1 教师节 9-10 十一 10-1 国庆 10-1 国庆节 10-1 十一国庆节 10-1 双十节 10-10 万圣节 10-31
记者节 11-8 双十一 11-11 双11 11-11 光棍节 11-11 国家宪法日 12-4 宪法日 12-4 双十二 12-12 国家公祭日 12-13 平安夜 12-24 圣诞 12-25 圣诞节 12-25
母亲节 5.2.7 父亲节 6.3.7 感恩节 11.4.4
春节 L1-1 大年初一 L1-1 元宵节 L1-15 元宵 L1-15 端午 L5-5 端午节 L5-5 七夕 L7-7 七夕节 L7-7 中元节 L7-15 中秋 L8-15 中秋节 L8-15
重阳 L9-9 重阳节 L9-9 腊八节 L12-8 除夕 L除 除夕夜 L除 清明 L清 清明节 L清
"""
_FEASTS = dict(zip(_FIXED.split()[::2], _FIXED.split()[1::2], strict=True))
"""A day of a month, the so-manieth day of the week in a month, or L for one that the moon or the sun tells."""
_STARTS = frozenset(name[0] for name in _FEASTS)
_LONGEST = max(map(len, _FEASTS))
_BARE = frozenset(["三八", "五一", "五四", "六一", "七一", "八一", "十一", "双十一", "双11", "双十二"])
_BEHIND_BARE = frozenset("，。、；：）)期前后至到当起促以启公发举开召实正全,; \n")
_OF_NAME = expression(
    "假|小长|黄金周|档|晚会|联欢|促销|购物|大促|运动|献礼|奖|勋章|红包|电影|阅兵|[寺路街区镇县村市河湖门宫堂院庙城校]"
)
"""What makes a name of a feast: 国庆假期, 双十一促销, 七夕红包, 清明河."""
_WEEKDAYS = {character: number for number, character in enumerate("一二三四五六日", 1)} | {"天": 7}
_COUNTED = expression(
    "的?(?:第([一二三四五1-5])个?|(最后一)个?|(首)个)(?:周|星期|礼拜)([一二三四五六日天末](?!年))?(?![岁年期])"
)
_WEEK = expression("的?第([1-5]?[0-9]|[一二三四五]?十?[一二三四五六七八九十])(?:个星期|周)(?![岁年期])")
_LUNAR_DAY = "(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)"
_MOON = expression(
    rf"(?:农历|阴历|旧历|夏历)的?闰?[正冬腊一二三四五六七八九十]{{1,2}}月(?:{_LUNAR_DAY}日?)?"
    rf"|(?:[正冬腊]|闰[一二三四五六七八九十]{{1,2}})月(?:{_LUNAR_DAY}日?)?"
    r"|(?:二月二|三月三|六月六|七月七|九月九)(?![日号十个至到—–~、-])"
    rf"|[一二三四五六七八九十]{{1,2}}月(?:初[一二三四五六七八九十](?!级)|廿[一二三四五六七八九]?(?![日号一二三四五六七八九])|(?:[二三]?十[一二三四五六七八九]?)(?=[，。；、）前夜晚是为的\n]|\Z))"
)
"""A day of the lunar calendar: one with its name, of 正月 or 腊月, or written 五月初五 or 八月十五, without 日."""
_MOON_STARTS = frozenset("农阴旧夏正冬腊闰一二三四五六七八九十")
LUNAR: Mapping[str, str] = {"calendar": "lunar"}
_CALLED = ("农历", "阴历", "旧历", "夏历")
_LED = tuple("于在至到自从")
_FOLLOWED = ("前夕", "前", "当天", "当日", "后", "起", "那天", "到来", "来临")


def feast(text: str, start: int) -> tuple[int, str]:
    """Return where the name of a feast that begins at `start` ends, and what tells its day; nothing without one."""
    if text[start : start + 1] not in _STARTS:
        return start, ""
    for length in range(_LONGEST, 1, -1):
        name = text[start : start + length]
        if (told := _FEASTS.get(name)) and len(name) == length:
            end = start + length
            apart = text[end : end + 1] in _BEHIND_BARE or end == len(text) or name not in _BARE
            return (end, told) if apart and not _OF_NAME.match(text, end) else (start, "")
    return start, ""


def moon(text: str, start: int) -> int:
    """Return where a lunar month or day that begins at `start` ends, `start` for none."""
    match = _MOON.match(text, start) if text[start : start + 1] in _MOON_STARTS else None
    return match.end() if match else start


def calendar_before(text: str, start: int) -> int:
    """Return where the date at `start` begins with 农历 before it."""
    return start - 2 if text[start - 2 : start] in _CALLED else start


def of_year(text: str, end: int) -> tuple[int, Mapping[str, str]] | None:
    """Read what follows a year that ends at `end`: its end, and the detail from which `reckoned` makes the value."""
    start = end + (text[end : end + 1] == "的")
    if (stop := moon(text, start)) > start:
        return stop, {**LUNAR, "reckoned": ""}
    stop, told = feast(text, start)
    if told:
        return stop, {"reckoned": told}
    if text[start : start + 1] == "第" and (week := _WEEK.match(text, end)):
        number = CHINESE_NUMBERS.get(week[1]) or (int(week[1]) if week[1].isdigit() else 0)
        return week.end(), {"reckoned": f"W{number}"}
    return None


def of_month(text: str, end: int) -> tuple[int, Mapping[str, str]] | None:
    """Read 第二个星期日 and 最后一周 behind a month that ends at `end`, as `of_year` does."""
    counted = _COUNTED.match(text, end) if text[end : end + 1] in ("的", "第", "最", "首") else None
    if counted is None:
        return None
    number = "-1" if counted[2] else "1" if counted[3] else CHINESE_NUMBERS.get(counted[1]) or counted[1]
    return counted.end(), {"reckoned": f"{number}.{_WEEKDAYS[counted[4]]}" if counted[4] in _WEEKDAYS else ""}


def reckoned(span: Span) -> Span:
    """Return a date that names a feast or counts weeks with its value, null where nothing sure tells it."""
    detail = {name: said for name, said in span.detail.items() if name != "reckoned"}
    told, value, end = span.detail["reckoned"], None, ""
    known = [int(part) for part in span.value.split("-")] if span.value else []
    if known and told[:1] == "W":
        value, end = _week(known[0], int(told[1:]))
    elif known and told[:1].isdigit() and "-" in told:
        value = edtf(known[0], *map(int, told.split("-")))
    elif known and "." in told:
        *months, number, weekday = map(int, told.split("."))
        value = _weekday_of_month(known[0], (months or known[1:])[0], number, weekday)
    return span._replace(value=value or None, detail={**detail, "end": end} if end else detail)


def _week(year: int, number: int) -> tuple[str, str]:
    """Return the first and last day of a week of a year, as ISO 8601 and GB/T 7408 count them."""
    try:
        monday = date.fromisocalendar(year, number, 1)
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    except (ValueError, OverflowError):
        return "", ""


def _weekday_of_month(year: int, month: int, number: int, weekday: int) -> str | None:
    first = date(year, month, 1).isoweekday()
    day = 1 + (weekday - first) % 7 + 7 * (number - 1)
    if number < 0:
        day = month_length(year, month) - (first + month_length(year, month) - 1 - weekday) % 7
    return edtf(year, month, day)


def bare_feast(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 国庆节 without a year where the words around it make it a day: 于国庆节举行, 元旦前."""
    if match[0] == "节":
        lengths = range(min(start, _LONGEST), 0, -1)
        start = next((start - length for length in lengths if text[start - length : match.end()] in _FEASTS), start)
    end, told = feast(text, start)
    if not told or end < match.end():
        return None
    led = text[start - 1 : start] in _LED if start else False
    if not led and not text.startswith(_FOLLOWED, end):
        return None
    if told[0] == "L" or "." in told:
        return dated(start, end, "date.day", None)
    month, day = map(int, told.split("-"))
    return Pending(start, end, "date.day", "missing", month=month, day=day)
