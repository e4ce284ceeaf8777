"""People in Chinese text by where their name stands: before an honour, in lists, Tibetan names, 李某."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.person_words import FAMILY_NAMES, HONOURS_AFTER, NOT_GIVEN, NOT_PEOPLE
from policydata.extraction.names.chinese.word_indexes import KNOWN_PERSON, TIBETAN_NAME
from policydata.extraction.names.chinese.words import words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import word_set
from policydata.extraction.word_tries import any_of

_FAMILY = any_of(FAMILY_NAMES)
_FIRSTS = "".join(sorted({name[0] for name in FAMILY_NAMES}))
_NAME = f"(?:{_FAMILY})[\u4e00-\u9fff]{{1,2}}"
_ONE_NAME = expression(_NAME)
_BEFORE_HONOUR = expression(
    f"(?:\\A|[，。；：！？、\n“”（）() \u3000院所会司局部学系心团室厅社组署庭]|(?<!主持)[和与及由请据向对照上了]|(?<=[回答])[应复覆]|[感谢多]谢|有请|邀请|听取|同意|支持|欢迎|祝贺|委任)({_FAMILY}(?:{_FAMILY}[\u4e00-\u9fff]{{2}}|[\u4e00-\u9fff]{{1,2}}))(?:(?:(?<=[ \n\u3000]..)|(?<=[ \n\u3000]...))[ \u3000])?\\Z"
)
_HONOUR_WINDOW = 7
_LED = frozenset("局部院会司团社组署庭室")
"""What someone heads whose name then does not begin with 长: 运输局局长|孙明教授."""
_NO_HONOUR = expression("们|事务|[以]?[上下]学位|学位|后|论文|生导师|级|团队|会|长")
_APPOINTERS = words(
    "任命 免去 免除 接受 选举 选出 推选 推荐 提名 聘任 聘请 补选 增补 委任 追授 授予 表彰 罢免 撤销 逮捕 介绍"
)
_APPOINTED = expression(
    f"{any_of(_APPOINTERS)}了?：?(?=[{_FIRSTS}])({_NAME}(?:、{_NAME}){{0,9}})"
    f"(?=为(?!期)|的[^，。；]{{0,40}}(?:职务|资格|代表)|辞去|同志|先生|女士|担任|任职|等[^，。；]{{0,12}}(?:为|职务))"
)
_APPOINTED_TOO = expression(
    f"[，；、](?=[{_FIRSTS}])({_NAME})(?=为(?!期|了|主)[^，。；]{{1,30}}(?:长|主任|书记|委员|主席|检察官|审判员|检察员|代表|总裁|经理|院士|教授)(?:[，。；、]|\\Z))"
)
_PRESS = expression(
    f"(?:[电讯息][（](?:记者[ ]?)?({_NAME}(?:[、 ]{_NAME}){{0,4}})[）]|[（]({_NAME})(?:[ \u3000/]{{0,2}}(?:摄影?|文|图|绘|译|供图|整理)|整理)[）])"
)
_BEFORE_PHOTO = expression(f"[。！”」\n\u3000 ]({_NAME}?)[ \u3000]?\\Z")
_PHOTO = expression("(?:摄影?|供图)[ \u3000]*(?:[\n。）]|\\Z)|作[ \u3000]*\n")
_SAYING = words("说 表示 告诉 回忆 坦言 感慨 笑着 长 书记 ——")
_WHO_SAYS = expression(
    f"的(?=[{_FIRSTS}])({_NAME}?)(?=说(?![明法服辞话教])|表示|告诉|回忆|坦言|感慨|笑着|[市省县区]长[，：\\n]|书记[，：\\n])|——({_NAME})(?=\\n|\\Z)"
)
_THOUGHT = expression(
    "新时代|(?:[\u4e00-\u9fff]{2,4})?(?:思想|理论|同志(?:纪念馆|故居))|纪念[馆堂]|故居|选集|文选|文集|全集|论(?![证述及坛文])"
)
_CREDITED = expression(
    f"(?:\\A文[/／｜|]|[｜|/／：:](?<=(?:摄影|编辑|校对|责编|记者|作者|供图|撰文|翻译|审核|监制|制图|视频|策划|统筹|编审|署名|审定|复核|核稿|文字|录入|供稿|撰稿|简介|签名|文[ ]|[^\u4e00-\u9fff]文|[ 　]图|[\u4e00-\u9fff ][人者审校]).))[ ]?({_NAME}(?:[、 ]{_NAME}){{0,4}})(?=[ \u3000\n，、；。｜|/／（）)】\\]]|\\Z)"
)
_PICTURED = expression(
    "(?:图片|照片|供图|摄影)[/／] ?([A-Z][a-z]+(?: [A-Z][a-z]*[.’'-]?[A-Za-z]*){1,2})(?=[ \u3000\n，。）)]|\\Z)"
)
"""A photographer whose name is written in Latin letters."""
_DEALINGS = words(
    "立案 审查 处以 作出 给予 罚款 提起 批准逮捕 采取 移送 任 提出批评 进行 签订 签署 处罚 撰写 主讲 主持 执笔 委托"
)
_DEALT_WITH = expression(
    f"[对将把被由向与](?=[{_FIRSTS}])(?<![反面针应校参].)({_NAME}?)(?=立案|(?:纪律|进行)?审查|处以|作出|给予|罚款|提起|批准逮捕|采取|移送|任命|担任|任|提出批评|进行了?(?:约谈|处罚|采访|专访)|签订|签署|处罚|撰写|主讲|主持|执笔|委托)"
)
_TOLD_BY = expression(f"据([{_FIRSTS}][\u4e00-\u9fff]{{1,3}}?)(?=介绍|透露|回忆|讲述|说(?!明)|称|解释|估计|供述)")
_OF_THOSE = words("出席 参加 列席 与会 参会 到场 陪同 获奖 入选 当选 成员 嘉宾 名单")
_PRESENT = expression(
    f"..[^，。；\n]{{0,12}}?(?:有|包括|为|是|[：:])(?=[{_FIRSTS}])"
    f"((?:[{_FIRSTS}][\u4e00-\u9fff]{{1,3}}、){{2,19}}[{_FIRSTS}][\u4e00-\u9fff]{{1,3}}?)(?=[，。；等和（(]|\\n|\\Z)"
)
_SPACED_ROLES = [
    gap.join(role)
    for role in words("审判 书记 陪审 主任 组长 局长 院长 部长 成员 委员")
    for gap in (" ", "\u3000", "\u3000\u3000")
]
_ON_LINE = expression(
    f"(?:(?:审[ \u3000]?判|[陪审 \u3000]{{2,4}})[ \u3000]?[长员]|书[ \u3000]?记(?:[ \u3000]?员)?|.[ \u3000]{{1,2}}[长任员])[ \u3000：:]{{1,6}}"
    f"([{_FIRSTS}][ \u3000]{{0,3}}[\u4e00-\u9fff]{{1,2}})(?=[ \u3000\\n，、（(]|\\Z)"
)
"""Those who sign a judgment, one a line, with blanks in the word for them and in short names."""
_SOMEBODY = expression(
    "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严魏陶姜谢邹苏潘葛范彭鲁韦马苗方袁柳唐薛雷贺倪汤罗郝毕康余顾孟黄穆萧尹姚邵汪毛宋庞熊纪舒董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫丁邓洪石崔吉龚程邢陆翁甄曲段侯武刘叶龙黎白鲍尤花俞任费岑殷常尚温习艾容古廖耿匡文欧沃蔚聂曾沙丰关游权岳覃盛谭邹佟邱付肖冯单阮项祝骆虞管卓蔺]某(?:某|[甲乙丙丁]|(?![年月日个种些市地省县区公企单网平大小村镇乡街院校国家位款类项机科银医]))"
)
_ROLES = frozenset(HONOURS_AFTER) | {"代表", "总裁", "经理", "董事"}
_MIDDLE = frozenset("其长向可为有以能应任如而家再从本")
"""Everyday words that also stand between a family name and the last character."""
_DOUBTFUL = frozenset("常向应任于时成万从和经关安解连单全都后项方东代应强高平常党农商车单家房")
_COMMON = word_set("""
    发展 安全 管理 经济 社会 技术 信息 网络 数据 服务 法律 政策 教育 文化 国际 工作 企业 部分 方面 国家 人民 政府 中国 学习 建设 保护 合作 创新 治理 规定 条例 平台
    负责 分管 主管 主要 有关 相关 领导 中外 媒体 公众 各界 与会 在场 全体
    用户 公司 集团 大学 学院 法院 银行 科技 工业 农业 商业 产业 金融 交通 环境 卫生 体育 旅游 能源 资源 自然 生活 市场 主义 制度 体系 机制 结构 系统 问题 情况 要求 标准
""")
"""Two characters that are words, and no given name."""


def find_people_by_place(text: str) -> Iterator[Span]:
    """Yield people beside honours, in lists and brackets; and names that only people have."""
    for place in places(text, HONOURS_AFTER):
        before = _BEFORE_HONOUR.search(text, max(0, place - _HONOUR_WINDOW), place)
        if before is None:
            continue
        start, end = before.span(1)
        start += text[start] == "长" and text[start - 1 : start] in _LED
        honour = next(honour for honour in HONOURS_AFTER if text.startswith(honour, place))
        if is_plausible(text[start:end]) and not _NO_HONOUR.match(text, place + len(honour)):
            yield name_span(start, end, "person.honour")
    for match in _DEALT_WITH.finditer(text) if any(word in text for word in _DEALINGS) else ():
        if is_plausible(match[1]):
            yield name_span(*match.span(1), "person.dealt_with")
    for place in places(text, _APPOINTERS):
        if (appointed := _APPOINTED.match(text, place)) is not None:
            yield from _all(text, appointed, "person.appointed")
    for told in matches_at(_TOLD_BY, text, places(text, "据")):
        if is_plausible(told[1]):
            yield name_span(*told.span(1), "person.dealt_with")
    for match in matches_at(_PRESENT, text, places(text, _OF_THOSE)):
        yield from _all(text, match, "person.list")
    for match in matches_at(_ON_LINE, text, places(text, _SPACED_ROLES)):
        if is_plausible("".join(match[1].split())):
            yield name_span(*match.span(1), "person.on_line")
    if "为" in text:
        for match in _APPOINTED_TOO.finditer(text):
            yield from _all(text, match, "person.appointed")
    for photo in matches_at(_PHOTO, text, places(text, ("摄", "供图", "作\n"))):
        credit = _BEFORE_PHOTO.search(text, max(0, photo.start() - _HONOUR_WINDOW), photo.start())
        if credit is not None and is_plausible(credit[1]):
            yield name_span(*credit.span(1), "person.press")
    for match in _PRESS.finditer(text) if "（" in text else ():
        for name in _ONE_NAME.finditer(text, *match.span(match.lastindex or 0)):
            if is_plausible(name[0]):
                yield name_span(*name.span(), "person.press")
    for match in _WHO_SAYS.finditer(text) if any(sign in text for sign in _SAYING) else ():
        group = 1 if match[1] else 2
        if is_plausible(match[group]):
            yield name_span(*match.span(group), "person.says")
    for match in _CREDITED.finditer(text):
        yield from _all(text, match, "person.credited")
    for match in _PICTURED.finditer(text):
        yield name_span(*match.span(1), "person.credited")
    for start, end in KNOWN_PERSON.find(text):
        yield name_span(start, end, "person.known")
    done = 0
    for start in TIBETAN_NAME.starts(text):
        names = TIBETAN_NAME.ends(text, start) if start >= done else ()
        if end := next((end for first in names for end in TIBETAN_NAME.ends(text, first)), 0):
            done = end
            yield name_span(start, end, "person.tibetan")
    for match in _SOMEBODY.finditer(text) if "某" in text else ():
        yield name_span(*match.span(), "person.somebody")


def names_doctrine(text: str, end: int) -> bool:
    """Say whether a name goes on as that of a doctrine."""
    return _THOUGHT.match(text, end) is not None


def is_plausible(name: str) -> bool:
    """Say whether what looks like a family name and a given name is no other word."""
    return (
        name not in NOT_PEOPLE
        and name[1:] not in _ROLES
        and name[:2] not in NOT_PEOPLE
        and name[1:] not in _COMMON
        and is_given(name, len(name) - 1)
    )


def is_given(name: str, given: int) -> bool:
    """Say whether the last `given` characters of a name may be a given name: 徐向春, but not 向有关."""
    characters = name[-given:]
    if given == 2 and characters[0] in _MIDDLE and name[0] not in _DOUBTFUL:
        characters = characters[1:]
    return NOT_GIVEN.isdisjoint(characters)


def _all(text: str, match: re.Match[str], rule: str) -> Iterator[Span]:
    position = match.start(1)
    for name in re.split("[、，, ]+", match[1]):
        start = text.index(name, position)
        position = start + len(name)
        if is_plausible(name):
            yield name_span(start, position, rule)
