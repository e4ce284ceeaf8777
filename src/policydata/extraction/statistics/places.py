"""Where the figure of a statistic was taken, and of which group: named places, town and country, ages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, next_figure
from policydata.extraction.layout.table_shapes import BAND, GROUP
from policydata.extraction.place_names import CHINESE_PLACES, ENGLISH_ADJECTIVES, ENGLISH_PLACES
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.document_places import without_chance
from policydata.extraction.statistics.chinese.groups import (
    CHINESE_GROUP_SIGNS,
    chinese_group,
    chinese_group_near,
    chinese_whose,
)
from policydata.extraction.statistics.english.continuations import continues
from policydata.extraction.statistics.indicator_words import ENGLISH_VERBS, GAPS, TAILS
from policydata.extraction.statistics.measures import Measured, Measures
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import ENGLISH_CHANGE_AFTER
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import word_set

Named = tuple[int, int, str]

_CAPITALISED = expression(r"(?:[A-Z]|e(?=uro(?:zone|\s)))(?<![\w’'-].)[\w.-]*")
_FIRST: dict[str, list[tuple[re.Pattern[str], str]]] = {}
for _name, _place in sorted(ENGLISH_PLACES.items(), key=lambda item: -len(item[0])):
    _FIRST.setdefault(_name.split()[0].split("-")[0].rstrip("."), []).append(
        (expression(r"\s+".join(re.escape(part) for part in _name.split()) + r"(?![\w-])(?!\s+Univ)"), _place)
    )
for _name, _place in ENGLISH_ADJECTIVES.items():
    _FIRST.setdefault(_name.split()[0], []).append((expression(re.escape(_name) + r"(?=\s+[a-zI])"), _place))
_FIRST["OECD"] = [(expression(r"OECD(?![\w-])"), "OECD")]
_ALSO_PEOPLE = frozenset(("Chad", "Georgia", "Jordan", "Victoria", "Virginia", "Montana", "Jersey"))
_AS_PLACE = expression(
    r"(?:\b(?:in|of|across|throughout|within|from|to|and|for|than)\s+(?:the\s+)?|(?:\A|[\n,;:(|])[\s•*·–-]*)\Z", re.I
)
"""Before a place whose name people have too: "in Jordan", but not "Ms Jordan"."""
_FULL_NAME = expression(r"\s+[A-Z][a-z]")
_SUFFIXES = frozenset(("Province", "City", "County", "District", "Region", "Island", "Prefecture"))
_PLACE_WORDS = frozenset(
    re.split("[^a-z]", word.lower(), maxsplit=1)[0] for word in (*_FIRST, *_SUFFIXES, "worldwide", "globally", "world")
)
"""The first letters of what _english_places looks for; one of them is a word of a sentence that names a place."""
_NAME_BEFORE = expression(r"\b(?:in|of|across)\s+(?:the\s+)?([A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s\Z")
_WORLD = expression(r"\b(?:worldwide|globally|across the world|around the world)\b")
_NOT_HERE = expression(
    r"\b(?:(?<!followed\s)by|than|than\s+in|compared\s+(?:with|to)|unlike|against|proposed\s+by|from|between"
    r"|(?:[Ee]xport(?:s|ed)?|[Ss]ales|[Ss]hipments|shipped|[Dd]eliveries)\s+to|(?:trade|deficit|surplus|balance)\s+with)\s+(?:the\s+)?\Z"
)
_AND_PLACE = expression(r"(?:\s*\([^()]{1,24}\))?(?:,\s*|,?\s+)(?:(?:and|or)\s+)?(?:(?:from|to|with)\s+)?(?:the\s+)?")
"""Between places of one row: "exports to France (12%), Spain and Italy"."""
_BEHIND = expression(
    r"\s*(?:[\w’'-]+\s+){0,4}?(?:in|of|across|within)\s+(?:the\s+)?(?:(?:rural|urban)\s+(?:areas\s+)?(?:of\s+)?)?\Z"
)
_BRACKETED = expression(r"\s*\((?:[a-z]+\s+){0,2}[$€£+-]?")
"""Between a place and the figure in brackets that is its own: "Spain (to 55.2%)"."""
_CHINESE_FIRST: dict[str, list[tuple[str, str]]] = {}
for _name, _place in sorted(CHINESE_PLACES.items(), key=lambda item: -len(item[0])):
    _CHINESE_FIRST.setdefault(_name[0], []).append((_name, _place))
_NO_PLACE_THERE = ("提出", "建议", "主席", "旅客", "游客", "遊客", "内地旅客", "內地旅客", "大陆游客", "籍")
"""Behind a name that says who speaks or where somebody comes from: 中国内地旅客."""
_CHINESE_START = expression(
    f"[{''.join(_CHINESE_FIRST)}](?=[{''.join(sorted({_name[1] for _name in CHINESE_PLACES}))}])"
)
"""Two characters that a name may start with."""
_NO_UNIT = r"(?![\u4e00-\u9fff]{0,2}(?:[上大中小点要类线级等个范]城市|定省|出市|困县|设区市|有关[省市县]|咱们省|国家市|节省|到省|单列市|级市|兄弟省)|将(?!乐)|辖)"
_NO_NAME = (
    "(?<!推动|推进|支持|指导|督促|组织|协助|覆盖|配合|帮助|鼓励|引导|要求|批准|会同|服务|依托|面向|围绕|加快|建设|打造)"
)
"""The verbs before a unit without a name and before a name: 推动市人大, 支持滨江市."""
_NTH = "(?<=[0-9一二三四五六七八九十])[次届批轮期]|(?<=[在驻])地"
"""Before a name: 第3次海州省, 所在地白江市."""
_UNIT = rf"(?:(?!{_NTH}|[年月份日末底初全各本该我某在于对由从为和与及是的等比较个每占佔])[\u4e00-\u9fff]{_NO_NAME}){{2,3}}(?<![两三])(?<!其中)(?<!包括)(?<!涉及)(?<!另有)(?:省|(?<!上)市|县|自治区)(?![级长委直区场民政容外内])"
_DISPATCH = expression(r"[0-9]{1,2}月[0-9]{1,2}日[电讯]|电[（(]")
_PASSED = ("次于", "高于", "低于", "多于", "少于", "由", "经")
_OF_THE_SAME = ("，增长", "，下降", "，同比", "，上升", "，减少", "，增加", "，比上", "，较上")
"""Before the change of the figure before, of whom that is: 城镇71亿元，增长5%; 男性占47%（501人） with a bracket."""
_PARTNER = expression(r"(?:对|自|从|向|与)(?:[^，。；0-9]{0,20}[、和与及])?\Z")
_TRADED = expression("(?:[、和与及][^，。；0-9]{0,20})?(?:的?双边|的?货物|的?服务)?(?:进口|出口|进出口|贸易)")
"""Around a place with which another trades: 对日本、韩国出口."""
_REGION = r"(?:东部|中部|西部|东北|中西部|沿海)(?:农村)?地区|京津冀(?:地区)?|长三角(?:地区)?|珠三角(?:地区)?|粤港澳大湾区|长江经济带|成渝地区"
_STATE = expression(
    r"\s*((?!中|全|我|各|外|两|多|该|本|爱|跨|三|祖|大|有|致|联合)[\u4e00-\u9fff]{1,8}?(?:共和|王)?(?<!联合)国)(?=[0-9]{4}年|国家|国民|统计|政府|经济|中央|议会)"
)
"""The state that a text begins with, which it means by 全国: 诺兰国2024年统计公报."""
_AGAINST = frozenset("居列占于超比")
"""Before a whole that a place is compared with: 居全国第一."""
_CHINESE_SUFFIXED = expression(f"{_REGION}|{_NO_UNIT}{_UNIT}")
_WHOLE = expression("全[省市县区]")
_HEAD = 400

_GAP = expression(r"\b(?:gap|difference|divide|disparity)\b", re.I)
_GAP_BETWEEN = expression(r"\b(?:gap|difference|divide|disparity)\s+between\b", re.I)
_TOWN = expression(r"\burban\b", re.I)
_COUNTRY = expression(r"\brural\b", re.I)
_AGED = expression(
    r"\baged\s+(?:(?:at\s+least|over)\s+)?(?P<from>[0-9]{1,3})(?:\s+years?)?\s+(?:and|or)\s+(?P<side>above|over|older|under|below|younger)\b"
    r"|\baged\s+(?:between\s+)?(?P<low>[0-9]{1,3})\s*(?:-|–|to|and)\s*(?P<high>[0-9]{1,3})\b"
    r"|\b(?P<young>[0-9]{1,2})(?:-|–|\s*to\s+)(?P<old>[0-9]{1,2})[- ]year[- ]old(?:s\b|\s+(?:people|persons|women|men|students|residents|adults)\b)"
    r"|\b(?:over|older\s+than)\s+(?P<over>[0-9]{2})\s+(?:years\s+old|years\s+of\s+age)",
    re.I,
)
_PEOPLE = expression(
    r"\b(?=[wgbmcoeypslhf])((?:households|families|parents)\s+with\s+(?:[a-z-]+\s+)?children|(?:fe)?males?(?!-)|women|girls|boys|men|minors|children|older\s+(?:persons|people|adults)|elderly\s+people|young\s+people|youth|persons\s+with\s+disabilities"
    r"|people\s+with\s+disabilities|students|migrant\s+workers|older\s+workers|young\s+workers|(?:small|large|medium-sized|micro)\s+(?:enterprises|firms|companies|businesses)|smes)\b",
)
_AMONG = expression(
    r"\b(?:[Aa]mong|[Aa]mongst|[Oo]f)\s+(?:the\s+)?((?:people|persons|women|men|households|enterprises|companies|firms|adults"
    r"|respondents|workers|children)\b(?:\s+(?:aged|with|in|over|under|who|of)\s+[\w-]+"
    r"(?:\s+(?!(?:the|an?)\s+(?:share|rate|proportion|figure|number)\b)[\w-]+){0,4})?)"
)
_GROUP_WORDS = word_set(
    """aged olds year-olds urban rural women men male female males females girls boys minors children older elderly young youth
    persons people students migrant households enterprises companies firms adults respondents workers smes businesses"""
)
"""One of them stands in what _english_group reads a group from."""
_WHO_AGED = expression(
    r"\b(women|men|girls|boys|children|pupils|students|workers|employees|mothers|drivers)\s+\Z", re.I
)
_ACROSS = expression(r"\b(?:[Aa]cross|[Tt]hroughout|[Ww]ithin|[Ii]n)\s+the\s+\Z")
_WHOLE_OF = expression(r"\s+(?:average|mean|median|total|area|(?:member\s+)?(?:countries|states)|members)\b|:\s")
"""Behind a body whose members are meant: "an OECD average of", "(OECD: 56%)"."""
_COMPARED = expression(
    r"\b(?:compared\s+(?:with|to)|against|versus|vs|while|whereas|above|below|behind)\b|\([^)]{0,20}\Z"
)
"""Between a figure and the place of the one that it is compared with: "11%, while in France it was 13%"."""
_ARE = expression(r"\s+(?:are|were)\s+[a-z]+(?:\s+[a-z]+)?")
_ANY = expression(r"(?:(?:people|persons|those|adults|residents|respondents|inhabitants)\s|aged)", re.I)
_IN_PLACE = expression(r"\s+(?:in|of|from|across)\s+(?:the\s+)?[A-Z].*\Z", re.S)
_FROM_BEHIND = expression(r"\s+(?:in|of|among|for|came\s+from)\s")
_MARK = re.compile("[,;.:]")
_AND_FIGURE = expression(r"\s+(?:and|or|but)\s+\W?[0-9]")


def _is_verb(word: str) -> bool:
    return word in ENGLISH_VERBS or (word.endswith("ed") and word != "aged")


_ARTICLES = ("a", "an", "the")
_ANY_AGE = {"above": "above", "over": "above", "older": "above", "under": "below", "below": "below", "younger": "below"}


def places(text: str, passage: Passage, spans: Sequence[Span], wording: Wording) -> list[Named]:
    """Return the places that a sentence names outside of titles, bodies and people, each by its English name."""
    if wording.chinese:
        found = _chinese_places(text, passage, wording.words)
    elif wording.words.isdisjoint(_PLACE_WORDS):
        return []
    else:
        found = _english_places(text, passage)
    if not found:
        return found
    taken = [spans[index] for index in (*passage.policies, *passage.bodies, *passage.people)]
    taken += [spans[figure] for figure in passage.figures if unit_kind(spans[figure].unit) == "money"]
    return [
        place
        for place in found
        if not any(
            span.start <= place[0] < span.end
            and not (
                span[:2] == place[:2]
                and (_ACROSS.search(text, passage.start, place[0]) or _WHOLE_OF.match(text, place[1]))
            )
            for span in taken
        )
    ]


def _english_places(text: str, passage: Passage) -> list[Named]:
    found: list[Named] = []
    position = passage.start
    abroad = -1
    for word in _CAPITALISED.finditer(text, passage.start, passage.end):
        if word.start() < position:
            continue
        if word.group() in _SUFFIXES and (
            own := _NAME_BEFORE.search(text, max(passage.start, word.start() - 40), word.start())
        ):
            found.append((own.start(1), word.end(), " ".join(text[own.start(1) : word.end()].split())))
            continue
        key = word.group().rstrip(".").split("-")[0]
        for pattern, name in _FIRST.get(key, ()):
            match = pattern.match(text, word.start(), passage.end)
            if match is None or (name in _ALSO_PEOPLE and not _is_place_there(text, passage.start, *match.span())):
                continue
            if _NOT_HERE.search(text, max(passage.start, word.start() - 24), word.start()) or (
                abroad >= 0 and _AND_PLACE.fullmatch(text, abroad, word.start())
            ):
                abroad = match.end()
            else:
                found.append((word.start(), match.end(), name))
            position = match.end()
            break
    if "orld" in text[passage.start : passage.end] or "globally" in text[passage.start : passage.end]:
        found += [(match.start(), match.end(), "World") for match in _WORLD.finditer(text, passage.start, passage.end)]
    return sorted(found)


def _is_place_there(text: str, first: int, start: int, end: int) -> bool:
    """Tell whether a name that people have too is that of a place."""
    return _AS_PLACE.search(text[max(first, start - 24) : start]) is not None and not _FULL_NAME.match(text, end)


def _chinese_places(text: str, passage: Passage, signs: Set[str]) -> list[Named]:
    found: list[Named] = []
    position, trades = passage.start, not signs.isdisjoint("口易")
    for first in _CHINESE_START.finditer(text, passage.start, passage.end + 1):
        at = first.start()
        if at < position or at >= passage.end:
            continue
        for name, place in _CHINESE_FIRST[first.group()]:
            if text.startswith(name, at):
                against = text[at - 1 : at] in _AGAINST and name in ("全国", "世界", "全球") and bool(found)
                if (
                    not against
                    and not text.endswith(_PASSED, 0, at)
                    and _DISPATCH.match(text, at + len(name)) is None
                    and not (
                        trades
                        and _TRADED.match(text, at + len(name), passage.end)
                        and _PARTNER.search(text, max(passage.start, at - 24), at)
                    )
                    and not text.startswith(_NO_PLACE_THERE, at + len(name))
                ):
                    of_state = _STATE.match(text) if name == "全国" else None
                    own = of_state.group(1) if of_state is not None else ""
                    found.append((at, at + len(name), CHINESE_PLACES.get(own, own) or place))
                position = at + len(name)
                break
    suffixed = not signs.isdisjoint("市省县治部北海冀角湾带渝")
    for match in _CHINESE_SUFFIXED.finditer(text, passage.start, passage.end) if suffixed else ():
        if not any(start <= match.start() < end or match.start() <= start < match.end() for start, end, _ in found):
            name = without_chance(text, match.group())
            found += [(match.end() - len(name), match.end(), name)] if name else []
    for match in _WHOLE.finditer(text, passage.start, passage.end) if "全" in signs else ():
        named = _CHINESE_SUFFIXED.search(text, 0, min(_HEAD, len(text)))
        if named is not None:
            found.append((match.start(), match.end(), without_chance(text, named.group())))
    return sorted(found)


def is_place(label: str) -> bool:
    """Tell whether the label of a row is a name of a state or city."""
    return label.strip() in ENGLISH_PLACES or label.strip().rstrip("省市") in CHINESE_PLACES


def place_of(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    named: Sequence[Named],
    chinese: bool,
    earlier: Sequence[int],
) -> str | None:
    """Return the place of a figure: the one said behind it, else the last before it, else the only one of its sentence."""
    if not named:
        return None
    limit = next_figure(passage, spans, figure)
    first, last = spans[figure].start, spans[figure].end
    for start, end, name in named:
        own = start < last if start >= first else first - end < 20 and _BRACKETED.fullmatch(text, end, first)
        if own or (last <= start < limit and _BEHIND.fullmatch(text[last:start])):
            return name
    before = [
        place
        for place in named
        if place[1] <= first
        and not ((owner := bisect_left(earlier, place[0])) and _owned(text, earlier[owner - 1], place[0]))
    ]
    if not before and not chinese and (said := [place for place in named if place[1] <= first]):
        # "81% of homes in the EU, up 2 points on 2021"
        more = spans[figure].unit == "percentage_point" or ENGLISH_CHANGE_AFTER.match(text, last, limit)
        before = said if more or continues(text, passage.start, earlier[-1], first) else []
    if before:
        return before[-1][2]
    if chinese:
        return None
    apart = named[0][0] < last or _COMPARED.search(text, last, named[0][0]) is not None
    return named[0][2] if len({name for _, _, name in named}) == 1 and not apart else None


def _owned(text: str, end: int, place: int) -> bool:
    """Tell whether a place belongs to a figure before it: "36 in Beijing"."""
    return place - end < 60 and _BEHIND.fullmatch(text[end:place]) is not None


def group_of(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    measured: Measured,
    wording: Wording,
    measures: Measures,
) -> str | None:
    """Return the group that a figure speaks of, from the words around it, then from those of its indicator."""
    start, end = spans[figure].start, spans[figure].end
    words, where, since = measured.words, measured.where, measures.end
    first = max(since, passage.start, start - 90)
    near = text[first:start]
    if measured.whose is not None:
        return chinese_whose(measured.whose) if wording.chinese else _whose(measured.whose)
    if wording.chinese:
        goes_on = first == since and not measured.own and near.startswith(_OF_THE_SAME)
        if near in ("（", "(") or (goes_on and measures.last_group is not None):
            return measures.last_group
        group = None if wording.words.isdisjoint(CHINESE_GROUP_SIGNS) else chinese_group_near(near)
        if group is not None:
            return group
        if measures.level is not None and words.startswith("占") and measures.level[1][0] >= passage.start:
            words = measures.level[0]
        if measures.group[0] != words:
            measures.group = words, chinese_group(words)
        return measures.group[1]
    if words.lower() in GAPS or _GAP_BETWEEN.search(words) is not None:
        said = text[passage.start : start]
        return "urban-rural gap" if _TOWN.search(said) and _COUNTRY.search(said) else None
    group = _english_group(near) if wording.may_say(_GROUP_WORDS, first) else None
    if group is not None and near.startswith((" among ", " in ", " for ", " of ")):
        group = _english_group(_behind(text, passage, spans, figure)) or group
    if group is None and near.endswith(("whom ", "them ", "these ", "those ")):
        own = _ARE.match(text, end, end + 30)
        group = _english_group(own.group()) if own is not None else None
    if group is None and _FROM_BEHIND.match(text, end, end + 60) is not None:
        group = _english_group(_behind(text, passage, spans, figure))
    if group is not None:
        return group
    if measures.group[0] != words:
        inside = passage.start <= where[0] and where[1] <= passage.end
        whole = inside and not text[where[1] - 1 : where[1] + 1].isalpha()
        none = whole and not wording.may_say(_GROUP_WORDS, where[0])
        measures.group = words, None if none else _english_group(words)
    return measures.group[1]


def group_of_row(label: str, head: str, measured: str, chinese: bool) -> str | None:
    """Return the group of a number of a table, by its row, what it measures or a head that is a group: no text before it."""
    read = chinese_group if chinese else _english_group
    row = read(label) or (label if BAND.fullmatch(label) else read(measured))
    column = read(head) if GROUP.fullmatch(head) else None
    return ", ".join(dict.fromkeys(filter(None, (row, column)))) or None


def _behind(text: str, passage: Passage, spans: Sequence[Span], figure: int) -> str:
    """Return the words behind a figure that may say whose it is."""
    end = spans[figure].end
    later = passage.end if text.startswith(" of ", end) else next_figure(passage, spans, figure)
    later = min([later, *(spans[date].start for date in passage.dates if spans[date].start > end)])
    words = text[end : min(later, end + 60)]
    return _AND_FIGURE.split(_MARK.split(words, maxsplit=1)[0], maxsplit=1)[0] if _FROM_BEHIND.match(words) else ""


def _whose(words: str) -> str | None:
    """Return the group of a share by the words it is said of, without the place."""
    group = _english_group(words)
    if group in ("urban", "rural") or (
        group is not None and "aged" in group and (not group.startswith("aged") or _ANY.match(words))
    ):
        return group
    words = _IN_PLACE.sub("", " ".join(words.split()))
    first, _, rest = words.partition(" ")
    return rest if rest and (first in ENGLISH_ADJECTIVES or first in ENGLISH_PLACES) else words or None


def _english_group(words: str) -> str | None:
    low = words.lower()
    aged = _AGED.search(words) if "aged " in low or "old" in low or " age" in low else None
    if aged is not None:
        who = _WHO_AGED.search(words, 0, aged.start())
        who_aged = who.group(1).lower() + " " if who is not None else ""
        if (low_age := aged.group("low") or aged.group("young")) is not None:
            return f"{who_aged}aged {low_age} to {aged.group('high') or aged.group('old')}"
        side = _ANY_AGE[aged.group("side").lower()] if aged.group("side") else "above"
        return f"{who_aged}aged {aged.group('from') or aged.group('over')} and {side}"
    town, country = "urban" in low and _TOWN.search(words), "rural" in low and _COUNTRY.search(words)
    if town and country:
        return "urban-rural gap" if _GAP.search(words) else None
    if town or country:
        return "urban" if town else "rural"
    among = _AMONG.search(words) if "of " in low or "among" in low else None
    if among is not None:
        said = among.group(1).split()
        said = next(
            (said[:at] for at in range(2, len(said)) if _is_verb(said[at]) and said[at - 1] not in _ARTICLES), said
        )
        while said[-1].lower() in TAILS:
            said.pop()
        return " ".join(said)
    people = _PEOPLE.search(low)
    return " ".join(people.group(1).split()) if people is not None else None
