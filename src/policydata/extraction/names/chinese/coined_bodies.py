"""Companies, platforms, papers and parties with coined names, by their word of trade and by what only such bodies do."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.left_edges import cuts_name
from policydata.extraction.names.chinese.title_words import ANY_SPOKEN
from policydata.extraction.names.chinese.word_indexes import TRADE_WORDS
from policydata.extraction.names.chinese.words import ALL_STATES, GENERIC_PARTS, LIST_TOPICS, MINISTRY_TOPICS, words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import near, occurrences, places
from policydata.extraction.names.word_index import WordIndex
from policydata.extraction.names.words import ACRONYMS
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import word_set
from policydata.extraction.word_tries import any_of

_EVERYDAY = word_set(
    "智能 科技 新能源 新材料 投资 文化 传媒 娱乐 游戏 能源 电力 电源 电子 电器 电信 机械 医药 医疗 生物 食品 农业 渔业 餐饮 零售 超市 外卖 出行 汽车 航空 航运 物流 快递 供应链 物业 建设 园林 环保 环境 燃气 半导体 芯片 通信 网络 软件 信息 数据 云计算 算力 征信 支付 证券 基金 期货 信托 保险 租赁 评级 认证 检测 咨询 教育 出版 视频 直播 音乐 影视 酒店 旅游 文旅 体育 纺织 家居 家电 机器人 无人机 动力 电池 储能 风电 核电 水电 生鲜 冷链 造船 家纺 制衣 皮革 橡胶 轮胎 化肥 饲料 盐业 油脂 饮料 啤酒 口腔 眼科 装饰 装备 仪器 仪表 传感 光学 激光 模具 轴承 电缆 线缆 照明 空调 小贷 融资 国贸 外贸 商贸 贸易 会展 广告 策划 设计"
)
"""Everyday words among those of trades, which need more than a verb behind them."""
_PREFIXES = "被告|原告|上诉人|被上诉人|第三人|旗下|子公司|其中|随后|此后|目前|近日|日前|昨日|今天|由|与|和|及|向|对|为|据|而|经|从|在|给"
_SURE_PREFIXES = "被告|原告|上诉人|被上诉人|旗下的?|子公司|竞争对手|供应商|合作方|起诉|收购了?|入股|控股|参股|投资了|创办了?|创立了?|任职于|就职于|供职于|跳槽至"
_BEFORE = expression(
    f"(?:(?:\\A|[，。；：！？、\n（“「《\\s])(?:{_PREFIXES})?|(?:{_SURE_PREFIXES}))(?P<coin>[\u4e00-\u9fff]{{2,4}}|[A-Z][A-Za-z]{{1,11}})\\Z"
)
_LONGEST_BEFORE = 16
_PLAIN = words("""
    国有 外资 内资 合资 民资 清洁 绿色 新型 传统 红色 饮食 优秀 先进 节日 古代 当代 现代 民俗 历史 乡土 校园 家庭 机构 银行 上市 港股 高新 战略 天使 风险 私募 公募 产业 境外 海外 外商 家长 孩子 我们
    他们 你们 大家 自己 这些 那些 这种 那种 一种 可再生 化石 火力 上海 北京 广州 深圳 部分 其中 许多 大量 所有 更多 最新 目前 今年 去年 近年 对外 引进 加大 扩大 推动 发展 促进 加强 鼓励 支持 开展
    做好 提升 推进 利用 使用 相关 有关 涉及 没有 可以 通过 进行 主流 东方 西方 中华 民族 国家 高端 低端 海上 陆上 集中 分布式 大型 小型 中型 农家 特色 生猪 奶牛 果蔬 蔬菜 水果 海洋 远洋 近海 民用
    军用 通用 货运 客运 铁路 公路 水路 邮政 同城 国内 国际 城市 农村 乡村 智慧 智能 电动 燃油 二手 新能源 动力 储能 锂离子 铅酸 人形 工业 服务 消费 短 长 网上 线上 线下 在线 手机 电脑
""")
_ANY = (*GENERIC_PARTS, *LIST_TOPICS, *MINISTRY_TOPICS, *ANY_SPOKEN, *ALL_STATES, *_PLAIN)
_COMMON = frozenset(word for word in _ANY if len(word) > 1)
_COMMON_WORD = WordIndex(_COMMON)
_NO_COIN = frozenset(
    "的了是在等之其此该本各多个某些么把被让使从到向与和及或而但若如因为于以也又再很更最不没有无这那哪谁我你他她它们说称"
)
_ADVERBS = "(?:则|也|还|同步|同期|分别|没有|今年|去年|遂向[^，。]{2,16}?|已|已经|曾|将|随后|此前|近日|日前|正式|首次|率先|均|未|至今未|又|方面|公开|主动|同时|再次|一度|并未|拒绝|今日|昨日|昨天|今天|周[一二三四五六日]|[0-9]{1,2}[月日])*"
_LETTER = expression("[A-Za-z0-9./@&-]")
_GOES_ON = expression("[A-Za-z0-9./@&-]| [A-Za-z0-9]")
_DOES = (
    "宣布|表示(?!为)|回应|声明|否认|承诺|签署|签约|中标|拿下|获批|起诉|上诉|诉称|辩称|抗辩|披露|推出|发布|收购|入股|领投|跟投|承建|承担|凭借|未经许可|告诉|透露|强调|辩解|认为|主张|要求|请求|提交|"
    "官网|客服|财报|年报|股价|员工|用户|高管|总裁|董事长|总经理|创始人|首席|发言人|负责人|工作人员|旗下|方面|平台|公司|在(?=[^，。]{2,10}(?:建|设立?|开|投资)[厂店了立])|从(?=[^，。]{2,8}进口)|将(?=[^，。]{2,16}交)|与(?=[^，。]{2,16}(?:签|合作|共同|联合))|报道|评论|援引|刊文"
)
ACTS = expression(f"{_ADVERBS}(?:{_DOES})")
_STRONG = expression(
    f"{_ADVERBS}(?:宣布|回应|声明|否认|、[^，。；]{2, 8}(?:领投|跟投|参投|中标)|参与|担任|签署|签约|中标|拿下|获批|起诉|上诉|诉称|辩称|收购|入股|领投|跟投|承建|官网|客服|财报|年报|股价|高管|总裁|董事长|总经理|创始人|首席|发言人|旗下|公司)"
)
"""What only companies do or have."""
_SOMEONE_OF = expression(
    "(?:创始人|联合创始人|董事长|(?:副?总经理|副?总裁)(?![室办助])|首席执行官|首席技术官|首席科学家|首席经济学家|CEO|CTO|CFO|财报|年报股价|公司(?:创始人|董事长|总裁|首席))"
)
"""Who leads a company, or what it has: 云脉|首席执行官."""
_PAPERS = words(
    "日报 时报 邮报 早报 晚报 周报 论坛报 先驱报 电讯报 快报 商报 导报 新闻报 卫报 信使报 观察家报 镜报 纪事报 先锋报 青年报 通讯社 新闻社 新闻网 广播公司 电视网 卫视 周刊 新闻台"
)
_PAPER_ENDS = (*_PAPERS, "公报", "通社", "新社")
_PAPER = expression(
    f"(?P<lead>(?:\\A|[，。；：\n（“「、\\s])(?:据|而|但|随后|此前|昨天|其中)?|告诉|接受|援引|引述|引用|报给|就职于|向|对|与|和|由|被|据|在)(?P<name>(?:(?P<core>[\u4e00-\u9fff]{{2,6}})(?:{any_of(_PAPERS)}|公报)|(?P<short>[\u4e00-\u9fff]{{1,3}})[通新]社))\\Z"
)
_PAPER_BEHIND = expression(
    "[》」”]?(?:[0-9]{1,2}月[0-9]{1,2}日|周[一二三四五六日]|日前|此前|近日|昨天|今天|网站|随后|则|也|曾|的?(?:一篇)?)*(?:评论|援引|报道|披露|称(?!号|职)|指出|刊文|刊发|刊登|证实|表示|说|认为|调查|采访|发表|爆料|记者|撰文|社论|文章|专栏|记述|写道|公布|统计)|，|。"
)
_OPINION = expression("(?:的社论|认为|评论|援引|报道|刊文|社论)")
"""What a paper does that is called 公报; those of statistics tell figures."""
_NO_PAPER = words(
    "上述 该 本 本报 党报 各 多家 一家 那家 当地 官方 机关 每日 今日 某 简 战 季 情况 工作 政府 立法会 环境 统计 法律 人民法院 检察 国务院 部门"
)
_LATIN_PAPER = expression("(?<![A-Za-z0-9])[A-Z][A-Za-z]{2,14}报(?![告表送价名道销警备批考废复关刊酬])")
_PARTIES = words(
    "自由 民主 共和 保守 社会 人民 进步 正义 国民 民族 改革 团结 公民 独立 劳动 基督教 立宪 力量 人民解放 泛希腊 新社会 真正 芬兰人 独立 共同 国大 印度人民 革新 左翼 国家 自由派 祖国 公正发展 繁荣 未来 联合 统一 爱国 农民 农村 中央 中间 激进 新民主 伊斯兰 工人 前进 行动 "
    "人民行动 为泰 远进 泰国 橘 国家团结 全国 正义与发展 穆斯林 联盟 真理 希望 自由民主 社会民主 社会主义 社会主义工人 民主社会主义 人民民主 人民力量 基督教民主 共同民主 民主进步 动员 大众 觉醒 选择 复兴 重生 崛起 萨马 阿瓦米 尊严"
)
_PARTY = expression(
    f"(?:{any_of(ALL_STATES)})?(?:(?:{any_of(_PARTIES)}){{1,4}}|自民|公明|民进|立民|维新|社民|绿|工|海盗|左|橙|为泰|保守|国大|人民|基民|独立|大民族|哈马|国新|时代力量|民众|国民|新民|亲民)党(?:团(?![组体结员校]))?"
    "(?![员派章组委课政纲籍性建风内外务史魁羽校报团]|的(?:领导|建设|二十))"
)
_LONGEST_PARTY = 40
_PARTY_SIGNS = words(
    "选举 议员 议会 国会 众议院 参议院 大选 内阁 政府 议席 立法会 立法院 首相 总统 总理 宪法法院 选民 竞选 法案 执政联盟 反对党 执政党 在野党"
)
_LATIN = expression(
    "(?<![A-Za-z0-9./@&—-])(?:(?<=[，。；：、\n（“《和与由向对及据])|(?<=指控|起诉|状告|处罚|约谈|调查|收购|批评)|(?<=^))[A-Z](?!pp |I )[A-Za-z]{2,14}(?![A-Za-z0-9./@-])"
)
_NO_COMPANIES = word_set(
    "App APP Apps ChatGPT GPT Token Tokens Web Python Java Linux Windows Android Wifi WiFi Wi Agent Agents Email Excel Word Blockchain Internet Covid Omicron Table Figure Source The And For Note No Article"
)
_LATIN_DONE_TO = expression("(?:对|向|与|起诉|状告|处罚|约谈|调查|收购|质疑|要求|责令|命令|指控|批评)\\Z")
_LATIN_DONE = expression(
    "(?:处以|立案|罚款|开罚|提起|展开|作出|发出|开出|进行|(?:签|达成|合作)|的(?:申诉|调查|投诉|收购|律师|行为|母公司|高管)|删除|整改|停止|提交|违反|滥用)"
)
_LATIN_DOES = expression(
    f"{_ADVERBS}(?:宣布|表示(?!为)|回应|作出?回应|声明|否认|承诺|签署|签约|中标|拿下|获批|起诉|上诉|披露|推出|收购|入股|领投|跟投|开出|首席|董事长|创始人|总裁|发言人|旗下|公司|方面|被罚|成立|告诉|拒绝|(?:尚|均|都)?未(?:作|予)?(?:回应|置评|评论)|尚未|被[^，。]{2, 10}(?:要求|罚|起诉|调查|约谈)|批评|呼吁|屏蔽|下架|违反|滥用|收集[^，。]{1, 12}的行为|上诉|须向|应当?向|由[^，。]{2, 10}(?:控股|创办|运营)|的(?:律师|母公司|发言人|高管)|申请|用户)"
)


def find_coined_bodies(text: str) -> list[Span]:
    """Return bodies with coined names, and wherever the same names stand again."""
    names: set[str] = set()
    found: list[Span] = []
    for trade, end in TRADE_WORDS.find(text):
        before = _BEFORE.search(text, max(0, trade - _LONGEST_BEFORE), trade)
        if before is None or not is_coined(before["coin"]):
            continue
        sure = (
            before[0]
            .lstrip("，。；：！？、\n（“「《 \t\u3000")
            .startswith(("被告", "原告", "上诉人", "被上诉人", "旗下"))
            or text[trade:end] == "股份"
        )
        if (sure and text[end : end + 1] not in "有制合公回") or (
            _STRONG if text[trade:end] in _EVERYDAY else ACTS
        ).match(text, end):
            names.add(text[before.start("coin") : end])
    for match in _SOMEONE_OF.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - _LONGEST_BEFORE), match.start())
        if before is not None and is_coined(before["coin"]) and not before["coin"].endswith(("公司", "集团", "企业")):
            names.add(before["coin"])
    for start, end, name in occurrences(text, names) if names else ():
        if not (name.isascii() and (text[start - 1 : start].isascii() and text[start - 1 : start].isalnum())):
            found.append(name_span(start, end, "body.coined"))
    for place in places(text, "报社网司视刊台"):
        if not text.endswith(_PAPER_ENDS, 0, place + 1):
            continue
        paper = _PAPER.search(text, max(0, place - _LONGEST_BEFORE), place + 1)
        if paper is None or _PAPER_BEHIND.match(text, place + 1) is None:
            continue
        name, core = paper["name"], paper["core"] or paper["short"]
        if name.endswith("公报") and _OPINION.match(text, place + 1) is None:
            continue
        if not name.startswith(_NO_PAPER) and is_coined(core):
            found.append(name_span(*paper.span("name"), "body.press"))
    signs = "党" in text and any(sign in text for sign in _PARTY_SIGNS)
    for match in near(_PARTY, text, ("党",), _LONGEST_PARTY):
        if signs or match[0].startswith(ALL_STATES) or len(match[0]) > 4:
            found.append(name_span(*match.span(), "body.party"))
    found += _latin(text)
    return found


def is_coined(coin: str) -> bool:
    """Say whether a name is made of no everyday words."""
    return _NO_COIN.isdisjoint(coin) and not _COMMON_WORD.last_end(coin) and not cuts_name(coin)


def _latin(text: str) -> Iterator[Span]:
    """Yield names in Latin letters that do what bodies do: Telegram|拒绝."""
    candidates = [
        match for match in _LATIN.finditer(text) if match[0] not in _NO_COMPANIES and ACRONYMS.get(match[0]) is None
    ]
    names = {
        match[0]
        for match in candidates
        if (_LATIN_DOES.match(text, match.end()) and not (match[0].isupper() and text.startswith("用户", match.end())))
        or (
            _LATIN_DONE_TO.search(text, max(0, match.start() - 2), match.start())
            and _LATIN_DONE.match(text, match.end())
        )
    }
    for start, end, _ in occurrences(text, names) if names else ():
        if not _GOES_ON.match(text, end) and not (start and _LETTER.match(text, start - 1)):
            yield name_span(start, end, "body.latin")
    for match in _LATIN_PAPER.finditer(text) if "报" in text else ():
        yield name_span(*match.span(), "body.press")
