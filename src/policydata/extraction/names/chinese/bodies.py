"""Bodies in Chinese text: known ones wherever they stand, others by the ending of their name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import chain

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.coined_bodies import find_coined_bodies
from policydata.extraction.names.chinese.foreign_offices import foreign_offices
from policydata.extraction.names.chinese.governments import acting_governments
from policydata.extraction.names.chinese.known_bodies import OTHER_WORDS
from policydata.extraction.names.chinese.labelled_bodies import labelled_bodies, press
from policydata.extraction.names.chinese.left_edges import cuts_name, goes_on_behind, left_edge
from policydata.extraction.names.chinese.session_bodies import is_held
from policydata.extraction.names.chinese.spaced_words import spaced_words
from policydata.extraction.names.chinese.word_indexes import BODY_HEADS, KNOWN_NAMES, STATE_NAMES
from policydata.extraction.names.chinese.words import (
    ALL_STATES,
    BODY_ENDINGS,
    GENERIC_PARTS,
    HOSTS,
    LIST_TOPICS,
    REGIONS,
    RISKY_ENDINGS,
    words,
)
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.names.words import ACRONYMS
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import word_set
from policydata.extraction.word_tries import any_of

_STATES = ("中国", "香港特别行政区", "香港特区", "澳门特别行政区", "澳门特区", *ALL_STATES)
_STATE_ENDS = frozenset(state[-1] for state in _STATES)
_OF_MANY_STATES = frozenset(
    ("东盟", "欧盟", "非盟", "北约", "联合国", "欧洲议会", "欧盟委员会", "上合组织", "金砖国家")
)
_TERM = expression("第?[一二三四五六七八九十]{1,3}届\\Z")
_LONGEST_TERM = 5
_REPUBLIC = expression("(?:中华人民共和国[\n \u3000]?|国立)\\Z")
_LONGEST_REPUBLIC = 8
_ORGAN = expression(
    "(?<=[议国]会)[上下]议?院|(?:电信标准化|无线电通信|电信发展)部门|争端解决机构|上诉机构|地区反恐怖机构|执行董事会|无线电通信局|电信标准化局|电信发展局|和平与安全理事会|全权代表大会|"
    "(?<=战区)[陆海空]军|(?<=解放军)(?:(?:战略支援|信息支援|网络空间|军事航天|联勤保障)部队|总医院|[陆海空]军(?![官人事民委]))|(?:部长)?理事会(?!会议)|执行局|执行委员会|执行理事会|审判委员会|秘书处|常务委员会|总干事办公室|(?<=联盟)大会(?![堂期上开闭])|(?<=[欧非东]盟)大会(?![堂期上开闭])|(?<=组织)大会(?![堂期上开闭])"
)
"""What a body has, named behind it: 经济合作与发展组织|理事会."""
_DEPARTMENT = expression(
    "[\u4e00-\u9fff]{2,12}?(?:系(?<!关系)(?![统列数主办教学]|与)|学院|研究院|研究中心|研究所|实验室|法学院)"
)
"""A part of a university: 清华大学|计算机科学与技术系."""
_LONGER_NAME = expression(
    "(?:(?<=法)[院定]|(?<=检)[察测验]|(?<=大学)生(?![命态物活])|(?<=部)(?:长|门(?!户|头沟))|(?<=办)[法公理案]|(?<=报)(?:[送名备销]|告(?!诉))|(?<=力拓)[宽展])"
)
"""What stands behind a known name that is the beginning of another word: 最高法|院, 商务部|长, 公安部|门."""
_WITH_BRANCHES = ("大学", "部", "委", "署", "局", "厅", "院", "会", "办")
_OFFICE_ENDS = frozenset("部委署局厅院会办府司团社报网盟")
_COMPANY = expression("(?:公司|集团)(?![法债化军有股治])")
"""Behind a brand: 华为|公司."""
_SOMEONE = expression("教授|研究员|博士|院长|校长|主任|[、及的在]")
_JAPANESE = expression(
    "(?:总务|厚生劳动|经济产业|文部科学|外务|国土交通|农林水产|防卫|财务|法务|环境)省(?![份级]|委(?!托|派|任))|数字厅|内阁府|金融厅|警察厅|消费者厅"
)
_YUAN_STARTS = ("立法", "司法院", "考试院", "行政院", "监察院", "香港", "澳门")
_YUAN = expression(
    "行政院会(?![同计议见商谈])|立法院院会|(?:立法院|司法院|考试院|行政院|监察院)(?<!最高...)(?![士子]|长(?!期))|立法会(?![议员])|(?:香港|澳门)(?:特别行政区|特区)?(?:临时)?立法会(?![议员])"
)
_GENERIC = expression(f"{any_of(GENERIC_PARTS)}*\\Z")
_OF_A_LAND = expression(
    f"(?:{any_of((*_STATES, '世界', '全球', '中美', '我国'))})(?:{any_of(GENERIC_PARTS)}){{0,2}}(?:智库|公司|集团|大学|医院|学院|[中小]学|幼儿园|实验室|电台)"
)
"""What a land has many of: 法国|智库."""
_NOT_AFTER = frozenset("员士门分位属署队长级件落首份")
_ANALYSES = ("分析", "分别", "落实", "首次", "首席")
_NO_BODY_AFTER = expression(
    "制度|体制|组织法|(?<=局)[面势]|(?<=委)办规|(?<=党组)(?:成员|副?书记)|(?<=党委)(?:委员|常委|副?书记)|(?<=[大中小]学)[生童](?!命|态|物|活)|(?<=中心)(?:城[市区镇]|任务|思想|地[带位]|环节|内容|大局|工作(?!过|了|多年|[0-9]|人员)|组(?!织)|小学|校)|"
    "(?<=公司)(?:法|债|章程|治理|制)|(?<=银行)(?:卡|账|存款|业|间|准备金|理财|信贷)|(?<=集团)(?:军|化)|(?<=联盟)链|(?<=医院)感染|(?<=学院)[派式]|(?<=工会)法|(?<=合作社)法|(?<=会议)机制|(?<=人大)(?:代[表]|制[度约]|工作|监督|会议?|机关|干部|系统|选举|换届|议案|建议|闭会|附[中小]|[多部约小型胆量]|街道|讲坛|[一二三四五六七八九十]次)|(?<=农场)主|(?<=兵团)作战|(?<=总司)令|(?<=[镇乡]政府)所在地|(?<=[作律]协)[议定作助调商同]|(?<=会)展(?=业|产业|经济|中心|活动|服务|设施)"
)
"""What behind an ending makes another word of it: 人民代表大会|制度."""
_COUNTED = expression("(?:数量)?(?:[增扩]?[至到为达共有约超近过]){0,3}[0-9]{1,6}(?:多|余)?[个家所支](?![月部])")
"""So many of a kind: 专门法庭|增至45个."""
_WITH_ANOTHER = expression("(?<=[省市县区]委会)同(?!意)|(?<=律协会)长|(?<=办)公[室厅]")
"""省委|会同 is no 省委会, 法制|办公室 no 法制办."""
_ANY = expression(
    "某(?!某)|[多两几]间|[两三四五六七八九十]地|有关|相关|所属|各(?!族)|其他|其它|上述|任何|以上|本级|同级|上级|下级|每个|有的|\\A一级|个别|多地|共有|(?<!安)全[省市县]|直属(?!机关)|省级以|当地|两级|三级|(?:省|市|县|区)级(?=人民|法院|检察)"
)
"""Words that say that any such body is meant."""
_ANY_BEFORE = expression(
    "(?:各|每个?|某个?|两|所有|任何|有关|相关|其他|其它|设区的|所在地?的?|上级|下级|本级|同级|以上|各[省市县区]{1,3}委[、和]|[省市县区州旗乡镇盟][)）]?[、或])\\Z"
)
_MINISTER = expression("(?<=部)(?:长(?!期|远|效)|门(?!户|头沟))")
_ANY_DEPARTMENT = expression("(?![是为系和与及或、会])(?:(?![的是或])[\u4e00-\u9fff、]){2,12}?(?:主管|行政|管理)部门")
_LONGEST_DEPARTMENT = 16
_LEADERS = expression(
    "(?:副|常务副)?(?:秘书长|理事长|会长|主席|主任|院长|所长|庭长|总干事|发言人|总裁|董事长)(?![们会室])"
)
_IN_LATIN = expression("[（(][A-Z][A-Za-z]")
"""The name of the body in another language: 国际数据公司|（IDC）."""
_LEAST_LED = 4
_OF_AREAS = word_set("人大 律协 记协 防指 足协 篮协 美协 书协 音协 剧协 影协 舞协 曲协 摄协")
"""Short words that end a body's name behind its place alone: 省人大, 中国足协."""
_AREAS = frozenset(("省", "市", "县", "区", "州", "旗", "盟", "乡", "镇", "自治区", "自治州", "自治县"))
_LEAST_KNOWN, _LEAST_WIDE = 4, 5
_WIDE_ENDINGS = frozenset(("联盟", "协会", "学会", "联合会", "理事会", "基金会", "促进会"))
_LONGEST_PLAIN_PLACE = 5
"""A longer place before 省委 has another place in it, or the party: 中共|呼和浩特|市委."""
_PLACE_SIGN = expression("\\A(?:中共|共青团|民[革盟建进]|农工党|致公党|九三学社|台盟)|[省市县区州盟旗]|行政\\Z")
_COMMITTEES_AND_GOVERNMENTS = frozenset(
    f"{area}{organ}" for area in "省市县区州旗盟镇乡邦都" for organ in ("委", "委会", "政府")
) & frozenset(BODY_ENDINGS)
_BEFORE_LOCAL = frozenset("委是由经向报与和受在对为于的了据请及")
_CLAUSE_STARTS = frozenset(("", *"，。；\n\u3000"))
_ACTS = expression(
    "(?:已|又|还|也|则|曾|均|随后|正式|此前|近日|日前|今天|昨天|周[一二三四五六日]|于[0-9年月日]{1,11}|[0-9]{1,2}月(?:[0-9]{1,2}日)?){0,3}(?:发布|公布|印发|通报|公告|宣布|批准|决定|通过|作出|出台|修订|提出|提交|表示(?!为)|负责|认为|指出|称(?!号|职|为)|回应|拒绝|呼吁|警告|裁定|驳回|[为是][\u4e00-\u9fff]{0,4}主管机[关构])了?"
)
"""What bodies do."""
_EVERYWHERE = frozenset(("全国", "全省", "全市", "全县", "全区", "全镇", "全球"))
_MADE = expression(
    "(?:建成|新建|建设|建立|打造|成立|组建|设立|布局|建有|拥有|共有|发展|培育|认定|命名)(?:了|一批|一家|一个)?\\Z"
)
_SHOULD_MAKE = expression("(?:应当?|可以?|必须|须)(?:依法|根据[^，。；]{0,6})?(?:设立|成立|组建|建立|设置|设)\\Z")
"""What any body of a kind is to found."""
_MADE_ENDINGS = words("中心 实验室 公司 医院 学校 中学 小学 幼儿园 养老院 图书馆 博物馆 工作室 研究院 合作社 党校")
_JOINED = frozenset("与和及")
_IN_PLACE = expression(
    f"(?:国家|国际|世界|欧洲|联合国|中国|香港|澳门|台湾|欧盟|联邦|{any_of(ALL_STATES)}|[一-鿿]{{0,6}}?(?:[省市县区州旗]|自治区|(?<![内外全局])部))[\u4e00-\u9fff]{{2}}"
)
_LEAST_PLACE = 3
"""A shorter place in a name is none of its own: 各|市人民政府."""
_LOCAL = expression("[省市县区州](?![场域级面情内外区中直属]|民(?![办族政间营航])).{2}")
_OF_STATE = expression(
    "(?:联邦)?(?:(?!政府|总统|总理|首相|议会|国会|外长|就(?!业)|[则由的了在向将把被也还已曾])[\u4e00-\u9fff]){2,14}?(?:(?<![东西南北中内外上下一大])(?<!(?<!安)全)部(?![分门署队落]|委(?!托|派|任)|长(?!官))|(?<![结布格大当全政时战残书邮])局(?![面势部限长])|(?<![部签])署(?![名理])|(?<=隐私|信息|保护|自由|安全|人权|平等|监察|申诉)(?:专员|监察员)(?![公署办]))"
)
_SHORT_ENDING = expression(
    "[委办](?:(?<=委)(?<![常编评]委)(?![员托派任办]|会(?!同(?!意)))|(?<=办)(?<![主承协举开督查交民兴]办)(?<![^财]经办)(?![公法理事学好规]))"
)
_SHORT_COMMITTEE = expression(
    f"(?:国家|中央|全国|{any_of((*ALL_STATES, *HOSTS))}|(?:(?![向由经从对与和及在为被致据请受报于将])[\u4e00-\u9fff]){{2,3}}[省市]|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)?自治区|[省市县区])(?:(?!(?<=[厅局委部院室办会府])[和与及暨]|[和与及暨][省市县区])[\u4e00-\u9fff]){{1,8}}\\Z"
)
_ANY_AREA = expression("直辖市|划?单列市|设区的?市|区市")
"""What sorts of places are called in a salutation: 各省、自治区、|直辖市|发展改革委."""
_SHORT_WINDOW = 12
_LATIN = expression("[A-Za-z](?<![A-Za-z0-9/-].)[A-Za-z0-9-]{1,11}+(?![A-Za-z/-]|[ \n]?[0-9])")
_COMMITTEES = ("SAC/TC", "ISO/TC", "IEC/TC", "ISO/IEC JTC")
_COMMITTEE = expression("(?:SAC/TC|ISO/TC|IEC/TC|ISO/IEC JTC) ?[0-9]{1,3}(?:/SC ?[0-9]{1,2})?(?![0-9/-])")
"""Committees for standards by their number."""
_NUMBERED = expression("[)）][ ]?(?:No[.]?[ ]?)?[0-9]")
_NUMBER_SIGN = expression("[\u4e00-\u9fff]{0,5}〔")
_LONGEST_ORGANIZATION = 16
_ORGANIZATION = expression(
    "(?!(?:世界|国际|亚洲|非洲|欧洲|美洲|全球)组织)(?:世界|国际|亚洲|非洲|欧洲|美洲|全球|石油输出国|北大西洋公约|亚太|上海合作|欧亚|集体安全条约|阿拉伯|伊斯兰|加勒比|南亚|东盟|独联体|美洲国家)(?:(?![和与及])[\u4e00-\u9fff]){0,8}?组织"
)
_TWO_TOPICS = expression(f"(?:{any_of(LIST_TOPICS)})[与和及](?:{any_of(LIST_TOPICS)})(?:权利|问题|事务)?")
_BRANCH = expression(
    "(?![和与及暨或各对向给]|商(?![务贸业标])|有关|相关|所属|系统)[\u4e00-\u9fff]{2,12}?(?:司(?<!公司)(?![法机令])|(?<!布)局(?![长部面势限])|(?<=[护境林政])署(?![名理长])|(?<=保护)会(?![议员])|(?<!长)处(?=处长|副处长|编|负责人|[，。、）]|\\Z))"
)
"""A department of a ministry: 教育部|科学技术与信息化司."""
_NO_NAME_BEFORE = {
    "署": frozenset("签部合"),
    "局": frozenset("布格结大当全时战残开"),
    "学会": frozenset("们能要才已都者就还人生员将会可您我"),
    "小学": frozenset("中大"),
    "公会": frozenset("办"),
    "中学": frozenset("学"),
    "共同体": frozenset("运族命益任康"),
    "法院": frozenset("立"),
    "议会": frozenset("倡建决商会协审提评争异非"),
}
"""Characters before an ending with which it forms other words: 老人们学会, 倡议会员."""
_COUNT = "[0-9]{1,2}|[一二三四五六七八九十两]{1,3}"
_OTHERS = expression(
    f"等(?P<count>{_COUNT})(?:余|多)?(?:个|家)?(?P<noun>部门|部委|部委局|单位|机构|委办局|省|司局|组织|高校|企业)"
)
_DIGITS = {character: str(index) for index, character in enumerate("〇一二三四五六七八九")} | {"两": "2"}
_OTHER_WORDS = frozenset(OTHER_WORDS)


def find_bodies_chinese(text: str) -> list[Span]:
    """Return the full names of bodies in a Chinese text by position; they may overlap, the longer stands."""
    bodies: list[Span] = []
    known: list[tuple[int, int]] = []
    for start, stop in KNOWN_NAMES.find(text):
        begin, name = start, text[start:stop]
        if _LONGER_NAME.match(text, stop) or name in _OTHER_WORDS:
            continue
        if text[stop : stop + 1] == "》" and text[start - 1] == "《":
            continue
        branch = _ORGAN.match(text, stop)
        if branch is None and name.endswith(_WITH_BRANCHES):
            branch = (_DEPARTMENT if name.endswith("大学") else _BRANCH).match(text, stop)
        if branch is None and name[-1] not in _OFFICE_ENDS:
            branch = _COMPANY.match(text, stop)
        if branch and not _JOINED.isdisjoint(branch[0]) and left_edge(text, branch.end() - 1) > stop:
            branch = None
        end = branch.end() if branch and not cuts_name(branch[0]) and not _SOMEONE.search(branch[0]) else stop
        if name not in _OF_MANY_STATES and text[start - 1 : start] in _STATE_ENDS and text.endswith(_STATES, 0, start):
            start -= next(len(state) for state in _STATES if text.endswith(state, 0, start))
        elif text.endswith("联邦", 0, start) and text.endswith(ALL_STATES, 0, start - 2):
            start -= 2 + next(len(state) for state in ALL_STATES if text.endswith(state, 0, start - 2))
        elif (
            term := _TERM.search(text, max(0, start - _LONGEST_TERM), start) if text.startswith("全国", start) else None
        ):
            start = term.start()
        elif republic := _REPUBLIC.search(text, max(0, start - _LONGEST_REPUBLIC), start):
            start = republic.start()
        bodies.append(name_span(start, end, "body.known"))
        known.append((begin, stop))
    for ending, end in BODY_HEADS.find(text, _WITH_ANOTHER):
        if (start := _start(text, ending, end)) >= 0:
            # What stands before a known name is part of it only where a name may go on behind it: 回顾|人权理事会, 省|教育厅.
            inside = known[bisect_right(known, (start, len(text))) : bisect_left(known, (end, 0))]
            first = next((low for low, high in inside if high - low >= _LEAST_KNOWN or high == end), 0)
            begin = first if first and not goes_on_behind(text[start:first]) else start
            if text.startswith("全国人", begin) and (term := _TERM.search(text, max(0, begin - _LONGEST_TERM), begin)):
                begin = term.start()
            bodies.append(name_span(begin, end, "body.ending"))
    bodies += _of_states(text)
    for match in chain(_organizations(text), matches_at(_YUAN, text, places(text, _YUAN_STARTS))):
        bodies.append(name_span(*match.span(), "body.pattern"))
    if "日本" in text:
        for match in _JAPANESE.finditer(text):
            start = match.start() - 2 * text.startswith("日本", max(0, match.start() - 2))
            bodies.append(name_span(start, match.end(), "body.pattern"))
    for match in matches_at(_SHORT_ENDING, text, places(text, "委办")):
        window_start = max(0, match.start() - _SHORT_WINDOW, left_edge(text, match.start()))
        before = _SHORT_COMMITTEE.search(text[window_start : match.start()])
        of_all = before and before[0].startswith("自治区") and text.endswith("省、", 0, window_start + before.start())
        if (
            before
            and not of_all
            and not (cuts_name(before[0] + match[0]) or _ANY_AREA.match(before[0]) or _ANY.search(before[0]))
        ):
            bodies.append(name_span(window_start + before.start(), match.end(), "body.short_ending"))
    bodies += acting_governments(text)
    bodies += chain(labelled_bodies(text), press(text))
    bodies += _acronyms(text)
    bodies += find_coined_bodies(text)
    bodies += foreign_offices(text)
    bodies += [
        name_span(*match.span(), "body.committee") for match in matches_at(_COMMITTEE, text, places(text, _COMMITTEES))
    ]
    for word, start, end in spaced_words(text):
        if any(body.start == 0 and body.end == len(word) for body in find_bodies_chinese(word)):
            bodies.append(name_span(start, end, "body.spaced"))
    bodies.sort(key=lambda span: span.start)
    return bodies


def _of_states(text: str) -> Iterator[Span]:
    """Yield ministries and offices that are named behind their state: 法国|数字事务部."""
    done = 0
    for start in STATE_NAMES.starts(text):
        for end in STATE_NAMES.ends(text, start) if start >= done else ():
            if (office := _OF_STATE.match(text, end)) and left_edge(text, office.end() - 1) <= start:
                done = office.end()
                yield name_span(start, done, "body.pattern")
                break


def _organizations(text: str) -> Iterator[re.Match[str]]:
    done = 0
    for place in places(text, ("组织",)):
        match = _ORGANIZATION.search(text, max(done, place - _LONGEST_ORGANIZATION), place + 2)
        if match is not None:
            done = match.end()
            yield match


def begins_number(text: str, start: int, end: int) -> bool:
    """Say whether a body's name is the beginning of a document number: 工信部联信〔2023〕88号, but not 财政部|财税〔2020〕5号."""
    own = text[end + 1 : end + 2] != "〔" and text.find(text[end : end + 1], start, end) >= 0
    own = own or text.startswith(("公告", "通告"), end)
    return not own and text.find("〔", end, end + 6) >= 0 and _NUMBER_SIGN.match(text, end) is not None


def names_department(text: str, end: int) -> bool:
    """Say whether what stands behind a body makes another word: 国务院|交通运输主管部门, whichever it is, or 外交部|长."""
    any_department = text.find("部门", end, end + _LONGEST_DEPARTMENT) >= 0 and _ANY_DEPARTMENT.match(text, end)
    return bool(any_department) or _MINISTER.match(text, end) is not None


def _start(text: str, place: int, end: int) -> int:
    """Return where the name begins whose ending stands at `place`, or -1 when it names no body of its own."""
    ending = text[place:end]
    if (text[end : end + 1] in _NOT_AFTER and not text.startswith(_ANALYSES, end)) or _NO_BODY_AFTER.match(text, end):
        return -1
    if _COUNTED.match(text, end):
        return -1
    start = left_edge(text, place)
    if start == place and ending not in _COMMITTEES_AND_GOVERNMENTS:
        return -1
    core = text[start:place].replace("\n", "")
    if (
        _ANY.search(core)
        or text[start - 1 : start] == "各"
        or (len(core) < _LEAST_PLACE and _ANY_BEFORE.search(text, max(0, start - 4), start))
    ):
        return -1
    if _SHOULD_MAKE.search(text, max(0, start - 12), start) and not _IN_PLACE.match(core):
        return -1
    if text.endswith("设区的", 0, start) or (core in _EVERYWHERE and ending in RISKY_ENDINGS):
        return -1
    if ending.startswith(("国家", "全国")) and _MADE.search(core):
        return -1
    if ending in _MADE_ENDINGS and not _IN_PLACE.match(core) and _MADE.search(text, max(0, start - 6), start):
        return -1
    if ending in _COMMITTEES_AND_GOVERNMENTS:
        if (
            len(core) >= 2
            and core[-2:] not in _COMMITTEES_AND_GOVERNMENTS
            and (
                len(core) < _LONGEST_PLAIN_PLACE
                or _PLACE_SIGN.search(core)
                or core.startswith(ALL_STATES)
                or core.endswith(REGIONS)
            )
        ):
            return start
        before = text[place - 1 : place]
        alone = ending[0] in "省市" or (
            ending[0] not in "州邦都" and (not core or not "\u4e00" <= before <= "\u9fff" or before in _BEFORE_LOCAL)
        )
        return place if alone else -1
    if ending in ("党委", "党组") and core.endswith(("公司", "大学", "集团", "学院", "局", "厅")):
        return -1
    if core[-1:] in _NO_NAME_BEFORE.get(ending, ()) and not (core.endswith("智能") and _IN_PLACE.match(core)):
        return -1
    if ending == "联席会议" and (len(core) < _LEAST_LED or is_held(text, start, end)):
        return -1
    if ending in _OF_AREAS and core[-1:] not in _AREAS and (core != "中国" or ending == "人大"):
        return -1
    if core in _AREAS:
        return start
    if core.startswith(("直辖市", "自治区")) and text[max(0, start - 4) : start].endswith(("省、", "自治区、")):
        return -1
    if (
        len(core) < 2
        or core[-1] == "为"
        or (ending == "政协" and core[-1] in _JOINED)
        or (ending == "法院" and core in ALL_STATES)
        or _OF_A_LAND.fullmatch(core + ending)
    ):
        return -1
    if ending in ("局", "厅", "署") and not _IN_PLACE.match(core):
        return -1
    if _LOCAL.match(core):
        return start
    if not _JOINED.isdisjoint(core) and _TWO_TOPICS.fullmatch(core):
        return start
    if _GENERIC.match(core) and not _names_wide(core, ending):
        # Someone leads this one, it acts, or has a name in Latin letters: 环境资源审判庭|庭长, 数据保护监督局|发布.
        acts = text[start - 1 : start] in _CLAUSE_STARTS and ending not in RISKY_ENDINGS and _ACTS.match(text, end)
        one = acts or _LEADERS.match(text, end) or _IN_LATIN.match(text, end)
        return start if len(core) >= _LEAST_LED and one else -1
    return start


def _names_wide(core: str, ending: str) -> bool:
    """Say whether everyday words name one body because there is one in the country or the world: 全球数字经济产业|联盟."""
    if core.startswith(("全球", "世界", "国际", "亚洲", "亚太")):
        return len(core) >= _LEAST_WIDE and ending in _WIDE_ENDINGS
    return core.startswith(("国家", "全国", "中央")) and core != "全国"


def _acronyms(text: str) -> list[Span]:
    return [
        name_span(*match.span(), "body.acronym")
        for match in _LATIN.finditer(text)
        if ACRONYMS.get(match[0]) == "body"
        and not (text[match.start() - 1 : match.start()] in ("(", "（") and _NUMBERED.match(text, match.end()))
    ]


def count_others_chinese(text: str, body: Span) -> Span:
    """Return a body with the number that 等七部门 counts, itself and those named with it included."""
    if (match := _OTHERS.match(text, body.end)) is None:
        return body
    others = {"others": _number(match["count"]), "counted": "all", "noun": match["noun"]}
    return body._replace(detail={**body.detail, **others})


def _number(word: str) -> str:
    if word[0] in "0123456789":
        return str(int(word))
    if "十" in word:
        tens, _, units = word.partition("十")
        return str(10 * int(_DIGITS.get(tens, "1")) + int(_DIGITS.get(units, "0")))
    return "".join(_DIGITS[character] for character in word)
