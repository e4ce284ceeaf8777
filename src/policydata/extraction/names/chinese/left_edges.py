"""Where a Chinese name begins: no blanks divide words, so the characters and words that end what stands before do."""

from __future__ import annotations

import re
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.known_bodies import KNOWN_BODIES
from policydata.extraction.names.chinese.words import ALL_STATES, BODY_ENDINGS, HOSTS, LIST_TOPICS, NAME_STARTS, words
from policydata.extraction.names.word_index import WordIndex
from policydata.extraction.word_tries import any_of

LONGEST_NAME = 30
_LONGEST_ENDING = 8
_NO_NAME_CHARACTER = "的了在由被把并是于从向等请让使给称说，。；：、！？!?,;:.（）()《》〈〉“”‘’\"'【】〔〕[]…—「」『』．•●○■□◆◇▲△▼►▶★☆※→=<>#*｜♦①②③④⑤⑥⑦⑧⑨⑩\t\u3000|／/\x1c\x1d\x1e\x1f"
_NAME_WORDS = "从都 高等 自由 大使 特使 公使 使团 合并 方向 申请 平等 中等 初等 同等 对等 总领 使馆 使用 并购 方便 导向 面向 定向 志愿 行使 天使 民主 请愿 从业 等级 等保 说明 服从 互联网+ 在线 在校 在职 在建 存在 所在地 让渡 转让 向善 于今 请求权 称号 职称 名称 被动 被告 发送 由来 自由贸易"
_RUN_BACKWARDS = expression(
    f"(?:[^{re.escape(_NO_NAME_CHARACTER)}{''.join(sorted({word[-1] for word in _NAME_WORDS.split()}))}]++|"
    f"{'|'.join(re.escape(word[::-1]) for word in _NAME_WORDS.split())}|(?<!—)—(?!—)|[^{re.escape(_NO_NAME_CHARACTER)}])*+"
)
_NO_NAME_ENDS = frozenset(_NO_NAME_CHARACTER) - frozenset(word[-1] for word in _NAME_WORDS.split()) - frozenset("—、”")
"""Behind one of these nothing of a name, a list or a quotation stands: the name begins here."""
_CUT_WORDS = WordIndex(
    words("""
    各位 诸位 开始 以及 会同 根据 按照 依照 依据 经由 通过 报请 报送 成立 组建 共建 打造 揭牌 设立 参加 出席 担任 作为 来自 成为 加入 访问 包括 涉及 其中 分别 共同 主办 承办 协办 举办 举行 召开 主持
    签署 印发 发布 公布 制定 出台 批准 同意 委托 牵头 建议 要求 支持 指出 表示 认为 介绍 获悉 了解到 此前 目前 近日 日前 今年 去年 明年 昨天 今天 昨日 今日 当天 同日 届时 随后 期间 以来 以后 之后
    之前 之间 其间 一方面 另一方面 例如 比如 诸如 或者 还有 对于 关于 至于 针对 围绕 为了 由于 除了 鉴于 应当 必须 可以 需要 能够 已经 正在 将要 没有 不少 一些 多家 多个 部分 所有 全体 应向 并向 经向
    致函 提交 递交 提请 抄送 主送 发给 转给 交给 送至 送交 转交 联系 前往 位于 设在 建在 依托 借助 利用 与会 随同 陪同 邀请 首席 首家 首个 首批 第一家 唯一 著名 知名 现任 时任 曾任 兼任 历任 转任
    调任 就职 任职 毕业 就读 发现 移送 移交 责成 督促 约谈 起诉 上报 报经 参与 协助 配合 起草 违反 收到 接到 寄往 走进 走访 看望 感谢 祝贺 任命 撤销 隶属 挂靠 选举 推荐 状告 线索 登录 登陆 官网 拨打
    回应 尚待 有待 等待 致信 致电 上半年 下半年 全年 季度 本届 该 填报 瞒报 谎报 虚报 参观 产生 一同 一道 更多 很多 许多 同志任 同志为 先生任 女士任 筹办 召集 列席 旁听 走出 进入 来到 抵达 离开 服务于
    供职 效力 就读于 毕业于 呼吁 敦促 希望 欢迎 审理 判决 裁定 认定 驳回 上诉至 诉至 投诉至 举报至 反映 抽查 调查显示 数据显示 据悉 显示 撰写 编写 执笔 供图 来源 转引自 说明 带队 率队 率团 赴 质询 追问
    展开 开展 暂停 停止 责令 裁罚 促请 检讨 敦请 抄告 查处 会见 慰问 举报 委派 派员 援引 处罚 罚款 指控 裁决 警告 批评 谴责 资助 赔偿 拥有 推出 上线 采用 收购 处以 通报 转发 抄报 商请 函告 商有关
    征求 听取 采纳 答复 加挂 增挂 会商 帮助 约请 转请 转报 批转 租用 参股 应诉 取缔 关停 视察 暗访 曝光 表扬 授牌 挂牌 颁证 问责 追责 传唤 逮捕 建立 加强 受理 立案 撤诉 申请 起草单位 发文 来文 会签
    签约 达成 提出 提议 倡议设立 推荐的 聘请 聘任 提名 当选 接管 入驻 落户 迁至 更名 改称 改组 并入 合并为 组成 下设 主管 监制 承建 监管的 辞去 免去 免除 推选 选出 率领 亲自 参阅 查阅 查询 参看 详见
    见于 明确 建成 新建 谨代表 以至 乃至 甚至 直至 除去 这次 此次 本次 历次 借鉴 办理 不服 判令 径向 涵盖 隶属于 下属 征询 归属 归口 上级为 前身为 前身是 改名 简称 全称 又名 译自 摘自 选自 载于 发自
    寄送 落实 贯彻 获得 取得 历经 指示 设置 积极 立即 迅速 主动 认真 密切 进一步 不断 切实 充分 严格 及时 尽快 抓紧 确认 核定 核发 备案 商定 告诉 询问 请示 汇报 抄录 刊登 刊发 报送至 提交至 下达 告知
    拟由 交由 改由 现由 均由 皆由 另有 进行 到达 除非 通知 施行前 实施前 生效前 成立前 发布前 公布前 回顾 重申 忆及 注意到 铭记 强调 赞扬 赞赏 鼓励 牢记 遵照 拥护 致谢 启动 启用 终止 中止 延长 缩短
    缩小 提高 降低 加大 完善 健全 夯实 筑牢 构建 营造 激发 释放 满足 符合 遵循 承担 肩负 享有 享受 具有 具备 包含 属于 等同于 相当于 高于 低于 多于 少于 超过 突破 达到 接近 不足 位居 位列 排名 名列
    跻身 披露 透露 坦言 直言 称赞 肯定 否认 证实 澄清 反驳 质疑 抗议 抵制 出访 回访 对接 衔接 联手 携手 牵手 交涉 斡旋 雇用 雇佣 录用 选聘 选派 呈报 呈送 汇总 上交 赠送 捐助 拨付 划拨 下拨 缴纳 收取
    退还 下令 命令 勒令 控告 告发 检举 申辩 抗诉 查封 扣押 冻结 吊销 撤回 撤消 纠正 纠举 弹劾 废止 废除 修改 修正 抽调 划归 划入 划转 纳入 列入 计入 转入 引入 吸引 吸纳 吸收 号召 倡导 主张 走向 迈向
    通往 飞往 聚焦 瞄准 锚定 紧盯 拜会 会晤 约见 接见 迎接 欢送 宣读 宣布 宣告 宣称 声称 号称 提起 提供 提醒 提示 提及 获评 荣获 赢得 夺得 审阅 参会 出任 升任 晋升 调离 离任 卸任 接任 继任 连任 留任
    昨晚 今晨 上周 下周 本周 上月 下月 本月 当月 当日 次日 翌日 月底 年底 年初 年末 早前 日后 今后 如今 至今 迄今 最近 最新 最终 最后 首次 首度 再次 再度 多次 屡次 陆续 先后 相继 逐步 逐渐 仍然 依然
    仍旧 一直 始终 随即 立刻 马上 即将 即日 尤其 特别是 主要由 主要是 因此 所以 因为 但是 然而 不过 尽管 虽然 如果 假如 即使 只要 只有 无论 不管 不仅 而且 并且 同时 另外 此外 况且 于是 从而 进而 以便
    以免 构成 形成 造成 引发 引起 导致 促成 促使 迫使 致使 使得 允许 准许 许可由 不得 不准 不能 不会 不再 不应 没能 无权 有权 有意 打算 计划由 决定 决意 商议 议定 议决 表决 选定 指定 钦定 命名 更换
    取代 顶替 补选 增设 增派 增聘 新设 新增 另设 加设 附设 内设 下辖 所辖 辖有 分管 托管给 转至 转送 转达 传达 传送 送审 送请 提审 提呈 呈请 恳请 敬请 特请 烦请 请求 请愿至 求证 求见 咨询过 关注 关切
    留意 注视 目睹 见证 亲历 经历 遭到 遭受 遭遇 蒙受 承受 接受 承揽 承诺 许诺 答应 回复 复函 复信 致辞 致词 发言 讲话 授课 交谈 商谈 面谈 专访 受访 刊载 登载 连载 写道 谈到 讲到 提到 说到 听到 看到
    见到 遇到 得到 感到 想到 做到 拿到 找到 送到 交到 来信 来电 来函 去函 去信 函请 函复 函询 电告 转告 告诫 劝告 劝说 说服 游说 呼请 吁请 敦劝 责备 指责 斥责 痛斥 抨击 控诉 声讨 声明 申明 阐明 阐述
    论述 叙述 描述 概述 综述 简述 详述 引述 转述 重述 复述 全力 全程 全权 严厉 严肃 郑重 私下 单独 独自 自行 尤为 特地 专程 间接 大力 大幅 稳步 依次 照例 按期 按时 如期 提前 推迟 延期 连日 连续 任何
    其它 另一 这一 这家 那家 哪些 有些 某些 若干 一切 大多数 半数 以下 以上 以内 以外 之外 之内 之上 之下 当中 其后 其前 在内 通讯员 责编 校对 凭借 距离 由此 透过 经过 随着 连同 联同 伙同 偕同 趁着
    沿着 顺着 按着 本着 面对 对照 比照 参照 仿照 较之 等同 不如 好过 胜过 犹如 如同 好比 均为 皆为 及其 与其 和其 连带 附带 外加 藐视 攸关 事关 解禁 历代 狠抓 极需 坚持 当时 加之 加上 再加 再经 后经
    先经 并经 并报 并对 并与 并将 并会 并获 且经 而经 须经 应经 可经 未经 一经 特邀 应邀 受邀 诚邀 承蒙 多亏 幸亏 有赖 仰赖 依赖 依靠 倚靠 凭着 打着 假借 假冒 冒充 誉为 称为 称作 视为 视作 当作 作出
    做出 授予 授与 赋予 给予 给与 予以 加以 致以 报以 施以 被告 原告 上诉人 被上诉人 案外人 须送 环保组织 人权组织 评级机构 科技巨头 互联网巨头 反对党 执政党 在野党 官方媒体 当地媒体 从业者 控股股东 大股东
    偿还 议员问 提问
""")
)
"""Words that end what stands before a name."""
_NOUN = expression(
    "所有(?=限)|发言(?=人办公室)|应诉(?=[局处科司])|(?:选举|提名|赔偿|罢免)(?=(?:(?:事务|监督|管理)?委员会|(?:管理|事务|服务)?[局处署](?![长面])|办公室|法[院庭])(?!的?(?:主[席任]|委员|成员)))|(?:(?<=技术)支持|(?<=职业)介绍|(?<=学生)资助|(?<=法律)帮助|(?<=司法)协助|(?<=信息)举报|(?<=信息)查询|(?<=投诉)举报|(?<=投诉)受理|(?<=劳动)认定|(?<=鉴定)认定)"
)
"""Verbs among them that also stand in names: 中央选举委员会."""
_NUMERALS = "[一二三四五六七八九十百千]"
_CUTS = expression(
    "第[一二三四五六七八九十百]{1,6}条(?:之[一二三四五六七八九十])?|商(?<=[部委局署院厅办会]商)(?![务业标会贸品])|商(?=[省市县区][\u4e00-\u9fff]{1,6}[局厅委办])|(?:推[动进]|结合|规范|加强|保障|促进|支持|方便)(?=[\u4e00-\u9fff]{0,6}[省市县区州](?:人大|人民[政代法检]|政府|委|政协))|筹备(?![处组委会工])|占|之(?![江声友家光星])|^单位(?![登内])|(?<=会议)作(?!为)|(?<=次会议)(?!新闻中心)|联合(?!国|会|体|网络通信|委员会|王国|大学|实验室|研究|学院|收割|交易所)|组(?<![际学界会方间作合有事易生象权工约动球]组)(?<!教科文组)(?<!粮农组)(?<!世卫组)(?<!工发组)(?<!世贸组)(?<![欧集]安组)(?<!刑警组)(?<!海关组)(?<!民航组)(?<!准化组)(?<!旅游组)(?<!能源组)(?<!化武组)织(?!部|委|者|联盟|第|工作会)|^会[上前后中]|^含(?=政府)|授权(?!运营|经营)|^建设(?!银行|集团|部|厅|局|工程|委|用地|管理|投资|兵团|[路街])|(?<=议)上|负责(?!人)|派出(?!所|机|法庭|检察)|执行(?!局|委|理事会|董事会|法院|庭|秘书|主[席任])|归(?![侨国])|"
    "(?:支付|咨询)(?!有限|股份|科技|公司|服务|清算|机构|网络|平台|集团|信息|技术|委|中心|专家|协会|结算|研究|设计)|"
    # Such words stand in no name: 清理结果已|报, 延伸至|, 列入|省.
    "[已仍亦皆您你她它遭]|报(?<![情日通申汇预公海电举警简晚时学画党周年季月早快商青导邮填呈虚瞒谎播捷午晨察论版讯直闻]报)(?![告社业关名废送道刊销纸价复酬考警备春恩偿喜废传馆岛林])|依法(?![治行])|曾(?!都|[氏国侯母])|均(?<![平人年]均)(?!州)|至(?<![冬夏周]至)(?![善诚德])|到(?<![周报迟]到)(?![岸期位家店])|"
    "以(?![色上下内外来后前及岭])|[入过](?=[省市县区州](?![场民域级面情内外区中直属]))|"
    "为(?<![有认作因成]为)(?<!华为)(?!民(?![政族航革建进])|公(?![安共])|先|本|人(?!力|民[检法政银大])|中心)|将(?![乐来军])|交(?![通易流际涉付换接管大警响投])|受(?<![接遭享]受)(?![理害益贿托众灾聘援]|教(?!育[部厅局委]))|代表(?![大团处机院办席])|号(?<=[0-9]号)|系(?:(?<=[书件文案法]系)|(?<=^系))(?![统列])|"
    "获(?<![捕查截破]获)(?![得奖取])|经(?<![财已太外曾神石东省市县区产政工农中国历]经)(?![济贸营费纪历验典过开络纬销办管学科]|理(?!事会)|信(?:[局厅委和]|息化)|合)|"
    "[0-9](?<![第0-9].)(?![A-Z+])[0-9]*[年月日时分秒起止至期个家所名位次例件场份多余项条]*|"
    f"[一二两三四五六七八九十百千]{_NUMERALS}*[余多]?[个家所名位]"
)
_BLANK_CUT = expression(" (?<=[\u4e00-\u9fff-] ) *(?=[\u4e00-\u9fff]|\\Z)")
_LEAST_JOINED = 2
_LEAST_OF_STATE = 5
"""What is shorter may be a state, which goes on: 中国和|东盟."""
_EVENT_ENDS = frozenset("会坛")
_JOINTS = expression("[和与及暨或]")
_ENDED = expression(
    "对(?![外口照等接岸])|给(?!水|排)|同(?![业济盟学乡步仁心])|就(?![业医读])|则(?!天)|拟|须(?!知)|应(?![急用对届])|可(?!再生|持续|视|信|靠)|不(?!动产|锈|结盟)|也(?!门)|还|均|已|曾|正(?!义|大|泰|定)|再(?![生保制就])|另|既|因(?!特)|为(?!民)|"
    "以(?!色列|太)|从(?!业)|据(?!点)|判|认(?![知证定])|决(?!策)|印(?![度尼刷章太])|发(?![展电明射改行动酵])"
)
"""What may begin behind the end of a name: what is done."""
_ROLED = expression(
    "(?:教授|研究员|主任(?!委员会)|院长|校长|部长(?!级|会议|办公室)|局长|厅长|司长|主席(?!团)|秘书长(?!办公室)|会长|理事长|律师(?!事务所|协会)|记者(?!协会|联盟|站)|博士|院士|书记(?!处)|总裁|经理|董事长|首席[^，。]{2,4}官|发言人|负责人|"
    "专家(?!组|委员会|咨询)|法官(?!协会)|总干事|议员|委员(?!会|长会))[\u4e00-\u9fff]{0,4}?(?:[和与及暨到赴向就对]|以及)|某(?:某|[甲乙丙丁])?[和与及诉]|(?:单位|机构|部门|申请人|被告|原告|会长|甲方|乙方)(?:为|是|系)"
)
"""Someone with a role, and what joins another name to that."""
_BODY_ENDS = frozenset(("部", *BODY_ENDINGS, *(name for name in KNOWN_BODIES if len(name) <= _LONGEST_ENDING)))
_BRANCH_END = expression("[局厅委部署院会][一-鿿]{2,8}[处科股](?<![^政]法科)\\Z|分院\\Z|政府\\Z|议会[上下]院\\Z")
_JOINING = frozenset("和与及暨到赴向就对诉为是系")
"""One of these stands in what `_ROLED` matches."""
_STATES = words(
    "同志 人员 代表 委员 负责人 单位 群众 成员 干部 领导 职工 师生 记者 中国 美国 英国 法国 德国 日本 韩国 俄罗斯 印度 巴西 澳大利亚 加拿大 新加坡 欧盟 各国 国家 企业 专家 学者 机构 高校 部门 媒体 公众 社会 党派"
)
_STARTS = expression(
    "(?<!白)(?!国家(?:级|公园|湿地|森林|地质|合作|共同体|自然|文化公园|重点|工程|粮食储备库|\\Z))(?:"
    + "|".join(sorted(NAME_STARTS, key=len, reverse=True))
    + ")"
)
_PLACES = (
    *"省市县区州国",
    *words("北京 上海 天津 重庆 广东 深圳 浙江 江苏 四川 香港 澳门 清华 东南 西南 西北 东北 华东 华南 华北 华中"),
    *ALL_STATES,
)
_STATE_STARTS = (*NAME_STARTS, *ALL_STATES)
_GOES_ON = (*_PLACES, *HOSTS, *NAME_STARTS, "法人", "独立", "阿拉伯")
_NAMES_WITH_LEADING = (
    "[上下内外前后都应用][\u4e00-\u9fff](?<!省)[省市县区州]|有关|致公|现代|现场|现货|现役|同志|除草|对外|对口|以色列|经济|经贸|经信|自然|自治|自动|内蒙|外交|外国|外语|外经|上海|上合|下一代|无锡|无线|无障碍|前海|前沿|后勤|用户|应急|应用|应对|"
    "外卖|外滩|外贸|外资|外汇|内[河容部江乡政罗务布地阁华黄丘塔尔]|不[丹列来]|都柏|都灵|[上下](?:萨克森|奥地利|诺夫)|可口|可伦|因斯布|那不勒|那格|若昂|若开|他加禄|后备|前进|前端|下沉|自媒体|自贸|自行车|自律|自愿|对台|有机|有研|无人|即时|如皋|故宫|故城|此间|用工|用电|打拐|各族|那曲|曾都|将乐|同济|同仁|同方|就业|就医|都匀|都江堰|都市|据点|"
    "供销|供电|供应|供水|也门|即墨|应城|可信|可穿戴|可视|依安|依兰|依法|经开|凭祥|且末|前郭|前海|上饶|上虞|上杭|上市|下城|无为市|无极|跟踪|没收|无锡|因特网|可持续|可再生|不动产|未来|未成年|未名|到岸|至善|至诚|其他|各国|每日|如东|为民|需求|按揭|有色|有线|有限|此刻|拿督|请愿|自主"
    "|和(?:田|平区|平县|平[路街]|县|顺|龙市|静|林格尔|布克|硕|政县)|同(?:安|江|心县|德县|煤|程|城|泽)|随[州县]|自(?:贡|流井)|若(?:羌|尔盖)|让胡路|未央|无(?:棣|党派|国界|损|形)|应(?:县|届)|那坡|可克达|不结盟|外(?:专|文|侨|宣|联|事|管|运)|前(?:哨|列|瞻)|后(?:海|旗)|上(?:证|汽|林县|思县|犹|高县|栗|蔡|甘岭|街区|期|清|交所|金所)|下(?:关|陆|花园)|都(?:昌|兰|安)|以岭|如家|经(?:纬|合|社)|每经|原(?:[阳州子材油产创住料则始野木浆药研告审状版型理]|平(?!安|顶)|生(?!物|态环境))|内务"
)
_BEGINS_NAME = expression(_NAMES_WITH_LEADING)
_LEADING = expression(
    f"(?:(?!{_NAMES_WITH_LEADING})(?:[致除谨现同将已又据供也都还曾就则各其此每及和与或暨对以为到至而但若如即可应须需经按依凭因故且后前内外上下有无不未没请令使叫让跟随自打用拿靠这那哪谁我你他她它们原]|首届))*"
)
"""What ends before a name without a word of its own; no word that a name begins with is cut."""
_BRACKETED_PLACE = expression("(?<=[\u4e00-\u9fff])[（(][\u4e00-\u9fff]{2,6}[）)]\\Z")
"""Where a company is, inside its name: 平安科技（深圳）有限公司."""
_LONGEST_QUOTED = 30
_NO_QUOTED = expression("[，。；：！？“”\n]")
_PLACED = expression("中国|国际|世界|国务院|国家|全国|中央|[一-鿿]{0,4}?(?:[省市县区州旗](?![场民域级面情])|自治区)")
"""What a name begins with before a word in quotation marks: 市推进“一带一路”建设工作领导小组."""
_COUNTED_BEFORE = expression("第[0-9一二三四五六七八九十]+[届次]\\Z")
_COUNTED = expression("第[0-9一二三四五六七八九十]+[届次]|(?:金砖|数字|平安|美丽|健康|法治|网络|智慧)\\Z")
_WRAPPED = frozenset("，。；")
_FULL_LINE = 40
_LONGEST_PARAGRAPH = 400
_OF_THE_STATE = "中华人民共和国"
_LONGEST_LIST = 24
_SEEN = 3
_LISTED = expression(
    f"(联合国|国家|全国|中国|欧洲议会|欧洲|欧盟委员会|欧盟|非洲|{any_of(ALL_STATES)}(?:议会|国会|参议院|众议院|下议院|上议院|联邦)?|[一-鿿]{{2,3}}[省市县区州])?(?:{any_of(LIST_TOPICS)}、)+(?:{any_of(LIST_TOPICS)}[及和与])?\\Z"
)


def left_edge(text: str, end_start: int) -> int:
    """Return where the name begins whose ending (委员会, 论坛 …) starts at `end_start`; asked again of many places."""
    edges = _edges(text)
    if (edge := edges.get(end_start)) is None:
        edge = edges[end_start] = _left_edge(text, end_start, 2)
    return edge


@lru_cache(maxsize=2)
def _edges(text: str) -> dict[int, int]:
    """Return where the names of a text begin by where their endings do, as far as asked for."""
    return {}


def _left_edge(text: str, end_start: int, brackets: int) -> int:
    """Return what `left_edge` does; at most so many brackets stand in the name."""
    if text[end_start - 1 : end_start] in _NO_NAME_ENDS:
        return end_start
    window_start = max(0, end_start - LONGEST_NAME)
    window = text[window_start:end_start]
    window = window[_line_start(text, window, window_start) :]
    match = _RUN_BACKWARDS.match(window[::-1])
    run = window[len(window) - match.end() :] if match else ""
    begin = 0
    # The ending is seen too: 联合 is a verb, 联合委员会 is none.
    seen = run + text[end_start : end_start + _SEEN]
    for cut in (*_CUTS.finditer(seen), *(_BLANK_CUT.finditer(seen) if " " in run else ())):
        if cut.start() < len(run):
            begin = max(begin, min(cut.end(), len(run)))
    begin = max(begin, _last_cut(run, text[end_start : end_start + _LONGEST_ENDING]))
    if begin < len(run):
        begin = _within(run, begin)
    start = end_start - len(run) + begin
    if not begin and run[:1] == "日" and text[start - 2 : start - 1].isdecimal() and text[start - 1] in "）)":
        return start + 1  # 今(18)日立法院
    if (
        start
        and text[start - 1] in "、及和与"
        and (listed := _LISTED.search(text, max(0, start - _LONGEST_LIST), start))
    ):
        return listed.start() if listed[1] or _ends_list(text[listed.start() - 1 : listed.start()]) else start
    if start and brackets and text[start - 1] == "”":
        return _before_quoted(text, start)
    if (
        start > 3
        and brackets
        and text[start - 1] in "）)"
        and (place := _BRACKETED_PLACE.search(text, start - 10 if start > 10 else 0, start))
    ):
        return _left_edge(text, place.start(), brackets - 1) if text[place.start() - 1] not in "）)" else start
    return start


def _within(run: str, begin: int) -> int:
    """Return where the name begins in words that no word cuts any more: behind who acts, another name, what leads to it."""
    if not _JOINING.isdisjoint(run) and (roled := _ROLED.search(run, begin)):
        begin = roled.end()
    for end in _ENDED.finditer(run, begin):
        if ends_like_body(run[begin : end.start()]):
            begin = end.end()
    for joint in _JOINTS.finditer(run, begin):
        if joint.start() == begin and _BEGINS_NAME.match(run, begin):
            continue
        if _divides(run[begin : joint.start()], run[joint.end() :]):
            begin = joint.end()
    begin = _at_name_start(run, begin)
    leading = _LEADING.match(run, begin)
    begin = leading.end() if leading else begin
    while begin < len(run) and run[begin] in " \n":
        begin += 1
    return begin


def _line_start(text: str, window: str, window_start: int) -> int:
    """Return where the line begins that a name stands on; a line that is broken off in a sentence goes on in the next."""
    end = window.rfind("\n")
    while end >= 0:
        line_start = text.rfind("\n", max(0, window_start + end - _LONGEST_PARAGRAPH), window_start + end) + 1
        line = text[line_start : window_start + end].strip()
        if not line.endswith(_OF_THE_STATE) and (
            not line or (len(line) < _FULL_LINE and _WRAPPED.isdisjoint(line)) or line[-1] in "。！？：；"
        ):
            return end + 1
        end = window.rfind("\n", 0, end)
    return 0


def _ends_list(before: str) -> bool:
    """Say whether a list inside a name may begin behind a character: 数字权利|网络、 is no beginning."""
    return not "\u4e00" <= before <= "\u9fff" or before in "由向经对在与和及为是的了据请让把将被于致国省市县区州原"


def _last_cut(words: str, behind: str = "") -> int:
    """Return where the last verb in `words` ends that is none of a name that goes on with `behind`, 0 for none."""
    first = cut = _CUT_WORDS.last_end(words)
    while cut and _NOUN.match(words + behind, cut - 2):
        cut = _CUT_WORDS.last_end(words[: cut - 2])
    # Of the word alone no name is made: 设立选举委员会.
    return first if first - cut == 2 and first == len(words) and not words.endswith("所有") else cut


def cuts_name(words: str) -> bool:
    """Say whether a verb or another word stands in `words` that no name goes on after."""
    return (
        _last_cut(words) > 0
        or _CUTS.search(words) is not None
        or (" " in words and _BLANK_CUT.search(words) is not None)
    )


def _before_quoted(text: str, start: int) -> int:
    """Return where a name begins that has a word in quotation marks in it: 第三届“一带一路”国际合作高峰论坛."""
    opening = text.rfind("“", max(0, start - _LONGEST_QUOTED), start)
    if opening < 0 or start - 2 <= opening or _NO_QUOTED.search(text[opening + 1 : start - 1]):
        return start
    counted = _COUNTED_BEFORE.search(text[max(0, opening - 8) : opening])
    if counted:
        return opening - len(counted[0])
    begin = _left_edge(text, opening, 0) if text[opening - 1 : opening] not in _NO_NAME_ENDS else opening
    return begin if _PLACED.match(text, begin, opening) else opening


def ends_like_body(before: str) -> bool:
    """Say whether words end as the names of bodies do."""
    return any(before[-length:] in _BODY_ENDS for length in range(1, min(len(before), _LONGEST_ENDING) + 1))


def _divides(before: str, after: str) -> bool:
    """Say whether 和 stands between two names, rather than inside one."""
    if (
        len(before) < _LEAST_JOINED
        or before[0] in "我本该"
        or (before.isascii() and not before.isupper())
        or before[-1] in _EVENT_ENDS
        or before[-1] in "委办"
        or _BRANCH_END.search(before)
        or _ROLED.search(before)
        or ends_like_body(before)
        or (before.endswith(_STATES) and not before.endswith(("多媒体", "融媒体", "新媒体")))
    ):
        return True
    if len(before) >= _LEAST_OF_STATE:
        return after.startswith(_STATE_STARTS)
    return after.startswith(NAME_STARTS) and not before.startswith(NAME_STARTS)


def goes_on_behind(before: str) -> bool:
    """Say whether a name may begin with `before` that goes on with 国家, 中国 … or the name of a known body."""
    return (
        (ends_like_body(before) and not before.endswith("智库"))
        or before.endswith(_GOES_ON)
        or _COUNTED.search(before) is not None
    )


def _at_name_start(run: str, begin: int) -> int:
    """Return where 国家, 中国 … begin, if what stands before belongs to no name."""
    for match in _STARTS.finditer(run, begin):
        before = run[begin : match.start()]
        if not before:
            return begin
        if goes_on_behind(before):
            continue
        return match.start()
    return begin
