"""Events of instruments in Chinese sentences: 印发《…》, 《…》自…起施行, 由…于…发布, 同时废止."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.actors import PERSONAL, chinese_actors
from policydata.extraction.events.candidates import (
    UNREAD,
    Discourse,
    event_candidate,
    inside_title,
)
from policydata.extraction.events.chinese.bodies import (
    acting_bodies,
    author,
    beyond_order,
    changing_bodies,
    consenting,
    goes_on,
    pointed_body,
    speaker,
)
from policydata.extraction.events.chinese.carried import remember_session, sentence_subject
from policydata.extraction.events.chinese.cells import (
    event_date,
    head_day,
    issuer_above,
    opens_sentence,
    says_formula,
    signature,
    times,
    title_days,
)
from policydata.extraction.events.chinese.days import Said, later_than, of_own_issue, verb_day
from policydata.extraction.events.chinese.decisions import by_paper, decider, in_decision, remember_issues
from policydata.extraction.events.chinese.histories import bracket_after, histories
from policydata.extraction.events.chinese.instruments import REPLACES, instruments, spoken_of
from policydata.extraction.events.chinese.kinds import ISSUES, SUBJECT_EVENTS, event_of
from policydata.extraction.events.chinese.lists import behind, listed, opened_list
from policydata.extraction.events.chinese.numbered import numbered_acts
from policydata.extraction.events.chinese.pointers import by_meeting, calls, in_session, of_former
from policydata.extraction.events.chinese.unsaid import concerns_part, says_nothing
from policydata.extraction.events.words import (
    CHINESE_CONSENT,
    CHINESE_EVENT,
    CHINESE_STEM,
)
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_BEHIND = 12
"""How many characters behind an object may say that only its draft or its amendment is meant."""
_EACH = expression("分别|先后|相继")
_SOMEONE = expression(r"[\u4e00-\u9fff]{0,12}(?:会|院|府|部|局|委|厅|署|办|元首|总统|主席)[^，。；《》]{0,14}\Z")
_HEADING = expression(r"[^，。；：《》0-9\n]{2,24}(?<!的决定)(?=\n)")
"""A line of a few words without a title, a sign or a day: what it names happens below it."""
_UNDATED_TOO = frozenset(("proposed", "drafted", "amended", "consultation", "draft_published"))
"""Kinds of event of which it is enough to know who brought them about."""
_NOBODY = frozenset(("effective", "expired", "opened_for_signature"))
_NESTED = expression(r"了?(?:由)?[^，。；、《》]{0,40}")
"""Between a verb and one inside its object: 废止2005年颁布的《…》."""
_AND = expression(r"[，；、](?:同时)?(?:并|又|还|再|随后|继而)")
"""What makes the agent of the verb before that of the next: …制定了《甲》，并于次月印发."""
_DONE = frozenset(("issued", "published", "promulgated", "adopted", "amended", "signed"))
_BY_AND_BY = expression(r"(?:相继|先后|陆续|已经?)(?:制定|研究|联合|正式)*\Z")
"""What says of a verb without a day that it was done: 相继出台《甲》《乙》."""
_AMONG = expression(
    r"》?(?:[（(][^（）()]{1,30}[）)])?等(?:(?:一|系列|[多数若几]干?|[0-9一二三四五六七八九十]{1,3}余?|首?批)[部项件个份种系批]?)*[^，。；《》]{0,8}(?:法|规|章|件|度|法|准|范|例|策|定|议|引|南)(?:[0-9]{1,3}[部项件个份]|[，。；、\n]|\Z)"
)
"""Behind the last of several that were done: 出台《甲》《乙》等多部法规."""
_AHEAD = expression(r"将|下一步|力争|争取|加快|抓紧|[推启]动|支持|鼓励|引导|到[0-9]{4}年|要(?![求点闻素])|拟|计划")
_SINCE = expression(r"(?:之|以)?[后来](?![^，。；]{0,4}的)")
_DAY_ALONE = expression(r"[，；](?:原|旧|于)?[0-9年月日]{4,11}\Z")
"""Before a verb that only says which instrument is meant: …，2019年印发的《…》同时废止."""
_GAP = expression(r"》?(?:[（(][^（）()]{0,40}[）)])?的?(?:相继|先后|陆续|正式|新近|最终|自)?")
_CHANGED = expression(r"(?:就|对)[^，。；]{2,90}\Z")
_NEWLY = expression(r"(?:新近?修[订改正]的?|修[订改正]后的|重新修[订改正]的)[《“]?\Z")
"""Before a title: its adoption is that of its amendment: 新修订的《…》由…通过."""
_FORMULA_AHEAD = expression(r"[^。；]{0,300}，现(?:予以?|将其)(?:公布|发布|公告)")
_AND_DAY = expression(r"[、，][0-9０-９年月日于\s]{4,20}")
"""Between two verbs of which the second has a day, but no agent: 国务院发布、2011年1月8日修订的《…》."""
_CONSENTED = expression(r"经(?!过)[^，。；《》0-9]{2,30}\Z")
"""Before 批准后 and what was done then, whose day the sentence tells: 3月20日，方案经国务院批准后印发."""
_HELPS = expression(r"(?:支持|推动|促成|见证|(?<!票)赞成|参与|协助)\Z")
"""Before what others do: 代表团支持通过《…》."""
_MEANS = expression(
    r"》(?:[（(][^（）()]{1,30}[）)])?(?:等[^，。；]{0,8})?(?:来|明确|规定|建立|加强|推[动进]|实现|完善|规范|确[立定]|促进|保障|提高|强化|引导|细化|开展|解决|打造|形成|为|将|把|向)"
)
"""Behind a title by means of which something is done: 通过《…》明确了职责."""
_PAPER = "(?:办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公告|标准|法|方案|制度|章程|协[定议]|公约|议定书|条约|准则|规程|指引|通告|纲要)"
_THIS = expression(rf"(?:本|该){_PAPER}(?:[^，。；]{{0,3}}|[^。；《》]{{0,24}}，)自[^，。；]{{0,40}}\Z")
_THIS_DAY = expression(rf"本{_PAPER}(?:[^，。；]{{0,3}}|[^。；《》]{{0,24}}，)自(?=[0-9二○〇])")


def chinese_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    found: list[Candidate] = []
    titles = passage.policies
    if discourse.listed is not None:
        found += listed(text, passage, spans, names, discourse, passage.start)
    stem = CHINESE_STEM.search(text, passage.start, passage.end)
    begun = passage.end
    if stem is not None and (opened := opened_list(text, passage, spans, discourse)) is not None:
        discourse.listed, begun = opened, opened.verb[0]
        found += listed(text, passage, spans, names, discourse, behind(text, passage, opened))
    told = histories(text, passage, spans, names) if titles else []
    found += told
    if stem is not None and (titles or discourse.policy is not None):
        verbs = [
            verb
            for verb in islice(CHINESE_EVENT.finditer(text, passage.start, passage.end), _MOST_VERBS)
            if not inside_title(verb.start(), titles, spans)
            and not text.startswith("之日", verb.end())
            and text.rfind("《", passage.start, verb.start()) <= text.rfind("》", passage.start, verb.start())
            and not _in_heading(text, verb.start())
            and not (discourse.listed is not None and begun <= verb.start() < discourse.listed.verb[1])
        ]
        closed = [bracket_after(text, spans[one.spans[0]]) for one in told]
        verbs = [verb for verb in verbs if not any(begin <= verb.start() < end for begin, end in closed)]
        if verbs and asks(text, passage):
            # What a question asks is not stated, but what it calls its instrument is: 2019年修改的《…》是什么？
            verbs = [verb for verb in verbs if text.startswith("的《", verb.end())]
        so_far = Said(frozenset(index for one in told for index in one.spans))
        for place, verb in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            following = verbs[place + 1] if place + 1 < len(verbs) else None
            found += _read(text, passage, spans, names, discourse, verb, before, following, so_far)
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
        found += numbered_acts(text, passage, spans, names)
    remember_session(text, passage, spans, discourse)
    found = _once_drafted(found) if len(found) > 1 else found
    remember_issues(text, spans, names, discourse, found)
    if titles:
        discourse.policy = found[-1].spans[0] if found else spoken_of(text, spans, titles, discourse.policy)
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
    so_far: Said,
) -> list[Candidate]:
    event = str(verb.lastgroup)
    start, end = verb.span()
    before_verb = text[max(passage.start, start - 24) : start]
    if says_nothing(text, passage, spans, discourse, verb):
        return []
    objects, active, doubts = instruments(
        text, passage, spans, names, discourse, verb, before, following, so_far.subject
    )
    if not objects and so_far.objects and event not in SUBJECT_EVENTS and says_formula(text, passage, start):
        objects, active = so_far.objects, True
    if len(objects) == 1 and objects[0] in discourse.group and says_formula(text, passage, start):
        objects = objects if any(spans[title].end <= start for title in passage.policies) else discourse.group
    if event == "repealed" and objects and of_former(text, spans, names, discourse, objects[0]):
        return []
    if event == "adopted" and active and objects and _MEANS.match(text, spans[objects[-1]].end):
        return []
    if not objects:
        if event == "effective" and _THIS.search(text, max(passage.start, before), start):
            day = event_date(text, passage, spans, start, before, False, so_far.taken, -1)
            if day is None and of_own_issue(text, passage, start):
                day = discourse.issue or signature(text, passage, spans)[0]
            discourse.effective = day
            discourse.first_effective = discourse.first_effective or day
        return []
    if event == "effective" and concerns_part(text, passage, start, before):
        return []
    attributive = active and text[end : end + 1] == "的"
    nested = attributive and passage.start < before < start and _NESTED.fullmatch(text, before, start) is not None
    nested = nested or (attributive and _DAY_ALONE.search(text, max(before, start - 16), start) is not None)
    signers: list[int] = []
    formula = event not in SUBJECT_EVENTS and not attributive and says_formula(text, passage, start)
    if formula:
        date, signers = signature(text, passage, spans)
        date = head_day(text, spans) if date is None else date
        signers = signers or issuer_above(text, passage, spans) or (so_far.acted if event == "consultation" else [])
    else:
        date = verb_day(text, passage, spans, names, discourse, verb, before, active, objects, so_far)
        if attributive and following is not None and date is not None and opens_sentence(text, passage, spans, date):
            date = None
        if (
            nested
            and text[before:start].strip("、并和")
            and date is not None
            and spans[date].start < before
            and spans[objects[0]].start > end
        ):
            date = None
        if event == "consultation" and calls(text, passage, before, start):
            day, signers = signature(text, passage, spans)
            date = day if date is None else date
        if date is None and active and event in ("approved", "adopted") and _performs(text, passage, start, end):
            date = signature(text, passage, spans)[0]
    if (
        event == "effective"
        and not of_own_issue(text, passage, start)
        and later_than(text, passage, spans, date, start)
    ):
        return []
    if (
        event == "approved"
        and text.startswith("后", end)
        and following is not None
        and _CONSENTED.search(text, before, start)
    ):
        date = None
    if event in ("amended", "repealed", "approved") and date is None:
        date, signers = (
            in_decision(text, passage, spans, discourse, objects[0], start)
            or by_paper(text, passage, spans, objects[0], start)
            or (date, signers)
        )
    if event == "effective" and date is not None:
        discourse.effective = date
        discourse.first_effective = discourse.first_effective or date
        discourse.in_force.update({names.key(policy): date for policy in objects})
    approvers: list[int] = []
    bodies = signers
    if event not in SUBJECT_EVENTS and not formula:
        approvers = consenting(text, passage, spans, start, event)
        able = [body for body in passage.bodies if body not in approvers] if approvers else passage.bodies
        if nested:
            able = [body for body in able if spans[body].start >= before]
        bodies = bodies or acting_bodies(text, able, spans, start, before, active)
    elif event in ("amended", "repealed") and not bodies:
        able = passage.bodies if active else changing_bodies(text, passage, spans, objects[0], start, before)
        if attributive and _AND_DAY.fullmatch(text, before, start):
            able, nested = [], True
        bodies = acting_bodies(text, able, spans, start, before, active) or signers
    coupled = active or so_far.day is None or event == "consultation" or _AND.search(text, before, start) is not None
    carried = so_far.acted if coupled and not nested else []
    if not bodies and event not in _NOBODY:
        bodies = speaker(text, spans, max(before, passage.start), start)
    if not bodies and event not in _NOBODY:
        bodies = pointed_body(text, passage, spans, start, before)
    if not bodies and carried and event not in _NOBODY and goes_on(text, passage, spans, before, start):
        bodies = carried
    if not bodies and (active or event == "consultation") and not nested and event not in _NOBODY:
        bodies = sentence_subject(text, passage, spans, start)
    if bodies and active and text[(first := spans[bodies[0]].start - 1)] in "与同和":
        others = speaker(text, spans, max(before, passage.start), first)
        bodies = [*(others or sentence_subject(text, passage, spans, first)), *bodies]
    if not bodies and not active and event not in SUBJECT_EVENTS and event != "signed":
        bodies = author(text, passage, spans, objects[0])
    if not nested and (session := in_session(text, passage, discourse, start)) is not None:
        date = session[0] if date is None else date
        bodies = bodies or list(session[1])
    if _HELPS.search(before_verb) or verb.group() in REPLACES:
        bodies = []
    if not bodies and active and event in ("amended", "repealed") and not nested:
        bodies = decider(text, passage, discourse)
    bodies = [beyond_order(text, spans, names, one) for one in bodies]
    actors = (
        [] if bodies or event not in PERSONAL else chinese_actors(text, passage, spans, start, before, event, active)
    )
    if not bodies and not actors and event not in SUBJECT_EVENTS and (active or _SOMEONE.search(text, before, start)):
        doubts.append(UNREAD)
    found: list[Candidate] = []
    several = [one for one in passage.dates if before <= spans[one].start and spans[one].end <= start]
    repeated = times(text, spans, several, start)
    each = _EACH.search(text, before, start) is not None
    paired, acting = len(several) == len(objects) > 1 and each, bodies
    for place, policy in enumerate(objects):
        date = several[place] if paired else date
        if each and len(acting) == len(objects) > 1:
            bodies = acting[place : place + 1]
        title = text[spans[policy].start : spans[policy].end]
        said = "" if active or spans[policy].end > start else text[spans[policy].end : start]
        behind = text[spans[objects[-1]].end : spans[objects[-1]].end + _BEHIND] if active else ""
        kind = event_of(verb.group(), event, title, said or behind, before_verb, formula)
        rule = f"zh-{'active' if active else 'subject'}-{kind}"
        days: Sequence[int | None] = [date] if paired else repeated or [date]
        for day in days:
            bare = day is None and (
                (formula and not bodies)
                or (bool(bodies) and kind in _UNDATED_TOO)
                or (not bodies and _told_undated(text, spans, objects, passage, kind, start, end))
            )
            candidate = event_candidate(
                text, spans, names, policy, kind, (start, end), day, bodies, approvers, rule, doubts, actors, bare
            )
            if candidate is not None:
                found.append(candidate)
            if kind == "adopted" and day is not None and _NEWLY.search(text, passage.start, spans[objects[0]].start):
                twin = event_candidate(
                    text, spans, names, policy, "amended", (start, end), day, bodies, approvers, "zh-newly-amended"
                )
                found += [twin] if twin is not None else []
    if active and not (bodies and CHINESE_CONSENT.search(text, passage.start, spans[bodies[0]].start)):
        so_far.acted = bodies
    if found:
        if len(objects) > 1 or objects[0] not in discourse.group:
            discourse.group = objects if len(objects) > 1 else []
        so_far.objects = objects if active else []
        so_far.subject = [] if active and spans[objects[0]].start > start else objects
    if found and formula:
        discourse.issue = date
    if found and (formula or date is not None):
        so_far.days["issue" if event in ISSUES else event] = date
    if found and date is not None:
        discourse.used_dates.update((date, *repeated))
        so_far.taken.setdefault(date, objects[0])
        so_far.day = date
    return found


def _in_heading(text: str, start: int) -> bool:
    """Tell whether a verb stands in a heading, which only names what follows it."""
    low = max(0, start - 26)
    line = text.rfind("\n", low, start)
    return (line >= 0 or low == 0) and _HEADING.match(text, line + 1) is not None


def _performs(text: str, passage: Passage, start: int, end: int) -> bool:
    """Tell whether a paper itself does what its verb says, before the formula that puts it out: …局批准《…》，现予公布."""
    if text[end : end + 1] in "了过" or text[max(passage.start, start - 1) : start] in ("已", "经"):
        return False
    return _FORMULA_AHEAD.match(text, end, passage.end) is not None


def _told_undated(
    text: str, spans: Sequence[Span], objects: Sequence[int], passage: Passage, kind: str, start: int, end: int
) -> bool:
    """Tell whether an event without a day is told as such: 《…》出台后, 就《…》作出修订, 出台《…》《…》等法规."""
    title = spans[objects[-1]]
    if title.start > start:
        if kind in ("adopted", "approved") and by_meeting(text, passage, start, end, title.end):
            return True
        return kind in _DONE and (
            text[end : end + 1] == "了"
            or _BY_AND_BY.search(text, max(passage.start, start - 8), start) is not None
            or (
                len(objects) > 1
                and _AMONG.match(text, title.end) is not None
                and not _AHEAD.search(text, passage.start, start)
            )
        )
    if title.end > start or kind in SUBJECT_EVENTS - {"amended"}:
        return False
    if kind == "amended" and _CHANGED.search(text, max(passage.start, start - 100), start):
        return True
    return _SINCE.match(text, end) is not None and _GAP.fullmatch(text, title.end, start) is not None


def _once_drafted(found: list[Candidate]) -> list[Candidate]:
    """Return the events of a sentence without those that another of it says better.

    These are the consultation on a draft that is published, the making of an instrument that is issued, and that what
    has expired no longer applies.
    """
    ended = {one.spans[0] for one in found if one.fields["event"] == "expired"}
    found = [one for one in found if not (one.spans[0] in ended and str(one.fields["verb"]).startswith("不再"))]
    drafts = {one.spans[0] for one in found if one.fields["event"] == "draft_published"}
    issued = {one.spans[0] for one in found if one.fields["event"] in ISSUES and not _made(one)}
    return [
        one
        for one in found
        if not (one.fields["event"] == "consultation" and one.spans[0] in drafts)
        and not (_made(one) and one.spans[0] in issued)
    ]


def _made(one: Candidate) -> bool:
    return str(one.fields["verb"]).startswith(("制定", "制订"))


def _own_day(text: str, passage: Passage, spans: Sequence[Span]) -> int | None:
    """Return the day on which the text itself takes effect, where its title is not read: 本办法自2020年1月1日起施行."""
    own = _THIS_DAY.search(text, passage.start, passage.end)
    return next((day for day in passage.dates if own and spans[day].start == own.end()), None)
