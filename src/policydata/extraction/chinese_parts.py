"""How many parts a Chinese text says that an instrument has: 共七章六十条, 提出5个方面18条举措, 由前言和五个部分组成."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Place, Span

_PARTS = expression("(?:[条章节编款]|附件|部分|原则|要求|规范|大?类|措施|任务)\\Z")
_SET_OUT = expression(
    "(?:举措|方面|目标|行动|工程|专[栏章]|主张|建议|倡议|内容|领域|重点|意见|步骤|制度|机制|事项|情形|承诺|清单|指标|板块|部分|原则|要求|规范|措施|任务|条|类)\\Z"
)
"""What a paper sets out in so many parts."""
_OF_OTHERS = ("意见", "建议", "主张", "倡议")
"""What others may put forward about it."""
_HAS = expression("共|分为|分成|包含|含有|设有|全文")
_SETS = expression(
    "(?<![将拟应须未不可要])(?:提出|明确|部署|推出|列出|列明|规定|确立|确定|设置|设立|制定|安排|布局|规划|谋划|包括|包含|涵盖|涉及|围绕|聚焦|凝练|梳理|形成|出台|设|划?分|由)"
    "(?:[为成有]|了)?(?:[^，。；：、到至年建完达增]{0,12})\\Z|共[计有分列]?\\Z"
)
"""Between an instrument and the number of what it sets out, right before it."""
_WHOLE = expression("(?:(?<=[0-9零一二三四五六七八九十百千两个 ])[条章节编款篇]|专章|条文|附件|部分)\\Z")
_MAKES_UP = expression(
    "(?:共|总计|合计|全文|分|由|设|含|包含|包括|载|达|长)[计有分设列为成含括]{0,2}(?:(?:序言|前言|导言|导语|引言|正文|总则|附则|结语|结束语|附录)[和、及与]?以?及?){0,3} ?\\Z"
)
"""Right before the chapters and articles of an instrument, which need not be named beside them."""
_BESIDE = expression("[》”]{0,2}[（，的]?(?:包括|包含)?(?:(?:序言|前言|正文)[和、及]?)?")
"""Between a title and the number of its chapters or articles: 《…条例》（八章五十二条）."""
_NEAR, _FAR, _SIDE = 60, 90, 3
_JOINED = expression("[，、]?(?:共计?|和|及|以及|合计)?")
"""Between two counts of one whole: 七章六十条, 17部分、9个附件."""
_OTHER_SUBJECT = expression(r"第[一二三四五六七八九十百0-9]{1,5}[条章节编款部项]|[!?;！？；]\s|；|\n\s{0,9}\n")
_OPENS = expression(
    "\\s*(?:全[文书法]|正文|文件|内容|主要|其中|总?共|一共|分[为成]|由|包括|提出|明确|部署|重点|围绕|聚焦|设有)"
)
"""How a sentence begins whose subject is the instrument spoken of before."""
_FULL_TEXT = expression("全文 ?\\Z")
"""In the history of a law on its page: 修正公布全文52条."""
_LED = expression("(?:根据|按照|依据|依照|对照|落实|执行|贯彻|对|与|较|比)[^，。；]{0,8}[《“]?\\Z")
"""Before a title that is not the subject."""


def counted_together(text: str, passage: Passage, spans: Sequence[Span], figure: int) -> Place:
    """Return the stretch of the counts that stand side by side with one: |七章六十条|."""
    place = bisect_left(passage.figures, figure)
    together = [spans[one] for one in passage.figures[max(0, place - _SIDE) : place + _SIDE + 1]]
    first = last = min(place, _SIDE)
    while first and _beside(text, together[first - 1], together[first]):
        first -= 1
    while last + 1 < len(together) and _beside(text, together[last], together[last + 1]):
        last += 1
    return together[first].start, together[last].end


def _beside(text: str, one: Span, other: Span) -> bool:
    return one.unit == other.unit == "item" and _JOINED.fullmatch(text, one.end, other.start) is not None


def chinese_whole(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, topic: int | None
) -> tuple[int, str] | None:
    """Return the mention of the instrument that has as many parts as a figure says, and what they are called.

    `topic` is the instrument spoken of before, which a sentence without a subject of its own goes on about.
    """
    span = spans[figure]
    if span.unit != "item":
        return None
    begin = counted_together(text, passage, spans, figure)[0]
    beside = any(_BESIDE.fullmatch(text, spans[title].end, begin) for title in passage.policies)
    whole = (beside or _MAKES_UP.search(text, passage.start, begin)) and _WHOLE.search(text, span.start, span.end)
    before = [title for title in passage.policies if spans[title].end <= begin]
    if before:
        policy, start = before[-1], spans[before[-1]].end
        if _LED.search(text, max(passage.start, spans[policy].start - 14), spans[policy].start) is not None:
            return None
    elif topic is not None and (
        _OPENS.match(text, passage.start, passage.end) or (whole and _FULL_TEXT.search(text, passage.start, begin))
    ):
        policy, start = topic, passage.start
    else:
        return None
    if _OTHER_SUBJECT.search(text, start, begin) is not None:
        return None
    if whole:
        return policy, whole[0]
    if begin - start > _FAR or any(start <= spans[body].start < begin for body in passage.bodies):
        return None
    has = _HAS.search(text, start, min(span.start, start + _NEAR))
    part = None
    if has is not None and span.start - has.end() <= _NEAR:
        part = _PARTS.search(text, span.start, span.end)
    if part is None and (sets := _SETS.search(text, start, begin)) is not None:
        part = _SET_OUT.search(text, span.start, span.end) or _PARTS.search(text, span.start, span.end)
        if part is not None and "提出" in sets[0] and part[0] in _OF_OTHERS and "，" in text[start : sets.start()]:
            return None  # 《…》征求意见期间，共提出12条建议
    return None if part is None else (policy, part[0])
