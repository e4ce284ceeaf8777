"""Where a title without 《》 begins in Chinese text."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.left_edges import left_edge
from policydata.extraction.names.chinese.title_words import (
    AT_EDGES,
    CUT_IN_TWO,
    INSIDE_BEFORE,
    INSIDE_TITLES,
    LEADING_CUTS,
    NOT_LEADING,
    TITLE_CUTS,
    WORD_ENDS,
)
from policydata.extraction.names.chinese.words import words
from policydata.extraction.word_tries import any_of

_CUTS = expression(
    f"{any_of(TITLE_CUTS)}|依(?![法托赖])|(?<=[年月日])按|(?<=[党府部委院会])就(?!业)|(?:委员会|常委会|管理局|法院|检察院)(?!组织法|职权|议事|工作规则)|第[一二三四五六七八九十百0-9]{{1,6}}条(?:和|与|及|以及)|对(?<!应对)(?!外|口|等|话|抗)"
)
_LEADING = expression(f"(?:{any_of(LEADING_CUTS)}(?!(?<=联合)国|(?<=共同)体))")
_TITLE_HEADS = words(
    "报告 方案 计划 意见 决定 决议 协定 细则 规则 章程 纲要 目录 清单 指南 修正案 法 法典 法案 条例 公约 条约 议定书 宪章 宣言 办法 规定 规划 纲要 草案"
)
_JOINTS = expression("[和与及暨或]|以及")
_NOT_LEADING = expression(any_of(NOT_LEADING))
_BRACKETS = expression("(?<=[\u4e00-\u9fff）])（(?!以下|下称|简称)[\u4e00-\u9fff及、]{1,10}）\\Z")
"""Brackets inside a title: 行车隧道（政府）条例."""
_LONGEST_BRACKETS = 13
_BODY_ENDS = tuple("部委局署厅院府会室处社")
_MANAGED = expression(
    "(?:和[\u4e00-\u9fff]{2,4}?|与[\u4e00-\u9fff]{2,4}?)?(?:管理|程序|工作|监督|备案|活动|服务|制度|审查|奖励|项目)"
)
_OF_BODIES = ("章程", "仲裁规则", "议事规则", "组织法", "组织基准法", "职权行使法")
"""What bodies have for their own."""
_MOST_WORDS = 4


def title_edge(text: str, ending: int) -> int:
    """Return where a title begins whose ending starts at a place."""
    start = _edge(text, ending)
    for _ in range(_MOST_WORDS):
        before = _goes_on(text, start)
        if before == start:
            break
        start = before
    return start


def _goes_on(text: str, start: int) -> int:
    """Return where a title begins that goes on before the words at which it was cut: 境外投资|备案|管理办法, 外|商投资."""
    for length in (2, 3):
        for back in range(1, length):
            if text[start - back : start - back + length] in CUT_IN_TWO:
                return _edge(text, start - back)
    if text.startswith(AT_EDGES, start):
        return _behind_body(text, start, start)
    if text[start - 1 : start] == "）" and (
        brackets := _BRACKETS.search(text, max(0, start - _LONGEST_BRACKETS), start)
    ):
        return _edge(text, brackets.start())
    inside = INSIDE_TITLES if _MANAGED.match(text, start) is None else (*INSIDE_TITLES, *INSIDE_BEFORE)
    for word in inside if text.endswith(inside, 0, start) else ():
        if text.endswith(word, 0, start):
            return _behind_body(text, start - len(word), start)
    return start


def _behind_body(text: str, begin: int, start: int) -> int:
    edge = _edge(text, begin)
    return edge if begin - edge > 1 and not text.endswith(_BODY_ENDS, 0, begin) else start


def _edge(text: str, ending: int) -> int:
    start = left_edge(text, ending)
    run = text[start:ending]
    begin = 1 if text[start - 1 : start + 1] in WORD_ENDS and text[start + 1 : start + 2] != "门" else 0
    for cut in _CUTS.finditer(run):
        if start + cut.end() < ending or not text.startswith(_OF_BODIES, ending):
            begin = cut.end()
    while (leading := _LEADING.match(run, begin)) and not _NOT_LEADING.match(run, begin):
        begin = leading.end()
    for joint in _JOINTS.finditer(run, begin):
        if run[begin : joint.start()].endswith(_TITLE_HEADS):
            begin = joint.end()
    if run[-1:] in ("和", "与", "及") and text.startswith("基本法", ending):
        return ending
    return start + begin
