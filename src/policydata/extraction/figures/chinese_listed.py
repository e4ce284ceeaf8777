"""Figures found after the others: numbers with the unit of one they are listed with (2.16和1.66个百分点), and 对折."""

from __future__ import annotations

from decimal import Decimal

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import plain, trimmed
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.unit_kinds import unit_kind

_ITEM = r"[-−]?[0-9]{1,9}(?:\.[0-9]{1,4})?[万亿]?个?"
_NUMBER = expression(rf"(?<![0-9.]){_ITEM}(?=(?:[、和与及]|以及)[-−]?[0-9])")
_LISTED = expression(rf"(?:{_ITEM}(?:[、和与及]|以及)){{1,9}}\Z")
_EACH = expression("分别|依次|各(?:为|有|达)")
_HALF_PRICE = expression("(?<=[打享为按])对折")
_WIDEST, _REACH = 90, 40
_LINKS, _INSIDE = frozenset("、和与及"), tuple("0123456789.,")
_SCALES = {"万": 10**4, "亿": 10**8}
_COUNTED = frozenset({"person", "body", "state", "item", "place", "thing", "household", "subscription", "count"})
"""What is counted has its noun behind each number, or none; what is measured has its unit at the end of the list."""


def with_shared_units(text: str, spans: list[Span]) -> list[Span]:
    """Return the figures by position, with the numbers listed before one that has their unit."""
    more: dict[int, Span] = {}
    known = {span[0]: span for span in spans}
    for span in spans:
        unit = span[4]
        if unit is None or text[span[0] - 1 : span[0]] not in _LINKS or not text[span[0]].isdecimal():
            continue
        listed = _LISTED.search(text, max(0, span[0] - _WIDEST), span[0])
        if listed is None or text[listed.start() - 1 : listed.start()] in _INSIDE:
            continue
        between = text.startswith("之间", span[1])
        if (
            unit != "percentage_point"
            and not between
            and not _EACH.search(text, max(0, listed.start() - _REACH), listed.start())
        ):
            continue
        unit = None if unit_kind(unit) in _COUNTED else unit
        scale = _SCALES.get(text[span[0] : span[1]].lstrip("0123456789.")[:1], 1)
        for number in _NUMBER.finditer(text, listed.start(), span[0] + 2):
            before = known.get(number.start())
            if before is not None and (unit is None or before[4] not in (None, "item")):
                continue
            digits = number[0].rstrip("个万亿")
            factor = _SCALES.get(number[0][len(digits) : len(digits) + 1], scale)
            value = Decimal(digits.replace("−", "-"))
            shown = plain(trimmed(value * factor) if factor > 1 else value)
            detail = NO_DETAIL if before is None else before.detail
            more[number.start()] = Span(*number.span(), "figure", shown, unit, span[5], None, detail)
    if not more:
        return spans
    kept = [span for span in spans if span[0] not in more]
    return sorted([*kept, *more.values()], key=lambda span: span[0])


def with_half_price(spans: list[Span], text: str) -> list[Span]:
    """Return the figures by position, with 对折, which has no numeral to be found by."""
    if "对折" not in text:
        return spans
    found = [(match.start(), match.end()) for match in _HALF_PRICE.finditer(text)]
    halves = [Span(*place, "figure", "50", "percent", "figure.zh.share", None, NO_DETAIL) for place in found]
    return sorted([*spans, *halves], key=lambda span: span[0])
