"""The year that a heading or a lead-in gives the days below it: "Highlights of 2022", "In 2020, the Board:", 2021年工作."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from policydata.extraction.dates.calendar_words import TITLE_NOUNS
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_LONGEST, _LEAST, _OF_TITLE = 80, 24, 2
_BARE_YEAR = expression(r"(?m)^(?:[A-Z][^\n]{0,70}[ \t])?(?:19|20)[0-9]{2}(?![^\n]{70}|[^\n]*[.;:,][ \t]*$)")
_ITEM = expression(
    r"[^\S\n]*(?:[-–—•*·‣▪●◆]|\(?(?:[a-z]|[0-9]{1,2}|[ivx]{1,4})[.)]|[（(][0-9a-z]{1,2}[)）]|[0-9]{1,2}[、．]|[一二三四五六七八九十]是)"
)
_LEVELS = (
    expression(r"[^\S\n]*(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}、|[IVX]{1,4}\.)"),
    expression(r"[^\S\n]*(?:[（(][一二三四五六七八九十]{1,3}[)）])"),
)
_CLOSED = tuple("。；;，,.!！:：")
_ENGLISH_YEAR = expression(r"(?<![0-9/.—–-])(?:19|20)[0-9]{2}(?![0-9/.—–-]|,[0-9])")
_LEAD = expression(r"[^\S\n]*(?:(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Oo]ver)[^\S\n](?:the[^\S\n]year[^\S\n])?)?\Z")
_REVIEW = expression("年?度|年?(?:工作|报告|公报|快报|总结|回顾|大事|纪事|成果|成效|进展|情况)")
_REPORTS = frozenset({"report", "reports", "review", "budget"})
_LIMITS = ("by", "until", "till", "before", "since", "from", "to", "after", "到", "至", "自")
"""Before a year that is a limit of what the heading speaks of."""


def heading_years(found: Sequence[Found], text: str) -> HeadingYears | None:
    """Return what tells the years by headings, None where no date lacks its year or no line can give one."""
    if not any(isinstance(one, Pending) and one.base == "missing" for one in found):
        return None
    for one in found:
        if isinstance(one, Span) and len(one.value or "") == len("2024"):
            begin = text.rfind("\n", 0, one.start) + 1
            if one.start - begin < _LONGEST and (
                one.start - begin < _LEAST or text.find("\n", one.end, begin + 2 * _LONGEST) > 0
            ):
                return HeadingYears(found, text)
    return HeadingYears(found, text) if _BARE_YEAR.search(text) is not None else None


class HeadingYears:
    """Where in a text the days without a year are those of which year, by its headings."""

    def __init__(self, found: Sequence[Found], text: str) -> None:
        """Read the lines of the text, whose dates are given by position."""
        self._starts: list[int] = [0]
        self._years: list[int] = [0]
        title, level, fresh, lead = 0, 0, False, False
        position, number, blank, at = 0, 0, True, 0
        lines = text.split("\n")
        for index, line in enumerate(lines):
            begin, position = position, position + len(line) + 1
            dates: list[Found] = []
            while at < len(found) and found[at].start < position:
                dates.append(found[at])
                at += 1
            if not line.strip():
                blank = True
                continue
            opened = _led(line, begin, dates, lines[index + 1 : index + 3]) if dates else 0
            heads = not opened and _heads(line, dates)
            item = (heads or lead) and _ITEM.match(line) is not None
            rank = next((rank for rank, mark in enumerate(_LEVELS, 1) if mark.match(line)), 0) if heads else 0
            if heads and (rank or not item):
                year = _year_of(line, begin, dates)
                rank = rank or (9 if number >= _OF_TITLE else 0)
                if year and not rank:
                    title = year
                if year or not (fresh or rank > level):
                    self._set(begin, year or title)
                    level, fresh = rank, bool(year)
                lead = False
            else:
                fresh = False
                if opened:
                    self._set(begin, opened)
                    lead = True
                elif lead and blank and not item:
                    self._set(begin, title)
                    lead = False
            number, blank = number + 1, False

    def _set(self, position: int, year: int) -> None:
        self._starts.append(position)
        self._years.append(year)

    def at(self, position: int) -> tuple[int, int]:
        """Return the year of the days at a position, 0 for none, and where what says so begins."""
        index = bisect_right(self._starts, position) - 1
        return self._years[index], self._starts[index]


def _heads(line: str, dates: Sequence[Found]) -> bool:
    """Say whether a line is a heading: short, open at its end, without a day or month of its own."""
    bare = line.strip() if len(line) < 2 * _LONGEST else line
    if len(bare) > _LONGEST or bare.endswith(_CLOSED):
        return False
    return all(not isinstance(one, Pending) and one.value is not None and len(one.value) == 4 for one in dates)


def _year_of(line: str, begin: int, dates: Sequence[Found]) -> int:
    """Return the year that begins or ends a heading, or is that of a report: 2022年度…报告."""
    for one in dates:
        before, behind = line[: one.start - begin].strip(" \t（("), line[one.end - begin :].strip(" \t）)")
        if isinstance(one, Pending) or one.value is None or "end" in one.detail or before.lower().endswith(_LIMITS):
            continue
        if not before or not behind or before[-1:] in "、)）" or _REVIEW.match(behind):
            return int(one.value)
    year = _ENGLISH_YEAR.search(line) if not dates else None
    if year is None or not line.isascii():
        return 0
    words, behind = line[: year.start()].split(), line[year.end() :].strip()
    named = bool(words) and (words[-1].lower() in (*TITLE_NOUNS - _REPORTS, *_LIMITS) or not words[-1].isalpha())
    return 0 if named or (words and behind) or not (words or behind[:1].isalpha()) else int(year[0])


def _led(line: str, begin: int, dates: Sequence[Found], ahead: Sequence[str]) -> int:
    """Return the year of a line that leads in a list: "In 2020, the Board:"."""
    first = dates[0] if len(dates) == 1 else None
    if first is None or isinstance(first, Pending) or len(first.value or "") != 4 or "end" in first.detail:
        return 0
    bare = line.rstrip()
    listed = any(_ITEM.match(one) for one in ahead) and (
        bare[-1] in ":：" or (first.start > begin and not bare.endswith(_CLOSED))
    )
    return int(first.value or 0) if listed and _LEAD.match(line[: first.start - begin]) else 0
