"""People in Chinese text: a family name and one or two characters beside a role or a verb of speech; foreign names."""

from __future__ import annotations

import re
from itertools import chain

from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.person_words_chinese import (
    FAMILY_NAMES,
    NOT_GIVEN,
    NOT_PEOPLE,
    ROLES_AFTER,
    ROLES_BEFORE,
    SPEECH,
)
from policydata.extraction.spans import Span

_GIVEN = "[\u4e00-\u9fff]"
_FAMILY = "|".join(
    (*(name for name in FAMILY_NAMES if len(name) > 1), f"[{''.join(name for name in FAMILY_NAMES if len(name) == 1)}]")
)
_BEFORE = "|".join(ROLES_BEFORE)
_AFTER = "|".join((*SPEECH, *ROLES_AFTER))
_NAME_HERE = re.compile(f"((?:{_FAMILY})\n?{_GIVEN})(\n?{_GIVEN})?")
_AFTER_ROLE = re.compile(f"(?:{_BEFORE})[：: ]?(?={_FAMILY})")
_START = re.compile("\\A")
_AT_CLAUSE = re.compile(f"[，。；：！？\n“”（、](?={_FAMILY})")
_SPEAKS = re.compile(f"{_AFTER}|（[^（）\n]{{2,24}}(?:长|教授|研究员|主任|律师|记者|博士|院士|代表|专家|委员|书记)）")
_ENDS_NAME = re.compile(
    f"[，。；：、！？）)（( \u3000“”\n]|\\Z|{_AFTER}|[在于对向就从将曾也还则等和与及同为是的致作率签摄任]|电话|出席|主持|宣布|回顾|参加|会见|当选|"
    "执笔|撰写|整理|报道|供稿"
)
_FOREIGN_DOT = re.compile("[·•‧]")
_SOUNDS = (
    "冯东奎阿埃艾爱安奥巴拜班邦保鲍贝本比彼宾波伯博布查达戴丹道德邓迪蒂丁杜顿多厄恩尔法范菲费芬弗福伏盖冈高戈格古哈海汉豪赫亨洪胡华怀惠霍基吉加贾"
    "杰金喀卡凯坎康考柯科克肯库夸昆拉莱赖兰朗劳勒雷黎李里理利丽莉立廉连良列林琳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅蒙米密缪明摩莫墨默姆穆纳娜南内尼涅宁"
    "牛纽农努诺欧帕潘庞佩彭皮平珀蒲浦普齐奇契恰钱强乔切钦琼丘曲热仁荣茹儒瑞若萨塞赛桑瑟森沙珊尚绍舍申圣盛施什史士舒斯司思丝松苏索塔泰坦汤唐陶特腾"
    "滕提廷突图托脱陀瓦万旺威韦维魏温文沃乌吾伍武西希席夏香萧谢辛欣兴雄休修许逊雅亚延扬杨耶叶伊易因英尤于雨约泽扎詹珍治朱卓兹宗祖佐霖夫娃妮妲姬茨蕾黛薇诗琪瑟嘉藤浩"
)
"""Characters that foreign names are written with."""
_SOUNDED = re.compile(f"[{_SOUNDS}]+")
_FOREIGN_BEFORE_ROLE = re.compile(
    f"([{_SOUNDS}]{{3,7}})(?:总统|首相|国王|总理|外长|防长|秘书长|主席|部长|大使|女士|先生|教授)"
)
_STATES = re.compile(
    "阿拉伯|哈萨克|乌兹别克|巴基斯坦|马来西亚|意大利|加拿大|西班牙|澳大利亚|土耳其|埃及|伊朗|印度尼西亚|俄罗斯|斯里兰卡|尼日利亚|南非|巴西|"
    "墨西哥|乌克兰|白俄罗斯"
)


def find_people_chinese(text: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the people a Chinese text names, by position, without their roles; each later mention of a name too."""
    people: dict[int, Span] = {}
    for match in _AFTER_ROLE.finditer(text):
        _take(text, match.end(), people, _ENDS_NAME, "person.role")
    for match in chain(_START.finditer(text), _AT_CLAUSE.finditer(text)):
        _take(text, match.end(), people, _SPEAKS, "person.speech")
    for match in _FOREIGN_BEFORE_ROLE.finditer(text):
        if not _STATES.search(match[1]):
            people.setdefault(match.start(), Span(*match.span(1), "person", None, None, "person.foreign"))
    for match in _FOREIGN_DOT.finditer(text):
        if (span := _foreign(text, match.start())) is not None:
            people.setdefault(span.start, span)
            if text.startswith("、", span.end):
                _take(text, span.end + 1, people, _ENDS_NAME, "person.list")
    found = list(people.values())
    found += _again(text, found)
    if gazetteer is not None:
        found += [span for span in gazetteer.find(text, "zh") if span.kind == "person"]
    found.sort(key=lambda span: span.start)
    return found


def _take(text: str, start: int, people: dict[int, Span], ending: re.Pattern[str], rule: str) -> None:
    """Add the name that starts here and ends before `ending`, and those a list goes on with."""
    while (match := _NAME_HERE.match(text, start)) is not None:
        end = match.end() if match[2] is not None and ending.match(text, match.end()) else 0
        if not end and ending.match(text, match.end(1)):
            end = match.end(1)
        name = text[start:end].replace("\n", "")
        if not end or name in NOT_PEOPLE or name[1] in NOT_GIVEN or name[-1] in NOT_GIVEN:
            return
        people.setdefault(start, Span(start, end, "person", None, None, rule))
        if not text.startswith("、", end) or rule == "person.speech":
            return
        start = end + 1


def _foreign(text: str, dot: int) -> Span | None:
    """Return the name around a middle dot: characters that transliterate, on both sides."""
    after = _SOUNDED.match(text, dot + 1, dot + 9)
    before = _SOUNDED.match(text[max(0, dot - 8) : dot][::-1])
    if after is None or before is None:
        return None
    start, end = dot - before.end(), after.end()
    while text[end : end + 1] and text[end] in "·•‧" and (part := _SOUNDED.match(text, end + 1)):
        end = part.end()
    return Span(start, end, "person", None, None, "person.foreign") if end - start > 3 else None


def _again(text: str, people: list[Span]) -> list[Span]:
    """Return further mentions of the names found, and of the last part of foreign ones."""
    names: dict[str, Span] = {}
    for person in people:
        name = text[person.start : person.end].replace("\n", "")
        names.setdefault(name, person)
        last = re.split("[·•‧]", name)[-1]
        if last != name and len(last) > 2:
            names.setdefault(last, person)
    if not names:
        return []
    pattern = re.compile("|".join(sorted((re.escape(name) for name in names), key=len, reverse=True)))
    taken = {person.start for person in people}
    return [
        Span(*match.span(), "person", None, None, "person.again", None, {"refers_to": str(names[match[0]].start)})
        for match in pattern.finditer(text)
        if match.start() not in taken
    ]
