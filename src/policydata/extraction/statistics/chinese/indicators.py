"""What a figure measures in a Chinese clause: the words before it, without day, verb and comparison."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, next_figure
from policydata.extraction.place_names import CHINESE_PLACES
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import beside_others
from policydata.extraction.unit_kinds import unit_kind

_LONGEST = 120
_LONGEST_MEMBER = 16
_MEASURES = frozenset(
    ("ratio", "time", "money", "length", "mass", "area", "volume", "energy", "power", "data", "rate", "score", "")
)
_CUT = expression(r"[，。；：、！？\n]")
_BRACKET = expression(r"[（(](?=[^）)]*\Z)")
_BRACKETED = expression(r"[（(][^（()）\n]{1,60}[）)]")
_LEAD = expression(
    r"(?:[）)][；，、]?|[的为](?=[\u4e00-\u9fff]{2})|其次[为是]|当中|同期的|[0-9]{1,2}[.．、](?![0-9])|其中|届时|将(?!来|军|乐)|拟(?=[投新建])|预计|预测|力争|确保|争取|现有|现(?=有)|拥有|本次(?=调查)|实际|估计|目前|截至|截止|据统计|(?:主要)?由于|数据显示|显示|调查显示|我们|到|至|在(?![校职岗编册线建营园])|并且|并|且|而|同时|此外|另外|全年|当年|当月|上半年|下半年|年末|年底|月末|共有?|累计|已经|已"
    r"|今年|去年|上年|以来|[和与及](?=[\u4e00-\u9fff]{2})|[（(][a-z0-9一二三四五六七八九十][）)]|[a-z][）)]|[一二三四五六七八九十]是|带动(?=[^，。；]*率)|[该本][省市县区州国](?=[\u4e00-\u9fff]{3})|在[^，。；、]{1,6}[内间](?=[\u4e00-\u9fff]{3})|未来[^，。；、]{1,3}年|近年每年|[\s\u3000—–●◆◇■□•·*-])+"
)
_AGENT = expression(
    r"(?:[^，。；的]{1,16}?(?<!医)[局厅委院部署关门司府会方队办行组](?:[对向为][^，。；的]{2,20}?)?|[对向为][^，。；的]{2,20}?)"
    r"(?:[0-9]{1,4}年|[0-9一二两三四五六七八九十]年[间来]|今年|去年|全年|上月|共同?|已经?|先后|累计|依法|直接)*"
    r"(?=受理|审结|执结|查处|批准|发放|发出|发布|公布|制定|修订|出台|开展|组织|检查|办理|立案|收到|接到|接獲|接获|处理|处置|责令|作出|开出|征收|安排|下达|投入|支出|拨付|新建|举办|舉辦|培训|罚款|罚没|处以|签订|认定|资助|救助|提供|移送|挽回|追回|追缴|撤销|注销|吊销|起诉|逮捕|减免|发行|采购|募集|调解)"
)
"""Who did what was counted, and to whom: 市中院|受理; 海关对3家公司|罚款; 为当事人|减免诉讼费."""
_REPORTED = expression(
    r"[^，。；]{0,30}(?:注意到|强调|指出|[^不]显示|透露|介绍|宣布|(?:复盘|调查|检查|研究)发现|(?:第[一二三]|首位?|最[多高大])的[^，。；]{0,4}是)(?!的)"
)
_PLACE_LEAD = expression(r"(?:我国|全国|全省|全市|全县|全区|全球|中国)(?!第)(?=[\u4e00-\u9fff0-9A-Z“]{3})")
_LEAD_STARTS = frozenset(
    "该未近将拟的为主由0123456789届带一二三四五六七八九十●◆◇■□•·*确争现拥本实其预力估目截据数显以调我到至在并且而同此另全当上下年月共累已今去和与及中（(）)—–-abcdefghijklmnopqrstuvwxyz"
)
"""The first characters of what _LEAD and _PLACE_LEAD find, but for white space."""
_TAIL = expression(
    r"(?:(?<=[\u4e00-\u9fff]{2})占|低于|高于|少于|多于|超出|已经|已|达到了?|高达|达|为|共有|共|有|约|近|(?:不得?)?超过|超|不足|不到|不少于|不低于|仅占|仅有|仅|至|(?<!\A[实应])到|了|是|即|将|将会|突破|(?:保持|维持|稳定|处)在?|控制在|连年|连续[0-9一二两三四五六七八九十]{1,2}个?[年季月]度?|逐[渐步]|接近|(?<![规法原准细守否])则|(?<=[\u4e00-\u9fff]{2})(?<![合共协不相雷赞总饱温调融])[同与跟和]|处于|仍|居|大约|将近|至少|最多|最高|平均|在|力争|预计|预期|有望|争取|计划|拟|目标值?|所|恢复|累计|合计|不[低少]|实际|名义|实质"
    r"|(?:比|较)[^，。；]{1,10}翻了?[一两]番|(?:连续[^，。；]{1,8})?(?:位居|稳居|跃居|居|列|排名?)[^，。；]{0,10}(?:第[一二三四五六七八九十0-9]+|前列|首位|榜首)|(?:持续|不断|稳步|继续|进一步|快速|明显|显著|逐年)(?:扩大|提[高升]|增[长加]|上升|下降|改善|优化|增强|攀升|壮大|发展)"
    r"|(?<![上提下])[升增降]至|(?<![上提下])[升降]到|(?:接连|首次)?(?:[迈跨站]上|跨越|[迈跨]过)|分别|首次|接连|的?(?:临时|初步|修订)估计[值数]?|[同环]比|按[年季月]|调整|[亦也]|之|列为|，|[（(][0-9][0-9.,]{0,12}[^（()）0-9]{0,4}[）)]|[0-9一二两三四五六七八九十]+批|[由从](?:上年|去年|[0-9]{4}年)?的?[0-9][0-9.：:]{0,7})+\Z"
)
_CHANGE = expression(
    r"(?:(?:同[期月]|[末底])?相比较?|同比|环比|按[年季月]|(?<![0-9〇零一二三四五六七八九十全去今上半多几两当同每数近前])年(?=[增减])|年均|平均每年|每年|(?:[两二三四五六七八九十0-9]年)?累计|(?:又|再|还)?(?:(?<!占)比(?![例重率值价将由从为达])|较|与)[^，。；、]{1,14}?(?:相比)?)?(?:实际|名义|实质|大幅|小幅|轻微|温和|进一步|略有|[略微大急劲]|净|累计|约|年均|均)?"
    r"(?:增长|提高|增加|下降|减少|上升|缩小|扩大|提升|降低|回落|增速|延长|缩短|压缩|上涨|下跌|上扬|下滑|攀升|飙升|激增|锐减|骤降|改善|放缓|加快|缩减|净增|[升贬]值|(?<!自然)增长率为?|[多少][增减]|翻|高|低|多|少|收窄|降|升|涨|跌|(?<!新)增|减)(?:了|到|至|为|幅度?)*\Z"
)
_OF_YEAR = expression(r"(?<=年)度(?![假过])")
_TO_DATE = expression(
    r"(?:计划|力争|规划|目标是?|争取|[到至于在])\Z|\A(?:"
    + "|".join(sorted(CHINESE_PLACES, key=len, reverse=True))
    + r")\Z"
)
"""Before a day inside a clause: what stands before it is not measured (湖区计划到2030年…, 日本2022年…)."""
_FROM = expression(r"(?:(?:由|从)(?:目前|现在|原来|最初|此前)的?|由|从|(?<!来)自|较|(?<![占入别率数之养])比)\Z")
_TAILS = (
    (
        frozenset(
            "）)批占于出经已到了达为有共约近过超足仅至是即将会破持在仍居多少高均别之，力争取计期望划拟标值所复低高少际义质定处一二三四五六七八九十列位首大升长加善化强壮展番降渐步则同与跟和比年季月整亦也上越过次连0123456789"
        ),
        _TAIL,
    ),
    (frozenset("率值为涨跌扬滑减缓快善长高加降少升小大低落速短缩翻多窄增了到至为幅度"), _CHANGE),
    (frozenset("由从自较比前在来初的"), _FROM),
)
"""What a phrase is rid of at its end, with the last characters of what each expression finds."""
_TAIL_ENDS = _TAILS[0][0] | _TAILS[1][0] | _TAILS[2][0]
_THINGS = expression(r"(?!左右|上下|[以之][上下内])[\u4e00-\u9fffA-Za-z0-9“”（）()《》/·]{1,24}")
_VOTES = expression(r"(?:投?(?:赞成|贊成|反对|反對|弃权|棄權|同意)票?)")
"""Behind the votes that were cast so: 以103票|赞成|."""
_ONLY_PART = expression(
    r"(?:[，；（。]|\A)(?:但|而|却|卻)?(?:其?[中内]|[当當]中)?的?(?:仅|僅|只|另)?(?:不到|不足|超过|超過|[有约約近逾])?\Z"
)
"""What stands before a part that only the words behind it tell: 其中|有|41%认为定价不清."""
_DONE = expression(
    r"人?(?!左右|[以之][上下内]|[的之和与及或、中里内外次增减升降提扩上下为比较同按占至到、（]|(?:来|來)?自)[\u4e00-\u9fff](?:[\u4e00-\u9fffA-Za-z0-9“”《》/·]){2,23}"
)
"""Behind those who are counted: what they do or have: 4200万人|用不上卫生厕所|."""
_SAID_OF = expression(r"(?:[为是]|来自)([\u4e00-\u9fff]{2,16})(?=[，。；（）]|\Z)")
"""Behind a part that is told before whose it is: 其中665人次为内地旅客."""
_OF = expression(
    r"(?:左右|以上|以下)?(?:的|(?=企业|居民|受访者|用户|网民|女性|男性|家庭|机构|学校|学生|老年人|城市|农户))([\u4e00-\u9fff“”A-Za-z0-9]{2,30})"
)
_WHO = expression(
    r"((?:(?!的|[是有在为])[\u4e00-\u9fffA-Za-z0-9]){0,12}?(?:受访者|受访企业|家庭|家长|护士|教师|医生|学生|企业|居民|老年人|老人|儿童|女性|男性|网民|用户|农民|农户|职工|员工|青年|青少年|未成年人|机构|学校|消费者|乘客|患者|市民|群众|公众|民众|司机|骑手|劳动者|单位|城市|医院|村庄|乡镇|社区|平台|高校|合作社|商户|青年人|人(?!员)))"
    r"(?=(?!中|[们占的数群]|[户员群]?[，。；、])[\u4e00-\u9fff]{2})(?:们|都|均|已经|已|表示|曾|会|正|正在|仍)*"
)
"""Whom a share is of, before what it says of them: 68%的受访者支持…."""
_COUNTED = expression(
    r"[^\u4e00-\u9fff]{0,4}(?:[0-9][0-9.,，\s]*|[一二三四五六七八九十百千两〇零]+)[万亿千百十]*[余多几]?(?:个|家|项|类|种|条|款|所|位|名|件|份|场|大类|大|台|座|处|批|篇|部|户|点|张|支|道|例|宗)?"
    r"((?![万亿千百十一二三四五六七八九〇零两多余几个起艘户名位]|家(?![庭长属])|[人架只车批场]次|人\Z)[\u4e00-\u9fff]{2,})\Z"
)
_MEASURED = expression(r"(?:[数量率额值]|人口|规模|总计|合计)\Z")
"""A phrase that measures itself: 学校数量达到300所中小学."""
_BULLETS = " \u3000|—–●◆◇■□•·*-"
_CONTENT = expression(r"[\u4e00-\u9fffA-Z]")
_EMPTY = expression(
    r"(?:其中|目前|提出|依法|是?(?:上一?个?|前)[^，。；]{0,4}年\Z|总(?:数|量|规模)\Z|包括|[按分从][^，。；、按分从看]{1,14}[看分]|[^，。；、的]{1,8}方面|[0-9]{1,2}(?:[—–~至到-][0-9]{1,2})?岁(?:及?以[上下])?(?:组|的?人群|年龄组|受访者)\Z|(?:(?:又|仅|僅|只|共|仍)?(?:录得|錄得|接获|接獲|收到|实现|達到|不及))\Z|[两二三四五六七八九十]年[间里内]|第?[二三四五]年起?|[每次翌]年|近年(?:来|來)?|现阶段|经过[^，。；、]{1,10}(?:努力|奋斗)|经?季节性?(?:因素)?(?:变动)?调整后?的?|期间|据[^，。；]{1,12}(?:统计|介绍|测算|估算|估计|报道|显示)|(?:主要)?来自[^，。；的]{1,8}[省市县区国洲]\Z|(?:增速|[增降涨跌]幅)(?:分别)?(?:比|快于|高于|低于)[^，。；]{0,14}|[高低]于[^，。；]{2,10}|按[^，。；按价算]{1,8}(?:价格?(?:计算)?|计算)|扣除[^，。；]{1,12}|总体|整体|今年以来|规划期末|期末|这|该|此|它|他们|上述|以来|同期|后者|前者|支持|(?:[\u4e00-\u9fff]{2,4}[省市县区])?新[建增]|迄今|至今|我国|全[国省市县州区球]|[该本][省市县区州国]|全世界|全部单位|中国|[（(][a-z0-9][）)]|(?:农村|乡村|城镇|城市|女性|男性)(?:地区|居民)?\Z|(?:农村|城镇|女性|男性)(?:比|低于|高于|较)[^，。；]{2,6}|共计|合计|总计|预计|将|有望|届时|[两二三四五六七八九十]年(?:平均?|年均?|累计|来)?|换届后|实际|名义|同口径|剔除[^，。；]{1,12})*\Z"
)

_SAME = expression(r"[这這该該此](?:一|个|個|项|項)?(?:比例|比率|比重|占比|数字|數字|数据|数值|指标|总量|金额)\Z")
"""Words for what was just measured: 2030年将这一比例提高到35%."""
_EMPTY_STARTS = frozenset(
    "該第每次翌近现又仅僅只仍录錄接收達不0123456789主来规据分从经季是期增涨跌降高低实名剔其目提依包按扣总整今这该此它他上以来同后前支新迄至我全中（(农乡城女男共合预将有届换两二三四五六七八九十"
)
"""The first characters of what _EMPTY finds, but for a place before 新."""


_NEXT_IN_RANK = expression(
    r"\s{0,3}(?:其次|再次|然后|接着|紧随其后的|排(?:名|在)第[二三四五]的|(?:居|排)首[的位]?的?)[是为]"
)
"""What opens a clause that names what the next one measures: 其次为网购，占21%."""
_SHARE_OF_IT = expression(r"[（(]占(?:比|总数的?|全部的?)?[约近]?[ \n]?\Z|，占比[为达约近超过到]{0,3}\Z")
"""Before a share of what was just counted: 接口320个（占26.6%）; 接口320个，占比26.6%."""


def chinese_indicator(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, known: bool, since: int
) -> tuple[int, int] | None:
    """Return where the words stand that say what a figure measures; None to go on with those of the figure before."""
    span, figure = _said_twice(text, spans, figure)
    first = since <= passage.start
    later = next_figure(passage, spans, figure)
    share = span.unit in ("percent", "permille") or (span.unit is None and "." in (span.value or ""))
    if share and (of := _OF.match(text, span.end, min(later, passage.end))) is not None:
        begin = max(since, span.start - 12)
        cut = max((match.end() for match in _CUT.finditer(text, begin, span.start)), default=begin)
        if not phrase(text, passage, spans, cut, span.start):
            who = _WHO.match(text, *of.span(1))
            return (who.end(), of.end(1)) if who is not None and of.end(1) - who.end() > 1 else of.span(1)
    start = min(max(passage.start, span.start - _LONGEST, since), span.start)
    if known and _SHARE_OF_IT.search(text, start, span.start) is not None:
        return None
    cuts = [start, *(match.end() for match in _CUT.finditer(text, start, span.start))]
    if text[cuts[-1] : span.start].find("）") >= 0 or text[cuts[-1] : span.start].find(")") >= 0:
        # A comma in brackets cuts no clause: 性别比（以女性为100，男性对女性的比例）为102.
        within = [match.span() for match in _BRACKETED.finditer(text, start, span.start)]
        cuts = [cut for cut in cuts if not any(low < cut < high for low, high in within)]
    own = _noun(text, span)
    after = (_VOTES if text[span.end - 1] == "票" else _DONE).match(text, span.end, later)
    if after is not None and text[span.end - 1] == "票":
        return after.span()
    if after is not None and own is None and text[span.end - 1] in "人国國户戶":
        clause = max((match.end() for match in _CUT.finditer(text, start, span.start)), default=start)
        named = phrase(text, passage, spans, clause, span.start)
        if named is None or not _MEASURED.search(text, *named):
            return after.start(), _ended(text, passage, spans, *after.span())
    if after is not None and share and _ONLY_PART.search(text[start : span.start]) is not None:
        return after.start(), _ended(text, passage, spans, *after.span())
    beside = beside_others(text, start, span.start)
    stop = beside if beside is not None else span.start
    cuts = [cut for cut in cuts if cut <= stop]
    for place, cut in enumerate(reversed(cuts)):
        labelled = (
            text[stop : stop + 1] in "：:" or text[stop - 1] == "的" or _NEXT_IN_RANK.match(text, cut) is not None
        )
        if place and (own is not None or span.unit == "state" or (known and not first and not labelled)):
            break
        found = phrase(text, passage, spans, cut, stop)
        if found is not None:
            if own is not None:
                return found if _MEASURED.search(text, *found) else own
            return _enumerated(text, passage, spans, cuts, len(cuts) - 1 - place, stop) or found
        if text[cut - 1] == "\n" and text[cut : span.start].strip(_BULLETS) and not labelled:
            break
        stop = cut - 1
    if span.unit == "state" and own is None and (after := _THINGS.match(text, span.end, later)) is not None:
        return span.start, _ended(text, passage, spans, span.start, after.end())
    if own is not None:
        after = _THINGS.match(text, span.end, later)
        return own[0], _ended(text, passage, spans, own[0], after.end()) if after is not None else own[1]
    if (said := _SAID_OF.match(text, span.end, later)) is not None and _ONLY_PART.search(text[start : span.start]):
        return said.span(1)
    if known and (not first or grows(text, passage, span)):
        return None
    after = _THINGS.match(text, span.end, later)
    if after is not None:
        return after.span()
    if known:
        return None
    low = max(0, passage.start - 2 * _LONGEST)
    before = max(text.rfind(mark, low, max(0, passage.start - 2)) for mark in "。；，\n") + 1
    stop = passage.start
    while stop > before and text[stop - 1] in "。；，\n ":
        stop -= 1
    told = [
        one.start for one in spans[max(0, figure - 4) : figure] if one.kind == "figure" and before < one.start < stop
    ]
    return phrase(text, passage, spans, max(before, stop - _LONGEST), min([stop, *told])) or (start, span.start)


def _enumerated(
    text: str, passage: Passage, spans: Sequence[Span], cuts: Sequence[int], first: int, stop: int
) -> tuple[int, int] | None:
    """Return the whole subject of one value, where it counts up what it is of: 电力、燃气及水生产业增加值."""
    last = first
    while (
        first
        and text[cuts[first] - 1] == "、"
        and 1 < cuts[first] - cuts[first - 1] - 1 <= _LONGEST_MEMBER
        and not any(cuts[first - 1] <= spans[date].start < cuts[first] for date in passage.dates)
    ):
        first -= 1
    return phrase(text, passage, spans, cuts[first], stop) if first < last else None


def _said_twice(text: str, spans: Sequence[Span], figure: int) -> tuple[Span, int]:
    """Return a share with the figure in brackets that says it more exactly, 八成（78.6%）, and the last of the two."""
    first = figure - (figure > 0 and text[spans[figure].start - 1] in "（(")
    before, behind = spans[first], spans[min(first + 1, len(spans) - 1)]
    alike = before.unit == "percent" and behind.kind == "figure" and behind.start == before.end + 1
    if not alike or text[before.end] not in "（(" or text[behind.end : behind.end + 1] not in ("）", ")"):
        return spans[figure], figure
    return before._replace(end=behind.end + 1), first + 1


def _ended(text: str, passage: Passage, spans: Sequence[Span], start: int, end: int) -> int:
    """Return the end of a phrase before a day or a title in it."""
    stops = [spans[index].start for index in (*passage.dates, *passage.policies) if start < spans[index].start < end]
    end = min([end, *stops])
    while end > start and text[end - 1] in "于在的《“ 自":
        end -= 1
    return end


def grows(text: str, passage: Passage, span: Span) -> bool:
    """Tell whether a figure says by how many percent something grew or fell."""
    if text[span.start - 1] in "至到为":
        return False
    return span.unit == "percent" and _CHANGE.search(text, max(passage.start, span.start - 24), span.start) is not None


def _noun(text: str, span: Span) -> tuple[int, int] | None:
    """Return the noun that a figure counts, within it (10余家企业); the longest after number and classifier."""
    if unit_kind(span.unit) in _MEASURES:
        return None
    if not "\u4e00" <= text[span.end - 1] <= "\u9fff" or not "\u4e00" <= text[span.end - 2] <= "\u9fff":
        return None
    match = _COUNTED.match(text, span.start, span.end)
    if match is not None and span.end - match.start(1) >= 2:
        return match.start(1), span.end
    counted = len(span.detail.get("counted", ""))
    return (span.end - counted, span.end) if counted > 1 else None


def phrase(text: str, passage: Passage, spans: Sequence[Span], start: int, stop: int) -> tuple[int, int] | None:
    """Return a clause without the day and connectives it starts with and the verbs it ends with; None where nothing stays."""
    dates: Sequence[int] = ()
    ends: dict[int, int] = {}
    if passage.dates:
        dates = [spans[date].start for date in passage.dates if start <= spans[date].start < stop]
        ends = {at: end + bool(_OF_YEAR.match(text, end)) for at, end in (spans[date][:2] for date in passage.dates)}
    begin, end = start, stop
    for lead in (_REPORTED.match(text, begin, end), _AGENT.match(text, begin, end)):
        begin = lead.end() if lead is not None else begin
    bracket = _BRACKET.search(text, begin, end) if "（" in text[begin:end] or "(" in text[begin:end] else None
    if bracket is not None and end - bracket.end() > 1:
        # 酒吧（上升1.6%）, but 快餐店（收益上升7.7%）.
        begin, end = (begin, bracket.start()) if _CHANGE.match(text, bracket.end(), end) else (bracket.end(), end)
    moved = True
    while moved and begin < end:
        moved = False
        for date in dates:
            if (
                begin <= date < end
                and (date == begin or text[begin:date] in ("至", "到", "截至", "以", "自", "从", "含", "包括"))
            ) or (
                begin < date
                and end - ends[date] > 2
                and text[ends[date]] != "的"
                and _TO_DATE.search(text, begin, date)
                and phrase(text, passage, spans, ends[date], end) is not None
            ):
                begin, moved = ends[date], True
        first = text[begin : begin + 1]
        if first in _LEAD_STARTS or first.isspace():
            lead = _LEAD.match(text, begin, end) or _PLACE_LEAD.match(text, begin, end)
            if lead is not None and lead.end() > begin:
                begin, moved = lead.end(), True
    moved = True
    while moved and begin < end:
        moved = False
        while end > begin and text[end - 1].isspace():
            end -= 1
        words = text[begin:end] or " "
        for ends_in, pattern in _TAILS if words[-1] in _TAIL_ENDS else ():
            tail = pattern.search(words) if words[-1] in ends_in else None
            if tail is not None and tail.start() < len(words):
                end, moved = begin + tail.start(), True
                break
        else:
            for date in dates:
                if begin <= date < end and end - ends[date] in (0, 1) and text[ends[date] : end] in ("", "的"):
                    end, moved = date, True
    while (
        end > begin
        and text[end - 1] in "的，：、由从自较（( "
        and (end - begin < 3 or not text.endswith("来自", begin, end))
    ):
        end -= 1
    if text[end - 1 : end + 1] == "中，" and text[end - 2 : end] != "其中":
        end -= 1
    if end - begin < 2:
        return None
    words = text[begin:end]
    if (
        words in CHINESE_PLACES
        or _SAME.search(words)
        or not ("\u4e00" <= words[0] <= "\u9fff" or _CONTENT.search(words))
    ):
        return None
    return (
        None
        if (words[0] in _EMPTY_STARTS or "新" in words or words.endswith("方面")) and _EMPTY.match(words)
        else (begin, end)
    )
