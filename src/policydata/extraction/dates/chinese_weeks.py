"""Weeks, their days and their ends in Chinese text: 上周, 下下周一, 这个星期天, 本周末, 周五."""

from __future__ import annotations

import re

from policydata.extraction.dates.values import NO_RANGE, Found, Pending
from policydata.extraction.expressions import expression

_NEAR_BEFORE = expression(r"(上上|下下|[上下本这])(?:一|个)?\Z")
_NEAR_WEEKS = {"本": 0, "这": 0, "上": -1, "下": 1, "上上": -2, "下下": 2}
_WEEKDAYS = {character: number for number, character in enumerate("一二三四五六日", 1)} | {"天": 7}
_HOUSES = tuple("员事协学商工")
_NO_WEEK_AFTER = frozenset("期年岁边围刊报长折转波")
_DATED = frozenset("0123456789日号")
"""What ends a date or time of day, beside which a day of the week says nothing new."""
_TO = expression("[至到—–~-](?:周|星期|礼拜)?([一二三四五六日天])")
_SATURDAY, _SUNDAY = 6, 7


def near_week(text: str, place: int, end: int) -> Found | None:
    """Read 上周, 下礼拜三 and 本周末, whose 周, 星期 or 礼拜 stands at `place`."""
    near = _NEAR_BEFORE.search(text[max(0, place - 3) : place])
    if near is None:
        return None
    start, offset = place - len(near[0]), _NEAR_WEEKS[near[1]]
    following = text[end : end + 1]
    met = near[0] == "上" and text[start - 1 : start] == "会" and following not in _WEEKDAYS
    if text[start - 1 : start] in ("以", "日", "基", "根") or (
        met and text[max(0, start - 2) : start - 1] not in _HOUSES
    ):
        return None  # In 在会上周女士 there is no week, nor in 日本周边.
    weekday, until, detail = _WEEKDAYS.get(following, 0), NO_RANGE, {}
    if following == "末":
        weekday, until = _SATURDAY, (0, 0, _SUNDAY)
    elif weekday and (last := _TO.match(text, end + 1)) and _WEEKDAYS[last[1]] > weekday:
        return Pending(
            start,
            last.end(),
            "date.relative",
            "document",
            "week",
            offset,
            day=weekday,
            until=(0, 0, _WEEKDAYS[last[1]]),
        )
    elif following == "初":
        detail = {"modifier": "start"}
    elif text.startswith("日均", end):
        weekday = 0
    elif following in _NO_WEEK_AFTER and text[place] == "周":
        return None
    end += bool(weekday or detail)
    return Pending(start, end, "date.relative", "document", "week", offset, day=weekday, until=until, detail=detail)


def weekday(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 星期三 at the start of a clause or before what happened; beside a date (星期三（9月24日）) it says nothing new."""
    if match[0][0] in "星礼" and (near := near_week(text, start, start + 2)) is not None:
        return near
    if _TO.match(text, match.end()):
        return None
    following, before = text[match.end() : match.end() + 1], text[start - 1 : start]
    if (
        not match[1]
        or before in tuple("每逢")
        or (following in ("(", "（") and text[match.end() + 1 : match.end() + 2].isdigit())
    ):
        return None
    happened = (
        following and following in "上下举召宣通公发晚审表开在向就说称签启抵投" and before not in tuple("、至到和及")
    )
    apart = start and (before not in "，。；\n\u3000 ,;:：" or text[max(0, start - 3) : start].rstrip()[-1:] in _DATED)
    if apart and not happened:
        return None
    return Pending(start, match.end(), "date.relative", "document", "weekday", day=_WEEKDAYS[match[1]])
