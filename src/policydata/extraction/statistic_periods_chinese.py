"""Periods of Chinese figures: 2023年为35.2%, 由2021年末的71.5%升至75.9%, 比2020年还涨了6个百分点."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.passages import Passage
from policydata.extraction.statistic_periods import BESIDE, CARRIED, NONE, SENTENCE, Period, PeriodReader, period_of
from policydata.extraction.statistic_words import (
    CHINESE_BASE,
    CHINESE_BASE_AFTER,
    CHINESE_FROM,
    CHINESE_NOW,
    CHINESE_RESPECTIVELY,
    CHINESE_STARTS,
    CHINESE_TO,
)

_THEN = re.compile(r"[^，。；：、《》]{0,16}[于在]")
"""From a figure to the day of what it did: 28个国家于2023年11月签署."""
_WHOLE_YEAR = re.compile("全年|年内")

class ChinesePeriods(PeriodReader):
    """The periods of the figures of a Chinese text."""

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

    def _read(self, passage: Passage, figures: Sequence[int], used: set[int]) -> list[Period]:
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
