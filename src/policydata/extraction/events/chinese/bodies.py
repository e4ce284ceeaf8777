"""Who acts in a Chinese event: the bodies before its verb, those of several sessions, those that make or change."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.events.chinese.clause_days import REACH
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_BODY_TO_VERB, CHINESE_CHAIN, CHINESE_CONSENT
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span, first_at

_OTHERS_ACT = expression(r"[日月年由、，](?!正式|联合|共同|并|再|又|经|予|同)[\u4e00-\u9fff]{2,8}\Z")
"""A subject without a span right before a verb: 同月20日国家元首签署."""
_AGREED = expression(
    r"[，,]?经[^，。；]{2,40}(?:同意|批准|授权)[，,]?|(?:根据|依照|按照)《[^《》]{1,80}》[^，。；《》]{0,20}，"
)
_ABOUT = expression(
    r"(?:就|对|将|把|宣布|宣告)(?:修[订改正]|制定|起草)?(?:[^，。；《》]{1,16}的)?《[^《》]{1,80}(?:〈[^《》]{1,80})?》(?:等[^，。；《》]{0,6})?(?:[（(][^（）()]{0,30}[）)])?"
    r"|《[^《》]{0,40}关于修[改订正][^《》]{1,120}决定》|在[^，。；《》]{1,16}会议?上|[（(][^（）()]{2,8}日[）)]"
)
"""What a body does something to, by or where: 对《…》进行修订, 就《…》公开征求意见, 《关于修改〈…〉的决定》修正."""
_ORGAN = expression(r"(?:官方)?(?:公报|网站|官网|门户|公众号|总部|驻地|大楼)")
"""What makes the name before it that of a place or a paper: 在欧盟官方公报公布."""
_REPORTS = expression(
    r"[^，。；《》（）()\n]{0,16}电(?![^，。；（）() \u3000])|[^，。；《》（）()\n]{0,12}[日]电|[\u4e00-\u9fff]{0,3}[长任席][ \u3000]+[^，。；《》\n]{2,8}\n"
)
"""What makes the name before it that of the agency that reports, or of who signs above: 新华社北京3月8日电, 立法会主席 周海."""
_AT = expression(r"[在于据从][^，。；《》]{0,6}\Z")
_TO = expression(r"(?:[^面转导方走一]向|^向|提请|提交给?|报请|报送|呈报|送交|致函?)\Z")
"""What stands before a body that something is brought before, or sent to."""
_AUTHOR = expression(r"(?:等[^，。；《》]{0,8})?[：:]\s?[《“]?|[^，。；《》：]{0,10}——[《“]?")
_BY_RULE = expression(r"(?:依据?|根据|按照?|依照|遵照|执行|落实|贯彻)(?!法[发公印])")
"""What leads from a body to the rules it follows, not to what it does: 公署依2013年通过的《…》设立."""
_BY_NUMBER = expression(
    r"(?:[业已]?[以于]?[0-9]{2,4}年[0-9]{1,2}月[0-9]{1,2}日以?)?[^，。；、《》]{0,14}?第?[〔（(\[0-9〕）)\]]{1,24}号(?:令|函|公告|文)?"
)
"""The day and the number of the paper by which something is done: 业以113年4月2日…字第1号令."""
_TOGETHER = expression(
    r"(?:[（(][^（）()]{1,20}[）)])?，?(?:[于在]?[0-9年月日初中底末上下旬昨今去前本当同近，]{1,20}(?:[（(][^（）()]{1,12}[）)])?)?(?:在[^，。；《》]{1,16})?(?:正式|共同|联合|也|又|还|曾|已|就|便)*(?:与|同|和|会同|联合)\Z"
)
"""Between who does something and with whom, over the day and the place: 于2022年9月与, 近日在日内瓦同."""
_VOTES = expression(r"以?[0-9]{1,5}(?:[-—比对：:][0-9]{1,5})?票[^，。；《》、0-9]{0,6}[、，]?")
_TO_WHOM = expression(r"(?<!面)向[^，。；《》]{4,30}\Z")
_SAME_ACTOR = expression(
    r"了?(?:它|其)?[：“《]{0,2}[》”]?(?:部分条文)?(?:修[订正])?(?:草案)?(?:[（(][^（）()]{0,30}[）)])?等?[，、；]{0,2}(?:并|又|还|再|随后|此后|其后|后|之后|同时|同步|也|且|先后|后来|而后){0,2}(?:于|在|自)?起?(?:讨论|审议|研究|表决|原则|并|正式|公开|重新|再次|再|又|面向社会|向社会|(?:对|就)的?[其该此《]?》?|进行了?|作出?了?|予以|全面|部分|相应|较?大幅){0,6}"
)
"""Between two verbs of one actor, days left out: 2010年发布《甲》，并于2020年修订《乙》."""
_DOES_TO = expression(
    r"(?:[^，。；《》]{0,16}根据《[^《》]{1,80}》[^，。；《》]{0,16}，)?[^，。；《》]{0,24}(?:对|将|把|就|宣布|决定|完成了?)(?:[^，。；《》]{0,8}的)?[《“]?\Z"
)
_POINTER = expression(
    r"(?:该|上述|这[一个家]|本)新?((?:人民)?(?:[局委院署厅办省市州县]|部(?!门|分)|机构|部门|组织|公司|机关|国际组织|[委员理常执董事]{2,3}会|大会|议会|国会|政府|法院|中心|协会|联盟))[^，。；《》]{0,24}\Z"
)
"""An agent that is named by its kind alone: 该局, 该委员会."""
_ANY_BODY = frozenset(("机构", "部门", "组织", "机关", "国际组织"))
_POINTS_NEAR, _POINTS_FAR = 40, 60
_MANY = 300
"""How many mentions of a text are looked at for another name of a body."""
_FIRST, _HEAD, _LAST = 6, 120, 6
"""How many mentions, and how many characters, the head of a text may hold, and how many mentions its signature."""
_WE = expression(
    r"(?:\A|[^\u4e00-\u9fff]|[日月年经由])(?:我(?:们|([部局委办会行署厅院所司社]))|本([部局委办会行署厅院所社])(?!次|身|地))[^，。；《》]{0,24}(?:《[^《》]{1,60}》)?[^，。；《》]{0,12}\Z"
)
_KINDS_OF_BODY = {"委": ("委", "委员会"), "办": ("办", "办公室", "办公厅"), "会": ("会",), "所": ("所", "研究所")}
"""How the names of bodies end that 本办 or 我委 stands for."""
_ASSEMBLIES = ("人大", "人大常委会", "人民代表大会", "人民代表大会常务委员会", "国会", "议会", "议院")
_DIRECTLY = expression(r"(?:正式|联合|共同|首次|重新|统一|公开|对外)*")
_SITTING = expression(r"[^，。；《》]{0,30}")
_DONE_BY = frozenset(("adopted", "approved", "signed", "endorsed"))
"""Kinds of event that 经 says who brought about: 经市政府批准."""


def acting_bodies(ground: Ground, bodies: Sequence[int], start: int, before: int, active: bool) -> list[int]:
    """Return the bodies that act in a verb at `start`: the nearest before it and those tied to it."""
    text, spans = ground.text, ground.spans
    left = [body for body in bodies if spans[body].end <= start and start - spans[body].end < REACH]
    near = [body for body in left if spans[body].start >= before]
    if not near and not active and _OTHERS_ACT.search(text, before, start):
        return []
    left = [body for body in near or left if not _no_actor(text, spans[body])]
    if not left:
        return []
    gap = text[spans[left[-1]].end : start]
    if not CHINESE_BODY_TO_VERB.match(_plain(gap)) or _BY_RULE.match(gap):
        return []
    return tied(text, spans, left)


def tied(text: str, spans: Sequence[Span], bodies: Sequence[int]) -> list[int]:
    """Return the last of some bodies and those before it that act with it: 甲、乙会同丙, 甲于5月与乙."""
    chain = list(bodies[-1:])
    for body in reversed(bodies[:-1]):
        between = _BY_NUMBER.sub("", text[spans[body].end : spans[chain[0]].start])
        if between != "（" and not CHINESE_CHAIN.match(between) and not _TOGETHER.fullmatch(between):
            break
        chain.insert(0, body)
    return chain


def makes_laws(text: str, body: Span) -> bool:
    """Tell whether a body is an assembly, whose making of an instrument is its adoption: 省人大常委会制定《…》."""
    return body.rule == "session.body" or text.endswith(_ASSEMBLIES, body.start, body.end)


def pointed_body(ground: Ground, start: int, before: int) -> list[int]:
    """Return the body that an agent without a name of its own points to: 该院又印发了《…》."""
    spans = ground.spans
    low = max(ground.passage.start, before, start - _POINTS_NEAR)
    said = _POINTER.search(ground.text, low, start)
    if said is None or any(low <= spans[body].start and spans[body].end <= start for body in ground.passage.bodies):
        return []
    last = first_at(spans, said.start(1))
    for index in range(last - 1, max(-1, last - _POINTS_FAR), -1):
        if spans[index].kind == "body" and (
            said[1] in _ANY_BODY or ground.text.endswith(said[1], spans[index].start, spans[index].end)
        ):
            return [index]
    return []


def beyond_order(text: str, spans: Sequence[Span], names: Names, body: int) -> int:
    """Return a mention of a body outside the number of an order of it: 国务院 for that of 国务院令第147号."""
    if not text.startswith("令", spans[body].end):
        return body
    words = text[spans[body].start : spans[body].end]
    for index, span in enumerate(spans[:_MANY]):
        if (
            span.kind == "body"
            and not text.startswith("令", span.end)
            and (text[span.start : span.end] == words or names.key(index) == names.key(body))
        ):
            return index
    return body


def _no_actor(text: str, body: Span) -> bool:
    """Tell whether a body only reports, is where something is done, or is given something."""
    return _in_organ(text, body) or _receives(text, body) or _REPORTS.match(text, body.end) is not None


def _in_organ(text: str, body: Span) -> bool:
    return _ORGAN.match(text, body.end) is not None and _AT.search(text, max(0, body.start - 8), body.start) is not None


def _receives(text: str, body: Span) -> bool:
    """Tell whether something is brought before a body: 向议会提交, 提请常委会审议."""
    return _TO.search(text, max(0, body.start - 4), body.start) is not None


def _plain(between: str) -> str:
    """Return the words between a body and a verb without votes, what it acts on and who agreed."""
    if "号" in between:
        between = _BY_NUMBER.sub("", between)
    return _TO_WHOM.sub("", _VOTES.sub("", _ABOUT.sub("", _AGREED.sub("，", between))))


def author(ground: Ground, title: int) -> list[int]:
    """Return the bodies with a colon or a dash before a title: 国务院办公厅：《…》，2023年5月30日发布."""
    spans = ground.spans
    before = [body for body in ground.passage.bodies if spans[body].end <= spans[title].start]
    named = before and _AUTHOR.fullmatch(ground.text, spans[before[-1]].end, spans[title].start)
    return tied(ground.text, spans, before) if named else []


def by_number(ground: Ground, title: int) -> list[int]:
    """Return the body whose order the brackets behind a title name: 2011年发布的《…》（省政府令第142号）同时废止."""
    spans = ground.spans
    end = spans[title].end
    return [
        one
        for one in ground.passage.bodies
        if ground.text[end : spans[one].start] in ("》（", "（") and ground.text.startswith("令", spans[one].end)
    ]


def changing_bodies(ground: Ground, title: int, start: int, before: int) -> list[int]:
    """Return the bodies that may change or repeal the instrument a verb is said of: behind its title, or 对 before it."""
    text, spans = ground.text, ground.spans
    begin, end = spans[title].start, spans[title].end
    return [
        body
        for body in ground.passage.bodies
        if (
            max(end, before) <= spans[body].start
            and spans[body].end <= start
            and (
                spans[body].rule == "session.body"
                or (text.startswith("令", spans[body].end) and text[spans[body].start - 1] not in "（(")
                or text[spans[body].start - 1] in "由经被"
                or text[end : spans[body].start] in ("》，", "，")
            )
        )
        or (spans[body].end <= begin < start and _DOES_TO.fullmatch(text, spans[body].end, begin))
    ]


def _undated(ground: Ground, begin: int, end: int) -> str:
    """Return the words of a stretch without its dates and titles."""
    spans = ground.spans
    words, position = "", begin
    for index in sorted((*ground.dates, *ground.titles)):
        if position <= spans[index].start and spans[index].end <= end:
            words += ground.text[position : spans[index].start]
            position = spans[index].end
    return words + ground.text[position:end]


def consenting(ground: Ground, start: int, event: str) -> list[int]:
    """Return the bodies that only consent to what a verb at `start` says: 经国务院同意，….

    Of some kinds of event 经 says who brought them about (经市政府批准), of all right before the verb (经市政府印发).
    """
    spans = ground.spans
    return [
        body
        for body in ground.passage.bodies
        if spans[body].end <= start
        and CHINESE_CONSENT.search(ground.text[max(ground.passage.start, spans[body].start - 4) : spans[body].start])
        and not (_SITTING if event in _DONE_BY else _DIRECTLY).fullmatch(ground.text, spans[body].end, start)
    ]


def goes_on(ground: Ground, before: int, start: int) -> bool:
    """Tell whether nothing but days and little words stands between two verbs: the second has the actor of the first."""
    return _SAME_ACTOR.fullmatch(_undated(ground, before, start)) is not None


def speaker(ground: Ground, before: int, start: int) -> list[int]:
    """Return the body for which 我们 or 本部 is said before a verb: that of who speaks, at the text's head, or who signs it."""
    text, spans = ground.text, ground.spans
    said = _WE.search(text, max(0, max(before, ground.passage.start) - 1), start)
    if said is None:
        return []
    if ground.discourse.speaker is not None:
        return [ground.discourse.speaker]
    head = [index for index, span in enumerate(spans[:_FIRST]) if span.kind == "body" and span.start < _HEAD]
    word = said[1] or said[2]
    if not word:
        return head[:1]
    endings = _KINDS_OF_BODY.get(word, (word,))
    signed = [index for index in range(max(0, len(spans) - _LAST), len(spans)) if spans[index].kind == "body"]
    named = [one for one in (*head, *reversed(signed)) if text.endswith(endings, spans[one].start, spans[one].end)]
    return (named or head)[:1]
