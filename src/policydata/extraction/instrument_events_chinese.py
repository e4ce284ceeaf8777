"""Events of instruments in Chinese sentences: 印发《…》, 《…》自…起施行, 由…于…发布, 同时废止."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from policydata.extraction.candidates import Candidate
from policydata.extraction.chinese_event_cells import (
    REACH,
    acting_bodies,
    bracketed_day,
    event_date,
    letterhead,
    says_formula,
    signature,
    sittings,
    title_days,
)
from policydata.extraction.chinese_event_kinds import event_of
from policydata.extraction.chinese_histories import bracket_after, histories
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
_NO_WISH = frozenset(("effective", "expired", "opened_for_signature"))
_SITTING = expression(r"[^，。；《》]{0,30}")
_SAME_DAY = expression(r"(?:同时|届时(?:《[^》]{1,60}》)?|即行|一并|同日|该日|当日)[^，。；]{0,5}\Z")
_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_NEXT_TITLE = expression(r"》?(?:[（(][^（）()]*[）)])?[、和及与]{0,2}《?")
_NOT_IN_FORCE = expression(r"(?:尚未|从未|没有|并未|未)(?:正式)?\Z")
_FAR_OBJECT = expression(
    r"(?:[A-Z/]{1,8} ?[A-Z]?[0-9.]{1,9}[—–-][0-9]{4}[，、 ]{0,2})《?\Z|(?:了)?(?:由)?[^，。；《》]{1,30}(?:提出|倡议|提交|发起|起草|联署|共提|主提)(?:、[^，。；《》]{1,20}(?:联署|共提|参与))?的[“《]?\Z"
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
_AMENDING = expression(r"[^《》]{0,30}关于修[改订正]")
"""A decision by which another instrument is amended."""
_BOTH = expression(r"[、，并](?:并|自|于|经)?[^。；《》，]{0,30}")
"""Between two verbs before 的 and their object: 2019年修订、自2020年起施行的《…》."""
_BY_THEN = expression(r"(?:[0-9０-９一二三四五六七八九十]日|[年月底末])之?以?前[^，。；》]{0,8}\Z")
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
_SAID_OF = expression(
    r"(?:的?\s*(?:[，。、；）)（(\n]|并|后|且|于|自|至|了|的(?!《)|实施|施行|执行|生效|以来|出台|全文|[0-9二]|\Z))"
)
"""What follows a verb that is said of the title before it, and not of a word behind it."""
_UNREAD_TITLE = expression(r"[^、和及与]《[^《》]{1,80}》(?:[（(][^（）()]{1,30}[）)])?[^，。；《》]{0,12}\Z")
"""A title right before a verb that is no span: the verb is not said of the one before it."""
_PASSIVE = frozenset(("signed", "published", "issued"))
_DONE_BY = frozenset(("adopted", "approved", "signed", "endorsed"))
"""Kinds of event that 经 says who brought about: 经市政府批准."""
_THIS = expression(
    r"(?:本|该)(?:办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公告|标准|法|方案|制度|章程)[^，。；]{0,3}自[^，。；]{0,40}\Z"
)
_THIS_DAY = expression(
    r"本(?:办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公告|标准|法|方案|制度|章程)[^，。；]{0,3}自(?=[0-9二○〇])"
)
_A_DAY = len("2025-03-01")
_AHEAD = expression(r"将(?:于|自|在|从)\Z")
_UNTIL_VERB = expression(r"(?:起|正式|开始|同时|，)*(?:在[^，。；《》]{1,10})?(?:正式)?")
_SAME_ACTOR = expression(
    r"[》）]?[，、；]?(?:并|又|还|再|随后|此后|其后|后|之后|同时|也|且|先后|后来|而后){0,2}(?:于|在)?(?:正式|公开|重新|再次|再|又|对[其该此](?:进行|作出?|予以)?了?){0,2}"
)
"""Between two verbs of one actor, days left out: 2010年发布《甲》，并于2020年修订《乙》."""
_MAKES = expression(
    r"(?:[（(][^（）()]{1,20}[）)])?(?:等[^，。；《》]{0,12})?(?:会同[^，。；《》]{1,60})?(?:联合|共同|组织|研究|牵头)*(?:制定|制订|编制|修订|起草|拟定|组织)"
)
_DOES_TO = expression(r"[^，。；《》]{0,24}(?:对|将|把|就)(?:[^，。；《》]{0,8}的)?[《“]?\Z")
_DOES_TO_IT = expression(r"[^，。；《》]{0,20}(?:对|将)[^，。；《》]{1,14}")
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
        told = histories(text, spans, names, titles)
        found += told
        closed = [bracket_after(text, spans[one.spans[0]]) for one in told]
        if discourse.policy is not None:
            closed.append(bracket_after(text, spans[discourse.policy]))
        verbs = [verb for verb in verbs if not any(begin <= verb.start() < end for begin, end in closed)]
        if verbs and asks(text, passage):
            verbs = []
        taken: dict[int, int] = {}
        subject: list[int] = []
        acted: list[int] = []
        for place, verb in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            following = verbs[place + 1] if place + 1 < len(verbs) else None
            made = _read(text, passage, spans, names, discourse, verb, before, following, taken, subject, acted)
            if made:
                acted = (
                    [one for one in made[-1].spans if spans[one].kind == "body"] if "-active-" in made[0].rule else []
                )
                subject = [one.spans[0] for one in made] if "-subject-" in made[0].rule else []
            found += made
    elif (
        stem is not None
        and passage.dates
        and discourse.effective is None
        and (day := _own_day(text, passage, spans)) is not None
    ):
        discourse.effective = discourse.first_effective = day
    if titles and passage.dates and not asks(text, passage):
        for policy, date, bodies in title_days(text, passage, spans, discourse.used_dates):
            where = (spans[date].start, spans[date].end)
            named = event_candidate(text, spans, names, policy, "issued", where, date, bodies, rule="zh-title-issued")
            if named is not None:
                found.append(named)
    found = _once_drafted(found)
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
    acted: list[int],
) -> list[Candidate]:
    event = str(verb.lastgroup)
    start, end = verb.span()
    before_verb = text[max(passage.start, start - 24) : start]
    if event not in _NO_WISH and CHINESE_UNREAL.search(before_verb.rpartition("》")[2]):
        return []
    if _NOT_IN_FORCE.search(before_verb):
        return []
    if event != "effective" and CHINESE_DENIED.search(before_verb) and not _fixed_day(text, passage, spans, start):
        return []
    if CHINESE_IF.match(text[passage.start : start]):
        return []
    if event != "effective" and _BY_THEN.search(before_verb):
        return []
    titles = passage.policies
    objects, active, doubts = _instruments(text, passage, spans, names, discourse, verb, before, following, subject)
    if not objects:
        if event == "effective" and _THIS.search(text, max(passage.start, before), start):
            day = event_date(text, passage, spans, start, before, False, taken, -1)
            discourse.effective = day
            discourse.first_effective = discourse.first_effective or day
        return []
    if event == "effective" and not titles and _SUBJECT_PART.search(text[passage.start : start]):
        return []
    signers: list[int] = []
    formula = False
    if event == "repealed" and _SAME_DAY.search(text[max(passage.start, start - 70) : start]):
        date = discourse.effective
    elif event not in _SUBJECT_EVENTS and says_formula(text, passage, start):
        date, signers = signature(text, passage, spans)
        signers = signers or letterhead(text, spans) or _makers(text, passage, spans, start)
        formula = True
    else:
        date = event_date(text, passage, spans, start, before, active, taken, objects[0])
    if date is None and active:
        date = bracketed_day(text, passage, spans, objects[-1])
    if event == "effective" and date is not None and _LATER.search(_last_clause(text[spans[date].end : start])):
        return []
    if event == "amended" and verb.group().startswith(("作如", "作以", "作出如", "作出以")):
        date, signers = discourse.first_effective, letterhead(text, spans)
    if event == "effective" and date is not None:
        discourse.effective = date
        discourse.first_effective = discourse.first_effective or date
    approvers: list[int] = []
    bodies = signers
    if event not in _SUBJECT_EVENTS and not formula:
        approvers = [
            body
            for body in passage.bodies
            if spans[body].end <= start
            and CHINESE_CONSENT.search(text[max(passage.start, spans[body].start - 4) : spans[body].start])
            and not (event in _DONE_BY and _SITTING.fullmatch(text[spans[body].end : start]))
        ]
        able = [body for body in passage.bodies if body not in approvers] if approvers else passage.bodies
        bodies = bodies or acting_bodies(text, able, spans, start, before, active)
    elif event in ("amended", "repealed") and not bodies:
        able = passage.bodies if active else _changing(text, passage, spans, objects[0], start)
        bodies = acting_bodies(text, able, spans, start, before, active)
    if not bodies and acted and _SAME_ACTOR.fullmatch(_undated(text, passage, spans, before, start)):
        bodies = acted
    actors = (
        [] if bodies or event not in PERSONAL else chinese_actors(text, passage, spans, start, before, event, active)
    )
    if not bodies and not actors and event not in _SUBJECT_EVENTS and (active or _SOMEONE.search(text, before, start)):
        doubts.append(UNREAD)
    found: list[Candidate] = []
    sat = sittings(text, passage, spans, start, before) if event == "adopted" and not formula else []
    several = [one for one in passage.dates if before <= spans[one].start and spans[one].end <= start]
    paired = len(several) == len(objects) > 1 and "分别" in text[before:start]
    for place, policy in enumerate(objects):
        date = several[place] if paired else date
        title = text[spans[policy].start : spans[policy].end]
        said = "" if active or spans[policy].end > start else text[spans[policy].end : start]
        kind = event_of(verb.group(), event, title, said, before_verb, formula)
        rule = f"zh-{'active' if active else 'subject'}-{kind}"
        for day, acting in sat or [(date, bodies)]:
            bare = formula and not acting
            candidate = event_candidate(
                text, spans, names, policy, kind, (start, end), day, acting, approvers, rule, doubts, actors, bare
            )
            if candidate is not None:
                found.append(candidate)
    if found and date is not None:
        discourse.used_dates.add(date)
        taken.setdefault(date, objects[0])
    return found


def _once_drafted(found: list[Candidate]) -> list[Candidate]:
    """Return the events of a sentence without the consultation on a draft that it says to be published."""
    drafts = {one.spans[0] for one in found if one.fields["event"] == "draft_published"}
    return [one for one in found if one.fields["event"] != "consultation" or one.spans[0] not in drafts]


def _own_day(text: str, passage: Passage, spans: Sequence[Span]) -> int | None:
    """Return the day on which the text itself takes effect, where its title is not read: 本办法自2020年1月1日起施行."""
    own = _THIS_DAY.search(text, passage.start, passage.end)
    return next((day for day in passage.dates if own and spans[day].start == own.end()), None)


def _fixed_day(text: str, passage: Passage, spans: Sequence[Span], start: int) -> bool:
    """Tell whether what will happen has its day: 将于2025年3月1日废止."""
    for date in passage.dates:
        if 0 <= start - spans[date].end < 16 and len(spans[date].value or "") == _A_DAY:
            ahead = _AHEAD.search(text, max(passage.start, spans[date].start - 3), spans[date].start)
            return ahead is not None and _UNTIL_VERB.fullmatch(text, spans[date].end, start) is not None
    return False


def _makers(text: str, passage: Passage, spans: Sequence[Span], start: int) -> list[int]:
    """Return the body that a sentence says to have made what it puts into force: …组织制定了上述办法，现予发布."""
    made = [body for body in passage.bodies if spans[body].end <= start and _MAKES.match(text, spans[body].end, start)]
    return made[:1]


def _changing(text: str, passage: Passage, spans: Sequence[Span], title: int, start: int) -> list[int]:
    """Return the bodies that may change or repeal the instrument a verb is said of: behind its title, or 对 before it."""
    begin, end = spans[title].start, spans[title].end
    return [
        body
        for body in passage.bodies
        if (
            end <= spans[body].start
            and spans[body].end <= start
            and (spans[body].rule == "session.body" or text[spans[body].start - 1] in "由经被")
        )
        or (
            end < spans[body].start and spans[body].end <= start and _DOES_TO_IT.fullmatch(text, spans[body].end, start)
        )
        or (spans[body].end <= begin < start and _DOES_TO.fullmatch(text, spans[body].end, begin))
    ]


def _last_clause(between: str) -> str:
    """Return the words between a day and a verb; those behind the comma where the day opens a clause of its own."""
    return "" if between[:1] in ("，", ",") and "）" not in between else between


def _undated(text: str, passage: Passage, spans: Sequence[Span], begin: int, end: int) -> str:
    """Return the words of a stretch without its dates."""
    words, position = "", begin
    for date in passage.dates:
        if position <= spans[date].start and spans[date].end <= end:
            words += text[position : spans[date].start]
            position = spans[date].end
    return words + text[position:end]


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
    if following is not None and not left and _BOTH.fullmatch(text, end, following.start()):
        shared = _objects(text, spans, titles, following.end())
        if shared and text[following.end()] == "的":
            return shared, True, []
    acts = verb.group() in ("废止", "废除") and not _SAID_OF.match(text, end)
    acts = acts or (verb.group() in ("取代", "替代", "代替") and "被" not in text[before:start])
    acts = acts or (
        event in _PASSIVE and not _SAID_OF.match(text, end) and (following is None or following.start() > end + 1)
    )
    if event == "amended" and left and not acts and _AMENDING.match(text, spans[left[-1]].start):
        left = left[:-1]
        if not left and discourse.policy is None:
            return [], False, []
    unread = event not in ("effective", "amended") and left and _UNREAD_TITLE.search(text[spans[left[-1]].end : start])
    if unread:
        return [], False, []
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
                r"》?(?:[（(][^（）()]{0,60}[）)])?(?:，|（|—|系|曾|早|最早|刚|已|于|由|经|在|是|自|获|近日|日前|昨[日天]|今[日天]|不久前|现|先后|均|也|又|再|将|正式|最终|首次|成功|全票|高票|[\s]|[0-9]|二〇|同年|今年|去年|作为|面?向|公开|的(?:[初草征送修]|[中英]文|全文|文本|最终|正式))",
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
