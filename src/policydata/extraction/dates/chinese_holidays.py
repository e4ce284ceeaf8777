"""Days of a Chinese year or month that are said by name or by count: 国庆节, 中秋节, 第43周, 第二个星期日, 八月十五."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from math import floor

from policydata.extraction.dates.calendar_words import CHINESE_NUMBERS, CHINESE_WEEKDAYS, DAY_NUMBERS, MONTH_NUMBERS
from policydata.extraction.dates.chinese_moon import of_moon
from policydata.extraction.dates.values import Found, Pending, edtf, month_length
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import word_set, words_in

_TOLD = words_in(
    """
    元旦 1-1 元旦节 1-1 情人节 2-14 三八 3-8 三八节 3-8 妇女节 3-8 三八妇女节 3-8 国际妇女节 3-8 三八国际妇女节 3-8 植树节 3-12 愚人节 4-1
    五一 5-1 五一节 5-1 劳动节 5-1 五一劳动节 5-1 国际劳动节 5-1 五一国际劳动节 5-1 五四 5-4 青年节 5-4 五四青年节 5-4 护士节 5-12
    国际护士节 5-12 六一 6-1 六一节 6-1 儿童节 6-1 六一儿童节 6-1 国际儿童节 6-1 七一 7-1 建党节 7-1 七一建党节 7-1 八一 8-1 建军节 8-1
    八一建军节 8-1 教师节 9-10 十一 10-1 国庆 10-1 国庆节 10-1 十一国庆节 10-1 双十节 10-10 万圣节 10-31 记者节 11-8 双十一 11-11
    双11 11-11 光棍节 11-11 国家宪法日 12-4 宪法日 12-4 双十二 12-12 国家公祭日 12-13 平安夜 12-24 圣诞 12-25 圣诞节 12-25
    世界水日 3-22 消费者权益日 3-15 国际消费者权益日 3-15 世界读书日 4-23 世界地球日 4-22 世界环境日 6-5 全国生态日 8-15 世界粮食日 10-16
    国家安全教育日 4-15 全民国家安全教育日 4-15 烈士纪念日 9-30 抗战胜利纪念日 9-3 香港回归纪念日 7-1 澳门回归纪念日 12-20 消防日 11-9
    全国消防日 11-9 消防宣传日 11-9 全国消防宣传日 11-9 航天日 4-24 中国航天日 4-24 医师节 8-19 中国医师节 8-19 科技工作者日 5-30
    全国科技工作者日 5-30 世界无烟日 5-31 国际禁毒日 6-26 世界艾滋病日 12-1 母亲节 5.2.7 父亲节 6.3.7 感恩节 11.4.4
    立春 S2-3.865 雨水节气 S2-18.685 惊蛰 S3-5.625 春分 S3-20.655 清明 S4-4.81 清明节 S4-4.81 谷雨 S4-20.098 立夏 S5-5.52 小满 S5-21.066
    芒种 S6-5.7 夏至 S6-21.37 立秋 S8-7.52 白露 S9-7.655 秋分 S9-23.05 农民丰收节 S9-23.05 中国农民丰收节 S9-23.05 寒露 S10-8.325
    霜降 S10-23.44 立冬 S11-7.44 冬至 S12-21.9 大年初二 L1-2 大年初三 L1-3 大年初四 L1-4 大年初五 L1-5 大年初六 L1-6 大年初七 L1-7
    大年初八 L1-8 大年初九 L1-9 大年初十 L1-10 正月十五 L1-15 农历新年 L1-1 春节 L1-1 大年初一 L1-1 元宵节 L1-15 元宵 L1-15 端午 L5-5 端午节 L5-5
    七夕 L7-7 七夕节 L7-7 中元节 L7-15 中秋 L8-15 中秋节 L8-15 重阳 L9-9 重阳节 L9-9 腊八节 L0-8 除夕 L1-0 除夕夜 L1-0 大年三十 L1-0
    """
)
_FEASTS = dict(zip(_TOLD[::2], _TOLD[1::2], strict=True))
"""A day of a month, the so-manieth day of the week in a month, behind L a day of the moon's (month 0 began the year before), or
behind S the month of a solar term and the moment of it that the days of 2000 began with: each year adds 0.2422 of a day."""
_STARTS = frozenset(name[0] for name in _FEASTS)
_LONGEST = max(map(len, _FEASTS))
_BARE = word_set("三八 五一 五四 六一 七一 八一 十一 双十一 双11 双十二")
_BEHIND_QUOTED = frozenset("，。、；：）)前后至到当起以,;节") | {""}
_BEHIND_BARE = frozenset("，。、；：）)前后至到当起获促已为见算”以启公发举开召实正全,; \n")
_OF_NAME = expression(
    "假|小长|长假|黄金周|档|晚会|联欢|促销|购物|大促|运动|献礼|奖|勋章|红包|电影|[寺路街区镇县村市河湖门宫堂院庙城校]"
)
"""What makes a name or a longer time of a feast: 国庆假期, 双十一促销, 清明河."""
_COUNTED = expression(
    "的?(?:第([一二三四五1-5])个?|(最后一)个?|(首)个)(?:周|星期|礼拜)([一二三四五六日天末](?!年))?(?![岁年期])"
)
_WEEK = expression("的?第([1-5]?[0-9]|[一二三四五]?十?[一二三四五六七八九十])(?:个星期|周)(?![岁年期])")
_LUNAR_DAY = "(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)"
_MOON = expression(
    rf"(?:农历|阴历|旧历|夏历)的?闰?[正冬腊一二三四五六七八九十]{{1,2}}月(?:{_LUNAR_DAY}日?)?"
    rf"|(?:[正冬腊]|闰[一二三四五六七八九十]{{1,2}})月(?:{_LUNAR_DAY}日?)?"
    r"|(?:二月二|三月三|六月六|七月七|九月九)(?![日号十个至到—–~、-])"
    rf"|[一二三四五六七八九十]{{1,2}}月(?:初[一二三四五六七八九十](?!级)"
    r"|廿[一二三四五六七八九]?(?![日号一二三四五六七八九])|(?:[二三]?十[一二三四五六七八九]?)(?=[，。；、）前夜晚是为的举召当后\n]|\Z))"
)
"""A day of the lunar calendar: one with its name, of 正月 or 腊月, or written 五月初五 or 八月十五, without 日."""
_SURE_MOON = expression(
    r"(?:历的?([一二三四五六七八九十正]{1,2})月|(?<!十)([一二三四五六七八九十正])月(?=[初廿]))初?([一二三廿]?[一二三四五六七八九十]{1,2})日?\Z"
)
_MOON_STARTS = frozenset("农阴旧夏正冬腊闰一二三四五六七八九十")
_CALLED = ("农历", "阴历", "旧历", "夏历")
_LATE_MOON = 11
"""What is called the eleventh or twelfth month of a year may be that of the year before."""
_FIRST_TERM, _LAST_TERM = 1987, 2050
_LED = tuple("于在至到自从")
_OPENS = ("", *"。；！？\n")
_COMMA = expression("[，,](?![又是即也亦俗为指])")
_FOLLOWED = ("前夕", "前", "当天", "当日", "后", "起", "那天", "到来", "来临")
LUNAR: Mapping[str, str] = {"calendar": "lunar"}


def feast(text: str, start: int) -> tuple[int, str]:
    """Return where the name of a feast that begins at `start` ends, and what tells its day; nothing without one."""
    lengths = range(_LONGEST, 1, -1) if text[start : start + 1] in _STARTS else ()
    end = next((start + length for length in lengths if text[start : start + length] in _FEASTS), start)
    end = min(end, len(text))
    apart = text[start:end] not in _BARE or end == len(text) or text[end] in _BEHIND_BARE
    return (end, _FEASTS[text[start:end]]) if end > start and apart and not _OF_NAME.match(text, end) else (start, "")


def moon(text: str, start: int) -> int:
    """Return where a lunar month or day that begins at `start` ends, `start` for none."""
    match = _MOON.match(text, start) if text[start : start + 1] in _MOON_STARTS else None
    return match.end() if match else start


def calendar_before(text: str, start: int) -> int:
    """Return where the date at `start` begins with 农历 before it."""
    return start - 2 if text[max(0, start - 2) : start] in _CALLED else start


def of_year(text: str, end: int) -> tuple[int, Mapping[str, str]] | None:
    """Read what follows a year that ends at `end`: its end, and the detail from which `reckoned` makes the value."""
    start = end + (text[end : end + 1] == "的")
    if (stop := moon(text, start)) > start:
        sure = _SURE_MOON.search(text[start:stop])
        month, day = (MONTH_NUMBERS.get(sure[1] or sure[2], 1), DAY_NUMBERS.get(sure[3], 0)) if sure else (0, 0)
        return stop, {**LUNAR, "reckoned": f"L{month}-{day}" if day and month < _LATE_MOON else ""}
    quoted = text[start : start + 1] == "“"
    stop, told = feast(text, start + quoted)
    if told and (not quoted or (text[stop : stop + 1] == "”" and text[stop + 1 : stop + 2] in _BEHIND_QUOTED)):
        return stop + quoted, {"reckoned": told}
    if text[start : start + 1] == "第" and (week := _WEEK.match(text, end)):
        return week.end(), {"reckoned": f"W{CHINESE_NUMBERS.get(week[1]) or week[1]}"}
    return None


def of_month(text: str, end: int) -> tuple[int, Mapping[str, str]] | None:
    """Read 第二个星期日 and 最后一周 behind a month that ends at `end`, as `of_year` does."""
    counted = _COUNTED.match(text, end) if text[end : end + 1] in ("的", "第", "最", "首") else None
    if counted is None:
        return None
    number = "-1" if counted[2] else "1" if counted[3] else CHINESE_NUMBERS.get(counted[1]) or counted[1]
    return counted.end(), {
        "reckoned": f"{number}.{CHINESE_WEEKDAYS[counted[4]]}" if counted[4] in CHINESE_WEEKDAYS else ""
    }


def reckoned(span: Span) -> Span:
    """Return a date that names a feast or counts weeks with its value, null where nothing sure tells it."""
    detail = {name: said for name, said in span.detail.items() if name not in ("reckoned", "partial")}
    told, value = span.detail["reckoned"], None
    year, *months = [int(part) for part in span.value.split("-")] if span.value else [0]
    if not 0 < year < 9999 or not told:
        pass
    elif told[0] in "CD":  # A part of this century, and the last such decade that had begun: its place and length.
        begin, length = map(int, told[1:].split("."))
        first = year - (year - 1) % 100 + begin if told[0] == "C" else year - (year - begin) % 100 + 10 - length
        detail["period"] = f"{first:04d}/{first + length - 1:04d}"
    elif told[0] == "W" and 0 < int(told[1:]) <= date(year, 12, 28).isocalendar().week:
        monday = date.fromisocalendar(year, int(told[1:]), 1)  # As ISO 8601 and GB/T 7408 count weeks.
        value, detail["end"] = monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    elif told[0] == "L":
        month, day = map(int, told[1:].split("-"))
        value = of_moon(year, month, day) if month else of_moon(year - 1, 12, day)
    elif told[0] == "S":
        month, moment = int(told[1:].split("-")[0]), float(told.split("-")[1])
        day = floor(0.2422 * (year - 2000) + moment) - (year - 2000 - (month < 3)) // 4
        value = edtf(year, month, day) if _FIRST_TERM <= year <= _LAST_TERM else None
    elif "-" in told[1:] and "." not in told:
        value = edtf(year, *map(int, told.split("-")))
    elif "." in told:
        *named, number, weekday = map(int, told.split("."))
        month = (named or months)[0]
        first = date(year, month, 1).isoweekday()
        last = month_length(year, month)
        value = edtf(year, month, 1 + (weekday - first) % 7 + 7 * (number - 1))
        value = edtf(year, month, last - (first + last - 1 - weekday) % 7) if number < 0 else value
    return span._replace(value=value, detail=detail)


def bare_feast(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 国庆节 without a year where the words around it make it a day: 于国庆节举行, 元旦前."""
    if match[0] == "节":
        lengths = range(min(start, _LONGEST), 0, -1)
        start = next((start - length for length in lengths if text[start - length : match.end()] in _FEASTS), start)
    end, told = feast(text, start)
    led = text[max(0, start - 1) : start] in _LED or (not start and end == len(text))
    if not told or end < match.end() or text.startswith("前后", end):
        return None
    opened = text[max(0, start - 1) : start] in _OPENS and _COMMA.match(text, end)
    if not (led or opened or text.startswith(_FOLLOWED, end)):
        return None
    # What the moon tells is in the month after the one of the moon, near enough to find the year.
    month = int(re.split("[-.]", told.lstrip("LS"))[0]) + (told[0] == "L")
    return Pending(start, end, "date.day", "missing", month=month, detail={"reckoned": told})
