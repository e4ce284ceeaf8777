"""Whose dollar a bare "$" is, and whose 元: those of the place a text is about, else the American and the Chinese."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_PLACES = {
    "AUD": "Australian?s?|New South Wales|Queensland|Tasmania|Canberra|Sydney|Melbourne|Brisbane|Adelaide",
    "CAD": "Canad(?:a|ian|ians)|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia"
    "|New Brunswick|Newfoundland|Ottawa|Toronto|Vancouver|Montr[eé]al|Calgary|Winnipeg|Halifax",
    "NZD": "New Zealand(?:ers?)?|Aotearoa|Auckland|Christchurch",
    "SGD": "Singapore(?:an|ans)?",
    "HKD": "Hong Kong",
    "TWD": "Taiwan(?:ese)?|Taipei",
    "USD": r"United States|U\.S\.|US|USA|Americans?|Congress|United Nations|General Assembly|World Bank|International Monetary Fund",
    "FJD": "Fiji(?:an|ans)?",
    "JMD": "Jamaican?s?",
    "TTD": "Trinidad(?: and Tobago)?",
    "BBD": "Barbad(?:os|ian|ians)",
    "BSD": "Bahamas|Bahamian",
    "NAD": "Namibian?s?",
    "XCD": "Saint Lucian?|Grenadian?|Antigua(?: and Barbuda)?|Dominica",
    "GYD": "Guyan(?:a|ese)",
    "BZD": "Belizean?|Belize",
    "LRD": "Liberian?s?",
    "SBD": "Solomon Islands?",
    "BND": "Brunei",
}
_NAMED = expression(
    r"(?<![A-Za-z.])(?:" + "|".join(f"(?P<{code}>{names})" for code, names in _PLACES.items()) + r")(?![A-Za-z])"
)
_YUAN = {
    "HKD": expression("香港|港元|港币|立法会|特区政府|港府|[政财律]务?[务政]?司司长|金管局|宪报"),
    "TWD": expression(
        "[台臺](?:湾|北|中|南|币)|行政院|立法院|民国|经济部|内政部|劳动部|卫福部|交通部|金管会|国发会|健保"
    ),
    "MOP": expression("澳门|[来访本]澳|行政法务司|治安警察局|统计暨普查局"),
}
_DEFINED = expression("(?P<HKD>港元|港币)|(?P<TWD>新[台臺]币(?:元)?)|(?P<MOP>澳门元|葡币)")
_SAME = expression("[，,]?(?:以?下同)")
_UNIT = expression("单位[：:为 ]{1,2}[十百千万亿]{0,2}$")
"""What stands around the name of a money in which all sums of a text are told."""
_OTHER_GOVERNMENT = expression("(?:香港|澳门)特别行政区政府|特区政府|港府|统计暨普查局|统计处|立法会会议")
_CHINESE_MONEY = expression("人民币|国务院|全国人大|发展改革委|省政府|市政府|[省市]人民政府")
_STEMS = (
    *("Austral", "New South", "Queensl", "Tasman", "Canberra", "Sydney", "Melbourne", "Brisbane", "Adelaide", "Canad"),
    *(
        "Ontario",
        "Quebec",
        "Québec",
        "British Col",
        "Alberta",
        "Manitoba",
        "Saskat",
        "Nova Scot",
        "New Bruns",
        "Newfound",
        "Ottawa",
    ),
    *("Toronto", "Vancouver", "Montr", "Calgary", "Winnipeg", "Halifax", "New Zea", "Aotearoa", "Auckland", "Christch"),
    *("Singapore", "Hong Kong", "Taiwan", "Taipei", "Fiji", "Jamaica", "Trinidad", "Barbad", "Baham", "Namibia"),
    *("Saint Luci", "Grenad", "Antigua", "Dominica", "Guyan", "Beliz", "Liberia", "Solomon", "Brunei"),
)
"""What begins the names of places whose money is another dollar: without one of them nothing is counted."""
_MARKED = expression(r"[A-Z]\$")
_HEAD = 400


def with_own_dollars(spans: list[Span], text: str) -> list[Span]:
    """Return the figures, of which those in bare dollars are in the dollars of the one country the text is about."""
    if "$" not in text:
        return spans
    bare = [index for index, span in enumerate(spans) if span[4] == "USD" and text[span[0]] == "$"]
    code = _country(text) if bare and any(stem in text for stem in _STEMS) else "USD"
    if code == "USD":
        return spans
    kept = list(spans)
    for index in bare:
        kept[index] = kept[index]._replace(unit=code)
    return kept


def with_own_yuan(spans: list[Span], text: str, traditional: bool) -> list[Span]:
    """Return the figures of a text (in simplified characters), whose 元 are those of its place.

    In simplified characters a text is of another place only where its head names that government, and nothing of China's.
    """
    if not any(span[4] == "CNY" for span in spans):
        return spans
    for named in _DEFINED.finditer(text):
        if _SAME.match(text, named.end()) or _UNIT.search(text, max(0, named.start() - 8), named.start()):
            return _in_yuan(spans, text, named.lastgroup or "CNY")
    if not traditional and (_OTHER_GOVERNMENT.search(text, 0, _HEAD) is None or _CHINESE_MONEY.search(text)):
        return spans
    counts = {code: len(names.findall(text)) for code, names in _YUAN.items()}
    code = max(counts, key=lambda one: counts[one])
    if not counts[code]:
        return spans
    return _in_yuan(spans, text, code)


def _in_yuan(spans: list[Span], text: str, code: str) -> list[Span]:
    return [
        span._replace(unit=code) if span[4] == "CNY" and text[span[1] - 1] == "元" and text[span[0]] != "人" else span
        for span in spans
    ]


def _country(text: str) -> str:
    """Return the currency of the country named at the head of the text, or most often and twice."""
    if _MARKED.search(text):
        return "USD"
    counts: dict[str, int] = {}
    for match in _NAMED.finditer(text):
        code = match.lastgroup or "USD"
        counts[code] = counts.get(code, 0) + (1 if match.start() > _HEAD else 2)
    if not counts:
        return "USD"
    first, *others = sorted(counts, key=lambda code: -counts[code])
    alone = counts[first] > 1 and all(2 * counts[other] <= counts[first] for other in others)
    return first if alone else "USD"
