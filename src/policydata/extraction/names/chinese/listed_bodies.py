"""Bodies of Chinese text by the list they stand in: 谷歌、|飞驼汇|和微软, |飞驼汇|、|聚客来|等12家企业; and wherever those names stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.coined_bodies import ACTS, is_coined
from policydata.extraction.names.chinese.left_edges import left_edge
from policydata.extraction.names.chinese.word_indexes import TRADE_WORDS
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, occurrences, places
from policydata.extraction.spans import Span

_RULES = frozenset(("body.known", "body.coined", "body.latin", "body.brand", "body.press", "body.listed"))
_COMPANIES = ("公司", "集团", "银行")
"""By these rules, or with such an ending, a body is one that lists have others like it beside."""
_JOINT = expression("、|以及|[和与及]")
_ITEM = expression("(?:(?![和与及等])[\u4e00-\u9fffA-Za-z0-9]){2,12}")
_ENDS = expression("[、和与及等，。；：！？（）)\n]|以及|均|都|分别|共同|\\Z")
_COUNTED = expression("等[0-9一二两三四五六七八九十百数几多余]{1,4}家")
_OF_STATES = frozenset("部委局办厅府院会")
"""How bodies end that words stand beside in lists which are none."""
_LEAST, _MOST, _LEAST_SURE = 2, 8, 3
_ALIKE = frozenset("署社报")
"""How bodies end that stand beside others with that ending: 开发署、|移民署."""
_NO_NAME_END = frozenset("省市县区州国村镇人者员们业品法方界端类地")
"""How what stands in such lists ends that is no body: places, trades, people."""


def find_listed_bodies(text: str, names: Sequence[Span]) -> list[Span]:
    """Return the bodies in lists with names, which stand by position, and further mentions of those."""
    taken = {name.start for name in names} | {name.end for name in names}
    found: dict[int, int] = {}
    for name in names:
        if name.kind == "body" and _has_like(text, name):
            found.update(_behind(text, name.end, taken))
            found.update(_before(text, name.start, taken, text[name.end - 1]))
    for match in matches_at(_COUNTED, text, places(text, ("等",))):
        last = _ending(text, match.start())
        if last is not None and last not in taken:
            found[last] = match.start()
            found.update(_before(text, last, taken))
    words = {text[start:end] for start, end in found.items() if end - start >= _LEAST_SURE}
    again = {start: end for start, end, _ in occurrences(text, words)} if words else {}
    return [name_span(start, end, "body.listed") for start, end in sorted({**again, **found}.items())]


def _has_like(text: str, body: Span) -> bool:
    name = text[body.start : body.end]
    return (body.rule in _RULES and name[-1] not in _OF_STATES) or name.endswith(_COMPANIES)


def _behind(text: str, end: int, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield start and end of the names that a list goes on with behind a place."""
    like = text[end - 1]
    while (joint := _JOINT.match(text, end)) and joint.end() not in taken:
        start = joint.end()
        item = _ITEM.match(text, start)
        if item is None:
            return
        end = item.end() if _ENDS.match(text, item.end()) else 0
        end = next((at for at in range(start + _LEAST, item.end()) if ACTS.match(text, at)), end)
        if not end or not (_is_name(text[start:end]) or _alike(text, start, end, like)):
            return
        yield start, end


def _before(text: str, start: int, taken: set[int], like: str = "") -> Iterator[tuple[int, int]]:
    """Yield start and end of the names of a list that goes on at a place."""
    while (joint := _joint_before(text, start)) is not None and joint not in taken:
        edge = _ending(text, joint, like)
        if edge is None:
            return
        yield edge, joint
        start = edge


def _joint_before(text: str, start: int) -> int | None:
    return next(
        (start - len(joint) for joint in ("、", "以及", "和", "与", "及") if text.endswith(joint, 0, start)), None
    )


def _ending(text: str, end: int, like: str = "") -> int | None:
    """Return where the name begins that ends at a place, None where none does."""
    start = left_edge(text, end)
    start += max((joint.end() for joint in _JOINT.finditer(text[start:end])), default=0)
    return start if _is_name(text[start:end]) or _alike(text, start, end, like) else None


def _alike(text: str, start: int, end: int, like: str) -> bool:
    """Say whether a name ends as the body beside it does."""
    return like in _ALIKE and text[end - 1] == like and _LEAST_SURE <= end - start <= _MOST


def _is_name(word: str) -> bool:
    """Say whether a word is coined, or one that is with that of a trade behind it: 蜂鸟|出行."""
    if not _LEAST <= len(word) <= _MOST or word[-1] in _NO_NAME_END:
        return False
    trade = next((start for start, end in TRADE_WORDS.find(word) if end == len(word)), 0)
    return is_coined(word[:trade] if trade >= _LEAST else word)
