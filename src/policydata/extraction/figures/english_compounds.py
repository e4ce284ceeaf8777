"""Quantities of more than one word of measure: 2 hours 30 minutes, 6 ft 2 in, 5 dollars and 30 cents, half an hour."""

from __future__ import annotations

from decimal import Decimal

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.figures.english_digits import digits_at, part_behind
from policydata.extraction.figures.english_measures import MEASURES, Counted
from policydata.extraction.figures.english_nouns import next_word, unit_behind
from policydata.extraction.figures.english_numerals import words_at
from policydata.extraction.number_words import ENGLISH_NUMBER_WORDS
from policydata.extraction.units import ENGLISH_SINGULAR, Unit, named

_STEPS = """
year month 12 | week day 7 | day hour 24 | day minute 1440 | hour minute 60 | hour metre 60 | hour second 3600
minute second 60 | mile yard 1760 | yard foot 3 | yard inch 36 | foot inch 12 | kilometre metre 1000
metre centimetre 100 | centimetre millimetre 10 | stone pound_mass 14 | stone GBP 14 | pound_mass ounce 16
GBP ounce 16 | tonne kilogram 1000 | kilogram gram 1000 | gallon quart 4 | gallon pint 8 | litre millilitre 1000
"""
_LADDER = {
    (large, small): int(count)
    for large, small, count in (step.split() for line in _STEPS.strip().splitlines() for step in line.split("|"))
}
_LARGE = frozenset(large for large, _ in _LADDER)
_MEANT = {"metre": "minute", "GBP": "pound_mass"}
"""Units that are others behind a larger one: 1h 30m, 5 stone 4 pounds."""
_MINOR = frozenset({"cent", "penny", "paisa", "kopeck", "ore", "centime", "sen", "piastre", "fils", "grosz"})
_JOINT = expression(rf",?{GAP}(?:and{GAP})?(?=[0-9A-Za-z])")
_APART = expression(rf"{GAP}(?:of{GAP}(?:which|that|them|it)|respectively|each)\b")
_STARTS = frozenset(" ,\n")
_INCHES = expression(rf"{GAP}([0-9]{{1,2}}(?:\.[0-9]+)?){OPTIONAL_GAP}(?:in\b|[\"″”])(?!{GAP}(?:the|an?|[0-9]{{4}})\b)")
_TIGHT = expression(
    r"h(?P<minutes>[0-5][0-9])(?:m(?:in(?:utes|s)?)?)?(?![A-Za-z0-9:])|['’′](?P<inches>[0-9]|1[01])(?:[\"″”]|''|’’)"
)
_OF_ONE = expression(
    rf"{GAP}(?:of{GAP})?(?:an?|one|1)(?={GAP}[a-z%])|(?={GAP}per{OPTIONAL_GAP}cent\b|(?:{GAP}|-)(?:percentage(?:{GAP}|-))?point\b)"
)
_ONE_AND = expression(rf"\b(?:[Aa]n?|[Oo]ne){GAP}([a-z]{{3,12}}){GAP}and{GAP}\Z")
_LONG_TIMES = frozenset({"century", "decade"})
_CENTS = 100


def compounded(text: str, end: int, value: Decimal, unit: Unit) -> tuple[int, Decimal, Unit]:
    """Return end, value and unit with the smaller units that go on behind a measure, in the smallest of them.

    Money stays in its own unit: 5 dollars and 30 cents are 5.30 dollars.
    """
    while text[end : end + 1] in _STARTS and (unit.kind == "money" or unit.name in _LARGE):
        inches = _INCHES.match(text, end) if unit.name == "foot" else None
        if inches is not None:
            return inches.end(), value * 12 + Decimal(inches[1]), named("inch")
        joint = _JOINT.match(text, end)
        if joint is None:
            break
        start = joint.end()
        digits = text[start].isdigit()
        if not digits and next_word(text, start - 1).lower().partition("-")[0] not in ENGLISH_NUMBER_WORDS:
            break
        number = digits_at(text, start) if digits else words_at(text, start)
        if number.value is None or number.start != start or number.scaled:
            break
        behind = unit_behind(text, number.end, number.value)
        if behind is None or behind.between or _APART.match(text, behind.end):
            break
        step = _LADDER.get((unit.name, behind.unit.name), 0)
        if number.value < step:
            unit = (
                named(_MEANT[behind.unit.name])
                if behind.unit.name in _MEANT and unit.name != "kilometre"
                else behind.unit
            )
            end, value = behind.end, value * step + number.value
        elif unit.kind == "money" and behind.unit.name in _MINOR and number.value < _CENTS:
            return behind.end, value + round(number.value / _CENTS, 2), unit
        else:
            break
    part, stop = part_behind(text, end) if unit.kind in MEASURES and text[end : end + 5] == " and " else (0, end)
    if part and next_word(text, stop).lower() not in ENGLISH_SINGULAR:
        return stop, value + part, unit
    return end, value, unit


def tight(text: str, end: int, value: Decimal) -> tuple[int, Decimal, Unit] | None:
    """Return the quantity of `1h30` and `5'11"`, whose first number ends at `end`."""
    match = _TIGHT.match(text, end)
    if match is None or value != value.to_integral_value():
        return None
    if match["minutes"]:
        return match.end(), value * 60 + int(match["minutes"]), named("minute")
    return match.end(), value * 12 + int(match["inches"]), named("inch")


def of_one(text: str, end: int) -> Counted | None:
    """Return the measure of which a share is told: half | an hour, two-thirds | of a percentage point."""
    match = _OF_ONE.match(text, end)
    counted = unit_behind(text, match.end(), Decimal(1)) if match is not None else None
    if counted is None or not (counted.measures and counted.known) or counted.between:
        return None
    return counted if counted.unit.name not in _LONG_TIMES else None


def one_and(text: str, start: int) -> tuple[int, Unit] | None:
    """Return where `an hour and` begins before `a half`, and its unit."""
    match = _ONE_AND.search(text, max(0, start - 32), start)
    unit = ENGLISH_SINGULAR.get(match[1].lower()) if match is not None else None
    if match is None or unit is None or unit.kind not in MEASURES:
        return None
    return match.start(), unit
