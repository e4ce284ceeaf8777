"""Governments and heads of state in Chinese text, where they do something to an instrument: 经总统批准, 中国政府签署."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.words import ALL_STATES, words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import places
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_VERBS = words(
    "签署 批准 核准 加入 接受 退出 签订 缔结 颁布 公布 御准 发布 撤销 废止 否决 制定 修订 通过 出台 宣布 提出"
)
_LEADERS = words(
    "拜登 特朗普 奥巴马 小布什 克林顿 特鲁多 卡尼 马克龙 莫迪 岸田 石破 安倍 斯塔默 苏纳克 约翰逊 默克尔 朔尔茨 默茨 卢拉 尹锡悦 李在明 文在寅 阿尔巴尼斯"
)
_STATE = any_of((*ALL_STATES, "中国", "我国", "该国", "欧盟"))
_WHOSE = expression(f"(?:{_STATE}|[中美英法德日韩俄印欧]{{2,5}}[两三四五六]国|{any_of(_LEADERS)})\\Z")
_LONGEST_STATE = 8
_TO_VERB = (
    "(?:随后|此后|其后|后来|也|又|还|已|均|都|则|曾|亦|并|先后|相继|正式|共同|联合|首次|分别|率先|再次|才|据此)?"
    "(?:[于在自])?(?:同年|次年|当年|翌年|去年|今年|同日|当日|次日|近日|日前|今天|[0-9]{1,4}年|[0-9]{1,2}月|[0-9]{1,2}日){0,4}"
    "(?:正式|共同|联合|首次|分别|已|先后|相继|予以|再次|在[\u4e00-\u9fff]{2,6}?)?"
)
"""What may stand between who acts and the verb."""
_ACTS = expression(f"{_TO_VERB}{any_of(_VERBS)}")
_ENDS = ("政府", "总统", "总督", "国王", "女王", "天皇")
_NOT_BEFORE = frozenset("对向给与和同跟驻访在为从前副")
_ABOUT = (
    "《",
    *words("公约 条约 议定书 协定 规约 宪章 宣言 声明 倡议 法案 法律 条例 草案 修正案 行政令 决议 契约 该法 此法"),
)
"""Instruments: one is spoken of in the sentence."""
_STOPS = "。！？\n"
_LONGEST_SENTENCE = 160


def acting_governments(text: str) -> Iterator[Span]:
    """Yield governments and heads of state that stand before a verb of what is done to an instrument."""
    until, spoken_of = 0, False
    for place in places(text, _ENDS):
        whose = _WHOSE.search(text, max(0, place - _LONGEST_STATE), place)
        start = whose.start() if whose else place
        if whose and whose[0] in _LEADERS and text.startswith("政府", place):
            yield name_span(start, place + 2, "body.government")
            continue
        if (whose is None and text.startswith("政府", place)) or text[start - 1 : start] in _NOT_BEFORE:
            continue
        if place >= until:
            low, until = _sentence(text, place)
            sentence = text[low:until]
            spoken_of = any(sign in sentence for sign in _ABOUT)
        if spoken_of and _ACTS.match(text, place + 2):
            yield name_span(start, place + 2, "body.government")


def _sentence(text: str, place: int) -> tuple[int, int]:
    """Return the bounds of the sentence around a place, or of what of it is near."""
    low, high = max(0, place - _LONGEST_SENTENCE), place + _LONGEST_SENTENCE
    start = max(text.rfind(stop, low, place) for stop in _STOPS)
    ends = [end for stop in _STOPS if (end := text.find(stop, place, high)) >= 0]
    return max(start, low), min(ends, default=high)
