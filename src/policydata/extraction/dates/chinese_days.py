"""Days without a month in Chinese text: 10日 after a fuller date, and where news tells what happened on it."""

from __future__ import annotations

from policydata.extraction.dates.calendar_words import CHINESE_DIGITS, DAY_NUMBERS
from policydata.extraction.dates.values import Found, Pending
from policydata.extraction.expressions import expression

NUMERALS = frozenset("0123456789十元") | CHINESE_DIGITS.keys()
_WORDS_BEFORE = expression(r"[〇零○Oo一二两三四五六七八九十廿卅元0-9]+\Z")
_CLOSING = frozenset(")）")
_IN_BRACKETS = expression(r"[今昨明前本翌次][(（](3[01]|[12][0-9]|0?[1-9])[)）]\Z")
_SENTENCE_END = expression(r"[。！？；]|\n[^\S\n]{0,4}\n")
_SENTENCE = 120
"""A bare day further from the date it continues than this, in code points, is none."""
_NO_DAY_BEFORE = frozenset("第.,个数几每近约满限期共达超余周月十百千年〇零一二三四五六七八九0123456789-—")
_NO_DAY_AFTER = frozenset("内以之游均龄元常用程线后间")
_TOLD_AFTER = frozenset(
    "上下中晚凌清傍早在从于於就起由向将經经对對与同发發宣公举舉召通表说說讯訊电電致抵获獲披正首闭閉开開签簽会會刊生实實施印审審"
    "裁判透指介出接联聯书書率前为為再完结結启啟揭刊签生致抵"
)
"""What begins the words that tell what happened on a day."""
_NORM = expression(
    r"应当|應當|不得|期限|提前|连续|連續|拘留|为期|為期|公示|届满|屆滿|之日|每|满|不少于|不超过|至少|最长|最短|最多|自[^，。]{1,20}之|收到"
)
"""What a sentence says in which days are counted."""
_REACH = 40


def bare_day(text: str, place: int, last: int) -> Found | None:
    """Read 10日 whose 日 stands at `place`: of the month of the fuller date that ended at `last`, else of the document's."""
    if place and text[place - 1] in _CLOSING and (inside := _IN_BRACKETS.search(text[max(0, place - 5) : place])):
        start = place - len(inside[0])
        return Pending(start, place + 1, "date.day", "near", "month", 0, 0, int(inside[1]))
    if not place or text[place - 1] not in NUMERALS or text[place + 1 : place + 2] in _NO_DAY_AFTER:
        return None
    words = _WORDS_BEFORE.search(text[max(last, place - 4) : place])
    day = DAY_NUMBERS.get(words[0]) if words else None
    if words is None or day is None:
        return None
    start = place - len(words[0])
    if (
        start
        and text[start - 1] in _NO_DAY_BEFORE
        and (text[start - 1] != "," or text[start - 2 : start - 1].isdigit())
    ):
        return None
    if last and place - last <= _SENTENCE and not _SENTENCE_END.search(text, last, start):
        return Pending(start, place + 1, "date.day", "context", "month", 0, 0, day)
    bracketed = text[start - 1 : start] in ("(", "（") and text[place + 1 : place + 2] in (")", "）")
    if text[place + 1 : place + 2] not in _TOLD_AFTER and not bracketed:
        return None
    before = text[max(0, start - _REACH) : start]
    sentence = before[max(before.rfind(mark) for mark in "。；！？\n") + 1 :]
    if _NORM.search(sentence):
        return None
    return Pending(start, place + 1, "date.day", "near", "month", 0, 0, day)
