"""Whether a span that was found is also read rightly: its value, its unit, the name it stands for."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from benchmarks.quality.labels import Found

from policydata.extraction.place_names import CHINESE_PLACES, ENGLISH_PLACES
from policydata.extraction.scripts import simplified
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, ENGLISH_PLURAL, ENGLISH_SINGULAR, SYMBOLS
from policydata.values import date_bounds

_NAMES = {
    unit.name
    for table in (ENGLISH_SINGULAR, ENGLISH_PLURAL, CHINESE_UNITS, SYMBOLS, CURRENCY_MARKS)
    for unit in table.values()
}
_PLACES = ENGLISH_PLACES | CHINESE_PLACES | dict.fromkeys(("我國", "國內", "国内"), "China") | {"UK": "United Kingdom"}
_SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "for",
        "by",
        "to",
        "and",
        "or",
        "on",
        "at",
        "with",
        "from",
        "per",
        "its",
        "their",
        "all",
        "number",
        "share",
        "total",
    ]
)
_COUNTED = frozenset(("person", "body", "state", "item", "place", "thing", "count", "household", "subscription"))
"""Kinds of units that count things: which noun names the thing is a choice, the kind is not."""


def same_value(expected: str | None, found: str | None) -> bool:
    """Tell whether two decimals are the same number (`2.50` is `2.5`)."""
    if expected is None or found is None:
        return expected is found
    try:
        return Decimal(expected) == Decimal(found)
    except InvalidOperation:
        return expected == found


def unit_name(noun: str | None) -> str | None:
    """Return the unit that a label's noun is in the table of units (organization: body); the noun itself if unknown."""
    if noun is None or noun in _NAMES:
        return noun
    words = noun.replace("_", " ")
    unit = ENGLISH_SINGULAR.get(words) or ENGLISH_PLURAL.get(words)
    return unit.name if unit is not None else noun


def same_unit(expected: str | None, found: str | None, counted: str | None = None) -> bool:
    """Tell whether two units are of one family.

    Measures (percent, year, CNY …) must be the same unit. What counts things must be of the same kind: a label may say
    `resident` where the extractor says `person` and keeps the noun in `counted`.
    """
    one, other = unit_name(expected), unit_name(found)
    if one == other or {one, other} == {None, "item"}:
        return True  # an item is what no noun names
    if one is None or other is None:
        return False
    if (one, other) == ("time", "times"):
        return True  # "2.7 times": a label's noun is in the singular
    if counted is not None and unit_name(counted.replace(" ", "_")) == one:
        return True
    return unit_kind(one) == unit_kind(other) and unit_kind(one) in _COUNTED


def same_period(expected: str | None, found: str | None) -> bool:
    """Tell whether two periods are the same stretch of time: 2023-04/2023-06 is 2023-04-01/2023-06-30."""
    if expected is None or found is None or expected == found:
        return expected == found
    try:
        return _bounds(expected) == _bounds(found)
    except ValueError:
        return False


def _bounds(period: str) -> tuple[datetime.date, datetime.date]:
    first, _, last = period.partition("/")
    return date_bounds(first).earliest, date_bounds(last or first).latest


def same_place(expected: str | None, found: str | None) -> bool:
    """Tell whether two places are the same by the names that the extractor knows: 全国 and 我國 are China."""
    one, other = (place and _PLACES.get(simplified(place), place) for place in (expected, found))
    return one == other


def same_indicator(expected: str | None, found: str | None, language: str) -> bool:
    """Tell whether two wordings of a measure share half of the words of the shorter; in Chinese, of its pairs."""
    one, other = (_words(wording or "", language) for wording in (expected, found))
    return bool(one and other) and 2 * len(one & other) >= min(len(one), len(other))


def _words(wording: str, language: str) -> set[str]:
    if language == "zh":
        return {wording[place : place + 2] for place in range(len(wording) - 1)}
    return {word.removesuffix("s") for word in re.findall(r"\w+", wording.lower())} - _SMALL_WORDS


def edtf(date: Found) -> str | None:
    """Return what a date was read as; labels say the end of a range apart from its start."""
    end = date.detail.get("end")
    return f"{date.value}/{end}" if end else date.value


def same_reading(expected: Found, found: Found) -> bool:
    """Tell whether a date has the same EDTF value and range end; whether a figure has the same value and unit."""
    if expected.kind == "date":
        return edtf(expected) == edtf(found)
    return same_value(expected.value, found.value) and same_unit(expected.unit, found.unit, found.detail.get("counted"))


def full_name(mention: Found, mentions: Sequence[Found], labels: Sequence[Found]) -> str | None:
    """Return the name that the labels give to what a mention stands for: at its antecedent, if it has one.

    A document number is named by the policy around it, else by itself.
    """
    at = {other.start: other for other in reversed(mentions) if other.kind == mention.kind}
    seen: set[int] = set()
    while (antecedent := mention.refers_to) is not None and antecedent in at and antecedent not in seen:
        seen.add(antecedent)
        mention = at[antecedent]
    kinds = ("policy", "number") if mention.kind == "number" else (mention.kind,)
    touching = [label for label in labels if label.kind in kinds and _shared(label, mention) > 0]
    if not touching:
        return None
    best = min(
        touching,
        key=lambda label: (kinds.index(label.kind), -_shared(label, mention), label.end - label.start, label.start),
    )
    return best.name


def _shared(one: Found, other: Found) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
