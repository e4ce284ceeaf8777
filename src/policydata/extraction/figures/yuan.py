"""Whose 元 a Chinese text means: those of the money it names for all its sums, of its place, else the Chinese."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_YUAN = {
    "HKD": expression(
        "香港|港元|港币|立法会|特区政府|港府|[政财律]务?[务政]?司司长|金管局|宪报|政府统计处|[本访]港|港股"
    ),
    "TWD": expression(
        "(?<![0-9第])1[01][0-9]年(?:度(?![假过])|[0-9]{1,2}月|[上下]半年|第?[1-4一二三四]季)|[台臺](?:湾|北|中|南|币)|行政院|立法院|(?<![居人公农国])民国(?![内际民])|经济部|内政部|劳动部|卫福部|交通部|金管会|国发会|健保"
    ),
    "MOP": expression("澳门|[来访本]澳|行政法务司|治安警察局|统计暨普查局"),
}
_DEFINED = expression("(?P<HKD>港元|港币)|(?P<TWD>新[台臺]币(?:元)?)|(?P<MOP>澳门元|葡币)")
_SAME = expression("[，,]?(?:以?下同)")
_UNIT = expression("单位[：:为 ]{1,2}[十百千万亿]{0,2}$")
"""What stands around the name of a money in which all sums of a text are told."""
_OTHER_GOVERNMENT = expression("(?:香港|澳门)特别行政区政府|特区政府|港府|统计暨普查局|统计处|立法会会议")
_CHINESE_MONEY = expression("人民币|国务院|全国人大|发展改革委|省政府|市政府|[省市]人民政府")
_HEAD = 400


def with_own_yuan(spans: list[Span], text: str, traditional: bool) -> list[Span]:
    """Return the figures of a text (in simplified characters), whose 元 (in Hong Kong also $) are those of its place.

    In simplified characters a text is of another place only where its head names that government, and nothing of China's.
    """
    if not any(span[4] == "CNY" or text[span[0]] == "$" for span in spans):
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
        span._replace(unit=code)
        if (span[4] == "CNY" and text[span[1] - 1] == "元" and text[span[0]] not in "人RC¥￥")
        or (code == "HKD" and text[span[0]] == "$" and span[4] == "USD")
        else span
        for span in spans
    ]
