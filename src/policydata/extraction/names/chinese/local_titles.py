"""Titles without 《》 that a place or field stands before: 湖海省实施《渔业法》办法, 湖海市“十四五”规划."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.left_edges import left_edge
from policydata.extraction.names.chinese.title_edges import title_edge
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.spans import Span

_FIVE_YEAR_PLAN = expression(
    "(?:[“「『][一二三四五六七八九十]{1,3}五[”」』][\u4e00-\u9fff]{0,18}?|[一二三四五六七八九十]{1,3}五)规划(?:纲要)?(?![期时])"
)
_FIELD_ENDS = words("领域 行业 事业 产业 国家 开发 体系")
_PLACE = expression("(?![全各我本该])[\u4e00-\u9fff]{2,8}(?:[省市县区州盟旗]|经济特区)\\Z")
_CARRIES_OUT = expression(
    "实施《[^《》\n]{3,40}》的?(?:若干规定|补充规定|实施细则|办法|细则|规定|条例|意见|方案)(?:（[^（）\n]{2,8}）)?"
)
"""How the instrument of a place is called that carries out a law."""


def find_local_titles(text: str) -> Iterator[Span]:
    """Yield the titles that begin with their place or field, or are five-year plans without one; they may overlap others."""
    for match in matches_at(_CARRIES_OUT, text, places(text, ("实施《",))):
        start = left_edge(text, match.start())
        if _PLACE.search(text, start, match.start()):
            yield name_span(start, match.end(), "policy.local")
    for match in _FIVE_YEAR_PLAN.finditer(text) if "五" in text and "规划" in text else ():
        start = match.start()
        if (text.endswith(_FIELD_ENDS, 0, start) and text[edge := title_edge(text, start)] not in "我本该各全") or (
            _PLACE.match(text, edge := left_edge(text, start), start)
        ):
            start = edge
        yield name_span(start, match.end(), "policy.five_year_plan")
