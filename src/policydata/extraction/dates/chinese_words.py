"""Chinese dates in words: 今天, 次日, 本月, 上周, 下周一, 第四季度, “十四五”时期, 20世纪90年代."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import CHINESE_DIGITS, CHINESE_NUMBERS, DAY_NUMBERS, MONTH_NUMBERS
from policydata.extraction.dates.chinese_counted import after_that, years_ago
from policydata.extraction.dates.relative import plan_years
from policydata.extraction.dates.values import Found, Pending, dated, edtf
from policydata.extraction.expressions import expression

_NEAR_DAYS = {
    **{"今": ("document", 0), "昨": ("document", -1), "前": ("document", -2)},
    **{"明": ("document", 1), "后": ("document", 2)},
    **{"同": ("context", 0), "当": ("context", 0), "次": ("context", 1), "翌": ("context", 1)},
    **{"當": ("context", 0), "即": ("near", 0), "該": ("context", 0), "该": ("context", 0), "隔": ("context", 1)},
}
_NIGHTS = {"昨": ("document", -1), "今": ("document", 0), "明": ("document", 1), "当": ("context", 0)}
_NEAR_MONTHS = {
    **{"本": ("document", 0), "上": ("document", -1), "下": ("document", 1)},
    **{"同": ("context", 0), "当": ("context", 0), "次": ("context", 1), "翌": ("context", 1)},
}
_SAME_BEFORE = expression(r"(?:(?<![0-9])((?:19|20)[0-9]{2})年|([去上前])年|(前一|上一)年)度?的?\Z")
_CLAUSE_START = frozenset("，。；：、\n（(“\u3000 ,;:)）》」")
_COMPARING = ("比", "较", "與", "与", "較")
"""What stands before the month or quarter that a figure is compared with."""
_AHEAD = expression("[争爭]取|力[争爭]|[将將拟擬计計]|预|預|确保|有望|能够|可[于在]|倘|若|如果|目[标標]")
_AHEAD_BEHIND = expression("[将將拟擬可]|不能|无法|有望|力[争爭]|[争爭]取|计划|预计|完成不")
"""What 年内 stands beside where it is the rest of the year, and not the year that is reported on."""
_NEAR_WEEKS = {"本": 0, "这": 0, "上": -1, "下": 1}
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9]|[二三廿]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_DAY_OF_MONTH = expression(rf"份?({_DAY})(?:[日号]?[至到—–-]({_DAY}))?[日号](?!内)")
_WEEKDAYS = {character: number for number, character in enumerate("一二三四五六日", 1)} | {"天": 7}
_NO_TODAY_AFTER = frozenset("的之这這头頭仍")
_NO_TODAY_BEFORE = frozenset("至到如向同像与與而我")
"""今天的世界, 时至今日, 如今天 speak of no day."""
_MONTH_EDGE = expression(r"[底末初尾](?![层线步级期始次审中端])|(?:上中?|中下?|下)旬")
_EDGES = {"初": "start", "上": "early", "中": "mid", "下": "late"}
_YEARS_BEFORE = expression(r"(?<![0-9])((?:19|20)[0-9]{2})(?:年?[-–—/至]((?:19|20)[0-9]{2}))?\Z")
_NO_YEAR_BEFORE = frozenset("今去明前后同当本上次翌年每半全多几")
_DIGITS = frozenset("0123456789〇零○一二三四五六七八九十")
_QUARTER_BEFORE = expression(
    r"(?:([前首头]|(?<!\d)第?[1一][—–~～至到-]第?)([一二两三四2-4])个?|第?([一二三四1-4])|(首))\Z"
)
_PLAN_BEFORE = expression(r"(?:([“\"]?十[一二三四五六])|[“\"][一二三四六七八九十])\Z")
_DECADE_BEFORE = expression(
    r"(?:(?:((?:1[0-9]|2[01])|十九|二十一?)世纪|(上个?世纪))?([0-9]0|[一二三四五六七八九]十))\Z|(?<![0-9])((?:1[0-9]|20)[0-9]0)\Z"
)


def near_word(text: str, place: int) -> Found | None:
    """Read 昨日, 次日, 本月, 上个月, 下周一 … whose 日, 天, 月 or 周 stands at `place`."""
    character = text[place]
    before = text[place - 1 : place] if place else ""
    if character == "周":
        return _week(text, place, before)
    if character == "月":
        start = place - 2 if before == "个" else place - 1
        if text[start : start + 1] == "这" and before == "个":
            return Pending(start, place + 1, "date.relative", "document", "month")
        near = _NEAR_MONTHS.get(text[start : start + 1]) if start >= 0 else None
        if (
            near is None
            or text[start - 1 : start] in ("日", "基", "以", "网", "样")
            or text[place + 1 : place + 2] in ("均", "球")
        ):
            return None
        if day := _DAY_OF_MONTH.match(text, place + 1):
            last = DAY_NUMBERS[day[2]] if day[2] else 0
            first = DAY_NUMBERS[day[1]]
            if last <= first:
                return Pending(start, day.end(1) + 1, "date.relative", near[0], "month", near[1], day=first)
            detail = {"last": str(last)}
            return Pending(start, day.end(), "date.relative", near[0], "month", near[1], day=first, detail=detail)
        if point := _MONTH_EDGE.match(text, place + 1):
            modifier = {"modifier": _EDGES.get(point[0][0], "end")}
            return Pending(start, point.end(), "date.relative", near[0], "month", near[1], detail=modifier)
        if near[1] < 0 and text[start - 1 : start] in _COMPARING:
            near = ("context", near[1])
        return Pending(start, place + 1, "date.relative", near[0], "month", near[1])
    near = _NEAR_DAYS.get(before)
    if near is None:
        return None
    start, offset = place - 1, near[1]
    if before in "前后" and text[start - 1 : start] == "大":
        start, offset = start - 1, offset + (1 if offset > 0 else -1)
    if before in "前后" and character == "日":
        return None
    if before in "今前后即" and not _is_near_day(text, start, place):
        return None
    if before in "同当當次翌该該隔" and text[start - 1 : start] in tuple("不相一首每共适應应"):
        return None
    return Pending(start, place + 1, "date.relative", near[0], "day", offset)


def _is_near_day(text: str, start: int, place: int) -> bool:
    """Say whether 今天, 前天, 后天 is a day: 今天的世界, 以前天天 and 先后天 are not."""
    if text[start] == "大":
        return True
    if text[start] == "即":
        return text[place] == "日" and text[start - 1 : start] != "立"
    if text[start] == "今":
        following = text[place + 1 : place + 2]
        return following not in _NO_TODAY_AFTER and text[start - 1 : start] not in _NO_TODAY_BEFORE
    return text[start - 1 : start] not in ("以", "之", "先", "此", "目", "战", "雨") and text[
        place + 1 : place + 2
    ] not in ("天", "性")


def _week(text: str, place: int, before: str) -> Found | None:
    offset = _NEAR_WEEKS.get(before)
    if before == text[place - 2 : place - 1] and before in "上下" and place > 1:
        return Pending(place - 2, place + 1, "date.relative", "document", "week", 2 * (offset or 0))
    if offset is None or text[place - 2 : place - 1] in ("以", "日", "基", "根"):
        return None
    weekday = _WEEKDAYS.get(text[place + 1 : place + 2], 0)
    end = place + 2 if weekday else place + 1
    return Pending(place - 1, end, "date.relative", "document", "week", offset, day=weekday)


def find_words(text: str) -> list[Found]:
    """Return quarters and halves without a year, plan periods, decades, school years, 年底 and 七十五年前."""
    found: list[Found] = []
    for word, pattern, read in _READERS:
        if word not in text:
            continue
        for match in pattern.finditer(text):
            item = read(text, match.start(), match)
            if item is not None:
                found.append(item)
    return found


def _quarter(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _QUARTER_BEFORE.search(text[max(0, start - 7) : start])
    if before is None:
        return None
    if match[0] == "季" and not (before[1] or before[4] or before[0][0] == "第"):
        return None
    number = 1 if before[4] else _number(before[2] or before[3])
    first, last = (1, number * 3) if before[1] else (number * 3 - 2, number * 3)
    begin = start - len(before[0])
    if text[match.end() : match.end() + 1] in ("末", "底") and not before[1]:
        detail = {"modifier": "end"}
        return Pending(begin, match.end() + 1, "date.part", "missing", month=last, until=(0, last, 0), detail=detail)
    return Pending(begin, match.end(), "date.part", "missing", month=first, until=(0, last, 0))


def _half(text: str, start: int, match: re.Match[str]) -> Found | None:
    if text[start - 1 : start] not in ("上", "下") or text[match.end() : match.end() + 1] == "的":
        return None
    first = 1 if text[start - 1] == "上" else 7
    return Pending(start - 1, match.end(), "date.part", "missing", month=first, until=(0, first + 5, 0))


def _plan_period(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _PLAN_BEFORE.search(text[max(0, start - 3) : start])
    if before is None or not (before[1] or match[0][1] in '”"'):
        return None
    first, last = plan_years(_number(before[0].lstrip('“"')))
    if match[0][-1] == "年":
        count = _number(match[0][-2])
        first, last = (last - count + 1, last) if match[0][-3] == "后" else (first, first + count - 1)
    end = match.end() - 2 if match[0].endswith("以来") else match.end()
    return dated(start - len(before[0]), end, "date.period", None, {"period": f"{first}/{last}"})


def _decade(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _DECADE_BEFORE.search(text[max(0, start - 8) : start])
    if before is None:
        return None
    begin = start - len(before[0])
    end = match.end()
    century = 20 if before[2] else _number(before[1]) if before[1] else 0
    if not before[4] and not century:
        return dated(begin, end, "date.decade", None)
    first = int(before[4]) if before[4] else (century - 1) * 100 + _number(before[3])
    return dated(begin, end, "date.decade", None, {"period": f"{first}/{first + 9}"})


def _century(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 本世纪中叶 and 20世纪末, whose years nothing tells."""
    if text[start - 1 : start].isdigit():
        return None
    return dated(start, match.end(), "date.period", None)


def _near_season(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 今秋, 去冬 and 明春."""
    offset = {"今": 0, "去": -1, "明": 1}[match[0][0]]
    detail = {"season": {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}[match[0][1]]}
    return Pending(start, match.end(), "date.relative", "document", "year", offset, detail=detail)


def _fiscal(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 本财年 and 上个财政年度."""
    offset = {"本": 0, "今": 0, "上": -1, "下": 1}[match[0][0]]
    return Pending(start, match.end(), "date.relative", "document", "year", offset, detail={"calendar": "fiscal"})


def _named_year(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _YEARS_BEFORE.search(text[max(0, start - 10) : start])
    if before is None:
        return None
    detail = {"calendar": "academic" if match[0][0] == "学" else "fiscal"}
    if before[2]:
        detail["end"] = before[2]
    return dated(start - len(before[0]), match.end(), "date.year", before[1], detail)


def _year_edge(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 年底 and 年初 (of the document's year) and 年末 (of the last year that is over, as statistics use it)."""
    before = text[start - 1 : start] if start else ""
    if before in _NO_YEAR_BEFORE or before in _DIGITS:
        return None
    if match[0][1] == "末":
        return Pending(start, start + 2, "date.part", "missing", month=12, until=(0, 12, 0), detail={"modifier": "end"})
    modifier, month = {"初": ("start", 1), "中": ("mid", 0)}.get(match[0][1], ("end", 12))
    return Pending(start, start + 2, "date.relative", "either", month=month, detail={"modifier": modifier})


def _second_day(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 第二天 where it begins a clause."""
    if start and text[start - 1] not in _CLAUSE_START:
        return None
    return Pending(start, match.end(), "date.relative", "context", "day", 1)


def _month_edge(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 月底 and 月初, of the month of the document."""
    if start and text[start - 1] not in _CLAUSE_START and text[start - 1] not in "于至到将在计定划":
        return None
    modifier = {"modifier": "start" if match[0][1] == "初" else "end"}
    return Pending(start, match.end(), "date.relative", "document", "month", detail=modifier)


def _reported(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 全年, 报告期内 and 报告期末, of the year that the text reports on."""
    if match[0] == "全年":
        if start and text[start - 1] not in _CLAUSE_START and text[start - 1] not in "计期成现了将":
            return None
        return Pending(start, match.end(), "date.relative", "report")
    begin = start - 1 if text[start - 1 : start] == "本" else start
    if match[0][-1] == "末":
        return Pending(begin, match.end(), "date.relative", "report", month=12, detail={"modifier": "end"})
    return Pending(begin, match.end(), "date.relative", "report")


def _same_period(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 去年同期 and 2023年同期; 同期 alone, where it begins a clause, is the period just spoken of."""
    before = _SAME_BEFORE.search(text[max(0, start - 7) : start])
    if before is None:
        alone = match[0] == "同期" and (not start or text[start - 1] in _CLAUSE_START)
        follows = text[match.end() : match.end() + 1]
        if not alone or follows in ("相", "水", "数", "增", "比", "的", ""):
            return None
        return Pending(start, match.end(), "date.same", "period")
    begin = start - len(before[0])
    if before[1]:
        return Pending(begin, match.end(), "date.same", "period", until=(int(before[1]), 0, 0))
    offset = -2 if before[2] == "前" else -1
    return Pending(begin, match.end(), "date.same", "period", "year", offset)


def _night(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 昨晚, 今早, 明晚; 今晚报 and the like are names."""
    base, offset = _NIGHTS[match[0][0]]
    return Pending(start, match.end(), "date.relative", base, "day", offset)


def _near_quarter(text: str, start: int, match: re.Match[str]) -> Found | None:
    offset = {"本": 0, "今": 0, "上": -1, "下": 1}[match[0][0]]
    base = "context" if offset < 0 and text[start - 1 : start] in _COMPARING else "document"
    return Pending(start, match.end(), "date.relative", base, "quarter", offset)


def _first_months(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 前10个月 where no year stands before it."""
    number = _number(match[1])
    if not 1 < number <= 11 or text[start - 1 : start] in ("年", "的", "提", "之", "以", "此", "日", "先"):
        return None
    return Pending(start, match.end(), "date.part", "missing", month=1, until=(0, number, 0))


def _weekday(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 星期三 at the start of a clause or before what happened; beside a date (星期三（9月24日）) it says nothing new."""
    following = text[match.end() : match.end() + 1]
    if (following in ("(", "（") and text[match.end() + 1 : match.end() + 2].isdigit()) or text[
        start - 1 : start
    ] in tuple("每逢"):
        return None
    if following and following in "上下举召宣通公发晚审表开" and text[start - 1 : start] not in tuple("、至到和及"):
        return Pending(start, match.end(), "date.relative", "document", "weekday", day=_WEEKDAYS[match[1]])
    if start and text[start - 1] not in "，。；\n\u3000 ,;:：":
        return None
    return Pending(start, match.end(), "date.relative", "document", "weekday", day=_WEEKDAYS[match[1]])


def _republican(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 民國113年1月2日, which counts from 1911."""
    digits = match[1]
    if digits.isdigit() and digits.isascii():
        count = int(digits)
    elif set(digits) <= CHINESE_DIGITS.keys():
        count = int("".join(str(CHINESE_DIGITS[digit]) for digit in digits))
    else:
        count = CHINESE_NUMBERS.get(digits, 0)
    month, day = MONTH_NUMBERS.get(match[2] or "", 0), DAY_NUMBERS.get(match[3] or "", 0)
    value = edtf(1911 + count, month, day) if 0 < count < 200 else None
    if value is None:
        return None
    begin = start - 2 if text[max(0, start - 2) : start] in ("中华", "中華") else start
    rule = "date.day" if day else "date.month" if month else "date.year"
    return dated(begin, match.end(), rule, value)


def _split_year(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 2022–23年度 and 2022/23财政年度."""
    begins, ends = (
        one if one.isascii() else "".join(str(CHINESE_DIGITS[digit]) for digit in one) for one in match.groups()
    )
    first = int(begins)
    last = int(ends) if len(ends) == 4 else first - first % 100 + int(ends)
    if last <= first:
        return None
    detail = {"calendar": "academic" if "学" in match[0] or "學" in match[0] else "fiscal", "end": f"{last}"}
    return dated(start, match.end(), "date.range", begins, detail)


def _within_year(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 年内 and 今年内, the rest of the document's year."""
    before = text[start - 1 : start] if start else ""
    if before == "今":
        return Pending(start - 1, match.end(), "date.relative", "document")
    if before and (before in _NO_YEAR_BEFORE or before in _DIGITS or before in "两青中老成少学周近壮整余"):
        return None
    ahead = _AHEAD.search(text[max(0, start - 12) : start]) or _AHEAD_BEHIND.match(text, match.end())
    return Pending(start, match.end(), "date.relative", "document" if ahead else "report")


def _number(word: str) -> int:
    return int(word) if word.isascii() else CHINESE_NUMBERS[word]


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[str, int, re.Match[str]], Found | None]], ...] = (
    ("季", expression("季度|季(?![节報报刊风候后军度稻播])"), _quarter),
    ("半年", expression("半年"), _half),
    ("五", expression(r"五[”\"]?(?:规划)?(?:时期|期间|以来|末期|末|初期|初|[头前后][一二两三四]年)"), _plan_period),
    ("年代", expression("年代(?:[初末](?!期)|[初末中前后]期)?"), _decade),
    (
        "世纪",
        expression("(?:本|上个?|19|20|21|十九|二十一?)世纪(?:[初末](?!期)|[初末中前后]期|中叶|[上下]半叶)"),
        _century,
    ),
    ("学年", expression("学年"), _named_year),
    ("财", expression("[本今上下](?:一|个)?财(?:年|政年度|务年度)"), _fiscal),
    *((season, expression(f"[今去明]{season}[季天]?(?![游运奥训茶装])"), _near_season) for season in "春夏秋冬"),
    ("财年", expression("财年"), _named_year),
    ("年", expression(r"年(?:[底末初尾]|中(?=[前，。、；）]))(?![层线步级期始次审中端数])"), _year_edge),
    ("前", expression("前(?![后期身列段沿])"), years_ago),
    ("后", expression("后(?![期来续勤备台代方果天段悔])"), after_that),
    ("後", expression("後(?![期來續勤備台代方果天段悔])"), after_that),
    ("第二天", expression("第二天"), _second_day),
    ("月", expression("月[底初末尾](?![层线步级期始次审中端])"), _month_edge),
    ("全年", expression("全年(?![龄无不候约])"), _reported),
    ("报告期", expression("报告期[内末间]"), _reported),
    ("同", expression("同(?:期|月|季度?)"), _same_period),
    ("晚", expression("[昨今明当]晚(?!报)"), _night),
    ("早", expression("今早|明早|昨早"), _night),
    ("晨", expression("今晨|昨晨|明晨"), _night),
    ("夜", expression("昨夜|今夜(?!无)"), _night),
    ("季", expression("[本上下今](?:一|个)?季(?:度|(?![节報报刊风候后军度稻播]))"), _near_quarter),
    *(
        (first, expression(f"{first}(1?[0-9]|十[一]?|[二两三四五六七八九])个?月(?![前后份日]|内(?!外))"), _first_months)
        for first in "前首头"
    ),
    ("期", expression("(?:星期|礼拜)([一二三四五六日天])"), _weekday),
    ("周", expression("周([一二三四五六日])(?![年期岁])"), _weekday),
    (
        "民",
        expression(rf"民[国國]([0-9]{{1,3}}|[〇零○一二三四五六七八九十百]{{1,4}})年(?:({_MONTH})月(?:({_DAY})日)?)?"),
        _republican,
    ),
    (
        "年度",
        expression(
            r"(?<![0-9])((?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})(?:[-–—/至]|年至)([0-9]{4}|[0-9]{2}|[一二〇零○三四五六七八九]{2,4})(?:财政|財政|财务|会计|学)?年度"
        ),
        _split_year,
    ),
    ("财年", expression(r"(?<![0-9])((?:19|20)[0-9]{2})[-–—/]([0-9]{4}|[0-9]{2})财年"), _split_year),
    ("學年", expression(r"(?<![0-9])((?:19|20)[0-9]{2})[-–—/]([0-9]{4}|[0-9]{2})學年"), _split_year),
    ("年内", expression("年内(?![在外部容涵])"), _within_year),
)
