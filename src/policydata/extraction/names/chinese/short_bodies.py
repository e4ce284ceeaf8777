"""Bodies of Chinese text named in short: 该委员会's 委员会 after its full name, 议会, 福利部, and companies by their brand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.coined_bodies import is_coined
from policydata.extraction.names.chinese.left_edges import left_edge
from policydata.extraction.names.chinese.own_names import office_end
from policydata.extraction.names.chinese.word_indexes import OFFICE_NAMES, PARLIAMENT, SHORT_BODY
from policydata.extraction.names.chinese.words import ALL_STATES, MINISTRY_TOPICS, words
from policydata.extraction.names.name_spans import full_name, name_span
from policydata.extraction.names.whole_words import matches_at, occurrences, places
from policydata.extraction.place_names import CHINESE_PLACES
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_NO_PARLIAMENT = expression("[员厅制斗议党外主]")
_ASSEMBLY = expression(
    "大会(?=第[0-9]{1,3}/[0-9]{1,4}号|，\n|\n第[0-9一二三四五六七八九十]{1,4}届会议|(?:(?:今|昨)[天日]|[当同]日|周[一二三四五六日]|[上下]午|又|还|并|再次){0,3}(?:举行第[0-9一二三四五六七八九十]{1,3}次|以[0-9]{1,3}票|(?:未经表决|协商一致)?通过(?:了|关于|第|《))|(?:第[0-9一二三四五六七八九十]{1,4}届会议)?(?:又|还|并)?(?:表示注意到|注意到|重申|回顾|赞赏地|请秘书长|未经表决|以?协商一致|以记录表决))"
    "|(?<=[由经]大会)(?=(?:以?协商一致|未经表决)?(?:正式)?(?:通过|核可))"
)
"""The General Assembly in papers of the United Nations, by what only it does."""
_ACTING = ("董事会", "组委会", "标准起草组", "标准编制组", "起草组", "编制组", "秘书处")
_ORGAN_ACTS = expression(
    "董事会(?=审议|通过|批准|于[0-9]|下设|授权|同意|听取|决议|认为|负责)|(?:标准)?(?:起草组|编制组)(?=[于对在向将已先赴曾]|\\n|召开|研究|开展|完成|收到)|组委会(?=宣布|公布|表示|介绍|发布|决定|负责人)|秘书处(?=[于向将已对就在]|说明|编写|提交|收到)"
)
_OF_NATIONS = ("秘书长", "会员国", "联合国", "号决议")
_AUTHORITIES = words("""
    铁路 药监 新闻 外事 人事 法制 经济发展 社会保障 政策法规 信息化 监察 督察 网络安全 国际合作 规划 建设 宣传 文化 旅游 体育 广电 气象 地震 海洋 渔业 林业 粮食 能源 档案 保密 信访 教育 公安 交通 司法 财政 卫生 卫生健康 民政 商务 水利 农业 农业农村 文旅 科技 审计 税务 统计 生态环境 自然资源 市场监管 应急管理 人社 住建 劳动 保安 房屋 发展 环境 交通运输 住房城乡建设 住房和城乡建设 人力资源社会保障 人力资源和社会保障 经济和信息化 工业和信息化 工信 经信 科学技术 文化和旅游 文化旅游 退役军人 退役军人事务 数据 大数据 医保 医疗保障 环保 环境保护 国土资源 林草 林业和草原 水务 城管 城市管理 行政审批 政务服务 乡村振兴 民族宗教 物价 畜牧 知识产权 金融监管 机关事务管理
""")
_COMMITTEES = words("发展改革 发展和改革 国资 卫生计生 人口计生 经济和信息化 住房城乡建设 交通运输 民族事务")
_OFFICES = words("法制 扶贫 港澳 台 侨 外事 新闻 信访 信息 机构编制 妇儿工委 普法 政务公开")
_ALONE_BEFORE = frozenset("由向经对据被报请自在同照")
_JOINTS = frozenset("、和与及")
_NO_OFFICE_HERE = frozenset("长面势部限员所内系级直属机下里于托派任会公理法学事好案")
_SISTER = expression(
    f"[、，（；和及与同]((?:{any_of(_AUTHORITIES)})[局厅]|(?:发展改革|发改|国资|卫健|农业农村|教育工)委)(?![长员内系])"
)
_LOCATED = expression("(?:[省市县区州盟旗]|[\u4e00-\u9fff]{2,4}[省市县区州盟旗])(?![级直属辖])")
_SENTENCE = 160
_NO_HEAD = expression("[员部章法会长们旗层条认主]|制度|(?<=集团)[化军式股有内层企公]|(?<=中心)[城任思]|(?<=公司)[债]")
_SHORT_HEADS = 5
_STANDING = ("常委会", "常务委员会")
_START = itemgetter(0)
_TOPICS = any_of(MINISTRY_TOPICS)
_PART = expression("部(?=长官)|部(?![门分署长队落位件首级下属头]|委(?!托|派|任))")
_MINISTRY = expression(
    f"(?:(?:[\u4e00-\u9fff]{{1,5}}(?:共和国|王国|联邦|自治州)|{any_of(ALL_STATES)})(?:联邦)?)?(?:(?:{_TOPICS})[和与及暨、]?){{1,6}}\\Z"
)
_NOT_MINISTRIES = frozenset(
    ["业务", "信息", "技术", "研究", "市场", "法律", "经济", "社会", "人事", "财务", "数据", "数字", "产业"]
)
_LAND = frozenset(("经济", "法务", "交通", "劳动"))
_MINISTRY_WINDOW = 26
_CLOSED = frozenset("，。；：、！？“”‘’（）()《》〈〉【】\n \u3000|｜0123456789年月日—…·")
_LEADS = frozenset("的由向经对在与和及请被为给将把从以至到获报须应该可据让使是因随跟同据称送交致本")
_COMPANY = expression(
    "(?:科技|网络|信息|技术|数据|智能|软件|电子|传媒|物流|金融|控股|股份|有限|责任|集团|公司|实业|投资|发展|通信|数字|电商|出行|云|服务|（[^（）]{1,8}）)+\\Z"
)
_FIRM = expression("(?:集团|控股|股份|有限|责任|公司|(?:律师|会计师|税务师)?事务所|[（(][^（）()]{1,8}[）)])+\\Z")
"""What a company is in law: its trade stays."""
_HOME = expression(f"\\A(?:{any_of(CHINESE_PLACES)})")
_PLACE = expression("\\A(?:(?:[\u4e00-\u9fff]{2,3}[省市县区州])+|[省市县区州]|国务院|中央人民政府)")
_LEAST_BRAND = 2
_AUTHORITY_ENDS = frozenset("局厅委办")
_LEAST_AUTHORITY = 3
_PARENT = expression("\\A(?:联合国|国家|全国人民代表大会|全国人大|中国|国际)")
_ORGAN_ENDS = frozenset("会署院")
_LEAST_WHOLE = 5
_POINTING = "该我本"
_LONGEST_HEADING = 60
_POINTED = expression(
    "该(?:[院局署厅委所行](?![长员属政业])|办(?![理法公事学案])|校(?![长园友区车])|组织(?!大会|架构|形式)|部(?![分门署长队位件首])|会(?![议员计]))"
    "|我(?:[局厅署委所](?![面部限长名员托派会有])|院(?![长士校])|办(?![理法公事学案])|部(?![分门署队队长]))"
    "|本(?:[院署厅委](?![长员会])|局(?![面势部限])|所(?![称指有以在])|会(?![议员计期场])|办(?![理法公事学案])|行(?![政业动程为]))(?:理事会|董事会|常务委员会|审判委员会)?"
)
_SIDE = expression("[署局院校厅会行](?=方(?![面案法式向便针才可能圆程位]))")
"""署方: the body is spoken of as a side, by its last character."""
_OWN_ENDS = {"室": "办", "织": "组织", "学": "校"}
_NOT_AFTER_GOVERNMENT = "部门|机[构关]|采购|信息|性|间|数据|网|债|投[资入]|工作|报告(?![了有称说])|补[贴助]|资[金助]|预算|财政|支出|收入|服务|公报|规章|令|法制信息|门户|研发|职能|引导|主导|购买|储备|文件|官|开[支放]|统计|新闻|总部|首脑|代表|换届|更迭|[的和与及、]"
"""What behind 政府 makes no actor of it."""
_GOVERNMENT = expression(f"(?:\\A|[\n。；，、\u3000 ：届])政府(?!{_NOT_AFTER_GOVERNMENT}|[，。])")
_ADMINISTRATION = expression("(?<!电子)(?<!外国)(?<!地方)政府(?:当局)?(?!部门|机[构关]|间|采购|总部|宪报|公报|新闻)")
_OF_HONG_KONG = ("立法会", "行政长官", "本港", "特首")
"""Signs of papers of Hong Kong and Macao, where 政府 is their own."""
_STATES = ("中国", "我国", *ALL_STATES)
_KINDS_OF_GOVERNMENT = ("联邦", "过渡", "临时", "军人", "联合")
_NO_GOVERNMENT = expression(_NOT_AFTER_GOVERNMENT.replace("|[的和与及、]", ""))
_YUAN_SESSION = expression(
    "院会(?=[同今昨通于核审讨决](?!同))|(?<!行)政院(?=[通今昨日表发宣核拟])|(?<![国公市私成设])立院(?=[通今昨三审朝临])"
)
_PARLIAMENTS = ("立法会", "立法院", "议会", "国会", "参议院", "众议院")
_FOUNDED = expression(
    "(?:设立|成立|组建|组成)(?:(?:了|一个)?由?(?![，。；])[^。；\n]{2,30}(?:领衔|牵头|任组长|任主席|担任组长|担任主席|组成|主持|负责)的(?P<led>(?:专家|独立|特别|临时|调查|起草|专门|筹备|联合|工作|技术|咨询|评审){0,2}(?:委员会|工作组|领导小组|专家组|起草小组|调查组|工作专班|小组))"
    "|(?:了|一个|新的)?(?P<named>(?:专家|独立|特别|临时|调查|筹备|联合){1,2}(?:委员会|工作组|领导小组)))"
)
_MEMBERS = frozenset("委员成办长")
_NAMED_STATE = expression(
    "(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,4}?)(?:人民|民主|联邦|伊斯兰){0,2}(?:共和国|王国|公国)|[和与及、]([\u4e00-\u9fff]{2,4}?)(?:人民|民主|联邦|伊斯兰){0,2}(?:共和国|王国|公国)"
)
_STATE_ORGAN = expression(
    f"政府|议会|国会|内阁|最高法院|宪法法院|总统府|(?:(?:{_TOPICS})[与和]?){{1,3}}部(?!门|分(?!别)|长)"
)
_OF_A_LAND = ("当地", "该国", "东道国", "两国")
_MOST_STATES = 30
_NO_OFFICE_BEFORE = frozenset("门长队件面势名")
"""Behind 部, 局, 署 another word begins: 部门, 局长, 署名."""


def find_short_bodies(
    text: str, full: Sequence[Span], offices: Mapping[str, Span], hidden: Sequence[Span], traditional: bool
) -> list[Span]:
    """Return short mentions of bodies by position; those of a full name say where it starts (`refers_to`).

    `offices` are the bodies by the office that stood behind the name of a larger one, `hidden` those inside titles. A text
    in `traditional` characters calls the offices of its city by their everyday names.
    """
    bodies = [span for span in full if span.kind == "body"]
    offices = dict(offices)
    found = list(_headed(text, bodies, hidden, offices))
    found += [
        name_span(start, end, "body.lone")
        for start, end in PARLIAMENT.find(text, _NO_PARLIAMENT)
        if _stands_alone(text, start)
    ]
    found += _assembly(text)
    found += _acting(text)
    authorities = [*_led(text, {body.end for body in bodies}), *_sisters(text, bodies), *_ministries(text)]
    found += _brands(text, bodies, offices)
    found += authorities
    found += _pointed_at(text, sorted([*bodies, *authorities], key=_START) if authorities else bodies, hidden)
    found += _of_the_land(text)
    if traditional:
        found += _local_offices(text)
    found += _of_named_states(text)
    found += _governments(text)
    found += _founded(text)
    return found


def _stands_alone(text: str, start: int) -> bool:
    """Say whether no name goes on before a place: punctuation, a particle or a verb stands there."""
    before = text[start - 1 : start]
    return (
        not before
        or before in _CLOSED
        or before in _LEADS
        or text.endswith(_OF_A_LAND, 0, start)
        or left_edge(text, start) == start
    )


def _assembly(text: str) -> Iterator[Span]:
    """Yield the General Assembly where it is 大会 alone."""
    if "大会" not in text or not any(sign in text for sign in _OF_NATIONS):
        return
    assemblies = places(text, ("大会",))
    for match in matches_at(_ASSEMBLY, text, sorted([*assemblies, *(place + 2 for place in assemblies)])):
        start = match.start() - 2 * (not match[0])
        if _stands_alone(text, start):
            yield name_span(start, start + 2, "body.assembly")


def _acting(text: str) -> Iterator[Span]:
    """Yield boards, drafting groups and secretariats that stand alone where they do what such organs do."""
    for match in matches_at(_ORGAN_ACTS, text, places(text, _ACTING)):
        if _stands_alone(text, match.start()) and (match[0] != "秘书处" or any(sign in text for sign in _OF_NATIONS)):
            yield name_span(*match.span(), "body.acting_organ")


def _led(text: str, ends: set[int]) -> Iterator[Span]:
    """Yield local authorities that stand alone without their place: 由|教育局|负责."""
    for place in places(text, "局厅委办"):
        topics = _AUTHORITIES if text[place] in "局厅" else _COMMITTEES if text[place] == "委" else _OFFICES
        if text.endswith(topics, 0, place) and (
            text[place + 1 : place + 2] not in _NO_OFFICE_HERE or text.startswith("部署", place + 1)
        ):
            start = place - max(len(topic) for topic in topics if text.endswith(topic, 0, place))
            before = text[start - 1 : start]
            if not start or (start - 1 in ends if before in _JOINTS else before in _ALONE_BEFORE or before in _CLOSED):
                ends.add(place + 1)
                yield name_span(start, office_end(text, place + 1), "body.led")


def _sisters(text: str, bodies: Sequence[Span]) -> Iterator[Span]:
    """Yield the authorities in a list that begins with one of a place: 省教育厅、|财政厅."""
    ends = [body.end for body in bodies]
    for match in _SISTER.finditer(text):
        low = max(0, match.start() - _SENTENCE)
        sentence = max(text.rfind("。", low, match.start()), text.rfind("\n", low, match.start()), low)
        if any(
            _LOCATED.match(text, body.start)
            for body in bodies[bisect_right(ends, sentence) : bisect_right(ends, match.start())]
        ):
            yield name_span(*match.span(1), "body.sister")


def _headed(text: str, bodies: Sequence[Span], hidden: Sequence[Span], offices: dict[str, Span]) -> Iterator[Span]:
    """Yield heads alone that end a full name before them, or that of who signs or stands in a title; offices are added."""
    if not bodies and not hidden:
        return
    ends: dict[str, Span] = {}
    unnamed = {body.start for body in hidden}
    for issuer in (*hidden, *(each for each in bodies if _signs(text, each))):
        _enter(ends, text, issuer)
    waiting: Iterator[Span | None] = iter([*bodies, None])
    previous, body = None, next(waiting)
    named = {text[each.start : each.end]: each.start for each in reversed(bodies)}
    for start, head_end in SHORT_BODY.find(text, _NO_HEAD):
        while body is not None and body.end <= start:
            _enter(ends, text, body)
            previous, body = body, next(waiting)
        head = text[start:head_end]
        if head == "公司" and text[start - 1 : start] == "该":
            continue
        antecedent = ends.get("常务委员会" if head == "常委会" and head not in ends else head)
        if head in _STANDING and previous is not None and text[previous.end : start] == "及其":
            whole = named.get(text[previous.start : previous.end] + head)
            detail = {"refers_to": str(whole)} if whole is not None and whole < start else {}
            yield name_span(start, head_end, "body.standing", **detail)
        elif antecedent is not None and _stands_alone(text, start):
            detail = {"refers_to": full_name(antecedent)}
            end = office_end(text, head_end)
            if antecedent.start in unnamed or antecedent.start > start or end > head_end:
                detail = {}
            short = name_span(start, end, "body.short", antecedent.linked_id, **detail)
            if end > head_end:
                offices.setdefault(text[head_end:end], short)
            yield short


def _enter(ends: dict[str, Span], text: str, body: Span) -> None:
    name = text[body.start : body.end]
    for length in range(2, min(len(name), _SHORT_HEADS) + 1):
        ends[name[-length:]] = body
    if name.endswith(("集团有限公司", "集团股份有限公司")):
        ends["集团"] = body
    if name.endswith("管理委员会"):
        ends["管委会"] = body


def _signs(text: str, body: Span) -> bool:
    """Say whether a body stands alone on its line."""
    return text[body.start - 1 : body.start] in ("", "\n") and text[body.end : body.end + 1] in ("", "\n")


def _ministries(text: str) -> Iterator[Span]:
    """Yield ministries by what they are for: 福利部, 数字事务部, 劳动和社会保障部."""
    for part in _PART.finditer(text):
        window = max(0, part.start() - _MINISTRY_WINDOW)
        match = _MINISTRY.search(text[window : part.start()])
        if match is None or (match[0] in _NOT_MINISTRIES and not (match[0] in _LAND and "行政院" in text)):
            continue
        start = window + match.start()
        if _stands_alone(text, start):
            yield name_span(start, office_end(text, part.end()), "body.ministry")


def _pointed_at(text: str, bodies: Sequence[Span], hidden: Sequence[Span]) -> Iterator[Span]:
    """Yield 该院, 该局 … behind a body with that ending, and 我局, 本所 where the text names one."""
    ends: dict[str, Span] = {}
    index = 0
    own: dict[str, Span] = {}
    for body in (*bodies, *hidden):
        last = text[body.end - 1]
        own.setdefault(_OWN_ENDS.get(last, last), body)
    line = text.find("\n", 0, _LONGEST_HEADING)
    headed = {end: body for end, body in own.items() if body.end <= line}
    pointed: list[re.Match[str]] = []
    if bodies and any(sign in text for sign in _POINTING):
        pointed += _POINTED.finditer(text)
    if bodies and "方" in text:
        pointed += _sides(text)
    for match in sorted(pointed, key=re.Match.start):
        while index < len(bodies) and bodies[index].end <= match.start():
            last = text[bodies[index].end - 1]
            ends[_OWN_ENDS.get(last, last)] = bodies[index]
            index += 1
        # 我局 is the one of the heading, else it may be the one that signs at the end.
        named = {**own, **ends, **headed} if match[0][0] in "我本" else ends
        side = match.end() - match.start() == 1
        head = match[0] if side else "组织" if match[0].startswith("该组织") else match[0][1]
        if (meant := named.get(head)) is not None:
            near = meant.start < match.start() or _signs(text, meant)
            refers_to = {"refers_to": full_name(meant)} if near else {}
            yield name_span(match.start(), match.end() + side, "body.pointed", meant.linked_id, **refers_to)


def _sides(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _SIDE.finditer(text) if _stands_alone(text, match.start()))


def _of_the_land(text: str) -> Iterator[Span]:
    """Yield 政府 alone at the beginning of a clause where a paper of a land with a parliament of its own speaks of one."""
    if any(sign in text for sign in _OF_HONG_KONG):
        for match in matches_at(_ADMINISTRATION, text, places(text, ("政府",))):
            if _stands_alone(text, match.start()):
                yield name_span(*match.span(), "body.government")
    elif any(parliament in text for parliament in _PARLIAMENTS):
        for match in _GOVERNMENT.finditer(text):
            yield name_span(match.end() - 2, match.end(), "body.government")
    if "行政院" in text:
        for match in matches_at(_YUAN_SESSION, text, places(text, ("院会", "政院", "立院"))):
            if _stands_alone(text, match.start()):
                yield name_span(*match.span(), "body.government")


def _local_offices(text: str) -> Iterator[Span]:
    """Yield offices of Hong Kong, Macao and Taiwan with everyday names that stand alone: 教育局, 經濟部."""
    for start, end in OFFICE_NAMES.find(text):
        if text[end : end + 1] not in _NO_OFFICE_BEFORE and _stands_alone(text, start):
            yield name_span(start, office_end(text, end), "body.local_office")


def _governments(text: str) -> Iterator[Span]:
    """Yield the governments of states: 匈牙利政府."""
    for place in places(text, ("政府",)):
        end = place - 2 * text.endswith(_KINDS_OF_GOVERNMENT, 0, place)
        if text.endswith(_STATES, 0, end) and _NO_GOVERNMENT.match(text, place + 2) is None:
            start = end - next(len(state) for state in _STATES if text.endswith(state, 0, end))
            yield name_span(start, place + 2, "body.government")


def _founded(text: str) -> Iterator[Span]:
    """Yield a committee without a name of its own by the sentence that founds it, and where it stands alone afterwards."""
    heads: dict[str, int] = {}
    for match in _FOUNDED.finditer(text):
        start, end = match.span("led" if match["led"] else "named")
        heads.setdefault(text[start:end], start)
        if text.endswith("委员会", start, end):
            heads.setdefault("委员会", start)
        yield name_span(start, end, "body.founded")
    for start, end, head in occurrences(text, heads):
        if start > heads[head] and _stands_alone(text, start) and text[end : end + 1] not in _MEMBERS:
            yield name_span(start, end, "body.short", refers_to=str(heads[head]))


def _of_named_states(text: str) -> Iterator[Span]:
    """Yield the organs of states that the text names in full: 兰岛议会 beside 兰岛共和国."""
    if "共和国" not in text and "王国" not in text:
        return
    states = {match[1] or match[2] for match in _NAMED_STATE.finditer(text)} - {"中华"}
    if 0 < len(states) <= _MOST_STATES:
        for start, end, _ in occurrences(text, states):
            if (organ := _STATE_ORGAN.match(text, end)) is not None:
                yield name_span(start, organ.end(), "body.of_state")


def _brands(text: str, bodies: Sequence[Span], offices: Mapping[str, Span]) -> Iterator[Span]:
    """Yield mentions of a company by its brand, 快送达 after 快送达科技公司, of an organ without what it belongs to."""
    names: dict[str, Span] = dict(offices)
    for body in bodies:
        name = text[body.start : body.end].replace("\n", "")
        authority = _PLACE.sub("", name)
        if name[-1:] in _AUTHORITY_ENDS and _LEAST_AUTHORITY <= len(authority) < len(name):
            names.setdefault(authority, body)
        whole = _PARENT.sub("", name) if name[-1:] in _ORGAN_ENDS else name
        if _LEAST_WHOLE <= len(whole) < len(name):
            names.setdefault(whole, body)
        if not name.endswith(("公司", "集团", "事务所")):
            continue
        brand = _PLACE.sub("", _COMPANY.sub("", name))
        firm = _PLACE.sub("", _FIRM.sub("", name))
        for short in (brand, *(short for short in (firm, _HOME.sub("", firm)) if is_coined(_COMPANY.sub("", short)))):
            if _LEAST_BRAND <= len(short) < len(name) - 1:
                names.setdefault(short, body)
    if not names:
        return
    for start, end, brand in occurrences(text, names):
        apart = brand[-1] not in _AUTHORITY_ENDS and brand[-1] not in _ORGAN_ENDS
        if start >= names[brand].end and (apart or _stands_alone(text, start)):
            yield name_span(start, end, "body.brand", refers_to=str(names[brand].start))
