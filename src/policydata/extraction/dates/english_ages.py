"""English decades, centuries, eras and years in words: "the nineties", "19th century", "300 AD", "nineteen ninety-nine"."""

from __future__ import annotations

import re
from collections.abc import Callable

from policydata.extraction.dates.calendar_words import BLANK, CARDINALS, ORDINALS, SEASONS, year_number
from policydata.extraction.dates.values import Found, Pending, dated
from policydata.extraction.expressions import expression
from policydata.extraction.number_words import english_value
from policydata.extraction.word_tables import words_in

_ORDINAL_WORDS = [word for word, number in ORDINALS.items() if number < 22]
_POINT = (
    rf"(?:(?P<about>early|late|mid)(?:{BLANK}|-)"
    rf"|(?:(?P<point>end|beginning|start|turn|middle|close)|(?P<half>first|second){BLANK}half){BLANK}of{BLANK}the{BLANK})?"
)
_CENTURY_BEFORE = expression(
    rf"(?<![\w-]){_POINT}(?:(?P<digits>[1-9]|1[0-9]|2[01])(?:st|nd|rd|th)|(?P<word>{'|'.join(_ORDINAL_WORDS)}))(?:{BLANK}|-)\Z",
    re.IGNORECASE,
)
_ERA_BEHIND = expression(rf"{BLANK}(?P<era>BCE?|CE|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)(?![A-Za-z0-9])")
_GOES_ON = (
    r"(?=[.,;:!?)\]”\"\n]|\s?[-–—]|\Z|\s(?:and|or|to|until|when|while|was|were|is|are|had|has|it|they|he|she|the|by|in|on|at|with|as|but|then|after|before)\b)"
)
_APART = expression(_GOES_ON)
_RUNNING = 21
_OF_AGES = expression(
    r"\b(?:ages?d?|temperatures?|highs?|lows?|degrees|scores?|scored|pulse|speeds?|his|her|their|my|your|our)\b", re.I
)
_NO_DECADE = expression(r"\s(?:age|bracket|group|percentile|degrees)|\s?[°%]")
_DECADE_BEFORE = expression(
    rf"(?<![\w-])(?P<the>the{BLANK})?(?P<about>(?:early|mid|late)(?:{BLANK}|-))?(?P<mark>['’‘])?(?P<tens>[1-9])\Z", re.I
)
_NAMED_DECADE = expression(
    rf"(?<![\w-])the{BLANK}(?P<about>(?:early|mid|late)(?:{BLANK}|-))?(?P<century>(?:nine|eigh|seven)teen(?:{BLANK}|-))?(?P<word>[a-z])\Z",
    re.IGNORECASE,
)
_DECADE_NAMES = words_in("twenties thirties forties fifties sixties seventies eighties nineties")
_DECADES = {name[1:]: tens for tens, name in enumerate(_DECADE_NAMES, 2)}
_DECADE_STARTS = {name[1:]: name[0] for name in _DECADE_NAMES}
_CENTURIES = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_YEAR_CUE = expression(
    rf"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Ff]rom|before|after|during|[Yy]ear|about|around|circa|c\.|to)(?:{BLANK}(?:the|about|around))?(?:{BLANK}year)?{BLANK}\Z"
)
_SHORT_CUE = expression(
    rf"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|before|after|class{BLANK}of|(?P<season>{'|'.join(SEASONS)})(?:{BLANK}of)?)\Z", re.I
)
_COUNT_AFTER = expression(r"\s(?:vision|hindsight|cricket|matches|[a-z]{3,}s\b)")
_AFTER_THOUSAND = expression(rf"{BLANK}(?:and{BLANK})?([a-z]{{3,9}}(?:-[a-z]{{3,5}})?)(?![A-Za-z-])")
_ERA_NUMBER = expression(r"(?<![\w.,/–—-])(?P<year>[1-9][0-9]{0,3})\Z")
_ERA_CUE = expression(rf"(?:\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]o|[Ff]rom|around|before|after|circa|c\.|about){BLANK}|\A|[\n(])\Z")
_WINDOW = 48


def _century(text: str, match: re.Match[str]) -> Found | None:
    """Read "19th century" and its years; the one that runs only where it is no adjective ("21st century skills")."""
    window = text[max(0, match.start() - _WINDOW) : match.start()]
    before = _CENTURY_BEFORE.search(window)
    if before is None and window[-4:].lower() in ("mid-", "mid ") and _APART.match(text, match.end()):
        detail = {"modifier": "mid"}
        return Pending(match.start() - 4, match.end(), "date.relative", "document", "century", 0, detail=detail)
    if before is None:
        return None
    number = int(before["digits"]) if before["digits"] else ORDINALS[before["word"].lower()]
    era = _ERA_BEHIND.match(text, match.end())
    end = era.end() if era else match.end()
    if (number == _RUNNING and _APART.match(text, end) is None) or (number < 11 and before["word"] and era is None):
        return None
    first = 100 * number - 99
    bounds = (first, first + 99)
    if before["half"]:
        bounds = (first, first + 49) if before["half"][0] in "fF" else (first + 50, first + 99)
    detail = {} if era and era["era"][0] == "B" else {"period": f"{bounds[0]:04d}/{bounds[1]:04d}"}
    if said := before["about"] or before["point"]:
        detail["modifier"] = {"beginning": "start", "middle": "mid", "close": "end"}.get(said.lower(), said.lower())
    return dated(match.start() - len(before[0]), end, "date.period", None, detail)


def _decade(begin: int, end: int, first: int, about: str | None) -> Found:
    detail = {"period": f"{first}/{first + 9}"} if first else {}
    if about:
        detail["modifier"] = about.rstrip(" \n-").lower()
    return dated(begin, end, "date.decade", None, detail)


def _short_decade(text: str, match: re.Match[str]) -> Found | None:
    """Read "the 90s" and "’80s"; those of people and of temperatures are none."""
    start = match.start()
    before = _DECADE_BEFORE.search(text, max(0, start - 16), start)
    if before is None or not (before["mark"] or (before["the"] and int(before["tens"]) > 4)):
        return None
    if _NO_DECADE.match(text, match.end()) or _OF_AGES.search(text, max(0, start - _WINDOW), before.start()):
        return None
    tens = int(before["tens"])
    begin = before.end("the") if before["the"] else before.start()
    return _decade(begin, match.end(), 1900 + 10 * tens if tens > 2 else 0, before["about"])


def _named_decade(text: str, match: re.Match[str]) -> Found | None:
    """Read "the late nineties" and "the nineteen-eighties"."""
    start = match.start()
    before = _NAMED_DECADE.search(text, max(0, start - 32), start)
    if before is None or before["word"].lower() != _DECADE_STARTS[match[0]]:
        return None
    if _NO_DECADE.match(text, match.end()) or _OF_AGES.search(text, max(0, start - _WINDOW), before.start()):
        return None
    century = _CENTURIES[before["century"].rstrip(" \n-").lower()] if before["century"] else 19
    first = 100 * century + 10 * _DECADES[match[0]]
    known = before["century"] or _DECADES[match[0]] > 2
    begin = before.start("about") if before["about"] else before.start("century") if before["century"] else start - 1
    return _decade(begin, match.end(), first if known else 0, before["about"])


def _spelled_year(text: str, match: re.Match[str]) -> Found | None:
    """Read "nineteen ninety-nine" and "twenty sixteen", and "nineteen hundred" behind what begins a year."""
    start = match.start() - 1
    century = _CENTURIES.get(text[start : start + 1].lower() + match[1])
    if century is None or text[start - 1 : start].isalnum() or text[start - 1 : start] == "-":
        return None
    rest = match[2]
    if rest == "hundred":
        if _YEAR_CUE.search(text, max(0, start - 24), start) is None or _APART.match(text, match.end()) is None:
            return None
        return dated(start, match.end(), "date.year", f"{century}00")
    single = rest.startswith("oh")
    number = int((CARDINALS.get(rest[3:]) if single else english_value(rest)) or 0)
    if not 9 - 9 * single < number < 100 - 90 * single or _COUNT_AFTER.match(text, match.end()):
        return None
    return dated(start, match.end(), "date.year", f"{century}{number:02d}")


def _thousands(text: str, match: re.Match[str]) -> Found | None:
    """Read "in two thousand and eight" where nothing follows that it counts."""
    start, end, number = match.start() - 1, match.end(), 0
    if (rest := _AFTER_THOUSAND.match(text, end)) and (said := english_value(rest[1])):
        end, number = rest.end(), int(said)
    cue = _YEAR_CUE.search(text, max(0, start - 24), start)
    if cue is None or _APART.match(text, end) is None or (not number and "year" not in cue[0].lower()):
        return None
    return dated(start, end, "date.year", f"20{number:02d}") if number < 100 else None


def _short_year(text: str, match: re.Match[str]) -> Found | None:
    """Read the ’98 of "in ’98" and "class of ’98"."""
    cue = _SHORT_CUE.search(text, max(0, match.start() - 16), match.start())
    if cue is None or _APART.match(text, match.end()) is None:
        return None
    season = cue["season"] and cue["season"].lower()
    detail = {"season": "autumn" if season == "fall" else season} if season else {}
    begin = cue.start() if season else match.start() + 1
    return dated(begin, match.end(), "date.year", f"{year_number(match[0].strip())}", detail)


def _before_era(text: str, match: re.Match[str]) -> Found | None:
    """Read "300 AD" and "5 BC"; EDTF has no plain value for a year before the first."""
    number = _ERA_NUMBER.search(text, max(0, match.start() - 6), match.start())
    if number is None or _APART.match(text, match.end()) is None:
        return None
    year = int(number["year"])
    if match[1][0] == "B":
        period = f"-{year - 1:04d}" if year > 1 else "0000"
        return dated(number.start(), match.end(), "date.year", None, {"period": f"{period}/{period}"})
    return dated(number.start(), match.end(), "date.year", f"{year:04d}")


def _behind_era(text: str, match: re.Match[str]) -> Found | None:
    """Read "AD 79"."""
    if _ERA_CUE.search(text, max(0, match.start() - 10), match.start()) is None:
        return None
    return dated(match.start(), match.end(), "date.year", f"{int(match[1]):04d}")


_REST = rf"((?:oh[ -])?[a-z]{{3,9}}(?:-[a-z]{{3,5}})?)(?![A-Za-z-])"
_ERAS = (
    (" BC", r"\s(BCE?)(?![A-Za-z0-9])"),
    (" B.C", r"\s(B\.C\.(?:E\.)?)"),
    (" AD", r"\s(AD)(?![A-Za-z0-9])"),
    (" A.D.", r"\s(A\.D\.)"),
    (" CE", r"\s(CE)(?![A-Za-z0-9])"),
    (" C.E.", r"\s(C\.E\.)"),
)
AGES: tuple[tuple[str, re.Pattern[str], Callable[[str, re.Match[str]], Found | None]], ...] = (
    ("century", expression(r"century(?![A-Za-z’'-])"), _century),
    ("0s", expression(r"0s(?![A-Za-z0-9])"), _short_decade),
    *((stem, expression(stem + r"(?![A-Za-z])"), _named_decade) for stem in _DECADES),
    *((stem[1:], expression(rf"({stem[1:]})(?:{BLANK}|-){_REST}"), _spelled_year) for stem in _CENTURIES),
    ("wo thousand", expression(r"wo thousand(?![A-Za-z-])"), _thousands),
    *((mark, expression(rf"{mark}([0-9]{{2}})(?![0-9A-Za-z])"), _short_year) for mark in (" '", " ’", " ‘")),
    *((stem, expression(pattern), _before_era) for stem, pattern in _ERAS),
    ("AD ", expression(r"AD ([1-9][0-9]{0,3})(?![0-9A-Za-z/%-]|[.,][0-9])"), _behind_era),
    ("A.D. ", expression(r"A\.D\. ([1-9][0-9]{0,3})(?![0-9A-Za-z/%-]|[.,][0-9])"), _behind_era),
)
"""What begins each, its expression and its reader."""
