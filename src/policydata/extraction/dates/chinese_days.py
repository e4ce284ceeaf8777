"""Days without a month in Chinese text: 10日 after a fuller date, and where news tells what happened on it."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import CHINESE_DAY, CHINESE_DIGITS, DAY_NUMBERS
from policydata.extraction.dates.values import Found, Pending, dated, day_can_be, edtf
from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import words_in
from policydata.extraction.word_tries import any_of

NUMERALS = frozenset("0123456789十元") | CHINESE_DIGITS.keys()
WORDS_BEFORE = expression(r"[〇零○Oo一二两三四五六七八九十廿卅元0-9]+\Z")
CLOSING = frozenset(")）")
_IN_BRACKETS = expression(r"[今昨明前本翌次][(（](3[01]|[12][0-9]|0?[1-9])[)）]\Z")
_SENTENCE_END = expression(r"[。！？；]|\n[^\S\n]{0,4}\n")
_SENTENCE = 120
"""A bare day further from the date it continues than this, in code points, is none."""
_NO_DAY_BEFORE = frozenset("第.,个数几每近约满限期共达超余周月十百千年〇零一二三四五六七八九0123456789-—")
_COMMAS, _OPENED = ("，", ","), ("", *"。！？；\n\u3000”")
"""Around a day that opens its sentence: 12日，代表团参观了港口."""
_NO_DAY_AFTER = frozenset("内之游均龄元常用程线后间")
_LIMITS_AFTER = tuple("以" + word for word in "内上下前后外来")
_OPEN_ENDED = frozenset("前起止至到")
_SAID = words_in(
    "消息 回应 回答 强调 谈及 谈到 坦言 澄清 呼吁 受访 说明 更新 报道 进行 访问 任命 选出 援引 大跌 大涨 晨"
)
_DAYS_LONG = ("拘留", "的", "左右", "不等")
"""Behind days that are counted: 5日至10日拘留."""
_SAYS = ("说", "谈", "表示", "介绍", "指出", "称", "在")
_TOLD_AFTER = frozenset(
    "上下中晚主凌清傍早在从于於就起由向将經经对對与同发發宣公举舉召通表说說讯訊电電致抵获獲披正首闭閉开開签簽会會刊生实實施印审審"
    "裁判透指介出接联聯书書率前为為再完结結启啟揭刊签生致抵"
)
"""What begins the words that tell what happened on a day."""
_ACTS = """
    批准 批复 核准 核定 审定 审议 审核 审查 提出 提交 提请 提议 否决 否认 部署 决定 决议 裁定 判决 呼吁 要求 谴责 警告
    敦促 任命 免去 撤销 撤回 废止 废除 修订 修改 修正 调整 调查 下调 上调 加息 降息 降低 提高 下令 下发 取消 终止 停止
    暂停 恢复 拒绝 驳回 讨论 研究 强调 重申 回应 反对 答复 推出 推迟 放宽 解除 解散 禁止 限制 投票 表决 表示 颁布 颁发
    制定 制订 设立 成立 组建 建议 确认 授权 选举 三读 二读 退回 搁置 延长 延期 启动 更新 达成 同意 支持 通过 宣布 发布
    公布 发表 印发 签署 举行 召开 采纳 接受 作出 做出 签订 缔结 出台 约谈 处罚 制裁 送交 递交 转交
"""
BODY_ACTS = expression(
    "(?<=[会院府部局委厅署办党社司团军盟储宫席统理阁行国本方处议表员])(?:[0-9〇零一二三四五六七八九十]{1,3}日|(?:周|星期|礼拜)[一二三四五六日天])"
    "(?:(?:又|再|还|已|拟|将|正式|首次|再次|再度|联合|共同|一致|全票|高票|紧急|初步|原则|最终|先后){0,3}"
    f"{any_of(words_in(_ACTS))}|以(?:[0-9]{{1,4}}(?:票|比)|[^，。,]{{0,6}}(?:多数|票))|[将把就][《“「])"
)
"""A day between a body and what it does: 财政部12日批准."""
_NORM = expression(
    r"应当|應當|不得|期限|提前|连续|連續|拘留|为期|為期|公示|届满|屆滿|之日|每|满|不少于|不超过|至少|最长|最短|最多|自[^，。]{1,20}之|收到|[署布准过存知施立][之以]?后\Z"
)
"""What a sentence says in which days are counted."""
_REACH = 40
_UNTIL = expression(rf"[日号]?[至到—–~～-]({CHINESE_DAY})[日号]")
_MORE = expression(rf"(?:[日号]?[、和与及]{CHINESE_DAY}[日号]){{1,6}}")
_FIRST_BEFORE = expression(rf"(?<![0-9第.一二三十])({CHINESE_DAY})[至到—–~～-]\Z")
_SHORT = r"(?:(20[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])|([01]?[0-9])[/.]([0-3]?[0-9])(?:[-–—~～至]([01]?[0-9])[/.]([0-3]?[0-9]))?)(?![0-9.%/A-Za-z])"

_YEAR, _MONTH, _DAY = "((?:19|20)[0-9]{2})", "(1[0-2]|0?[1-9])", "(3[01]|[12][0-9]|0?[1-9])"
_TO = "(?: ?[-–—~～至到]{1,2} ?)"
_DOTTED = rf"(?<![0-9./-]){_YEAR}([./])(?:{_MONTH}\2{_DAY}{_TO}(?:{_MONTH}\2)?{_DAY}|(0[1-9]|1[0-2])(?:{_TO}{_YEAR}\2(0[1-9]|1[0-2])|(?=至今|起)))(?![0-9./%倍元:时点])"
"""2024.5.3-5.6, 2024/05/03—06, 2008.03—2009.05 and 2008.03至今."""


def bare_day(text: str, place: int, last: int) -> Found | None:
    """Read 10日 whose 日 stands at `place`: of the month of the fuller date that ended at `last`, else of the document's."""
    if place and text[place - 1] in CLOSING and (inside := _IN_BRACKETS.search(text[max(0, place - 5) : place])):
        start = place - len(inside[0])
        return Pending(start, place + 1, "date.day", "near", "month", 0, 0, int(inside[1]))
    if not place or text[place - 1] not in NUMERALS:
        return None
    words = WORDS_BEFORE.search(text[max(last, place - 4) : place])
    day = DAY_NUMBERS.get(words[0]) if words else None
    if words is None or day is None:
        return None
    start, end, told, ahead = place - len(words[0]), place + 1, place + 1, None
    detail: dict[str, str] = {}
    if (until := _UNTIL.match(text, place)) and DAY_NUMBERS[until[1]] > day:
        end, detail = until.end(), {"last": str(DAY_NUMBERS[until[1]])}
    elif (ahead := _FIRST_BEFORE.search(text[max(last, start - 4) : start])) and DAY_NUMBERS[ahead[1]] < day:
        start, day, detail = start - len(ahead[0]), DAY_NUMBERS[ahead[1]], {"last": str(day)}
    elif listed := _MORE.match(text, place):
        told = listed.end()
    told = max(told, end)
    if text[end : end + 1] in _NO_DAY_AFTER or text[end : end + 2] in _LIMITS_AFTER:
        return None
    if (
        start
        and text[start - 1] in _NO_DAY_BEFORE
        and (text[start - 1] != "," or text[start - 2 : start - 1].isdigit())
        and not (text[start - 1] == "超" and text.startswith(_SAYS, end))  # 李超16日说
    ):
        return None
    if not (ahead and detail) and last and place - last <= _SENTENCE and not _SENTENCE_END.search(text, last, start):
        return Pending(start, end, "date.day", "context", "month", 0, 0, day, detail=detail)
    bracketed = text[start - 1 : start] in ("(", "（") and text[end : end + 1] in (")", "）")
    alone = not start and end == len(text)
    opens = text[told : told + 1] in _COMMAS and text[start - 1 : start] in _OPENED
    opens = opens and text[max(0, start - 4) : start].rstrip()[-1:] not in ("：", ":")
    if (
        text[told : told + 1] not in _TOLD_AFTER
        and BODY_ACTS.match(text, start) is None
        and not text.startswith(_SAID, told)
        and not bracketed
        and not alone
        and not opens
        and not (until and detail and not text.startswith(_DAYS_LONG, end))
        and not (text.endswith(("于", "当地时间"), 0, start) and text[told : told + 1] not in _OPEN_ENDED)
    ):
        return None
    before = text[max(0, start - _REACH) : start]
    sentence = before[max(before.rfind(mark) for mark in "。；！？\n") + 1 :]
    if _NORM.search(sentence):
        return None
    if opens and last and place - last <= _SENTENCE and "\n" not in text[last:start]:
        return Pending(start, end, "date.day", "context", "month", 0, 0, day, detail=detail)
    return Pending(start, end, "date.day", "near", "month", 0, 0, day, detail=detail)


def _short_day(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read 20160522 and 5/22 behind what calls them a day: 截止日期：, 时间：, 定于."""
    if match[1]:
        value = edtf(int(match[1]), int(match[2]), int(match[3]))
        return dated(match.start(1), match.end(), "date.numeric", value) if value and value[8:] else None
    if match[0][0] == "时" and "." in match[0]:
        return None  # 时间：9.30 is half past nine.
    month, day = int(match[4]), int(match[5])
    last = (0, int(match[6]), int(match[7])) if match[6] else (0, 0, 0)
    if not day_can_be(month, day) or (match[6] and not (day_can_be(last[1], last[2]) and (month, day) < last[1:])):
        return None
    return Pending(match.start(4), match.end(), "date.day", "missing", month=month, day=day, until=last)


def _dotted(text: str, start: int, match: re.Match[str]) -> Found | None:
    """Read stretches of days and months that are written with dots or strokes."""
    year, month, day, ahead, until = (int(match[group] or 0) for group in (1, 3, 4, 5, 6))
    if not month:
        value: str | None = f"{year}-{match[7]}"
        last = f"{match[8]}-{match[9]}" if match[8] else None
    else:
        value, last = edtf(year, month, day), edtf(year, ahead or month, until) or ""
    if last is None:
        return dated(start, match.end(), "date.month", value)
    return dated(start, match.end(), "date.range", value, {"end": last}) if value and value < last else None


DAYS: tuple[tuple[str, re.Pattern[str], Callable[[str, int, re.Match[str]], Found | None]], ...] = (
    *(
        (word, expression(rf"{word}\s?[：:为是]?\s?{_SHORT}(?=[\s，。；、）)（(前至]|上午|下午|\Z)"), _short_day)
        for word in ("日期", "时间")
    ),
    *(
        (week, expression(rf"{week}[一二三四五六日天]\s?[（(]{_SHORT}(?=[）)])"), _short_day)
        for week in ("周", "星期", "礼拜")
    ),
    *((mark, expression(_DOTTED), _dotted) for mark in "./"),
    ("于", expression(rf"于{_SHORT}(?=举行|召开|开[始幕业工]|截止|公布|发布|完成|前|起|上午|下午)"), _short_day),
)
