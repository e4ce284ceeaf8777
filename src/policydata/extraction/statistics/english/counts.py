"""What an English count counts: the noun phrase before it, what was made, the noun behind it with what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Place, Span
from policydata.extraction.statistics.english import shares
from policydata.extraction.statistics.english.predicates import said_of
from policydata.extraction.statistics.indicator_words import BARE, PREPOSITIONS, TAILS
from policydata.extraction.statistics.measured_phrases import rightward

NUMBER = expression(
    r"\W*(?:[0-9][0-9.,]*(?:(?:[\s–-]|\s(?:to|and|or)\s)[0-9][0-9.,]*)*(?:(?:m|mn|bn|b|tn|k)\b)?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|several|dozens?|hundreds?|thousands?|millions?)\b)"
    r"(?:[\s-]+(?:hundred|thousand|million|billion|trillion|bn|mn|m|lakh|crore|dozen|one|two|three|four|five|six|seven|eight|nine|and|or\s+(?:more|so)|more|fewer|less|of|other|[a-z]+ty[- ]?[a-z]*(?=\s))\b)*\s*",
    re.I,
)
AFTER = expression(
    r"\s*(?:or\s+(?:more|so|less)\s+)?(?:of\s+)?(?:the\s+)?(?:(?:[A-Z]\.){2,}\s+)?"
    r"((?!(?:fewer|more|less|higher|lower|faster)\s+than\b)[a-z][\w’'-]*(?:\s+(?!(?:in|at|by|on|from|to|than|compared|and|over|up|or|with|but)\b)[a-z][\w’'-]+){0,7})"
)
_COUNTS = expression(r"\b(?:number|population)\b", re.I)
_IS = expression(
    r"(?:\s+(?:was|is|stood\s+at|stands\s+at|reached|fell\s+to|rose\s+to)|(?<=sales|ports|ction|utput|acity|olume|ments)\s+of)\s+(?:(?:about|over|nearly|some|only|just)\s+)?"
)
_PUT = frozenset(("put", "puts", "estimate", "estimates", "estimated", "valued"))
"""Before what has a value, which "at" goes before: "estimates put output at 4 billion norlings"."""
_THING = expression(
    r"\s+(?:(?:[A-Z]\.){2,}\s+)?((?:out\s+)?of\s+(?:(?:the|its|their|our|all|these|those)\s+){0,2}(?:(?:[0-9][0-9.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s+)?)?((?!(?:them|these|those|us|whom|which|per|a|an|the|in|of|to|at|on|by|and|or|from|for|than|were|was|are|is|had|have|with|when|while|where|as|if|after|before|since|because|but|until|during|under|over|against|among|more|less|fewer|higher|lower)\b)[A-Za-z0-9][\w’'-]*(?:\s+[a-z][\w’'-]+){0,3})"
)
_LETTER = expression("[A-Za-z]")
_ANYBODY = frozenset(("people", "persons", "residents", "individuals", "inhabitants"))
_PRONOUNS = frozenset(of + who for who in ("them", "these", "those", "which", "whom") for of in ("", "of "))
"""Who is counted says less of a count than what they did."""
_LAST = expression(r"\s+([A-Za-z’']+)\s*\Z")


class Clause(NamedTuple):
    """A figure in its sentence: the words of it, where its stretch of text starts and where the next figure stands.

    `since` is where the figure before ended; `counts` says that it counts things, `known` that something was measured.
    """

    text: str
    passage: Passage
    spans: Sequence[Span]
    span: Span
    words: Set[str]
    start: int
    since: int
    later: int
    counts: bool
    known: bool


def of_count(clause: Clause, named: Place | None, numbered: bool) -> Place | None:
    """Return what a count counts: the noun phrase before it, what was made, the noun behind it.

    `numbered` says that a word of the sentence may be the number of something.
    """
    text, passage, spans, span, since = clause.text, clause.passage, clause.spans, clause.span, clause.since
    if clause.counts and named is not None and named[0] >= since:
        put = not clause.words.isdisjoint(_PUT) and text[named[1] : span.start].split() == ["at"]
        if put or _IS.fullmatch(text, named[1], span.start):
            return named
    if named is None and not clause.words.isdisjoint(shares.MAKING):
        made = shares.MADE.search(text, clause.start, span.start)
        if made is not None and made.start(1) >= since:
            return made.span(1)
    if clause.counts:
        if numbered and named is not None and named[0] >= since and _counts(text, named):
            return named
        if (counted := _counted(text, passage, spans, span, clause.words)) is not None:
            return counted
    thing = _THING.match(text, span.end, passage.end) if span.unit is None and named is None else None
    return None if thing is None or (clause.known and thing.group(1)) else untailed(text, *thing.span(2))


def _counts(text: str, named: Place) -> bool:
    """Tell whether a noun phrase before a figure is the number of something, which goes before the noun behind it."""
    return _COUNTS.search(text, *named) is not None and text[named[0] : named[1]].lower() not in BARE


def _counted(text: str, passage: Passage, spans: Sequence[Span], span: Span, said: Set[str]) -> Place | None:
    """Return the noun that a figure counts, with what belongs to it."""
    number = NUMBER.match(text, span.start, span.end)
    begin = number.end() if number is not None else span.start
    if begin >= span.end or not _LETTER.search(text, begin, span.end):
        return None
    end = rightward(text, passage, spans, span.end, passage.end)
    if end == span.end:
        after = AFTER.match(text, span.end, min(passage.end, span.end + 90))
        first = after.group(1).split()[0].lower() if after is not None else ""
        if after is not None and first not in PREPOSITIONS and text[span.end : after.start(1)].isspace():
            end = untailed(text, span.end, after.end(1))[1]
    done_by = said_of(text, begin, end)
    if done_by is None:
        return begin, end
    who = text[slice(*done_by.group)].lower()
    if who.partition(" ")[0] in _ANYBODY and "aged" not in who:
        whole = " " not in text[slice(*done_by.rest)] and text[done_by.group[1] : done_by.rest[0]].isspace()
        return begin if whole else done_by.rest[0], done_by.rest[1]
    return done_by.rest if who in _PRONOUNS else done_by.group


def untailed(text: str, start: int, end: int) -> Place:
    """Return a phrase without the prepositions and articles it ends with."""
    while (last := _LAST.search(text, start, end)) is not None and last.group(1).lower() in TAILS:
        end = last.start()
    return start, end
