"""Titles of instruments that stand in Chinese sentences without 《》: laws, treaties, plans with their years, 关于…的决定."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.left_edges import left_edge
from policydata.extraction.names.chinese.title_contexts import (
    CITED_HEAD,
    CLAUSE_ENDS,
    COMPARED,
    FOLLOWED,
    IN_LIST_OF_LAWS,
    MADE_BY,
    SAID,
    SAID_OF_RULES,
    is_pointed_out,
    is_spoken,
)
from policydata.extraction.names.chinese.title_edges import title_edge
from policydata.extraction.names.chinese.title_words import (
    ABOUT_ENDINGS,
    BRACKETED_ENDINGS,
    FIELDS_OF_LAW,
    GENERIC_IN_TITLES,
    LAW_ENDINGS,
    LOCAL_ENDINGS,
    METHODS,
    SHORT_LAWS,
    SPOKEN_ENDINGS,
    STATED_BEFORE,
    TREATY_ENDINGS,
)
from policydata.extraction.names.chinese.word_indexes import TITLE_HEADS
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import word_set
from policydata.extraction.word_tries import any_of

NOT_AFTER_LAW = expression("[律院庭官学治制案人务定典例]|规(?!定(?![期性位]))|法院")
_STAGE = "(?:[^（）()\n]{0,6}(?:草案|试行|暂行|征求意见|修订稿?|修正|送审稿|讨论稿|建议稿|示范稿|专家稿)[^（）()\n]{0,6}|(?:20|19)[0-9]{2}(?:年?[-—–~～至到](?:20|19)?[0-9]{2,4}年?|年?(?:修订|修正|版|本))?)"
_ARTICLES = "(?:部分|第[一二三四五六七八九十百之及与和第条项、]{1,40})"
_AFTER_TITLE = expression(
    f"(?:(?<=法)令(?!行))?(?:实施(?:条例|办法|细则)|(?:第[一二三]?项?)?任择议定书|(?:第[一二三四五六]号?)?附加议定书|(?:执行|实施)协定)?(?:(?:{_ARTICLES}(?:条文)?)?(?:修正|修订|修改)案?草案(?:[一二三](?:次审议|审)稿)?|草案(?:[一二三](?:次审议|审)稿)?|提案(?![人者])|(?:修[订正改])?(?:征求意见稿|送审稿|专家建议稿)|(?<=会计准则)第[0-9]{{1,2}}号(?:——[\u4e00-\u9fff]{{2,20}})?|(?:{_ARTICLES}条文)?修正案(?:[（(][一二三四五六七八九十]{{1,3}}[）)])?)?(?:[（(]{_STAGE}[）)]|(?<=修正案)[（(][一二三四五六七八九十]{{1,3}}[）)]|(?<=公报)[（(]第[一二三四五六七八九十]{{1,3}}号[）)]|(?<=[解规意释定见])[（(][一二三四五六七八九十]{{1,3}}[）)](?![^，。；\n]{{0,1}}[、.．])|[ \u3000]*\n{{1,2}}[ \u3000]*[（(]{_STAGE}[）)](?=[ \u3000]*(?:\n|\\Z)))?"
)
"""What may go on behind the words of a title: 实施条例, 修订草案, （试行）."""
_LAW_SIGNS = ("法",)
_NO_LAW = frozenset(
    "方办做看想说用手疗算书语魔佛枪违合执司立守依无设没历家兵技词句笔打玩吃活犯枉贪宪刑普文乘除加减土变战章党国公旧新本该此其母上下"
)
_LAW_ENDS = frozenset((*LAW_ENDINGS, *SHORT_LAWS))
_SHORTEST = ("刑法", "宪法")
_SHORTEST_CITED = expression(
    "..(?:第[一二三四五六七八九十百0-9]{1,6}条|(?:明确)?规定(?![的性])|修正案|赋予|确认|确立|具有最高)|(?:(?<=[反守改照据犯触])|(?<=[订改正]的))..(?=[，。、；和与]|及|的(?:规定|原则|有关)?)"
)
"""Two fields of law are laws where an article is cited, or somebody keeps, breaks or changes them."""
_LAW_LENGTHS = sorted({len(ending) for ending in _LAW_ENDS}, reverse=True)
_LOCAL_HEADS, _TREATY_HEADS = frozenset(LOCAL_ENDINGS), frozenset(TREATY_ENDINGS)
_BRACKETED_HEADS = (*TREATY_ENDINGS, *BRACKETED_ENDINGS)
_SPOKEN_HEADS = frozenset((*SPOKEN_ENDINGS, *LOCAL_ENDINGS)) - _TREATY_HEADS
_NO_TREATY = expression("[组秘缔机制件]|(?<=[0-9一二三四五六七八九十]条约)定|(?<=[算方违执司非枉宪]法案)")
_IN_BRACKETS = expression(f"[（(]{_STAGE}[）)]")
_ISSUER = expression(
    "(?:最高人民法院(?:、最高人民检察院)?|最高人民检察院|国务院(?:办公厅)?|全国人民代表大会常务委员会|全国人大常委会|中共中央(?:、国务院)?)\\Z"
)
_ABOUT = expression(
    f"关于(?![这该此那上本你我他])(?:(?!关于)[^，。；：！？\n《》（）()“”]|“[^“”\n]{{1,12}}”|《[^《》\n]{{1,40}}》){{4,60}}?的{any_of(ABOUT_ENDINGS)}(?![和与及、](?!《|关于)|书|的(?!出台|补充|印发|发布|公布|实施|施行|要求|落实|贯彻|规定|精神)|草案(?!）))(?:草案)?"
)
_NUMBERED = expression(
    "号(?:公约|建议书|行政命令|行政令|总统令|法案|法令|法律|行政法规|政府条例|政府令|总统条例|部长条例|部令|行政长官批示|总统法令)"
)
_NUMBER = expression("(?:第[0-9]{1,5}(?:/[0-9]{2,4}(?:/M)?)?|[A-Z]{1,3}-?[0-9]{1,5})\\Z")
_SURE_ENDINGS = (*LAW_ENDINGS, *TREATY_ENDINGS, "行动计划", "倡议", "法典")
_POPULAR = expression("“([^“”，。；\\s]{2,8}(?<![0-9一二三四五六七八九十第])[0-9一二三四五六七八九十]{1,3}条)\\Z")
"""What a document of so many articles is called: “数据二十条”."""
_QUOTED = expression(
    f"[“「『]([^「」『』“”，。；：！？\n]{{1,36}}(?:{any_of((*LAW_ENDINGS, *TREATY_ENDINGS, *BRACKETED_ENDINGS, '法典'))})(?:{_ARTICLES}(?:条文)?)?(?:修[正订改])?(?:草案)?)\\Z"
)
_WHITE_PAPER = expression("[“「『]([^「」『』“”，。；！？\n]{4,40})\\Z")
"""What a white paper or resolution is called: 「…的实践」白皮书."""
_PARTY_WORDS = ("号文件", "政报告", "大报告", "全会", "工作报告", "最高")
"""One of them stands in what _PARTY finds."""
_PARTY = expression(
    "(?:(?:19|20)[0-9]{2}年)?中央[一1]号文件|(?:党的)?第?(?:十[五六七八九]|二十)大报告"
    "|(?:党的)?(?:十[一二三四五六七八九]|二十)届[一二三四五六七]中全会(?:决定|公报|建议)(?=等|提出|指出|强调|明确|部署|精神|的|和|、|》|）|已经|相比|，|。|\\n)"
    "|最高(?:人民法院|人民检察院|法院|检察院|[法检])工作报告|最高[法检]报告(?=[显披]|称|指出|认为|强调|提出)|(?:(?:19|20)[0-9]{2}年度?)?施政报告(?!会)|20[0-9]{2}年政府工作报告|(?<![省市县区州])政府工作报告(?=[里中，。；：、和》]|指出|提出|强调|显示|明确|[时上]，)"
)
"""Documents of the party by the number of its congress, or of the year; the yearly report of the government."""
_SO_MANY = expression(
    "(?:国|沪|京|深|粤|浙|苏|渝|穗|杭|水|土|气|科创板|科创|金融|外资|民企|经济|数据|并购|楼市|就业|消费|人才|环境)(?<![全各我中外本该省市县区内治下河污废雨饮来用薪多三]国)(?<![污废雨饮来用薪河井]水)"
    "(?:[一二三四五六七八九十]{1,3}|[0-9]{2})条(?=[，。、；）”等》提明发已将要印实施相\\n]|的出台|的实施|的要求|和《|\\Z)"
)
"""What a document of so many articles is called by its place or subject: 沪九条."""
_LONGEST_NAME = 42
_FIVE_YEARS = expression(
    "国民经济和社会发展第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:和20[0-9]{2}年远景目标)?(?:纲要)?"
)
_OF_PLACE = expression("[\u4e00-\u9fff]{2,6}[省市县区州]\\Z")
_LONGEST_PLACE = 7
_NUMBERED_HEAD = expression("号(?:决议|指令|条例|法令|决定|规定|建议书|框架决定)")
"""A document number and what it is of: 第2008/40号|指令."""
_NUMBER_WITH_STROKE = expression("[0-9]/[0-9]{1,4}(?:/E[CU])?号\\Z")
_RESOLUTION = expression(
    "第[0-9]{1,5}(?:/[0-9]{1,4}|[ ]?[（(][0-9]{4}(?:年)?[）)][ ]?)号决议(?:草案)?|(?<=安理会)第[0-9]{3,4}号决议|(?<=安全理事会)第[0-9]{3,4}号决议|第[0-9]{1,5}/(?:CP\\.|CMA\\.)?[0-9]{1,4}号决定|第E?S-[0-9]{1,2}/[0-9]{1,3}号决[议定]|第[0-9]{1,4} ?[A-Z]? ?[（(][IVXL]{1,7}[）)] ?号决议"
)
"""A resolution by its number and year: 第2669（2022）号决议."""
_CALLED = expression(
    "题为(?:[“「]([^”」\n]{3,80})[”」])的(?:[^，。；：\n]{0,8}第[^，。；\n]{1,16}号)?(?:决议|决定|宣言|声明|公约|建议|政策声明)"
)
"""A resolution by what it is called: 题为“土著人民的权利”的第75/168号决议."""
_PREAMBLE = expression("[ \u3000]*(?:(?:人权|安全|经济及社会)理事会|[\u4e00-\u9fff]{0,4}大会|理事会)，\n")
_OVER_PREAMBLE = expression(
    "[ \u3000]*(?:[0-9]{1,3}/[0-9]{1,4}[.．]?[ \u3000]*)?(?!议程|第[^\n]{1,8}[届次]|[^\n]{0,30}决议草案\\Z)([^。：；（）()\\[\\] \u3000][^。：；]{3,90})"
)
"""The line over a resolution, which 大会， or its like begins; a note in brackets may stand between."""
_LONGEST_HEAD, _LONGEST_SPEAKER = 220, 12
_LATER = expression(
    "(?<![0-9])(?:19|20)[0-9]{2}年(?:(?:附加|补充|修正|修订|任择|第[一二三四五六]号?)?议定书|修正案)(?![草组])"
)
"""A protocol by its year: 该协定的|2022年议定书."""
_OF_YEAR = expression(
    "(?:19|20)[0-9]{2}(?:年度?|[—-](?:19|20)[0-9]{2}年)(?:(?![的了、和与])[\u4e00-\u9fff]){4,22}?(?:方案|计划|公报|报告|工作要点|规划|办法|意见|纲要|目录|清单|指引|白皮书)(?=[，。；、（(\n和》”]|数据|显示|指出|提出|认为|称(?!号)|\\Z)"
)
_IN_OF_YEAR = expression(
    "(?:19|20)[0-9]{2}年度?(?:(?![的了、和与])[\u4e00-\u9fff]){2,16}?(?:方案|计划|公报|报告|要点|规划|纲要|清单|白皮书)(?=中(?:，|表示|提出|明确|指出|称|强调|宣布|承诺))"
    "|(?:19|20)[0-9]{2}年度?(?:(?![的了、和与])[\u4e00-\u9fff]){2,16}?(?:工作计划|工作要点|统计公报|白皮书)(?=明确|提出|指出|显示|强调|部署)"
)
"""What something is said in or by: 在|2025年工作计划|中表示."""
_ISSUED = tuple(
    verb + ending for verb in ("批准", "通过", "印发", "发布", "公布", "核定", "下达") for ending in ("", "了", "的")
)
"""What was approved or issued for a year: 批准了|2025年县级预算调整方案."""
_NAMED_RESOLUTION = expression(
    "(?:通过|核可|提交|提出|表决|落实|执行|根据|欢迎)了?(?:由?[\u4e00-\u9fff、]{2,14}?(?:主提|提出|发起|提交|牵头|起草)的)?"
    "(?P<title>(?:加强|促进|增进|推动|制止|防止|消除|打击|支持|保护|改善|建设|保障|抓住|扩大|深化)[\u4e00-\u9fff、]{6,30}?(?<![项份个次届])决议)(?=[，。；、：（(\n]|\\Z)"
)
"""A resolution by what it is for, said without quotation marks: 通过加强人工智能能力建设国际合作决议."""
_LAW = "(?![案的了草该本此其])(?:(?![和与及的了此该])[\u4e00-\u9fff]){1,12}?(?<![司立执守违合普用办方做看想手说书算宪刑民依文修])法(?:典|(?:修[订正改])?草案|修正案(?:草案)?)?"
_LAWS_MADE = expression(
    f"(?:(?:审议|表决)通过|制定|修改|修订|修正|审议|通过|颁布|公布|出台|废止|起草|编纂|依照|根据|违反)了?({_LAW}(?:(?:[、和及]|以及){_LAW}){{0,9}})(?=[，。；等、（]|的(?:决定|规定|草案)|\\Z)"
)
_A_LAW = expression(
    f"(?:\\A|(?<=[、和及定改订正议过布台止草纂照据反了]))(?:修[订正改]|增[订修]|制定|废止|通过){{0,2}}({_LAW})(?=[、和及，。；等（的以]|\\Z)"
)
_STANDARD = expression(
    "(?:[A-Z]{2}|CJJ|GB[JZ]|JT[GS]|DB[0-9]{2,6}|T/[A-Z]{2,8})(?:/[TZ])?[ ]?[0-9]{1,6}(?:[.][0-9]{1,3})?[—–-]{1,2}(?:19|20)[0-9]{2}(?:[ \u3000\t]+(?:[|｜][ \u3000\t]*)?|\n(?:(?:中文)?(?:标准)?名称：[ ]?)?)"
    "([\u4e00-\u9fff][^\n\u3000\t《》，。；：|｜]{3,40}?(?:要求|指南|规范|导则|规程|准则|方法|通则|评价|术语|框架|规则|标准|分类|模型|编码|格式|限额|评定|测定|代码|检验|验收|认定|管理))(?=[ \u3000\t]+[—GA-Z0-9|｜]|\n|\\Z)"
)
"""The name of a standard behind its number: GB/T 45902—2025　公共数据目录编制指南."""
_GENERIC = expression(f"(?:{any_of(GENERIC_IN_TITLES)})*\\Z")
_ANY = expression(
    "\\A[一两二三四五六七八九十多数几每各某首这那另0-9]+[部项份个类种条场]|\\A(?:有关|相关|各项|若干|首部|首个|一系列|[^，]{0,40}?第[一二三四五六七八九十百0-9]{1,6}条)"
)
_CITED = expression(
    "第[一二三四五六七八九十百千0-9]{1,6}[条章款编]|草案|（草案|[（(](?:20|19)[0-9]{2}|(?:已|将|现|业已|正式|拟|刚刚)?(?:于|自|从|在)?(?:[今明去]年)?[0-9年月日]{0,11}(?:起)?(?:正式)?(?:废止|生效|施行|修订|修正|出台|通过|颁布|公布|规定|明确规定|确立|赋予|授权|禁止)"
)
_STATED = expression(f"(?:{any_of(STATED_BEFORE)}|[和与及、])了?\\Z")
_AT_BEGINNING = frozenset(("", *".．。]\n|｜\t"))
_AFTER_LONE = frozenset(("", *"（([【\n|｜\t"))
"""What a title that begins a line or an entry of references is followed by."""
_ABOUT_VERB = expression(f"{any_of(STATED_BEFORE)}了?\\Z")
_STATED_WINDOW = 8
_PLACE = expression(
    "[\u4e00-\u9fff]{2,3}?(?:省|市|县|区|自治区|自治州)|中国(?!共产)|北京|上海|天津|重庆|香港|澳门|欧盟|联合国|美国|英国"
)
_COUNTRY = expression(
    "(?:欧盟|美国|英国|法国|德国|日本|韩国|印度|俄罗斯|巴西|新加坡|澳大利亚|加拿大|意大利|中国|越南|泰国|南非|智利|墨西哥|以色列|土耳其|[\u4e00-\u9fff]{1,2}[省市州])"
)
_MADE_BEFORE = words(
    "修订的 修改的 修正的 修订后的 修改后的 出台的 实施的 施行的 制定的 颁布的 通过的 现行的 旧版的 新版的 推出的 提出的 搁置的 已久的 争议的 力推的 提交的 牵头的 生效的 旧的"
)
"""What is said of a law before its name: 新修订的|突发事件应对法."""
_REVISED = words("修订的 修改的 修正的 修订后的 修改后的 修正后的")
_CLAUSE_END = expression("[，。；、]|\\Z")
_MADE = expression(
    "(?:\\A|[，。；：、\n])[^，。；：、\n应须需要可各督导鼓每]*(?:制[定订]|出台|拟[定订]|实施|落实|发布|公布|印发|推出|启动|修[订正改]|批准|通过|施行)了?\\Z"
)
_ANY_PLAN = expression("\\A(?:具体|相应|详细|年度|配套|专项|本|该|新的?|自己|统一)|的\\Z")
_MAY_FOLLOW = CLAUSE_ENDS | {"的"}
_GOING_ON = frozenset("草修提任附执实征送专")
"""What may begin what goes on behind the words of a title."""
_LEAST_LAW = 4
"""A shorter name of a law, 医师法, is one only beside what is cited or done."""
_ISSUER_ENDS = words(
    "部 委 局 署 厅 院 政府 办公厅 办公室 委员会 总局 总会 理事会 大会 党委 省委 市委 县委 区委 银行 公司 常委会 国务院 中心 管委会 协会 联合会"
)
_YEARLY = word_set("统计公报 状况公报 环境公报 公报 工作要点 发展报告 统计报告 白皮书 蓝皮书 绿皮书 工作方案 行动计划")
TERM_BEFORE = expression("第[一二三四五六七八九十]期\\Z")
"""The term of a plan: 第三期|国家老年人权益保障行动计划."""
_YEAR_BEFORE = expression("(?<![0-9至到-])(?:19|20)[0-9]{2}年度?\\Z")
_CLAUSE, _LONGEST_QUOTED, _LONGEST_ISSUER, _LONGEST_NUMBER = 48, 60, 16, 12
_NO_QUOTED = ("方法", *(number + "法" for number in "一二三四五六七八九十"))
"""How what is quoted ends that is no law, or several: “住房三法”."""
_JOINTS = frozenset(("、", "和", "及", "以及"))
_LEAST = {"law": 3, "treaty": 4, "bracketed": 6, "local": 8, "planned": 8, "cited": 6, "spoken": 5}


def find_unquoted_titles(text: str) -> Iterator[Span]:
    """Yield the titles that stand in sentences without quotation marks; they may overlap."""
    for law in places(text, _LAW_SIGNS):
        for length in _LAW_LENGTHS:
            if length <= law + 1 and text[law + 1 - length : law + 1] in _LAW_ENDS:
                if NOT_AFTER_LAW.match(text, law + 1) is None:
                    yield from _titled(text, law + 1 - length, law + 1, "law")
                break
        else:
            if (
                text[law - 1 : law] not in _NO_LAW
                and _may_be_spoken_of(text, law + 1)
                and not text.endswith(METHODS, 0, law)
            ):
                yield from _titled(text, law, law + 1, "spoken")
    for match in matches_at(_SHORTEST_CITED, text, places(text, _SHORTEST)):
        yield name_span(match.start(), after_title(text, match.start() + 2), "policy.law")
    for head, end in TITLE_HEADS.find(text):
        if sort := _sort(text, head, end):
            yield from _titled(text, head, end, sort)
    done = 0
    for match in matches_at(_ABOUT, text, places(text, ("关于",))):
        if "《" in match[0] and match[0].endswith(("报告", "意见", "建议", "议案", "提案", "请示")):
            continue
        start = _issued_by(text, match.start())
        before = text[max(0, start - _STATED_WINDOW) : start].rstrip(" ")
        lone = before[-1:] in _AT_BEGINNING and text[match.end() : match.end() + 2].lstrip(" ")[:1] in _AFTER_LONE
        if (
            lone
            or text[done:start] in _JOINTS
            or _ABOUT_VERB.search(before)
            or _CITED.match(text, match.end())
            or is_pointed_out(text, start, match.end())
        ):
            done = after_title(text, match.end())
            yield name_span(start, done, "policy.about")
    for match in _NUMBERED.finditer(text):
        if number := _NUMBER.search(text, max(0, match.start() - _LONGEST_NUMBER), match.start()):
            yield name_span(number.start(), match.end(), "policy.numbered")
    for match in _NUMBERED_HEAD.finditer(text):
        if _NUMBER_WITH_STROKE.search(text, max(0, match.start() - 5), match.start() + 1):
            yield name_span(match.start() + 1, match.end(), "policy.of_number")
    yield from _listed_laws(text)
    if any(word in text for word in _PARTY_WORDS):
        for match in _PARTY.finditer(text):
            yield name_span(*match.span(), "policy.party")
    for match in matches_at(
        _SO_MANY, text, sorted({place - back for place in places(text, "条") for back in (4, 3, 2)})
    ):
        yield name_span(*match.span(), "policy.popular")
    for match in _STANDARD.finditer(text) if "—" in text or "-" in text else ():
        yield name_span(*match.span(1), "policy.standard")
    for match in _RESOLUTION.finditer(text) if "号决" in text else ():
        yield name_span(*match.span(), "policy.of_number")
    for name in places(text, ("大会，", "理事会，")):
        if (speaks := _PREAMBLE.match(text, text.rfind("\n", max(0, name - _LONGEST_SPEAKER), name) + 1)) is not None:
            low = max(0, speaks.start() - _LONGEST_HEAD)
            *_, line = text[low : speaks.start()].rstrip().rsplit("\n", 1)
            if line.startswith(("（", "(", "[")):
                *_, line = text[low : text.rindex(line, low, speaks.start())].rstrip().rsplit("\n", 1)
            if (over := _OVER_PREAMBLE.fullmatch(line)) is not None:
                start = text.rindex(line, low, speaks.start())
                yield name_span(start + over.start(1), start + over.end(1), "policy.resolved")
    for match in _CALLED.finditer(text) if "题为" in text else ():
        yield name_span(*match.span(1), "policy.called")
    for year in places(text, ("19", "20")):
        if (later := _LATER.match(text, year)) is not None:
            yield name_span(*later.span(), "policy.later")
        else:
            planned = (_OF_YEAR if text.endswith(_ISSUED, 0, year) else _IN_OF_YEAR).match(text, year)
            if planned is not None:
                yield name_span(*planned.span(), "policy.of_year")
    for match in _NAMED_RESOLUTION.finditer(text) if "决议" in text else ():
        yield name_span(*match.span("title"), "policy.resolution")
    for match in _FIVE_YEARS.finditer(text):
        place = _OF_PLACE.search(text, max(0, match.start() - _LONGEST_PLACE), match.start())
        yield name_span(
            left_edge(text, match.start()) if place else match.start(),
            after_title(text, match.end()),
            "policy.five_years",
        )
    for closing in places(text, "”」』"):
        low = max(0, closing - _LONGEST_NAME)
        quotation = (_POPULAR if text[closing - 1] == "条" else _QUOTED).search(text, low, closing)
        if quotation and text[closing] == "”" and not text.endswith((*_SURE_ENDINGS, "条"), 0, closing):
            stated = _ABOUT_VERB.search(text, max(0, quotation.start() - _STATED_WINDOW), quotation.start())
            quotation = quotation if stated else None
        if quotation is None and text.startswith(("白皮书", "决议"), closing + 1):
            quotation = _WHITE_PAPER.search(text, max(0, closing - _LONGEST_NAME), closing)
        if (
            quotation
            and not _GENERIC.match(quotation[1][:-2])
            and not (quotation[1].endswith(_NO_QUOTED) or text.startswith(("章", "一章", "部分", "字样"), closing + 1))
        ):
            yield name_span(*quotation.span(1), "policy.marked")


def _issued_by(text: str, start: int) -> int:
    """Return where the issuer begins that stands before 关于, else where that does."""
    if (issuer := _ISSUER.search(text, max(0, start - _LONGEST_ISSUER), start)) is not None:
        return issuer.start()
    return left_edge(text, start) if text.endswith(_ISSUER_ENDS, 0, start) else start


def _listed_laws(text: str) -> Iterator[Span]:
    """Yield what a verb of law-making has for its object when it ends like a law: 制定金融稳定法、关税法, and those listed with it."""
    for match in _LAWS_MADE.finditer(text):
        for law in _A_LAW.finditer(text, *match.span(1)):
            yield name_span(*law.span(1), "policy.made")


def _sort(text: str, start: int, end: int) -> str:
    """Return what makes the words before a head a title: what it is itself, what follows it, or a place before it."""
    head = text[start:end]
    if head in _TREATY_HEADS and _NO_TREATY.match(text, end) is None:
        return "treaty"
    if head.endswith(_BRACKETED_HEADS) and _IN_BRACKETS.match(text, end):
        return "bracketed"
    if CITED_HEAD.match(text, end):
        return "cited"
    if head in _LOCAL_HEADS and _CLAUSE_END.match(text, end):
        return "planned"
    if head in _SPOKEN_HEADS and _may_be_spoken_of(text, end):
        return "spoken"
    return "local" if head in _LOCAL_HEADS else ""


def _may_be_spoken_of(text: str, end: int) -> bool:
    if text[end : end + 1] in _GOING_ON:
        end = after_title(text, end)
    return (
        text[end : end + 1] in _MAY_FOLLOW
        or text[end : end + 1] in FOLLOWED
        or SAID.match(text, end) is not None
        or SAID_OF_RULES.match(text, end) is not None
        or COMPARED.match(text, end) is not None
        or MADE_BY.match(text, end) is not None
    )


def after_title(text: str, end: int) -> int:
    """Return where a title ends whose words end at `end`: behind 修订草案, （试行） or its years, where they follow."""
    match = _AFTER_TITLE.match(text, end)
    return match.end() if match else end


def _titled(text: str, ending: int, end: int, sort: str) -> Iterator[Span]:
    if text.rfind("《", max(0, end - _LONGEST_QUOTED), end) > text.rfind("》", max(0, end - _LONGEST_QUOTED), end):
        return
    start = title_edge(text, ending)
    start = ending - len(text[start:ending].lstrip("#-*•·>=_ "))
    if text[ending:end] in _YEARLY and (year := _YEAR_BEFORE.search(text, max(0, start - 6), start)) is not None:
        start = year.start()
    elif term := TERM_BEFORE.search(text, max(0, start - 4), start):
        start = term.start()
    if MADE_BY.match(text, after_title(text, end)) and (by := text.rfind("按", start, ending)) >= 0:
        start = by + 1 + text.startswith("照", by + 1)
    topic = text[start:ending].replace("\n", "")
    if (
        end - start < _LEAST[sort]
        or text.startswith("法修", start)
        or (topic in ("", "本") and (topic or sort != "law"))
        or _ANY.match(topic)
        or _is_generic(text, start, end, topic, sort)
    ):
        return
    yield name_span(start, after_title(text, end), f"policy.{sort}")


def _is_generic(text: str, start: int, end: int, topic: str, sort: str) -> bool:
    """Say whether the words are no title but any law, treaty or plan of that kind."""
    if sort == "law":
        name = text[start:end].replace("\n", "")
        if name in SHORT_LAWS:
            return name == "基本法" and text[start - 1 : start] in ("的", "部", "项", "policy.份")
        if text.endswith(_REVISED, 0, start) and _may_be_spoken_of(text, end):
            return False
        if (name in FIELDS_OF_LAW or len(name) < _LEAST_LAW) and not _CITED.match(text, end):
            before = _STATED if len(name) >= _LEAST_LAW else _ABOUT_VERB
            return (
                before.search(text, max(0, start - _STATED_WINDOW), start) is None
                and IN_LIST_OF_LAWS.match(text, end) is None
            )
        of_it = text[start - 1 : start] == "的" and not text.endswith(_MADE_BEFORE, 0, start)
        return of_it and not _CITED.match(text, end) and not _COUNTRY.match(topic)
    if sort in ("planned", "spoken") and is_spoken(text, start, end, after_title(text, end), topic):
        return False
    if sort == "spoken" and text[end - 4 : end] not in _LOCAL_HEADS and text[end - 2 : end] not in _LOCAL_HEADS:
        return True
    if sort == "planned" and _MADE.search(text, max(0, start - _CLAUSE), start) and not _ANY_PLAN.search(topic):
        return False
    if sort in ("local", "planned", "spoken"):
        return _PLACE.match(topic) is None or "有关" in topic or "相关" in topic or text[end : end + 1] == "的"
    return "号" in topic or topic.endswith(("优先", "相关", "有关")) or _GENERIC.match(topic) is not None
