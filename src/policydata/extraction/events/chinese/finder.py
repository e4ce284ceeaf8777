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
    ListedRepeal,
    event_candidate,
    inside_title,
    listed_repeal,
)
from policydata.extraction.events.chinese.bodies import (
    acting_bodies,
    beyond_order,
    author,
    changing_bodies,
    consenting,
    deciders,
    goes_on,
    makers,
    opening_body,
    sittings,
    speaker,
)
from policydata.extraction.events.chinese.cells import (
    bracketed_day,
    day_before,
    decided_day,
    event_date,
    fixed_day,
    letterhead,
    nominal_day,
    opens_sentence,
    says_formula,
    signature,
    times,
    title_days,
)
from policydata.extraction.events.chinese.decisions import in_decision, issue_day, remember_issues
from policydata.extraction.events.chinese.histories import bracket_after, histories
from policydata.extraction.events.chinese.instruments import instruments
from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS, event_of, is_treaty
from policydata.extraction.events.words import (
    CHINESE_DENIED,
    CHINESE_EVENT,
    CHINESE_IF,
    CHINESE_STEM,
    CHINESE_UNREAL,
)
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_NO_WISH = frozenset(("effective", "expired", "opened_for_signature"))
_SAME_DAY = expression(
    r"(?:同时|随之|届时(?:《[^》]{1,60}》)?|即行|一并|(?:施行|实施|生效)之日起)[^，。；]{0,5}\Z"
)
_OWN_DAY = expression(r"(?:于|自|从|在|，)[0-9]{1,4}[年月][0-9年月日]{0,8}起?(?:同时|一并|即行)\Z")
"""A day of its own before 同时: 婚姻法于2021年1月1日同时废止."""
_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_NOT_IN_FORCE = expression(r"(?:尚未|从未|没有|并未|未)(?:正式)?\Z")
_SUBMITTED = expression(r"(?:提交|提请|报请|报送|送交|预定)[^，。；《》]{1,20}\Z")
"""Before a verb of what is still to be done: 提交大会第四十一届会议通过."""
_TABLED = expression(r"向[^，。；《》]{0,14}(?:国会|议会|人大|常委会|立法会|[参众上下]议院)[^，。；《》]{0,6}\Z")
_EACH = expression("分别|先后|相继")
_PLANNED = expression(r"(?<!虚)(?<!模)拟(?:于|自|从)[^，。；]{0,24}\Z")
_PART = expression(
    r"[，；](?:其中)?(?:有关|相关|部分|多数|大部分|个别|主要|修[订改正])(?:条[文款]|内容|规定|决定|部分)[^，；]{0,40}\Z"
)
_SUBJECT_PART = expression(r"第[^，。；》]{1,8}条|附件|通知|解读|草案")


_BY_THEN = expression(r"(?:[0-9０-９一二三四五六七八九十]日|[年月底末])之?以?前[^，。；》]{0,8}\Z")
"""A day by which something is to be done: 2025年底前废止."""
_AND_ENDS = r"[^。；《》]{1,24}(?:予以|一律|同时|即行)?(?:废止|停止执行)"
_LISTING = expression(rf"下列{_AND_ENDS}|以下{_AND_ENDS}|废止(?:下列|以下)[^。；《》]{{2,24}}(?:[：:]|\s*\Z|\s*\n)")
"""A clause that repeals what the list after it names."""
_SOMEONE = expression(r"[\u4e00-\u9fff]{0,12}(?:会|院|府|部|局|委|厅|署|办|元首|总统|主席)[^，。；《》]{0,14}\Z")
_HEADING = expression(r"[^，。；：《》0-9\n]{2,24}(?<!的决定)(?=\n)")
"""A line of a few words without a title, a sign or a day: what it names happens below it."""
_LATER = expression(r"后|之日")
_THEN = expression(r"(?:届时|同时|同日)[^。；]{0,60}将\Z")
_UNDATED_TOO = frozenset(("proposed", "amended", "consultation", "draft_published"))
"""Kinds of event of which it is enough to know who brought them about."""
_NOBODY = frozenset(("effective", "expired", "opened_for_signature"))
_NESTED = expression(r"了?(?:由)?[^，。；、《》]{0,40}")
"""Between a verb and one inside its object: 废止2005年颁布的《…》."""
_THAT_DAY = expression(r"(?:同日|当日|当天|同天|即日|该日|同一[天日])[^，。；《》]{0,12}\Z")
_OF_ISSUE = expression(r"自(?:公布|发布|颁布|印发|签署|签字)之日起?(?:正式)?\Z")
_TO_IT = expression(r"[对将][其该此][^，。；《》]{0,12}\Z")
_OF_OWN_ISSUE = expression(
    r"自(?:本[^，。；自]{1,6})?(?:公布|发布|颁布|印发|签署|签发|下发|发文|通过|公告)之日起?[^，。；自]{0,8}\Z"
)
"""The day of the paper itself, which its head or its signature says: 自本文印发之日起停止执行."""
_AND_THEN = expression(r"[，、]?(?:并|同时|正式|全部|一并)*")
_THIS = expression(
    r"(?:本|该)(?:办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公告|标准|法|方案|制度|章程)[^，。；]{0,3}自[^，。；]{0,40}\Z"
)
_THIS_DAY = expression(
    r"本(?:办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公告|标准|法|方案|制度|章程)[^，。；]{0,3}自(?=[0-9二○〇])"
)


class _Said:
    """What the verbs of a sentence have said so far: days by title, what the last was said of, who acted, and its day."""

    __slots__ = ("acted", "day", "subject", "taken", "told")

    def __init__(self, told: frozenset[int]) -> None:
        """Start a sentence; `told` are the days in brackets that say an instrument's history."""
        self.told = told
        self.taken: dict[int, int] = {}
        self.subject: list[int] = []
        self.acted: list[int] = []
        self.day: int | None = None


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
            and not text.startswith("之日", verb.end())
            and not _HEADING.match(text, text.rfind("\n", 0, verb.start()) + 1)
        ]
        told = histories(text, spans, names, titles)
        found += told
        closed = [bracket_after(text, spans[one.spans[0]]) for one in told]
        if discourse.policy is not None:
            closed.append(bracket_after(text, spans[discourse.policy]))
        verbs = [verb for verb in verbs if not any(begin <= verb.start() < end for begin, end in closed)]
        if verbs and asks(text, passage):
            verbs = []
        so_far = _Said(frozenset(index for one in told for index in one.spans))
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
    found = _once_drafted(found)
    remember_issues(text, spans, names, discourse, found)
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
    so_far: _Said,
) -> list[Candidate]:
    event = str(verb.lastgroup)
    start, end = verb.span()
    before_verb = text[max(passage.start, start - 24) : start]
    if event not in _NO_WISH and CHINESE_UNREAL.search(before_verb.rpartition("》")[2]):
        return []
    if _NOT_IN_FORCE.search(before_verb):
        return []
    then = event == "repealed" and discourse.effective is not None and _THEN.search(before_verb) is not None
    denied = event != "effective" and not then and CHINESE_DENIED.search(before_verb) is not None
    if denied and not fixed_day(text, passage, spans, start):
        return []
    if CHINESE_IF.match(text[passage.start : start]):
        return []
    if (
        event == "proposed"
        and text.startswith("《", end)
        and verb.group().startswith("提交")
        and not _TABLED.search(before_verb)
    ):
        return []
    if event in ("adopted", "approved") and _SUBMITTED.search(before_verb):
        return []
    if event != "effective" and _BY_THEN.search(before_verb):
        return []
    titles = passage.policies
    objects, active, doubts = instruments(
        text, passage, spans, names, discourse, verb, before, following, so_far.subject
    )
    if not objects:
        if event == "effective" and _THIS.search(text, max(passage.start, before), start):
            day = event_date(text, passage, spans, start, before, False, so_far.taken, -1)
            discourse.effective = day
            discourse.first_effective = discourse.first_effective or day
        return []
    if event == "effective" and _PLANNED.search(text, max(passage.start, before), start):
        return []
    if event == "effective" and _PART.search(text, max(passage.start, before), start):
        return []
    if event == "effective" and not titles and _SUBJECT_PART.search(text[passage.start : start]):
        return []
    attributive = active and text[end : end + 1] == "的"
    signers: list[int] = []
    formula = event not in SUBJECT_EVENTS and says_formula(text, passage, start)
    if formula:
        date, signers = signature(text, passage, spans)
        signers = signers or letterhead(text, spans) or makers(text, passage, spans, start)
    else:
        date = _day(text, passage, spans, names, discourse, verb, before, active, objects, so_far)
        if attributive and following is not None and date is not None and opens_sentence(text, passage, spans, date):
            date = None
    told_here = date is not None and spans[date].start >= passage.start
    if (
        event == "effective"
        and date is not None
        and told_here
        and _LATER.search(_last_clause(text[spans[date].end : start]))
    ):
        return []
    if event == "amended" and verb.group().startswith(("作如", "作以", "作出如", "作出以")):
        date, signers = discourse.first_effective, letterhead(text, spans)
        if date is None:
            date = decided_day(text, passage, spans)
    if event == "repealed" and active and _OF_OWN_ISSUE.search(text, max(passage.start, start - 30), start):
        signers = signature(text, passage, spans)[1] or letterhead(text, spans)
    if event in ("amended", "repealed") and date is None:
        date, signers = in_decision(text, passage, spans, discourse, objects[0]) or (date, signers)
    if event == "effective" and date is not None:
        discourse.effective = date
        discourse.first_effective = discourse.first_effective or date
    nested = attributive and before > passage.start and _NESTED.fullmatch(text, before, start) is not None
    approvers: list[int] = []
    bodies = signers
    if event not in SUBJECT_EVENTS and not formula:
        approvers = consenting(text, passage, spans, start, event)
        able = [body for body in passage.bodies if body not in approvers] if approvers else passage.bodies
        if nested:
            able = [body for body in able if spans[body].start >= before]
        bodies = bodies or acting_bodies(text, able, spans, start, before, active)
    elif event in ("amended", "repealed") and not bodies:
        if so_far.acted and _TO_IT.search(text, before, start) and goes_on(text, passage, spans, before, start):
            signers = so_far.acted
        able = passage.bodies if active else changing_bodies(text, passage, spans, objects[0], start, before)
        bodies = acting_bodies(text, able, spans, start, before, active) or signers
    carried = [] if nested else so_far.acted if active or so_far.day is None or event == "consultation" else []
    if not bodies and event not in _NOBODY:
        bodies = speaker(text, spans, max(before, passage.start), start)
    if not bodies and (active or event == "consultation") and event not in _NOBODY:
        bodies = opening_body(text, passage, spans, start)
    if not bodies and carried and event not in _NOBODY and goes_on(text, passage, spans, before, start):
        bodies = carried
    if not bodies and not active and event not in SUBJECT_EVENTS and event != "signed":
        bodies = author(text, passage, spans, objects[0]) or deciders(text, passage, spans, date)
    bodies = [beyond_order(text, spans, names, one) for one in bodies]
    actors = (
        [] if bodies or event not in PERSONAL else chinese_actors(text, passage, spans, start, before, event, active)
    )
    if not bodies and not actors and event not in SUBJECT_EVENTS and (active or _SOMEONE.search(text, before, start)):
        doubts.append(UNREAD)
    found: list[Candidate] = []
    sat = sittings(text, passage, spans, start, before) if event == "adopted" and not formula else []
    several = [one for one in passage.dates if before <= spans[one].start and spans[one].end <= start]
    repeated = times(text, spans, several, start)
    paired = len(several) == len(objects) > 1 and _EACH.search(text, before, start) is not None
    for place, policy in enumerate(objects):
        if (event == "acceded" or verb.group() == "订于") and not is_treaty(
            text[spans[policy].start : spans[policy].end]
        ):
            continue
        date = several[place] if paired else date
        title = text[spans[policy].start : spans[policy].end]
        said = "" if active or spans[policy].end > start else text[spans[policy].end : start]
        behind = text[spans[policy].end : spans[policy].end + 8] if active else ""
        kind = event_of(verb.group(), event, title, said or behind, before_verb, formula)
        rule = f"zh-{'active' if active else 'subject'}-{kind}"
        days: Sequence[int | None] = [date] if paired else repeated or [date]
        for day, acting in sat or [(one, bodies) for one in days]:
            bare = day is None and ((formula and not acting) or (bool(acting) and kind in _UNDATED_TOO))
            candidate = event_candidate(
                text, spans, names, policy, kind, (start, end), day, acting, approvers, rule, doubts, actors, bare
            )
            if candidate is not None:
                found.append(candidate)
    so_far.acted = bodies if active else so_far.acted
    if found:
        so_far.subject = [] if active and spans[objects[0]].start > start else objects
    if found and date is not None:
        discourse.used_dates.update((date, *repeated))
        so_far.taken.setdefault(date, objects[0])
        so_far.day = date
    return found


def _day(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    discourse: Discourse,
    verb: re.Match[str],
    before: int,
    active: bool,
    objects: Sequence[int],
    so_far: _Said,
) -> int | None:
    """Return the day of a verb: of its clause, of the clause before (同日, 即日), in brackets after its object."""
    event, start = str(verb.lastgroup), verb.start()
    if (day := nominal_day(text, passage, spans, verb.end())) is not None:
        return day
    if event == "expired" and verb.group().endswith(("至", "到")):
        return next((day for day in passage.dates if spans[day].start == verb.end()), None)
    if event == "repealed" and _THEN.search(text, max(passage.start, start - 70), start):
        return discourse.effective
    if event == "repealed" and _SAME_DAY.search(text[max(passage.start, start - 70) : start]):
        own = _OWN_DAY.search(text, max(passage.start, start - 40), start)
        if discourse.effective is not None or own is None:
            return discourse.effective
    date = event_date(text, passage, spans, start, before, active, so_far.taken, objects[0], so_far.told)
    if date is None and active:
        date = bracketed_day(text, passage, spans, objects[-1])
    if date is None and so_far.day is None and _OF_OWN_ISSUE.search(text, max(passage.start, start - 30), start):
        signed, _ = signature(text, passage, spans)
        return signed if signed is not None else issue_day(names, discourse, None if active else objects[0])
    words = text[before:start] if date is None else ""
    if words and so_far.day is None and _THAT_DAY.search(words):
        return day_before(spans, passage, objects[0], before)
    if words and so_far.day is not None:
        if _THAT_DAY.search(words) or (event == "effective" and _OF_ISSUE.search(words)):
            return so_far.day
        if event == "repealed" and so_far.day == discourse.effective and _AND_THEN.fullmatch(words):
            return so_far.day
    return date


def _once_drafted(found: list[Candidate]) -> list[Candidate]:
    """Return the events of a sentence without the consultation on a draft that it says to be published."""
    drafts = {one.spans[0] for one in found if one.fields["event"] == "draft_published"}
    return [one for one in found if one.fields["event"] != "consultation" or one.spans[0] not in drafts]


def _own_day(text: str, passage: Passage, spans: Sequence[Span]) -> int | None:
    """Return the day on which the text itself takes effect, where its title is not read: 本办法自2020年1月1日起施行."""
    own = _THIS_DAY.search(text, passage.start, passage.end)
    return next((day for day in passage.dates if own and spans[day].start == own.end()), None)


def _last_clause(between: str) -> str:
    """Return the words between a day and a verb; those behind the comma where the day opens a clause of its own."""
    return "" if between[:1] in ("，", ",") and "）" not in between else between
