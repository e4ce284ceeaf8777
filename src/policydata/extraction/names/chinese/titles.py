"""Titles of instruments in Chinese text: in 《》 with nesting, known ones without, and titles on a line of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.instrument_words import (
    HEADING_ENDINGS,
    INSTRUMENT_ENDINGS,
    ISSUED_BEFORE,
    NO_HEADING,
    PERIODICALS,
    REPORTS,
    SHORT_FORM_HEADS,
)
from policydata.extraction.names.chinese.joined_titles import find_joined_titles
from policydata.extraction.names.chinese.latin_titles import ENDS_LIKE_TITLE, find_latin_titles
from policydata.extraction.names.chinese.left_edges import ends_like_body
from policydata.extraction.names.chinese.local_titles import find_local_titles
from policydata.extraction.names.chinese.titles_unquoted import (
    NOT_AFTER_LAW,
    TERM_BEFORE,
    after_title,
    find_unquoted_titles,
)
from policydata.extraction.names.chinese.word_indexes import TITLE_NAMES
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_DEFINING = expression('(?:简称|[下统合又]称|(?<!声)(?<!据)称(?![：:]))(?:为|“|：|:)?[《“"]?\\Z')
_BRACKETS = expression("[《》]")
_LONGEST_TITLE = 160
_TAIL_ENDS = frozenset("）)〕0123456789版 \n\u3000")
_TAIL = expression("(?:[（(〔][^（）()〔〕]*[）)〕]|[0-9]{4}(?:年版)?|[ \n\u3000]+)\\Z")
_KIND_BEFORE = expression(
    "(?:决议|宣言|白皮书|公告|行政令|行政命令|声明|倡议|条例|法案|公约|备忘录|号(?:法律|法令|批示|行政法规))(?:题为)?\\Z"
)
_KIND_AFTER = expression("(?:白皮书|决议|条例|宣言|倡议|公约|法案|行政令|框架协议|报告(?![会厅人中文]))")
_SUBTITLE = re.compile("(?:——|—|--|：|:)")
_PART = expression("第[0-9一二三四五六七八九十]{1,3}(?:号|部分|批|部)?\\Z")
"""The number of one of a series: 企业会计准则|第22号——金融工具确认和计量."""
_FOR_YEAR = expression(
    "[\u4e00-\u9fff]{2}20(?:25|30|35|40|50)\\Z|[\u4e00-\u9fff]{4}(?<!第)[一二三四五六七八九十]{1,3}条\\Z"
)
"""The year that a plan is for, or how many articles it has: 《健康上海2030》, 《促进中小企业发展二十条》."""
_YEARLY = expression("(?:19|20)[0-9]{2}年?(?![^\n]{0,40}(?:晚会|演唱会|歌会|之夜|特刊)\\Z)[\u4e00-\u9fff]{4}")
"""A report by the year that it is of: 《2024年世界粮食安全状况》."""
_NAMED_BEHIND = expression(
    "》[（(](?:以下|下[称文])?(?:简称)?[：为]?[《“「][^《》“”「」\n]{0,14}(?:皮书|报告|规定|办法|条例|意见|方案|决定|通知|规划|计划|指南|标准)[》”」]"
    "|》[（(][A-Z][A-Za-z]+(?: [A-Za-z]+)*[ -]?(?:Outlook|Report|Review|Survey|Perspectives|Update)s?[ -]{0,2}[0-9]{0,4}[）)]"
)
"""What a title is called for short, or in English, that says it is a paper: （以下简称“住房蓝皮书”）."""
_NUMBER_BEHIND = expression(
    "[（(](?:[A-Z]{1,3}-[0-9]{2}-[0-9]{2}[）)]|[^（）()《》\n]{0,24}(?:[〔\\[［（【](?:19|20)[0-9]{2}[〕\\]］）】] ?第?[0-9]|令(?:20[0-9]{2}年)?第)|(?:GB|[A-Z]{2}|T|Q|DB[0-9]{2,6})(?:/[A-Z]{1,8})? ?[0-9]{1,6}(?:\\.[0-9]{1,2})?[—–-])"
)
_CODE_BEFORE = expression(
    "(?:[A-Z]{2,4}|DB[0-9]{2,6}|[TQ](?=/))(?:/[A-Z]{1,8})? ?[0-9]{1,6}(?:\\.[0-9]{1,3})?[—–－-]{1,2}(?:19|20)[0-9]{2}[ \u3000]?\\Z"
)
"""The number of a document or standard in brackets behind a title, or before it."""
_WORK_BEFORE = expression(
    "(?:电影|影片|视剧|连续剧|网剧|动画片?|动漫|纪录片|小说|散文|诗集|诗歌|歌曲|歌剧|舞剧|话剧|音乐剧|专辑|画册|油画|绘本|漫画|游戏|手游|节目|栏目|综艺|专栏|课程|教材|讲座|专著|著作|论文|文章|新书|图书|译著|杂志)\\Z"
)
_WORK_BEHIND = expression(
    "一[书文剧片曲]|(?:杂志|期刊|节目|剧组|专栏)|，载《|是一[部本首款档](?:[^，。]{0,8}(?:电影|影片|小说|剧|书籍|著作|诗|歌|游戏|节目))"
)
"""What says of a title that it is a work of letters or art, however it ends."""
_GAZETTE = expression("(?:国务院|政府|行政区|委员会|人民代表大会|法院|检察院)公报\\Z")
"""A gazette, in which instruments appear."""
_ISSUED = expression(f"(?:{'|'.join(ISSUED_BEFORE)})(?:了|的|并)?\\Z")
_RELEASED = expression("发表了?\\Z")
_OF_PRESS_OFFICE = expression(
    "(?:\\A|\n)[ \u3000]*((?!中华人民共和国\n)[^\n，。；]{6,40}?)\\s{1,8}(?:[（(]?[0-9]{4}年[0-9]{1,2}月[）)]?\\s{1,8})?(?:中华人民共和国)?\\s{0,3}国务院新闻办公室\\s{1,8}(?:[（(]?[0-9〇一二三四五六七八九]{4}年|目[ \u3000]*录|前[ \u3000]*言)"
)
"""The head of a white paper, over who published it."""
_NEAR = 80
_FAR = 5
_LEAST_LISTED = 5
"""A shorter title in a list of instruments may be that of a book or paper."""
_FULL = 8
"""The first title is no short form of another where it is as long."""
_JOINS = frozenset(("", "、", "和", "及", "与", "以及"))
_SHORT = frozenset((*SHORT_FORM_HEADS, *REPORTS))
_OF_THE_STATE = "中华人民共和国"
_STATUTE = expression(f"{_OF_THE_STATE}[\u4e00-\u9fff]{{2,24}}?(?:法典|法(?![律规院庭官学治制人务定典])|条例)")
_BILATERAL = expression(
    "(?<!依)[中美日韩欧俄英法德印澳墨越泰]{2}加?(?:自由贸易|经贸|贸易|投资|经济伙伴关系|经济合作|渔业|引渡|航空运输|社会保障|关税|科技合作|防卫合作|安全保障)(?:协定|条约|协议)(?![国组])"
)
"""A treaty by its parties: 日欧经济伙伴关系协定."""
_ABOUT_HEADINGS = words(
    "公示 答复 通知 函 意见 决定 办法 公告 通告 批复 批覆 复函 通报 声明 决议 规定 解释 命令 倡议 倡议书 宣言 备忘录 协定 指南 规则 方案 条例 指令 法令 会谈纪要 联合声明 联合公报 公开信"
)
_LONGEST_ABOUT = 130
_AGREED = ("会谈纪要", "联合声明", "联合公报", "谅解备忘录", "倡议书", "公开信")
"""What two or more agree on, or sign, and head with its name."""
_REPORTED = expression("(?:通过|发表|发布|出台|签署|批准|公布|印发)(?!的|涉)")
_NO_ABOUT = ("书面意见", "评审意见", "审查意见", "会议通知", "答记者问", "问题的意见")
_REPORTS = ("公报", "报告")
_HEADING = expression(
    f"{any_of((*HEADING_ENDINGS, *_ABOUT_HEADINGS, *_REPORTS))}(?:[（(][^（）()\n]{{1,20}}[）)])?(?P<note>\\[[0-9]{{1,2}}\\])?[ \u3000]*(?=\n|\\Z|(?<=[ \u3000])(?:附[：件]|[\\[（(【]?(?:19|20)[0-9]{{2}}(?:[ \u3000]*\n|[-./年][0-9])|[\u4e00-\u9fff]{{2,6}}(?:[〔\\[［（(](?:19|20)[0-9]{{2}}|[ \u3000]*(?:\n|\\Z))))"
)
"""Where a title that is a line of its own ends; a note, its number or the name of the site may follow on the line."""
_DATED = expression(
    "[\\[（(【]?(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}[-./][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)[\\]）)】]?[ \u3000]*(?:\n|\\Z)"
)
"""The day at the end of an entry in a list of instruments."""
_LEAD = expression(
    "(?:[^\n]*[>＞»])?[ \u3000—#*•·-]*(?:[0-9]{1,3}[ \u3000]+)?(?:[\\[（(【]?(?:19|20)[0-9]{2}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?[\\]）)】]?[ \u3000]+)?(?:(?:原?标[ \u3000]{0,4}题|名[ \u3000]{0,4}称|题名|文件名|(?:文件|信息|法[规律]|政策)名称|[上下]一[篇条]|附件[0-9]{0,2})：[ \u3000]*)?"
)
"""What stands before a title on its line: the way to the page, marks, a label."""
_YEARLY_REPORT = expression("(?<![^\n])[\u4e00-\u9fffXx×0-9]{0,18}政府工作报告(?=[ \u3000]*(?:\n|\\Z|——))")
"""The report of a government to its congress, on a line of its own."""
_PASSES_ON = ("转发", "批转", "印发")
_BREAKS_OFF = ("的", "的若干", "的实施", "的指导", "\n", " ", "\u3000")
_NO_HEADING_CHARACTER = expression(
    "[，。；！？、]|^[ \u3000]*(?:[\u4e00-\u9fff]{2,6}：|依据|根据|按照|依照|违反|为|请|有关|什么|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章节条]|[0-9]{4}年[0-9]{1,2}月)"
)
_NO_HEADING_END = expression(f"(?:{'|'.join(NO_HEADING)})\\Z")
_ENACTED = expression(
    "\n{1,3}[ \u3000]*(?:[\u4e00-\u9fff]{2,16}[局委部会院厅室办府]\n{1,3}[ \u3000]*)?(?:[（(](?:[0-9]|[^（）()\n]{2,40}(?:通过|公布|批准|发布|印发))|第[一二三四五六七八九十0-9]{1,3}[章条编]|目[ \u3000]*录|……|(?:最[新近])?(?:更新|生效|修订|实施|发布|成文)(?:日期|时间)|(?:发文)?[文字]号[:：]|索引号"
    "|[\u4e00-\u9fff]{1,12}[〔\\[［（(](?:19|20)[0-9]{2}[〕\\]］）)] ?第?[0-9]{1,5} ?号)"
)
"""What follows the title of a law at its head, or its number that of any document."""
_HEADLINE = expression(
    "召开|部署|解读|审议|热议|有了|享受|聚焦|读懂|图解|【|记者|专家|我[省市县区国]|今年|(?<!年)一季度|认真|严格执行|积极(?!老龄|应对)|完善(?!.*若干)|执行(?!标准|异议)|学习(?!型|社会)|制定(?!地方性法规|规章)|拟修|宣传(?!教育|思想|工作)|开展(?!.*(?:方案|计划))|自己|推广使用|研究若干|推动落实"
)
"""What news say, and titles do not."""
_CODE_OF_LINE = expression("\\A[A-Z][A-Z0-9/]{1,10} ?[0-9.]{1,9}[—–－-]{1,2}[0-9]{4}[ \u3000]+")
_NUMBER_AT_END = expression("[（(](?!第)[^（）()\n]{2,18}号[）)]\\Z")
_OF_NUMBERS = expression("号(?:决|条例|公约|指令)|(?:公告|令)[（(]第[^（）()]{1,8}号[）)]\\Z")
_OF_YEAR = expression(
    "[^，。：]{0,12}?(?:19|20)[0-9]{2}年度?[^，。：]{3,40}?(?:公报|报告)(?:[（(][^（）()]{1,12}[）)])?\\Z|[^，。：]{4,40}公报（第[一二三四五六七八九十]{1,3}号）\\Z"
)
"""A bulletin or report, by the year that it reports on."""
_HEAD_OF_TEXT = 400
_ISSUER_ENDS = tuple("部委局署厅院会办府室社")
_MOST_LINES, _LONGEST_LINE, _LONGEST_GAP, _LONGEST_WAY = 3, 50, 4, 300
_BROKEN_OFF = expression("[。；：，！？〔]")
_MOST_ISSUERS, _LONGEST_ISSUERS = 12, 80


class Bracketed(NamedTuple):
    """The instruments in 《》: full titles, and short forms, by position."""

    full: list[Span]
    short: list[Span]


def find_titles(text: str, in_brackets: Bracketed) -> list[Span]:
    """Return the full titles of a Chinese text by position, without 《》; they may overlap, the longer stands."""
    titles = list(in_brackets.full)
    titles += _unquoted(text)
    titles += _headings(text)
    titles.sort(key=lambda span: span.start)
    return titles


def quoted(text: str) -> list[Span]:
    """Return what stands in 《》 and is an instrument, the outermost only, short forms like 《办法》 too."""
    titles: list[Span] = []
    others: list[tuple[int, int]] = []
    for start, place in _outermost(text):
        if rule := _rule(text, start, place) or _goes_on(text, titles, start, place):
            inside = text[start:place]
            first, last = start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())
            titles.append(name_span(first, last, rule))
        else:
            others.append((start, place))
    known = {text[title.start : title.end] for title in titles} if others else set()
    again = [name_span(*place, "policy.again") for place in others if text[slice(*place)] in known]
    return sorted([*titles, *again], key=lambda title: title.start) if again else titles


def _outermost(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words between the outermost 《 and 》 begin and end; a 《 that nothing closes holds none back."""
    opened: list[int] = []
    inner: list[tuple[int, int]] = []
    for match in _BRACKETS.finditer(text):
        place = match.start()
        if opened and place - opened[0] > _LONGEST_TITLE:
            yield from inner
            opened, inner = [], []
        if match[0] == "《":
            opened.append(place + 1)
        elif opened:
            start = opened.pop()
            inner = [*(pair for pair in inner if pair[0] < start), (start, place)]
            if not opened:
                yield start, place
                inner = []
    yield from inner


def bracketed(text: str) -> Bracketed:
    """Return full titles and short forms: head nouns alone (《办法》), and what （以下简称《…》） defines, wherever it stands."""
    found = quoted(text)
    contents = [text[span.start : span.end] for span in found]
    aliases = {
        content
        for place, (content, span) in enumerate(zip(contents, found, strict=True))
        if (place or len(content) < _FULL) and is_defined(text, span.start)
    }
    short = [content in aliases or is_short(content) for content in contents]
    return Bracketed(
        [span for span, is_alias in zip(found, short, strict=True) if not is_alias],
        [span for span, is_alias in zip(found, short, strict=True) if is_alias],
    )


def is_defined(text: str, start: int) -> bool:
    """Say whether the words before a place define what stands there as a short form."""
    # Two characters at most stand behind 称.
    return (
        text.find("称", max(0, start - 3), start) >= 0 and _DEFINING.search(text[max(0, start - 8) : start]) is not None
    )


def is_short(title: str) -> bool:
    """Say whether a title is a head noun alone, or with 暂行 or 实施: 《办法》, 《行动计划》."""
    return core(title) in _SHORT


def core(title: str) -> str:
    """Return a title without line ends, and without brackets and years at its end."""
    title = title.replace("\n", "")
    while title[-1:] in _TAIL_ENDS and (match := _TAIL.search(title)):
        title = title[: match.start()]
    return title


def _rule(text: str, start: int, end: int) -> str:
    """Return by which rule the words between 《》 are an instrument, or ''."""
    content = text[start:end]
    if "\n\n" in content or not (len(content) >= 2 or content in _SHORT):
        return ""
    if _NUMBER_BEHIND.match(text, end + 1) or _CODE_BEFORE.search(text, max(0, start - 34), start - 1):
        return "policy.numbered"
    name = core(content.strip())
    if _GAZETTE.search(name):
        return ""
    if (
        name.endswith(INSTRUMENT_ENDINGS)
        or _PART.sub("", _SUBTITLE.split(name)[0]).endswith(INSTRUMENT_ENDINGS)
        or _FOR_YEAR.search(content)
        or ENDS_LIKE_TITLE.match(content)
    ):
        work = _WORK_BEHIND.match(text, end + 1) or _WORK_BEFORE.search(text, max(0, start - 6), start - 1)
        return "" if work else "policy.quoted"
    if _YEARLY.match(name) and not (name.endswith(PERIODICALS) or _WORK_BEHIND.match(text, end + 1)):
        return "policy.yearly"
    if _KIND_AFTER.match(text, end + 1) or _KIND_BEFORE.search(text, max(0, start - 8), start - 1):
        return "policy.issued"
    if text.startswith(("》（", "》("), end) and _NAMED_BEHIND.match(text, end):
        return "policy.issued"
    if (
        not name.endswith(PERIODICALS)
        and len(name) > 5
        and (
            _ISSUED.search(text[max(0, start - 6) : start - 1])
            or (_RELEASED.search(text[max(0, start - 6) : start - 1]) and _of_white_papers(text, start, end))
        )
    ):
        return "policy.issued"
    return ""


def _of_white_papers(text: str, start: int, end: int) -> bool:
    """Say whether white papers are spoken of around a title."""
    return text.find("白皮书", max(0, start - _NEAR), end + _NEAR) >= 0


def _goes_on(text: str, titles: list[Span], start: int, end: int) -> str:
    """Return the rule of what was issued together with the instrument before it, or '': 发布《甲》《乙》."""
    if not titles or len(core(text[start:end])) < _LEAST_LISTED:
        return ""
    between = text[titles[-1].end + 1 : start - 1] if start - titles[-1].end < _FAR else "。"
    return "policy.issued" if between in _JOINS and not core(text[start:end]).endswith(PERIODICALS) else ""


def _unquoted(text: str) -> list[Span]:
    titles = [*find_unquoted_titles(text), *find_latin_titles(text), *find_local_titles(text)]
    if "国务院新闻办公室" in text:
        titles += [name_span(*match.span(1), "policy.heading") for match in _OF_PRESS_OFFICE.finditer(text)]
    for start, end in TITLE_NAMES.find(text):
        if text[end - 1] == "法" and NOT_AFTER_LAW.match(text, end):
            continue
        if term := TERM_BEFORE.search(text, max(0, start - 4), start):
            start = term.start()
        titles.append(name_span(start, after_title(text, end), "policy.known"))
    titles += [
        name_span(match.start(), after_title(text, match.end()), "policy.statute")
        for match in (_STATUTE.finditer(text) if _OF_THE_STATE in text else ())
    ]
    titles += find_joined_titles(text, titles)
    if "协" in text or "条约" in text:
        titles += [name_span(*match.span(), "policy.treaty") for match in _BILATERAL.finditer(text)]
    for match in _YEARLY_REPORT.finditer(text) if "政府工作报告" in text else ():
        titles.append(name_span(*match.span(), "policy.heading"))
    return titles


def _headings(text: str) -> list[Span]:
    """Return titles that are a line of their own: at the head of the text, or "关于…的通知" anywhere."""
    titles: list[Span] = []
    for match in _HEADING.finditer(text):
        start = text.rfind("\n", max(0, match.start() - _LONGEST_WAY), match.start()) + 1
        if not start and match.start() > _LONGEST_WAY:
            continue
        if "关于" not in text[start : match.start()]:
            start = _begun_above(text, start, match.start())
        before = text[max(0, start - 2) : start]
        if (lead := _LEAD.match(text, start, match.start())) is not None:
            start = lead.end()
        line = text[start : match.start("note") if match["note"] else match.end()]
        stripped = _CODE_OF_LINE.sub("", _NUMBER_AT_END.sub("", line.strip(" \u3000")))
        reports = match[0].startswith(_REPORTS)
        about = "关于" in stripped or stripped.startswith(_PASSES_ON) or stripped.endswith(_AGREED)
        about = about and not reports and not stripped.endswith(_NO_ABOUT)
        yearly = reports and _OF_YEAR.match(stripped) is not None
        if reports and not yearly:
            continue
        enacted = before in ("", "\n\n", "日\n", "）\n") and _ENACTED.match(text, match.end()) is not None
        if not 7 <= len(stripped) <= (_LONGEST_ABOUT if about else 60):
            continue
        if (
            stripped[0] == "《"
            or stripped.count("《") != stripped.count("》")
            or (not about and _OF_NUMBERS.search(stripped))
            or _NO_HEADING_CHARACTER.search(line.replace("、", "") if about or enacted else line)
        ):
            continue
        if not about and (
            _HEADLINE.search(stripped)
            or _REPORTED.search(stripped)
            or (not yearly and _NO_HEADING_END.search(stripped))
        ):
            continue
        if not about and not yearly and not stripped.endswith((*HEADING_ENDINGS, "）")):
            continue
        if stripped.endswith(("通知", "公告", "通告")) and ends_like_body(stripped[:-2]):
            continue
        labelled = text[max(0, start - 4) : start].rstrip(" \u3000").endswith("称：")
        after = "" if labelled else text[match.end() : match.end() + 2]
        alone = (labelled or before in ("", "\n", "\n\n") or (yearly and before[-1] == "\n")) and (
            after in ("\n\n", "", "\n") or (yearly and start < _HEAD_OF_TEXT and after[0] == "\n")
        )
        if (
            about
            or enacted
            or stripped.startswith("中华人民共和国")
            or (alone and start < _HEAD_OF_TEXT)
            or (before[-1:] in ("", "\n") and _DATED.match(text, match.end()))
        ):
            begin = start + line.index(stripped)
            end = begin + len(stripped)
            titles.append(
                name_span(
                    _issued_by(text, begin) if stripped.startswith(("关于", *_PASSES_ON)) else begin,
                    after_title(text, end),
                    "policy.heading",
                )
            )
    return titles


def _begun_above(text: str, start: int, ending: int) -> int:
    """Return where the line with 关于 begins that breaks off above a line which ends with 的通知, 的意见 …; else where that line does."""
    begin = start
    for _ in range(_MOST_LINES if text.endswith(_BREAKS_OFF, start, ending) else 0):
        above = text[max(0, begin - _LONGEST_GAP) : begin]
        end = begin - len(above) + len(above.rstrip("\n \u3000"))
        begin = text.rfind("\n", max(0, end - _LONGEST_LINE), end) + 1
        line = text[begin:end]
        if not 4 <= len(line) <= _LONGEST_LINE or _BROKEN_OFF.search(line) or line.endswith(_ABOUT_HEADINGS):
            break
        if "关于" in line or line.startswith(_PASSES_ON):
            return begin
    return start


def _issued_by(text: str, start: int) -> int:
    """Return where the bodies begin on the lines before a heading that goes on from them: 农业农村部　中国气象局|关于…的通知."""
    begin, end = start, text.rfind("\n", 0, start)
    if text.startswith(_PASSES_ON, start):
        above = text[max(0, start - _LONGEST_GAP) : start]
        end = start - len(above) + len(above.rstrip())
    for _ in range(_MOST_ISSUERS):
        line_start = text.rfind("\n", max(0, end - _LONGEST_ISSUERS), end) + 1
        issuers = text[line_start:end].split() if end - line_start < _LONGEST_ISSUERS else []
        if end <= 0 or not issuers or not all(each.endswith(_ISSUER_ENDS) and each.isalpha() for each in issuers):
            break
        begin = line_start + text[line_start:end].index(issuers[0])
        end = line_start - 1
    return begin
