"""Numerals in English text: where a number written in digits or words begins, ends, and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from math import prod
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import (
    ENGLISH_NUMBER_WORDS,
    ENGLISH_PARTS,
    ENGLISH_SCALES,
    ENGLISH_SMALL,
    GAP,
    digits_value,
    english_value,
    marks_of,
    trimmed,
)
from policydata.extraction.word_tables import words_in

_WHOLES = words_in("two three four five six seven eight nine ten twelve twenty fifty hundred")
_SPANS = "years?|months?|weeks?|days?|hours?|minutes?|decades?|quarters?|languages?|parts|volumes|chapters|sections|stages|steps|phases"
_WORD = "|".join(sorted(ENGLISH_NUMBER_WORDS, key=len, reverse=True))
_ABBREVIATED = {"bn": 10**9, "mn": 10**6, "tn": 10**12}
_SCALES = ENGLISH_SCALES | _ABBREVIATED
_ANCHOR = expression(
    rb" (?:t(?:w(?:o|elve|enty|ice)|h(?:ree|irteen|irty|ird|ousand)|en|rillion)"
    rb"|f(?:o(?:ur|urteen|rty)|i(?:ve|fteen|fty))|s(?:ix|ixteen|ixty|even|eventeen|eventy)|e(?:ight|leven|ighteen|ighty)|nine(?:teen|ty)?|h(?:alf|undred)"
    rb"|million|billion|lakh|crore|dozen|one|zero|quarter)(?= )"
)
_DIGITS = expression(b"00*")
_PLAIN = expression("[0-9]+")
_GROUPED = expression(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])"
    r"|[0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3})+(?![0-9])(?:\.[0-9]+)?"
    rf"|[0-9]{{1,3}}[.,]\r?\n[0-9]{{1,3}}(?=(?:{GAP})?(?:million\b|billion\b|trillion\b|%|per ?cent\b))"
    rf"|[0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,4}}(?![0-9.])|[0-9]{{1,3}},[0-9]{{1,2}}(?=(?:{GAP})?(?:%|per ?cent\b|(?:m|b|tr)illion\b))"
    r"|[0-9]+\.[0-9]+"
)
_PARTING = frozenset("/:.-")
_JOINTS = frozenset(",. \u00a0\u2009\u202f")
_BLANKS = frozenset(" \u00a0\u2009\u202f")
_BEFORE_SCALE = frozenset(" -\n\tbmt\u00a0\r\u2009\u202f")
_SCALE_STARTS = frozenset({"hu", "th", "la", "mi", "cr", "bi", "tr", "do", "bn", "mn", "tn"})
_BREAKS = frozenset("\n \t")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_LABEL = "|".join(
    f"(?<={label} )"
    for label in ("ection", "rticle", "lause", "ersion", " Part", " page", "hapter", "nnex", "[Tt]able", "egulation")
)
# Years, days of a month, ordinals, points of a list, numbers of sections, and the pronoun one: most numbers of a text,
# told here at little cost.
_PASSED_LONG = expression(
    r"(?:19|20)[0-9]{2}(?:[-–—](?:19|20)?[0-9]{2})?(?=[.;:)\]”’\"](?![0-9])|,(?![0-9]{3})"
    rf"|{GAP}(?:the|to|and|in|by|of|for|on|at|with|was|were|is|are|has|had|have|as|from|or|that|which|until|when|a|an|it)\b"
    rf"|{GAP}\(|\s*$)"
    r"|[0-9]{4}(?= [0-9])(?! [0-9]{3}(?![0-9]))|(?<=\n)[0-9]{4,5}(?=\n)"
)
"""Of four digits and more; both stand behind a blank or bracket."""
_PASSED_SHORT = expression(
    rf"[0-9]{{1,2}}(?={GAP}(?:{_MONTHS})\b|(?:st|nd|rd|th)\b)"
    r"|(?<=[yhletrnx] )(?:"
    r"(?:(?<=uary )|(?<=March )|(?<=April )|(?<=May )|(?<=June )|(?<=July )|(?<=ugust )|(?<=ember )|(?<=tober ))"
    r"[0-9]{1,2}(?=,(?![0-9])|\.(?![0-9])|;|\))"
    rf"|(?:{_LABEL})[0-9]{{1,3}}(?:\.[0-9]{{1,2}}){{0,3}}(?:\([0-9a-z]{{1,3}}\)){{0,3}}"
    rf"(?![0-9%,])(?!{GAP}(?:%|per|million|billion|thousand|trillion)))"
    r"|[0-9]{1,3}(?= [0-9])(?! [0-9]{3}(?![0-9]))|(?<=\n)[0-9]{1,3}(?=\n)"
    r"|(?<=\n)[0-9]{1,2}\.(?:[0-9]{1,2}\.?)?(?= [A-Z])|(?<=\()[0-9]{1,2}(?=\))|[0-9](?=G\b)"
)
_PASSED_ONE = expression(
    rf"one(?!{GAP}and{GAP}a{GAP}(?:half|quarter)\b|{GAP}(?:in|out{GAP}of){GAP}(?:every{GAP})?(?:[0-9]|{_WORD})\b)(?=[,.;:’)]|{GAP}(?:of|and|or|in|to|is|that|which|who|can|should|must|may|another|more|from|with|for|as|at|by)\b)"
)
_PADDED = expression(rf"0[1-9](?={GAP}[a-z]{{3}})")
"""Numbers as Vietnamese and Indian offices write them: 04 training centres."""
_LATER_PART = expression("[0-9]+(?:[./:-][0-9]+)*")
_CURRENCY_ENDS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ$€£¥")
_SLASHED = expression(rf"([1-9])/([2-9]|10)(?={GAP}(?:of|majority)\b)")
_MAGNITUDE = expression(
    rf"(?:(?:{GAP}|-)?(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen|bn|mn|tn)(?![A-Za-z])){{1,2}}",
    re.IGNORECASE,
)
_MAGNITUDE_WORD = expression("[a-z]+")
_AFTER_SCALE = "|".join(f"(?<={scale} )|(?<={scale}\n)" for scale in ("hundred", "thousand", "million", "billion"))
_AFTER_SCALE = f"(?:{_AFTER_SCALE})"
_RUN = expression(
    rf"(?:{_WORD})\b(?:(?:-|{GAP})(?:(?:{_AFTER_SCALE}and|point){GAP})?(?:{_WORD})\b){{0,12}}(?P<half>(?:{GAP}|-)and(?:{GAP}|-)a(?:{GAP}|-)half\b)?",
    re.IGNORECASE,
)
_RATIO = expression(
    rf"(?P<part>[1-9][0-9]?|{'|'.join(ENGLISH_SMALL)}){GAP}(?:in|out{GAP}of){GAP}(?:every{GAP})?(?P<whole>10{{1,5}}|[2-9]|[1-9][05]|12"
    rf"|1,000|10,000|100,000|{'|'.join(_WHOLES)})(?![A-Za-z0-9%]|[.,:/-][0-9]|-)(?!{GAP}(?:{_SPANS}|{_WORD}|million|per)\b)",
    re.IGNORECASE,
)
"""One in five, 9 out of 10: a share."""
_AND = expression(rf"{GAP}and\b", re.IGNORECASE)
_PART = expression(
    rf"(?:(?P<count>one|two|three|four|five|six|seven|eight|nine)(?:-|{GAP}))?(?P<part>{'|'.join(ENGLISH_PARTS)})\b(?!-)",
    re.IGNORECASE,
)
_HALF_SCALE = expression(rf"half{GAP}a{GAP}(million|billion|trillion|dozen|hundred|thousand)\b", re.IGNORECASE)
_ARTICLE = expression(rf"(?<![A-Za-z])a{GAP}$", re.IGNORECASE)
_HALF = Decimal("0.5")
_VULGAR = {"½": _HALF, "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal("0.33"), "⅔": Decimal("0.67")}
_GOES_ON = frozenset({" ", "\n", "\u00a0", *_VULGAR})


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


def numerals(text: str, resume: list[int]) -> Iterator[Numeral]:
    """Yield the numerals of a text from left to right; the reader sets `resume[0]` to skip what it has taken."""
    marks = marks_of(text)
    places = [match.span() for match in _DIGITS.finditer(marks)]
    if _ANCHOR.match(b" " + marks[:12] + b" "):
        places.append((0, 0))
    # A word has no end yet; sorting joins two lists in order.
    places += [(match.start() + 1, 0) for match in _ANCHOR.finditer(marks)]
    places.sort()
    for begin, end in places:
        position, done = begin, resume[0]
        if position < done:
            if end <= done:
                continue
            position = done
        previous = text[position - 1 : position]
        passed: re.Match[str] | None = None
        if end:
            if position > 1 and previous in _PARTING and text[position - 2].isalnum():
                part = _LATER_PART.match(text, position)
                resume[0] = part.end() if part is not None else position + 1
                continue
            if previous.isspace() or previous == "(":
                passed = (_PASSED_LONG if end - position > 3 else _PASSED_SHORT).match(text, position)
        elif (previous.isspace() or previous == "(") and text.startswith("one", position):
            passed = _PASSED_ONE.match(text, position)
        if passed is not None and text[position - 2 : position - 1] not in _CURRENCY_ENDS:
            resume[0] = passed.end()
            continue
        numeral = _digits(text, position, end) if end else words_at(text, position)
        resume[0] = numeral.end
        if numeral.value is not None:
            yield numeral


def digits_at(text: str, position: int) -> Numeral:
    """Return the number in digits at `position`, with its magnitude (`1.2 million`)."""
    match = _PLAIN.match(text, position)
    if match is None:
        return Numeral(position, position + 1, None, "digits")
    return _digits(text, position, match.end())


def _digits(text: str, position: int, end: int) -> Numeral:
    """Return the number whose first digits are `position:end`."""
    following = text[end : end + 1]
    grouped = False
    if following in _JOINTS and (text[end + 1 : end + 2].isdigit() or text[end + 1 : end + 2] in "\r\n"):
        end = _joined_end(text, position, end)
        written = text[position:end]
        grouped = "," in written or not _BLANKS.isdisjoint(written)
        if written.count(".") > 1:
            written = written.replace(".", "")
            grouped = True
        elif "," in written and len(written.rpartition(",")[2]) < 3:
            written = written.replace(",", ".")
            grouped = False
        following = text[end : end + 1]
    else:
        written = text[position:end]
    value = digits_value(written)
    if value is None or (written[0] == "0" and written[1:2].isdigit() and not _PADDED.match(text, position)):
        return tuple.__new__(Numeral, (position, end, None, "digits", False, 1, False))
    if following in _GOES_ON:
        ratio = _ratio(text, position) if end - position < 3 else None
        if ratio is not None:
            return ratio
        part = _VULGAR.get(text[end + 1 : end + 2] if following in _BLANKS else following)
        if part is not None:
            value, end = value + part, end + (2 if following in _BLANKS else 1)
            following = text[end : end + 1]
    if following == "/":
        fraction = _SLASHED.match(text, position)
        if fraction is not None and 0 < int(fraction[1]) < int(fraction[2]):
            share = round(Decimal(fraction[1]) / Decimal(fraction[2]), 4).normalize()
            return Numeral(position, fraction.end(2), share, "part")
    scale = None
    if following in _BEFORE_SCALE and (
        text[end + 1 : end + 3].lower() in _SCALE_STARTS or text[end + 1 : end + 2] in _BREAKS or following.isalpha()
    ):
        scale = _MAGNITUDE.match(text, end)
    if scale is None:
        return tuple.__new__(Numeral, (position, end, value, "digits", False, 1, grouped))
    factor = prod(_SCALES[word] for word in _MAGNITUDE_WORD.findall(scale.group().lower()))
    return tuple.__new__(Numeral, (position, scale.end(), trimmed(value * factor), "digits", True, factor, grouped))


def _ratio(text: str, position: int) -> Numeral | None:
    """Return the share of `one in five`, in percent."""
    match = _RATIO.match(text, position)
    if match is None:
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
        if part is not None and (part.end() - end != 4 or text[part.end() : part.end() + 1] != "."):
            return part.end()
    elif joint in _BLANKS and (end - position > 3 or not text[end + 1 : end + 4].isdigit()):
        return end
    match = _GROUPED.match(text, position)
    return match.end() if match is not None else end


def words_at(text: str, position: int) -> Numeral:
    """Return the number in words at `position`: `twenty-five`, `a hundred`, `two and a half`, `two-thirds`, `half`."""
    part = _PART.match(text, position)
    if part is not None:
        return _fraction(text, part)
    ratio = _ratio(text, position) if text[position : position + 9].find(" ") > 0 else None
    if ratio is not None:
        return ratio
    run = _RUN.match(text, position)
    if run is None:
        twice = text[position : position + 5].lower() == "twice"
        return Numeral(position, position + 5 if twice else position + 1, Decimal(2) if twice else None, "twice")
    half = run.start("half")
    end = run.end() if half < 0 else half
    value = english_value(" ".join(text[position:end].replace("-", " ").split()))
    if value is None:
        cut = _AND.search(text, position, end)
        if cut is None or half >= 0:
            return Numeral(position, run.end(), None, "words")
        end = cut.start()
        value = english_value(" ".join(text[position:end].replace("-", " ").split()))
        if value is None:
            return Numeral(position, run.end(), None, "words")
    if half >= 0:
        value, end = value + _HALF, run.end()
        if (scale := _MAGNITUDE.match(text, end)) is not None:
            factor = prod(_SCALES[word] for word in _MAGNITUDE_WORD.findall(scale.group().lower()))
            return Numeral(position, scale.end(), trimmed(value * factor), "words", True, factor)
    first = _MAGNITUDE_WORD.match(text[position:end].lower())
    start = position
    if first is not None and first.group() in ENGLISH_SCALES:
        article = _ARTICLE.search(text, max(0, position - 8), position)
        if article is None:
            return Numeral(position, end, None, "words")
        start = article.start()
    factor = ENGLISH_SCALES.get(text[position:end].split()[-1].lower(), 1)
    return Numeral(start, end, value, "words", value >= 100 or start < position, factor)


def _fraction(text: str, part: re.Match[str]) -> Numeral:
    name = part["part"].lower()
    below = ENGLISH_PARTS[name]
    above = english_value(part["count"].lower()) if part["count"] else None
    start, end = part.span()
    many = name.endswith(("s", "halves"))
    if above is None:
        scale = _HALF_SCALE.match(text, start)
        if scale is not None:
            return Numeral(start, scale.end(), trimmed(_HALF * ENGLISH_SCALES[scale[1].lower()]), "words", True)
        article = _ARTICLE.search(text, max(0, start - 8), start)
        if many or (article is None and below > 2):
            return Numeral(start, end, None, "part")
        start, above = (article.start() if article is not None else start), Decimal(1)
    elif many == (above == 1) or above >= below or (below == 4 and name.startswith("quarter") and above == 2):
        # "two third countries" counts; "two quarters" are half a year.
        return _single_word(text, start)
    return Numeral(start, end, round(above / below, 4).normalize(), "part")


def _single_word(text: str, position: int) -> Numeral:
    word = _MAGNITUDE_WORD.match(text[position : position + 12].lower())
    value = english_value(word.group()) if word is not None else None
    return Numeral(position, position + (len(word.group()) if word is not None else 1), value, "words")
