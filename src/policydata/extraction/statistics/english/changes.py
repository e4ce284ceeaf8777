"""The base of an English change: a year on year, the level before it, what an earlier sentence said."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import ENGLISH_SMALL
from policydata.extraction.spans import Span
from policydata.extraction.statistics.periods import SENTENCE, Period

_ON_YEAR = expression(
    r"\b(?:year[- ](?:on|over|to)[- ]?\s*year|on\s+(?:the\s+year|an\s+(?:annual|yearly)\s+basis)|in\s+(?:annual|yearly)\s+terms|(?:annual|yearly)\s+(?:increase|rise|fall|drop|decline|decrease|reduction)\s+of|yoy|y-o-y|y/y|(?:on|over|than|from)\s+the\s+(?:previous|preceding|prior)\s+(?:twelve|12)\s+months|(?:from|on|over|to|with)\s+a\s+year\s+(?:earlier|before|ago)|over\s+the\s+(?:previous\s+)?year|over\s+(?:the\s+)?(?:previous\s+|last\s+|past\s+)?(?:twelve|12)\s+months"
    r"|(?:on|than|from|over|above|below|to|with)\s+(?:in\s+)?the\s+(?:(?:level|figure|number|total)\s+(?:of|in)\s+the\s+)?(?:previous|preceding|prior)\s+year"
    r"|than\s+(?:in\s+)?(?:the\s+year\s+before|a\s+year\s+(?:earlier|before|ago))"
    r"|(?:on|than|as|from|with|to|over|in)\s+(?:in\s+)?the\s+(?:same|corresponding)\s+(?:period|quarter|month|half|time|day)(?:\s+of\s+the\s+previous\s+year|\s+last\s+year|\s+a\s+year\s+(?:earlier|before)))",
)
_ON_QUARTER = expression(
    r"\b(?:quarter[- ](?:on|over|to)[- ]quarter|on\s+a\s+quarterly\s+basis|in\s+quarterly\s+terms|quarterly\s+(?:increase|rise|fall|drop|decline|decrease|reduction)\s+of|(?:on|than|from|over|to|with)\s+a\s+quarter\s+(?:earlier|before|ago)|(?:on|over)\s+the\s+quarter|(?:on|than|from|over|of|above|below|to|with)\s+(?:in\s+)?the\s+(?:previous\s+quarter|quarter\s+before|preceding\s+quarter))\b"
)
_ON_MONTH = expression(
    r"\b(?:month[- ](?:on|over|to)[- ]month|on\s+a\s+monthly\s+basis|in\s+monthly\s+terms|monthly\s+(?:increase|rise|fall|drop|decline|decrease|reduction)\s+of|(?:on|than|from|over|to|with)\s+a\s+month\s+(?:earlier|before|ago)|(?:on|over)\s+the\s+month|(?:on|than|from|over|of|above|below|to|with)\s+(?:in\s+)?the\s+(?:previous\s+month|month\s+before|preceding\s+month))\b"
)


_GOES_ON = expression(r"[^,]{0,60}\b(?:it|they|the\s+(?:figure|rate|share|number|total|proportion))\s+(?:had\s+)?\w+")


def before(period: str, years: int, months: int = 0) -> str | None:
    """Return the period as many years and months earlier, as exact as it is."""
    parts = []
    for part in period.split("/"):
        year, _, rest = part.partition("-")
        if len(year) != 4 or not year.isdecimal():
            return None
        month, _, day = rest.partition("-")
        if month and not (len(month) == 2 and month.isdecimal()):
            return None
        if months and (not month or day):
            return None
        at = int(year) * 12 + (int(month) - 1 if month else 0) - 12 * years - months
        parts.append("-".join([f"{at // 12:04}", *([f"{at % 12 + 1:02}"] if month else []), *([day] if day else [])]))
    return "/".join(parts)


def base_said(near: str, period: str) -> str | None:
    """Return the base that words around a change say: the same period a year, a quarter or a month before."""
    if ("year" in near or "annual" in near or "months" in near or "y-o-y" in near or "yoy" in near) and _ON_YEAR.search(
        near
    ):
        return before(period, 1)
    if "quarter" in near and _ON_QUARTER.search(near):
        return before(period, 0, 3)
    if "month" in near and _ON_MONTH.search(near):
        return before(period, 0, 1)
    return None


_COUNTS = [word for word, number in ENGLISH_SMALL.items() if 0 < number <= 15]
_SHIFT = expression(
    rf"\b(?:(?:(?P<count>an?|{'|'.join(_COUNTS)}|[0-9]{{1,2}})\s+(?P<unit>year|decade)s?|(?:twelve|12)\s+months)\s+"
    r"(?P<way>earlier|before|later|previously|on(?=,|\s+(?:it|they|the|there)\b))"
    r"|(?P<ago>(?:the\s+)?(?:year[- ](?:ago|earlier)|(?:prior|previous|last|preceding)[- ]year(?=\s+(?:period|quarter|half|month)\b)))|(?:the|in\s+the)\s+(?:(?P<back>year\s+before|previous\s+year)|(?P<on>year\s+after|following\s+year))|(?:the\s+)?(?:previous|preceding|prior)\s+(?P<months>12|twelve)\s+months)\b",
    re.I,
)
_BESIDE = expression(r"[\s,(]*(?:(?:[a-z]{2,}(?:ed|en)|made|held|sent|seen)\s+)?(?:(?:in|for|during|over)\s+)?")
"""From a figure to "the previous year" that says its time."""
SHIFTS = frozenset(("prior", "ago", "earlier", "before", "later", "previously", "previous", "after", "following"))
"""One of them stands in what `shift_said` finds, but for "one year on"."""


def may_shift(words: Set[str]) -> bool:
    """Tell whether a sentence has a word that `shift_said` needs."""
    return not words.isdisjoint(SHIFTS) or ("on" in words and ("year" in words or "years" in words))


def shift_said(text: str, first: int, start: int, end: int, stop: int) -> tuple[int, int, int] | None:
    """Return how many years "nine years earlier" goes back in the clause of a figure, and where it stands."""
    behind = _SHIFT.search(text, end, min(stop, end + 34))
    match = behind if behind is not None and _BESIDE.fullmatch(text, end, behind.start()) is not None else None
    if match is None:
        match = next(reversed(list(_SHIFT.finditer(text, max(first, start - 70), start))), None)
        if match is None or any(mark in text[match.end() : start] for mark in ";.:)"):
            return None
    if match["way"] is None:
        return -1 if match["on"] else 1, match.start(), match.end()
    count = (match["count"] or "one").lower()
    years = int(count) if count.isdecimal() else _COUNTS.index(count) + 1 if count in _COUNTS else 1
    years *= 10 if (match["unit"] or "").lower() == "decade" else 1
    return -years if match["way"].lower() in ("later", "on") else years, match.start(), match.end()


def goes_on(text: str, first: int, start: int) -> bool:
    """Tell whether a sentence goes on with what was measured before: "it had dropped by …"."""
    return _GOES_ON.match(text, first, start) is not None


def between_levels(
    figures: Sequence[int],
    found: Sequence[Period],
    changes: set[int],
    dated: set[int],
    starts: Container[int],
) -> list[Period]:
    """Return the periods, with that of a change without a date from the levels around it, of which some are `starts`."""
    read = list(found)
    for place, figure in enumerate(figures):
        if figure not in changes or figure in dated or read[place].base is not None:
            continue
        pair = read[place + 1 : place + 3]
        if len(pair) == 2 and figures[place + 1] in starts and pair[0].value and pair[1].value:
            # "by 12% from A in 2018 to B in 2019"
            read[place] = Period(pair[1].value, pair[0].value, SENTENCE, (*pair[1].evidence, *pair[0].evidence))
            continue
        levels = [(at, read[at]) for at, other in enumerate(figures) if other not in changes and read[at].value]
        left = [one for at, one in levels if at < place][-2:]
        said = sorted({one.value or "" for one in left}, key=_ending)
        if len(said) == 2 and "/" not in "".join(said):
            read[place] = Period(said[1], said[0], SENTENCE, tuple(date for one in left for date in one.evidence))
    return read


_COORDINATED = expression(r"\s*\(|[^.;:0-9]{0,80}?(?:,|\b(?:and|while|but|whereas)\b)[^.;:0-9]{0,80}")

_LED_TO = expression(r",?\s+to\s+(?:[a-z]+\s+){0,3}[$€£]?")


def shared_base(
    text: str, spans: Sequence[Span], figures: Sequence[int], found: Sequence[Period], changes: set[int]
) -> list[Period]:
    """Return the periods; a change has the base of the one in a row with it, or of the level it led to: "by 2% to 31% on 2021"."""
    read = list(found)
    for place in range(len(figures) - 2, -1, -1):
        one, other = figures[place], figures[place + 1]
        period, base = read[place], read[place + 1].base
        if one not in changes or base is None or period.base is not None or period.value != read[place + 1].value:
            continue
        if base_said(text[spans[one].end : spans[other].start].lower(), period.value or "") is not None:
            continue
        level = other not in changes
        if (_LED_TO if level else _COORDINATED).fullmatch(text, spans[one].end, spans[other].start):
            read[place] = period._replace(base=base)
            if level:
                read[place + 1] = read[place + 1]._replace(base=None)
    return read


def _ending(period: str) -> str:
    return period.rpartition("/")[2]
