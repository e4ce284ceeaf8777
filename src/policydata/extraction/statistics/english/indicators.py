"""What an English figure measures: the label of its line, the noun it counts, the subject of its clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence, Set

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, next_figure
from policydata.extraction.spans import Place, Span
from policydata.extraction.statistics.english import shares
from policydata.extraction.statistics.english.counts import AFTER, NUMBER, Clause, of_count, untailed
from policydata.extraction.statistics.english.predicates import nominal, opens_with_verb
from policydata.extraction.statistics.english.shares import share_of
from policydata.extraction.statistics.indicator_words import (
    BARE,
    ENGLISH_VERBS,
    NO_SUBJECTS,
)
from policydata.extraction.statistics.measured_phrases import (
    LOW_HEADS,
    MOST_WORDS,
    PER_MANY,
    measured_phrase,
)
from policydata.extraction.statistics.measures import Measures
from policydata.extraction.statistics.places import is_place
from policydata.extraction.statistics.units import COUNTED
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import leads_date
from policydata.extraction.unit_kinds import unit_kind

Found = tuple[Place | None, str | None]
"""Where the words stand, if they are not those of the figure before, and whose the figure is, where its clause says so."""
_LONGEST = 220
_CUT = expression(r"\b(?:and|but|while|whereas|yet)\s")
_CUT_WORDS = frozenset(("and", "but", "while", "whereas", "yet"))
"""What starts a clause, but for marks; the words, one of which stands in it."""
_LETTER = expression("[A-Za-z]")
_VERB = expression(rf"\s+(?:{'|'.join(sorted(ENGLISH_VERBS, key=len, reverse=True))})\b")
_OPENING = expression(
    r"[\s,“\"‘'(•·▪–—-]*(?:(?:[a-z]|[0-9]{1,2}|[ivx]+)\)\s+)?(?:(?:the|an?|some|about|nearly|almost|over|only|of|its|their|and|or|that|now|also)\s+)*",
    re.I,
)
_DASHED = expression(r"[\s•*◆●▪–—-]*([A-Z][^\n:;.0-9]{2,60}?)(?:\s{1,9}[-–—]|\s{0,9}\.{3,90})\s{0,9}[$€£]?\Z")
"""The same with a dash or dots, at the end of whose line the figure stands: "Staff costs - £540,210"."""
_LINE_END = expression(r"[^\S\n]*(?:\([^()\n]*\))?[^\S\n]*(?:\n|\Z)")
_ROW = expression(r"([A-Za-z][^\n0-9]*?[A-Za-z)])[ \t]{2,}[0-9.,%\s]*\Z")
_LABEL = expression(
    r"[\s•*◆●▪–—-]*(?![Tt]arget|[Gg]oal)([A-Za-z][^\n:;.0-9]{2,60}):\s+(?:(?:about|over|nearly|some|approximately|up|down|almost)\s+){0,2}[$€£]?\Z"
)
"""A line or sentence that labels its figure: "Vacancies: 101,200"."""
_GOES_ON = expression(
    r".{0,60}\b(?:it|they)\s+(?:is|are|was|were|will|has|have|had|rose|fell|grew|reached|stood|should|would|could)\b|\W*(?:It|They|This|That|These|Those|Of\s+(?:these|those|them|which)|(?:The|This|That)\s+(?:rate|share|figure|proportion|number|total|gap|ratio)\b)"
    r"|.{0,60}\bthe\s+(?:rate|share|figure|proportion|gap)\s+(?:was|is|stood|rose|fell|reached|narrowed)\b",
    re.DOTALL,
)
"""A sentence that goes on with what the one before measured."""
_ASIDE = expression(r",\s+(?:(?:al)?though|despite|measured|defined|after|which|who|whose|when|while|if|as)\s")
"""What parts a subject from its verb: "Mortality, although it fell"."""
_SHORT = 50
"""No line that text is wrapped at has fewer letters."""
_IS_SO = expression(
    r"\s+(?:was|is|(?:stood|stands|remains|remained)\s+at|totall?ed|amounted\s+to|came\s+to|comprises?)\s+(?:(?:a\s+total\s+of|now|still|about|around|over|nearly|some|only|just|almost)\s+)*"
)
_DONE_IN = expression(
    r"\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:[a-z]+ly\s+)?(?:[a-z]{2,}ed|given|found|made|taken|held|paid|brought)\s+(?:in|on)\s+(?:(?:about|around|over|nearly|some|only|just|almost)\s+)?"
)
_CASES = (" cases", " occasions", " instances")
_SAYS_LITTLE = expression(
    r"\b(?:projections?|forecasts?|estimates?)\b|\b(?:results?|outcome|consequence|total|figure|answer|rest|remainder|(?:Court|Board|Council|Committee|Commission)\w*)\s*\Z",
    re.I,
)
"""A subject that says less than the noun that is counted: "The result was 31 deaths"."""
_PEOPLE_ONLY = expression(
    r"(?:women|men|girls|boys|minors|children|students|pupils|people|users|households|adults|workers|smes|enterprises|firms|companies"
    r"|businesses|nationals|immigrants|respondents|patients|pensioners|voters|farmers|persons|employees)\s*\Z",
    re.I,
)
_AUXILIARIES = frozenset(
    ("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may")
)
_IT = expression(r"\W*(?:It|They)\s")
_SHARES = frozenset(("percent", "permille", "times"))


def english_indicator(
    text: str, passage: Passage, spans: Sequence[Span], figure: int, wording: Wording, measures: Measures, since: int
) -> Found:
    """Return where the words stand that say what a figure measures; None to go on with those of the figure before."""
    span = spans[figure]
    start = max(passage.start, span.start - _LONGEST)
    per = text.startswith(" per ", span.end) or " per " in text[span.start : span.end]
    points = span.unit == "point" and text.count(" ", span.start, span.end) > 1
    measured = per or (unit_kind(span.unit) not in COUNTED and not points)
    counts = span.unit is not None and not measured
    if (row := _label(text, passage, span, start, counts)) is not None:
        return row, None
    if (behind := shares.TOLD_BEHIND.match(text, span.end, passage.end)) is not None:
        line = text.rfind("\n", 0, span.start) + 1
        if not _LETTER.search(text, max(line, passage.start), span.start):
            return _cut_words(text, *behind.span(1)), None
    if span.unit in _SHARES and (likely := shares.LIKELY.match(text, span.end, passage.end)) is not None:
        return likely.span(1), None
    grew = shares.GREW_IN.match(text, span.end, passage.end)
    if grew is None and shares.GREW_BY.search(text, max(passage.start, span.start - 40), span.start):
        grew = shares.BY_IN.match(text, span.end, passage.end)
    if grew is not None:
        return (grew.start(1), _before_date(passage, spans, *grew.span(1))), None
    start = _own_line(text, start, span.start)
    since = min(max(start, since), span.start)
    if (put := shares.PUT_AT.search(text, since, span.start)) is not None and put.group(1).lower() not in BARE:
        return put.span(1), None
    if (grown := shares.GREW_BRACKETED.search(text, since, span.start)) is not None:
        return grown.span(1), None
    if (beside := shares.IN_BRACKETS.match(text, since, span.start)) is not None:
        return (None if _PEOPLE_ONLY.search(text, *beside.span(1)) else beside.span(1)), None
    later = next_figure(passage, spans, figure)
    known = measures.words is not None
    clause = Clause(text, passage, spans, span, wording.words, start, since, later, counts, known)
    if known and (last := _of_the_last(clause, figure)) is not None:
        return last
    stop = _before_date(passage, spans, span.end, passage.end)
    if text.startswith("(", span.start - 1) and (part := shares.ONE_OF_MANY.search(text, start, span.start)):
        return part.span(1), None
    if span.unit is None and shares.OF_THESE.search(text, max(passage.start, span.start - 140), span.start):
        goes_to = passage.end if text.startswith(" (", span.end) else later
        befell = shares.BEFELL.match(text, span.end, goes_to)
        if befell is not None and (told := nominal(text, befell.end(), min(goes_to, stop))) is not None:
            return told, None
    if not counts and (share := share_of(text, passage, span, later, stop)) is not None:
        return share.rest, share.whose
    begin = _clause_start(text, passage, spans, wording.words, start, span.start)
    has_verb = not wording.words.isdisjoint(ENGLISH_VERBS)
    heads = wording.words & LOW_HEADS
    named = measured_phrase(text, passage, spans, heads, wording.low, start, span.start) if heads else None
    told_of = counts or span.unit is None
    if (
        told_of
        and has_verb
        and (named is None or named[1] <= begin)
        and (whole := _whose_count(text, begin, span)) is not None
    ):
        return whole, None
    if (counted := of_count(clause, named, "number" in wording.low or "population" in wording.low)) is not None:
        return counted, None
    first = named[1] if named else start
    begin = _clause_start(text, passage, spans, wording.words, first, span.start)
    subject = None
    if (named is None or begin > first) and has_verb:
        subject = _subject(text, begin, span.start)
    told_before = subject is not None and (
        is_place(text[slice(*subject)]) or shares.GOAL.match(text, *subject) is not None
    )
    subject = None if told_before else subject
    of = _of_share(clause, named, subject, measures) or _of_money(clause, begin, stop)
    if told_before and named is None and of is None and known:
        return None, None
    return of or (subject or _remaining(clause, named, begin), None)


def _own_line(text: str, start: int, stop: int) -> int:
    """Return where the line of a figure starts that stands below a short line, as in a box of figures; else `start`."""
    line = text.rfind("\n", start, stop) + 1
    short = line and line - text.rfind("\n", 0, line - 1) < _SHORT
    return line if short and text[line].isupper() and _LETTER.search(text, line, stop) else start


def _whose_count(text: str, begin: int, span: Span) -> Place | None:
    """Return the subject that a count is said to be, or in how many cases something was done to it."""
    if (subject := _subject(text, begin, span.start)) is None or _PEOPLE_ONLY.search(text, *subject):
        return None
    is_so = _IS_SO.fullmatch(text, subject[1], span.start) is not None
    cases = text.endswith(_CASES, span.start, span.end) and _DONE_IN.fullmatch(text, subject[1], span.start)
    return subject if (is_so or cases) and not _SAYS_LITTLE.search(text, *subject) else None


def _label(text: str, passage: Passage, span: Span, start: int, counts: bool) -> Place | None:
    """Return the label of the row or line that a figure stands in: "Vacancies: 101,200"."""
    line = text.rfind("\n", start, span.start) + 1
    row = _ROW.match(text, line, span.start) if line else None
    if row is None and (not counts or not _LETTER.search(text, span.start, span.end)):
        label = max(line, passage.start)
        row = _LABEL.match(text, label, span.start) if text.find(":", label, span.start) > 0 else None
    if row is None and _LINE_END.match(text, span.end) is not None:
        row = _DASHED.match(text, max(line, passage.start), span.start)
    return None if row is None else row.span(1)


def _of_the_last(clause: Clause, figure: int) -> Found | None:
    """Return whose a figure is that measures what the one before does: beside it, of other people, up or down from it."""
    text, passage, span, since = clause.text, clause.passage, clause.span, clause.since
    if since > passage.start and text[since : span.start].strip(" ,\n") in ("", "and", "or"):
        before = clause.spans[passage.figures[bisect_left(passage.figures, figure) - 1]]
        alike = before.unit == span.unit and before.detail.get("counted") == span.detail.get("counted")
        if alike and before.end == since:
            return None, None
    if (elided := shares.ELIDED.match(text, since, clause.later)) is not None and elided.end(1) < span.start:
        return elided.span(1), None
    if not clause.words.isdisjoint(shares.OTHERS):
        of_others = shares.IT_WAS.search(text, clause.start, span.start)
        if of_others is not None:
            return None, of_others.group(1)
    if span.unit in _SHARES and (do_so := shares.AS_THE_LAST.match(text, span.end, passage.end)) is not None:
        return None, do_so.group(1) or do_so.group(2)
    if span.unit in ("percent", None) and since > passage.start and shares.BESIDE.search(text, since, span.start):
        whose = shares.OF_WHOM.match(text, span.end, passage.end)
        return None, whose.group(1) if whose is not None else None
    if span.unit == "percent" and text[since - 1] in "%t" and shares.FROM_A_SHARE.fullmatch(text, since, span.start):
        return None, None
    if text[span.end - 1] in "%t" and shares.JOINED.fullmatch(text, since, span.start) is not None:
        gapped = shares.GAPPED.match(text, span.end, passage.end)
        if gapped is not None and not opens_with_verb(text, gapped.start(1), gapped.end(1)):
            return gapped.span(1), None
    same = shares.SAME_WHOLE.match(text, since, min(span.end + 60, passage.end))
    again = same is not None or shares.UP_OR_DOWN.fullmatch(text, since, span.start) is not None
    again = again or (span.unit not in _SHARES and shares.OR_SO_MUCH.fullmatch(text, since, span.start) is not None)
    return (None, None) if again else None


def _of_share(clause: Clause, named: Place | None, subject: Place | None, measures: Measures) -> Found | None:
    """Return the whole that a share behind whose figure it stands is of: "half |of the budget|"."""
    text, span = clause.text, clause.span
    of = shares.OF.match(text, span.end, clause.passage.end) if span.unit in _SHARES else None
    if of is None or (named is not None and named[1] >= clause.since):
        return None
    goes_on = clause.since > clause.start and ";" not in text[clause.since : span.start]
    told = subject is not None or (clause.known and goes_on)
    if shares.PRONOUN.match(of.group(1)) is not None or (told and shares.OUTPUT.match(of.group(1)) is not None):
        return None
    whose = None
    if subject is not None:
        if not _PEOPLE_ONLY.search(text, *subject):
            return None
        whose = measures.maker = text[slice(*subject)]
    elif text.endswith(" and ", clause.since, span.start):
        whose = measures.maker
    end = _before_date(clause.passage, clause.spans, *of.span(1))
    later = of.end(1) if text.endswith(" within ", 0, clause.later) else clause.later
    if later < end and (other := text.rfind(" and ", of.start(1), later)) > 0:
        end = other  # "22% of connections and Wales for 3%".
    return _cut_words(text, of.start(1), min(end, later)), whose


def _of_money(clause: Clause, begin: int, stop: int) -> Found | None:
    """Return what a sum is of, or what it or a ratio was spent on."""
    text, span, since = clause.text, clause.span, clause.since
    money = unit_kind(span.unit) == "money"
    if money and (sums := shares.SUM_OF.search(text, max(since, span.start - 80), span.start)) is not None:
        return sums.span(1), None
    if not (money or unit_kind(span.unit) == "ratio") or clause.words.isdisjoint(shares.SPENDING):
        return None
    spent = shares.SPENT.search(text, max(begin, since), span.start)
    what = shares.ON_WHAT.match(text, span.end, min(clause.later, stop)) if spent is not None else None
    if spent is None or what is None:
        return None
    people = begin < spent.start() and _PEOPLE_ONLY.search(text, begin, spent.start())
    return _cut_words(text, *what.span(1)), text[begin : spent.start()].strip() if people else None


def _remaining(clause: Clause, named: Place | None, begin: int) -> Place | None:
    """Return the noun phrase before a figure or the words behind it, else its clause; None to go on with the last."""
    text, span, known = clause.text, clause.span, clause.known
    passage = clause.passage
    goes_on = known and (clause.since > clause.start or _GOES_ON.match(text, passage.start, span.start) is not None)
    if named is not None and (named[0] >= clause.since or not goes_on):
        bare = text[named[0] : named[1]].lower() in BARE
        return None if bare and known else named
    per = PER_MANY.match(text, span.end, passage.end)
    own = NUMBER.match(text, span.start, span.end) if per is not None and clause.since <= clause.start else None
    if per is not None and own is not None and own.end() < span.end:
        return own.end(), per.end()
    if goes_on:
        return None
    after = AFTER.match(text, span.end, min(clause.later, span.end + _LONGEST))
    if after is not None and (found := untailed(text, *after.span(1)))[1] - found[0] > 5:
        return found
    label = text.find(":", clause.start, span.start) if clause.since <= clause.start else -1
    if label > 0 and text[span.start - 1] != "(":
        last = text.rfind(": ", label + 2, span.start)  # "Status: Signatories: 39"
        return (label + 2, last) if last > 0 else (clause.start, label)
    if known:
        return None
    return (begin, span.start) if begin < span.start else (max(clause.start, span.start - 60), span.start)


def of_sentence(text: str, passage: Passage, span: Span) -> Place | None:
    """Return the subject of the sentence of a figure whose own clause names nothing, else that behind it."""
    comma = text.find(", ", passage.start, span.start)
    for cut in (passage.start, comma + 2) if comma > 0 else (passage.start,):
        if (found := _subject(text, cut, span.start)) is not None:
            return found
    if text.endswith(" of ", passage.start, span.start):
        return passage.start, span.start
    if _IT.match(text, passage.start, span.start) is not None:
        low = max(0, passage.start - _LONGEST)
        ends = text.rfind(". ", low, passage.start - 2), text.rfind("\n", low, passage.start - 1)
        return _subject(text, max(low, max(ends) + 1), passage.start)
    return _subject(text, span.end + 1, passage.end) if text.startswith(", ", span.end) else None


def _clause_start(text: str, passage: Passage, spans: Sequence[Span], said: Set[str], start: int, stop: int) -> int:
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
    aside = _ASIDE.search(text, begin, verb.start())
    return begin, (verb if aside is None else aside).start()


def _cut_words(text: str, start: int, end: int) -> Place:
    words = list(re.finditer(r"\S+", text[start:end]))[:MOST_WORDS]
    return untailed(text, start, start + (words[-1].end() if words else 0))


def _before_date(passage: Passage, spans: Sequence[Span], start: int, end: int) -> int:
    return min((spans[date].start for date in passage.dates if start < spans[date].start < end), default=end)
