"""Chinese figures that state nothing of the world: norms, suppositions, denials, parts of a text, co-issuers, pointers."""

from __future__ import annotations

from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.conditions import sets_condition
from policydata.extraction.statistics.chinese.holders import names_holders
from policydata.extraction.statistics.chinese.parts_of_texts import counts_parts_chinese
from policydata.extraction.unit_kinds import unit_kind

_TERMS = expression(r"[\s-]{0,3}(?:confidence\b|significance\b|level\s+of\s+confidence)|\s?的?置信")
_SUMS = expression(r"(?:之和|合计|总和)(?:超过|不等于|为|等于|可能超过)\Z")
_NOBODY = expression(r"(?:没有|并无|尚无|无)(?:一|任何|哪)[^，。；]*\Z")
_GOES_ON = expression("且|的，|或")
_DURATION = expression(
    r"天数|日数|优良|污染|[平日人户周月场课车]均|中位数|逗留|停留|时间|时长|用时|耗时|花费|延长|缩短|压缩|周期|寿命"
)
_AGES = expression(
    r"(?:预期|平均)寿命|平均[^，。；]{0,8}年龄|年龄中位数|(?:工龄|教龄|年限|刑期|账龄|房龄|树龄)(?:中位数|平均)|平均[^，。；]{0,8}(?:年限|工龄|教龄|刑期|房龄)"
)
"""Years that were measured: 平均预期寿命74.7岁."""
_EACH = expression(r"(?:止的?|每|第|逾期|满|未满|年满|近|过去|未来|今后|为期|历时|历经|连续|前|后|超过|距今|约)\Z")
_QUALIFIER_AFTER = expression(
    r"以[上下]（含|及以[上下](?=[\u4e00-\u9fff])|(?:及)?(?:以上|以下|以内)?(?:的(?=平台|企业|单位|学校|学生|用户|居民|行为|情形|[，。；])|且|老年|居民|人口)"
)
_QUALIFIER_STARTS = frozenset("及以的且老居人")
"""The first characters of what _QUALIFIER_AFTER finds."""
_FOR_EACH = expression(r"(?<!平均)(?<!均)每[班组队期场批桌校村家][^，。；0-9]{0,3}(?<!达)(?<!为)\Z")
"""Before how many each is to have: 每班40人."""
_OFTEN = expression(r"(?<!平均)(?<!均)每(?:周|月|年|天|日|季度|人)[^，。；0-9]{0,10}\Z")
_SPENT = ("时间为", "时间达", "时长为", "时长达", "时间约", "时长约", "时间", "时长", "平均")
"""Behind "each day" before a time that was measured: 每天花在短视频上的时间为2.5小时."""
_CEILING = expression(r"(?:最高|最多|上限为?|至多|可处|处以|并处|违者)[^，。；0-9]{0,8}\Z")
_SINGLE = expression(r"(?:单[笔案项日月次宗起]|其中)[^，。；]{0,8}最[高多](?:者|的|额|损失|金额|为|达|纪录)")
"""The highest of what was measured: 单笔最高为480万元."""
_GIVEN = expression(r"每(?:名|位|人|户)[^，。；0-9]{0,10}(?:获赠|赠送|获得|补贴|补助|赔偿|价值)[^，。；0-9]{0,4}\Z")
_TEXT_UNITS = frozenset(("chapter", "article", "section", "page", "word"))
_BOUNDS = ("不足", "不到", "少于", "多于", "低于", "高于", "大于", "小于", "未满", "不满", "未达", "超过", "超", "满")
_SUCH_AS = expression(
    r"及?以[上下内]的?[\u4e00-\u9fff]{1,8}?(?:公司|企业|商户|机构|单位|法人|项目|贷款|家庭|合同|工程|案件|人群|客户|账户|[者户])"
)
"""Behind a sum that says which are meant: 单户授信1000万元以下的小微企业."""
_OF_SUCH = expression(r"的(?:[^，。；、0-9]{1,8}?(?:有|共|占|为|达|仅)|(?:有|共|占|为|达|仅|[0-9]))")
"""Behind what those counted next have in common: 持证人员不足5人的乡镇有6个."""
_TWICE = expression(r"[两二三四五数几]次")
_DONE_SO_OFTEN = expression(r"(?![的会以之])[\u4e00-\u9fff]")
"""Behind 两次 where it says how often something was done: 两次征求意见."""
_RANKED = expression(r"(?:[位排名]列|[列居]|排名?|名次|排在|升至|跃居)[^，。；0-9人]{0,6}\Z")
"""Before a place in a ranking: 列全省56位."""
_ORDINAL = expression(r"第[ \u3000]?(?:[0-9]{1,4}(?:[-之][0-9]{1,2})?[ \u3000]?[、，和及至～~][ \u3000]?)*\Z")
"""Before a number of several that are told in order: 修正公布第 2、5 條條文."""
_SEALS = ("规章", "印章", "公章", "徽章", "奖章", "勋章", "图章", "纪念章", "环节", "季节")
"""What is counted and no chapter or section."""
_TOGETHER = expression(r"共(?:计|有)?\Z")
_OPINIONS = expression(r"意见|建议|反馈|线索|信息|举报|诉求|留言|投诉|问题|消息|评论|数据|记录")
"""What 条 counts that is no article: 收到意见共53条."""
_OF_COPIES = expression(r"(?:种文[本字]|种语言|种语文)")
_NEAR_START = 1000
_MANY_HOURS = 10000

_SUPPOSED = expression(
    r"(?:\A|[，；：。！？“”—（】\n])\s{0,3}(?![若如]果?(?:[依按以从就][^，。；]{1,16}(?:分|观察|看|而言|统计|分析|分类|比较)|[与跟同][^，。；]{1,16}(?:比较?|相比)|撇除|剔除|扣除|不计)[^，。；]{0,16}，)(?:若(?!干)|如果|假如|倘若|假设|假定|设想|一旦|即使|即便|哪怕|要是"
    r"|如(?=逾期|不[^仅但]|未|按|需|遇|发生|出现|采用|全部|再|能))"
    r"|每(?:再|多|少|提?升|降|减|增|推迟|提[高前]|下降|上[升调涨]|延长|缩短|下调|新增|投入|生产|消费|排放)"
    r"[^，。；]{1,16}，|按每[^，。；]{2,20}(?:计算|测算|计)，"
)
"""Before a figure in its sentence: a supposition, or what one more of something would bring."""
_ANSWERED = expression(r"[受被]访")
"""In the answers to what was supposed: 倘若渡轮停航，31%受访者会改乘巴士."""
_PROPOSED = expression(
    r"(?:建议|提议|主张|呼吁|提请)[，：]?(?:应?将|把|对|在|应|由|尽快|国家|政府|各|可|设立|给予|提高|降低|取消|增加|延长|缩短)"
)
_PROPOSED_SIGNS = frozenset("议张吁请")
_OF_RATE = expression(r"的?(?:标准|比例支付|比例缴纳|比例提取)|\s{0,2}[：:]\s{0,2}[0-9](?![0-9]?\.[0-9])")
"""Behind a rate that a rule sets (每亩补贴200元的标准) and the first part of 70：1."""
_PRIZE = expression(r"(?:[一二三特优]等?奖|优[秀胜]奖)各?[：:（(]?\Z")
_LEAST = expression(
    r"(?:比例|额度|面积|人数|期限|年限|数量|标准|间距|占比|浓度)(?:原则上|一般|均|应|须)?(?:不[低高少多大小长短][于过]|不超过|上限|下限|最[高低长短多少])(?:为|达)?\Z"
)
"""Before a limit without a time: 首付比例不低于20%."""
_LIMITED = expression(r"不(?:得?(?:超过|[高低少多大小长短][于过])|应(?:超过|[高低少多大小长短][于过]))\Z|[大小]于\Z")
_AIMED = expression(
    r"目标|将|拟|力争|确保|实现|保持|投入|建[成设]|新[增建]|覆盖|计划|培[训养]|安排|帮助|支持|实际|均|已|了|其中|累计|平均|调查|监测|检测"
)
"""What tells of an aim or of what was measured where _LIMITED does: 新增学位不少于2万个."""
_RULED_LEVEL = expression(
    r"(?:标准(?!化|煤|箱|厂|地|差)|限额|限值|额度|起点|上限|下限|时限|期限|刑期|年龄|班额)[^，。；0-9]{0,6}(?:[由从自]|[提调][高升整]|[上下]调|降低|缩短|延长|放宽)[^，。；]{0,24}\Z"
)
"""Before the levels of a norm that was changed: 补助标准由每人500元提高到600元."""
_EACH_MORE = expression(
    r"每(?:再|多|少|提?升|降|减|增|推迟|提[高前]|下降|上[升调涨]|延长|缩短|下调|新增|招用|吸纳|引进|培养|新建|举办)[^，。；]{0,8}\Z"
)
_RATE = expression(r"每[人户名位亩吨次头年月日天度]{1,4}\Z")
_GRANTED = expression(r"补贴|补助|给予|奖励|标准|收费|征收|缴纳|收取|罚|支付|资助|津贴|救助")
"""What a rule gives or takes for each: 给予每人每月500元补贴."""
_SUPPOSED_SIGNS = frozenset("若果如假倘设旦使便怕每要")
_RUMOURED = expression(
    r"网传|流传|谣传|误传|讹传|传言|谣言(?!信息|[0-9]|类|等|案|举报)|所谓|不属实|纯属虚构|不实(?:信息|消息|传闻|[，。])|不符合?(?:事实)?[，。]|辟谣|予以否认|失实|误读|子虚乌有"
)
_IN_FACT = expression(r"实际|事实上|而是|真实|准确")
_RUMOUR_SIGNS = frozenset("传谣谓实虚符认")
_DENIED = expression(r"(?:并非|并不是|绝非|绝不是|不是(?!很|太|没))[^，。；]{0,24}\Z")
_EXAMPLE = expression(
    r"(?:例如|比如|譬如|举例(?:来说|而言|说明)?|举个例子)[，：:]?\s?(?:假定|对|对于|在|以)?"
    r"(?:某(?!些|种|[省市县区])|[甲乙丙丁](?=公司|企业|方|厂|村|某|单位|商户|[，、的为是于在])|[A-Z](?=公司|企业|地|市|国|厂|银行|单位)|[张李王赵陈刘](?:[某三四五六]|先生|女士)|小[张李王赵陈刘明](?=[，、的月年每在是有])"
    r"|[^。；]{1,60}?，(?:则|[应需须]纳|[应需须]缴|即?可(?:获|抵|扣|减|退)))"
)
"""An example that is made up, by its people or by what follows for them: 例如，某企业年销售额为100万元，则…."""
_NOT_FOUND = expression(
    r"(?:没有?|(?<!有)未|尚未|从未|并无)(?:曾|能)?(?:(?:发现|查出|查实|查明|证实|证明|找到|看到|出现|发生)(?:有|了|过|存在|上述|所谓|共|约|近|超过)*|(?:任何)?证据(?:表明|显示|证明|证实)[^，。；]{0,8})\Z"
)
"""Before what was not: 未发现3000家企业违规."""
_COMPOSED = expression(
    r"(?:(?:委员|理事|董事|监事|评议|执委|常委)会|主席团|(?:仲裁|合议|审判|分|法)庭|上诉机构|专家小组)(?:[应须]当?)?(?:由[^，。；]{0,30}|[共下]?设[^。；]{0,30}(?:主席|主任|会长|理事长|董事长|秘书长|院长|庭长|委员|理事|组长))\Z"
)
_MEMBERS = expression(r"(?:[^，。；]{0,24}组成|，(?:副|秘书)|、(?:副|[主委理秘])|[。；])")
_AT_PRESENT = expression("本届|新一届|首届|上届|现任|目前|当前|现有|现由|选举产生|[男女]性?委员")
"""An organ as its charter composes it (委员会由七名委员组成), and what tells of one that sits."""

_DEONTIC = expression(
    r"应当|不得|必须|禁止|方可|责令|处以|不予|(?<![对适响供反感效相理顺答一])应(?=不|在|按|于|及时|当|予|由|具|有|低|高|至少)|(?:[^，。；]的|，)，?(?:依法)?(?:并)?处[^理置于罚分]"
)
"""What commands in a sentence."""
_DEONTIC_SIGNS = frozenset("当得须禁可责处予应")
_IN_CASES = ("责令", "不予", "处以", "禁止")
"""What commands, said also of what was done."""
_FACTS = expression(r"查处|立案|检查|办理|受理|审结|累计|全年|作出|罚没|案件|[0-9][起件家]")
_DEFINES = expression(
    r"所称[^。；]{1,40}?(?:是指|，指|系指|指的是|包括)|(?:\A|[。\n；：])[^。；，：\n]{2,24}?(?:是指|系指)"
)
_ARTICLE = expression(r"[ \u3000]{0,8}第[0-9一二三四五六七八九十百]{1,5}条(?:之[一二三四五六七八九十])?[\s\u3000]")
"""The line of an article of a law, which commands throughout."""
_TO_DATE = expression(r"(?:到|至|力争|争取|在)\s*(?:20[0-9]{2}年|“十[三四五]五”|本世纪)|目标|力争|规划期|年底前|年前")
_ATTRIBUTE = expression(
    r"(?:的|规模的?)[\u4e00-\u9fff]{0,4}?(?:公司|企业|机构|单位|会场|会议室|礼堂|场馆|平台|村庄|班级|团队)"
)
_CONTRACT = expression(
    r"违约金|滞纳金|逾期(?=不|[0-9一二两三四五六七八九十]|超过|[支给缴还退返]|交|付款|履行|办理|提交|申报|每|将|的[，,])|约定[，：]|为限|限额|限值|阈值|门槛|起征点|免征额|起付线|封顶线|甲方|乙方|上限|下限|押金|起步价|保证金|涨跌停板?|赔偿限额"
)
_CONTRACT_SIGNS = frozenset("涨甲乙违滞逾约限阈门起免封押保")
_FINE_FROM = expression(r"以上[^，。；]{0,16}元以下")
_FINE_TO = expression(r"以下(?:的?罚|[，。；]|\Z)")
_MONEY_NORM = expression(r"罚款|罚锾|罚金|赔偿|处以|应当|不得|责令|有效期|存储期限|保存|报告[。；]|之日起|违反")
_MONEY_NORM_SIGNS = frozenset("罚赔处当得责效限存告日违")
_IMPOSED = expression(
    r"合计|共计|累计|总额|总计|作出|做出|开出|下达|决定书|罚款金额|全年|(?:公司|银行|支行|医院|集团|事务所|商行|超市)(?:处以?|处)?罚款|被处|被罚|判决|判令|判赔|判处|裁定|罚没|收缴|追缴|[案宗]件?[，、]|[0-9]宗|[0-9][件起]"
)
"""Words of fines and damages that were imposed."""
_SERVICE = expression(
    r"(?:拨打|通过|发送至|(?:热线|电话|专线|传真|短信|字数|页数|邮编|编号|税则号列?|代码|账号)为?[:：]?)\s*\Z"
)
_OF_PAGE = expression(r"(?:点击|浏览|阅读|访问|播放|评论|转发|人气|热度)(?:量|人?次数?|数)?[：: ]{1,3}\Z")
"""Before how often a page was read, which says nothing of its subject."""


def no_statistic_chinese(
    text: str, passage: Passage, spans: Sequence[Span], span: Span, signs: Set[str], left: str, right: str
) -> bool:
    """Tell whether a Chinese figure is no statistic; `signs` are the characters of its sentence."""
    if span.unit == "state" and (
        left.endswith(("欧盟", "东盟", "非盟", "金砖")) or (text[span.start] == "两" and not passage.dates)
    ):
        return True  # 欧盟27国: part of a name; 中法两国.
    if left.endswith(("（含", "(含")) and right[:1] in ("）", ")"):
        return True  # 六十亩以下（含六十亩）
    if (
        right[:1] in _QUALIFIER_STARTS
        and _QUALIFIER_AFTER.match(right)
        and (
            unit_kind(span.unit) != "ratio"
            or right[:2] in ("的，", "的；", "的。")
            or _DEONTIC.search(text, passage.start, passage.end)
        )
    ):
        return True
    if right[:1] in ("以", "及") and unit_kind(span.unit) == "money" and _SUCH_AS.match(right):
        return True
    if right[:1] == "的" and unit_kind(span.unit) != "ratio" and left.endswith(_BOUNDS) and _OF_SUCH.match(right):
        return True
    if ("无" in signs or "没" in signs) and _NOBODY.search(left):
        return True
    if _supposed(text, passage, span, signs, left, right):
        return True
    kind = unit_kind(span.unit)
    if left.endswith("一式") or (left.endswith("以") and right.startswith(("为界", "为限", "为单位", "为基[数准]"))):
        return True
    if text[span.end - 1] == "批" and right[:1].isdecimal():
        return True  # 4批19件: what comes in lots is counted by the number behind.
    if "种" in signs and (
        _OF_COPIES.match(text, max(span.start, span.end - 1)) or _OF_COPIES.match(text, span.end - 3)
    ):
        return True
    if kind == "person" and text[span.end - 1] == "位" and _RANKED.search(left, max(0, len(left) - 12)):
        return True
    if span.unit == "time" and _TWICE.fullmatch(text, span.start, span.end) and _DONE_SO_OFTEN.match(right):
        return True
    if counts_parts_chinese(text, passage, spans, span, left, right):
        return True
    if names_holders(text, passage, spans, span, left):
        return True
    if sets_condition(text, passage, span, kind, signs, left, right):
        return True
    if _commanded(text, passage, span, kind, signs, left, right):
        return True
    if kind == "time":
        if span.unit == "year" and _AGES.search(text, passage.start, span.start):
            return False
        if span.unit == "hour" and float(span.value or 0) >= _MANY_HOURS:
            return False
        if span.unit == "year" or _EACH.search(left) or not _DURATION.search(left[-24:]):
            return not _compares_times(text, passage, span, left)
        return False
    return (
        left.endswith(("每", "第"))
        or ("第" in signs and _ORDINAL.search(left, max(0, len(left) - 40)) is not None)
        or ("每" in signs and _FOR_EACH.search(left, max(0, len(left) - 12)) is not None)
        or (kind == "ratio" and "超过" in left[-4:] and _GOES_ON.search(right[:4]) is not None)
    )


def _compares_times(text: str, passage: Passage, span: Span, left: str) -> bool:
    """Tell whether a length of time is how much longer or shorter something takes: 比看电视多出将近一小时."""
    clause = left[max(left.rfind("，"), left.rfind("。"), left.rfind("；")) + 1 :]
    return (
        span.unit != "year"
        and clause.startswith(("比", "较"))
        and _DURATION.search(text, passage.start, span.start) is not None
    )


def _supposed(text: str, passage: Passage, span: Span, signs: Set[str], left: str, right: str) -> bool:
    if ("信" in signs or "c" in signs) and _TERMS.match(right):
        return True
    if (left[-1:] in "过于为" or left[-1:].isspace()) and _SUMS.search(left[-8:]):
        return True
    if not signs.isdisjoint(_SUPPOSED_SIGNS) and _SUPPOSED.search(text, max(0, passage.start - 1), span.start):
        return "访" not in signs or _ANSWERED.search(text, passage.start, passage.end) is None
    if (
        not signs.isdisjoint(_RUMOUR_SIGNS)
        and _RUMOURED.search(text, passage.start, passage.end)
        and not _IN_FACT.search(left)
    ):
        return True
    clause = left[max(left.rfind("，"), left.rfind("。"), left.rfind("；")) + 1 :]
    if ("非" in clause or "不是" in clause) and _DENIED.search(clause):
        return True
    if ("未" in clause or "没" in clause or "无" in clause) and _NOT_FOUND.search(clause):
        return True
    said = _EXAMPLE.search(text, passage.start, passage.end) if "例" in signs or "如" in signs else None
    if said is not None and said.start() < span.start and (not passage.dates or said.end() < span.start):
        return True
    if not passage.dates and unit_kind(span.unit) in ("person", "state") and _COMPOSED.search(left[-60:]):
        return _MEMBERS.match(right) is not None and not _AT_PRESENT.search(text, passage.start, passage.end)
    if not signs.isdisjoint(_PROPOSED_SIGNS) and _PROPOSED.search(text, passage.start, span.start):
        return True
    if ("奖" in signs and _PRIZE.search(left, max(0, len(left) - 10))) or (
        not (passage.dates or signs.isdisjoint("不限最")) and _LEAST.search(left, max(0, len(left) - 16))
    ):
        return True
    if (
        (left[-2:] in ("大于", "小于") or "不" in left[-5:])
        and not passage.dates
        and unit_kind(span.unit) != "ratio"
        and _LIMITED.search(left[-5:])
        and not _AIMED.search(text, passage.start, passage.end)
    ):
        return True
    if right[:1] in ("的", "标", "：", ":") and _OF_RATE.match(right):
        return True
    if not signs.isdisjoint("标限度点刑龄额") and _RULED_LEVEL.search(clause):
        return True
    if "每" in signs and unit_kind(span.unit) == "money" and _RATE.search(clause):
        return _GRANTED.search(text, passage.start, passage.end) is not None
    if "每" in clause and (_GIVEN.search(clause) or _EACH_MORE.search(clause)):
        return True
    last = text[span.end - 1]
    if (last in "章节页" and not text.endswith(_SEALS, 0, span.end)) or (
        last == "条"
        and (
            left.endswith(("章", "节", "全文", "全文计"))
            or (
                _TOGETHER.search(left, max(0, len(left) - 3))
                and not _OPINIONS.search(left, max(left.rfind("》") + 1, len(left) - 24))
            )
        )
    ):
        return True
    if (span.unit in _TEXT_UNITS and "课" not in left[-8:]) or left.endswith(("容纳", "定价", "售价")):
        return True
    if (span.unit is None and _SERVICE.search(left[-5:])) or (left[-1:] in "：: " and _OF_PAGE.search(left[-9:])):
        return True
    kind = unit_kind(span.unit)
    if kind == "money":
        return _CEILING.search(left) is not None and _SINGLE.search(left[-16:]) is None
    return bool(
        span.unit in ("time", "times", "hour")
        and "." not in (span.value or "")  # Norms are round.
        and _OFTEN.search(left)
        and not left.endswith(_SPENT)
    )


def _commanded(text: str, passage: Passage, span: Span, kind: str, signs: Set[str], left: str, right: str) -> bool:
    """Tell whether a figure is a threshold, a limit, a fine or what a rule asks for."""
    if kind == "person" and right[:1] in ("的", "规") and _ATTRIBUTE.match(right):
        return True
    start, end = passage.start, passage.end
    if "条" in signs or text.rfind("第", max(0, start - 300), start) >= 0:
        line = text.rfind("\n", max(0, start - 1000), start) + 1
        if (line or start < _NEAR_START) and _ARTICLE.match(text, line):
            return True
    if not signs.isdisjoint(_CONTRACT_SIGNS) and _CONTRACT.search(left):
        return True
    if not signs.isdisjoint(_DEONTIC_SIGNS):
        commands = _DEONTIC.search(text, start, span.start)
        if (
            commands
            and not (commands.group() in _IN_CASES and _FACTS.search(text, start, span.start))
            and not _TO_DATE.search(text, start, span.start)
        ):
            return True
    if ("称" in signs or "指" in signs) and _DEFINES.search(text, max(0, start - 1), span.start):
        return True
    if (
        kind == "money"
        and right[:1] == "以"
        and (
            _FINE_FROM.match(right)
            or (_FINE_TO.match(right) and "元以上" in text[max(0, span.start - 16) : span.start])
        )
    ):
        return True
    if kind not in ("money", "ratio") or signs.isdisjoint(_MONEY_NORM_SIGNS):
        return False
    if _MONEY_NORM.search(text, start, end) is None:
        return False
    if _IMPOSED.search(text, start, end) is None:
        return True
    commands = _DEONTIC.search(text, start, end)
    return commands is not None and commands.group() not in _IN_CASES
