"""The instruments that stand in a list or table behind a sentence which tells what was done to “the following Acts:”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_INSTRUMENTS = (
    r"(?:acts?|bills?|laws?|statutes?|regulations?|rules|orders?|decrees?|directives?|decisions?|resolutions?|recommendations?|declarations?"
    r"|instruments?|texts?|documents?|measures?|agreements?|conventions?|treaties|protocols?|policies|plans?|strategies|guidelines|standards?"
    r"|codes?|by-?laws|ordinances?|circulars?|notices?|publications?|frameworks?|proposals?|drafts?)"
)
_ANNOUNCES = expression(
    rf"\b[Tt]he\s+following\s+(?:was|were|is|are|has|have|had|will|shall)\b|\bfollowing\s+(?:[a-z]+\s+){{0,3}}{_INSTRUMENTS}\b|\b{_INSTRUMENTS}\s+(?:[a-z]+\s+){{0,2}}(?:below|as\s+follows|hereunder)\b",
    re.IGNORECASE,
)
"""Words for the instruments of a list."""
_DID = expression(r"(?:\s+(?:the\s+following|as\s+follows))?(?:,?\s+(?:on|in)\s+[^:,;\n]{3,24})?:[\s*_]*")
"""From the word that says what was done to the end of a sentence whose list says to what: “On 3 May the Board adopted|:”."""
_COLON = expression(r":[\s*_]*\Z")
_MARK = expression(r"[^\w\n]{0,4}(?:[A-Za-z0-9]{1,4}[.)]\s*)?[^\w\n]{0,4}(?:the\s+|The\s+)?[“\"‘'*«]*")
"""What stands before the title of an item."""
_CELL = expression(r"[^\n]{0,60}?(?:\||\t|\s{2})\s*[“\"]?")
"""What stands before the title in a row of a table: its number or day."""
_NO_ITEM = 2
"""How many lines without an instrument a table may begin with."""
_MOST = 60


def announces(text: str, passage: Passage) -> bool:
    """Tell whether a sentence that names no instrument ends with a colon."""
    return not passage.policies and _COLON.search(text, max(passage.start, passage.end - 12), passage.end) is not None


def _did_what_follows(text: str, passage: Passage, last: int | None) -> bool:
    """Tell whether a word for an event that ends at `last` is all that a sentence says of the list behind it."""
    return last is not None and _DID.fullmatch(text, last, passage.end) is not None


def listed_instruments(text: str, passage: Passage, spans: Sequence[Span], last: int | None) -> list[int]:
    """Return the instruments of the list or table behind a sentence whose last word for an event ends at `last`."""
    if _ANNOUNCES.search(text, passage.start, passage.end) is None and not _did_what_follows(text, passage, last):
        return []
    found: list[int] = []
    line = passage.end
    without = 0
    for _ in range(_MOST):
        while line < len(text) and text[line] in " \n\r\t":
            line += 1
        stop = text.find("\n", line)
        stop = len(text) if stop < 0 else stop
        title = _title(text, spans, line, stop)
        if title is not None and (not found or spans[title].kind == spans[found[0]].kind):
            found.append(title)
        elif found or without == _NO_ITEM or line >= len(text) or text[stop - 1 : stop] in ".;":
            break
        else:
            without += 1
        line = stop + 1
    return found


def _title(text: str, spans: Sequence[Span], line: int, stop: int) -> int | None:
    """Return the instrument that an item or row begins with."""
    number = None
    for index in range(bisect_left(spans, (line,)), len(spans)):
        span = spans[index]
        if span.start >= stop:
            break
        if span.kind not in ("policy", "number"):
            continue
        if not (_MARK.fullmatch(text, line, span.start) or _CELL.fullmatch(text, line, span.start)):
            break
        if span.kind == "policy":
            return index
        number = index if number is None else number
    return number
