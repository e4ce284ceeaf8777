"""Periods of Chinese figures: 2023年为35.2%, 由2021年末的71.5%升至75.9%, 比2020年还涨了6个百分点."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from policydata.extraction.chinese_comparisons import MARK_SIGNS, changes, dated_base, relative_base, years_before
from policydata.extraction.chinese_declared_periods import Declared, declared_at, declared_periods
from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistic_periods import (
    BESIDE,
    CARRIED,
    NONE,
    REFERENCE,
    SENTENCE,
    Period,
    PeriodReader,
    period_of,
)
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
_LEVEL_BEFORE = expression("(?:较|比|与|由|从)(?:上一?年度?|去年|前一年度?)(?:同期)?的\\Z")
"""Before a level of the year before: 较上一年的2,906宗上升17.6%."""
_YEAR_BEFORE = expression("上一?年|去年|前年")
_FROM_NOW = expression("[由从](?:目前|现有|现在|当前|如今)的?")
_STOCK = expression(
    "(?<![上去今明前次每同0-9])(?:报告期|学年|财年|年|季|月|期|半年|本季度?|本期)[末底](?!预算|考|试|奖)"
)
_FLOW = expression(
    "全年|年度|预算|执行率|收入|支出|产值|投资|营业额|利润|新增|人均|受理|办结|审结|完成|接待|发放|培训|时长|增加值|销售|实现|召开|累计|当年"
)
"""What adds up over a year, or is said of one."""
_PLANNED = expression("预算|计划|目标|确定|安排|预期|预计")
"""Behind the date of a plan that a figure is held against: 完成年初预算的96.8%."""
_AHEAD = ("预计", "预期", "到", "至", "力争", "目标", "将", "计划", "预测", "截至到")

_COMPARED = expression("[^，。；]{0,24}?(?:相比|[高低多少升降涨跌]出?了|上升|下降|增长|增加|减少|提高|降低)")
"""Behind a date that a figure is compared with: 与2022年首次调查的38.1%相比, 比2023年的44%高了24个百分点."""
_SO_MANY_TIMES = expression("的[0-9.一二两三四五六七八九十]+倍")
_SHARE_OF_THEN = expression("(?:同期|全年|水平)?的(?:[0-9.]+[%％]|百分之|[一二两三四五六七八九]成)")
_AS_MUCH_AS = ("恢复至", "恢复到", "相当于", "恢复为", "达到", "约为", "仅为")
"""Before a date whose level a figure is a share of: 恢复至2019年同期的103%."""
_BARE_YEAR = expression(r"[（(]((?:19|20)[0-9]{2})年?[）)]")
_BRACKET = expression("[\u4e00-\u9fff]{0,8}（")
"""From a figure to the date in brackets behind it: 340起案件（2016—2020年）."""
_TITLE_AFTER = expression(
    "(?:[^，。；《》]{0,16}(?:通过|发布|印发|公布|颁布|施行|实施|生效|启动|签署|出台|制定|修订|起草|推出)了?)?的《|(?:公布|发布|印发|颁布|通过|出台|签署)了?《"
)
_DONE_IN_BRACKET = expression("[^）)]{0,16}?(?:印发|公布|颁布|发布|施行|生效|通过|修[订正]|签署)")
_DONE_AFTER = expression("(?:起)?(?:印发|公布|颁布|发布|施行|生效|通过)[）)]")


class ChinesePeriods(PeriodReader):
    """The periods of the figures of a Chinese text."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text; read what it declares of its figures."""
        super().__init__(text, spans, language, day)
        self._declared = declared_periods(text, spans)
        self._compared: str | None = None

    def forget(self) -> None:
        """Start a paragraph."""
        super().forget()
        self._compared = None

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
        bases = {date for date in dates if date in compared or _is_base(text, passage, spans[date])}
        mains = [date for date in dates if date not in bases]
        respective = len(mains) == len(figures) > 1 and bool(
            CHINESE_RESPECTIVELY.search(text, spans[mains[-1]].end, spans[figures[0]].start)
        )
        starts = self._starts_chinese(passage, figures, mains) if mains and not signs.isdisjoint(_FROM_SIGNS) else {}
        now, whole_year = not signs.isdisjoint(_NOW_SIGNS), "全" in signs or "内" in signs
        begins, stocks = not signs.isdisjoint(_FROM_SIGNS), "末" in signs or "底" in signs
        ends_stretch = was_start = False
        found: list[Period] = []
        for place, figure in enumerate(figures):
            start, end = spans[figure].start, spans[figure].end
            mine = next((date for date in reversed(mains) if spans[date].end <= start), None)
            since = spans[mine].end if mine is not None else passage.start
            before = spans[figures[place - 1]].end if place else passage.start
            if text[end : end + 1] in ("（", "(") and (bracketed := _bracketed(text, spans, mains, end)) is not None:
                found.append(bracketed)
                continue
            if now and (said := CHINESE_NOW.search(text, max(since, passage.start), start)):
                if (
                    begins
                    and _FROM_NOW.search(text, max(since, passage.start), start)
                    and CHINESE_TO.match(text, end, end + 12)
                ):
                    found.append(Period(None, None, NONE, ()))
                    was_start = True
                    continue
                if said.group() != "届时" and not (
                    was_start or (place and _FROM_NOW.search(text, since, said.end() + 1))
                ):
                    self._carried = (None, None)
                    found.append(Period(None, None, NONE, ()) if self.in_the_field else self._of_reference())
                    continue
            within = next((d for d, last in compared.items() if spans[d].end <= start and end <= last), None)
            if within is not None:
                value = period_of(spans[within])
                if text.startswith("同期", spans[within].end) and found and found[-1].value:
                    value = years_before(found[-1].value, 1) or value
                found.append(Period(value, None, BESIDE, (within,)))
                continue
            if found and found[-1].value and _LEVEL_BEFORE.search(text, max(before, start - 12), start):
                found.append(Period(years_before(found[-1].value, 1), None, SENTENCE, ()))
                continue
            if whole_year and _WHOLE_YEAR.search(text, since, start):
                year = (self.reported_year or self._edition or self._carried[0] or self._year or "")[:4] or None
                if year is None and (declared := self._declared_for(passage, start)) is not None:
                    year = declared.value[:4]
                if mine is not None and (said := _YEAR_BEFORE.search(text, since, start)):
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
                    found.append(self._fallback_at(passage, figure)._replace(base=None))
                    continue
            if mine is None and mains:
                mine = self._behind(mains, end)
            if mine is None and place and not compared and found[-1].value and changes(text, spans[figure]):
                period = found[-1]._replace(base=None)
            elif mine is None:
                period = self._fallback_at(passage, figure)
            else:
                period = Period(period_of(spans[mine]), None, BESIDE if place == 0 else SENTENCE, (mine,))
            if ends_stretch and period.value and "/" in period.value:
                period = period._replace(value=period.value.rpartition("/")[2])
            ends_stretch = False
            found.append(period)
        if mains:
            self._carry_on(passage, mains, starts, figures[-1])
        found = self._with_bases(figures, found, starts) if starts else found
        return self._compare(passage, figures, found, sorted(bases), mains, signs)

    def _behind(self, mains: Sequence[int], end: int) -> int | None:
        """Return the date behind a figure that is its own: 28个国家于2023年11月签署."""
        for date in mains:
            between = self._text[end : self._spans[date].start]
            if self._spans[date].start >= end and (_THEN.fullmatch(between) or _BRACKET.fullmatch(between)):
                return date
        return None

    def _carry_on(self, passage: Passage, mains: Sequence[int], starts: Mapping[int, int], last: int) -> None:
        """Hand on the date that leads a sentence, or a later one of its last figures."""
        leads = self._leads(passage, mains[0])
        rest = [date for date in mains if date not in starts.values()] or list(mains)
        chosen = mains[0] if leads else rest[-1]
        if leads and self._spans[rest[-1]].end <= self._spans[last].start:
            first, later = period_of(self._spans[mains[0]]) or "", period_of(self._spans[rest[-1]]) or ""
            ahead = self._text[max(passage.start, self._spans[rest[-1]].start - 6) : self._spans[rest[-1]].start]
            if first.rpartition("/")[2] < later.partition("/")[0] and not ahead.endswith(_AHEAD):
                chosen = rest[-1]
        self._hand_on(chosen, leads)

    def _stock(self, passage: Passage, mine: int | None, since: int, start: int) -> Period | None:
        """Return the end of the year, quarter or reporting period that a figure is of: 年末, 季末, 报告期末."""
        match = _STOCK.search(self._text, since, start)
        if match is None or _FLOW.search(self._text, match.end(), start):
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
                and (date is None or not self._text.endswith(_AHEAD, 0, self._spans[date].start))
                and self._flows(passage, figure)
            ):
                value = value[:4]
            return Period(value, None, CARRIED, (date,) if date is not None else ())
        declared = self._declared_for(passage, start)
        if declared is not None:
            return Period(declared.value, None, REFERENCE, (declared.date,))
        return self._fallback()

    def _declared_for(self, passage: Passage, place: int) -> Declared | None:
        if not self._declared:
            return None
        return declared_at(self._text, self._declared, place, passage.start, passage.end)

    def _flows(self, passage: Passage, figure: int) -> bool:
        """Tell whether a figure adds up over a year, so that the end of the year is not its time."""
        start = self._spans[figure].start
        begin = max(passage.start, self._text.rfind("，", passage.start, start) + 1)
        return _FLOW.search(self._text, begin, start) is not None

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
                self._compared = "同比" if marked[1][4:] == (period.value or "")[4:][: len(marked[1]) - 4] else None
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


def _is_base(text: str, passage: Passage, date: Span) -> bool:
    """Tell whether a date is one that something is compared with, or that of a plan: 完成年初预算的96.8%."""
    return bool(
        (
            CHINESE_BASE.search(text, max(passage.start, date.start - 4), date.start)
            and CHINESE_BASE_AFTER.match(text, date.end, date.end + 12)
        )
        or _SO_MANY_TIMES.match(text, date.end, date.end + 12)
        or (
            text.endswith(_AS_MUCH_AS, passage.start, date.start)
            and _SHARE_OF_THEN.match(text, date.end, date.end + 12)
        )
    )


def _bracketed(text: str, spans: Sequence[Span], dates: Sequence[int], end: int) -> Period | None:
    """Return the period in brackets right behind a figure: 15%（2020）."""
    for date in dates:
        if end < spans[date].start <= end + 2 and text[spans[date].end : spans[date].end + 1] in ("）", ")", "年"):
            return Period(period_of(spans[date]), None, BESIDE, (date,))
    year = _BARE_YEAR.match(text, end)
    return Period(year.group(1), None, BESIDE, ()) if year is not None else None


def _compared(text: str, passage: Passage, date: Span) -> int:
    """Return where the comparison with a date ends, before which its own level stands; 0 if there is none."""
    if CHINESE_BASE.search(text, max(passage.start, date.start - 4), date.start) is None:
        return 0
    match = _COMPARED.match(text, date.end, min(passage.end, date.end + 30))
    return match.end() if match is not None else 0


def _of_title(text: str, date: Span) -> bool:
    """Tell whether a date says when an instrument came about: 2019年5月22日通过的《…》, 《…》（2021年4月印发）."""
    if text[date.start - 1 : date.start] in ("（", "(") and text[date.start - 2 : date.start - 1] == "》":
        return _DONE_IN_BRACKET.match(text, date.end, date.end + 24) is not None
    return (
        (text.endswith("初", date.start, date.end) and _PLANNED.match(text, date.end, date.end + 4) is not None)
        or _TITLE_AFTER.match(text, date.end, date.end + 40) is not None
        or _DONE_AFTER.match(text, date.end, date.end + 12) is not None
    )
