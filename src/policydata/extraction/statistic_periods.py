"""Which period a figure speaks of: the date beside it, the date of its sentence, or the one carried from before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistic_words import (
    CHINESE_BASE,
    CHINESE_BASE_AFTER,
    CHINESE_EDITION,
    CHINESE_FROM,
    CHINESE_NOW,
    CHINESE_RESPECTIVELY,
    CHINESE_STARTS,
    CHINESE_TO,
    ENGLISH_AGAINST,
    ENGLISH_BASE,
    ENGLISH_EDITION,
    ENGLISH_FOUNDED,
    ENGLISH_FROM,
    ENGLISH_LEAD_DATE,
    ENGLISH_NOW,
    ENGLISH_OWN_DATE,
    ENGLISH_PERFECT,
    ENGLISH_TO,
    RESPECTIVELY,
)

_HEAD = 400
_LEAD = 9
_WIDEST = 200
"""No line that is broken for its width is longer."""
_BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}\Z")
_TO = re.compile(r"\bto\s+(?:\w+\s+){0,2}\Z")
_JOINED = re.compile(r"(?:(?!\b(?:against|than|versus|compared|to|up|down|at|in)\b)[^,;:.])*")
"""Between two figures of one date: "3,000 delegates from 60 countries"."""
_THEN = re.compile(r"[^，。；：、《》]{0,16}[于在]")
"""From a figure to the day of what it did: 28个国家于2023年11月签署."""
_CAME_TO = re.compile(r"\bby\s[^,;]{2,30}\sto\s+(?:\w+\s+){0,2}\Z")
"""Before what something came to at the end of a stretch of time: "rose by 3.4 points to 31.2%"."""
_EARLIER = re.compile(r"(?:an?|one|the)\s+(?:\w+\s+)?(?:year|month|quarter)s?\s+(?:earlier|ago|before)")
"""A day that needs no preposition: "6.6 per cent a year earlier"."""
_PRESENT = re.compile(r"\b(?:is|are|stands|puts|put|remains|amounts)\s+[^,;.]{0,50}\Z")
"""Before a figure of now, which takes no day from an earlier sentence."""
_LOOKING_BACK = re.compile(
    r"\b(?:only|just|had\s+been|compared|against|as\s+against|up\s+from|down\s+from|at\s+the\s+time)\b"
)
"""A sentence that speaks of an earlier day for comparison, and hands on none."""
_WHOLE_YEAR = re.compile("全年|年内")
BESIDE, SENTENCE, CARRIED, EDITION, NONE = "beside", "sentence", "carried", "edition", "none"
"""How a period was found, surest first."""


class Period(NamedTuple):
    """The period of a figure and, where it is a change, the one it is compared with (EDTF, ranges with a slash)."""

    value: str | None
    base: str | None
    how: str
    evidence: tuple[int, ...]


def period_of(span: Span) -> str | None:
    """Return what a date span says as one period: a date, or start/end."""
    end = span.detail.get("end")
    if span.value is None:
        return span.detail.get("period")
    return f"{span.value}/{end}" if end and "/" not in span.value else span.value


def edition_year(text: str, language: str) -> str | None:
    """Return the year that the head of a statistical bulletin names, which its figures speak of."""
    head = text[:_HEAD]
    match = (CHINESE_EDITION if language == "zh" else ENGLISH_EDITION).search(head)
    return next(filter(None, match.groups()), None) if match else None


class PeriodReader:
    """Reads the periods of a text's figures sentence by sentence; what a sentence says is carried to the next."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, year: str | None) -> None:
        """Start a text; `year` is the one of the document's date."""
        self._text, self._spans, self._chinese, self._year = text, spans, language == "zh", year
        self._edition = edition_year(text, language)
        self._carried: tuple[str | None, int | None] = (None, None)

    def read(self, passage: Passage, figures: Sequence[int], used: set[int]) -> list[Period]:
        """Return the period of each figure of a sentence; dates in `used` belong to something else."""
        if self.opens(passage):
            self._carried = (None, None)
        return (self._read_chinese if self._chinese else self._read_english)(passage, figures, used)

    def opens(self, passage: Passage) -> bool:
        """Tell whether a sentence starts a paragraph: also after one long line, where a text is not broken into lines."""
        start, text = passage.start, self._text
        return passage.opens_paragraph or (
            start > _WIDEST and text[start - 1] == "\n" and text.rfind("\n", start - _WIDEST, start - 1) < 0
        )

    def carry(self, passage: Passage, used: set[int]) -> None:
        """Let a sentence without figures hand on its date."""
        if self.opens(passage):
            self._carried = (None, None)
        dates = [date for date in passage.dates if date not in used and period_of(self._spans[date])]
        if dates and (self._leads(passage, dates[0]) or (not self._chinese and "end" in self._spans[dates[0]].detail)):
            self._carried = (period_of(self._spans[dates[0]]), dates[0])

    def _fallback(self) -> Period:
        value, date = self._carried
        if value is not None:
            return Period(value, None, CARRIED, (date,) if date is not None else ())
        if self._edition is not None:
            return Period(self._edition, None, EDITION, ())
        return Period(None, None, NONE, ())

    def _leads(self, passage: Passage, date: int) -> bool:
        lead = self._text[passage.start : self._spans[date].start]
        if self._chinese:
            return len(lead) - lead.rfind("\n") < _LEAD
        return ENGLISH_LEAD_DATE.match(lead) is not None

    def _read_english(self, passage: Passage, figures: Sequence[int], used: set[int]) -> list[Period]:
        text, spans = self._text, self._spans
        dates = [
            date
            for date in passage.dates
            if period_of(spans[date])
            and not ENGLISH_FOUNDED.search(text, max(passage.start, spans[date].start - 24), spans[date].start)
        ]
        bases: set[int] = set()
        own = _columns(text, passage, spans, figures, dates) if len(dates) > 1 else {}
        for place, figure in enumerate(figures):
            end = spans[figure].end
            limit = spans[figures[place + 1]].start if place + 1 < len(figures) else passage.end
            for date in dates if figure not in own else ():
                if spans[date].start < end:
                    continue
                if spans[date].start < limit:
                    gap = text[end : spans[date].start]
                    if ENGLISH_BASE.search(gap):
                        bases.add(date)
                        continue
                    if ENGLISH_OWN_DATE.match(gap) or (gap.isspace() and _EARLIER.match(text, spans[date].start)):
                        own[figure] = date
                break
        starts = _starts_english(text, spans, figures, dates, own)
        if len(dates) == len(figures) > 1 and RESPECTIVELY.search(text, passage.start, passage.end):
            own = dict(zip(figures, dates, strict=True))
        leading = next((d for d in dates if d not in bases and self._leads(passage, d)), None)
        against = ENGLISH_AGAINST.search(text, passage.start, passage.end)
        found = []
        last = leading
        for place, figure in enumerate(figures):
            start, end = spans[figure].start, spans[figure].end
            limit = spans[figures[place + 1]].start if place + 1 < len(figures) else passage.end
            base = next((d for d in dates if d in bases and end <= spans[d].start < limit), None) if bases else None
            mine: int | None
            how = SENTENCE
            if figure in starts:
                now = starts[figure] is None and self._year is not None and ENGLISH_NOW.match(text[end : end + 14])
                found.append(
                    Period(self._year, None, SENTENCE, ())
                    if now
                    else _start_or_end(spans, own.get(figure), starts[figure], True, leading)
                )
                continue
            if place and figures[place - 1] in starts:
                found.append(self._end(spans, figures[place - 1], own, dates, figure, starts))
                continue
            if figure in own:
                mine, how = own[figure], BESIDE
            elif ENGLISH_NOW.match(text[end : end + 14]) and self._year:
                found.append(Period(self._year, None, SENTENCE, ()))
                continue
            else:
                mine = next(
                    (d for d in reversed(dates) if spans[d].end <= start and d not in bases and d not in used), None
                )
                if mine is not None and start - spans[mine].end < _LEAD:
                    how = BESIDE
                if mine is None:
                    mine = leading
                if mine is None:
                    mine = next(
                        (
                            d
                            for d in dates
                            if spans[d].start >= end
                            and d not in bases
                            and d not in used
                            and d not in own.values()
                            and ";" not in text[end : spans[d].start]
                        ),
                        None,
                    )
            if mine is None and place + 1 < len(figures) and figures[place + 1] in own:
                joined = text[end : spans[figures[place + 1]].start]
                by = text[max(passage.start, start - 12) : start]
                if (_BY.search(by) and _TO.search(joined)) or (len(joined) < 60 and _JOINED.fullmatch(joined)):
                    mine = own[figures[place + 1]]
            if mine is None:
                perfect = (
                    ENGLISH_PERFECT.search(text, passage.start, passage.end) is not None
                    or _PRESENT.search(text, max(passage.start, start - 60), start) is not None
                )
                fallback = Period(None, None, NONE, ()) if perfect else self._fallback()
                value, how, evidence = fallback.value, fallback.how, fallback.evidence
            else:
                value, evidence = period_of(spans[mine]), (mine,)
                if (
                    value
                    and "/" in value
                    and mine == leading
                    and _CAME_TO.search(text, max(passage.start, start - 60), start)
                ):
                    value = value.rpartition("/")[2]
                if against is None or start < against.start() or ";" in text[against.end() : start]:
                    last = mine
            if base is not None:
                evidence = (*evidence, base)
            found.append(Period(value, period_of(spans[base]) if base is not None else None, how, evidence))
        last = leading if leading is not None else last
        back = (
            last is not None
            and self._carried[0] is not None
            and (period_of(spans[last]) or "")[:4] < self._carried[0][:4]
            and _LOOKING_BACK.search(text, passage.start, passage.end) is not None
        )
        if last is not None and not back:
            self._carried = (period_of(spans[last]), last)
        return found

    def _end(
        self,
        spans: Sequence[Span],
        first: int,
        own: dict[int, int],
        dates: Sequence[int],
        figure: int,
        starts: dict[int, int | None],
    ) -> Period:
        """Return the period of the second figure of "from A to B": its own, else the one said before both."""
        if figure in own:
            return _start_or_end(spans, own[figure], starts[first], False, None)
        before = [date for date in dates if spans[date].end <= spans[first].start and date != starts[first]]
        if not before:
            return self._fallback() if starts[first] is None else Period(None, None, NONE, ())
        said = period_of(spans[before[-1]]) or ""
        return Period(said.rpartition("/")[2], None, SENTENCE, (before[-1],))

    def _starts_chinese(self, passage: Passage, figures: Sequence[int], dates: Sequence[int]) -> dict[int, int]:
        """Return the first figures of 由2022年底的A提高到B, with their own dates."""
        text, spans = self._text, self._spans
        found: dict[int, int] = {}
        for first in figures[:-1]:
            start = spans[first].start
            near = next((date for date in reversed(dates) if spans[date].end <= start < spans[date].end + 4), None)
            if (
                near is not None
                and CHINESE_STARTS.search(text, max(passage.start, spans[near].start - 6), start)
                and CHINESE_TO.match(text, spans[first].end, spans[first].end + 24)
            ):
                found[first] = near
        return found

    def _read_chinese(self, passage: Passage, figures: Sequence[int], used: set[int]) -> list[Period]:
        text, spans = self._text, self._spans
        dates = [date for date in passage.dates if period_of(spans[date])]
        bases = {
            date
            for date in dates
            if CHINESE_BASE.search(text, max(passage.start, spans[date].start - 4), spans[date].start)
            and CHINESE_BASE_AFTER.match(text, spans[date].end, spans[date].end + 12)
        }
        mains = [date for date in dates if date not in bases]
        respective = len(mains) == len(figures) > 1 and bool(
            CHINESE_RESPECTIVELY.search(text, spans[mains[-1]].end, spans[figures[0]].start)
        )
        starts = self._starts_chinese(passage, figures, mains)
        ends_stretch = False
        found = []
        for place, figure in enumerate(figures):
            start, end = spans[figure].start, spans[figure].end
            mine = next((date for date in reversed(mains) if spans[date].end <= start), None)
            base = next(
                (date for date in reversed(dates) if date in bases and spans[date].end <= start < spans[date].end + 16),
                None,
            )
            since = spans[mine].end if mine is not None else passage.start
            before = spans[figures[place - 1]].end if place else passage.start
            if CHINESE_NOW.search(text, max(since, passage.start), start):
                self._carried = (None, None)
                found.append(Period(None, None, NONE, ()))
                continue
            if _WHOLE_YEAR.search(text, since, start):
                year = (self._edition or self._carried[0] or self._year or "")[:4] or None
                self._carried = (year, None)
                found.append(Period(year, None, CARRIED if year else NONE, ()))
                continue
            if CHINESE_FROM.search(text, max(before, since, start - 8), start) and CHINESE_TO.match(
                text, end, end + 12
            ):
                stretch = (period_of(spans[mine]) or "") if mine is not None else ""
                if "/" in stretch and mine is not None:
                    found.append(Period(stretch.partition("/")[0], None, SENTENCE, (mine,)))
                    ends_stretch = True
                else:
                    found.append(Period(None, None, NONE, ()))
                continue
            if respective:
                mine = mains[place]
            if place and figures[place - 1] in starts and mine == starts[figures[place - 1]]:
                mine = next((date for date in reversed(mains) if spans[date].end < spans[mine].start), None)
                if mine is None:
                    found.append(self._fallback()._replace(base=None))
                    continue
            if mine is None:
                mine = next(
                    (d for d in mains if spans[d].start >= end and _THEN.fullmatch(text[end : spans[d].start])), None
                )
            if mine is None:
                period = self._fallback()
            else:
                period = Period(period_of(spans[mine]), None, BESIDE if place == 0 else SENTENCE, (mine,))
            if ends_stretch and period.value and "/" in period.value:
                period = period._replace(value=period.value.rpartition("/")[2])
            ends_stretch = False
            if base is not None and len(spans[base].value or "") >= 4 and text[spans[base].start].isascii():
                period = period._replace(base=period_of(spans[base]), evidence=(*period.evidence, base))
            found.append(period)
        if mains:
            lead = mains[0] if self._leads(passage, mains[0]) else mains[-1]
            self._carried = (period_of(spans[lead]), lead)
        return found


def _starts_english(
    text: str, spans: Sequence[Span], figures: Sequence[int], dates: Sequence[int], own: dict[int, int]
) -> dict[int, int | None]:
    """Return the first figures of "from A at T1 to B at T2", each with its own date where one is said."""
    found: dict[int, int | None] = {}
    for first, second in pairwise(figures):
        if "from " not in text[max(0, spans[first].start - 40) : spans[first].start]:
            continue
        start, end = spans[first].start, spans[first].end
        gap = text[end : spans[second].start]
        near = [date for date in dates if spans[date].end <= start and start - spans[date].end < _LEAD]
        left = text[max(0, (spans[near[-1]].start if near else start) - 24) : spans[near[-1]].start if near else start]
        if ENGLISH_FROM.search(left) and ENGLISH_TO.fullmatch(gap):
            found[first] = own.get(first, near[-1] if near else None)
    return found


def _start_or_end(
    spans: Sequence[Span], date: int | None, start: int | None, first: bool, leading: int | None
) -> Period:
    """Return the period of one end of "from A to B"; a stretch of time that leads the sentence gives each end its own."""
    mine = start if first else date
    if mine is None:
        stretch = (period_of(spans[leading]) or "") if leading is not None else ""
        if "/" in stretch and leading is not None:
            return Period(stretch.partition("/")[0], None, SENTENCE, (leading,))
        return Period(None, None, NONE, ())
    return Period(period_of(spans[mine]), None, BESIDE, (mine,))


def _columns(
    text: str, passage: Passage, spans: Sequence[Span], figures: Sequence[int], dates: Sequence[int]
) -> dict[int, int]:
    """Return the date above each figure of a table: a line of dates, then lines of as many figures."""
    heads: list[int] = []
    own: dict[int, int] = {}
    start = passage.start
    for line in text[passage.start : passage.end].splitlines(keepends=True):
        end = start + len(line)
        cells = [figure for figure in figures if start <= spans[figure].start < end]
        above = [date for date in dates if start <= spans[date].start < end]
        if len(above) > 1 and not cells:
            heads = above
        elif heads and len(cells) == len(heads):
            own.update(zip(cells, heads, strict=True))
        elif cells or above:
            heads = []
        start = end
    return own
