"""What a text itself makes a body's name: the office named behind it, and the short form in brackets."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.left_edges import cuts_name, left_edge
from policydata.extraction.names.name_spans import full_name, name_span
from policydata.extraction.names.whole_words import occurrences
from policydata.extraction.spans import Span, first_at

_OFFICE = expression(
    "(?<=公司)(?:[董监]事会|股东大?会)(?![主会秘议员])|(?![和与及暨或各等有相所下辖属内主机副原全驻多]|国家|全国|中国|最高|[省市县区州](?:委|政|人|级|直))"
    "(?:(?![的了在由被把并是于从向等请让使给称说对将已同令各]|就(?!业))[\u4e00-\u9fff]){2,14}?"
    "(?:(?:分行|支行|分局|分公司|分院|分会|分校|校区|支队|大队|办公室|办公厅|新闻办|(?:总|设计|规划)院|研究院|研究所|研究室|检察厅|(?<=[学程理息机语济律文史哲业])系(?![统列数]))(?![长员派])"
    "|(?<=关系|治理|管理|监管|监督|统计|服务|保护|环境|规划|法规|法制|技术|市场|资源|建设|安全|教育|人事|财务|审计|信息|发展|综合|协调|执法|防御|救助|评价|审批|改革|宣传|组织|指导|推进|促进|合作|交流|登记|征收|稽查|监察|督查|督察|标准|质量|计量|价格|能源|农业|工业|贸易|投资|交通|运输|卫生|医政|医管|药政|妇幼|老龄|社会|基层|立法|复议|应诉|公证|律师|预算|国库|税政|国资|采购|绩效|债务|会计|福利|事务|就业|保障|种植|畜牧|渔业|消防|应急|网安|数据|科技|创新|产业|消费|广告|信用|商标|专利|版权|出版|电影|文物|旅游|体育|外事|侨务|宗教|民族|人才|机关|党建|老干|离退|研究|核算|调查|普查)[处科股](?![理罚置分级境方女在世暑遇决学技研目室教普创协员权份东票市金价本长])|(?:处|科|(?<![控参入持港美新增减A-Z])股|司|局|(?<!部)署|庭|部|中心|室|(?<=[学济融史件算工化])所)(?=[\\s，。、；：,;:（）()《|｜]|\\Z|副?(?:处|科|股|司|局|庭|署|部|中心主)[长任]|副?主任|(?:有关|相关|主要)?负责人|发言人|工作人员|编(?!制)|团队|研究员|课题组|近日|日前|的(?!确|士)|报告|党组|认为|要求|获悉|工作|正在|介绍|部署|获|了解|透露|调查|统计|[处受为派牵主批联会起编开审研提答回出通下作协配制拟承转收送核登备立查暂已曾也还均展]|[0-9于在对将已会负牵发印和与及给同公宣举组承指表介]))"
)
"""An office to its right edge, where a mark, its leader or what it does follows."""
_POSTED = expression(
    "驻(?:(?![的了在由被把并是于从向等，。和与])[\u4e00-\u9fff]){2,12}?(?:特派员办事处|专员办事处|特派员公署|总领事馆|总领馆|领事馆|大使馆|代表处|代表团|办事处|联络办公室|联络办|联络处|纪检监察组|监察专员办|特派办|专员办|监管局|记者站|公署)(?![长员])|(?<=银行)上海总部"
)
"""An office that a body has in another place or at another body: 审计署|驻海澜特派员办事处."""
_NO_OFFICE = expression(
    "[本专学百文工]科|(?<!管)理科|有关|相关|系统|全部|内部|干部|外部|总部$|支部|地[处区]|[之好用益害]处|(?:会议|教|教研|实验|阅览|接待|资料|档案|展)室|(?:发挥|成为|作为)中心|政务|行政中心|[和与及](?:国务院|全国|中央)|主管|所属|下属|工作|部门|单位|[多几两三四五六七八九]个"
)
_DEFINITION = expression(
    "[”’」』]?[，,](?:[中英]文)?(?:简称|缩写)为?[“‘「『]?(?P<told>[\u4e00-\u9fff]{2,10}|[A-Z]{2,8})[”’」』]?(?=[，。；、（])"
    "|[（(](?:[^（）()\n。；]{0,24}?(?:简|统|合|下)称(?:为)?[“‘「『]?(?P<name>[\u4e00-\u9fff]{2,10}|[A-Z]{2,8})[”’」』]?(?:[或、，][^（）()\n]{1,24})?"
    "|(?P<letters>[A-Z][A-Za-z-]{0,8}[A-Z]|[A-Z][a-z]{3,11})|(?P<picked>[\u4e00-\u9fff]{2,8}))[）)]"
)
_NO_NAMES = frozenset(("公司", "本公司", "集团", "甲方", "乙方", "双方", "各方", "两国", "企业", "单位"))
"""Short forms that anybody may have."""
_DEFINES = frozenset("（(，,”’」』")
"""What stands between a name and its short form."""
_DELEGATIONS = ("代表团", "通报")
_JOINS = frozenset("和与及")
_LEAST_OFFICE = 4
_CLOSED = frozenset("，。；：、！？“”‘’（）()《》〈〉「」\n \u3000")


def with_offices(text: str, names: list[Span]) -> tuple[list[Span], dict[str, Span]]:
    """Return names by position, whose bodies run to the end of the office behind them, and the bodies by their offices.

    最高人民法院|民事审判第一庭, and by 民事审判第一庭.
    """
    found: list[Span] = []
    offices: dict[str, Span] = {}
    done = 0
    for name in names:
        if name.kind == "body":
            if name.end <= done:
                continue
            end = office_end(text, name.end)
            if end > name.end:
                office = text[name.end : end]
                done = end
                name = name._replace(end=end)
                if len(office) >= _LEAST_OFFICE:
                    offices.setdefault(office, name)
        found.append(name)
    return found, offices


def office_end(text: str, end: int) -> int:
    """Return where the office ends that is named behind a body, which ends at a place; that place where none is."""
    if text[end : end + 1] in _CLOSED:
        return end
    if text[end : end + 1] == "驻" and (posted := _POSTED.match(text, end)):
        return posted.end()
    match = _OFFICE.match(text, end)
    if match is None or _NO_OFFICE.search(match[0]) or cuts_name(match[0]):
        return end
    return match.end()


def with_defined(text: str, names: list[Span]) -> list[Span]:
    """Return names by position with the short forms of bodies that stand in brackets behind them: （以下简称省广协）."""
    defined: dict[str, Span] = {}
    for name in names:
        if name.kind == "body" and text[name.end : name.end + 1] in _DEFINES:
            match = _DEFINITION.match(text, name.end)
            word = match and (
                match["told"]
                or match["name"]
                or match["letters"]
                or _picked(match["picked"], text[name.start : name.end])
            )
            if word and word not in _NO_NAMES:
                defined.setdefault(word, name)
    if not defined:
        return names
    dropped: set[int] = set()
    added: list[Span] = []
    for start, end, word in occurrences(text, defined):
        full = defined[word]
        if full.start <= start < full.end or not _may_stand(text, start):
            continue
        index = first_at(names, end) - 1
        if index >= 0 and names[index].end > start:
            around = names[index]
            goes_on = text[end : around.end]
            if around.kind == "event":
                added.append(around._replace(start=end))
            elif around.kind == "body" and goes_on[:1] in _JOINS and goes_on:
                added.append(around._replace(start=end + 1))
            elif around.kind != "person" and goes_on not in ("", *_DELEGATIONS):
                continue
            dropped.add(index)
            dropped.update(range(first_at(names, start), index))
        detail = {"refers_to": full_name(full)} if full.start < start else {}
        added.append(name_span(start, end, "body.defined", full.linked_id, **detail))
    kept = [name for index, name in enumerate(names) if index not in dropped]
    return sorted([*kept, *added], key=lambda span: (span.start, -span.end))


def _picked(word: str, name: str) -> str:
    """Return a word whose characters are picked from a name, in order and to its end, else '': 渔农自然护理署（渔护署）."""
    if word[-1:] != name[-1] or name.endswith(word):
        return ""
    rest = iter(name)
    return word if all(character in rest for character in word) else ""


def _may_stand(text: str, start: int) -> bool:
    return text[start - 1] in "称“「" or text[start - 1] in _CLOSED or left_edge(text, start) == start
