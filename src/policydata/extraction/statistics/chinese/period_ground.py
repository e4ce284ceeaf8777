"""What a Chinese figure without a date of its own goes on with: an earlier sentence, what the text declares, its report."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.anchored_dates import with_anchors
from policydata.extraction.statistics.chinese.declared_periods import Declared, declared_at, declared_periods
from policydata.extraction.statistics.chinese.document_periods import document_reference, is_titled_survey
from policydata.extraction.statistics.chinese.happenings import CAMPAIGN, EVENT, SURVEY
from policydata.extraction.statistics.chinese.partial_dates import up_to_month, with_years, within_year
from policydata.extraction.statistics.chinese.period_dates import (
    flows,
    follows_ahead,
    goes_on_in_section,
    is_of_page,
    is_over,
    listed_year,
    tells_of_plan,
)
from policydata.extraction.statistics.chinese.period_words import (
    ADDED_UP,
    ADDS_UP,
    BASED_ON_SURVEY,
    BY_KIND,
    CARRIED_OUT,
    DATA_TO,
    DONE_TO,
    DURING,
    FRAME,
    GENERAL,
    GOES_ON,
    HABIT,
    ISSUED,
    LIST_FOR,
    OF_MEETING,
    RELEASE,
    SINCE_THEN,
    TO_COME,
    WHOLE_YEAR,
)
from policydata.extraction.statistics.chinese.sections import dated_sections, section_at
from policydata.extraction.statistics.chinese.sentence_dates import SentenceDates, goes_on, of_saying
from policydata.extraction.statistics.chinese.stretches import (
    days_of_campaign,
    heads_text,
    is_month,
    is_part,
    last_stretch,
    last_year,
    told_by,
    whole_to,
    whole_years,
)
from policydata.extraction.statistics.chinese.table_periods import ChineseTables
from policydata.extraction.statistics.periods import (
    CARRIED,
    HEADING,
    NONE,
    REFERENCE,
    SENTENCE,
    UNTOLD,
    Period,
    period_of,
)
from policydata.extraction.statistics.reference_periods import MEETING, REPORT

_HEAD = 300
_OF_WHOLE = ("其中", *(f"{by}{part}" for by in "分按从逐" for part in ("季", "月", "年度", "时段")))
"""What begins a sentence of a part, behind which the text goes back to the whole: 分季度看，一季度…."""


class ChineseGround(ChineseTables):
    """The time that the passages of a Chinese text speak of, and the text as a whole."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text; read what it declares of its figures."""
        super().__init__(text, with_years(text, spans) if day is None else spans, language, day)
        self.reference = document_reference(text, self._spans, day, self.reference)
        self._spans = with_anchors(text, self._spans, day, self.reference)
        self.sections = dated_sections(text, self._spans)
        if (year := self.reported_year or self._edition) is not None:
            self._spans = within_year(text, self._spans, year)
        self._declared: list[Declared] | None = None
        self._happens = True
        if self._edition is None:
            self._edition = listed_year(text)
        self._compared: str | None = None
        self._whole: tuple[str | None, int | None] | None = None
        self._day = day
        self._last_year: str | None = None
        self._last_told = last_year(spans)
        self._opening: str | None = None
        self._topic: str | None = None
        self._release: bool | None = None
        self._before = UNTOLD
        self._levels_since: Period | None = None
        self._opened_stretch, self._started_from_now = -1, False

    def forget(self, passage: Passage) -> None:
        """Start a paragraph with a sentence."""
        super().forget(passage)
        self._whole = None

    def carry(self, passage: Passage, used: set[int]) -> None:
        """Let a sentence without figures hand on its date, unless it tells when something was issued."""
        if not passage.dates or is_of_page(self._text, self._spans[passage.dates[0]]):
            return
        if tells_of_plan(self._text, self._spans[passage.dates[0]]):
            self._release = True  # The state that a plan begins with is told as a report tells it.
            return
        if ISSUED.search(self._text, self._spans[passage.dates[-1]].end, passage.end) or self._tells_of_instrument(
            passage
        ):
            return
        super().carry(passage, used)
        if self._carried[1] in passage.dates:
            self._last_year = (self._carried[0] or "")[:4] or None
            date = passage.dates[0]
            if self._topic is None and DONE_TO.search(self._text, self._spans[date].end, passage.end) is None:
                told = self._reported_by(date)
                if len(told) == len("2024") and int(told) >= int(self._year or told) - 1:
                    self._topic = self._opening = told

    def _tells_of_instrument(self, passage: Passage) -> bool:
        """Tell whether a sentence tells what befell an instrument or body on a day, of which no later figure is."""
        last = self._spans[passage.dates[-1]]
        if len(last.value or "") <= len("2024") or not DONE_TO.search(self._text, last.end, passage.end):
            return False
        self.declared_for(passage, last.start)
        return not any(one.of and one.date in passage.dates for one in self._declared or ())

    def for_target(self, period: Period, years: str | None, passage: Passage, start: int) -> Period:
        """Return the period of a target: that of a date behind the plan, of a day to come said before, of a list for a year."""
        text, spans = self._text, self._spans
        date = period.evidence[0] if period.evidence else None
        if period.how == SENTENCE and date is not None:
            titles = [spans[title].end for title in passage.policies if spans[title].end <= start]
            if years is None or (titles and spans[date].start >= titles[-1]):
                return period
        if period.how == HEADING and years is None and (period.value or "")[:4] >= (self._year or "9999"):
            return period
        if period.how == REFERENCE and years is None and CARRIED_OUT.search(text, passage.start, passage.end):
            return period
        if period.how == CARRIED and years is None and WHOLE_YEAR.search(text, passage.start, start):
            return period
        if period.how == CARRIED and date is not None and years is None:
            ahead = text.endswith(TO_COME, 0, spans[date].start) or text.startswith("前", spans[date].end)
            line = text[text.rfind("\n", 0, spans[date].start) + 1 : text.find("\n", spans[date].end) + 1]
            if (
                ahead
                or ("。" not in line and LIST_FOR.search(line))
                or (self._year is not None and (period.value or "")[:4] >= self._year)
            ):
                return period
        return super().for_target(period, years, passage, start)

    def fallback_at(self, passage: Passage, start: int) -> Period:
        """Return the period that a figure without a date of its own goes on with, or that the text declares."""
        if (happening := self._of_happening(passage, start)) is not None:
            return happening
        if self._before.value and self._text.startswith("其中", passage.start) and not self.opens(passage):
            return self._before
        value, date = self._carried
        clause = self._text[passage.start : start]
        if (
            any(word in clause for word in ("每年", "未来", "今后"))
            and HABIT.search(clause)
            and (date is None or not self._follows_ahead(date))
        ):
            return Period(None, None, NONE, ())
        if value is not None:
            return self._going_on(passage, start)
        if (section := section_at(self.sections, start)) is not None:
            return Period(section.value, None, HEADING, (section.date,))
        declared = self.declared_for(passage, start)
        if declared is not None and (self._last_table is None or declared.of is not None):
            return Period(declared.value, None, REFERENCE, () if declared.date is None else (declared.date,))
        period = self._fallback()
        if period.how == REFERENCE:
            adds_up = self._text.find("累计", passage.start, start) >= 0
            period = period._replace(value=up_to_month(period.value, self._topic, adds_up))
        if (
            period.how == REFERENCE
            and self.reference is not None
            and self.reference.how == MEETING
            and not OF_MEETING.search(self._text, passage.start, passage.end)
        ):
            return Period(None, None, NONE, ())
        if period.how != NONE or self._opening is None:
            return period
        if (
            GOES_ON.match(self._text, passage.start, passage.end)
            or self._goes_on_reporting(passage)
            or (is_part(self._opening, self._topic) and GENERAL.search(self._text, passage.start, passage.end) is None)
        ):
            self._carried = (self._topic if is_part(self._opening, self._topic) else self._opening, None)
            return self._going_on(passage, start)
        return period

    def _going_on(self, passage: Passage, start: int) -> Period:
        """Return what the passage goes on with; the year for what adds up over one, where it stood at its end."""
        value, date = self._carried
        told = self._opening or (self.reference.value if self.reference is not None else "")
        if (
            (date is None or not (self._follows_ahead(date) or is_month(self._text, self._spans[date])))
            and (whole := whole_to(value or "", told)) is not None
            and flows(self._text, passage, start)
            and not self._counted_to(date, passage, start)
        ):
            value = whole
            self._carried = (whole, date)
        return Period(value, None, CARRIED, (date,) if date is not None else ())

    def _counted_to(self, date: int | None, passage: Passage, start: int) -> bool:
        """Tell whether a figure is what had come together by the day that is carried: 截至2023年底…；累计汇聚3.5万条."""
        if date is None or not self._text.endswith(DATA_TO, 0, self._spans[date].start):
            return False
        return self._text.find("累计", passage.start, start) >= 0

    def _of_happening(self, passage: Passage, start: int) -> Period | None:
        """Return the days of the happening a sentence speaks of: 行动期间, 会议期间, or the event whose last day was said."""
        text = self._text
        if text.find("期", passage.start, start) >= 0 and DURING.search(text, passage.start, start):
            if (date := last_stretch(self._spans, passage.start)) is not None:
                self._carried = (period_of(self._spans[date]), date)
                return Period(self._carried[0], None, CARRIED, (date,))
            if (days := days_of_campaign(text, self._spans, passage.start)) is not None:
                self._carried = (days, None)
                return Period(days, None, CARRIED, ())
        value = self._carried[0]
        if value is None or not self._happens:
            return None
        declared = self.declared_for(passage, start)
        if declared is None or declared.date is None:
            return None
        if (declared.of == EVENT and value in declared.value.split("/")) or (
            declared.of == CAMPAIGN and BY_KIND.match(text, passage.start)
        ):
            return Period(declared.value, None, REFERENCE, (declared.date,))
        return None

    def _hand_on(self, date: int, leads: bool) -> None:
        """Carry a date to the sentences that follow, also beyond the reported period where figures were counted to it."""
        if leads and self.reference is not None and self._text.endswith(DATA_TO, 0, self._spans[date].start):
            self._carried = (period_of(self._spans[date]), date)
        else:
            super()._hand_on(date, leads)

    def _goes_on_reporting(self, passage: Passage) -> bool:
        """Tell whether a sentence goes on with what a release or report began to tell."""
        text = self._text
        if self._release is None:
            self._release = RELEASE.search(text, 0, _HEAD) is not None
        return (self._release or goes_on_in_section(text, passage)) and (
            GENERAL.search(text, passage.start, passage.end) is None
        )

    def year_at(self, place: int) -> str | None:
        """Return the year of the heading over a place, else the one that the text reports."""
        section = section_at(self.sections, place)
        return section.value.rpartition("/")[2][:4] if section is not None else self.reported_year

    def declared_for(self, passage: Passage, place: int) -> Declared | None:
        """Return the period that the text declares for a place of a sentence."""
        if self._declared is None:
            # A report that says its period at its head declares no other.
            self._declared = declared_periods(self._text, self._spans)
            if self.reference is not None:
                self._declared = [one for one in self._declared if one.of is None]
            if any(one.of == SURVEY for one in self._declared) and (
                is_titled_survey(self._text) or BASED_ON_SURVEY.search(self._text)
            ):
                # A report of a survey speaks of what was found in the field throughout.
                self._declared = [one._replace(of=None) if one.of == SURVEY else one for one in self._declared]
            self._happens = any(one.of in (EVENT, CAMPAIGN) for one in self._declared)
        return declared_at(self._text, self._declared, place, passage.start, passage.end) if self._declared else None

    def financial_year(self, passage: Passage, place: int) -> str | None:
        """Return the twelve months over two years that the text reports, if it does."""
        declared = self.declared_for(passage, place)
        told = declared.value if declared is not None else self.reference.value if self.reference is not None else ""
        first, _, last = told.partition("/")
        return told if last[:4] > first[:4] and len(first) > len("2024") and whole_years(first, last) == 1 else None

    def until(self, passage: Passage, date: int, start: int) -> str | None:
        """Return the day to which a text declares its figures, where they begin with a date: 自…施行以来."""
        if SINCE_THEN.match(self._text, self._spans[date].end) is None:
            return None
        told = period_of(self._spans[date])
        if "period" in self._spans[date].detail and is_over(told, self._day):
            return (told or "").rpartition("/")[2]  # “十三五”以来, of a plan that is over
        if self.reference is not None and self.reference.how == REPORT:
            last = self.reference.value.rpartition("/")[2]
            return last if last[:4] > (period_of(self._spans[date]) or "9999")[:4] else None
        first = (period_of(self._spans[date]) or "").partition("/")[0]
        declared = self.declared_for(passage, start)
        if declared is not None and self._text.endswith(DATA_TO, 0, declared.at):
            return declared.value if declared.value > first else None
        if self._day is None or not (
            ADDED_UP.search(self._text, self._spans[date].end, start)
            or ADDS_UP.search(self._text, self._spans[date].end, start)
        ):
            return None
        last = self._day[: len(first)]
        return last if last > first else None

    def _go_on(self, passage: Passage, figures: Sequence[int], dates: SentenceDates, found: Sequence[Period]) -> None:
        """Hand on what a sentence with figures says to those that follow."""
        spans = self._spans
        # What 其中 takes apart in the next sentence is of the time of the figure before it.
        self._before = UNTOLD if dates.compared else found[-1]._replace(base=None, how=CARRIED)
        if self._topic is None and (dates.mains or self._text.find("。", passage.start, passage.end + 1) >= 0):
            self._topic = self._topic_of(passage, dates, found)
        within, begun = self._text[passage.end - 1] == "；", self._carried
        of_part = self._text[passage.start : passage.end].lstrip().startswith(_OF_WHOLE)
        if dates.mains and within and of_part:
            self._carry_on(passage, dates, figures[-1])
            self._whole = self._whole or begun  # 其中，2022年…；…。 goes back to the whole behind the full stop.
        elif self._whole is not None and not within:
            self._carried, self._whole = self._whole, None
        if dates.mains and not of_part and not tells_of_plan(self._text, spans[dates.mains[0]]):
            self._carry_on(passage, dates, figures[-1])
            first_date = period_of(spans[dates.mains[0]]) or ""
            self._last_year = first_date[:4] or None
            if self._opening is not None and not self.opens(passage):
                return  # An aside; the next paragraph goes back to what the text began with.
            if self._leads(passage, dates.mains[0]) and not of_saying(self._text, spans[dates.mains[0]]):
                self._opening = first_date
                if self._topic and "/" in first_date and first_date.endswith(self._topic):
                    # 截至6月末, …; in the next paragraph 上半年, ….
                    self._topic = first_date
            elif (frame := self._frame(dates.mains)) is not None:
                self._opening = period_of(spans[frame])

    def _topic_of(self, passage: Passage, dates: SentenceDates, found: Sequence[Period]) -> str:
        """Return the time that the first figures of a text are of, which the whole text then reports, if it is no day."""
        mains = self._in_line(passage, dates.mains) if dates.mains else ()
        if not mains or not (self._leads(passage, mains[0]) or self._frame(mains[:1]) is not None):
            return ""
        topic = self._reported_by(mains[0])
        return topic if {period.value for period in found} == {topic} else ""

    def _reported_by(self, date: int) -> str:
        if self._follows_ahead(date):
            return ""
        day = self._day or (period_of(self._spans[date]) if heads_text(self._text, self._spans, date) else None)
        return told_by(self._text, self._spans[date], day or "")

    def _frame(self, mains: Sequence[int]) -> int | None:
        """Return the last date that opens a clause as its topic: 报告显示，截至2021年8月31日，…."""
        return next(
            (
                date
                for date in reversed(mains)
                if not self._follows_ahead(date)
                and FRAME.search(self._text, max(0, self._spans[date].start - 4), self._spans[date].start)
            ),
            None,
        )

    def _carry_on(self, passage: Passage, dates: SentenceDates, last: int) -> None:
        """Hand on the date that leads a sentence, or a later one of its last figures; of those to come only one that leads."""
        spans = self._spans
        mains: Sequence[int] = [
            date
            for date in dates.mains
            if date not in dates.starts.values() and goes_on(self._text, spans[date], spans[last], passage.end)
        ]
        if not mains or (dates.starts and (self._carried[0] or "").endswith(f"/{period_of(spans[mains[-1]])}")):
            return  # 五年来，…由2016年的A提高到2021年的B goes on with the five years.
        mains = self._in_line(passage, mains)
        leads = self._leads(passage, mains[0]) or self._frame(mains[:1]) is not None
        past = [date for date in mains if not self._is_ahead(date)]
        if not leads:
            if past:
                self._hand_on(past[-1], leads)
            return
        chosen = mains[0]
        if past and spans[past[-1]].end <= spans[last].start:
            first, later = period_of(spans[mains[0]]) or "", period_of(spans[past[-1]]) or ""
            if first.rpartition("/")[2] < later.partition("/")[0]:
                chosen = past[-1]
        self._hand_on(chosen, leads)

    def _in_line(self, passage: Passage, mains: Sequence[int]) -> Sequence[int]:
        """Return the dates of a sentence without those of lines before it: of titles and addresses."""
        start = self._spans[passage.figures[0]].start
        first = next((date for date in reversed(mains) if self._spans[date].end <= start), mains[0])
        return mains[mains.index(first) :] if first != mains[0] and self._leads(passage, first) else mains

    def _follows_ahead(self, date: int) -> bool:
        return follows_ahead(self._text, self._spans[date])

    def _is_ahead(self, date: int) -> bool:
        """Tell whether a date is that of a target or forecast, and no topic: 目标为2027年达到…, but 到2027年，…."""
        return self._follows_ahead(date) and not self._text.startswith("，", self._spans[date].end)
