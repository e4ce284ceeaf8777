"""Whose rupees, shillings or crowns an English text means, by the countries and places it speaks of."""

from __future__ import annotations

from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_PLACES = """
PKR | rupee | Pakistan Pakistani Islamabad Karachi Lahore Punjab Sindh
LKR | rupee | Colombo; Sri Lanka; Sri Lankan
NPR | rupee | Nepal Nepali Nepalese Kathmandu
MUR | rupee | Mauritius Mauritian
INR | rupee | India Indian Delhi Mumbai
UGX | shilling | Uganda Ugandan Kampala
TZS | shilling | Tanzania Tanzanian Dodoma
KES | shilling | Kenya Kenyan Nairobi
SEK | krona | Sweden Swedish Stockholm
NOK | krona | Norway Norwegian Oslo
DKK | krona | Denmark Danish Copenhagen
ISK | krona | Iceland Icelandic Reykjavík Reykjavik
PHP | peso | Philippines Philippine Filipino Manila
MXN | peso | Mexico Mexican
ARS | peso | Argentina Argentine Argentinian
CLP | peso | Chile Chilean Santiago
COP | peso | Colombia Colombian Bogotá
"""
"""A currency, what it is called, and the words of a text that point to it."""
_FAMILIES = {"INR": "rupee", "KES": "shilling", "krona": "krona", "peso": "peso"}
"""What a bare name or sign of money is read as, and what it is called."""
_NAMED = expression(r"[A-Z]{3}|Indian|₹|KSh", 0)


def _clues() -> dict[str, tuple[str, str]]:
    clues = {}
    for row in _PLACES.strip().replace("\n  ", " ").splitlines():
        code, family, places = (cell.strip() for cell in row.split("|"))
        words, _, names = places.partition(";")
        for clue in (*words.split(), *(name.strip() for name in names.split(";"))):
            if clue:
                clues[clue] = (code, family)
    return clues


_CLUES = _clues()
_CLUE = expression("(?<![A-Za-z])(?:" + "|".join(map(lambda clue: clue.replace(".", r"\."), _CLUES)) + ")(?![A-Za-z])")


@lru_cache(maxsize=8)
def _spoken_of(text: str) -> dict[str, str]:
    """Return by name of money ("rupee") the currency of the country that a text most often speaks of."""
    counts: dict[tuple[str, str], int] = {}
    for found in _CLUE.finditer(text):
        clue = _CLUES[found.group()]
        counts[clue] = counts.get(clue, 0) + 1
    best: dict[str, tuple[int, str]] = {}
    for (code, family), count in counts.items():
        if count > best.get(family, (0, ""))[0]:
            best[family] = (count, code)
    return {family: code for family, (_, code) in best.items()}


def with_own_money(spans: list[Span], text: str) -> list[Span]:
    """Return the figures, of which money whose name many countries share is that of the country the text speaks of."""
    return [
        span._replace(unit=_spoken_of(text).get(_FAMILIES[span.unit], span.unit))
        if span.unit in _FAMILIES and _NAMED.search(text, span.start, span.end) is None
        else span
        for span in spans
    ]
