"""Events of instruments in Chinese sentences: 印发《…》, 《…》自…起施行, 由…于…发布, 同时废止."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from policydata.extraction.candidates import Candidate
from policydata.extraction.event_actors import PERSONAL, chinese_actors
from policydata.extraction.event_words import (
    CHINESE_ANAPHOR,
    CHINESE_BODY_TO_VERB,
    CHINESE_CHAIN,
    CHINESE_CONSENT,
    CHINESE_DENIED,
    CHINESE_EVENT,
    CHINESE_IF,
    CHINESE_OBJECT,
    CHINESE_STEM,
    CHINESE_UNREAL,
)
from policydata.extraction.instrument_events import Discourse, event_candidate
from policydata.extraction.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_REACH = 120
_SUBJECT_EVENTS = frozenset(("effective", "repealed", "amended"))
_SAME_DAY = re.compile(r"(?:同时|即行|一并|同日)[^，。；]{0,3}\Z")
_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_NEXT_TITLE = re.compile(r"》?(?:[（(][^（）()]*[）)])?[、和及与]{0,2}《?")
_NOT_IN_FORCE = re.compile(r"(?:尚未|从未|没有|并未|未)(?:正式)?\Z")
_AGREED = re.compile(r"[，,]?经[^，。；]{2,40}(?:同意|批准|授权)[，,]?")
_FAR_OBJECT = re.compile(
    r"(?:了)?(?:由)?[^，。；《》]{1,30}(?:提出|倡议|提交|发起|起草|联署|共提|主提)(?:、[^，。；《》]{1,20}(?:联署|共提|参与))?的[“《]?\Z"
)
"""From a verb to its object over who proposed it: 通过中国提出、140多国联署的《…》."""
_BY_AMENDMENT = re.compile(r"(?:根据|依照|按照)[^，。；]*\Z")
_KIND = re.compile(
    r"(?:该|本|此|这部|这份|这一|上述)(?:项|个)?[“《]?(办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公约|宣言|决议|计划|方案|标准|倡议|公告|法)"
)
_BRACKETED = re.compile(r"[（(][^（）()]*[）)]")
_RECENTLY = re.compile("近日|日前|不久前|近期")
_SUBJECT_PART = re.compile(r"第[^，。；》]{1,8}条|附件|通知|解读|草案")


def chinese_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    found: list[Candidate] = []
    titles = passage.policies
    if (titles or discourse.policy is not None) and CHINESE_STEM.search(text, passage.start, passage.end):
        verbs = [
            verb
            for verb in islice(CHINESE_EVENT.finditer(text, passage.start, passage.end), _MOST_VERBS)
            if not any(spans[title].start <= verb.start() < spans[title].end for title in titles)
        ]
        if verbs and asks(text, passage):
            verbs = []
        for place, verb in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            after = verbs[place + 1].start() if place + 1 < len(verbs) else passage.end
            found += _read(text, passage, spans, names, discourse, verb, before, after)
    if titles:
        discourse.policy = found[-1].spans[0] if found else titles[0]
    return found


def _read(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    discourse: Discourse,
    verb: re.Match[str],
    before: int,
    after: int,
) -> list[Candidate]:
    event = str(verb.lastgroup)
    start, end = verb.span()
    doubts: list[str] = []
    if event not in _SUBJECT_EVENTS and CHINESE_UNREAL.search(text[max(passage.start, start - 24) : start]):
        return []
    before_verb = text[max(passage.start, start - 24) : start]
    if (event != "effective" and CHINESE_DENIED.search(before_verb)) or _NOT_IN_FORCE.search(before_verb):
        return []
    if CHINESE_IF.match(text[passage.start : start]):
        return []
    titles = passage.policies
    objects = _objects(text, spans, titles, end)
    active = bool(objects) and event != "effective"
    if not active:
        left = [title for title in titles if spans[title].end <= start and start - spans[title].end < _REACH]
        if left and (event in _SUBJECT_EVENTS or _is_subject(text, passage, spans, left[-1], start, before)):
            objects = [left[-1]]
            if (
                event == "amended"
                and len(left) > 1
                and _BY_AMENDMENT.search(text[passage.start : spans[left[-1]].start])
            ):
                objects = [left[-2]]
        elif (
            not left
            and discourse.policy is not None
            and _points_back(text, passage, start, names.surface(discourse.policy))
        ):
            objects = [discourse.policy]
            doubts.append("instrument taken from an earlier sentence")
        else:
            return []
    if event == "effective" and not titles and _SUBJECT_PART.search(text[passage.start : start]):
        return []
    if event == "repealed" and _SAME_DAY.search(text[max(passage.start, start - 6) : start]):
        date = discourse.effective
    else:
        date = _date(text, passage, spans, start, before, active)
    if event == "effective" and date is not None:
        discourse.effective = date
    approvers: list[int] = []
    bodies: list[int] = []
    if event not in _SUBJECT_EVENTS:
        approvers = [
            body
            for body in passage.bodies
            if spans[body].end <= start
            and CHINESE_CONSENT.search(text[max(passage.start, spans[body].start - 4) : spans[body].start])
        ]
        able = [body for body in passage.bodies if body not in approvers] if approvers else passage.bodies
        bodies = _actors(text, able, spans, start, before)
    actors = (
        [] if bodies or event not in PERSONAL else chinese_actors(text, passage, spans, start, before, event, active)
    )
    rule = f"zh-{'active' if active else 'subject'}-{event}"
    made = (
        event_candidate(text, spans, names, policy, event, (start, end), date, bodies, approvers, rule, doubts, actors)
        for policy in objects
    )
    found = [candidate for candidate in made if candidate is not None]
    if found and date is not None:
        discourse.used_dates.add(date)
    return found


def _objects(text: str, spans: Sequence[Span], titles: Sequence[int], end: int) -> list[int]:
    """Return the titles directly after a verb, all of an enumeration 《甲》《乙》和《丙》."""
    objects: list[int] = []
    for title in titles:
        begin = spans[title].start
        if begin < end:
            continue
        gap = text[spans[objects[-1]].end if objects else end : begin]
        direct = not objects and (
            (len(gap) <= 10 and CHINESE_OBJECT.match(gap)) or (len(gap) < 60 and _FAR_OBJECT.match(gap))
        )
        if direct or (objects and len(gap) < 40 and _NEXT_TITLE.fullmatch(gap)):
            objects.append(title)
        else:
            break
    return objects


def _is_subject(text: str, passage: Passage, spans: Sequence[Span], title: int, start: int, before: int) -> bool:
    gap = text[spans[title].end : start]
    if before > spans[title].end:
        return not re.search(r"[，,；][^，；]{0,12}[\u4e00-\u9fff]{2,}\Z", gap) and len(gap) < 60
    return (
        bool(
            re.match(
                r"》?(?:[（(][^（）()]{0,60}[）)])?(?:，|（|已|于|由|经|在|是|自|获|[\s]|[0-9]|二〇|同年|今年|去年|的)",
                gap,
            )
        )
        or len(gap) < 4
    )


def _points_back(text: str, passage: Passage, start: int, title: str) -> bool:
    """Tell whether a clause speaks of the instrument of this title: 该条例 of 《湖区条例》, not 本办法 of 《湖区法》."""
    if not CHINESE_ANAPHOR.search(text[passage.start : start]):
        return False
    kind = _KIND.search(text[passage.start : start])
    if kind is None:
        return True
    named = _BRACKETED.sub("", title).rstrip("》”")
    return named.endswith(kind.group(1)) and not (kind.group(1) == "法" and named.endswith("办法"))


def _date(text: str, passage: Passage, spans: Sequence[Span], start: int, before: int, active: bool) -> int | None:
    left = [date for date in passage.dates if spans[date].end <= start and start - spans[date].end < _REACH]
    for date in reversed(left):
        gap = text[spans[date].end : start]
        if _RECENTLY.search(gap):
            return None
        if spans[date].start >= before or not left[:-1]:
            if spans[date].start < before and "；" in gap:
                break
            return date
    if left and spans[left[0]].start - passage.start < 6:
        return left[0]
    if active:
        return None
    for date in passage.dates:
        if 0 <= spans[date].start - start < 12:
            return date
    return None


def _actors(text: str, bodies: Sequence[int], spans: Sequence[Span], start: int, before: int) -> list[int]:
    left = [body for body in bodies if spans[body].end <= start and start - spans[body].end < _REACH]
    left = [body for body in left if spans[body].start >= before] or left
    if not left or not CHINESE_BODY_TO_VERB.match(_AGREED.sub("，", text[spans[left[-1]].end : start])):
        return []
    chain = [left[-1]]
    for body in reversed(left[:-1]):
        if not CHINESE_CHAIN.match(text[spans[body].end : spans[chain[0]].start]):
            break
        chain.insert(0, body)
    return chain
