"""What a figure measures, in the words of the text: the whole noun phrase, or that of the figure before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, next_figure
from policydata.extraction.place_names import CHINESE_PLACES
from policydata.extraction.spans import Place, Span
from policydata.extraction.statistics.chinese.indicators import chinese_indicator, grows, phrase
from policydata.extraction.statistics.english import shares
from policydata.extraction.statistics.english.predicates import said_of
from policydata.extraction.statistics.english.shares import bare_edges, share_of
from policydata.extraction.statistics.indicator_words import (
    BARE,
    ENGLISH_VERBS,
    NO_SUBJECTS,
    PREPOSITIONS,
    TAILS,
)
from policydata.extraction.statistics.measured_phrases import LOW_HEADS, MOST_WORDS, measured_phrase, rightward
from policydata.extraction.statistics.respective import respective
from policydata.extraction.statistics.units import COUNTED
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import leads_date
from policydata.extraction.unit_kinds import unit_kind

_LONGEST = 220
_CUT = expression(r"\b(?:and|but|while|whereas|yet)\s")
_CUT_WORDS = frozenset(("and", "but", "while", "whereas", "yet"))
"""What starts a clause, but for marks; the words, one of which stands in it."""
_LETTER = expression("[A-Za-z]")
_VERB = expression(rf"\s+(?:{'|'.join(sorted(ENGLISH_VERBS, key=len, reverse=True))})\b")
_OPENING = expression(
    r"[\s,“\"‘'(•·▪–—-]*(?:(?:the|an?|some|about|nearly|almost|over|only|of|its|their|and|or|that|now|also)\s+)*", re.I
)
_NUMBER = expression(
    r"\W*(?:[0-9][0-9.,]*(?:[\s–-][0-9][0-9.,]*)*|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|several|dozens?|hundreds?|thousands?|millions?)\b)"
    r"(?:[\s-]+(?:hundred|thousand|million|billion|trillion|bn|mn|m|lakh|crore|dozen|one|two|three|four|five|six|seven|eight|nine|and|or\s+(?:more|so)|more|of|other|[a-z]+ty[- ]?[a-z]*(?=\s))\b)*\s*",
    re.I,
)
_DONE_BY = expression(
    r"\b((?:co-?)?[a-z]+(?:ed|en)\s+by)\s+(?:(?:the|about|some|nearly|over|almost|around|more\s+than|at\s+least|fewer\s+than|up\s+to)\s+)*\Z"
)
_AFTER = expression(
    r"\s*(?:or\s+(?:more|so|less)\s+)?(?:of\s+)?(?:the\s+)?(?:(?:[A-Z]\.){2,}\s+)?"
    r"((?!(?:fewer|more|less|higher|lower|faster)\s+than\b)[a-z][\w’'-]*(?:\s+(?!(?:in|at|by|on|from|to|than|compared|and|over|up|or|with|but)\b)[a-z][\w’'-]+){0,7})"
)
_ROW = expression(r"([A-Za-z][^\n0-9]*?[A-Za-z)])[ \t]{2,}[0-9.,%\s]*\Z")
_LABEL = expression(
    r"[\s•*◆●▪–—-]*(?![Tt]arget|[Gg]oal)([A-Za-z][^\n:;.0-9]{2,60}):\s+(?:(?:about|over|nearly|some|approximately|up|down|almost)\s+){0,2}[$€£]?\Z"
)
"""A line or sentence that labels its figure: "Vacancies: 101,200"."""
_OTHER_GROUP = expression(
    f"(?:(?:城镇|农村|城市)(?:地区|居民)?|{'|'.join(sorted(CHINESE_PLACES, key=len, reverse=True))})(?=[\u4e00-\u9fff]{{2}})"
)
_GROUPS = expression("城镇|农村|城市|" + "|".join(sorted(CHINESE_PLACES, key=len, reverse=True)))
"""A figure of another group than the one before: 城镇地区…为83.3%，农村地区为66.5%."""
_COUNTS = expression(r"\b(?:number|population)\b", re.I)
_GOES_ON = expression(
    r".{0,60}\b(?:it|they)\s+(?:is|are|was|were|will|has|have|had|rose|fell|grew|reached|stood|should|would|could)\b|\W*(?:It|They|This|That|These|Those|Of\s+(?:these|those|them|which)|(?:The|This|That)\s+(?:rate|share|figure|proportion|number|total|gap|ratio)\b)"
    r"|.{0,60}\bthe\s+(?:rate|share|figure|proportion|gap)\s+(?:was|is|stood|rose|fell|reached|narrowed)\b",
    re.DOTALL,
)
"""A sentence that goes on with what the one before measured."""
_IS = expression(
    r"\s+(?:was|is|stood\s+at|stands\s+at|reached|fell\s+to|rose\s+to)\s+(?:(?:about|over|nearly|some|only|just)\s+)?"
)
_THING = expression(
    r"\s+(?:(?:[A-Z]\.){2,}\s+)?((?:out\s+)?of\s+(?:(?:the|its|their|our|all|these|those)\s+){0,2}(?:(?:[0-9][0-9.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s+)?)?((?!(?:them|these|those|us|whom|which|per|a|an|the|in|of|to|at|on|by|and|or|from|for|than|were|was|are|is|had|have|with|more|less|fewer|higher|lower)\b)[A-Za-z0-9][\w’'-]*(?:\s+[a-z][\w’'-]+){0,3})"
)
_PEOPLE_ONLY = expression(
    r"(?:women|men|girls|boys|minors|children|students|pupils|people|users|households|adults|workers|smes|enterprises|firms|companies"
    r"|businesses|nationals|immigrants|respondents|patients|pensioners|voters|farmers|persons|employees)\s*\Z",
    re.I,
)
_AUXILIARIES = frozenset(
    ("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may")
)
_ANYBODY = frozenset(("people", "persons", "residents", "individuals", "inhabitants"))
_PRONOUNS = frozenset(of + who for who in ("them", "these", "those", "which", "whom") for of in ("", "of "))
"""Who is counted says less of a count than what they did."""
_IT = expression(r"\W*(?:It|They)\s")
_LAST = expression(r"\s+([A-Za-z’']+)\s*\Z")
_SHARES = frozenset(("percent", "permille", "times"))


class Measures:
    """What was measured last, for figures that go on with it ("…, and narrowed by 4.4%", "the rate was 86%")."""

    __slots__ = ("end", "group", "level", "maker", "place", "told", "unit", "where", "whose", "words")

    def __init__(self) -> None:
        """Start a text; `level` is what was measured last that is no share, `whose` the group that a share is of."""
        self.told: set[str] = set()
        self.words: str | None = None
        self.where: Place = (0, 0)
        self.level: tuple[str, Place] | None = None
        self.unit: str | None = None
        self.group: tuple[str, str | None] = ("", None)
        self.whose: str | None = None
        self.place: str | None = None
        self.maker: str | None = None
        self.end = 0

    def forget(self) -> None:
        """Start a paragraph."""
        self.words = self.unit = self.maker = None


def indicator(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, wording: Wording, measures: Measures
) -> tuple[str, Place, bool]:
    """Return the words that say what a figure measures, where they stand (code points), and whether they are its own."""
    since = max(measures.end, passage.start)
    known = measures.words is not None
    chinese = wording.chinese
    measures.whose = measures.place = None
    row = (
        respective(text, passage, spans, figure, chinese)
        if ("分" if chinese else "respectively") in wording.words
        else None
    )
    if row is not None and row.where is not None:
        where: Place | None = (phrase(text, passage, spans, *row.where) if chinese else None) or row.where
    elif chinese:
        where = chinese_indicator(text, passage, spans, figure, known, since)
        if where is not None and text[where[0] - 1] not in "的，。；：" and where[0] > spans[figure].end:
            measures.whose = text[spans[figure].end : where[0]]
    else:
        where = _english(text, passage, spans, figure, wording, measures, since)
    measures.end = spans[figure].end
    if row is not None:
        measures.whose, measures.place = row.group or measures.whose, row.place
    if where is None:
        if chinese and measures.level is not None and grows(text, passage, spans[figure]):
            return *measures.level, False
        if chinese and (other := _OTHER_GROUP.match(measures.words or "")) is not None:
            near = text[since : spans[figure].start]
            if other.group() not in near and _GROUPS.search(near):
                begin, end = measures.where
                return (measures.words or "")[other.end() :], (begin + other.end(), end), False
        return measures.words or "", measures.where, False
    start, end = _trimmed(text, *where)
    if not chinese:
        for date in passage.dates:
            if spans[date].start <= start < spans[date].end:
                start = min(spans[date].end, end)
        bare = bare_edges(text, start, end, spans[figure].start)
        if known and measures.whose is None and (bare is None or text[slice(*bare)].lower() in BARE):
            return measures.words or "", measures.where, False
        start, end = bare or _of_sentence(text, passage, spans[figure]) or (start, start)
        if start == end:
            return "", (start, end), True
    words = ("" if chinese else " ").join(text[start:end].split())
    if chinese and measures.words and words.startswith(("比", "与", "较")) and measures.end > start > measures.where[1]:
        return measures.words, measures.where, False
    measures.words, measures.where = words, (start, end)
    if not words.startswith("占"):
        measures.level = (words, (start, end))
    return words, (start, end), True


def _english(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, wording: Wording, measures: Measures, since: int
) -> Place | None:
    """Return where the words stand that say what a figure measures; None to go on with those of the figure before."""
    span = spans[figure]
    known = measures.words is not None
    start = max(passage.start, span.start - _LONGEST)
    line = text.rfind("\n", start, span.start) + 1
    per = text.startswith(" per ", span.end) or " per " in text[span.start : span.end]
    words_in = text.count(" ", span.start, span.end)
    measured = per or (unit_kind(span.unit) not in COUNTED and not (span.unit == "point" and words_in > 1))
    counts = span.unit is not None and not measured
    row = _ROW.match(text, line, span.start) if line else None
    if row is None and (not counts or not _LETTER.search(text, span.start, span.end)):
        label = max(line, passage.start)
        row = _LABEL.match(text, label, span.start) if text.find(":", label, span.start) > 0 else None
    if row is not None:
        return row.span(1)
    since = min(max(start, since), span.start)
    later = next_figure(passage, spans, figure)
    words = wording.words
    if known and since > passage.start and text[since : span.start].strip(" ,\n") in ("", "and", "or"):
        before = spans[passage.figures[bisect_left(passage.figures, figure) - 1]]
        if before.unit == span.unit and before.end == since:
            return None
    if (
        known
        and not words.isdisjoint(shares.OTHERS)
        and (of_others := shares.IT_WAS.search(text, start, span.start)) is not None
    ):
        measures.whose = of_others.group(1)
        return None
    stop = _before_date(passage, spans, span.end, passage.end)
    same = known and shares.SAME_WHOLE.match(text, since, min(span.end + 60, passage.end))
    if same or (known and shares.UP_OR_DOWN.fullmatch(text, since, span.start)):
        return None
    if not counts and (share := share_of(text, passage, span, later, stop)) is not None:
        measures.whose = share.whose
        return share.rest
    heads = words & LOW_HEADS
    named = measured_phrase(text, passage, spans, heads, wording.low, start, span.start) if heads else None
    if counts and named is not None and named[0] >= since and _IS.fullmatch(text, named[1], span.start):
        return named
    if (
        named is None
        and not words.isdisjoint(shares.MAKING)
        and (made := shares.MADE.search(text, start, span.start)) is not None
        and made.start(1) >= since
    ):
        return made.span(1)
    if counts and not _may_count(wording.low) and (counted := _counted(text, passage, spans, span, words)) is not None:
        return counted
    if counts and _may_count(wording.low):
        if named is not None and named[0] >= since and _counts(text, named):
            return named
        if (counted := _counted(text, passage, spans, span, words)) is not None:
            return counted
    thing = _THING.match(text, span.end, passage.end) if span.unit is None and named is None else None
    if thing is not None and not (known and thing.group(1)):
        return _untailed(text, *thing.span(2))
    first = named[1] if named else start
    clause = _clause(text, passage, spans, words, first, span.start)
    subject = (
        _subject(text, clause, span.start)
        if (named is None or clause > first) and not words.isdisjoint(ENGLISH_VERBS)
        else None
    )
    of = shares.OF.match(text, span.end, passage.end) if span.unit in _SHARES else None
    if (
        of is not None
        and (named is None or named[1] < since)
        and shares.PRONOUN.match(of.group(1)) is None
        and (subject is None or _PEOPLE_ONLY.search(text, *subject))
    ):
        if subject is not None:
            measures.whose = measures.maker = text[slice(*subject)]
        elif measures.maker and text.endswith(" and ", since, span.start):
            measures.whose = measures.maker
        return _cut_words(text, of.start(1), min(_before_date(passage, spans, *of.span(1)), later))
    money = unit_kind(span.unit) == "money"
    if money and (sums := shares.SUM_OF.search(text, max(since, span.start - 80), span.start)) is not None:
        return sums.span(1)
    if (
        (money or unit_kind(span.unit) == "ratio")
        and not words.isdisjoint(shares.SPENDING)
        and (spent := shares.SPENT.search(text, max(clause, since), span.start))
    ):
        what = shares.ON_WHAT.match(text, span.end, min(later, stop))
        if what is not None:
            if clause < spent.start() and _PEOPLE_ONLY.search(text, clause, spent.start()):
                measures.whose = text[clause : spent.start()].strip()
            return _cut_words(text, *what.span(1))
    if subject is not None:
        return subject
    goes_on = known and (since > start or _GOES_ON.match(text, passage.start, span.start) is not None)
    if named is not None and (named[0] >= since or not goes_on):
        bare = text[named[0] : named[1]].lower() in BARE
        return None if bare and known else named
    if goes_on:
        return None
    after = _AFTER.match(text, span.end, min(later, span.end + _LONGEST))
    if after is not None and (found := _untailed(text, *after.span(1)))[1] - found[0] > 5:
        return found
    if known:
        return None
    return (clause, span.start) if clause < span.start else (max(start, span.start - 60), span.start)


def _of_sentence(text: str, passage: Passage, span: Span) -> Place | None:
    """Return the subject of the sentence of a figure whose own clause names nothing, else that behind it."""
    comma = text.find(", ", passage.start, span.start)
    for cut in (passage.start, comma + 2) if comma > 0 else (passage.start,):
        if (found := _subject(text, cut, span.start)) is not None:
            return found
    if text.endswith(" of ", passage.start, span.start):
        return passage.start, span.start
    if comma > 0 and text[comma : span.start] == ", at ":
        return passage.start, comma
    if _IT.match(text, passage.start, span.start) is not None:
        low = max(0, passage.start - _LONGEST)
        ends = text.rfind(". ", low, passage.start - 2), text.rfind("\n", low, passage.start - 1)
        return _subject(text, max(low, max(ends) + 1), passage.start)
    return _subject(text, span.end + 1, passage.end) if text.startswith(", ", span.end) else None


def _may_count(low: str) -> bool:
    """Tell whether a sentence in small letters has a word that _COUNTS needs."""
    return "number" in low or "population" in low


def _counts(text: str, named: Place) -> bool:
    """Tell whether a noun phrase before a figure is the number of something, which goes before the noun behind it."""
    return _COUNTS.search(text, *named) is not None and text[named[0] : named[1]].lower() not in BARE


def _counted(text: str, passage: Passage, spans: Sequence[Span], span: Span, said: Set[str]) -> Place | None:
    """Return the noun that a figure counts, with what belongs to it."""
    number = _NUMBER.match(text, span.start, span.end)
    begin = number.end() if number is not None else span.start
    if begin >= span.end or not _LETTER.search(text, begin, span.end):
        return None
    by = "by" in said and span.detail.get("counted") != "vote"
    done = by and _DONE_BY.search(text, max(passage.start, span.start - 60), span.start)
    if done:
        return done.start(1), span.end
    end = rightward(text, passage, spans, span.end, passage.end)
    if end == span.end:
        after = _AFTER.match(text, span.end, min(passage.end, span.end + 90))
        first = after.group(1).split()[0].lower() if after is not None else ""
        if after is not None and first not in PREPOSITIONS and text[span.end : after.start(1)].isspace():
            end = _untailed(text, span.end, after.end(1))[1]
    done_by = said_of(text, begin, end)
    if done_by is None:
        return begin, end
    who = text[slice(*done_by.group)].lower()
    if who.partition(" ")[0] in _ANYBODY:
        whole = " " not in text[slice(*done_by.rest)] and text[done_by.group[1] : done_by.rest[0]].isspace()
        return begin if whole else done_by.rest[0], done_by.rest[1]
    return done_by.rest if who in _PRONOUNS else done_by.group


def _clause(text: str, passage: Passage, spans: Sequence[Span], said: Set[str], start: int, stop: int) -> int:
    """Return where the clause of a figure starts, after a date that leads it; `said` are the words of its sentence."""
    cut = _last_mark(text, start, stop)
    if not said.isdisjoint(_CUT_WORDS):
        for match in _CUT.finditer(text, cut, stop):
            cut = match.end()
    for date in passage.dates:
        if cut <= spans[date].start and spans[date].end <= stop and leads_date(text[cut : spans[date].start]):
            cut = spans[date].end
    return cut


def _last_mark(text: str, start: int, stop: int) -> int:
    """Return the end of the last mark with white space behind it; `start` if there is none."""
    cut = start
    for mark in ",;:(—":
        at = text.rfind(mark, cut, stop - 1)
        while at >= 0 and not text[at + 1].isspace():
            at = text.rfind(mark, cut, at)
        if at >= 0:
            cut = at + 2
    return cut


def _subject(text: str, start: int, stop: int) -> Place | None:
    """Return the subject of a clause that has a verb before the figure."""
    opening = _OPENING.match(text, start, stop)
    begin = opening.end() if opening is not None else start
    stop = min(stop, begin + _LONGEST)
    verb = _VERB.search(text, max(begin - 1, start), stop)
    while (
        verb is not None and verb.group().strip() not in _AUXILIARIES and (again := _VERB.match(text, verb.end(), stop))
    ):
        verb = again
    if verb is None or verb.start() <= begin:
        return None
    words = text[begin : verb.start()].split()
    if not words or len(words) > MOST_WORDS or words[0].lower() in NO_SUBJECTS or words[0].lower() in ENGLISH_VERBS:
        return None
    if " ".join(words).lower() in BARE:
        return None
    return begin, verb.start()


def _cut_words(text: str, start: int, end: int) -> Place:
    words = list(re.finditer(r"\S+", text[start:end]))[:MOST_WORDS]
    return _untailed(text, start, start + (words[-1].end() if words else 0))


def _before_date(passage: Passage, spans: Sequence[Span], start: int, end: int) -> int:
    return min((spans[date].start for date in passage.dates if start < spans[date].start < end), default=end)


def _untailed(text: str, start: int, end: int) -> Place:
    """Return a phrase without the prepositions and articles it ends with."""
    while (last := _LAST.search(text, start, end)) is not None and last.group(1).lower() in TAILS:
        end = last.start()
    return start, end


def _trimmed(text: str, start: int, end: int) -> Place:
    while start < end and (
        text[start].isspace() or text[start] in '”",;:，；：、|' or (text[start] in "“‘" and "”" not in text[start:end])
    ):
        start += 1
    while end > start and (
        text[end - 1].isspace()
        or text[end - 1] in '“",;:，；：、|'
        or (text[end - 1] == "”" and "“" not in text[start:end])
    ):
        end -= 1
    return start, end
