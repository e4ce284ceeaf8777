"""What a figure measures, in the words of the text: the whole noun phrase, or that of the figure before."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.place_names import CHINESE_PLACES
from policydata.extraction.spans import Place, Span
from policydata.extraction.statistics.chinese.indicators import chinese_indicator, grows, phrase
from policydata.extraction.statistics.english.indicators import english_indicator, of_sentence
from policydata.extraction.statistics.english.shares import bare_edges
from policydata.extraction.statistics.indicator_words import BARE, GAPS
from policydata.extraction.statistics.measures import Measured, Measures
from policydata.extraction.statistics.respective import respective
from policydata.extraction.statistics.wording import Wording

_OTHER_GROUP = expression(
    f"(?:(?:城镇|农村|城市)(?:地区|居民)?|{'|'.join(sorted(CHINESE_PLACES, key=len, reverse=True))})(?=[\u4e00-\u9fff]{{2}})"
)
_GROUPS = expression("城镇|农村|城市|" + "|".join(sorted(CHINESE_PLACES, key=len, reverse=True)))
"""A figure of another group than the one before: 城镇地区…为83.3%，农村地区为66.5%."""
_NEW = expression(r"(?:(?:累计)?建成|新建[成设]?|新开通|新增|净增)(?=[\u4e00-\u9fffA-Z0-9]{2})")
_BLANK = expression("(?<![A-Za-z]) | (?![A-Za-z])")
"""A blank of a Chinese text that does not stand between Latin words."""
_BEHIND_BRACKET = expression(
    r"\)[^()]*\b(?:compared\s+(?:with|to)|(?:up|down)\s+from|against|versus)\s+(?:[a-z]+\s+)?\Z"
)
"""Between a share in brackets and what was counted before them at another time: "1.2 million people (3%|) …, against| 0.9 million"."""
_MOST = 8
_SHARES = ("percent", "permille", "percentage_point", "times")
_IN_ALL = expression(r"\A[，、；](?:累计|合计|总计|总[数量])")
"""Before how many there are in all, of which some were new: 新建基站3200个，累计达到2.1万个."""


def indicator(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, wording: Wording, measures: Measures
) -> Measured:
    """Return what a figure measures."""
    if measures.end <= passage.start:
        measures.levels.clear()
        measures.rates.clear()
        if text.startswith("其中", passage.start):
            measures.whole = measures.whole or (measures.words or "", measures.where)
        elif measures.whole is not None:
            if text[passage.start] in "按分从":  # 零售总额…。其中，餐饮…。按所在地分，城镇…: of the whole again.
                measures.words, measures.where = measures.level = measures.whole
            measures.whole = None
    measured = _measured(text, passage, spans, figure, wording, measures)
    if spans[figure].unit not in _SHARES and not any(measured is level for level in measures.levels):
        measures.levels = [*measures.levels[-_MOST:], measured]
    elif spans[figure].unit == "percent":
        measures.rates = [*measures.rates[-_MOST:], measured]
    return measured


def _measured(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, wording: Wording, measures: Measures
) -> Measured:
    since = max(measures.end, passage.start)
    known = measures.words is not None
    chinese = wording.chinese
    whose = place = None
    row = (
        respective(text, passage, spans, figure, chinese)
        if ("分" if chinese else "respectively") in wording.words
        else None
    )
    levels = measures.rates if spans[figure].unit == "percentage_point" and measures.rates else measures.levels
    if row is not None and 0 < row.back <= len(levels):
        return levels[-row.back]
    if row is not None and row.where is not None:
        where: Place | None = (phrase(text, passage, spans, *row.where) if chinese else None) or row.where
    elif chinese:
        where = chinese_indicator(text, passage, spans, figure, known, since)
        if where is not None and text[where[0] - 1] not in "的为是自，。；：" and where[0] > spans[figure].end:
            whose = text[spans[figure].end : where[0]]
    else:
        where, whose = english_indicator(text, passage, spans, figure, wording, measures, since)
    if row is not None:
        whose, place = row.group or whose, row.place
    if where is None:
        counts = spans[figure].unit not in _SHARES and bool(measures.levels) and not chinese
        if counts and _BEHIND_BRACKET.search(text, since, spans[figure].start) is not None:
            return measures.levels[-1]._replace(own=False)
        of_level = spans[figure].unit not in _SHARES or "增长率" in text[since : spans[figure].start]
        of_level = of_level and (measures.words or "").startswith("占")
        if chinese and measures.level is not None and (of_level or grows(text, passage, spans[figure])):
            return Measured(*measures.level, False, whose, place)
        near = text[since : spans[figure].start] if chinese else ""
        in_all = _IN_ALL.match(near) is not None
        said = measures.words or ""
        other = None if not near else _NEW.search(said, 0, 12) if in_all else _OTHER_GROUP.match(said)
        if other is not None and other.group() not in near and (in_all or _GROUPS.search(near)):
            begin, end = measures.where
            words = said[other.end() :]
            return Measured(words, (begin + other.end(), end), False, whose, place)
        return Measured(measures.words or "", measures.where, False, whose, place)
    start, end = _trimmed(text, *where)
    if not chinese:
        for date in passage.dates:
            if spans[date].start <= start < spans[date].end:
                start = min(spans[date].end, end)
            elif start < spans[date].start < end <= spans[date].end:
                end = spans[date].start
        bare = bare_edges(text, start, end, spans[figure].start, spans[figure].end)
        said = text[slice(*bare)].lower() if bare is not None else ""
        again = bare is None or said in BARE or (said in GAPS and any(gap in (measures.words or "") for gap in GAPS))
        if known and whose is None and again:
            return Measured(measures.words or "", measures.where, False, None, place)
        start, end = bare or of_sentence(text, passage, spans[figure]) or (start, start)
        if start == end:
            return Measured("", (start, end), True, whose, place)
    words = " ".join(text[start:end].split())
    words = _BLANK.sub("", words) if chinese else words
    if (
        chinese
        and measures.words
        and words.startswith(("比", "与", "较"))
        and spans[figure].end > start > measures.where[1]
    ):
        return Measured(measures.words, measures.where, False, whose, place)
    measures.words, measures.where = words, (start, end)
    if not words.startswith("占"):
        measures.level = (words, (start, end))
    return Measured(words, (start, end), True, whose, place)


def _trimmed(text: str, start: int, end: int) -> Place:
    while start < end and (
        text[start].isspace() or text[start] in '”",;:，；：、|' or (text[start] in "“‘" and "”" not in text[start:end])
    ):
        start += 1
    while end > start and (
        text[end - 1].isspace()
        or text[end - 1] in '“",;:，；：、|–—('
        or text[end - 2 : end] == " -"
        or (text[end - 1] == "”" and "“" not in text[start:end])
    ):
        end -= 1
    return start, end
