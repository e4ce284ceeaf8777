"""Whether an English number without a unit counts something the sentence names elsewhere."""

from __future__ import annotations

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.figures.english_context import WITH_SHARE, Before, in_brackets, is_tallied, labels_line
from policydata.extraction.figures.english_nouns import next_word
from policydata.extraction.figures.english_readings import Reading
from policydata.extraction.figures.english_spans import is_age
from policydata.extraction.figures.english_words import CONTACTS, CUES, MONTHS, WEAK_CUES
from policydata.extraction.word_tables import word_set

BARE_END = expression(rf"[,;!?)”’\"'\]](?!-)|\.(?![0-9])|:(?![0-9])|[ \t]*(?:\n|$)|{GAP}[a-z(–—+]")
MORE = expression(
    rf"{GAP}(?:more|fewer){GAP}than\b|{GAP}(?:more|others|further)(?:{GAP}(?:are|were|have|had|will|is|was|[a-z]+ed)\b|[.,;])"
)
VOTES, VOTES_ENDS = frozenset({"ayes", "noes", "nays", "yeas", "abstentions"}), ("to", "of", "against")
VOTES_OF = expression(rf"\bvotes?{GAP}(?:of{GAP}\S{{1,12}}{GAP})?(?:to|of|against){GAP}\Z")
SUBJECT_VERBS = word_set("were are had have remain remained exist did failed came went said voted")
PART_OF_COUNT = expression(
    rf"{GAP}(?:out{GAP})?of{GAP}(?:(?:the|its|their|our|all){GAP}){{0,2}}(?!(?:19|20)[0-9]{{2}}\b)(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*(?={GAP}\([0-9.]{{1,5}}%)|(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*|(?:thir|four|fif|six|seven|eigh|nine)teen|twelve|eleven|ten|five|six|seven|eight|nine|twenty|thirty|forty|fifty){GAP}[a-z])"
)
"""Behind a part the whole it is of: 12 of the 27 member states."""
NEAR, LAST_DAY, LISTED_REACH = 60, 31, 24
SMALL = 13
"""Below it a number without unit behind a weak cue is as often a reference or a time as a figure."""
_EQUALS = expression(r"[(\s][nN]\s?=\s([0-9]+)|(?:19|20)[0-9]{2}\s?=\s(100)(?![0-9])")
"""Before the size of a sample (n = 412) and the base of an index (2015 = 100)."""
_IN_FAVOUR = expression(rf"{GAP}(?:for|in{GAP}favou?r),?{GAP}(?:and{GAP})?[0-9]{{1,4}}{GAP}(?:against|opposed)\b")
_COMMA = expression(r"(?:[a-z][,;]|\b(?:19|20)[0-9]{2},)\s$")
_IN_YEAR = expression(r"[(;][^\S\n]?(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?:[^\S\n]$")
_FURTHER = frozenset({"further", "another", "additional", "other", "remaining"})
_OUT_OF = expression(rf"{GAP}out{GAP}of\b")
_SENTENCE_END = expression(r"[.!?]\s|\n\s*\n")
_CLOCK = expression(rf"{OPTIONAL_GAP}(?i:[ap]\.?m\b|o[’']clock|hours\b|noon|in the (?:morning|afternoon|evening))")
_NUMBERED_ROW = expression(
    r"\b(?!(?:from|between|of|by|to|in|at|for|and|or|was|were|is|are|rose|fell)\b)[A-Za-z]{3,14}s [0-9]{1,3} to \Z"
)
"""Things with their numbers: Lines 10 to 15."""
_PREDICATE, _OPENING = frozenset({"was", "is", "were", "are"}), frozenset({"", "and"})
_COUNTED_SUBJECT = frozenset({"it", "number", "total", "figure", "count"})
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
_ONE_IN = expression(
    rf"{GAP}(?:in|out{GAP}of){GAP}(?:every{GAP})?(?:three|four|five|six|seven|eight|nine|ten|twenty|[3-9]|10)\b"
)
_CLAUSE_END = expression(r"[.;](?:\s|$)|[,)]\s")
_AT_PRESENT = expression(r"\([A-Za-z][a-z ]{1,28}:\s$")
_PER_MANY = (" per 1,000", " per 1 000", " per 1000", " per 10,000", " per 100,000", " per 100 000")
_VOTING = word_set("against opposed opposing abstained abstaining dissented dissenting")


def is_bare_word(text: str, reading: Reading, context: Before) -> bool:
    """Whether a number in words without noun counts: seven of them, more than seven since, three were late, had four."""
    end, word = reading.end, context.word
    if _ONE_IN.match(text, end):
        return False
    if ((context.starts or not word) and MORE.match(text, end)) or is_age(context):
        return True
    if not word and next_word(text, end) in _VOTING:
        return True
    if _PART_OF.match(text, end) or (word in _OPENING and next_word(text, end) in SUBJECT_VERBS):
        return context.word not in {"article", "part", "chapter", "section", "phase"}
    if context.words[-2:] in (["all", "but"], ["total", "of"]):
        return True
    if not word and reading.value >= SMALL and next_word(text, end).endswith("ed"):
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


def is_bare_figure(text: str, reading: Reading, context: Before, last_end: int) -> bool:
    """Whether a number without unit counts something the sentence names elsewhere."""
    start, end, value = reading.start, reading.end, reading.value
    if (text.endswith("= ", 0, start) and _EQUALS.search(text, max(0, start - 8), end)) or _IN_FAVOUR.match(text, end):
        return True
    if text[max(0, start - 24) : start].rstrip().endswith(VOTES_ENDS) and VOTES_OF.search(
        text, max(0, start - 28), start
    ):
        return True
    if not context.word and is_tallied(text, start, end):
        return True
    if not BARE_END.match(text, end) or (text[end - 2] != "." and next_word(text, end).lower() in MONTHS):
        return False
    if context.month:
        near = start - last_end < NEAR and _SENTENCE_END.search(text, last_end, start) is None
        return (near or text[end - 2] == ".") and value > LAST_DAY and not reading.year
    word = context.word
    if word in VOTES or WITH_SHARE.match(text, end) or next_word(text, end) in _BEFALLEN:
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
    near = start - last_end < NEAR and _SENTENCE_END.search(text, last_end, start) is None
    if _OUT_OF.match(text, end):
        return value >= SMALL or value != value.to_integral_value()
    if context.words[-2:] == ["out", "of"]:
        return True
    if (_PART_OF_WHOLE.match(text, end) or PART_OF_COUNT.match(text, end)) and word not in _NAMING:
        return True
    if text[end : end + 1] in (";", ")", ",") and _IN_YEAR.search(text, max(0, start - 14), start):
        return True
    if not word and labels_line(text, start, end):
        return True
    told = word == "the" and context.words[-2:-1] != ["of"] and value >= SMALL
    if (told or word in _FURTHER) and (next_word(text, end) in SUBJECT_VERBS or next_word(text, end).endswith("ed")):
        return True
    if _AT_PRESENT.search(text, max(0, start - 34), start) and text[end : end + 1] == ")":
        return True
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return in_brackets(text, start, value, near)
    if not word and ((then := next_word(text, end)) in SUBJECT_VERBS or MORE.match(text, end)):
        return True
    if not word and value >= SMALL and then.endswith("ed"):
        return True
    if word not in CUES and word.endswith("ed") and word not in _NAMING and _CLAUSE_END.match(text, end):
        return True
    if not word and _COMMA.search(text, max(0, start - 7), start):
        if text[end : end + 1] == ",":
            return near and value >= SMALL
        return (near or value >= SMALL) and (next_word(text, end)[:1].islower() or text.startswith(" (", end))
    if word not in CUES:
        return next_word(text, end) == "per"
    of_many = text.startswith(_PER_MANY, end)
    return of_many or word not in WEAK_CUES or near or value >= SMALL or value != value.to_integral_value()
