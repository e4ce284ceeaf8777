"""Chinese events that are told without a day: 相继出台《…》, 《…》出台后, 就《…》作出修订."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.chinese.kinds import SUBJECT_EVENTS
from policydata.extraction.events.chinese.pointers import by_meeting
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ROLES
from policydata.extraction.expressions import expression

_DONE = frozenset(("issued", "published", "promulgated", "adopted", "amended", "signed"))
_BY_AND_BY = expression(r"(?:相继|先后|陆续|已经?|刚刚?|最新|新近|近[日期]|日前)(?:制定|研究|联合|正式)*\Z")
"""What says of a verb without a day that it was done: 相继出台《甲》《乙》."""
_AMONG = expression(
    r"》?(?:[（(][^（）()]{1,30}[）)])?等(?:(?:一|系列|[多数若几]干?|[0-9一二三四五六七八九十]{1,3}余?|首?批)[部项件个份种系批]?)*[^，。；《》]{0,8}(?:法|规|章|件|度|法|准|范|例|策|定|议|引|南)(?:[0-9]{1,3}[部项件个份]|[，。；、\n]|\Z)"
)
"""Behind the last of several that were done: 出台《甲》《乙》等多部法规."""
_AHEAD = expression(r"将|下一步|力争|争取|加快|抓紧|[推启]动|支持|鼓励|引导|到[0-9]{4}年|要(?![求点闻素])|拟|计划")
_SINCE = expression(r"(?:之|以)?[后来](?![^，。；]{0,4}的)")
_GAP = expression(
    r"》?[）)]?(?:[（(][^（）()]{0,40}[）)])?(?:草案|全文|文本|及|说明|报告|白皮书){0,4}的?"
    r"(?:相继|先后|陆续|正式|公开|对外|联合|新近|最终|自|近日|日前|今[日天]|昨[日天]|[已均也，]|获|全文|于){0,4}"
)
_CLOSING = _DONE - {"amended"} | {"draft_published"}
"""Kinds of event that a verb tells by which its clause ends: 日前，《…》印发。"""
_ENDS = expression(r"[，。；！\n]|\Z")
_LEAD = 40
_OPENS = expression(
    r"(?:\A|[，。；：！、\n\s—]|获悉|（(?:以下)?简称)(?:(?:随着|近日|日前|今[日天]|昨[日天]|[我全]国|[^，。；：《》\n]{1,8}(?:首|第一)[部个份项]|新修[订正改]的|修[订正改]后的|[^，。；：《》\n]{0,2}(?:欧盟|联合国)|其中)，?){0,2}《?\Z"
)
"""Before a title that opens its clause, with which one it is."""
_NEWLY = expression(r"((?:新近?|重新|最新)修[订正改]|修[订正]后)的?[《“]?\Z")
"""Before a title: its adoption is that of its amendment: 新修订的《…》由…通过."""
_AS_FOLLOWS = expression(r"(?<=修改)(?:如下：|为：?[“「])")
"""Behind a change that a text itself makes."""
_CHANGED = expression(r"(?:就|对)[^，。；]{2,90}\Z")


def is_told_undated(ground: Ground, objects: Sequence[int], kind: str, start: int, end: int) -> bool:
    """Tell whether an event without a day is told as such: 《…》出台后, 就《…》作出修订, 出台《…》《…》等法规."""
    text, passage = ground.text, ground.passage
    title = ground.spans[objects[-1]]
    if title.start > start:
        if kind in ("adopted", "approved") and by_meeting(ground, start, end, title.end):
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
    changed = kind == "amended" and _CHANGED.search(text, max(passage.start, start - 100), start)
    if changed or (kind == "amended" and _AS_FOLLOWS.match(text, end)):
        return True
    if _GAP.fullmatch(text, title.end, start) is None:
        return False
    closes = kind in _CLOSING or (kind == "effective" and "正式" in text[title.end : end])
    if closes and text[title.end] == "》" and "的" not in text[title.end : start] and _ENDS.match(text, end):
        return _OPENS.search(text, max(0, title.start - _LEAD), title.start) is not None
    return kind not in SUBJECT_EVENTS - {"amended"} and _SINCE.match(text, end) is not None


def newly_amended(ground: Ground, titles: Sequence[int], found: Sequence[Candidate]) -> list[Candidate]:
    """Return events with the amendments of what is called new: by their adoption, or where nothing else is told."""
    text, spans, names = ground.text, ground.spans, ground.names
    told = {names.key(one.spans[0]) for one in found}
    new: list[Candidate] = []
    for one in found:
        new.append(one)
        begin = spans[one.spans[0]].start
        dated = one.fields["event"] == "adopted" and any(spans[index].kind == "date" for index in one.spans)
        if dated and _NEWLY.search(text, max(0, begin - _LEAD), begin):
            fields = {**one.fields, "event": "amended", "role": one.fields["role"] and ROLES["amended"]}
            new.append(one._replace(fields=fields, rule="zh-newly-amended"))
    for title in titles:
        begin, end = spans[title].start, spans[title].end
        said = _NEWLY.search(text, max(0, begin - _LEAD), begin)
        if said and names.key(title) not in told and not text.endswith(("草案", "稿", "案)", "稿)"), begin, end):
            where, rule = said.span(1), "zh-newly-amended"
            new.append(event_candidate(text, spans, names, title, "amended", where, None, (), rule=rule))
    return new
