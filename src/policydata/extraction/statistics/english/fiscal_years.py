"""The months of a financial year, where an English text tells them: "2023-24 is thus April 2023 to March 2024"."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_NAMES = """January February March April May June July August September October November December"""
_MONTHS = {name: number for number, name in enumerate(_NAMES.split(), start=1)}
_NAME = "|".join(_MONTHS)
_DAY = r"(?:(?:the\s+)?[0-9]{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?"
_KINDS = expression(r"\b(?:financial|fiscal|reporting|accounting|budget|statistical|business)\s+\Z")
_TO = (
    rf"(?:to|ends?|ended|ending|closes?|until|through)\s+(?:on\s+|in\s+|at\s+)?(?:the\s+end\s+of\s+)?{_DAY}({_NAME})\b"
)
_FROM = rf"(?:from|begins?|starts?|beginning|starting|commences?|is|means|covers?)\s+(?:thus\s+|therefore\s+)?(?:on\s+|in\s+|from\s+|at\s+)?(?:the\s+start\s+of\s+)?{_DAY}({_NAME})\b"
_YEAR_TO = expression(rf"years?\b[^.;:\n]{{0,60}}?\b{_TO}")
_YEAR_FROM = expression(rf"years?\b[^.;:\n]{{0,60}}?\b{_FROM}")
_ENDED = expression(
    rf"(?:[Mm]onths|[Yy]ears?|YEARS?)\s+(?:to|[Ee]nd(?:ed|ing)|END(?:ED|ING))\s+(?:the\s+)?(?:(?:3[01]|2[89])(?:st|th)?\s+({_NAME}|{_NAME.upper()})|({_NAME})\s+(?:3[01]|2[89]))\b"
)
_SPLIT = expression(
    rf"20[0-9]{{2}}\s?[-–—/]\s?(?:[0-9]{{2}}){{1,2}}\b(?:[^.;:\n]{{0,60}}?\b{_FROM}|\s*[(,]\s*(?:from\s+|i\.e\.\s+)?{_DAY}({_NAME})\b[^()\n;]{{0,16}}?(?:\bto\b|[-–—]|\bthrough\b))"
)
"""Where a text says with which month its financial years end or begin; each begins with letters that are soon found."""
_WHOLE = expression(
    rf"(?:1(?:st)?\s+({_NAME})|({_NAME})\s+1)(?:,?\s+20[0-9]{{2}})?\s*(?:to|until|through|and|[-–—])\s*(?:(?:3[01]|2[89])(?:st|th)?\s+({_NAME})|({_NAME})\s+(?:3[01]|2[89])),?\s+20[0-9]{{2}}"
)
"""A stretch of whole years from the first of a month: "1 July 2021 to 30 June 2023"."""
_TWELVE = expression(r"\b(?:twelve|12)\s+\Z")
_LENGTH = len("2022/2023")


def year_months(text: str) -> int | None:
    """Return the first month of the financial years of a text, if it tells one that is not January."""
    for pattern, ends in ((_YEAR_TO, True), (_YEAR_FROM, False), (_ENDED, True), (_SPLIT, False)):
        for found in pattern.finditer(text):
            start = found.start()
            if pattern in (_YEAR_TO, _YEAR_FROM) and _KINDS.search(text, max(0, start - 16), start) is None:
                continue
            if pattern is _ENDED and text[start] in "mM" and _TWELVE.search(text, max(0, start - 8), start) is None:
                continue
            month = _MONTHS[next(filter(None, found.groups())).title()]
            first = month % 12 + 1 if ends else month
            return first if first != 1 else None
    for whole in _WHOLE.finditer(text):
        first, last = (_MONTHS[name] for name in whole.groups() if name)
        if last % 12 + 1 == first != 1:
            return first
    return None


def is_split(period: str | None) -> bool:
    """Tell whether a period is two years that follow each other, as a financial year is written."""
    first, _, last = (period or "").partition("/")
    if period is None or len(period) != _LENGTH or not (first.isdecimal() and last.isdecimal()):
        return False
    return int(last) - int(first) == 1


def in_months(period: str | None, month: int) -> str | None:
    """Return a financial year as its months where the period is one: 2023/2024 as 2023-04/2024-03."""
    if period is None or not is_split(period):
        return period
    first, _, last = period.partition("/")
    return f"{first}-{month:02}/{last}-{month - 1:02}"
