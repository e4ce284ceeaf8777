"""Periods of Chinese figures that several years share: 两年平均下降4.2%, 2018年为27.1%，2023年为29.5%，提高了2.4个百分点."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import changes
from policydata.extraction.statistics.periods import SENTENCE, Period
from policydata.extraction.statistics.words import CHINESE_CHANGE, CHINESE_STARTS, CHINESE_TO

_AVERAGED = expression("(?<![近过来后])([两二三四五六七八九十])年(?:来|间)?(?:平均|年均)[^，。；0-9]{0,12}\\Z")
CHINESE_DIGITS = {mark: number for number, mark in enumerate("零一二三四五六七八九十")} | {"两": 2}
_COMPARED = expression("[比较与同环]")
_RATIO = (":", "：", "∶")
_CLOSE = 6
_NEAREST = 0.06
"""The most that rounding makes of a difference of two levels."""


def averaged_years(text: str, start: int, end: int, period: str | None) -> str | None:
    """Return the years that a figure behind `start:end` is the average of, the last of which is its period."""
    if period is None or len(period) != len("2024") or not period.isdecimal():
        return None
    said = _AVERAGED.search(text, max(start, end - 24), end)
    return f"{int(period) - CHINESE_DIGITS[said.group(1)] + 1}/{period}" if said is not None else None


def between_levels(text: str, figures: Sequence[Span], found: list[Period]) -> list[Period]:
    """Return the periods, with the first of two dated levels as the base of their difference."""
    for place in range(2, len(figures)):
        first, last, change = figures[place - 2 : place + 1]
        before, then = found[place - 2 : place]
        if (
            before.value
            and then.value
            and before.value != then.value
            and found[place].base is None
            and (change.unit == "percentage_point" or change.unit == last.unit)
            and first.unit == last.unit
            and changes(text, change)
            and _COMPARED.search(text, last.end, change.start) is None
            and _is_difference(first, last, change)
        ):
            found[place] = Period(then.value, before.value, SENTENCE, (*before.evidence, *then.evidence))
            if (
                place + 1 < len(figures)
                and figures[place + 1].start < change.end + _CLOSE
                and not found[place + 1].base
            ):
                again = figures[place + 1]  # 增加5万人，增长15%
                if changes(text, again) and _COMPARED.search(text, change.end, again.start) is None:
                    found[place + 1] = found[place]
    return found


def _is_difference(first: Span, last: Span, change: Span) -> bool:
    one, other, by = (float(span.value or 0) for span in (first, last, change))
    return abs(abs(other - one) - by) <= max(_NEAREST, by / 50)


def two_dated_levels(
    text: str, spans: Sequence[Span], passage: Passage, figures: Sequence[int], dates: Sequence[int]
) -> dict[int, int]:
    """Return the first figures of 由2022年底的A提高到B, with their own dates; all parts of 由上年的a:b:c调整为d:e:f."""
    found: dict[int, int] = {}
    for place, first in enumerate(figures[:-1]):
        start = spans[first].start
        near = next((date for date in reversed(dates) if spans[date].end <= start < spans[date].end + 4), None)
        if (
            near is not None
            and CHINESE_STARTS.search(text, max(passage.start, spans[near].start - 6), start)
            and CHINESE_TO.match(text, spans[first].end, spans[first].end + 24)
        ):
            found[first] = near
        elif near is not None and text[spans[first].end : spans[first].end + 1] in _RATIO:
            last = place
            while last + 1 < len(figures) and text[spans[figures[last]].end : spans[figures[last + 1]].start] in _RATIO:
                last += 1
            found.update(dict.fromkeys(figures[place : last + 1], near))
    return found


def with_bases(
    text: str, spans: Sequence[Span], figures: Sequence[int], found: list[Period], starts: Mapping[int, int]
) -> list[Period]:
    """Return the periods, with that of a change behind its two levels: 由2021年末的71.5%升至75.9%，提高4.4个百分点."""
    for place, figure in enumerate(figures):
        if figure not in starts or place + 2 >= len(figures):
            continue
        first, last, change = found[place], found[place + 1], figures[place + 2]
        start = spans[change].start
        if last.value and CHINESE_CHANGE.search(text, max(0, start - 6), start):
            found[place + 2] = Period(last.value, first.value, SENTENCE, first.evidence)
    return found
