"""Chinese dates in words: 今天, 次日, 本月, 上周, 下周一, 第四季度, “十四五”时期, 20世纪90年代."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import CHINESE_DAY, DAY_NUMBERS, spelt_year
from policydata.extraction.dates.chinese_counted import after_that, number_of, years_ago
from policydata.extraction.dates.chinese_days import DAYS
from policydata.extraction.dates.chinese_holidays import bare_feast
from policydata.extraction.dates.chinese_periods import PERIODS
from policydata.extraction.dates.chinese_weeks import near_week, weekday
from policydata.extraction.dates.chinese_years import counts_from_1911
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import words_in

_NEAR_DAYS = {
    **{"今": ("document", 0), "昨": ("document", -1), "前": ("document", -2)},
    **{"明": ("document", 1), "后": ("document", 2)},
    **{"同": ("context", 0), "当": ("context", 0), "次": ("context", 1), "翌": ("context", 1)},
    **{"當": ("context", 0), "即": ("near", 0), "該": ("context", 0), "该": ("context", 0), "隔": ("context", 1)},
}
_NEAR_MONTHS = {
    **{"本": ("document", 0), "这": ("document", 0), "上": ("document", -1), "下": ("document", 1)},
    **{"同": ("context", 0), "当": ("context", 0), "次": ("context", 1), "翌": ("context", 1), "该": ("context", 0)},
}
BEFORE_NEAR_MONTH = frozenset(("个", *_NEAR_MONTHS))
_SAME_BEFORE = expression(
    r"(?:((?<![0-9])(?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})年|([去上前])年|(?:前一|上一)年|一年前)度?的?\Z"
)
_ROC_BEFORE = expression(r"(?<![0-9.])(1[0-2][0-9])年\Z")
_CLAUSE_START = frozenset("，。；：、\n（(“\u3000 ,;:)）》」")
_BODIES = frozenset("于府局部院委者方他她我们司")
"""What ends the words for who acts, beside which a day stands, or leads to it."""
_MIDDLE = r"[前，。、；）]|\Z|完成|启动|公布|推出|实施|提交|出台|发布|落实|竣工|开展|召开|举行"
_PAIRS = {"今明": 0, "明后": 1, "去今": -1, "昨今": -1}
_LED = ("于", "在", "至", "到")
_POINT_AFTER = (*"，。、；）)前将", "")
_COMPARING = ("比", "较", "與", "与", "較", "高于", "低于")
"""What stands before the month or quarter that a figure is compared with."""
_AHEAD = expression("[争爭]取|力[争爭]|[将將拟擬计計]|预|預|确保|有望|能够|可[于在]|倘|若|如果|目[标標]")
_AHEAD_BEHIND = expression("[将將拟擬可]|不能|无法|有望|力[争爭]|[争爭]取|计划|预计|完成不")
"""What 年内 stands beside where it is the rest of the year, and not the year that is reported on."""
_DAY_OF_MONTH = expression(rf"份?({CHINESE_DAY})(?:[日号]?[至到—–-]({CHINESE_DAY}))?[日号](?!内)")
_NO_TODAY_AFTER = frozenset("的之这這头頭仍")
_NO_TODAY_BEFORE = frozenset("至到如向同像与與而我")
"""今天的世界, 时至今日, 如今天 speak of no day."""
_HELD = words_in(
    "的会议 的发布会 的记者会 的新闻发布 的发言 的讲话 的论坛 的座谈 的会见 的会上 的开幕 的闭幕 的签字 的比赛 的茶话会 的研讨会 的联谊会 的首映"
)
_MONTH_EDGE = expression(r"[底末初尾](?![层线步级期始次审中端])|(?:上中?|中下?|下)旬")
_EDGES = {"初": "start", "上": "early", "中": "mid", "下": "late"}
_NO_YEAR_BEFORE = frozenset("大今去明前后同当本上次翌年每半全多几")
_DIGITS = frozenset("0123456789〇零○一二三四五六七八九十")
_QUARTER_BEFORE = expression(
    r"(?:([前首头]|(?<!\d)第?[1一][—–~～至到-]第?)([一二两三四2-4])个?|(?:第?(?<![0-9.一二三四])([一二三](?=[、和至到—–~二三四-])|[1-3](?=[、和至到—–~-]))[、和至到—–~-]?)?第?([一二三四1-4])|(首))\Z"
)


def near_word(text: str, place: int) -> Found | None:
    """Read 昨日, 次日, 本月, 上个月, 下周一 … whose 日, 天, 月 or 周 stands at `place`."""
    character = text[place]
    before = text[place - 1 : place] if place else ""
    if character == "周":
        return near_week(text, place, place + 1)
    if character == "月":
        start = place - 2 if before == "个" else place - 1
        if start > 0 and text[start] in "上下" and text[start - 1] == text[start]:
            return _near_month(text, start - 1, place, "document", 2 if text[start] == "下" else -2)
        near = _NEAR_MONTHS.get(text[start : start + 1]) if start >= 0 else None
        if (
            near is None
            or text[start - 1 : start] in ("日", "基", "以", "网", "样", "月")
            or text[place + 1 : place + 2] in ("均", "球", "饼")
        ):
            return None
        if near[1] < 0 and text.endswith(_COMPARING, 0, start) and _DAY_OF_MONTH.match(text, place + 1) is None:
            near = ("context", near[1])
        return _near_month(text, start, place, *near)
    near = _NEAR_DAYS.get(before)
    if near is None:
        return None
    start, offset = place - 1, near[1]
    if before in "前后" and text[start - 1 : start] == "大":
        return Pending(start - 1, place + 1, "date.relative", "document", "day", offset // 2 * 3)
    if before in "前后" and character == "日" and start and text[start - 1] not in _CLAUSE_START | _BODIES:
        return None
    if before in "今前后即" and not _is_near_day(text, start, place):
        return None
    if before in "同当當次翌该該隔" and text[start - 1 : start] in tuple("不相一首每共适應应"):
        return None
    return Pending(start, place + 1, "date.relative", near[0], "day", offset)


def _near_month(text: str, start: int, place: int, base: str, offset: int) -> Found:
    """Read 本月5日, 上月底 and 下下个月 that begin at `start` and whose 月 stands at `place`."""
    end, first, detail = place + 1, 0, {}
    if day := _DAY_OF_MONTH.match(text, end):
        first, last = DAY_NUMBERS[day[1]], DAY_NUMBERS.get(day[2], 0)
        end = day.end() if last > first or not day[2] else day.end(1) + 1
        detail = {"last": str(last)} if last > first else {}
    elif point := _MONTH_EDGE.match(text, end):
        end, detail = point.end(), {"modifier": _EDGES.get(point[0][0], "end")}
    return Pending(start, end, "date.relative", base, "month", offset, day=first, detail=detail)


def _is_near_day(text: str, start: int, place: int) -> bool:
    """Say whether 今天, 前天, 后天 is a day: 今天的世界, 以前天天 and 先后天 are not."""
    if text[start] == "即":
        return text[place] == "日" and text[start - 1 : start] != "立"
    following = text[place + 1 : place + 2]
    if following == "津":
        return False
    if text[start] == "今" and text.startswith(_HELD, place + 1):
        return True
    if text[start] == "今":
        return following not in _NO_TODAY_AFTER and (
            text[start - 1 : start] not in _NO_TODAY_BEFORE or text.endswith("截至", 0, start)
        )
    return text[start - 1 : start] not in ("以", "之", "先", "此", "目", "战", "雨") and following not in ("天", "性")


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
    if match[0] == "季" and not (before[1] or before[5] or before[0][0] == "第"):
        return None
    number = 1 if before[5] else number_of(before[2] or before[4])
    first, last = 1 if before[1] else 3 * number_of(before[3] or f"{number}") - 2, number * 3
    if first > last:
        return None
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
    if match[0] == "岁末":
        return Pending(start, start + 2, "date.relative", "either", month=12, detail={"modifier": "end"})
    if match[0][1] == "终" and before not in _LED and text[start + 2 : start + 3] not in _POINT_AFTER:
        return None
    if before in _NO_YEAR_BEFORE or before in _DIGITS or text.startswith(("预算", "计划", "目标"), start + 2):
        return None
    if match[0][1] == "末":
        return Pending(start, start + 2, "date.part", "missing", month=12, until=(0, 12, 0), detail={"modifier": "end"})
    modifier, month = {"初": ("start", 1), "中": ("mid", 0)}.get(match[0][1], ("end", 12))
    return Pending(start, start + 2, "date.relative", "either", month=month, detail={"modifier": modifier})


def _both(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 今明两年 and 明后天."""
    unit = "year" if match[0][-1] == "年" else "day"
    until = (1, 0, 0) if unit == "year" else (0, 0, 1)
    return Pending(start, match.end(), "date.range", "document", unit, _PAIRS[match[0][:2]], until=until)


def _second_day(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 第二天, 前一日 and 第二年 where they begin a clause or stand behind 于 or 在."""
    if start and text[start - 1] not in _CLAUSE_START and text[start - 1] not in "于在":
        return None
    offset = {"第三": 2, "同一": 0, "前一": -1}.get(match[0][:2], 1)
    unit = "year" if match[0][-1] == "年" else "day"
    return Pending(start, match.end(), "date.counted", "context", unit, offset)


def _month_edge(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 月底 and 月初, of the month of the document, and 上旬, of that of the date before it or of the document."""
    third = match[0] == "旬"
    start -= third
    modifier = (
        _EDGES.get(text[start]) if third and start >= 0 else {"初": "start", "中": "mid"}.get(match[0][-1], "end")
    )
    apart = start <= 0 or text[start - 1] in _CLAUSE_START | _BODIES or text[start - 1] in "至到将在计定划"
    if not apart or modifier is None:
        return None
    # 月末 alone is how statistics say the end of the month they have just named.
    base = "near" if third or (match[0] == "月末" and text[match.end() : match.end() + 1] != "前") else "document"
    return Pending(start, match.end(), "date.relative", base, "month", detail={"modifier": modifier})


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
        return Pending(begin, match.end(), "date.same", "period", until=(spelt_year(before[1]), 0, 0))
    offset = -2 if before[2] == "前" else -1
    return Pending(begin, match.end(), "date.same", "period", "year", offset)


def _night(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 昨晚, 今早, 明晚; 今晚报 and the like are names."""
    base, offset = _NEAR_DAYS[match[0][0]]
    if offset < -1 and start and text[start - 1] not in _CLAUSE_START | _BODIES:
        return None
    return Pending(start, match.end(), "date.relative", base, "day", offset)


def _near_quarter(text: str, start: int, match: re.Match[str]) -> Found | None:
    offset = {"本": 0, "今": 0, "上": -1, "下": 1}[match[0][0]] * (1 + (match[0][0] == match[0][1]))
    base = "context" if offset < 0 and text.endswith(_COMPARING, 0, start) else "document"
    if text[match.end() : match.end() + 1] in ("末", "底", "初"):
        detail = {"modifier": "start" if text[match.end()] == "初" else "end"}
        return Pending(start, match.end() + 1, "date.relative", base, "quarter", offset, detail=detail)
    return Pending(start, match.end(), "date.relative", base, "quarter", offset)


def _first_months(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 前10个月 where no year stands before it."""
    number = number_of(match[1])
    if not 1 < number <= 11 or text[start - 1 : start] in tuple("年的提之以此日先满期届"):
        return None
    return Pending(start, match.end(), "date.part", "missing", month=1, until=(0, number, 0))


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
    (
        "年",
        expression(
            rf"年(?:[底末尾]|初(?![一二三四五六七八九十](?:[日，。、；至到前后早晚夜上下]|\Z))|中(?={_MIDDLE})|终)(?![层线步级期始次审中端数])"
        ),
        _year_edge,
    ),
    ("岁末", expression("岁末(?!年初)"), _year_edge),
    *((near, expression(near + "(?:[两二]([年天日])(?!游)|(?<=明后)([年天]))"), _both) for near in _PAIRS),
    *((feast, expression(feast), bare_feast) for feast in ("节", "元旦", "除夕", "国庆", "中秋", "大年")),
    *DAYS,
    ("前", expression("前(?![后期身列段沿])"), years_ago),
    ("后", expression("后(?![期来续勤备台代方果天段悔])"), after_that),
    ("後", expression("後(?![期來續勤備台代方果天段悔])"), after_that),
    *(
        (word, expression(word + "(?![起度])"), _second_day)
        for word in ("第二天", "第三天", "第二日", "同一天", "同一日", "前一天", "前一日", "后一天", "第二年")
    ),
    ("月", expression(rf"月(?:[底初末尾]|中(?={_MIDDLE}))(?![层线步级期始次审中端])"), _month_edge),
    ("旬", expression("旬(?!刊)"), _month_edge),
    ("报告期", expression("报告期[内末间]"), _reported),
    ("过去", expression("过去(?:的)?一年(?=[，,里来])"), _reported),
    ("同", expression("同(?:期|月|季度?)"), _same_period),
    ("晚", expression("[前昨今明当]晚(?![报期年清])"), _night),
    ("早", expression("今早|明早|昨早"), _night),
    ("晨", expression("今晨|昨晨|明晨"), _night),
    ("夜", expression("昨夜|今夜(?!无)"), _night),
    ("季", expression("(?:上上|下下|[本上下今])(?:一|个)?季(?:度|(?![节報报刊风候后军度稻播]))"), _near_quarter),
    *(
        (first, expression(f"{first}(1?[0-9]|十[一]?|[二两三四五六七八九])个?月(?![前后份日]|内(?!外))"), _first_months)
        for first in "前首头"
    ),
    ("星期", expression("星期([一二三四五六日天])?"), weekday),
    ("礼拜", expression("礼拜([一二三四五六日天])?"), weekday),
    ("周", expression("周([一二三四五六日])(?![年期岁])"), weekday),
    ("年内", expression("年内(?![在外部容涵])"), _within_year),
)
