"""Lists of instruments under a clause that ends them all: 下列文件自…起废止：1.《…》（…号）, tables of such titles too."""

from __future__ import annotations

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import ListedRepeal, event_candidate
from policydata.extraction.events.chinese.bodies import acting_bodies
from policydata.extraction.events.chinese.papers import letterhead, paper_day, signed_above
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_ENDS = r"(?:废止|废除|停止(?:执行|施行|适用|使用)|不再(?:执行|适用|施行|有效|使用|作为)|失效|作废)"
_END_WORDS = ("废止", "废除", "停止", "不再", "失效", "作废")
_COUNT = r"[0-9一二三四五六七八九十百两]{1,4}"
_LISTING = expression(
    rf"(?P<active>[对将](?:下列|以下|下述|附件所列)[^。；《》]{{0,40}}?|(?:废止|废除|宣布失效)的?(?=下列|以下|下述|{_COUNT}[件部个项]))[^。；《》]{{0,60}}?(?:{_ENDS}|[：:]|\s*\Z|\s*\n)"
    rf"|(?:下列|以下|下述)[^。；《》]{{1,60}}?{_ENDS}|(?:废止|失效)(?:[或和、及](?:宣布)?(?:废止|失效))?的[^。；《》]{{2,30}}自[^。；《》]{{2,24}}{_ENDS}"
)
_HEADING = expression(
    r"\s*(?:附[件表录][0-9一二三四五六七八九]?[：:.．、 \u3000]*|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])?\s*(?:决定|予以|宣布|全文)*(?:废止|失效)(?:和(?:废止|失效|宣布失效))?的?[\u4e00-\u9fff]{2,16}(?:目录|清单)?(?:[（(][^（）()]{1,16}[）)])?[：:]?(?:[ \t\u3000]*\n\s*(?=(?:序号|编号|(?:文件)?名称|标题)[\s|｜])|\s*\Z)"
)
"""A clause, or a heading, that repeals what the list after it names."""
_DEALT = expression(r"予以|决定|宣布")
"""What says that somebody ends what is listed, and not only that it ends."""
_PLANNED = expression(r"拟|建议|将要")
_OF_ISSUE = expression(r"自(?:本[\u4e00-\u9fff]{1,6})?(?:公布|发布|印发|下发|发文|通过|公告)之日")
_MARK = expression(
    r"[\s|｜]*([–—•·*-]|[（(]?[0-9一二三四五六七八九十]{1,4}[)）.、．]?)?[\s|｜]*(?:[A-Z]{1,4}[0-9]{0,8}(?:/[A-Z]{1,4})?[ \u3000]?[0-9.]{1,8}[—–-][0-9]{4}[\s|｜]*)?(?:(?:将|对)?[\u4e00-\u9fff]{0,20}(?:(?:印发|发布|制定|公布)的|关于印发|转发[\u4e00-\u9fff]{0,12}))?[《“]?"
)
"""What stands before the title of an item of a list or of a row of a table, the number of a standard too."""
_COUNTED = expression(r"[0-9一二三四五六七八九十]+")
_ALONE = expression(
    r"[》”]?(?:的(?:通知|公告|决定))?\s*(?:[（(〔][^（）()\n]{0,80}[）)〕]\s*)*(?:[|｜；;。\t\n]|\Z|，?\s*[\u4e00-\u9fff]{1,8}[〔（(\[]|、\s*《)"
)
"""What follows a title that is an item by itself."""
_TIED = expression(r"[》”]?\s*(?:[（(〔][^（）()\n]{0,80}[）)〕]\s*){0,3}(?:[、，；]|以?及|和|与)?\s*《")
"""Between two items on one line: 废止下列文件：《甲》（…号）、《乙》."""
_INLINE = expression(r"[：:]?(?=《)")
_COLUMNS = expression(r"\s*(?:序号|编号|文件名称|名称|标题)")
_LONGEST_LEAD = 40


def opened_list(ground: Ground) -> ListedRepeal | None:
    """Return what a clause says of the instruments of the list after it, if it repeals them."""
    text, passage, spans = ground.text, ground.passage, ground.spans
    if all(text.find(word, passage.start, passage.end) < 0 for word in _END_WORDS):
        return None
    said = _LISTING.search(text, passage.start, passage.end)
    heading = said is None
    said = said or _HEADING.match(text, passage.start, passage.end)
    if said is None or _PLANNED.search(text, max(passage.start, said.start() - 6), said.end()):
        return None
    inline = _INLINE.match(text, said.end())
    stop = said.end() if inline is not None else text.find("\n", said.end() - 1, passage.end) + 1 or passage.end
    days = [day for day in passage.dates if spans[day].end <= stop and text[spans[day].start - 1] != "经"]
    day = days[-1] if days and not heading else None
    bodies: list[int] = []
    active = heading or said["active"] or _DEALT.search(text, passage.start, said.end())
    if active:
        bodies = acting_bodies(ground, passage.bodies, said.start(), passage.start, True) or letterhead(text, spans)
    if day is None or (active and not bodies):
        signed, signers = paper_day(ground)
        if heading and signed is None and (above := signed_above(ground)) is not None:
            day, signers = above
        effective = ground.discourse.first_effective
        of_issue = _OF_ISSUE.search(text, said.start(), said.end()) is not None
        if day is None:
            day = signed if effective is None or of_issue else effective
        bodies = bodies or (signers if active else [])
    return ListedRepeal(said.span(), day, tuple(bodies))


def behind(ground: Ground, opened: ListedRepeal) -> int:
    """Return where the list begins whose clause stands in a sentence: right behind it, or on the next line, if any."""
    if (inline := _INLINE.match(ground.text, opened.verb[1])) is not None:
        return inline.end()
    return ground.text.find("\n", opened.verb[1] - 1, ground.passage.end) + 1 or ground.passage.end


def listed(ground: Ground, begin: int) -> list[Candidate]:
    """Return the repeals of the instruments that are the items of the list, from a place on.

    The list ends with the first line that is no item.
    """
    text, passage, spans, discourse = ground.text, ground.passage, ground.spans, ground.discourse
    found: list[Candidate] = []
    titles = list(passage.policies)
    while (opened := discourse.listed) is not None and begin < passage.end:
        end = text.find("\n", begin, passage.end) + 1 or passage.end
        while titles and spans[titles[0]].start < begin:
            titles.pop(0)
        policy = titles[0] if titles and spans[titles[0]].start < end else None
        if policy is None:
            if text[begin:end].strip() and not _COLUMNS.match(text, begin, end) and not _goes_on(text, begin, opened):
                discourse.listed = None
        elif (mark := _mark(text, begin, spans[policy].start)) is None or (
            _ALONE.match(text, spans[policy].end) is None and mark != opened.mark
        ):
            if not _goes_on(text, begin, opened):
                discourse.listed = None
        else:
            discourse.listed = opened._replace(mark=mark or "no mark")
            ended = [policy]
            while len(titles) > 1 and _TIED.fullmatch(text, spans[ended[-1]].end, spans[titles[1]].start):
                titles.pop(0)
                ended.append(titles[0])
            verb, date, bodies, rule = opened.verb, opened.date, opened.bodies, "zh-list-repealed"
            for one in ended:
                found.append(event_candidate(text, spans, ground.names, one, "repealed", verb, date, bodies, rule=rule))
            if "\n" not in text[opened.verb[1] - 1 : begin]:
                discourse.listed = None
        begin = end
    return found


def _goes_on(text: str, begin: int, opened: ListedRepeal) -> bool:
    """Tell whether a line that names no instrument alone is an item of the list, by its number."""
    said = _MARK.match(text, begin)
    return said is not None and bool(said[1]) and _COUNTED.sub("0", said[1]) == opened.mark


def _mark(text: str, begin: int, end: int) -> str | None:
    """Return the kind of the mark before a title that opens a line, "" for none; None where other words stand there."""
    said = _MARK.fullmatch(text, begin, end) if end - begin <= _LONGEST_LEAD else None
    return None if said is None else _COUNTED.sub("0", said[1] or "")
