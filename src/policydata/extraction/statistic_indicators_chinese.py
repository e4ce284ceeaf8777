"""What a figure measures in a Chinese clause: the words before it, without day, verb and comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span

_LONGEST = 120
_CUT = re.compile(r"[，。；：、！？\n]")
_BRACKET = re.compile(r"[（(](?=[^）)]*\Z)")
_LEAD = re.compile(
    r"(?:其中|目前|截至|截止|据统计|数据显示|显示|调查显示|我们|到|至|在|并且|并|且|而|同时|此外|另外|全年|当年|当月|上半年|下半年|年末|年底|月末|共有?|累计|已经|已"
    r"|今年|去年|上年|[年月日底末前初中]|[（(][a-z0-9一二三四五六七八九十][）)]|[a-z][）)]|[\s\u3000—–-])+"
)
_PLACE_LEAD = re.compile(r"(?:我国|全国|全省|全市|全县|全区|全球|中国)(?!第)(?=[\u4e00-\u9fff0-9A-Z“]{3})")
_TAIL = re.compile(
    r"(?:已经|已|达到了?|高达|达|为|共有|共|有|约|近|超过|超|不足|不到|不少于|不低于|仅占|仅有|仅|至|到|了|是|即|突破|保持在?|仍|居|大约|将近|至少|最多|最高|平均|在"
    r"|[升增降]至|升到|降到|分别|之|列为|，)+\Z"
)
_CHANGE = re.compile(
    r"(?:同比|环比|年均|平均每年|每年|(?:又|再|还)?(?:比|较|与)[^，。；、]{1,14}?(?:相比)?)?(?:大幅|进一步|略有|略|净|累计|约|年均|均)?"
    r"(?:增长|提高|增加|下降|减少|上升|缩小|扩大|提升|降低|回落|增速|延长|缩短|压缩|翻|高|低|多|少|收窄|降|升|增)(?:了|到|至|为|幅度?)*\Z"
)
_FROM = re.compile(r"(?:由|从|自)(?:[0-9]{0,4}年?[^，。；]{0,6})?的?\Z")
_THINGS = re.compile(r"[\u4e00-\u9fffA-Za-z0-9“”（）()《》/·]{1,24}")
_CONTENT = re.compile(r"[\u4e00-\u9fffA-Z]")
_EMPTY = re.compile(r"(?:其中|目前|提出|包括|按[^，。；]{1,8}计算|扣除[^，。；]{1,12}|总体|整体|今年以来|这|该|此|它|他们|上述|以来|同期|后者|前者|共计|合计|总计|预计|将|有望|届时)*\Z")


def chinese_indicator(text: str, passage: Passage, spans: Sequence[Span], figure: int, known: bool) -> tuple[int, int] | None:
    """Return where the words stand that say what a figure measures; None to go on with those of the figure before."""
    span = spans[figure]
    since = max((spans[other].end for other in passage.figures if spans[other].end <= span.start), default=passage.start)
    start = max(passage.start, span.start - _LONGEST, since)
    cuts = [start, *(match.end() for match in _CUT.finditer(text, start, span.start))]
    stop = span.start
    for place, cut in enumerate(reversed(cuts)):
        if place and known and since > passage.start:
            break
        found = _phrase(text, passage, spans, cut, stop)
        if found is not None:
            return found
        stop = cut - 1
    if known and since > passage.start:
        return None
    after = _THINGS.match(text, span.end, passage.end)
    own = _noun(text, span)
    if own is not None and (after is None or not known):
        return own[0], after.end() if after is not None else own[1]
    if known:
        return own
    return after.span() if after is not None else (start, span.start)


def _noun(text: str, span: Span) -> tuple[int, int] | None:
    """Return the noun that a figure counts, within it (10余家企业)."""
    begin = span.end
    while begin > span.start and "\u4e00" <= text[begin - 1] <= "\u9fff" and text[begin - 1] not in "万亿千百十余多几个家名位项件条所":
        begin -= 1
    return (begin, span.end) if span.end - begin >= 2 else None


def _phrase(text: str, passage: Passage, spans: Sequence[Span], start: int, stop: int) -> tuple[int, int] | None:
    """Return a clause without the day and connectives it starts with and the verbs it ends with; None where nothing stays."""
    dates = [spans[date].start for date in passage.dates if start <= spans[date].start < stop]
    ends = {spans[date].start: spans[date].end for date in passage.dates}
    begin, end = start, stop
    bracket = _BRACKET.search(text, begin, end)
    if bracket is not None and end - bracket.end() > 1:
        begin = bracket.end()
    moved = True
    while moved and begin < end:
        moved = False
        for date in dates:
            if begin <= date < end and (date == begin or text[begin:date] in ("至", "到", "截至", "以")):
                begin, moved = ends[date], True
        lead = _LEAD.match(text, begin, end) or _PLACE_LEAD.match(text, begin, end)
        if lead is not None and lead.end() > begin:
            begin, moved = lead.end(), True
    moved = True
    while moved and begin < end:
        moved = False
        words = text[begin:end]
        for pattern in (_TAIL, _CHANGE, _FROM):
            tail = pattern.search(words)
            if tail is not None and tail.start() < len(words):
                end, moved = begin + tail.start(), True
                break
        else:
            for date in dates:
                if begin <= date < end and end - ends[date] in (0, 1) and text[ends[date] : end] in ("", "的"):
                    end, moved = date, True
    while end > begin and text[end - 1] in "的，：、由从自比较 ":
        end -= 1
    words = text[begin:end]
    if end - begin < 2 or not _CONTENT.search(words) or _EMPTY.match(words):
        return None
    return begin, end
