"""Whose dollars, rupees, shillings or crowns an English text means, by the countries and places it speaks of."""

from __future__ import annotations

import re
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_PLACES = """
AUD | dollar | Australian?s?|New South Wales|Queensland|Tasmania|Canberra|Sydney|Melbourne|Brisbane|Adelaide
CAD | dollar | Canad(?:a|ian|ians)|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia
  |New Brunswick|Newfoundland|Ottawa|Toronto|Vancouver|Montr[eé]al|Calgary|Winnipeg|Halifax
NZD | dollar | New Zealand(?:ers?)?|Aotearoa|Auckland|Christchurch
SGD | dollar | Singapore(?:an|ans)?
HKD | dollar | Hong Kong
TWD | dollar | Taiwan(?:ese)?|Taipei
USD | dollar | United States|U\\.S\\.|US|USA|Americans?|Congress|United Nations|General Assembly|World Bank
  |International Monetary Fund
FJD | dollar | Fiji(?:an|ans)?
JMD | dollar | Jamaican?s?
TTD | dollar | Trinidad(?: and Tobago)?
BBD | dollar | Barbad(?:os|ian|ians)
BSD | dollar | Bahamas|Bahamian
NAD | dollar | Namibian?s?
XCD | dollar | Saint Lucian?|Grenadian?|Antigua(?: and Barbuda)?|Dominica
GYD | dollar | Guyan(?:a|ese)
BZD | dollar | Belizean?|Belize
LRD | dollar | Liberian?s?
SBD | dollar | Solomon Islands?
BND | dollar | Brunei
PKR | rupee | Pakistani?|Islamabad|Karachi|Lahore|Sindh
LKR | rupee | Sri Lankan?|Colombo
NPR | rupee | Nepal(?:i|ese)?|Kathmandu
MUR | rupee | Mauriti(?:us|an)
INR | rupee | Indian?|Delhi|Mumbai
UGX | shilling | Ugandan?|Kampala
TZS | shilling | Tanzanian?|Dodoma
KES | shilling | Kenyan?|Nairobi
SEK | krona | Sweden|Swedish|Stockholm
NOK | krona | Norway|Norwegian|Oslo
DKK | krona | Denmark|Danish|Copenhagen
ISK | krona | Iceland(?:ic)?|Reykjav[ií]k
PHP | peso | Philippines?|Filipino|Manila
MXN | peso | Mexic(?:o|an)
ARS | peso | Argentin(?:a|e|ian)
CLP | peso | Chilean|Chile|Santiago
COP | peso | Colombian?|Bogotá
"""
"""A currency, what it is called, and the names in a text that point to it."""
_ROWS = [tuple(row.split(" | ")) for row in _PLACES.strip().replace("\n  ", "").splitlines()]
_CALLED = {code: family for code, family, _ in _ROWS}
_NAMED = expression(
    "(?<![A-Za-z.])(?=[A-Z])(?:" + "|".join(f"(?P<{code}>{names})" for code, _, names in _ROWS) + ")(?![A-Za-z])"
)
_FAMILIES = {"USD": "dollar", "INR": "rupee", "KES": "shilling", "krona": "krona", "peso": "peso"}
"""What a bare name or sign of money is read as, and what it is called."""
_STEMS = tuple(
    (found[0][:-1] if name[found.end() :][:1] == "?" else found[0])
    for code, _, names in _ROWS
    if code != "USD"
    for name in re.split(r"\|(?![^(]*\))", names)
    if (found := re.match(r"[^?(\[]+", name)) is not None
)
"""What begins the names of places whose money is no American dollar: without one of them nothing is counted."""
_MARKED = expression(r"[A-Z]\$")
_TOLD = expression(r"[A-Z]{3}|Indian|₹|KSh", 0)
_HEAD = 400


def with_own_money(spans: list[Span], text: str) -> list[Span]:
    """Return the figures, of which money whose name many countries share is that of the country the text is about."""
    return [
        span._replace(unit=_spoken_of(text).get(_FAMILIES[span.unit], span.unit))
        if span.unit in _FAMILIES and _is_bare(span, text) and _names_places(text)
        else span
        for span in spans
    ]


@lru_cache(maxsize=1)
def _names_places(text: str) -> bool:
    return any(stem in text for stem in _STEMS)


def _is_bare(span: Span, text: str) -> bool:
    if span.unit == "USD":
        return text[span.start] == "$"
    return _TOLD.search(text, span.start, span.end) is None


@lru_cache(maxsize=8)
def _spoken_of(text: str) -> dict[str, str]:
    """Return by name of money the currency of the country that a text names most often, at its head above all.

    A bare $ is another dollar than the American only where its country is named twice and no other half as often.
    """
    counts: dict[str, dict[str, int]] = {}
    for found in _NAMED.finditer(text):
        code = found.lastgroup or "USD"
        alike = counts.setdefault(_CALLED[code], {})
        alike[code] = alike.get(code, 0) + (1 if found.start() > _HEAD else 2)
    best: dict[str, str] = {}
    for family, named in counts.items():
        first, *others = sorted(named, key=lambda code: -named[code])
        alone = named[first] > 1 and all(2 * named[other] <= named[first] for other in others)
        if family != "dollar" or (alone and not _MARKED.search(text)):
            best[family] = first
    return best
