"""English dates that one expression holds whole, decades, centuries, eras, years in words, weeks: "the nineties", "19th century", "300 AD", "nineteen ninety-nine"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from policydata.extraction.dates.calendar_words import CARDINALS, ORDINALS, SEASONS, YEAR, year_number
from policydata.extraction.dates.holidays import FEASTS
from policydata.extraction.dates.values import Found, Pending, dated
from policydata.extraction.expressions import GAP, expression
from policydata.extraction.word_tables import words_in

_SIDES = "first|second|third|fourth|last"
_SHARES = {"half": 50, "quarter": 25, "decade": 10}
_POINT = (
    rf"(?:(?:(?:early|mid)-to-)?(?P<about>early|late|mid)(?:{GAP}|-)|(?:(?P<point>end|beginning|start|turn|middle|close)"
    rf"|(?P<side>opening|closing|{_SIDES}){GAP}(?:(?P<count>two|three|four|five|six|seven){GAP})?(?P<share>half|quarter|decade)s?){GAP}of{GAP}the{GAP})?"
)
_NAMES = {"beginning": "start", "middle": "mid", "close": "end"}
_APART = r"(?=[.,;:!?)\]”\"\n]|\s?[-–—]|\Z|\s(?:and|or|to|until|when|while|was|were|is|are|had|has|it|they|he|she|the|by|in|on|at|with|as|but|then|after|before)\b)"
_AD = r"AD|CE|A\.D\.|C\.E\."
_BC = r"BCE?|B\.C\.(?:E\.)?"
_CENTURY = expression(
    rf"(?<![\w-])(?:mid[- ]century{_APART}|{_POINT}(?P<nth>(?:[1-9]|1[0-9]|2[01])(?:st|nd|rd|th)|[a-z]{{3,9}}th|(?:twenty-)?first|second|third)"
    rf"(?:{GAP}|-)century(?:{GAP}(?:(?P<bc>{_BC})|(?P<ad>{_AD}))(?![A-Za-z0-9]))?(?P<apart>{_APART})?)(?![A-Za-z’'-])",
    re.IGNORECASE,
)
_NTH = r"(?:(?:1?[1-9]|1[0-9]|2[01])(?:st|nd|rd|th)|[a-z]{3,9}th|(?:twenty-)?first|second|third)"
_CENTURIES = expression(
    rf"(?<![\w-])(?:(?:early|late|mid)(?:{GAP}|-))?(?P<first>{_NTH})(?:{GAP}century)?(?:,{GAP}(?:the{GAP})?{_NTH}){{0,6}}"
    rf"(?:,?{GAP}(?:and|or|to){GAP}|[–/-])(?:the{GAP})?(?:(?:early|late|mid)(?:{GAP}|-))?(?P<last>{_NTH}){GAP}centuries(?P<bc>{GAP}(?:{_BC}))?(?![A-Za-z’'-])",
    re.IGNORECASE,
)
_DECADES = words_in("twenties thirties forties fifties sixties seventies eighties nineties noughties")
_HUNDREDS = {"seventeen": 1700, "eighteen": 1800, "nineteen": 1900, "twenty": 2000, "two thousand": 2000}
_DECADE = expression(
    rf"(?:(?<![\w-])|(?<=[0-9]0s-))(?:the{GAP})?(?P<whole>{_POINT}(?:(?P<mark>['’‘]|(?<=19[0-9]0s[-–])|(?<=19[0-9]0s and ))?(?P<tens>[1-9])0s|(?P<full>(?:1[0-9]|20)[0-9]0)(?P<owns>['’]?)s|(?:(?P<hundreds>(?:nine|eigh|seven)teen)[- ])?(?P<word>{'|'.join(_DECADES)})))"
    r"(?![A-Za-z0-9]|\s(?:age|bracket|group|percentile|degrees)|\s?[°%])",
    re.IGNORECASE,
)
_OF_OTHERS = expression(
    r"\b(?:ages?d?|temperatures?|highs?|lows?|degrees|scores?|scored|pulse|speeds?|his|her|their|my|your|our)\b", re.I
)
_UNITS, _TEENS = "|".join([*CARDINALS][2:11]), "|".join([*CARDINALS][11:21])
_SMALL = rf"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:{_UNITS}))?|{_TEENS})"
_YEAR = expression(
    rf"(?P<cue>\b(?:in|since|by|until|of|from|before|after|during|about|around|circa|c\.|to|(?P<season>{'|'.join(SEASONS)})(?:{GAP}of)?){GAP}(?:the{GAP})?(?P<year>year{GAP})?|\b(?P<year2>year{GAP})|\A|[\n(])?"
    rf"(?<![\w.,/–—-])(?P<said>(?P<hundreds>seventeen|eighteen|nineteen|twenty)(?:{GAP}|-)(?:(?P<pair>{_SMALL})|(?P<flat>hundred)|oh[ -](?P<single>{_UNITS}))(?![A-Za-z-]|\s(?:vision|hindsight|cricket|[a-z]{{3,}}s\b))"
    rf"|(?P<thousand>two thousand)(?:{GAP}(?:and{GAP})?(?P<small>{_SMALL}|{_UNITS}))?{_APART}"
    rf"|(?P<digits>[1-9][0-9]{{0,3}})\s(?:(?P<bc>{_BC})|{_AD})(?![A-Za-z0-9]){_APART}"
    rf"|(?:AD|A\.D\.)\s(?P<late>[1-9][0-9]{{0,3}})(?![0-9A-Za-z/%-]|[.,][0-9])|(?P<short>['’‘][0-9]{{2}})(?![0-9A-Za-z]){_APART})",
    re.IGNORECASE,
)
_WEEK = expression(
    rf"(?<![\w-])(?:weeks?{GAP}(?:no\.{GAP})?(?:(?P<from>[0-5]?[0-9])(?:[-–]|{GAP}(?:to|through|and){GAP}(?:week{GAP})?))?(?P<number>[0-5]?[0-9])(?:{GAP}of{GAP}|,?{GAP}|/)(?P<year>{YEAR})"
    rf"|(?P<nth>[0-5]?[0-9])(?:st|nd|rd|th){GAP}week{GAP}of{GAP}(?P<of>{YEAR})|(?P<iso>{YEAR})-?W(?P<w>[0-5][0-9])(?![\w-]))",
    re.IGNORECASE,
)
_YEAR_STEMS = [
    stem.replace("_", " ")
    for stem in words_in("eventeen ighteen ineteen wenty wo_thousand _BC _B.C _AD AD_ _CE _A.D. A.D._ _C.E. _' _’ _‘")
]
_WINDOW, _LIST_WINDOW = 48, 96


def _century(text: str, match: re.Match[str]) -> Found | None:
    """Read "19th century" and its years; the one that runs only where it is no adjective ("21st century skills")."""
    if not (nth := match["nth"]):
        return Pending(*match.span(), "date.relative", "document", "century", detail={"modifier": "mid"})
    number = int(nth[:-2]) if nth[0].isdigit() else ORDINALS.get(nth.lower(), 0)
    told = match["bc"] or match["ad"] or (nth[0].isdigit() or number > 10)
    if not 0 < number < 22 or not told or (number == 21 and match["apart"] is None):
        return None
    length = _SHARES[match["share"].lower()] * CARDINALS[(match["count"] or "a").lower()] if match["share"] else 100
    side = (match["side"] or "first").lower()
    before = 100 - length if side in ("last", "closing") else length * (ORDINALS.get(side, 1) - 1)
    first = 100 * number - 99 + before
    detail = {} if match["bc"] or before + length > 100 else {"period": f"{first:04d}/{first + length - 1:04d}"}
    return dated(*match.span(), "date.period", None, detail | _modifier(match))


def _centuries(text: str, match: re.Match[str]) -> Found | None:
    """Read "17th and 18th centuries"."""
    first, last = (int(nth[:-2]) if nth[0].isdigit() else ORDINALS.get(nth.lower(), 0) for nth in match.group(1, 2))
    detail = {} if match["bc"] else {"period": f"{100 * first - 99:04d}/{100 * last:04d}"}
    told = 0 < first < last < 22 or match["bc"]
    return dated(*match.span(), "date.period", None, detail) if told else None


def _modifier(match: re.Match[str]) -> dict[str, str]:
    said = (match["about"] or match["point"] or "").lower()
    return {"modifier": _NAMES.get(said, said)} if said else {}


def _decade(text: str, match: re.Match[str]) -> Found | None:
    """Read "the late nineties", "the 90s" and "’80s"; those of people and of temperatures are none."""
    if match["full"]:
        if match["owns"] and "the" not in match[0].lower().split():
            return None  # "1970's growth" is that of one year.
        first = int(match["full"])
        period = {"period": f"{first}/{first + (99 if first % 100 == 0 and first < 2000 else 9)}"}
        return dated(*match.span("whole"), "date.decade", None, period | _modifier(match))
    tens = int(match["tens"] or _DECADES.index(match["word"].lower()) + 2)
    named = "the" in match[0].lower().split() and (match["word"] or tens > 4)
    named = named or match["mark"] is not None
    if not named or _OF_OTHERS.search(text, max(0, match.start() - _WINDOW), match.start()):
        return None
    first = _HUNDREDS[(match["hundreds"] or "nineteen").lower()] + 10 * tens
    period = {"period": f"{first}/{first + 9}"} if tens > 2 or match["hundreds"] else {}
    return dated(*match.span("whole"), "date.decade", None, period | _modifier(match))


def _year(text: str, match: re.Match[str]) -> Found | None:
    """Read "nineteen ninety-nine", "in two thousand and eight", "300 AD", "AD 79" and the ’98 of "class of ’98"."""
    (start, end), cue, detail = match.span("said"), match["cue"], {}
    if match["bc"]:  # EDTF has no plain value for a year before the first.
        return dated(start, end, "date.year", None, {"period": "/".join([f"{1 - int(match['digits']):05d}"] * 2)})
    if said := match["digits"] or match["late"]:
        return dated(start, end, "date.year", f"{int(said):04d}") if match["digits"] or cue is not None else None
    if match["short"] or match["thousand"] or match["flat"]:
        bare = not (match["short"] or match["small"] or match["flat"] or match["year"] or match["year2"])
        if not (cue or "").strip(" \n(") or bare:
            return None
    if match["short"] and (season := (match["season"] or "").lower()):
        start, detail = match.start("season"), {"season": "autumn" if season == "fall" else season}
    small = CARDINALS.get((match["pair"] or match["single"] or match["small"] or "").lower().replace(" ", "-"), 0)
    year = year_number(match["short"]) or _HUNDREDS[(match["hundreds"] or match["thousand"]).lower()] + small
    return dated(start, end, "date.year", f"{year}", detail)


def _week(text: str, match: re.Match[str]) -> Found | None:
    """Read "week 43 of 2019", "43rd week of 2019" and 2019-W43, by the weeks of ISO 8601."""
    number, year = int(match["number"] or match["nth"] or match["w"]), match["year"] or match["of"] or match["iso"]
    try:
        weeks = ((int(match["from"] or number), 1), (number, 7))
        first, last = (date.fromisocalendar(year_number(year), week, day).isoformat() for week, day in weeks)
    except ValueError:
        return None
    return dated(*match.span(), "date.range", first, {"end": last}) if first < last else None


_AGES: tuple[tuple[Sequence[str], int, re.Pattern[str], Callable[[str, re.Match[str]], Found | None]], ...] = (
    (("century",), _WINDOW, _CENTURY, _century),
    (("centuries",), _LIST_WINDOW, _CENTURIES, _centuries),
    (("0s", "0's", "0’s", *(name[1:] for name in _DECADES)), _WINDOW, _DECADE, _decade),
    (("eek", "-W"), 8, _WEEK, _week),
    (_YEAR_STEMS, 24, _YEAR, _year),
    FEASTS,
)


def find_ages(text: str) -> list[Found]:
    """Return the decades, centuries and years that are not four digits, in no order; some twice."""
    found: list[Found] = []
    for stems, lead, pattern, read in _AGES:
        for stem in stems:
            at = text.find(stem)
            while at >= 0:
                # A plain search for the stem is much faster; what belongs to it stands around it.
                behind = text[at + len(stem) : at + len(stem) + 1]
                beside = behind if stem[-1] in " '’‘" else text[at - 1 : at] if stem[0] == " " else "0"
                for match in pattern.finditer(text, max(0, at - lead), at + _WINDOW) if beside.isdigit() else ():
                    if match.start() <= at < match.end() and (item := read(text, match)) is not None:
                        found.append(item)
                at = text.find(stem, at + len(stem))
    return found
