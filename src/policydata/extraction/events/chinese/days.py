"""The day of a Chinese verb, over what its sentence and its text said before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.events.chinese.clause_days import bracketed_day, event_date, nominal_day
from policydata.extraction.events.chinese.decisions import issue_day
from policydata.extraction.events.chinese.papers import paper_day, signature
from policydata.extraction.events.chinese.unsaid import FIELDS
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_SAME_DAY = expression(
    r"(?:同时|同步|随之|届时(?:《[^》]{1,60}》)?|即行|一并|(?:施行|实施|生效)之日起)[^，。；]{0,5}\Z"
)
_SINCE_FORCE = expression(r"(?:本|新|该)[\u4e00-\u9fff]{1,6}(?:施行|实施|生效)(?:之日起?|[之以]?后|时)")
"""A clause that puts an end at the beginning of the paper itself: 本规定施行后，…不再适用."""
_OF_OWN_ISSUE = expression(
    r"自\n?(?:本[^，。；自]{1,6})?(公布|发布|颁布|印发|签署|签发|下发|发文|通过|公告)之?日起?(?:[^，。；自]{0,12}(后)[^，。；自]{0,4}|[^，。；自]{0,8})\Z"
)
"""The day of the paper itself, which its head or its signature says: 自本文印发之日起停止执行."""
_FAMILIES = {"通过": "adopted", "签署": "signed"}
"""Of which event the day is meant, where it is not that of the issue."""
_MADE_ON = expression(r"[^，。；《》]{1,40}的《")
_AND_THEN = expression(r"[，、]?(?:并|同时|正式|全部|一并)*")
_BY_DECISION = expression(r"的《[^《》]{1,120}决[定议]》第?[一二三四五六七八九十]{0,3}次?")
"""Between the verb of a decision and that of what it amends: 根据5月3日通过的《关于修改〈…〉的决定》第一次修正."""
_LATER = expression(r"后|之日")


class Said:
    """What the verbs of a sentence have said so far: days by title, what the last was said of, who acted, and its day.

    `days` are those of the kinds of event told, None where it has none; of all that is put out, the day is under "issue".
    """

    __slots__ = ("acted", "day", "days", "objects", "subject", "taken", "told")

    def __init__(self, told: frozenset[int]) -> None:
        """Start a sentence; `told` are the days in brackets that say an instrument's history."""
        self.told = told
        self.taken: dict[int, int] = {}
        self.objects: list[int] = []
        self.subject: list[int] = []
        self.acted: list[int] = []
        self.day: int | None = None
        self.days: dict[str, int | None] = {}


def verb_day(
    ground: Ground, verb: re.Match[str], before: int, active: bool, objects: Sequence[int], so_far: Said
) -> int | None:
    """Return the day of a verb: of its clause, of the clause before (同日, 即日), in brackets after its object."""
    text, passage, spans, discourse = ground.text, ground.passage, ground.spans, ground.discourse
    event, start = str(verb.lastgroup), verb.start()
    if (day := nominal_day(ground, verb.end())) is not None or text.startswith(FIELDS, verb.end()):
        return day
    if text.startswith("于", verb.end()):
        for day in passage.dates:
            if spans[day].start == verb.end() + 1:
                return day
    if event == "expired" and verb.group().endswith(("至", "到")):
        return next((day for day in passage.dates if spans[day].start == verb.end()), None)
    behind = [day for day in passage.dates if spans[objects[0]].end <= spans[day].start and spans[day].end <= start]
    own = any(not _MADE_ON.match(text, spans[day].end, start) for day in behind)
    same_day = (
        _SAME_DAY.search(text[max(passage.start, start - 70) : start]) if event == "repealed" and not own else None
    )
    if same_day is not None:
        day = discourse.issue if discourse.effective is None else discourse.effective
        if day is None:  # Not the day on which what ends was made: 2009年发布的《…》同时废止.
            told = ((one, title) for one, title in reversed(so_far.taken.items()) if title not in objects)
            day = next((one for one, _ in told if not _MADE_ON.match(text, spans[one].end)), None)
        return paper_day(ground)[0] if day is None and same_day[0].startswith("同时") else day
    said = _OF_OWN_ISSUE.search(text, max(passage.start, start - 30), start)
    if said is not None and said[2]:
        return None
    family = "issue" if said is None else _FAMILIES.get(said[1], "issue")
    at_once = event == "effective" and not text[before:start].strip("、，并")
    if family in so_far.days and (at_once if said is None else "本" not in said[0]):
        return so_far.days[family]
    if said is not None:
        signed, _ = signature(ground)
        return signed if signed is not None else issue_day(ground.names, discourse, None if active else objects[0])
    date = event_date(ground, start, before, active, so_far.taken, objects[0], so_far.told)
    if date is None and active:
        date = bracketed_day(ground, objects[-1])
    last = spans[objects[0]].end
    if date is None and event == "amended" and last < before and not text.endswith(("决定", "决议"), 0, last):
        return so_far.day if _BY_DECISION.fullmatch(text, before, start) else None
    if date is None and event == "repealed":
        and_then = so_far.day == discourse.effective and _AND_THEN.fullmatch(text, before, start)
        if and_then or (not active and _SINCE_FORCE.search(text, passage.start, start)):
            return discourse.effective
    return date


def of_own_issue(ground: Ground, start: int) -> bool:
    """Tell whether a verb has the day on which the paper itself goes out: 自本文印发之日起停止执行."""
    return _OF_OWN_ISSUE.search(ground.text, max(ground.passage.start, start - 30), start) is not None


def later_than(ground: Ground, date: int | None, start: int) -> bool:
    """Tell whether a verb comes after the day told before it: 2021年9月施行后…生效."""
    if date is None or ground.spans[date].start < ground.passage.start:
        return False
    return _LATER.search(ground.text, ground.spans[date].end, start) is not None
