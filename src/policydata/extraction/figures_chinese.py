"""Figures in Chinese text: numbers that count or measure, told from dates, ordinals, references and set phrases."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.chinese_nouns import Counted, unit_behind
from policydata.extraction.chinese_numerals import RUN, Numeral, numeral_at
from policydata.extraction.figure_words_chinese import (
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    CHANGES,
    CUES,
    GAP_WORDS,
    LONGEST_BOUND,
    NOT_TENTHS,
    RATE_WORDS,
    SET_PHRASES,
)
from policydata.extraction.number_words import CHINESE_NUMERALS, plain
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, Unit

_ORDINALS = re.compile(rf"[0-9{CHINESE_NUMERALS}]+(?:[、,，和及至到与或—–~-]+第?[0-9{CHINESE_NUMERALS}]+)*")
_RANGE = re.compile(r"[-—–~～至到]{1,2}")
_CURRENCY = re.compile(r"(?:US|HK|A|C|NT|R)?\$|[¥￥€£]|(?:RMB|USD|EUR|CNY|GBP|HKD|JPY) ?$")
_TENTHS = re.compile(rf"成(?:([{CHINESE_NUMERALS}半])(?![{CHINESE_NUMERALS}年月日个]))?|折")
_HALF_BEHIND = re.compile(r"半(?![年月日天周小数导岛])")
_HALF_INSIDE = re.compile(r"个半(月|小时|星期)")
_SMALLER = re.compile(r"([0-9]{1,2}|[一二三四五六七八九十]{1,3})(分钟|分|秒钟|秒|个月)")
_BARE_END = re.compile(r"[，。；、！？）)：:,.;”」]|$|\n|[^年月日号时点条章节款版届期级室楼层栋路线维代页段第之0-9A-Za-z\s./\-—~%]")
_DAYS_BEHIND = re.compile("(?:以|之)?(?:内|上|下)|左右|前后?|后|不等")
_DAYS_BEFORE = re.compile("(?:期限|为期|期为|满|每|连续|公示|提前|最长|最短|共|延长|历时|再|限)(?:为|了)?$")
_ONE_SPAN = re.compile("内|以|左右|多|半|期|之|前|后")
_ONE_BEFORE = ("为期", "期限", "满", "不超过", "至少", "超过", "不少于", "每", "不足", "近", "约")
_NOT_DISCOUNT = frozenset("叠旧算射扣腾磨返")
_SECONDS = {"分": 60, "分钟": 60, "小时": 3600, "个小时": 3600}
_BY_FIRST: dict[str, tuple[str, ...]] = {}
for _phrase in SET_PHRASES:
    _BY_FIRST[_phrase[0]] = (*_BY_FIRST.get(_phrase[0], ()), _phrase)
_TIMES_OF_ONE = frozenset({"time", "money", "ratio", "length", "area", "mass", "volume", "energy", "power"})
_PERCENT = CHINESE_UNITS["%"]
_SIGNS = frozenset("-−")
_TITLE = 60
_QUOTED = 13
_SAYING = 15
_SENTENCE = 120
_LONGEST_CHANGE = 4


class _Reading(NamedTuple):
    start: int
    end: int
    value: Decimal
    numeral: Numeral
    unit: Unit | None
    counted: Counted | None
    rule: str
    upper: Decimal | None = None


def find_chinese(text: str) -> list[Span]:
    """Return the figures of a folded Chinese text, by position."""
    spans: list[Span] = []
    done = 0
    for run in RUN.finditer(text):
        start = run.start()
        if start < done:
            continue
        previous = text[start - 1 : start]
        if previous == "第":
            ordinals = _ORDINALS.match(text, start)
            done = ordinals.end() if ordinals is not None else run.end()
            continue
        if text.startswith(_BY_FIRST.get(text[start], ()), start) and not text.startswith("分之", run.end()):
            done = run.end()
            continue
        numeral = numeral_at(text, start)
        done = max(numeral.end, run.end())
        reading = _read(text, numeral) if numeral.value is not None else None
        if reading is None:
            continue
        if isinstance(reading, int):
            done = reading
            continue
        if _is_figure(text, reading):
            spans.append(_span(text, reading))
            done = reading.end
    return spans


def _read(text: str, numeral: Numeral) -> _Reading | int | None:
    """Return what stands at a numeral; a position to go on at, or nothing, where it is no figure."""
    start, end, value = numeral.start, numeral.end, numeral.value
    if value is None:
        return None
    prefix = _prefix(text, start, numeral)
    if prefix is None:
        return None
    start, currency, negative = prefix
    if text.startswith("零下", start - 2) and start > 1:
        start, negative = start - 2, True
    value = -value if negative else value
    if numeral.share:
        unit = _PERCENT if numeral.share == "percent" else None
        return _Reading(start, end, value, numeral, unit, None, "share")
    if currency is not None:
        return _Reading(start, end, value, numeral, currency, None, "money")
    tenths = _TENTHS.match(text, end) if end < len(text) and text[end] in "成折" else None
    if tenths is not None:
        found = _tenths(text, tenths, numeral)
        if found is not None:
            return found
    if text.startswith("个半", end):
        half = _HALF_INSIDE.match(text, end)
        if half is not None:
            unit = CHINESE_UNITS[half[1] if half[1] == "小时" else f"个{half[1]}"]
            counted = Counted(half.end(), unit, half.group(), "")
            return _Reading(start, half.end(), value + Decimal("0.5"), numeral, unit, counted, "time")
    counted = unit_behind(text, end)
    unit = counted.unit if counted is not None else None
    reading = _Reading(start, counted.end if counted is not None else end, value, numeral, unit, counted, "")
    return _ranged(text, _composite(text, reading))


def _prefix(text: str, start: int, numeral: Numeral) -> tuple[int, Unit | None, bool] | None:
    """Return where the figure begins, its currency, and whether it is negative; None inside a longer token."""
    if numeral.words:
        return start, None, False
    previous = text[start - 1 : start]
    if not previous or previous > "\u2e7f":
        return (start, None, False) if previous not in ("〔", "［", "＃") else None
    if previous in "$¥€£" or (previous.isupper() or (previous == " " and text[start - 2 : start - 1].isupper())):
        window = max(0, start - 5)
        for match in _CURRENCY.finditer(text, window, start):
            if match.end() == start:
                return match.start(), CURRENCY_MARKS.get(match.group().strip()), False
    if previous.isspace() or previous in "(“‘\"'…≥≤><~+":
        return start, None, False
    farther = text[start - 2 : start - 1]
    if previous in _SIGNS and (not farther or farther > "\u2e7f" or farther in " (\n"):
        return start - 1, None, True
    if previous in "—–" and (farther > "\u2e7f" or farther in "—–"):
        return start, None, False
    return None


def _tenths(text: str, match: re.Match[str], numeral: Numeral) -> _Reading | None:
    """Read 三成, 三成五 and 九折 as percent."""
    value, following = numeral.value, text[match.end() : match.end() + 1]
    if value is None or following in NOT_TENTHS or numeral.scaled:
        return None
    if match.group() == "折":
        percent = value * 10 if value < 10 else value
        fits = 0 < percent < 100 and following not in _NOT_DISCOUNT
        return _Reading(numeral.start, match.end(), percent, numeral, _PERCENT, None, "share") if fits else None
    if not 0 < value <= 10:
        return None
    below = Decimal(5) if match[1] == "半" else Decimal("〇一二三四五六七八九".find(match[1])) if match[1] else Decimal(0)
    if below < 0:
        return None
    return _Reading(numeral.start, match.end(), value * 10 + below, numeral, _PERCENT, None, "share")


def _composite(text: str, reading: _Reading) -> _Reading:
    """Take in the smaller unit of 3分20秒 and 两年六个月, and the half of 三年半."""
    counted, numeral = reading.counted, reading.numeral
    word = counted.word if counted is not None else ""
    if word in {"年", "天", "小时", "个小时", "周"}:
        half = _HALF_BEHIND.match(text, reading.end)
        if half is not None:
            return reading._replace(end=half.end(), value=reading.value + Decimal("0.5"))
    if not word and text.startswith("分", reading.end) and not numeral.scaled:
        word, end = "分", reading.end + 1
    else:
        end = reading.end
    if word not in _SECONDS and word != "年":
        return reading
    match = _SMALLER.match(text, end)
    if match is None or (word == "年") != (match[2] == "个月"):
        return reading
    small = numeral_at(text, end)
    if small.value is None or small.end != match.start(2):
        return reading
    if word == "年":
        value, unit = reading.value * 12 + small.value, CHINESE_UNITS["个月"]
    elif match[2].startswith("分"):
        value, unit = reading.value * 60 + small.value, CHINESE_UNITS["分钟"]
    else:
        value, unit = reading.value * _SECONDS[word] + small.value, CHINESE_UNITS["秒"]
    return reading._replace(end=match.end(), value=value, unit=unit, counted=Counted(match.end(), unit, match[2], ""))


def _ranged(text: str, reading: _Reading) -> _Reading | int:
    match = _RANGE.match(text, reading.end)
    if match is None or (text[match.end() : match.end() + 1] not in _NUMERAL_STARTS):
        return reading
    second = numeral_at(text, match.end())
    if second.value is None or second.share or second.words is not reading.numeral.words:
        return reading
    behind = unit_behind(text, second.end)
    unit, low = reading.unit, reading.value
    if unit is None and behind is None and not second.scaled:
        return second.end
    joined = match.group()
    if unit is not None and (behind is None or behind.unit != unit or text[reading.start - 1 : reading.start] in _FROM):
        return reading
    if unit is None and second.scaled and not reading.numeral.scaled and second.value >= 10**4:
        low = low * (10**8 if second.value >= 10**8 else 10**4)
    if low >= second.value or (unit is None and joined in "到至" and text[reading.start - 1 : reading.start] in _FROM):
        return reading
    end = behind.end if behind is not None else second.end
    return reading._replace(
        end=end, value=low, unit=behind.unit if behind else None, counted=behind, upper=second.value,
        numeral=reading.numeral._replace(scaled=reading.numeral.scaled or second.scaled),
    )


_NUMERAL_STARTS = frozenset(f"0123456789{CHINESE_NUMERALS}")
_FROM = frozenset("从由自")


def _is_figure(text: str, reading: _Reading) -> bool:
    start, end, numeral, counted = reading.start, reading.end, reading.numeral, reading.counted
    if _inside_title(text, start) or _is_slogan(text, reading):
        return False
    if reading.rule in {"share", "money"}:
        return True
    head = text[numeral.start]
    if head == "半":
        return _is_half(text, reading)
    if counted is None:
        return _is_bare_figure(text, reading)
    previous = text[start - 1 : start]
    if head in "百千万亿萬億兆" and not _bound_before(text, start) and previous not in ("每", "达", "到"):
        return False
    if numeral.words and previous in ("数", "几", "好", "十") and previous:
        return False
    if counted.word == "点" and not counted.noun:
        return False
    if counted.word in {"分", "度"} and numeral.words and reading.value < 11:
        return False
    if counted.word == "分" and previous and previous in "时点":
        return False
    if text[numeral.start : numeral.end] == "一":
        return _is_counted_one(text, reading, counted)
    if counted.word == "年":
        return _is_span_of_years(text, reading)
    if counted.word == "日":
        return _is_span_of_days(text, reading)
    if counted.word == "个月" and previous == "前":
        return text[start - 2 : start - 1] != "年"
    return True


def _inside_title(text: str, start: int) -> bool:
    opened = text.rfind("《", max(0, start - _TITLE), start)
    return opened >= 0 and text.rfind("》", opened, start) < 0


def _is_slogan(text: str, reading: _Reading) -> bool:
    """Whether the figure stands in a short quotation (“三品一标”), so that it names or is proverbial."""
    if reading.unit is not None and reading.unit.kind in {"ratio", "money"}:
        return False
    start = reading.start
    opened = max(text.rfind(mark, max(0, start - _SAYING), start) for mark in "“「‘")
    if opened < 0 or (opened < start - 1 and not reading.numeral.words):
        return False
    reach = opened + (_QUOTED if opened == start - 1 else _SAYING)
    closed = [place for mark in "”」’" if (place := text.find(mark, opened, reach)) > 0]
    return bool(closed) and min(closed) >= reading.end


def _is_half(text: str, reading: _Reading) -> bool:
    counted, previous = reading.counted, text[reading.start - 1 : reading.start]
    if counted is None or counted.unit.kind != "time" or counted.word == "日":
        return False
    return previous not in tuple("上下前后大每多一小过")


def _is_counted_one(text: str, reading: _Reading, counted: Counted) -> bool:
    start, end = reading.start, reading.end
    if counted.unit.kind not in _TIMES_OF_ONE or counted.noun or text[start - 1 : start] in ("后", "统", "进", "同", "唯", "之"):
        return False
    if counted.word in {"年", "天", "日", "周", "年时间", "分", "度"}:
        return _ONE_SPAN.match(text, end) is not None or text[max(0, start - 3) : start].endswith(_ONE_BEFORE)
    return True


def _is_span_of_years(text: str, reading: _Reading) -> bool:
    numeral = reading.numeral
    written = text[numeral.start : numeral.end]
    if not numeral.scaled and len(written) >= 4 and not numeral.grouped and "." not in written and "十" not in written:
        return "百" in written or "千" in written
    following = text[reading.end : reading.end + 1]
    return not (following.isdigit() or (following in "一二三四五六七八九十" and following != ""))


def _is_span_of_days(text: str, reading: _Reading) -> bool:
    start = reading.start
    if text[start - 1 : start] == "月":
        return False
    if _DAYS_BEHIND.match(text, reading.end) or _bound_before(text, start):
        return text[start - 1 : start] not in ("于", "在")
    return _DAYS_BEFORE.search(text, max(0, start - 5), start) is not None


def _is_bare_figure(text: str, reading: _Reading) -> bool:
    """Whether a number without unit counts something the sentence names elsewhere."""
    start, end, numeral = reading.start, reading.end, reading.numeral
    if numeral.words:
        return False
    if not _BARE_END.match(text, end):
        return False
    if numeral.scaled or numeral.grouped:
        return True
    written = text[numeral.start : numeral.end]
    if len(written) == 4 and written[:2] in ("19", "20"):
        return False
    if _bound_before(text, start):
        return True
    cued = any(text[max(0, start - length) : start] in CUES for length in (1, 2))
    return cued and ("." in written or reading.value >= 10) and text[end : end + 1] not in "：:"


def _bound_before(text: str, start: int) -> str:
    for length in range(min(LONGEST_BOUND, start), 0, -1):
        name = BOUNDS_BEFORE.get(text[start - length : start])
        if name is not None:
            return name
    return ""


def _bound_behind(text: str, end: int) -> str:
    for length in (4, 3, 2, 1):
        name = BOUNDS_AFTER.get(text[end : end + length])
        if name is not None:
            return name
    return ""


def _change(text: str, start: int) -> str:
    position = start - 1 if text[start - 1 : start] in ("了", "近", "约", "超") else start
    for length in range(min(_LONGEST_CHANGE, position), 0, -1):
        direction = CHANGES.get(text[position - length : position])
        if direction is not None:
            return direction
    return ""


def _is_gap_of_rates(text: str, start: int, change: str) -> bool:
    window = text[max(0, start - _SENTENCE) : start]
    sentence = window[max(map(window.rfind, "。；！？\n")) + 1 :]
    if any(word in sentence for word in GAP_WORDS):
        return "%" in sentence or any(word in sentence for word in RATE_WORDS)
    clause = sentence[sentence.rfind("，") + 1 :]
    return bool(change) and any(word in clause for word in RATE_WORDS)


def _span(text: str, reading: _Reading) -> Span:
    unit, counted, detail = reading.unit, reading.counted, dict[str, str]()
    bound = _bound_before(text, reading.start) or _bound_behind(text, reading.end)
    if reading.numeral.more:
        bound = "more_than"
    if bound:
        detail["bound"] = bound
    if reading.upper is not None:
        detail["end"] = plain(reading.upper)
    change = _change(text, reading.start)
    if change:
        detail["change"] = change
    if unit is _PERCENT and _is_gap_of_rates(text, reading.start, change):
        detail["suspect"] = "percentage_point"
    if counted is not None and counted.noun:
        detail["counted"] = counted.noun
    rule = reading.rule or ("bare" if unit is None else unit.kind if unit.kind in {"money", "ratio", "time"} else "unit")
    return Span(
        reading.start, reading.end, "figure", plain(reading.value), unit.name if unit is not None else None,
        f"figure.zh.{rule}", None, detail or NO_DETAIL,
    )
