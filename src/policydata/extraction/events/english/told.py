"""What the verbs and nouns of an English sentence tell of its instruments, with the days that stand in their names."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Deed, with_day
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.days import with_days_of_effect
from policydata.extraction.events.english.kinds import MADE
from policydata.extraction.events.english.nouns import TitleDay, nominal_events, title_day_events, title_days
from policydata.extraction.events.english.openings import BEGINS, opening_of
from policydata.extraction.events.english.series import all_events
from policydata.extraction.events.english.subjects import Said, instrument_of
from policydata.extraction.events.english.verbs import spoken_of, verb_event
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ROLES
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, asks
from policydata.extraction.spans import Span

_RECKONED = expression(r"\b(?:earlier|later|before|after|afterwards|following|next|previous|ago|\w*day)\b")
_ON = expression(r"\s+\(|,\s+|\s*,?\s+(?:on|in)\s+(?:[A-Z][a-z]+day,?\s+)?(?:the\s+)?")
_BY_ITS = expression(
    r"\b(?:in|by|through|under)\s+(?:its|their)\s+\Z|\b(?:adopted|approved|endorsed|established|issued|promulgated)\s+by\s+(?:the\s+)?\Z"
    r"|\A\W*(?:By|In|Through|Vide)\s+(?:its\s+|the\s+)?\Z|,\s+(?:by|vide|through)\s+(?:the\s+)?\Z"
)
_BY = expression(r"\b(?:by|vide|through)\s+(?:the\s+)?\Z")
_BY_THE_ACT = expression(r",?\s+by\s+(?:the\s+)?[“\"‘']?")
_ITSELF = expression(r"\)?\s+(?:(?:also|has|had|thereby|expressly)\s+){0,2}")
"""From the day of an instrument to the verb that it is the subject of: “Order 45 of 3 May 2019 |approved the Rules”."""
_NEXT = 24
"""How near a word stands that shares an object with the one before."""
_AND_ALSO = expression(
    r"\s+(?:and|or)\s+(?:(?:then|subsequently|later|formally|also|finally|duly|thereafter|had|has)\s+)?"
)
_BY_ACTS = MADE | {"opened_for_signature"}
_FINITE = frozenset(("effective", "expired"))
"""Kinds whose words are verbs of their own and share no day with a participle before them."""
_IT = expression(
    r"\W*(?:It|They|This|The\s+[a-z]+|(?:Its\s+)?(?:Schedule|Part|Clause|Section|Article|Chapter)\s[0-9A-Z]{1,5})\s+(?:\w+\s+){0,2}"
)


def told_events(
    whole: Ground,
    verbs: Sequence[re.Match[str]],
    nouns: Sequence[re.Match[str]],
    found: list[Candidate],
    taken: Container[int],
    heading: int | None,
    deeds: list[Deed],
) -> tuple[list[Candidate], bool]:
    """Return `found` with the events of words, and whether a verb speaks of an instrument; `deeds` is added to.

    `taken` are days that other events have, `heading` is the day of the heading above.
    """
    text, passage, spans, titles = whole.text, whole.passage, whole.spans, whole.titles
    dates = [date for date in passage.dates if date not in taken and not _told_again(text, spans, date)]
    if heading is not None:
        dates.insert(0, heading)
    days = title_days(text, passage, spans, titles) if titles and dates else []
    if verbs and (len(titles) > 1 or (titles and _is_of_the_last(whole, verbs[0]))):
        days = [day for day in days if not _of_the_act(text, passage, spans, day, verbs)]
    if days:
        named = {day.date for day in days}
        dates = [date for date in dates if date not in named]
    opening = opening_of(text, passage, spans, titles, whole.discourse, verbs[0].start()) if verbs else None
    ground = whole._replace(dates=dates, opening=opening)
    spoken = False
    if verbs:
        events, spoken = _verb_events(ground, verbs, days, deeds)
        found += events
    if nouns and (dates or days):
        found += nominal_events(ground, nouns, days)
    if days and not asks(text, passage):
        found += title_day_events(ground, days)
    return found, spoken


def _verb_events(
    ground: Ground, words: Sequence[re.Match[str]], days: list[TitleDay], deeds: list[Deed]
) -> tuple[list[Candidate], bool]:
    """Return the events of verbs, and whether one speaks of an instrument; a day of `days` that one has is taken out."""
    spans, discourse = ground.spans, ground.discourse
    found: list[Candidate] = []
    told: list[tuple[Verb, Candidate]] = []
    earlier: dict[str, list[int]] = {}
    said: Said | None = None
    spoken = False
    for place in range(len(words)):
        verb = _verb(ground, words, place)
        said = instrument_of(ground, verb, said)
        said = said._replace(policy=spoken_of(ground, said.policy))
        candidate = verb_event(ground, verb, said, earlier)
        if candidate is not None:
            by_act = _day_of_the_act(ground, verb, days)
            if by_act is not None and candidate.fields["date"] is None:
                candidate = with_day(candidate, spans, by_act.date)
                days.remove(by_act)
            told.append((verb, candidate))
            found += all_events(ground, verb, candidate, said.active)
        if said.policy is not None:
            discourse.policy = _topic(ground, verb, said)
            spoken = True
            if verb.event in ROLES:
                discourse.deed = Deed(verb.start, verb.end, verb.event, said.policy)
                deeds.append(discourse.deed)
    if len(told) > 1:
        for place, date in with_days_of_effect(ground, told).items():
            candidate = told[place][1]
            found = [with_day(one, spans, date) if one is candidate else one for one in found]
    return found, spoken


def _verb(ground: Ground, words: Sequence[re.Match[str]], place: int) -> Verb:
    """Return a verb with its neighbours; one that shares its object with the next ends where that does."""
    word, passage = words[place], ground.passage
    before = words[place - 1].end() if place else passage.start
    starts = [*(one.start() for one in words[place + 1 : place + 3]), passage.end]
    end, after = word.end(), starts[0]
    near = len(starts) > 1 and after - end < _NEXT and words[place + 1].lastgroup not in _FINITE
    if near and _AND_ALSO.fullmatch(ground.text, end, after):
        end, after = words[place + 1].end(), starts[1]
    return Verb(str(word.lastgroup), word.start(), end, before, after, word.end())


def _day_of_the_act(ground: Ground, verb: Verb, days: Sequence[TitleDay]) -> TitleDay | None:
    """Return the day of the instrument by which another is changed: “was amended by resolution 9 of 3 May 2019”."""
    if verb.event not in ("amended", "repealed"):
        return None
    for day in days:
        if _BY_THE_ACT.fullmatch(ground.text, verb.end, ground.spans[day.policy].start):
            return day
    return None


def _told_again(text: str, spans: Sequence[Span], date: int) -> bool:
    """Tell whether a day reckoned from another is told once more by its own name: “a week later, on 13 May”."""
    span = spans[date]
    before = spans[date - 1] if date else span
    if before.kind == "date" and text[before.end : span.start] == ", " and text.endswith("later", 0, span.end):
        return True
    behind = next((one for one in spans[date + 1 : date + 3] if one.kind == "date"), None)
    return (
        behind is not None
        and _RECKONED.search(text, span.start, span.end) is not None
        and _ON.fullmatch(text, span.end, behind.start) is not None
    )


def _of_the_act(
    text: str, passage: Passage, spans: Sequence[Span], day: TitleDay, verbs: Sequence[re.Match[str]]
) -> bool:
    """Tell whether a day is that of the resolution by which something is done to another instrument."""
    start = spans[day.policy].start
    before = _BY_ITS.search(text, max(passage.start, start - 40), start)
    did = [verb for verb in verbs if verb.end() < start][-1:]
    if did and did[0].lastgroup in _BY_ACTS and _BY.search(text, did[0].end(), start):
        return True
    return before is not None or any(
        verb.lastgroup in MADE and _ITSELF.fullmatch(text, spans[day.date].end, verb.start()) for verb in verbs
    )


def _is_of_the_last(ground: Ground, verb: re.Match[str]) -> bool:
    """Tell whether a sentence opens with a participle of the instrument before it: “Approved by Decision 4 of 3 May.”."""
    line = max(ground.passage.start, ground.text.rfind("\n", 0, verb.start()) + 1)
    known = ground.discourse.policy is not None and verb.lastgroup in MADE
    return known and BEGINS.fullmatch(ground.text[line : verb.start()]) is not None


def _topic(ground: Ground, verb: Verb, said: Said) -> int | None:
    """Return the instrument that is spoken of after a verb: the one that changes another, if one does, else the verb's."""
    discourse = ground.discourse
    if said.active and verb.event in ("amended", "repealed"):
        left = [title for title in ground.titles if ground.spans[title].end <= verb.start]
        doing = ground.text.startswith("ing", verb.stop - 3)  # “Regulation 2021/7 on batteries and repealing …”
        if left and (doing or len(ground.text[ground.spans[left[-1]].end : verb.start].split()) < 3):
            return left[-1]
        if _IT.fullmatch(ground.text, ground.passage.start, verb.start) and discourse.policy is not None:
            return discourse.policy
    return said.policy
