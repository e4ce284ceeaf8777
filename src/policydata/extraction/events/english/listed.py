"""The instruments that stand in a list or table behind a sentence which tells what was done to “the following Acts:”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import kind_of_mark, with_day
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.nouns import listed_noun
from policydata.extraction.events.english.series import of_title
from policydata.extraction.events.english.subjects import Said, acts
from policydata.extraction.events.english.verbs import verb_event
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span, first_at

_INSTRUMENTS = (
    r"(?:acts?|bills?|laws?|statutes?|regulations?|rules|orders?|decrees?|directives?|decisions?|resolutions?|recommendations?|declarations?"
    r"|instruments?|texts?|documents?|measures?|agreements?|conventions?|treaties|protocols?|policies|plans?|strategies|guidelines|standards?"
    r"|codes?|by-?laws|ordinances?|circulars?|notices?|publications?|frameworks?|proposals?|drafts?)"
)
_ANNOUNCES = expression(
    rf"\b[Tt]he\s+following\s+(?:was|were|is|are|has|have|had|will|shall)\b|\bfollowing\s*:|\b(?:following|two|three|four|five|six|seven|eight|nine|ten|several)\s+(?:[a-z]+\s+){{0,3}}{_INSTRUMENTS}\b|\b{_INSTRUMENTS}\s+(?:[a-z]+\s+){{0,2}}(?:below|as\s+follows|hereunder)\b",
    re.IGNORECASE,
)
"""Words for the instruments of a list."""
_COLON = expression(r"(?::|[–—])[\s*_–—-]*\Z")
_INLINE = expression(r"\s*(\(?[a-z0-9]{1,4}[.)]\s*)?(?:the\s+|The\s+)?[“\"‘']?")
_FURTHER = expression(r"(?:[;,]\s*(?:and\s+)?|\sand\s+)(?:\(?[a-z0-9]{1,4}[.)]\s*)?(?:the\s+|The\s+)?[“\"‘']?\Z")
"""Before the titles of a list that stands in its sentence: “adopted the following Acts:| (a) the |”."""
_UPON = expression(r"\s+(?:an?|the|its|two|[0-9]+)\s[^:]{0,60}?\b(?:of|on|about|under)\s+the\s+following\b")
_ON = expression(r"[”\"’']?(?:\s+\([^()]{1,60}\))?(?:,\s+(?:on|in)\s+(?:the\s+)?|\s+(?:on|in)\s+|\s+\(|,\s+)")
_MARK = expression(r"[^\w\n]{0,4}(?:[A-Za-z0-9]{1,4}[.)]\s*)?[^\w\n]{0,4}(?:the\s+|The\s+)?[“\"‘'*«]*")
"""What stands before the title of an item."""
_CELL = expression(r"[^\n]{0,60}?(?:\||\t|\s{2})\s*[“\"]?")
"""What stands before the title in a row of a table: its number or day."""
_NO_ITEM = 2
"""How many lines without an instrument a table may begin with."""
_MOST = 60


def announces(text: str, passage: Passage, spans: Sequence[Span], titles: Sequence[int]) -> int | None:
    """Return where the lead of a list ends: at a colon that ends a sentence without a title, or stands before its first item."""
    if not titles:
        return passage.end if _COLON.search(text, max(passage.start, passage.end - 12), passage.end) else None
    first = spans[titles[0]].start
    colon = text.find(":", passage.start, first) + 1 or text.find("—\n", passage.start, first) + 1
    marked = colon and _INLINE.fullmatch(text, colon, first)
    return colon if marked and (marked[1] or _ANNOUNCES.search(text, passage.start, colon)) else None


def listed_events(
    ground: Ground, verbs: Sequence[re.Match[str]], nouns: Sequence[re.Match[str]], titles: Sequence[int], colon: int
) -> list[Candidate] | None:
    """Return what the lead of a list says was done to each instrument of it, on the day of its item; None if it is no lead."""
    words = [word for word in verbs or nouns[:1] if word.end() <= colon]
    if not words or len(words) < len(verbs):
        return None
    text, spans = ground.text, ground.spans
    if verbs and _UPON.match(text, words[-1].end(), colon):
        return []
    starts = [spans[title].start for title in titles]
    inline = [
        titles[place] for place, at in enumerate(starts) if not place or _FURTHER.search(text, max(colon, at - 30), at)
    ]
    listed = inline or listed_instruments(text, ground.passage, spans)
    found: list[Candidate] = []
    earlier: dict[str, list[int]] = {}
    lead = ground._replace(dates=[date for date in ground.dates if spans[date].start < colon])
    for place, word in enumerate(words if listed else ()):
        before = words[place - 1].end() if place else ground.passage.start
        after = words[place + 1].start() if place + 1 < len(words) else colon
        verb = Verb(str(word.lastgroup), word.start(), word.end(), before, after, word.end())
        said = Said(listed[0], acts(ground, verb), [], listed=True)
        one = verb_event(lead, verb, said, earlier) if verbs else listed_noun(lead, word, listed[0])
        if one is None:
            continue
        for title in listed:
            day, each = _day_of_item(ground, title), of_title(ground, one, title)
            each = each if day is None else with_day(each, spans, day)
            found += [each] if each.fields["date"] or each.fields["bodies"] or verb.event == "repealed" else []
    if listed:
        ground.discourse.policy = listed[-1] if inline else listed[0]
    return found if listed else None


def _day_of_item(ground: Ground, title: int) -> int | None:
    """Return the day right behind the title of an item."""
    text, spans = ground.text, ground.spans
    near = (index for index in range(title + 1, min(title + 4, len(spans))) if spans[index].kind == "date")
    return next((index for index in near if _ON.fullmatch(text, spans[title].end, spans[index].start)), None)


def listed_instruments(text: str, passage: Passage, spans: Sequence[Span]) -> list[int]:
    """Return the instruments of the list or table behind a sentence."""
    found: list[int] = []
    line = passage.end
    without, listed_so, wrapped = 0, "", False
    for _ in range(_MOST):
        while line < len(text) and text[line] in " \n\t":
            line += 1
        stop = text.find("\n", line)
        stop = len(text) if stop < 0 else stop
        title = _title(text, spans, line, stop)
        first = text[line : min(line + 6, stop)].partition(" ")[0]
        mark = kind_of_mark(first) if first and (first[0] in "(–—•·*‣▪-|" or first[-1] in ").|") else ""
        if found and mark != listed_so and (mark or not wrapped):
            break
        if title is not None and (not found or (mark == listed_so and spans[title].kind == spans[found[0]].kind)):
            listed_so = mark
            found.append(title)
        elif (found and mark == listed_so) or without == _NO_ITEM or (not found and text[stop - 1 : stop] in ".;"):
            break
        else:
            without += not found
        wrapped = text[stop - 1] not in ".;:)" and text[stop : stop + 2] != "\n\n"
        line = stop + 1
    return found


def _title(text: str, spans: Sequence[Span], line: int, stop: int) -> int | None:
    """Return the instrument that an item or row begins with."""
    number = None
    for index in range(first_at(spans, line), len(spans)):
        span = spans[index]
        if span.start >= stop:
            break
        if span.kind not in ("policy", "number"):
            continue
        if not (_MARK.fullmatch(text, line, span.start) or _CELL.fullmatch(text, line, span.start)):
            break
        if span.kind == "policy":
            return index
        number = index if number is None else number
    return number
