"""What stands behind or before a title in Chinese text that says it is one: 已于5月1日施行, 的出台, 等规定, 《…》和."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.title_words import (
    ANY_SPOKEN,
    GENERIC_IN_TITLES,
    STATED_BEFORE,
    TELLING_ENDINGS,
    WEAK_ENDINGS,
)
from policydata.extraction.names.chinese.words import words
from policydata.extraction.word_tries import any_of

_ADVERBS = any_of(
    words(
        "已 已经 业已 现 现已 将 拟 刚 刚刚 即将 一经 正式 仍 均 也 还 则 同时 首次 再次 日前 近日 此前 其后 随后 最终 终于 未 尚未 没有 不再 曾 又 再度 目前 今天 昨天 今天起 今日起 明日起 即日起 下月起 本月起 下周起 今年起 明年起 上周 上月 去年 今年 昨日 今日 早已 于上周 于上月 于本月 于下月 于近日 于日前 于年底 于年初 于月底 正在 特别 进一步 并 就 不得"
    )
)
_DONE = any_of(
    words(
        "正式启动 启动实施 三读 停用 作废 启用 停止施行 会签 报批 通过后 通过之后 通过以来 废止 失效 生效 施行 实施 修订 修正 修改 出台 颁布 公布 发布 发表 印发 下发 规定 明确 确立 赋予 授权 禁止 落地 问世 提出 指出 要求 强调 显示 估计 预测 警告 认为 倡导 呼吁 确认 重申 "
        "开放签署 获得通过 获批 停止执行 继续有效 征求意见 公开征求意见 向社会公开征求意见 适用 界定 列明 列出 列举 载明 提到 写明 规范 对 共分 共有 共设 分为 由"
    )
)
_OF_IT = any_of(
    words(
        "出台 颁布 印发 发布 公布 施行 实施 制定 制订 修订 修改 修正 草拟 起草 生效 签署 缔结 批准 落实 执行 有关规定 相关规定 规定 有关要求 相关要求 要求 精神 条款 条文 解读 起草说明 立法目的 适用范围 适用 配套 过渡期 "
        "通知 决定 公告 说明 修正案 修订草案 草案 征求意见稿 第 补充 延续 细化 升级 历史 沿革 文本 全文 译文 原文 内容 目标 任务 宣传 贯彻 通过 颁行 立法 框架 亮点"
    )
)
_KINDS = any_of(
    words(
        "规定 文件 法律 法规 法律法规 规章 制度 政策 有关 相关 配套 规范性 国际 要求 标准 公约 条约 规章制度 行政法规 地方性法规 党内法规 部门规章 政策文件"
    )
)
SAID = expression(
    f"(?:{_ADVERBS}){{0,3}}(?:[于自从在](?:(?:今|明|去|当|同|次|后)年(?:[上下]半年|年[初中底])?)?[0-9〇一二三四五六七八九十年月日]{{0,11}}(?:起|前|后)?)?(?:正式|全文|对外|同步|全面|公开){{0,2}}"
    f"(?:{_DONE})(?<!对)(?<!由)"
    "|[还也]?(?:说(?![明法服辞教])|称(?![为号作职赞])|介绍(?!信)|披露|写道|包括)"
    "|(?:已|将|刚|近日|日前)?获得?[^，。；\n]{0,12}(?:批准|批复|核准)"
    "|对(?!照|接|口|应|象)[^，。；\n]{1,30}(?:作[出了]|进行|提出|予以|明确|规定)|由[^，。；\n]{2,20}(?:起草|制定|组成|发布|印发|公布|负责|牵头|通过|构成|主管|执行|实施|复审|审议|监管)"
    f"|的(?:{_OF_IT})|等(?:[0-9一二三四五六七八九十多余几]{{1,3}}[部项个份件])?(?:{_KINDS})|精神|框架[下内]|基础上|指导下|有关规定|相关规定"
    "|(?:起草|修订|修改|执行|实施|落实|贯彻|制定|编制|编写)(?:情况|工作|过程|进展|效果|说明)|[里中](?:的(?:条款|规定|要求|条文|表述|说法)|已|也|明确|规定|提到|写|没有|关于|指出|表示|强调|显示)|全文(?=[约共长])|首先|(?:以后|之后|以来|后(?!续|果|期|台|方|勤)|期间)(?=[\u4e00-\u9fff，。、])|被(?:罚|处|警告|责令|通报|约谈)|(?:遭到?|受到)(?=[\u4e00-\u9fff])|尚待|有待|(?:是否|已被|被)(?:判|裁|认)?定?违宪|随[^，。]{2,12}(?:告终|失效|作废)|(?:也|已|早|另)有(?:[^，。]{0,6})(?:要求|规定|条款|约定)"
    "|[中里]?第[0-9一二三四五六七八九十百]{1,5}[条章款]|共[0-9一二三四五六七八九十]{1,4}[章条]|(?:什么时候|何时)(?:正式)?(?:施行|实施|生效|出台)|有[0-9一二三四五六七八九十]{1,2}[个大](?:亮点|特点|方面|变化)|(?:有利于|有助于|旨在|意在|在[^，。；\n]{2,12}通过)"
    "|[（(](?:以下|下[称文]|简称|草案|征求意见稿|试行|[^（）()\n]{1,30}号(?:令?[公发]布|修[正订])?[，、；）)])"
)
"""What is said of an instrument behind its title."""

SAID_OF_RULES = expression(
    "已?被(?:废止|修[订改]|取代|替代|撤销|宣布)|(?:仍然?|继续|依然|现行)有效(?!期)|(?:进行|作)(?:了|出)?(?:全面|部分|较大|适当)?(?:修[订改正]|调整|规定|废止|完善)|未作规定|不适用"
    "|为(?:依据|准(?!备)|基础|核心|统领|遵循|蓝本)|予以(?:废止|修[订改]|公布)|修[订改]为|列入|落到实处|执行|处[理罚]|认定"
)
"""The same of what lays down rules; of a plan or standard it says nothing."""
_OF_RULES = {
    "以": "为",
    "对": "进作予",
    "将": "予修列",
    "把": "落列",
    "照": "执处认",
    "据": "处认作",
    "": "被仍继依现进作未不",
}
"""How it begins behind what: 以…为依据, 按照…执行; behind nothing else where a clause begins."""
JOINED_BEFORE = ("》和", "》、", "》及", "》与", "》以及", "》或", "》或者", "》”和", "》并")
JOINED_BEHIND = ("和《", "、《", "及《", "与《", "以及《", "或《", "或者《")
"""How a title without 《》 is joined to one that has them."""

_ARTICLE_AND = expression("第[0-9一二三四五六七八九十百]{1,6}[条章款项](?:[和、及与]|以及)\\Z")
"""The article of one instrument, to which another is joined: 档案法第二十八条和…."""
CITED_HEAD = expression(
    "第[一二三四五六七八九十百0-9]{1,6}条|实施[0-9一二三四五六七八九十两]{1,3}个?[多余]?[年月周]|(?:正式)?(?:出台|施行|实施|发布|颁布|生效|印发)(?:以来|后|之后|[，。])|起草过程|起草说明|(?:已|将)?(?:于|自)(?:20|19)[0-9]{2}年|共[0-9一二三四五六七八九十]{1,4}[章条]|[ ]?[|｜\t][ ]?[\u4e00-\u9fff]{1,12}[〔\\[［（(【](?:19|20)[0-9]{2}"
)
"""What behind a title of any sort speaks of its articles or its beginning."""
IN_LIST_OF_LAWS = expression(
    "(?:[、和及与][\u4e00-\u9fff]{1,12}法){1,9}(?:等[0-9一二三四五六七八九十]*[部项]?法?律?)?(?:[将已均同]|于|自|同时){1,4}[^，。；、]{0,14}(?:废止|施行|生效|修订|修正|实施)"
)
"""What goes on from a law to others that something is done to: 婚姻法|、继承法同时废止."""
COMPARED = expression("(?:相比|相衔接|不一致|抵触|不符|不同|一致|相抵触|衔接|冲突|同步|同时|并列|配套)")
"""What goes on from 与 and a title: 与…相比."""

CLAUSE_ENDS = frozenset(("", *"，。；：、）)\n等和及与或》"))
"""What may stand behind a title that is the object of its clause."""

_LEAST_TOPIC, _LEAST_WEAK, _LEAST_STATED_WEAK = 4, 5, 8
_ANY_TOPIC = expression(
    f"(?:{any_of((*GENERIC_IN_TITLES, *ANY_SPOKEN))})*\\Z|{any_of(words('有关 相关 内部 各项 第一批 第二批 第三批 第四批 第五批 第六批 第七批 第八批 第九批 首批 本批 新一批 具体 相应 详细 年度 配套 本 该 自己 统一 任何 每个 某 一般 通用 其他'))}"
)
_STATED_OF = expression(
    f"(?:{any_of(STATED_BEFORE)}|[抓做搞用学]好|(?:执行|落实|贯彻|宣传|实施)好|符合|未按|未依|(?:依据|根据)[是为]|触犯|现行的|依|按|据|以|将|把|在|对|《|新修[订正改]的|现行|共建|遵循|恪守|研究|介绍|解读|宣传|列入|纳入|写入|载入|引用)了?\\Z"
)
_BEFORE_SUBJECT = expression(
    "(?:关于|就|听取|因|对|将|在|由|自|按|据|从|与|和|及|以|把|是|为|认为|表示|指出|了|由于|随着)\\Z"
)
_MADE_BEFORE = words(
    "修订的 修改的 修正的 修订后的 修改后的 出台的 实施的 施行的 制定的 颁布的 通过的 现行的 印发的 发布的 公布的 签署的 旧版的 新版的 推出的 提出的 搁置的 起草的 已久的 争议的 力推的 主导的 倡导的 提交的 报送的 拟定的 草拟的 牵头的 生效的 旧的 编写的 编制的"
)
_ISSUING = expression(
    "(?:贯彻落实|贯彻|印发|发布|公布|出台|颁布|签署|批准|(?:原则|审议|表决)通过|修订|推出|加入|批转|转发|下发|核定|缔结|共建|践行|响应|提出|发起|倡导|取代|替代|代替|废止)了?\\Z"
    "|[0-9]年(?:印发|发布|公布|出台|颁布|制定|批准)的\\Z"
)
MADE_BY = expression("(?:来|进行|而)?(?:制[定订]|编制|编写|统计|划分|分类|核算|计算|汇总|界定|填报)")
"""What is done by an instrument: 根据…制定, 按…划分."""
_BY = ("根据", "依据", "依照", "按照", "按")
_WRITING = ("制定", "制订", "起草", "出台", "修订", "修改", "推出", "作出", "研究", "把", "将", "对", "在", "以")
"""Verbs of what is to be written, and words that need something said behind."""
_OF_ISSUE = words("的出台 的颁布 的印发 的发布 的公布 的施行 的实施 的通过 的生效 的签署 的制定 的缔结 的批准")
_ITEM = expression("(?:\\A|\n)[ \u3000]*[（(]?[0-9一二三四五六七八九十]{1,3}[)）.．、][ \u3000]?\\Z")
"""What a title that is an entry of a list stands behind."""
_READING = ("规定", "明确", "提出", "指出", "要求", "强调", "显示", "认为", "确认", "重申", "规范", "提到")
"""What any plan or report says; what is done to one tells more."""
FOLLOWED = frozenset("被提执处给罚缴收进办开拨退确报设备公")
"""What may begin what was not done as an instrument has it, or what followed: 未按…|提取."""
_BROKEN = ("违反", "未按", "未依")
_KEPT, _LEAST_KEPT = (*_BROKEN, "依据", "依照", "根据"), 6
_PLACED = expression("[\u4e00-\u9fff]{2,4}[省市县区州]")
_STATED_WINDOW = 8


def is_any_topic(topic: str) -> bool:
    """Say whether the words before an ending say nothing of which instrument it is."""
    return _ANY_TOPIC.match(topic) is not None


def _may_be_subject(text: str, start: int) -> bool:
    """Say whether a clause, a verb or a preposition ends before a place."""
    return (
        not text[start - 1 : start].isalnum()
        or text.endswith(_MADE_BEFORE, 0, start)
        or _BEFORE_SUBJECT.search(text, max(0, start - 3), start) is not None
        or _STATED_OF.search(text, max(0, start - _STATED_WINDOW), start) is not None
    )


def is_pointed_out(text: str, start: int, end: int) -> bool:
    """Say whether a title stands in brackets, is joined to one in 《》, compared, or something is said of it."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return (
        text.endswith(JOINED_BEFORE, 0, start)
        or text.startswith(JOINED_BEHIND, end)
        or (text[start] != "第" and _ARTICLE_AND.search(text, max(0, start - 10), start) is not None)
        or (before in ("（", "(") and behind in ("）", ")", "，", "、", "；"))
        or (before == "与" and COMPARED.match(text, end) is not None)
        or (SAID.match(text, end) is not None and _may_be_subject(text, start))
    )


def is_spoken(text: str, start: int, words_end: int, end: int, topic: str) -> bool:
    """Say whether what stands around the words treats them as an instrument: 贯彻…和《…》, （…）, 已于5月1日施行."""
    before, next_to = text[start - 1 : start], text[end : end + 1]
    head = text[start:words_end].replace("\n", "")[len(topic) :]
    if (
        len(topic) < _LEAST_TOPIC
        or (head not in TELLING_ENDINGS and _ANY_TOPIC.match(topic))
        or (before == "的" and not text.endswith(_MADE_BEFORE, 0, start))
        or topic.endswith("法配套")
    ):
        return False
    if is_pointed_out(text, start, end):
        return True
    stated = _STATED_OF.search(text, max(0, start - _STATED_WINDOW), start) is not None
    said = SAID.match(text, end)
    weak = head in WEAK_ENDINGS and topic[-1] != "”"
    if said is not None and not (
        weak
        and (
            len(topic) < _LEAST_WEAK
            or (said[0].endswith(_READING) and said[0][0] != "等")
            or (said[0][0] == "的" and said[0] not in _OF_ISSUE)
        )
    ):
        return _may_be_subject(text, start)
    if MADE_BY.match(text, end) and text.endswith(_BY, 0, start) and head != "标准":
        return len(topic) >= (_LEAST_STATED_WEAK if weak else _LEAST_KEPT)
    if weak:
        if (
            len(topic) >= _LEAST_STATED_WEAK
            and head in ("规范", "规则", "程序规定", "使用规定", "工作规定", "行为规定")
            and text.endswith(("违反", "符合", "依据", "根据", "按照", "依照", "修订", "废止", "遵守"), 0, start)
        ):
            return next_to in CLAUSE_ENDS
        return (
            next_to in CLAUSE_ENDS
            and len(topic) >= _LEAST_WEAK
            and _ISSUING.search(text, max(0, start - _STATED_WINDOW), start) is not None
        )
    if (next_to == "的" and text.endswith("违反", 0, start)) or (
        next_to in ("；", ";") and _ITEM.search(text, max(0, start - 8), start)
    ):
        return True
    if (
        len(topic) >= _LEAST_KEPT
        and next_to in _OF_RULES.get(before if before.isalnum() else "", ())
        and next_to
        and SAID_OF_RULES.match(text, end)
    ):
        return True
    if next_to in FOLLOWED and text.endswith(_KEPT if len(topic) >= _LEAST_KEPT else _BROKEN, 0, start):
        return True
    if _PLACED.match(topic) and text.endswith(("出台", "修订", "修改", "制定了", "提交的"), 0, start):
        return next_to in CLAUSE_ENDS
    return stated and next_to in CLAUSE_ENDS and not text.endswith(_WRITING, 0, start)
