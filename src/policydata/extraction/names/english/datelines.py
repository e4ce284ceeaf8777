"""Agencies that a dateline names: "GENEVA (Sputnik) -", "New Delhi, June 26 (IANS):"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.place_words import PLACES, STATES
from policydata.extraction.names.whole_words import places
from policydata.extraction.names.words import CALENDAR
from policydata.extraction.spans import Span

_CLOSINGS = (") -", ") –", ") —", "):")
_AGENCY = expression(
    r"(?:\A|\n|[ ]{2}|[a-z] )(?P<place>[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]+(?: [A-Z][A-Za-z]+){0,2})(?:, [A-Z][A-Za-z.]+)?"
    r"(?:, (?P<month>[A-Z][a-z]+)\.? [0-9]{1,2})?(?:,? [0-9]{4})? \((?P<name>[A-Za-z]+(?:[ /-][A-Z][A-Za-z]+){0,2})\Z"
)
_WINDOW = 80


def find_agencies(text: str) -> Iterator[Span]:
    """Yield the agencies in brackets between a dateline's place, or day, and the dash or colon that ends it."""
    for end in places(text, _CLOSINGS):
        match = _AGENCY.search(text, max(0, end - _WINDOW), end)
        if match is None or match["name"].islower() or match["name"] in PLACES or match["name"] in CALENDAR:
            continue
        place = match["place"].title()
        if match["month"] in CALENDAR or (place in PLACES - STATES and text[end + 1] != ":"):
            yield Span(*match.span("name"), "body", None, None, "body.dateline")
