"""What an English sentence says of its figures before their dates are read: changes, votes, now."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import (
    CHANGE_VERBS,
    ENGLISH_AGAINST_TIME,
    ENGLISH_ALSO,
    ENGLISH_CHANGE,
    ENGLISH_CHANGE_AFTER,
    ENGLISH_NOW,
    may_end_change,
)
from policydata.extraction.word_tables import word_set

_NOW_BEFORE = expression(
    r"\b(?:now|today|currently|at\s+present|at\s+the\s+moment|so\s+far|to\s+date|as\s+yet)\b[^,.;:0-9]{0,40}\Z|\bat\s+present\s*:\s*\Z",
    re.I,
)
NOW_WITHIN = 14
"""ENGLISH_NOW looks so far behind a figure."""
_SOON = expression(r"now\b|oday\b|urrently\b|t\s+present|t\s+the\s+moment|o\s+far\b|o\s+date\b|s\s+yet\b")
_NOW_AFTER = expression(r"[^,.;:0-9]{0,40}\b(?:has|have|had|is|are)\s+(?:by\s+now|now|so\s+far|already)\b")
_VOTES = expression(r"\s*(?:votes?\b|abstentions?\b|abstain|in\s+favou?r\b|against\b|for\b(?=\W+(?:and\s+)?[0-9]))")
_VOTED = expression(r"\b(?:votes?|abstentions?)\Z")
_TALLIED = expression(
    r"\b(?:votes?\s+(?:of|was)|tally\s+(?:of|was)|(?:passed|adopted|approved|rejected|defeated|carried)\b[^.;0-9]{0,60}\bby(?:\s+a\s+(?:majority|margin)\s+of)?)\s+\Z"
)
CHANGE_WORDS = CHANGE_VERBS | word_set(
    """improvement increment decrement contraction expansion jump more higher lower less fewer above below faster yoy o year
    quarter month"""
)
"""One of them stands in what ENGLISH_CHANGE or ENGLISH_CHANGE_AFTER finds."""
_SHARES = frozenset(("percent", "percentage_point", "point", "times"))
_BY = expression(
    r"\bby\s+(?:(?:about|nearly|some|almost|around|more|than|just|only|over|at|least|a|an|another|further)\s+){0,3}\Z"
)
"""Before a share in a sentence of change: "from 3,100 to 4,750, that is by 53 per cent"."""
_OR = expression(
    r",?\s+or\s+(?:(?:by|about|nearly|almost|over|around|some|(?:more|less|fewer)\s+than)\s+){0,2}[$€£]?|\s*\("
)
"""Between a change and the same change in another unit: "fell by $9 billion, or 4.1%", "up 11% (4,150 people)"."""
_AND = expression(r",?\s+and\s+(?:by\s+)?")
_TO = expression(r"\s+to\s+[0-9]{1,3}\b(?!\s*(?:%|per\b|years|million|billion))")
_DECIDED = frozenset(("passed", "adopted", "approved", "rejected", "defeated", "carried"))
_MORE_VOTES = expression(r"\s*(?:votes?\s+)?(?:in\s+favou?r|for|against)?,?\s*(?:to|against|and)?\s*(?:with\s+)?\Z")


def changes_in(
    text: str, spans: Sequence[Span], figures: Sequence[int], first: int, stop: int, wording: Wording
) -> set[int]:
    """Return the figures of a sentence that say by how much something changed."""
    found = set[int]()
    may_change = not wording.words.isdisjoint(CHANGE_WORDS)
    last: int | None = None
    for figure in figures:
        start, end = spans[figure].start, spans[figure].end
        signed = text[start] == "+" and spans[figure].unit == "percent"
        if (
            signed
            or spans[figure].unit == "percentage_point"
            or (
                may_change
                and (
                    (
                        may_end_change(wording.before(start))
                        and ENGLISH_CHANGE.search(text, max(first, start - 60), start)
                    )
                    or (spans[figure].unit in _SHARES and _BY.search(text, max(first, start - 30), start))
                    or ENGLISH_CHANGE_AFTER.match(text, end, min(stop, end + 60))
                    or (last in found and _OR.fullmatch(text, spans[last].end, start))
                    or (
                        last in found
                        and "respectively" in wording.words
                        and _AND.fullmatch(text, spans[last].end, start)
                    )
                    or (
                        last in found
                        and spans[figure].unit == spans[last].unit
                        and ENGLISH_AGAINST_TIME.match(text, end, stop)
                        and ENGLISH_ALSO.search(text, max(first, spans[last].start), start)
                    )
                )
            )
        ):
            found.add(figure)
        last = figure
    return found


def votes_in(
    text: str, spans: Sequence[Span], figures: Sequence[int], first: int, stop: int, wording: Wording
) -> set[int]:
    """Return the figures of a sentence that are votes: "by 54 votes to 45", "19 for, 2 against"."""
    low = wording.low
    if (
        wording.words.isdisjoint(_DECIDED)
        and "vot" not in low
        and "against" not in low
        and "tally" not in low
        and "abst" not in low
        and "favo" not in low
    ):
        return set()
    found = set[int]()
    last = -1
    for figure in figures:
        start, end = spans[figure].start, spans[figure].end
        if (
            _VOTED.search(text, start, end)
            or _VOTES.match(text, end, stop)
            or (_TO.match(text, end, stop) and _TALLIED.search(text, max(first, start - 90), start))
            or (last >= 0 and start - last < 40 and _MORE_VOTES.match(text, last, start))
        ) and spans[figure].unit in (None, "item", "vote", "abstention"):
            found.add(figure)
            last = end
    return found


def may_be_now(wording: Wording) -> bool:
    """Tell whether a sentence has a word, or the start of one, that `is_now` needs."""
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


_FORESEES = expression(
    r"\b(?:expect|forecast|project|predict|estimate|foresee|anticipate|plan|aim|hope|intend)(?:s|ed)?\b[^.;:]{0,60}\Z"
)


def foreseen(text: str, first: int, start: int) -> bool:
    """Tell whether "now" is when a figure is foreseen, not when it is so: "it now forecasts 148,000"."""
    return _FORESEES.search(text, max(first, start - 80), start) is not None


def is_now(text: str, left: int, start: int, end: int, limit: int) -> bool:
    """Tell whether a figure is said of the time the text speaks."""
    return (
        ENGLISH_NOW.match(text, end, end + NOW_WITHIN) is not None
        or (_SOON.search(text, left, start) is not None and _NOW_BEFORE.search(text, left, start) is not None)
        or _NOW_AFTER.match(text, end, min(limit, end + 70)) is not None
    )
