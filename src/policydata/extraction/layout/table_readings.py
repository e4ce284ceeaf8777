"""What the heads, labels and captions of a table say of its numbers: the year, the unit and how many it stands for."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.parts_of_years import months_in
from policydata.extraction.layout.table_shapes import (
    BAND,
    ENGLISH_MONTH,
    GROUP,
    MONEY,
    MONEYS,
    ONLY_UNIT,
    PART_OF,
    UNIT_WORD,
    YEAR_ROW,
)
from policydata.extraction.layout.tables import Cell, cells
from policydata.extraction.spans import Place, Span
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.units import (
    CHINESE_UNITS,
    CURRENCY_MARKS,
    ENGLISH_PLURAL,
    ENGLISH_SINGULAR,
    ENGLISH_SYMBOLS,
    SYMBOLS,
)

_YEAR = expression(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_MONTH = expression(ENGLISH_MONTH)
_MONTH_YEAR = rf"{ENGLISH_MONTH}[- '’]{{0,2}}(?:[0-9]{{2}}){{1,2}}[rpe*]?"
_MONTH_OF_YEAR = expression(rf"{_MONTH_YEAR}(?:\s(?:to|from|over)\s{_MONTH_YEAR})?")
_SAID = expression(
    r"[(（\[]([^()（）\[\]\n]{1,40})[)）\]]|(?:单位|[Uu]nits?)(?:均?为|[:：]|\s+(?:is|are))\s*([^，。；：:,;\n)）]{1,20})"
    rf"|(?:\bin|(?<=20[0-9][0-9]))\s+({MONEYS})(?![\w-])"
    r"|(?<=[,，、;；])\s*(?P<part>[^\s,，、;；：:()（）\n][^,，、;；：:()（）\n]{0,30})(?=[,，;；(（\n]|\Z)"
)
"""Where a unit is said of a table or column: in brackets, behind "unit", or as a part between commas ("Users, million")."""
_MEASURES = frozenset(("ratio", "money", "mass", "length", "area", "volume", "energy", "power", "data"))
"""Kinds of units that a part between commas may say without a power of ten: "Share of farms, %", but not "pupils, girls"."""
_ENGLISH_POWERS = {
    **dict.fromkeys(("thousand", "thousands", "k"), 3),
    **dict.fromkeys(("lakh", "lakhs"), 5),
    **dict.fromkeys(("million", "millions", "m", "mn"), 6),
    **dict.fromkeys(("crore", "crores"), 7),
    **dict.fromkeys(("billion", "bn"), 9),
}
_CHINESE_POWERS = {"万亿": 12, "百亿": 10, "亿": 8, "千万": 7, "百万": 6, "十万": 5, "万": 4, "千": 3}
_CHINESE_UNITS = CHINESE_UNITS | {sign: unit for sign, unit in SYMBOLS.items() if unit.kind == "data"}
_CHINESE_UNIT = expression(
    f"({'|'.join(_CHINESE_POWERS)})?({'|'.join(sorted((w for w in _CHINESE_UNITS if w != '%'), key=len, reverse=True))})?"
)
_NOTE, _DECIMAL_COMMA = expression(r"(?<=[0-9%])\s?(?:\([rpeb]\)|[rpeb])\Z"), expression(r",(?=[0-9]{1,2}(?![0-9]))")
_ENGLISH_WORD = expression(r"[A-Za-z][A-Za-z'-]*|[€£$¥%‰]")
_SHARE = expression(
    r"率|占比|比重|比例|百分比|\b(?:(?<!fertility )(?<!exchange )rate|share|proportion|percentage|per\s?cent|coverage|penetration)s?\b",
    re.I,
)
_PERCENT_OF = expression(r"\bper\s?cent(?:ages?)?\b|%\s+(?:of|change)\b|\bshares?\s+of\b|百分比|占比", re.I)
_NO_COUNT = r"(?![\u4e00-\u9fff]{0,8}(?:度|指数|收入|支出|消费|工资|水平|时长|时间|面积|价格|金额|产值|利润|营收|投资|得分|评分))"
"""Behind who is counted, none of what is measured of them: 居民满意度."""
_NOUNS = (
    (expression(f"(?:人员|人数|人口|网民|用户|学生|教师|居民){_NO_COUNT}"), "person"),
    (expression(f"(?:户数|家庭){_NO_COUNT}"), "household"),
    (
        expression(
            r"\b(?:labou?r\s+force|(?:self-|un)?employed|economically\s+(?:in)?active)(?=\s*(?:[(,;]|\Z))", re.I
        ),
        "person",
    ),
    (expression("人次"), "person_time"),
    (expression(f"(?:企业|公司){_NO_COUNT}"), "company"),
    (expression(f"(?:机构|单位|部门){_NO_COUNT}"), "body"),
    (expression("投诉|申诉|申请|案件|件数|起数|数量|个数|项目"), "item"),
)
NO_COUNT = expression(r"\b(?:average|mean|median)\s+(?:[a-z]+\s+)?(?:age|size)\b", re.I)
"""What is told of people or things, and is no count of them: average age of members."""
_CAPTION_PARTS = ",，;；:："
_MARKS_OF_VALUES = frozenset("pePEr")
"""Provisional, estimated, revised."""
_MOST_WORDS = 4
"""A unit in brackets has no more words."""
_STRESSES = expression(r"[A-Za-z]{4,}|[\u4e00-\u9fff]{2}(?![\u4e00-\u9fff])")
_PLACES = expression(
    r"country|countries|state|region|province|city|territory|economy|国家|地区|省份|城市|区县|州", re.I
)


_PARTS = expression(
    r"(?<!ed )\bby\s+(?!end\b|year\b|month\b|quarter\b|[0-9])[a-z]+|按[^，。；（()\n]{1,12}分(?!析)|分(?=行业|地区|产业|性别|年龄)|各(?![项种个方位月季年]|指标)"
)
"""What a caption says its rows are: "by sector", not "provided by ministries"; 各地区, not 各项指标."""
_CAPTION = expression(
    r"\s*(?:(?:Table|Figure|表|图)\s*[0-9A-Z.-]{0,6}[.:：\s]\s*)?([^\n(（,，:：]{3,80}?)(?:,?\s+(?:in|by|for)?\s*(?:(?:19|20)[0-9]{2}[–-]?)+|[（(,，:：\n]|\s*\Z)"
)


_SHARE_OF = expression(r"(?:\b(?:share|percentage|proportion|per\s?cent)|%)\s+of\s+(?:all\s+)?([a-z]+)", re.I)
"""Of whom a table has shares: rows that end with the word are parts of them."""
OF_CHANGE = expression(r"\bchange|\bgrowth|\bdifference|\+/-|%\s*±|变化|增长|增减|同比|增速", re.I)
"""The head of a column of changes."""
_CHANGE_OF_RATE = expression(r"(?:变化|增长|增减|同比|增速|环比|涨跌)[^\n]{0,8}[%％]|(?:同比|环比)(?:增[长减速])?\Z")
"""One that is told in percent, whatever the unit of its row."""
_BARE_CHANGE = expression(
    r"[^A-Za-z]*(?:(?:annual|percentage|per\s?cent|net)\s+)?(?:change|growth|difference)\b(?!\s+(?:in|of)\s)[^\n]{0,30}"
    r"|(?:变化|增长|增减|同比|增速)+率?[^\u4e00-\u9fff\n]*",
    re.I,
)
"""One that does not say of what."""
_IN_POINTS = expression(
    r"(?!.{0,40}per\s?cent)(?:[A-Za-z-]+\s+)*(?:change|difference)(?:\s+(?:on|over|from)\s[^%\n]*)?", re.I
)
"""A change that is told in points where its row is one of shares."""
_COUNTS = expression(r"[^\n]{0,40}\b[Ii]ndex\b|(?:[Tt]otal\s+)?(?:[Nn]umber|[Nn]o\.)\s+of\s|[^\n,]{3,40},\s[Nn]umber\Z")
"""The head of a column of counts, below a caption of shares."""
_OWN_COUNT = expression(r"[^\n,]{3,40},\s(?:number\Z|per\s)|[^\n]*\b(?:fertility|exchange)\srates?\b", re.I)
"""One that says itself what is counted, or that nothing is: "Marriages, number", "Fertility rate"."""
_TOTAL = expression(r"(?:(?:grand|overall)\s+)?total|all|overall|合\s*计|总\s*计", re.I)
_ALL = expression(r"all(?:\s+[a-z]+)?|(?:(?:grand|overall)\s+)?total|合\s*计|总\s*计", re.I)


_LINE = expression(r"[^\n]*\S[^\n]*")
_GOES_ON = expression(r"\s*[a-z]+\s")
_UNIT_LINE = expression(rf"\s*(?:[(（][^()（）\n]*[)）]|(?:{UNIT_WORD})[^\n]*|[^\n]{{0,8}})\s*")


class Scale(NamedTuple):
    """A unit and the power of ten that its numbers are written in; `unit` is None where only the power is said."""

    unit: str | None
    power: int


def table_figures(text: str, language: str) -> list[Span]:
    """Return the numbers of the tables of a text as figures, with the units and powers of ten that their heads say."""
    found = []
    for cell in cells(text, months=True):
        surface = _NOTE.sub("", text[cell.start : cell.end])
        if MONEY.fullmatch(surface) is not None:
            continue  # it says its own unit: a figure like any other
        scale = scale_of(text, cell)
        less = "-" if surface[0] == "(" and unit_kind(scale.unit) == "money" else ""
        digits = less + re.sub(r"[,\s%+()]", "", _DECIMAL_COMMA.sub(".", surface)).replace("−", "-")
        if surface.endswith("%"):
            scale = Scale("percent", 0)
        value = Decimal(digits).scaleb(scale.power) if scale.power else Decimal(digits)
        found.append(
            Span(cell.start, cell.start + len(surface), "figure", f"{value:f}", scale.unit, f"figure.{language}.table")
        )
    return found


def year_of(text: str, cell: Cell) -> tuple[str, Place] | None:
    """Return the one year that the heads of a number say, else its row, a row of a year above, or the caption, and where."""
    over = (cell.over,) if YEAR_ROW.fullmatch(text, *cell.over) else ()
    for where in (cell.head, cell.above, cell.label, *over, cell.caption):
        years = {match.group(): match.span() for match in _YEAR.finditer(text, *where)}
        if len(years) == 1:
            return next(iter(years.items()))
        if years:
            return None
    return None


def measured_of(text: str, cell: Cell, place: bool = False) -> Place:
    """Return where the words stand that say what a number of a table measures: the row's, unless it is a year or a part.

    `place` says that the label of the row is the name of a state or city.
    """
    year, above = _is_year(text, cell.head), _is_year(text, cell.above)
    of_places = place or _PLACES.search(text, *cell.corner) is not None
    dated = _YEAR.search(text, *cell.head) is not None
    named = _measured_row(text, cell)
    label = text[slice(*named)]
    grouped = _is_part(text, cell) or BAND.fullmatch(label) is not None
    of_group = GROUP.fullmatch(text, *cell.head) is not None
    changed = _BARE_CHANGE.fullmatch(text, *cell.head) is not None
    of_all = _TOTAL.fullmatch(label) or months_in(label) or _is_year(text, cell.label)
    if (year or above or of_group or changed) and (of_places or grouped or of_all):
        if cell.above[1] and not above:
            return cell.above
        return _title(text, cell.caption) or named
    by_head = (
        _YEAR.search(label)
        or (of_places and not year)
        or (not dated and not changed and (grouped or of_all or GROUP.fullmatch(label)))
    )
    return cell.head if by_head and cell.head[1] else named


def _measured_row(text: str, cell: Cell) -> Place:
    """Return the label of a row, the one above it for "of which: urban", without its first words for "of which: exports"."""
    part = PART_OF.match(text, *cell.label)
    rest = part.end() if part is not None else cell.label[0], cell.label[1]
    alone = GROUP.fullmatch(text, *rest) or (part is not None and BAND.fullmatch(text, *rest))
    return cell.over if cell.over[1] and alone else rest


def _title(text: str, caption: Place) -> Place | None:
    """Return what a caption names: the words of its last line that says more than a unit and goes on with none above."""
    start, end = caption
    lines = [(start + line.start(), start + line.end()) for line in _LINE.finditer(text[start:end])]
    named = [line for line in lines if _UNIT_LINE.fullmatch(text, *line) is None and not _GOES_ON.match(text, *line)]
    match = _CAPTION.match(text, named[-1][0], end) if named else None
    return match.span(1) if match is not None else None


def place_in(text: str, cell: Cell, place: bool = False) -> str | None:
    """Return the place that a row of a table of places speaks of."""
    if place:
        return text[slice(*cell.label)]
    if _PLACES.search(text, *cell.corner) is None or _YEAR.search(text, *cell.label):
        return None
    return text[slice(*cell.label)]


def group_in(text: str, cell: Cell, place: bool = False) -> str | None:
    """Return the group of a number, which its row names ("Employed persons by sector") or its column ("2023: women").

    `place` says that the row is that of a place.
    """
    row = [cell.label] if not place and _is_part(text, cell) and not _ALL.fullmatch(text, *cell.label) else []
    whose = _is_year(text, cell.above) and not (_YEAR.search(text, *cell.head) or ONLY_UNIT.fullmatch(text, *cell.head))
    column = [cell.head] if whose else []
    return ", ".join(text[slice(*where)] for where in row + column) or None


def _is_year(text: str, head: Place) -> bool:
    said = text[slice(*head)]
    return _YEAR.fullmatch(said.rstrip("年*pe")) is not None or _MONTH.fullmatch(said) is not None or _is_bare(said)


def _is_bare(head: str) -> bool:
    """Tell whether a head says a month of a year or a unit, and nothing of what is measured."""
    return _MONTH_OF_YEAR.fullmatch(head) is not None or ONLY_UNIT.fullmatch(head) is not None


def _is_part(text: str, cell: Cell) -> bool:
    """Tell whether the caption says that the rows are the parts of what it counts, or shares of what the row ends with."""
    label = text[slice(*cell.label)].lower()
    if _PARTS.search(text, *cell.caption) is not None:
        return _YEAR.search(label) is None
    whole = _SHARE_OF.search(text, *cell.caption)
    return whole is not None and label.endswith(f" {whole.group(1).lower()}")


def scale_of(text: str, cell: Cell) -> Scale:
    """Return the unit of a number of a table: from its head or row, from the caption, or from what the head counts."""
    said_at = cell.head, cell.above, cell.label, cell.over, cell.caption
    head, above, label, over, caption = (text[slice(*where)] for where in said_at)
    power = 0
    for words in (head, above, label, over):
        for said in _said(words):
            if said.unit is not None:
                points = said.unit == "percent" and words in (label, over) and _IN_POINTS.fullmatch(head)
                return Scale("percentage_point", 0) if points else said
            power = said.power
    if cell.unit[1] and _CHANGE_OF_RATE.search(head) is not None:
        return Scale("percent", 0)
    if cell.unit[1] and not _is_share(head) and (scale := _read(text[slice(*cell.unit)])) is not None:
        return scale
    counts = _COUNTS.match(head) is not None
    corner = _said(text[slice(*cell.corner)]) if not (power or counts or _is_share(f"{head} {label}")) else ()
    if corner and unit_kind(corner[0].unit) == "money":
        return corner[0]
    if not power and not counts and (scale := _of_caption(caption, head, label)) is not None:
        return scale
    power = power or (0 if _is_share(head) else next((said.power for said in _said(caption) if not said.unit), 0))
    last = caption[max(map(caption.rfind, _CAPTION_PARTS)) + 1 :]
    if not power and not counts and (_says_percent(caption) or _is_share(last)):
        return Scale("percent", 0)
    # The rows of "Employed persons by sector" are kinds of persons, whatever they are named.
    counted = (head, caption, label) if _PARTS.search(caption) else (head, label, caption)
    for words in (head, label) if _OWN_COUNT.match(head) else counted:
        unit = _counted(words)
        if unit is not None and not ((power or counts) and unit == "percent"):  # nobody writes shares in millions
            return Scale(unit, power)
    return Scale(None, power)


@lru_cache(maxsize=256)
def _said(words: str) -> tuple[Scale, ...]:
    """Return the units and powers that a head or label says in brackets or behind "unit"."""
    read = [_read_said(said) for said in _SAID.finditer(words)]
    whole = ONLY_UNIT.fullmatch(words) or (words and _CHINESE_UNIT.fullmatch(words))
    return tuple([scale for scale in [*read, _read(words) if whole else None] if scale is not None])


def _read_said(said: re.Match[str]) -> Scale | None:
    """Return the unit of what _SAID finds; a part between commas says one that it begins with, but not whom it counts."""
    words = said.group(said.lastindex or 0)
    scale = _read(words)
    if said.lastgroup != "part" or scale is None:
        return scale
    first = words.removeprefix("in ").split()[0]
    measures = scale.power or unit_kind(scale.unit) in _MEASURES or _CHINESE_UNIT.fullmatch(words) is not None
    return scale if measures and _read(first) is not None else None


@lru_cache(maxsize=256)
def _is_share(words: str) -> bool:
    """Say whether the words name a share."""
    return _SHARE.search(words) is not None


@lru_cache(maxsize=256)
def _says_percent(caption: str) -> bool:
    return _PERCENT_OF.search(caption) is not None


def _of_caption(caption: str, head: str, label: str) -> Scale | None:
    """Return the unit of a caption that belongs to a column: the one said of its words, the only one, or that of its kind."""
    said: list[tuple[str, Scale]] = []
    last = 0
    for match in _SAID.finditer(caption):
        part = match.lastgroup == "part"
        parts = re.split(r"[、,，;；/]\s*", match[match.lastindex or 0])
        read = [scale for scale in ([_read_said(match)] if part else map(_read, parts)) if scale is not None]
        before = caption[last : match.start()]
        last = last if part and not read else match.end()
        said += [(before, scale) for scale in read if scale.unit is not None]
    if not said:
        return None
    words = f"{head} {label}".lower()
    alike = [scale for before, scale in said if any(one in head.lower() for one in _STRESSES.findall(before.lower()))]
    if alike and len(said) > 1 and len(alike) < len(said):
        return alike[0]
    share = _is_share(words)
    fitting = [scale for _, scale in said if (scale.unit == "percent") == share]
    if len(said) == 1:
        only = said[0]
        if _is_share(head) and only[1].unit != "percent":
            return None
        named = "单位" in caption and only[0].strip() and not alike
        return None if named and _counted(head) is not None else only[1]
    return fitting[0] if fitting else None


@lru_cache(maxsize=256)
def _read(words: str) -> Scale | None:
    """Return the unit that a few words in brackets say (万人, EUR million, %)."""
    words = re.split("单位[:：为]|[Uu]nits?[:]", words)[-1].strip()
    if "%" in words or words in ("percent", "per cent", "百分比"):
        return Scale("percent", 0)
    if "‰" in words:
        return Scale("permille", 0)
    counted, _, each = words.partition("/")
    chinese = _CHINESE_UNIT.fullmatch(words) or _CHINESE_UNIT.fullmatch(counted)
    if chinese is not None and words:
        unit, space = _CHINESE_UNITS.get(chinese.group(2) or ""), CHINESE_UNITS.get(each)
        name = unit.name if unit is not None else None
        if space is not None and space.kind in ("volume", "area", "energy") and chinese.end() == len(counted):
            name = f"{name}_per_{space.name}"
        return Scale(name, _CHINESE_POWERS.get(chinese.group(1) or "", 0))
    power: int = 0
    found: str | None = None
    if (
        words in _MARKS_OF_VALUES
        or len(words.split()) > _MOST_WORDS
        or any(mark.isdigit() for mark in words.replace("000", ""))
    ):
        return None
    for word in _ENGLISH_WORD.findall(words):
        mark = CURRENCY_MARKS.get(word) or CURRENCY_MARKS.get(word.upper())
        noun = ENGLISH_PLURAL.get(word.lower()) or ENGLISH_SINGULAR.get(word.lower())
        if noun is None and (sign := ENGLISH_SYMBOLS.get(word)) is not None and len(word) > 1:
            noun = sign if sign.kind in _MEASURES - {"length", "ratio"} else None
        power = _ENGLISH_POWERS.get(word.lower(), power)
        found = found or (mark.name if mark is not None else noun.name if noun is not None else None)
    power = 3 if "000" in words else power
    return Scale(found, power) if power or found else None


@lru_cache(maxsize=256)
def _counted(words: str) -> str | None:
    """Return the unit of what a head or label names ("complaints received", 监管人员)."""
    if _is_share(words):
        return "percent"
    if NO_COUNT.search(words):
        return None
    for pattern, unit in _NOUNS:
        if pattern.search(words):
            return unit
    for word in _ENGLISH_WORD.findall(words.partition(" per ")[0]):  # not of whom there is one share each
        noun = ENGLISH_PLURAL.get(word.lower())
        if noun is not None and noun.kind not in ("time", "ratio"):
            return noun.name
    return None
