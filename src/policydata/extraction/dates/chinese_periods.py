"""Chinese periods that are longer than a month or named: plans, decades, centuries, fiscal and school years, 民國113年."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import CHINESE_SEASONS, spelt_year
from policydata.extraction.dates.chinese_counted import number_of
from policydata.extraction.dates.english_periods import plan_years
from policydata.extraction.dates.values import Found, Pending, dated
from policydata.extraction.expressions import expression

_SPLIT = (
    r"([12一二](?<![0-9].)(?:(?<=1)9[0-9]{2}|(?<=2)0[0-9]{2}|(?<=[一二])[〇零○一二三四五六七八九]{3}))(?: ?[-–—/至] ?|年至)"
    r"([0-9]{4}|[0-9]{2}|[一二〇零○三四五六七八九]{2,4})(?:财政|財政|财务|会计|学)?"
)
_YEARS_BEFORE = expression(r"(?<![0-9])((?:19|20)[0-9]{2})(?:年?[-–—/至]((?:19|20)[0-9]{2}))?\Z")
_REPUBLICAN_BEFORE = expression(r"(?<![0-9.])1[0-2][0-9]\Z")
_PLAN_BEFORE = expression(r"(?:([“‘\"]?十[一二三四五六])|[“‘\"][一二三四六七八九十])\Z")
_NUMBERED_BEFORE = expression(r"第([一二三四五六七八九十]{1,2}|[0-9]{1,2})个\Z")
_DECADE_BEFORE = expression(
    r"(?:(?:((?:1[0-9]|2[01])|十九|二十一?)世纪|(上个?世纪|本世纪))?(?:(?P<from>[0-9]0|[一二三四五六七八九]十)(?:年代)?[至到—–~、和-])?([0-9]0|[一二三四五六七八九](?:、?[一二三四五六七八九])?十))\Z|(?<![0-9])((?:1[0-9]|20)[0-9]0)\Z"
)
_CENTURY_SAID = expression(r"(1[0-9]|2[01]|十九|二十一?)世纪[^。；！？\n世]{2,40}\Z")
"""A century that an earlier decade of the sentence is of: 十九世纪七十年代建港，八十年代扩建."""
_NUMBER = "(?:[12][0-9]|[1-9]|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_CENTURY_BEFORE = expression(
    rf"(?:(公元前?)?(?<![0-9.第十几两])(?:({_NUMBER})[、和至到—–~-])?({_NUMBER})|(本|新|[上下]一?个?))\Z"
)
_OLD_CENTURIES = {str(number) for number in range(3, 20)} | set(
    ["十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九"]
)
_CENTURY_AFTER = expression(r"以[来前后]|[，。；]|\Z")
_ENTERED = tuple("入向着接自")
"""Before 新世纪 where it is the century that began, and no new age of a trade."""
_EDGES = {"初": "start", "前": "early", "中": "mid", "后": "late", "末": "end"}


def _plan_period(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _PLAN_BEFORE.search(text[max(0, start - 3) : start])
    if before is None or not (before[1] or match[0][1] in '”’"'):
        return None
    first, last = plan_years(number_of(before[0].lstrip('“‘"')))
    if match[0][-1] == "年":
        count = number_of(match[0][-2])
        first, last = (last - count + 1, last) if match[0][-3] == "后" else (first, first + count - 1)
    end = match.end() - 2 if match[0].endswith("以来") else match.end()
    return dated(start - len(before[0]), end, "date.period", None, {"period": f"{first}/{last}"})


def _numbered_plan_period(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 第十四个五年规划期间."""
    before = _NUMBERED_BEFORE.search(text[max(0, start - 5) : start])
    if before is None:
        return None
    first, last = plan_years(number_of(before[1]))
    return dated(start - len(before[0]), match.end(), "date.period", None, {"period": f"{first}/{last}"})


def _decade(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _DECADE_BEFORE.search(text[max(0, start - 14) : start])
    if before is None:
        return None
    begin = start - len(before[0])
    end = match.end()
    detail = {"modifier": _EDGES[match[1]]} if match[1] else {}
    if before[5]:
        return dated(begin, end, "date.decade", None, {**detail, "period": f"{before[5]}/{int(before[5]) + 9}"})
    said = before[1] or before[2]
    clause = text[max(0, begin - 46) : begin]
    if not said and "世纪" in clause and (earlier := _CENTURY_SAID.search(clause)):
        said = earlier[1]
    tens = number_of(before[4][-2:])
    pair = before[4][0] not in "0123456789" and len(before[4]) > len("六十")
    first = 10 * number_of(before[4][0]) if pair else number_of(before["from"] or before[4][-2:])
    length = 10 + tens - first
    if not said:
        return Pending(begin, end, "date.decade", "document", detail={**detail, "reckoned": f"D{tens}.{length}"})
    first += 100 * ({"上": 20, "本": 21}.get(said[0]) or number_of(said)) - 100
    return dated(begin, end, "date.decade", None, {**detail, "period": f"{first}/{first + length - 1}"})


def _century(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 本世纪中叶, 公元前5世纪, 20世纪末 and 21世纪头十年."""
    before = _CENTURY_BEFORE.search(text[max(0, start - 9) : start])
    numbered = before is not None and before[3] in _OLD_CENTURIES  # 21世纪 is a word of names.
    if before is None or not (match[1] or before[1] or numbered or _CENTURY_AFTER.match(text, match.end())):
        return None
    begin = start - len(before[0])
    if before[4] == "新" and not (
        match[1] or text.startswith("以来", match.end()) or text.endswith(_ENTERED, 0, begin)
    ):
        return None
    detail: dict[str, str] = {"modifier": _EDGES[match[2]]} if match[2] else {}
    skipped = 50 if match[3] in ("下", "后") else 0
    length = number_of(match[4]) if match[4] else 50 if match[3] else 100
    if before[4] and before[4] != "新":
        skipped += {"本": 0, "上": -100, "下": 100}[before[4][0]]
        return Pending(
            begin, match.end(), "date.period", "document", detail={**detail, "reckoned": f"C{skipped}.{length}"}
        )
    last = number_of(before[3] or "21")
    first = 100 * number_of(before[2] or f"{last}") - 99 + skipped
    if before[1] != "公元前":
        detail["period"] = f"{first:04d}/{100 * last - 100 + skipped + length:04d}"
    return dated(begin, match.end(), "date.period", None, detail)


def _near_season(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 今秋, 去冬 and 明春."""
    offset = {"今": 0, "去": -1, "明": 1}[match[0][0]]
    detail = {"season": CHINESE_SEASONS[match[0][1]]}
    return Pending(start, match.end(), "date.relative", "document", "year", offset, detail=detail)


def _fiscal(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 本财年 and 上个财政年度."""
    offset = {"本": 0, "今": 0, "上": -1, "下": 1}[match[0][0]]
    return Pending(start, match.end(), "date.relative", "document", "year", offset, detail={"calendar": "fiscal"})


def _named_year(text: str, start: int, match: re.Match[str]) -> Found | None:
    before = _YEARS_BEFORE.search(text[max(0, start - 10) : start])
    detail = {"calendar": "academic" if match[0][0] == "学" else "fiscal"}
    if match[0] == "学年度" and (republican := _REPUBLICAN_BEFORE.search(text[max(0, start - 4) : start])):
        return dated(start - 3, match.end(), "date.year", f"{1911 + int(republican[0])}", detail)
    if before is None:
        return None
    if before[2]:
        detail["end"] = before[2]
    return dated(start - len(before[0]), match.end(), "date.year", before[1], detail)


def _split_year(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 2022–23年度 and 2022/23财政年度."""
    first, last = map(spelt_year, match.groups())
    last += first - first % 100 if last < 100 else 0
    if last <= first:
        return None
    detail = {"calendar": "academic" if "学" in match[0] or "學" in match[0] else "fiscal", "end": f"{last}"}
    return dated(start, match.end(), "date.range", f"{first}", detail)


def _two_years(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 2017和2018两年 and the years of 2012年和2016年之间."""
    apart = int(match[3]) - int(match[1])
    follows = apart == 1 or (apart > 1 and not match[0].endswith("两年"))
    return dated(start, match.end(), "date.range", match[1], {"end": match[3]}) if follows else None


PERIODS: tuple[tuple[str, re.Pattern[str], Callable[[str, int, re.Match[str]], Found | None]], ...] = (
    (
        "五",
        expression(
            r"五[”’\"]?(?:[规计]划)?(?:(?:时期|期间)末?|以来|[末中]期|期末|末|初期|期初|初|[头前后][一二两三四]年)"
            r"|五[”\"](?=(?:主要|工作|建设|发展|[\u4e00-\u9fff]{2}发展){0,2}(?:成效|成就|成绩|成果|回顾|进展))"
            r"|五[”\"](?=[至到、和与及—–-]?[“\"]十?[一二三四五六七八九]五[”\"](?:[规计]划)?(?:时期|期间|以来))"
        ),
        _plan_period,
    ),
    ("五年", expression("五年[规计]划(?:时期|期间)"), _numbered_plan_period),
    ("年代", expression("年代(?!表)(?:([初末中前后])(?:期|(?<=[初中])叶|(?<=[初末])))?"), _decade),
    (
        "世纪",
        expression(
            "世纪(([初末中前后])(?:期|(?<=[初中])叶|(?<=[初末]))|([上下前后])半[叶期]|[头前]([0-9]0|[二三四五六]?十)年)?"
        ),
        _century,
    ),
    ("学年", expression("学年度?"), _named_year),
    ("司法年度", expression("司法年度"), _named_year),
    ("财", expression("[本今上下](?:一|个)?财(?:年|政年度|务年度)"), _fiscal),
    *((season, expression(f"[今去明]{season}[季天]?(?![游运奥训茶装])"), _near_season) for season in "春夏秋冬"),
    ("财年", expression("财年"), _named_year),
    ("年度", expression(r"(?:财政|财务|会计|预算)年度(?:为|：)?" + _SPLIT + "(?![0-9年月./–—-])"), _split_year),
    ("两年", expression(r"(?<![0-9])((?:19|20)[0-9]{2})年?([-–—~至到和与、])((?:19|20)[0-9]{2})年?两年"), _two_years),
    (
        "间",
        expression(r"(?<![0-9])((?:19|20)[0-9]{2})年([和与])((?:19|20)[0-9]{2})年(?=之?间(?![接隔断]))"),
        _two_years,
    ),
    *((stem, expression(f"{_SPLIT} ?{stem}"), _split_year) for stem in ("年度", "学年", "學年", "财年")),
)
"""A word that stands in every such period, its expression and its reader."""
