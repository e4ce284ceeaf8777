"""Chinese dates that count from another day: 三年前, 两个月前, 三天后, 两年以后."""

from __future__ import annotations

import re

from policydata.extraction.dates.calendar_words import CHINESE_NUMBERS
from policydata.extraction.dates.values import Found, Pending, dated
from policydata.extraction.expressions import expression
from policydata.extraction.number_words import chinese_value
from policydata.extraction.word_tables import words_in

_UNITS = {"年": ("year", 1), "个月": ("month", 1), "个季度": ("month", 3), "年半": ("month", 12), "半年": ("month", 0)}
_UNITS |= dict.fromkeys(("天", "日"), ("day", 1))
_UNITS |= dict.fromkeys(("周", "星期", "个星期", "礼拜", "个礼拜"), ("day", 7))
_COUNT_BEFORE = expression(
    r"(?<![0-9第.〇零一二三四五六七八九十百千万两上下前后每])(?:半年|([1-9][0-9]{0,2}|[一二两三四五六七八九十百零]{1,5})(多)?"
    r"(年半?|个月|个季度|天|日|周|个?星期|个?礼拜)(多)?)\Z"
)
_NO_COUNT_BEFORE = frozenset("0123456789第.月满每近约余数几届期限〇零一二三四五六七八九十百千")
_OF_A_RULE = expression(
    r"自|起|届满|之日|以内|期满|每|(?:施行|实施|发布|公布|颁布|印发|生效|成立|运行|试行|执行|结束|通过|签署|批准|开业|投产|上线|毕业|到期)\Z"
)
"""What the words before 三天后 say where it is the length that a rule sets, or counts from what they name."""
_LONGEST_WAIT, _LONGEST_AGO, _FIRST_AGE = 99, 500, 100
_LINKS = frozenset("之以过過")
_ENDS = frozenset("年月度天日周期拜半多")
_EVENT_BEFORE = words_in("召开 举行 开庭 开标 开始 截止 考试 至少 提前 届满 到期 不少于 不晚于")
_LASTED = ("增长", "下降", "持续", "连续", "重判", "被判", "获刑")
"""Before a length of time that something lasted: 增长15年后."""
_OPENS = frozenset("，。；：、\n（(“\u3000 ,;:)）》」于在将定府局部院委会方他她我们司")


def _length(text: str, start: int) -> tuple[int, str, int, re.Match[str]] | None:
    """Return where the length of time that ends at `start` begins, its unit, how many they are and how it is written."""
    before = _COUNT_BEFORE.search(text[max(0, start - 9) : start]) if text[start - 1 : start] in _ENDS else None
    if before is None:
        return None
    unit, length = _UNITS[before[3] or "半年"]
    half = 6 if before[3] in (None, "年半") else 0
    return start - len(before[0]), unit, length * number_of(before[1] or "零") + half, before


def years_ago(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 三年前, 两个月之前 and 10天前; 一年多前 is no known time."""
    found = _length(text, start - (text[start - 1 : start] in ("之", "以")))
    if found is None or found[3][0][-1] == "日" or found[3][0] == "十天":
        return None
    begin, unit, count, written = found
    if (
        not 0 < count <= _LONGEST_AGO
        or text[begin - 1 : begin] in ("几", "数")
        or text.endswith(_EVENT_BEFORE, 0, begin)
    ):
        return None
    if written[2] or written[4]:
        return dated(begin, match.end(), "date.relative", None) if count < _FIRST_AGE else None
    than = text[begin - 1 : begin] in ("比", "较", "与", "同") and unit == "year"
    return Pending(begin, match.end(), "date.relative", "context" if than else "document", unit, -count)


def after_that(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 三天后 and 两年以后, from the date told before; what a rule counts from a day (自…之日起十日后) is a length."""
    found = _length(text, start - (text[start - 1 : start] in _LINKS))
    if found is None:
        return None
    begin, unit, count, written = found
    clause = text[max(0, begin - 16) : begin]
    lasts = text[begin - 1 : begin] in _NO_COUNT_BEFORE or text.endswith(_LASTED, 0, begin)
    rule = lasts or _OF_A_RULE.search(clause[_last_mark(clause) :])
    if rule or not count or (unit == "day" and count > _LONGEST_WAIT) or written[2] or written[4]:
        return None
    return Pending(begin, match.end(), "date.counted", _later(text, begin), unit, count)


def _later(text: str, begin: int) -> str:
    """Return what 三天后 counts from: at the start of a clause also the day of the document where no date precedes it."""
    return "later" if not begin or text[begin - 1] in _OPENS else "context"


def _last_mark(clause: str) -> int:
    return max(clause.rfind(mark) for mark in "，。；、：") + 1


def number_of(word: str) -> int:
    """Return the number that digits or Chinese numerals say, 0 for none."""
    return int(word) if word.isascii() else CHINESE_NUMBERS.get(word) or int(chinese_value(word) or 0)
