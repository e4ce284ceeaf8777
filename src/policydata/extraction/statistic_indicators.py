"""What a figure measures, in the words of the text: the whole noun phrase, or that of the figure before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.indicator_words import (
    BARE,
    CHANGE_NOUNS,
    ENGLISH_HEAD,
    ENGLISH_VERBS,
    LEFT_STOPS,
    LINKS,
    NO_SUBJECTS,
    TAILS,
)
from policydata.extraction.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistic_indicators_chinese import chinese_indicator
from policydata.extraction.statistic_words import ENGLISH_LEAD_DATE

Place = tuple[int, int]

_LONGEST = 220
_MOST_WORDS = 16
_WORD = re.compile(r"\s+([\w’'%-]+)")
_BEFORE = re.compile(r"([A-Za-z0-9][\w’'-]*)\s+\Z")
_CUT = re.compile(r"[,;:(—]\s|\b(?:and|but|while|whereas|yet)\s")
_VERB = re.compile(rf"\s+(?:{'|'.join(sorted(ENGLISH_VERBS, key=len, reverse=True))})\b")
_OPENING = re.compile(
    r"[\s,“\"‘'(–—-]*(?:(?:the|an?|some|about|nearly|almost|over|only|of|its|their|and|or|that|now|also)\s+)*", re.I
)
_NUMBER = re.compile(
    r"\W*(?:[0-9][0-9.,]*|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|several|dozens?|hundreds?|thousands?|millions?)\b)"
    r"(?:[\s-]+(?:hundred|thousand|million|billion|trillion|bn|m|dozen|and|or\s+(?:more|so)|more|of|other|[a-z]+ty[- ]?[a-z]*(?=\s))\b)*\s*",
    re.I,
)
_OF = re.compile(r"\s+(?:or\s+(?:more|so|less)\s+)?of\s+(?:the\s+|all\s+|its\s+|their\s+)*([^,;.:()\n]{3,110})")
_PRONOUN = re.compile(r"(?:them|these|those|this|it|which|whom|that|total)\b", re.I)
_DONE_BY = re.compile(
    r"\b((?:co-?)?[a-z]+(?:ed|en)\s+by)\s+(?:(?:the|about|some|nearly|over|almost|around|more\s+than|at\s+least|fewer\s+than|up\s+to)\s+)*\Z"
)
_AFTER = re.compile(
    r"\s*(?:or\s+(?:more|so|less)\s+)?(?:of\s+)?(?:the\s+)?"
    r"([a-z][\w’'-]*(?:\s+(?!(?:in|at|by|on|from|to|than|compared|and|over|up|or|with|but)\b)[a-z][\w’'-]+){0,7})"
)
_ROW = re.compile(r"([A-Za-z][^\n0-9]*?[A-Za-z)])[ \t]{2,}[0-9.,%\s]*\Z")
_MEASURED = frozenset(("percent", "percentage_point", "basis_point", "times", "permille"))


class Measures:
    """What was measured last, for figures that go on with it ("…, and narrowed by 4.4%", "the rate was 86%")."""

    __slots__ = ("where", "words")

    def __init__(self) -> None:
        """Start a text."""
        self.words: str | None = None
        self.where: Place = (0, 0)

    def forget(self) -> None:
        """Start a paragraph."""
        self.words = None


def indicator(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, chinese: bool, measures: Measures
) -> tuple[str, Place, bool]:
    """Return the words that say what a figure measures, where they stand (code points), and whether they are its own."""
    where = (chinese_indicator if chinese else _english)(text, passage, spans, figure, measures.words is not None)
    if where is None:
        return measures.words or "", measures.where, False
    start, end = _trimmed(text, *where)
    words = text[start:end].split()
    measures.words, measures.where = ("" if chinese else " ").join(words), (start, end)
    return measures.words, measures.where, True


def _english(text: str, passage: Passage, spans: Sequence[Span], figure: int, known: bool) -> Place | None:
    """Return where the words stand that say what a figure measures; None to go on with those of the figure before."""
    span = spans[figure]
    start = max(passage.start, span.start - _LONGEST)
    line = text.rfind("\n", start, span.start) + 1
    row = _ROW.match(text, line, span.start) if line else None
    if row is not None:
        return row.span(1)
    since = max((spans[other].end for other in passage.figures if spans[other].end <= span.start), default=start)
    named = _named(text, passage, spans, start, span.start)
    if span.unit not in _MEASURED and not (span.unit or "").isupper():
        counted = _counted(text, passage, spans, span, named if named and named[0] >= since else None)
        if counted is not None:
            return counted
    clause = _clause(text, passage, spans, max(start, named[1] if named else start), span.start)
    subject = _subject(text, clause, span.start)
    if subject is not None:
        return subject
    of = _OF.match(text, span.end, passage.end) if span.unit in _MEASURED else None
    if of is not None and (named is None or named[1] < since) and _PRONOUN.match(of.group(1)) is None:
        return _cut_words(text, of.start(1), of.end(1))
    if named is not None and (named[0] >= since or not known):
        bare = text[named[0] : named[1]].lower() in BARE
        return None if bare and known else named
    if known:
        return None
    after = _AFTER.match(text, span.end, min(passage.end, span.end + _LONGEST))
    return after.span(1) if after is not None else (clause, span.start)


def _counted(text: str, passage: Passage, spans: Sequence[Span], span: Span, named: Place | None) -> Place | None:
    """Return the noun that a figure counts, with what belongs to it; the number of something said before goes first."""
    if named is not None and text[named[0] : named[1]].lower() not in BARE:
        return named
    number = _NUMBER.match(text, span.start, span.end)
    begin = number.end() if number is not None else span.start
    if begin >= span.end or not re.search("[A-Za-z]", text[begin : span.end]):
        return None
    done = _DONE_BY.search(text, max(passage.start, span.start - 60), span.start)
    if done is not None:
        return done.start(1), span.end
    end = _rightward(text, passage, spans, span.end, passage.end)
    if end == span.end:
        after = _AFTER.match(text, span.end, min(passage.end, span.end + 90))
        if after is not None and text[span.end : after.start(1)].isspace():
            end = after.end(1)
    return begin, end


def _named(text: str, passage: Passage, spans: Sequence[Span], start: int, stop: int) -> Place | None:
    """Return the last noun phrase before a figure whose head measures ("Internet penetration rate in rural areas")."""
    found: Place | None = None
    position = start
    for head in ENGLISH_HEAD.finditer(text, start, stop):
        if head.start() < position:
            continue
        begin, modified = _leftward(text, head.start(), max(start, position))
        end = _rightward(text, passage, spans, head.end(), stop)
        word = head.group().lower()
        if word in CHANGE_NOUNS:
            if not modified and not re.match(r"\s+in\s", text[head.end() : head.end() + 5]):
                continue
        elif word in ("time", "value", "cost") and not modified and end == head.end():
            continue
        if re.search(r"\b(?:same|first|this|that|long|any|will|would|to|a|could)\s+\Z", text[max(start, begin - 8) : begin]) and (
            word == "time" or word in CHANGE_NOUNS
        ):
            continue
        found = (begin, end)
        position = end
    return found


def _leftward(text: str, start: int, limit: int) -> tuple[int, bool]:
    begin = start
    for _ in range(6):
        before = _BEFORE.search(text, max(limit, begin - 30), begin)
        if before is None or before.group(1).lower() in LEFT_STOPS or before.group(1).lower().endswith("ly"):
            break
        if re.fullmatch(r"(?:19|20)[0-9]{2}", before.group(1)):
            break
        begin = before.start(1)
    return begin, begin < start


def _rightward(text: str, passage: Passage, spans: Sequence[Span], end: int, stop: int) -> int:
    """Return the end of a noun phrase: its head ends at `end`, links such as "of" or "aged" lead on."""
    barrier = stop
    for date in passage.dates:
        if spans[date].start >= end:
            barrier = min(barrier, spans[date].start)
            break
    first = _WORD.match(text, end, barrier)
    if first is None or first.group(1).lower() not in LINKS:
        return end
    position, last, between = end, end, False
    numbers = {spans[figure].start: spans[figure].end for figure in passage.figures if spans[figure].start >= end}
    previous = ""
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, position, barrier)
        if word is None:
            break
        low = word.group(1).lower()
        if low in ENGLISH_VERBS or low in ("which", "that", "while", "but", "or") or low in NO_SUBJECTS:
            break
        if word.start(1) in numbers and previous not in ("aged", "least", "over", "under", "than", "and", "between"):
            break
        if low == "and" and not between and re.match(r"\s+(?:the|its|their|an?|this)\s", text[word.end() : word.end() + 8]):
            break
        between = between or low == "between"
        position = word.end()
        if low not in TAILS:
            last = position
        previous = low
    return last


def _clause(text: str, passage: Passage, spans: Sequence[Span], start: int, stop: int) -> int:
    """Return where the clause of a figure starts, after a date that leads it."""
    cut = start
    for match in _CUT.finditer(text, start, stop):
        cut = match.end()
    for date in passage.dates:
        if cut <= spans[date].start and spans[date].end <= stop and ENGLISH_LEAD_DATE.match(text[cut : spans[date].start]):
            cut = spans[date].end
    return cut


def _subject(text: str, start: int, stop: int) -> Place | None:
    """Return the subject of a clause that has a verb before the figure."""
    opening = _OPENING.match(text, start, stop)
    begin = opening.end() if opening is not None else start
    verb = _VERB.search(text, max(begin - 1, start), stop)
    if verb is None or verb.start() <= begin:
        return None
    words = text[begin : verb.start()].split()
    if not words or len(words) > _MOST_WORDS or words[0].lower() in NO_SUBJECTS or words[0].lower() in ENGLISH_VERBS:
        return None
    if " ".join(words).lower() in BARE:
        return None
    return begin, verb.start()


def _cut_words(text: str, start: int, end: int) -> Place:
    words = list(re.finditer(r"\S+", text[start:end]))[:_MOST_WORDS]
    return start, start + (words[-1].end() if words else 0)


def _trimmed(text: str, start: int, end: int) -> Place:
    while start < end and (text[start].isspace() or text[start] in "“”\"‘,;:，；：、"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "“”\",;:，；：、"):
        end -= 1
    return start, end
