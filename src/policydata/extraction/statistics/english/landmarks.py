"""Dates of an English sentence that are no time of its figures: landmarks ("the lowest since 1988"), the day of a dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_REACH, _DAY = 110, len("2016-12-12")
_SINCE = expression(
    r"(?:\b(?:lowest|highest|largest|smallest|biggest|fastest|slowest|steepest|sharpest|strongest|weakest|worst|best|greatest|fewest|(?:the|its)\s+(?:most|least))(?!\s+of)\b[^.;:()0-9]{0,60}"
    r"|\bfirst\s+(?:[a-z-]+\s+){0,5}|\b(?:peak|record|low|high|continuous[a-z\s]{0,24}|uninterrupted[a-z\s]{0,24})\s)\s*since\b[^.;:()0-9]{0,60}\Z"
    r"|\b(?:records?|series|measurements?|data\s+collection)\s+(?:first\s+)?(?:began|begins?|started|starts?)\s+(?:in|from)\s+[A-Za-z\s]{0,12}\Z",
    re.IGNORECASE,
)
"""Before the date since when there was no such level: "the lowest since comparable records began in"."""
_LEVEL_THEN = expression(
    r"\s*(?:\(\s*|,?\s+when\s+(?:(?:it|they|the\s+(?:[a-z]+\s+){1,3})\s*(?:was|were|stood\s+at|reached|hit|had\s+been|totalled)|there\s+were)\s+)(?:(?:also|only|about|nearly|over|around|at)\s+){0,2}[$€£]?"
)
"""Between a landmark and the level of its own: "the highest since March 2021, when it was"."""
_PRICES = expression(r"\s+prices(?:\s+and\s+exchange\s+rates)?(?:\s*[.;:)]|\s*\Z|,(?!\s+[a-z]+(?:,|\s+and)\s))")
"""Behind the year whose prices a sum is told in: "£19 million (in 2024 prices)", but not "In 2024 prices rose"."""
_SAID = expression(
    r"[^.;:0-9]{0,60}\b(?:said|told|stated|noted|warned|explained|claimed|declared)\b[^.;:0-9]{0,40}\bthat\b"
)
"""Behind the day on which somebody said what a sentence tells: "On 4 March the minister told parliament that"."""
_DATELINE = expression(r"[\s\"“*]*(?:[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)?,\s+)?")
_DASH = expression(r"[.,]?\s*(?:\([A-Z][\w\s./-]{1,30}\)\s*)?(?:[-–—]{1,2}|:)\s+\S")
"""Behind the day that a report is dated by, at its start: "12/12/2016 - The rate fell"."""


def without_landmarks(text: str, passage: Passage, spans: Sequence[Span], dates: Sequence[int]) -> list[int]:
    """Return the dates of a sentence but for landmarks, and for the day of its dateline where others are beside it."""
    found = [date for date in dates if not _is_landmark(text, passage.start, spans[date])]
    first = spans[dates[0]]
    if (
        len(found) > 1
        and len(first.value or "") == _DAY
        and _DATELINE.fullmatch(text, passage.start, first.start)
        and _DASH.match(text, first.end)
    ):
        found.remove(dates[0])
    return [date for date in found if len(spans[date].value or "") < _DAY or not _SAID.match(text, spans[date].end)]


def levels_then(text: str, passage: Passage, spans: Sequence[Span], figures: Sequence[int]) -> dict[int, int]:
    """Return the figures that say how high something was at a landmark, each with the date of that."""
    return {
        figure: date
        for date in passage.dates
        if _is_landmark(text, passage.start, spans[date])
        for figure in figures
        if 0 < spans[figure].start - spans[date].end < _REACH
        and _LEVEL_THEN.fullmatch(text, spans[date].end, spans[figure].start) is not None
    }


def _is_landmark(text: str, first: int, date: Span) -> bool:
    """Tell whether a date only says since when something was not so high or low, or the prices of which year count."""
    near = text[max(first, date.start - _REACH) : date.start]
    if text.startswith(" prices", date.end) and _PRICES.match(text, date.end, date.end + 60):
        return True
    return ("ince" in near or "began" in near or "start" in near) and _SINCE.search(near) is not None
