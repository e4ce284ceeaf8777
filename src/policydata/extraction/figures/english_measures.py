"""The sign of a unit behind an English number, and what a unit is divided by: kg, %, µg/m³, kilometres per hour."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.figures.english_words import FUNCTION_WORDS, LABELS, WORD_STARTS
from policydata.extraction.units import CURRENCY_MARKS, ENGLISH_PLURAL, ENGLISH_SINGULAR, ENGLISH_SYMBOLS, Unit, named
from policydata.extraction.word_tables import word_set

PHYSICAL = word_set(
    "length area volume mass energy power data frequency rate speed electric temperature pressure sound angle"
)
MEASURES = PHYSICAL | {"time", "money", "ratio", "score"}
_LETTERS = "A-Za-zµμ°º˚Ω"
_MONEY = "¢" + "".join(mark for mark in CURRENCY_MARKS if len(mark) == 1 and not mark.isalpha())
_SIGN = expression(
    rf"{OPTIONAL_GAP}(?:(?P<money>[{_MONEY}]|[A-Z]{{1,3}}\$)(?!{OPTIONAL_GAP}['’]?[0-9])|(?P<power>sq|cu)\.?{OPTIONAL_GAP}(?P<length>feet|foot|ft|mi(?:les?)?|[ck]?m|(?:kilo)?met(?:re|er)s?|in(?:ch|ches)?|y(?:ar)?ds?)\b|(?P<ounce>fl)\.?{OPTIONAL_GAP}oz\b|p\.[ ]?(?P<part>[cp])\b\.?"
    rf"|(?P<sign>dB\(A\)|[°º˚][ ](?:[CF]|[Cc]elsius|[Ff]ahrenheit)\b|×(?![ ]?[0-9])|[%‰″℃℉㎡]|[{_LETTERS}][{_LETTERS}²³23₂·]{{0,9}}(?:\^[23])?(?P<per>/[A-Za-zµμ]{{1,4}}[²³23]?)?)(?!(?<!%)[^\W_]|(?<=%)[0-9A-Z]|[₂²³]|['’][a-z]))"
)
_POINTS = expression(rf"(?:-|{GAP})(?:points?|pts)\b")
_CARBON = expression(
    rf"{OPTIONAL_GAP}(?:of{GAP})?(?:CO[2₂](?:[ -]?(?:equivalents?|eq|e))?|carbon{GAP}dioxide(?:(?:{GAP}|-)equivalents?)?)\b"
)
_PER = expression(
    rf"/((?:100[ ]?)?[{_LETTERS}]{{1,20}}[²³23]?)(?![A-Za-z0-9])"
    rf"|{GAP}per{GAP}((?:100{GAP})?(?:(?:square|cubic|nautical|kilowatt|megawatt)[ -][a-z]{{2,12}}|[A-Za-z]{{1,20}}[²³23]?(?:{GAP}(?:metre|meter|kilometre|kilometer))?))(?![A-Za-z0-9])"
)
_AN_HOUR = expression(rf"{GAP}an?{GAP}hour\b")
_NAMING = frozenset("AJKNs")
"""Letters behind a number that are as often those of a name (Section 16 A)."""
_ALWAYS = frozenset("mtW%‰×″℃℉㎡°Ω")
_APART = _ALWAYS | _NAMING | frozenset("gVlLh")
_PENCE = 100
_ALONE = expression(r"(?:\A|\n)[0-9.]{1,6}\Z")
"""A cell whose p says that it is provisional."""
_NAME = expression(r"[ -][A-Z]")
_GOES_ON = expression(rf"{GAP}([A-Za-z]{{1,12}})")


class Counted(NamedTuple):
    """A unit behind a number: where it ends, the noun in singular, words between, and whether it is a known one."""

    end: int
    unit: Unit
    noun: str
    between: int
    known: bool
    capital: bool

    @property
    def measures(self) -> bool:
        """Whether the unit measures (percent, money, length, time) and does not count."""
        return self.unit.kind in MEASURES

    @property
    def physical(self) -> bool:
        """Whether the unit measures a thing (length, mass, energy)."""
        return self.unit.kind in PHYSICAL


def sign_behind(text: str, end: int, value: Decimal) -> Counted | None:
    """Return the unit whose sign stands behind the number that ends at `end`, with or without a blank."""
    match = _SIGN.match(text, end)
    if match is None:
        return None
    stop, sign = match.end(), match["sign"]
    if match["money"]:
        money = ENGLISH_SINGULAR["cent"] if match["money"] == "¢" else CURRENCY_MARKS.get(match["money"])
        return _counted(stop, money) if money is not None else None
    if match["power"]:
        length = ENGLISH_SYMBOLS.get(match["length"]) or ENGLISH_PLURAL.get(match["length"]) or ENGLISH_SINGULAR["inch"]
        name = f"{'square' if match['power'] == 'sq' else 'cubic'}_{length.name}"
        return with_per(text, _counted(stop, named(name)))
    if match["ounce"]:
        return _counted(stop, named("fluid_ounce"))
    if match["part"]:
        return _counted(stop, ENGLISH_SINGULAR["percent" if match["part"] == "c" else "percentage point"])
    unit = ENGLISH_SYMBOLS.get(sign.replace(" ", ""))
    if unit is None and match["per"]:
        stop = match.start("per")
        unit = ENGLISH_SYMBOLS.get(text[match.start("sign") : stop])
    if unit is None or (len(sign) == 1 and not _is_sign(text, end, match.start("sign"), value)):
        return None
    if sign == "%" and (points := _POINTS.match(text, stop)) is not None:
        return _counted(points.end(), ENGLISH_SINGULAR["percentage point"])
    return with_per(text, _counted(stop, unit))


def _counted(end: int, unit: Unit) -> Counted:
    return Counted(end, unit, "", 0, True, False)


def _is_sign(text: str, end: int, start: int, value: Decimal) -> bool:
    """Whether a single letter or mark behind a number is a unit: 16 A behind a small word, 20p, and not 5A or 720p."""
    sign = text[start]
    if sign.isalpha() and text[end - 1].isalpha():
        return False  # "five A levels", "three V signs"
    if sign == "x" and _NAME.match(text, start + 1) is not None:
        return False
    if start == end:
        if sign == "C":
            return "." in text[max(0, end - 4) : end]  # Below 1.5C, and not form 15C.
        alone = sign == "p" and _ALONE.search(text, max(0, end - 8), end) and text[start + 1 : start + 2] in ("", "\n")
        return sign not in _NAMING and (sign != "p" or value < _PENCE) and not alone
    if sign not in _APART or sign in _ALWAYS:
        return sign in _APART
    words = text[max(0, end - 32) : end].split()
    before = words[-2] if len(words) > 1 else ""
    named_thing = before[:1].isupper() and before[-1].isalpha() and before.lower() not in WORD_STARTS
    if named_thing or (len(before) == 1 and before.isalnum()) or before.lower().rstrip(".") in LABELS:
        return False
    behind = _GOES_ON.match(text, start + 1)
    return sign not in _NAMING or before[:1].islower() or behind is None or behind[1] in FUNCTION_WORDS


def with_per(text: str, counted: Counted) -> Counted:
    """Take in what the unit is divided by (mg/m³, kg per hectare, miles an hour) and the gas whose mass it is."""
    if counted.unit.kind == "mass" and (carbon := _CARBON.match(text, counted.end)) is not None:
        name = counted.unit.name
        counted = counted._replace(end=carbon.end(), unit=Unit(f"{name}_co2_equivalent", "mass"))
    for _ in range(2):
        slash = text[counted.end : counted.end + 1] == "/"
        match = _PER.match(text, counted.end) if slash or counted.unit.kind in PHYSICAL else None
        if match is None:
            if counted.unit.kind == "length" and (hour := _AN_HOUR.match(text, counted.end)) is not None:
                return counted._replace(end=hour.end(), unit=named(f"{counted.unit.name}_per_hour"))
            return counted
        name = " ".join((match[1] or match[2]).split())
        hundred, name = ("100_", name[3:].lstrip()) if name[0] == "1" else ("", name)
        unit = ENGLISH_SYMBOLS.get(name) or ENGLISH_SINGULAR.get("day" if name == "d" else name.lower())
        unit = unit or (ENGLISH_PLURAL.get(name) if hundred else None)
        if (
            unit is None
            or not (unit.kind in MEASURES or unit.kind == "person")
            or (slash and counted.unit.kind == "ratio")
        ):
            return counted
        counted = counted._replace(end=match.end(), unit=named(f"{counted.unit.name}_per_{hundred}{unit.name}"))
    return counted
