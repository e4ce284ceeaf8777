"""Whose paper a Chinese text is, and of which day: its formula, its letterhead, the lines of its signature."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span, first_at

_A_DAY = len("2025-03-01")
_FORMULA_REACH = 700
_LONGEST_LINE = 120
_FAR_SIGNATURE = 300
"""How many mentions a list may have before the signature under it."""
_REMARK = expression(
    r"[（(](?:[代盖公印签]章|此件[^（）()\n]{0,12})[）)]|(?<![\u4e00-\u9fff])(?:[部局署厅省市州县区行院] ?长|主 ?任|主 ?席|总 ?理)[ \u3000]*[\u4e00-\u9fff·]{1,4}(?: [\u4e00-\u9fff]{1,2})?(?=[ \u3000]|\Z)"
)
"""What may stand beside a signature: 湖州府办公室（代章）, 2024年5月6日（此件公开发布）, 省长 周海 2019年5月1日."""
_SIGNING = frozenset(("body", "date"))
_PARLIAMENTS = ("大会", "常务委员会", "常委会", "议会")
_BELOW, _PRESIDENT = expression(r"。?\s{0,3}\n\s{0,3}"), expression(r"(?:代?主席|议长|委员长)(?=[\s\u3000])")
"""Between what was passed and who signs it, and as what."""
_FIRST, _HEAD = 6, 120
"""How many mentions, and how many characters, the head of a text may hold."""
_PAPER = expression(r"\s*(?:令|公告|文件|通告|公报|通知|决定|关于|(?!\s{0,4}中华人民共和国主席令)[\n、 　])")
_MOST_ABOVE, _LEAST_ISSUER = 24, 3
_OPENING = 300
_OPENS_ORDER = expression(r"[ \u3000]*(?:主[ \u3000]*旨：[ \u3000]*)?(?:兹|公告)?(?:修[正订])?")
"""What may stand on its line before the first verb of an order: 主旨：公告修正《…》."""
_LETTERS = expression(r"[\u4e00-\u9fff、 \u3000]*")
"""What may stand before a body on a line of the letterhead: other bodies."""
_FORMULA = expression(
    r"现(?:予|将|予以|正式)?[^，。；《》]{0,4}\Z"
    r"|(?:现|(?<=[意准究定]，))将[^，。；《》]{0,30}《[^》]{1,80}》(?:[（(][^（）()]{1,30}[）)])?(?:[、和及与]{0,2}《[^》]{1,80}》(?:[（(][^（）()]{1,30}[）)])?){0,8}(?:等[^，。；《》]{0,16}?)?(?:以?及其?(?:起草)?(?:说明|解读|附件))?(?:予以|正式|全文|草案|公开|向社会|在[^，。；《》]{2,14}[网站页报上])*\Z"
)
"""The formula of an order or notice, whose day is that of its signature: 现予公布, 现印发给你们."""


def says_formula(ground: Ground, start: int) -> bool:
    """Tell whether a verb at `start` stands in the formula of an order or a notice."""
    if opening_of_order(ground, start) is not None:
        return True
    return _FORMULA.search(ground.text, max(ground.passage.start, start - 100), start) is not None


def opening_of_order(ground: Ground, start: int) -> tuple[int, list[int]] | None:
    """Return the day and the bodies at the head of an order that opens with a verb at `start`: 交通部令, its day, 修正《…》."""
    text = ground.text
    if start > _OPENING or not _OPENS_ORDER.fullmatch(text, text.rfind("\n", 0, start) + 1, start):
        return None
    day, bodies = head_day(text, ground.spans), letterhead(text, ground.spans)
    return None if day is None or not bodies else (day, bodies)


def signature(ground: Ground) -> tuple[int | None, list[int]]:
    """Return the day on a line of its own after a sentence, and the bodies on such lines before it."""
    passage, spans = ground.passage, ground.spans
    bodies: list[int] = []
    for place in range(first_at(spans, passage.end), len(spans)):
        span = spans[place]
        if span.start - passage.end > _FORMULA_REACH:
            break
        if not signs(ground.text, spans, place):
            continue
        if span.kind == "body":
            bodies.append(place)
        elif span.kind == "date" and span.value is not None:
            return place, bodies
    return None, []


def paper_day(ground: Ground) -> tuple[int | None, list[int]]:
    """Return the day on which a paper goes out, and who signs it, by the lines of its signature, however far they are."""
    spans = ground.spans
    bodies: list[int] = []
    first = first_at(spans, ground.passage.end)
    for place in range(first, min(first + _FAR_SIGNATURE, len(spans))):
        span = spans[place]
        if span.kind in _SIGNING and signs(ground.text, spans, place):
            if span.kind == "body":
                bodies.append(place)
            elif span.value is not None and bodies:
                return place, bodies
    return None, []


def presiding(ground: Ground, end: int) -> list[int]:
    """Return the assembly whose president signs right below what it passed: 2020年3月1日通过。立法会主席 周海."""
    place = first_at(ground.spans, end)
    if place == len(ground.spans) or ground.spans[place].kind != "body":
        return []
    below = _BELOW.fullmatch(ground.text, end, ground.spans[place].start)
    return [place] if below and _PRESIDENT.match(ground.text, ground.spans[place].end) else []


def signed_above(ground: Ground) -> tuple[int, list[int]] | None:
    """Return the day and the bodies of the last lines of a signature before a sentence, as that of an annex to a paper."""
    spans = ground.spans
    last = first_at(spans, ground.passage.start)
    for place in range(last - 1, max(-1, last - _FAR_SIGNATURE), -1):
        if spans[place].kind == "date" and len(spans[place].value or "") == _A_DAY and signs(ground.text, spans, place):
            above = [one for one in range(max(0, place - _FIRST), place) if spans[one].kind == "body"]
            bodies = [one for one in above if signs(ground.text, spans, one)]
            return (place, bodies) if bodies else None
    return None


def letterhead(text: str, spans: Sequence[Span]) -> list[int]:
    """Return the bodies at the head of a text in whose name it goes out: …人民政府令, …局公告."""
    found: list[int] = []
    for index, span in enumerate(spans[:_FIRST]):
        if span.kind == "body" and span.start < _HEAD and _PAPER.match(text, span.end):
            line = text.rfind("\n", 0, span.start) + 1
            if _LETTERS.fullmatch(text, line, span.start):
                found.append(index)
    return found


def issuer_above(ground: Ground) -> list[int]:
    """Return the bodies of the letterhead, else the one by which the heading says to be issued: 甲市人民政府关于…的通知.

    Else it is the authority whose own session passed what its head puts out: 经部务会议通过，现予公布.
    """
    text, spans = ground.text, ground.spans
    if found := letterhead(text, spans):
        return found
    end = first_at(spans, ground.passage.start)
    above = range(max(0, end - _MOST_ABOVE), end)
    for title in above:
        about = text.find("关于", spans[title].start, spans[title].end) if spans[title].kind == "policy" else -1
        if about - spans[title].start < _LEAST_ISSUER:
            continue
        issuer = text[spans[title].start : about].strip()
        for body in above:
            if spans[body].kind == "body" and text.endswith(issuer, spans[body].start, spans[body].end):
                return [body]
    sat = [body for body in ground.passage.bodies if spans[body].rule == "session.body"]
    return sat if len(sat) == 1 and not text.endswith(_PARLIAMENTS, 0, spans[sat[0]].end) else []


def head_day(text: str, spans: Sequence[Span]) -> int | None:
    """Return the day on a line of its own below the head of a paper: …局公告, 2020年3月1日."""
    return next(
        (
            index
            for index, span in enumerate(spans[:_FIRST])
            if span.kind == "date"
            and span.start < _HEAD
            and len(span.value or "") == _A_DAY
            and signs(text, spans, index)
        ),
        None,
    )


def signs(text: str, spans: Sequence[Span], place: int) -> bool:
    """Tell whether a line holds nothing but bodies and days, as that of a signature does."""
    low, high = spans[place].start, spans[place].end
    start = text.rfind("\n", max(0, low - _LONGEST_LINE), low) + 1
    start = max(start, text.rfind("。", start, low) + 1)
    end = text.find("\n", high, high + _LONGEST_LINE)
    rest = ""
    for index in range(place - 1, max(place - _FIRST, -1), -1):
        if spans[index].start < start or spans[index].kind not in _SIGNING:
            break
        rest += text[spans[index].end : low]
        low = min(low, spans[index].start)
    for index in range(place + 1, min(place + _FIRST, len(spans))):
        if (end >= 0 and spans[index].end > end) or spans[index].kind not in _SIGNING:
            break
        rest += text[high : spans[index].start]
        high = max(high, spans[index].end)
    rest += text[start:low] + text[high : end if end >= 0 else high + _LONGEST_LINE]
    return not _REMARK.sub("", rest).strip(" \t\u3000（）()")
