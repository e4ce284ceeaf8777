"""What a Chinese change is compared with: 同比, 环比, 比上月, 比上年末, and the base of an earlier change of its sentence."""

from __future__ import annotations

import datetime
from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_CHANGED = expression(
    r"(?:(?<!自然)增长|成长|提高|增加|下降|减少|上升|攀升|飙升|激增|锐减|骤降|缩减|衰退|缩小|扩大|提升|降低|回落|上涨|下跌|下滑|收窄|增幅|降幅|涨幅|跌幅|增速|延长|缩短|压缩|多[增减收出支]?|少[增减收支]?|高出?|低|翻|涨|跌|升|降|增|减|加?快|放?慢|放缓|负增长|压减|[升贬]值|改善|恶化|好转|转好)"
    r"(?:幅度?|率)?(?:[了近约超为达出]|超过|达到|将近|不到|分别)*\Z"
)
_MARKS = expression(
    r"同比|环比|按年(?!龄|度|代)|按季度?|按月(?!度)|(?<![0-9一二三四五六七八九十全半每近多同本该当上去今前单])(?:年|季|月)(?=[增减升降跌涨])|(?:比|较|与|跟|同|比起|[高低快慢多少]于)(?P<before>上一?个?|去|前一个?|前)(?:财政|会计|司法|立法|报告|统计|完整)?(?P<unit>[财学]?年度?|月|季度?|周|旬|日)(?P<end>年?[末底])?(?:同期|同月)?"
    r"|(?:比|较|与|跟|同)一年前(?:的?同[期月季])?|(?:比|较)(?P<opens>[年期]初)|(?:比|较|与)(?:历史同期|同期|上期|(?:先前|之前|此前|前)(?:[0-9]{1,2}|[两二三四五六七八九十])个月(?!前))|(?:比|较|与)(?:上一?个?|前)(?P<years>[两二三四五六七八九十])个?年(?!前)|(?P<averaged>[两二三四五])年平均"
)
_BESIDE_OTHERS = expression(
    r"(?:(?:比(?![重例率值])|较)(?:同期)?[^，。；0-9年月季期周日末初底前次轮届]{2,20}?(?:(?<![提升])高|低|(?<!加)快|(?<!放)慢|(?<!增)多|(?<!减)少)出?"
    r"|(?<!不)[高低快慢好优多少][于出](?:同期)?[^，。；0-9年月季期周日末初底前次轮届]{2,20}?)[了约近]?(?:[0-9.]{1,6}个?(?:百分点)?[和、及])*\Z"
)
"""Before how far something is from others at the same time: 快于规模以上工业13.3个百分点."""
_WIDEST = 50
_COMPARES = frozenset("均比较与跟同按环于\u3000\t|")
_SHORT_CHANGES = "增减升降跌涨"
_SHORT_MARKS = tuple(f"{unit}{change}" for unit in "年季月" for change in _SHORT_CHANGES)


_PARTS = 2
_MONTHS = 12
_WEEK, _LONGEST = 7, 11
"""The days of a week, and of the longest third of a month."""


_AND = expression(r"[0-9.%％千万亿元点分百倍成]{1,14}(?:个百分点|[人家件个元户宗辆名项吨])?(?:[和、及或]|以及)\Z")
_LONGEST_CHAIN = 6


def may_compare(text: str, start: int, end: int, signs: Set[str]) -> bool:
    """Tell whether a sentence can say what its figures are compared with, in words or as the head of a column."""
    if not signs.isdisjoint(_COMPARES):
        return True
    if signs.isdisjoint(_SHORT_CHANGES):
        return False
    sentence = text[start:end]
    return any(mark in sentence for mark in _SHORT_MARKS)


def changes(text: str, span: Span) -> bool:
    """Tell whether a figure says by how much something changed; also the last of 分别下降42%、3%和47.5%."""
    start = span.start
    for _ in range(_LONGEST_CHAIN):
        if _CHANGED.search(text, max(0, start - 8), start):
            return True
        if text[start - 1 : start] not in ("和", "、", "及", "或"):
            return False
        joined = _AND.search(text, max(0, start - 16), start)
        if joined is None:
            return False
        start = joined.start()
    return False


def beside_others(text: str, start: int, end: int) -> int | None:
    """Return where words behind `start` begin that say how far a figure at `end` is from others; None without such."""
    start = max(start, end - _WIDEST)
    if not any(text.find(mark, start, end) >= 0 for mark in "比较于出"):
        return None
    said = _BESIDE_OTHERS.search(text, start, end)
    return said.start() if said is not None else None


def relative_base(period: str | None, text: str, start: int, end: int) -> tuple[int, str] | None:
    """Return where the last comparison of `text[start:end]` with an earlier time stands, and that time."""
    if period is None:
        return None
    found = None
    quarterly = text.find("季末", start, end) >= 0 or text.find("季度末", start, end) >= 0
    for match in _MARKS.finditer(text, start, end):
        base = _base(period, match.group(), match.group("before"), match.group("unit"), match.group("end"))
        if len(period) == len("2024-09") and (
            match.group() in ("按季", "按季度", "季") or (quarterly and match.group() == "环比")
        ):
            base = (previous_period(period, "季") or "").partition("/")[0] or None
        if (years := match.group("years")) and len(period) == len("2018/2022"):
            number = max(2, "一二三四五六七八九十".find(years) + 1)
            base = f"{int(period[:4]) - number}/{int(period[:4]) - 1}"
        if (averaged := match.group("averaged")) and "-" in period:
            base = years_before(period, max(2, "一二三四五".find(averaged) + 1))
        if match.group("opens"):
            base = f"{int(period[:4]) - 1}-12" if period[:4].isdecimal() else None
        if base is not None:
            found = match.start(), base
    return found


def _base(period: str, mark: str, before: str | None, unit: str | None, end: str | None) -> str | None:
    if (
        mark in ("环比", "按季", "按季度", "按月", "季", "月")
        or mark.endswith("个月")
        or (mark.endswith("上期") and weeks(period))
    ):
        return previous_period(period, None)
    if mark in ("同比", "按年", "年") or "一年前" in mark or (before is None and "同期" in mark):
        return years_before(period, 1)
    if unit is None:
        return None
    if "年" in unit:
        last = period.rpartition("/")[2][:4]
        if end is not None and last.isdecimal():
            return f"{int(last) - 1}-12"
        return years_before(period, 1)
    return previous_period(period, unit)


def years_before(period: str, years: int) -> str | None:
    """Return a period so many years earlier: 2024-05 → 2023-05."""
    parts = period.split("/")
    if len(parts) > _PARTS or not all(part[:4].isdecimal() and len(part[:4]) == len("2024") for part in parts):
        return None
    return "/".join(f"{int(part[:4]) - years:04}{part[4:]}" for part in parts)


def in_year(period: str, base: str) -> str | None:
    """Return the same months of the year of a base: 2021-01/2021-06 against 2019 is 2019-01/2019-06."""
    if not base[:4].isdecimal() or "/" in base or (len(base) > len("2019-12") and "/" not in period):
        return None
    last = period.rpartition("/")[2]
    return years_before(period, int(last[:4]) - int(base[:4])) if last[:4].isdecimal() else None


def previous_period(period: str, unit: str | None) -> str | None:
    """Return the month or quarter before one; the year before a year."""
    first, _, last = period.partition("/")
    if len(first) == len("2024") and not last:
        return years_before(period, 1) if unit is None else None
    if unit in (None, "周", "旬") and (days := weeks(period)):
        over = datetime.date.fromisoformat(first) - datetime.timedelta(1)
        begun = (
            over.replace(day=min(21, (over.day - 1) // 10 * 10 + 1))
            if days > _WEEK
            else over - datetime.timedelta(_WEEK - 1)
        )
        return f"{begun}/{over}"
    if len(first) < len("2024-05") or not first[:4].isdecimal() or not first[5:7].isdecimal():
        return None
    months = _length(first, last) if unit is None else {"季": 3, "季度": 3, "月": 1}.get(unit, 0)
    if not months:
        return None
    begin = int(first[:4]) * _MONTHS + int(first[5:7]) - 1 - months
    if unit == "月" or months == 1:
        begin = int((last or first)[:4]) * _MONTHS + int((last or first)[5:7]) - _PARTS
        return f"{begin // _MONTHS:04}-{begin % _MONTHS + 1:02}"
    stop = begin + months - 1
    return f"{begin // _MONTHS:04}-{begin % _MONTHS + 1:02}/{stop // _MONTHS:04}-{stop % _MONTHS + 1:02}"


def weeks(period: str) -> int:
    """Return how many days a period has that is a week or a third of a month, else 0: 3月8日至14日, 2月21日至28日."""
    first, _, last = period.partition("/")
    if len(first) != len("2024-03-11") or not f"{first}{last}".replace("-", "").isdecimal():
        return 0
    days = (
        (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1
        if len(last) == len(first)
        else 0
    )
    third = f"{first[8:]}-{last[8:]}" in ("01-10", "11-20") or (first[8:] == "21")
    return days if days == _WEEK or (third and _WEEK < days <= _LONGEST) else 0


def _length(first: str, last: str) -> int:
    if not last:
        return 1
    if len(last) < len("2024-05") or not last[5:7].isdecimal():
        return 0
    return (int(last[:4]) - int(first[:4])) * _MONTHS + int(last[5:7]) - int(first[5:7]) + 1


def dated_base(
    passage: Passage, spans: Sequence[Span], bases: Sequence[int], mains: Sequence[int], start: int
) -> int | None:
    """Return the date that an earlier change of the sentence is compared with, unless a figure's own date comes between."""
    for date in reversed(bases):
        if spans[date].end > start:
            continue
        if any(spans[date].end <= spans[main].start and spans[main].end <= start for main in mains) and not (
            _leads_with_base(passage, spans, date)
        ):
            return None
        return date
    return None


def _leads_with_base(passage: Passage, spans: Sequence[Span], date: int) -> bool:
    """Tell whether a sentence opens with what it compares with: 与2015年相比，2020年…."""
    return spans[date].start - passage.start < len("　　与上年")
