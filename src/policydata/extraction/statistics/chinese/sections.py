"""Headings of a Chinese text that say a time, and how far each holds: 一、2022年工作回顾, 表2　前9个月贸易伙伴占比."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.periods import period_of
from policydata.extraction.statistics.reference_periods import whole_year

_LONGEST = 45
_MOST = 60
"""A text has no more headings with dates."""
_NUMBERS = (
    r"第[一二三四五六七八九十0-9]{1,3}(?:章|部分|篇|节)",
    r"[一二三四五六七八九十]{1,3}、",
    r"[（(][一二三四五六七八九十]{1,3}[）)]",
    r"[0-9]{1,2}[.．、](?![0-9])",
    r"[（(][0-9]{1,2}[）)]",
)
"""How headings are numbered, from the widest to the narrowest."""
_LEVELS = tuple(expression(rf"[ \u3000#]{{0,8}}{number}") for number in _NUMBERS)
_MARKED = expression(r"[ \u3000]{0,8}(?:【|■|◆|●|▌|★|\*\*|#)")
_TABLE = expression(r"[ \u3000]{0,8}(?:附?[表图][一二三四五六七八九十0-9]{1,3}|[表图][ \u3000:：])")
_ISSUED = expression(
    r"印发|发布|公布|通过|施行|实施|起|召开|举行|举办|(?<=日)[电讯]|号|第[0-9一二三四五六七八九十]+[期号次]|修[订正]"
)
_NOTE = expression(r"[ \u3000]*(?:注|来源|资料|数据来源|发布|时间|日期|附|报告|联系|截至|备注|说明)")
_ENTRY = expression(r"[ \u3000]{0,4}[\]】]?[ \u3000]{0,4}(?:\n(?=[^\n])|[\u3000：:|｜—]|  ?(?=[^ \n]))")
"""Between the date of a timeline's entry and what happened then."""
_FEWEST_ENTRIES = 3
_LONGEST_RUN_IN = 24
_TITLE = ("《", "〔", "“")
_DAY = len("2024-05-06")
MARKED, TABLE, PLAIN = len(_LEVELS), len(_LEVELS) + 1, len(_LEVELS) + 2


class Section(NamedTuple):
    """A stretch of the text under a heading that says a period; `date` is the index of the span that says it."""

    start: int
    end: int
    value: str
    date: int


def dated_sections(text: str, spans: Sequence[Span]) -> list[Section]:
    """Return the sections whose headings say a time, in order."""
    prose = text.find("。")
    found: list[Section] = []
    last = -1
    for index, span in enumerate(spans):
        if span.kind != "date":
            continue
        if len(found) >= _MOST:
            break
        begin = text.rfind("\n", 0, span.start) + 1
        end = _run_in(text, begin) or text.find("\n", span.end)
        if begin == 0 or begin == last or end < span.end or end - begin > _LONGEST or period_of(span) is None:
            continue
        plain = level_of(text, begin) == PLAIN
        if plain and (begin < prose or not text[span.end : end].strip(" \u3000）)")):
            # Below the title, and at the end, a date alone is the day of the document.
            continue
        if not _heads(text, span, begin, end) or _counts(spans, begin, end):
            continue
        last = begin
        value = period_of(span) or ""
        stop = text.find("\n", end)
        holds = _holds_to(text, begin, stop) if stop >= 0 else len(text)
        found.append(Section(end, holds, whole_year(value) or value, index))
    return found + _of_entries(text, spans)


def _of_entries(text: str, spans: Sequence[Span]) -> list[Section]:
    """Return the entries of a timeline, of which each begins with its day or month: 2021.07.16, 6月9日　阿斯塔纳峰会召开."""
    entries: list[Section] = []
    for index, span in enumerate(spans):
        value = span.value or ""
        if span.kind != "date" or len(value) < len("2024-05") or "end" in span.detail:
            continue
        begin = text.rfind("\n", 0, span.start) + 1
        if text[begin : span.start].strip(" \u3000●•■◆○◇▪▶★·-—【[") or not (opened := _ENTRY.match(text, span.end)):
            continue
        end = text.find("\n\n", opened.end()) if opened.group().endswith("\n") else text.find("\n", span.end)
        entries.append(Section(span.end, end if end >= 0 else len(text), value, index))
    return entries if len(entries) >= _FEWEST_ENTRIES else []


def _run_in(text: str, begin: int) -> int:
    """Return where a numbered heading ends whose section goes on in its line: （四）2026年安排。一般公共预算…; else 0."""
    if level_of(text, begin) >= MARKED:
        return 0
    stop = text.find("。", begin, begin + _LONGEST_RUN_IN)
    return stop if stop >= 0 and not any(mark in text[begin:stop] for mark in "，；：\n") else 0


def _counts(spans: Sequence[Span], begin: int, end: int) -> bool:
    """Tell whether a line has figures, so that it is no heading."""
    first, last = (bisect_left(spans, place, key=_start_of) for place in (begin, end))
    return any(spans[index].kind == "figure" for index in range(first, last))


def _start_of(span: Span) -> int:
    return span.start


def section_at(sections: Sequence[Section], place: int) -> Section | None:
    """Return the narrowest section that a place stands in."""
    if not sections:
        return None
    return min(
        (section for section in sections if section.start <= place < section.end),
        key=lambda section: section.end - section.start,
        default=None,
    )


def _heads(text: str, span: Span, begin: int, end: int) -> bool:
    """Tell whether the line of a date is a heading that says the time of what stands below it."""
    if len(span.value or "") == _DAY:
        return False
    line = text[begin:end].strip()
    if not _ends_heading(line) or any(mark in text[begin : span.start] + text[span.end : end] for mark in _TITLE):
        return False
    return _NOTE.match(text, begin) is None and _ISSUED.search(text, span.end, end) is None


def _ends_heading(line: str) -> bool:
    return not line.endswith(("。", "；", "，", "、", "！", "？", ";", ",")) and "。" not in line and "；" not in line


def level_of(text: str, begin: int) -> int:
    """Return how wide a heading is by its number; MARKED, TABLE or PLAIN without one."""
    for level, number in enumerate(_LEVELS):
        if number.match(text, begin):
            return level
    if _MARKED.match(text, begin):
        return MARKED
    return TABLE if _TABLE.match(text, begin) else PLAIN


def _holds_to(text: str, begin: int, end: int) -> int:
    """Return where the next heading as wide begins; under a table or a plain line any heading, or a blank line."""
    level = level_of(text, begin)
    place, blank = end + 1, False
    while 0 <= place < len(text):
        stop = text.find("\n", place)
        stop = len(text) if stop < 0 else stop
        if stop == place:
            blank = True
            if level == TABLE:
                return place
        elif stop - place <= _LONGEST:
            other = level_of(text, place)
            if other < MARKED and other <= level:
                return place
            if other in (MARKED, TABLE) and level in (other, PLAIN):
                return place
            if other == PLAIN and level == PLAIN and blank and _ends_heading(text[place:stop].strip()):
                return place
            blank = False
        else:
            blank = False
        place = stop + 1
    return len(text)
