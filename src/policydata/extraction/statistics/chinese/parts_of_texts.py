"""Chinese figures that count the parts of a text, those who issued it together, or what was just named: 四项原则, 等七部门, 上述三家."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import word_set

_COUNTED = frozenset(("person", "household", "state", "body", "place", "item", "thing"))
_PARTS = word_set("""
原则 要求 任务 措施 举措 意见 建议 方面 领域 问题 制度 主张 行动 目标 方向
环节 义务 权利 情形 条件 类别 类型 内容 重点 关口 支柱 要点 理念 倡议 承诺
机制 体系 战略 步骤 阶段 层面 层次 维度 部分 板块 规定 禁令 红线 底线 共识
议题 主题 关系 特点 特征 优势 挑战 理由 原因 要素 指标 安排 职责 职能 路径
抓手 转变 方法 办法 手段 关键 突破口 支撑 保障 条款 专栏 例外 导向 定位
愿景 因素 模块 观点 看法 结论 风险 单元 等级 标准 规则 准则 清单 政策
点要求 节 事项 关键词 主题词 角度 轮子
""")
"""What a text sets out and counts."""
_NUMBER = expression(
    r"(?:[0-9]{1,3}|[一二两三四五六七八九十百]{1,4})(大类|方面|[大个项类种条点款道张份套场组步])?([\u4e00-\u9fff]*)"
)
_BEHIND = expression(r"[\u4e00-\u9fff]{2,8}")
_DONE = expression(
    r"(?:解决|完成|整改|办结|办理|处理|发现|排查|查处|查出|查摆|化解|受理|收到|建成|取消|下放|采纳|征集|打通|破解|收集|收录|反馈|审结|清理|修订|废止|制修?定|新增|落实|整治|累计|已有|共有|现有)"
    r"(?:了|完|出|过|好)?[^，。；：《》]{0,8}\Z"
)
"""Before a count of what was dealt with, which is no list of a text's own: 解决了12个突出问题."""
_LISTS = expression(
    r"(?:分为|分成|划分为|归为|包括|包含|包括了|主要有|概括为|归纳为|分别从|从|以下|如下|下列|提出|提出了|讲|谈|给|围绕|聚焦|涵盖|涉及|设|设有|共分)\Z"
)
_SETS_OUT = expression(
    r"(?:》|方案|规划|意见|通知|办法|条例|措施|计划|指南|清单|纲要|公约|宣言)[^。；]{0,24}?"
    r"(?:提出|明确|部署|确定|列出|细化|设置|规定|推出|制定|安排|共有?|共计|分为|包括|包含|涵盖|围绕|从)了?"
    r"(?:[0-9一二两三四五六七八九十]{1,3}[大个项类条点款]{1,2}[^，。；0-9]{0,8}[和、及与，]){0,4}“?(?:[0-9一二两三四五六七八九十]{1,3}(?:个|项|大|方面)[^，。；0-9]{0,8}、){0,4}\Z"
)
"""Before how many things an instrument sets out: 《方案》提出12项任务和28项工程."""
_KINDS = frozenset(("类", "大类", "方面", "点", "条", "步", "大"))
_AMENDS = expression(
    r"(?:草案|修[正订改]|条例|本法|办法|规定|二审稿|征求意见稿)[^。；]{0,20}(?:增加|修改|删除|删去|新增|保留|调整|合并|共|设)(?:了|为)?\Z|，(?:增加|修改|删除|删去|新增|保留|合并)(?:了|为)?\Z"
)
"""Before the articles that a draft adds or changes."""
_POINTS_BACK = ("上述", "前述", "这", "那", "以上", "上列", "下列", "以下", "如下", "前", "后", "该", "此")
_BOUND = expression(r"[级岁元万亿人名米年度倍及或类0-9]以[上下]\Z")
"""Before the number of those at or above a level: 三级以上6.8万个."""
_ISSUERS = expression(r"(?:[家个]?(?:中央|国家|省级|市级)?(?:部门|部委|单位|机关|委办局))(?:负责人)?\Z")
_JOIN = expression(
    r"\s{0,3}(?:联合|共同|印发|发布|公布|出台|制定|有关负责人|负责人|令|发文|会签|同意|以部门?令|就《|关于|将|于20|日前|近日|[.．。][^0-9]|研究制定|审议|起草)"
)
_PROPOSES = expression(r"[\s0-9/年月日-]{0,12}(?:提案|(?:联名|共同)?提出(?:的)?(?:议案|提案|质询))")
"""Behind how many propose something together: 王芳等19人提出议案."""
_TITLES = expression(r"(?:《[^《》\n]{1,60}》(?:（[^（）\n]{1,30}）)?(?:[和与及、]|以及)?){2,}(?:等|这|共)*\Z")
"""Before the number of the titles just listed: 废止《甲》《乙》两件规章."""
_LISTED = expression(r"[、和与及][^、，。；0-9等]{2,6}\Z")
_OF_LISTED = expression(r"[两二三四五六七八九十](?:个)?(?:省|市|区|县|国|州){1,3}[\u4e00-\u9fff]{2}")
"""How many places were just listed, whose things are not counted: 北京、上海两市项目."""
_OF_YEARS = expression(r"[0-9]{4}年度?(?:[、和与及][0-9]{4}年度?)+\Z")
_MOST_PARTS = 100
_MOST_KINDS = 20
_FEW = frozenset("一二两三四五六七八九十0123456789")


def counts_parts_chinese(text: str, passage: Passage, spans: Sequence[Span], span: Span, left: str, right: str) -> bool:
    """Tell whether a figure counts the parts of a text, the co-issuers of an instrument, or things just named."""
    kind = unit_kind(span.unit)
    if kind not in _COUNTED:
        return False
    surface = text[span.start : span.end]
    if kind == "person" and left.endswith("等") and _PROPOSES.match(right):
        return True
    if kind == "body" and _issues_with_others(passage, spans, span, surface, left, right):
        return True
    if (
        left.endswith(_POINTS_BACK)
        and surface[0] in _FEW
        and not left.endswith(("之后", "以后", "此前", "年前", "日前", "目前"))
        and _BOUND.search(left[-3:]) is None
    ):
        return True
    if kind != "item" and "类" not in surface:
        return False
    if (_OF_LISTED.match(text, span.start) and _LISTED.search(left[-24:])) or _OF_YEARS.search(left[-24:]):
        return True
    if left.endswith("》等") and any(0 < span.start - spans[title].end <= 2 for title in passage.policies):
        return True
    titles = _TITLES.search(left[-400:]) if "》" in left[-3:] else None
    if titles is not None and float(span.value or 0) == titles.group().count("》"):
        return True
    if surface.endswith("条") and _AMENDS.search(left):
        return True
    match = _NUMBER.fullmatch(surface)
    if match is None:
        return False
    classifier, noun = match.groups()
    value = float(span.value or 0)
    if classifier in _KINDS and value <= _MOST_KINDS and _sorts(surface, classifier, noun, left):
        return True
    if value < _MOST_PARTS and classifier and _SETS_OUT.search(left):
        return True
    begins = not noun
    if begins:
        behind = _BEHIND.match(right)
        if behind is None:
            return value <= _MOST_KINDS and _LISTS.search(left[-6:]) is not None
        noun = behind.group()
    if value >= _MOST_PARTS or not _is_part(noun, begins):
        return False
    return left.endswith("等") or _DONE.search(left[-16:]) is None


def _sorts(surface: str, classifier: str, noun: str, left: str) -> bool:
    """Tell whether a text sorts things and says in how many kinds: 分为三类, 等四类行为, 六大工程."""
    told = left.endswith("等") or surface[0] not in "0123456789" or _LISTS.search(left[-6:]) is not None
    return told and (classifier != "条" or not noun or noun in _PARTS or left.endswith("等"))


def _is_part(noun: str, begins: bool) -> bool:
    if begins:
        noun = noun.removeprefix("不同")
        return any(noun[:length] in _PARTS for length in (2, 3))
    return any(noun[-length:] in _PARTS for length in (2, 3))


def _issues_with_others(
    passage: Passage, spans: Sequence[Span], span: Span, surface: str, left: str, right: str
) -> bool:
    """Tell whether bodies are counted that issue something together: 教育部等八部门, 三部门联合印发."""
    for body in passage.bodies:
        if spans[body].detail.get("others") == span.value and 0 <= span.start - spans[body].end < 14:
            return True
    if _ISSUERS.search(surface) is None:
        return False
    if left.endswith(("等", "其他", "其它", "其余")):
        return True
    if _JOIN.match(right) and surface[0] in _FEW:
        return True
    return any(spans[body].end == span.start for body in passage.bodies)
