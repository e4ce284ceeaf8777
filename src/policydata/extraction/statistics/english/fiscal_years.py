"""The months of a financial year, where an English text tells them: "2023-24 is thus April 2023 to March 2024"."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_NAMES = """January February March April May June July August September October November December"""
_MONTHS = {name: number for number, name in enumerate(_NAMES.split(), start=1)}
_NAME = "|".join(_MONTHS)
_DAY = r"(?:(?:the\s+)?[0-9]{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?"
_YEAR = r"(?:financial|fiscal|reporting|accounting|budget|statistical|business)\s+years?"
_SPLIT = r"(?:19|20)[0-9]{2}\s?[-–—/]\s?(?:[0-9]{2}){1,2}\b"
_TOLD = expression(
    rf"\b(?:{_YEAR}\b[^.;:\n]{{0,60}}?\b(?:to|ends?|ended|ending|closes?|until|through)\s+(?:on\s+|in\s+|at\s+)?(?:the\s+end\s+of\s+)?{_DAY}(?P<last>{_NAME})\b"
    rf"|(?:twelve\s+months|12\s+months|years?)\s+(?:to|ended|ending)\s+(?:the\s+)?(?:3[01]|2[89])(?:st|th)?\s+(?P<end>{_NAME})\b"
    rf"|(?:{_YEAR}|{_SPLIT})[^.;:\n]{{0,60}}?\b(?:from|begins?|starts?|beginning|starting|commences?|is|means|covers?)\s+(?:thus\s+|therefore\s+)?(?:on\s+|in\s+|from\s+|at\s+)?(?:the\s+start\s+of\s+)?{_DAY}(?P<first>{_NAME})\b"
    rf"|{_SPLIT}\s*[(,]\s*(?:from\s+|i\.e\.\s+)?{_DAY}(?P<beside>{_NAME})\b[^()\n;]{{0,16}}?(?:\bto\b|[-–—]|\bthrough\b))",
)
"""Where a text says with which month its financial years end or begin."""
_MAY = ("nancial year", "iscal year", "eporting year", "twelve months", "12 months", "ear to", "ear end", "ears end")
_LENGTH = len("2022/2023")


def year_months(text: str) -> int | None:
    """Return the first month of the financial years of a text, if it tells one that is not January."""
    if not any(word in text for word in _MAY) and "20" not in text:
        return None
    found = _TOLD.search(text)
    if found is None:
        return None
    last = found["last"] or found["end"]
    month = _MONTHS[last] % 12 + 1 if last else _MONTHS[found["first"] or found["beside"]]
    return month if month != 1 else None


def in_months(period: str | None, month: int) -> str | None:
    """Return a financial year as its months where the period is one: 2023/2024 as 2023-04/2024-03."""
    first, _, last = (period or "").partition("/")
    if (
        period is None
        or len(period) != _LENGTH
        or not (first.isdecimal() and last.isdecimal())
        or int(last) - int(first) != 1
    ):
        return period
    return f"{first}-{month:02}/{last}-{month - 1:02}"
