"""Chinese dates that count from another day: 三年前, 两个月前, 三天后, 两年以后."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import CHINESE_NUMBERS
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import expression

_AGO_UNITS = {"年": "year", "个": "month", "天": "day", "日": "day", "周": "day", "星": "day"}
_AGO_BEFORE = expression(
    r"(?<![0-9第.])([1-9][0-9]{0,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
    r"(年|个月|天|周|星期)\Z"
)
_AFTER_BEFORE = expression(
    r"([1-9][0-9]{0,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
    r"(年|个月|天|日|周|个星期|星期)\Z"
)
_NO_COUNT_BEFORE = frozenset("0123456789第.月满每近约余数几届期限〇零一二三四五六七八九十百千")
_OF_A_RULE = expression(
    r"自|起|届满|之日|以内|期满|每|(?:施行|实施|发布|公布|颁布|印发|生效|成立|运行|试行|执行|结束|通过|签署|批准|开业|投产|上线|毕业|到期)\Z"
)
"""What the words before 三天后 say where it is the length that a rule sets, or counts from what they name."""
_LONGEST_WAIT = 99
_LINKS = frozenset("之以过過")
_AGO_ENDS = frozenset("年月天周期")


def years_ago(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 三年前, 两个月前 and 10天前."""
    if text[start - 1 : start] not in _AGO_ENDS:
        return None
    before = _AGO_BEFORE.search(text[max(0, start - 7) : start])
    if (
        before is None
        and text[max(0, start - 2) : start] == "半年"
        and text[start - 3 : start - 2] not in tuple("上下前后每")
    ):
        return Pending(start - 2, match.end(), "date.relative", "document", "month", -6)
    if before is None or (before[2] == "天" and before[1] == "十"):
        return None
    unit, count = _AGO_UNITS[before[2][0]], number_of(before[1])
    offset = -7 * count if before[2][0] in "周星" else -count
    return Pending(start - len(before[0]), match.end(), "date.relative", "document", unit, offset)


def after_that(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 三天后 and 两年以后, from the date told before; what a rule counts from a day (自…之日起十日后) is a length."""
    if text[start - 1 : start] in _LINKS:
        start -= 1
    if text[start - 1 : start] not in _AGO_ENDS and text[start - 1 : start] != "日":
        return None
    before = _AFTER_BEFORE.search(text[max(0, start - 8) : start])
    if before is None:
        half = (
            start - 2
            if text[max(0, start - 2) : start] == "半年" and text[start - 3 : start - 2] not in tuple("上下前后每")
            else -1
        )
        return Pending(half, match.end(), "date.counted", "context", "month", 6) if half >= 0 else None
    begin = start - len(before[0])
    clause = text[max(0, begin - 16) : begin]
    clause = clause[_last_mark(clause) :]
    if text[begin - 1 : begin] in _NO_COUNT_BEFORE or _OF_A_RULE.search(clause):
        return None
    unit, count = _AGO_UNITS[before[2][0]], number_of(before[1])
    if unit == "day" and count > _LONGEST_WAIT:
        return None
    offset = 7 * count if before[2] in ("周", "星期", "个星期") else count
    unit = "day" if before[2] == "个星期" else unit
    return Pending(begin, match.end(), "date.counted", "context", unit, offset)


def _last_mark(clause: str) -> int:
    return max(clause.rfind(mark) for mark in "，。；、：") + 1


def number_of(word: str) -> int:
    """Return the number that digits or Chinese numerals up to a hundred say."""
    return int(word) if word.isascii() else CHINESE_NUMBERS[word]
