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
DOP | peso | Dominican Republic|Santo Domingo
UYU | peso | Uruguay(?:an)?|Montevideo
CUP | peso | Cuban?|Havana
GBP | pound | United Kingdom|UK|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland|London|HM Treasury
EGP | pound | Egypt(?:ian|ians)?|Cairo
LBP | pound | Leban(?:on|ese)|Beirut
SYP | pound | Syrian?s?|Damascus
SDG | pound | Sudan(?:ese)?|Khartoum
SSP | pound | South Sudan(?:ese)?|Juba
AED | dirham | Emirat(?:es|i|is)|UAE|Dubai|Abu Dhabi
MAD | dirham | Morocc(?:o|an|ans)|Rabat|Casablanca
SAR | riyal | Saudi?s?|Riyadh|Jeddah
QAR | riyal | Qatari?s?|Doha
IRR | rial | Iran(?:ian|ians)?|Te[h]?ran
OMR | rial | Omani?s?|Muscat
YER | rial | Yemeni?s?|Sana[’'a]?a
TRY | lira | T[uü]rkiye|Turkey|Turkish|Ankara|Istanbul
CHF | franc | Swiss|Switzerland|Bern|Zurich|Geneva|Liechtenstein
XOF | franc | Senegal(?:ese)?|Malian?|Mali|Burkina Faso|Benin|Togo(?:lese)?|Niger|C[oô]te d[’']Ivoire|Ivory Coast|Ivorian|Guinea-Bissau|WAEMU|Dakar|Bamako|Abidjan|Ouagadougou|Lom[eé]|Niamey
XAF | franc | Cameroon(?:ian)?|Gabon(?:ese)?|Chad(?:ian)?|Central African|Equatorial Guinea|Brazzaville|Yaound[eé]|Libreville|CEMAC
RWF | franc | Rwandan?|Kigali
BIF | franc | Burundian?|Burundi|Bujumbura|Gitega
CDF | franc | Democratic Republic of the Congo|DRC|Kinshasa
GNF | franc | Guinean|Conakry
DJF | franc | Djiboutian?|Djibouti
KMF | franc | Comor(?:os|ian)
KWD | dinar | Kuwaiti?s?
BHD | dinar | Bahraini?s?|Manama
JOD | dinar | Jordan(?:ian|ians)?|Amman
IQD | dinar | Iraqi?s?|Baghdad
LYD | dinar | Libyan?s?|Tripoli
TND | dinar | Tunisian?s?|Tunis
DZD | dinar | Algerian?s?|Algiers
RSD | dinar | Serbian?s?|Belgrade
MWK | kwacha | Malawian?s?|Lilongwe
ZMW | kwacha | Zambian?s?|Lusaka
PGK | kwacha | Papua New Guinea|Port Moresby
MDL | leu | Moldovan?s?|Chi[sș]in[aă]u
RON | leu | Romanian?s?|Bucharest
TMT | manat | Turkmen(?:istan)?|Ashgabat
AZN | manat | Azerbaijani?s?|Baku
"""
"""A currency, what it is called, and the names in a text that point to it."""
_ROWS = [tuple(row.split(" | ")) for row in _PLACES.strip().replace("\n  ", "").splitlines()]
_CALLED = {code: family for code, family, _ in _ROWS}
_NAMES = [(code, name) for code, _, names in _ROWS for name in re.split(r"\|(?![^(]*\))", names)]
_CAPITAL = expression(r"[A-Z](?<![A-Za-z.].)")


def _by_letter() -> dict[str, re.Pattern[str]]:
    """Return by its first letter an expression for the name of a place."""
    letters: dict[str, dict[str, list[str]]] = {}
    for code, name in _NAMES:
        letters.setdefault(name[0], {}).setdefault(code, []).append(name)
    return {
        letter: expression(
            "(?:" + "|".join(f"(?P<{code}>{'|'.join(names)})" for code, names in named.items()) + ")(?![A-Za-z])"
        )
        for letter, named in letters.items()
    }


_NAMED = _by_letter()
_FAMILIES = {
    **{"USD": "dollar", "INR": "rupee", "KES": "shilling", "GBP": "pound", "AED": "dirham", "SAR": "riyal"},
    **{"IRR": "rial", "TRY": "lira", "ZMW": "kwacha", "RON": "leu", "AZN": "manat"},
    **{family: family for family in ("krona", "peso", "franc", "dinar")},
}
"""What a bare name or sign of money is read as, and what it is called."""
_STEMS = tuple(
    (found[0][:-1] if name[found.end() :][:1] == "?" else found[0])
    for code, name in _NAMES
    if code != "USD" and (found := re.match(r"[^?(\[]+", name)) is not None
)
"""What begins the names of places whose money is no American dollar: without one of them nothing is counted."""
_AMERICAN = frozenset(name[0] for code, name in _NAMES if code == "USD")
_MARKED = expression(r"[A-Z]\$")
_TOLD = expression(r"[A-Z]{3}|Indian|[₹£₺]|KSh|sterling|British|[a-z]i |ian |ese |Turkish", 0)
_HEAD = 400
_WEIGHS = expression(r"\b(?:weigh(?:s|ed|ing|t)?|heavy|lifts?)\b[^.;]*\Z")
_OF_MATTER = expression(
    r"[ \n](?:bags?|sacks?|bales?|bombs?|payloads?|loads?)\b|[ \n]of[ \n](?!(?:aid|debt|funding|funds|money|cash|damage"
    r"|investments?|spending|income|revenue|savings|support|grants?|loans?|credit|taxes|tax|taxpayers?|public|government|state"
    r"|exports|imports|trade|goods|fines|cuts|profits?|assistance|compensation|benefits|its|their|our|his|her|the)\b)[a-z]"
)
"""Behind pounds what has weight."""
LABEL = expression(
    r"(?:[A-Z]{3} ?0[0-9]|(?:COP|MOP|TRY|CUP|PEN|SOS|BAM|GEL|ANG|LAK|BOV|CHE|COU|SHP|SVC|USN|VED|STN|SDG) ?[0-9]{1,2}"
    r"|PHP ?[3-9](?:\.[0-9]){0,2}|RON ?(?:9[0-9]|10[0-2])|SSP ?(?:[1-5](?:-[0-9]\.[0-9])?|119|126|245|370|434|460|534|585))"
    r"(?![0-9]|[.,][0-9]|[ ]?(?:[十百千万亿萬億元比镑]|(?:m|b|tr)illion|thousand|lakh|crore|(?:bn|[mMkK])(?![A-Za-z])))"
)
"""A code with the number of a conference, a version, a grade: COP28, PHP 8, RON 95, SSP2-4.5."""


def with_own_money(spans: list[Span], text: str) -> list[Span]:
    """Return the figures, of which money whose name many countries share is that of the country the text is about."""
    return [
        span._replace(unit="pound_mass")
        if span.unit == "GBP" and _is_weight(span, text)
        else span._replace(unit=_spoken_of(text).get(_FAMILIES[span.unit], span.unit))
        if span.unit in _FAMILIES and _is_bare(span, text) and _names_places(text)
        else span
        for span in spans
    ]


def _is_weight(span: Span, text: str) -> bool:
    """Whether pounds are of weight: something weighs so many, or they are of a thing and no British money is near."""
    if not text.endswith(("pound", "pounds"), span.start, span.end):
        return False
    if _WEIGHS.search(text, max(0, span.start - 48), span.start) is not None:
        return True
    return _OF_MATTER.match(text, span.end) is not None and "£" not in text and "pound" not in _spoken_of(text)


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
    letters = _AMERICAN.union(stem[0] for stem in _STEMS if stem in text)
    done = 0
    for capital in _CAPITAL.finditer(text):
        start = capital.start()
        if start < done or text[start] not in letters or (found := _NAMED[text[start]].match(text, start)) is None:
            continue
        done = found.end()
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
