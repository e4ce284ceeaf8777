"""What stands behind or before a title in Chinese text that says it is one: 已于5月1日施行, 的出台, 等规定, 《…》和."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.tries import any_of

_ADVERBS = any_of(
    words(
        "已 已经 业已 现 现已 将 拟 刚 刚刚 即将 一经 正式 仍 均 也 还 则 同时 首次 再次 日前 近日 此前 其后 随后 最终 终于 未 尚未 没有 不再 曾 又 再度 目前 今天 昨天 特别 进一步 并 就 不得"
    )
)
_DONE = any_of(
    words(
        "废止 失效 生效 施行 实施 修订 修正 修改 出台 颁布 公布 发布 发表 印发 下发 规定 明确 确立 赋予 授权 禁止 落地 问世 提出 指出 要求 强调 显示 认为 倡导 呼吁 确认 重申 "
        "开放签署 获得通过 获通过 获批准 获批 获得批准 停止执行 继续有效 征求意见 公开征求意见 向社会公开征求意见 适用 界定 列明 列出 列举 载明 提到 写明 规范 对 共分 共有 共设 分为 由"
    )
)
_OF_IT = any_of(
    words(
        "出台 颁布 印发 发布 公布 施行 实施 制定 制订 修订 修改 修正 草拟 起草 生效 签署 缔结 批准 落实 执行 有关规定 相关规定 规定 有关要求 相关要求 要求 精神 条款 条文 解读 起草说明 立法目的 适用范围 适用 配套 过渡期 "
        "通知 决定 公告 说明 修正案 修订草案 草案 征求意见稿 第"
    )
)
_KINDS = any_of(
    words(
        "规定 文件 法律 法规 法律法规 规章 制度 政策 有关 相关 配套 规范性 国际 要求 标准 公约 条约 规章制度 行政法规 地方性法规 党内法规 部门规章 政策文件"
    )
)
SAID = expression(
    f"(?:{_ADVERBS}){{0,3}}(?:[于自从在](?:今年|明年|去年|当年|同年|次年)?[0-9〇一二三四五六七八九十年月日]{{1,11}}(?:起|前|后)?)?(?:正式|全文|对外|同步|全面|公开){{0,2}}"
    f"(?:{_DONE})(?<!对)(?<!由)"
    "|对(?!照|接|口|应|象)[^，。；\n]{1,30}(?:作[出了]|进行|提出|予以|明确|规定)|由[^，。；\n]{2,20}(?:起草|制定|组成|发布|印发|公布|负责|牵头|通过|构成)"
    f"|的(?:{_OF_IT})|等(?:[0-9一二三四五六七八九十多余几]{{1,3}}[部项个份件])?(?:{_KINDS})|精神|有关规定|相关规定"
    "|[中里]?第[0-9一二三四五六七八九十百]{1,5}[条章款]|共[0-9一二三四五六七八九十]{1,4}[章条]|(?:有利于|有助于|旨在|意在|在[^，。；\n]{2,12}通过)"
    "|[（(](?:以下|下[称文]|简称|草案|征求意见稿|试行|[^（）()\n]{1,16}号[，、）)])"
)
"""What is said of an instrument behind its title."""

JOINED_BEFORE = ("》和", "》、", "》及", "》与", "》以及", "》或", "》或者", "》”和", "》并")
JOINED_BEHIND = ("和《", "、《", "及《", "与《", "以及《", "或《", "或者《")
"""How a title without 《》 is joined to one that has them."""

COMPARED = expression("(?:相比|不同|一致|相抵触|衔接|冲突|同步|同时|并列|配套)")
"""What goes on from 与 and a title: 与…相比."""

CLAUSE_ENDS = frozenset(("", *"，。；：、）)\n等和及与或》"))
"""What may stand behind a title that is the object of its clause."""
