"""Periods of Chinese figures: 2023年为35.2%, 由2021年末的71.5%升至75.9%, 比2020年还涨了6个百分点."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import (
    MARK_SIGNS,
    changes,
    dated_base,
    relative_base,
    years_before,
)
from policydata.extraction.statistics.chinese.declared_periods import Declared, declared_at, declared_periods
from policydata.extraction.statistics.chinese.level_periods import (
    averaged_years,
    between_levels,
    two_dated_levels,
    with_bases,
)
from policydata.extraction.statistics.chinese.own_dates import date_behind, date_in_last_bracket, stretch_to
from policydata.extraction.statistics.chinese.partial_dates import with_years
from policydata.extraction.statistics.chinese.period_dates import (
    bracketed,
    compared_until,
    flows,
    is_base,
    is_over,
    listed_year,
    of_title,
    voted_on,
)
from policydata.extraction.statistics.chinese.period_words import (
    AHEAD,
    CHANGES_BEHIND,
    DATA_TO,
    FLOW,
    FROM_NOW,
    FROM_SIGNS,
    GOES_ON_REPORTING,
    ISSUED,
    LATER,
    LEVEL_BEFORE,
    LIST_FOR,
    NOW_SIGNS,
    SECTION,
    SINCE,
    SINCE_THEN,
    STOCK,
    TO_COME,
    WHOLE_YEAR,
    YEAR_BEFORE,
)
from policydata.extraction.statistics.periods import (
    BESIDE,
    CARRIED,
    EDITION,
    NONE,
    REFERENCE,
    SENTENCE,
    Period,
    PeriodReader,
    period_of,
)
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import (
    CHINESE_FROM,
    CHINESE_NOW,
    CHINESE_RESPECTIVELY,
    CHINESE_TO,
)


class ChinesePeriods(PeriodReader):
    """The periods of the figures of a Chinese text."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text; read what it declares of its figures."""
        super().__init__(text, with_years(text, spans) if day is None else spans, language, day)
        self._declared: list[Declared] | None = None
        if self._edition is None:
            self._edition = listed_year(text)
        self._compared: str | None = None
        self._day = day
        self._last_year: str | None = None
        self._opening: str | None = None
        self._levels = ("", "")

    def forget(self, passage: Passage) -> None:
        """Start a paragraph with a sentence."""
        super().forget(passage)
        self._compared = None
        self._levels = ("", "")

    def _read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        text, spans = self._text, self._spans
        signs = wording.words
        dates = [date for date in passage.dates if period_of(spans[date]) and not of_title(text, spans[date])]
        compared = {date: last for date in dates if (last := compared_until(text, passage, spans[date]))}
        bases = {date for date in dates if date in compared or is_base(text, passage, spans[date])}
        mains = [date for date in dates if date not in bases]
        respective = len(mains) == len(figures) > 1 and bool(
            CHINESE_RESPECTIVELY.search(text, spans[mains[-1]].end, spans[figures[0]].start)
        )
        starts = (
            two_dated_levels(text, spans, passage, figures, mains) if mains and not signs.isdisjoint(FROM_SIGNS) else {}
        )
        now, whole_year = not signs.isdisjoint(NOW_SIGNS), "全" in signs or "内" in signs
        begins, stocks = not signs.isdisjoint(FROM_SIGNS), "末" in signs or "底" in signs
        ends_stretch = was_start = False
        found: list[Period] = []
        for place, figure in enumerate(figures):
            start, end = spans[figure].start, spans[figure].end
            mine = None
            for date in reversed(mains):
                if spans[date].end <= start:
                    mine = date
                    break
            since = spans[mine].end if mine is not None else passage.start
            before = spans[figures[place - 1]].end if place else passage.start
            if text[end : end + 1] in ("（", "(") and (beside := bracketed(text, spans, mains, end)) is not None:
                found.append(beside)
                continue
            if now and (said := CHINESE_NOW.search(text, max(since, passage.start), start)):
                if (
                    begins
                    and FROM_NOW.search(text, max(since, passage.start), start)
                    and CHINESE_TO.match(text, end, end + 12)
                ):
                    found.append(Period(None, None, NONE, ()))
                    was_start = True
                    continue
                if said.group() != "届时" and not (
                    was_start or (place and FROM_NOW.search(text, since, said.end() + 1))
                ):
                    self._carried = (None, None)
                    self._opening = None
                    found.append(Period(None, None, NONE, ()) if self.in_the_field else self._of_reference())
                    continue
            within = (
                next((d for d, last in compared.items() if spans[d].end <= start and end <= last), None)
                if compared
                else None
            )
            if within is not None:
                value = period_of(spans[within])
                if text.startswith("同期", spans[within].end) and found and found[-1].value:
                    value = years_before(found[-1].value, 1) or value
                found.append(Period(value, None, BESIDE, (within,)))
                continue
            if (
                found
                and found[-1].value
                and (level := LEVEL_BEFORE.search(text, max(before, start - 12), start))
                and (level.group().endswith("的") or CHANGES_BEHIND.match(text, end))
            ):
                found.append(Period(years_before(found[-1].value, 1), None, SENTENCE, ()))
                continue
            if whole_year and WHOLE_YEAR.search(text, since, start):
                own = period_of(spans[mine]) if mine is not None else None
                year = (own or self.reported_year or self._edition or self._carried[0] or self._year or "")[:4] or None
                year = year or self._last_year
                if year is None and (declared := self._declared_for(passage, start)) is not None:
                    year = declared.value[:4]
                if mine is not None and (said := YEAR_BEFORE.search(text, since, start)):
                    before_that = years_before((period_of(spans[mine]) or "")[:4], 2 if said.group() == "前年" else 1)
                    found.append(Period(before_that, None, SENTENCE, (mine,)))
                    continue
                self._carried = (year, None)
                found.append(Period(year, None, CARRIED if year else NONE, ()))
                continue
            if stocks and (stock := self._stock(passage, mine, since, start)) is not None:
                self._carried = (stock.value, None)
                found.append(stock)
                continue
            if (
                begins
                and CHINESE_FROM.search(text, max(before, since, start - 8), start)
                and CHINESE_TO.match(text, end, end + 12)
            ):
                carried = self._carried[0] if mine is None and place == 0 else None
                stretch = (period_of(spans[mine]) or "") if mine is not None else carried or ""
                if "/" in stretch:
                    evidence = (mine,) if mine is not None else ()
                    found.append(Period(stretch.partition("/")[0], None, SENTENCE, evidence))
                    ends_stretch = True
                elif mine is not None and SINCE.match(text, spans[mine].end):
                    found.append(Period(stretch, None, SENTENCE, (mine,)))
                elif carried and carried == self._levels[1]:
                    found.append(Period(self._levels[0], None, CARRIED, ()))
                else:
                    found.append(Period(None, None, NONE, ()))
                continue
            if respective:
                mine = mains[place]
            if place and figures[place - 1] in starts and mine == starts[figures[place - 1]]:
                mine = next((date for date in reversed(mains) if spans[date].end < spans[mine].start), None)
                if mine is None:
                    mine = date_in_last_bracket(text, spans, passage, mains, end)
                if mine is None:
                    found.append(self._fallback_at(passage, figure)._replace(base=None))
                    continue
            if mine is None and mains:
                mine = date_behind(text, spans, mains, end)
                if mine is None:
                    mine = date_in_last_bracket(text, spans, passage, mains, end)
            if mine is None and place and not compared and found[-1].value and changes(text, spans[figure]):
                period = found[-1]._replace(base=None)
            elif mine is None and (vote := voted_on(text, passage, start, end, self._day)) is not None:
                period = Period(vote, None, SENTENCE, ())
            elif mine is None:
                period = self._fallback_at(passage, figure)
            else:
                period = Period(stretch_to(text, spans, mains, mine), None, BESIDE if place == 0 else SENTENCE, (mine,))
                if (until := self._until(passage, mine, start)) is not None:
                    period = period._replace(value=f"{period.value}/{until}")
                if "将" in signs and is_over(period.value, self._day) and LATER.search(text, spans[mine].end, start):
                    period = Period(None, None, NONE, ())
            if "均" in signs and (years := averaged_years(text, since, start, period.value)) is not None:
                period = period._replace(value=years, base=None)
            if ends_stretch and period.value and "/" in period.value:
                period = period._replace(value=period.value.rpartition("/")[2])
            ends_stretch = False
            found.append(period)
        self._levels = ("", "")
        for first, date in starts.items():
            if (place := figures.index(first) + 1) < len(found):
                self._levels = (period_of(spans[date]) or "", found[place].value or "")
        if mains:
            self._carry_on(passage, mains, starts, figures[-1])
            self._last_year = (period_of(spans[mains[0]]) or "")[:4] or None
            if self._leads(passage, mains[0]):
                self._opening = period_of(spans[mains[0]])
        found = with_bases(text, spans, figures, found, starts) if starts else found
        if len(mains) > 1:
            found = between_levels(text, [spans[figure] for figure in figures], found)
        return self._compare(passage, figures, found, sorted(bases), mains, signs)

    def carry(self, passage: Passage, used: set[int]) -> None:
        """Let a sentence without figures hand on its date, unless it tells when something was issued."""
        if passage.dates and ISSUED.search(self._text, self._spans[passage.dates[-1]].end, passage.end):
            return
        super().carry(passage, used)

    def for_target(self, period: Period, years: str | None, passage: Passage, start: int) -> Period:
        """Return the period of a target: that of a date behind the plan, of a day to come said before, of a list for a year."""
        text, spans = self._text, self._spans
        date = period.evidence[0] if period.evidence else None
        if years is not None and "年均" in text[max(passage.start, start - 12) : start]:
            return super().for_target(period, years, passage, start)
        if period.how == SENTENCE and date is not None:
            titles = [spans[title].end for title in passage.policies if spans[title].end <= start]
            if years is None or (titles and spans[date].start >= titles[-1]):
                return period
        if period.how == CARRIED and date is not None and years is None:
            ahead = text.endswith(TO_COME, 0, spans[date].start) or text.startswith("前", spans[date].end)
            line = text[text.rfind("\n", 0, spans[date].start) + 1 : text.find("\n", spans[date].end) + 1]
            if (
                ahead
                or ("。" not in line and LIST_FOR.search(line))
                or (self._year is not None and (period.value or "")[:4] > self._year)
            ):
                return period
        if period.how == EDITION and years is None and LIST_FOR.search(text[: text.find("\n") + 1]):
            return period
        return super().for_target(period, years, passage, start)

    def _carry_on(self, passage: Passage, mains: Sequence[int], starts: Mapping[int, int], last: int) -> None:
        """Hand on the date that leads a sentence, or a later one of its last figures."""
        leads = self._leads(passage, mains[0])
        rest = [date for date in mains if date not in starts.values()] or list(mains)
        chosen = mains[0] if leads else rest[-1]
        if leads and self._spans[rest[-1]].end <= self._spans[last].start:
            first, later = period_of(self._spans[mains[0]]) or "", period_of(self._spans[rest[-1]]) or ""
            ahead = self._text[max(passage.start, self._spans[rest[-1]].start - 6) : self._spans[rest[-1]].start]
            if first.rpartition("/")[2] < later.partition("/")[0] and not ahead.endswith(AHEAD):
                chosen = rest[-1]
        self._hand_on(chosen, leads)

    def _stock(self, passage: Passage, mine: int | None, since: int, start: int) -> Period | None:
        """Return the end of the year, quarter or reporting period that a figure is of: 年末, 季末, 报告期末."""
        match = STOCK.search(self._text, since, start)
        if match is None or FLOW.search(self._text, match.end(), start):
            return None
        if mine is not None:
            period = Period(period_of(self._spans[mine]), None, SENTENCE, (mine,))
        else:
            period = self._fallback_at(passage, None, start)._replace(how=CARRIED)
        whole = period.value
        if not whole:
            return None
        last = whole.rpartition("/")[2]
        value = f"{last}-12" if len(last) == len("2024") else last[: len("2024-05")]
        return period._replace(value=value, base=None)

    def _fallback_at(self, passage: Passage, figure: int | None, place: int = 0) -> Period:
        """Return the period that a figure without a date of its own goes on with, or that the text declares."""
        start = self._spans[figure].start if figure is not None else place
        value, date = self._carried
        if value is not None:
            if (
                value[4:] in ("-12", "-12-31")
                and figure is not None
                and (date is None or not self._text.endswith(AHEAD, 0, self._spans[date].start))
                and flows(self._text, passage, self._spans[figure].start)
            ):
                value = value[:4]
            return Period(value, None, CARRIED, (date,) if date is not None else ())
        declared = self._declared_for(passage, start)
        if declared is not None:
            return Period(declared.value, None, REFERENCE, () if declared.date is None else (declared.date,))
        period = self._fallback()
        if period.how != NONE or self._opening is None or figure is None:
            return period
        section = SECTION.search(self._text, max(0, passage.start - 400), passage.start + 4)
        if section and GOES_ON_REPORTING.search(self._text, passage.start, passage.end):
            return Period(self._opening, None, CARRIED, ())
        return period

    def _declared_for(self, passage: Passage, place: int) -> Declared | None:
        if self._declared is None:
            # A report that says its period at its head declares no other.
            self._declared = [] if self.reference is not None else declared_periods(self._text, self._spans)
        if not self._declared:
            return None
        return declared_at(self._text, self._declared, place, passage.start, passage.end)

    def _until(self, passage: Passage, date: int, start: int) -> str | None:
        """Return the day to which a text declares its figures, where they begin with a date: 自…施行以来."""
        if SINCE_THEN.match(self._text, self._spans[date].end) is None:
            return None
        declared = self._declared_for(passage, start)
        if declared is None or not self._text.endswith(DATA_TO, 0, declared.at):
            return None
        return declared.value if declared.value > (period_of(self._spans[date]) or "") else None

    def _compare(
        self,
        passage: Passage,
        figures: Sequence[int],
        found: list[Period],
        bases: Sequence[int],
        mains: Sequence[int],
        signs: Set[str],
    ) -> list[Period]:
        """Return the periods, with what changes are compared with."""
        text, spans = self._text, self._spans
        if not bases and self._compared is None and signs.isdisjoint(MARK_SIGNS) and "环" not in signs:
            return found
        for place, figure in enumerate(figures):
            period, span = found[place], spans[figure]
            if period.base is not None or (period.evidence[-1:] and period.evidence[-1] in bases):
                continue
            date = dated_base(text, passage, spans, bases, mains, span.start)
            known = spans[figures[place - 1]].end if place else 0
            beside = date is not None and span.start < spans[date].end + 24 and known <= spans[date].start
            if not (beside or span.unit == "percentage_point" or changes(text, span)):
                continue
            marked = relative_base(period.value, text, passage.start, span.start)
            if marked is not None and (date is None or spans[date].start < marked[0]):
                # The word said last goes with the changes of the sentences that follow.
                self._compared = "同比" if marked[1] == years_before(period.value or "", 1) else None
                found[place] = period._replace(base=marked[1])
            elif date is not None and len(spans[date].value or "") >= len("2024"):
                base = period_of(spans[date])
                if base is not None and text.startswith("同期", spans[date].end) and period.value:
                    base = years_before(period.value, 1) or base
                found[place] = period._replace(base=base, evidence=(*period.evidence, date))
                self._compared = "同比" if text[spans[date].start] in "去上" else self._compared
            elif self._compared == "同比" and period.value and not bases:
                found[place] = period._replace(base=years_before(period.value, 1))
        return found
