"""What one English verb says of an instrument: which event, by whom and when, if it says that it happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.english_clues import ADVICE_CLUES, CONSENT_CLUES
from policydata.extraction.events.actors import PERSONAL, english_actors
from policydata.extraction.events.candidates import TOLD_BY_BODIES, UNREAD, Awaited, event_candidate
from policydata.extraction.events.english.cells import acting_bodies, consulting_bodies, event_date, opens_a_clause
from policydata.extraction.events.english.ground import Ground, Verb, own_instrument
from policydata.extraction.events.english.leads import lead_of
from policydata.extraction.events.english.meanings import introduced, is_unsaid
from policydata.extraction.events.english.occasions import MEETINGS, day_of_the_occasion
from policydata.extraction.events.english.papers import deciding_body, letterhead
from policydata.extraction.events.english.pointing import own_day, pointed
from policydata.extraction.events.english.reference import HELPERS, object_referent
from policydata.extraction.events.english.sharing import DIRECTLY
from policydata.extraction.events.english.stated import BY_A_PAPER, CHANGING, NOBODY_DOES, states
from policydata.extraction.events.english.subjects import Said
from policydata.extraction.events.words import (
    ENGLISH_CONSENT,
    ENGLISH_LEAD,
    ROLES,
)
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_BEFORE = 90
"""How far before a verb is read what makes its event unsaid."""
_ADVISES = expression(
    r"\b(?:(?:recommendation|advice|proposal|request|initiative|invitation)s?\s+(?:of|by|from)|consult\w+\s+with"
    r"|on\s+behalf\s+of|according\s+to)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before a body that only advised or asked, or is spoken for."""
_NOT_BY = expression(r"\bnot\s+(?:by\s+)?(?:the\s+)?\Z")
"""Before a body that did not act: “not by Parliament but by the Board”."""
SAID_OTHERWISE = {"dated": "issued", "assented": "approved", "made": "adopted"}
"""Words of which a record speaks as of another kind."""
_PRECISE = 7
"""How long a month or a day is as EDTF; what will happen in a year is not fixed."""
MADE = frozenset(("adopted", "passed", "approved", "endorsed", "signed", "issued", "published"))
_ONLY_PUT_FORWARD = frozenset(("proposed", "laid", "drafted", "consultation", "draft_published", "launched"))
_CHANGE = expression(
    r"\b(?:(amendments?|revisions?|changes|reforms?|overhauls?)\s+(?:made\s+)?(?:to|of)|(?:bill|act|law|proposal)\s+(?:to\s+amend|amending))\s+(?:the\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
"""What stands before an instrument that is changed: the event is that of the change."""
_SOMEONE = expression(r"[^,;.]{0,40}?\bby\s+(?:the\s+)?[A-Z]")
_DRAFT = expression(r"\b[Dd]rafts?\s+(?:of\s+(?:(?:the|a|an|its)\s+)?)?[“\"‘']?\Z")
_DRAFTED = expression(r"\([Dd]raft\)")
_OF_A_DRAFT = expression(
    rf"\b(?:first|initial|earlier|exposure|revised|second|new|preliminary|whose)\s+(?:draft|version)s?,?\s+{HELPERS}\Z"
)
_IN_A_JOURNAL = expression(
    r"\s+(?:in\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){0,4}(?:Gazette|Journal|Bulletin|Register)\b|as\s+(?:Legal|Government|General|Statutory|Act|Law|No)\b)"
)
"""Behind “were notified”, where or under which number something was printed."""
_FINITE = expression(r"\b(?:was|were|been)\s+(?:[a-z]+ly\s+)?\Z")
_AS_AMENDED = expression(r"\bas\s+(?:last\s+|most\s+recently\s+)?\Z")
_AMENDING_SUBJECT = expression(r"[”\"’']?(?:\s*\([^()]{0,60}\))?(?:\s+of\s+[^,;.]{4,20})?\s+(?:also\s+|has\s+|had\s+)?")
_BY_THE = expression(r"(?:\s+once|,\s+once|\s+in\s+part)?,?\s+by\s+(?:the\s+)?[“\"‘']?")
_BY_STATES = frozenset(("ratified", "signed", "approved", "endorsed"))
_BY_MANY = expression(
    r"\s+by\s+(?:(?:nearly|almost|about|only|over|more\s+than|at\s+least|some|all)\s+){0,2}"
    r"(?:(?:of\s+)?(?:its|the|our|their)\s+)?(?:[0-9]+|all|most|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen"
    r"|[a-z]+ty(?:-[a-z]+)?)\s+(?:of\s+|(?:[A-Z][a-z]+\s+)?(?:states?|countries|members?|parties|governments|signatories|nations)\b)",
    re.IGNORECASE,
)
"""Behind “had been ratified”, those who did by their number alone."""
_OFTEN = expression(
    r"\s+(?:(?:many|several|numerous|multiple|a\s+number\s+of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[0-9]+)\s+times"
    r"|on\s+(?:many|several|numerous|multiple|various|a\s+number\s+of|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)\s+(?:separate\s+|different\s+)?occasions|(?:more\s+than\s+)?once|twice|repeatedly"
    r"|frequently|extensively)\b"
)
"""Behind “has been amended”, what tells of changes without their days."""
_COMPANION = expression(r"\W{0,4}\b(?:together|jointly|along)\s+with\s+(?:the\s+)?\Z", re.I)
_WITH = expression(r"\W{0,4}(?:(?:together|jointly|along)\s+)?with\s+(?:the\s+)?", re.I)
_BY_EFFECT = expression(
    r"\b(?:into\s+(?:force|effect|operation)|(?:takes?|took)\s+effect|becomes?|became|effective|appl(?:y|ies|ied|icable))\b[^,;]{0,60}"
    r"\sand\s+(?:(?:thereby|also|then|thus|will|would)\s+)?\Z"
)
"""Before a verb whose subject is the instrument that took effect: “which entered into force in May and |repealed the Code”."""
_AGREES = expression(r"agree", re.IGNORECASE)
_MAKERS = expression(
    r"\b(?:ministers|leaders|members|parties|states|countries|governments?|nations|negotiators|delegat(?:es|ions)|heads|sides|houses|chambers|lawmakers|legislat(?:ors|ure)"
    r"|parliaments?|senators|deputies|councill?ors|commissioners|directors|governors|representatives|envoys|signatories|partners|unions|employers|regulators|authorities|institutions"
    r"|councils?|cabinet|assembly|senate|board|committee|conference|summit|meeting|commission|MPs|MEPs|peers|presidents?|mayors?|[Ww]e|[Tt]hey|[Ii]t|both|all|two|three)"
    r"(?:\s(?:at|of|from|in)\s[^,;.]{2,60}?)?,?\s+(?:(?:has|have|had|also|then|finally|today|yesterday|all|both|formally|[a-z]+ly)\s+){0,3}\Z",
    re.IGNORECASE,
)
"""Those who make rules by agreeing: “the ministers |agreed on the Charter|”, not “the tenants”."""
_IN_A_HEADLINE = expression(r"[A-Z][a-z]+s (?:new |New )?[A-Z“]")
_ENDS_A_LINE = expression(r"[ ”\"’']{0,3}(?:\n|\Z)")
"""Around the verb of a headline and behind its title: “Board |Approves E|nergy Policy”."""
_CLOSES = expression(
    r"\b(?:clos|end|conclud|extend|complet)(?:ed|es|e|ing)?\s+(?:the\s+|its\s+|an?\s+)?(?:[a-z]+\s+)?\Z"
)
"""Before “public consultation”, what tells of its end."""
_CONSULTATION_ON = expression(r"\bconsultations?\s+on\s+(?:the\s+|its\s+|a\s+)?(?:draft\s+|proposed\s+)?[“\"‘']?\Z")
_PROPOSAL = expression(r"\bproposals?\s+for\s+(?:(?:the|an?|its)\s+)?(?:new\s+|revised\s+)?[“\"‘']?\Z")
"""Before a title, what is only put forward with it: “presented |its proposal for a| Data Directive”."""
_TOLD_UNDATED = frozenset(("draft_published", "consultation", "expired"))
"""Kinds of which a record is made without a day and without a body."""
_ENTRY = expression(r"\s*:\s")
"""What follows the word of an entry in a form, whose line says all: “Supersedes: the Code”."""
_OF_THE_DAY = frozenset(("promulgated", "published", "issued", "adopted", "approved", "passed", "endorsed"))
"""What a text that does it hereby does on its own day."""
_HEREBY = expression(r"\b(?:is|are)\s+hereby\s+\Z")
_DOES_HEREBY = expression(r"\bhereby\s+\Z")
_WE = expression(
    rf"\b(?:[Ww]e|[Tt]his\s+(?:Office|Authority|Agency|Ministry|Department|Commission|Council|Board|Court|Bureau))\s+{HELPERS}\Z"
)
"""Before a verb, the body whose text it is: “we adopted the Code”."""
_OF_THE_TEXT = expression(r"^\W*[Tt]h(?:is|ese)\s+(\w+(?:\s+Paper)?)\s", re.MULTILINE)


def verb_event(ground: Ground, verb: Verb, said: Said, earlier: dict[str, list[int]]) -> Candidate | None:
    """Return the event a verb says of the instrument it speaks of; `earlier` has the bodies of each word so far."""
    text, passage, spans, names = ground.text, ground.passage, ground.spans, ground.names
    event, start, end = verb.event, verb.start, verb.end
    left = text[max(passage.start, start - _BEFORE) : start]
    happened, planned = states(ground, verb, left)
    if not happened:
        return None
    policy, active, doubts = said.policy, said.active, list(said.doubts)
    if policy is None:
        return None
    if is_unsaid(ground, verb, policy, left):
        return None
    event = "amended" if said.changed else SAID_OTHERWISE.get(event, event)
    if text.startswith("introduc", start):
        event = introduced(ground, policy, noun=False)
    if active and text.startswith("clear", start):
        event = "approved"
    if event in ("published", "issued", "launched") and (_is_draft(ground, policy) or _OF_A_DRAFT.search(left)):
        event = "draft_published"
    if event in ("launched", "published", "issued") and _PROPOSAL.search(
        text, max(passage.start, spans[policy].start - 40), spans[policy].start
    ):
        event = "proposed"
    if (
        event in ("launched", "published", "issued")
        and _CONSULTATION_ON.search(text, max(passage.start, spans[policy].start - 40), spans[policy].start)
        and (spans[policy].start >= end or DIRECTLY.fullmatch(text, spans[policy].end, start))
    ):
        event = "consultation"
    if event in MADE and (
        change := _CHANGE.search(text, max(passage.start, spans[policy].start - 40), spans[policy].start)
    ):
        if change.group(1) is None:
            return None
        event = "amended"
    elif event in _ONLY_PUT_FORWARD and _CHANGE.search(
        text, max(passage.start, spans[policy].start - 40), spans[policy].start
    ):
        return None
    if event == "consultation" and _CLOSES.search(text, max(passage.start, start - 40), start):
        return None
    if CHANGING.match(text, start) and not (opens_a_clause(ground, start) or BY_A_PAPER.search(left)):
        return _undated(ground, policy, event, (start, end)) if active else None
    approvers, able = _approving(text, passage, spans)
    deposits = text.startswith("deposit", start)
    if active and not deposits and spans[policy].end <= start and not object_referent(ground, start, end):
        able = [body for body in able if spans[body].start >= spans[policy].end]
    bodies = acting_bodies(ground, able, verb, active)
    lead: int | None = None
    if active and bodies:
        near, places = (
            _WITH if event in ("signed", "concluded") else _COMPANION,
            (passage.start, end, spans[policy].end),
        )
        others = [one for one in able if one not in bodies]
        bodies += [one for one in others if any(near.fullmatch(text, at, spans[one].start) for at in places)]
    if active and not any(
        spans[body].start < start and not _COMPANION.search(text, passage.start, spans[body].start) for body in bodies
    ):
        leaders, lead = lead_of(ground, verb)
        bodies = [*leaders, *bodies]
    by_effect = active and _BY_EFFECT.search(text, max(passage.start, start - _BEFORE), start) is not None
    if event in NOBODY_DOES or by_effect:
        bodies = []
    if event == "consultation" and not bodies:
        bodies = consulting_bodies(ground, able, verb)
    actors = english_actors(text, passage, spans, (start, end), event, active, verb.after) if event in PERSONAL else []
    if actors and active and any(names.surface(body) == actors[0].surface for body in bodies):
        actors = []
    if actors and active:
        bodies = []
    if active and not bodies and not actors and _AGREES.match(text, start) and not _MAKERS.search(left):
        return None
    word = event if event == "consultation" else text[start : verb.stop]
    if not bodies and not active and word in earlier and event in ROLES:
        bodies = earlier[word]
        doubts.append("bodies taken over from the same verb before")
    earlier.setdefault(word, bodies)
    upon = (active and not said.listed and spans[policy].start < passage.end) or (
        event == "consultation" and _is_behind(ground, end, policy)
    )
    reach = max(end, spans[policy].end if upon else end)
    date = event_date(ground, verb, reach, event == "proposed" and not active)
    date = lead if date is None else date
    if said.listed and event == "repealed" and date is None:
        date = ground.discourse.first_effective
    if by_effect and date is not None and spans[date].start < start:
        date = None
    if _ENTRY.match(text, verb.stop) and not text[passage.start : start].rpartition("\n")[2].strip(" –—-•*"):
        line = text.find("\n", end)
        bodies = [body for body in bodies if start < spans[body].start and (line < 0 or spans[body].start < line)]
        date = date if date is not None and spans[date].start > start else None
    deciding = deciding_body(ground, verb) if active and not bodies and not actors else []
    bodies = bodies or deciding
    hereby = event in ROLES and ((_HEREBY if not active else _DOES_HEREBY).search(left) is not None or bool(deciding))
    if hereby and date is None and event in _OF_THE_DAY:
        date = own_day(text, spans)
    if active and not bodies and not actors and _WE.search(left):
        bodies = letterhead(ground)
    if hereby and date is not None and not bodies:
        bodies = letterhead(ground)
    waits = pointed(ground, verb, policy) if date is None else None
    if date is None and waits is None:
        date = day_of_the_occasion(ground, verb, policy, active, bodies)
    if planned and (
        (date is None and waits is None)
        or (date is not None and len(spans[date].value or "") < _PRECISE)
        or (
            date is not None
            and spans[date].start < start
            and not ENGLISH_LEAD.match(text[passage.start : spans[date].start])
        )
    ):
        return None
    if event == "amended" and (date is None or "," in text[end : spans[date].start]) and _AS_AMENDED.search(left):
        return _undated(ground, policy, event, (start, end))
    if not bodies and not actors and event in ROLES and (active or _SOMEONE.match(text, end)):
        doubts.append(UNREAD)
    rule = f"en-{'active' if active else 'passive'}-{event}"
    bare = date is None and (
        (bool(bodies) and event not in TOLD_BY_BODIES)
        or event in _TOLD_UNDATED
        or said.listed
        or (event == "published" and _IN_A_JOURNAL.match(text, end) is not None and _FINITE.search(left) is not None)
        or (hereby and b"resolved" in passage.words())
        or (
            active
            and _IN_A_HEADLINE.match(text, start) is not None
            and _ENDS_A_LINE.match(text, spans[policy].end) is not None
        )
        or (event in _BY_STATES and not active and _BY_MANY.match(text, end) is not None)
        or (
            event == "amended"
            and (
                _by_an_instrument(ground, verb, active) or (text[start] in "aA" and _OFTEN.match(text, end) is not None)
            )
        )
    )
    candidate = event_candidate(
        text, spans, names, policy, event, (start, verb.stop), date, bodies, approvers, rule, doubts, actors, bare
    )
    if waits is not None:
        keep = candidate is not None and not planned
        candidate = candidate or event_candidate(
            text, spans, names, policy, event, (start, verb.stop), None, bodies, approvers, rule, doubts, actors, True
        )
        if candidate is not None:
            ground.discourse.awaited.append(Awaited(candidate, *waits, keep))
    if event == "effective" and ground.discourse.first_effective is None:
        ground.discourse.first_effective = date
    if candidate is not None and date is not None and event in MADE and not MEETINGS.isdisjoint(passage.words()):
        ground.discourse.session = (date, tuple(bodies))
    if candidate is not None and date is not None and event != "consultation" and b"votes" not in passage.words():
        ground.discourse.used_dates.add(date)
    return candidate


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
            body
            for body in able
            if not _NOT_BY.search(text, max(passage.start, spans[body].start - 16), spans[body].start)
        ]
    return approvers, able


def spoken_of(ground: Ground, policy: int | None, start: int, doubts: list[str]) -> int | None:
    """Return the instrument that the text itself is, where “this Act” is said and the text is an Act; else `policy`."""
    own, names, text = ground.names.own, ground.names, ground.text
    if own is None:
        return policy
    called = names.surface(own).casefold().replace("bill", "bill act law")  # a bill speaks of itself as “this Act”
    if policy is not None and policy in ground.titles:
        span = ground.spans[policy]
        word = text[span.start : span.end]
        short = word.isalpha() and own_instrument(ground, span.start)
        return own if short and word.casefold() in called else policy
    said = _OF_THE_TEXT.search(text, ground.passage.start, start)
    if said is None or said.group(1).casefold() not in called:
        return policy
    doubts.clear()
    return own


def _is_behind(ground: Ground, end: int, policy: int) -> bool:
    """Tell whether an instrument stands behind a word within its clause."""
    start = ground.spans[policy].start
    return policy in ground.titles and "," not in ground.text[end:start]


def _is_draft(ground: Ground, policy: int) -> bool:
    """Tell whether a title is named as a draft: “the draft Guideline on …”, “a draft of the Code”, “Code (draft)”."""
    span = ground.spans[policy]
    before = ground.text[max(ground.passage.start, span.start - 24) : span.start]
    return (
        _DRAFT.search(before) is not None
        or ground.text.startswith(("Draft ", "draft "), span.start)
        or _DRAFTED.search(ground.text, span.start, span.end + 9) is not None
    )


def _undated(ground: Ground, policy: int, event: str, where: tuple[int, int]) -> Candidate | None:
    rule = f"en-participle-{event}"
    return event_candidate(
        ground.text, ground.spans, ground.names, policy, event, where, None, [], rule=rule, bare=True
    )
