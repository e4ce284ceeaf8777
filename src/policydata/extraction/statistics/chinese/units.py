"""What a Chinese number with a plain measure word counts: the noun before or behind it, or what was counted last."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_words import NOUNS
from policydata.extraction.layout.passages import Passage
from policydata.extraction.layout.tables import Cell
from policydata.extraction.spans import Span
from policydata.extraction.units import CHINESE_UNITS

_LOOSE = frozenset(("实验室", "重点实验室", "支部", "党组织", "基金会", "合作社", "联盟", "小组", "专家组"))
"""Nouns of NOUNS that name a place or group as often as a body."""
_UNITS = {unit.name: unit.kind for unit in CHINESE_UNITS.values()}
_PLAIN = frozenset("个所座台家处项条件份张支只艘辆间栋幢套起宗例篇部本批")
"""Measure words that leave to the noun what is counted."""
_BETWEEN = expression(
    r"(?:共有|共计|合计|总计|共|已有|现有|只有|仅有|有|已|达到|达|为|是|超过|突破|近|约|逾|超|不足|仅|只|累计|数量|总数|总量|规模|数|增加|减少|增长|新增|新建|建成|增至|降至|增加到|减少到|到|至|由|从|了|各类|，|分别|开设|均|扩大到|：|:)+\Z"
)
_OF_CASES = frozenset("起宗例件份篇批本条项部")
"""Measure words that count no bodies, places or people: 移送司法机关1200余起."""
_HOUSES = (
    "馆",
    "店",
    "站",
    "厂",
    "场",
    "园",
    "吧",
    "铺",
    "影院",
    "剧院",
    "养老院",
    "敬老院",
    "福利院",
    "书院",
    "室",
    "食堂",
    "超市",
)
"""Last words of what 家 counts that is no body."""
_MORE_NOUNS = {
    "签署国": "state",
    "会员国": "state",
    "缔约方": "state",
    "签署方": "state",
    "成员方": "state",
    "小区": "residential_community",
    "床位": "bed",
    "床位数": "bed",
    **dict.fromkeys(("数据中心", "算力中心", "智算中心", "超算中心", "购物中心", "商业中心"), "item"),
    "楼宇": "building",
    "住宅楼": "building",
}
_BUSINESSES = expression(
    r"(?:(个体工商户|工商户|个体户|商户)|(?:经营|市场|经济)主体|企业|公司|农民?专业合作社|纳税人)(?:数量|总量|总数)?"
    r"(?:已|共|累计|净|新)?(?:增加|增长|增至|达到?|有|为|近|约|超过?|突破|净增|新增|登记|设立|到|了){0,4}\Z"
)
"""Before what 户 counts that is no household."""
_USERS = expression(
    r"(?:(用户|客户|订户)|账户|帐户|账号)(?:总?数量?|总量|规模)?"
    r"(?:已|共|累计|净|新|分别|由|从|[0-9]{4}年[底末初]?|的|增加|增长|增至|达到?|有|为|近|约|超过?|突破|净增|新增|到|至|了){0,5}\Z"
)
_BEHIND = expression(r"(?![的了在是和与及由为被将对于以])[\u4e00-\u9fff]{2,10}")
_CUTS = "的了在是和与及由为被将对于以、或并已把向从中内均占"
_PEOPLE_BEFORE = expression(
    r"(?:人数|人口|骑手|用户|人员|学生|会员|从业者|居民|职工|教师|劳动力|农民工|毕业生|考生|患者|失业者|死亡者|受害者|使用者)(?:总数|总量|规模|数)?"
    r"(?:[^，。；0-9、]{0,8}?(?:由|从)(?:[0-9]{4}年[底末初]?|最初|当初|原来|目前|去年|上年|起初|此前)?的?)?(?:已经?|均|约为?|近|超过?|达到?|为|突破|共有?|将|有望|大幅|预计|会|净|再|还|分别|[于在](?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[底末初]?|增加|减少|增长|下降|上升|新增|增至|降至|升至|涨到|增加到|到|至|是|有|了|只|仅|不足|逾|、|，|多|少){0,5}\Z"
)
_OF_THEN = expression(r"[由从]?(?:19|20)[0-9]{2}年[0-9月底末初上下半年]{0,6}的\Z")
"""Between the noun and its count of then: 试点城市由2019年的4个扩大到21个."""
_BALLOTS = frozenset(("赞成票", "反对票", "弃权票", "有效票", "选票"))
_VOTES = expression(r"投(?:了|出)?(?:赞成|反对|弃权|同意)|赞成|反对(?!者)|弃权|投票(?:赞成|反对)")
_VOTED = expression(
    r"赞成|反对|弃权|同意|支持|投票|投[赞反弃出给了下]|选票|选举|当选|得票|有效票|表决|票?对(?:[0-9]|\Z)"
)
_VOTERS = frozenset(("person", "state", "body"))
_VOTE_STARTS = frozenset("投赞反弃")
_SAME_THINGS = expression(
    r"[的](?:只?有|为|达|共|占|仅有?|则?有)?\Z|[，、；][^，。；]{0,8}(?:其中[^，。；]{1,8}|增加|减少|增长|下降|上升|增|减|多|少|净增|新增|其中|累计|合计|总[数量]|达标|合格|关停|注销|新建|改建|扩建|迁建|续建|改造|撤并|关闭|停办|在建|建成|竣工|开工)(?:达到?|有|为)?(?:了|约|近)?\Z|\A.(?:提[高升]|增加|增长|扩大|上升|减少|下降|降低|[升增降])(?:到|至|为)(?:了|约|近)?\Z"
)
"""Before a figure that counts what the one before it did: 下降的城市有62个，上涨的有7个."""
_GOES_ON = expression(
    r"(?:净?增[加长]?|减少|下降|上升|多出?|少|新增)(?:了|近|约|超过)?\Z|(?:涨|升|增|降|减|增加|减少|增长|下降|上升|提高|扩大)?(?:到|至|为)(?:了|近|约|超过)?\Z|(?:突破|超过|达到?)\Z"
)

_CHANGED_AGAIN = expression(
    r"[，；、年月底末](?:[^，。；0-9]{0,8}(?:再|又|还|继续|进一步|则|共)?(?:净?增[加长]?|减少?|下降|新增|脱贫|多|少))(?:了|近|约|超过)?\Z"
)
"""Before a count that goes on with the one before: 2018年再减1386万."""

_LABEL = expression(r"[^（）()\[\]【】，,：:/\s]+")
"""The words of a row's label before its unit."""
_JOINS = ("、", "和", "及", "与", "以及", "，和", "、约")
"""Between the figures of a row."""


def unit_in_row(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, unit: str | None, left: str, right: str
) -> str | None:
    """Return the unit of a figure; the members of a row share that of its last: 分别达70万、30万、35万个."""
    span = spans[figure]
    if text[span.end : span.end + 1] not in ("、", "和", "及", "与", "以") and not left.endswith(_JOINS):
        return unit_chinese(text, span, unit, left, right)
    figures = passage.figures
    first = last = bisect_left(figures, figure)
    while first and text[spans[figures[first - 1]].end : spans[figures[first]].start] in _JOINS:
        first -= 1
    while last + 1 < len(figures) and text[spans[figures[last]].end : spans[figures[last + 1]].start] in _JOINS:
        last += 1
    told = spans[figures[last]]
    others = [spans[at] for at in figures[first:last]]
    if last == first or told.unit in (None, "percent") or any(one.unit is not None for one in others):
        return unit_chinese(text, span, unit, left, right)
    begin = spans[figures[first]].start
    return unit_chinese(text, told, unit, text[max(0, begin - 110) : begin], text[told.end : told.end + 60])


def unit_of_row(text: str, cell: Cell, unit: str | None) -> str | None:
    """Return what a number of a table counts by the noun of its row, where the head or row only says 个: 基站（万个）."""
    if unit != "item":
        return unit
    label = _LABEL.match(text, *cell.label)
    return noun_named(label.group(), "个") or unit if label is not None else unit


def noun_named(words: str, classifier: str) -> str | None:
    """Return the unit of the noun that words end with and a measure word counts, None without one."""
    for length in (4, 3, 2):
        noun = words[-length:]
        if (
            len(noun) == length
            and noun not in _LOOSE
            and (name := NOUNS.get(noun) or _MORE_NOUNS.get(noun)) is not None
        ):
            return name if _fits(name, classifier) else "item"
    return None


def unit_chinese(text: str, span: Span, unit: str | None, left: str, right: str) -> str | None:
    """Return the unit of a figure; `unit` is that of what its sentence counted last."""
    if right[:1] in _VOTE_STARTS and span.unit in _VOTERS and _VOTES.match(right):
        return "vote"
    if "年" in left[-8:] and (then := _OF_THEN.search(left, max(0, len(left) - 16))) is not None:
        left = left[: then.start()] if span.unit in (None, "household") or then.group()[0] in "由从" else left
    if span.unit is None and text.endswith(("/10万", "/十万"), span.start, span.end):
        return "per_100000"
    if span.unit is None:
        return _bare(text, span, unit, left)
    if "counted" in span.detail:
        return "vote" if span.detail["counted"] in _BALLOTS else span.unit
    classifier = text[span.end - 1]
    if span.unit == "body" and classifier == "家":
        return _of_houses(unit, left)
    if classifier == "户" and (own := _BUSINESSES.search(left, max(0, len(left) - 24))):
        return "self_employed_business" if own.group(1) else "business"
    if classifier == "户" and unit is not None and _same_classifier(left, classifier):
        return unit
    if span.unit == "household" and (users := _USERS.search(left, max(0, len(left) - 30))):
        return "person" if users.group(1) else "item"
    if span.unit != "item":
        return span.unit
    if classifier == "张" and left.endswith(tuple(_BALLOTS)):
        return "vote"
    if classifier == "票" and (_VOTED.search(right[:8]) or _VOTED.search(left[-40:])):
        return "abstention" if right.startswith("弃权") else "vote"
    for length in (4, 3, 2):
        known = CHINESE_UNITS.get(classifier + left[-length:])
        if known is not None and known.kind not in ("time", "ratio"):
            return known.name
    if classifier not in _PLAIN:
        return unit if unit is not None and left.endswith("新建") else span.unit
    between = _BETWEEN.search(left, max(0, len(left) - 12))
    before = left[: between.start()] if between is not None else left
    if (named := noun_named(before, classifier)) is not None:
        return named
    behind = _noun_behind(right)
    if behind is not None:
        return behind if _fits(behind, classifier) else span.unit
    if unit is not None and (left.endswith("新建") or _same_classifier(left, classifier)):
        return unit
    return span.unit


def _of_houses(unit: str | None, left: str) -> str:
    """Return what 家 counts: bodies, or shops, halls and sites that the noun before it names."""
    between = _BETWEEN.search(left, max(0, len(left) - 12))
    before = left[: between.start()] if between is not None else left
    for length in (4, 3, 2):
        if (name := NOUNS.get(before[-length:])) is not None:
            return "item" if before[-length:] in _LOOSE else name
    if before.endswith("站"):
        return "station"
    if before.endswith(_HOUSES):
        return "item"
    goes_on = _same_classifier(left, "家") or ("家" in left[-9:] and _GOES_ON.search(left[-6:]) is not None)
    return unit if unit is not None and goes_on else "body"


def _fits(name: str, classifier: str) -> bool:
    kind = _UNITS.get(name, "item")
    if classifier in _OF_CASES:
        return kind in ("item", "thing")
    return kind != "person" or classifier == "个"


def _noun_behind(right: str) -> str | None:
    """Return the unit of the first known noun of the words behind a figure: 70个大中城市."""
    match = _BEHIND.match(right)
    if match is None:
        return None
    words = match.group()
    for mark in _CUTS:
        words = words.partition(mark)[0]
    for end in range(2, min(len(words), 8) + 1):
        for length in (4, 3, 2):
            noun = words[end - length : end]
            if end >= length and noun not in _LOOSE and (name := NOUNS.get(noun) or _MORE_NOUNS.get(noun)) is not None:
                return name
    return None


def _same_classifier(left: str, classifier: str) -> bool:
    """Tell whether the figure before has the same measure word: 床位5,604张，比上年末增加213张."""
    at = left.rfind(classifier)
    return at > 0 and left[at - 1] in "0123456789万亿余多千百十" and _SAME_THINGS.search(left[at:]) is not None


def _bare(text: str, span: Span, unit: str | None, left: str) -> str | None:
    """Return what a number without a measure word counts: people, where a noun of people stands before it; not 网民规模."""
    last = text[span.end - 1]
    if last not in "万亿千百余多0123456789二三四五六七八九十":
        return None
    if last in "万亿" and left.endswith("人次"):
        return "person_time"
    if (
        last in "万亿0123456789"
        and (unit is None or last in "万亿")
        and _PEOPLE_BEFORE.search(left, max(0, len(left) - 40))
    ):
        return "person"
    if last in "万亿" and unit is not None and _CHANGED_AGAIN.search(left):
        return unit
    return None
