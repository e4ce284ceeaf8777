"""The table of units: what figures count or measure, with the words for it in English and Chinese.

A unit is named in English, singular, snake case; a currency by its ISO 4217 code. Nouns that a policy counts without
measuring them (principles, categories, measures …) are all `item`.
"""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.moneys import MONEYS
from policydata.extraction.unit_signs import ENGLISH_SIGNS, SIGNS
from policydata.extraction.unit_table import UNITS


class Unit(NamedTuple):
    """One unit: its name, and its kind (person, body, state, item, time, money, ratio, length, mass …)."""

    name: str
    kind: str


CHINESE_CLASSIFIERS = frozenset(
    "个名位家所项类种条件份篇部座台套款点场起例支只辆处批门户大组宗间块则张艘架国省册本幅头棵株枚道颗幢栋扇眼尾剂匹列片盏口面根羽尊笔节袋盒瓶罐包箱杯碗盘桶卷首顿枝朵束串捆副把床股句粒滴行针顶双对"
)
"""Chinese measure words behind which the noun follows (四项重点任务)."""


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _rows() -> list[tuple[Unit, str, str]]:
    rows = []
    for line in UNITS.strip().replace("\n  ", " ").splitlines():
        name, kind, english, chinese = (cell.strip() for cell in line.split("|"))
        rows.append((Unit(name, kind), english, chinese))
    return rows + [(Unit(code, "money"), english, chinese) for code, english, chinese, _ in _MONEYS]


def _english(rows: list[tuple[Unit, str, str]]) -> tuple[dict[str, Unit], dict[str, Unit], dict[str, str]]:
    singular: dict[str, Unit] = {}
    plural: dict[str, Unit] = {}
    lemmas: dict[str, str] = {}
    for unit, english, _ in rows:
        for entry in filter(None, (cell.strip() for cell in english.split(","))):
            word, _, irregular = entry.partition("/")
            many = word.rstrip("= ") if word.endswith("=") else irregular or _plural(word)
            word = word.rstrip("= ")
            singular.setdefault(word, unit)
            plural.setdefault(many, unit)
            lemmas.setdefault(many, word)
    return singular, plural, lemmas


def _marks(table: str) -> dict[str, str]:
    cells = (cell.split() for line in table.strip().splitlines() for cell in line.split("|"))
    return {mark: name for name, *marks in cells for mark in marks}


_WORDS = frozenset({"ALL", "TOP"})
"""Codes that texts in capitals have as words."""
_SUFFIXES = "kr kr. zł Kč Ft lei FCFA CFA TL Birr Rs RM Dhs NIS Kshs Tk JD KD Gs Frw Kz"
_MONEYS = [tuple(cell.strip() for cell in line.split("|")) for line in MONEYS.strip().splitlines()]
_ROWS = _rows()
_BY_NAME = {unit.name: unit for unit, _, _ in _ROWS}


def named(name: str) -> Unit:
    """Return the unit of a name; a rate where the table has none."""
    return _BY_NAME.get(name) or Unit(name, "rate")


ENGLISH_SINGULAR, ENGLISH_PLURAL, ENGLISH_LEMMAS = _english(_ROWS)
CHINESE_UNITS = {word: unit for unit, _, chinese in reversed(_ROWS) for word in chinese.split()}
SYMBOLS = {mark: named(name) for mark, name in _marks(SIGNS).items()}
"""Unit signs, case as written, that stand at or behind the digits."""
ENGLISH_SYMBOLS = SYMBOLS | {mark: named(name) for mark, name in _marks(ENGLISH_SIGNS).items()}
"""Those and the ones that in Chinese are letters of names (5A, 20p)."""
CURRENCY_MARKS = {
    mark: Unit(code, "money")
    for code, _, _, marks in _MONEYS
    for mark in (*marks.split(), *((code,) if code.isupper() and code not in _WORDS else ()))
}
"""Currency signs and codes that stand before the digits."""
CURRENCY_SUFFIXES = (
    {mark: unit for mark, unit in CURRENCY_MARKS.items() if len(mark) == 3 and mark.isupper()}
    | {mark: CURRENCY_MARKS[mark] for mark in _SUFFIXES.split() if mark in CURRENCY_MARKS}
    | {mark: Unit(code, "money") for mark, code in (("zł", "PLN"), ("Ft", "HUF"), ("lei", "RON"), ("TL", "TRY"))}
)
"""Those that also stand behind them."""
