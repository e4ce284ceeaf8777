"""Lines that give a number for each year ("2016: 291", "2016 | 291"), under one line that says what is counted."""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Place

_LINE = expression(
    r"\n[ \t•*·|–-]{0,4}(?P<year>(?:19|20)[0-9]{2})[ \t]{0,4}[:–—|\t][ \t]*"
    r"(?P<value>[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?P<share>[ \t]?%)?[ \t]{0,4}[;,.|]?[ \t]{0,4}(?=\n|\Z)"
)
_LONGEST = 120
_MEASURED = expression(r"[^,;:\n0-9(]*(?:\([^()\n0-9]*\))?")
"""What a line says is counted: its words before a year or comma, with the unit in brackets."""


class YearLine(NamedTuple):
    """One line of a series: the place of its number and of its year, what is counted and the line that says it."""

    value: Place
    year: Place
    measured: Place
    caption: Place


def year_lines(text: str) -> list[YearLine]:
    """Return the lines of the series of years of a text; a series has at least two, right below each other."""
    found: list[YearLine] = []
    run: list[YearLine] = []
    last = -1
    caption: Place | None = None
    for line in _LINE.finditer(text):
        if line.start() != last:
            found += run if len(run) > 1 else []
            run = []
            caption = _above(text, line.start())
        last = line.end()
        if caption is None:
            continue
        measured = _MEASURED.match(text, *caption)
        end = measured.end() if measured is not None else caption[1]
        value = (line.start("value"), line.end("share") if line["share"] else line.end("value"))
        run.append(YearLine(value, line.span("year"), (caption[0], end), caption))
    return found + (run if len(run) > 1 else [])


def _above(text: str, end: int) -> Place | None:
    """Return the line above a place, if it is short and has words."""
    start = text.rfind("\n", max(0, end - _LONGEST), end) + 1
    if (
        end - start >= _LONGEST
        or not text[start:end].strip()
        or not text[start : start + 1].isalpha()
        or "|" in text[start:end]
        or "\t" in text[start:end]
    ):
        return None
    return start, end
