"""The people and states that propose, sign or issue an instrument, beside the bodies that do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.place_names import CHINESE_STATES, ENGLISH_STATES
from policydata.extraction.spans import Span

_PERSONAL = frozenset(("proposed", "signed", "issued", "published", "promulgated", "drafted", "approved"))
"""Kinds of event that a person may bring about."""
_NATIONAL = frozenset(("proposed", "signed", "drafted", "adopted", "endorsed", "approved", "acceded"))
"""Kinds of event that a state may bring about."""
PERSONAL = _PERSONAL | _NATIONAL
"""Kinds of event that a person or a state may bring about."""
_STATE = "|".join(sorted((re.escape(name) for name in ENGLISH_STATES), key=len, reverse=True))
_BY_STATE = rf"\s+(?:in\s+[0-9]{{4}}\s+)?by\s+(?:the\s+(?:government\s+of\s+)?)?({_STATE})\b(?!['’]s|\s+[A-Z])"
_ENGLISH_STATE = expression(_BY_STATE)
_ENGLISH_AGENT = expression(rf"{_BY_STATE}|[^.;]{{0,60}}?\bby\s+(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){{0,4}}\Z")
_ENGLISH_MORE = expression(rf"(?:,\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?({_STATE})\b(?!['’]s|\s+[A-Z])")
_ENGLISH_SUBJECT = expression(
    rf"(?:\A|(?<!\bof)(?<!\bin)(?<!\bof\sthe)[\s(])({_STATE})\s+(?:(?:has|have|had|also|first|then|jointly|formally|officially)\s+){{0,3}}\Z"
)
_ENGLISH_FAR = 240
_CHINESE_STATE = "|".join(CHINESE_STATES)
_CHINESE_CHAIN = rf"((?:{_CHINESE_STATE})(?:(?:、|和|与|及|同)(?:{_CHINESE_STATE})){{0,20}})(?:政府)?(?!总统|主席|总理|首相|国会|议会|最高|国家|驻|外交|外长|[^，。；]{{0,3}}部长|参议)"
_CHINESE_LEADER = expression(
    r"(?:总统|总理|首相|国家主席|国王|州长)([\u4e00-\u9fff·]{2,10}?)(?:正式|共同|联合|在[^，。；]{1,10}|于)?\Z"
)
_CHINESE_NAME = expression(_CHINESE_STATE)
_CHINESE_SUBJECT = expression(rf"{_CHINESE_CHAIN}[^，。；、《》的]{{0,10}}\Z")
_CHINESE_PERSON = expression(r"[^。；《》]{0,40}\Z")
_CHINESE_AGENT = expression(r"由[^，。；《》]{0,14}\Z")
_CHINESE_BY = expression(rf"由{_CHINESE_CHAIN}[^，。；《》的]{{0,12}}\Z")

_CHINESE_ACCEDING = expression(
    rf"(?:\A|[，。；\s]){_CHINESE_CHAIN}(?:已经?|也|均|先后|正式|成功|共同|同时|宣布|[于在]?[0-9年月日]{{4,11}}){{0,4}}\Z"
)
_ACCEDES = expression(r"加入了?《[^《》]{1,80}》(?:[（(][^（）()]{1,30}[）)])?(?:[，。；、\n]|\Z)")
"""What a state has joined; nothing behind makes it another matter: 加入《…》的谈判."""


class Actor(NamedTuple):
    """A person (with the index of the span that names them) or a state (without) that acts."""

    surface: str
    span: int | None


def english_actors(
    text: str, passage: Passage, spans: Sequence[Span], verb: tuple[int, int], event: str, active: bool, after: int
) -> list[Actor]:
    """Return the people and states that a verb names as those who act, in the order of the text."""
    start, end = verb
    if active:
        if event in _NATIONAL and (match := _ENGLISH_SUBJECT.search(text, max(passage.start, start - 80), start)):
            return [Actor(" ".join(match.group(1).split()), None)]
        return _subject(text, passage, spans, start) if event in _PERSONAL else []
    if event in _PERSONAL:
        for person in passage.people:
            if end <= spans[person].start < after and _ENGLISH_AGENT.fullmatch(text[end : spans[person].start]):
                return [_person(text, spans, person)]
    match = _ENGLISH_STATE.match(text, end, passage.end) if event in _NATIONAL else None
    if match is None:
        return []
    found = [Actor(" ".join(match.group(1).split()), None)]
    position = match.end()
    while (more := _ENGLISH_MORE.match(text, position, passage.end)) is not None:
        found.append(Actor(" ".join(more.group(1).split()), None))
        position = more.end()
    return found


def _subject(text: str, passage: Passage, spans: Sequence[Span], start: int) -> list[Actor]:
    """Return the person who is the subject of a verb, over other verbs of the same subject."""
    left = [person for person in passage.people if spans[person].end <= start]
    if not left or start - spans[left[-1]].end > _ENGLISH_FAR:
        return []
    gap = text[spans[left[-1]].end : start]
    if ";" in gap or re.search(r"\b(?:who|which|whose|that)\b", gap):
        return []
    if any(spans[left[-1]].end <= spans[body].start < start for body in passage.bodies):
        return []
    before = text[passage.start : spans[left[-1]].start]
    if re.search(r"\b(?:by|of|with|to|from|for|under)\s+(?:[\w’'-]+\s+){0,3}\Z", before):
        return []
    return [_person(text, spans, left[-1])]


def chinese_actors(
    text: str, passage: Passage, spans: Sequence[Span], start: int, before: int, event: str, active: bool
) -> list[Actor]:
    """Return the people and states before a verb that act."""
    if event in _PERSONAL:
        left = [
            person
            for person in passage.people
            if before <= spans[person].end <= start
            and (
                active or _CHINESE_AGENT.search(text, max(passage.start, spans[person].start - 16), spans[person].start)
            )
            and text.find("记者", max(passage.start, spans[person].start - 5), spans[person].start) < 0
        ]
        if left and _CHINESE_PERSON.match(text[spans[left[-1]].end : start]):
            return [_person(text, spans, left[-1])]
    words = text[max(passage.start, before, start - 30) : start]
    leader = _CHINESE_LEADER.search(words) if event in _PERSONAL else None
    if leader is not None and (active or _CHINESE_AGENT.search(words, 0, leader.start())):
        return [Actor(leader.group(1), None)]
    if event not in _NATIONAL:
        return []
    if event == "acceded" and not _ACCEDES.match(text, start):
        return []
    subject = _CHINESE_ACCEDING if event == "acceded" else _CHINESE_SUBJECT
    match = (subject if active else _CHINESE_BY).search(words)
    return [Actor(name, None) for name in _CHINESE_NAME.findall(match.group(1))] if match else []


def _person(text: str, spans: Sequence[Span], person: int) -> Actor:
    return Actor(" ".join(text[spans[person].start : spans[person].end].split()), person)
