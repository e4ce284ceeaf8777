"""What a bare number of an English text counts: the noun behind it or before it, or what the figure before it counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.layout.table_readings import NO_COUNT
from policydata.extraction.layout.tables import Cell
from policydata.extraction.spans import Span
from policydata.extraction.statistics.units import COUNTED, RATIOS
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.units import ENGLISH_PLURAL
from policydata.extraction.word_tables import word_set

_SAME_THINGS = expression(
    r"\s*(?:(?:in|were|was|had|have|has|came|come|are|is|did|do|does|said|could|can|will|would|sent|took|gave|made|won|went|held|paid|lost|left|met|found|got|spent|told|felt|kept|saw|exist(?:s|ed)?|remain(?:s|ed)?|that|which|who|from|against|without|with"
    r"|each|no|only|being|among|more|fewer|less|at|on|by|so|a|per|worldwide|abroad|elsewhere|today|now|late|over|under|pending|outstanding|open|closed|waiting|overdue|unresolved|alone|still|also|full-time|part-time|male|female|new|out\s+of|of\s+(?:these|those|them|which|whom)|(?:the|a)\s+(?:year|month|quarter|previous|preceding|same))\b"
    r"|(?!and\b)[a-z]{3,}ed\b|[,;.:)]|and\b|$)"
)
"""Behind a bare number that counts what the figure before it counted."""
_OF_THINGS = expression(r"\b(\w+)\s+of\s+(?:(?:about|around|nearly|over|some|almost)\s+)?\Z")
"""Before a bare number: a noun of its own ("a staff of 312")."""
_CHANGES = word_set("increase decrease rise fall drop decline gain loss total out growth one")
_PEOPLE = word_set(
    """staff team workforce crew population sample membership electorate audience crowd
    panel enrolment enrolments enrollment attendance headcount staffing readership viewership employment unemployment"""
)
_THINGS_TOLD = word_set("toll tally caseload")
"""Words for a number of things: "the death toll reached 120"."""
_TECHNICAL = expression(r"\s+[2-6]G\s+(?:[a-z]+\s+)??((?:base\s)?[a-z]+s)\b")
"""Behind a bare number: "30,400 5G base stations"."""
_WERE = expression(
    r"(?:\s+of\s+(?:which|whom|them|these))?\s+(?:were|are)\s+(?:[A-Z][a-z]+\s+){0,2}(?:(?!(?:from|in|of|by|at|for|to|with)\b)[\w-]+\s+)?([a-z]+s)\b"
)
_NOUNS = expression(
    r"\s+(?:(?:[A-Z]\.){2,}\s+)?(?:(?!(?:were|was|had|have|are|and|or|in|of|to|by|at|on|for|with|than|as)\b)[a-z-]+\b\s*){1,3}"
)
"""Behind a bare number: the noun that it counts, over at most two adjectives."""
_NUMBER_AFTER = expression(
    r"(?:\s*[-–—:]|\s+in)\s*(?:the\s+)?(?:total\s+|overall\s+)?number\s+of\s+(?:[a-z-]+\s+){0,2}?([a-z]{3,}s|people)\b"
)
"""Behind a bare number: "1,707 - the number of enquiries", "an increase of 1,707 in the number of enquiries"."""
_BESIDE = expression(
    r"\s+(?:(?!(?:and|or|were|was|had|have|are|is|in|of|to|by|at|on|for|with|than|as|from|per|the|a|an|that|who|which)\b)[a-z-]+\s+){0,3}?([a-z]{3,}s)(?=[,.;:)]|\s+(?:in|of|on|at|from|to|by|for|were|was|had|have|and|with|that|which|who|not|still|under|over|per|[a-z]{3,}ed)\b)"
)
"""Behind a bare number: a plural right beside it."""
_OF_OUR = expression(
    r"\s+of\s+(?:our|its|their|the|these|those|his|her|all)\s+(?:[a-z-]+\s+){0,2}?([a-z]+s|people)\b(?!\s+[a-z]+s\b)"
)
"""Behind a bare number: those that it is a part of ("43 of our schools")."""
_VOTES = expression(
    r"\s+(?:votes?\s+)?(?:in\s+favou?r|for\b(?=\W+(?:and\s+)?[0-9])|against)\b|\s+to\s+[0-9]{1,3}\s+(?:in\s+favou?r|against|votes)\b"
)
_TALLY = expression(
    r"\b(?:(?:vote|tally|ballot|count)(?:\s+(?:was|of))*|(?:passed|adopted|approved|rejected|defeated|carried)\s+(?:by|with)(?:\s+a\s+(?:vote|margin)\s+of)?)\s+(?:[0-9]+\s+(?:votes?\s+)?to\s+)?\Z"
)
_DIVIDED = expression(r"\b(?:passed|adopted|approved|rejected|defeated|carried)\b[^.;0-9]{0,60}\bby\s+\Z")
_AGAINST = expression(r"\s+to\s+[0-9]{1,3}\b(?!\s*(?:%|per\b|[a-z]*illion))")
_TO = expression(r"\b(?:to|against)\s+\Z")
_OUT_OF = expression(
    r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+|some\s+|our\s+|(?:the\s+)?[A-Z]\w+[’']s?\s+)?"
)
_OR = expression(r",?\s+or\s+(?:(?:about|nearly|some|over|almost|around)\s+)?")
_PARTED = expression(r"\s+of\s+(?:all\s+|the\s+)?(?:[a-z-]+\s+){0,2}?([a-z]+s|people)\b(?!\s+[a-z]+s\b)")
"""Around the share that says a bare number in another way: "3.1 million or 12% of homes"."""
_MORE_THAN = expression(r"\s+(?:more|fewer|less|higher|lower)\s+than\b")
_PERSONS = expression(
    r"\s+(?:(?:others?|more|further|also)\s+)?(?:(?:were|was|are|have\s+been|had\s+been|people)\s+)?(?:(?:still|also|then|later|seriously|slightly|fatally)\s+)?(?:killed|injured|wounded|arrested|detained|convicted|imprisoned|jailed|homeless|unemployed|displaced|evacuated|hospitali[sz]ed|vaccinated|infected|drowned|died|married|orphaned|deported|naturali[sz]ed|discharged|recovered|rescued)\b"
)
"""Behind a bare number: what befalls people."""
_DOERS = expression(
    r"\s+(?:(?:were|are|had|have)\s+)?(?:took\s+part|attended|marched|enrolled|graduated|fled|voted|emigrated|immigrated|registered\s+as|out\s+of\s+work|in\s+work|live[ds]?|worked)\b"
)
"""Behind a bare number: what people do, where nothing else was counted before."""
_UNTIL = expression(
    r"\s+(?:to|and|or)\s+(?:(?:about|nearly|some|over|almost|around|more|less|than|just|only|no|not|at|least)\s+){0,3}"
)
_RANGE = expression(r"\b(?:from|between|by)\s+(?:\w+\s+){0,2}\Z")
_PER = expression(r"\s*(?:per\s(?!(?:year|annum|month|week|day|quarter)\b)|a\s+head\b)|\s*for\s+every\s")
_NUMBER_OF = expression(r"\b(?:numbers?|that)\s+of\s+((?:[\w’'-]+\s+){1,7}?)(?=[\w\s’',()-]{0,90}\Z)")
_WORDS = expression(r"[A-Za-z][\w’'-]*")
_LABEL = expression(
    r"(?:\A|\n|[.;:]\s)[\W0-9]*((?:[A-Za-z][\w’'-]*\s+){0,5}[A-Za-z][\w’'-]*)\s*(?:,?\s*[0-9][^:;|\n()]{0,40}|,\s[^:;|\n()]{1,50})?(?:\([^()\n]{0,30}\)\s*)?(?:[:|]|\s[–—])\s*\Z"
)
"""Before a bare number: what it is said of ("Passports issued: 11,700")."""
_SUBJECT = expression(
    r"\b([A-Za-z-]+s|people|women|men|children|(?i:population|electorate|workforce|membership|enrolments?|enrollments?|attendance|headcount|staffing|readership|viewership|unemployment|employment|staff|team|crew|audience|sample|toll|tally|caseload|(?:subscriber|customer|user)\s+base))\b(?:\s+(?:in|of|to|by|across|with|older|aged|from|on|at|under|for|who|per|pending|[a-z]{2,12}ed)\b(?:[^.;:,]|,(?!\s+(?:the|its|their|total)\b)){0,70}?)?(?:,\s+which\b[^.;:,]{0,60})?"
    r"\s*(?:,\s+)?(?:had\s+|has\s+|have\s+|ha[sd]\s+been\s+|now\s+|still\s+|only\s+)*"
    r"(?:(?:is|are|was|were)\s+(?:forecast|expected|projected|estimated|set|due|likely)\s+to\s+(?:reach|total|number|exceed|rise\s+to|fall\s+to|be)|totall?ed|total|averaged|(?:reach|exceed|number|surpass)(?:ed|e?s)?|[a-z]+(?:\s+(?:up|down|back|sharply|slightly|only))?\s+(?:to|at|from|by))\s+"
    r"(?:(?:about|nearly|some|over|almost|around|more|less|fewer|than|roughly|just|only|at|least|approximately|an?|estimated)\s+){0,3}\Z"
)
"""Before a bare number: those whom it counts ("Vacancies in the sector averaged")."""
_THINGS = expression(r"\s+of\s+(?:[a-z-]+\s+){0,2}?([a-z]+s)\b(?!\s+[a-z]+s\b)")
_LEADS = word_set(
    """totalled totaled total reach reached reaches exceed exceeded exceeds number numbered numbers surpass surpassed surpasses to
    at averaged by from about nearly some over almost around more less fewer than roughly just only least approximately a an
    estimated"""
)
"""The last words before a number that its subject is read for."""
_LIKE = expression(
    r"(?:\b(?:against|compared\s+(?:with|to)|versus|(?:up|down)\s+by|from|to|than|reached|operate|run|(?:it|they)\s+(?:had\s+)?(?:was|were|been))\b|\((?:[^():]{1,30}:)?)\s*(?:an?\s+[a-z]+\s+of\s+)?"
    r"(?:(?:about|nearly|some|over|almost|around|more|less|fewer|than|roughly|just|only|an?|no|not|at|least|most|estimated)\s+){0,3}\Z"
)
"""Before a bare number that counts or measures what the figure before it did ("from 41 weeks to 12")."""
_AND = expression(
    r"(?:,|\b(?:and|but|then|while))\s+(?:(?:about|nearly|some|over|almost|around|more|less|than|only|just)\s+){0,2}\Z"
)
_THEN = expression(
    r"\s+(?:in|on|at|during|for|among)\s+(?:the\s+|early\s+|late\s+)?(?:[12][0-9]{3}|[A-Z][a-z]{2,8}\b|first|second|third|fourth|following|next|previous|women|men|girls|boys|others?)"
)
"""Around a bare number of another time: "4,200 tonnes in the first half and 3,900 in the second"."""
_THE_FIGURE = expression(
    r"\b[Tt]he\s+(?:corresponding\s+|equivalent\s+|same\s+|comparable\s+)?(?:figure|number|total|count)\b(?!\s+of\b)[^.;,]{0,40}\b(?:is|was|stood\s+at|reached|came\s+to)\s+(?:(?:only|just|about|over|nearly|some)\s+)?\Z"
)
"""Before a bare number that counts or measures what was told before."""
_MAGNITUDE = expression(r"(?:million|billion|trillion|bn|m)\Z")
_GREAT = expression(r"\b(?:million|billion|trillion|bn|m)\b")
_GOES = expression(
    r"\s+(?:comes?|goes|went|came|was|were|is|are|has|had|from|to|for|in|of|a\s+year|by)\b|[,.;)]|\s+\(|\s*$"
)
_GOES_ON = expression(
    r"(?:\(|\b(?:from|to|against|than|versus|and|or|(?:figure|total|number|level)s?\s+of))\s*(?:[a-z]+\s+){0,2}\Z"
)
_CLAUSE = expression(r"[.;:\n]\s+|,\s+(?:and|but|while|whereas)\s")
_PERCENT_TO = expression(
    r"\b(?:by\s+)?(?:(?:about|nearly|some|over|almost|around|a\s+further)\s+)?[0-9][0-9.]*\s?(?:%|per\s?cent)(?:\s+(?:year|month|quarter|week)[- ]on[- ](?:year|month|quarter|week)|\s+on\s+the\s+(?:year|quarter|month))?,?\s+to\s+\Z"
)
"""Between a verb of change and the level that it led to: "rose 30 per cent to 4,510"."""
_WHOLE = 100
"""No share without its sign is more than so many percent."""
_UNCOUNTED = word_set(
    """exports imports sales emissions prices revenues earnings costs wages losses profits savings rates shares incomes
    expenses takings receipts arrears reserves assets funds rents fees fines taxes duties tariffs yields means
    series news statistics economics politics its this us was has is as thus gas loss process access business status
    bus crisis basis analysis years months weeks days hours points percentages temperatures levels stocks areas
    debts deficits"""
)
"""Words in -s that a bare number does not count."""


_DURATION = expression(
    r"(?:\b(?:median|mean|average|waiting|typical)\b[^|]{0,20}?\b|\A)(days|weeks|months|hours|minutes)\b", re.I
)
"""In what a row or column of a table measures: a stretch of time."""


_MODIFIED = expression(r"\b(?!percentage|index|basis|per|cent|full|half)[a-z-]+\s+points\Z")
"""Points that are places or things: "charging points"."""


_FIRST_WORDS = 3
"""A caption names what its table counts with one of its first words: "Plants as on 30.09.2024"."""


def counted_unit(noun: str) -> str | None:
    """Return the unit of things that an English plural counts: `item` where the table of units has no such noun."""
    low = noun.lower()
    if low in _PEOPLE or low.endswith(" base"):
        return "person"
    if low in _THINGS_TOLD:
        return "item"
    unit = ENGLISH_PLURAL.get(low)
    if unit is not None:
        return unit.name if unit.kind in COUNTED else None
    if low.endswith("s") and unit_kind(low[:-1]) == "person":
        return "person"
    if low in _UNCOUNTED or not low.endswith("s") or low.endswith(("ss", "us", "is", "’s", "'s")) or len(low) < 4:
        return None
    return "item"


def unit_of_cell(text: str, cell: Cell, unit: str | None) -> str | None:
    """Return what a number of a table counts by its row, head or the line above ("Median days"), else its own unit."""
    label, head = text[slice(*cell.label)], text[slice(*cell.head)]
    for words in (label, head):
        if (time := _DURATION.search(words)) is not None:
            return ENGLISH_PLURAL[time.group(1).lower()].name if unit_kind(unit) in ("", "item") else unit
    if unit is not None or "." in text[cell.start : cell.end] or NO_COUNT.search(label):
        return unit
    for words in (label, head):
        for word in words.split():
            if (counted := counted_unit(word.strip(",;:()*†").lower())) is not None:
                return counted
    caption = text[slice(*cell.caption)].rpartition("\n")[2]
    return next((unit for word in caption.split()[:_FIRST_WORDS] if (unit := counted_unit(word)) is not None), None)


def unit_english(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    before: str | None,
    latest: str | None,
    left: str,
    right: str,
) -> str | None:
    """Return the unit of a figure; a bare number counts what the words around it name, or what was counted before.

    `before` was counted before it, `latest` is the unit of the figure before it in the sentence.
    """
    span = spans[figure]
    if span.unit is not None:
        if span.unit == "point":
            return _points(text, span, right)
        if span.unit == "item" and span.detail.get("counted") == "vote":
            return "vote"
        return span.unit
    if _PER.match(right):
        return None
    if _AGAINST.match(right) and _DIVIDED.search(left):
        return "vote"
    if _VOTES.match(right) or _TALLY.search(left) or (latest == "vote" and _TO.search(left)):
        return "vote"
    if "." in (span.value or "") and text[span.start].isalpha():
        return None
    following, fraction = figure + 1, "." in (span.value or "")
    if following < len(spans) and spans[following].kind == "figure" and spans[following].start < passage.end:
        part = _OUT_OF.match(text, span.end, spans[following].start)
        if part is not None and part.end() == spans[following].start:
            return spans[following].unit or before
        if _OR.fullmatch(text, span.end, spans[following].start) and unit_kind(spans[following].unit) == "ratio":
            whole = _PARTED.match(text, spans[following].end, passage.end)
            if whole is not None and (unit := counted_unit(whole.group(1))) is not None:
                return unit
        if _UNTIL.fullmatch(text, span.end, spans[following].start) and _RANGE.search(left, max(0, len(left) - 40)):
            return (
                spans[following].unit
                or _named(left)
                or before
                or (None if fraction else _at_last(left, latest, before))
            )
    if latest is not None and unit_kind(latest) not in ("ratio", "time") and _MORE_THAN.match(right):
        return latest
    if not fraction and (_PERSONS.match(right) or (unit_kind(before) not in COUNTED and _DOERS.match(right))):
        return "person"
    if unit_kind(latest) == "ratio" and not fraction and (int(span.value or 0) > _WHOLE or _PERCENT_TO.search(left)):
        latest = before
        left = _PERCENT_TO.sub("to ", left) if left.endswith("to ") else left
    if (
        unit_kind(latest) == "money"
        and not fraction
        and _MAGNITUDE.search(text, span.start, span.end) is None
        and (named := _named(left)) is not None
    ):
        return named
    if latest is not None and _SAME_THINGS.match(right) and _LIKE.search(left, max(0, len(left) - 50)):
        # A subject with a verb of its own counts, not what the clause before counted.
        own = _named(left) if left.endswith("from ") and unit_kind(latest) in COUNTED else None
        return own or latest
    if latest is not None and _THEN.match(right) and _AND.search(left, max(0, len(left) - 40)):
        return latest
    if (people := _OF_OUR.match(right)) is not None and counted_unit(people.group(1)) == "person":
        return "person"
    if (latest or before) is not None and "he " in left and _THE_FIGURE.search(left):
        return latest or before
    if _MAGNITUDE.search(text, span.start, span.end) and _GOES.match(right):
        great = _great_before(text, spans, figure)
        if great is not None:
            return great
    if fraction:
        return None
    for pattern in (_NUMBER_AFTER, _WERE, _TECHNICAL, _OF_OUR):
        said = pattern.match(right)
        if said is not None and (unit := counted_unit(said.group(1))) is not None:
            return unit
    if (latest or before) is None and right.startswith(" of those "):
        return "item"
    return _named(left) or _counted(left, right, before) or _at_last(left, latest, before)


def _at_last(left: str, latest: str | None, before: str | None) -> str | None:
    """Return what a bare number counts for want of any sign: as the figure it goes on from, else its clause's plural."""
    if unit_kind(latest) in COUNTED and _GOES_ON.search(left):
        return latest
    clause = _CLAUSE.split(left)[-1]
    named = next((unit for word in _WORDS.findall(clause) if (unit := counted_unit(word)) is not None), None)
    if named is not None:
        return named
    return next((unit for unit in (latest, before) if unit_kind(unit) in COUNTED), None)


def _great_before(text: str, spans: Sequence[Span], figure: int) -> str | None:
    """Return the unit of the last great number before one in its paragraph: "41 million litres … 37 million"."""
    for span in reversed(spans[max(0, figure - 8) : figure]):
        if span.kind != "figure" or unit_kind(span.unit) in ("ratio", "time"):
            continue
        if span.unit is None:
            continue
        great = _GREAT.search(text, span.start, span.end) is not None
        return span.unit if great and text.find("\n\n", span.end, spans[figure].start) < 0 else None
    return None


def _points(text: str, span: Span, right: str) -> str | None:
    """Return the unit of points; those of a ten-point plan are items."""
    if not text[span.start : span.end].endswith(("point", "points")) or right.lstrip().startswith(("out of", "on a")):
        return span.unit
    return "item" if _MODIFIED.search(text, span.start, span.end) is not None else span.unit


def _named(left: str) -> str | None:
    """Return what the words before a bare number name: "the number of licences rose to", "Visas refused:"."""
    if "umber" in left and (number := _NUMBER_OF.search(left, max(0, left.rfind("that of ")))) is not None:
        words = _WORDS.findall(left, number.start(1))
        for word, following in zip(words, [*words[1:], ""], strict=True):
            unit = counted_unit(word)
            if unit is not None and (following == "" or counted_unit(following) is None):
                return unit
        return None
    last = left[-14:].split()[-1:]
    if not last or (last[0][-1] not in ":|–—" and last[0].lower() not in _LEADS):
        return None
    label = _LABEL.search(left, max(0, len(left) - 80))
    if label is not None:
        return next((unit for word in label.group(1).split() if (unit := counted_unit(word)) is not None), None)
    subject = _SUBJECT.search(left)
    if subject is None:
        return None
    return counted_unit(subject.group(1)) or _of_things(left, subject.end(1))


def _of_things(left: str, end: int) -> str | None:
    """Return the things whose imports, sales or numbers a subject is: "Imports of used cars totalled"."""
    things = _THINGS.match(left, end)
    return counted_unit(things.group(1)) if things is not None else None


def _counted(left: str, right: str, before: str | None) -> str | None:
    known = before if unit_kind(before) not in RATIOS else None
    own = _OF_THINGS.search(left, max(0, len(left) - 24))
    if own is not None and own.group(1) not in _CHANGES:
        return "person" if own.group(1) in _PEOPLE else None
    if known is not None and (_SAME_THINGS.match(right) or own is not None):
        return known
    beside = _BESIDE.match(right)
    if beside is not None and (things := counted_unit(beside.group(1))) is not None:
        return things
    nouns = _NOUNS.match(right)
    units = (ENGLISH_PLURAL.get(word) for word in nouns.group().split()) if nouns is not None else ()
    return next((unit.name for unit in units if unit is not None and unit.kind in COUNTED), None)
