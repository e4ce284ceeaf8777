"""Chinese dates in words: 今天, 次日, 本月, 上周, 下周一, 第四季度, “十四五”时期, 20世纪90年代."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import CHINESE_DIGITS, DAY_NUMBERS
from policydata.extraction.dates.chinese_counted import after_that, number_of, years_ago
from policydata.extraction.dates.chinese_periods import PERIODS
from policydata.extraction.dates.chinese_years import counts_from_1911
from policydata.extraction.dates.values import Found, Pending
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
    **{"同": ("context", 0), "当": ("context", 0), "次": ("context", 1), "翌": ("context", 1), "该": ("context", 0)},
}
BEFORE_NEAR_MONTH = frozenset(("个", *_NEAR_MONTHS))
_SAME_BEFORE = expression(
    r"(?:(?<![0-9])((?:19|20)[0-9]{2})年|([一二][〇零○一二三四五六七八九]{3})年|([去上前])年|(前一|上一)年)度?的?\Z"
)
_ROC_BEFORE = expression(r"(?<![0-9.])(1[0-2][0-9])年\Z")
_CLAUSE_START = frozenset("，。；：、\n（(“\u3000 ,;:)）》」")
_COMPARING = ("比", "较", "與", "与", "較")
"""What stands before the month or quarter that a figure is compared with."""
_AHEAD = expression("[争爭]取|力[争爭]|[将將拟擬计計]|预|預|确保|有望|能够|可[于在]|倘|若|如果|目[标標]")
_AHEAD_BEHIND = expression("[将將拟擬可]|不能|无法|有望|力[争爭]|[争爭]取|计划|预计|完成不")
"""What 年内 stands beside where it is the rest of the year, and not the year that is reported on."""
_NEAR_WEEKS = {"本": 0, "这": 0, "上": -1, "下": 1}
_DAY = "(?:3[01]|[12][0-9]|0?[1-9]|[二三廿]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_DAY_OF_MONTH = expression(rf"份?({_DAY})(?:[日号]?[至到—–-]({_DAY}))?[日号](?!内)")
_DATED = frozenset("0123456789日号")
"""What ends a date or time of day, beside which a day of the week says nothing new."""
_WEEKDAYS = {character: number for number, character in enumerate("一二三四五六日", 1)} | {"天": 7}
_NO_TODAY_AFTER = frozenset("的之这這头頭仍")
_NO_TODAY_BEFORE = frozenset("至到如向同像与與而我")
"""今天的世界, 时至今日, 如今天 speak of no day."""
_MONTH_EDGE = expression(r"[底末初尾](?![层线步级期始次审中端])|(?:上中?|中下?|下)旬")
_EDGES = {"初": "start", "上": "early", "中": "mid", "下": "late"}
_NO_YEAR_BEFORE = frozenset("今去明前后同当本上次翌年每半全多几")
_DIGITS = frozenset("0123456789〇零○一二三四五六七八九十")
_QUARTER_BEFORE = expression(
    r"(?:([前首头]|(?<!\d)第?[1一][—–~～至到-]第?)([一二两三四2-4])个?|第?([一二三四1-4])|(首))\Z"
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
            or text[start - 1 : start] in ("日", "基", "以", "网", "样", "月")
            or text[place + 1 : place + 2] in ("均", "球", "饼")
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
    if before in "前后" and character == "日" and start and text[start - 1] not in _CLAUSE_START:
        return None
    if before in "今前后即" and not _is_near_day(text, start, place):
        return None
    if before in "同当當次翌该該隔" and text[start - 1 : start] in tuple("不相一首每共适應应"):
        return None
    return Pending(start, place + 1, "date.relative", near[0], "day", offset)


def _is_near_day(text: str, start: int, place: int) -> bool:
    """Say whether 今天, 前天, 后天 is a day: 今天的世界, 以前天天 and 先后天 are not."""
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
    if before == "上" and text[place - 2 : place - 1] == "会":
        return None  # 在会议上周女士 …
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
    number = 1 if before[4] else number_of(before[2] or before[3])
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


def _year_edge(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 年底 and 年初 (of the document's year) and 年末 (of the last year that is over, as statistics use it)."""
    before = text[start - 1 : start] if start else ""
    if before in _NO_YEAR_BEFORE or before in _DIGITS or text.startswith(("预算", "计划", "目标"), start + 2):
        return None
    if match[0][1] == "末":
        return Pending(start, start + 2, "date.part", "missing", month=12, until=(0, 12, 0), detail={"modifier": "end"})
    modifier, month = {"初": ("start", 1), "中": ("mid", 0)}.get(match[0][1], ("end", 12))
    return Pending(start, start + 2, "date.relative", "either", month=month, detail={"modifier": modifier})


def _second_day(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 第二天, 前一日 and 第二年 where they begin a clause or stand behind 于 or 在."""
    if start and text[start - 1] not in _CLAUSE_START and text[start - 1] not in "于在":
        return None
    offset = {"第三": 2, "同一": 0, "前一": -1}.get(match[0][:2], 1)
    unit = "year" if match[0][-1] == "年" else "day"
    return Pending(start, match.end(), "date.counted", "context", unit, offset)


def _month_edge(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 月底 and 月初, of the month of the document."""
    if start and text[start - 1] not in _CLAUSE_START and text[start - 1] not in "于至到将在计定划":
        return None
    modifier = {"modifier": "start" if match[0][1] == "初" else "end"}
    return Pending(start, match.end(), "date.relative", "document", "month", detail=modifier)


def _reported(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 报告期内 and 报告期末, of the year that the text reports on, and 过去一年 where it begins a clause."""
    if match[0][0] == "过":
        alone = not start or text[start - 1] in _CLAUSE_START
        return Pending(start, match.end(), "date.relative", "document", "year", -1) if alone else None
    begin = start - 1 if text[start - 1 : start] == "本" else start
    if match[0][-1] == "末":
        return Pending(begin, match.end(), "date.relative", "report", month=12, detail={"modifier": "end"})
    return Pending(begin, match.end(), "date.relative", "report")


def _same_period(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 去年同期 and 2023年同期; 同期 alone, where it begins a clause, is the period just spoken of."""
    before = _SAME_BEFORE.search(text[max(0, start - 7) : start])
    if before is None and (roc := _ROC_BEFORE.search(text[max(0, start - 5) : start])) and counts_from_1911(text):
        begin, year = start - len(roc[0]), 1911 + int(roc[1])
        return Pending(begin, match.end(), "date.same", "period", until=(year, 0, 0))
    if before is None:
        alone = match[0] == "同期" and (not start or text[start - 1] in _CLAUSE_START)
        follows = text[match.end() : match.end() + 1]
        if not alone or follows in ("相", "水", "数", "增", "比", "的", ""):
            return None
        return Pending(start, match.end(), "date.same", "period")
    begin = start - len(before[0])
    if before[1]:
        return Pending(begin, match.end(), "date.same", "period", until=(int(before[1]), 0, 0))
    if before[2]:
        year = int("".join(str(CHINESE_DIGITS[digit]) for digit in before[2]))
        return Pending(begin, match.end(), "date.same", "period", until=(year, 0, 0))
    offset = -2 if before[3] == "前" else -1
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
    number = number_of(match[1])
    if not 1 < number <= 11 or text[start - 1 : start] in tuple("年的提之以此日先满期届"):
        return None
    return Pending(start, match.end(), "date.part", "missing", month=1, until=(0, number, 0))


def _weekday(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 星期三 at the start of a clause or before what happened; beside a date (星期三（9月24日）) it says nothing new."""
    following = text[match.end() : match.end() + 1]
    if match[0][0] in "星礼" and (near := _NEAR_WEEKS.get(text[start - 1 : start])) is not None:
        return Pending(start - 1, match.end(), "date.relative", "document", "week", near, day=_WEEKDAYS[match[1]])
    if (following in ("(", "（") and text[match.end() + 1 : match.end() + 2].isdigit()) or text[
        start - 1 : start
    ] in tuple("每逢"):
        return None
    if (
        following
        and following in "上下举召宣通公发晚审表开在向就说称"
        and text[start - 1 : start] not in tuple("、至到和及")
    ):
        return Pending(start, match.end(), "date.relative", "document", "weekday", day=_WEEKDAYS[match[1]])
    if start and (
        text[start - 1] not in "，。；\n\u3000 ,;:：" or text[max(0, start - 3) : start].rstrip()[-1:] in _DATED
    ):
        return None
    return Pending(start, match.end(), "date.relative", "document", "weekday", day=_WEEKDAYS[match[1]])


def _within_year(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 年内 and 今年内, the rest of the document's year."""
    before = text[start - 1 : start] if start else ""
    if before == "今":
        return Pending(start - 1, match.end(), "date.relative", "document")
    if before and (before in _NO_YEAR_BEFORE or before in _DIGITS or before in "两青中老成少学周近壮整余"):
        return None
    ahead = _AHEAD.search(text[max(0, start - 12) : start]) or _AHEAD_BEHIND.match(text, match.end())
    return Pending(start, match.end(), "date.relative", "document" if ahead else "report")


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[str, int, re.Match[str]], Found | None]], ...] = (
    *PERIODS,
    ("季", expression("季度|季(?![节報报刊风候后军度稻播])"), _quarter),
    ("半年", expression("半年"), _half),
    ("年", expression(r"年(?:[底末初尾]|中(?=[前，。、；）]))(?![层线步级期始次审中端数])"), _year_edge),
    ("前", expression("前(?![后期身列段沿])"), years_ago),
    ("后", expression("后(?![期来续勤备台代方果天段悔])"), after_that),
    ("後", expression("後(?![期來續勤備台代方果天段悔])"), after_that),
    *(
        (word, expression(word + "(?![起度])"), _second_day)
        for word in ("第二天", "第三天", "第二日", "同一天", "同一日", "前一天", "前一日", "后一天", "第二年")
    ),
    ("月", expression("月[底初末尾](?![层线步级期始次审中端])"), _month_edge),
    ("报告期", expression("报告期[内末间]"), _reported),
    ("过去", expression("过去(?:的)?一年(?=[，,里来])"), _reported),
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
    ("年内", expression("年内(?![在外部容涵])"), _within_year),
)
