"""Periods of Chinese figures: each asks its sources in the order of the conventions, and the first that answers is taken.

The sources: brackets behind it; words of now; a comparison, whose level is that of then; the year or its end; the first
of two levels; the date before or behind it; the figure before; what the passage goes on from, or the text declares.
"""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.layout.passages import Passage
from policydata.extraction.statistics.chinese.change_bases import base_said, with_change_bases
from policydata.extraction.statistics.chinese.comparisons import changes, may_compare, years_before
from policydata.extraction.statistics.chinese.level_periods import (
    CHINESE_DIGITS,
    averaged_years,
    between_levels,
    with_bases,
)
from policydata.extraction.statistics.chinese.own_dates import (
    date_behind,
    date_in_last_bracket,
    is_of_start,
    points_back,
    stretch_to,
)
from policydata.extraction.statistics.chinese.period_dates import bracketed, is_over
from policydata.extraction.statistics.chinese.period_ground import ChineseGround
from policydata.extraction.statistics.chinese.period_words import (
    ADDED_UP,
    BEGUN,
    CHANGED_OVER,
    CHANGES_BEHIND,
    COME_TO,
    DATA_TO,
    FLOW,
    FROM_NOW,
    FROM_SIGNS,
    IN_FORCE_WORDS,
    JOINED,
    LATER,
    LEVEL_BEFORE,
    LEVEL_RATE,
    NEAR_SIGNS,
    NEAR_YEARS,
    NOW_SIGNS,
    QUARTER,
    SINCE,
    SINCE_EVENT,
    SINCE_THEN,
    STOCK,
    TO_BE,
    UNTIL,
    WHOLE_YEAR,
)
from policydata.extraction.statistics.chinese.sentence_dates import Asked, asked_for, line_of, sentence_dates
from policydata.extraction.statistics.chinese.stretches import begun_before, open_since, stands, whole_years, years_told
from policydata.extraction.statistics.periods import BESIDE, CARRIED, NONE, SENTENCE, UNTOLD, Period, period_of
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import CHINESE_FROM, CHINESE_NOW, CHINESE_TO

_MOST_BACK = 60
_NEAR_EVENT = 20
"""An event stands so near behind its day."""


class ChinesePeriods(ChineseGround):
    """The periods of the figures of a Chinese text."""

    def _read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        text, spans, signs = self._text, self._spans, wording.words
        dates = sentence_dates(text, spans, passage, figures, signs)
        found: list[Period] = []
        self._opened_stretch, self._started_from_now = -1, False
        since = self._levels_since
        for place in range(len(figures)):
            found.append(self._ask(asked_for(text, spans, passage, dates, figures, place, found, signs)))
        self._go_on(passage, figures, dates, found)
        if dates.starts:  # 由2011年的3万吨增至2016年的5万吨；渡船由12艘增至31艘.
            since = found[figures.index(next(iter(dates.starts)))]
        goes_on = text[passage.end - 1] == "；" or text.startswith("同期", passage.end)
        self._levels_since = since if goes_on else None
        found = with_bases(text, spans, figures, found, dates.starts) if dates.starts else found
        if len(dates.mains) > 1 or self._opened_stretch >= 0:
            found = between_levels(text, [spans[figure] for figure in figures], found)
        if dates.bases or self._compared is not None or may_compare(text, passage.start, passage.end, signs):
            found, self._compared = with_change_bases(text, spans, passage, figures, dates, found, self._compared)
        return found

    def _ask(self, asked: Asked) -> Period:
        """Return the answer of the first source that has one."""
        signs = asked.signs
        if self._text[asked.end : asked.end + 1] in ("（", "(") and (period := self._in_brackets(asked)) is not None:
            return period
        if not signs.isdisjoint(NOW_SIGNS) and (period := self._of_now(asked)) is not None:
            return period
        if not signs.isdisjoint(NEAR_SIGNS) and (period := self._of_near_years(asked)) is not None:
            return period
        if asked.dates.compared and (period := self._of_comparison(asked)) is not None:
            return period
        if asked.found and "年" in signs and (period := self._level_before(asked)) is not None:
            return period
        if ("全" in signs or "内" in signs) and (period := self._of_whole_year(asked)) is not None:
            return period
        if "季" in signs and (period := self._of_quarter(asked)) is not None:
            return period
        if ("末" in signs or "底" in signs) and (period := self._of_end(asked)) is not None:
            return period
        if not signs.isdisjoint(FROM_SIGNS) and (period := self._of_start(asked)) is not None:
            return period
        return self._of_date(asked)

    def _in_brackets(self, asked: Asked) -> Period | None:
        """15%（2020）."""
        return bracketed(self._text, self._spans, asked.dates.mains, asked.end)

    def _of_now(self, asked: Asked) -> Period | None:
        """目前有10家; 由目前的41%提高到65%."""
        text, since, start = self._text, asked.since, asked.start
        said = CHINESE_NOW.search(text, since, start)
        if said is None or (said.group() == "现有" and asked.mine is not None):
            return None  # 2008年末，全岛现有灯塔5座.
        if self._starts_from_now(asked):
            self._started_from_now = True
            return UNTOLD
        if said.group() == "届时" or self._started_from_now:
            return None
        self._carried = (None, None)
        self._opening = None
        return UNTOLD

    def _of_near_years(self, asked: Asked) -> Period | None:
        """近五年来: so many years to the one that the text reports; no time where it reports none."""
        said = NEAR_YEARS.search(self._text, asked.since, asked.start)
        if said is None:
            return None
        number = said.group(1) or said.group(2)
        years = int(number) if number.isdecimal() else CHINESE_DIGITS[number]
        own = period_of(self._spans[asked.mine]) if asked.mine is not None else None
        year = own if own is not None and len(own) == len("2024") else self.year_at(asked.start)
        if (
            year is not None
            and year.isdecimal()
            and CHANGED_OVER.search(self._text, said.start(), asked.start)
            and changes(self._text, self._spans[asked.figure])
        ):
            return Period(year, str(int(year) - years), CARRIED, () if asked.mine is None else (asked.mine,))
        if (told := years_told(self._text, self._spans, said.start(), years, self._last_told)) is not None:
            self._carried = told
            return self._at_end(asked, Period(told[0], None, CARRIED, (told[1],)))
        if self.reference is not None and whole_years(*self.reference.value.partition("/")[::2]) == years:
            return self._at_end(asked, self._of_reference())
        if year is None and (before := self._year_told(asked, "全年")) != self._year:
            year = before
        if year is None or not year.isdecimal():
            declared = self.declared_for(asked.passage, asked.start)
            return None if declared is not None and declared.of is None else UNTOLD
        if years == 1:
            return None
        self._carried = (f"{int(year) - years + 1}/{year}", None)
        if self._is_start(asked):
            self._opened_stretch = asked.place
            return UNTOLD
        return self._at_end(asked, Period(self._carried[0], None, CARRIED, ()))

    def _at_end(self, asked: Asked, period: Period) -> Period:
        """Return the last year of a stretch for the level that it came to: 五年来，由A增加到B."""
        value = period.value or ""
        if "/" in value and (
            (asked.place and self._opened_stretch == asked.place - 1)
            or (len(value) == len("2016-01/2016-07") and stands(self._text, asked.passage, asked.start))
            or (
                len(value) == len("2016/2020")
                and int(value[5:]) - int(value[:4]) > 1
                and COME_TO.search(self._text, asked.start - 8, asked.start)
            )
        ):
            return period._replace(value=value.rpartition("/")[2])
        return period

    def _starts_from_now(self, asked: Asked) -> bool:
        return (
            not asked.signs.isdisjoint(FROM_SIGNS)
            and FROM_NOW.search(self._text, asked.since, asked.start) is not None
            and CHINESE_TO.match(self._text, asked.end, asked.end + 12) is not None
        )

    def _of_comparison(self, asked: Asked) -> Period | None:
        """与2022年首次调查的38.1%相比: the level of then."""
        spans, compared = self._spans, asked.dates.compared
        date = next((d for d, last in compared.items() if spans[d].end <= asked.start and asked.end <= last), None)
        if date is None:
            return None
        value = base_said(self._text, spans[date], asked.last.value if asked.last is not None else None)
        return Period(value, None, BESIDE, (date,))

    def _level_before(self, asked: Asked) -> Period | None:
        """较上一年的2,906宗上升17.6%: the level of the year before the figure before."""
        last = asked.last
        if last is None or not last.value:
            return None
        level = LEVEL_BEFORE.search(self._text, max(asked.before, asked.start - 12), asked.start)
        if level is None or not (level.group().endswith("的") or CHANGES_BEHIND.match(self._text, asked.end)):
            return None
        return Period(years_before(last.value, 1), None, SENTENCE, ())

    def _of_whole_year(self, asked: Asked) -> Period | None:
        """全年, 年内: the year of the date before it, of the report, or of what was said before."""
        text, mine = self._text, asked.mine
        if (said := WHOLE_YEAR.search(text, asked.since, asked.start)) is None:
            return None
        own = period_of(self._spans[mine]) if mine is not None else None
        within = mine is not None and text.startswith("年内", self._spans[mine].start)
        if (own is None or within) and (told := self.financial_year(asked.passage, asked.start)) is not None:
            self._carried = (told, None)
            return Period(told, None, CARRIED, ())
        year = (
            own
            or self.year_at(asked.start)
            or self._edition
            or self._carried[0]
            or self._year_told(asked, said.group())
        )[:4]
        year = year or self._last_year or ""
        self._carried = (year or None, None)
        return Period(year or None, None, CARRIED if year else NONE, ())

    def _year_told(self, asked: Asked, said: str) -> str:
        """Return the year of the document; in its first months 全年 is the year before, unless it is planned."""
        day = self._day or ""
        if (
            said == "全年"
            and day[5:7] in ("01", "02", "03")
            and not TO_BE.search(self._text, asked.passage.start, asked.passage.end)
        ):
            return str(int(day[:4]) - 1)
        return day[:4]

    def _of_quarter(self, asked: Asked) -> Period | None:
        """全季, 当季: the quarter of the month before it or of what was said before."""
        said = asked.last.value if asked.last is not None else self._carried[0]
        if QUARTER.search(self._text, asked.since, asked.start) is None or not said:
            return None
        last = said.rpartition("/")[2]
        if not last[5:7].isdecimal():
            return None
        first = (int(last[5:7]) - 1) // 3 * 3 + 1
        return Period(f"{last[:4]}-{first:02}/{last[:4]}-{first + 2:02}", None, CARRIED, ())

    def _of_end(self, asked: Asked) -> Period | None:
        """年末, 季末, 报告期末: the last month of the year, quarter or report."""
        match = STOCK.search(self._text, line_of(self._text, asked), asked.start)
        if match is None or FLOW.search(self._text, match.end(), asked.start):
            return None
        if asked.mine is not None:
            period = Period(period_of(self._spans[asked.mine]), None, SENTENCE, (asked.mine,))
        else:
            period = self.fallback_at(asked.passage, asked.start)._replace(how=CARRIED)
        whole = period.value
        if not whole:
            return None
        last = whole.rpartition("/")[2]
        value = f"{last}-12" if len(last) == len("2024") else last[: len("2024-05")]
        self._carried = (value, None)
        return period._replace(value=value, base=None)

    def _is_start(self, asked: Asked) -> bool:
        """Tell whether a figure is the first of two levels: 由38.1%提高到…."""
        text, start = self._text, asked.start
        return (
            CHINESE_FROM.search(text, max(asked.before, asked.since, start - 8), start) is not None
            and CHINESE_TO.match(text, asked.end, asked.end + 12) is not None
        )

    def _of_start(self, asked: Asked) -> Period | None:
        """由71.5%升至75.9%: the first level is that of the start of a stretch, or of what was said before."""
        if not self._is_start(asked):
            return None
        if self._levels_since is not None and not asked.dates.mains:
            return self._levels_since._replace(how=CARRIED)
        mine = asked.mine
        carried = self._carried[0] if not asked.dates.mains else None
        stretch = (period_of(self._spans[mine]) or "") if mine is not None else carried or ""
        evidence = (mine,) if mine is not None else ()
        if "/" in stretch:
            self._opened_stretch = asked.place
            return Period(stretch.partition("/")[0], None, SENTENCE, evidence)
        if mine is not None and SINCE.match(self._text, self._spans[mine].end):
            return Period(stretch, None, SENTENCE, evidence)
        base = asked.dates.base_before(self._text, self._spans, asked.start)
        if base is not None:  # 与2010年相比，由8930人上升为15467人.
            return Period(period_of(self._spans[base]), None, SENTENCE, (base,))
        first = next((date for figure, date in asked.dates.starts.items() if figure < asked.figure), None)
        if first is not None and asked.dates.mains[1:] == [mine]:
            return Period(period_of(self._spans[first]), None, SENTENCE, (first,))
        return UNTOLD

    def _of_date(self, asked: Asked) -> Period:
        """Return the period of the date before or behind a figure, else what it goes on with."""
        text, spans, dates = self._text, self._spans, asked.dates
        mine = dates.mains[asked.place] if dates.respective and asked.place < len(dates.mains) else asked.mine
        starts = asked.place and mine in dates.starts.values() and asked.figure not in dates.starts
        if mine is not None and (starts or is_of_start(text, spans[mine], asked.start)):
            if (
                asked.place
                and text[asked.before : asked.start] in JOINED
                and CHINESE_TO.match(text, asked.end, asked.end + 12)
            ):
                return asked.found[-1]  # 由2019年的10.2%和12.6%提高到…
            # The date of the first level is not that of the second, which goes on with the topic of the sentence.
            mine = next((date for date in reversed(dates.mains) if spans[date].end < spans[mine].start), None)
            if mine is None:
                mine = date_in_last_bracket(text, spans, asked.passage, dates.mains, asked.end)
            if mine is None:
                return self.fallback_at(asked.passage, asked.start)._replace(base=None)
        if mine is None and dates.mains:
            mine = date_behind(text, spans, dates.mains, asked.end)
            if mine is None:
                mine = date_in_last_bracket(text, spans, asked.passage, dates.mains, asked.end)
        period = self._of_what_was_said(asked) if mine is None else self._said_by(asked, mine)
        if "均" in asked.signs:
            years = averaged_years(text, asked.since, asked.start, period.value)
            period = period if years is None else period._replace(value=years, base=None)
        return self._at_end(asked, period)

    def _said_by(self, asked: Asked, mine: int) -> Period:
        """Return the period that a date of the sentence says of a figure."""
        text, spans = self._text, self._spans
        how = SENTENCE if asked.place else BESIDE
        others = (mine,) if asked.dates.respective else asked.dates.mains
        value = points_back(text, spans[mine], asked.last, mine, self._carried[0])
        period = tuple.__new__(Period, (value or stretch_to(text, spans, others, mine), None, how, (mine,)))
        if (until := self.until(asked.passage, mine, asked.start)) is not None:
            period = period._replace(value=f"{(period.value or '').partition('/')[0]}/{until}")
        elif (begun := self._begun(asked, mine) or self._since_event(asked, mine)) is not None:
            period = period._replace(value=f"{begun}/{period.value}")
        elif SINCE_THEN.match(text, spans[mine].end, asked.start) and not self._is_start(asked):
            period = period._replace(
                value=open_since(period.value or "", spans[asked.figure], self._day or self._last_told)
            )
            return period if period.value is not None else UNTOLD
        if (
            "将" in asked.signs
            and is_over(period.value, self._day)
            and LATER.search(text, spans[mine].end, asked.start)
        ):
            return UNTOLD
        return period

    def _begun(self, asked: Asked, mine: int) -> str | None:
        """Return when began what was added up to a date: 自2017年7月推开以来，截至2021年8月，共立案5万件."""
        text, spans = self._text, self._spans
        at = asked.dates.mains.index(mine) if mine in asked.dates.mains else 0
        if not at:
            return begun_before(text, spans, mine, asked.passage.start, asked.start)
        first = asked.dates.mains[at - 1]
        if not text.endswith(DATA_TO, 0, spans[mine].start) and not UNTIL.fullmatch(
            text, spans[first].end, spans[mine].start
        ):
            return None
        if (
            BEGUN.search(text, max(0, spans[first].start - 2), spans[first].start) is None
            or ADDED_UP.search(text, spans[mine].end, asked.start) is None
        ):
            return None
        begun, last = period_of(spans[first]) or "", period_of(spans[mine]) or ""
        return begun if begun and "/" not in begun + last else None

    def _since_event(self, asked: Asked, mine: int) -> str | None:
        """Return the day of the event since which something was added up to a date: 从施行到今年5月底."""
        text, spans = self._text, self._spans
        start = spans[mine].start
        if text[start - 1 : start] not in ("到", "至", "止"):
            return None
        if LEVEL_RATE.search(text, max(spans[mine].end, asked.start - 10), asked.start):
            return None
        said = SINCE_EVENT.search(text, max(0, start - 36), start)
        last = period_of(spans[mine]) or ""
        if said is None or not last or "/" in last:
            return None
        words = IN_FORCE_WORDS if said.group(1) in IN_FORCE_WORDS else (said.group(1),)
        for span in reversed(spans[max(0, mine - _MOST_BACK + 1) : mine]):
            begun = period_of(span) if span.kind == "date" else None
            clause = text[span.end : span.end + _NEAR_EVENT].partition("。")[0].partition("，")[0]
            if begun and "/" not in begun and begun <= last and any(word in clause for word in words):
                return begun[: len(last)]
        return None

    def _of_what_was_said(self, asked: Asked) -> Period:
        """Return the period of the level that a figure is a change of, or of what the passage goes on with."""
        last = asked.last
        if (
            last is not None
            and last.value
            and not asked.dates.compared
            and changes(self._text, self._spans[asked.figure])
        ):
            return last._replace(base=None)
        return self.fallback_at(asked.passage, asked.start)
