"""What a date of a Chinese sentence is to its figures: a base, a level of then, the day of a title, a year in brackets."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.period_words import (
    ABOVE,
    AHEAD,
    AS_MUCH_AS,
    ATTRIBUTE_AFTER,
    BARE_YEAR,
    BESIDE_THAT,
    BY_POINTS,
    CLOCK,
    CLOSES,
    COMPARED,
    DATA_TO,
    DECIDED_AFTER,
    DONE_AFTER,
    DONE_IN_BRACKET,
    DONE_OF_TITLE,
    FLOW,
    FOUNDED_AFTER,
    FOUNDED_BEFORE,
    GOES_ON_REPORTING,
    HEADED_YEAR,
    IN_FORCE,
    JOINED_BASE,
    LEVEL_OF_THEN,
    LIST_FOR,
    NO_FLOW,
    ON_BASE,
    OWN_BASE,
    PLANNED,
    PRICES_AFTER,
    RELEASED_AFTER,
    REPORTER_BEFORE,
    SECTION,
    SHARE_OF_THEN,
    SO_MANY_TIMES,
    SPOKEN,
    TITLE_AFTER,
    TOLD_TO,
)
from policydata.extraction.statistics.periods import BESIDE, Period, period_of
from policydata.extraction.statistics.words import CHINESE_BASE, CHINESE_BASE_AFTER

_LONGEST_HEADING = 60
_DAY = len("2024-05-06")
_CAPTION = expression(r"[ \t\u3000]{0,8}图[ \u3000]{0,2}[0-9一二三四五六七八九十]{1,3}[^。；\n]{0,40}(?:\n|\Z)")
_POSTED = ("时间：", "时间:", "日期：", "日期:", "更新：", "更新:", "发布于")
_AHEAD = ("预计", "计划", "预期", "力争", "拟于", "将于", "计划于", "预计于")
_PLAN_PERIOD = tuple(
    f"规划{of}{sign}" for of in ("期", "期限", "年限") for sign in ("", "为", "是", "：", ":", "自", "从")
)
"""Before the years of a plan: 规划期2016—2020年."""
_IS_STAGE = expression(
    r"[，,]?是[^，。；\n0-9]{0,30}(?:关键|决[胜战]|攻坚|窗口|机遇|起步)(?:性的?|的)?(?:时期|五年|阶段|期)"
)
"""Behind the years of a plan that is to come, not of one looked back on: “十三五”时期是决胜阶段, but 是极不平凡的五年."""


def listed_year(text: str) -> str | None:
    """Return the year in the heading of a list of what a year is to bring: 2024年民生实事项目清单."""
    line = text[: text.find("\n") + 1][:_LONGEST_HEADING]
    if not line or "。" in line or "《" in line or LIST_FOR.search(line) is None:
        return None
    years = set(HEADED_YEAR.findall(line))
    return years.pop() if len(years) == 1 else None


def is_base(text: str, passage: Passage, date: Span) -> bool:
    """Tell whether a date is one that something is compared with, or that of a plan: 完成年初预算的96.8%."""
    return bool(
        (
            (
                CHINESE_BASE.search(text, max(passage.start, date.start - 4), date.start)
                or JOINED_BASE.search(text, max(passage.start, date.start - 12), date.start)
            )
            and CHINESE_BASE_AFTER.match(text, date.end, date.end + 12)
        )
        or (
            OWN_BASE.search(text, max(passage.start, date.start - 10), date.start)
            and COMPARED.match(text, date.end, date.end + 16)
        )
        or (text.endswith(("在", "以"), passage.start, date.start) and ON_BASE.match(text, date.end, date.end + 12))
        or (
            BESIDE_THAT[1].match(text, date.end, date.end + 12)
            and BESIDE_THAT[0].search(text, max(passage.start, date.start - 12), date.start)
        )
        or SO_MANY_TIMES.match(text, date.end, date.end + 12)
        or (text.endswith(ABOVE, passage.start, date.start) and BY_POINTS.match(text, date.end, date.end + 16))
        or (text.endswith(AS_MUCH_AS, passage.start, date.start) and SHARE_OF_THEN.match(text, date.end, date.end + 12))
    )


def bracketed(text: str, spans: Sequence[Span], dates: Sequence[int], end: int) -> Period | None:
    """Return the period in brackets right behind a figure: 15%（2020）."""
    for date in dates:
        if end < spans[date].start <= end + 2 and CLOSES.match(text, spans[date].end):
            return Period(period_of(spans[date]), None, BESIDE, (date,))
    year = BARE_YEAR.match(text, end)
    return Period(year.group(1), None, BESIDE, ()) if year is not None else None


def compared_until(text: str, passage: Passage, date: Span) -> int:
    """Return where the comparison with a date ends, before which its own level stands; 0 if there is none."""
    if text.endswith(ABOVE, 0, date.start) and (level := LEVEL_OF_THEN.match(text, date.end, passage.end)):
        return level.end()
    if CHINESE_BASE.search(text, max(passage.start, date.start - 4), date.start) is None:
        return 0
    match = COMPARED.match(text, date.end, min(passage.end, date.end + 60))
    return match.end() if match is not None else 0


def is_over(period: str | None, day: str | None) -> bool:
    """Tell whether a period is over on the day of the document."""
    if period is None or day is None:
        return False
    last = period.rpartition("/")[2]
    return last < day[: len(last)]


def follows_ahead(text: str, date: Span) -> bool:
    """Tell whether a date is that of a target or forecast."""
    start = date.start
    return (
        AHEAD.search(text, max(0, start - 6), start) is not None
        and TOLD_TO.search(text, max(0, start - 8), start) is None
    )


def is_of_page(text: str, date: Span) -> bool:
    """Tell whether a date is the day of the document or of its page, of which no figure is."""
    return _is_dateline(text, date) or is_stamp(text, date) or in_caption(text, date)


def in_caption(text: str, date: Span) -> bool:
    """Tell whether a date stands in the caption of a picture, which says nothing of what stands below: 图2：2011—2015年…."""
    line = text.rfind("\n", 0, date.start) + 1
    return text.find("图", line, date.start) >= 0 and _CAPTION.match(text, line) is not None


def _is_dateline(text: str, date: Span) -> bool:
    """Tell whether a date stands alone in its line, as under a title or at the end: it is the day of the document."""
    begin = text.rfind("\n", 0, date.start) + 1
    end = text.find("\n", date.end)
    line = text[begin : date.start] + text[date.end : end if end >= 0 else len(text)]
    return not line.strip(" \u3000（）()。\t")


def goes_on_in_section(text: str, passage: Passage) -> bool:
    """Tell whether a sentence under a numbered heading goes on with what its report began to tell."""
    return (
        SECTION.search(text, max(0, passage.start - 400), passage.start + 4) is not None
        and GOES_ON_REPORTING.search(text, passage.start, passage.end) is not None
    )


def flows(text: str, passage: Passage, start: int) -> bool:
    """Tell whether a figure adds up over a year, so that the end of the year is not its time."""
    clause = max(passage.start, *(text.rfind(mark, passage.start, start) + 1 for mark in "，；"))
    return FLOW.search(text, clause, start) is not None and NO_FLOW.search(text, clause, start) is None


def is_stamp(text: str, date: Span) -> bool:
    """Tell whether a date is that on which a page was put up: 发布时间：2023-03-17, 2023年3月17日 12:59."""
    if len(date.value or "") != _DAY or not text[date.end - 1].isdecimal() | (text[date.end - 1] == "日"):
        return False
    if text.endswith(_POSTED, 0, date.start) and "年" not in text[date.start : date.end]:
        return True
    return CLOCK.match(text, date.end) is not None and not text.endswith(DATA_TO, 0, date.start)


def of_title(text: str, date: Span) -> bool:
    """Tell whether a date says when an instrument came about: 2019年5月22日通过的《…》, 《…》（2021年4月印发）."""
    if is_stamp(text, date):
        return True
    if text[date.start - 1 : date.start] in ("（", "(") and text[date.start - 2 : date.start - 1] == "》":
        return DONE_IN_BRACKET.match(text, date.end, date.end + 24) is not None
    if text[date.start - 1 : date.start] in ("（", "(", "—") and SPOKEN.match(text, date.end, date.end + 60):
        return True
    if text.endswith(("》", "》于", "》自", "》已于"), 0, date.start) and DONE_OF_TITLE.match(text, date.end):
        return True
    if text.endswith(REPORTER_BEFORE, 0, date.start) or RELEASED_AFTER.match(text, date.end, date.end + 60):
        return True
    if text.endswith(FOUNDED_BEFORE, 0, date.start) or (
        FOUNDED_AFTER.match(text, date.end, date.end + 16) and not text.endswith(_AHEAD, 0, date.start)
    ):
        return True
    if PRICES_AFTER.match(text, date.end):
        return True
    if ATTRIBUTE_AFTER.match(text, date.end, date.end + 24) or DECIDED_AFTER.match(text, date.end, date.end + 30):
        return True
    return (
        (text.endswith("初", date.start, date.end) and PLANNED.match(text, date.end, date.end + 4) is not None)
        or (IN_FORCE.match(text, date.end, date.end + 16) is not None and "届时" not in text[date.end : date.end + 40])
        or TITLE_AFTER.match(text, date.end, date.end + 40) is not None
        or DONE_AFTER.match(text, date.end, date.end + 12) is not None
    )


def tells_of_plan(text: str, span: Span) -> bool:
    """Tell whether the years of a plan are only introduced; the present state that it begins with is not of them."""
    if text.endswith(_PLAN_PERIOD, 0, span.start):
        return True
    return len(period_of(span) or "") == len("2016/2020") and _IS_STAGE.match(text, span.end) is not None
