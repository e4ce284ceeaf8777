"""What stands in brackets after a title: 《…法》（2001年8月30日…通过　2017年12月27日…修订）, of Chinese laws and orders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.chinese.bodies import author, beyond_order, tied
from policydata.extraction.events.chinese.kinds import ISSUES, event_of
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_EVENT
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span, first_at

_OPENS = expression(
    r"[》”]?(?:的(?:通知|公告|通告|决定))?[ \u3000]{0,4}(?:\n[ \u3000\n]{0,8}(?:[^\n（(〔《》。]{0,30}(?:来源|时间|日期)[：:][^\n（(〔《》。]{0,60}\n[ \u3000\n]{0,8})?)?[（(〔]"
)
"""Behind a title, over a line of the page that shows it: 发布时间：2024-05-06　来源：…."""
_BRACKET = expression(r"[（(〔）)〕]")
_LONGEST = 700
_MOST_VERBS = 20
_GOES_ON = expression(r"[^，；。 \u3000\n]{0,4}")
"""Between two verbs of one clause: 修订通过."""
_ACTS = expression(
    r"(?:第[0-9一二三四五六七八九十百零〇]{1,4}届)?(?:第[^，。；《》 \u3000\n]{1,12}次)?[^，。；《》 \u3000\n]{0,16}(?:《[^《》]{1,80}》)?[^，。；《》 \u3000\n]{0,24}[，、]?[^，。；《》 \u3000\n]{0,14}"
)
"""From a body to what it did, over its session or its decision."""
_OF_DECISION = expression(r"(?:、[^，。；、《》\s]{2,60})?的(?:《|决[定议]|修[改正]案)")
"""Behind what was done to the decision by which the instrument was amended: 根据2019年4月5日市人大通过的《…决定》修正."""
_ON_GROUND = expression(r"(?:根据|依据|按照|依照)[^《》]*\Z")
_NO_HISTORY = frozenset(("consultation", "proposed", "drafted", "launched"))


def histories(ground: Ground) -> list[Candidate]:
    """Return the events in the brackets that directly follow titles."""
    found: list[Candidate] = []
    for policy in ground.titles:
        begin, end = bracket_after(ground.text, ground.spans[policy])
        if end:
            found += _history(ground, policy, begin, end, author(ground, policy))
    return found


def bracket_after(text: str, title: Span) -> tuple[int, int]:
    """Return where the words in brackets that directly follow a title begin and end; zeros where none do."""
    opening = _OPENS.match(text, title.end)
    if opening is None:
        return 0, 0
    depth = 1
    for bracket in _BRACKET.finditer(text, opening.end(), opening.end() + _LONGEST):
        depth += 1 if bracket[0] in "（(〔" else -1
        if not depth:
            return opening.end(), bracket.start()
    return 0, 0


def _history(ground: Ground, policy: int, begin: int, end: int, makers: list[int]) -> list[Candidate]:
    text, spans, names = ground.text, ground.spans, ground.names
    inside = range(policy + 1, first_at(spans, end))
    days = [index for index in inside if spans[index].kind == "date" and not spans[index].detail.get("end")]
    if not days:
        return []
    titles = [index for index in inside if spans[index].kind == "policy"]
    verbs = [
        verb
        for verb in islice(CHINESE_EVENT.finditer(text, begin, end), _MOST_VERBS)
        if verb.lastgroup not in _NO_HISTORY and not any(spans[t].start <= verb.start() < spans[t].end for t in titles)
    ]
    found: list[Candidate] = []
    if sorted(spans[one].kind for one in inside) == ["body", "date"] and spans[inside[0]].start == begin:
        where, maker = (spans[days[0]].start, end), [one for one in inside if one != days[0]]
        one = event_candidate(text, spans, names, policy, "issued", where, days[0], maker, rule="zh-title-issued")
        return [one] if spans[inside[1]].end == end else []
    before, day = begin, None
    bodies: list[int] = []
    decided: tuple[int | None, list[int]] = None, []
    for place, verb in enumerate(verbs):
        start = verb.start()
        if before == begin or not _GOES_ON.fullmatch(text, before, start):
            day = next((one for one in reversed(days) if before <= spans[one].start and spans[one].end <= start), None)
            bodies = [beyond_order(text, spans, names, one) for one in _acting(text, spans, inside, before, start)]
            if day is None:
                day, bodies = decided
        if not bodies and str(verb.lastgroup) in ISSUES:
            bodies = makers
        decision = _OF_DECISION.match(text, verb.end())
        if decision is None and place + 1 < len(verbs) and _ON_GROUND.search(text, before, start):
            decision = _OF_DECISION.match(text, verbs[place + 1].end())  # 根据…通过、…批准的《…决定》修正
        about = policy if decision is None else next((t for t in titles if spans[t].start == decision.end()), None)
        if day is not None and about is not None:
            found.append(_event(ground, about, verb, day, bodies))
        if decision is None or decided[0] is None:  # Who consents to a decision does not amend by it.
            decided = (None, []) if decision is None else (day, [] if verb.lastgroup == "approved" else bodies)
        before = verb.end()
    return found


def _acting(text: str, spans: Sequence[Span], inside: Sequence[int], before: int, start: int) -> list[int]:
    near = [i for i in inside if spans[i].kind == "body" and before <= spans[i].start and spans[i].end <= start]
    if not near or not _ACTS.fullmatch(text, spans[near[-1]].end, start):
        return []
    return tied(text, spans, near)


def _event(ground: Ground, policy: int, verb: re.Match[str], day: int, bodies: Sequence[int]) -> Candidate:
    text, spans, names = ground.text, ground.spans, ground.names
    kind = event_of(verb.group(), str(verb.lastgroup), text[spans[policy].start : spans[policy].end])
    acting = () if kind in ("effective", "expired") else bodies
    return event_candidate(text, spans, names, policy, kind, verb.span(), day, acting, rule=f"zh-history-{kind}")
