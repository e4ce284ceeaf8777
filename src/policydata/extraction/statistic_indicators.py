"""What a figure measures, in the words of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span

_ENGLISH_NAMED = expression(
    r"\b(?:the\s+|an?\s+)?((?:(?:total|average|overall|annual|maximum|minimum|core|online)\s+)?"
    r"(?:number|share|proportion|rate|percentage|amount|value|volume|size|turnover|revenue|penetration|coverage|margin|difference|gap"
    r"|increase|decrease|growth|time|cost|loss|budget|exports?|imports?|output|investment|spending|population|popularization)\b"
    r"(?:\s+(?:of|in|for|between|to|on|at|by|added|rate|who|with|using|decided|meeting)\b(?:\s+(?!(?:was|is|were|are|rose|fell|reached|stood|has|had|will)\b)[\w’'-]+){1,10})?)"
)
_ENGLISH_VERB = expression(
    r"\s\s*(?:was|is|were|are|rose|fell|reached|stood|has|had|have|will|increased|decreased|grew|dropped|amounted|totalled|came|used|remained)\b"
)
_ENGLISH_CUT = expression(
    r"[,;:(—abwo](?:(?<=[,;:(—])\s"
    r"|(?<!\w.)(?:(?<=a)nd|(?<=b)ut|(?<=w)hile|(?<=w)hereas|(?<=o)f\s+wh(?:om|ich))\s)"
)
_NOUN = expression(r"[A-Za-z][\w ’'-]*\Z")
_AFTER = expression(
    r"\s*(?:of\s+)?(?:the\s+)?([a-z][\w’'-]*(?:\s+(?!(?:in|at|by|on|from|to|than|compared|and|over|up)\b)[\w’'-]+){0,7})"
)
_CHINESE_CUT = expression(r"[，。；：、！？（(]")
_CHINESE_LEAD = expression(
    r"^(?:其中|目前|截至|到|至|全国|全省|全市|共有?|已|累计|共|约|近|超过|达到?|为|占|同比|比|较|[0-9０-９年月日底末\s—-]|上年|去年|今年|当年)+"
)
_CHINESE_TAIL = expression(
    r"(?:的比例|的比重)?(?:规模)?(?:已经|已|达到|高达|达|为|共有|共|有|约|近|超过|不足|仅占|占|至|到|了|是|升至|增至|降至|列为|即|仅|突破|保持|实现|居)+\Z"
)
_CHINESE_AFTER = expression("[\u4e00-\u9fff“”]{1,20}")
_CHINESE_TAIL_ENDS = frozenset("经已到达为有共约近过足占至了是即仅破持现居")
_LONGEST = 120


def indicator(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, chinese: bool
) -> tuple[str, tuple[int, int]]:
    """Return the words that say what a figure measures, and where they stand (code points)."""
    return (_chinese if chinese else _english)(text, passage, spans, figure)


def _english(text: str, passage: Passage, spans: Sequence[Span], figure: int) -> tuple[str, tuple[int, int]]:
    span = spans[figure]
    start = max(passage.start, span.start - _LONGEST)
    heads = passage.named
    place = bisect_left(heads, start) if heads else 0
    if place < len(heads) and heads[place] < span.start:
        named = [match.span(1) for match in _ENGLISH_NAMED.finditer(text, max(start, heads[place] - 60), span.start)]
        if named:
            return _clean(text, *named[-1])
    noun = _NOUN.search(text[span.start : span.end])
    after = _AFTER.match(text, span.end, min(passage.end, span.end + _LONGEST))
    if noun is not None and span.unit not in ("percent", "percentage_point") and not (span.unit or "").isupper():
        return _clean(text, span.start + noun.start(), after.end() if after else span.end)
    cut = start
    for match in _ENGLISH_CUT.finditer(text, start, span.start):
        cut = match.end()
    verb = _ENGLISH_VERB.search(text, cut, span.start)
    if verb is not None and verb.start() > cut:
        return _clean(text, cut, verb.start())
    if after is not None:
        return _clean(text, after.start(1), after.end(1))
    return _clean(text, cut, span.start)


def _chinese(text: str, passage: Passage, spans: Sequence[Span], figure: int) -> tuple[str, tuple[int, int]]:
    span = spans[figure]
    start = max(passage.start, span.start - _LONGEST)
    for date in passage.dates:
        if start < spans[date].end <= span.start:
            start = spans[date].end
    cuts = [match.end() for match in _CHINESE_CUT.finditer(text, start, span.start)]
    for cut in reversed([start, *cuts]):
        begin, end = cut, span.start
        lead = _CHINESE_LEAD.match(text[begin:end])
        begin += lead.end() if lead else 0
        tail = _CHINESE_TAIL.search(text[begin:end]) if text[end - 1] in _CHINESE_TAIL_ENDS else None
        end = begin + tail.start() if tail else end
        if end - begin >= 3:
            return _clean(text, begin, end)
    after = _CHINESE_AFTER.match(text, span.end, passage.end)
    if after is not None:
        return _clean(text, after.start(), after.end())
    return _clean(text, start, span.start)


def _clean(text: str, start: int, end: int) -> tuple[str, tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:，；："):
        end -= 1
    words = text[start:end]
    return words if words.isalnum() else " ".join(words.split()), (start, end)
