"""What the dates of a Chinese sentence are to its figures, and the figure whose period is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.level_periods import two_dated_levels
from policydata.extraction.statistics.chinese.own_dates import LAST_YEARS
from policydata.extraction.statistics.chinese.period_dates import compared_until, in_caption, is_base, of_title
from policydata.extraction.statistics.chinese.period_words import BESIDE_THAT, FROM_SIGNS, SINCE_THEN
from policydata.extraction.statistics.periods import Period, period_of
from policydata.extraction.statistics.words import CHINESE_RESPECTIVELY

_SAYS = expression(
    r"(?:[上下]午|晚间?|早间?)?[，,]?[^，。；《》0-9]{0,24}?(?:公布|发布|通报|披露|宣布|表示|介绍|指出|透露|称|说|消息|讯|获悉|报道)"
)
"""Behind the day on which something is said of another time: 今日公布，今年4月至6月…."""
_DAY = len("2024-05-06")
_AND = ("和", "、", "与", "及", "以及", "同期和", "末和")
"""Between two times that something is compared with: 比上月末和上年同期高."""
_THAN = ("比", "较")
_THEN = "同期"
_WIDEST_BRACKET = 30
_INCLUDED = ("含", "包括", "包含", "不含", "不包括", "其中", "剔除", "扣除", "未计", "已扣除", "另")
"""What brackets begin with that say what a figure is made of: 办结17906件（含上年结转）."""
_DUE_TO = expression("受|由于|因(?!此)|源于")
_RANK = expression("的?第[0-9一二三四五六七八九十]{1,3}[位名]")
"""Behind the date of a rank, which no figure has: 由上年的第4位升至第3位."""
_LEFT_OVER = expression(r"(?:度|末|底)?(?:结转|结余|旧存|遗留|未结|留存|转入)[^，；。]{0,16}[，；]")
"""Behind the date of what was left over, which no later figure has: 上年结转61件，审结470件."""
_ITEM = expression(
    r"\n[ \u3000]{0,8}(?:[●•■◆○◇▪▶★☆·*✓√—–-]|[（(][一二三四五六七八九十0-9a-z]{1,3}[)）]|[0-9]{1,2}[.．、)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)"
)
"""The start of an item of a list."""


class SentenceDates(NamedTuple):
    """The dates of a sentence: those its figures can be of, those that something is compared with.

    `compared` has the end of each comparison whose own level follows, `starts` the first figures of two dated levels;
    `respective` says that the dates and the figures are told in the same order.
    """

    mains: Sequence[int]
    bases: Sequence[int]
    compared: Mapping[int, int]
    starts: Mapping[int, int]
    respective: bool

    def before(self, text: str, spans: Sequence[Span], place: int) -> int | None:
        """Return the last main date that ends before a place; not one of another item of a list."""
        for date in reversed(self.mains):
            span = spans[date]
            if span.end > place or _in_other_item(text, span, place) or in_brackets(text, span, place):
                continue
            if _LEFT_OVER.match(text, span.end, place) is None:
                return date
        return None

    def base_before(self, text: str, spans: Sequence[Span], place: int) -> int | None:
        """Return the date before a place with which two levels are compared: 与2015年相比，2020年…由A降到B."""
        base = next((date for date in self.bases if spans[date].end <= place), None)
        compares = base is not None and (not self.mains or BESIDE_THAT[1].match(text, spans[base].end, place))
        return base if compares else None


class Asked(NamedTuple):
    """A figure whose period is asked for.

    `mine` is the main date before it, `since` where that date ends, `before` where the figure before it ends; `found`
    are the periods of the figures before it, `signs` the characters of its sentence.
    """

    passage: Passage
    dates: SentenceDates
    figure: int
    place: int
    start: int
    end: int
    mine: int | None
    since: int
    before: int
    found: Sequence[Period]
    signs: Set[str]

    @property
    def last(self) -> Period | None:
        """The period of the figure before."""
        return self.found[-1] if self.found else None


def sentence_dates(
    text: str, spans: Sequence[Span], passage: Passage, figures: Sequence[int], signs: Set[str]
) -> SentenceDates:
    """Sort the dates of a sentence."""
    if not passage.dates:
        return tuple.__new__(SentenceDates, ([], [], {}, {}, False))
    dates = [
        date
        for date in passage.dates
        if period_of(spans[date])
        and not of_title(text, spans[date])
        and not _goes_on_with(text, spans[date])
        and not _closes_year(text, spans, date)
        and _RANK.match(text, spans[date].end) is None
        and not ("\n" in text[spans[date].end : spans[figures[-1]].start] and in_caption(text, spans[date]))
    ]
    compared = {date: last for date in dates if (last := compared_until(text, passage, spans[date]))}
    bases: list[int] = []
    for place, date in enumerate(dates):
        joined = bases and text[spans[bases[-1]].end : spans[date].start] in _AND
        if joined or _opens_pair(text, spans, dates[place:]) or date in compared or is_base(text, passage, spans[date]):
            bases.append(date)
    mains = [date for date in dates if date not in bases] if bases else dates
    if len(mains) > 1:
        mains = [date for date in mains if not of_saying(text, spans[date])] or mains
    respective = (
        1 < len(mains) <= len(figures)
        and (len(mains) == len(figures) or _are_joined(text, spans, mains))
        and CHINESE_RESPECTIVELY.search(text, spans[mains[-1]].end, spans[figures[0]].start) is not None
    )
    starts = (
        two_dated_levels(text, spans, passage, figures, mains) if mains and not signs.isdisjoint(FROM_SIGNS) else {}
    )
    return tuple.__new__(SentenceDates, (mains, bases, compared, starts, respective))


def _are_joined(text: str, spans: Sequence[Span], dates: Sequence[int]) -> bool:
    return all(text[spans[one].end : spans[other].start] in _AND for one, other in pairwise(dates))


def _goes_on_with(text: str, date: Span) -> bool:
    """Tell whether a sentence says that it speaks of the time of the one before: 同期，…."""
    return (
        date.end - date.start == len(_THEN)
        and text.startswith(_THEN, date.start)
        and (
            text[date.start - 1 : date.start] in ("。", "\n", "；", "\u3000", "")
            and text[date.end : date.end + 1] == "，"
        )
    )


def _closes_year(text: str, spans: Sequence[Span], date: int) -> bool:
    """Tell whether a date is the last day of the financial year named before it: 2022—23年度（截至2023年3月31日）."""
    span, year = spans[date], spans[date - 1] if date else None
    return (
        year is not None
        and year.detail.get("calendar") == "fiscal"
        and span.start - year.end <= len("（即截至")
        and text[year.end : year.end + 1] in ("（", "(", "，")
        and text.endswith(("截至", "截止", "止于", "至"), year.end, span.start)
        and (span.value or "")[:7] == (period_of(year) or "").rpartition("/")[2][:7]
    )


def item_start(text: str, start: int, place: int) -> int:
    """Return where the item of a list begins in which a place behind `start` stands; `start` if it is none."""
    at = text.rfind("\n", start, place)
    return at if at >= 0 and _ITEM.match(text, at) else start


def _in_other_item(text: str, date: Span, place: int) -> bool:
    """Tell whether a date stands in an item of a list and a place in a later one."""
    at = text.rfind("\n", date.end, place)
    return (
        at >= 0 and _ITEM.match(text, at) is not None and _ITEM.match(text, text.rfind("\n", 0, date.start)) is not None
    )


def line_of(text: str, asked: Asked) -> int:
    """Return from where words are those of a figure: its date, or the line of its list, where figures end the lines."""
    end = text.find("\n", asked.before, asked.start) if asked.place else -1
    if end < asked.since or text[asked.before : end].strip():
        return asked.since
    return end


def in_brackets(text: str, date: Span, place: int) -> bool:
    """Tell whether a date stands in a statement of its own in brackets that close before a place: （2020年为45.4%）；…."""
    low = max(0, date.start - _WIDEST_BRACKET)
    opened = max(text.rfind("（", low, date.start), text.rfind("(", low, date.start))
    if opened < 0 or text[opened - 1 : opened] in ("", "\n", "。", "\u3000", " "):
        return False
    closed = min((at for mark in "）)" if (at := text.find(mark, opened, place)) >= 0), default=-1)
    return closed >= date.end and (
        text.startswith(_INCLUDED, opened + 1) or any(mark.isdecimal() for mark in text[date.end : closed])
    )


def goes_on(text: str, date: Span, figure: Span, end: int) -> bool:
    """Tell whether a date of a sentence can be that of the next one: not in brackets, nor in what the last figure is due to."""
    return not (
        in_brackets(text, date, end)
        or text.startswith(("上年", "上一年"), date.start)
        or text[date.start : date.end] in LAST_YEARS
        or SINCE_THEN.match(text, date.end, end)
        or (date.start > figure.end and _DUE_TO.search(text, figure.end, date.start))
    )


def _opens_pair(text: str, spans: Sequence[Span], dates: Sequence[int]) -> bool:
    """Tell whether a date is the first of two that something is compared with."""
    if len(dates) == 1:
        return False
    first, last = spans[dates[0]], spans[dates[1]]
    return text[first.end : last.start] in _AND and text.endswith(_THAN, 0, first.start)


def of_saying(text: str, date: Span) -> bool:
    """Tell whether a date is the day on which the rest of its sentence was said."""
    return len(date.value or "") == _DAY and "end" not in date.detail and _SAYS.match(text, date.end) is not None


def asked_for(
    text: str,
    spans: Sequence[Span],
    passage: Passage,
    dates: SentenceDates,
    figures: Sequence[int],
    place: int,
    found: Sequence[Period],
    signs: Set[str],
) -> Asked:
    """Return the figure at a place of a sentence with what stands before it."""
    figure = figures[place]
    start, end = spans[figure].start, spans[figure].end
    mine = dates.before(text, spans, start) if dates.mains else None
    since = spans[mine].end if mine is not None else passage.start
    before = spans[figures[place - 1]].end if place else passage.start
    return tuple.__new__(Asked, (passage, dates, figure, place, start, end, mine, since, before, found, signs))
