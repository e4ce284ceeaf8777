"""Events of instruments in Chinese sentences: 印发《…》, 《…》自…起施行, 由…于…发布, 同时废止."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from policydata.extraction.candidates import Candidate
from policydata.extraction.chinese_event_cells import (
    REACH,
    acting_bodies,
    event_date,
    letterhead,
    says_formula,
    signature,
    title_days,
)
from policydata.extraction.chinese_event_kinds import event_of
from policydata.extraction.event_actors import PERSONAL, chinese_actors
from policydata.extraction.event_words import (
    CHINESE_ANAPHOR,
    CHINESE_CONSENT,
    CHINESE_DENIED,
    CHINESE_EVENT,
    CHINESE_IF,
    CHINESE_OBJECT,
    CHINESE_STEM,
    CHINESE_UNREAL,
)
from policydata.extraction.expressions import expression
from policydata.extraction.instrument_events import (
    UNREAD,
    Discourse,
    ListedRepeal,
    event_candidate,
    inside_title,
    listed_repeal,
)
from policydata.extraction.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_SUBJECT_EVENTS = frozenset(("effective", "repealed", "amended", "expired", "opened_for_signature"))
_SITTING = expression(r"[^，。；《》]{0,30}")
_SAME_DAY = expression(r"(?:同时|届时(?:《[^》]{1,60}》)?|即行|一并|同日)[^，。；]{0,3}\Z")
_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_NEXT_TITLE = expression(r"》?(?:[（(][^（）()]*[）)])?[、和及与]{0,2}《?")
_NOT_IN_FORCE = expression(r"(?:尚未|从未|没有|并未|未)(?:正式)?\Z")
_FAR_OBJECT = expression(
    r"(?:了)?(?:由)?[^，。；《》]{1,30}(?:提出|倡议|提交|发起|起草|联署|共提|主提)(?:、[^，。；《》]{1,20}(?:联署|共提|参与))?的[“《]?\Z"
)
"""From a verb to its object over who proposed it: 通过中国提出、140多国联署的《…》."""
_BY_AMENDMENT = expression(r"(?:根据|依照|按照)[^，。；]*\Z")
_KIND = expression(
    r"(?:该|本|此|这部|这份|这一|上述)(?:项|个)?[“《]?(办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公约|宣言|决议|计划|方案|标准|倡议|公告|法)"
)
_BRACKETED = expression(r"[（(][^（）()]*[）)]")
_SUBJECT_PART = expression(r"第[^，。；》]{1,8}条|附件|通知|解读|草案")


_SHARED = expression(r"(?:、|，|并|和|后|及)[^。；《》]{0,40}\Z")
"""Between two verbs of one object: 签署、1999年批准《…》."""
_BY_THEN = expression(r"[年月日底末]之?以?前[^，。；》]{0,8}\Z")
"""A day by which something is to be done: 2025年底前废止."""
_AND_ENDS = r"[^。；《》]{1,24}(?:予以|一律|同时|即行)?(?:废止|停止执行)"
_LISTING = expression(rf"下列{_AND_ENDS}|以下{_AND_ENDS}|废止(?:下列|以下)[^。；《》]{{2,24}}[：:]")
"""A clause that repeals what the list after it names."""
_YEAR = expression(r"[0-9]{4}年的(?=《)|[0-9]{4}年的\Z")
_SOMEONE = expression(r"[\u4e00-\u9fff]{0,12}(?:会|院|府|部|局|委|厅|署|办|元首|总统|主席)[^，。；《》]{0,14}\Z")
_WHERE = expression(r"(?:在|刊于|载于|登于)《?\Z")
"""Before the name of a journal, in which something appears."""
_BESIDE = expression(r"(?:因|与|根据|依据|依照|按照|鉴于|参照|执行|违反|符合)[^，。；《》]{0,4}《?\Z")
"""What stands before a title that is not what the clause is about."""
_LATER = expression(r"后|之日")
_SAID_OF = expression(r"(?:的?\s*(?:[，。、；）)（(\n]|并|后|且|于|自|至|了|的(?!《)|\Z))")
"""What follows a verb that is said of the title before it, and not of a word behind it."""
_OPENS_AGAIN = expression(r"[；。]|[，,](?:各|其|该省|本省|同时，)")


def chinese_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    found: list[Candidate] = []
    titles = passage.policies
    if discourse.listed is not None:
        found += listed_repeal(text, passage, spans, names, discourse, "zh-list-repealed")
    stem = CHINESE_STEM.search(text, passage.start, passage.end)
    if stem is not None and (listing := _LISTING.search(text, passage.start, passage.end)):
        day = passage.dates[-1] if passage.dates else discourse.first_effective
        discourse.listed = ListedRepeal(listing.span(), day, tuple(letterhead(text, spans)))
    if stem is not None and (titles or discourse.policy is not None):
        verbs = [
            verb
            for verb in islice(CHINESE_EVENT.finditer(text, passage.start, passage.end), _MOST_VERBS)
            if not inside_title(verb.start(), titles, spans)
        ]
        if verbs and asks(text, passage):
            verbs = []
        taken: dict[int, int] = {}
        subject: list[int] = []
        for place, verb in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            following = verbs[place + 1] if place + 1 < len(verbs) else None
            made = _read(text, passage, spans, names, discourse, verb, before, following, taken, subject)
            if made:
                subject = [one.spans[0] for one in made] if "-subject-" in made[0].rule else []
            found += made
    if titles and passage.dates and not asks(text, passage):
        for policy, date, bodies in title_days(text, passage, spans, discourse.used_dates):
            where = (spans[date].start, spans[date].end)
            named = event_candidate(text, spans, names, policy, "issued", where, date, bodies, rule="zh-title-issued")
            if named is not None:
                found.append(named)
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
    following: re.Match[str] | None,
    taken: dict[int, int],
    subject: list[int],
) -> list[Candidate]:
    event = str(verb.lastgroup)
    start, end = verb.span()
    before_verb = text[max(passage.start, start - 24) : start]
    if event not in _SUBJECT_EVENTS and CHINESE_UNREAL.search(before_verb):
        return []
    if (event != "effective" and CHINESE_DENIED.search(before_verb)) or _NOT_IN_FORCE.search(before_verb):
        return []
    if CHINESE_IF.match(text[passage.start : start]):
        return []
    if event != "effective" and _BY_THEN.search(before_verb):
        return []
    titles = passage.policies
    objects, active, doubts = _instruments(text, passage, spans, names, discourse, verb, before, following, subject)
    if not objects:
        return []
    if event == "effective" and not titles and _SUBJECT_PART.search(text[passage.start : start]):
        return []
    signers: list[int] = []
    formula = False
    if event == "repealed" and _SAME_DAY.search(text[max(passage.start, start - 70) : start]):
        date = discourse.effective
    elif event not in _SUBJECT_EVENTS and says_formula(text, passage, start):
        date, signers = signature(text, passage, spans)
        signers = signers or letterhead(text, spans)
        formula = True
    else:
        date = event_date(text, passage, spans, start, before, active, taken, objects[0])
    if event == "effective" and date is not None and _LATER.search(text[spans[date].end : start]):
        return []
    if event == "amended" and verb.group().startswith("作"):
        date, signers = discourse.first_effective, letterhead(text, spans)
    if event == "effective" and date is not None:
        discourse.effective = date
        discourse.first_effective = discourse.first_effective or date
    approvers: list[int] = []
    bodies = signers
    if event not in _SUBJECT_EVENTS:
        approvers = [
            body
            for body in passage.bodies
            if spans[body].end <= start
            and CHINESE_CONSENT.search(text[max(passage.start, spans[body].start - 4) : spans[body].start])
            and not (event == "adopted" and _SITTING.fullmatch(text[spans[body].end : start]))
        ]
        able = [body for body in passage.bodies if body not in approvers] if approvers else passage.bodies
        bodies = bodies or acting_bodies(text, able, spans, start, before, active)
    actors = (
        [] if bodies or event not in PERSONAL else chinese_actors(text, passage, spans, start, before, event, active)
    )
    if not bodies and not actors and event not in _SUBJECT_EVENTS and (active or _SOMEONE.search(text, before, start)):
        doubts.append(UNREAD)
    found: list[Candidate] = []
    several = [one for one in passage.dates if before <= spans[one].start and spans[one].end <= start]
    paired = len(several) == len(objects) > 1 and "分别" in text[before:start]
    for place, policy in enumerate(objects):
        date = several[place] if paired else date
        title = text[spans[policy].start : spans[policy].end]
        said = "" if active or spans[policy].end > start else text[spans[policy].end : start]
        kind = event if formula else event_of(verb.group(), event, title, said)
        rule = f"zh-{'active' if active else 'subject'}-{kind}"
        candidate = event_candidate(
            text, spans, names, policy, kind, (start, end), date, bodies, approvers, rule, doubts, actors
        )
        if candidate is not None:
            found.append(candidate)
    if found and date is not None:
        discourse.used_dates.add(date)
        taken.setdefault(date, objects[0])
    return found


def _instruments(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    discourse: Discourse,
    verb: re.Match[str],
    before: int,
    following: re.Match[str] | None,
    subject: list[int],
) -> tuple[list[int], bool, list[str]]:
    """Return the titles a verb acts on or is said of, whether they are its objects, and doubts."""
    event = str(verb.lastgroup)
    start, end = verb.span()
    titles = passage.policies
    objects = _objects(text, spans, titles, end)
    if objects and (event != "effective" or text[end : end + 1] == "的"):
        return objects, True, []
    left = [title for title in titles if spans[title].end <= start and start - spans[title].end < REACH]
    left = [t for t in left if not _WHERE.search(text, max(passage.start, spans[t].start - 5), spans[t].start)]
    if len(left) > 1 and _BESIDE.search(text, max(passage.start, spans[left[-1]].start - 8), spans[left[-1]].start):
        left = left[:-1]
    if event not in _SUBJECT_EVENTS and following is not None and _SHARED.fullmatch(text[end : following.start()]):
        shared = _objects(text, spans, titles, following.end())
        if shared and str(following.lastgroup) not in _SUBJECT_EVENTS:
            return shared, True, []
    acts = verb.group() in ("废止", "废除") and not _SAID_OF.match(text, end)
    acts = acts or (verb.group() in ("取代", "替代") and "被" not in text[before:start])
    if left and not acts and (event in _SUBJECT_EVENTS or _is_subject(text, passage, spans, left[-1], start, before)):
        if event == "amended" and len(left) > 1 and _BY_AMENDMENT.search(text[passage.start : spans[left[-1]].start]):
            return [left[-2]], False, []
        return _enumerated(text, spans, left), False, []
    if (
        subject
        and (not left or left[-1] in subject)
        and start - before < 40
        and _SAID_OF.match(text, end)
        and not _OPENS_AGAIN.search(text[before:start])
    ):
        return subject, False, []
    if left:
        return [], False, []
    own = _own(text, passage, start, names)
    if own is not None:
        return [own], False, []
    if discourse.policy is not None and _points_back(text, passage, start, names.surface(discourse.policy)):
        return [discourse.policy], False, ["instrument taken from an earlier sentence"]
    return [], False, []


def _enumerated(text: str, spans: Sequence[Span], left: Sequence[int]) -> list[int]:
    """Return the last title and those that an enumeration ties to it: 《甲》《乙》先后颁布."""
    chain = [left[-1]]
    for title in reversed(left[:-1]):
        if not _NEXT_TITLE.fullmatch(text[spans[title].end : spans[chain[0]].start]):
            break
        chain.insert(0, title)
    return chain


def _own(text: str, passage: Passage, start: int, names: Names) -> int | None:
    """Return the instrument that the text itself is, where 本办法 is said and the text is such a one."""
    if names.own is None:
        return None
    kind = _KIND.search(text[passage.start : start])
    if kind is None or not kind.group().startswith("本"):
        return None
    return names.own if _is_kind(names.surface(names.own), kind.group(1)) else None


def _objects(text: str, spans: Sequence[Span], titles: Sequence[int], end: int) -> list[int]:
    """Return the titles directly after a verb, all of an enumeration 《甲》《乙》和《丙》."""
    objects: list[int] = []
    for title in titles:
        begin = spans[title].start
        if begin < end:
            continue
        gap = _YEAR.sub("", text[spans[objects[-1]].end if objects else end : begin])
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
                r"》?(?:[（(][^（）()]{0,60}[）)])?(?:，|（|—|系|曾|早|最早|刚|已|于|由|经|在|是|自|获|[\s]|[0-9]|二〇|同年|今年|去年|的)",
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
    return _is_kind(title, kind.group(1))


def _is_kind(title: str, kind: str) -> bool:
    named = _BRACKETED.sub("", title).rstrip("》”")
    return named.endswith(kind) and not (kind == "法" and named.endswith("办法"))
