"""Chinese figures that state nothing of the world: suppositions, ceilings, terms; headlines said again in either language."""

from __future__ import annotations

from collections.abc import Set

from policydata.extraction.expressions import expression
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.unit_kinds import unit_kind

_TERMS = expression(r"[\s-]*(?:confidence\b|significance\b|level\s+of\s+confidence)|\s*的?置信")
_SUMS = expression(
    r"(?:之和|合计|总和)(?:超过|不等于|为|等于|可能超过)\Z|\b(?:add\s+up|sum|total)\s+to\s+(?:more\s+than\s+|over\s+)?\Z"
)
_CHINESE_IF = expression(r"\s*(?:【[^】]{1,12}】|.{0,10}[：”])?\s*(?:若|如果|假如|倘若|假设|一旦|即使)")
_IF_SIGNS = frozenset("若果假旦使")
"""One of them stands in what _CHINESE_IF finds."""
_CHINESE_OFTEN = expression(r"每(?:周|月|年|天|日|季度|人)[^，。；0-9]{0,10}\Z")
_CHINESE_CEILING = expression(r"(?:最高|最多|上限为?|至多|可处|处以|并处|违者)[^，。；0-9]{0,8}\Z")
_CHINESE_GIVEN = expression(
    r"每(?:名|位|人|户)[^，。；0-9]{0,10}(?:获赠|赠送|获得|补贴|补助|赔偿|价值)[^，。；0-9]{0,4}\Z"
)
_CHINESE_HEADING = expression(r"(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[■●◆])")
_PARTS_OF_TEXTS = frozenset(("chapter", "article", "section", "page", "word"))
_HEADLINES = 400
_SHORTEST = 20


def supposed_chinese(text: str, passage: Passage, span: Span, signs: Set[str], left: str, right: str) -> bool:
    """Tell whether a Chinese figure is supposed, a ceiling, a gift to each, a term of statistics or in a heading.

    `signs` are the characters of the sentence.
    """
    if ("信" in signs or "c" in signs) and _TERMS.match(right):
        return True
    if (left[-1:] in "过于为" or left[-1:].isspace()) and _SUMS.search(left[-8:]):
        return True
    clause = left[max(left.rfind("，"), left.rfind("。"), left.rfind("；")) + 1 :]
    if not signs.isdisjoint(_IF_SIGNS) and _CHINESE_IF.match(clause):
        return True
    if "每" in clause and _CHINESE_GIVEN.search(clause):
        return True
    kind = unit_kind(span.unit)
    last = text[span.end - 1]
    if last in "章节页" or (last == "条" and left.endswith(("章", "节", "共", "全文"))):
        return True
    if span.unit in _PARTS_OF_TEXTS or left.endswith(("容纳", "定价", "售价")):
        return True
    if kind == "money":
        return _CHINESE_CEILING.search(left) is not None
    if span.unit in ("time", "times", "hour") and _CHINESE_OFTEN.search(left):
        return True
    if kind == "item" and _CHINESE_HEADING.match(text, text.rfind("\n", 0, span.start) + 1, span.start):
        end = text.find("\n", span.end)
        line = text[text.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(text)]
        return len(line) < _SHORTEST and not line.rstrip().endswith(("。", "；", "，"))
    return False


def said_again(text: str, span: Span) -> bool:
    """Tell whether a figure of a headline is said again in the text; the headline then states nothing of its own."""
    if span.end > _HEADLINES:
        return False
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if end < 0 or text[start:end].rstrip().endswith((".", "。", ":", "：", ",", "，", ";", "；")) or end - start > 160:
        return False
    surface = text[span.start : span.end]
    return any(mark.isdigit() for mark in surface) and text.find(surface, end) >= 0
