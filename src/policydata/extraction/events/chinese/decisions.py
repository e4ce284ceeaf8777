"""Chinese decisions that change or repeal other instruments, and the days on which instruments are said to be issued."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Discourse
from policydata.extraction.events.chinese.kinds import ISSUES
from policydata.extraction.events.chinese.papers import opening_of_order, paper_day
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names

_CHANGES = expression(r"关于(?:批准|修[改订正]|废止|清理)[^\n]{0,120}决定[》”]?\Z")
"""The title of a decision that changes, repeals or ratifies other instruments."""
_MARK = expression(r"\s*[（(]?[0-9一二三四五六七八九十]{1,4}[)）.、．]")
_ITEM = expression(
    r"\s*[（(]?[0-9一二三四五六七八九十]{1,4}[)）.、．]\s*(?:[^，。；《》：]{2,14}[：:])?(?:将|对|就|把|在|(?:原则)?同意|批准|废止|废除|修改|修订|修正|撤销|删[去除])?\s*[《“]?"
)
"""From the start of an item of a decision to the title that it is about."""
_PERFORMS = expression(
    r"(?<![已曾经])(?:决定[，：]?|兹|现)(?:(?:对|将)(?:《[^《》]{1,80}》(?:（[^（）]{1,20}）)?)?)?[^，。；《》]{0,6}\Z"
)
"""Before a verb by which a paper itself does what it says."""

_WE_DO = expression(
    r"[，。；\n\u3000 ][我本][部局委厅署办会院省市县区](?:研究|审查|组织|依法|决定|现|正式|批准){0,3}\Z"
)
"""Before what a paper itself does in the name of who signs it: 根据《甲》，我局批准发布《乙》."""
_DECIDES = expression(r"(?<![已曾经])决定[^。；《》]{0,24}\Z")


def issue_day(names: Names, discourse: Discourse, policy: int | None) -> int | None:
    """Return the day on which an instrument was issued, or that of the decision that speaks."""
    if policy is not None and (day := discourse.issued.get(names.key(policy))) is not None:
        return day
    return discourse.decided[0] if discourse.decided is not None else None


def remember_issues(ground: Ground, found: Sequence[Candidate]) -> None:
    """Keep the days on which instruments are issued, and who decides to change others by one of them."""
    spans, discourse = ground.spans, ground.discourse
    for one in found:
        event = one.fields["event"]
        day = next((index for index in one.spans if spans[index].kind == "date"), None)
        title = spans[one.spans[0]]
        if (
            event == "effective"
            and discourse.decided is not None
            and _CHANGES.search(ground.text, title.start, title.end)
        ):
            discourse.decided = discourse.decided if day is None else (day, discourse.decided[1])
        if day is None or (event not in ISSUES and event != "adopted"):
            continue
        acting = tuple(index for index in one.spans if spans[index].kind == "body")
        last = "" if discourse.session is None else spans[discourse.session[0]].value or ""
        if event == "adopted" and acting and (spans[day].value or "") > last:
            discourse.session = (day, acting)
        if event in ISSUES:
            discourse.issued.setdefault(ground.names.key(one.spans[0]), day)
        if _CHANGES.search(ground.text, title.start, title.end):
            bodies = tuple(index for index in one.spans if spans[index].kind == "body")
            if discourse.decided is None or (bodies and not discourse.decided[1]):
                discourse.decided = (day, bodies)


def decider(ground: Ground, start: int) -> list[int]:
    """Return who decides what a clause says that names nobody: 二、自…起，废止《…》 of a decision, 决定自…起废止《…》 of a notice."""
    if not ground.passage.bodies and _DECIDES.search(ground.text, ground.passage.start, start):
        return paper_day(ground)[1]
    if ground.discourse.decided is None or _MARK.match(ground.text, ground.passage.start) is None:
        return []
    return list(ground.discourse.decided[1])


def in_our_name(ground: Ground, start: int, end: int) -> int | None:
    """Return the day of a paper that itself does what a verb says: 我局批准发布《…》, but not 我局发布了《…》."""
    if ground.text.startswith("了", end) or not _WE_DO.search(
        ground.text, max(ground.passage.start, start - 16), start
    ):
        return None
    return paper_day(ground)[0]


def by_paper(ground: Ground, policy: int, start: int) -> tuple[int, list[int]] | None:
    """Return the day and the signers of a paper that itself changes an instrument: 决定删去《…》第五条, 四、将《…》修改为…."""
    passage = ground.passage
    begin = ground.spans[policy].start
    if (order := opening_of_order(ground, start)) is not None:
        return order
    if passage.dates and any(ground.spans[day].end <= start for day in passage.dates):
        return None
    if not (_PERFORMS.search(ground.text, passage.start, start) or _ITEM.fullmatch(ground.text, passage.start, begin)):
        return None
    day, signers = paper_day(ground)
    return None if day is None else (day, signers)


def in_decision(ground: Ground, policy: int, start: int) -> tuple[int, list[int]] | None:
    """Return the day and bodies of a decision for an item of it, of the instrument that opens it: 一、对《…》予以修改."""
    passage = ground.passage
    if ground.discourse.decided is None:
        return None
    day, bodies = ground.discourse.decided
    if _ITEM.fullmatch(ground.text, passage.start, ground.spans[policy].start):
        return day, list(bodies)
    performs = ground.spans[policy].start >= passage.start and _PERFORMS.search(ground.text, passage.start, start)
    return (day, [] if passage.bodies else list(bodies)) if performs else None
