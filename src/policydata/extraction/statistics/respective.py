"""Which of several subjects a figure is of: "exports and imports grew by 4.1% and 6.3% respectively", 男性和女性的吸烟率分别为46.8%和2.1%."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.place_names import CHINESE_PLACES, ENGLISH_PLACES
from policydata.extraction.spans import Span

_BETWEEN = expression(r"[\s,，、]*(?:and|和|及|与|以及)?\s*(?:增长|增加|上升|提高|下降|减少|降低|回落)?(?:约|近|仅)?")
_ITEM = expression(r"(?:(?!,|\s(?:and|or)\s)[^\n]|\n(?!\s))+")
_CHINESE_ITEM = expression(r"(?:(?!以及)[^、和与及]|(?<=[普涉危])及)+")
_SUBJECTS = expression(
    r"([A-Za-z][^;:.()0-9]{4,120})\s+(?:were|was|are|is|had|recorded|reported|registered|saw|posted|rose|fell|grew|increased|decreased|declined|dropped|"
    r"stood|reached|amounted|accounted|came|totalled|made|represented|climbed|shrank)\b([^;:.()0-9]{0,50})\Z"
)
_OF_BEHIND = expression(r"\s+(?:for|among|in|of)\s+([A-Za-z][^;:.()0-9]{3,100}?),?\s+respectively\b")
"""Behind a row of figures, whose they are: "5% and 4% for |women and men| respectively"."""
_OF_PLACE = expression(r"([A-Za-z][^,;:.()0-9]{2,80}?)\s+(?:in|of|for)\s+(?=(?:the\s+)?[A-Z])|(?:the|The)\s+(?=[A-Z])")
"""Before the first of several places in a row, what is measured there: "Unemployment in |Peru and Chile|"."""
_OF_OTHERS = expression(
    r"(?P<who>女性|男性|女生|男生|城镇|农村|城市|乡村)?(?P<where>东部|中部|西部|东北|中西部)?(?:居民|人口|地区|常住居民)?的?"
)
_WHO = {"女性": "女性", "男性": "男性", "城镇": "urban", "城市": "urban", "农村": "rural", "乡村": "rural"}
_ONLY_COMPARED = expression(
    r"(?:[同环]比|按[年季月]|(?:[比较与][^，。；、]{0,12})?(?:同期|[末底])?(?:相比)?)(?:[增降涨跌][速幅])?[各均]?"
)
"""Before 分别, where what is told was named with the figures before: 收案3489件，结案3253件，同比分别增长6.5%、8.2%."""
_SHARED = expression(
    r"(?:(?:用户|会员|网民|客户)(?:规模|人数|数量?)|(?:进出口|进口|出口)(?:总?[值额])?|(?:使用|普及|覆盖|渗透|合格|达标|毛?入学)率|增加值|[产销]量|零售额|参保人数|从业人员|排放总?量|实际(?:使用外资(?:金额)?|对[^，。；]{1,4}投资))\Z"
)
"""What several are counted by, named with the last of them only: 网购、网约车用户规模分别为."""
_SIDES = ("东", "中", "西")
"""东、中、西部和东北地区."""
_MOST = 8


class Respective(NamedTuple):
    """What a figure of a row is of: where the words of its measure stand (None: as they are found), the group, the place.

    `back` says how many levels before the row its own is, where the row names none; 0 for none.
    """

    where: tuple[int, int] | None
    group: str | None
    place: str | None
    back: int = 0


def respective(text: str, passage: Passage, spans: Sequence[Span], figure: int, chinese: bool) -> Respective | None:
    """Return what a figure of a row is of, where as many subjects are named before the row."""
    row = _row(text, passage, spans, figure)
    if len(row) < 2:
        return None
    place, count, first = row.index(figure), len(row), spans[row[0]].start
    if chinese:
        said = text.rfind("分别", max(passage.start, first - 24), first)
        return None if said < 0 else _chinese(text, passage, spans, said, place, count)
    start = max((spans[date].end for date in passage.dates if spans[date].end <= first), default=passage.start)
    if (owners := _OF_BEHIND.match(text, spans[row[-1]].end, passage.end)) is not None:
        items = _items(text, *owners.span(1))
        if len(items) != count:
            return None
        whose = text[slice(*items[place])].strip(" ,").removeprefix("the ")
        there = ENGLISH_PLACES.get(whose)
        return Respective(None, None if there else whose, there)
    subjects = _SUBJECTS.search(text, max(start, first - 160), first)
    if subjects is None:
        return None
    items = _items(text, *subjects.span(1))
    if len(items) != count:
        return None
    lead = _OF_PLACE.match(text, *items[0])
    named = [items[0] if lead is None else (lead.end(), items[0][1]), *items[1:]]
    places = [ENGLISH_PLACES.get(text[begin:end].strip(" ,").removeprefix("the ")) for begin, end in named]
    if all(places):
        measured = lead.span(1) if lead is not None and lead[1] else subjects.span(2)
        return Respective(measured if text[slice(*measured)].strip() else None, None, places[place])
    return Respective(items[place], None, None)


def _items(text: str, first: int, stop: int) -> list[tuple[int, int]]:
    """Return where the items of a row of English names stand."""
    items = [item.span() for item in _ITEM.finditer(text, first, stop)]
    items = [(start + len("and ") if text.startswith("and ", start) else start, end) for start, end in items]
    return [(start, end) for start, end in items if text[start:end].strip(" ,") not in ("", "and")]


def _row(text: str, passage: Passage, spans: Sequence[Span], figure: int) -> list[int]:
    """Return the figures that stand in one row with a figure."""
    figures = passage.figures
    at = bisect_left(figures, figure)
    low = high = at
    while (
        low and high - low < _MOST and _BETWEEN.fullmatch(text, spans[figures[low - 1]].end, spans[figures[low]].start)
    ):
        low -= 1
    while (
        high + 1 < len(figures)
        and high - low < _MOST
        and _BETWEEN.fullmatch(text, spans[figures[high]].end, spans[figures[high + 1]].start)
    ):
        high += 1
    return list(figures[low : high + 1])


def _chinese(
    text: str, passage: Passage, spans: Sequence[Span], said: int, place: int, count: int
) -> Respective | None:
    start = max(passage.start, said - 80, *(text.rfind(mark, passage.start, said) + 1 for mark in "，。；："))
    start = max([start, *(spans[date].end for date in passage.dates if start <= spans[date].start < said)])
    if _ONLY_COMPARED.fullmatch(text, start, said):
        return Respective(None, None, None, count - place)
    items = [item.span() for item in _CHINESE_ITEM.finditer(text, start, said)]
    if len(items) != count:
        return None
    last = items[-1]
    others = _OF_OTHERS.match(text, *last)
    if others is not None and (others["who"] or others["where"]) and last[1] - others.end() > 1:
        if text[slice(*items[place])] in _SIDES:
            return Respective((others.end(), last[1]), None, f"{text[slice(*items[place])]}部地区")
        own = _OF_OTHERS.match(text, *items[place]) or others
        where = f"{own['where']}地区" if own["where"] else None
        return Respective((others.end(), last[1]), _WHO.get(own["who"] or "", own["who"]), where)
    if others is not None and others["where"] and (region := _OF_OTHERS.match(text, *items[place])) and region["where"]:
        return Respective(items[place], None, f"{region['where']}地区")
    known = [CHINESE_PLACES.get(text[begin:end].rstrip("省市")) for begin, end in items[:-1]]
    if known and all(known):
        name = next((name for name in CHINESE_PLACES if text.startswith(name, last[0])), None)
        if name is not None:
            begin = last[0] + len(name)
            while begin < last[1] and text[begin] in "省市的两三四五地国":
                begin += 1
            return Respective((begin, last[1]), None, [*known, CHINESE_PLACES[name]][place])
    of = text.rfind("的", *last) + 1
    if last[0] + 2 < of < last[1] - 2 and "的" not in text[start : last[0]] and not text.startswith("所占", of):
        # 工业、农业和居民的用水量分别为…
        return Respective((of, last[1]), text[items[place][0] : min(items[place][1], of - 1)], None)
    shared = _SHARED.search(text, *last)
    if shared is not None and last[0] < shared.start() and not text.endswith(shared.group(), *items[0]):
        begin, end = max(items[place][0], text.rfind("对", *items[place]) + 1), items[place][1]
        return Respective(shared.span(), text[begin : min(end, shared.start())], None)
    return Respective(items[place], None, None)
