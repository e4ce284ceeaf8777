"""Numbers written in digits in English text: groups, decimals, fractions, powers of ten and magnitudes."""

from __future__ import annotations

import re
from decimal import Decimal
from math import prod
from typing import NamedTuple

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.number_words import (
    ENGLISH_NUMBER_WORDS,
    ENGLISH_PARTS,
    ENGLISH_SCALES,
    ENGLISH_SMALL,
    digits_value,
    english_value,
    trimmed,
)
from policydata.extraction.word_tables import words_in

_WHOLES = words_in("two three four five six seven eight nine ten twelve fifteen twenty fifty hundred thousand")
_SPANS = "years?|months?|weeks?|days?|hours?|minutes?|decades?|quarters?|languages?|parts|volumes|chapters|sections|stages|steps|phases"
NUMBER_WORD = "|".join(sorted(ENGLISH_NUMBER_WORDS, key=len, reverse=True))
SCALES = ENGLISH_SCALES | {
    **{"bn": 10**9, "mn": 10**6, "mln": 10**6, "mio": 10**6, "tn": 10**12, "trn": 10**12},
    **dict.fromkeys(("mrd", "mld", "bln"), 10**9),
}
_PLAIN = expression("[0-9]+")
_UNITS = r"(?:%|‰|€|°|per ?cent(?:age points?)?\b|(?:EUR|USD|CHF|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|BRL|UAH|RUB)\b|(?:m|b|tr)illion\b|m(?:io|ln|rd|n)\b|bn\b|euros?\b|[kcm]?m[²³23]?\b|[km]?g\b|tonnes?\b|kt\b|t\b|ha\b|[kMGT]Wh?\b|litres?\b|points?\b|kron|zł)"
_GROUPED = expression(
    r"[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2}){1,7},[0-9]{3}(?![0-9])(?:\.[0-9]+)?"
    r"|(?:[0-9]{1,2}(?:[ ][0-9]{3}){1,6}|[0-9]{3}(?:[ ][0-9]{3}){1,2}(?! [0-9]{3}(?![0-9])))(?![0-9])(?:\.[0-9]+|,[0-9]{1,2}(?!,?[0-9]))?"
    r"|[0-9]{1,3}(?:['’][0-9]{3}){1,6}(?![0-9])(?:\.[0-9]+)?"
    r"|(?:(?<=[ \t]{2})|(?<=[ \t]{2}[+−-])|(?<=\t)|(?<=\| ))[0-9]{1,3},[0-9]{1,2}(?=[ \t]{0,8}(?:[|\n]|\Z)|[ \t]{2}|\t)"
    rf"|[0-9]{{1,3}}[.,]\n[0-9]{{1,3}}(?={OPTIONAL_GAP}(?:million\b|billion\b|trillion\b|%|per ?cent\b))"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4},[0-9]{1,2}(?!,?[0-9])|[0-9]{1,3}(?:\.[0-9]{3}){2,4}(?![0-9.])"
    rf"|[0-9]{{1,6}},[0-9]{{1,2}}(?={OPTIONAL_GAP}(?:{_UNITS}|of a percentage point))"
    rf"|(?:(?<=€)|(?<=EUR[ ]))[0-9]{{1,6}},[0-9]{{2}}(?!,?[0-9])"
    r"|[0-9]+\.[0-9]+"
)
_JOINTS = frozenset(",. '’")
_SPACED = expression(rf", ([0-9])(?=%|{GAP}(?:per|million|billion))")
"""A decimal comma as some offices write it: rose by 1, 4 percentage points."""
_BEFORE_SPACED = ("by ", "to ", "at ", "of ", "from ", "ly ", "is ", "was ")
_BEFORE_SCALE = frozenset(" -\n\tbmtlc")
_SCALE_STARTS = frozenset({"gr", *(word[:2] for word in SCALES)})
_BREAKS = frozenset("\n \t")
_PADDED = expression(rf"0[1-9](?={GAP}[a-z]{{3}})")
"""Numbers as Vietnamese and Indian offices write them: 04 training centres."""
_BEFORE_POINT = frozenset({"", *" \n\t([$€£-−~<>≥≤"})
_POWERS = frozenset("eExX×·*^⁰¹²³⁴⁵⁶⁷⁸⁹ ")
_TIMES = frozenset("xX×·*")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
_POWER = expression(
    r"[eE](?P<e>[+-]?[0-9]{1,2})(?![A-Za-z0-9-])"
    r"|[ ]?[xX×·*][ ]?10(?:\^[({]?(?P<caret>[-+−–]?[0-9]{1,2})[)}]?|(?P<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,2}))(?![0-9])"
)
_TEN = expression(r"10(?:\^[({]?(?P<caret>[0-9]{1,2})[)}]?|(?P<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]))(?![0-9])")
_MIXED = expression(rf"(?:{GAP}|-)([1-9][0-5]?)/([2-9]|1[026]|32|64)(?![0-9/])(?=-|{OPTIONAL_GAP}[A-Za-z%″\"”])")
_SLASHED = expression(
    rf"([1-9][0-9]?)/([2-9]|[1-9][0-9]{{1,2}})(?:(?={GAP}(?:of{GAP}(?!that|this|last|next)[a-z]|majority\b))|(?P<unit>(?={GAP}(?:of{GAP}an?{GAP})?"
    rf"(?:inch|mile|acre|cup|t(?:ea|able)spoon|pint|quart|gallon|pound|ounce|hour|lit[er]{{2}}|met[er]{{2}}|ton|lb|kg|km|oz|per{OPTIONAL_GAP}cent|dozen|[mb]illion))))"
)
_AND_PART = expression(
    rf"(?:{GAP}|-)and(?:{GAP}|-)(?P<count>an?|one|two|three|four|five|seven)(?:{GAP}|-)(?:(?P<half>half)\b"
    rf"|(?P<part>quarters?|thirds?|fifths?|sixths?|eighths?|tenths?)\b(?!-|{GAP}(?:of|in|to|was|is)\b)"
    rf"(?=[.,;)]|\s*\Z|{GAP}(?:[a-z]+s\b|per(?:cent)?\b|feet\b|inch|mile|acre|[mb]illion|trillion|thousand|hundred)))",
    re.IGNORECASE,
)
"""Two and a half, one and three-quarters."""
_MAGNITUDE = expression(
    rf"(?:(?:{GAP}|-)?(?:(?:hundred|thousand|lakhs?|crores?|(?:m|b|tr)illions?|quadrillion|dozens?|bn|mn|trn|tn)(?![A-Za-z])|(?:mln|mio|mrd|mld|bln)(?![A-Za-z])\.?)){{1,2}}",
    re.IGNORECASE,
)
_LESS = expression(rf"[ ]([0-9]{{1,3}}(?:\.[0-9]{{1,3}})?){GAP}(thousand|million|billion)\b")
"""The next smaller part of a number: 3 billion | 400 million."""
_GRAND = expression(rf"{GAP}grand(?={GAP}(?:a|an|for|in|on|to|and|or|per|of|each|from|by|at)\b|[.,;:)]|\s*\Z)")
_SCALE_WORD = expression("[a-z]+")
_RATIO = expression(
    rf"(?P<part>[1-9][0-9]?|{'|'.join(ENGLISH_SMALL)})(?P<noun>(?<=[Oo]ne){GAP}[a-z]{{3,15}}(?={GAP}in\b))?(?:{GAP}|-)(?:in|out{GAP}of)(?:{GAP}|-)(?:every{GAP}|an?{GAP})?(?P<whole>10{{1,5}}|[2-9]|[1-9][05]|12"
    rf"|1,000|10,000|100,000|{'|'.join(_WHOLES)}|(?:(?<=[Oo]ne[ ]in[ ])|(?<=\b1[ ]in[ ])|(?<=[ ]in[ ]every[ ]))[1-9][0-9]{{1,2}}(?={GAP}(?:[a-z]+s|people|children|women|men)\b))(?![A-Za-z0-9%]|[.,:/-][0-9]|-)(?!{GAP}(?:{_SPANS}|{NUMBER_WORD}|million|per)\b)",
    re.IGNORECASE,
)
"""One in five, 9 out of 10, one household in three: a share."""
_SAID_BEHIND = expression(
    rf"{GAP}(?:now{GAP}|still{GAP}|already{GAP})?(?:is|was|has|had|does|did|lives?|lived|uses|used|lacks?|owns|owned|works|cannot|can|could|will|would|said|says|reported|pays|paid)\b"
)
"""Behind "one household in three" that is a share."""
_IN_WORDS = expression(r" \(([A-Za-z]{3,9}(?:[ -][A-Za-z]{3,9}){0,4})\)(?=[ -][A-Za-z])")
"""A number said again in words: 6 (six) months."""
_VULGAR = {
    sign: round(Decimal(part[0]) / Decimal(part[1]), 4).normalize()
    for sign, part in zip("½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", words_in("12 14 34 13 23 15 25 35 45 16 56 18 38 58 78"), strict=True)
}
VULGAR = frozenset(_VULGAR)
_PART_STARTS = frozenset("0123456789aA") | VULGAR
_GOES_ON = frozenset({" ", "\n", "-", *_VULGAR})


class Numeral(NamedTuple):
    """A number in a text; without `value` it is none, and reading goes on at `end`.

    `style` is digits, words, part (half, two-thirds), ratio (one in five), twice, or cell (digits in a column);
    `scaled` says that a magnitude took part, `factor` which one the number ends in, `grouped` that the digits stand in
    groups of three.
    """

    start: int
    end: int
    value: Decimal | None
    style: str
    scaled: bool = False
    factor: int = 1
    grouped: bool = False


def digits_at(text: str, position: int) -> Numeral:
    """Return the number in digits at `position`, with its magnitude (`1.2 million`)."""
    match = _PLAIN.match(text, position)
    if match is None:
        return Numeral(position, position + 1, None, "digits")
    return digits_from(text, position, match.end())


def digits_from(text: str, position: int, end: int) -> Numeral:
    """Return the number whose first digits are `position:end`."""
    following = text[end : end + 1]
    grouped = False
    if following in _JOINTS and (text[end + 1 : end + 2].isdigit() or text[end + 1 : end + 2] in "\n"):
        end = _joined_end(text, position, end)
        written = text[position:end]
        grouped = not _JOINTS.isdisjoint(written.replace(".", ""))
        if written.count(".") > 1 or 0 < written.find(".") < written.find(","):
            written = written.replace(".", "")
            grouped = True
        if "," in written and len(written.rpartition(",")[2]) < 3:
            written = written.replace(",", ".")
            grouped = False
        written = written.replace("'", "").replace("’", "")
        following = text[end : end + 1]
    else:
        written = text[position:end]
        spaced = _SPACED.match(text, end) if text.endswith(_BEFORE_SPACED, 0, position) and following == "," else None
        if spaced is not None:
            written, end = f"{written}.{spaced[1]}", spaced.end()
            following = text[end : end + 1]
    value = digits_value(written)
    if text[position - 1 : position] == "." and text[position - 2 : position - 1] in _BEFORE_POINT:
        position, value = position - 1, digits_value(f"0.{written}")
    elif written[0] == "0" and written[1:2].isdigit() and not _PADDED.match(text, position):
        value = None
    if value is None:
        return Numeral(position, end, None, "digits")
    if following in _GOES_ON:
        ratio = ratio_at(text, position) if end - position < 3 else None
        if ratio is not None:
            return ratio
        if "." not in written and (following in VULGAR or text[end + 1 : end + 2] in _PART_STARTS):
            part, end = part_behind(text, end)
            value, following = value + part if part else value, text[end : end + 1]
        elif text[end + 1 : end + 2] == "(" and (again := _IN_WORDS.match(text, end)):
            end = again.end() if english_value(again[1].lower().replace("-", " ")) == value else end
            following = text[end : end + 1]
    fraction = _SLASHED.match(text, position) if following == "/" else None
    if fraction is not None and int(fraction[1]) < int(fraction[2]):
        style = "part" if fraction["unit"] is None else "digits"
        return Numeral(position, fraction.end(2), share(Decimal(fraction[1]), int(fraction[2])), style)
    if following in _POWERS and (following != " " or text[end + 1 : end + 2] in _TIMES):
        ten = _TEN.match(text, position)
        if (power := ten or _POWER.match(text, end)) is not None:
            exponent = int(next(filter(None, power.groups())).translate(_RAISED))
            value, end = trimmed((Decimal(1) if ten else value).scaleb(exponent)), power.end()
            return Numeral(position, end, value, "digits", ten is not None or power["e"] is None)
    if following in _BEFORE_SCALE and (
        text[end + 1 : end + 3].lower() in _SCALE_STARTS or text[end + 1 : end + 2] in _BREAKS or following.isalpha()
    ):
        stop, factor = scale_at(text, end)
        if factor > 1:
            value *= factor
            while text[stop + 1 : stop + 2].isdigit() and (less := _LESS.match(text, stop)):
                below = SCALES[less[2]]
                if Decimal(less[1]) * below >= factor:
                    break
                value, factor, stop = value + Decimal(less[1]) * below, below, less.end()
            return Numeral(position, stop, trimmed(value), "digits", True, factor, grouped)
    return Numeral(position, end, value, "digits", False, 1, grouped)


def scale_at(text: str, end: int) -> tuple[int, int]:
    """Return where the magnitude behind a number ends, and its factor; 1 without one."""
    match = _MAGNITUDE.match(text, end)
    if match is None:
        grand = _GRAND.match(text, end)
        return (grand.end(), 1000) if grand is not None else (end, 1)
    return match.end(), prod(SCALES[word] for word in _SCALE_WORD.findall(match.group().lower()))


def share(above: Decimal, below: int) -> Decimal:
    """Return a fraction, in four decimals."""
    return round(above / below, 4).normalize()


def part_behind(text: str, end: int) -> tuple[Decimal, int]:
    """Return the part that goes with the whole number before `end` (½, 1/2, and a half), and where it ends."""
    following = text[end : end + 1]
    sign = text[end + 1 : end + 2] if following == " " else following
    if sign in VULGAR:
        return _VULGAR[sign], end + (2 if following == " " else 1)
    mixed = _MIXED.match(text, end) if text[end + 1 : end + 2].isdigit() else None
    if mixed is not None and int(mixed[1]) < int(mixed[2]):
        return share(Decimal(mixed[1]), int(mixed[2])), mixed.end(2)
    match = _AND_PART.match(text, end) if text[end + 1 : end + 4].lower() == "and" else None
    if match is None:
        return Decimal(0), end
    above = ENGLISH_SMALL.get(match["count"].lower(), 1)
    below = ENGLISH_PARTS[(match["half"] or match["part"]).lower()]
    return (
        (share(Decimal(above), below), match.end("half" if match["half"] else "part"))
        if above < below
        else (Decimal(0), end)
    )


def ratio_at(text: str, position: int) -> Numeral | None:
    """Return the share of `one in five`, in percent."""
    match = _RATIO.match(text, position)
    if match is None or (match["noun"] and not _SAID_BEHIND.match(text, match.end())):
        return None
    part, whole = (
        digits_value(word) if word[0].isdigit() else english_value(word) for word in (match["part"], match["whole"])
    )
    if part is None or whole is None or not 0 < part < whole:
        return None
    return Numeral(position, match.end(), trimmed(round(100 * part / whole, 3)), "ratio")


def _joined_end(text: str, position: int, end: int) -> int:
    """Return where digits end that go on behind `end` with a point, comma or blank (`1,234`, `1.5`, `10 000`)."""
    joint, ahead = text[end], text[end + 1 : end + 2]
    if joint == "." and ahead.isdigit():
        part = _PLAIN.match(text, end + 1)
        if part is not None and (part.end() - end != 4 or text[part.end() : part.end() + 1] not in {".", ","}):
            return part.end()
    elif joint == " " and (end - position > 3 or not text[end + 1 : end + 4].isdigit()):
        return end
    match = _GROUPED.match(text, position)
    return match.end() if match is not None else end
