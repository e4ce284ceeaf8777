"""People in Chinese text: a family name and one or two characters beside a role or a verb of speech; foreign names."""

from __future__ import annotations

import re
from itertools import chain

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.people_contexts import find_people_by_place, is_given, is_plausible
from policydata.extraction.names.chinese.people_lines import find_unusual_people
from policydata.extraction.names.chinese.person_words import (
    FAMILY_NAMES,
    FOREIGN_SPEECH,
    JAPANESE_NAMES,
    LOOSE_NAMES,
    NOT_GIVEN,
    NOT_PEOPLE,
    ROLES_AFTER,
    ROLES_BEFORE,
    SPEECH,
    STRONG_ROLES,
)
from policydata.extraction.names.chinese.words import STATES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, occurrences, places
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_GIVEN = "[\u4e00-\u9fff]"
_FAMILY = "|".join(
    (*(name for name in FAMILY_NAMES if len(name) > 1), f"[{''.join(name for name in FAMILY_NAMES if len(name) == 1)}]")
)
_NEVER_GIVEN = frozenset("的了在是和与及或等门部委局院所会员者们当应不该各每任何")
_LAST_GIVEN = _MIDDLE_GIVEN = frozenset("和")
"""Of these, what may end a name before punctuation, or stand in its middle behind a role: 韩和真."""
_MAY_BE_NAME = f"(?:[{''.join(sorted({name[0] for name in FAMILY_NAMES}))}][^{''.join(sorted(_NEVER_GIVEN - _MIDDLE_GIVEN))}]|{any_of(JAPANESE_NAMES)})"
"""How every name that `_take` takes begins."""
_AFTER = f"(?!律师事务){any_of((*SPEECH, *ROLES_AFTER))}"
_NAME = f"(?:{_FAMILY}){_GIVEN}{{1,2}}"
_NAME_HERE = expression(
    f"((?:{_FAMILY})(?:\n|\u3000{{1,2}}(?={_GIVEN}(?:[\n、，（\u3000]|\\Z)))?{_GIVEN})(\n?{_GIVEN})?"
)
_JAPANESE = expression(f"{any_of(JAPANESE_NAMES)}(?={_GIVEN}{{2}})")
_ROLES_BY_END = {
    last: tuple(role for role in ROLES_BEFORE if role[-1] == last) for last in {role[-1] for role in ROLES_BEFORE}
}
_SOUNDS = (
    "冯东奎阿埃艾爱安奥巴拜班邦保鲍贝本比彼宾波伯博布查达戴丹道德邓迪蒂丁杜顿多厄恩尔法范菲费芬弗福伏盖冈高戈格古哈海汉豪赫亨洪胡华怀惠霍基吉加贾"
    "杰金喀卡凯坎康考柯科克肯库夸昆拉莱赖兰朗劳勒雷黎李里理利丽莉立廉连良列林琳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅蒙米密缪明摩莫墨默姆穆纳娜南内尼涅宁"
    "牛纽农努诺欧帕潘庞佩彭皮平珀蒲浦普齐奇契恰钱强乔切钦琼丘曲热仁荣茹儒瑞若萨塞赛桑瑟森沙珊尚绍舍申圣盛施什史士舒斯司思丝松苏索塔泰坦汤唐陶特腾"
    "滕提廷突图托脱陀瓦万旺威韦维魏温文沃乌吾伍武西希席夏香萧谢辛欣兴雄休修许逊雅亚延娅扬杨耶叶伊易因英尤于雨约泽扎詹珍治朱卓兹宗祖佐霖夫娃妮妲姬茨蕾黛薇诗琪瑟嘉藤浩歇"
)
"""Characters that foreign names are written with."""
_AFTER_ROLE = expression(
    f"[{''.join(sorted({role[-1] for role in ROLES_BEFORE}))}](?<=[{''.join(sorted({role[-2] for role in ROLES_BEFORE}))}].)(?:[：:】][ \u3000]?|[ \u3000]{{1,4}}|[为系]|\n(?=[\u4e00-\u9fff]{{2,3}}\n))?(?={_MAY_BE_NAME}|[{_SOUNDS}]{{2}})"
)
"""Where a role may end and a name begin; `_ends_role` says whether it does."""
_START = expression("\\A")
_AT_CLAUSE = expression(f"[，。；：！？\n“”（）)】、—｜|\u3000 ](?={_MAY_BE_NAME})")
"""Where a clause may begin with a name; what a name is, the expressions tried there say."""
_SPEAKS = expression(
    f"{_AFTER}|[亦也](?:出席|表示|指出|认为|介绍|参加|强调)|会见|会晤|主持|出席|率团|一行|兼任|宣布|[ \u3000]{{1,4}}[\u4e00-\u9fff]{{2,16}}(?:[长员]|主任|书记|主席|经理)[ \u3000]*(?:\n|\\Z)|整理|报道|供稿|[，,](?:[男女][，,。]|[\u4e00-\u9fff]{{0,20}}(?:教授|研究员|主任|院长|律师|博士|院士|法官|会长|秘书长|讲师|记者|工程师|董事长|总经理|导师)[，、。；\n])|[：:](?<![市省县州区].)|采写|编译|撰文|摄影|执笔|（[^（）\n]{{2,24}}(?:长|教授|研究员|主任|律师|记者|博士|院士|代表|专家|委员|书记)）"
)
_VERBS = expression(
    f"(?:{'|'.join((*SPEECH, *ROLES_AFTER))}|[问讲答写道叹喊](?=[：:，]?[“「『])|参与|参加|出席|主持|担任|会见|通话|会谈|会面|质询|昨[日天晚]|今[日天晨早]|日前|近日|[上下]午|当[日天]|曾[任在为经]|[历现出获]任|审[理判]|报道|访华|来访|访问|致[电信辞]|讲话|发言|调研|被[判免任]|涉嫌|作(?:说明|报告|了|主旨|专题|工作)|病逝|逝世|出生|一[同起行道]|指(?!挥)|进行|亦(?=[表提指强认说有在])|周[一二三四五六日])"
)
_ENDS_NAME = expression(
    f"[，。；：、！？）)（( \u3000“”「『】］\\]\n]|\\Z|{_AFTER}|[在于对向就从将曾也还则等和与及同为是的致作率签摄任被让用以还已没却刚曾所来只也都又便就才正再仍先后更最很给叫请问说讲谈写看听走去站拿话做当接受带率赴抵访回应代发答及之亦上陪随获荣撰编著译携邀送问诉承提介指认呼补总主开到共]|通过|提供|电话|出席|主持|宣布|回顾|参加|参与|会见|会晤|通话|会谈|会面|质询|昨[日天晚]|今[日天晨早]|日前|近日|[上下]午|当[日天]|一[同起行道]|审[理判]|出具|[0-9]|当选|担任|分别|进行|周[一二三四五六日]|"
    "执笔|撰写|整理|报道|供稿"
)
_ENDS_TWO = expression(
    f"[，。；：、！？）（\u3000 \\n]|今[日天]|\\Z|{any_of(word for word in SPEECH if len(word) > 1)}|女士|先生|出席|主持"
)
"""What stands behind a name of four characters."""
_FAMILIES = frozenset(FAMILY_NAMES)
_COMPOUND = frozenset(name for name in FAMILY_NAMES if len(name) > 1).difference(LOOSE_NAMES)
_CLOSED = frozenset("\n，。；、！？）)】］]\u3000 ")
_LAST_JOINTS = frozenset("和与及")
_PLACES = frozenset("区县市镇乡村省州国城学校院厂场站馆店路湖港湾岛车家")
_THIRD_GIVEN = frozenset("郎夫子男美")
_LISTS = frozenset("、 \u3000")
_DOTS = frozenset("·•‧")
_MOST_PARTS = 4
_MORE_SOUNDS = "烈汀何开容历山书灵肉吾甫牙玉玫珂芝茱婷怡娇洁萍雁朔缅苗阔龄聪慈滨勃三丢丰乃久之买云京仓代仲伟佛佳依侯俄傅元其冕冬冰凌凡刚力勃包匈北匹卜卫友可合吐吕君咖品哇哥哲善喜土圭地坤垂培堡天太央奈姜娅婭嫩子孔孙孜孟季宏宰宽富察居屈岑岚川帖帝庄廓张当彻得悉惹慈拓拿捷措敏敖敦新方昂昌显曾月朔木朴朵机来杭果柳柴根楚楞楠毕水汗江泊泼津派流济浪润满滨澳焦然燕狄玻琦琴瑙瓜瓷甘生田男甸留登白真睦石碧秀窦章笑策简篷素缇罕美翁翰老耐耳肖能腊色芙芭芳苇茂茅茜莎莓莲萍葛蓓蓝蓬蔡蕴蜜裴讷谟贡贵赞车轲迦迭透逖通郭铁铎锡门雪霭露青顶颇额魁黑龙歇"
"""Those that are so only beside a middle dot or an initial."""
_SOUNDED = expression(f"(?:阿[不卜]都|都[不卜]阿|山大|大山|阿卜杜|[{_SOUNDS}{_MORE_SOUNDS}]|[A-Z]\\.?(?=[·•‧]))+")
_FOUR_SOUNDS = expression(f"[{_SOUNDS}]{{4}}")
_FOREIGN_AFTER_ROLE = expression(
    f"(?:[{_SOUNDS}]{{4,8}}+|(?![{''.join(sorted({name[0] for name in FAMILY_NAMES}))}])[{_SOUNDS}]{{3}})(?![{_SOUNDS}]{{0,6}}[·•‧])"
)
_TWO_SOUNDS = expression(
    f"(?![{''.join(sorted({name[0] for name in FAMILY_NAMES}))}])[{_SOUNDS}]{{2}}(?=[则也还]?{any_of(SPEECH)}|致[函信电]|访问|抵达|会见|会晤|[在就对与同和、])"
)
"""A foreign name of two characters behind a role: 国务卿|凯里|宣布."""
_DOT = expression("[·•‧]")
_INITIAL = expression("(?<![A-Za-z])(?:[A-Z]\\.[ ]?){1,3}\\Z")
_INITIALLED = expression(
    f"[A-Z]\\.(?<![A-Za-z][A-Z]\\.)[ ]?(?:[A-Z]\\.[ ]?){{0,2}}[{_SOUNDS}{_MORE_SOUNDS}]{{2,8}}(?![·•‧])"
)
_FOREIGN_BEFORE_ROLE = expression(
    f"([{_SOUNDS}][{_SOUNDS}]{{2,6}})(?:{any_of(FOREIGN_SPEECH)}|总统|首相|国王|总理|外长|防长|秘书长|主席|部长|大使|女士|先生|教授)"
)
_YOUNGER = expression("[^大最弱微中幼从渺缩老]?小\\Z")
_VERB_OF_SOUNDS = expression(
    "历[任经时来]|书面|赞[誉扬赏同]|开[始幕展放启车庭]|何[时人种以处地]|来[华访京电函]|连[日任续]|因[为病此]|依[据照法]|生[于前]|新[近任]|多次|力[挺主邀]|立即|海报|代[表为]|内[部阁]|希[望冀]|可[能以]|坦[言承]|谢|许|新当|内政|外|为|大|又|还|于|再|也|提(?:出(?!席)|[到及醒交议名案请])|来[到自信文]|当[选时天]|其[中他间后]|合[作影著]|达成|通[过报知]|明[确年]|登[台门记上]|曾[任经在于向对就被是表出]|博士|同[意时样年日]|特[别意]|教授|先[生后]|希望|主[持席张任]|书记|和|及|等|与|等人|并|总[理统书裁]|部长|议[员长]|因此|约[定见]|安排|应|会"
)
"""What begins with a character that foreign names are written with too."""
_LIST_OF_NAMES = expression(
    f"(?:{_NAME}、){{1,19}}(?:{_NAME}|[\u4e00-\u9fff]{{2,6}}·[\u4e00-\u9fff]{{1,4}})(?:{_AFTER}|[作等及和与]|分别|出席|参加|列席|主持|当选|[一二三四五六七八九十0-9]+(?:人|位|名))"
)
_JOINED_NAME = expression(
    "[\u4e00-\u9fff]{2,4}?(?=出席|参加|主持|会见|会谈|会晤|签署|一[同起行道]|分别|先后|共同|联合|[说称]|表示|指出|介绍|[，。；]|\\Z)"
)
_ROLES = tuple(ROLES_BEFORE)
_ADDRESSED = expression(
    f"[请谢问](?P<family>{_FAMILY})副?(?:[司局部处厅市省县院校会署][长]|主任|书记|先生|女士|老师|教授)(?!们)"
)
"""Whoever is asked or thanked by family name and post: 先请|霍|司长."""
_STATES = expression(
    f"{any_of(STATES)}|司法|阿拉伯|塔吉克|吉尔吉斯|阿里巴巴|亚马逊|加利福尼亚|华盛顿|洛杉矶|莫斯科|新德里|伊斯兰|奥林匹克|马拉松|诺贝尔"
)


def find_people_chinese(text: str) -> list[Span]:
    """Return the people a Chinese text names, by position, without their roles; each later mention of a name too."""
    people: dict[int, Span] = {}
    for match in _AFTER_ROLE.finditer(text):
        if not _ends_role(text, match.start() + 1) or _role_end(text, match.start() + 1):
            continue
        strong = text.endswith(STRONG_ROLES, 0, match.start() + 1)
        foreign = _FOREIGN_AFTER_ROLE.match(text, match.end()) if strong else None
        if strong and (foreign is None or text[foreign.end() - 1 : foreign.end() + 1] in SPEECH):
            foreign = _TWO_SOUNDS.match(text, match.end())
        if foreign and not _STATES.search(foreign[0]):
            end = foreign.end() - (foreign[0][-1] in "于与和及" and len(foreign[0]) > 3)
            people.setdefault(match.end(), name_span(match.end(), end, "person.foreign"))
            continue
        _take(text, match.end(), people, _ENDS_NAME, "person.strong_role" if strong else "person.role")
    for match in chain(_START.finditer(text), _AT_CLAUSE.finditer(text)):
        start = match.end()
        # The first name of a list has two to four characters.
        listed = text.find("、", start + 2, start + 5) >= 0 and _LIST_OF_NAMES.match(text, start)
        _take(text, start, people, *((_ENDS_NAME, "person.list") if listed else (_SPEAKS, "person.speech")))
    for match in _FOREIGN_BEFORE_ROLE.finditer(text):
        start = match.start() + _role_end(text, match.start())
        if match.end(1) - start > 2 and not _STATES.search(match[1]):
            people.setdefault(start, name_span(start, match.end(1), "person.foreign"))
    for dot in places(text, _DOTS):
        if (span := _foreign(text, dot)) is not None:
            people[span.start] = span
            if text.startswith("、", span.end):
                _take(text, span.end + 1, people, _ENDS_NAME, "person.list")
    full_stops = places(text, ".")
    for match in matches_at(_INITIALLED, text, [place - 1 for place in full_stops if place]):
        people.setdefault(match.start(), name_span(*match.span(), "person.foreign"))
    for span in chain(find_unusual_people(text), find_people_by_place(text)):
        if span.start not in people or span.rule == "person.known":
            people[span.start] = span
    found = list(people.values())
    found += _again(text, found)
    found.sort(key=lambda span: span.start)
    return found


def _ends_role(text: str, end: int) -> bool:
    # 起草|人权公约 has no one who drafted in it.
    return text.endswith(_ROLES_BY_END[text[end - 1]], 0, end) and text[end - 1 : end + 1] != "人权"


def _role_end(text: str, start: int) -> int:
    """Return how many characters at a place still belong to the role before it: 副主|席."""
    return next((length for length in (2, 1) if text[max(0, start - 2) : start + length].endswith(_ROLES)), 0)


def _take(text: str, start: int, people: dict[int, Span], ending: re.Pattern[str], rule: str) -> None:
    """Add the name that starts here and ends before `ending`, and those a list goes on with."""
    if end := _japanese_end(text, start, ending):
        people.setdefault(start, name_span(start, end, rule))
        return
    while text[start : start + 2] not in NOT_PEOPLE and (match := _NAME_HERE.match(text, start)) is not None:
        end = _two_families(text, match, ending) or _name_end(text, match, ending)
        if not end and rule == "person.strong_role" and match[2] is not None and _needs_no_verb(text, match):
            end = match.end()
        name = text[start:end].replace("\n", "")
        if not end and _is_compound(match):
            end = match.end()
            name = text[start:end].replace("\n", "")
        never = _NEVER_GIVEN - _LAST_GIVEN if text[end : end + 1] in _CLOSED else _NEVER_GIVEN
        middle = len(name) > 2 and rule != "person.speech" and name[1] in _MIDDLE_GIVEN
        if (
            not end
            or name in NOT_PEOPLE
            or name[:2] in NOT_PEOPLE
            or name[1:] in ROLES_AFTER
            or not never.isdisjoint(name[1 + middle :])
            or (
                text[end : end + 1] not in _CLOSED
                and not is_given(name, len(name) - 2 if middle or name[:2] in _COMPOUND else len(name) - 1)
            )
        ):
            return
        people.setdefault(start, name_span(start, end, rule))
        follows = text[end : end + 1]
        joined = follows in _LAST_JOINTS and (
            rule == "person.list" or (rule == "person.strong_role" and _JOINED_NAME.match(text, end + 1))
        )
        if rule == "person.speech" or not (joined or follows in _LISTS):
            return
        start = end + 1


def _japanese_end(text: str, start: int, ending: re.Pattern[str]) -> int:
    """Return where a Japanese name ends (植田和男, 小泉进次郎), 0 where there is none."""
    if (family := _JAPANESE.match(text, start)) is None:
        return 0
    end = family.end() + 2
    if text[end : end + 1] in _THIRD_GIVEN and ending.match(text, end + 1):
        return end + 1
    given = text[end - 2 : end]
    verb = _VERBS.match(text, end - 2) or _VERBS.match(text, end - 1)
    is_name = given[-1] not in _PLACES and is_plausible("菅" + given.removeprefix("和"))
    return end if is_name and not verb and given not in ROLES_AFTER and ending.match(text, end) else 0


def _needs_no_verb(text: str, match: re.Match[str]) -> bool:
    """Say whether three characters are a name whatever follows: no other word, nor the beginning of a foreign name."""
    if not is_plausible(match[0].replace("\n", "")) or _DOT.search(text, match.end(), match.end() + 5):
        return False
    return _FOUR_SOUNDS.match(text, match.start()) is None


def _is_compound(match: re.Match[str]) -> bool:
    """Say whether a name has a family name of two characters and two more: 司徒明霞 needs no verb behind it."""
    return match[2] is not None and match[1].replace("\n", "")[:2] in _COMPOUND


def _two_families(text: str, match: re.Match[str], ending: re.Pattern[str]) -> int:
    """Return where a name with two family names ends (林郑月娥), 0 where there is none."""
    end = match.start() + 4
    if match.end() != end - 1 or text[match.start() + 1 : match.start() + 2] not in _FAMILIES:
        return 0
    given = text[end - 2 : end]
    return (
        end
        if given not in ROLES_AFTER
        and is_given(given, 2)
        and (_SPEAKS if ending is _SPEAKS else _ENDS_TWO).match(text, end)
        and not _VERBS.match(text, end - 2)
        and not _ENDS_NAME.match(text, end - 1)
        else 0
    )


def _name_end(text: str, match: re.Match[str], ending: re.Pattern[str]) -> int:
    """Return where a name of two or three characters ends, 0 for nowhere; a verb after two decides: 高翔|认为."""
    if _VERBS.match(text, match.end(1)) or match[2] is None:
        return match.end(1) if ending.match(text, match.end(1)) else 0
    # A name may end in 和 or 将 where the clause does; elsewhere they are words: 马凯|将于.
    is_word = match[2][-1] in NOT_GIVEN and text[match.end() : match.end() + 1] not in _CLOSED
    if ending.match(text, match.end()) and not (is_word and ending.match(text, match.end(1))):
        return match.end()
    return match.end(1) if ending.match(text, match.end(1)) else 0


def _foreign(text: str, dot: int) -> Span | None:
    """Return the name around a middle dot: characters that transliterate, on both sides."""
    after = _SOUNDED.match(text, dot + 1, dot + 9)
    before = _SOUNDED.match(text[max(0, dot - 8) : dot][::-1])
    if after is None or before is None or after[0] == "月":  # 元/平方米·月
        return None
    start, end = dot - before.end(), after.end()
    start += _role_end(text, start)
    while text[start - 1 : start] == "-" and (part := _SOUNDED.match(text[max(0, start - 9) : start - 1][::-1])):
        start -= part.end() + 1
    start -= 2 * text.startswith("让-", max(0, start - 2))
    start -= _YOUNGER.match(text, max(0, start - 2), start) is not None
    if initial := _INITIAL.search(text, max(0, start - 6), start):
        start = initial.start()
    for _ in range(_MOST_PARTS - 2):
        part = _SOUNDED.match(text, end + 1, end + 9) if text[end : end + 1] in _DOTS else None
        if part is None:
            break
        end = part.end()
    while text[end : end + 1] == "-" and (part := _SOUNDED.match(text, end + 1, end + 9)) is not None:
        end = part.end()
    for _ in range(2):  # 冯塞卡|曾|于3月
        end -= next((length for length in (1, 2) if _VERB_OF_SOUNDS.match(text, end - length)), 0)
    return name_span(start, end, "person.foreign") if end - start > 3 else None


def _again(text: str, people: list[Span]) -> list[Span]:
    """Return further mentions of the names found, and of the last part of foreign ones."""
    names: dict[str, Span] = {}
    for person in people:
        name = text[person.start : person.end].replace("\n", "")
        names.setdefault(name, person)
        last = re.split("[·•‧]", name)[-1]
        if last != name and len(last) > 2:
            names.setdefault(last, person)
    taken = {person.start for person in people}
    families = {name[0]: span for name, span in reversed(names.items()) if "·" not in name}
    addressed = [
        name_span(*match.span("family"), "person.addressed", refers_to=str(family.start))
        for match in (_ADDRESSED.finditer(text) if families else ())
        if (family := families.get(match["family"])) is not None and family.start < match.start("family")
    ]
    taken.update(each.start for each in addressed)
    return addressed + [
        name_span(
            start, end, "person.again", **({"refers_to": str(first)} if (first := names[name].start) < start else {})
        )
        for start, end, name in occurrences(text, names)
        if start not in taken
    ]
