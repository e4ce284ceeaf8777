"""What Chinese words point to instead of naming it: 后者, 它, 修订草案, 该办法, and the session that 同次会议 is."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span, first_at

_KIND = (
    r"(?:(?:修[订正改]|送审|征求意见|审议|标准|条例|决定|法律|法|决议|规划|办法)?(?:草案|初稿|征求意见稿|送审稿|讨论稿|修订稿)"
    r"|条例|办法|规定|细则|规则|章程|公约|宣言|决议|规划|方案|意见|指南|协定|法案|法律|议定书|备忘录|准则|导则|标准|倡议|声明|决定|文件|文书|法)"
)
_BEHIND = expression(
    rf"了?(?:(它|其)|(?:该|本|这一?[部项个份]?|上述|此项?|有关|相关)({_KIND})|(修[订正改]决定|(?:修[订正改]|送审|征求意见|标准)?(?:草案|草案全文|送审稿|征求意见稿)))(?:全文|文本)?(?=[，。；、]|并|\Z)"
)
"""An object that is no title: 批准了它, 通过了修订草案."""
_BEFORE = expression(
    rf"(?:将|把|就|对)(?:(其|之)|(?:该|这一?[部项个份]?|上述|此项?|新)?({_KIND}))(?:全文|文本|[（(][^（）()]{{1,12}}[）)])?[^，。；《》]{{0,16}}\Z"
)
"""An object before its verb: 将草案全文向社会公布."""
_OF_OTHERS = expression(
    r"(?:就|对|围绕)(?!其|该|此|这|本|修|草案|征求意见稿|上述|章程|条例|办法|规定|公约)[^，。；《》]{2,40}\Z|[该此本](?:法|条例|办法|规定)的?(?:配套|实施(?:细则|条例|办法))[^，。；《》]{0,20}\Z"
)
_CALLS = expression(r"现(?:(?:将|就|面|向|于|对|予|公开|再次|在)[^。；]{0,70})?\Z")
_DRAFT_SAID = expression(r"[将就对](?:该|上述)?([\u4e00-\u9fff]{2,12}稿)[^，。；]{0,16}\Z")
_GIVEN = expression(r"(?<!现)(?:予以|加以)(?:正式)?\Z")
_TO_OTHERS = expression(r"(?:对|将|把)(?!其|该|此|这)[^，。；]{1,40}\Z")
_PAIR = expression(r"(前者|后者)[^，。；《》]{0,40}\Z")
_FORMER = ("原", "旧", "此前的", "以前的")
_FAR, _MANY = 400, 60
_BRACKET = expression(r"[（(][^（）()]*[）)]|[》”]")
_WIDER = {
    "法律": ("法", "法典", "法律"),
    "法案": ("法", "法案"),
    "法令": ("令", "法"),
    "法规": ("条例", "规定", "办法"),
}
_SESSION = expression(r"(?:同次|该次|同一)(?:常委会)?(?:全体)?会议")
_MEETING = expression(
    r"(?:本次|此次|这次|该次|本届|该届)(?:常委会)?(?:全体)?(?:会议|大会|峰会)|(?<=向)大会|闭幕会|[到与出参]会(?:代表|人员|委员|者|各[方国])|[当现]场|(?<![\u4e00-\u9fff])(?:会议|会上)"
)

_MET = expression(
    r"(?:会议|大会|全会|峰会|年会|会上|[到与出参]会(?:代表|人员|委员|者))(?:上|[还也又并，]|今[日天]|最后|最终|正式|审议|讨论|研究|表决|一致|协商|鼓掌|投票|原则){0,8}\Z"
)
"""What did what a verb without a day says: 会议讨论并原则通过《…》."""
_CLOSES = expression(r"》?(?:[（(][^（）()]{1,30}[）)])?(?:等[^，。；《》]{0,12})?(?:[，。；、\n]|\Z)")


def pair(ground: Ground, before: int, start: int) -> int | None:
    """Return which of the two instruments before 前者 or 后者 a clause means."""
    spans = ground.spans
    said = _PAIR.search(ground.text, max(ground.passage.start, before), start)
    if said is None:
        return None
    last = -1
    for index in range(first_at(spans, said.start()) - 1, -1, -1):
        if said.start() - spans[index].end > _FAR:
            return None
        if spans[index].kind == "policy" and spans[index].end <= said.start():
            if last >= 0 or said[1] == "后者":
                return index
            last = index
    return None


def pointed(ground: Ground, verb: tuple[int, int], before: int) -> int | None:
    """Return the instrument that an object without a title points to: 批准了它, 将草案全文公布."""
    start, end = verb
    said = _BEHIND.match(ground.text, end, ground.passage.end) or _BEFORE.search(
        ground.text, max(ground.passage.start, before, start - 40), start
    )
    if said is None:
        return None
    word = next((group for group in said.groups()[1:] if group), "")
    one = meant(ground.spans, ground.names, word, said.start())
    return ground.discourse.policy if one is None and word.endswith("草案") else one


def meant(spans: Sequence[Span], names: Names, word: str, place: int) -> int | None:
    """Return the last instrument before a place that a word of its kind means: 草案 is that of 《…（修订草案）》."""
    kind = "草案" if word.endswith(("草案", "稿", "草案全文")) else word[-2:] if word.endswith("决定") else word
    last, near = first_at(spans, place), None
    for index in reversed(range(max(0, last - _MANY), last)):
        if spans[index].kind != "policy" or spans[index].end > place:
            continue
        title = names.surface(index)
        if kind == "草案":
            if word.endswith("稿") and title.rstrip("》）)").endswith(word):
                return index
            if near is None and ("草案" in title or title.rstrip("》）)").endswith("稿")):
                near = index
        else:
            if is_kind(title, kind):
                return index
    if kind != "草案" or near is not None:
        return near
    # The notice that puts a text out is not what its draft was.
    return names.main if names.own is None or names.surface(names.own).endswith("通知") else names.own


def is_kind(title: str, kind: str) -> bool:
    """Tell whether a title is that of such an instrument; 办法 is no 法."""
    bare = _BRACKET.sub("", title)
    return bare.endswith(_WIDER.get(kind, kind)) and not (kind[:1] == "法" and bare.endswith("办法"))


def in_session(ground: Ground, start: int) -> tuple[int | None, tuple[int, ...]] | None:
    """Return the day and the bodies of the session that a verb is said of: 同次会议还批准了《…》, 会议审议通过《…》."""
    discourse = ground.discourse
    if discourse.session is not None and _SESSION.search(ground.text, ground.passage.start, start):
        return discourse.session
    told = discourse.meeting or discourse.session
    return told if told is not None and _MEETING.search(ground.text, ground.passage.start, start) else None


def by_meeting(ground: Ground, start: int, end: int, behind: int) -> bool:
    """Tell whether a meeting that is not named did what a verb says of the title that ends at `behind`: 会议通过《…》."""
    text = ground.text
    met = _MET.search(text, max(ground.passage.start, start - 24), start)
    return met is not None and (text[end : end + 1] == "了" or _CLOSES.match(text, behind) is not None)


def of_others(ground: Ground, before: int, start: int) -> bool:
    """Tell whether the public is consulted on something that is no instrument: 就古树保护立法公开征求意见."""
    return _OF_OTHERS.search(ground.text, max(ground.passage.start, before, start - 50), start) is not None


def of_former(ground: Ground, policy: int) -> bool:
    """Tell whether 原规定 is said of what stood before the one that the text puts out, whose noun it shares."""
    names = ground.names
    new = {names.key(one) for one in (ground.discourse.policy, names.own) if one is not None}
    return names.key(policy) in new and ground.text.endswith(_FORMER, 0, ground.spans[policy].start)


def calls(ground: Ground, before: int, start: int) -> bool:
    """Tell whether a notice itself consults the public: 现将征求意见稿向社会公开征求意见."""
    return _CALLS.search(ground.text, max(ground.passage.start, before, start - 80), start) is not None


def draft_said(ground: Ground, start: int) -> str:
    """Return what a notice calls the draft on which it consults the public: 现将草案修改二稿征求意见稿公开征求意见."""
    said = _DRAFT_SAID.search(ground.text, max(ground.passage.start, start - 40), start)
    return "草案" if said is None else said[1]


def given(ground: Ground, start: int) -> int | None:
    """Return the instrument to which a verb without an object is done: 理事会4月14日予以批准."""
    low = max(ground.passage.start, start - 50)
    if _GIVEN.search(ground.text, low, start) is None or _TO_OTHERS.search(ground.text, low, start) is not None:
        return None
    left = [title for title in ground.titles if ground.spans[title].end <= start]
    return left[-1] if left else ground.discourse.policy
