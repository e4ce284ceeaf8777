"""Instruments named by a noun alone in Chinese text: 草案 as a clause's subject or object, 章程 behind its full title."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.word_indexes import BARE_HEAD
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.whole_words import matches_at, occurrences, places
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_SORTS = "修订 修正 修改 条例 法律 标准 规划 决议 公约 宣言 办法 规定 法案 方案 章程 协定 议定书 规章 细则 宪法"
_DRAFT = expression(
    f"(?:{any_of(words(_SORTS))}?草案(?:[一二三]次?审议?稿|征求意见稿)?|(?:公开|修订|修正|草案)?征求意见稿|(?:草案)?送审稿|修[订正改]稿|(?:专家|学者)?建议稿|报批稿|正式稿|讨论稿|[一二三]次?审议?稿|审议稿|公示稿|初审稿)(?:[（](?:送审稿|征求意见稿|[一二三]次?审议?稿)[）])?(?![案文])"
)
_SORT_OF_DRAFT = expression(f"(?:{any_of(words(_SORTS + ' 公开 草案 专家 学者'))}(?=草案|征求意见稿|送审稿|建议稿))")
_DRAFTS = words("草案 征求意见稿 送审稿 修订稿 修正稿 修改稿 建议稿 报批稿 正式稿 讨论稿 审稿 审议稿 公示稿")
_BEHIND = expression("》?[（]?(?:修[订正改])?(?:草案|征求意见稿|送审稿|建议稿)")
_OTHER_WORD = expression("(?<=实施细则)|名称|一览|全文|说明|[草文数化书组案法件本员稿生型版者术]|规[则模范划格章]")
_TRANSITIVE = words("""
    参加 受 批准 通过 审议 讨论 表决 修订 修改 签署 核准 起草 拟订 拟定 制定 公布 发布 发表 印发 废止 执行 实施 落实 遵守 违反 根据 依据 依照 按照 参照 符合 认为 形成 提交 提请 报送 抓好 做好 用好 学好 执行好 落实好 贯彻好 实施好 解读好 宣传好 贯彻 其 依 遵循 恪守 出台 颁布 施行 解读 宣传 学习 查阅 参见 详见 论证 编制 拟 废除 终止 中止 修正 补充 更新 替代 取代 承认 接受 重申 欢迎 呼吁 敦促 要求 同意 认可 指出 表示 强调 谈及 涉及 引用 抵触 触犯 履行 推动 达成 围绕 针对 结合 鉴于 基于 随着 为了 自 按 据 则 而 或 以及 包括 除 待 称 可见 依托 至 到 建议 介绍 显示 先行 不符 有违 新增 起诉 启动 解释 审批 转发 下发 下达 批转 报请 报批 送审 报经 完善 完成 写入 列入 纳入 退出 加入 缔结 交存 拿出 删去 收到 听取 征求 审查 研究 支持 反对 否决 撤回 发送 公开 说明 适用 关于 有关 该 对 将 把 由 经 向 就 与 和 及 在 为 以 使 因 从 被 是 于 本次 此次 这次 现行 超过 违背 遵照 对照 援引 早日 请问
""")
_OPENING = frozenset("\n，。；：、！？（“” \u3000—，")
_VERBS = expression(f"(?:{any_of(_TRANSITIVE)})了?\\Z")
_REACH = 6
_DEFINED = expression(
    '(?:(?:简|统|合|下)称(?:为)?[“「"]?|》[（][“「"])(?P<name>[\u4e00-\u9fff]{2,10}|[A-Z][A-Za-z]{1,9})[”」"]?[）)]'
    "|(?:》|(?<=[协约书法公][定约书案典]))[（](?:[A-Z][A-Za-z’'& -]{3,100}[，,、] ?)?(?P<acronym>[A-Z]{2,8})[）]"
)
_BEHIND_TITLE = 24


def stand_alone(text: str, start: int) -> bool:
    """Say whether a noun that starts at a place has a clause or a verb before it, and so no other words of a title."""
    return not start or text[start - 1] in _OPENING or _VERBS.search(text, max(0, start - _REACH), start) is not None


def find_defined(text: str, titles: Sequence[Span]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and the number of the title for each mention of a short form that stands in brackets behind it."""
    ends = [title.end for title in titles]
    names: dict[str, int] = {}
    defined: dict[str, int] = {}
    for match in _DEFINED.finditer(text) if titles and "（" in text else ():
        name = match["name"] or match["acronym"]
        number = bisect_right(ends, match.start() + 1) - 1
        if (
            number >= 0
            and match.start() - titles[number].end < (1 if match[0][0] == "（" else _BEHIND_TITLE)
            and (
                "，" not in (between := text[titles[number].end : match.start()]).rstrip("，")
                or between.startswith("》（")
            )
        ):
            names.setdefault(name, number)
            defined.setdefault(name, match.start())
    for start, end, name in occurrences(text, names):
        whole = not (text[start - 1 : start].isascii() and text[start - 1 : start].isalnum()) and not (
            text[end : end + 1].isascii() and text[end : end + 1].isalnum()
        )
        if start >= defined[name] and (
            whole if name.isascii() else text[start - 1] in '称“「"' or stand_alone(text, start)
        ):
            yield start + (name[0] in "本该"), end, names[name]


def find_drafts(text: str, titles: Sequence[Span]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and the number of the title for each draft that is spoken of: the last draft, else what came first."""
    if not titles or not any(draft in text for draft in _DRAFTS):
        return
    drafts = [
        index
        for index, title in enumerate(titles)
        if any(draft in text[title.start : title.end] for draft in _DRAFTS) or _BEHIND.match(text, title.end)
    ]
    waiting, draft = drafts[::-1], 0
    begun = [title.start for title in titles] if not drafts else []
    starts = sorted(_begun(text, place) for place in places(text, _DRAFTS))
    for match in matches_at(_DRAFT, text, starts):
        start = match.start()
        if (
            text[start - 2 : start] in ("》（", "）（")
            or text[start - 3 : start] == "》\n（"
            or not (stand_alone(text, start) or text[start - 1] + text[match.end() : match.end() + 1] == "《》")
            or start < titles[0].end
        ):
            continue
        while waiting and titles[waiting[-1]].end <= start:
            draft = waiting.pop()
        near = text[start - 1] in "该此" and not drafts
        yield start, match.end(), bisect_right(begun, start) - 1 if near else draft


def _begun(text: str, place: int) -> int:
    """Return where a draft's name begins: at its sort, 修订|草案, or at the count of a reading, 二|审稿."""
    for length in (3, 2):
        if (sort := _SORT_OF_DRAFT.match(text, max(0, place - length))) is not None and sort.end() == place:
            return place - length
    if text.startswith("审", place) and text[place - 1 : place] in ("一", "二", "三", "次"):
        return place - 1 - (text[place - 1] == "次")
    return place


def find_heads(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of the nouns that may stand for a title with that ending."""
    for start, end in BARE_HEAD.find(text, _OTHER_WORD):
        if stand_alone(text, start):
            yield start, end
