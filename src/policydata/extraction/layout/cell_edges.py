"""No mention runs over the edge of a table's cell, nor a date or figure over that of a row: 2021, then January | 41."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_PART = {True: expression(r"[^\t\s][^\t]*(?<![\s：:])(?=\s*(?:\t|\Z))"), False: expression(r"[^\t\n]+")}
"""The cells of a name but for its labels; of a date or figure its cells and lines."""


def within_cells(text: str, find: Callable[[str], Iterable[Span]], names: bool = False) -> list[Span]:
    """Return the spans that `find` finds in a text; of those over two cells a name's first cell, others sought anew."""
    found: list[Span] = []
    rows = "\t" in text or "|" in text
    for span in find(text):
        words = text[span.start : span.end] if rows else ""
        last = text.find("\n", span.end) if "\n" in words else -1
        lines = text[text.rfind("\n", 0, span.start) + 1 : last if last >= 0 else None] if "\n" in words else ""
        if "\t" not in words and (names or not ("\t" in lines or "|" in lines)):
            found.append(span)
            continue
        for cell in list(_PART[names].finditer(words))[: 1 if names else None]:
            at = span.start + cell.start()
            read = [span._replace(start=0, end=len(cell.group()))] if names else find(cell.group())
            found += [one._replace(start=at + one.start, end=at + one.end) for one in read]
    return found
