"""Titles that a text names again without 《》: 旅游法 after 《中华人民共和国旅游法》, and the heading that 《…》 repeats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.bare_titles import stand_alone
from policydata.extraction.names.chinese.titles import core
from policydata.extraction.names.chinese.titles_unquoted import NOT_AFTER_LAW, after_title
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import occurrences
from policydata.extraction.spans import Span

_OF_THE_STATE = "中华人民共和国"
_PLACES = frozenset("省市县区州")
_PLACE = expression("\\A[\u4e00-\u9fff]{2,3}[省市县区州]")
_LEAST = 3
_SURE = 6
"""A shorter name is one only where it stands alone."""
_MOST_NAMES = 200
_NO_HEADS = frozenset(("决定", "通知", "公告", "意见", "办法", "条例", "规定", "命令", "草案", "修正案", "征求意见稿"))
_NOT_AFTER = frozenset("化书组法")
_INNER = str.maketrans("《》<>", "〈〉〈〉")
_SPACES = frozenset(" \u3000\n")


def find_echoes(text: str, titles: Sequence[Span]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and the number of the title for each mention of one by its name, whole or without its state or place."""
    names: dict[str, int] = {}
    for number, title in enumerate(titles):
        if len(names) >= _MOST_NAMES:
            break
        name = core(text[title.start : title.end])
        if name.isascii() or "《" in name:
            continue
        shorter = name.removeprefix(_OF_THE_STATE)
        names.setdefault(shorter, number)
        if not _PLACES.isdisjoint(shorter[2:4]) and (place := _PLACE.match(shorter)):
            local = shorter[place.end() :]
            if len(local) >= _SURE:
                names.setdefault(local, number)
    names = {name: number for name, number in names.items() if len(name) >= _LEAST and name not in _NO_HEADS}
    for start, end, name in occurrences(text, names) if names else ():
        if name[-1] == "法" and NOT_AFTER_LAW.match(text, end):
            continue
        if text[end : end + 1] in _NOT_AFTER or (len(name) < _SURE and not stand_alone(text, start)):
            continue
        yield start, after_title(text, end), names[name]


def find_broken(text: str, titles: Sequence[Span]) -> Iterator[Span]:
    """Yield the headings that are broken over lines and that 《…》 names in one piece."""
    names = {core(text[title.start : title.end]).translate(_INNER): 0 for title in titles[:_MOST_NAMES]}
    names = {name: 0 for name in names if len(name) > _SURE}
    kept = [place for place, sign in enumerate(text) if sign not in _SPACES] if names and "\n" in text else []
    for first, last, _ in occurrences("".join(text[place] for place in kept).translate(_INNER), names) if kept else ():
        start, end = kept[first], kept[last - 1] + 1
        if "\n" in text[start:end] and text[start - 1] != "《":
            yield name_span(start, after_title(text, end), "policy.heading")
