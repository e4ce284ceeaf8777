"""The titles behind a Chinese verb on which it acts: 印发《甲》和《乙》, 通过关于废止《…》的决定, 签署、1999年批准《…》."""

from __future__ import annotations

import re

from policydata.extraction.events.chinese.clause_days import REACH
from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS, of_amendment
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_OBJECT
from policydata.extraction.expressions import expression

_FAR_OBJECT = expression(
    r"(?:了|的)?(?:全国|国内|我国|全省|全市|世界|全球|国际|新的|新)?(?:首|第[一二三])?[部个份项]?[^，。；《》]{0,10}"
    r"(?:首[部个份项]|第一[部个份项]|法规|法律|规章|文件|标准|决议|报告|公告|通知|通告|白皮书|题为|名为|声明|宣言|主席令|国务院令|条例|意见|办法)[：:]?[“《]\Z"
    r"|了?第[^，。；《》]{1,20}号[^，。；《》]{0,4}[，、—（]{0,2}(?:即|也就是|名为|题为)?[“《]\Z"
    r"|[A-Z/]{1,8} ?[A-Z]?[0-9.]{1,9}[—–-][0-9]{4}[，、 ]{0,2}《?\Z"
    r"|了(?:两党|跨党派|该国|[这一][项部个份])?(?:(?!关于)[^，。；《》]{1,24}的)?(?:两党|跨党派|新)?[“《]?\Z"
    r"|了?[^，。；《》]{1,40}——[“《]\Z|[^，。；《》]{2,14}等[^，。；《》]{0,4}(?:部门|单位)《\Z"
    r"|了?由?[^，。；《》]{1,30}(?:提出|倡议|提交|发起|起草|联署|共提|主提)(?:、[^，。；《》]{1,20}(?:联署|共提|参与))?的[“《]?\Z"
)
"""From a verb to its object over its kind, its number or who proposed it: 通过中国提出、140多国联署的《…》."""
_MADE = expression(
    r"了?(?!\s)[^，。；《》]{1,100}(?:制定|通过|公布|颁布|发布|印发|下发|修[订正改]|施行|实施|批准|签署|签订|缔结|提出|起草|拟[订定具])的[“《]?"
)
"""From a verb to its object over all that others did to it: 废止国务院发布、2011年修订的《…》."""
_SUCH_A = expression(
    r"了?(?![^《]{0,14}(?:贯彻|落实|实施|执行|关于|根据|依据|依照|按照|对|修改|学习|宣传|参与|列入|符合|违反|以))[^，。；、《》]{1,14}的[“《]\Z"
)
"""From a verb to its object over what it is like: 印发了配套的《…》."""
_SHARED = expression(r"\Z|(?:、|，|并|和|后|及)[^。；《》]{0,40}\Z")
"""Between two verbs of one object: 签署、1999年批准《…》."""
_BY_WHOM = expression(r"(?<![未须应])经[^，。；《》]{2,30}\Z")
_EDITION = expression(
    r"(?:全球|世界|全国|我国|国内)?(?:[0-9]{4}年的|第[0-9一二三四五六七八九十]{1,4}[次期版份批部]的?|最新(?:[一首][次期版份批部])?的?|新一[次期版份批部轮]|[首一][次期版份批部个])(?=《|\Z)"
)
"""Before a title: which one of a series it is, 公布第18次《…报告》."""
_OTHER_THING = expression(
    r"》?(?:[（(][^（）()]{1,30}[）)])?的?(?:配套|实施(?:细则|条例|办法|指南)|(?:修[改订正])(?:决定|案|工作|草案|说明)|解读|座谈会|宣传|起草|新闻发布会|实施方案|[^，。；《》]{0,8}(?:名单|目录(?!》)|评估报告|[执落实施]行?情况|结果|案例))"
)
"""What makes a title part of the name of another thing: 《…法》修改决定."""
_OTHER_MATTER = expression(
    r"》(?:[（(][^（）()]{1,30}[）)])?的?(?:建议|任务|计划|必要性?|背景|意义|呼声|进程|过程|请求|可能性?|问题|设想)"
)
"""What makes a verb with its title the matter of something else: 提出修订《…》的建议."""
_DECIDES = expression(r"(?:通过|作出)了?关于\Z")
"""Before what a decision without a title of its own changes: 通过关于废止《…》的决定."""
_UNREAD_OBJECT = expression(r"了?[《“]")
"""An object whose title no span reads: what the verb says is said of it."""
_OF_OTHERS_WORK = frozenset(("repealed", "amended", "approved", "adopted", "endorsed"))
"""Kinds of event whose object may be what others have made, with all that is said of it."""
_PUTS_IN_FORCE = expression(r"(?:[起日月，、；并]|[颁公发]布|颁行|印发|出台)(?:正式|开始)*\Z")
"""Before 施行 or 实施 with a title behind it that takes effect by it: 颁布施行《…》, not 深入施行《…》."""
_CLAUSE_OF_TITLE = expression(r"》[^，。；《》]*\Z")
KIND = expression(
    r"(?:该|本|此|这部|这份|这一|上述)(?:项|个)?[“《]?(办法|条例|规定|细则|规则|通知|规划|意见|指南|规范|决定|公约|宣言|决议|计划|方案|标准|倡议|公告|协[定议]|议定书|条约|章程|准则|规程|指引|通告|纲要|法)"
)
NEXT_TITLE = expression(
    r"》?(?:[（(][^（）()]*[）)])?(?:(?:[、和及与]{1,2}|以及)(?:新修[订正改]的|修[订正]后的)?《?|《)"
)


def acted_on(ground: Ground, verb: re.Match[str]) -> list[int] | None:
    """Return the objects behind a verb, none where they are no matter of it; None where it may be said of others."""
    text = ground.text
    event = str(verb.lastgroup)
    start, end = verb.span()
    if verb.group().endswith("书"):
        return None
    objects = _objects(ground, end, event) or _consented(ground, verb)
    if not objects and event in _OF_OTHERS_WORK:
        objects = _deep(ground, end)
    if not objects:
        return [] if _UNREAD_OBJECT.match(text, end) else None
    on_the_matter = event in ("repealed", "amended") and text[start - 2 : start] == "关于"
    if on_the_matter and not _DECIDES.search(text, max(ground.passage.start, start - 6), start):
        return []
    if event == "effective" and text.startswith("《", end):
        if _CLAUSE_OF_TITLE.search(text, max(ground.passage.start, start - REACH), start):
            return None
        return objects if _PUTS_IN_FORCE.search(text, max(ground.passage.start, start - 8), start) else []
    acts = event != "effective" or text[end : end + 1] == "的" or verb.group().startswith("起")
    if not acts and text.startswith("了", end):
        return []
    return objects if acts else None


def shared(ground: Ground, verb: re.Match[str], before: int, following: re.Match[str], has_title: bool) -> list[int]:
    """Return the objects that a verb shares with the next: 签署、1999年批准《…》."""
    text = ground.text
    event = str(verb.lastgroup)
    start, end = verb.span()
    if has_title and event in SUBJECT_EVENTS:
        return []
    if event == "effective" and KIND.search(text, max(ground.passage.start, before), start):
        return []
    if not _SHARED.fullmatch(text[end : following.start()]):
        return []
    acts = str(following.lastgroup) not in SUBJECT_EVENTS or text.startswith(("的", "了"), following.end())
    return _objects(ground, following.end()) if acts else []


def _objects(ground: Ground, end: int, event: str = "") -> list[int]:
    """Return the titles directly after a verb, all of an enumeration 《甲》《乙》和《丙》."""
    text, spans = ground.text, ground.spans
    objects: list[int] = []
    for title in ground.titles:
        begin = spans[title].start
        if begin < end:
            continue
        low = spans[objects[-1]].end if objects else end
        maker = spans[title - 1]
        of_other = title > 0 and maker.kind in ("body", "date") and low <= maker.start and begin - maker.end in (0, 1)
        gap = _EDITION.sub("", text[low : maker.start] + "《" if of_other else text[low:begin])
        direct = not objects and (
            (len(gap) <= 10 and CHINESE_OBJECT.match(gap))
            or (len(gap) < 60 and (_FAR_OBJECT.match(gap) or _SUCH_A.match(gap)))
        )
        if _OTHER_THING.match(text, spans[title].end) and not of_amendment(event, text, spans[title].end):
            break
        if not text.startswith("的", end) and _OTHER_MATTER.match(text, spans[title].end):
            break
        if objects and gap == "《":
            objects[-1] = title  # behind its number: 第31/94/M号法律《…》
        elif direct or (objects and len(gap) < 40 and NEXT_TITLE.fullmatch(gap)):
            objects.append(title)
        else:
            break
    return objects


def _consented(ground: Ground, verb: re.Match[str]) -> list[int]:
    """Return the title behind the clause that says who approved it: 经国务院批准，《…》于3月印发."""
    said = verb.lastgroup == "approved" and ground.text.startswith("，《", verb.end())
    said = said and _BY_WHOM.search(ground.text, max(ground.passage.start, verb.start() - 34), verb.start()) is not None
    return [title for title in ground.titles if said and ground.spans[title].start == verb.end() + 2]


def _deep(ground: Ground, end: int) -> list[int]:
    """Return the title behind all that is said of it: 废止1987年5月12日国务院发布、2011年1月8日修订的《…》."""
    text, spans = ground.text, ground.spans
    title = next((title for title in ground.titles if spans[title].start >= end), None)
    if title is None or spans[title].start - end > REACH or not _MADE.fullmatch(text, end, spans[title].start):
        return []
    return _objects(ground, spans[title].start)
