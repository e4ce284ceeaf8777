"""Figures in the cells of tables: their unit and magnitude stand in the header, the row's name or the caption."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.figure_words_chinese import NOUNS
from policydata.extraction.number_words import digits_value, plain, trimmed
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.tables import Cell, Table, numbers
from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, ENGLISH_PLURAL, ENGLISH_SINGULAR

_SCALES = {"千": 10**3, "万": 10**4, "十万": 10**5, "百万": 10**6, "千万": 10**7, "亿": 10**8}
_SCALES |= {"十亿": 10**9, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12}
_SCALES |= {"thousand": 10**3, "’000": 10**3, "'000": 10**3, "000": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6}
_SCALES |= {"billion": 10**9, "bn": 10**9, "trillion": 10**12, "thousands": 10**3, "millions": 10**6}
_SCALES |= {"billions": 10**9}
_CHINESE = expression(
    r"(万亿|[十百千]亿|亿|[十百千]万|[千万])?(平方公里|平方米|立方米|万?美元|欧元|港元|英镑|日元|元|人次|人|户|家|个|件|项"
    r"|名|次|份|台|辆|宗|所|吨|公顷|亩|公里|千瓦时|小时|天|年|岁|页|篇)(?=[、，,；;：:）)\s]|$)"
)
_SCALE_ALONE = expression(r"[（(]?(万亿|[十百千]亿|亿|[十百千]万|万|千)[）)]")
_PERCENT = expression(r"%|％|per ?cent\b|百分比")
_MONEY = expression(
    r"(?<![A-Za-z])([A-Z]{3}|US\$|[$€£¥])\s?(thousand|millions?|billions?|trillion|m|mn|bn|[’']?000)?(?![A-Za-z])"
)
_SCALED = expression(r"(thousands?|millions?|billions?|[’']000)(?:\s(?:of\s)?([a-z]+(?:\s[a-z]+)?))?")
_NUMBER_OF = expression(r"[Nn]umber of ([a-z]+)")
_RATE = expression(r"率|占比|比重|比例|[Rr]ate\b|[Ss]hare\b|[Pp]ercent|[Pp]roportion")
_BRACKETS = expression(r"[（(]([^（）()\n]{1,60})[）)]")
_LETTERS = expression(r"[A-Za-z]+|[\u4e00-\u9fff]+")

Measure = tuple[str | None, int]


def with_cells(text: str, spans: list[Span], language: str) -> list[Span]:
    """Return the figures with those of the tables, which come before what was read across the cells."""
    cells = [
        span for table, row, place in numbers(text) if (span := _span(text, table, row, place, language)) is not None
    ]
    if not cells:
        return spans
    cells.sort()
    kept: list[Span] = []
    last = -1
    for cell in cells:
        if cell.start >= last:
            kept.append(cell)
            last = cell.end
    index, others = 0, []
    for span in spans:
        while index < len(kept) and kept[index].end <= span.start:
            index += 1
        if index == len(kept) or kept[index].start >= span.end:
            others.append(span)
    return sorted([*others, *kept], key=_start)


def _start(span: Span) -> int:
    return span.start


def _span(text: str, table: Table, row: list[Cell], place: int, language: str) -> Span | None:
    cell = row[place]
    written = text[cell.start : cell.number]
    value = digits_value(written.lstrip("-−+"))
    if value is None:
        return None
    unit, factor = _measure(text, table, row, place)
    if factor > 1:
        value = trimmed(value * factor)
    value = -value if written[0] in "-−" else value
    return Span(
        cell.start, cell.number, "figure", plain(Decimal(value)), unit, f"figure.{language}.table", None, NO_DETAIL
    )


def _measure(text: str, table: Table, row: list[Cell], place: int) -> Measure:
    """Return unit and factor from the column's head, the row's name, or the caption."""
    behind = place - len(row)
    top = table.rows[0]
    head = text[top[behind].start : top[behind].end] if top is not row and len(top) >= -behind else ""
    name = text[row[0].start : row[0].end] if row[0].number == 0 else ""
    for words in (head, name):
        if words and (found := _named(words)) is not None:
            return found
    if head and (found := _told(table.caption, head)) is not None:
        return found
    rate = _RATE.search(head) or _RATE.search(name)
    caption = table.caption
    if (rate or not _counted(caption)) and _PERCENT.search(caption):
        return "percent", 1
    noun = _noun(head) if head and not head[:1].isdigit() else None
    if noun is not None:
        return noun, 1
    return (_noun(name), 1) if rate else _counted(caption) or (_noun(name), 1)


@lru_cache(maxsize=256)
def _named(words: str) -> Measure | None:
    """Return what the head of a column or row says in brackets or at its end: （万人）, (%), EUR million."""
    if _PERCENT.search(words):
        return "percent", 1
    for inside in _BRACKETS.findall(words):
        found = _counted(inside)
        if found is not None:
            return found
        if inside in _SCALES:
            return _noun(words[: words.find(inside) - 1]), _SCALES[inside]
    return _money(words)


@lru_cache(maxsize=256)
def _told(caption: str, head: str) -> Measure | None:
    """Return what the caption says of this column, behind its name: 投入单位为百万美元, budget (EUR million)."""
    for word in _LETTERS.findall(head):
        names = [word] if word.isascii() else [word, word[-2:]]
        for name in names:
            place = caption.lower().find(name.lower()) if len(name) > 1 else -1
            if place < 0:
                continue
            told = caption[place + len(name) : place + len(name) + 80]
            if name.isascii():
                opened = _BRACKETS.search(told)
                told = opened[1] if opened is not None else ""
            else:
                told = re.split("[，；;\n]", told, maxsplit=1)[0] if "单位" in told[:4] else ""
            if told:
                return ("percent", 1) if _PERCENT.search(told) else _counted(told)
    return None


@lru_cache(maxsize=256)
def _counted(words: str) -> Measure | None:
    money = _money(words)
    if money is not None:
        return money
    if (number := _NUMBER_OF.search(words)) is not None:
        return _noun(number[1]), 1
    for match in _CHINESE.finditer(words):
        if match[1] or match.start() == 0 or words[match.start() - 1] in "：:（(、，,为 \u3000":
            unit = CHINESE_UNITS.get(match[2])
            return unit.name if unit is not None else "item", _SCALES.get(match[1] or "", 1)
    if (alone := _SCALE_ALONE.search(words)) is not None:
        return None, _SCALES[alone[1]]
    if (scaled := _SCALED.search(words)) is not None:
        return _noun(scaled[2] or ""), _SCALES[scaled[1]]
    return None


def _money(words: str) -> Measure | None:
    for match in _MONEY.finditer(words):
        unit = CURRENCY_MARKS.get(match[1])
        if unit is not None:
            return unit.name, _SCALES.get(match[2] or "", 1)
    return None


@lru_cache(maxsize=256)
def _noun(words: str) -> str | None:
    """Return the unit a name ends with: 监管人员 is of persons, Number of cases of cases."""
    tail = words.strip()
    for length in range(min(4, len(tail)), 1, -1):
        if tail[-length:] in NOUNS:
            return NOUNS[tail[-length:]]
        if tail[-length:] in CHINESE_UNITS:
            return CHINESE_UNITS[tail[-length:]].name
    for word in (word.lower() for word in tail.split()):
        unit = ENGLISH_PLURAL.get(word) or ENGLISH_SINGULAR.get(word)
        if unit is not None and unit.kind not in {"time", "money", "ratio"}:
            return unit.name
    return None
