"""What the dates of a Chinese sentence are to its figures, and the figure whose period is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.level_periods import two_dated_levels
from policydata.extraction.statistics.chinese.period_dates import compared_until, is_base, of_title
from policydata.extraction.statistics.chinese.period_words import FROM_SIGNS
from policydata.extraction.statistics.periods import Period, period_of
from policydata.extraction.statistics.words import CHINESE_RESPECTIVELY


class SentenceDates(NamedTuple):
    """The dates of a sentence: those its figures can be of, those that something is compared with.

    `compared` has the end of each comparison whose own level follows, `starts` the first figures of two dated levels;
    `respective` says that the dates and the figures are told in the same order.
    """

    mains: Sequence[int]
    bases: Sequence[int]
    compared: Mapping[int, int]
    starts: Mapping[int, int]
    respective: bool

    def before(self, spans: Sequence[Span], place: int) -> int | None:
        """Return the last main date that ends before a place."""
        return next((date for date in reversed(self.mains) if spans[date].end <= place), None)


class Asked(NamedTuple):
    """A figure whose period is asked for.

    `mine` is the main date before it, `since` where that date ends, `before` where the figure before it ends; `found`
    are the periods of the figures before it, `signs` the characters of its sentence.
    """

    passage: Passage
    dates: SentenceDates
    figure: int
    place: int
    start: int
    end: int
    mine: int | None
    since: int
    before: int
    found: Sequence[Period]
    signs: Set[str]

    @property
    def last(self) -> Period | None:
        """The period of the figure before."""
        return self.found[-1] if self.found else None


def sentence_dates(
    text: str, spans: Sequence[Span], passage: Passage, figures: Sequence[int], signs: Set[str]
) -> SentenceDates:
    """Sort the dates of a sentence."""
    dates = [date for date in passage.dates if period_of(spans[date]) and not of_title(text, spans[date])]
    compared = {date: last for date in dates if (last := compared_until(text, passage, spans[date]))}
    bases = [date for date in dates if date in compared or is_base(text, passage, spans[date])]
    mains = [date for date in dates if date not in bases] if bases else dates
    respective = len(mains) == len(figures) > 1 and bool(
        CHINESE_RESPECTIVELY.search(text, spans[mains[-1]].end, spans[figures[0]].start)
    )
    starts = (
        two_dated_levels(text, spans, passage, figures, mains) if mains and not signs.isdisjoint(FROM_SIGNS) else {}
    )
    return SentenceDates(mains, bases, compared, starts, respective)


def asked_for(
    spans: Sequence[Span],
    passage: Passage,
    dates: SentenceDates,
    figures: Sequence[int],
    place: int,
    found: Sequence[Period],
    signs: Set[str],
) -> Asked:
    """Return the figure at a place of a sentence with what stands before it."""
    figure = figures[place]
    start, end = spans[figure].start, spans[figure].end
    mine = dates.before(spans, start)
    since = spans[mine].end if mine is not None else passage.start
    before = spans[figures[place - 1]].end if place else passage.start
    return Asked(passage, dates, figure, place, start, end, mine, since, before, found, signs)
