"""An English figure as it is read: sign, currency, numeral, unit and range, before its context is judged."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.figures.currencies import LABEL
from policydata.extraction.figures.english_compounds import compounded, of_one, one_and, tight
from policydata.extraction.figures.english_context import Before, before
from policydata.extraction.figures.english_digits import Numeral, digits_at
from policydata.extraction.figures.english_measures import Counted
from policydata.extraction.figures.english_nouns import is_plural, next_word, unit_behind
from policydata.extraction.figures.english_numerals import words_at
from policydata.extraction.figures.english_words import CARRIED, MONTHS
from policydata.extraction.figures.rows import stands_in_row
from policydata.extraction.number_words import trimmed
from policydata.extraction.units import CURRENCY_MARKS, CURRENCY_SUFFIXES, ENGLISH_PLURAL, Unit
from policydata.extraction.word_tables import word_set, words_in

_RANGE = expression(
    rf"(?:-to-|-or-|-?{GAP}(?P<word>to|and|or|through){GAP}|{OPTIONAL_GAP}[-–—~…]{OPTIONAL_GAP})(?P<minus>[-−](?=[0-9]))?(?=[0-9$€£¥a-zA-Z])"
)
_VOTED = expression(rf"\b(?:{'|'.join(CARRIED)}|vote of),?\s\Z")
"""Before the votes for and against: The House voted 45 to 52."""
_MARKS = "|".join(re.escape(mark) for mark in sorted(CURRENCY_MARKS, key=len, reverse=True) if mark[0].isalpha())
_SIGNS = "[" + "".join(mark for mark in CURRENCY_MARKS if len(mark) == 1 and not mark.isalpha()) + "]"
_CURRENCY = expression(rf"(?:(?<![A-Za-z])(?:{_MARKS}|(?:US|AU|NZ|HK)[ ]\$|[A-Z]{{1,3}}[$¥£])|{_SIGNS}){OPTIONAL_GAP}$")
_CURRENCY_AHEAD = expression(rf"(?:{_MARKS}|{_SIGNS}){OPTIONAL_GAP}(?=[0-9])")
_SUM = expression(
    rf"[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+(?:[., ][0-9]+){{0,3}}{OPTIONAL_GAP}(?:million|billion|bn|m|trillion|thousand|crore|lakh)\b"
)
"""An amount that money alone has, behind a mark that is also a letter or word."""
_RAND = expression(r"[0-9]{4}|[0-9]{2,3}\.[0-9]{2}(?!\.?[0-9])|[0-9]{1,3}(?:[ ][0-9]{3})+(?![0-9])")
_WEAK_MARKS = {mark for mark in CURRENCY_MARKS if len(mark) < 3 and mark.isalpha() and mark.isupper()} - {"RM"}
_WEAK_MARKS |= word_set("COP TRY CUP PEN SOS BAM GEL ANG LAK LE BD STN BOV CHE COU SHP SVC USN VED SDG")
_MARK_TAILS = {mark[-2:] for mark in CURRENCY_MARKS if len(mark) > 1 and mark[-1].islower()} | {"ve"}
_CURRENCY_SIGNS = {mark[-1] for mark in CURRENCY_MARKS if not mark[-1].isalpha()}
_SHORT_SCALE = expression(r"(MM|[mMkKbBT])(?![A-Za-z0-9])")
_SHORT_SCALE_APART = expression(r"[ ](MM|[MB]|[Cc]rs?)(?![A-Za-z0-9-]|\.[A-Za-z])")
"""A magnitude of money alone: $5 MM, EUR 5 M, 5 M euros, Rs 5 Cr."""
_TO_SHORT = expression(r"[-–][0-9.]{1,6}[mb]n?")
_MANY_THINGS = expression(
    r"\b(?:number\s+of|list|population|people|passengers?|visitors|patients|customers|users|subscribers|viewers|arrivals|jobs|workers|households|journeys|trips|homes|votes)\b"
)
_LENGTHS = expression(r"\b(?:high|height|tall|long|length|deep|depth|wide|width|level|metres?|feet|km|waves?|rise)\b")
"""What metres tell of, and what millions do: the waiting list is down to 7.4m."""
_SHORT_SCALES = {"m": 10**6, "M": 10**6, "MM": 10**6, "k": 10**3, "K": 10**3, "b": 10**9, "B": 10**9, "T": 10**12}
_SHORT_SCALES |= dict.fromkeys(("cr", "Cr", "crs", "Crs"), 10**7)
_CLOCK = expression(rf"{OPTIONAL_GAP}(?:[ap]\.?m\b|o[’']clock|hrs\b|GMT\b|UTC\b)")
_TIMES = expression(
    rf"(?:0[0-9]|[7-9]|1[0-9]|2[0-3])\.[0-5][05]{OPTIONAL_GAP}(?:[-–—]|to|and){OPTIONAL_GAP}(?:1[0-9]|2[0-4])\.[0-5][05](?![0-9])"
)
"""From 9.30 to 17.00."""
_MINUS = expression(rf"\b(?:minus|negative){GAP}$", re.IGNORECASE)
_SIGNED = expression(
    rf"[0-9.,]{{1,8}}{OPTIONAL_GAP}(?:[%°℃]|[A-Za-zµ]{{2}})|[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9])|[0-9]{{1,3}}\.[0-9]{{1,2}}[ \t]*\|"
)
_CLASSES = expression(r"\b[0-9]A(?:,| and| or| to)\s\Z")
"""Before the next class of a row: 2A or 2B services."""
_CELL_END = expression(r"[ \t]{2}|[ \t]*(?:\n|$)")
_PLAIN_BEFORE = frozenset(letter + " " for letter in "acdefgijklmnopqrtuvwxyz")
"""What ends with a small letter and a blank holds no sign or currency, but for Rmb, Rs and minus."""
_COLUMN_GAPS = frozenset({"  ", " \t", "\t\t"})
_RANGING_HYPHENS = ("-to-", "-or-")
_COMPOUND = frozenset({"time", "length", "mass", "volume", "money"})
_CLOCK_WORDS = [[word] for word in words_in("at by from until till to before after since around about between and")]
_HALVES = (["first"], ["second"], ["latter"], ["other"])
"""What stands before a half that is one of two, and not of what follows."""
_TIGHT_STARTS = frozenset("h'’′")
_APART = frozenset("MBcC")
_OPENING = frozenset("±([{“‘\"'—…«≥≤<>~|")
_OPENS_SIGN = frozenset({"", *" \n\t([|:"})
_DASHES = frozenset("-−–")
_RANGE_STARTS = frozenset(" \n\t-–—~…")
_RANGE_DASHES, _RANGE_JOINTS = frozenset("-–—~…"), frozenset("-–—~ \n")
_RANGE_WORDS = frozenset({"to", "an", "or", "th"})
_RANGE_SECONDS = frozenset("tao-–—~ \n0123456789$€£¥ABCDEFGHIJKLMNOPQRSTUVWXYZefns")
_MANY = 3  # What is so many times the size of a change is the level it led to, not the end of a range.
_VERY_MANY = 10  # So many times where neither is money: "decreased 8,300 to 402,000".
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


class Reading(NamedTuple):
    """A numeral with what was read around it; `upper` is the other end of a range."""

    start: int
    end: int
    value: Decimal
    numeral: Numeral
    unit: Unit | None
    counted: Counted | None
    upper: Decimal | None = None

    @property
    def strong(self) -> bool:
        """Whether number and unit alone say that it is a figure (money, percent, millions, kilometres)."""
        return self.numeral.scaled or (
            self.unit is not None and (self.counted is None or (self.counted.measures and self.counted.known))
        )

    @property
    def year(self) -> bool:
        """Whether the numeral could be a year."""
        return is_year(self.numeral)


def is_year(numeral: Numeral) -> bool:
    """Whether the numeral is four digits of a year in living memory or near."""
    value = numeral.value
    return (
        value is not None
        and numeral.style == "digits"
        and not numeral.scaled
        and numeral.end - numeral.start == 4
        and _FIRST_YEAR <= value <= _LAST_YEAR
    )


def read(text: str, numeral: Numeral) -> tuple[Reading | None, int]:
    """Return what stands at a numeral and where reading goes on; None where the digits are no figure of any kind."""
    start, end, value = numeral.start, numeral.end, numeral.value
    if value is None:
        return None, end
    if numeral.style == "twice":
        return Reading(start, end, value, numeral, ENGLISH_PLURAL["times"], None), end
    if numeral.style == "ratio":
        return Reading(start, end, value, numeral, ENGLISH_PLURAL["percent"], None), end
    currency: Unit | None = None
    if numeral.style == "digits":
        sign = 1
        before_digits = text[start - 2 : start]
        if before_digits not in _PLAIN_BEFORE or text[start - 3 : start - 1] in _MARK_TAILS:
            justified = text[start - 3 : start - 2].islower() and text[end + 2 : end + 3].islower()
            if before_digits in _COLUMN_GAPS and not justified and _CELL_END.match(text, end):
                return Reading(start, end, value, numeral._replace(style="cell"), None, None), end
            start, currency, sign = _prefix(text, start)
            if sign == 0:
                return None, end
        short = None
        if text[end : end + 1] in _SHORT_SCALES and not numeral.scaled:
            short = _SHORT_SCALE.match(text, end)
            classes = short is not None and short[1] == "B" and _CLASSES.search(text, max(0, start - 10), start)
            if classes or not (short and (currency or short[1] == "k" or _counts_things(text, short))):
                short = None
        elif not numeral.scaled and text[end + 1 : end + 2] in _APART:
            short = _SHORT_SCALE_APART.match(text, end)
            behind = unit_behind(text, short.end(), value) if short is not None and currency is None else None
            if currency is None and (behind is None or behind.unit.kind != "money"):
                short = None
        if short is not None:
            factor = _SHORT_SCALES[short[1]]
            value, end = trimmed(value * factor), short.end()
            numeral = numeral._replace(scaled=True, factor=factor)
        if sign < 0:
            value = -value
        if currency is None and not numeral.scaled and stands_in_row(text, start, end):
            return Reading(start, end, value, numeral._replace(style="row"), None, None), end
    if text[start] == "." and currency is None and not numeral.scaled:
        behind = unit_behind(text, end, value)
        if behind is None or not behind.measures:
            return None, end
    if numeral.style == "part":
        return _parted(text, numeral), numeral.end
    if text[end : end + 1] in _TIGHT_STARTS and currency is None and numeral.style == "digits":
        whole = tight(text, end, value)
        clock = text[end] == "h" and text[max(0, start - 12) : start].lower().split()[-1:] in _CLOCK_WORDS
        if whole is not None and not clock:
            end, value, unit = whole
            return Reading(start, end, value, numeral, unit, None), end
    counted = unit_behind(text, end, value) or (of_one(text, end) if 0 < value < 1 else None)
    if numeral.style == "words" and (counted is None or counted.physical or counted.unit.kind in {"money", "ratio"}):
        minus = _MINUS.search(text, max(0, start - 10), start)
        start, value = (start, value) if minus is None else (minus.start(), -value)
    if currency is not None:
        # "RMB 5 million yuan" says the currency twice.
        end = counted.end if counted is not None and counted.unit == currency else end
        end, value, currency = compounded(text, end, value, currency)
        return _ranged(text, Reading(start, end, value, numeral, currency, None))
    if counted is not None:
        if counted.unit.kind in _COMPOUND and value > 0:
            stop, value, unit = compounded(text, counted.end, value, counted.unit)
            counted = counted._replace(end=stop, unit=unit) if stop > counted.end else counted
        return _ranged(text, Reading(start, counted.end, value, numeral, counted.unit, counted))
    if numeral.style == "digits" and not text.startswith(_RANGING_HYPHENS, end) and continues(text, end):
        return None, end
    return _ranged(text, Reading(start, end, value, numeral, None, None))


def _parted(text: str, numeral: Numeral) -> Reading:
    """Return what stands at a share: of nothing told, of one measure (half an hour), or with one (a year and a half)."""
    start, end, value, unit = numeral.start, numeral.end, numeral.value or Decimal(0), None
    counted = of_one(text, end)
    if counted is not None and text[max(0, start - 8) : start].split()[-1:] not in _HALVES:
        return Reading(start, counted.end, value, numeral._replace(style="words"), counted.unit, counted)
    whole = one_and(text, start) if text[start - 4 : start].lower().startswith("and") else None
    if whole is None:
        return Reading(start, end, value, numeral, None, None)
    start, unit = whole
    counted = Counted(end, unit, "", 0, True, False)
    return Reading(start, end, 1 + value, numeral._replace(style="words"), unit, counted)


def _counts_things(text: str, scale: re.Match[str]) -> bool:
    """Whether a noun in plural or a currency follows: 1.25m doses, 5m-6m tonnes; metres are tall, long and deep."""
    ranged = _TO_SHORT.match(text, scale.end())
    word = next_word(text, scale.end() if ranged is None else ranged.end())
    if is_plural(word) or word in CURRENCY_SUFFIXES or word in ("more", "fewer", "pax"):
        return scale[1] in "mMbB"
    if scale[1] == "m":
        begin = max(text.rfind("\n", 0, scale.start()), text.rfind(". ", 0, scale.start()), scale.start() - 160)
        around = text[max(0, begin) : scale.end() + 40 * (text[scale.end() : scale.end() + 1] != ".")]
        return _MANY_THINGS.search(around) is not None and _LENGTHS.search(around) is None
    return False


def continues(text: str, end: int) -> bool:
    """Whether digits go on as an identifier, an ordinal, a time of day, or a section number."""
    following = text[end : end + 1]
    if not following or following in ",;)":
        return False
    if following.isalnum() or following in "/_@#°&=^":
        return True
    farther = text[end + 1 : end + 2]
    if following in "-–" and farther.isalpha():
        return True
    if following in ".:" and (farther.isdigit() or (following == "." and farther.isalpha())):
        return True
    return following in " \n." and _CLOCK.match(text, end) is not None


def _prefix(text: str, start: int) -> tuple[int, Unit | None, int]:
    """Return where the figure begins, its currency, and its sign; 0 where the digits belong to a longer token."""
    previous = text[start - 1 : start]
    currency: Unit | None = None
    if previous.isspace():
        mark = text[start - 2 : start - 1]
        if (
            mark.isupper()
            or mark == "."
            or mark in _CURRENCY_SIGNS
            or text[max(0, start - 3) : start - 1] in _MARK_TAILS
        ):
            start, currency = _currency(text, start)
    elif previous in _CURRENCY_SIGNS or previous.isupper() or previous == "." or text[start - 2 : start] in _MARK_TAILS:
        start, currency = _currency(text, start)
    previous = text[start - 1 : start]
    if not previous or previous in _OPENING or (previous == ":" and currency is not None):
        return start, currency, 1
    if previous.isspace():
        minus = _MINUS.search(text, max(0, start - 10), start) if text[start - 2 : start - 1] in "sSeE" else None
        if minus is not None and text[max(0, minus.start() - 4) : minus.start()].lower() != " or ":
            return minus.start(), currency, -1
        return start, currency, 1
    if previous == "+" and (currency or _SIGNED.match(text, start)) and text[start - 2 : start - 1] in _OPENS_SIGN:
        return start - 1, currency, 1
    if previous in _DASHES:
        farther = text[start - 2 : start - 1]
        if farther in _CURRENCY_SIGNS and currency is None and (money := _currency(text, start - 1))[1] is not None:
            return *money, -1  # $-61.5 billion
        if not farther or farther.isspace() or farther in "([":
            signed = previous != "–" or "%" in text[start : start + 8]
            return (start - 1, currency, -1) if signed else (start, currency, 1)
    return start, currency, 0


def _currency(text: str, start: int) -> tuple[int, Unit | None]:
    match = _CURRENCY.search(text, max(0, start - 8), start)
    mark = match.group().strip() if match is not None else ""
    unit = CURRENCY_MARKS.get(mark.replace(" ", "")) or CURRENCY_MARKS.get(mark[:3] if mark[3:] == "$" else "")
    if match is None or unit is None or not _is_sum(text, start, mark) or LABEL.match(text, match.start()):
        return start, None
    return match.start(), unit


def _is_sum(text: str, start: int, mark: str) -> bool:
    return (
        mark not in _WEAK_MARKS
        or _SUM.match(text, start) is not None
        or (mark in ("R", "K") and _RAND.match(text, start) is not None)
    )


def _ranged(text: str, reading: Reading) -> tuple[Reading | None, int]:
    """Join `4 to 6 per cent`, `$10,000 and $500,000`, `10%–15%`; drop pairs of years and of days of a month."""
    end = reading.end
    following = text[end : end + 1]
    match = None
    if following in _RANGE_STARTS:
        joint = text[end + 1 : end + 3]
        if joint in _RANGE_WORDS or joint[:1] in (_RANGE_SECONDS if following in _RANGE_DASHES else _RANGE_JOINTS):
            match = _RANGE.match(text, end)
    if match is None:
        return reading, end
    digits = reading.numeral.style == "digits"
    if reading.year and reading.unit is None:
        return None, end
    ahead = _CURRENCY_AHEAD.match(text, match.end()) if digits and reading.counted is None else None
    position = match.end() if ahead is None else ahead.end()
    ahead_digits = text[position : position + 1].isdigit()
    if (digits and not ahead_digits) or reading.numeral.style not in {"digits", "words"}:
        return reading, end
    second = digits_at(text, position) if ahead_digits else words_at(text, position)
    short = _SHORT_SCALE.match(text, second.end) if digits else None
    fits = short is not None and (reading.strong or _counts_things(text, short))
    if short is not None and fits and not second.scaled and second.value is not None:
        factor = _SHORT_SCALES[short[1]]
        second = second._replace(end=short.end(), value=trimmed(second.value * factor), scaled=True, factor=factor)
    if second.value is None or second.style not in {"digits", "words"} or second.start != position:
        return reading, end
    behind = unit_behind(text, second.end, second.value)
    if match["minus"]:
        second = second._replace(value=-second.value)
    if reading.unit is None and behind is None and digits and ahead is None:
        month = next_word(text, second.end).lower() in MONTHS
        timed = _TIMES.match(text, reading.start) is not None and not before(text, reading.start).changes
        if month or timed or is_year(second) or continues(text, second.end):
            return None, second.end
    return _joined(text, reading, second, behind, ahead is not None, match["word"] or "")


def _joined(
    text: str, reading: Reading, second: Numeral, behind: Counted | None, priced: bool, word: str
) -> tuple[Reading | None, int]:
    counted, low, high = reading.counted, reading.value, second.value
    money = reading.unit is not None and counted is None
    same = counted is not None and behind is not None and behind.unit == counted.unit
    fits = same or (money and (priced or word != "and")) or (reading.unit is None and not priced)
    if high is None or not fits:
        return reading, reading.end
    if second.factor > 1 and not reading.numeral.scaled and counted is None:
        low = trimmed(low * second.factor)
    context = before(text, reading.start)
    shared = second.scaled or behind is not None
    level = word == "to" and context.rose_by and _is_level(reading, second, low, high, shared)
    rate = same and counted is not None and counted.unit.kind == "ratio"  # Prices rose 0.4% to 3.5%.
    ratio = any(unit is not None and unit.kind == "ratio" for unit in (reading.unit, behind and behind.unit))
    many = _MANY if money or rate else _VERY_MANY
    level = level or ((rate or not ratio) and word == "to" and context.rose and high >= many * low)
    votes = word and not shared and _VOTED.search(text, max(0, reading.start - 14), reading.start)
    if low >= high or level or votes or not _spans(context, word, reading.unit is None, shared):
        if word == "to" and context.word == "from" and reading.unit is None and behind is not None and behind.measures:
            reading = reading._replace(unit=behind.unit, value=low)  # cut "from 4.0 to 2.5 million cubic metres"
        return reading, reading.end
    end = second.end
    if behind is not None and (not money or behind.unit == reading.unit):
        end = behind.end
        reading = reading._replace(unit=behind.unit, counted=None if money else behind)
    scaled = reading.numeral.scaled or second.scaled
    return reading._replace(end=end, value=low, upper=high, numeral=reading.numeral._replace(scaled=scaled)), end


def _is_level(reading: Reading, second: Numeral, low: Decimal, high: Decimal, shared: bool) -> bool:
    """Whether the second number is what something came to when it rose by the first: by 300 to 2,100, by $2bn to $18bn."""
    kind, many = reading.unit.kind if reading.unit is not None else "", high >= _MANY * low
    if kind in ("", "ratio"):
        return many and not kind and not shared
    return many or (kind == "money" and reading.numeral.scaled and second.scaled)


def _spans(context: Before, word: str, bare: bool, shared: bool) -> bool:
    """Whether the word between two numbers makes one range of them, rather than two figures.

    `bare` says that the first has no unit, `shared` that the second has a magnitude or unit that both may share.
    """
    if word == "and":
        return context.word == "between" or context.words[-2:] == ["ages", "of"]
    if word == "or":
        return bare
    ranging = context.words[-2:-1] != [] and context.words[-2].startswith(("rang", "vary", "vari", "aged"))
    return word != "to" or context.word != "from" or ranging or (bare and shared and not context.changes)
