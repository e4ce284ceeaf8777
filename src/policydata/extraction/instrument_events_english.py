"""Events of instruments in English sentences: who did what to which instrument, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import HIGH, Candidate
from policydata.extraction.english_clues import (
    ADVICE_CLUES,
    AFTER_FREQUENT_STARTS,
    CONSENT_CLUES,
    EVENT_CLUES,
    EVENT_STARTS,
    NOT_SOON_CLUES,
    NOUN_STARTS,
    RARE_EVENT_STARTS,
    UNREAL_CLUES,
    VERB_STARTS,
    may_deny,
    may_suppose,
)
from policydata.extraction.english_event_answers import answer, asked
from policydata.extraction.english_event_cells import acting_bodies, consulting_bodies, event_date, listed_body
from policydata.extraction.english_event_ground import Ground, Verb, own_instrument
from policydata.extraction.english_event_nouns import EVENT_NOUN, TitleDay, nominal_events, title_day_events, title_days
from policydata.extraction.english_event_reference import object_referent
from policydata.extraction.english_event_series import all_events
from policydata.extraction.english_event_shared_days import with_days_of_effect
from policydata.extraction.english_event_subjects import Said, instrument_of, opening_of
from policydata.extraction.event_actors import PERSONAL, english_actors
from policydata.extraction.event_words import (
    ENGLISH_CONSENT,
    ENGLISH_DENIED,
    ENGLISH_EVENT,
    ENGLISH_IF,
    ENGLISH_LEAD,
    ENGLISH_UNREAL,
    ROLES,
)
from policydata.extraction.expressions import expression
from policydata.extraction.instrument_events import (
    UNREAD,
    Asked,
    Discourse,
    ListedRepeal,
    event_candidate,
    inside_title,
    listed_repeal,
)
from policydata.extraction.passages import Names, Passage, asks
from policydata.extraction.spans import Span

_MAY_POINT_BACK = expression(
    r"It\b|They\b|This\b|The\s(?:former|latter)\b|the\s(?:former|latter)\b|Article\b|Chapter\b|Part\b|Section\b|Annex\b|These\b|it\b|they\b|public\b|comments|"
    r"The\s(?:draft|text|law|bill|act|rule|doc|mea|ame|ins|agr|tre|res|reg|pla|str|dec|con|pro|gui|cod|not|ord|fra)"
    r"|the\s(?:draft|text|law|bill|act|rule|doc|mea|ame|ins|agr|tre|res|reg|pla|str|dec|con|pro|gui|cod|not|ord|fra)"
)
"""What a sentence without a title must hold to speak of an earlier one; each choice begins with a plain letter."""
_MOST_VERBS = 30
"""No sentence says more events; a list of words may."""
_UNREAL_WORDS = 6
"""An ENGLISH_UNREAL is of two words and four that may follow; what may not stand before “to” is one more of fewer."""
_NO_INSTRUMENT = expression(
    r"\b(?:as|under|number|see|with|to|in\s+(?:its\s+)?resolution|of\s+Regulation|reports?|release|case|communication|bulletin|petition)\s+\Z", re.IGNORECASE
)
"""What stands before a symbol that says under which number, not what was done."""
_ADVISES = expression(
    r"\b(?:(?:recommendation|advice|proposal|request|initiative|invitation)s?\s+(?:of|by|from)|consult\w+\s+with"
    r"|on\s+behalf\s+of|according\s+to)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before a body that only advised or asked, or is spoken for."""
_NOT_BY = expression(r"\bnot\s+(?:by\s+)?(?:the\s+)?\Z")
"""Before a body that did not act: “not by Parliament but by the Board”."""
_NOT_SOON = expression(r"\b(?:should|would|could|might|may|recommends?|not|never|if|unless|until)\s[^,;]{0,40}\Z")
_SAID_OTHERWISE = {"dated": "issued", "assented": "approved", "made": "adopted"}
"""Words of which a record speaks as of another kind."""
_PRECISE = 7
"""How long a month or a day is as EDTF; what will happen in a year is not fixed."""
_PLANNED = expression(r"will\s+(?:(?:also|then|formally|first)\s+)?(?:be\s+)?(?:\w+ly\s+)?", re.I)
"""Before a verb, what says that it is fixed to happen; with a day it is an event."""
_ONCE_DONE = expression(r"(?:after|before|until|once)\s+(?:(?!is\b|are\b|has\b|have\b|be\b)[\w-]+\s+){0,4}", re.I)
"""Before a verb in the past, what says that the event is done: “after Parliament had adopted …”."""
_PUT_OFF = expression(
    r"\b(?:was|were|had\s+been)\s+(?:(?:originally|initially|first)\s+)?(?:(?:due|scheduled|set|supposed|expected|meant|intended|planned)\s+)?to\s+(?:have\s+)?(?:been?\s+)?(?:\w+ly\s+)?\Z"
)
"""Before a verb, what says that its event was only planned."""
_WISHED = expression(r"(?<!\bwill)(?<!\bshall)(?<!\bto)(?<!\bwould)(?<!also)(?<!not)(?<!ly)\s+be\s+(?:\w+ly\s+)?\Z")
"""Before a participle, a “be” that tells a wish or demand: “requires that labels be approved”."""
_BY_ITS = expression(
    r"\b(?:in|by|through|under)\s+(?:its|their)\s+\Z|\b(?:adopted|approved|endorsed|established|issued|promulgated)\s+by\s+(?:the\s+)?\Z"
    r"|\A\W*(?:By|In|Through)\s+(?:its\s+|the\s+)?\Z"
)
_BY_WHICH = expression(r",\s+(?:by|in|with|through)\s+which\b")
_NEXT = 24
"""How near a word stands that shares an object with the one before."""
_AND_ALSO = expression(r"\s+(?:and|or)\s+(?:(?:then|subsequently|later|formally|also|finally|duly|thereafter|had|has)\s+)?")
_SUPPOSES = expression(r"\W*(?:If|Were|Unless|Should|Suppose|Assuming)\b")
_THEN = expression(r"\b(?:will|would|shall|could|may|might|should)\s+(?:[\w-]+\s+){0,3}\Z")
"""Before a verb, what says what follows from a supposition."""
_IS_MADE = expression(r"(?i:\b(?:orders?|rules?|regulations?|codes?|instruments?|ordinances?|by-?laws?|scheme|decrees?)\b)")
"""Instruments that one makes; of others it is said that remarks or changes were made."""
_MADE = frozenset(("adopted", "passed", "approved", "endorsed", "signed", "issued", "published"))
_ONLY_PUT_FORWARD = frozenset(("proposed", "laid", "drafted", "consultation", "draft_published", "launched"))
_ALSO_NOUNS = frozenset(("effective", "launched", "issued", "published", "repealed"))
_LISTING = expression(
    r"[Ff]ollowing\s+[\w ]{3,40}?\s(?:is|are|stand|shall\s+stand)\s+(?:hereby\s+)?(?:revoked|repealed|rescinded|abolished|withdrawn)(?:\s+(?:with\s+effect\s+from|from|on|as\s+of)\s[^:;.]{3,40})?\s*:?\s*\Z"
)
"""A clause that repeals what the list after it names."""
_NO_DAY = expression(r"(?:amending|repealing|replacing)\b", re.IGNORECASE)
"""A participle beside a title says what it changes, not when."""
_CHANGE = expression(
    r"\b(?:(amendments?|revisions?|changes)\s+(?:to|of)|(?:bill|act|law|proposal)\s+(?:to\s+amend|amending))\s+(?:the\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
"""What stands before an instrument that is changed: the event is that of the change."""
_SOMEONE = expression(r"[^,;.]{0,40}?\bby\s+(?:the\s+)?[A-Z]")
_DRAFT = expression(r"\b[Dd]rafts?\s+(?:of\s+(?:the|a|an)\s+)?[“\"‘']?\Z")
_DRAFTED = expression(r"\([Dd]raft\)|\A[Dd]raft\s")
_IN_DRAFT = expression(
    r"[”\"’']?\s+(?:(?:in|as\s+a)\s+draft\b|for\s+(?:a\s+)?(?:public\s+)?(?:comments?|consultation|feedback)\b)"
)
_AS_AMENDED = expression(r"\bas\s+(?:last\s+|most\s+recently\s+)?\Z")
_AMENDING_SUBJECT = expression(r"[”\"’']?(?:\s*\([^()]{0,60}\))?(?:\s+of\s+[^,;.]{4,20})?\s+(?:also\s+|has\s+|had\s+)?")
_BY_THE = expression(r"(?:\s+once|,\s+once|\s+in\s+part)?,?\s+by\s+(?:the\s+)?[“\"‘']?")
_TOLD_UNDATED = frozenset(("draft_published", "consultation", "expired"))
"""Kinds of which a record is made without a day and without a body."""
_TOLD_BY_BODIES = frozenset(("repealed", "issued", "published", "adopted", "promulgated", "signed", "approved", "passed"))
"""Kinds of which a body without a day makes no guess."""
_OF_THE_TEXT = expression(r"^\W*[Tt]h(?:is|ese)\s+(\w+(?:\s+Paper)?)\s", re.MULTILINE)


def english_events(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, discourse: Discourse
) -> list[Candidate]:
    """Return the events a sentence states; `discourse` is brought up to date."""
    titles = passage.policies
    if passage.numbers:
        titles = [
            title for title in _instruments(text, passage, spans) if not _braced(text, passage, spans, spans[title].start)
        ]
    found: list[Candidate] = []
    if discourse.listed is not None:
        found = listed_repeal(text, passage, spans, names, discourse, "en-list-repealed")
    clued = not EVENT_CLUES.isdisjoint(passage.words())
    if (
        clued
        and not titles
        and text.find("ollowing", passage.start, passage.end) >= 0
        and (listing := _LISTING.search(text, passage.start, passage.end))
    ):
        date = passage.dates[0] if passage.dates else discourse.first_effective
        discourse.listed = ListedRepeal(listing.span(), date)
    question: Asked | None = None
    spoken = False
    verbs: list[re.Match[str]] = []
    nouns: list[re.Match[str]] = []
    if clued and (
        titles
        or (
            discourse.policy is not None
            and (passage.words()[0] in VERB_STARTS or _MAY_POINT_BACK.search(text, passage.start, passage.end))
        )
    ):
        verbs, nouns = _words(text, passage, titles, spans)
        if (verbs or nouns) and asks(text, passage):
            question = _question(text, passage, verbs, titles, discourse)
            verbs, nouns = [], []
    if discourse.asked is not None and not verbs and not nouns:
        found += answer(text, passage, spans, names, discourse.asked)
    discourse.asked = question
    if verbs or nouns or (titles and passage.dates):
        dates = passage.dates
        days = title_days(text, passage, spans, passage.policies) if titles and dates else []
        if verbs and len(titles) > 1:
            days = [day for day in days if not _of_the_act(text, passage, spans, day)]
        if days:
            named = {day.date for day in days}
            dates = [date for date in dates if date not in named]
        opening = opening_of(text, passage, spans, titles, discourse, verbs[0].start()) if verbs else None
        ground = Ground(text, passage, spans, names, discourse, titles, dates, opening)
        earlier: dict[str, list[int]] = {}
        said: Said | None = None
        told: list[tuple[Verb, Candidate]] = []
        for place, word in enumerate(verbs):
            before = verbs[place - 1].end() if place else passage.start
            after = verbs[place + 1].start() if place + 1 < len(verbs) else passage.end
            end = word.end()
            if after - end < _NEXT and place + 1 < len(verbs) and _AND_ALSO.fullmatch(text, end, after):
                end = verbs[place + 1].end()
                after = verbs[place + 2].start() if place + 2 < len(verbs) else passage.end
            verb = Verb(str(word.lastgroup), word.start(), end, before, after, word.end())
            said = instrument_of(ground, verb, said)
            own = _own(ground, said.policy, verb.start, said.doubts)
            if own != said.policy:
                said = said._replace(policy=own)
            candidate = _read(ground, verb, said, earlier)
            if candidate is not None:
                told.append((verb, candidate))
                found += all_events(ground, verb, candidate, said.active)
            if said.policy is not None:
                discourse.policy = said.policy
                spoken = True
        if len(told) > 1:
            for place, date in with_days_of_effect(ground, told).items():
                candidate = told[place][1]
                found = [_dated(one, spans, date) if one is candidate else one for one in found]
        if nouns and passage.dates:
            found += nominal_events(ground, nouns)
        if days and not asks(text, passage):
            found = _with_days(found, [day for day in days if not day.published], names, spans)
            found += title_day_events(ground, days, found)
    if passage.policies and not found and not spoken:
        discourse.policy = passage.policies[0]
    return found


def _question(
    text: str, passage: Passage, verbs: Sequence[re.Match[str]], titles: Sequence[int], discourse: Discourse
) -> Asked | None:
    """Return the event that a question asks after: of the instrument it names, else of the one spoken of."""
    if len(verbs) != 1:
        return None
    policy = titles[0] if titles else discourse.policy
    kind = str(verbs[0].lastgroup)
    return asked(text, passage, _SAID_OTHERWISE.get(kind, kind), verbs[0].span(), policy)


def _of_the_act(text: str, passage: Passage, spans: Sequence[Span], day: TitleDay) -> bool:
    """Tell whether a day is that of the resolution by which something is done to another instrument."""
    start = spans[day.policy].start
    before = _BY_ITS.search(text, max(passage.start, start - 40), start)
    return before is not None or _BY_WHICH.match(text, spans[day.date].end) is not None


def _with_days(
    found: Sequence[Candidate], days: Sequence[TitleDay], names: Names, spans: Sequence[Span]
) -> list[Candidate]:
    """Return the events with the day of the name where they have none: “adopted the Code (resolution 4 of 9 May 2019)”."""
    dated = []
    for one in found:
        day = next((day.date for day in days if names.key(day.policy) == names.key(one.spans[0])), None)
        if day is not None and one.fields["date"] is None and one.fields["event"] in _MADE:
            one = _dated(one, spans, day)
        dated.append(one)
    return dated


def _dated(one: Candidate, spans: Sequence[Span], day: int) -> Candidate:
    doubts = tuple(doubt for doubt in one.doubts if doubt != "no date stated")
    fields = {**one.fields, "date": spans[day].value}
    return one._replace(fields=fields, spans=[*one.spans, day], doubts=doubts, confidence=HIGH)


def _instruments(text: str, passage: Passage, spans: Sequence[Span]) -> list[int]:
    """Return the titles of a sentence, and the symbols that stand in the place of one."""
    titles = list(passage.policies)
    for number in passage.numbers:
        start, end = spans[number].start, spans[number].end
        near = any(spans[title].end + 12 > start and spans[title].start < end + 4 for title in passage.policies)
        if not near and not _NO_INSTRUMENT.search(text, max(passage.start, start - 20), start):
            titles.append(number)
    return sorted(titles)


def _braced(text: str, passage: Passage, spans: Sequence[Span], number: int) -> bool:
    """Tell whether a symbol stands in the brackets after a title: “the Transparency Decree (Decree No. 104/2022)”."""
    opens = text.rfind("(", max(passage.start, number - 60), number)
    if opens < 0 or ")" in text[opens:number]:
        return False
    return any(spans[title].end in (opens, opens - 1) for title in passage.policies)


def _words(
    text: str, passage: Passage, titles: Sequence[int], spans: Sequence[Span]
) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Return the verbs and the nouns outside titles that say events."""
    verbs: list[re.Match[str]] = []
    nouns: list[re.Match[str]] = []
    position = passage.start
    frequent = not AFTER_FREQUENT_STARTS.isdisjoint(passage.words())
    for start, first in passage.starts(EVENT_STARTS if frequent else RARE_EVENT_STARTS):
        if start < position or not text[start + 1 : start + 2].islower():
            continue
        verb = ENGLISH_EVENT[first[:1]].match(text, start, passage.end) if first in VERB_STARTS else None
        noun = None
        if first in NOUN_STARTS and (verb is None or verb.lastgroup in _ALSO_NOUNS):
            noun = EVENT_NOUN.match(text, start, passage.end)
        word = verb or noun
        if word is None:
            continue
        position = word.end()
        if not inside_title(word.start(), titles, spans):
            if verb is not None:
                verbs.append(verb)
            if noun is not None:
                nouns.append(noun)
            if len(verbs) + len(nouns) == _MOST_VERBS:
                break
    return verbs, nouns


def _read(ground: Ground, verb: Verb, said: Said, earlier: dict[str, list[int]]) -> Candidate | None:
    text, passage, spans, names = ground.text, ground.passage, ground.spans, ground.names
    event, start, end = verb.event, verb.start, verb.end
    reach = max(passage.start, start - 90)
    left, before = text[reach:start], passage.letters[reach:start]
    words = before.split()
    unreal = None
    if event not in ("effective", "repealed", "expired") and not UNREAL_CLUES.isdisjoint(words):
        unreal = ENGLISH_UNREAL.search(left, _last_words(left))
    planned = False
    if unreal is not None and not (event == "consultation" and unreal.group().startswith("after")):
        planned = _PLANNED.fullmatch(unreal.group()) is not None
        past = (passage.dates or b"was" in words or b"had" in words) and _ONCE_DONE.fullmatch(unreal.group()) and text.startswith(("d", "de"), end - 1)
        if not planned and not past:
            return None
    if may_deny(words, before) and ENGLISH_DENIED.search(left):
        return None
    if b"to" in words and _PUT_OFF.search(left):
        return None
    if b"be" in words[-2:] and not planned and _WISHED.search(left):
        return None
    if may_suppose(passage.words()) and (
        ENGLISH_IF.match(text[passage.start : start])
        or (_SUPPOSES.match(text, passage.start) and _THEN.search(text, reach, start))
    ):
        return None
    if event in ("effective", "expired") and not NOT_SOON_CLUES.isdisjoint(words) and _NOT_SOON.search(left):
        return None
    policy, active, doubts = said.policy, said.active, list(said.doubts)
    if policy is None:
        return None
    if event == "made" and not _IS_MADE.search(names.surface(policy)):
        return None
    event = "amended" if said.changed else _SAID_OTHERWISE.get(event, event)
    if event in ("published", "issued", "launched") and (
        _is_draft(ground, policy) or _IN_DRAFT.match(text, max(end, spans[policy].end if active else end))
    ):
        event = "draft_published"
    if event in _MADE and (
        change := _CHANGE.search(text, max(passage.start, spans[policy].start - 40), spans[policy].start)
    ):
        if change.group(1) is None:
            return None
        event = "amended"
    elif event in _ONLY_PUT_FORWARD and _CHANGE.search(
        text, max(passage.start, spans[policy].start - 40), spans[policy].start
    ):
        return None
    if _NO_DAY.match(text, start):
        return _undated(ground, policy, event, (start, end)) if active else None
    approvers, able = _approving(text, passage, spans)
    if active and spans[policy].end <= start and not object_referent(ground, start, end):
        able = [body for body in able if spans[body].start >= spans[policy].end]
    bodies = acting_bodies(ground, able, verb, active)
    if event == "consultation" and not bodies:
        bodies = consulting_bodies(ground, able, verb)
    actors = english_actors(text, passage, spans, (start, end), event, active, verb.after) if event in PERSONAL else []
    if actors and active:
        bodies = []
    if not bodies and not active and event in earlier and event in ROLES:
        bodies = earlier[event]
        doubts.append("bodies taken over from the same verb before")
    earlier.setdefault(event, bodies)
    reach = max(end, spans[policy].end if active else end)
    date = event_date(ground, verb, reach, event == "proposed" and not active)
    if not bodies and not actors and not active and event in ROLES:
        bodies = listed_body(ground, able, verb, policy)
    if planned and (
        date is None
        or len(spans[date].value or "") < _PRECISE
        or (spans[date].start < start and not ENGLISH_LEAD.match(text[passage.start : spans[date].start]))
    ):
        return None
    if event == "amended" and date is None and _AS_AMENDED.search(left):
        return _undated(ground, policy, event, (start, end))
    if not bodies and not actors and event in ROLES and (active or _SOMEONE.match(text, end)):
        doubts.append(UNREAD)
    rule = f"en-{'active' if active else 'passive'}-{event}"
    bare = date is None and (
        (bool(bodies) and event not in _TOLD_BY_BODIES)
        or event in _TOLD_UNDATED
        or (event == "amended" and _by_an_instrument(ground, verb, active))
    )
    candidate = event_candidate(
        text, spans, names, policy, event, (start, verb.stop), date, bodies, approvers, rule, doubts, actors, bare
    )
    if event == "effective" and ground.discourse.first_effective is None:
        ground.discourse.first_effective = date
    if candidate is not None and date is not None and event != "consultation":
        ground.discourse.used_dates.add(date)
    return candidate


def _last_words(left: str) -> int:
    """Return where, before a verb, the words start that an ENGLISH_UNREAL may reach back over."""
    parts = left.rsplit(None, _UNREAL_WORDS)
    return len(parts[0]) if len(parts) > _UNREAL_WORDS else 0


def _by_an_instrument(ground: Ground, verb: Verb, active: bool) -> bool:
    """Tell whether an instrument is what amends another: “was amended by the Act”, “the Act amended …”."""
    spans, text = ground.spans, ground.text
    if active:
        return any(
            spans[title].end <= verb.start and _AMENDING_SUBJECT.fullmatch(text[spans[title].end : verb.start])
            for title in ground.titles
        )
    return any(
        spans[title].start >= verb.end and _BY_THE.fullmatch(text[verb.end : spans[title].start])
        for title in ground.titles
    )


def _approving(text: str, passage: Passage, spans: Sequence[Span]) -> tuple[list[int], list[int]]:
    """Return the bodies of a sentence that only consent, and those that may act: they neither consent nor advise."""
    approvers: list[int] = []
    able = passage.bodies
    if able and not CONSENT_CLUES.isdisjoint(passage.words()):
        approvers = [
            body
            for body in able
            if ENGLISH_CONSENT.search(text[max(passage.start, spans[body].start - 60) : spans[body].start])
        ]
        able = [body for body in able if body not in approvers]
    if able and not ADVICE_CLUES.isdisjoint(passage.words()):
        able = [
            body
            for body in able
            if not _ADVISES.search(text, max(passage.start, spans[body].start - 40), spans[body].start)
        ]
    if able and b"not" in passage.words():
        able = [
            body for body in able if not _NOT_BY.search(text, max(passage.start, spans[body].start - 16), spans[body].start)
        ]
    return approvers, able


def _own(ground: Ground, policy: int | None, start: int, doubts: list[str]) -> int | None:
    """Return the instrument that the text itself is, where “this Act” is said and the text is an Act; else `policy`."""
    own, names, text = ground.names.own, ground.names, ground.text
    if own is None:
        return policy
    if policy is not None and policy in ground.titles:
        span = ground.spans[policy]
        word = text[span.start : span.end]
        short = word.isalpha() and own_instrument(ground, span.start)
        return own if short and word.casefold() in names.surface(own).casefold() else policy
    said = _OF_THE_TEXT.search(text, ground.passage.start, start)
    if said is None or said.group(1).casefold() not in names.surface(own).casefold():
        return policy
    doubts.clear()
    return own


def _is_draft(ground: Ground, policy: int) -> bool:
    """Tell whether a title is named as a draft: “the draft Guideline on …”, “a draft of the Code”, “Code (draft)”."""
    span = ground.spans[policy]
    before = ground.text[max(ground.passage.start, span.start - 24) : span.start]
    return _DRAFT.search(before) is not None or _DRAFTED.search(ground.text, span.start, span.end + 9) is not None


def _undated(ground: Ground, policy: int, event: str, where: tuple[int, int]) -> Candidate | None:
    rule = f"en-participle-{event}"
    return event_candidate(
        ground.text, ground.spans, ground.names, policy, event, where, None, [], rule=rule, bare=True
    )
