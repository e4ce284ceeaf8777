"""Figures in English text: numbers that count or measure, told from years, ordinals, labels and names."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.figures.currencies import with_own_money
from policydata.extraction.figures.english_context import WITH_SHARE, Before, before, is_tallied
from policydata.extraction.figures.english_measures import Counted
from policydata.extraction.figures.english_nouns import next_word
from policydata.extraction.figures.english_numerals import numerals
from policydata.extraction.figures.english_readings import Reading, read
from policydata.extraction.figures.english_spans import add_peers, is_age, shares_sign, span_of
from policydata.extraction.figures.english_words import CONTACTS, CUES, LABELS, MONTHS, SLOGANS, WEAK_CUES, YEAR_CUES
from policydata.extraction.number_words import ENGLISH_NUMBER_WORDS, GAP
from policydata.extraction.spans import Span
from policydata.extraction.units import ENGLISH_SINGULAR
from policydata.extraction.word_tables import word_set

_BARE_END = expression(rf"[,;!?)”’\"'\]](?!-)|\.(?![0-9])|:(?![0-9])|[ \t]*(?:\n|$)|{GAP}[a-z(–—+]")
_LIST_JOIN = expression(r"(?:\([a-z0-9]{1,3}\)){0,3}(?:,|;|\band\b|\bor\b|\bto\b|\bthrough\b|[-–—\s])+")
_COMMA = expression(r"(?:[a-z][,;]|\b(?:19|20)[0-9]{2},)\s$")
_ITEM = expression(
    rf"[ \t][-–—][ \t][a-z]|{GAP}(?:for|about|on|from|in|to|by|with|related|concerned|were|came|involved|[a-z]{{3,}}ed)\b"
)
_TOLD = expression(r"[ \t]\(|[.;](?:\s|$)")
_MORE = expression(
    rf"{GAP}(?:more|fewer){GAP}than\b|{GAP}(?:more|others|further)(?:{GAP}(?:are|were|have|had|will|is|was|[a-z]+ed)\b|[.,;])"
)
_IN_YEAR = expression(r"[(;][^\S\n]?(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?:[^\S\n]$")
_PLANS = frozenset({"plan", "plans", "Plan", "Plans", "Programme", "Program"})
_VOTES, _VOTES_ENDS = frozenset({"ayes", "noes", "nays", "yeas", "abstentions"}), ("to", "of", "against")
_FURTHER = frozenset({"further", "another", "additional", "other", "remaining"})
_OUT_OF = expression(rf"{GAP}out{GAP}of\b")
_BULLETS = frozenset("•·*‣▪–—-●○◦►□■✓")
"""A mark of these alone before a number begins the item of a list."""
_SENTENCE_END = expression(r"[.!?]\s|\n\s*\n")
_NEXT_CAPITAL = expression(rf"{GAP}[A-Z]")
_OTHER_STYLES = frozenset({"twice", "cell", "row", "part", "ratio"})
_VOTES_OF = expression(rf"\bvotes?{GAP}(?:of{GAP}\S{{1,12}}{GAP})?(?:to|of|against){GAP}\Z")
_CLOCK = expression(rf"{GAP}?(?i:[ap]\.?m\b|o[’']clock|hours\b|noon|in the (?:morning|afternoon|evening))")
_LONG_TIME = expression(rf"{GAP}of{GAP}an?{GAP}(?:century|hour|mile|million)\b")
_NUMBERED_ROW = expression(
    r"\b(?!(?:from|between|of|by|to|in|at|for|and|or|was|were|is|are|rose|fell)\b)[A-Za-z]{3,14}s [0-9]{1,3} to \Z"
)
"""Things with their numbers: Lines 10 to 15."""
_NET = frozenset({"net", "near", "ground"})
_NO_COUNT = frozenset({"emission", "carbon", "rating"})
"""What zero stands before as a word of policy (net zero emissions), and what is measured, not counted."""
_TERMS = frozenset({"within", "exceeding", "than", "of", "for", "after", "every", "least", "another", "next"})
_PREDICATE, _OPENING = frozenset({"was", "is", "were", "are"}), frozenset({"", "and"})
_COUNTED_SUBJECT = frozenset({"it", "number", "total", "figure", "count"})
_DEFINITE = frozenset({"the", "these", "those", "both", "its", "their", "our", "all"})
_SUBJECT_VERBS = word_set("were are had have remain remained exist did failed came went said voted")
_NAMING = frozenset({"dated", "numbered", "called", "titled", "entitled", "coded", "listed", "labelled", "based"})
_BRINGING = word_set("from bring brings bringing brought take takes taking took raise raises raised raising")
_BEHIND_BOUND = frozenset({"since", "in", "before", "at", "nor"})
_BEFALLEN = word_set("dead injured killed wounded missing hurt arrested")
_HAVING = frozenset({"had", "has", "have", "only", "just", "were", "held"})
_WEAK_BOUNDS = frozenset({"some", "over", "within", "near", "beyond", "above", "below", "under", "up", "to", "one"})
_PART_OF = expression(
    rf"{GAP}of{GAP}(?:them|us|whom|which|these|those|its|their|our|(?:the|two|three|four|five|six|seven|eight|nine|ten){GAP}[a-z0-9])"
)
_PART_OF_WHOLE = expression(rf"{GAP}of{GAP}(?:(?:them|us|whom|which)\b|(?:its|their|our){GAP}[a-z]|the{GAP}[a-z0-9])")
_PART_OF_COUNT = expression(
    rf"{GAP}(?:out{GAP})?of{GAP}(?:(?:the|its|their|our|all){GAP}){{0,2}}(?!(?:19|20)[0-9]{{2}}\b)(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*(?={GAP}\([0-9.]{{1,5}}%)|(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*|(?:thir|four|fif|six|seven|eigh|nine)teen|twelve|eleven|ten|five|six|seven|eight|nine|twenty|thirty|forty|fifty){GAP}[a-z])"
)
"""Behind a part the whole it is of: 12 of the 27 member states."""
_ONE_IN = expression(
    rf"{GAP}(?:in|out{GAP}of){GAP}(?:every{GAP})?(?:three|four|five|six|seven|eight|nine|ten|twenty|[3-9]|10)\b"
)
_CLAUSE_END = expression(r"[.;](?:\s|$)|[,)]\s")
_AT_PRESENT = expression(r"\([A-Za-z][a-z ]{1,28}:\s$")
_OF_MANY, _YEARS = frozenset({"of", "were", "are", "have"}), frozenset({"year", "years"})
_SHARE_TO_SHARE = {("between", "and"), ("from", "to")}
_IN_BRACKETS = expression(
    r"\b(?:(?!sections|articles|paragraphs|rules|pages|items|regulations)[a-z]{3,18}s|rest|remainder|latter|former|total|majority)\s\($"
)
_STATE = ENGLISH_SINGULAR["member state"]
_PER_MANY = (" per 1,000", " per 1 000", " per 1000", " per 10,000", " per 100,000", " per 100 000")
_CARRIED = word_set("passed carried adopted approved defeated rejected lost voted divided")
_VOTING = word_set("against opposed opposing abstained abstaining dissented dissenting")
_GROUP_ENDS = frozenset(" \n\t+")
_NEAR, _LAST_DAY, _LISTED_REACH = 60, 31, 24
_LONG, _IDS = 7, frozenset({"number", "id", "code"})
"""Digits as many in one run, behind these words: the registration number is 20194457."""
_SMALL = 13
"""Below it a number without unit behind a weak cue is as often a reference or a time as a figure."""


def find_english(text: str) -> list[Span]:
    """Return the figures of an English text, by position."""
    spans: list[Span] = []
    resume = [0]
    labelled = -_LISTED_REACH
    for numeral in numerals(text, resume):
        reading, end = read(text, numeral)
        if reading is None:
            resume[0] = end
            continue
        context = before(text, reading.start)
        gap = numeral.start - labelled
        listed = 0 <= gap < _LISTED_REACH and _LIST_JOIN.fullmatch(text, labelled, numeral.start) is not None
        span = None
        taken = spans[-1].end if spans else 0
        numbered = context.word in LABELS and context.labels
        if context.word == "numbered" and (
            numeral.grouped or reading.unit is not None or _TOLD.match(text, reading.end)
        ):
            numbered = False
        if context.word in _YEARS and not reading.year and (numeral.grouped or reading.value > _SMALL):
            numbered = False  # In the reporting year 601 cases were heard.
        if numeral.style == "words" and reading.strong and reading.counted is not None and reading.counted.between == 0:
            numbered = False
        # In "Tables 1 and 2 present indices" a verb stands between.
        apart = reading.counted is not None and reading.counted.between > 0
        told = listed and not numbered and apart and reading.value < _SMALL
        if (numbered or listed) and (told or not _measured(text, reading)):
            labelled = end = numeral.end if reading.upper is None else reading.end
        elif reading.start < taken:
            end = numeral.end
        elif _is_figure(text, reading, context, taken or -_NEAR):
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
            return numeral.grouped or "." in text[reading.start : reading.end]
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
    dated = context.dated and (counted is not None or next_word(text, reading.end) in _SUBJECT_VERBS)
    if not strong and word.lstrip("+(")[:1].isdigit() and not last[-1:].isalpha() and not dated:
        return False
    if reading.unit is None and not strong:
        if numeral.grouped and not CONTACTS.isdisjoint(words[-4:]):
            return False
        if not numeral.grouped and numeral.end - numeral.start >= _LONG and not _IDS.isdisjoint(words[-2:]):
            return False
    if not strong and not numeral.grouped:
        opens = context.starts or word in _BULLETS or dated or (context.month and _behind_month(reading, context))
        if reading.unit is None and opens and next_word(text, reading.end) in _SUBJECT_VERBS:
            return True
        if (
            reading.unit is None
            and context.word in _BULLETS
            and reading.value >= _SMALL
            and _ITEM.match(text, reading.end)
        ):
            return True
        if (context.named and not context.month and context.word not in _VOTES) or (_heads(text, reading, context)):
            return False
        if reading.unit is None:
            return _is_bare_figure(text, reading, context, last_end)
    return (
        reading.unit is not None
        or numeral.scaled
        or _BARE_END.match(text, reading.end) is not None
        or _grouped(text, reading)
    )


def _is_small(reading: Reading) -> bool:
    """Whether the whole of `3 out of 5` is too small to be counted; 164 out of 201 states two figures."""
    return reading.value < _SMALL


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
    return not reading.year and (reading.value > _LAST_DAY or (plural and context.words[-2:-1] == ["in"]))


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
    if text[start].isupper() and starts and reading.unit is None and _MORE.match(text, reading.end):
        return True
    if text[start].isupper() and context.word in _TERMS and counted is not None and counted.unit.kind == "time":
        return counted.between == 0 and context.last.islower()  # "within Thirty Days" of older laws
    if text[start].isupper() and (not starts or (counted is not None and counted.capital and not counted.known)):
        return reading.numeral.scaled and reading.unit is not None
    if counted is None and _VOTES_OF.search(text, max(0, start - 28), start):
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
    return reading.unit is not None or reading.numeral.scaled or _is_bare_word(text, reading, context)


def _is_bare_word(text: str, reading: Reading, context: Before) -> bool:
    """Whether a number in words without noun counts: seven of them, more than seven since, three were late, had four."""
    end, word = reading.end, context.word
    if _ONE_IN.match(text, end):
        return False
    if ((context.starts or not word) and _MORE.match(text, end)) or is_age(context):
        return True
    if not word and next_word(text, end) in _VOTING:
        return True
    if _PART_OF.match(text, end) or (word in _OPENING and next_word(text, end) in _SUBJECT_VERBS):
        return context.word not in {"article", "part", "chapter", "section", "phase"}
    if context.words[-2:] in (["all", "but"], ["total", "of"]):
        return True
    if not word and reading.value >= _SMALL and next_word(text, end).endswith("ed"):
        return True
    if context.bound_words and context.word not in _WEAK_BOUNDS:
        return _CLAUSE_END.match(text, end) is not None or next_word(text, end) in _BEHIND_BOUND
    if word == "from" and (
        context.words[-2:-1] in (["up"], ["down"]) or (context.changes and next_word(text, end) == "to")
    ):
        return True
    if not _CLAUSE_END.match(text, end):
        return False
    if word in _PREDICATE and context.words[-2:-1] and context.words[-2] in _COUNTED_SUBJECT:
        return True
    return (
        word in _HAVING
        or (word.endswith("ed") and word not in _NAMING)
        or (word == "to" and (context.changes or not _BRINGING.isdisjoint(context.words)))
    )


def _heads(text: str, reading: Reading, context: Before) -> bool:
    """Whether the number begins a heading or a point of a list."""
    if not context.starts:
        return False
    line = text[max(0, reading.start - 3) : reading.start].rstrip(" \t")
    if (line and line[-1] != "\n") or _PART_OF_COUNT.match(text, reading.end) or WITH_SHARE.match(text, reading.end):
        return False
    named = (word := next_word(text, reading.numeral.end))[:1].isupper() and not word[:-1].isupper()
    return reading.unit is None or (named and next_word(text, reading.end) not in _SUBJECT_VERBS)


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


def _is_bare_figure(text: str, reading: Reading, context: Before, last_end: int) -> bool:
    """Whether a number without unit counts something the sentence names elsewhere."""
    start, end, value = reading.start, reading.end, reading.value
    if text[max(0, start - 24) : start].rstrip().endswith(_VOTES_ENDS) and _VOTES_OF.search(
        text, max(0, start - 28), start
    ):
        return True
    if not context.word and is_tallied(text, start, end):
        return True
    if not _BARE_END.match(text, end) or (text[end - 2] != "." and next_word(text, end).lower() in MONTHS):
        return False
    if context.month:
        near = start - last_end < _NEAR and _SENTENCE_END.search(text, last_end, start) is None
        return (near or text[end - 2] == ".") and value > _LAST_DAY and not reading.year
    word = context.word
    if word in _VOTES or WITH_SHARE.match(text, end) or next_word(text, end) in _BEFALLEN:
        return True
    if word == "c" or not CONTACTS.isdisjoint(context.words[-4:]):
        return False
    if word == "to" and _NUMBERED_ROW.search(text, max(0, start - 28), start):
        return False
    if context.rose_by or is_age(context):
        return True
    if context.bound_words or (word == "between" and reading.upper is not None and not _CLOCK.match(text, end)):
        return True
    if _ONE_IN.match(text, end) and value == value.to_integral_value():
        return False
    near = start - last_end < _NEAR and _SENTENCE_END.search(text, last_end, start) is None
    if _OUT_OF.match(text, end):
        return value >= _SMALL or value != value.to_integral_value()
    if context.words[-2:] == ["out", "of"]:
        return True
    if (_PART_OF_WHOLE.match(text, end) or _PART_OF_COUNT.match(text, end)) and word not in _NAMING:
        return True
    if text[end : end + 1] in (";", ")", ",") and _IN_YEAR.search(text, max(0, start - 14), start):
        return True
    if word in _FURTHER and (next_word(text, end) in _SUBJECT_VERBS or next_word(text, end).endswith("ed")):
        return True
    if _AT_PRESENT.search(text, max(0, start - 34), start) and text[end : end + 1] == ")":
        return True
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return value >= 100 and _IN_BRACKETS.search(text, max(0, start - 24), start) is not None
    if not word and ((then := next_word(text, end)) in _SUBJECT_VERBS or _MORE.match(text, end)):
        return True
    if not word and value >= _SMALL and then.endswith("ed"):
        return True
    if word in _CARRIED and next_word(text, end) == "to":
        return True
    if word not in CUES and word.endswith("ed") and word not in _NAMING and _CLAUSE_END.match(text, end):
        return True
    if not word and _COMMA.search(text, max(0, start - 7), start):
        if text[end : end + 1] == ",":
            return near and value >= _SMALL
        return (near or value >= _SMALL) and text[end : end + 1].isspace() and next_word(text, end)[:1].islower()
    if word not in CUES:
        return next_word(text, end) == "per"
    of_many = text.startswith(_PER_MANY, end)
    return of_many or word not in WEAK_CUES or near or value >= _SMALL or value != value.to_integral_value()
