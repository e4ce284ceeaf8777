"""Structured contents: "eight principles, namely a, b and c", lists below "the following goals:", "the Act has 113 articles"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policydata.extraction.candidates import HIGH, LOW, MEDIUM, Candidate
from policydata.extraction.chinese_parts import chinese_whole, counted_together
from policydata.extraction.english_parts import LISTED, Parts, parts
from policydata.extraction.english_subjects import meant
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.members import joined, lined, marked, pieces
from policydata.extraction.spans import Place, Span

_LONGEST, _LONGEST_MEMBER = 1500, 120
_RATIOS = ("percent", "percentage_point", "basis_point", "times")
_MOST = 40
_SAID = r"namely|viz\.?|i\.e\.,?|e\.g\.,?|that\s+is|specifically|in\s+particular|as\s+follows|which\s+(?:are(?:\s+as\s+follows)?|include)|they\s+are|comprising|consisting\s+of|to\s+wit"
_SOME = r"(?:among(?:st)?\s+(?:which|them|others)(?:\s+are)?|including(?:\s+but\s+not\s+limited\s+to)?|such\s+as|for\s+example|notably)"
_ENGLISH_LEAD = expression(
    rf"(?:\s+(?:of|for|in|under|to|on|that|which|by|with|guide|underpin|from|across|towards|will|shape|govern)\s[^.:;!?()\n—–“”\"]{{1,90}}?(?=:|\s[—–]\s|,?\s+(?:{_SAID}|{_SOME}|are|include)[\s:,])|\s*[—–]\s*|\s*(?=\())?"
    rf"(?:(?P<full>\s*:|[^.:;!?()\n]{{0,60}}\.\s+(?:These|They)\s+(?:are|include|comprise)[:,]?|[,—–-]?\s*(?:{_SAID})[:,]?|\s+(?:are|were|include|comprise)[:,]?)|[,—–-]?\s*(?P<some>{_SOME})[:,]?"
    rf"|\s*\(\s*(?:(?:{_SAID}|{_SOME})[:,]?)?(?!\s*[0-9A-Za-z]{{1,3}}\))|(?P<bare>\s*[,—–](?!\s*(?:and|but|or|so|which|who|while|as)\b)|\s-)|(?=\s*\.\s+(?:The\s+)?[Ff]irst)\s*\.|(?=\s+[(\n]))\s*(?=\S)"
)
_LIST_BELOW = expression(r"[^.:;!?\n]{0,120}(?::|\bbelow\.|\bfollows\.)\s*\n\s*")
"""From a count to the list of as many on lines of their own."""
_HEADING = expression(
    r"[#*\s]*(?:[0-9.]{1,5}\s+)?(?:[\w-]+\s+){0,3}?(?P<noun>[A-Za-z]{4,})(?:\s+(?:of|in)\s[^\n.:;]{3,90})?[*:\s]*"
)
"""A line over a list: “Strategic objectives”."""
_OF_TEXTS = frozenset((b"points", b"recommendations"))
"""What a list without a number says for itself, not of an instrument: “Main points”."""
_LIST_ENDS = expression(r"\n\s*\n(?!\s*(?:[-–—*•●▪]|[(]?[0-9a-z]{1,3}[.)]))")
_PREPOSITIONS = frozenset(("In", "Under", "For", "Within", "Across", "Among", "Of", "With", "On", "At", "By", "After"))
_ENGLISH_END = expression(r"[.!?](?=[\s”\"’)]|\Z)|\n\s*\n")
_ENGLISH_AND = expression(r"\s+(?:and|or|&)\s+|\s+as\s+well\s+as\s+")
_ENGLISH_REVERSE = expression(
    r"(?<![Tt]here)\s+(?:are|were|form|constitute|make\s+up)\s+(?:the|its|their|our|all)?\s*\Z"
)
_FOLLOWING = expression(
    r"\b(?:(?:following|these)\s+(?:[\w-]+\s+){0,3}(?P<following>[a-z]{4,})(?:\s+(?:appl(?:y|ies)|shall|must|will|are|is|guide|govern|underpin|of|for|in|under)\b[^.:;\n]{0,90})?\s*(?=:)|\b(?:[Tt]he|[Ii]ts|[Oo]ur)\s+(?:[a-z]+\s+){0,2}?(?P<are>[a-z]{4,})(?:\s+(?:of|in|for|under)\s[^.:;\n]{3,90})?\s+(?:are|include)(?:\s+(?:as\s+follows|to))?\s*(?=:)|(?P<of>principles|pillars|values)\s+of\s+(?!the\b)(?=[^.:;]{3,90},[^.:;]{3,90}))"
)
_LIST_STOP = expression(
    r"[.:;()\n—]|,\s+(?:which|who|as|in|with|to|but|the)\s"
    r"|\s(?:[a-z]+ed\s+(?:by|in|under|out)|set\s+out|laid\s+down|are|is|was|were|have|has|had|shall|must|should|will|can|may)\s"
)
"""Where a list in the middle of a sentence ends: principles of freedom and equality established by …"""
_CHINESE_NOUN = expression(
    r"(原则|要求|任务|方面|措施|举措|类别|类|目标|权利|义务|建议|内容|问题|行动|工程|机制|重点|环节|领域|条件|活动|部分|支柱|理念|主张|倡议|指标|标准|制度|体系|维度|阶段|特征|特点|承诺|意见|事项"
    r"|对策|路径|板块|步骤|红线|底线|政策|工作|规则|要素|能力|战略|层面|共识|风险|保障|优先事项|优先领域|方向|项目|计划|关系|职责|职能|情形|(?<!规)章|编|级|层次|要点|突破|转变|优势|核心|抓手|功能|挑战|要件|价值|自由|主题|节|点)\Z"
)
_OF_PLACES = expression("[两二三四五六七八九十](?:省|市|区|县|国|州)")
"""How many places were listed, whose things are not: 甲、乙两市项目."""
_CHINESE_LEAD = expression(
    r"[”』」]?(?:[^，。；：！？（—\n]{1,24}?(?=[：（—，。]|(?:分别|主要|具体)(?:是|为|包括|有)))?"
    r"(?:(?P<full>：|[，—]*(?:(?:分别|主要|具体|依次|它们|其中)(?:是|为|包括|包含|涉及|有|指)|即|也就是|如下|具体如下)[：]?|——)|[，—]*(?:主要|其中)?(?P<some>包括|包含|涵盖|如|例如)：?"
    r"|(?P<bracket>（(?:即|包括|分别[是为])?(?![一二三四五六七八九十0-9]{1,3}）))|(?P<bare>是|为|[指含])：?|[，。]?(?=[一二三四五六七八九十]是|第?[一二三四五六七八九十][，、：]|\s*第一章\s|其一|首先|[①（\n]))\s*(?=[^，。；：\s])"
)
_CHINESE_END = expression(r"[。！？]|\n\s*\n|\n(?=[^\n]{0,40}(?:\n|\Z))")
_CHINESE_AND = expression(r"(?<=[^、]{2})(?:以及|及其|和|与|及|暨|并)(?=[^、]{2})")
_CHINESE_BEFORE = expression(
    r"(”)?(等|在内的|列为|确定为|概括为|归纳为|为(?:主要|核心|重点)?(?:内容|核心|重点|代表|主体|基础)的|这|共|的)?\Z"
)
_CHINESE_REVERSE = expression(
    r"(?:是|构成|组成|[作成]为)(?:了)?(?:《[^《》]{1,80}》|[^，。；：、《》]{0,10})?的?\Z|为《[^《》]{1,80}》的?\Z"
)
_LEADS_IN = expression(
    r"^(?:[从以在对就将把]|.{0,40}?(?:提出|明确|包括|包含|规定|围绕|坚持|确立|遵循|聚焦|秉持|贯彻|强调|突出|涵盖|设立|设置|赋予|部署|推出|体现|形成|确定|本着|奉行|倡导|列出|列明|概括为|归纳为|划?分[为成]|分(?=总则|总体|前言|序言)|重点整治|按照|覆盖|划定|选取|设有|设定|做到)了?|.{2,40}?(?:建立|构建|实施|开展|推进|落实|启动|推动|统筹)了?)"
)
_CHINESE_UNCOUNTED = expression("原则|以下|下列|如下|(?:主要|重点)[内任目措]|目\\s{0,4}[录次]")
_CHINESE_FOLLOWING = expression(
    r"(?:以下|下列|如下)(?:[^，。；：、]{0,6}?)(?P<following>原则|要求|任务|措施|目标|权利|义务|建议|内容|事项|条件|情形|领域|指标|制度|工作)(?=：)|(?:基本|主要|重点)(?P<basic>原则|内容|任务|目标|措施)(?=包括|：|是|为|有|如下)"
    r"|(?:(?<=\n)|\A)[ \u3000]{0,4}目[ \u3000]{0,4}(?P<chapters>[录次])(?=\s*\n|\Z)"
)
_CHINESE_PRINCIPLES = expression(
    r"(?:遵循|坚持|按照|秉持|本着|贯彻|奉行|符合|依照)(?P<list>[^，。；：\s]{2,24}(?:、[^，。；：\s]{2,24}){1,8})的(?:基本)?(?P<kind>原则)"
)


_BEFORE = "the instrument is the one spoken of before"


def contents(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    chinese: bool,
    simple: str,
    doing: Mapping[int, int],
    topic: int | None,
) -> list[Candidate]:
    """Return the enumerations of a sentence, with a count or without, and the numbers of parts of an instrument.

    `simple` is the text in simplified characters; `doing` says by the title of an instrument which does something to it;
    `topic` is the instrument spoken of before.
    """
    found: list[Candidate] = []
    counted: list[tuple[int, Parts]] = []
    pointed = None if chinese or not passage.figures else meant(text, passage, spans, names, topic)
    for figure in passage.figures:
        span = spans[figure]
        value = span[3] or ""
        if span[4] in _RATIOS or not value.isdecimal() or int(value) < 2:
            continue
        labels: list[Place] = []
        if int(value) > _MOST:
            kind = ""
        elif chinese:
            noun = None if _OF_PLACES.match(simple, span.start) else _CHINESE_NOUN.search(simple, span.start, span.end)
            kind = "" if noun is None else text[noun.start() : noun.end()]
            end = counted_together(simple, passage, spans, figure)[1]
            labels = _chinese(simple, passage.start, span.start, end, int(value)) if noun is not None else []
            if (
                labels
                and len(labels) != int(value)
                and any(spans[one].value == str(len(labels)) for one in passage.figures)
            ):
                labels = []  # 5个方面18条举措：…: the list is that of the other number.
        else:
            words = passage.letters[span.start : span.end].split()
            kind = words[-1].decode() if words and words[-1] in LISTED else ""
            labels = _english(text, passage.start, span.start, span.end, int(value)) if kind else []
            if labels and _counts_between(passage, spans, figure, labels[0][0]):
                labels = []
        whole: Parts | None = None
        if chinese:
            if (told := chinese_whole(simple, passage, spans, figure, topic)) is not None:
                whole = Parts(*told, told[0] in passage.policies)
        elif (whole := parts(text, passage, spans, figure, doing, pointed, counted)) is not None:
            counted.append((figure, whole))
        if labels and not any(spans[date].start == labels[0][0] for date in passage.dates if chinese):
            found.append(_candidate(text, passage, spans, names, figure, kind, int(value), labels, chinese, whole))
        elif whole is not None:
            found.append(_count_of_whole(spans, names, figure, whole, chinese))
    if not found and (passage.policies or names.main is not None):
        for kind, labels in (_uncounted_chinese if chinese else _uncounted_english)(simple, passage):
            found.append(_candidate(text, passage, spans, names, None, kind, None, labels, chinese, None))
    return found


def _counts_between(passage: Passage, spans: Sequence[Span], figure: int, start: int) -> bool:
    """Tell whether what is listed is that of a later figure: “12 steps in two |areas|: roads and rails”."""
    between = (spans[one] for one in passage.figures if one > figure and spans[one].end <= start)
    return any((passage.letters[one.start : one.end].split() or [b""])[-1] in LISTED for one in between)


def _count_of_whole(spans: Sequence[Span], names: Names, figure: int, whole: Parts, chinese: bool) -> Candidate:
    fields: dict[str, str | tuple[str, ...] | None] = {
        "policy": names.surface(whole.policy),
        "policy_id": names.linked_id(whole.policy),
        "kind": whole.noun,
        "count_stated": spans[figure].value,
        "labels": (),
        "label_positions": (),
    }
    doubts = () if whole.named else (_BEFORE,)
    rule = f"{'zh' if chinese else 'en'}-parts"
    return Candidate("contents", fields, [figure, whole.policy], rule, LOW if doubts else MEDIUM, doubts)


def _candidate(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    names: Names,
    figure: int | None,
    noun: str,
    count: int | None,
    labels: Sequence[Place],
    chinese: bool,
    whole: Parts | None,
) -> Candidate:
    place = labels[0][0] if figure is None else max(labels[0][0], spans[figure].start)
    titles = [title for title in passage.policies if spans[title].end <= place] or passage.policies
    policy = whole.policy if whole is not None else titles[-1] if titles else names.main
    fields: dict[str, str | tuple[str, ...] | None] = {
        "policy": names.surface(policy) if policy is not None else None,
        "policy_id": names.linked_id(policy) if policy is not None else None,
        "kind": noun,
        "count_stated": None if count is None else str(count),
        "labels": tuple(" ".join(text[start:end].split()) for start, end in labels),
        "label_positions": tuple(f"{start},{end}" for start, end in labels),
    }
    doubts = [] if titles else ["instrument taken from the whole text" if whole is None else _BEFORE]
    if count is None:
        doubts.append("no number is told")
    elif len(labels) != count:
        doubts.append(f"{len(labels)} of {count} are named")
    confidence = HIGH if not doubts else MEDIUM if len(labels) == count else LOW
    evidence = [one for one in (figure, policy) if one is not None]
    return Candidate(
        "contents", fields, evidence, f"{'zh' if chinese else 'en'}-enumeration", confidence, tuple(doubts)
    )


def _english(text: str, first: int, start: int, end: int, count: int | None) -> list[Place]:
    """Return the members listed behind a count, or before it: a, b and c are the three pillars."""
    before = None if count is None else _ENGLISH_REVERSE.search(text, max(first, start - 24), start)
    if before is not None and count is not None:
        found = joined(text, pieces(text, first, before.start(), ","), count, _ENGLISH_AND)
        if len(found) == count and not any(":" in text[a:b] for a, b in found):
            return found
    limit = min(len(text), end + _LONGEST)
    below = _LIST_BELOW.match(text, end, limit) if count is not None else None
    if below is not None and count is not None:
        for listed in (marked(text, below.end(), limit, count), lined(text, below.end(), limit, count)):
            if len(listed) == count:
                return listed
    lead = _ENGLISH_LEAD.match(text, end, limit)
    if lead is None:
        return []
    listed = marked(text, lead.end(), limit, count)
    if listed:
        return listed
    if lead["bare"] and text[first:start].strip() in _PREPOSITIONS:
        return []  # In two categories, Spain and Italy lead.
    stop = _ENGLISH_END.search(text, lead.end(), limit)
    last = stop.start() if stop else limit
    if "(" in lead[0]:
        last = text.find(")", lead.end(), last)
    elif "—" in lead[0] or "–" in lead[0]:
        last = next((place for sign in "—–" if (place := text.find(sign, lead.end(), last)) >= 0), last)
    semicolons = ";" in text[lead.end() : last]
    parts = pieces(text, lead.end(), last, ";" if semicolons else ",", count)
    if not parts:
        return []
    found = joined(text, parts, count, _ENGLISH_AND)
    some = lead["some"] or "(" in lead[0] or lead["full"]
    exact = len(found) == count or (bool(some) and (len(found) > 1 or lead["some"] is not None))
    return found if exact and all(b - a <= _LONGEST_MEMBER for a, b in found) else []


def _uncounted_english(text: str, passage: Passage) -> list[tuple[str, list[Place]]]:
    """Return lists without a number: the following principles: …, the principles of a, b and c."""
    heading = _HEADING.fullmatch(text, passage.start, passage.end)
    if heading is not None and heading["noun"].lower().encode() in LISTED - _OF_TEXTS:
        start = passage.end + len(text[passage.end :][:20]) - len(text[passage.end :][:20].lstrip())
        stop = _LIST_ENDS.search(text, start, start + _LONGEST)
        listed = marked(text, start, stop.start() if stop else start + _LONGEST, None)
        return [(heading["noun"].lower(), listed)] if len(listed) > 1 else []
    if not any(text.find(one, passage.start, passage.end) >= 0 for one in ("ollowing", "s of ", ":")):
        return []
    said = _FOLLOWING.search(text, passage.start, passage.end)
    if said is None or (kind := said["following"] or said["are"] or said["of"]).encode() not in LISTED:
        return []
    if said["of"] is None:
        listed = _english(text, passage.start, said.start(), said.end(), None)
    else:
        stop = _LIST_STOP.search(text, said.end(), passage.end)
        last = stop.start() if stop else passage.end
        listed = joined(text, pieces(text, said.end(), last, ","), None, _ENGLISH_AND)
    return [(kind, listed)] if len(listed) > 1 else []


def _chinese(text: str, first: int, start: int, end: int, count: int | None) -> list[Place]:
    limit = min(len(text), end + _LONGEST)
    lead = _CHINESE_LEAD.match(text, end, limit)
    if lead is None:
        return [] if count is None else _chinese_before(text, first, start, count)
    listed = marked(text, lead.end(), limit, count)
    if listed:
        return listed
    if not any(lead.group("full", "some", "bracket", "bare")):
        return [] if count is None else _chinese_before(text, first, start, count)
    stop = _CHINESE_END.search(text, lead.end(), limit)
    last = stop.start() if stop else limit
    if lead["bracket"]:
        last = text.find("）", lead.end(), last)
    found = _split_chinese(text, lead.end(), last, count)
    return found if len(found) == count or (len(found) > 1 and not lead["bare"]) else []


def _split_chinese(text: str, start: int, last: int, count: int | None) -> list[Place]:
    stretch = text[start:last]
    if "；" in stretch:
        return joined(text, pieces(text, start, last, "；"), count, _CHINESE_AND)
    if "、" not in stretch:
        return joined(text, pieces(text, start, last, "，"), count, _CHINESE_AND)
    comma = pieces(text, start, last, "，")[0][1]
    for end, signs in ((comma, "、"), (last, "、，")):
        found = joined(text, pieces(text, start, end, signs), count, _CHINESE_AND)
        if len(found) == count:
            return found
    return joined(text, pieces(text, start, comma, "、"), count, _CHINESE_AND)


def _chinese_before(text: str, first: int, start: int, count: int) -> list[Place]:
    """Return the members before their number: 包括甲、乙在内的三项原则, “甲、乙、丙”三大任务, 甲、乙、丙是…的三大支柱."""
    low = max(first, start - 160)
    before = _CHINESE_BEFORE.search(text, low, start)
    how = before[0] if before is not None else ""
    told = _CHINESE_REVERSE.search(text, low, start) if how in ("", "的") else before
    end = start - len(how) if told is None else told.start()
    signs = "，。；：！？\n》" if not how.startswith("”") else "“"
    begin = max(low, *(text.rfind(sign, low, end) + 1 for sign in signs))
    parts = pieces(text, begin, end, "、")
    if text[end - 1] in "门会部局院" or (len(parts) < 2 and how != "等"):
        return []
    while (cut := _LEADS_IN.match(text[parts[0][0] : parts[0][1]])) is not None and cut.end() > 0:
        word = text[parts[0][0] : parts[0][0] + cut.end()]
        if (
            (len(parts) > 1 and text.startswith(word, parts[-1][0]))
            or (word == "以" and "为" not in how)
            or parts[0][0] + cut.end() >= parts[0][1]
        ):
            break
        parts[0] = (parts[0][0] + cut.end(), parts[0][1])
    some = how.lstrip("”") in ("等", "在内的")
    found = joined(text, parts, count, _CHINESE_AND)
    if len(found) == 1 and parts[0][0] == begin:
        return []
    return found if len(found) == count or (some and len(found) < count) else []


def _uncounted_chinese(text: str, passage: Passage) -> list[tuple[str, list[Place]]]:
    """Return lists without a number: 以下原则：…, 遵循甲、乙、丙的原则."""
    if _CHINESE_UNCOUNTED.search(text, passage.start, passage.end) is None:
        return []
    said = _CHINESE_FOLLOWING.search(text, passage.start, passage.end)
    if (
        said is not None
        and (said["following"] == "工作" or said["basic"] not in (None, "原则"))
        and not passage.policies
    ):
        return []  # The work to come is that of no instrument named before.
    if said is not None:
        listed = _chinese(text, passage.start, said.start(), said.end(), None)
        noun = "章" if said["chapters"] else said["following"] or said["basic"]
        if said["chapters"] and not text[said.end() : said.end() + 20].lstrip().startswith("第一章"):
            return []
        return [(noun, listed)] if len(listed) > 1 else []
    if (said := _CHINESE_PRINCIPLES.search(text, passage.start, passage.end)) is None:
        return []
    return [(said["kind"], joined(text, pieces(text, *said.span("list"), "、"), None, _CHINESE_AND))]
