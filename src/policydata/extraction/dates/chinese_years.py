"""The year before 年 in Chinese text: 2023, 二〇二三, 零八, 今, 同; lists and ranges of years."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.dates.calendar_words import (
    CENTURY_PIVOT,
    CHINESE_DASH,
    CHINESE_DIGITS,
    CHINESE_NUMBERS,
    CHINESE_YEARS,
    NOT_AFTER_YEAR,
    NOT_BEFORE_YEAR,
    spelt_year,
)
from policydata.extraction.dates.chinese_days import CLOSING, WORDS_BEFORE
from policydata.extraction.dates.values import Found, dated, edtf
from policydata.extraction.expressions import OPTIONAL_GAP, expression
from policydata.extraction.number_words import chinese_value
from policydata.extraction.word_tables import words_in

_DIGITS_BEFORE = expression(r"(?<![0-9.A-Za-z])(?<![0-9],)[0-9]{1,4}\Z")
_REPUBLIC = words_in(
    "民国 民國 行政院 立法院 考試院 监察院 臺灣 台灣 台湾 臺北 台北 总统令 總統令 卫福部 卫生福利部 国发会 新台币 立委 罚锾 新北市 高雄 台中市"
)
_REPUBLICAN = expression(
    r"(?<![0-9.A-Za-z])(?<![0-9],)[0-9]{2,3}\Z|(?<![〇零○一二三四五六七八九十百])[一二三四五六七八九][〇零○一二三四五六七八九十百]{1,4}\Z"
)
_REPUBLICAN_DAY = expression(
    r"(?<![0-9.第])1[0-2][0-9]年(?:[0-9]{1,2}月[0-9]{1,2}日|度(?![假过過])|底(?![层層蕴蘊])|同期|[上下]半年|第?[1-4一二三四]季)"
)
_REPUBLICAN_WORDS = expression(
    "(?<![〇零○一二三四五六七八九十百])(?:一百(?:零[一二三四五六七八九]|[一二]?十[一二三四五六七八九]?)|[五六七八九]十[一二三四五六七八九]?)年(?:元|十?[一二三四五六七八九十])月"
)
"""一百十二年五月 and 九十九年五月, as the years of the Republic alone are written."""
_REPUBLICAN_BEFORE = expression(rf"(?<![0-9.])(1[0-2][0-9]|[5-9][0-9]){CHINESE_DASH}\Z")
REPUBLICAN_DOTTED = expression(
    r"(?<![0-9./-])(1[0-2][0-9])([./])(1[0-2]|0?[1-9])\2(3[01]|[12][0-9]|0?[1-9])(?![0-9./%]|-[0-9])"
)
_FIRST_SHORT, _LAST_SHORT, _HUNDRED, _LAST_YEAR = 50, 130, 100, 2200
_ERAS = words_in(
    """
    令和 2019 平成 1989 昭和 1926 大正 1912 明治 1868 民国 1912 武德 618 贞观 627 永徽 650 开元 713 天宝 742 建隆 960 景德 1004
    庆历 1041 熙宁 1068 元丰 1078 元祐 1086 崇宁 1102 宣和 1119 靖康 1126 建炎 1127 绍兴 1131 淳熙 1174 至正 1341 洪武 1368 建文 1399
    永乐 1403 洪熙 1425 宣德 1426 正统 1436 景泰 1450 天顺 1457 成化 1465 弘治 1488 正德 1506 嘉靖 1522 隆庆 1567 万历 1573 泰昌 1620
    天启 1621 崇祯 1628 顺治 1644 康熙 1662 雍正 1723 乾隆 1736 嘉庆 1796 道光 1821 咸丰 1851 同治 1862 光绪 1875 宣统 1909
    """
)
_FIRST_YEARS = {name: int(year) for name, year in zip(_ERAS[::2], _ERAS[1::2], strict=True)}
"""The first years of eras that were said but once."""
_LONGEST_ERA = {True: 61, False: 199}
_SOLAR_ERAS = frozenset(_ERAS[:12])
_ERA_NUMERALS = frozenset("0123456789〇零○一二三四五六七八九十百")
_LONGEST_COUNT = 6
_CHRISTIAN = expression(r"(?:公元|西元)(前)?([0-9]{1,4}|[〇零○一二三四五六七八九十百千]{1,6})\Z")
_STEMS, BRANCHES = tuple("甲乙丙丁戊己庚辛壬癸"), tuple("子丑寅卯辰巳午未申酉戌亥")
_OPENS = frozenset("，。；：、\n（“于在自从到至是\u3000 (,;:")
_LENGTH_AFTER = expression(
    "多|余|来|间|内|期|以上|以下|以内|之|后|的(?![春夏秋冬])|左右|不|未|没|[一二三四五六七八九十0-9]"
)
_FIRST_LONG = 1900
_IN_BRACKETS = expression(r"[今去明前本上][(（]((?:19|20)[0-9]{2}|1[0-9]{2}|[5-9][0-9])[)）]\Z")
"""今(114)年 and 明(2026)年."""
_FOUR_DIGITS = expression(r"(?:19|20)[0-9]{2}\Z")
_POINT_OF_LIST = expression(r"(?:\A|\n)[ \u3000]{0,4}[0-9]{1,2}\.\Z")
_PASSED = ("经过", "通过", "超过", "度过")
"""Behind them 去年 is no 过去."""
_NEXT_YEARS = {"上一": -1, "前一": -1, "下一": 1, "后一": 1}
_THOUSAND = expression(
    r"([一二两])千零(一?十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?|[一二三四五六七八九])\Z"
)
_YEARS_BEFORE = expression(
    rf"(?<![0-9A-Za-z./])(1[0-9]{{3}}|2[01][0-9]{{2}}|[一二][〇零○一二三四五六七八九]{{3}})({CHINESE_DASH}|{OPTIONAL_GAP}[、和与及或]{OPTIONAL_GAP})\Z"
)
_DOCUMENT_NUMBER = expression(
    rf"{OPTIONAL_GAP}(?:[（(]|第){OPTIONAL_GAP}[0-9一二三四五六七八九十百]{{1,5}}{OPTIONAL_GAP}[）)]?号|版(?!权)|(?:法律|政令|条约|敕令|省令|府令|规则)第"
)
_TITLE_AFTER = expression(r"(?:联合国)?(?:可持续发展)?(?:议程|愿景|远景目标|可持续发展目标)")
_TITLE_BEFORE = expression(r"(?:计划|规划|纲要|方案|战略|行动|意见|办法|》|”)[（(]\Z")
_AGES_AFTER = expression(r"(?:多|余)?(?:的?(?:悠久|漫长|历史|文明|岁月)|间)")
BLANKS = frozenset(" \n\u3000\t")


class Written(NamedTuple):
    """A year as written before 年: where it begins, its number, or what it counts from and how far.

    `lunar` says that its months are those of the moon; of base "none" are years that only `value` says: 公元前221年, 辛丑年.
    """

    start: int
    year: int
    base: str = ""
    offset: int = 0
    lunar: bool = False
    value: str | None = None


def counts_from_1911(text: str) -> bool:
    """Say whether the years of a text may be those of the Republic: 民國114年, and 112年 beside what is Taiwan's."""
    if any(word in text for word in _REPUBLIC) or _REPUBLICAN_DAY.search(text) is not None:
        return True
    return "十" in text and _REPUBLICAN_WORDS.search(text) is not None


def _republican(text: str, stop: int, before_month: bool) -> Written | None:
    digits = _REPUBLICAN.search(text[max(0, stop - 8) : stop])
    if digits is None:
        return None
    number = chinese_value(digits[0]) if not digits[0].isascii() else Decimal(digits[0])
    if number is None or not _FIRST_SHORT <= number < _LAST_SHORT or (number < _HUNDRED and not before_month):
        return None
    if not digits[0].isascii() and not before_month:
        return None
    return Written(stop - len(digits[0]), 1911 + int(number))


def written_year(text: str, place: int, before_month: bool, republic: bool = False) -> Written | None:
    """Return the year before the 年 at `place`; two digits are a year only `before_month`; `republic` counts from 1911."""
    start = place
    while start and place - start < _LONGEST_COUNT and text[start - 1] in _ERA_NUMERALS:
        start -= 1
    start = place - 1 if start == place and text[place - 1 : place] == "元" else start
    if start < place and (first := _FIRST_YEARS.get(text[max(0, start - 2) : start])) is not None:
        count = 1 if text[start:place] == "元" else int(chinese_value(text[start:place]) or 0)
        lunar = text[start - 2 : start] not in _SOLAR_ERAS
        start -= 4 if text[max(0, start - 4) : start] == "中华民国" else 2
        return Written(start, first + count - 1, lunar=lunar) if 0 < count <= _LONGEST_ERA[lunar] else None
    if start < place and text[max(0, start - 3) : start] == "民国前":
        return Written(start - 3, 1912 - int(chinese_value(text[start:place]) or 0))
    if republic and (found := _republican(text, place, before_month)) is not None:
        return found
    if text[place - 1 : place] in BRANCHES and text[max(0, place - 2) : place - 1] in _STEMS:
        return Written(place - 2 - 2 * (text[max(0, place - 4) : place - 2] == "农历"), 0, "none")
    if "元" in (before := text[max(0, place - 9) : place]) and (match := _CHRISTIAN.search(before)):
        year = int(chinese_value(match[2]) or 0)
        if match[1]:
            value = f"-{year - 1:04d}" if year > 1 else "0000"
            return Written(place - len(match[0]), 0, "none", value=value) if year else None
        return Written(place - len(match[0]), year) if 0 < year < _LAST_YEAR else None
    if text[place - 1 : place] in CLOSING and (inside := _IN_BRACKETS.search(text[max(0, place - 7) : place])):
        count = int(inside[1])
        return Written(place - len(inside[0]), count if count >= _FIRST_LONG else 1911 + count)
    stop = place
    while stop and place - stop < 3 and text[stop - 1] in BLANKS:
        stop -= 1
    last = text[stop - 1 : stop]
    if "0" <= last <= "9":
        digits = _DIGITS_BEFORE.search(text[max(0, stop - 6) : stop])
        if digits is None and _POINT_OF_LIST.search(text[max(0, stop - 10) : stop - 4]):
            digits = _FOUR_DIGITS.match(text[stop - 4 : stop])
        if digits is None:
            return None
        year, start = int(digits[0]), stop - len(digits[0])
        marked = len(digits[0]) == 2 and text[start - 1 : start] in ("'", "’", "‘")
        if (
            len(digits[0]) == 2
            and (before_month or marked or digits[0][0] == "0")
            and text[start - 1 : start] not in ("第", "近", "约")
        ):
            year += 2000 if year < CENTURY_PIVOT else 1900
        elif 80 <= year < _HUNDRED and _is_short_year(text, start, place):
            year += 1900
        lunar = text[max(0, start - 2) : start] == "农历"
        told = 1000 <= year < 2200 and text[start - 1 : start] != "第"
        return Written(start - marked, year, lunar=lunar) if told else None
    if last == "一" and (near := _NEXT_YEARS.get(text[place - 2 : place])) is not None and stop == place:
        follows = text[place + 1 : place + 2]
        return (
            None
            if follows and (follows in NOT_AFTER_YEAR or follows == "度")
            else Written(place - 2, 0, "context", near)
        )
    if last in CHINESE_DIGITS or last == "十":
        if thousand := _THOUSAND.search(text[max(0, stop - 7) : stop]):
            year = 1000 * CHINESE_DIGITS[thousand[1]] + CHINESE_NUMBERS[thousand[2]]
            return Written(stop - len(thousand[0]), year)
        words = WORDS_BEFORE.search(text[max(0, stop - 6) : stop])
        if words is None or len(words[0]) not in (2, 4):
            return None
        if len(words[0]) == 2 and not before_month and not _is_short_year(text, stop - 2, place):
            return None
        numbers = [CHINESE_DIGITS.get(character) for character in words[0]]
        year = 0
        for number in numbers:
            if number is None:
                return None
            year = year * 10 + number
        if len(numbers) == 2:
            year += 2000 if year < CENTURY_PIVOT else 1900
        start = stop - len(numbers)
        return Written(start, year, lunar=text[max(0, start - 2) : start] == "农历") if 1000 <= year < 2200 else None
    if last in CHINESE_YEARS and stop == place:
        if text[place - 2 : place - 1] == "大" and last in "前后":
            return Written(place - 2, 0, "document", -3 if last == "前" else 3)
        before, following = text[place - 2 : place - 1] if place > 1 else "", text[place + 1 : place + 2]
        if (before and before in NOT_BEFORE_YEAR[last] and text[max(0, place - 3) : place - 1] not in _PASSED) or (
            following and following in NOT_AFTER_YEAR
        ):
            return None
        if (last == "该" and following == "度") or (last == "当" and following == "价"):
            return None
        base, offset = CHINESE_YEARS[last]
        return Written(place - 1, 0, base, offset)
    return None


def opens(text: str, start: int) -> bool:
    """Say whether a clause begins at `start`, or a word that leads to a time stands before it."""
    return start <= 0 or text[start - 1] in _OPENS


def _is_short_year(text: str, start: int, place: int) -> bool:
    """Say whether two digits are a year: 98年 and 零三年 are, where a clause begins or behind 于; 三五年 is a number of them."""
    if not opens(text, start) or _LENGTH_AFTER.match(text, place + 1):
        return False
    first, second = (CHINESE_DIGITS.get(text[index], -1) for index in (start, start + 1))
    spoken = first >= 0 and second >= 0 and text[start] != "两"
    return text[start].isascii() or (
        spoken and second != first + 1 and (first not in (2, 3, 4) or text[start : start + 2] == "二零")
    )


def is_name(text: str, written: Written, place: int) -> bool:
    """Say whether the year belongs to a document number, a title or a number of years."""
    following = text[place + 1 : place + 2]
    if following in ("代", "级", "龄"):
        return (
            following != "代" or text[place + 2 : place + 3] not in ("表", "理") or place - written.start < len("1994")
        )
    if following and following in "第（( 版\n法政条敕省府规" and _DOCUMENT_NUMBER.match(text, place + 1):
        return True
    if following and following in "联可议愿远" and _TITLE_AFTER.match(text, place + 1):
        return True
    if written.year % 100 == 0 and (
        _AGES_AFTER.match(text, place + 1)
        or text[written.start - 1 : written.start] in ("约", "近", "超", "达", "过", "上")
    ):
        return True
    start = written.start
    before = text[max(0, start - 16) : start]
    if following in ("）", ")") and ("（" in before or "(" in before):
        opening = max(before.rfind("（"), before.rfind("("))
        return _TITLE_BEFORE.search(before[: opening + 1]) is not None and len(before) - opening < 8
    return False


def years_before(text: str, start: int, year: int, done: int, found: list[Found]) -> tuple[int, int]:
    """Read 2019— or 2022、 before a year: return where a range begins and its first year, or append listed years."""
    cursor = start
    while match := _YEARS_BEFORE.search(text[max(done, cursor - 12) : cursor]):
        number = spelt_year(match[1])
        cursor -= len(match[0])
        if match[2].strip()[:1] not in "、和与及或":
            return (cursor, number) if number < year and start - cursor == len(match[0]) else (start, 0)
        found.append(dated(cursor, cursor + 4, "date.year", edtf(number)))
    short = (
        _REPUBLICAN_BEFORE.search(text[max(done, start - 8) : start]) if text[start + 3 : start + 4] == "年" else None
    )
    if short is not None and int(short[1]) + 1911 < year and text.startswith(f"{year - 1911}", start):
        return start - len(short[0]), int(short[1]) + 1911  # 105至108年
    return start, 0
