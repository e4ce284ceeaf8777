"""What an English number counts or measures: the sign, unit or noun behind it, across a few adjectives."""

from __future__ import annotations

import re
from decimal import Decimal

from policydata.extraction.expressions import GAP, expression
from policydata.extraction.figures.english_measures import MEASURES, PHYSICAL, Counted, sign_behind, with_per
from policydata.extraction.figures.english_words import (
    ADJECTIVES,
    DONE,
    FUNCTION_WORDS,
    HYPHENED,
    NOT_PLURALS,
    PEOPLE_PLURALS,
    PLURAL_MODIFIERS,
    PLURALS,
    SUM_WORDS,
)
from policydata.extraction.number_words import ENGLISH_NUMBER_WORDS
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.units import (
    CURRENCY_MARKS,
    CURRENCY_SUFFIXES,
    ENGLISH_LEMMAS,
    ENGLISH_PLURAL,
    ENGLISH_SINGULAR,
    ENGLISH_SYMBOLS,
    Unit,
    named,
)
from policydata.extraction.word_tables import word_set

_ADJECTIVES = 3
_LETTER = r"[A-Za-z\u00c0-\u024f]"
_LETTERS = (
    rf"CO[2₂]e?|[A-Z][A-Za-z]{{0,6}}-?[0-9]{{1,3}}(?=[ \n][A-Za-z])|{_LETTER}{{1,24}}(?:[’'-]{_LETTER}{{1,20}}){{0,3}}"
)
_NEXT = expression(rf"{GAP}({_LETTERS})")
_ACRONYM = expression(r"[A-Z]{2,6}s")
_NEXT_LABEL = expression(r"\n[ \t*•–-]{0,4}[A-Z][^\n:.;]{0,60}:[ \t]*[^\s]")
"""A line behind a figure that says another one: "Donors: 61,400 | Staff: 31"."""
_OR_MORE = expression(rf"{GAP}or{GAP}(?:more|so|fewer|less)(?={GAP}[a-z]{{3,20}}(?:s|people|men|children)\b)")
_PRICES = frozenset({"dollar", "euro", "rupee", "yen"})
"""Money in singular before what it pays for: a 5 million euro fund."""
_OTHER_SENSES = frozenset({"real", "crown", "sol", "colon", "florin"})
"""Money that is another word before a noun, however many there are (12,000 real homes)."""
_LONGEST_SIGN = 16
_SIGN_WORDS = frozenset({*ENGLISH_SYMBOLS, "sq", "cu", "fl"})
_NO_SIGNS = frozenset({"pt", "st", "cc"})
_NO_MEASURE = frozenset({"to", "or", "sum", "time"})
"""Behind a hyphen they measure nothing: a zero-sum game, a one-time fee."""
_MANY = ("dozens", "millions", "billions", "trillions", "lakhs", "crores")
_ROUGHLY = frozenset({"odd", "plus"})
_HYPHENED = expression(rf"-([A-Za-z]{{2,14}})(?:(?:-|{GAP}(?=Celsius|Fahrenheit))([A-Za-z]{{2,14}}))?(?![A-Za-z])")
_DOLLARS = expression(rf"{GAP}(?:U\.S\.|US){GAP}dollars?\b")
_CAPITALS = frozenset({"IT", "US"})
_PAIRED = expression(
    rf"{GAP}(?:and|or){GAP}(?:[a-z]{{2,9}}-[a-z]{{2,9}}|[a-z]{{1,9}}(?:ed|al|en|nt|ve|ng|ry|ic|an|sh|us|le|ct|gn|ew|te))(?={GAP}[a-z]{{3,14}}s\b)"
)
"""The second of two adjectives: new and existing homes."""
_OF_STATES = expression(rf"{GAP}U\.(?:S|K)\.(?={GAP}[a-z])")
_OF_YEAR = word_set("prices onwards terms estimates figures results projections forecasts statistics levels")
"""What a year before them dates (2019 estimates)."""
_TENS = ("nty", "rty", "fty", "xty", "hty", "ety")
_JOINED = expression(rf"{GAP}and{GAP}([a-z]+)\b")
_PEERS = frozenset({"body", "state", "place"})
_ITEM, _PERSON = Unit("item", "item"), ENGLISH_SINGULAR["person"]
_LONGEST_NAME = 5
_FEW, _SUM, _VERY_MANY = 3, 1000, 10_000
_FIRST_YEAR, _LAST_YEAR = 1950, 2099
_WALKERS = frozenset(["soldier", "soldiers", "patrols", "bridges", "paths", "passengers", "pedestrians", "races"])
_NO_MEN = frozenset({"specimen", "regimen", "abdomen", "omen", "acumen"})
_SECOND_WORDS: dict[str, set[str]] = {}
for _name in (*ENGLISH_PLURAL, *ENGLISH_SINGULAR):
    if " " in _name:
        _SECOND_WORDS.setdefault(_name.split()[0], set()).add(_name.split()[1])


_UNIT_WORDS = frozenset({*ENGLISH_PLURAL, *ENGLISH_SINGULAR, *_SECOND_WORDS})
"""Words that a unit is or begins with."""


def unit_behind(text: str, end: int, value: Decimal) -> Counted | None:
    """Return the unit that stands behind the number ending at `end`, if one does."""
    following = text[end : end + 1]
    if not following or following in ".,;:)0123456789":
        return None
    if following == "-":
        return _hyphened(text, end, value)
    if following == "+" and text[end + 1 : end + 2] == " ":
        return _noun(text, end + 1, value)
    stop = text.find(" ", end + 1, end + _LONGEST_SIGN) if following == " " else -1
    if stop > 0 and (word := text[end + 1 : stop]).isalpha() and word not in _SIGN_WORDS:
        return _noun(text, end, value)
    sign = sign_behind(text, end, value)
    if sign is not None or not following.isspace():
        return sign
    ahead = text[end + 1 : end + 2]
    return _noun(text, end, value) if ahead.isalpha() or ahead.isspace() else None


def next_word(text: str, end: int) -> str:
    """Return the word behind `end`, as written."""
    match = _NEXT.match(text, end)
    return match[1] if match is not None else ""


def _hyphened(text: str, end: int, value: Decimal) -> Counted | None:
    match = _HYPHENED.match(text, end)
    if match is None:
        return None
    if match[1] in _NO_MEASURE or (match[1] == "second" and text[:end].endswith(_TENS)):
        return None
    if match[1] in _ROUGHLY:
        return unit_behind(text, match.end(1), value)
    first = match[1].lower()
    two = f"{first} {match[2].lower()}" if match[2] else ""
    unit = ENGLISH_SINGULAR.get(two)
    if unit is not None:
        return Counted(match.end(), unit, "", 0, True, False)
    unit = ENGLISH_SINGULAR.get(first) or (ENGLISH_SYMBOLS.get(match[1]) if match[1] not in _NO_SIGNS else None)
    if first in HYPHENED and value >= _FEW:
        unit = unit or (_PERSON if first == "strong" else _ITEM)
        return Counted(match.end(1), unit, first, 0, True, False)
    if unit is None or unit.kind not in MEASURES or first == "fold":
        unit = ENGLISH_SINGULAR["time"] if first == "fold" else None
    return Counted(match.end(1), unit, "", 0, True, match[1][0].isupper()) if unit is not None else None


_OLDS = expression(rf"{GAP}olds?\b")
_FEWER = expression(rf"{GAP}(?!than\b)[a-z]")
"""Behind fewer: what there is less of (11,000 fewer pupils)."""


def _noun(text: str, end: int, value: Decimal) -> Counted | None:
    match = _NEXT.match(text, end)
    if match is None or (text[end] == "\n" and match[1][0].isupper() and _NEXT_LABEL.match(text, end)):
        return None
    first = match[1]
    if first == "or" and (bound := _OR_MORE.match(text, end)) is not None:
        return _noun(text, bound.end(), value)
    if first in ("U", "US") and (dollars := _DOLLARS.match(text, end)):
        return Counted(dollars.end(), CURRENCY_MARKS["USD"], "", 0, True, False)
    if first == "of" and text.endswith(_MANY, 0, end):
        return _noun(text, match.end(), value)
    if first == "U" and (states := _OF_STATES.match(text, end)):
        return _noun(text, states.end(), value)
    if first[:4] == "year" and (
        (first[4:5] == "-" and first[5:7] not in ("on", "ov")) or (first == "year" and _OLDS.match(text, match.end()))
    ):
        return Counted(match.start(1) + 4, named("year"), "", 0, True, False)
    if first in _OF_YEAR and _FIRST_YEAR <= value <= _LAST_YEAR:
        return None
    if first == "stone" and ((word := next_word(text, match.end()).lower()) in FUNCTION_WORDS or not word):
        return Counted(match.end(1), named("stone"), "", 0, True, False)
    if first in CURRENCY_SUFFIXES:
        return Counted(match.end(1), CURRENCY_SUFFIXES[first], "", 0, True, False)
    singular = abs(value) <= 1
    for between in range(_ADJECTIVES + 1):
        written = match[1]
        word = written.lower()
        if word in PLURAL_MODIFIERS or word in PLURALS:
            head = _head(text, match.end()) if between < _ADJECTIVES else None
            if head is not None:
                match = head
                continue
        on_foot = word == "foot" and next_word(text, match.end(1)) in _WALKERS
        on_foot = on_foot or (word == "gram" and is_plural(next_word(text, match.end(1))))
        if word[-2:] in ("'s", "’s") and (owner := ENGLISH_PLURAL.get(word[:-2])):
            noun = ENGLISH_LEMMAS.get(word[:-2], word[:-2])
            return Counted(match.end(1) - 2, owner, noun, between, True, written[0].isupper())
        if word in _UNIT_WORDS and not on_foot and (word not in SUM_WORDS or value >= _SUM):
            unit, stop, noun = _lookup(text, match, word, singular, value >= _VERY_MANY, between)
            unit = _ITEM if between and word == "meters" else unit  # Smart meters.
            if unit is not None:
                counted = Counted(stop, unit, noun, between, True, written[0].isupper())
                return with_per(text, counted) if unit.kind in MEASURES else _joined(text, counted)
        if (word in FUNCTION_WORDS and written not in _CAPITALS) or word in ENGLISH_NUMBER_WORDS:
            behind = _NEXT.match(text, match.end()) if word in DONE else None
            done = behind is not None and (behind[1] in ENGLISH_PLURAL or _is_plural(behind[1]))
            if not done and not (word == "fewer" and _FEWER.match(text, match.end())):
                return None
        if word in PLURALS:
            noun = PLURALS[word]
            unit = _PERSON if noun in PEOPLE_PLURALS else _ITEM
            return Counted(match.end(1), unit, noun, between, True, written[0].isupper())
        if _ACRONYM.fullmatch(written):
            unit = _PERSON if unit_kind(word[:-1]) == "person" else _ITEM
            return Counted(match.end(1), unit, word[:-1], between, True, False)
        if written[-1] == "s" and between < _ADJECTIVES and _is_plural(word.replace("’", "'")):
            noun, nation = _lemma(word), written[0].isupper() and word.endswith("ans") and len(word) > _FEW * 2
            unit = _PERSON if nation or unit_kind(noun) == "person" else _ITEM
            return Counted(match.end(1), unit, noun, between, nation, written[0].isupper())
        if word.endswith(("men", "children", "people")) and word not in _NO_MEN:
            noun = word if word[-1] == "e" else word[:-2] + "an" if word[-3] == "m" else word[:-3]
            return Counted(match.end(1), _PERSON, noun, between, True, written[0].isupper())
        pair = _PAIRED.match(text, match.end()) if not between else None
        following = _NEXT.match(text, match.end() if pair is None else pair.end())
        if following is None:
            return None
        match = following
    return None


def _head(text: str, end: int) -> re.Match[str] | None:
    """Return the plural noun that stands behind one that says what kind it is of (women | judges)."""
    match = _NEXT.match(text, end)
    if match is not None and match[1].endswith("ing"):
        match = _NEXT.match(text, match.end())
    return match if match is not None and is_plural(match[1].lower()) else None


def is_plural(word: str) -> bool:
    """Whether a word is a noun in plural, known or by its ending."""
    return word in ENGLISH_PLURAL or word in PLURALS or (word[-1:] == "s" and _is_plural(word))


def _lookup(
    text: str, match: re.Match[str], word: str, singular: bool, many: bool, between: int
) -> tuple[Unit | None, int, str]:
    """Return the unit of the table that begins with this word, where it ends, and its noun in singular."""
    seconds = _SECOND_WORDS.get(word)
    following = _NEXT.match(text, match.end()) if seconds is not None else None
    if seconds is not None and following is not None and following[1].lower() in seconds:
        ends, words = [match.end(1)], [word]
        while following is not None and len(words) < _LONGEST_NAME:
            words.append(following[1].lower().replace("’", "'").replace("₂", "2"))
            ends.append(following.end(1))
            following = _NEXT.match(text, ends[-1])
        for length in range(len(words), 1, -1):
            name = " ".join(words[:length])
            unit = ENGLISH_PLURAL.get(name) or ENGLISH_SINGULAR.get(name)
            if unit is not None and (singular or name in ENGLISH_PLURAL or unit.kind in MEASURES):
                return unit, ends[length - 1], ENGLISH_LEMMAS.get(name, name)
    unit = ENGLISH_PLURAL.get(word)
    if unit is None:
        unit = ENGLISH_SINGULAR.get(word)
        priced = word in _PRICES or (many and unit is not None and unit.kind == "money" and word not in _OTHER_SENSES)
        if unit is not None and not (
            (singular and word not in ADJECTIVES) or (between == 0 and (unit.kind in PHYSICAL or priced))
        ):
            unit = None
    return unit, match.end(1), ENGLISH_LEMMAS.get(word, word)


def _is_plural(word: str) -> bool:
    return (
        word.endswith("s")
        and len(word) > 3
        and not word.endswith(("ss", "us", "is", "'s", "ous"))
        and word not in NOT_PLURALS
    )


def _lemma(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("wives"):
        return word[:-3] + "fe"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word[:-1]


def _joined(text: str, counted: Counted) -> Counted:
    """Take in the second noun of `ministries and commissions`, `countries and regions`."""
    if counted.unit.kind not in _PEERS:
        return counted
    match = _JOINED.match(text, counted.end)
    unit = ENGLISH_PLURAL.get(match[1]) if match is not None else None
    if match is None or unit is None or unit.kind not in _PEERS or unit.name not in {counted.unit.name, "region"}:
        return counted
    return counted._replace(end=match.end())
