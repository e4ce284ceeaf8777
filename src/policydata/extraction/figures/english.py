"""Figures in English text: numbers that count or measure, told from years, ordinals, labels and names."""

from __future__ import annotations

from policydata.extraction.expressions import GAP, expression
from policydata.extraction.figures.currencies import with_own_money
from policydata.extraction.figures.english_bare_numbers import (
    BARE_END,
    LAST_DAY,
    LISTED_REACH,
    MORE,
    NEAR,
    PART_OF_COUNT,
    SMALL,
    SUBJECT_VERBS,
    VOTES,
    VOTES_OF,
    is_bare_figure,
    is_bare_word,
)
from policydata.extraction.figures.english_context import WITH_SHARE, Before, before
from policydata.extraction.figures.english_measures import Counted
from policydata.extraction.figures.english_nouns import next_word
from policydata.extraction.figures.english_numerals import numerals
from policydata.extraction.figures.english_readings import Reading, read
from policydata.extraction.figures.english_spans import add_peers, shares_sign, span_of
from policydata.extraction.figures.english_words import CARRIED, CONTACTS, LABELS, SLOGANS, YEAR_CUES
from policydata.extraction.number_words import ENGLISH_NUMBER_WORDS
from policydata.extraction.spans import Span
from policydata.extraction.units import ENGLISH_SINGULAR
from policydata.extraction.word_tables import word_set

_LIST_JOIN = expression(r"(?:\([a-z0-9]{1,3}\)){0,3}(?:,|;|\band\b|\bor\b|\bto\b|\bthrough\b|[-–—\s])+")
_ITEM = expression(
    rf"[ \t][-–—][ \t][a-z]|{GAP}(?:for|about|on|from|in|to|by|with|related|concerned|were|came|involved|[a-z]{{3,}}ed)\b"
)
_TOLD = expression(r"[ \t]\(|[.;](?:\s|$)")
_PLANS = frozenset({"plan", "plans", "Plan", "Plans", "Programme", "Program"})
_BULLETS = frozenset("•·*‣▪–—-●○◦►□■✓")
"""A mark of these alone before a number begins the item of a list."""
_NEXT_CAPITAL = expression(rf"{GAP}[A-Z]")
_OTHER_STYLES = frozenset({"twice", "cell", "row", "part", "ratio"})
_LONG_TIME = expression(rf"{GAP}of{GAP}an?{GAP}(?:century|hour|mile|million)\b")
_NET = frozenset({"net", "near", "ground"})
_NO_COUNT = frozenset({"emission", "carbon", "rating"})
"""What zero stands before as a word of policy (net zero emissions), and what is measured, not counted."""
_TERMS = frozenset({"within", "exceeding", "than", "of", "for", "after", "every", "least", "another", "next"})
_DEFINITE = frozenset({"the", "these", "those", "both", "its", "their", "our", "all"})
_OF_MANY, _YEARS = frozenset({"of", "were", "are", "have"}), frozenset({"year", "years"})
_SHARE_TO_SHARE = {("between", "and"), ("from", "to")}
_STATE = ENGLISH_SINGULAR["member state"]
_POINTS = frozenset(".,")
_GROUP_ENDS = frozenset(" \n\t+")
_DIALLED = expression(r"\(\+?[0-9]{1,4}\)\s\Z")
"""Before what is dialled behind a code: (+353) 21 453 5188."""
_LONG, _IDS = 7, frozenset({"number", "id", "code"})
"""Digits as many in one run, behind these words: the registration number is 20194457."""


def find_english(text: str) -> list[Span]:
    """Return the figures of an English text, by position."""
    spans: list[Span] = []
    resume = [0]
    labelled = -LISTED_REACH
    for numeral in numerals(text, resume):
        reading, end = read(text, numeral)
        if reading is None:
            resume[0] = end
            continue
        context = before(text, reading.start)
        gap = numeral.start - labelled
        listed = 0 <= gap < LISTED_REACH and _LIST_JOIN.fullmatch(text, labelled, numeral.start) is not None
        span = None
        taken = spans[-1].end if spans else 0
        numbered = context.word in LABELS and context.labels
        if context.word == "numbered" and (
            numeral.grouped or reading.unit is not None or _TOLD.match(text, reading.end)
        ):
            numbered = False
        if context.word in _YEARS and not reading.year and (numeral.grouped or reading.value > SMALL):
            numbered = False  # In the reporting year 601 cases were heard.
        if numeral.style == "words" and reading.strong and reading.counted is not None and reading.counted.between == 0:
            numbered = False
        # In "Tables 1 and 2 present indices" a verb stands between.
        apart = reading.counted is not None and reading.counted.between > 0
        told = listed and not numbered and apart and reading.value < SMALL
        if (numbered or listed) and (told or not _measured(text, reading)):
            labelled = end = numeral.end if reading.upper is None else reading.end
        elif reading.start < taken:
            end = numeral.end
        elif _is_figure(text, reading, context, taken or -NEAR):
            span = span_of(text, reading, context)
            if text.endswith(("and ", "or ", "±", "± "), 0, span.start) and shares_sign(text, reading):
                add_peers(text, spans, span)
            spans.append(span)
        else:
            end = numeral.end
        resume[0] = end if span is None else span.end
    return with_own_money(spans, text)


def _measured(text: str, reading: Reading) -> bool:
    """Whether it is a measure also behind a word that numbers; a single letter is more often part of the number."""
    letter = len(text[reading.numeral.end : reading.end].strip()) == 1 and text[reading.end - 1].isalpha()
    return reading.strong and (
        reading.numeral.scaled or (reading.unit is not None and reading.unit.kind != "time" and not letter)
    )


def _is_figure(text: str, reading: Reading, context: Before, last_end: int) -> bool:
    numeral, counted = reading.numeral, reading.counted
    style = numeral.style
    if style in _OTHER_STYLES:
        if style == "cell":
            return numeral.grouped or not _POINTS.isdisjoint(text[reading.start : reading.end])
        if style == "ratio":
            return not (context.labels or context.month) and (context.starts or not context.named)
        return style == "row" or (style == "part" and _is_share(text, reading, context))
    if counted is not None and not _fits(text, reading, counted, context):
        return False
    words, word, last, strong = context.words, context.word, context.last, reading.strong
    if (word == "of" and words[-2:] == ["out", "of"] and (style == "words" or _is_small(reading))) or (
        word == "in" and _is_ratio(context)
    ):
        return False
    if (word == "of" and words[-2:] in (["group", "of"], ["committee", "of"])) or (last[:1] == "#" and not strong):
        return False
    if (
        numeral.end - numeral.start == 4
        and reading.year
        and not (context.bound_words > 0 and word not in YEAR_CUES)
        and (reading.unit is None or not _counts_year(reading, context))
    ):
        return False
    if style == "words":
        return _words_fit(text, reading, context)
    if text[numeral.start] == "0" and counted is None and text[numeral.start + 1 : numeral.start + 2].isdigit():
        return False
    dated = context.dated and (counted is not None or next_word(text, reading.end) in SUBJECT_VERBS)
    if not strong and word.lstrip("+(")[:1].isdigit() and not last[-1:].isalpha() and not dated:
        return False
    if reading.unit is None and not strong:
        dialled = _DIALLED.search(text, max(0, reading.start - 8), reading.start)
        if numeral.grouped and (dialled or not CONTACTS.isdisjoint(words[-4:])):
            return False
        if not numeral.grouped and numeral.end - numeral.start >= _LONG and not _IDS.isdisjoint(words[-2:]):
            return False
    if not strong and not numeral.grouped:
        opens = context.starts or word in _BULLETS or dated or (context.month and _behind_month(reading, context))
        if reading.unit is None and opens and next_word(text, reading.end) in SUBJECT_VERBS:
            return True
        if (
            reading.unit is None
            and context.word in _BULLETS
            and reading.value >= SMALL
            and _ITEM.match(text, reading.end)
        ):
            return True
        if reading.unit is None and next_word(text, reading.end) == "to" and not CARRIED.isdisjoint(words[-4:]):
            return True
        if (context.named and not context.month and context.word not in VOTES) or (_heads(text, reading, context)):
            return False
        if reading.unit is None:
            return is_bare_figure(text, reading, context, last_end)
    return (
        reading.unit is not None
        or numeral.scaled
        or BARE_END.match(text, reading.end) is not None
        or _grouped(text, reading)
    )


def _is_small(reading: Reading) -> bool:
    """Whether the whole of `3 out of 5` is too small to be counted; 164 out of 201 states two figures."""
    return reading.value < SMALL


def _is_ratio(context: Before) -> bool:
    """Whether the words before are those of `one in five`."""
    first = context.words[-2] if len(context.words) > 1 else ""
    return first in ENGLISH_NUMBER_WORDS or (first.isdigit() and len(first) < 3)


def _grouped(text: str, reading: Reading) -> bool:
    return reading.numeral.grouped and text[reading.end : reading.end + 1] in _GROUP_ENDS


def _fits(text: str, reading: Reading, counted: Counted, context: Before) -> bool:
    """Whether the noun belongs to the number: no title, no plan, no days of a month."""
    if counted.noun == "emission" and not counted.between and text[reading.numeral.start].isdigit():
        return False  # Scope 3 emissions.
    counts = counted.capital and counted.unit.kind not in {"money", "ratio"}
    if counts and (not counted.known or _NEXT_CAPITAL.match(text, reading.end)):
        another = counted.known or counted.between or _NEXT_CAPITAL.match(text, reading.end)
        within = context.last.islower() or not (context.last or context.starts)  # A total of 938 Notifications.
        return within and not (another or context.labels or reading.year)
    if text[reading.numeral.end : reading.numeral.end + 1] == "-":
        return next_word(text, reading.end) not in _PLANS
    return not context.month or counted.measures or _behind_month(reading, context)


def _behind_month(reading: Reading, context: Before) -> bool:
    """Whether a number behind a month is neither its day nor its year: In May 312 fishers, in July 12 provinces."""
    if reading.numeral.style == "words" or reading.numeral.grouped:
        return True
    if context.words[-2:-1] and context.words[-2].isdigit():
        return not reading.year  # The day stands before the month: by 30 June 12 boats.
    plural = reading.counted is not None and not reading.counted.capital
    return not reading.year and (reading.value > LAST_DAY or (plural and context.words[-2:-1] == ["in"]))


def _counts_year(reading: Reading, context: Before) -> bool:
    counted = reading.counted
    if counted is None:
        return True
    total = context.words[-2:] == ["total", "of"]
    return counted.between == 0 and (total or context.word not in YEAR_CUES) and not context.named


def _words_fit(text: str, reading: Reading, context: Before) -> bool:
    counted, start = reading.counted, reading.start
    starts = context.starts or (len(context.words) == 1 and context.word in _BULLETS)
    opening = text[start : start + 32].lower()
    if opening.startswith(SLOGANS):
        return False
    if text[start].isupper() and starts and reading.unit is _STATE:
        return True
    if text[start].isupper() and starts and reading.unit is None and MORE.match(text, reading.end):
        return True
    if text[start].isupper() and context.word in _TERMS and counted is not None and counted.unit.kind == "time":
        return counted.between == 0 and context.last.islower()  # "within Thirty Days" of older laws
    if text[start].isupper() and (not starts or (counted is not None and counted.capital and not counted.known)):
        return reading.numeral.scaled and reading.unit is not None
    if counted is None and VOTES_OF.search(text, max(0, start - 28), start):
        return True
    if reading.value <= 1 and not reading.numeral.scaled:
        if not reading.value and context.word in _NET:
            return False
        return (
            counted is not None
            and counted.between == 0
            and (
                counted.measures
                or counted.unit.kind == "person"
                or (not reading.value and counted.noun not in _NO_COUNT)
            )
        )
    if opening.startswith("two") and context.word in _DEFINITE and counted is not None and not counted.measures:
        return False
    return reading.unit is not None or reading.numeral.scaled or is_bare_word(text, reading, context)


def _heads(text: str, reading: Reading, context: Before) -> bool:
    """Whether the number begins a heading or a point of a list."""
    if not context.starts:
        return False
    line = text[max(0, reading.start - 3) : reading.start].rstrip(" \t")
    if (line and line[-1] != "\n") or PART_OF_COUNT.match(text, reading.end) or WITH_SHARE.match(text, reading.end):
        return False
    named = (word := next_word(text, reading.numeral.end))[:1].isupper() and not word[:-1].isupper()
    return reading.unit is None or (named and next_word(text, reading.end) not in SUBJECT_VERBS)


def _is_share(text: str, reading: Reading, context: Before) -> bool:
    written = text[reading.start : reading.end].lower()
    if _LONG_TIME.match(text, reading.end):
        return False  # A quarter of a century is a time.
    if ("/" in written and context.labels) or (written[-8:] == "quarters" and context.word in ("the", "first", "past")):
        return False
    if any(mark in written for mark in " -/\n"):
        return (
            written[0] != "a"
            or next_word(text, reading.end) in _OF_MANY
            or context.bound_words > 0
            or context.word == "by"
            or (context.word, next_word(text, reading.end)) in _SHARE_TO_SHARE
        )
    following = next_word(text, reading.end)
    if written != "half" or context.word in word_set("first second other latter former last this next each"):
        return False
    return following in {"of", "the", "its", "their", "all", *_OF_MANY} or context.bound_words > 0
