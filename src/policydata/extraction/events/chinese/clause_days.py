"""On which day a Chinese event falls by the words of its clause, and the days that stand with a title alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

REACH = 120
"""How far, in characters, a verb looks for its instrument and its date."""
_CLAUSE = expression("[，,；。]")
_CLAUSE_OR_AFTER = expression("[，,；。后\n]")
_OPENING = 6
_DONE_TO = expression(r"[对将把就]\Z")
"""Before the year of what something is done to: 对2001年的《…》作出修订."""
_TIMES = expression(
    r"(?:(?:因应?|为|就|针对)[^，。；、0-9]{1,16}?)?(?:[，]?(?:先后|分别|又|共|均|都|曾|进行|经过|经历|作|过|了|多次|[两二三四五六七八九十几][次度]|的)){0,6}"
)
_WHY = "(?:(?:因应?|为|就|针对)[^，。；、0-9]{1,16})?"
_AND_DAY = expression(rf"{_WHY}(?:[，、和及与]|以及|，并于){{1,2}}(?:于|在)?")
_RECENTLY = expression("获悉|获知|得知|了解到|近日|日前|不久前|近期|迄今|至今|，现?已(?!于)|已有|目前|截至")
_YEAR_AFTER = expression(
    r"》?(?:的(?:通知|公告|通告|决定))?(?:\s{0,4}\n\s{0,4})?[（(](?:[^（）()，。；]{1,30}[，,]\s*)?\Z"
)
_COMMA = expression(
    r"》?(?:的(?:通知|公告|通告|决定|意见))?(?:[（(][^（）()]{1,30}[）)])?(?:[，,]\s?|[ \t\u3000|｜]{1,12}|[ \t\u3000]{0,12}[\[（(])"
)
"""Between a title and the day that ends its entry: 国务院印发《…》，2016年10月25日."""
_BRACKET_ENDS = expression(r"(?:[，,、 ]\s?(?!第)[\u4e00-\u9fff]{2,10})?[）)]")
"""What may stand behind a day in brackets: the place where a paper was signed."""
_LEADS = frozenset("，,：:　\n \t—｜|")
"""What may stand behind a day that opens an entry and is that of all it tells."""
_A_DAY = len("2025-03-01")
_TIME_IS = expression(
    r"(?:的?(?:时间|日期)|日|之日)(?:[为是系在：:]|(?<=日期)(?=[0-9])|则是|定为|定在|分别为)(?:[于自])?|[：:](?=[0-9])"
)
_OF_GROUND = expression(r".{0,3}(?:根据|依据|按照|依照|遵照)[^，。；《》]*，[^。；]*[\u4e00-\u9fff]{3}[^。；]*\Z")
"""From the day of the ground to what is done on it: 根据1952年大会的决定，委员会起草《…》."""
_OF_NUMBER = expression(r"第[^，。；《》]{1,16}号(?:法律|法令|行政法规|批示)")
"""Behind a day that is part of the number of an act: 五月六日第31/94/M号法律《…》."""
_IN_FORCE = expression(r"起[^，。；]{0,6}(?:施行|实施|试行|生效|执行|适用)，(?!同时|并|原|后者)")
"""Behind the day of what only takes effect on it: 自6月1日起试行，首批企业当场签署."""
_AHEAD = expression(r"将(?:于|自|在|从)\Z")
_SHALL = expression(r"，?[^，。；《》]{0,12}将(?:正式|联合|首次|隆重)?")
"""From the day of what is to come to its verb: 明天，大会将发布《…》."""
_UNTIL_VERB = expression(r"(?:起|正式|开始|同时|，)*(?:在[^，。；《》]{1,10})?(?:正式)?")


def event_date(
    ground: Ground,
    start: int,
    before: int,
    active: bool,
    taken: Mapping[int, int],
    subject: int,
    told: frozenset[int] = frozenset(),
) -> int | None:
    """Return the day of a verb at `start`: the nearest before it in its clause, the sentence's opening, one behind it.

    `taken` are the days that other events of the sentence have, by the title they are said of; `subject` is the title of the verb,
    `told` are days in brackets that say what else happened to it.
    """
    text, passage, spans = ground.text, ground.passage, ground.spans
    left = [date for date in passage.dates if spans[date].end <= start and start - spans[date].end < REACH]
    left = [date for date in left if date not in told and not _inside_object(text, spans, date, subject, before)]
    left = [date for date in left if not _OF_NUMBER.match(text, spans[date].end)]
    left = [date for date in left if not _IN_FORCE.match(text, spans[date].end, start)]
    left = [date for date in left if not _of_field(text, spans[date], start)]
    left = [date for date in left if not _OF_GROUND.match(text[max(0, spans[date].start - 5) : start])]
    for date in reversed(left):
        gap = text[spans[date].end : start]
        if _RECENTLY.search(gap):
            return None
        if "以来" in gap:
            continue
        if spans[date].start >= before or not left[:-1] or not _CLAUSE.search(gap):
            if spans[date].start < before and ("；" in gap or taken.get(date, subject) != subject):
                break
            return date
    if left and spans[left[0]].start - passage.start < 6:
        if left[0] in taken and len(left) > 1:
            return None
        if text.startswith(("以来", "以后", "之后", "后，"), spans[left[0]].end):
            return None
        shared = taken.get(left[0], subject) == subject or text[spans[left[0]].end] in _LEADS
        return left[0] if shared else None
    if active:
        return None
    for date in passage.dates:
        if 0 <= spans[date].start - start < 12 and not _CLAUSE_OR_AFTER.search(text, start, spans[date].start):
            return date
    return None


def _inside_object(text: str, spans: Sequence[Span], date: int, title: int, before: int) -> bool:
    """Tell whether a day is that of the verb before, inside what the title is called: 2003年3月10日发布的《…》."""
    end = spans[date].end
    if text.startswith("的《", end) and spans[title].start == end + 2:
        return spans[date].start >= before and _DONE_TO.search(text, before, spans[date].start) is not None
    return (
        end <= before <= spans[title].start and text[before : before + 1] == "的" and text[end : end + 1] not in "，,"
    )


def _of_field(text: str, day: Span, start: int) -> bool:
    """Tell whether a day is that of a field of the sheet over the line on which a verb stands: 发布日期：2020-03-06."""
    named = text[max(0, day.start - 8) : day.start].rstrip().endswith(("日期：", "时间：", "日期:", "时间:"))
    return named and text.find("\n", day.end, start) >= 0


def bracketed_day(ground: Ground, title: int) -> int | None:
    """Return the day in brackets right after a title: 发布《…》（2022年8月）."""
    spans = ground.spans
    for date in ground.dates:
        begin, end = spans[date].start, spans[date].end
        if begin >= spans[title].end and _COMMA.fullmatch(ground.text, spans[title].end, begin):
            return date if ground.text[end : end + 2].strip("]）)")[:1] in ("。", "；", "\n", "") else None
    return None


def title_days(ground: Ground, used: set[int]) -> list[tuple[int, int, list[int]]]:
    """Return the years that name an instrument, with its bodies: 1996年的《…》, 《…》（国务院，2017年）."""
    passage, spans = ground.passage, ground.spans
    found: list[tuple[int, int, list[int]]] = []
    for date in passage.dates:
        begin, end = spans[date].start, spans[date].end
        if date in used or spans[date].detail.get("end"):
            continue
        title = next((title for title in reversed(passage.policies) if spans[title].end <= begin), None)
        if title is not None and _BRACKET_ENDS.match(ground.text, end):
            gap = ground.text[spans[title].end : begin]
            if _YEAR_AFTER.fullmatch(gap):
                named = [body for body in passage.bodies if spans[title].end < spans[body].start < begin]
                found.append((title, date, named[:1]))
    return found


def fixed_day(ground: Ground, start: int) -> bool:
    """Tell whether what will happen has its day: 将于2025年3月1日废止."""
    text, spans = ground.text, ground.spans
    for date in ground.dates:
        if 0 <= start - spans[date].end < 16 and len(spans[date].value or "") == _A_DAY:
            if _SHALL.fullmatch(text, spans[date].end, start):
                return True
            ahead = _AHEAD.search(text, max(ground.passage.start, spans[date].start - 3), spans[date].start)
            return ahead is not None and _UNTIL_VERB.fullmatch(text, spans[date].end, start) is not None
    return False


def nominal_day(ground: Ground, end: int) -> int | None:
    """Return the day that follows a verb as its time: 《…》的批准时间是2007年12月29日."""
    said = _TIME_IS.match(ground.text, end, ground.passage.end)
    return next((day for day in ground.dates if said and ground.spans[day].start == said.end()), None)


def opens_sentence(ground: Ground, date: int) -> bool:
    """Tell whether a day opens a sentence, before a comma: it is that of the main verb."""
    begin, end = ground.spans[date].start, ground.spans[date].end
    return ground.text[end : end + 1] in ("，", ",") and begin - ground.passage.start < _OPENING


def times(text: str, spans: Sequence[Span], dates: Sequence[int], start: int) -> list[int]:
    """Return the days before a verb if it is said to be done several times: 于2000年、2008年和2020年三次修正."""
    if len(dates) < 2 or not _TIMES.fullmatch(text, spans[dates[-1]].end, start):
        return []
    chain = [dates[-1]]
    for date in reversed(dates[:-1]):
        if not _AND_DAY.fullmatch(text, spans[date].end, spans[chain[0]].start):
            break
        chain.insert(0, date)
    return chain if len(chain) > 1 else []
