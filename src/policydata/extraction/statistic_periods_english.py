"""Periods of English figures: "212 at the end of 2021", "from A in 2019 to B in 2023", "3 % more than in 2020"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistic_periods import BESIDE, LEAD, NONE, SENTENCE, Period, PeriodReader, period_of
from policydata.extraction.statistic_wording import Wording
from policydata.extraction.statistic_words import (
    AGAINST_WORDS,
    ENGLISH_AGAINST,
    ENGLISH_BASE,
    ENGLISH_FOUNDED,
    ENGLISH_FROM,
    ENGLISH_NOW,
    ENGLISH_OWN_DATE,
    ENGLISH_PERFECT,
    ENGLISH_TO,
    FOUNDED_WORDS,
    PERFECT_WORDS,
    RESPECTIVELY,
)

_BY = expression(r"\bby\s+(?:\w+\s+){0,2}\Z")
_TO = expression(r"\bto\s+(?:\w+\s+){0,2}\Z")
_JOINED = expression(r"(?:(?!\b(?:against|than|versus|compared|to|up|down|at|in)\b)[^,;:.])*")
"""Between two figures of one date: "3,000 delegates from 60 countries"."""
_CAME_TO = expression(r"\bby\s[^,;]{2,30}\sto\s+(?:\w+\s+){0,2}\Z")
"""Before what something came to at the end of a stretch of time: "rose by 3.4 points to 31.2%"."""
_LOOKING_BACK = expression(
    r"\b(?:only|just|had\s+been|compared|against|as\s+against|up\s+from|down\s+from|at\s+the\s+time)\b"
)
"""A sentence that speaks of an earlier day for comparison, and hands on none."""
_EARLIER = expression(
    r"(?:an?|one|the|two|three|four|five|six|eight|ten|twelve|[0-9]+)\s+(?:\w+\s+)?(?:year|month|quarter)s?\s+(?:earlier|ago|before)"
)
"""A day that needs no preposition: "6.6 per cent a year earlier"."""
_PRESENT = expression(r"\b(?:is|are|stands|puts|put|remains|amounts)\s+[^,;.]{0,50}\Z")
"""Before a figure of now, which takes no day from an earlier sentence."""
_PRESENT_WORDS = frozenset(("is", "are", "stands", "puts", "put", "remains", "amounts"))
"""One of them stands in what _PRESENT finds."""
_BRACKET_BEFORE = expression(r"[(\[](?:[a-z]+\s)?\Z")
_IN_BRACKET = expression(r"[\s,]*(?:the\s+)?(?:in\s+|a\s+)?")
"""From a figure that opens a bracket to its date: "(10,260 the year before)"."""
_NOW_BEFORE = expression(
    r"\b(?:now|today|currently|at\s+present|at\s+the\s+moment|so\s+far|to\s+date|as\s+yet)\b[^,.;:0-9]{0,40}\Z|\bat\s+present\s*:\s*\Z",
    re.I,
)
_NOW_WITHIN = 14
"""ENGLISH_NOW looks so far behind a figure."""
_SOON = expression(r"now\b|oday\b|urrently\b|t\s+present|t\s+the\s+moment|o\s+far\b|o\s+date\b|s\s+yet\b")
_YEAR_BEFORE = expression(
    r",?\s+(?:in\s+)?(?:the\s+(?:year\s+before|previous\s+year|preceding\s+year)|a\s+year\s+(?:earlier|before))\)"
)
"""Behind a figure in brackets: "(1,180 the year before)"."""
_NOW_AFTER = expression(r"[^,.;:0-9]{0,40}\b(?:has|have|had|is|are)\s+(?:by\s+now|now|so\s+far|already)\b")
_SINCE_THEN = expression(r"[\s“\"*•–-]*Since\s+(?:then|that\s+(?:time|date|day|year))\b")
_SINCE = expression(r"\bsince\s", re.I)
_CHANGED_BY = expression(
    r"\b(?:by|increase|rise|gain|growth|drop|fall|decline|decrease|reduction|change|difference)\s+(?:of\s+)?(?:(?:about|some|nearly|almost|over|more\s+than|just)\s+)?\Z"
    r"|[+(]\s*\Z|\bup\s+\Z|\bdown\s+\Z"
)


class EnglishPeriods(PeriodReader):
    """The periods of the figures of an English text."""

    def _read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        text, spans = self._text, self._spans
        words = wording.words
        founded = not words.isdisjoint(FOUNDED_WORDS)
        dates = [
            date
            for date in passage.dates
            if period_of(spans[date])
            and not (
                founded and ENGLISH_FOUNDED.search(text, max(passage.start, spans[date].start - 24), spans[date].start)
            )
        ]
        own, bases = _own_dates(text, spans, figures, dates, passage.end) if dates else ({}, set())
        starts = _starts_english(text, spans, figures, dates, own) if "from" in wording.low else {}
        if len(dates) == len(figures) > 1 and RESPECTIVELY.search(text, passage.start, passage.end):
            own = dict(zip(figures, dates, strict=True))
        leading = next((d for d in dates if d not in bases and self._leads(passage, d)), None)
        against = (
            ENGLISH_AGAINST.search(text, passage.start, passage.end)
            if dates and not words.isdisjoint(AGAINST_WORDS)
            else None
        )
        soon = _may_be_now(wording)
        since_then = not dates and "since" in words and _SINCE_THEN.match(text, passage.start) is not None
        perfect: bool | None = None
        found = []
        last = leading
        for place, figure in enumerate(figures):
            start, end = spans[figure].start, spans[figure].end
            limit = spans[figures[place + 1]].start if place + 1 < len(figures) else passage.end
            base = next((d for d in dates if d in bases and end <= spans[d].start < limit), None) if bases else None
            mine: int | None
            how = SENTENCE
            if figure in starts:
                now = starts[figure] is None and ENGLISH_NOW.match(text, end, end + _NOW_WITHIN)
                found.append(
                    self._now() if now else _start_or_end(spans, own.get(figure), starts[figure], True, leading)
                )
                continue
            if place and figures[place - 1] in starts:
                found.append(self._end(spans, figures[place - 1], own, dates, figure, starts))
                continue
            if figure in own:
                mine, how = own[figure], BESIDE
            elif ((soon or end + _NOW_WITHIN > passage.end) and ENGLISH_NOW.match(text, end, end + _NOW_WITHIN)) or (
                soon and _is_now(text, max(passage.start, start - 60), start, end, passage.end)
            ):
                found.append(self._now())
                continue
            elif since_then and self._carried[0]:
                found.append(self._now()._replace(base=self._carried[0]))
                continue
            else:
                mine = None
                for d in reversed(dates):
                    if (
                        spans[d].end <= start
                        and d not in bases
                        and d not in used
                        and not _closed(text, spans[d], start)
                    ):
                        mine = d
                        break
                if mine is not None and start - spans[mine].end < LEAD:
                    how = BESIDE
                if mine is None:
                    mine = leading
                if mine is None and dates:
                    mine = next(
                        (
                            d
                            for d in dates
                            if spans[d].start >= end
                            and d not in bases
                            and d not in used
                            and d not in own.values()
                            and ";" not in text[end : spans[d].start]
                            and not any(end <= spans[one].start < spans[d].start for one in own.values())
                        ),
                        None,
                    )
            if mine is None and own:
                mine = _joined(text, spans, figures, place, own, passage.start)
            if mine is None:
                if perfect is None:
                    perfect = (
                        not words.isdisjoint(PERFECT_WORDS)
                        and ENGLISH_PERFECT.search(text, passage.start, passage.end) is not None
                    )
                if perfect or (
                    not words.isdisjoint(_PRESENT_WORDS)
                    and _PRESENT.search(text, max(passage.start, start - 60), start) is not None
                ):
                    since = base is not None and _SINCE.search(text[end : spans[base].start])
                    fallback = self._now() if since else self._of_reference()
                else:
                    fallback = self._fallback()
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
            if (
                value
                and figure not in own
                and ")" in text[end : end + 30]
                and _YEAR_BEFORE.match(text, end, end + 30)
                and value[:4].isdecimal()
            ):
                value = str(int(value[:4]) - 1)
            if base is not None:
                evidence = (*evidence, base)
            found.append(Period(value, period_of(spans[base]) if base is not None else None, how, evidence))
        if starts:
            found = _with_bases(text, spans, figures, found, starts)
        last = leading if leading is not None else last
        back = (
            last is not None
            and self._carried[0] is not None
            and (period_of(spans[last]) or "")[:4] < self._carried[0][:4]
            and _LOOKING_BACK.search(text, passage.start, passage.end) is not None
        )
        if last is not None and not back:
            self._hand_on(last, last == leading)
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


def _own_dates(
    text: str, spans: Sequence[Span], figures: Sequence[int], dates: Sequence[int], stop: int
) -> tuple[dict[int, int], set[int]]:
    """Return the dates of their own that stand behind figures, and the dates that figures are compared with."""
    own: dict[int, int] = {}
    bases: set[int] = set()
    for place, figure in enumerate(figures):
        end = spans[figure].end
        limit = spans[figures[place + 1]].start if place + 1 < len(figures) else stop
        for date in dates:
            start = spans[date].start
            if start < end:
                continue
            if start < limit:
                gap = text[end:start]
                if ENGLISH_BASE.search(gap):
                    bases.add(date)
                    continue
                if (
                    ENGLISH_OWN_DATE.match(gap)
                    or (
                        _IN_BRACKET.fullmatch(gap)
                        and _BRACKET_BEFORE.search(text, max(0, spans[figure].start - 12), spans[figure].start)
                    )
                    or (gap.isspace() and _EARLIER.match(text, start))
                ):
                    own[figure] = date
            break
    return own, bases


def _joined(
    text: str, spans: Sequence[Span], figures: Sequence[int], place: int, own: dict[int, int], first: int
) -> int | None:
    """Return the date of the figures that one belongs to: "214 women and 67 men in five provinces in 2024"."""
    start, end = spans[figures[place]].start, spans[figures[place]].end
    for after in range(place + 1, min(place + 4, len(figures))):
        joined = text[end : spans[figures[after]].start]
        by = after == place + 1 and _BY.search(text, max(first, start - 12), start) and _TO.search(joined)
        if not by and (len(joined) >= 60 or _JOINED.fullmatch(joined) is None):
            return None
        if figures[after] in own:
            return own[figures[after]]
        end = spans[figures[after]].end
    return None


def _may_be_now(wording: Wording) -> bool:
    """Tell whether a sentence has a word, or the start of one, that ENGLISH_NOW, _NOW_BEFORE or _NOW_AFTER needs."""
    low, words = wording.low, wording.words
    return (
        "now" in low
        or "today" in low
        or "present" in low
        or "currently" in low
        or "already" in low
        or "far" in low
        or "date" in words
        or "yet" in words
        or "moment" in words
    )


def _is_now(text: str, left: int, start: int, end: int, limit: int) -> bool:
    """Tell whether a figure is said of the time the text speaks, not by a word right behind it."""
    return (
        _SOON.search(text, left, start) is not None and _NOW_BEFORE.search(text, left, start) is not None
    ) or _NOW_AFTER.match(text, end, min(limit, end + 70)) is not None


def _closed(text: str, date: Span, start: int) -> bool:
    """Tell whether a date stands in brackets that close before a figure: "(10,260 the year before), 2,377 …"."""
    close = text.find(")", date.end, min(start, date.end + 60))
    return close >= 0 and text.rfind("(", max(0, date.start - 60), date.start) > text.rfind(
        ")", max(0, date.start - 60), date.start
    )


def _with_bases(
    text: str,
    spans: Sequence[Span],
    figures: Sequence[int],
    found: Sequence[Period],
    starts: dict[int, int | None],
) -> list[Period]:
    """Return the periods, with that of a change from the two levels it lies between: "from A to B, or by C"."""
    changed = list(found)
    for place, figure in enumerate(figures):
        if figure not in starts or place + 1 >= len(figures) or not found[place].value or not found[place + 1].value:
            continue
        for other in (place - 1, place + 2):
            if 0 <= other < len(figures) and figures[other] not in starts:
                left = text[max(0, spans[figures[other]].start - 40) : spans[figures[other]].start]
                if _CHANGED_BY.search(left):
                    changed[other] = Period(found[place + 1].value, found[place].value, SENTENCE, found[place].evidence)
    return changed


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
        near = [date for date in dates if spans[date].end <= start and start - spans[date].end < LEAD]
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
