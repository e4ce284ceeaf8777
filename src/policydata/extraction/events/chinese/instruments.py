"""Which instruments a Chinese verb acts on or is said of: its objects, the titles before it, what 该办法 points to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.events.chinese.carried import all_of_them
from policydata.extraction.events.chinese.clause_days import REACH, nominal_day
from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS
from policydata.extraction.events.chinese.objects import KIND, NEXT_TITLE, acted_on, shared
from policydata.extraction.events.chinese.pointers import (
    calls,
    draft_said,
    given,
    is_kind,
    meant,
    of_others,
    pair,
    pointed,
)
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_ANAPHOR
from policydata.extraction.expressions import expression
from policydata.extraction.place_names import CHINESE_STATES
from policydata.extraction.spans import Span

_NEXT_MADE = expression(
    r"》?(?:[（(][^（）()]*[）)])?(?:[、和及与]|以及)[^，。；《》]{1,40}(?:[发公颁][布行]|[印下]发|制[定订]|修[订改正]|通过|批准|[实施][施行]|签[署订])的《?"
)
"""Between titles over the day on which the second was made: 《甲》、2010年发布的《乙》同时废止."""
_NEXT_OF_ANOTHER = expression(r"》?(?:[（(][^（）()]*[）)])?(?:[、，和及与]|以及){0,2}[^，。；《》]{0,30}《?")
"""Between titles of which one verb is said, over who made the second: 甲的《…》与乙发布的《…》均…."""
_MEANS = {
    "amended": expression(r"[^《》]{0,30}(?:关于修[改订正]|修正案》)"),
    **dict.fromkeys(("adopted", "opened_for_signature", "effective"), expression(r"[^《》，。；]{0,20}号决议(?=通过)")),
}
"""The title of the act by which another instrument is amended or adopted."""
_CONSULTS_ON = expression(r"((?:就|对|围绕|[展开]开|启动|进行|举行)[《“])[^《》，。；]{2,80}》[^《》，。；]{0,24}\Z")
"""What the public is asked about: 就《…》拟稿展开公众咨询, 展开《…》公众咨询."""
_WHERE = expression(r"(?:在|刊于|载于|登于)《?\Z")
"""Before the name of a journal, in which something appears."""
_IS_OF = expression(r"》?(?:[（(][^（）()]{0,40}[）)])?，?(?:正?是|系|乃|即)[^，。；《》]{0,40}")
"""From a title to the verb of what it is: 《…》是国家发展改革委2023年12月19日发布的一份文件."""
_BESIDE = expression(r"(?:因|随着?|由于|与|根据|依据|依照|按照|鉴于|参照|执行|违反|符合)[^，。；《》]{0,4}《?\Z")
"""What stands before a title that is not what the clause is about."""
_SAID_OF = expression(
    r"(?:的?\s*(?:[，。、；）)（(\n/]|第[ 0-9、~～至之-]{1,40}[条点项]|并|后|以后|之后|且|于|自|至|你|各|了(?=[，。；、：）)\s]|\Z)|实施|施行|执行|生效|以来|出台|全文|给|成为|成功|公布|[0-9二](?![0-9]{0,3}[件部个项份])|\Z))"
)
"""What follows a verb that is said of the title before it, and not of a word behind it."""
_GROUND = expression(
    r"(?:根据|依据?|依照|按照?|遵照|违反|符合|执行|落实|贯彻|参照)[^，。；《》]{0,4}(?:第[^，。；《》]{1,16}号(?:法律|法令|行政法规|批示))?《?\Z"
)
"""Before a title that is only the ground of what the clause says: 依照《…》，…起执行新的收费标准."""
_NO_SUBJECT = expression(
    r"[0-9〇一二三四五六七八九十]+[年月日]|[年月日底初末]|同[年月日]|当[年月日天]|次[年月日]|随后|此后|其后|后来|正式|首次|再次|再度|全面|重新|最终|先后|分别|陆续|联合|共同|现行|现予?以?|[0-9]|[起于自经由在并又再也已获将]"
)
_SUBJECT_WORD = expression(r"[\u4e00-\u9fff]{2,}\Z")
_WITHOUT_OBJECT = frozenset(("effective", "expired", "amended", "consultation", "opened_for_signature", "proposed"))
"""Kinds of event whose verb has no object behind it, or may have other words there."""
_AFTER_ANOTHER = expression(
    r"》?(?:[（(][^（）()]{0,40}[）)])?的?(?:正式)?(?:出台|颁布|公布|发布|印发|施行|实施|生效|通过|修[订正改])(?:[之以]?后|之日起?)，?(?:正式|即行|自动|同时)?"
)
"""From a title that only tells the time to the verb of the one before: 《甲》…2006年《乙》出台后停止执行."""
_BY_MEANS = expression(r"[经由以据按][^，。；《》]{0,40}[《“]?\Z")
"""Before the title of that by which something is done: 经大会第78/41号决议核可."""
_DOES = ("通过", "核可", "批准")
_OF_TITLE = expression(r"》?(?:[（(][^（）()]{0,40}[）)])?的?(?:正式|全面)?")
"""Between a title and the verb that is its own: 随着《…》的生效."""
_TOOK_OVER = expression(r"》?(?:[（(][^（）()]{1,30}[）)])?所?(?:取代|替代|代替)(?=[，。；后])")
"""Behind what took the place of the instrument before it: 《甲》由《乙》替代，自…起不再适用."""
_BY_ANOTHER = expression(r"(?:由|被|为)[^，。；《》]{0,30}[《“]?\Z")
"""Before the title of what takes the place of another: 三年后由《乙》取代."""
REPLACES = frozenset(("取代", "替代", "代替"))
_CLOSED = expression(
    r"了?\s*(?:[，。；、：:）)（(/]|第[ 0-9、~～至之-]{1,40}[条点项]|(?<=[\s\u3000])|并|后|以来|[之以]后|给|你|各|至|且|全文|成为|实施|施行|执行|生效|公布|[日时]|\Z)"
)
"""What follows a verb that has no object behind it."""
_DEED = expression(r"，[^，。；《》]{2,14}(?:设立|成立|组建|建立|任命|撤销|升格|更名|划归)")
"""What was approved is no instrument, but what somebody does: 经…批准，国务院设立了法制局."""
_UNSAID = {
    "consultation": expression(
        r"[^《》]{0,90}[0-9]{1,2}[月日号起]，?(?:我[们部局委]|本[部局委])?(?:面?向社会|公开|再次|首次|曾|已|先后|又)*"
    ),
    "effective": expression(r"(?:[^《》。，；]{0,12}[？?：:])?(?:答：|\s|将|已|并){0,4}自[0-9][^，。；《》]{0,24}"),
}
"""What stands before a verb that is said of the text itself, or of what it is all about: 答：自2025年7月1日起施行."""
_CONTINUED = expression(
    rf"(?:(?:我国|{'|'.join(CHINESE_STATES)})(?:政府)?)?(?:[0-9]{{1,2}}[.．])?[，、\s\u3000—：:]*(?:令|制定|订定|总统|会衔|于|自|在|由|经|被|又|再|并|后|正式|第[一二三四五六七八九十百0-9]{{1,4}}[次届]|首次|全面|再次|重新|先后|分别|多次|[两二三四五六七八九十几][次度]|生效：(?:按照?|根据|依照)[^，。；]{{0,12}}规定，于|根据(?:(?:通过|公布|发布|批准)的)?《|》|第[0-9A-Z（）() ]{{1,14}}号决议|起|已|将|获|以|联合|[其此随]后|嗣后|面?向社会(?:公众)?|公开|在[^，。；《》网平]{{1,14}}(?:网站?|平台)|[部厅局委署党]?[务组委]?(?:办公|常务|专题)?会议?|常务|全体|审议|表决|[，、\s]){{0,8}}"
)
"""What stands, besides days and bodies, before a verb in a part of a sentence that goes on with its instrument."""
_HEAD = 6
"""How many mentions the heading of a text may hold."""
_EXPLAINS = expression(
    r"[》”]?(?:[（(][^（）()]{1,30}[）)])?的?(?:政策|文件|有关|图文|起草|编制|相关|热点){0,3}(?:解读|问答|答问|说明|答记者问)"
)
"""What makes a heading that of a text about the instrument that it names: 《…》政策解读."""
_THIS_IS = expression(
    r"\s*[这此它][也还正]?是[^。；《》]{2,60}(?:法规|法律|条例|规章|办法|文件|标准|公约|条约|决[定议]|规划|方案|意见|规则|制度)，(?:[^，。；《》]{2,16}，){0,2}[已将]?[0-9年月日于由自经]{1,12}[^，。；《》]{0,36}"
)
"""A sentence that says what the instrument of the one before is: 这是首部供热法规，共7章，10月24日由…通过."""
_PASSIVE = frozenset(("signed", "published", "issued", "promulgated", "adopted", "approved", "endorsed"))
_OPENS = frozenset("，；。\n \u3000")
_OPENS_AGAIN = expression(r"[；。]|[，,](?:各|其|该省|本省|同时，)")
_OTHER_SUBJECT = expression(
    r"[，；。][^，；。《》]{0,20}(?<![该此本述后前])(?:[旧原]|年版|年的|有关|相关|此前|其他)[^，；。《》]{0,12}(?:同时|即行|同日|一并)[^，。；《》]{0,5}\Z"
)
"""A clause whose subject is no title: 2010年印发的旧标准同时失效."""
_OTHER_NUMBER = expression(
    r"(?<=[，；。\n])[^，。；《》以依由经]{0,24}[0-9]号?(?:公告|令|文件|文|通告|通知|函|决定)(?:[（(][^（）()]{0,30}[）)])?(?:同时|即行|一并|相应)?\Z"
)
"""A subject that is known by its number alone: 2006年第17号公告停止执行."""


def instruments(
    ground: Ground, verb: re.Match[str], before: int, following: re.Match[str] | None, subject: list[int]
) -> tuple[list[int], bool, list[str]]:
    """Return the titles a verb acts on or is said of, whether they are its objects, and doubts."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    event, titles = str(verb.lastgroup), passage.policies
    start, end = verb.span()
    if event in ("consultation", "amended") and of_others(ground, before, start):
        return [], False, []
    if event == "consultation" and (text.endswith("草案", 0, start) or calls(ground, before, start)):
        return (
            [one for one in (meant(spans, ground.names, draft_said(ground, start), start),) if one is not None],
            True,
            [],
        )
    direct = acted_on(ground, verb)
    if direct is not None:
        return direct, bool(direct), []
    if event not in ("effective", "expired"):
        one = pointed(ground, verb.span(), before)
        if one is not None:
            return [one], True, []
    if event == "consultation" and (on := _CONSULTS_ON.search(text, max(passage.start, before), start)) is not None:
        return [title for title in titles if spans[title].start == on.end(1)][:1], False, []
    said_of = _SAID_OF.match(text, end) is not None
    both = all_of_them(text, max(before, passage.start), start, ground.discourse)
    if both and said_of:
        return both, False, []
    one = pair(ground, before, start)
    if one is not None and said_of:
        return [one], False, []
    left = [title for title in titles if spans[title].end <= start and start - spans[title].end < REACH]
    if event == "repealed":
        clause_start = max(passage.start, spans[left[-1]].end if left else before, start - REACH)
        unnamed = _OTHER_SUBJECT.search(text, clause_start, start) or _OTHER_NUMBER.search(text, clause_start, start)
        if unnamed:
            return [], False, []
    left, replaced = _titles_before(ground, left, verb, before)
    if (left and "，" not in text[spans[left[-1]].end : start]) or following is None:
        with_next = []
    else:
        with_next = shared(ground, verb, before, following, bool(left))
    if with_next:
        return with_next, True, []
    acts = _acts(ground, left, verb, before, following, replaced)
    means = _MEANS.get(event) if left and not acts else None
    by_decision = means is not None and means.match(text, spans[left[-1]].start) is not None
    left = left[:-1] if by_decision else left
    if left and not acts and (event in SUBJECT_EVENTS or _is_subject(text, spans, left[-1], start, before)):
        return _enumerated(text, spans, left, start), False, []
    resumes = said_of and (by_decision or start - before < 80) and not _OPENS_AGAIN.search(text[before:start])
    if subject and (not left or left[-1] in subject) and resumes:
        return subject, False, []
    one = given(ground, start) if said_of else None
    if one is not None:
        return [one], True, []
    closed = event in _WITHOUT_OBJECT or _CLOSED.match(text, end)
    if left or not closed or (event == "approved" and _DEED.match(text, end)):
        return [], False, []
    return _spoken_of_before(ground, event, start, by_decision)


def _titles_before(ground: Ground, left: list[int], verb: re.Match[str], before: int) -> tuple[list[int], bool]:
    """Return the titles `left` of a verb up to the one it may be said of, and whether that is replaced by another."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    start = verb.start()
    left = [
        t
        for t in left
        if text.startswith("》第", spans[t].end)
        or not _WHERE.search(text, max(passage.start, spans[t].start - 5), spans[t].start)
    ]
    if not left:
        return left, False
    last = spans[left[-1]]
    by_another = verb.group() in (*REPLACES, "废止", "废除") and last.start >= before
    replaced = by_another and _BY_ANOTHER.search(text, max(passage.start, last.start - 60), last.start) is not None
    if replaced or (len(left) > 1 and last.end < before and _TOOK_OVER.match(text, last.end)):
        left = left[:-1]
    if len(left) > 1 and _AFTER_ANOTHER.fullmatch(text, spans[left[-1]].end, start):
        left = left[:-1]
    if left and _BESIDE.search(text, max(passage.start, spans[left[-1]].start - 8), spans[left[-1]].start):
        own_verb = _OF_TITLE.fullmatch(text, spans[left[-1]].end, start) is not None
        based_on = _GROUND.search(text, max(passage.start, spans[left[-1]].start - 8), spans[left[-1]].start)
        if not own_verb and (len(left) > 1 or based_on):
            left = left[:-1]
    if left and (spans[left[-1]].end == start or text.startswith(_DOES, spans[left[-1]].end)):
        begin = spans[left[-1]].start
        if _BY_MEANS.search(text, max(passage.start, begin - 60), begin):
            left = left[:-1]
    this = KIND.search(text, spans[left[-1]].end, start) if left else None
    if this is not None and this[0][0] == "本" and text[this.start() - 1] in _OPENS:
        left = left if is_kind(ground.names.surface(left[-1]), this[1]) else []
    return left, replaced


def _acts(
    ground: Ground,
    left: Sequence[int],
    verb: re.Match[str],
    before: int,
    following: re.Match[str] | None,
    replaced: bool,
) -> bool:
    """Tell whether a verb acts on something behind it that is no title, so that it is said of none before it."""
    text = ground.text
    start, end = verb.span()
    said_of = _SAID_OF.match(text, end) is not None
    alone = following is None or following.start() > end + 1
    if not (
        (verb.group() in ("废止", "废除") and not said_of)
        or (verb.group() in REPLACES and not replaced and "被" not in text[before:start])
        or (verb.lastgroup in _PASSIVE and verb.group() != "订于" and not said_of and alone)
    ):
        return False
    if nominal_day(ground, end) is not None:
        return False
    return not (left and text.startswith("的", end) and _IS_OF.fullmatch(text, ground.spans[left[-1]].end, start))


def _spoken_of_before(ground: Ground, event: str, start: int, by_decision: bool) -> tuple[list[int], bool, list[str]]:
    """Return the instrument of an earlier sentence, or the text itself; `by_decision`, over the title of what changes it."""
    names, discourse = ground.names, ground.discourse
    if by_decision or all(ground.spans[title].start > start for title in ground.titles):
        if discourse.policy is not None and _continues(ground, start):
            return [discourse.policy], False, []
        if event in _UNSAID and _UNSAID[event].fullmatch(ground.text, ground.passage.start, start):
            itself = names.own if names.own is not None else names.main
            return ([], False, []) if itself is None else ([itself], False, ["instrument not named in its sentence"])
    own = _own(ground, start)
    if own is not None:
        return [own], False, []
    if discourse.policy is not None and _THIS_IS.fullmatch(ground.text, ground.passage.start, start):
        return [discourse.policy], False, ["instrument taken from an earlier sentence"]
    if not ground.titles and (one := _explained(ground, start)) is not None:
        return [one], False, ["instrument not named in its sentence"]
    if discourse.policy is not None and _points_back(ground, start, names.surface(discourse.policy)):
        return [discourse.policy], False, ["instrument taken from an earlier sentence"]
    return [], False, []


def spoken_of(text: str, spans: Sequence[Span], titles: Sequence[int], last: int | None) -> int | None:
    """Return the title that a sentence speaks of, not one that is only the ground of what it says; else the last before."""
    own = (one for one in titles if not _GROUND.search(text, max(0, spans[one].start - 32), spans[one].start))
    return next(own, last)


def _enumerated(text: str, spans: Sequence[Span], left: Sequence[int], start: int) -> list[int]:
    """Return the last title and those that an enumeration ties to it: 《甲》《乙》先后颁布."""
    chain = [left[-1]]
    tie = _NEXT_OF_ANOTHER if "均" in text[spans[left[-1]].end : start] else NEXT_TITLE
    for title in reversed(left[:-1]):
        gap = text[spans[title].end : spans[chain[0]].start]
        if gap == "《":
            continue  # the number of the same one: 第31/94/M号法律《…》
        if not tie.fullmatch(gap) and not _NEXT_MADE.fullmatch(gap):
            break
        chain.insert(0, title)
    return chain


def _own(ground: Ground, start: int) -> int | None:
    """Return the instrument that the text itself is, where 本办法 is said and the text is such a one."""
    names = ground.names
    if names.own is None:
        return None
    kind = KIND.search(ground.text[ground.passage.start : start])
    if kind is None or not kind.group().startswith("本"):
        return None
    return names.own if is_kind(names.surface(names.own), kind.group(1)) else None


def _is_subject(text: str, spans: Sequence[Span], title: int, start: int, before: int) -> bool:
    gap = text[spans[title].end : start]
    if before > spans[title].end:
        clause = _NO_SUBJECT.sub("", re.split("[，,；]", gap)[-1]) if "，" in gap or "；" in gap else ""
        return _SUBJECT_WORD.search(clause) is None and len(gap) < 60
    return (
        bool(
            re.match(
                r"[》”]?(?:[》”]?[）)])?(?:[（(][^（）()]{0,60}[）)])?(?:等[^，。；《》的]{0,12}(?:文件|标准|规定|办法|法规|规章|法律|制度|规范|条例|意见|方案)(?:予以|已|于|均|由|先后|相继|陆续|正式|\Z)|案文|约文|(?:节选|选段|摘[编录])，|[提议法草]案，|及其|文本|全文|，|（|—|系|其后|随后|此后|后|稿|草案|开始|此前|之前|曾|早|最早|刚|已|业|分别|相继|陆续|一并|同时|以|则已|便|于|由|经|在|是|自|获|近日|日前|昨[日天]|今[日天]|不久前|现|先后|均|也|又|再|将|正式|最终|首次|成功|全票|高票|[\s]|[0-9]|[一二三四五六七八九十〇]{1,4}[年月日]|二〇|同年|今年|去年|作为|被|面?向|公开|的(?:[初草征送修]|[中英]文|全文|文本|最终|正式))",
                gap,
            )
        )
        or len(gap) < 4
    )


def _points_back(ground: Ground, start: int, title: str) -> bool:
    """Tell whether a clause speaks of the instrument of this title: 该条例 of 《湖区条例》, not 本办法 of 《湖区法》."""
    if not CHINESE_ANAPHOR.search(ground.text[ground.passage.start : start]):
        return False
    kind = KIND.search(ground.text[ground.passage.start : start])
    if kind is None:
        return True
    return is_kind(title, kind.group(1))


def _explained(ground: Ground, start: int) -> int | None:
    """Return the instrument that a text explains, for a clause with a day that names none: 6月14日经厅务会审议通过."""
    text, spans = ground.text, ground.spans
    day = next((spans[one].start for one in reversed(ground.passage.dates) if spans[one].end <= start), None)
    title = next((one for one, span in enumerate(spans[:_HEAD]) if span.kind == "policy"), None)
    if day is None or title is None or _EXPLAINS.match(text, spans[title].end) is None:
        return None
    begin = max(ground.passage.start, *(text.rfind(sign, 0, day) + 1 for sign in "，：\n"))
    return title if _goes_on(ground, begin, start) else None


def _continues(ground: Ground, start: int) -> bool:
    """Tell whether a part of a sentence or a line of a list goes on with the instrument before: 《甲》2016年通过；2018年修正."""
    text, passage = ground.text, ground.passage
    begin = max(passage.start, text.rfind("\n", passage.start, start) + 1)
    before = text[begin - 1] if begin else ""
    if before not in ("；", "\n") and (before != "。" or passage.opens_paragraph):
        return False
    if not passage.dates:
        return False
    return _goes_on(ground, begin, start)


def _goes_on(ground: Ground, begin: int, start: int) -> bool:
    """Tell whether nothing from a place to a verb names what the verb is said of."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    words, position = "", begin
    for index in range(min((*passage.dates, *passage.bodies)), len(spans)):
        low, high = spans[index].start, spans[index].end
        if low >= start:
            break
        if low >= position and spans[index].kind in ("date", "body", "event", "policy", "number"):
            words += text[position:low]
            position = high
    return _CONTINUED.fullmatch(words + text[position:start]) is not None
