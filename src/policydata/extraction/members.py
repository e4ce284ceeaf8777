"""The members of a list in prose, between marks (一是…；二是…, (a) …; (b) …, bullets on lines) or signs of punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Place

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_MARK = expression(
    rf"[（(](?P<both>[0-9]{{1,2}}|[A-Za-z]|[ivx]{{1,5}}|{_NUMERAL})[)）]|(?<![\w(（])(?P<right>[0-9]{{1,2}}|[A-Za-z]|[ivx]{{1,5}})[)）]"
    rf"|(?<![\w.])(?P<point>[0-9]{{1,2}})(?:[.．](?![0-9])|、)|(?P<ring>[①-⑳])|(?:(?<=\n)|\A)(?P<alpha>[A-Za-z])[.．]|(?P<is>{_NUMERAL})是|(?:(?<=\n)|(?<=：))(?P<line>{_NUMERAL})、"
    rf"|第(?P<nth>{_NUMERAL})(?:[，、：]|部分[为是：]?|[章篇编步](?:[为是：\s]|(?=[\u4e00-\u9fff]))|阶段[，：]?)|其(?P<its>{_NUMERAL})[，、：]?(?:是)?"
    r"|(?:(?<=\n)|(?<=\n )|(?<=\n  )|(?<=\n   )|(?<=\n    )|\A|(?<=\A[ \n]))(?P<dash>[-–—*•●·▪■◆○‣])[ \t\u3000]*"
    r"|\b(?:[Tt]he\s+)?(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Ff]inal|[Ll]ast)(?:ly)?(?:,|:|\s+(?:one\s+|pillar\s+|principle\s+|objective\s+)?(?:is|concerns|covers|relates\s+to)\b)"
    r"|(?P<then>首先|其次|再次|最后|第[一二三四五六七八九十]是)[，是：]?"
)
_ROWS = (
    ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"),
    ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    ("", "首先", "其次", "再次", "最后"),
    " 一二三四五六七八九",
    " abcdefghijklmnopqrstuvwxyz",
    " ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
)
_LINE = expression(r"[^\n]*\S[^\n]*")
_SHORT = expression(r"\s*[A-Z“\"‘'a-z][^\n.!?]{1,100}(?<![:,])\s*")
_LAST_OF_ALL = ("final", "last", "最后")
_MOST, _FARTHEST = 40, 600
_CUT = expression(
    r"[:：](?![0-9])|[;；。！？]|(?<!No)(?<!Art)\.(?=\s+[A-Z“(]|\s*\Z|\s*\n)|\n(?!\s*[a-z(（])|\n\s*\n|\s[—–]\s|——"
)
_LEFT = expression(r"(?:\s|[,;，；、*]|(?:and|or|&|as well as|also)\s|(?:以及|及其)|[“\"'‘（(]\s*(?=[^”\"'’）)]*\Z))+")
_RIGHT = expression(r"(?:\s|[,;，；、.。：:*]|\s(?:and|or)|[”\"'’](?=\Z))+\Z")
_AND_SO_ON = expression(r"等(?:[^、，；]{0,12})?\Z")
_CLOSED = expression(r"\s*(?:and|or|as well as)\s")
"""What opens the last member behind a comma: a, b, and c."""
_CLAUSE = 4
"""A last member of more words may be another clause: a, b and c, and progress is reported yearly."""
_QUOTES = ("“", "《")
_OPENS, _CLOSES = "（([《“〈", "）)]》”〉"


def marked(text: str, start: int, limit: int, count: int | None) -> list[Place]:
    """Return what stands behind the marks of a list that starts at a place; nothing where no mark does."""
    mark = _MARK.match(text, start, limit)
    if mark is None or not (mark["dash"] or 1 in _numbers(_sign(mark))):
        return []
    marks = [mark]
    for one in _MARK.finditer(text, mark.end(), limit):
        if one.start() - marks[-1].end() > _FARTHEST or len(marks) == (count or _MOST):
            break
        if one.lastgroup == mark.lastgroup and _follows(_sign(marks[-1]), _sign(one)):
            marks.append(one)
    if len(marks) == 1:
        return []
    found = []
    for place, one in enumerate(marks):
        end = marks[place + 1].start() if place + 1 < len(marks) else limit
        cut = _CUT.search(text, one.end() + 1, end)
        found.append(tidy(text, one.end(), end if cut is None else cut.start()))
    return [place for place in found if place[1] > place[0]]


def lined(text: str, start: int, limit: int, count: int) -> list[Place]:
    """Return as many short lines without marks as are counted, if no more of them follow: “three goals:⏎Care⏎Skill⏎Trade⏎⏎”."""
    lines = [line.span() for line in islice(_LINE.finditer(text, start, limit), count + 1)]
    short = [_SHORT.fullmatch(text, *line) is not None for line in lines]
    if len(lines) < count or not all(short[:count]) or (len(lines) > count and short[count]):
        return []
    return [tidy(text, *line) for line in lines[:count]]


def _sign(mark: re.Match[str]) -> str:
    return "dash" if mark.lastgroup == "dash" else mark[str(mark.lastgroup)].lower()


def _follows(one: str, other: str) -> bool:
    """Tell whether a mark comes right after another: 2 after 1, ii after i, bullets after bullets."""
    if other == "dash" or other in _LAST_OF_ALL:
        return True
    return any(number + 1 in _numbers(other) for number in _numbers(one))


def _numbers(sign: str) -> set[int]:
    """Return the places in its row that a mark may have: i is the first and the ninth."""
    found = {row.index(sign) for row in _ROWS if sign in row}
    if sign.isascii() and sign.isdecimal():
        found.add(int(sign))
    tens, ten, ones = sign.partition("十")
    return found | {10 * max(_numbers(tens) or {1}) + max(_numbers(ones) or {0})} if ten else found


def pieces(text: str, start: int, end: int, signs: str, count: int | None = None) -> list[Place]:
    """Return the stretches between signs that stand in no brackets or quotation marks; none where there are too many.

    Behind a count, one more than it is taken: the clause that follows the list.
    """
    found = list(
        _pieces(text, start, end, signs) if count is None else islice(_pieces(text, start, end, signs), count + 2)
    )
    return found if count is None or len(found) < count + 2 else []


def _pieces(text: str, start: int, end: int, signs: str) -> Iterator[Place]:
    depth, begin = 0, start
    for place in range(start, end):
        sign = text[place]
        if sign in _OPENS:
            depth += 1
        elif sign in _CLOSES:
            depth = max(0, depth - 1)
            if depth == 0 and text[place + 1 : end][:1] in _QUOTES:
                yield begin, place + 1
                begin = place + 1
        elif depth == 0 and sign in signs:
            yield begin, place
            begin = place + 1
    yield begin, end


def joined(text: str, parts: Sequence[Place], count: int | None, ands: re.Pattern[str]) -> list[Place]:
    """Return the members of a list that an "and" may end, so that they are as many as are counted, where that can be."""
    whole = [place for place in (tidy(text, *part) for part in parts) if place[1] > place[0]]
    closed = _CLOSED.match(text, *parts[-1]) is not None
    if not whole or (closed and (count is None or count > len(whole))):
        return whole
    if len(whole) == count and not (closed and len(text[slice(*whole[-1])].split()) > _CLAUSE):
        return whole
    ended: list[Place] = []
    for begin, end in whole:
        two = list(ands.finditer(text, begin, end))
        if two and (count is None or len(ended) + 2 == count or (begin, end) == whole[-1]):
            last = two[_which(text, begin, two)]
            ended += [tidy(text, begin, last.start()), tidy(text, last.end(), end)]
            break
        ended.append((begin, end))
    if len(ended) == count:
        return ended
    return whole if count is not None and len(whole) >= count else ended


def _which(text: str, begin: int, ands: Sequence[re.Match[str]]) -> int:
    """Return which "and" ends a list: the second of “skills and training and safety”."""
    if len(ands) < 2:
        return 0
    pair = len(text[begin : ands[0].start()].split()) == len(text[ands[0].end() : ands[1].start()].split()) == 1
    return 1 if pair else 0


def tidy(text: str, start: int, end: int) -> Place:
    """Return a stretch without the blanks, signs and little words at its edges."""
    left = _LEFT.match(text, start, end)
    start = start if left is None else left.end()
    right = _RIGHT.search(text, max(start, end - 20), end)
    end = end if right is None else right.start()
    more = _AND_SO_ON.search(text, max(start + 2, end - 14), end)
    end = end if more is None else more.start()
    if text[start : start + 1] in ("“", '"', "‘") and not any(sign in text[start + 1 : end] for sign in '”"’'):
        start += 1
    return start, max(start, end)
