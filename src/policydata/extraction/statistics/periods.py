"""Which period a figure speaks of: the date beside it, the date of its sentence, or the one carried from before."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.dates.calendar_words import MONTHS
from policydata.extraction.dates.fiscal import first_month
from policydata.extraction.expressions import expression
from policydata.extraction.layout.parts_of_years import months_in
from policydata.extraction.layout.passages import Passage
from policydata.extraction.layout.table_readings import OF_CHANGE, scale_of, year_of
from policydata.extraction.layout.tables import Cell, cells
from policydata.extraction.spans import Place, Span
from policydata.extraction.statistics.reference_periods import FIELDWORK, REPORT, reference_period, whole_year
from policydata.extraction.statistics.table_periods import (
    BY_MONTH_OR_QUARTER,
    base_of_change,
)
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import (
    CHINESE_EDITION,
    CHINESE_EDITION_WORDS,
    ENGLISH_EDITION,
    leads_date,
)

_HEAD = 400
_DONE = expression(r"\W*(?!Between|When|Even|Indeed|Then|Seven|Eleven|Hundred)[A-Z][a-z]+(?:ed|en)\s")
"""Before the date of what befell the subject: "Adopted in June 2024, it …"."""
_SPOKEN = expression(
    r"today|yesterday(?:\s+\w+)?|last\s+night|tonight|this\s+(?:morning|afternoon|evening)|今[天日]|昨[天日晚]", re.I
)
_YEAR_END = expression(
    r"(人数|户数)?[为均]?(?:年末数|年底数)|\b(?:at|as\s+of|as\s+at)\s+(?:(?:the\s+)?end\s+of\s+(?:the\s+)?year|year[- ]end|31\s+December\b(?!\s+20))",
    re.I,
)
_COLUMN_YEAR = expression(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_FORECAST = expression(r"\b(?:forecast|project(?:ed|ions?)|outlook|expected|estimate[sd]?)|预测|预计|展望|估计", re.I)
_SPLIT = expression(r"[-/–]((?:[0-9]{2}){1,2})(?![0-9])")
_MONTHS_OF_A_YEAR = 12
LEAD = 9
"""A date within so many characters stands beside a figure, or leads a sentence."""
_WIDEST = 200
"""No line that is broken for its width is longer."""
BESIDE, SENTENCE, CARRIED, EDITION, NONE = "beside", "sentence", "carried", "edition", "none"
TABLE, REFERENCE, NOW, HEADING = "table", "reference", "now", "heading"
"""How a period was found, surest first."""


class Period(NamedTuple):
    """The period of a figure and, where it is a change, the one it is compared with (EDTF, ranges with a slash)."""

    value: str | None
    base: str | None
    how: str
    evidence: tuple[int, ...]


UNTOLD = Period(None, None, NONE, ())


def period_of(span: Span) -> str | None:
    """Return what a date span says as one period: a date, or start/end."""
    end = span.detail.get("end")
    if span.value is None:
        return span.detail.get("period")
    return f"{span.value}/{end}" if end and "/" not in span.value else span.value


def edition_year(text: str, language: str) -> str | None:
    """Return the year that the head of a statistical bulletin names, which its figures speak of."""
    if language == "zh" and not any(text.find(word, 0, _HEAD) >= 0 for word in CHINESE_EDITION_WORDS):
        return None
    match = (CHINESE_EDITION if language == "zh" else ENGLISH_EDITION).search(text, 0, _HEAD)
    return next(filter(None, match.groups()), None) if match else None


def day_spoken(text: str, spans: Sequence[Span]) -> str | None:
    """Return the day that a report of a speech or sitting is about: the "yesterday" or "today" of its first lines."""
    for span in spans:
        if span.start > _HEAD:
            return None
        if span.kind == "date" and _SPOKEN.fullmatch(text, span.start, span.end) and len(span.value or "") == 10:
            return span.value
    return None


class PeriodReader(ABC):
    """Reads the periods of a text's figures sentence by sentence; what a sentence says is carried to the next."""

    def __init__(self, text: str, spans: Sequence[Span], language: str, day: str | None) -> None:
        """Start a text; `day` is the one of the document's date."""
        self._text, self._spans, self._chinese = text, spans, language == "zh"
        self._year = day[:4] if day else None
        self._month = day[:7] if day else None
        self._spoken = day_spoken(text, spans) or day
        self._edition = edition_year(text, language)
        self.reference = reference_period(text, spans, day)
        self.cells = {cell.start: cell for cell in cells(text)}
        dated = self._heading if self._chinese else self._month_of
        months = [cell for cell in cells(text, months=True) if dated(cell) is not None]
        self.cells |= {cell.start: cell for cell in months}
        self._firsts = {cell.label: cell for cell in reversed(months)}
        self._rows: dict[Place, list[Cell]] = {}
        for cell in self.cells.values():
            self._rows.setdefault(cell.label, []).append(cell)
        self._labels = sorted({cell.label for cell in self.cells.values()})
        self._carried: tuple[str | None, int | None] = (None, None)
        self._last_table: Period | None = None
        self._notes: dict[tuple[int, int], re.Match[str] | None] = {}

    def forget(self, passage: Passage) -> None:
        """Start a paragraph with a sentence: what was said before is not carried on."""
        self._carried = (None, None)

    def read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        """Return the period of each figure of a sentence; dates in `used` belong to something else in English."""
        found = self._read(passage, figures, used, wording)
        if not self.cells or all(self._spans[figure].start not in self.cells for figure in figures):
            return found
        self._carried = (None, None)
        read = [
            self._of_table(self._spans[figure].start) if self._spans[figure].start in self.cells else period
            for figure, period in zip(figures, found, strict=True)
        ]
        starts = [self._spans[figure].start for figure in figures]
        if any(start in self.cells and not self.cells[start].head[1] for start in starts):
            return read  # A key figure's own year is not that of the next.
        said = {period.value for period in read if period.how == TABLE}
        self._last_table = next((period for period in read if period.how == TABLE), None) if len(said) == 1 else None
        return read

    @abstractmethod
    def _read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        """Return the period of each figure as the words of the sentence say it in one language."""

    def _hand_on(self, date: int, leads: bool) -> None:
        """Carry a date to the sentences that follow; where the whole text has a period, only one that leads, none to come."""
        value = period_of(self._spans[date])
        if self.reference is not None and (
            not leads or (value or "")[:4] > self.reference.value.rpartition("/")[2][:4]
        ):
            return
        if self.reference is not None and whole_year(value or "") == self.reference.value:
            return
        self._carried = (value, date)

    @property
    def in_the_field(self) -> bool:
        """Tell whether the text reports a survey."""
        return self.reference is not None and self.reference.how == FIELDWORK

    @property
    def reported_year(self) -> str | None:
        """Return the year that the text reports, if it is a report of one."""
        if self.reference is None or self.reference.how != REPORT or len(self.reference.value) != 4:
            return None
        return self.reference.value

    def year_before(self, period: Period) -> str | None:
        """Return what a change is compared with in a report of a year that says no more: the year before."""
        if self.reference is None or self.reference.how != REPORT or period.how != REFERENCE:
            return None
        year = period.value or ""
        return str(int(year) - 1) if len(year) == 4 and year.isdecimal() else None

    def _of_reference(self) -> Period:
        if self.reference is None:
            return Period(None, None, NONE, ())
        date = self.reference.date
        return Period(self.reference.value, None, REFERENCE, (date,) if date is not None else ())

    def _of_table(self, start: int) -> Period:
        """Return the period that the head, row or caption of a table says of a number, else that of the whole text."""
        cell = self.cells[start]
        period = self._said_in_table(cell, start)
        return period._replace(base=base_of_change(self._text, cell, period.value, period.base))

    def _said_in_table(self, cell: Cell, start: int) -> Period:
        said = year_of(self._text, cell)
        if (date := self._heading(cell)) is not None or (
            not self._chinese
            and (said is None or cell.caption[0] <= said[1][0] < cell.caption[1])
            and (date := self._date_in(cell)) is not None
        ):
            return Period(period_of(self._spans[date]), None, TABLE, (date,))
        if said is None and (running := self._running(cell)) is not None:
            return Period(running, None, TABLE, ())
        if said is None:
            return self._of_columns(cell) or self._of_whole_table(start)
        year, (begin, end) = said
        place = bisect_right(self._spans, begin, key=lambda span: span.start) - 1
        date = next((i for i in range(place, max(place - 4, -1), -1) if self._covers(i, begin, end)), None)
        value = (period_of(self._spans[date]) if date is not None else None) or self._split_year(year, end)
        if (month := self._month_of(cell)) is not None and value[4:5] != "-":
            # The months of a financial year begin in the first column.
            first = self._month_of(self._firsts[cell.label]) or 0
            value = f"{value[5:] if month < first and value[5:] else value[:4]}-{month:02}"
        elif len(value) == 4 and (months := self._months_of(cell)) is not None:
            begin_month, end_month = (f"{value}-{at:02}" for at in months)
            value = begin_month if begin_month == end_month else f"{begin_month}/{end_month}"
        elif len(value) == 4 and self._is_stock(cell):
            value = f"{value}-12"
        return Period(value, None, TABLE, (date,) if date is not None else ())

    def _month_of(self, cell: Cell) -> int | None:
        """Return the month that the head or the label of a number says, where the year stands elsewhere: "Oct"."""
        if year_of(self._text, cell) is None:
            return None
        said = (
            _COLUMN_YEAR.sub("", self._text[slice(*place)]).strip(" .").lower() for place in (cell.head, cell.label)
        )
        return next((MONTHS[one] for one in said if one in MONTHS), None)

    def _months_of(self, cell: Cell) -> tuple[int, int] | None:
        """Return the months that the head above a number, or its row, says without their year."""
        return months_in(self._text[slice(*cell.above)]) or months_in(self._text[slice(*cell.label)])

    def _running(self, cell: Cell) -> str | None:
        """Return the month that a row says below one that says the year too: "2024 Dec", "2025 Jan", "Feb"."""
        if (month := MONTHS.get(self._text[slice(*cell.label)].rstrip(".").lower())) is None:
            return None
        at = bisect_left(self._labels, cell.label)
        for label in reversed(self._labels[max(0, at - _MONTHS_OF_A_YEAR) : at]):
            words = self._text[slice(*label)]
            rest = _COLUMN_YEAR.sub("", words).strip(" .").lower()
            if rest not in MONTHS or MONTHS[rest] >= month:
                return None
            if (year := _COLUMN_YEAR.search(words)) is not None:
                return f"{year.group()}-{month:02}"
        return None

    def _heading(self, cell: Cell) -> int | None:
        """Return the date without its year that the head of a number, or the one above, begins with: 5月, 1—5月绝对量."""
        if _COLUMN_YEAR.search(self._text, *cell.label) or _COLUMN_YEAR.search(self._text, *cell.above):
            return None
        for begin, end in (cell.head, cell.above)[: 1 if _COLUMN_YEAR.search(self._text, *cell.head) else 2]:
            place = bisect_left(self._spans, begin, key=lambda span: span.start)
            for date in range(place, min(place + 2, len(self._spans))):
                span = self._spans[date]
                if span.start == begin and span.end <= end and span.value and "inferred" in span.detail:
                    return date
        return None

    def _date_in(self, cell: Cell) -> int | None:
        """Return the only date of the head of a number, else of the head above, else of its row: "Oct-23", "2021 to 2023"."""
        for begin, end in (cell.head, cell.above, cell.label):
            first = bisect_left(self._spans, begin, key=lambda span: span.start)
            within = range(first, bisect_left(self._spans, end, key=lambda span: span.start))
            said = [self._spans[date] for date in within]
            dates = [date for date, span in zip(within, said, strict=True) if span.kind == "date" and span.value]
            if dates:
                return dates[0] if len(dates) == 1 and "inferred" not in self._spans[dates[0]].detail else None
        return None

    def _split_year(self, year: str, end: int) -> str:
        """Return a year with the one behind it, where a head says a financial year: "2021/22"."""
        later = _SPLIT.match(self._text, end)
        split = later is not None and int(later.group(1)[-2:]) == (int(year) + 1) % 100
        if not split:
            return year
        if (first := first_month(self._spans, self._text)) > 1:
            return f"{year}-{first:02}/{int(year) + 1}-{first - 1:02}"
        return f"{year}/{int(year) + 1}"

    def _of_columns(self, cell: Cell) -> Period | None:
        """Return the period of a number under a head of change: from an earlier column of its row to the last."""
        if OF_CHANGE.search(self._text, *cell.head) is None:
            return None
        row = [other for other in self._rows[cell.label] if OF_CHANGE.search(self._text, *other.head) is None]
        said = [self._said_in_table(other, other.start) for other in row]
        if self._chinese and any(period.how != TABLE for period in said):  # 累计 | 同比增长 | 当月
            return None
        values = sorted({period.value for period in said if period.how == TABLE and period.value})
        if not values:
            return None
        short = BY_MONTH_OR_QUARTER.search(f"{self._text[slice(*cell.above)]} {self._text[slice(*cell.head)]}")
        return Period(values[-1], values[-2 if short else 0] if values[1:] else None, TABLE, ())

    def labels(self, start: int) -> bool:
        """Tell whether a figure stands in the label of a row: "10–49 employees"."""
        place = bisect_right(self._labels, (start, len(self._text)))
        return place > 0 and start < self._labels[place - 1][1]

    def _of_whole_table(self, start: int) -> Period:
        """Return the period of a number of a table that says none."""
        return self._fallback()

    def _is_stock(self, cell: Cell) -> bool:
        """Tell whether a table counts people or shares at the end of the year, as a note before it says."""
        start, end = cell.caption
        if cell.caption not in self._notes:
            low = self._text.rfind("\n", 0, max(0, start - 200)) + 1
            self._notes[cell.caption] = _YEAR_END.search(self._text, max(low, start - 400), end)
        note = self._notes[cell.caption]
        return note is not None and (
            note.group(1) is None or scale_of(self._text, cell).unit in ("person", "percent", "household")
        )

    def _covers(self, index: int, start: int, end: int) -> bool:
        span = self._spans[index]
        return span.kind == "date" and span.start <= start and end <= span.end

    def is_over(self, period: Period) -> bool:
        """Tell whether a period ended in a year before that of the text."""
        return self._year is not None and (period.value or "9999").rpartition("/")[2][:4] < self._year

    def is_to_come(self, period: Period) -> bool:
        """Tell whether a period that is stated begins in a month or year after that of the text: nobody has measured it."""
        begun = (period.value or "").partition("/")[0][:7]
        return self._month is not None and period.how in (BESIDE, SENTENCE) and begun > self._month

    def head_of(self, start: int) -> str:
        """Return the head over a number of a table."""
        return self._text[slice(*self.cells[start].head)]

    def nature_in_table(self, start: int) -> str | None:
        """Return `target` for a number of a table under a year to come, `projection` where the table is a forecast."""
        cell = self.cells.get(start)
        said = year_of(self._text, cell) if cell is not None else None
        if cell is None or said is None or self._year is None or said[0] <= self._year:
            return None
        foreseen = any(
            _FORECAST.search(self._text, *where) for where in (cell.head, cell.above, cell.label, cell.caption)
        )
        return "projection" if foreseen else "target"

    def opens(self, passage: Passage) -> bool:
        """Tell whether a sentence starts a paragraph: also after one long line, where a text is not broken into lines."""
        start, text = passage.start, self._text
        return passage.opens_paragraph or (
            start > _WIDEST and text[start - 1] == "\n" and text.rfind("\n", start - _WIDEST, start - 1) < 0
        )

    def carry(self, passage: Passage, used: set[int]) -> None:
        """Let a sentence without figures hand on its date."""
        if not passage.dates or self.in_the_field:
            return
        dates = [date for date in passage.dates if date not in used and period_of(self._spans[date])]
        if not dates:
            return
        stretch = not self._chinese and "end" in self._spans[dates[0]].detail
        if stretch or (self.reference is None and self._leads(passage, dates[0])):
            self._carried = (period_of(self._spans[dates[0]]), dates[0])

    def for_target(self, period: Period, years: str | None, passage: Passage, start: int) -> Period:
        """Return the period of a target at `start`: the years of the plan that sets it, else one that its sentence says."""
        if years is not None or period.how != SENTENCE:
            return Period(years, None, SENTENCE if years else NONE, ())
        return period

    def _fallback(self) -> Period:
        value, date = self._carried
        if value is not None:
            return Period(value, None, CARRIED, (date,) if date is not None else ())
        if self.reference is not None:
            return self._of_reference()
        if self._last_table is not None:
            return self._last_table._replace(how=CARRIED)
        if self._edition is not None:
            return Period(self._edition, None, EDITION, ())
        return UNTOLD

    def _leads(self, passage: Passage, date: int) -> bool:
        lead = self._text[passage.start : self._spans[date].start]
        if self._chinese:
            return len(lead) - lead.rfind("\n") < LEAD
        return leads_date(lead) and _DONE.match(lead) is None
