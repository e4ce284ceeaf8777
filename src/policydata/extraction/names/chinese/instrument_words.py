"""Words that titles of instruments are made of in Chinese: tables, nothing else."""

from __future__ import annotations

from policydata.extraction.names.chinese.words import words

HEADING_ENDINGS = words("""
    服务协议 用户协议 会员协议 隐私政策 隐私保护政策 服务条款 使用条款 若干政策 政策措施 示范文本 合同范本 工作计划 裁量基准 任务清单 权责清单 负面清单 指导目录 名录 应急预案 总体预案 导则 规程 通则 卫生标准
    排放标准 质量标准 技术标准 服务标准 建设标准 基本要求 技术要求 蓝皮书 绿皮书 计画 行动议程 建设计划 发展计划 治理计划 村规民约 公约书 法典 规例 条例 办法 规定 规则 细则 规范 准则 指南 指引 指导意见 意见
    通知 决定 决议 纲要 规划 行动计划 方案 战略 倡议 宣言 公约 宪章 协定 议定书 原则 若干措施 措施 工作要点 白皮书 守则 章程 管理法 保护法 促进法 安全法 保障法
""")
"""Endings of a title that stands unquoted on a line of its own."""

NO_HEADING = words(
    "统计公报 书面意见 意见征集 答记者问 会议通知 新闻公报 声明 评审意见 另行规定 另有规定 条规定 款规定"
)

SHORT_FORM_HEADS = words("""
    办法 条例 规定 规则 细则 规范 准则 指南 指引 意见 通知 决定 决议 纲要 规划 计划 方案 战略 倡议 宣言 公约 宪章 协定 议定书 原则 措施 要点 法案 章程 行动计划 指导意见 实施意见 暂行办法 暂行规定
    若干规定 若干措施 若干意见 实施方案 实施细则 实施办法 白皮书 草案 公告 框架 标准 守则 行动方案 工作方案 总体方案 共识 声明 解释 备忘录 契约 议程 路线图 工作要点 发展规划 法 令 指令 命令 法令 协议 大纲
    政策 导则 手册 任择议定书 通报 批复 建议书 条约 修正案 决议草案 法律草案 条例草案 目录 清单 征求意见稿 修订草案 修正草案 法典 规程 承诺书 倡议书 协议书 函 规例 行政令 行政命令 提案 议案
""")
"""Endings that alone stand for a title named before: 《办法》, 本办法."""

INSTRUMENT_ENDINGS = words(
    """
    通告 合约 计画 请示 公约书 公报 批覆 蓝皮书 绿皮书 建议 纪要 布局 承诺 要求 制度 体系 工程 安排 行动 公开信 通则 总则 条款 合同 文本 范本 告知书 通例 名录 裁定 须知 指示 附则 条文 规约 盟约 换文
    照会 判决 手则 谅解 意向书 建议稿 讨论稿 送审稿 愿景 报告 报告书 说明 答复 备忘 协约 任务书 责任书 纲领 宣告 准则书 裁量基准 预案 规章 条规 乡约 民约 名单 咨文 意见书 时间表 任务分工 注意事项 议事程序
    约章 规划图 蓝图 术语 术语和定义 参考架构 参考模型 评估模型 的解答 问题解答 税则 部门决算 部门预算 文件 政策问答 行动呼吁 发展目标 规范条件 准入条件 设置条件 处理程序 工作程序 审查程序 认证程序 工作流程
    办理流程 业务流程 行业分类 统计分类 预算案 决算案 指针 重点任务 工作任务 决定书 规格 协定书 评价指标 附属法例
""",
    SHORT_FORM_HEADS,
)
"""Endings of a title in 《》; 法 stands for all words that end with it."""

CLAUSE_HEADS = frozenset({"宣言", "公约", "宪章", "条例", "议定书", "协定", "倡议"})
"""Of these, the ones that do so at the beginning of a clause without 本 or 该."""

PERIODICALS = words("报 周刊 月刊 杂志 期刊 新闻 评论 年鉴 网 论丛 参考 研究 电讯")
"""Endings of what stands in 《》 and is no instrument; 报 stands for all words that end with it."""

ISSUED_BEFORE = words(
    "审议 修改 转发 批转 修订后的 现行 印发 发布 出台 制定 签署 公布 颁布 通过 修订 批准 施行 实施 落实 贯彻 依据 根据 按照 执行 遵守 违反 下发 推出 编制 起草 废止 达成"
)

POINTED_AT = words("""
    自治条例 示范法 基本法 组织法 促进法 实施条例 框架公约 联合宣言 行动纲领 原则声明 政策声明 专项规划 总体规划 专项行动方案 通告 名录 预案 应急预案 须知 纪要 会议纪要 蓝皮书 绿皮书 法律 规约 盟约 文书 意见稿
    二审稿 三审稿 审议稿 草案二次审议稿 草案三次审议稿 草案二审稿 建议稿 讨论稿 送审稿 报批稿 修订稿 修正稿 试行办法 试行规定 指导目录 三年行动计划 三年行动方案 联合声明 联合公报 谅解备忘录 框架协议 框架协定
    合作协议 行为守则 自律公约 管理办法 管理规定 管理条例 暂行条例 实施规则 实施规定 补充规定 补充通知 指导原则 技术规范 工作规则 议事规则 工作规定 操作指南 操作规程 公约书 宪法 章程草案 约章 公告 预算 决算
    预算案 修正决定 修改决定 司法解释
""")
"""More nouns that stand for a title where something points at them: 该名录, 这份纪要."""

POINTED_ONLY = words("""
    函 复函 协议书 责任书 负面清单 任务清单 权责清单 服务清单 责任清单 准入清单 技术要求 基本要求 通用要求 通则 总则 政策措施 若干政策 课程标准 技术标准 服务标准 排放标准 示范文本 合同范本 标准合同 请示 行动纲要
    规划纲要 建设规划 公开信 裁量基准 工作指引 操作指引 审查指南 申报指南 实施指南 评价指南 考核办法 评价办法 奖励办法 补贴办法 审查办法 分工方案 改革方案 试点方案 建设方案 应急方案 支持政策 指导清单 统计公报
    统计报告 发展报告 工作报告 服务规范 管理规范 工作规范 行为规范 伦理规范 评估报告 声明书 责任制规定 工作制度 管理制度 行动倡议 安全框架 治理框架 战略规划 修正法案 税则 立场文件 成果文件
""")
"""Nouns of two parts that stand for a title only where 本, 该, 上述 or their like point at them."""

LASTING_HEADS = words("""
    办法 条例 细则 规则 章程 公约 协定 通知 通告 公告 指引 指南 守则 规例 议定书 管理办法 暂行办法 试行办法 暂行条例 暂行规定 试行规定 实施细则 实施办法 名录 规程 宪章 备忘录 规划 方案 倡议 宣言 法案 议案
    决议 纲要 声明 法典
""")
"""Nouns that 原, 现行 and 这一 point at an instrument with; 这一规定 may be an article, 原计划 what was planned."""

PIECE_HEADS = words(
    "办法 条例 规定 细则 规则 方案 规划 纲要 计划 指南 指引 意见 公约 协定 议定书 章程 宣言 准则 守则 措施 倡议 公报 声明 备忘录 协议 预案 白皮书 要点 规例 决议 建议书 规范 标准 目录 清单 名录 指令 法案 法典 框架"
)
"""What pieces of a title stand before: 招牌|办法."""

BARE_HEADS = words(
    "条例 章程 公约 协定 任择议定书 议定书 宪章 备忘录 细则 规例 规约 法典 法案 宣言 倡议 声明 决议 修改决定 纲要 守则"
)
"""What may stand for a title that ends with it."""

REPORTS = ("工作报告", "报告", "公报", "蓝皮书")

SPEAKING_HEADS = {*SHORT_FORM_HEADS, *REPORTS, *POINTED_AT} - set(
    words("决定 法 令 法律 预算 决算 标准 清单 目录 政策 原则 措施 计划 战略 框架 共识")
)
"""What may stand for a title where it says something."""
