"""Short titles made of pieces of a longer one in Chinese text: 招牌办法 after 《江州市户外招牌设置管理办法》, 实施方案."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.bare_titles import stand_alone
from policydata.extraction.names.chinese.instrument_words import PIECE_HEADS
from policydata.extraction.names.chinese.title_contexts import SAID
from policydata.extraction.names.chinese.titles import core
from policydata.extraction.names.chinese.word_indexes import PIECE_HEAD
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import word_set
from policydata.extraction.word_tries import any_of

_OTHER_WORD = expression("[草文案员稿]")
_ENDING = expression(f"({any_of(PIECE_HEADS)})\\Z")
_LEAST, _MOST = 2, 8
_ANY_PIECE = word_set(
    "实施 工作 管理 行动 总体 发展 应急 指导 若干 暂行 试行 具体 框架 合作 联合 技术 服务 安全 评价 建设 操作 评估 三年行动 专项 专项行动 试点 自律 行为 道德 基本 统计 保护 促进 监督 治理 使用 国家 规划 申报 补贴 奖励 编制"
)
"""Pieces that say nothing of the subject: any text has an 实施方案 to be written."""
_TO_BE_WRITTEN = expression(
    "(?:制[定订]|编制|出台|拟[定订]|研究|完善|细化|报送|提交|起草|修订|配套|健全|各自|相应|建立|提出)了?\\Z"
)
_DONE_TO = expression(
    "(?:贯彻落实|执行|落实|印发|发布|公布|解读|根据|依据|按照|依照|签署|通过|审议|讨论|批准|该|上述|启动)了?\\Z"
)
_WINDOW, _MOST_TITLES, _LAST = 8, 60, "\uffff"


def find_pieces(text: str, titles: Sequence[Span]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and the number of the title for each noun whose words a title before it has, in front of the same noun."""
    topics: dict[str, list[tuple[int, str]]] = {}
    for number, title in enumerate(titles):
        name = core(text[title.start : title.end])
        if (ending := _ENDING.search(name)) is not None:
            topics.setdefault(ending[1], []).append((number, name[: ending.start()]))
    if not topics:
        return
    ends = [title.end for title in titles]
    for at, end in PIECE_HEAD.find(text, _OTHER_WORD):
        if at < ends[0]:
            continue
        last = text[at - _LEAST : at]
        before = bisect_right(ends, at) - 1
        known = topics.get(text[at:end], [])
        last_known = bisect_right(known, (before, _LAST))
        for number, topic in reversed(known[max(0, last_known - _MOST_TITLES) : last_known]):
            if last not in topic:
                continue
            start = at - _LEAST
            while start > ends[number] and at - start < _MOST and text[start - 1 : at] in topic:
                start -= 1
            if at - start == _LEAST and topic.endswith(last) and text[start - _LEAST : start] in topic:
                # 渔港|行动计划: two pieces, of which the second ends the topic.
                second, start = start, start - _LEAST
                while start > ends[number] and at - start < _MOST and text[start - 1 : second] in topic:
                    start -= 1
            if stand_alone(text, start) and _is_spoken_of(text, start, at, end):
                yield start, end, number
            break


def _is_spoken_of(text: str, start: int, at: int, end: int) -> bool:
    before = text[max(0, start - _WINDOW) : start]
    if _TO_BE_WRITTEN.search(before):
        return False
    return text[start:at] not in _ANY_PIECE or SAID.match(text, end) is not None or _DONE_TO.search(before) is not None
