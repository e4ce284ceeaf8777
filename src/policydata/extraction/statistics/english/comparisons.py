"""What English sentences compare their figures with: a level that another came from, a time that another is measured against."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.words import ENGLISH_CHANGE, ENGLISH_CHANGE_AFTER, ENGLISH_FROM, ENGLISH_TO

_TO = expression(r"\bto\s+(?:\w+\s+){0,2}\Z")
UP_FROM = expression(r"\b(?:up|down|improved|increased|fallen|risen)\s+from\s+(?:\w+\s+){0,2}[$€£]?\Z")
"""Between a figure and the level that it is compared with: "3.2%, up from 2.8%"."""
_COMPARED = expression(
    r"\b(?:(?:against|compared\s+(?:with|to)|versus|(?:as\s+)?opposed\s+to|in\s+contrast\s+(?:to|with)|relative\s+to|up\s+from|down\s+from|vs\.?|following\s+an?|(?:%|per\s?cent|pct)\s+over\s+the)\s+(?:[a-z]+\s+){0,3}"
    r"|(?:up|down|more|higher|lower|fewer|less)\s+(?:on|over|than)\s+the\s+(?:[a-z]+\s+)?"
    r"|(?:increase|rise|growth|gain|decrease|decline|fall|drop|reduction|improvement)\s+(?:on|over)\s+(?:the\s+)?(?:(?:total|figure)\s+of\s+)?)[$€£]?\Z"
)
"""Before a figure that another is compared with: its date is that of no other."""
_COMPARING = ("from", "against", "compared", "vers", "vs", "following")
_MOVES = r"(?:change|changes|changed|up|down|(?:increas|decreas|reduc|declin|improv)(?:es?|ed|ing)|reduction|improvement|growth|grown?|grew|ris(?:es?|en|ing)|rose|falls?|fallen|fell|falling|drop(?:s|ped|ping)?|gains?|jump(?:ed|s)?|contraction|expansion)"
_LEVEL = r"(?:(?:the|its|their|that|those|an?)\s+)?(?:(?:[a-z-]+\s+){0,2}(?:levels?|figures?|totals?|numbers?|rates?|records?|averages?|results?|surveys?|estimates?)\s+(?:of\s+(?:[a-z-]+\s+){1,3}?)?)?(?:(?:seen|recorded|observed|reported|registered|measured)\s+)?(?:(?:in|of|for|at)\s+)?(?:the\s+)?"
_BASE = expression(
    rf"\b(?:than|(?:compared|relative|contrast|opposed|comparison)\s+(?:with|to)|against|versus|unlike|vs\.?|{_MOVES}\b(?:\s+in\b[^.;:,0-9]{{2,50}})?\s+(?:from|over|on))\s+{_LEVEL}\Z"
    r"|\bsame\s+(?:levels?|figures?|rates?|numbers?|shares?|values?)\s+(?:as\s+)?(?:in|of|for)\s+\Z"
    r"|\bcomparing\s[^.;:,]{3,40}?\s(?:with|to|and)\s+(?:the\s+)?\Z"
    rf"|\b{_MOVES}\b[^.;:,0-9]{{0,50}}\ssince\s+\Z(?=[0-9]{{4}},?\s+when\b)",
    re.I,
)
"""Right before a date that others are compared with."""
_OVER = expression(
    r"\s+(?:over|from|on|against|versus|vs\.?)\s+(?:the\s+)?|,?\s+(?:as\s+)?compared\s+(?:with|to)\s+(?:the\s+)?"
)
"""Between a date and one that it is compared with: "in Q3 2011 over Q2 2011"."""
_BETWEEN = expression(r"\b[Bb]etween\s+(?:the\s+)?\Z")
_ENDS = expression(r"\s(?:to|and|until|till|through)\s|[0-9]{4}\s?[–—-]\s?[0-9]{4}")
"""In a stretch of time that is said by both its ends, not as a quarter, a half or a financial year."""
_REACH = 110
_NEXT_CLAUSE = expression(r"[;:]|\b(?:and|but|while|whereas|as)\b")
"""Between a level and the start of another: "rose to 31, and arrests from 410"."""


def is_stretch(text: str, date: Span) -> bool:
    """Tell whether a date is a stretch of time that is said by both its ends."""
    return "end" in date.detail and _ENDS.search(text, date.start, date.end) is not None


def is_compared(text: str, first: int, start: int) -> bool:
    """Tell whether a figure at a place is one that another is compared with."""
    near = text[max(first, start - 40) : start]
    if not near.rstrip("$€£").rstrip().endswith("the") and not any(word in near for word in _COMPARING):
        return False
    return _COMPARED.search(text, max(first, start - 40), start) is not None


def is_left(text: str, spans: Sequence[Span], figures: Sequence[int], figure: int) -> bool:
    """Tell whether a figure is the level that another before it came from: "fell to 212 in May from 240 in April"."""
    start = spans[figure].start
    if text.find("from", max(0, start - 40), start) < 0 or ENGLISH_FROM.search(text, max(0, start - 40), start) is None:
        return False
    place = figures.index(figure)
    if not place:
        return False
    before = spans[figures[place - 1]]
    if _NEXT_CLAUSE.search(text, before.end, start):
        return False
    if _TO.search(text, max(0, before.start - 30), before.start) is not None:
        return True
    # "down 0.2 points from 5.3% in May", but not "up 4% from 31 in May to 32 in June".
    after = text[spans[figure].end : spans[figures[place + 1]].start] if place + 1 < len(figures) else ""
    return moved(text, before, start) and ENGLISH_TO.fullmatch(after) is None


def moved(text: str, figure: Span, stop: int) -> bool:
    """Tell whether a figure is by how much a level is above or below the one it came from."""
    return (
        ENGLISH_CHANGE.search(text, max(0, figure.start - 60), figure.start) is not None
        or ENGLISH_CHANGE_AFTER.match(text, figure.end, stop) is not None
    )


def compared_dates(
    text: str, spans: Sequence[Span], figures: Sequence[int], dates: Sequence[int], first: int, changed: bool
) -> set[int]:
    """Return the dates of a sentence that others are compared with, by the words right before them: "than the 2009 level"."""
    found = set[int]()
    last = -1
    for date in dates:
        start = spans[date].start
        one = spans[last] if changed and last >= 0 and "end" in spans[date].detail else None
        if (
            one is not None
            and "end" in one.detail
            and text[one.end : start] == " and "
            and _BETWEEN.search(text, max(first, one.start - 20), one.start)
        ):  # "fell by 12% between 2017/18 and 2018/19"
            found.add(last)
            last = date
            continue
        begin = max((spans[figure].end for figure in figures if spans[figure].end <= start), default=first)
        day = len(spans[date].value or "") == len("2009-05-31") and text.startswith("on", start - 3)
        over = last >= 0 and _OVER.fullmatch(text, spans[last].end, start) is not None
        both = last in found and text[spans[last].end : start] == " and "
        near = max(begin, start - _REACH)
        if not day and (both or over or (not is_stretch(text, spans[date]) and _BASE.search(text, near, start))):
            found.add(date)
        last = date
    return found
