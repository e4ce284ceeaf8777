"""Figures found after the others: numbers with the unit of one they are listed with (2.16和1.66个百分点), and 对折."""

from __future__ import annotations

from decimal import Decimal

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import plain, trimmed
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.unit_kinds import unit_kind

_ITEM = r"[-−]?[0-9]{1,9}(?:\.[0-9]{1,4})?(?:万亿|[万亿])?个?"
_NUMBER = expression(rf"(?<![0-9.]){_ITEM}(?=(?:[、和与及]|以及)[-−]?[0-9])")
_LISTED = expression(rf"(?:{_ITEM}(?:[、和与及]|以及)){{1,9}}\Z")
_EACH = expression(r"分别|依次|各(?:为|有|达)")
_HALF_PRICE = expression("(?<=[打享为按])对折")
_WIDEST, _REACH = 90, 40
_LINKS, _INSIDE = frozenset("、和与及"), tuple("0123456789.,")
_SCALES = (("万亿", 10**12), ("亿", 10**8), ("万", 10**4))
_ALONE = frozenset({None, "item"})
"""Units of a listed number that has none of its own: the last of its list says what is measured."""
_COUNTED = frozenset({"person", "body", "state", "item", "place", "thing", "household", "subscription", "count"})


def with_shared_units(text: str, spans: list[Span]) -> list[Span]:
    """Return the figures by position, with the numbers listed before one that has their unit."""
    if "、" not in text and "和" not in text and "与" not in text and "及" not in text:
        return spans
    more: dict[int, Span] = {}
    known: dict[int, Span] = {}
    for span in spans:
        known[span[0]] = span
        if span[4] is None or text[span[0] - 1 : span[0]] not in _LINKS or not text[span[0]].isdecimal():
            continue
        listed = _LISTED.search(text, max(0, span[0] - _WIDEST), span[0])
        if listed is None or text[listed.start() - 1 : listed.start()] in _INSIDE:
            continue
        points, counts = span[4] == "percentage_point", unit_kind(span[4]) in _COUNTED
        if not points and not _EACH.search(text, max(0, listed.start() - _REACH), listed.start()):
            continue
        for number in _NUMBER.finditer(text, listed.start(), span[0] + 2):
            before = known.get(number.start())
            if before is not None and (before[4] not in _ALONE or (before[4] is None and counts)):
                continue  # Of things counted, each number has the noun behind it or none.
            more[number.start()] = _like(text, number[0], number.start(), span, before)
    if not more:
        return spans
    kept = [span for span in spans if span[0] not in more]
    return sorted([*kept, *more.values()], key=lambda span: span[0])


def _like(text: str, number: str, start: int, last: Span, before: Span | None) -> Span:
    """Return a listed number with the unit of the last, whose 万 is that of those which have none."""
    if before is not None and before[3] is not None and number[-1] in "万亿个":
        return before._replace(unit=last[4])
    written = number.rstrip("个")
    digits = written.rstrip("万亿")
    scale = written[len(digits) :] or text[last[0] : last[1]].lstrip("-−0123456789.,")[:2]
    factor = next((factor for name, factor in _SCALES if scale.startswith(name)), 1)
    value = Decimal(digits.replace("−", "-"))
    shown = plain(value if factor == 1 else trimmed(value * factor))
    unit = None if unit_kind(last[4]) in _COUNTED else last[4]
    return Span(start, start + len(written), "figure", shown, unit, last[5], None, NO_DETAIL)


def with_half_price(spans: list[Span], text: str) -> list[Span]:
    """Return the figures by position, with 对折, which has no numeral to be found by."""
    if "对折" not in text:
        return spans
    found = [(match.start(), match.end()) for match in _HALF_PRICE.finditer(text)]
    halves = [Span(*place, "figure", "50", "percent", "figure.zh.share", None, NO_DETAIL) for place in found]
    return sorted([*spans, *halves], key=lambda span: span[0])
