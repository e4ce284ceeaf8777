"""Numerals in English text: where a number written in digits or words begins, ends, and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.figures.english_digits import (
    NUMBER_WORD,
    VULGAR,
    Numeral,
    digits_from,
    part_behind,
    ratio_at,
    scale_at,
    share,
)
from policydata.extraction.number_words import (
    ENGLISH_PARTS,
    ENGLISH_SCALES,
    ENGLISH_SMALL,
    digits_value,
    english_value,
    marks_of,
    trimmed,
)
from policydata.extraction.word_tables import ENGLISH_MONTHS

_ANCHOR = expression(
    rb" (?:t(?:w(?:o|elve|ent(?:y|ieth)|ice)|h(?:ree|irteen|irty|ird|ousand)|en(?:th)?|rillion)"
    rb"|f(?:o(?:ur(?:teen)?|rty)|i(?:ve|fth|fteen|fty))|s(?:ix(?:th|teen|ty)?|even(?:teen|ty)?)"
    rb"|e(?:ight(?:h|een|y)?|leven)|nine(?:teen|ty)?|h(?:alf|undred(?:th)?)|million|billion|lakh|crore|dozen|one|zero|quarter"
    rb"|point(?= (?:zero|one|two|three|four|five|six|seven|eight|nine)(?: |\Z)))(?= |\Z)"
)
_DIGITS = expression(b"00*")
_SIGNS = expression(f"[{''.join(sorted(VULGAR))}](?<![0-9].)")
_BLANKS = frozenset(" -")
_DOTTED = ("Rs.", "Re.", "Fr.", "Rp.", "Tk.", "kr.", "Php.", "sh.", "Sh.", "hs.")
"""Ends of the names of money that digits may touch (Rs.500)."""
_OF_AGES = ("nder-", "ver-")
_PARTING = frozenset("/:.-")
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
    rf"[0-9]{{1,2}}(?={GAP}(?:{ENGLISH_MONTHS})\b|(?:st|nd|rd|th)\b)"
    r"|(?<=[yhletrnx] )(?:"
    r"(?:(?<=uary )|(?<=March )|(?<=April )|(?<=May )|(?<=June )|(?<=July )|(?<=ugust )|(?<=ember )|(?<=tober ))"
    r"[0-9]{1,2}(?=,(?![0-9])|\.(?![0-9])|;|\))"
    rf"|(?:(?<=opened at )|(?<=closed at )|(?<=resumed at )|(?<=suspended at )|(?<=adjourned at ))[0-9]{{1,2}}\.[0-5][0-9](?![0-9%])"
    rf"|(?:{_LABEL})[0-9]{{1,3}}(?:\.[0-9]{{1,2}}){{0,3}}(?:\([0-9a-z]{{1,3}}\)){{0,3}}"
    rf"(?![0-9%,])(?!{GAP}(?:%|per|million|billion|thousand|trillion)))"
    r"|[0-9]{1,3}(?= [0-9])(?! [0-9]{3}(?![0-9])| [1-9][0-5]?/[2-9])|(?<=\n)[0-9]{1,3}(?=\n)(?!\n[a-z]{3,20}s(?: [a-z]{2,14}){0,3} ?(?:\n|\Z))"
    r"|(?<=\n)[0-9]{1,2}\.(?:[0-9]{1,2}\.?)?(?= [A-Z])|(?<=\()[0-9]{1,2}(?=\))|[0-9](?=G\b)"
)
_PASSED_ONE = expression(
    rf"one(?!{GAP}(?:to|or|and){GAP}(?:[0-9]|(?:{NUMBER_WORD})\b)|{GAP}and{GAP}(?:a|one|two|three|five|seven)[ -](?:half|quarter|third|fifth|sixth|eighth|tenth)|{GAP}(?:in|out{GAP}of){GAP}(?:every{GAP}|an?{GAP})?(?:[0-9]+|{NUMBER_WORD})\b)(?=[,.;:’)]|{GAP}(?:of|and|or|in|to|is|that|which|who|can|should|must|may|another|more|from|with|for|as|at|by)\b)"
)
_LATER_PART = expression("[0-9]+(?:[./:-][0-9]+)*")
_CURRENCY_ENDS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ$€£¥")
_MAGNITUDE_WORD = expression("[a-z]+")
_AFTER_SCALE = "|".join(f"(?<={scale}[ \n-])" for scale in ("hundred", "thousand", "million", "billion"))
_COMMA = (
    rf"(?<=thousand),{GAP}(?=[a-z]{{3,9}}{GAP}hundred\b)"
    rf"|(?<=illion),{GAP}(?=(?:[a-z]{{3,9}}(?:-|{GAP})){{1,5}}(?:thousand|million|billion)\b)"
)
_RUN = expression(
    rf"(?:{NUMBER_WORD})\b(?:(?:-|{GAP}|{_COMMA})(?:(?:(?:{_AFTER_SCALE})and|point)(?:-|{GAP}))?(?:{NUMBER_WORD})\b){{0,24}}"
    rf"(?:{GAP}score(?={GAP}(?:and|or|years?|men|women|people|miles)\b))?",
    re.IGNORECASE,
)
_POINT = expression(
    rf"(?<!at )(?<!this )(?<!that )(?<!the )point((?:{GAP}(?:{'|'.join(ENGLISH_SMALL)})\b){{1,6}})(?={GAP}(?:per{OPTIONAL_GAP}cent|percent|[mb]illion|trillion))",
    re.IGNORECASE,
)
_OF = expression(rf"{GAP}of\b")
_PART = expression(
    rf"(?:(?P<count>one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:-|{GAP}))?(?P<part>{'|'.join(ENGLISH_PARTS)})\b(?!-(?!dozen|a-|[mb]illion|(?:percentage-)?point))",
    re.IGNORECASE,
)
_OF_SCALE = expression(
    rf"(?:{GAP}|-)(?:of{GAP})?(?:(?:an?|one)(?:{GAP}|-))?(million|billion|trillion|dozen|hundred|thousand|lakh|crore)\b",
    re.IGNORECASE,
)
_IN_DIGITS = expression(r" \(([0-9]{1,3}(?:,[0-9]{3}){0,4}|[0-9]{4,9})\)(?=[ -][A-Za-z])")
"""A number said again, as contracts do: thirty (30) days."""
_ORDINAL = expression(
    rf"(?i:-|{GAP}(?:and{GAP})?)(?i:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|[a-z]{{3,5}}teen|[a-z]{{3,5}}tie)th)\b"
)
"""Behind hundreds and tens what makes an ordinal of them: two hundred forty-seventh."""
_ARTICLE = expression(rf"(?<![A-Za-z])an?{GAP}$", re.IGNORECASE)
_RARE = 10
"""Parts of more are ordinals as often (one hundredth session)."""


def numerals(text: str, resume: list[int]) -> Iterator[Numeral]:
    """Yield the numerals of a text from left to right; the reader sets `resume[0]` to skip what it has taken."""
    marks = marks_of(text)
    places = [match.span() for match in _DIGITS.finditer(marks)]
    if _ANCHOR.match(b" " + marks[:12] + b" "):
        places.append((0, 0))
    if not text.isascii() and any(sign in text for sign in VULGAR):
        places += [(match.start(), 0) for match in _SIGNS.finditer(text)]
    # A word has no end yet; sorting joins two lists in order.
    places += [(match.start() + 1, 0) for match in _ANCHOR.finditer(marks)]
    places.sort()
    for position, end in places:
        if position < resume[0]:
            continue
        previous = text[position - 1 : position]
        passed: re.Match[str] | None = None
        if end:
            parted = position > 1 and previous in _PARTING and text[position - 2].isalnum()
            if parted and not text.endswith(_DOTTED, max(0, position - 5), position):
                part = _LATER_PART.match(text, position)
                resume[0] = part.end() if part is not None else position + 1
                continue
            if previous.isspace() or previous == "(":
                passed = (_PASSED_LONG if end - position > 3 else _PASSED_SHORT).match(text, position)
        elif text.endswith(_OF_AGES, max(0, position - 6), position):
            continue  # Under-five deaths.
        elif (previous.isspace() or previous == "(") and text.startswith("one", position):
            passed = _PASSED_ONE.match(text, position)
        if passed is not None and text[position - 2 : position - 1] not in _CURRENCY_ENDS:
            resume[0] = passed.end()
            continue
        numeral = digits_from(text, position, end) if end else words_at(text, position)
        resume[0] = numeral.end
        if numeral.value is not None:
            yield numeral


def words_at(text: str, position: int) -> Numeral:
    """Return the number in words at `position`: `twenty-five`, `a hundred`, `two and a half`, `two-thirds`, `half`."""
    fraction = _PART.match(text, position)
    if fraction is not None:
        return _fraction(text, fraction)
    ratio = ratio_at(text, position) if not _BLANKS.isdisjoint(text[position : position + 9]) else None
    if ratio is not None:
        return ratio
    if text[position] in VULGAR:
        part, end = part_behind(text, position)
        return Numeral(position, end, part, "digits")
    run = _RUN.match(text, position)
    if run is None:
        return _other(text, position)
    end = run.end()
    value = english_value(" ".join(text[position:end].replace("-", " ").replace(",", " ").split()))
    if value is None:
        return Numeral(position, end, None, "words")
    if value >= 20 and (ordinal := _ORDINAL.match(text, end)) is not None:
        return Numeral(position, ordinal.end(), None, "words")
    factor = ENGLISH_SCALES.get(text[position:end].replace("-", " ").split()[-1].lower(), 1)
    part, end = part_behind(text, end)
    if part:
        # A million and a half is half a million more.
        value += part * (factor if factor > 100 else 1)
        end, above = scale_at(text, end)
        value, factor = trimmed(value * above), factor * above
    first = _MAGNITUDE_WORD.match(text[position:end].lower())
    if text[end : end + 2] == " (" and (again := _IN_DIGITS.match(text, end)) and digits_value(again[1]) == value:
        end = again.end()
    start = position
    if first is not None and first.group() in ENGLISH_SCALES:
        article = _ARTICLE.search(text, max(0, position - 8), position)
        if article is None:
            return Numeral(position, end, None, "words")
        start = article.start()
    return Numeral(start, end, value, "words", value >= 100 or start < position, factor)


def _other(text: str, position: int) -> Numeral:
    """Return `point five` and `twice`."""
    point = _POINT.match(text, position)
    if point is not None:
        value, (end, factor) = english_value(f"zero point{point[1].lower()}"), scale_at(text, point.end())
        return Numeral(position, end, None if value is None else trimmed(value * factor), "words", factor > 1, factor)
    twice = text[position : position + 5].lower() == "twice"
    return Numeral(position, position + 5 if twice else position + 1, Decimal(2) if twice else None, "twice")


def _fraction(text: str, part: re.Match[str]) -> Numeral:
    name = part["part"].lower()
    below = ENGLISH_PARTS[name]
    above = english_value(part["count"].lower()) if part["count"] else None
    start, end = part.span()
    many = name.endswith(("s", "halves"))
    if above is None:
        article = _ARTICLE.search(text, max(0, start - 8), start)
        scale = _OF_SCALE.match(text, end)
        if many or (article is None and below > 2):
            return Numeral(start, end, None, "part")
        start, above = (article.start() if article is not None else start), Decimal(1)
    else:
        scale = _OF_SCALE.match(text, end)
        rare = below > _RARE and not _OF.match(text, end)
        if rare or many == (above == 1) or above >= below or (below == 4 and name.startswith("quarter") and above == 2):
            # "two third countries" counts; "two quarters" are half a year.
            return _single_word(text, start)
    if scale is not None:
        value = trimmed(round(above * ENGLISH_SCALES[scale[1].lower()] / below, 4))
        return Numeral(start, scale.end(), value, "words", True)
    return Numeral(start, end, share(above, below), "part")


def _single_word(text: str, position: int) -> Numeral:
    word = _MAGNITUDE_WORD.match(text[position : position + 12].lower())
    value = english_value(word.group()) if word is not None else None
    return Numeral(position, position + (len(word.group()) if word is not None else 1), value, "words")
