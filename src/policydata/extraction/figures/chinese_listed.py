"""Figures found after the others: numbers with the unit of one they are listed with (2.16和1.66个百分点), and 对折."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.spans import NO_DETAIL, Span

_NUMBER = expression(r"(?<![0-9.])[-−]?[0-9]{1,4}(?:\.[0-9]{1,4})?(?=个?(?:[、和与及]|以及)[-−]?[0-9])")
_LISTED = expression(r"(?:[-−]?[0-9]{1,4}(?:\.[0-9]{1,4})?(?:[、和与及]|以及)){1,6}\Z")
_HALF_PRICE = expression("(?<=[打享为按])对折")
_WIDEST = 60


def with_shared_points(text: str, spans: list[Span]) -> list[Span]:
    """Return the figures by position, with the numbers listed before one of percentage points."""
    if "个百分点" not in text:
        return spans
    more: dict[int, Span] = {}
    for span in spans:
        if span[4] != "percentage_point":
            continue
        listed = _LISTED.search(text, max(0, span[0] - _WIDEST), span[0])
        if listed is None or text[listed.start() - 1 : listed.start()] in _INSIDE:
            continue
        for number in _NUMBER.finditer(text, listed.start(), span[0] + 2):
            value = number[0].replace("−", "-")
            more[number.start()] = Span(
                number.start(), number.end(), "figure", value, span[4], "figure.zh.ratio", None, NO_DETAIL
            )
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


_INSIDE = tuple("0123456789.,")
