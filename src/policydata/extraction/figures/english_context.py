"""What stands around an English figure: the clause before it, its bound, its direction, and whether it is a name."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policydata.extraction.expressions import GAP, expression
from policydata.extraction.figures.english_words import (
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    CHANGES,
    GAP_WORDS,
    LABELS,
    MONTHS,
    RATE_WORDS,
    WORD_STARTS,
)
from policydata.extraction.units import ENGLISH_LEMMAS, ENGLISH_PLURAL
from policydata.extraction.word_tables import word_set

_REACH = 48
_COUNTED_KINDS = frozenset({"person", "household", "state", "body", "place", "item", "thing"})
WITH_SHARE = expression(rf"{GAP}\((?:or{GAP}|about{GAP})?[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?[ ]?(?:%|per[ ]?cent)")
"""Behind a number the share that it is: 345 (84%)."""
_TALLY = expression(
    r"(?:\A|[\n|;:.,(•·*–—-]|[0-9]\s)[^\S\n]{0,3}(?:[A-Za-z’'-]{1,20}[^\S\n]){0,4}([A-Za-z]{2,20})[^\S\n]?:[^\S\n]{1,3}\Z"
)
_TALLY_ENDS = expression(r"[^\S\n]{0,3}(?:[|;,)\n]|\.(?:\s|\Z)|\Z|[^\S\n](?:\(|[A-Z][a-z]+[^\S\n]?:))")
_TALLIED = word_set(
    "for against favour favor abstained abstaining abstentions ayes noes yeas nays present absent total staff dead injured"
    " missing average mean median ratio rate score capacity quorum attendance enrolment population births deaths marriages divorces vacancies votes"
    " electorate majority rejected spoilt spoiled abstain invalid blank uncontested elected"
)
"""Words in no plural behind which, and a colon, a number says how many."""
_SENTENCE = 240
_SHORT, _FEW_WORDS = 40, 4
"""A heading right above its text has no more characters and words."""
_LAST_BREAK = expression(r"(?s).*(?:[.,;:!?)\]}”\"»]\s|[(\[{“‘«—]|\n[ \t]*\n)")
_LAST_MARK = expression(r"(?s).*[.,;:!?)\]}”\"»(\[{“‘«—]")
_OPENING_MARKS = frozenset("([{“‘«—")
_BOUND_LENGTHS = {
    last: tuple(sorted({phrase.count(" ") + 1 for phrase in BOUNDS_BEFORE if phrase.split()[-1] == last}, reverse=True))
    for last in (phrase.split()[-1] for phrase in BOUNDS_BEFORE)
}
"""How many words the bounds have that end in a word, most first."""
_ABBREVIATED = frozenset({"no.", "nos.", "p.", "pp.", "art.", "fig.", "sec.", "ch.", "para.", "paras.", "vol.", "cf."})
_WHICH_YEAR = frozenset({"last", "this", "that", "the", "previous", "next", "same", "per", "each", "every"})
_BEHIND = expression(rf"{GAP}(or|and|at)\b(?:{GAP}([a-z]+)\b)?(?:{GAP}([a-z]+)\b)?")
_BEHIND_STARTS = frozenset("oa \t\u3000\n")
_YEAR = expression(r"(?:19|20)[0-9]{2}(?:[-–/](?:20)?[0-9]{2})?")
_BEFORE_YEARS = MONTHS | word_set(
    "in by during since throughout of until from for over year fy quarter spring summer autumn"
)
_SENTENCE_END = expression(r"[.!?;:\n](?:(?<!\n)[”’\"']?\s+|(?<=\n)\s*\n)")
_PERCENT = expression(r"%|per ?cent")


class Before(NamedTuple):
    """The clause before a figure: its words, lower-case, nearest last.

    `word` is the nearest without full stop, `last` as written; `starts` says that a sentence or quotation begins here;
    `bound` is what the nearest `bound_words` words say.
    """

    words: list[str]
    word: str
    last: str
    starts: bool
    bound: str
    bound_words: int

    @property
    def labels(self) -> bool:
        """Whether the nearest word numbers things (Article, page, version)."""
        if self.word == "year" and self.words[-2:-1] and self.words[-2] in _WHICH_YEAR:
            return False
        return self.word in LABELS

    @property
    def month(self) -> bool:
        """Whether the nearest word is a month; the verb `may` is none."""
        return self.word in MONTHS and self.last[:1].isupper()

    @property
    def dated(self) -> bool:
        """Whether the nearest word is a year or two, as a date has them (in June 2024, in 2018/19)."""
        return _YEAR.fullmatch(self.word) is not None and self.words[-2:-1] != [] and self.words[-2] in _BEFORE_YEARS

    @property
    def named(self) -> bool:
        """Whether the nearest word is a name, so that the number is part of it (Horizon 2020, Web 3.0)."""
        return self.last[:1].isupper() and self.word not in WORD_STARTS and not self.word.endswith(("’s", "'s", "s’"))

    @property
    def changes(self) -> bool:
        """Whether one of the nearest words says that something rises or falls."""
        return any(word in CHANGES for word in self.words[-6:])

    @property
    def rose_by(self) -> bool:
        """Whether the words say by how much something did rise or fall; what may or will is as often told by a range."""
        words = self.words[: -self.bound_words or None][-6:]
        return words[-1:] == ["by"] and not _ROSE.isdisjoint(words) and _FORESEEN.isdisjoint(words)

    @property
    def rose(self) -> bool:
        """Whether what follows is how much something rose or fell: "the deficit increased $2 bn", "a rise in the gap of $2 bn"."""
        words = self.words[: -self.bound_words or None][-8:]
        said = words[-1:] if words[-1:] != ["of"] else words
        return not CHANGES.keys().isdisjoint(said) and _FORESEEN.isdisjoint(words)

    def change(self) -> str:
        """Return `increase` or `decrease` where the figure is the amount of a change, and not its result."""
        words = self.words[: -self.bound_words or None]
        if not words:
            return ""
        if words[-1] in CHANGES:
            return "" if words[-2:-1] and words[-2].startswith(("make", "made", "making")) else CHANGES[words[-1]]
        if words[-1] in {"by", "of"}:
            return next((CHANGES[word] for word in words[-2:-6:-1] if word in CHANGES), "")
        return ""


_MOVED = word_set(
    "went go goes gone going inched edged ticked crept moved picked shot pushed climbed inflation rate rates"
)
"""Behind these "up to" says a level, and no bound."""
_ROSE = CHANGES.keys() - word_set("rise fall increase grow decline drop decrease cut reduce")
_FORESEEN = word_set("will would could may might should shall can to between from")
_PERCENT_OR_MARGIN = expression(r"%|\bper ?cent\b|margin of error")
_SCALE_OF_POINTS = expression(r"\bout of\b|\b(?:index|score|scale|scored|ranking)\b")


def before(text: str, position: int) -> Before:
    """Return what stands before `position`."""
    low = position - _REACH if position > _REACH else 0
    begin = _clause_start(text, low, position)
    kept = text[begin if begin >= 0 else low : position]
    words = kept.lower().split()
    if begin < 0 and low and words and not kept[0].isspace():
        del words[0]
    if not words:
        return _at_break(text[low:position])
    last = words[-1]
    written = kept.rsplit(None, 1)[-1]
    for length in _BOUND_LENGTHS.get(last, ()):
        name = BOUNDS_BEFORE.get(last if length == 1 else " ".join(words[-length:])) if length <= len(words) else None
        quoted = last == ">" and kept[-1].isspace()  # A mark of quotations and of steps (News > 12 members).
        if name is not None and not quoted and not (last == "to" and words[-3:-2] and words[-3] in _MOVED):
            return Before(words, last.rstrip("."), written, False, name, length)
    return Before(words, last.rstrip("."), written, False, "", 0)


def _clause_start(text: str, low: int, position: int) -> int:
    """Return where the last break between `low` and `position` ends, -1 without one."""
    if text.find("\n", low, position) < 0:
        # Without line breaks the last mark decides, unless no blank follows it.
        match = _LAST_MARK.match(text, low, position)
        if match is None:
            return -1
        end = match.end()
        if text[end - 1] in _OPENING_MARKS:
            return end
        if end < position and text[end].isspace():
            return end + 1
    if text[position - 1] == "\n" and _is_short_heading(text, position - 1):
        return position
    match = _LAST_BREAK.match(text, low, position)
    return match.end() if match is not None else -1


def _is_short_heading(text: str, end: int) -> bool:
    """Tell whether the line that ends at a place is a heading right above its text, no line of broken prose."""
    begin = text.rfind("\n", max(0, end - _SHORT), end) + 1
    words = text[begin:end].split() if begin or end < _SHORT else []
    return (
        0 < len(words) <= _FEW_WORDS
        and words[0][0].isupper()
        and words[-1].isalpha()
        and words[-1].lower() not in LABELS
    )


def is_tallied(text: str, start: int, end: int) -> bool:
    """Whether a number behind a colon says how many there are of what stands before: "Signatories: 41", "Against: 12"."""
    label = _TALLY.search(text, max(0, start - _REACH - _SHORT), start)
    if label is None or _TALLY_ENDS.match(text, end) is None:
        return False
    word = label[1].lower()
    plural = ENGLISH_PLURAL.get(word)
    counted = plural is not None and plural.kind in _COUNTED_KINDS and ENGLISH_LEMMAS.get(word, word) not in LABELS
    return word in _TALLIED or (counted and word not in LABELS)


def _at_break(window: str) -> Before:
    pieces = window.split()
    last = pieces[-1] if pieces else ""
    name = BOUNDS_BEFORE.get(last.lower().rstrip(".")) if last.endswith(".") else None
    if last.lower() in _ABBREVIATED or name is not None:
        return Before([last.lower()], last.lower().rstrip("."), last, False, name or "", 1 if name else 0)
    return Before([], "", "", last[-1:] != "," or "\n\n" in window[-3:], "", 0)


def bound_behind(text: str, end: int) -> str:
    """Return the bound said behind a figure (or more, and above), or nothing."""
    following = text[end : end + 1]
    match = _BEHIND.match(text, end) if following.isspace() and text[end + 1 : end + 2] in _BEHIND_STARTS else None
    if match is None:
        return "at_least" if following == "+" else ""
    words = [word for word in match.groups() if word]
    if words[2:] == ["than"]:
        return ""
    return BOUNDS_AFTER.get(" ".join(words)) or BOUNDS_AFTER.get(" ".join(words[:2])) or ""


_IN_BRACKETS = expression(
    r"\b(?:(?!sections|articles|paragraphs|rules|pages|items|regulations)[a-z]{3,18}s|rest|remainder|latter|former|total|majority)\s\($"
)
_NAME = expression(r"\b[A-Z][a-z]+\s\($")
_LABELLED = expression(
    r"(?:\A|\n)[^\w\n]{0,4}(?=[^\n:]*\b(?:people|staff|[a-z]{3,}(?<![sui])s)\b)[A-Z][A-Za-z ,()’'-]{2,}:[ \t]+\Z", re.I
)
_ALONE = expression(r"[ \t]*(?:\n|$)")


def labels_line(text: str, start: int, end: int) -> bool:
    """Tell whether a number has a line for itself behind what it counts: "Districts affected: 38"."""
    return _ALONE.match(text, end) is not None and _LABELLED.search(text, max(0, start - 60), start) is not None


def in_brackets(text: str, start: int, value: Decimal, near: bool) -> bool:
    """Tell whether a number in brackets counts what stands before them, or says of a name what a near figure says."""
    if near and value != value.to_integral_value() and _NAME.search(text, max(0, start - 24), start) is not None:
        return True
    return value >= 100 and _IN_BRACKETS.search(text, max(0, start - 24), start) is not None


def is_gap_of_rates(text: str, start: int, change: str) -> bool:
    """Whether a percentage must be one of points: a gap of two rates, or a rate that changes by it."""
    window = text[max(0, start - _SENTENCE) : start]
    if not change:
        for word in GAP_WORDS:
            if word in window:
                break
        else:
            return False
    ends = [match.end() for match in _SENTENCE_END.finditer(window)]
    # A gap named behind a semicolon may have its rates before it.
    clause = window[ends[-1] :] if ends else window
    words = set(re.findall(r"[a-z]+", clause.lower()))
    if words & GAP_WORDS:
        wider = window[ends[-2] :] if len(ends) > 1 else window
        return bool(words & RATE_WORDS) or _PERCENT.search(wider) is not None
    return bool(change) and bool(words & RATE_WORDS) and window.rstrip().endswith("by")


def is_point_of_percent(text: str, start: int, end: int) -> bool:
    """Whether points are percentage points: the sentence speaks of percentages and not of a scale or an index."""
    window = text[max(0, start - 2 * _SENTENCE) : end + 60]
    return _PERCENT_OR_MARGIN.search(window) is not None and _SCALE_OF_POINTS.search(window) is None
