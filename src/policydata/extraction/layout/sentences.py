"""Sentences of a text: one regex finds where they may end, a list of abbreviations says where they do not."""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import word_set


class Sentence(NamedTuple):
    """A sentence `start:end` (code points); `opens_paragraph` where a blank line, list item or text start precedes."""

    start: int
    end: int
    opens_paragraph: bool


_ABBREVIATIONS = word_set(
    "no nos art arts sec cl para paras ch vol vols p pp fig figs tab ed eds rev vs cf ca approx est incl inc ltd co"
    " corp mr mrs ms dr prof gen col lt capt sr jr st hon rep sen gov pres rt messrs mt jan feb mar apr jun jul aug"
    " sep sept oct nov dec u.s u.k u.n e.u e.g i.e a.m p.m ph.d al etc dept univ bros tel ext ref reg annex rs rp adv"
    " smt amb coun cllr sgt maj cpl cmdr adm supt asst assoc pvt"
)
_IN_CITATIONS = frozenset(("Cap", "Chap", "Pub", "c", "s", "ss"))
"""Abbreviations only as they are written here: “(Cap. 12)”, “(S.C. 2019, c. 4)”, “Pub. L. 117-12”."""
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS))
_LONGEST = 1500
_HEAD = 10
"""A number that ends within so many characters counts the sentence ("3.", "Table 3.", "Article 12.")."""
_LIST_MARK = r"[ \t\u3000]*(?:[–—•·*‣▪-]|\(?[0-9A-Za-z]{1,3}[.)]|[（(][0-9a-z一二三四五六七八九十]{1,3}[)）])[ \t]"
_CLOSING = "”’\"')\\]»"
_STARTS = "(?:There|Th(?:e|is|ese|ose|at|ey)|It|In|On|At|For|From|By|Of|As|An?|We|He|She|But|However|Between|During|After|Since|While|When|More|Some|About)"
"""Words that start a sentence from which a page lost the blank: "… rose by 9.There were"."""
_ENGLISH_BREAK = expression(
    rf"[.!?;\n](?:(?<=\n)(?:[ \t]*\n\s*|(?={_LIST_MARK})|(?=[ \t]*[^\sa-z]))"
    rf"|(?<!\n)[{_CLOSING}]{{0,3}}(?:\[[0-9]{{1,3}}\]){{0,4}}\s+(?=[“‘\"'(\[«–-]{{0,2}}[ ]?[A-Z0-9Ⅰ-Ⅻ])|(?<=[a-z0-9%)]\.)(?={_STARTS}\s))"
)
_MARKED = expression(_LIST_MARK)
_NEXT_WORD = expression(r"[ \t]*[^\s]+")
_FILLED = 0.7
"""A line with its next word that reaches so far into the widest line was broken for its width."""
_WORD_BEFORE = expression(r"[A-Za-z.]{1,10}\Z|[0-9]{1,3}\Z")
_ISO_DAY = "[0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2}"
_CHINESE_BREAK = expression(
    r"[。！？；\n](?:(?<!\n)[。！？；]*[”’」』）]{0,3}(?:\s*\n\s*)?|(?<=\n)[ \t\u3000]*\n\s*"
    rf"|(?<=[\[（( \t\u3000|｜]{_ISO_DAY}\n)(?<![于自至在从] {_ISO_DAY}\n)|(?<=[\[（(]{_ISO_DAY}[\]）)]\n)|(?<=\n)(?={_ISO_DAY}\n)"
    r"|(?<=\n)(?=[\u3000 \t]*(?:[（(]?[0-9a-z一二三四五六七八九十]{1,3}[.．、)）是]"
    r"|第[一二三四五六七八九十]|\u3000\u3000|[•●■◆►▶▪]|[-*·][ \t](?![0-9]{1,3}[ \t]?-))))"
)
"""A line ends a sentence before an item of a list, behind the day of one (… 2024-03-08), and before a day on its own line."""


def sentences(text: str, language: str) -> list[Sentence]:
    """Return the sentences of a text in order; together with the blanks between them they cover it.

    A line break alone ends nothing (pages are scanned), except before a list item; a point ends nothing after an
    abbreviation, an initial or a list number, nor inside a number.
    """
    found: list[Sentence] = []
    position, opens = 0, True
    chinese = language == "zh"
    width = 0 if chinese else max(map(len, text.split("\n")))
    for match in (_CHINESE_BREAK if chinese else _ENGLISH_BREAK).finditer(text):
        stop, end = match.span()
        mark = text[stop]
        if mark == "." and _goes_on(text, position, stop):
            continue
        if mark == "\n" and end == stop + 1 and not chinese and not _is_break(text, stop, width):
            continue
        if stop > position:
            _append(found, text, position, end, opens)
            opens = False
        lines = text.count("\n", stop, end)
        opens = opens or lines > 1 or (chinese and lines == 1 and mark in "。！？")
        position = end
    if position < len(text):
        _append(found, text, position, len(text), opens)
    return found


def _is_break(text: str, at: int, width: int) -> bool:
    """Tell whether a line ends at `at` though the next word had room in it: it was not broken for its width."""
    if _MARKED.match(text, at + 1):
        return True
    start = text.rfind("\n", 0, at) + 1
    word = _NEXT_WORD.match(text, at + 1)
    return at - start + (word.end() - at if word else 0) < _FILLED * width


def _append(found: list[Sentence], text: str, start: int, end: int, opens: bool) -> None:
    """Add a sentence, in pieces where it is too long to be one (a table, a page without points)."""
    while end - start > _LONGEST:
        line = text.rfind("\n", start + _LONGEST // 2, start + _LONGEST)
        cut = line + 1 if line > start else start + _LONGEST
        found.append(Sentence(start, cut, opens))
        start, opens = cut, False
    found.append(Sentence(start, end, opens))


def _goes_on(text: str, start: int, stop: int) -> bool:
    tail = text[stop - _LONGEST_ABBREVIATION - 1 if stop > _LONGEST_ABBREVIATION else 0 : stop]
    if len(tail) > _LONGEST_ABBREVIATION and tail.isascii() and tail.isalpha() and stop - start > len(tail):
        return False
    before = _WORD_BEFORE.search(text, max(start, stop - 10), stop)
    if before is None:
        return False
    word = before.group()
    if word.isdigit():
        return before.start() - start < _HEAD
    return (
        word.lower() in _ABBREVIATIONS
        or word in _IN_CITATIONS
        or (len(word) == 1 and word.isupper())
        or word[-2:-1] == "."
    )
