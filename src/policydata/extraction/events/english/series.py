"""The same English event once more: “amended in 2015 and 2018”, “adopted the Code on 3 May and the Plan on 9 June”."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.deeds import SAYS_ITSELF
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.reference import HELPERS, of_all
from policydata.extraction.events.english.sharing import outside_brackets
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_INTRANSITIVE
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_AND = r"(?:,\s*(?:and,?\s+)?|;\s*(?:and\s+)?|\s+and,?\s+)"
_DAY = r"(?:on|in|from|as\s+of|as\s+from|at)\s+(?:the\s+)?"
_FOR_SOME = r"(?:\s+\([^()]{0,60}\))?(?:\s+(?:for|to|in|as\s+regards)\s+[^,;.0-9]{3,50}?)?"
_AND_AGAIN = expression(
    rf"{_FOR_SOME}{_AND}(?:(?:again|then|later|finally|once\s+more|most\s+recently),?\s+)?(?:{_DAY})?(?:the\s+)?"
)
_AND_THE = expression(
    rf"(?:,\s+(?:by|with)\s+(?:[0-9]+|an?|unanimous)\s[^,;]{{2,40}}(?=,))?{_AND}(?:(?:by|to)\s+)?(?:the\s+|its\s+|a\s+)?[“\"‘']?"
)
_TO_THE_DAY = expression(rf"[”\"’']?(?:\s*\([^()]{{0,60}}\))?(?:,\s+which\s[^,;]{{3,60}}(?=,))?,?\s+(?:{_DAY})?")
_AND_A_PART = expression(
    rf"{_FOR_SOME}{_AND}(?:(?:the|its)\s+)?(?i:Parts?|Chapters?|Articles?|Sections?|Titles?|Annex\w*|rest|remainder|remaining\s+[a-z]+"
    rf"|others?)\b[^,;.]{{0,40}}?\s{_DAY}"
)
_CLAUSE_ENDS = expression(
    r"\s*(?:[.;:)\]|–—]|,\s*(?:and|respectively|is|was|are|were|has|have|had)\b|(?:and|for|to|as\s+regards)\b|respectively\b|\Z)"
)
"""What follows the last day of a series; anything else begins a clause with it."""
_OF_ITS_DAY = r"(?:\s+(?:of|dated)\s+(?:the\s+)?[^;()]{4,24}?)?(?:\s*\([^()]{0,90}\))?"
"""What may stand behind a title of a series: “of 30 January 2017 (Reducing Costs)”."""
_JOINED = expression(rf"[”\"’']?{_OF_ITS_DAY}(?:,\s*(?:and\s+)?|\s+and\s+)(?:of\s+)?(?:the\s+|its\s+)?[“\"‘']?")
_ITS_NAME = expression(r",\s+the\s+[“\"‘']")
"""Between the number of a bill and its title: “signed into law H.R. 1158|, the “|Seed Act””."""
_DIRECTLY = expression(
    rf"[”\"’']?{_OF_ITS_DAY},?\s+(?:(?:both|all|each)\s[^;.]{{3,100}},\s+|both\s+|all\s+|each\s+)?{HELPERS}"
)
_WITH = expression(
    r"[”\"’']?(?:\s*\([^()]{0,60}\))?,?\s+(?:together\s+with|along\s+with|as\s+well\s+as|jointly\s+with)\s+(?:the\s+|its\s+)?[“\"‘']?"
)
"""Between a subject and the title beside it: “the Code, together with the Plan, was adopted”."""
_MANY = expression(r"\b(?:were|are|have|both|all|each)\s")
"""A verb of several subjects."""
_GOVERNED = expression(r"\b(?:of|in|under|with|by|to|for|from|on|per|than|see|and)\s+(?:the\s+)?[“\"‘']?\Z")
"""Before a title that some other word governs, so that it is no subject."""
_REACH = 160
_OF_THE_FIRST = ("no date stated", "the day is not known to the year")


def all_events(ground: Ground, verb: Verb, first: Candidate, active: bool) -> list[Candidate]:
    """Return what a verb says from its first event on: also of further instruments, on further days, by further bodies."""
    titles = _joined_titles(ground, verb, first.spans[0], active)
    group = ground.discourse.group
    if group and first.spans[0] == group[0] and of_all(ground, verb):
        titles = group[1:]
    days = _series(ground, verb, first)
    found = [first, *days]
    if titles and len(days) == len(titles) and ground.text.find("respectively", verb.end, verb.after) >= 0:
        named = sorted([first.spans[0], *titles])
        return [of_title(ground, one, title) for one, title in zip(found, named, strict=True)]
    return [*found, *(of_title(ground, first, title) for title in titles)]


def said_together(text: str, spans: Sequence[Span], titles: Sequence[int]) -> list[int]:
    """Return the titles that a sentence joins by “and”, which “both” in the next one are."""
    group = list(titles[:1])
    for one, two in pairwise(title for title in titles if text[spans[title].start - 1] != "("):
        gap = text[spans[one].end : spans[two].start]
        if not _JOINED.fullmatch(gap):
            return []
        group.append(two)
        if "and" in gap:
            return group
    return []


def _joined_titles(ground: Ground, verb: Verb, policy: int, active: bool) -> list[int]:
    """Return the titles that share an event with `policy`: “issued the Order and the Code”, “the Order and the Code were …”."""
    text, spans = ground.text, ground.spans
    titles = outside_brackets(ground, ground.titles, verb.start) if not active else ground.titles
    if policy not in titles or len(titles) == 1:
        return []
    place = list(titles).index(policy)
    found: list[int] = []
    if active and spans[policy].start < verb.end:
        return []
    if spans[policy].start >= verb.end:
        for one, two in pairwise(titles[place:]):
            joint = text[spans[one].end : spans[two].start]
            if spans[two].start >= verb.after or not _JOINED.fullmatch(joint) or _ITS_NAME.fullmatch(joint):
                break
            found.append(two)
        return [] if len(found) == 1 and text.startswith(", the ", spans[policy].end) else found
    gap = text[spans[policy].end : verb.start]
    beside = titles[place + 1] if place + 1 < len(titles) and spans[titles[place + 1]].end <= verb.start else None
    if beside is not None and _WITH.fullmatch(text, spans[policy].end, spans[beside].start):
        return [beside] if _DIRECTLY.fullmatch(text, spans[beside].end, verb.start) else []
    if spans[policy].start > verb.start or not _DIRECTLY.fullmatch(gap):
        return []
    alone = verb.event in ENGLISH_INTRANSITIVE or verb.event == "expired" or SAYS_ITSELF.match(text, verb.start)
    if not alone and not _MANY.search(gap):
        return []
    first = policy
    for one, two in pairwise(reversed(titles[: place + 1])):
        joint = text[spans[two].end : spans[one].start]
        if not _JOINED.fullmatch(joint) or (one == policy and "and" not in joint):
            break
        found.insert(0, two)
        first = two
    governed = _GOVERNED.search(text, max(ground.passage.start, spans[first].start - 20), spans[first].start)
    return [] if governed else found


def _series(ground: Ground, verb: Verb, first: Candidate) -> list[Candidate]:
    """Return the events that go on with the verb of one: on further days, of further instruments, by further bodies."""
    spans, dates = ground.spans, ground.dates
    last = next((date for date in dates if date in first.spans), None)
    if last is None or spans[last].start < verb.end:
        return []
    found: list[Candidate] = []
    current = first
    for date in dates:
        if date <= last:
            continue
        if spans[date].start >= verb.after:
            break
        further = _further(ground, verb, current, last, date)
        if further is None:
            break
        found.append(further)
        current, last = further, date
    return found


def _further(ground: Ground, verb: Verb, current: Candidate, last: int, date: int) -> Candidate | None:
    """Return the event of the next day, if nothing but its own instrument or body stands between the days."""
    text, spans = ground.text, ground.spans
    begin, stop = spans[last].end, spans[date].start
    gap = text[begin:stop]
    listed = gap.strip(" ,\n") in ("", "and") and text.startswith(",", spans[date].end)
    if stop - begin > _REACH or not (listed or _CLAUSE_ENDS.match(text, spans[date].end, ground.passage.end)):
        return None
    event = str(current.fields["event"])
    if _AND_AGAIN.fullmatch(gap) or (event == "effective" and _AND_A_PART.fullmatch(gap)):
        return _of(ground, verb, current, date, current.spans[0], None)
    titles = [title for title in ground.titles if begin <= spans[title].start < stop]
    bodies = [body for body in ground.passage.bodies if begin <= spans[body].start < stop]
    named = sorted([*titles, *bodies], key=lambda index: spans[index].start)
    if not named or len(titles) > 1:
        return None
    if not _AND_THE.fullmatch(text[begin : spans[named[0]].start]):
        return None
    if not _TO_THE_DAY.fullmatch(text[spans[named[-1]].end : stop]):
        return None
    return _of(ground, verb, current, date, titles[0] if titles else current.spans[0], bodies or None)


def _of(
    ground: Ground, verb: Verb, current: Candidate, date: int, policy: int, bodies: Sequence[int] | None
) -> Candidate:
    spans = ground.spans
    if bodies is None:
        bodies = [index for index in current.spans[1:] if spans[index].kind == "body"]
        bodies = bodies[: len(current.fields["bodies"] or ())]
    return event_candidate(
        ground.text,
        spans,
        ground.names,
        policy,
        str(current.fields["event"]),
        (verb.start, verb.end),
        date,
        bodies,
        rule=current.rule,
        doubts=[doubt for doubt in current.doubts if doubt not in _OF_THE_FIRST],
    )


def of_title(ground: Ground, first: Candidate, title: int) -> Candidate:
    """Return an event as one of another instrument."""
    names = ground.names
    fields = {**first.fields, "policy": names.surface(title), "policy_id": names.linked_id(title)}
    return first._replace(fields=fields, spans=[title, *first.spans[1:]])
