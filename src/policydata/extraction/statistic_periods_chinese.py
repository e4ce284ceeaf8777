"""Periods of Chinese figures: 2023年为35.2%, 由2021年末的71.5%升至75.9%, 比2020年还涨了6个百分点."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistic_periods import BESIDE, CARRIED, NONE, SENTENCE, Period, PeriodReader, period_of
from policydata.extraction.statistic_wording import Wording
from policydata.extraction.statistic_words import (
    CHINESE_BASE,
    CHINESE_BASE_AFTER,
    CHINESE_CHANGE,
    CHINESE_FROM,
    CHINESE_NOW,
    CHINESE_RESPECTIVELY,
    CHINESE_STARTS,
    CHINESE_TO,
)

_THEN = expression(r"[^，。；：、《》]{0,16}[于在]")
"""From a figure to the day of what it did: 28个国家于2023年11月签署."""
_NOW_SIGNS = frozenset("前今现届眼")
"""One of them stands in what CHINESE_NOW finds."""
_FROM_SIGNS = frozenset("由从自")
"""One of them stands in what CHINESE_FROM and CHINESE_STARTS find."""
_WHOLE_YEAR = expression("全年|年内")

_COMPARED = expression("[^，。；]{0,24}?(?:相比|[高低多少升降涨跌]出?了|上升|下降|增长|增加|减少|提高|降低)")
"""Behind a date that a figure is compared with: 与2022年首次调查的38.1%相比, 比2023年的44%高了24个百分点."""
_SO_MANY_TIMES = expression("的[0-9.一二两三四五六七八九十]+倍")
_BRACKET = expression("[\u4e00-\u9fff]{0,8}（")
"""From a figure to the date in brackets behind it: 340起案件（2016—2020年）."""
_TITLE_AFTER = expression(
    "(?:[^，。；《》]{0,16}(?:通过|发布|印发|公布|颁布|施行|实施|生效|启动|签署|出台|制定|修订|起草|推出)了?)?的《|(?:公布|发布|印发|颁布|通过|出台|签署)了?《"
)
_DONE_AFTER = expression("(?:起)?(?:印发|公布|颁布|发布|施行|生效|通过)[）)]")


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

    def _read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        text, spans = self._text, self._spans
        signs = wording.words
        dates = [date for date in passage.dates if period_of(spans[date]) and not _of_title(text, spans[date])]
        compared = {date: last for date in dates if (last := _compared(text, passage, spans[date]))}
        bases = {
            date
            for date in dates
            if date in compared
            or (
                CHINESE_BASE.search(text, max(passage.start, spans[date].start - 4), spans[date].start)
                and CHINESE_BASE_AFTER.match(text, spans[date].end, spans[date].end + 12)
            )
            or _SO_MANY_TIMES.match(text, spans[date].end, spans[date].end + 12)
        }
        mains = [date for date in dates if date not in bases]
        respective = len(mains) == len(figures) > 1 and bool(
            CHINESE_RESPECTIVELY.search(text, spans[mains[-1]].end, spans[figures[0]].start)
        )
        starts = self._starts_chinese(passage, figures, mains) if mains and not signs.isdisjoint(_FROM_SIGNS) else {}
        now, whole_year = not signs.isdisjoint(_NOW_SIGNS), "全" in signs or "内" in signs
        begins = not signs.isdisjoint(_FROM_SIGNS)
        ends_stretch = False
        found = []
        for place, figure in enumerate(figures):
            start, end = spans[figure].start, spans[figure].end
            mine = base = None
            for date in reversed(mains):
                if spans[date].end <= start:
                    mine = date
                    break
            if bases:
                known = spans[figures[place - 1]].end if place else 0
                base = next(
                    (
                        date
                        for date in reversed(dates)
                        if date in bases
                        and spans[date].end <= start < spans[date].end + 24
                        and (place == 0 or known <= max(spans[date].start, compared.get(date, 0)))
                    ),
                    None,
                )
            since = spans[mine].end if mine is not None else passage.start
            before = spans[figures[place - 1]].end if place else passage.start
            if now and CHINESE_NOW.search(text, max(since, passage.start), start):
                self._carried = (None, None)
                found.append(Period(None, None, NONE, ()) if self.in_the_field else self._of_reference())
                continue
            if whole_year and _WHOLE_YEAR.search(text, since, start):
                year = (self.reported_year or self._edition or self._carried[0] or self._year or "")[:4] or None
                self._carried = (year, None)
                found.append(Period(year, None, CARRIED if year else NONE, ()))
                continue
            if (
                begins
                and CHINESE_FROM.search(text, max(before, since, start - 8), start)
                and CHINESE_TO.match(text, end, end + 12)
            ):
                stretch = (period_of(spans[mine]) or "") if mine is not None else ""
                if "/" in stretch and mine is not None:
                    found.append(Period(stretch.partition("/")[0], None, SENTENCE, (mine,)))
                    ends_stretch = True
                else:
                    found.append(Period(None, None, NONE, ()))
                continue
            within = (
                next((d for d, last in compared.items() if spans[d].end <= start and end <= last), None)
                if compared
                else None
            )
            if within is not None:
                found.append(Period(period_of(spans[within]), None, BESIDE, (within,)))
                continue
            if respective:
                mine = mains[place]
            if place and figures[place - 1] in starts and mine == starts[figures[place - 1]]:
                mine = next((date for date in reversed(mains) if spans[date].end < spans[mine].start), None)
                if mine is None:
                    found.append(self._fallback()._replace(base=None))
                    continue
            if mine is None and mains:
                mine = next(
                    (
                        d
                        for d in mains
                        if spans[d].start >= end
                        and (
                            _THEN.fullmatch(text[end : spans[d].start])
                            or _BRACKET.fullmatch(text[end : spans[d].start])
                        )
                    ),
                    None,
                )
            if mine is None:
                period = self._fallback()
            else:
                period = Period(period_of(spans[mine]), None, BESIDE if place == 0 else SENTENCE, (mine,))
            if ends_stretch and period.value and "/" in period.value:
                period = period._replace(value=period.value.rpartition("/")[2])
            ends_stretch = False
            if base is not None and len(spans[base].value or "") >= 4:
                period = period._replace(base=period_of(spans[base]), evidence=(*period.evidence, base))
            found.append(period)
        if mains:
            leads = self._leads(passage, mains[0])
            rest = [date for date in mains if date not in starts.values()] or mains
            self._hand_on(mains[0] if leads else rest[-1], leads)
        return self._with_bases(figures, found, starts) if starts else found

    def _with_bases(self, figures: Sequence[int], found: list[Period], starts: Mapping[int, int]) -> list[Period]:
        """Return the periods, with that of a change behind its two levels: 由2021年末的71.5%升至75.9%，提高4.4个百分点."""
        for place, figure in enumerate(figures):
            if figure not in starts or place + 2 >= len(figures):
                continue
            first, last, change = found[place], found[place + 1], figures[place + 2]
            start = self._spans[change].start
            if last.value and CHINESE_CHANGE.search(self._text, max(0, start - 6), start):
                found[place + 2] = Period(last.value, first.value, SENTENCE, first.evidence)
        return found


def _compared(text: str, passage: Passage, date: Span) -> int:
    """Return where the comparison with a date ends, before which its own level stands; 0 if there is none."""
    if CHINESE_BASE.search(text, max(passage.start, date.start - 4), date.start) is None:
        return 0
    match = _COMPARED.match(text, date.end, min(passage.end, date.end + 30))
    return match.end() if match is not None else 0


def _of_title(text: str, date: Span) -> bool:
    """Tell whether a date says when an instrument came about: 2019年5月22日通过的《…》, 《…》（2021年4月印发）."""
    return (
        _TITLE_AFTER.match(text, date.end, date.end + 40) is not None
        or _DONE_AFTER.match(text, date.end, date.end + 12) is not None
    )
