"""Chinese verbs that say no event: wishes, plans, what is denied, supposed, or still to be done."""

from __future__ import annotations

import re

from policydata.extraction.events.chinese.clause_days import fixed_day
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_DENIED, CHINESE_IF, CHINESE_UNREAL
from policydata.extraction.expressions import expression

_NO_WISH = frozenset(("effective", "expired", "opened_for_signature"))
_CHANGES = frozenset(("amended", "repealed"))
_ABOUT_TO = expression(r"(?:一般性通过|就|拟|围绕|准备|着手|酝酿|启动)\Z")
"""Before a change that is only asked about or begun: 就修订《…》公开征求意见."""
_NOT_IN_FORCE = expression(
    r"(?:尚未|从未|没有|并未|未|方能|方可|才能|才可|始能|无法|不能|难以|暂不|待其?)(?:正式|自动)?\Z"
)
_SUBMITTED = expression(r"(?:提交|提请|报请|报送|送交|预定)[^，。；《》]{0,20}\Z")
"""Before a verb of what is still to be done: 提交大会第四十一届会议通过."""
_TO_BE_APPROVED = expression(
    r"[，、；并再须需法序](?:由[^，。；《》0-9]{1,12})?报[请送经]?(?![告道刊纸名社表])[^，。；《》0-9已]{2,20}(?:(?:批准|审批|核准|同意|审定|审议通过)(?:之?后)?，?(?:予以|再|正式|依法|另行)?(?:[公发]布|颁布|印发)?)?\Z"
)
"""Before a verb of what follows only when others have agreed: 表决通过《…》，报省人大常委会批准后公布施行."""
_BY_THEN = expression(
    r"(?:[0-9一二三四五六七八九十]日|[年月底末])之?以?前[^，。；》]{0,8}\Z|到[0-9]{4}年底?，[^，。；》已共]{0,8}\Z"
)
"""A day by which something is to be done: 2025年底前废止, 到2027年，出台."""
_PLANNED = expression(r"(?<!虚)(?<!模)拟(?:于|自|从)[^，。；]{0,24}\Z")
_PART = expression(
    r"(?:[，；](?:其中)?|》的?)(?:有关|相关|部分|多数|大部分|个别|一些|主要|其余|核心|修[订改正])(?:案|条[文款]|内容|规定|决定|部分|义务|要求|章节|措施|制度|规则)[^，；]{0,40}\Z"
)
"""A part of an instrument as the subject: 《…》的部分规则将从2026年起适用."""
_SUBJECT_PART = expression(r"(?<![照据])第[^，。；》]{1,8}条|附件|通知|解读|草案")
_THEN = expression(r"(?:届时|同时|同日)[^。；]{0,60}将(?:同时|一并|即行|随之|自动)?\Z")
_CONTENT = expression(
    r"[^。；《》，]{0,12}(?:草案|意见稿|议案|提案)[^。；，《》]{0,6}(?:拟|规定|明确|提出|建议|要求)[^。；《》，]{0,4}[，：]"
)
"""What opens a sentence that says what a draft would do: 草案拟规定，原规定予以废止."""
_ANNIVERSARY = expression(r"[一两二三四五六七八九十百0-9]{1,4}周年")
_NORM = expression(r"应当|必须|不得|方可|有权|须经|可以|确需|确有必要")
"""What makes a sentence without a day a rule: 制定《…》，应当报国务院批准后公布."""
_UNDONE = expression(
    r"(?:仍|还|尚|正|一直)(?:在|未|待|需)|工作(?![^，。；]{0,6}(?:完成|结束))|情况|效果|(?:被)?(?:提上|列入|纳入)|[之以]?后[0-9一二两三四五六七八九十]{1,3}(?:个?月|日|天|个工作日)之?内|的(?:原因|理由|目的)|势在必行|进程|的?必要性?|呼声|建议|难产|悬而未决|变得|后将改|：(?:按照?|根据|依照)"
)
"""What follows a verb as a noun that is not done yet: 《…》的修订仍在研究."""
_COLOPHON = expression(r"(?:\A|\n)[^，。；《》：\n]{2,40}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\Z")
"""What stands on the last line of a paper, before the verb: who printed it and when."""
_ONCE = expression(r"(?:一旦|[倘如]获(?=通过|批)|(?<=[，。\u4e00-\u9fff])若[在能于获])[^。；《》]{0,50}\Z")
"""Before what happens only after something else: 草案如获通过，将自7月1日起生效."""
_UP_TO = expression(
    r"截[至止][^，。；]{2,16}，?[^，。；]{0,12}[0-9余多]个?(?:国家|缔约|成员|地区|省|市)[^，。；]{0,10}\Z"
)
"""How many have done something by a day: 截至2023年底，共有156个国家批准."""
_AWAITED = expression(r"待(?:[^，。；《》]{0,8}《[^《》]{1,80}》)[^，。；《》]{0,12}\Z")
"""Before a verb of what others wait for: 待《…》印发后."""
_STUDIES = expression(r"某(?:联合|牵头|组织)?研究\Z")
"""A body that studied and did: 教育局研究出台《…》."""
_TO_FINISH = expression(
    r"(?:力争|争取|计划|尽快|抓紧|加快|确保|预计|拟|将)(?:[^。；《》]{0,16}(?:完成|启动|开展)[^，。；《》]{0,4}|(?:对|就)[^，。；《》]{0,16})《[^《》]{1,80}》(?:（[^（）]{1,30}）)?的?(?:作出?|进行|予以|加以|全面|部分|相应|适当|较?大幅|重大){0,4}\Z"
)
"""Before a change that is still to be done: 力争5月前完成《…》修订, 拟对《…》作全面修改."""
_DRAFT_DOES = expression(
    r"[^，。；《》]{0,12}《[^《》]{0,80}(?:草案|法案)》?(?:（[^（）]{1,30}）)?[^，。；《》0-9]{0,6}(?:修[订改正]|废[除止]|取代|撤销)(?![，。；]|\Z)"
)
"""What opens a sentence that says what a draft does to others: 《…草案》修订《甲》，并废除《乙》."""
_WILL = expression(
    r"(?:某|[署局处部司会校院]方|当局|我们|亦|也|均|都)会(?![同商签议见长员上后前期计])(?:[在于就对按因]|根据|继续|尽快|适时|进一步|不时|定期|同时)?[^，。；《》]{0,14}\Z"
)
"""Before what somebody is going to do: 署方会在生效前更新《…》."""
_STUDIED = expression(r"(?:研究|组织|牵头|讨论)+\Z")
"""What is no plan before what was done: 研究通过, 研究起草了."""
_HOPED = expression(r"(?:有望|预计|计划|力争|争取|拟)[于在]?\Z")
_OF = expression(r"的[^，。；]{0,12}《")


_DIFFERS = expression(r"(?:不(?:一致|相?符|适应)|抵触|矛盾|冲突)的?[^，。；《》]{0,8}，?[^，。；《》]{0,4}\Z")
"""Before a verb of what is not the whole of an instrument: 与之不一致的规定停止执行."""
_PERIOD = expression(r"(?:有效|[施执试][行政]|实施|适用|政策)期限?[^，。；]{0,24}\Z")
"""What ends with an instrument; terms of office and of contracts do not."""
_UNTIL = expression(r"，?(?:期限)?[^，。；]{0,6}(?:截?止?[至到]|为止)")
_AWAITS = expression(
    r"(?:预计|预期|有望)，?[^，。；]*(?:，并[^，。；]*)?\Z|将[^。；]{0,40}[天日月年]后[^，。；《》]{0,6}\Z|将[^，。；0-9《》]{1,20}后(?:在|于)?[^，。；0-9《》]{0,10}\Z"
)
"""What somebody only expects, or what comes after what is still to come: 预计将于2027年实施, 将在批准后公布，并于30天后生效."""
FIELDS = ("日期：", "时间：")
_OF_PAGE = expression(r"[0-9]{1,2}[：:] ?[0-9]{2}|来源|阅读|浏览|点击|访问|作者|编辑|字体|(?<!文)字号")
"""What says of a line with a day that the day is that of the page: the time of day, the source, how many read it."""
_OF_ISSUER = expression(r"来源[：:][ \u3000]*[\u4e00-\u9fff]{1,12}[部委局厅署院办室府](?:网站)?(?=\s|\Z)")
"""The source that is an authority: the page is that of who issues what stands on it."""
_LONGEST_LINE = 120


def of_page(text: str, place: int) -> bool:
    """Tell whether a field stands on a line of the page that shows a text, and not on the sheet of the paper itself."""
    begin = max(text.rfind("\n", max(0, place - _LONGEST_LINE), place) + 1, place - _LONGEST_LINE)
    end = text.find("\n", place, place + _LONGEST_LINE)
    line = text[begin : end if end >= 0 else place + _LONGEST_LINE]
    return _OF_PAGE.search(line) is not None and _OF_ISSUER.search(line) is None


def says_nothing(ground: Ground, verb: re.Match[str]) -> bool:
    """Tell whether a verb states no event, whatever it is said of."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    event = str(verb.lastgroup)
    start, end = verb.span()
    if text.startswith(FIELDS, end) and of_page(text, start):
        return True
    low = _real_from(ground, start, end)
    words = text[low:start]
    for body in passage.bodies:
        # The name of a body says nothing of what it does: 研究 in 数据研究院发布.
        if low < spans[body].end <= start:
            begin = max(low, spans[body].start)
            words = f"{words[: begin - low]}某{text[spans[body].end : start]}"
            low = start - len(words)
    if event in ("adopted", "approved") or text.startswith("了", end) or (passage.dates and _STUDIES.search(words)):
        words = _STUDIED.sub("", words)
    if event not in _NO_WISH and CHINESE_UNREAL.search(words.rpartition("》")[2]):
        return True
    if _TO_BE_APPROVED.search(text, max(passage.start, start - 50), start) or _WILL.search(words):
        return True
    if event in _CHANGES and not passage.dates and _DRAFT_DOES.match(text, passage.start):
        return True
    if event in _CHANGES and _TO_FINISH.search(text, max(passage.start, start - 110), start):
        return True
    if _UNDONE.match(text, end) or _ANNIVERSARY.match(text, end) or _UP_TO.search(text, passage.start, start):
        return True
    if _AWAITED.search(text, max(passage.start, start - 110), start):
        return True
    if _NOT_IN_FORCE.search(words) or (
        (event in _CHANGES or verb.group().startswith("制")) and _ABOUT_TO.search(words)
    ):
        return True
    if text.startswith(("前", "之前", "以前"), end) or words.endswith("一般性"):
        return True
    before = max(passage.start, start - 60, text.rfind("\n", passage.start, start) + 1)
    if (
        verb.group() == "印发"
        and text[end : end + 1] in ("", "\n")
        and _COLOPHON.search(text, max(0, start - 60), start)
    ):
        return True
    if _AWAITS.search(text, before, start) or _ONCE.search(text, before, start):
        return True
    then = event == "repealed" and ground.discourse.effective is not None and _THEN.search(words) is not None
    denied = event != "effective" and not then and CHINESE_DENIED.search(words) is not None
    if denied and not fixed_day(ground, start):
        return True
    if not passage.dates and _NORM.search(text, passage.start, start):
        return True
    if CHINESE_IF.match(text[passage.start : start]) or _CONTENT.match(text, passage.start, start):
        return True
    if event == "repealed" and _DIFFERS.search(text, passage.start, start):
        return True
    if verb.group() == "届满" and _PERIOD.search(text, max(passage.start, start - 40), start) is None:
        return True
    if event == "effective" and text[start - 1 : start] == "自" and text.startswith("日", end):
        return True
    if event == "opened_for_signature" and _UNTIL.match(text, end):
        return True
    if event in ("adopted", "approved") and _SUBMITTED.search(words):
        return True
    return event != "effective" and _BY_THEN.search(words) is not None


def concerns_part(ground: Ground, start: int, before: int) -> bool:
    """Tell whether what takes effect is planned to, or is only a part of an instrument, or another paper on it."""
    text, passage = ground.text, ground.passage
    low = max(passage.start, before)
    if _PLANNED.search(text, low, start) or _PART.search(text, low, start):
        return True
    return not passage.policies and _SUBJECT_PART.search(text[passage.start : start]) is not None


def _real_from(ground: Ground, start: int, end: int) -> int:
    """Return where the words before a verb begin that may deny it; those of 1998年缔结的《…》 begin with its day."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    low = max(passage.start, start - 24, text.rfind("\n", passage.start, start) + 1)
    if _OF.match(text, end) is None:
        return low
    for day in passage.dates:
        if low <= spans[day].start and spans[day].end <= start and "，" not in text[spans[day].end : start]:
            if _HOPED.search(text, low, spans[day].start):
                return low
            return spans[day].start
    return low
