"""The place that a Chinese document is of, which those of its figures are of whose sentence names none."""

from __future__ import annotations

from policydata.extraction.candidates import PLACE_OF_DOCUMENT, Candidate
from policydata.extraction.expressions import expression
from policydata.extraction.page_menus import menu_end
from policydata.extraction.place_names import CHINESE_PLACES

_HEAD, _MOST_LINES, _LONGEST = 400, 5, 4
_UNIT = (
    r"(?![关印发度末底初据第预各全本该我每两几等地区])(?:(?![年月日届次的和与及在是等全各度])[\u4e00-\u9fff]){2,5}?"
    r"(?:省|(?<!上)(?<!国际城)市|自治区|自治州|州|县|(?<![山社校园灾郊景城地厂])区|盟|旗)(?![场级民价值面长委域间别内外分化])"
)
_NAMES = "|".join(sorted(CHINESE_PLACES, key=lambda name: -len(name)))
_KNOWN = expression(_NAMES)
_NO_STATE = r"(?![^\n，。；、（(]{0,12}(?:银行|协会|联合会|学会|公司|集团|研究院|研究所|大学|基金会|网|代表大会|人大))"
"""Not behind a name that is that of a body: 中国人民银行澜江省分行, 全国人民代表大会."""
_TITLE = expression(
    rf"(?:^|年度?|季度|月份?|关于(?:印发)?|印发|发布|日在|——在?|《|[ \u3000“：:])"
    rf"(?:(?P<unit>{_UNIT})|(?P<known>{_NAMES}){_NO_STATE})"
)
"""A place in a title: 2024年|明霞市|统计公报."""
_NATIONAL = expression(rf"(?<![0-9第届])全国{_NO_STATE}(?!政协|会议|统一|性)|国家统计局(?!\w{{1,8}}队)")
_LOCAL = (
    ("Macao", expression(r"本澳|澳门元|统计暨普查局|澳门特别行政区政府")),
    (
        "Hong Kong",
        expression(r"本港|(?<!安)全港(?!口)|香港时间|香港特别行政区政府|在宪报|立法会[一二三四五六七八九十]+题"),
    ),
    ("Taiwan", expression(r"行政院|(?<!安)全台(?:湾|[0-9])")),
)
"""What those write who write of their own region: 本港, 本澳."""
_WHOLE = expression("[全我](省|市|县)")
_NAMED = expression(rf"(?<=《){_UNIT}")
"""A place at the head of a name or clause, and what the text of one such place calls it: 全市."""


def without_chance(text: str, name: str) -> str:
    """Return a name without a character that the text mostly writes it without (发|柏川市); none for 能源城市."""
    if len(name) != _LONGEST:
        return name
    return "" if name.endswith("城市") else name[text.count(name[1:]) > text.count(name) :]


def with_title_place(text: str, statistics: list[Candidate]) -> list[Candidate]:
    """Return the statistics; those without a place have that of the document, and a doubt that says so."""
    place = _place_of_document(text) if statistics else None
    return statistics if place is None else [_with_place(one, place) for one in statistics]


def _with_place(one: Candidate, place: str) -> Candidate:
    told = one.fields["geography"]
    if isinstance(told, str):  # 2024年度|江陵省, 乌|兰淖尔市: cut too long or too short where the sentence names it
        cut = told.endswith(place) or (len(told) > 2 and place.endswith(told))
        return one._replace(fields=one.fields | {"geography": place}) if cut else one
    if one.fields["unit"] == "state":
        return one
    return one._replace(fields=one.fields | {"geography": place}, doubts=(*one.doubts, PLACE_OF_DOCUMENT))


def _place_of_document(text: str) -> str | None:
    start = menu_end(text)
    lines = [line for line in text[start : start + _HEAD].split("\n") if line.strip()][:_MOST_LINES]
    titles = [line for line in lines if "。" not in line]
    titled = next((match for line in titles if (match := _TITLE.search(line)) is not None), None)
    if titled is not None and titled["unit"]:
        return titled["unit"]
    for place, signs in _LOCAL:
        if signs.search(text) is not None:
            return place
    if titled is not None and len({CHINESE_PLACES[match[0]] for match in _KNOWN.finditer(text)}) == 1:
        return CHINESE_PLACES[titled["known"]]  # 中美经贸磋商: of neither alone
    if any(_NATIONAL.search(line) for line in titles):
        return CHINESE_PLACES["全国"]
    whole = _WHOLE.search(text)
    units = {match[0] for match in _NAMED.finditer(text) if match[0].endswith(whole[1])} if whole else set()
    return units.pop() if len(units) == 1 else None
