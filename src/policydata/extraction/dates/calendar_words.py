"""The words dates are written with, English and Chinese, as tables: lower case; months from 1, Monday is 0."""

from __future__ import annotations

from itertools import product

from policydata.extraction.expressions import GAP, OPTIONAL_GAP
from policydata.extraction.number_words import ENGLISH_SMALL, ENGLISH_TENS
from policydata.extraction.word_tables import ENGLISH_MONTHS, word_set, words_in

FULL_MONTHS = {name: number for number, name in enumerate(ENGLISH_MONTHS.lower().split("|"), 1)}
MONTHS = FULL_MONTHS | {name[:3]: number for name, number in FULL_MONTHS.items()} | {"sept": 9, "febr": 2}

_FULL_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {name: number for number, name in enumerate(_FULL_WEEKDAYS)}
CHINESE_WEEKDAYS = {character: number for number, character in enumerate("一二三四五六日", 1)} | {"天": 7}
_SHORT_WEEKDAYS = "mon, tue tues, wed, thu thur thurs, fri, sat, sun"
SHORT_WEEKDAYS = {name: number for number, day in enumerate(_SHORT_WEEKDAYS.split(",")) for name in day.split()}

CARDINALS = (
    {"a": 1, "an": 1}
    | {word: number for word, number in ENGLISH_SMALL.items() if number}
    | ENGLISH_TENS
    | {
        f"{ten}-{unit}": tens + units
        for ten, tens in ENGLISH_TENS.items()
        for unit, units in ENGLISH_SMALL.items()
        if 0 < units < 10
    }
)

_FIRST_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = (
    {word: number for number, word in enumerate(words_in(_FIRST_ORDINALS), 1)}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(words_in(_FIRST_ORDINALS)[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31}
)

# Words right before a bare number of four digits that make it a year, whatever follows.
YEAR_CUES = word_set(
    """
    after amended annually around before christmas easter enacted established est. founded launched ratified revised updated between beyond by c. ca. calendar circa constant dated during early full-year fy f.y. fys ay a.y. sy s.y. cy c.y. ty in late mid since
    through throughout till until year year: years
    """
)
# Words that do so unless a plural noun follows ("of 2000 companies").
WEAK_YEAR_CUES = word_set(
    """
    about across against approximately both either into covering covers covered for from including inclusive neither nor of on over than to versus vs vs. with
    """
)
# Nouns of instruments: in "… Act of 2020" and "Work Plan for 2024" the year belongs to the title.
TITLE_NOUNS = word_set(
    """
    accord accords act action acts agenda agreement annual articles bill budget byelaw byelaws bylaw bylaws charter
    circular code codes communiqué communique compact concordat constitution convention covenant declaration decree
    directive edict framework goals guidelines human initiative law laws manifesto measures memorandum model norm notice
    objectives opinions order ordinance ordinances outline pact paper plan policy principles program programme protocol
    provisions regulation regulations report resolution roadmap rules scheme standard standards statute statutes
    strategy summit sustainable treaty vision white
    """
)
# Nouns that a year before them dates ("the 2022 level").
DATED_NOUNS = word_set(
    """
    actual actuals average baseline census Census Censuses data employment enrolment estimate estimates expenditure exports figure
    figures imports indicators level levels onwards output population prices receipts referendum Referendum results revenue statistics survey
    total turnout
    """
)
# What four digits count when it follows them, whatever stands before.
COUNTED_NOUNS = word_set(
    """
    billion cases children companies copies delegates dollars entries euro euros experts hectares hospitals
    hours households hundred items jobs kilometres km members men metres miles million pages participants people
    per percent persons pupils respondents schools sites staff stations students teachers thousand times tonnes
    tons trillion units villages women words workers yuan
    """
)
# Lower-case words that end in s and are no plural nouns, so that "in 2000 was" stays a year.
VERBS_IN_S = word_set(
    """
    access across afterwards always analysis as because brings comes does gives has his is its less makes marks
    onwards perhaps plus process progress sees shows status takes this thus towards unless us versions versus
    was whereas
    """
)
# Verbs that make a bare year at the start of a sentence its subject.
YEAR_VERBS = word_set(
    """
    became brought had has is marked marks saw turned was will
    """
)

# What "this year", "the same month" count from: the day of the document or an earlier date; and how far.
OFFSETS = {
    **{"this": ("document", 0), "current": ("document", 0), "last": ("document", -1), "next": ("document", 1)},
    **{"coming": ("document", 1), "upcoming": ("document", 1), "same": ("context", 0), "that": ("context", 0)},
    **{"previous": ("context", -1), "preceding": ("context", -1), "prior": ("context", -1)},
    **{"following": ("context", 1)},
}
SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})

CHINESE_SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}

CHINESE_DIGITS = {
    **{digit: number for number, digit in enumerate("〇一二三四五六七八九")},
    **{"零": 0, "○": 0, "O": 0, "o": 0, "0": 0, "两": 2},
}
_CHINESE_UNITS = ("", *"一二三四五六七八九")
# Written numbers from 1 to 99, as in 十二月, 二十九日, 七十五年前.
CHINESE_NUMBERS = {
    **{
        ten + unit: 10 * tens + units
        for tens, ten in enumerate(("", "十"), 0)
        for units, unit in enumerate(_CHINESE_UNITS)
    },
    **{
        f"{ten}十{unit}": 10 * tens + units
        for (tens, ten), (units, unit) in product(enumerate("一二三四五六七八九", 1), enumerate(_CHINESE_UNITS))
    },
    **{"廿" + unit: 20 + units for units, unit in enumerate(_CHINESE_UNITS)},
    **{"卅": 30, "卅一": 31, "两": 2},
}
del CHINESE_NUMBERS[""]
DAY_NUMBERS = (
    {str(number): number for number in range(1, 32)}
    | {f"0{number}": number for number in range(1, 10)}
    | {word: number for word, number in CHINESE_NUMBERS.items() if number < 32}
)
MONTH_NUMBERS = {word: number for word, number in DAY_NUMBERS.items() if number < 13} | {"元": 1}

# What 今年, 去年, 同年 … count from ("document", the day of the text, or "context", an earlier date), and how far.
CHINESE_YEARS = {
    sign: (base, offset)
    for base, offset, signs in (
        *(("document", -2, "前"), ("document", -1, "去"), ("document", 0, "今本"), ("document", 1, "明来")),
        *(("document", 2, "后"), ("context", -1, "上"), ("context", 0, "同当该那"), ("context", 1, "次翌隔")),
    )
    for sign in signs
}
# The same characters, each with what must not stand before it, as part of another word: 迄今年; and not behind 年.
NOT_BEFORE_YEAR = {
    word[0]: word[1:]
    for word in words_in(
        "今迄如 去过 前以之目此先日战生 明文说证声 后以之此日战今产然先前革 同不共相合如 当相适正担 该应 本日基资成根版文样 上以史之网线加基"
        " 次一二三四五六七八九十首每多几两届0123456789 翌 那 隔间相分 来以年起从原本往归未将后历向近月天日周余多带出进回上下到过前"
    )
}
NOT_AFTER_YEAR = "均龄级轻纪代检会审报份产事"

# Patterns that several finders build on.
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![A-Za-z])"
YEAR = r"(?:(?:1[0-9]|2[01])[0-9]{2}(?![0-9])|['’‘][0-9]{2}(?![0-9A-Za-z]))"
WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)}),?{GAP})?"
"""A day of the week before the day of the month."""
ORDINAL = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)).replace("-", "[ -]") + ")"
DAY = rf"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9A-Za-z]|[.,:%/][0-9]|{OPTIONAL_GAP}%)"

CENTURY_PIVOT = 50
"""Two digits below this are a year of this century."""
CHINESE_DAY = "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])"
CHINESE_DASH = rf"{OPTIONAL_GAP}(?:[-–—~～〜]{{1,2}}|起?至|到){OPTIONAL_GAP}"


def year_number(word: str | None) -> int:
    """Return the year that "2016", "’16" or "16" says, 0 for none."""
    if not word:
        return 0
    year = int(word.lstrip("'’‘"))
    pivot = CENTURY_PIVOT if word[0].isdigit() else CENTURY_PIVOT - 10  # ’44 is rather past
    return year if year > 99 else year + (2000 if year < pivot else 1900)


def spelt_year(digits: str) -> int:
    """Return the year whose digits stand one by one, 2024 or 二〇二四."""
    return int("".join(str(CHINESE_DIGITS.get(digit, digit)) for digit in digits))


def day_number(word: str) -> int:
    """Return the day that "18", "18th" or "twenty-first" says."""
    if word[0].isdigit():
        return int(word[:2] if word[1:2].isdigit() else word[0])
    return ORDINALS[word.lower().replace(" ", "-")]
