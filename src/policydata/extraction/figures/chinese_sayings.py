"""Chinese numbers that count nothing new: in titles and sayings, 两 of the two told before, 半 that is no half."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_nouns import Counted
from policydata.extraction.figures.chinese_readings import Reading
from policydata.extraction.figures.chinese_words import GAP_WORDS, RATE_WORDS
from policydata.extraction.units import CHINESE_CLASSIFIERS

_PAIR = 2
_THINGS_OF_A_PAIR = frozenset({"body", "place", "item"})
_MEASURES_OF_A_PAIR = frozenset("票步章节条款页字封本册幅讲道对枚颗粒棵株头笔单村市镇")
_TOGETHER_OR_BETWEEN = expression("共同|均|都|分别|一致|双方|之间|相互|互")
_TITLE = 60
_QUOTED = 13
_SAYING = 15
_OVER_HALF = expression(
    "的?(?:受访|企业|网民|用户|人|居民|市民|家庭|被调查|学生|老人|消费者|城市|地区|国家|县|乡镇|省)"
)
_BEFORE_HALF = frozenset("期长刑满为达")
_NO_HALF = frozenset("上下前后大每多一小过个")
_HALVES = frozenset({"length", "area", "mass", "volume", "energy"})
_HALF_OF = expression("以上|左右|的(?!票)")
_NEAR = 8
_LABEL = expression(
    r"(?:\A|[，。；：、！？（(\n \u3000]|[如见据由在从和与及按依参照详自至及]|[0-9][-—–.])(?:图|表|附件|附录|附表|附图|公式|专栏|步骤|示例|章节)(?:[0-9]{1,2}[-—–.])?\Z"
)
"""What a number behind it is the number of: 如图5所示, 见表1-3所列."""
_SHOWN = frozenset("示列述指载附需见称涉属谓")
_LABEL_WINDOW = 8
_MODEL_YEAR = frozenset("款版级届")
"""What a year stands before that is no number of things: 2024款车型."""
_WARMTH = expression(r"温[^，。；、！？\n]{0,7}\Z")
_MANY, _HOURS = 20, 24
_SENTENCE = 120
_SESSIONS = ("会议", "全会", "全体会议", "代表大会", "常委会", "常务会")
_WHOLE = frozenset({"person", "body", "state", "item", "place", "thing"})
"""What is counted in whole numbers."""
_ERAS = ("令和", "平成", "昭和", "大正", "明治")


def inside_title(text: str, start: int) -> bool:
    """Whether the number stands inside 《…》."""
    opened = text.rfind("《", start - _TITLE if start > _TITLE else 0, start)
    return opened >= 0 and text.rfind("》", opened, start) < 0


def is_slogan(text: str, reading: Reading) -> bool:
    """Whether the figure stands in a short quotation (“三品一标”), so that it names or is proverbial."""
    start = reading.start
    if reading.unit is not None and (reading.unit.kind in {"ratio", "money"} or is_quoted(text, reading)):
        return False
    low = start - _SAYING if start > _SAYING else 0
    window = text[low:start]
    if "“" not in window and "「" not in window and "‘" not in window:
        return False
    opened = max(text.rfind("“", low, start), text.rfind("「", low, start), text.rfind("‘", low, start))
    if opened < 0 or (opened < start - 1 and not reading.numeral.words):
        return False
    reach = opened + (_QUOTED if opened == start - 1 else _SAYING)
    closed = [place for mark in "”」’" if (place := text.find(mark, opened, reach)) > 0]
    return bool(closed) and min(closed) >= reading.end


def is_quoted(text: str, reading: Reading) -> bool:
    """Whether quotation marks hold the figure alone, as where an amendment replaces “30日” by “二十个工作日”."""
    alone = text[reading.start - 1 : reading.start] in ("“", "「") and text[reading.end : reading.end + 1] in (
        "”",
        "」",
    )
    return alone and reading.unit is not None and reading.unit.kind == "time"


def is_the_pair(text: str, reading: Reading, counted: Counted) -> bool:
    """Whether 两 means the two told before: 两机构之间, 两位领导人共同出席."""
    if reading.value != _PAIR or text[max(0, reading.start - 2) : reading.start].endswith(("其中", "有", "另")):
        return False
    plain = counted.word not in CHINESE_CLASSIFIERS and counted.unit.kind in _THINGS_OF_A_PAIR and not counted.noun
    return (plain and counted.word not in _MEASURES_OF_A_PAIR) or _TOGETHER_OR_BETWEEN.match(
        text, reading.end
    ) is not None


def is_share(text: str, reading: Reading) -> bool:
    """Whether 半数 is a share (占半数以上, 近半数企业) and not the half that a vote needs."""
    before = text[reading.start - 1 : reading.start]
    if before == "过" and _OVER_HALF.match(text, reading.end):
        return True
    return before in ("占", "近", "约", "有", "足", "到", "逾") or (
        before not in ("过", "简")
        and (_HALF_OF.match(text, reading.end) is not None or _OVER_HALF.match(text, reading.end) is not None)
    )


def is_half(text: str, reading: Reading, bound: str) -> bool:
    """Whether 半 before a unit is half of it (半斤, 半小时) and not part of a word; `bound` is what limits it."""
    counted, previous = reading.counted, text[reading.start - 1 : reading.start]
    if counted is None or counted.word == "日":
        return False
    if counted.unit.kind in _HALVES:
        return previous not in _NO_HALF
    if counted.unit.kind != "time":
        return counted.word == "打"
    # 近半年 and 为期半年 are lengths, 半年增幅 is that of a half.
    if counted.word == "年" and not text.startswith("内", reading.end):
        return previous in _BEFORE_HALF or bound != ""
    return previous not in _NO_HALF


def is_label(text: str, reading: Reading) -> bool:
    """Whether a number in digits is that of a figure, table or annex: 表3列出, 附录1项目名录."""
    return (
        not reading.numeral.words
        and _LABEL.search(text, max(0, reading.start - _LABEL_WINDOW), reading.start) is not None
    )


def is_section(text: str, reading: Reading, counted: Counted) -> bool:
    """Whether a decimal number at the head of a line is that of a section: 2.2项目概况, 4.2名词解释."""
    before = text[max(0, reading.start - 4) : reading.start].rstrip(" \u3000")
    named = counted.noun or text[reading.end : reading.end + 1].isalpha()
    return bool(named) and before[-1:] in ("", "\n") and counted.unit.kind in _WHOLE


def is_gap_of_rates(text: str, start: int, change: str) -> bool:
    """Whether a percentage is the distance of two rates, so that percentage points may be meant."""
    window = text[max(0, start - _SENTENCE) : start]
    gap = "差" in window
    if not change and not gap:
        return False
    sentence = window[max(window.rfind("。"), window.rfind("；"), window.rfind("\n")) + 1 :]
    if gap and any(word in sentence for word in GAP_WORDS):
        return "%" in sentence or any(word in sentence for word in RATE_WORDS)
    clause = sentence[sentence.rfind("，") + 1 :]
    return bool(change) and any(word in clause for word in RATE_WORDS)


def is_another_word(text: str, reading: Reading, counted: Counted, previous: str) -> bool:
    """Whether numeral and measure word say something else than how many: 二次审议, 冰冻三尺, 第一、二卷."""
    start, numeral, word = reading.start, reading.numeral, counted.word
    if word == "所":
        return not counted.noun and text[reading.end : reading.end + 1] in _SHOWN
    if word in _MODEL_YEAR:
        return numeral.end - start == len("2024") and text[start : start + 2] in ("19", "20")
    if word == "年":
        return text[max(0, start - 2) : start] in _ERAS
    if word == "尺":
        return previous in ("冻", "涎")
    if word == "方":
        return not numeral.scaled and (numeral.words or reading.value < _MANY)
    if word == "字":
        return previous in ("”", "」") and numeral.words
    if word == "点":
        return not counted.noun and (numeral.words or (reading.value <= _HOURS and previous not in ("涨", "跌")))
    if word == "度" and _WARMTH.search(text, max(0, start - _NEAR), start):
        return False
    if word in {"分", "度"}:
        return numeral.words and 0 <= reading.value < 11
    if word == "次":
        second = text[numeral.start] == "二" and numeral.end - numeral.start == 1
        session = counted.noun == "会议" or text.startswith(_SESSIONS, reading.end)
        return second or (session and "届" in text[max(0, start - 12) : start])
    if word == "卷":
        return previous == "、"
    if word == "期":
        return numeral.words or previous in ("年", "第", "、")
    return not numeral.scaled and "." in text[start : numeral.end]
