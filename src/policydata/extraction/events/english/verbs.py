"""What one English verb says of an instrument: which event, by whom and when, if it says that it happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.english_verbs import BASES
from policydata.extraction.events.actors import PERSONAL, Actor, english_actors
from policydata.extraction.events.candidates import UNREAD, Awaited, announced, event_candidate
from policydata.extraction.events.english.bodies import acting_bodies, consulting_bodies, opens_a_clause
from policydata.extraction.events.english.bounds import Verb, own_instrument
from policydata.extraction.events.english.clause_days import event_date
from policydata.extraction.events.english.kinds import MADE, kind_of
from policydata.extraction.events.english.leads import lead_of
from policydata.extraction.events.english.meanings import is_unsaid
from policydata.extraction.events.english.occasions import MEETINGS, day_of_the_occasion
from policydata.extraction.events.english.papers import act_with_a_day, deciding_body, letterhead, orders
from policydata.extraction.events.english.pointing import own_day, pointed
from policydata.extraction.events.english.reference import HELPERS, is_of_the_paper, object_referent, rather_the_topic
from policydata.extraction.events.english.stated import BY_A_PAPER, CHANGING, NOBODY_DOES, states
from policydata.extraction.events.english.subjects import Said
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_CONSENT, ENGLISH_LEAD, ROLES
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
_PRECISE = 7
"""How long a month or a day is as EDTF; what will happen in a year is not fixed."""
_SOMEONE = expression(r"[^,;.]{0,40}?\bby\s+(?:the\s+)?[A-Z]")
_AS_AMENDED = expression(r"\bas\s+(?:last\s+|most\s+recently\s+)?\Z")
_IT = expression(r"\W*It\s+(?:also\s+)?")
_AMENDING_SUBJECT = expression(r"[”\"’']?(?:\s*\([^()]{0,60}\))?(?:\s+of\s+[^,;.]{4,20})?\s+(?:also\s+|has\s+|had\s+)?")
_BY_THE = expression(r"(?:\s+once|,\s+once|\s+in\s+part)?,?\s+by\s+(?:the\s+)?[“\"‘']?")
_CHANGES = frozenset(("amended", "repealed"))
_NOBODY = expression(r"\b(?:nobody|no\s+one|none|neither|few|no\s+[a-z]+)\s[^,;.]{0,40}\Z", re.I)
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
_THE_EARLIER = expression(r"\b(?:previous|old|former|earlier|prior)\s+\Z")
"""Before a short name, what tells that it is another instrument than the one named in full: “the |previous| Act”."""
_WHICH = expression(
    rf"[”\"’']?(?:\s*\([^()]{{0,60}}\))?(?:\s+(?:on|in)\s+[^,;.]{{3,30}})?,?\s+(?:which|that)\s+{HELPERS}"
)
"""From an instrument to what it changes itself: “issued the Code, |which| replaces the Rules”."""
_AGREES = expression(r"agree", re.IGNORECASE)
_MAKERS = expression(
    r"\b(?:ministers|leaders|members|parties|states|countries|governments?|nations|negotiators|delegat(?:es|ions)|heads|sides|houses|chambers|lawmakers|legislat(?:ors|ure)"
    r"|parliaments?|senators|deputies|councill?ors|commissioners|directors|governors|representatives|envoys|signatories|partners|unions|employers|regulators|authorities|institutions"
    r"|councils?|cabinet|assembly|senate|board|committee|conference|summit|meeting|commission|MPs|MEPs|peers|presidents?|mayors?|[Ww]e|[Tt]hey|[Ii]t|both|all|two|three)"
    r"(?:\s(?:at|of|from|in)\s[^,;.]{2,60}?)?,?\s+(?:(?:has|have|had|also|then|finally|today|yesterday|all|both|formally|[a-z]+ly)\s+){0,3}\Z",
    re.IGNORECASE,
)
"""Those who make rules by agreeing: “the ministers |agreed on the Charter|”, not “the tenants”."""
_OF_A_SUBJECT = expression(
    r"[”\"’']?(?:\s+of\s+[A-Z][a-z]{2,8}\.?\s[0-9]{1,2},\s[0-9]{4},?)?(?:\s*\([^()]{0,160}\)){0,2}(?:,\s(?:which|whose)\s[^;.]{3,120},|,(?=\s+w)|,?\s+(?:which|that))?\s+(?:(?:[a-z]+ly|also|itself)\s+)?(?:was|were|ha(?:s|ve)\s+(?:also\s+|now\s+|since\s+)?been|(?P<now>is|are))\s+(?:(?:[a-z]+ly|also|then|hereby)\s+)?"
)
"""From a title that is the subject to what was done to it, told for its own sake: “the Code |was duly| adopted”."""
_UNKNOWN_WHEN = expression(r"\b(?:when|whether|how|if|unless|until|once)\s+(?:the\s+)?[“\"‘']?\Z", re.IGNORECASE)
_NOT_BY_ANYBODY = NOBODY_DOES | {"ratified", "acceded"}
"""Kinds that tell nothing of an instrument where neither a day is told nor who did it."""
_ENDS_A_LINE = expression(r"[ ”\"’']{0,3}(?:\n|\Z)")
"""Behind what a headline ends with."""
_SOMEBODY = expression(
    r"(?<!\bif)(?<!\bas)(?<!\bor)(?<!\bto)(?<!\bof)(?<!\bby)(?<!\bwhen)(?<!\bonce)[\w”\"’')]\s+(?:(?:has|have|had|also|then|finally|first|both|all|recently|[a-z]+ly|[A-Z][a-z]+ly)\s+){0,3}\Z"
)
"""Before an active verb, a subject that need not be a body: “Voters |endorsed the Charter”."""
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


def verb_event(ground: Ground, verb: Verb, said: Said, earlier: dict[str, list[int]]) -> Candidate | None:
    """Return the event a verb says of the instrument it speaks of; `earlier` has the bodies of each word so far."""
    left = ground.text[max(ground.passage.start, verb.start - _BEFORE) : verb.start]
    ordered = orders(ground, verb)
    happened, planned = (True, False) if ordered else states(ground, verb, left)
    word = ground.text[verb.start : verb.stop].partition(" ")[0].lower()
    if not said.active and verb.event in _CHANGES and word in BASES:
        return None  # of an active verb another object is said
    if not happened or said.policy is None or is_unsaid(ground, verb, said.policy, left):
        return None
    event = kind_of(ground, verb, said, said.policy, left)
    return None if event is None else _Act(ground, verb, said, said.policy, event, left, planned, ordered).read(earlier)


class _Act:
    """A verb and the instrument it speaks of, and what is read of it: the kind of event, its bodies and its day.

    `hereby` says that the text itself does it, `by_effect` that an instrument does by taking effect, `lead` is the day
    of a body before its clause, `waits` the event of another instrument on whose day it is.
    """

    __slots__ = (
        *("active", "actors", "approvers", "bodies", "by_effect", "date", "doubts", "event", "ground", "hereby"),
        *("lead", "left", "planned", "policy", "said", "verb", "waits"),
    )

    def __init__(
        self, ground: Ground, verb: Verb, said: Said, policy: int, event: str, left: str, planned: bool, ordered: bool
    ) -> None:
        """Take a verb of that kind with the words `left` of it, of what happened or is `planned` or `ordered` here."""
        self.ground, self.verb, self.said, self.policy = ground, verb, said, policy
        self.event, self.left, self.planned = event, left, planned
        self.active, self.doubts = said.active, list(said.doubts)
        self.bodies: list[int] = []
        self.approvers: list[int] = []
        self.actors: list[Actor] = []
        self.date: int | None = None
        self.lead: int | None = None
        self.waits: tuple[int, str] | None = None
        self.by_effect, self.hereby = False, ordered

    def read(self, earlier: dict[str, list[int]]) -> Candidate | None:
        """Return the event, if it is one; bodies are those of the same verb `earlier` where it has none of its own."""
        ground, verb, left = self.ground, self.verb, self.left
        if CHANGING.match(ground.text, verb.start) and not (
            opens_a_clause(ground, verb.start) or BY_A_PAPER.search(left)
        ):
            return self._undated() if self.active else None
        self._read_bodies()
        nobody = not self.bodies and not self.actors
        if self.active and nobody and _AGREES.match(ground.text, verb.start) and not _MAKERS.search(left):
            return None
        self._take_over_bodies(earlier)
        self._read_day()
        if self.planned and not self._is_fixed():
            return None
        self.doubts += announced(self.event) if self.planned else []
        if self.event == "amended" and _AS_AMENDED.search(left):
            day = self.date
            if (
                day is None
                or ground.spans[day].start < verb.start
                or "," in ground.text[verb.end : ground.spans[day].start]
            ):
                return self._undated()
        someone = self.active or _SOMEONE.match(ground.text, verb.end) is not None
        if someone and not self.bodies and not self.actors and self.event in ROLES:
            self.doubts.append(UNREAD)
        return self._candidate()

    def _read_bodies(self) -> None:
        """Read who acts and who consents, the people and states that act, and the day of those before the clause."""
        ground, verb, policy, active = self.ground, self.verb, self.policy, self.active
        text, passage, spans, start, end = ground.text, ground.passage, ground.spans, verb.start, verb.end
        self.approvers, able = _approving(text, passage, spans)
        deposits = text.startswith("deposit", start)
        if active and not deposits and spans[policy].end <= start and not object_referent(ground, start, end):
            able = [body for body in able if spans[body].start >= spans[policy].end]
        bodies = acting_bodies(ground, able, verb, active)
        if active and bodies:
            near = _WITH if self.event in ("signed", "concluded") else _COMPANION
            places = passage.start, end, spans[policy].end
            others = [one for one in able if one not in bodies]
            bodies += [one for one in others if any(near.fullmatch(text, at, spans[one].start) for at in places)]
        if active and not any(
            spans[body].start < start and not _COMPANION.search(text, passage.start, spans[body].start)
            for body in bodies
        ):
            leaders, self.lead = lead_of(ground, verb)
            bodies = [*leaders, *bodies]
        self.by_effect = active and _BY_EFFECT.search(text, max(passage.start, start - _BEFORE), start) is not None
        if active and self.event in _CHANGES:
            self.by_effect |= any(_WHICH.fullmatch(text, spans[title].end, start) for title in ground.titles)
        if self.event in NOBODY_DOES or self.by_effect:
            bodies = []
        if self.event == "consultation" and not bodies:
            bodies = consulting_bodies(ground, able, verb)
        if self.event in PERSONAL and not self.hereby:
            actors = english_actors(text, passage, spans, (start, end), self.event, active, verb.after)
            if active and actors:
                named = any(ground.names.surface(body) == actors[0].surface for body in bodies)
                actors, bodies = ([], bodies) if named else (actors, [])
            self.actors = actors
        self.bodies = bodies

    def _take_over_bodies(self, earlier: dict[str, list[int]]) -> None:
        """Take the bodies of the same verb `earlier` in the sentence, and remember one's own."""
        word = self.event if self.event == "consultation" else self.ground.text[self.verb.start : self.verb.stop]
        if not self.bodies and not self.active and word in earlier and self.event in ROLES:
            self.bodies = earlier[word]
            self.doubts.append("bodies taken over from the same verb before")
        earlier.setdefault(word, self.bodies)

    def _read_day(self) -> None:
        """Read the day; who acts, too, where the entry of a form or the head of the text tells it."""
        ground, verb, policy, active, event = self.ground, self.verb, self.policy, self.active, self.event
        text, passage, spans, start, end = ground.text, ground.passage, ground.spans, verb.start, verb.end
        upon = active and not self.said.listed and spans[policy].start < passage.end
        upon = upon or (event == "consultation" and _is_behind(ground, end, policy))
        reach = max(end, spans[policy].end if upon else end)
        date = event_date(ground, verb, reach, event == "proposed" and not active)
        date = self.lead if date is None else date
        date = act_with_a_day(ground, verb, policy) if date is None else date
        if self.said.listed and event == "repealed" and date is None:
            date = ground.discourse.first_effective
        if self.by_effect and date is not None and spans[date].start < start:
            date = None
        bodies = self.bodies
        if _ENTRY.match(text, verb.stop) and not text[passage.start : start].rpartition("\n")[2].strip(" –—-•*"):
            line = text.find("\n", end)
            bodies = [body for body in bodies if start < spans[body].start and (line < 0 or spans[body].start < line)]
            date = date if date is not None and spans[date].start > start else None
        does = active and not self.actors
        deciding = deciding_body(ground, verb) if does and not bodies else []
        bodies = bodies or deciding
        says = self.hereby or (_DOES_HEREBY if active else _HEREBY).search(self.left) is not None
        self.hereby = event in ROLES and (says or bool(deciding))
        if says and not active and date is not None and spans[date].start < start:
            date = None
        if self.hereby and date is None and event in _OF_THE_DAY:
            date = own_day(text, spans, ground.names.own)
        if does and not bodies and _WE.search(self.left):
            bodies = letterhead(ground)
        if self.hereby and date is not None and not bodies:
            bodies = letterhead(ground)
        self.waits = pointed(ground, verb, policy, self.hereby) if date is None else None
        if date is None and self.waits is None:
            date = day_of_the_occasion(ground, verb, policy, active, bodies)
        self.date, self.bodies = date, bodies

    def _is_fixed(self) -> bool:
        """Tell whether the day on which something is planned is fixed, and its own."""
        if self.date is None:
            return self.waits is not None
        day, low = self.ground.spans[self.date], self.ground.passage.start
        if len(day.value or "") < _PRECISE:
            return False
        return day.start >= self.verb.start or ENGLISH_LEAD.match(self.ground.text[low : day.start]) is not None

    def _is_told_undated(self) -> bool:
        """Tell whether an event without a day is told as such, by words like “amended many times”."""
        ground, event = self.ground, self.event
        text, start, end = ground.text, self.verb.start, self.verb.end
        if event in _TOLD_UNDATED or self.said.listed:
            return True
        if self.hereby and (b"resolved" in ground.passage.words() or event == "approved"):
            return True
        if self._is_told_of_somebody():
            return True
        if event in _BY_STATES and not self.active and _BY_MANY.match(text, end):
            return True
        title = ground.spans[self.policy]
        subject = None if self.active else _OF_A_SUBJECT.fullmatch(text, title.end, start)
        if subject is not None and event not in NOBODY_DOES and (subject["now"] is None or event in _CHANGES):
            return _UNKNOWN_WHEN.search(text, max(ground.passage.start, title.start - 24), title.start) is None
        often = text[start] in "aA" and _OFTEN.match(text, end) is not None
        return event == "amended" and (often or _by_an_instrument(ground, self.verb, self.active))

    def _is_told_of_somebody(self) -> bool:
        """Tell whether somebody did it to the title behind, told in the past or in a headline, or a headline ends with it."""
        ground, verb, title, low = self.ground, self.verb, self.ground.spans[self.policy], self.ground.passage.start
        text, word = ground.text, ground.text[verb.start : verb.stop].split()[0]
        if not self.active and title.end <= verb.start:
            bare = not text[title.end : verb.start].strip(" \"”’'")
            return bare and word[0].isupper() and _ENDS_A_LINE.match(text, verb.stop) is not None
        if self.event in _NOT_BY_ANYBODY or title.start < verb.end or _NOBODY.search(self.left):
            return False
        if not self.active or word.endswith("ing") or _SOMEBODY.search(text, low, verb.start) is None:
            return not self.active
        told = word.lower() not in BASES and not word.endswith("s")
        return told or (_ENDS_A_LINE.match(text, title.end) is not None and text.find("\n", low, title.end) < 0)

    def _candidate(self) -> Candidate | None:
        """Return the event, and remember what later verbs and sentences go on from."""
        ground, verb, event, date, discourse = self.ground, self.verb, self.event, self.date, self.ground.discourse
        rule = f"en-{'active' if self.active else 'passive'}-{event}"
        text, spans, names, where = ground.text, ground.spans, ground.names, (verb.start, verb.stop)
        bodies, approvers, doubts, actors = self.bodies, self.approvers, self.doubts, self.actors
        told = date is not None or bodies or actors or event == "repealed" or self._is_told_undated()
        found = None
        if told or self.waits is not None:
            found = event_candidate(
                text, spans, names, self.policy, event, where, date, bodies, approvers, rule, doubts, actors
            )
            if self.waits is not None:
                discourse.awaited.append(Awaited(found, *self.waits, bool(told) and not self.planned))
        if event == "effective" and discourse.first_effective is None:
            discourse.first_effective = date
        if date is not None:
            if event in MADE and not MEETINGS.isdisjoint(ground.passage.words()):
                discourse.session = (date, tuple(self.bodies))
            if event != "consultation" and b"votes" not in ground.passage.words():
                discourse.used_dates.add(date)
        return found

    def _undated(self) -> Candidate | None:
        """Return the change that a participle only names: “as amended”."""
        ground, where, rule = self.ground, (self.verb.start, self.verb.end), f"en-participle-{self.event}"
        text, spans, names = ground.text, ground.spans, ground.names
        return event_candidate(text, spans, names, self.policy, self.event, where, None, [], rule=rule)


def _by_an_instrument(ground: Ground, verb: Verb, active: bool) -> bool:
    """Tell whether an instrument is what amends another: “was amended by the Act”, “the Act amended …”."""
    spans, text = ground.spans, ground.text
    if active:
        if ground.discourse.policy is not None and _IT.fullmatch(text, ground.passage.start, verb.start):
            return ground.discourse.kind != "proposed"
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
    able: list[int] = []
    for body in passage.bodies:
        start = spans[body].start
        if ENGLISH_CONSENT.search(text, max(passage.start, start - 60), start):
            approvers.append(body)
        elif not (
            _ADVISES.search(text, max(passage.start, start - 40), start)
            or _NOT_BY.search(text, max(passage.start, start - 16), start)
        ):
            able.append(body)
    return approvers, able


def spoken_of(ground: Ground, policy: int | None) -> int | None:
    """Return the instrument that the text itself is, where “this Act” is said and the text is an Act; else `policy`."""
    own, names = ground.names.own, ground.names
    if policy is None or policy not in ground.titles:
        return policy
    start = ground.spans[policy].start
    if names.key(policy) != policy and _THE_EARLIER.search(ground.text, max(ground.passage.start, start - 12), start):
        return None
    if is_of_the_paper(ground, policy):
        return own
    full = names.key(policy)
    if full != policy and not ground.text.startswith(" (", ground.spans[full].end):
        topic = rather_the_topic(ground, full, ground.text[start : ground.spans[policy].end])
        policy = policy if topic == full else topic
    if own is None or policy not in ground.titles:
        return policy
    called = names.surface(own).casefold().replace("bill", "bill act law")  # a bill speaks of itself as “this Act”
    span = ground.spans[policy]
    word = ground.text[span.start : span.end]
    short = word.isalpha() and own_instrument(ground, span.start)
    return own if short and word.casefold() in called else policy


def _is_behind(ground: Ground, end: int, policy: int) -> bool:
    """Tell whether an instrument stands behind a word within its clause."""
    start = ground.spans[policy].start
    return policy in ground.titles and "," not in ground.text[end:start]
