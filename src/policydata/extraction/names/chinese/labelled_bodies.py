"""Bodies of Chinese text by the words beside them: labels (提交方：…), reporters and datelines."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.person_words import FAMILY_NAMES
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import occurrences, places
from policydata.extraction.spans import Span

_PARTIES = words(
    "提交方 提交单位 提交机构 发布单位 发布机构 发文机关 发文单位 主办单位 承办单位 协办单位 主办方 承办方 收件方 发件方 收件单位 起草单位 制定机关 发布机关 申请人 "
    "签发机关 编制单位 责任单位 牵头单位"
)
_PARTY = expression("[：:][ \u3000]*([^\n，。；、：（( \u3000]{3,30})")
"""What stands behind a label that is one of `_PARTIES`."""
_PRESS = expression(
    "(?:\\A|[\n，。；：（(《“、 \u3000])((?![本有多各据])[\u4e00-\u9fff]{1,7}(?:[日时晚早晨商周邮导]报|青年报|都市报|[\u4e00-\u9fff]网|电视台|电台|总台|卫视|周刊|新闻|客户端|在线|通讯社|新社|[合法联]社))》?\\Z"
)
_DATELINE = expression(
    "(?:\\A|[\n（【 \u3000])((?![本据])[\u4e00-\u9fff]{2,7}?[网社报台])[\u4e00-\u9fff]{0,6}[0-9]{1,2}月[0-9]{1,2}\\Z"
)
_LONGEST_PRESS = 24
_SOURCES = ("来源", "作者", "稿源", "转自", "出处")
_SOURCE = expression(
    "[：:][ \u3000]*([\u4e00-\u9fff]{1,10}(?:(?<!官)网|百科|文库|在线|资讯|[日晚时早商]报|新闻社|通讯社))(?=[ \u3000\n，。；）)]|\\Z)"
)
"""The site or paper that a page is taken from."""


def labelled_bodies(text: str) -> list[Span]:
    """Return what a label at the head of a document names ("提交方：…"), there and wherever it stands again."""
    names: set[str] = set()
    done = 0
    for colon in places(text, "：:"):
        if text.endswith(_PARTIES, done, colon) and (match := _PARTY.match(text, colon)) is not None:
            done = match.end()
            name = match[1].rstrip()
            if not name.isascii() and "·" not in name and not (len(name) < 4 and name.startswith(FAMILY_NAMES)):
                names.add(name)
        elif text.endswith(_SOURCES, done, colon) and (match := _SOURCE.match(text, colon)) is not None:
            names.add(match[1])
    return [name_span(start, end, "body.labelled") for start, end, _ in occurrences(text, names)]


def press(text: str) -> Iterator[Span]:
    """Yield newspapers, agencies and stations by their reporters and datelines: 海澜日报|记者, 海澜网|宁阳3月5日电."""
    for place in places(text, ("记者", "日电", "日讯", "报道", "刊登", "刊发", "评论员", "社论")):
        paper = _DATELINE if text[place] == "日" else _PRESS
        if text[place - 1 : place] == "》" and text[place] != "记":
            continue
        if paper is _DATELINE and text[place + 2 : place + 3] not in ("（", "）", " ", "\u3000"):
            continue
        if match := paper.search(text, max(0, place - _LONGEST_PRESS), place):
            yield name_span(*match.span(1), "body.press")
