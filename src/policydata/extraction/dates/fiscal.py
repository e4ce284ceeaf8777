"""Years that begin in another month than January ("2023-24"): their months, where the text tells them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from policydata.extraction.dates.calendar_words import MONTH, MONTH_NUMBERS, MONTHS
from policydata.extraction.dates.values import month_length
from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.spans import Span

_SPLIT_YEAR = expression(
    r"[0-9]{4}(?:[-–—/至到]|——)(?:20)?[0-9]{2}|[〇零○一二三四五六七八九]{4}(?:[-–—/至到]|——)[〇零○一二三四五六七八九]{2}"
)
_NAMED = rf"(?:financial|fiscal|reporting|accounting|budget|academic|school|marketing|crop|statistical){GAP}years?"
_DAY = rf"(?:(?:[0-9]{{1,2}}(?:st|nd|rd|th)?|the{GAP}first){GAP}(?:of{GAP})?)?"
_BEGINS = expression(
    rf"(?:{_NAMED}|\byear(?={GAP}(?:that{GAP})?(?:runs|begins|starts)\b))[^.;\n]{{0,50}}?(?:\b(?:from|begins?|beginning|starts?|starting|commenc(?:es|ing))\b|\()(?:{GAP}(?:on|in))?{OPTIONAL_GAP}{_DAY}"
    rf"(?P<month>{MONTH})",
    re.IGNORECASE,
)
_ENDS = expression(
    rf"(?:{_NAMED}|\byears?\b[^.;\n]{{0,40}}?\b(?:twelve|12){GAP}months)[^.;\n]{{0,50}}?\b(?:to|end(?:s|ed|ing)?)(?:{GAP}(?:on|in))?{GAP}{_DAY}"
    rf"(?P<month>{MONTH})",
    re.IGNORECASE,
)
_MONTH_ZH = r"(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月"
_YEAR_ZH = r"(?:(?:财政?|会计|预算|报告|统计|作物|销售)(?:年度?|期)|学年|本?年度|本年)"
_FIRST_ZH = rf"{_MONTH_ZH}(?:(?:1|一)日)?"
_LAST_ZH = rf"{_MONTH_ZH}(?:[23][0-9]日|[二三]十[一八九]?日|[底末])?"
_NEXT_ZH = "(?:次年|翌年|下一?年|第二年|隔年|来年)"
_BEGINS_ZH = expression(
    rf"{_YEAR_ZH}[^。；\n0-9一二三四五六七八九十]{{0,16}}{_FIRST_ZH}(?:起|开始|起计)?[，,]?(?:至|到|—|-|～){_NEXT_ZH}"
    rf"|{_YEAR_ZH}[^。；，\n0-9一二三四五六七八九十]{{0,8}}(?:始于|起于|[自从由于以]|起点为|起始日为)(?:每年|当年|该年)?(?:的)?{_FIRST_ZH}(?:起|开始|为起点|为始|[，。；）])"
    rf"|{_FIRST_ZH}起?(?:至|到|—|-|～){_NEXT_ZH}的?{_LAST_ZH}(?:止)?(?:为|作为|是|称为)(?:一|1)?个?(?:完整的?)?{_YEAR_ZH}"
)
_ENDS_ZH = expression(
    rf"{_YEAR_ZH}[^。；，\n0-9一二三四五六七八九十]{{0,8}}(?:截至|截止于?|止于|结束于|终于|结束日为|年结日为?|至)(?:每年|当年|翌年|次年|该年)?的?{_LAST_ZH}"
    rf"|年结(?:日|日期)?(?:为|是|在|：)(?:每年)?{_LAST_ZH}"
    rf"|{_MONTH_ZH}(?:[23][0-9]日|[二三]十[一八九]?日)止?(?:的|之)?(?:12个月|十二个月|(?:财政?|会计)?年度|财年|全年|一年)(?![0-9])"
    rf"|年度?[（(，](?:即|指)?截[至止](?:[0-9]{{4}}|[〇零○一二三四五六七八九]{{4}})年{_LAST_ZH}"
)
"""The last month: 财政年度截至6月30日, 截至2023年3月31日止年度, 2022—23年度（截至2023年3月31日）."""
_SCHOOL = expression(r"学年[^。；\n]{0,24}月|月[^。；\n]{0,24}学年")
_GLOSSES = (" (", ", ", "（", "(", "（即", "（指", "（从", "（自", "，即", "，指")
_MONTHS_OF_A_YEAR = 12


def with_months(spans: list[Span], text: str) -> list[Span]:
    """Return the spans, of which years such as 2023-24 run over the months that the text says a year of it has."""
    ended: set[int] = set()
    if "财" in text or any("calendar" in span.detail for span in spans):
        spans = _with_glossed(spans, text)
        ended = _called_by_end(spans, text)
        spans = [_from_year_before(span) if index in ended else span for index, span in enumerate(spans)]
    split = [*ended] + [index for index, span in enumerate(spans) if "end" in span.detail and _is_split(span, text)]
    first = first_month(spans, text) if split else 0
    if first < 2:
        return spans
    kept = list(spans)
    for index in split:
        span = spans[index]
        year = int(span.value[:4]) if span.value else 0
        detail = {**span.detail, "end": f"{year + 1:04d}-{first - 1:02d}"}
        kept[index] = span._replace(value=f"{year:04d}-{first:02d}", detail=detail)
    return kept


def _with_glossed(spans: list[Span], text: str) -> list[Span]:
    """Return the spans, of which years such as 2023财年 and FY 2023 have the months that brackets behind one tell: （2022年10月至2023年9月）."""
    shift = None
    for year, months in itertools.pairwise(spans):
        end = months.detail.get("end", "")
        if not _is_single(year, text) or text[year.end : months.start] not in _GLOSSES or len(end) < len("2024-05"):
            continue
        if _of_whole_years([months]) and int(end[:4]) == int((months.value or "")[:4]) + 1:
            shift = int(end[:4]) - int((year.value or "")[:4]), (months.value or "")[5:7], end[5:7]
            break
    if shift is None:
        return spans
    kept = list(spans)
    for index, span in enumerate(spans):
        if _is_single(span, text):
            last = int(span.value or "") + shift[0]
            detail = {**span.detail, "end": f"{last:04d}-{shift[2]}"}
            kept[index] = span._replace(value=f"{last - 1:04d}-{shift[1]}", detail=detail)
    return kept


def _called_by_end(spans: Sequence[Span], text: str) -> set[int]:
    """Return which years are called by the one that they end in, where the text says it of one: fiscal 2021-22 (FY22)."""
    told = any(
        text[year.end : name.start] == " ("
        and _is_single(name, text)
        and _is_split(year, text)
        and name.value == year.detail["end"]
        for year, name in itertools.pairwise(spans)
    )
    return {index for index, span in enumerate(spans) if _is_single(span, text)} if told else set()


def _from_year_before(span: Span) -> Span:
    last = span.value or ""
    return span._replace(value=f"{int(last) - 1:04d}", detail={**span.detail, "end": last})


def _is_single(span: Span, text: str) -> bool:
    return (
        span.detail.get("calendar") == "fiscal"
        and len(span.value or "") == len("2024")
        and "end" not in span.detail
        and (text[span.start] in "fF" or text.endswith(("财年", "年度", "财政年"), span.start, span.end))
    )


def _of_whole_years(spans: Sequence[Span]) -> int:
    """Return the month that a stretch of whole years begins with: 1 July 2021 to 30 June 2023, the year to 31 March."""
    for span in spans:
        value, end = span.value or "", span.detail.get("end", "")
        if len(value) != len(end) or len(value) < len("2024-05") or value[7:] not in ("", "-01"):
            continue
        month, last = int(value[5:7]), int(end[5:7])
        whole = not end[7:] or int(end[8:]) == month_length(int(end[:4]), last)
        if whole and month == last % _MONTHS_OF_A_YEAR + 1:
            return month
    return 0


def first_month(spans: Sequence[Span], text: str) -> int:
    """Return the month that the text says a year such as 2023-24 begins with, 0 where it does not say it."""
    return _first_month(text) or _of_whole_years(spans)


def _is_split(span: Span, text: str) -> bool:
    value, end = span.value, span.detail.get("end", "")
    if value is None or len(value) != 4 or len(end) != 4 or int(end) != int(value) + 1:
        return False
    if text.endswith("学年", span.start, span.end) and not _SCHOOL.search(text):
        return False
    return _SPLIT_YEAR.search(text, span.start, span.end) is not None


@lru_cache(maxsize=2)
def _first_month(text: str) -> int:
    """Return the month such a year begins with, 0 where the text does not say it."""
    if "year" in text or "YEAR" in text or "Year" in text:
        if begins := _BEGINS.search(text):
            return int(MONTHS[begins["month"].lower()])
        if ends := _ENDS.search(text):
            return int(MONTHS[ends["month"].lower()]) % _MONTHS_OF_A_YEAR + 1
    if "年" not in text:
        return 0
    if chinese := _BEGINS_ZH.search(text):
        return int(MONTH_NUMBERS[next(month for month in chinese.groups() if month)])
    if chinese := _ENDS_ZH.search(text):
        month = int(MONTH_NUMBERS[next(month for month in chinese.groups() if month)])
        return month % _MONTHS_OF_A_YEAR + 1
    return 0
