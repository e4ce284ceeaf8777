"""Which dates of an English sentence a figure can have: its own, the one it is compared with, one that stands aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.comparisons import compared_dates, is_compared, is_left, is_stretch
from policydata.extraction.statistics.periods import BESIDE, NONE, SENTENCE, Period, period_of
from policydata.extraction.statistics.words import ENGLISH_BASE, ENGLISH_FROM, ENGLISH_OWN_DATE, ENGLISH_TO
from policydata.extraction.unit_kinds import unit_kind

NEAR = 9
"""A date within so many characters stands beside a figure."""
_APART = expression(r",\s+(?:with|(?:an?|the|its)\s[^,]{0,24}\b(?:of|with|employing))\s+(?:\w+\s+){0,2}\Z")
"""Before a figure that only describes who acts: "the Ombud, an office of 23 people, made …"."""
_FAR = 120
_JOINED = expression(
    r"(?:(?!\b(?:against|after|following|duplicating|matching|reversing|extending|than|versus|compared|up|down|but|while|whereas|will|would|plan\w*|intend\w*|aim\w*|hope\w*|expect\w*|had|has|have|is|are)\b)[^;:.])*"
)
"""Between two figures of one date: "3,000 delegates from 60 countries"."""
_EARLIER = expression(
    r"(?:(?:an?|one|the|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|[0-9]+)\s+(?:\w+\s+)?)?(?:year|month|quarter|decade)s?\s+(?:earlier|ago|before|later)"
    r"|(?:previous|preceding|following|next|subsequent)\s+(?:year|month|quarter)"
)
"""A day that needs no preposition: "6.6 per cent a year earlier"."""
_RECORDED = expression(r"\s+(?:(?:[a-z]{2,60}\s+){0,3}(?:[a-z]{2,60}ed|seen|made|held|sold|sent)\s+)?(?:the\s+|a\s+)?")
"""From a figure to a day that needs no preposition: "the 240 cases recorded a year earlier"."""
_WHOSE = expression(
    r"(?:[’']s?\s+(?:[a-z-]+\s+){1,5}?|\s+(?:[a-z]+\s+){0,2}?(?:figure|total|level|number|count|record|peak|high|low|rate|average)\s+)(?:of|at)\s+(?:[a-z]+\s+)?[$€£]?|[’']s\s+[$€£]?"
)
_BRACKET_BEFORE = expression(r"[(\[](?:[a-z]+\s)?\Z")
_OPENED = expression(r"\s*\([$€£]?")
_IN_BRACKET = expression(r"[\s,]*(?:the\s+)?(?:in\s+|a\s+)?")
"""From a figure that opens a bracket to its date: "(10,260 the year before)"."""
_FROM_DATE = expression(r"\bfrom\s+(?:(?:the|that|its|their)\s+(?:[a-z]+\s+)?(?:of\s+|in\s+)?)?\Z")
"""From a change to the date of what it started from: "down 0.3 points from February"."""
_OVER = expression(r"\b(?:over|on)\s+(?:the\s+(?:(?:revised|final|provisional|preliminary|comparable)\s+)?)?\Z")
_UP_ON = expression(r"\b(?:up|down)\s+on\s+(?:the\s+)?\Z")
_DAY, _MONTH = 10, 7
"""Characters of a day and a month."""
_AGENT = expression(r"\s+(?:(?:by|with)\s+(?:a\s+(?:vote|majority|margin)\s+of\s+)?(?:\w+\s+){0,2})?\Z")
"""From the day of an event to those who made it: "signed on 3 May 2019 by 26 companies"."""
_RELATIVE = expression(r",\s+(?:which|who|whose|whom|having|founded|established|set\s+up)\b")
_REACH = 90
_DUE = r"\band\s+(?:it\s+)?(?:is|was)\s+(?:due|scheduled|expected|planned|set)\b"  # till when the thing of a figure is done
_OTHER_CLAUSE = expression(rf"\b(?:but|while|whereas|although|though)\b|{_DUE}")
"""Between a figure and the date of another: "the standard is 85% but performance in 2019 was 77%"."""
_LABELS = expression(r"(?:[A-Za-z]+\s+){0,2}(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?\s*:\s*[€$£]?[0-9]")
"""A date that labels what stands behind it: "(2022: 580)"."""
_LENGTH = expression(
    r"\b(?:over|for|within|during|after|every|across)\s+(?:the\s+)?(?:next\s+|first\s+|last\s+|following\s+)?\Z"
)
BOUND_ENDS = frozenset(("east", "p to", "than", "over", "bove", "elow", "nder", "ding"))
"""The last letters of what QUALIFIED finds."""
_MEASURED = frozenset(("rate", "speed", "length", "area", "volume", "power", "mass", "money", "time"))
QUALIFIED = expression(
    r"\b(?:speeds?|connections?|links?|lines|capacity|capacities|distances?|heights?|lengths?|weights?|areas?|depths?|widths?|ages?|incomes?|wages?|salaries|turnovers?|earnings|assets|revenues?|fortunes?|debts?|arrears|rents?|balances?|savings|deposits?|sales|profits?|pensions?)\s+(?:of\s+|or\s+)?(?:at\s+least|up\s+to|(?:more|less|higher|lower|greater)\s+than|over|above|below|under|not\s+exceeding|exceeding)\s+[$€£]?\Z",
    re.I,
)
"""Before a figure that says which things are meant."""
_FIELD = expression(
    r"\((?:field\s?work|survey|interviews?|interviewed|data|conducted|carried\s+out|held|collected|period|reference\s+period|polled|sample|base|n\s*=)\b",
    re.I,
)
"""In brackets that say how and when what the sentence tells was found."""
_OTHER_EVENT = expression(
    rf"{_DUE}|\b(?:preceded|followed|succeeded)\s+by\b|(?:,|\(|–|—)\s*(?:(?:most|many|some|half|much|all|both|several|few|none|the\s+(?:majority|bulk|rest|first|last|latest|largest|highest))(?:\s+of\s+(?:them|these|those|which|whom))?|mostly|mainly|largely|chiefly|especially|particularly|notably|usually)\b|\b(?:ahead\s+of|prior\s+to|on\s+the\s+eve\s+of)\b|,\s+wh(?:ich|o)\s+(?:was|is|has\s+been|had\s+been)\b"
)
"""Between a figure and the day of an event beside that of which it is said."""
_LABEL_LINE = expression(
    r"^[ \t•*·–-]{0,4}(?:[A-Z][^\n:.;]{2,60}|(?:19|20)[0-9]{2}[^\n:.;]{0,60}):[ \t]*[^\n]{1,80}$", re.M
)


def label_lines(text: str, first: int, stop: int) -> list[tuple[int, int]]:
    """Return the lines that say one figure each ("Staff deployed: 2,460"), where there are several of them."""
    lines = [line.span() for line in _LABEL_LINE.finditer(text, first, stop)]
    return lines if len(lines) > 1 else []


def of_other_event(text: str, end: int, start: int) -> bool:
    """Tell whether a date at `start` is that of an event before or after the one of a figure that ends at `end`."""
    return _OTHER_EVENT.search(text, end, start) is not None


class Dates(NamedTuple):
    """The dates of a sentence by the figures that have them; `aside` holds the stretch of text in which a date counts."""

    own: dict[int, int]
    bases: set[int]
    aside: dict[int, tuple[int, int]]

    def counts(self, date: int, start: int) -> bool:
        """Tell whether a date may be that of a figure at `start`."""
        within = self.aside.get(date)
        return within is None or within[0] <= start < within[1]


def dates_of(
    text: str,
    spans: Sequence[Span],
    figures: Sequence[int],
    dates: Sequence[int],
    first: int,
    stop: int,
    changes: set[int],
) -> Dates:
    """Return the dates of the figures of a sentence `first:stop`; `changes` are the figures that say by how much."""
    own: dict[int, int] = {}
    bases = compared_dates(text, spans, figures, dates, first, bool(changes))
    compared = frozenset(bases)
    aside = {
        date: within for date in dates if (within := _stretch(text, spans, figures, date, first, stop)) is not None
    }
    for date in dates:
        if date not in aside and text[spans[date].end : spans[date].end + 3].lstrip()[:1] == ":":
            start = spans[date].start
            behind = next((spans[figure].end for figure in figures if spans[figure].start > start), start)
            opened = text[max(first, start - 2) : start].strip() in ("(", ";", ",")
            if opened and _LABELS.match(text, start, start + 40) is not None:
                aside[date] = (start, behind)
    if text.find("\n", first, stop) >= 0:
        lines = label_lines(text, first, stop) if text.count(":", first, stop) > 1 else []
        for date in dates:
            line = next((line for line in lines if line[0] <= spans[date].start < line[1]), None)
            if line is not None and date not in aside:
                aside[date] = line
    for place, figure in enumerate(figures):
        begin, end = spans[figure].start, spans[figure].end
        if _qualifies(text, first, spans[figure]):
            continue
        if figure not in changes:  # "lower than in 2021 (1,051)"
            own.update((figure, date) for date in compared if _OPENED.fullmatch(text, spans[date].end, begin))
        limit = _next(text, spans, figures, place, stop)
        for date in dates:
            start = spans[date].start
            if start < end:
                continue
            if start >= limit:
                break
            gap = text[end:start]
            # Right behind a share as in headlines: "Prices +1.3% Sep 2016".
            label = gap == " " and unit_kind(spans[figure].unit) == "ratio" and len(spans[date].value or "") == _MONTH
            last = text.startswith("last ", start) and is_compared(text, first, begin)
            relative = bool(_RECORDED.fullmatch(gap)) and (last or _EARLIER.match(text, start) is not None)
            told = any(spans[one].start < begin and is_stretch(text, spans[one]) for one in dates)
            between = date in compared and figure in changes
            if between or _is_base(text, spans[date], gap, figure in changes, told) or (relative and figure in changes):
                bases.add(date)
            elif figure not in own and (
                (
                    ENGLISH_OWN_DATE.match(gap)
                    and not _OTHER_CLAUSE.search(gap)
                    and not _of_another(text, aside.get(date), start, limit)
                )
                or (_IN_BRACKET.fullmatch(gap) and _BRACKET_BEFORE.search(text, max(0, begin - 12), begin))
                or relative
                or label
            ):
                own[figure] = date
            elif figure not in own:
                break
        if figure not in own and figure not in changes and text.startswith(")", end):  # "as many as in 2009 (96,100)"
            own.update((figure, date) for date in dates if _OPENED.fullmatch(text, spans[date].end, begin))
        if figure not in own and (whose := _of_figure(text, spans, dates, begin, end)) is not None:
            own[figure] = whose
    for figure, date in own.items():
        if is_compared(text, first, spans[figure].start) or is_left(text, spans, figures, figure):
            bases.add(date)
    return Dates(own, bases, aside)


def _qualifies(text: str, first: int, span: Span) -> bool:
    """Tell whether a figure only says which things are meant: "speeds of at least 100 Mbps"."""
    if text[max(0, span.start - 9) : span.start].rstrip(" $€£")[-4:] not in BOUND_ENDS:
        return False
    return (
        unit_kind(span.unit) in _MEASURED
        and QUALIFIED.search(text, max(first, span.start - 60), span.start) is not None
    )


def _of_figure(text: str, spans: Sequence[Span], dates: Sequence[int], begin: int, end: int) -> int | None:
    """Return the date whose figure one is said to be: "August 2003's figure of 22,422", "the 24.6 million of 2012"."""
    for date in dates:
        if spans[date].end <= begin and _WHOSE.fullmatch(text, spans[date].end, begin) is not None:
            return date
        if text[end : spans[date].start] in (" of ", " of the ") and text[max(0, begin - 60) : begin].find("the ") >= 0:
            return date
    return None


def _next(text: str, spans: Sequence[Span], figures: Sequence[int], place: int, stop: int) -> int:
    """Return where the figure after one starts; a length ("over four years") is none."""
    for figure in figures[place + 1 :]:
        span = spans[figure]
        if _qualifies(text, 0, span):
            continue
        if unit_kind(span.unit) != "time" or _LENGTH.search(text, max(0, span.start - 30), span.start) is None:
            return span.start
    return stop


def _is_base(text: str, date: Span, gap: str, change: bool, told: bool) -> bool:
    """Tell whether a date behind a figure is the one that it is compared with; `told`: the sentence said a stretch before.

    "It was 31 in April to June, down 4 from January to March" compares, "It rose by 4 from January to March" does not.
    """
    stretch = is_stretch(text, date) and not told
    if _OVER.search(gap) and not _UP_ON.search(gap):
        return change and not stretch and len(date.value or "") < _DAY
    if change and not stretch and _FROM_DATE.search(gap):
        return True
    return ENGLISH_BASE.search(gap) is not None


def _of_another(text: str, within: tuple[int, int] | None, start: int, limit: int) -> bool:
    """Tell whether a date stands in brackets with the figure behind it: "(target for 2026: 60%)"."""
    if within is not None and text[within[0]] == "(" and start < limit < within[1]:
        return True
    return _LABELS.match(text, start, start + 40) is not None


def _stretch(
    text: str, spans: Sequence[Span], figures: Sequence[int], date: int, first: int, stop: int
) -> tuple[int, int] | None:
    """Return the brackets or the relative clause to whose figures a date is confined."""
    start, end = spans[date].start, spans[date].end
    left = text[max(first, start - _REACH) : start]
    opened = left.rfind("(")
    if opened >= 0 and ")" not in left[opened:] and _FIELD.match(left, opened) is None:
        at = start - len(left) + opened
        close = text.find(")", end, min(stop, end + _REACH))
        if close >= 0 and any(at < spans[f].start < close or 0 <= at - spans[f].end < 2 for f in figures):
            return at, close
    if (
        ("wh" in left or "ing" in left or "ed" in left or "set" in left)
        and "," in left
        and "," in text[end : end + _REACH]
    ):
        clause = next(reversed(list(_RELATIVE.finditer(left))), None)
        if clause is not None and "," not in left[clause.end() :]:
            close = text.find(",", end, min(stop, end + _REACH))
            at = start - len(left) + clause.start()
            if close >= 0 and any(at < spans[figure].start < close for figure in figures):
                return at, close
    return None


def agents(text: str, spans: Sequence[Span], figures: Sequence[int], dates: Sequence[int]) -> dict[int, int]:
    """Return the figures of those who made an event, each with its day: "signed on 3 May 2019 by 26 companies"."""
    found = {}
    for figure in figures:
        start = spans[figure].start
        for date in dates:
            near = 0 < start - spans[date].end < 40 and unit_kind(spans[figure].unit) != "ratio"
            if near and _AGENT.fullmatch(text, spans[date].end, start):
                found[figure] = date
    return found


_PART = expression(
    r",?\s+or\s+(?:(?:about|nearly|almost|over|around|(?:more|less|fewer)\s+than)\s+)?[$€£]?|\s+(?:per|(?:out\s+)?of)\s+(?:(?:the|its|their|all|our|some|(?:the\s+)?[A-Z]\w+[’']s?)\s+)?"
)
"""Between a part and the whole, which have one date: "33 of 52 members in 2021"."""
_BRACKETED = expression(r"(?:\s+(?!and\b|or\b|in\b)[a-z-]+){0,4}\s*\(")
"""Between a figure and the one in brackets that says it in another way, which have one date: "3.1 million homes (12%)"."""


def share_dates(text: str, spans: Sequence[Span], figures: Sequence[int], own: dict[int, int]) -> None:
    """Give a figure the date of the whole that it is part of, or of the brackets that say it in another way."""
    for part, whole in pairwise(figures):
        if part in own or whole not in own:
            continue
        begin, end = spans[part].end, spans[whole].start
        bracketed = text.startswith(")", spans[whole].end) and _BRACKETED.fullmatch(text, begin, end)
        if bracketed or _PART.fullmatch(text, begin, end):
            own[part] = own[whole]


def joined(
    text: str, spans: Sequence[Span], figures: Sequence[int], place: int, own: dict[int, int], first: int
) -> int | None:
    """Return the date of the figures that one belongs to: "214 women and 67 men in five provinces in 2024"."""
    start, end = spans[figures[place]].start, spans[figures[place]].end
    if text[start - 4 : start] in ("(to ", "(at ") and len(set(own.values())) == 1 and figures[-1] in own:
        # The items of a list have the date behind it: "in Poland (to 61.7%) and Malta (to 62.9%) in May 2017".
        return own[figures[-1]]
    if _APART.search(text, max(first, start - 40), start):
        return None
    for after in range(place + 1, min(place + 4, len(figures))):
        between = text[end : spans[figures[after]].start]
        if len(between) >= _FAR or _JOINED.fullmatch(between) is None:
            return None
        if is_compared(text, first, spans[figures[after]].start):
            return None
        if figures[after] in own:
            return own[figures[after]]
        end = spans[figures[after]].end
    return None


def starts_of(
    text: str, spans: Sequence[Span], figures: Sequence[int], dates: Sequence[int], own: dict[int, int]
) -> dict[int, int | None]:
    """Return the first figures of "from A at T1 to B at T2", each with its own date where one is said."""
    found: dict[int, int | None] = {}
    for first, second in pairwise(figures):
        near_by = text[max(0, spans[first].start - 40) : spans[first].start]
        if "from " not in near_by or "ranged from " in near_by or is_left(text, spans, figures, first):
            continue
        start, end = spans[first].start, spans[first].end
        gap = text[end : spans[second].start]
        near = [date for date in dates if spans[date].end <= start and start - spans[date].end < NEAR]
        if near and is_stretch(text, spans[near[-1]]) and ENGLISH_FROM.search(near_by, near_by.rfind(",") + 1):
            near = []  # "between 2016 and 2021, from A to B"
        left = text[max(0, (spans[near[-1]].start if near else start) - 24) : spans[near[-1]].start if near else start]
        if ENGLISH_FROM.search(left) and ENGLISH_TO.fullmatch(gap):
            found[first] = own.get(first, near[-1] if near else None)
    return found


def two_years(text: str, spans: Sequence[Span], dates: Sequence[int], first: int) -> str | None:
    """Return "during 2021 and 2022" as a stretch of time."""
    place = dates.index(first) + 1 if first in dates else len(dates)
    if place >= len(dates):
        return None
    one, other = spans[first], spans[dates[place]]
    years = f"{one.value}/{other.detail.get('end', other.value)}"
    return years if text[one.end : other.start].strip() == "and" and len(years) == len("2021/2022") else None


def start_or_end(
    text: str, spans: Sequence[Span], date: int | None, start: int | None, first: bool, leading: int | None
) -> Period:
    """Return the period of one end of "from A to B"; a stretch of time that leads the sentence gives each end its own."""
    mine = start if first else date
    if mine is None:
        if leading is not None and is_stretch(text, spans[leading]):
            return Period((period_of(spans[leading]) or "").partition("/")[0], None, SENTENCE, (leading,))
        return Period(None, None, NONE, ())
    return Period(period_of(spans[mine]), None, BESIDE, (mine,))
