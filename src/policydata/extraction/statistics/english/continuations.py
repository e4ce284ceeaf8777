"""Figures that go on with the one before, and figures whose time words of no date say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.word_tables import word_set

_HEDGES = r"(?:(?:about|nearly|some|over|almost|around|roughly|just|only|more|less|fewer|than|at|least|most|approximately|an?|the)\s+){0,4}[$€£]?"
_CONTINUES = expression(
    rf"[^.;:,()—–]{{0,60}}(?:(?:,|\s[—–-]|\s?--|\()\s*|\s+(?=which\s))(?:(?:which|that)\s+(?:is|are|was|were|represents?|represented|means|meant|makes?|made)\s+)?(?:(?:or|i\.e\.,?|that\s+is,?|up|down|(?:equal|equivalent|corresponding|amounting)\s+to|enough\s+for|(?:representing|making)(?:\s+up)?|an?\s+(?:\w+\s+)?(?:rise|increase|gain|growth|fall|drop|decline|decrease|reduction|improvement|jump|cut)\s+of)\s+(?:by\s+)?|(?<=is\s|re\s|as\s|ts\s|ed\s|ns\s|nt\s|es\s|de\s)){_HEDGES}|\s+or\s+{_HEDGES}|\s*\("
)
"""From a figure to one that says the same in another way: "$422 billion, which is six percent more than …"."""


def continues(text: str, first: int, end: int, start: int) -> bool:
    """Tell whether a figure at `start` says in another way what the one before it, which ends at `end`, says."""
    return start - end < 100 and _CONTINUES.fullmatch(text, max(first, end), start) is not None


_IN_ROW = expression(
    r"\s[a-z][^.;:()0-9]{2,80}?(?:,|\s(?:and|while))\s(?:(?:and|while|about|only|just|nearly|some|over|another|a\s+further)\s){0,2}"
)


_SAME_TIME = expression(
    r"[^.;]{0,90}\b(?:in|for|during|over|at|within)\s+(?:the\s+same|that|this)\s+(?:period|year|month|quarter|half|week|day|time)\b(?!\s+(?:of|in|last|a\s|the|earlier|before|[0-9]))[^.;0-9]{0,60}"
)


def same_time(text: str, end: int, start: int) -> bool:
    """Tell whether a figure is said of the time of the one before it: "while arrivals for the same period were …"."""
    return start - end < 160 and _SAME_TIME.fullmatch(text, end, start) is not None


def goes_with(text: str, first: int, one: Span, other: Span, dated: bool) -> bool:
    """Tell whether a figure is of the time of the one before it: says it again, or of the same time, or is in a row of shares.

    `dated` says that the one before has its date: "In May 46% sleep badly, 38% feel tired".
    """
    row = dated and one.unit == other.unit == "percent" and _IN_ROW.fullmatch(text, one.end, other.start) is not None
    return row or continues(text, first, one.end, other.start) or same_time(text, one.end, other.start)


_WHEN = expression(r",?\s+(?:when|in\s+which|during\s+which)\b(?:[^.,;:]|[.,][0-9]){0,90}\Z")
_OF_THE_YEAR = expression(
    r"\b(?:[Ff]or|[Ii]n|of|[Dd]uring|[Oo]ver|[Tt]hroughout|[Ww]ithin|[Aa]cross)\s+(?:(?:the|that|this)\s+(?:same\s+|reporting\s+|review\s+|reference\s+|survey\s+|latest\s+|most\s+recent\s+|financial\s+|fiscal\s+|calendar\s+|whole\s+|full\s+)?(?P<unit>year|period|quarter|semester|half)\b(?!-|\s+(?:before|to|ended|ending|of|from|after|earlier|20))|(?:the\s+)?(?:year|period)\s+under\s+review)"
)


def told_when(text: str, spans: Sequence[Span], dates: Sequence[int], start: int) -> int | None:
    """Return the date of which a clause before a figure tells: "than in 2022, when there were 2,260"."""
    for date in reversed(dates):
        if spans[date].end <= start:
            return date if _WHEN.fullmatch(text, spans[date].end, start) else None
    return None


def said_of_year(text: str, first: int, start: int, end: int, stop: int) -> re.Match[str] | None:
    """Return the words that say a figure of "the year", "the latest quarter" that was told before."""
    return _OF_THE_YEAR.match(text, first) or _OF_THE_YEAR.search(text, max(first, start - 70), stop)


_OF_THAT = expression(
    r"\W*(?:That|This|These|Those|Which|It|The\s+(?:latter|increase|rise|growth|fall|drop|decline|decrease|reduction|total|figure|sum|amount|number))\s+"
    r"(?:(?:is|was|were|are)\s+(?:(?:about|nearly|some|almost|only|just|still|thus|therefore|equivalent\s+to|equal\s+to|an?|the\s+equivalent\s+of|up|down|from|more\s+than|over|well)\s+){0,3}(?=[0-9$€£]|[a-z]+\s+(?:times|per\s?cent|percent|points?)\b|(?:[a-z-]+\s+){0,2}(?:increase|rise|gain|growth|fall|drop|decline|decrease|reduction|improvement|jump)\s+of\b)"
    r"|(?:represents?|represented|means|meant|makes|made|corresponds?|corresponded|amounts?|amounted|equals?|equalled|works?\s+out|worked\s+out|translates?|translated|compares?|compared|includes?|included|comprises?|comprised|consists?|consisted)\b)"
    r"|\W*(?:This|That)\s+[a-z-]+\s+(?:represents?|represented|corresponds?|corresponded|amounts?\s+to|amounted\s+to|equals?|equalled|(?:is|was)\s+equivalent)\b"
)
"""The start of a sentence that says in another way what the one before told: "That is 18% more than in March"."""
_MOVES_ON = expression(
    r"\W*(?:(?:In|On|At|By|But|And|Yet|Still|However|Nevertheless|Adjusted)\b[^.;:0-9]{0,40}?[\s,]+)?(?:[Ii]t|[Tt]hey|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Tt]he\s+(?:figure|number|rate|share|total|average|proportion|sum|amount))\b[^.;:]*\Z"
)
_ASKS = expression(
    r"\b(?:asked|surveyed|interviewed|polled|questioned|canvassed|spoke\s+(?:to|with)|talked\s+to|heard\s+from|filled\s+in|filled\s+out|completed|answered|responded\s+to|replied\s+to)\b"
)
_ASKING = word_set(
    """asked surveyed interviewed polled questioned canvassed spoke talked heard filled completed answered responded replied"""
)


def is_of_that(text: str, first: int) -> bool:
    """Tell whether a sentence says in another way what the one before it told."""
    return _OF_THAT.match(text, first) is not None


def moves_on(text: str, first: int, start: int) -> bool:
    """Tell whether a sentence says of its figure's subject what that did next: "In real terms it fell by 0.7 per cent"."""
    return _MOVES_ON.match(text, first, start) is not None


def asks_people(wording: Wording) -> bool:
    """Tell whether a sentence says that people were asked."""
    return not wording.words.isdisjoint(_ASKING) and _ASKS.search(wording.low) is not None


_POINTS_BACK = expression(
    r"\W*(?:It|They|These|This|(?:The|That|This)\s+(?:[a-z]+\s+)?(?:consultation|exercise|call|survey|meeting|hearing|ballot|vote|poll|inquiry|session|conference|summit|event|launch|ceremony|round|auction|tender|signing))\s+(?:then\s+|also\s+|eventually\s+)?"
    r"(?:[a-z]{2,}ed|was|were|drew|brought|saw|had|got|met|led|took|ran|won)\b"
)


def points_back(text: str, first: int) -> bool:
    """Tell whether a sentence goes on with the event of the one before: "It received 212 responses"."""
    return _POINTS_BACK.match(text, first) is not None


_REVIEW = expression(
    r"\b(?:year|period|months|quarter)\s+(?:under\s+(?:review|report|audit|study|examination|consideration)|audited|reviewed|examined|studied|covered|inspected|evaluated)|(?:audit(?:ed)?|study|survey|review|reference|observation|evaluation|inspection)\s+period|\b(?:reporting|reported|review)\s+(?:year|period)|\bperiod\s+covered\b"
    r"|\b(?:plan|planning|programme|program|project|strategy|grant|funding)\s+period\b|\b(?:life|lifetime|duration|course|term)\s+of\s+(?:the|this|our|its)\s+(?:plan|programme|program|project|strategy|scheme|fund)\b"
)


def of_review(text: str, first: int, start: int, end: int, stop: int) -> bool:
    """Tell whether a figure is said of the period that its text reports."""
    return _REVIEW.search(text, max(first, start - 140), min(stop, end + 70)) is not None


_YEAR_END = expression(
    r"\b(?:at|by)\s+(?:(?:the\s+)?end\s+of\s+the\s+(?:same\s+|reporting\s+)?year|(?:the\s+)?year[- ]end)\b", re.I
)


def at_year_end(text: str, first: int, start: int, end: int, stop: int) -> bool:
    """Tell whether a figure is said of the end of a year that was told before."""
    return _YEAR_END.search(text, max(first, start - 60), min(stop, end + 60)) is not None


_OF_OTHERS = expression(
    r"\s+(?:(?:of|for|among)\s+(?!(?:the\s+)?(?:year|previous|preceding|19|20))[a-zA-Z]"
    r"|(?:in|across|outside)\s+(?:the\s+)?(?:[A-Z](?![1-4]\b)|(?:[a-z-]+\s+){0,3}(?:areas?|regions?|countries|sectors?|schools|districts?|parts|cities|states)\b))"
)
_BESIDE_OTHERS = expression(r"\b(?:against|compared\s+(?:with|to)|versus)\s+(?:[a-z]+\s+){0,2}[$€£]?\Z")


def of_others(text: str, first: int, start: int, end: int, stop: int) -> bool:
    """Tell whether a figure compares other people or things at the same time: "61% …, against 79% of all pupils"."""
    beside = _BESIDE_OTHERS.search(text, max(first, start - 40), start) is not None
    return beside and _OF_OTHERS.match(text, end, stop) is not None


_SINCE_THEN = expression(r"[\s“\"*•–-]*Since\s+(?:then|that\s+(?:time|date|day|year))\b")
_SINCE_THAT = expression(r"[^.;:0-9]{0,60}\bsince\s+(?:then|that\s+(?:time|date|day|year))\b")


def since_then(text: str, first: int, end: int, stop: int) -> bool:
    """Tell whether a figure is counted since a day told before."""
    return _SINCE_THEN.match(text, first) is not None or _SINCE_THAT.match(text, end, stop) is not None
