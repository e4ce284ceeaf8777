"""The place in the title of a Chinese document, which those of its figures are of whose sentence names none."""

from __future__ import annotations

from policydata.extraction.candidates import PLACE_OF_DOCUMENT, Candidate
from policydata.extraction.expressions import expression
from policydata.extraction.place_names import CHINESE_PLACES

_HEAD, _MOST_LINES, _LONGEST = 300, 2, 4
_UNIT = (
    r"(?![关印发度末底初据第预各全本该我每两几等地区])(?:(?![年月日届次的和与及在是等全各])[\u4e00-\u9fff]){2,5}?"
    r"(?:省|市|自治区|自治州|州|县|区|盟|旗)"
)
_NAMES = "|".join(sorted(CHINESE_PLACES, key=lambda name: -len(name)))
_KNOWN = expression(_NAMES)
_TITLE = expression(
    rf"(?:^|年度?|关于(?:印发)?|印发|发布|《|[ \u3000“：:])(?:(?P<unit>{_UNIT})(?![场级民价值面长委域间别内外分化])"
    rf"|(?P<known>{_NAMES}))"
)
"""A place in a title: 2024年|明霞市|统计公报."""


def without_chance(text: str, name: str) -> str:
    """Return a name without a character that the text mostly writes it without (发|柏川市); none for 能源城市."""
    if len(name) != _LONGEST:
        return name
    return "" if name.endswith("城市") else name[text.count(name[1:]) > text.count(name) :]


def with_title_place(text: str, statistics: list[Candidate]) -> list[Candidate]:
    """Return the statistics; those without a place have that of the document's title, and a doubt that says so."""
    place = _place_of_title(text) if statistics else None
    return statistics if place is None else [_with_place(one, place) for one in statistics]


def _with_place(one: Candidate, place: str) -> Candidate:
    told = one.fields["geography"]
    if isinstance(told, str):  # 2024年度|江陵省: cut too long where the sentence names it
        return one._replace(fields=one.fields | {"geography": place}) if told.endswith(place) else one
    if one.fields["unit"] == "state":
        return one
    return one._replace(fields=one.fields | {"geography": place}, doubts=(*one.doubts, PLACE_OF_DOCUMENT))


def _place_of_title(text: str) -> str | None:
    lines = [line for line in text[:_HEAD].split("\n") if line.strip()][:_MOST_LINES]
    titled = next((match for line in lines if "。" not in line and (match := _TITLE.search(line)) is not None), None)
    if titled is None:
        return None
    if titled["unit"]:
        return titled["unit"]
    named = {CHINESE_PLACES[match[0]] for match in _KNOWN.finditer(text)}
    return named.pop() if len(named) == 1 else None  # 中美经贸磋商: of neither alone
