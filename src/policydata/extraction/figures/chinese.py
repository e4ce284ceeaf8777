"""Figures in Chinese text: numbers that count or measure, told from dates, ordinals, references and set phrases."""

from __future__ import annotations

from collections.abc import Iterable

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_listed import with_half_price, with_shared_units
from policydata.extraction.figures.chinese_nouns import GENERAL_MEASURES, Counted, noun_before
from policydata.extraction.figures.chinese_numbering import with_items_apart
from policydata.extraction.figures.chinese_numerals import RUN, numeral_at
from policydata.extraction.figures.chinese_readings import RATIO_MARKS, Reading, read
from policydata.extraction.figures.chinese_sayings import (
    inside_title,
    is_another_word,
    is_gap_of_rates,
    is_half,
    is_label,
    is_quoted,
    is_section,
    is_share,
    is_slogan,
    is_the_pair,
)
from policydata.extraction.figures.chinese_words import BOUNDS_AFTER, BOUNDS_BEFORE, CHANGES, CUES, SET_PHRASES
from policydata.extraction.figures.yuan import with_own_yuan
from policydata.extraction.number_words import CHINESE_NUMERALS, plain
from policydata.extraction.scripts import simplified
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.units import CHINESE_UNITS
from policydata.extraction.word_tables import words_in

_ORDINALS = expression(rf"[0-9{CHINESE_NUMERALS}]+(?: ?[、,，和及至到与或—–~～-]+ ?第?[0-9{CHINESE_NUMERALS}]+)*")
# Dates, columns of a table, and 一 where it is an article or part of a word: most numerals of a text, told here at little cost.
_PASSED = expression(
    r"(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?|(?<![0-9.])[0-9]{1,2}月)(?:[0-9]{1,2}日)?(?![0-9])"
    r"|(?:(?<=\n)|(?<=\n\u3000\u3000)|\A)[0-9]{1,2}\.(?=(?:19|20)[0-9]{2}年)"
    "|(?<=[0-9] )[0-9]{1,15}(?= [0-9])|(?<=[0-9]/)[0-9]{1,15}(?=/)|[0-9]{1,2}(?=(?:、[0-9]{1,2}){1,6} ?日)"
)
_PASSED_ONE = expression(
    "(?<!百分之)(?<!千分之)(?<!万分之)(?<!分之)(?<![二三四五六七八九十])一(?![一二两兩三四五六七八九十百千万萬亿億兆点點分半又])"
    "(?!个(?:月|半|多|小时|百分点|工作[日天]|自然|星期|基点|季度|年度|世纪|钟头|学[期年]))"
    "(?![年天日周小秒元倍成公米亩吨度美欧英港折斤里升克尺丈刻打毫厘岁圆]|[角毛块](?:钱|[一二三四五六七八九])|[〇零○][〇零○一二三四五六七八九](?!年))"
)
_BARE_END = expression(
    r"[，。；、！？）)：:,.;”」]|$|\n|[^年月日号时点条章节款版届期级室楼层栋路线维代页段第之世大0-9A-Za-z\s./\-—~%]"
)
_DAYS_BEHIND = expression("[以之]?内|以上|以下|左右|之?后|不等")
_DAYS_BEFORE = expression(
    "(?:期限|为期|期为|满|每|连续|公示|提前|最长|最短|共|延长|历时|再|限|[工用产建动]前)(?:为|了)?$"
)
_BOUND_APART = expression(
    "(至少|最少|至多|最多|最高|最低)(?:应当?|需要?|要|可以?|须)?(?:保存|保留|储存|留存|支付|缴纳|提供|处|持续|配备|设置|安排|包括|有|提前)$"
)
_APART_ENDS = frozenset("存储留供付纳处续备置排括有前")
_EACH_TIME = expression("[一二两三][次届评检审换回遍]")
"""Behind 两年 and the like: how often something is done."""
_CLAUSE_END = expression(r"[，。；！？,;)）]|$|\n")
_BEFORE_MAGNITUDE = frozenset("有达到至为过近超破逾约资款了口")
_COUNTED_PHRASE = expression(
    "十一(?:[个名位家项年天种条类万亿件届份人户所支台成岁]|届)(?!月)|十[三四五]五[岁个天名人里]|九天(?=[，。；、）内后]|左右)"
    "|三公[里斤顷吨分]|三角钱|十分钟|[二三]元(?=[一二三四五六七八九]角|[，。；、）钱整以/每]|左右|人民币)|九章(?=[、，]?[一二三四五六七八九十0-9])|两头[牛猪羊象鹿驴骡]|两面(?:[锦红国彩]旗|旗帜)|四周(?:内|半|时间)"
)
"""Numbers that begin like a set phrase."""
_LASTED = frozenset({"历时", "用时", "耗时", "需时", "限时"})
_TOGETHER = expression("合计|之和|相加|总和")
_ONE_SPAN = expression("内|以|左右|多|半|期|之|前|后")
_ONE_BEFORE = words_in("为期 试行 延长 有效期 期限 满 不超过 至少 超过 不少于 每 不足 近 约")
_BY_START: dict[str, tuple[str, ...]] = {}
for _phrase in sorted(SET_PHRASES):
    _BY_START[_phrase[:2]] = (*_BY_START.get(_phrase[:2], ()), _phrase)


def _lengths(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return for each last character the lengths of the words that end with it, longest first."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[-1], set()).add(len(word))
    return {last: tuple(sorted(found, reverse=True)) for last, found in lengths.items()}


_BOUND_LENGTHS = _lengths(BOUNDS_BEFORE)
_CHANGE_LENGTHS = _lengths(CHANGES)
_THROUGH = frozenset("经通走不曾")
_INCLUDED = expression("[（(]不?(?:包含|包括|含)[^（）()，。；\\n]{0,8}[）)]")
"""Between an amount and its bound: 5人（含）以上."""
_BOUND_STARTS = frozenset(word[0] for word in BOUNDS_AFTER)
_NO_CHANGE = frozenset("身最至不每公毫标坝楼层塔桥墙株")
_JUDGED = frozenset("年尺方字点分度次卷期节章条款页所版级届")
_FORMAL, _FORMAL_BEHIND = frozenset("壹贰叁肆伍陆柒捌玖"), frozenset("拾佰仟百千万亿元圆角分整点")
_WEEKDAY = expression("(?<![一二两三四每数几])(?:周|星期|礼拜)\\Z")
_LABELLED = frozenset("图表件录式栏骤例节-—–.")
_BEFORE_AMOUNT = words_in("了 近 约 超 逾 超过 将近 接近 不到 不足")
_UP_TO = expression("(?<![千百以网线史海身路会地天世船车])上(?=[百千万亿])")
_MOST_YEARS = 3
_COUNTER = expression(
    "(?:(?:阅读|浏览|点击|访问)(?:次数|量|数|率)?|(?<![号参代函])数|合计|总计|小计|赞成|反对|弃权)[:：] ?\\Z|(?:赞成|反对|弃权)\\Z"
)
"""Before the number of readers that a page says of itself, of those counted, or of votes."""
_AGES_AGO = expression("[内间以左]|时间|之[内间前后久]")
_YEARS_BEFORE = frozenset("了近约过达长有需每用")
"""Around 七八年 as a span of time: alone it is the year 1978."""
_LISTED_BEFORE = expression(r"[为达到是至][0-9]{1,6}\.[0-9]{1,4}(?:、[0-9]{1,6}\.[0-9]{1,4}){0,5}、\Z")
_LISTED = frozenset("层类章节条款页区组届级批期号")
"""What 一二 and 二三 number one by one: 一二层 are the first and the second floor."""
_TIMES_OF_ONE = frozenset({"time", "money", "ratio", "length", "area", "mass", "volume", "energy", "power"})
_PERCENT = CHINESE_UNITS["%"]
_SENTENCE = 120
_SENTENCE_END = expression("[。！？\n]")
_STANDS_ALONE = expression("[，。；、！？）)：\n]|以上|以下|左右|正在|已[经完]?|尚|设有|建有|被|获|通过|因|未|$")


def find_chinese(text: str, traditional: bool = False) -> list[Span]:
    """Return the figures of a Chinese text, by position; `traditional` says that it was in such characters."""
    written, text = text, simplified(text)
    traditional = traditional or (written is not text and written != text)
    text = with_items_apart(text)
    spans: list[Span] = []
    counted_by: dict[str, tuple[str, int]] = {}
    done = 0
    for run in RUN.finditer(text):
        start = run.start()
        if start < done:
            continue
        first = text[start]
        passed = (
            _PASSED.match(text, start) if first <= "9" else _PASSED_ONE.match(text, start) if first == "一" else None
        )
        if passed is not None:
            done = passed.end()
            continue
        previous = text[start - 1 : start]
        if previous == "第" or (previous == " " and text[start - 2] == "第"):
            ordinals = _ORDINALS.match(text, start)
            done = ordinals.end() if ordinals is not None else run.end()
            continue
        if first in _FORMAL and run.end() == start + 1 and text[start + 1 : start + 2] not in _FORMAL_BEHIND:
            done = run.end()  # 大陆, 队伍
            continue
        phrases = _BY_START.get(text[start : start + 2])
        if (
            phrases is not None
            and text.startswith(phrases, start)
            and not _COUNTED_PHRASE.match(text, start)
            and not text.startswith("分之", run.end())
        ):
            done = start + max(len(phrase) for phrase in phrases if text.startswith(phrase, start))
            continue
        numeral = numeral_at(text, start)
        done = max(numeral.end, run.end())
        reading = read(text, numeral) if numeral.value is not None else None
        if reading is None:
            continue
        if isinstance(reading, int):
            done = reading
            continue
        if _is_figure(text, reading):
            spans.append(_of_the_same(text, _span(text, reading), reading, counted_by))
            done = reading.end
    spans = with_half_price(with_shared_units(text, spans), text)
    return with_own_yuan(spans, text, traditional)


def _of_the_same(text: str, span: Span, reading: Reading, counted_by: dict[str, tuple[str, int]]) -> Span:
    """Return the figure, of what the same measure word counted before in the sentence: 75家网站，合格的51家.

    `counted_by` holds for each measure word the last unit that a noun gave it, and where that figure ended.
    """
    counted, unit = reading.counted, span[4]
    if counted is None or unit is None or counted.word not in GENERAL_MEASURES or counted.word == "个":
        return span
    if counted.noun or unit != counted.unit.name:
        counted_by[counted.word] = unit, span[1]
        return span
    named, end = counted_by.get(counted.word, ("", 0))
    if not _STANDS_ALONE.match(text, span[1]) or (counted.word == "户" and not _change(text, span[0])):
        return span
    if not named or span[0] - end > _SENTENCE or _SENTENCE_END.search(text, end, span[0]):
        return span
    return span._replace(unit=named)


def _is_figure(text: str, reading: Reading) -> bool:
    start, numeral, counted = reading.start, reading.numeral, reading.counted
    if inside_title(text, start) or is_slogan(text, reading):
        return False
    if reading.rule in {"share", "money"}:
        return text[numeral.start : numeral.end] != "半数" or is_share(text, reading)
    head = text[numeral.start]
    if numeral.words and _TOGETHER.match(text, reading.end):
        return False
    if head == "半":
        return is_half(text, reading, _bound_before(text, start))
    if counted is None:
        return _is_bare_figure(text, reading)
    if text[numeral.start : numeral.end] == "零" and counted.unit.kind not in _TIMES_OF_ONE and not counted.noun:
        return not text[reading.end : reading.end + 1].isalpha()  # 零首付, 零次生灾害
    previous = text[start - 1 : start]
    if (
        head in "百千万亿萬億兆"
        and not numeral.more
        and not _bound_before(text, start)
        and previous not in ("达", "到")
        and not _UP_TO.match(text, start - 1)
    ):
        return False
    if numeral.words and previous in ("数", "几", "十"):
        return False
    if "." in text[start : numeral.end] and not numeral.scaled and is_section(text, reading, counted):
        return False
    if head == "两" and is_the_pair(text, reading, counted):
        return False
    if numeral.upper is not None and counted.word in _LISTED and text[start : start + 2] in ("一二", "二三"):
        return False
    weekday = counted.word == "对" and previous in "周期拜" and _WEEKDAY.search(text, max(0, start - 4), start)
    if weekday or text.startswith("位数", numeral.end):
        return False  # 周三对草案表决, 两位数增长
    if previous in _LABELLED and is_label(text, reading):
        return False
    if counted.word in _JUDGED and is_another_word(text, reading, counted, previous):
        return False
    if text.startswith("分", numeral.end) and previous and previous in "时点":
        return text[start - 2 : start] in _LASTED
    if text[numeral.start : numeral.end] == "一":
        return _is_counted_one(text, reading, counted)
    if counted.word == "年":
        return _is_span_of_years(text, reading)
    if counted.word == "日":
        return _is_span_of_days(text, reading)
    if counted.word == "个月" and previous == "前":
        return text[start - 2 : start - 1] != "年"
    return True


def _is_counted_one(text: str, reading: Reading, counted: Counted) -> bool:
    start, end = reading.start, reading.end
    if counted.word == "打":
        return True
    if (
        counted.unit.kind not in _TIMES_OF_ONE
        or counted.noun
        or text[start - 1 : start] in ("后", "统", "进", "同", "唯", "之")
    ):
        return False
    if counted.word in {"年", "天", "日", "周", "年时间", "分", "度"}:
        if reading.value != reading.numeral.value:
            return True  # 一年半
        return _ONE_SPAN.match(text, end) is not None or text[max(0, start - 3) : start].endswith(_ONE_BEFORE)
    return True


def _is_span_of_years(text: str, reading: Reading) -> bool:
    numeral = reading.numeral
    written = text[numeral.start : numeral.end]
    if not numeral.scaled and len(written) >= 4 and not numeral.grouped and "." not in written and "十" not in written:
        return "百" in written or "千" in written
    if numeral.upper is not None and numeral.value is not None and numeral.value > _MOST_YEARS:
        return (
            _AGES_AGO.match(text, reading.end) is not None or text[reading.start - 1 : reading.start] in _YEARS_BEFORE
        )
    following = text[reading.end : reading.end + 1]
    if _EACH_TIME.match(text, reading.end):
        return True
    rises = text[numeral.end - 1] in "亿兆" and following in ("升", "跌", "增", "减")  # 销货额达280亿年升3.7%
    return not (rises or following.isdigit() or (following in "一二三四五六七八九十" and following != ""))


def _is_span_of_days(text: str, reading: Reading) -> bool:
    start = reading.start
    if text[start - 1 : start] == "月":
        return False
    if "." in text[start : reading.numeral.end]:
        return True  # 平均住院日为8.8日
    behind = _DAYS_BEHIND.match(text, reading.end)
    if behind is not None:
        return behind.group() not in ("后", "之后") or text[start - 1 : start] not in ("于", "在", "至")
    if (_bound_before(text, start) and text[start - 1] != "超") or is_quoted(text, reading):
        return True  # 发言人李超16日说 tells a day.
    return _DAYS_BEFORE.search(text, max(0, start - 5), start) is not None


def _is_bare_figure(text: str, reading: Reading) -> bool:
    """Whether a number without unit counts something the sentence names elsewhere."""
    start, end, numeral = reading.start, reading.end, reading.numeral
    written = text[numeral.start : numeral.end]
    if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
        return False  # 192.168.1.1
    if reading.rule == "cell" or _COUNTER.search(text, max(0, start - 8), start):
        return True
    if numeral.words and ("点" not in written or numeral.scaled or not _CLAUSE_END.match(text, end)):
        return _is_bare_magnitude(text, reading)
    if not _BARE_END.match(text, end) and not (numeral.scaled and text[end] in " \u3000大"):
        return False
    if written.startswith("零点"):
        return True
    if numeral.scaled or numeral.grouped:
        return True
    if len(written) == 4 and written[:2] in ("19", "20"):
        return False
    if text[start - 1 : start] in RATIO_MARKS or (text[end : end + 1] in RATIO_MARKS and "." in written):
        return "." in written
    if text.endswith(("通过", "拨打", "热线", "电话为", "传真为", "邮编为", "号列为", "编码为", "代码为"), 0, start):
        return False
    if _bound_before(text, start):
        return True
    if "." in written and _LISTED_BEFORE.search(text, max(0, start - 40), start):
        return True
    if "." in written and _change(text, start) and _CLAUSE_END.match(text, end):
        return True
    cued = any(text[max(0, start - length) : start] in CUES for length in (1, 2, 3))
    return cued and ("." in written or numeral.words or reading.value >= 10) and text[end : end + 1] not in ("：", ":")


def _is_bare_magnitude(text: str, reading: Reading) -> bool:
    """Whether 二十九万 or 十亿 stands at the end of a clause as the number of what the sentence names before."""
    start, numeral = reading.start, reading.numeral
    written = text[numeral.start : numeral.end]
    if not numeral.scaled or len(written) < 2:
        return False
    if not _CLAUSE_END.match(text, reading.end):
        return text[reading.end : reading.end + 1] == "的" and _bound_before(text, start) != ""
    if text[start - 1 : start] in _BEFORE_MAGNITUDE or _bound_before(text, start):
        return True
    return written[0] in "一二两三四五六七八九" and _change(text, start) != ""


def _bound_before(text: str, start: int) -> str:
    for length in _BOUND_LENGTHS.get(text[start - 1 : start], ()):
        name = BOUNDS_BEFORE.get(text[start - length : start]) if length <= start else None
        if name is not None:
            # 经过两次审议 and 通过三道关口 say no bound.
            return "" if text[start - 1] == "过" and length == 1 and text[start - 2 : start - 1] in _THROUGH else name
    if text[start - 1 : start] not in _APART_ENDS:
        return ""
    match = _BOUND_APART.search(text, max(0, start - 9), start)
    return BOUNDS_BEFORE[match[1]] if match is not None else ""


def _bound_behind(text: str, end: int) -> str:
    if text[end : end + 1] in ("（", "(") and (included := _INCLUDED.match(text, end)) is not None:
        end = included.end()
    if text[end : end + 1] not in _BOUND_STARTS:
        return ""
    return next((name for length in (4, 3, 2, 1) if (name := BOUNDS_AFTER.get(text[end : end + length]))), "")


def _change(text: str, start: int) -> str:
    position = next((start - size for size in (2, 1) if text[start - size : start] in _BEFORE_AMOUNT), start)
    for length in _CHANGE_LENGTHS.get(text[position - 1 : position], ()):
        direction = CHANGES.get(text[position - length : position]) if length <= position else None
        if direction is not None:
            return direction if length > 1 or text[position - 2 : position - 1] not in _NO_CHANGE else ""
    return ""


def _span(text: str, reading: Reading) -> Span:
    unit, counted = reading.unit, reading.counted
    if counted is not None and not counted.noun and unit is not None:
        unit = noun_before(text, reading.start, counted.word) or unit
    detail: dict[str, str] = {}
    bound = _bound_before(text, reading.start) or _bound_behind(text, reading.end)
    if reading.numeral.more:
        bound = "about" if "来" in text[reading.start : reading.end] else "more_than"
    elif not bound and text[reading.start] in "百千万亿" and _UP_TO.match(text, reading.start - 1):
        bound = "more_than"
    if bound:
        detail["bound"] = bound
    if reading.upper is not None:
        detail["end"] = plain(reading.upper)
    change = _change(text, reading.start)
    if change:
        detail["change"] = change
    if unit is _PERCENT and is_gap_of_rates(text, reading.start, change):
        detail["suspect"] = "percentage_point"
    if counted is not None and (counted.noun or counted.word.endswith("工作日")):
        detail["counted"] = counted.noun or "工作日"
    rule = reading.rule or (
        "bare" if unit is None else unit.kind if unit.kind in {"money", "ratio", "time"} else "unit"
    )
    value, name = plain(reading.value), unit.name if unit is not None else None
    return Span(reading.start, reading.end, "figure", value, name, f"figure.zh.{rule}", None, detail or NO_DETAIL)
