"""Weeks, their days and their ends in Chinese text: 上周, 下下周一, 这个星期天, 本周末, 周五."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import CHINESE_WEEKDAYS
from policydata.extraction.dates.chinese_days import BODY_ACTS
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import expression
from policydata.extraction.spans import NO_DETAIL

_NEAR_BEFORE = expression(r"(上上|下下|[上下本这])(?:一|个)?\Z")
_NEAR_WEEKS = {"本": 0, "这": 0, "上": -1, "下": 1, "上上": -2, "下下": 2}
_HOUSES = tuple("员事协学商工")
_NO_WEEK_AFTER = frozenset("期年岁边围刊报长折转波")
_DATED = frozenset("0123456789日号")
"""What ends a date or time of day, beside which a day of the week says nothing new."""
_TO = expression("[至到—–~-](?:周|星期|礼拜)?([一二三四五六日天])")
_HAPPENED = tuple("上下举召宣通公发晚审表开在向就说称签启抵投")
_SATURDAY, _SUNDAY = 6, 7


def near_week(text: str, place: int, end: int) -> Found | None:
    """Read 上周, 下礼拜三 and 本周末, whose 周, 星期 or 礼拜 stands at `place`."""
    near = _NEAR_BEFORE.search(text[max(0, place - 3) : place])
    if near is None:
        return None
    start, offset = place - len(near[0]), _NEAR_WEEKS[near[1]]
    following, before = text[end : end + 1], text[max(0, start - 1) : start]
    met = near[0] == "上" and before == "会" and text[max(0, start - 2) : start - 1] not in _HOUSES
    odd = following in _NO_WEEK_AFTER and text[place] == "周"
    if odd or before in ("以", "日", "基", "根") or (met and following not in CHINESE_WEEKDAYS):
        return None  # In 在会上周女士 there is no week, nor in 日本周边.
    first = (
        0 if text.startswith("日均", end) else _SATURDAY if following == "末" else CHINESE_WEEKDAYS.get(following, 0)
    )
    until = _TO.match(text, end + 1) if first else None
    last = CHINESE_WEEKDAYS[until[1]] if until else _SUNDAY if following == "末" else 0
    detail = {"modifier": "start"} if following == "初" else NO_DETAIL
    end = until.end() if until and last > first else end + bool(first or detail)
    days = (0, 0, last if last > first else 0)
    return Pending(start, end, "date.relative", "document", "week", offset, day=first, until=days, detail=detail)


def weekday(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 星期三 at the start of a clause or before what happened; beside a date (星期三（9月24日）) it says nothing new."""
    if match[0][0] in "星礼" and (near := near_week(text, start, start + 2)) is not None:
        return near
    following, before = text[match.end() : match.end() + 1], text[max(0, start - 1) : start]
    dated = following in ("(", "（") and text[match.end() + 1 : match.end() + 2].isdigit()
    if not match[1] or dated or before in ("每", "逢", "日", "号") or _TO.match(text, match.end()):
        return None
    happened = following in _HAPPENED and before not in ("、", "至", "到", "和", "及")
    apart = start and (before not in "，。；\n\u3000 ,;:：" or text[max(0, start - 3) : start].rstrip()[-1:] in _DATED)
    if apart and not happened and BODY_ACTS.match(text, start) is None:
        return None
    return Pending(start, match.end(), "date.relative", "document", "weekday", day=CHINESE_WEEKDAYS[match[1]])
