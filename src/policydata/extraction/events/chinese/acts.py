"""What one Chinese verb says of instruments: which event of which of them, on what day and by whom."""

from __future__ import annotations

import re

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.actors import PERSONAL, Actor, chinese_actors
from policydata.extraction.events.candidates import UNREAD, announced, event_candidate
from policydata.extraction.events.chinese.bodies import (
    acting_bodies,
    author,
    beyond_order,
    by_number,
    changing_bodies,
    consenting,
    goes_on,
    makes_laws,
    pointed_body,
    speaker,
)
from policydata.extraction.events.chinese.carried import sentence_subject
from policydata.extraction.events.chinese.clause_days import event_date, fixed_day, opens_sentence, times
from policydata.extraction.events.chinese.days import Said, later_than, of_own_issue, verb_day
from policydata.extraction.events.chinese.decisions import by_paper, decider, in_decision, in_our_name
from policydata.extraction.events.chinese.instruments import REPLACES, instruments
from policydata.extraction.events.chinese.kinds import ISSUES, SUBJECT_EVENTS, event_of
from policydata.extraction.events.chinese.own_force import speaks_of_itself
from policydata.extraction.events.chinese.papers import (
    head_day,
    issuer_above,
    presiding,
    says_formula,
    signature,
)
from policydata.extraction.events.chinese.pointers import calls, in_session, of_former
from policydata.extraction.events.chinese.undated import is_told_undated
from policydata.extraction.events.chinese.unsaid import concerns_part, says_nothing
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import CHINESE_CONSENT
from policydata.extraction.expressions import expression

_LEAD = 24
"""How far before a verb is read what is said of it."""
_BEHIND = 12
"""How many characters behind an object may say that only its draft or its amendment is meant."""
_EACH = expression("分别|先后|相继")
_SOMEONE = expression(r"[\u4e00-\u9fff]{0,12}(?:会|院|府|部|局|委|厅|署|办|元首|总统|主席)[^，。；《》]{0,14}\Z")
"""Before a verb that is said of its instrument, who did it without being named by a span."""
_NOBODY = frozenset(("effective", "expired", "opened_for_signature"))
"""Kinds of event that nobody brings about."""
_PASSES = frozenset(("adopted", "approved"))
"""Kinds of event that one session brings about, of one instrument after the other: 通过《甲》，批准《乙》."""
_NESTED = expression(r"了?(?:由)?[^，。；、《》]{0,40}")
"""Between a verb and one inside its object: 废止2005年颁布的《…》."""
_AND = expression(r"[，；、](?:同时)?(?:并|又|还|再|随后|继而)")
"""What makes the agent of the verb before that of the next: …制定了《甲》，并于次月印发."""
_DONE_TO = expression(r"[对就将把](?:[其之]|[^，。；《》]{0,10}《[^《》]{1,80}》)[^，。；《》]{0,16}\Z")
"""Before an instrument to which the agent of the verb before does what the verb behind it says: 通过《甲》，对《乙》作出修订."""
_DAY_ALONE = expression(r"[，；](?:原|旧|于)?[0-9年月日]{4,11}\Z")
"""Before a verb that only says which instrument is meant: …，2019年印发的《…》同时废止."""
_FORMULA_AHEAD = expression(r"[^。；]{0,300}，现(?:予以?|将其)(?:公布|发布|公告)")
_ON_GROUND = expression(r"[，；][^，。；《》]{0,24}(?:根据|依据|按照|依照|遵照|按)[^，。；]*\Z")
"""Before what made the instrument that is the ground of what was done that day: 5月，根据国务院公布的《…》，."""
_AND_DAY = expression(r"[、，][0-9年月日于\s]{4,20}")
"""Between two verbs of which the second has a day, but no agent: 国务院发布、2011年1月8日修订的《…》."""
_CONSENTED = expression(r"经(?!过)[^，。；《》0-9]{2,30}\Z")
"""Before 批准后 and what was done then, whose day the sentence tells: 3月20日，方案经国务院批准后印发."""
_HELPS = expression(r"(?:支持|推动|促成|见证|(?<!票)赞成|参与|协助)\Z")
"""Before what others do: 代表团支持通过《…》."""
_MEANS = expression(
    r"》(?:[（(][^（）()]{1,30}[）)])?(?:等[^，。；]{0,8})?(?:来|明确|规定|建立|加强|推[动进]|实现|完善|规范|确[立定]|促进|保障|提高|强化|引导|细化|开展|解决|打造|形成|为|将|把|向)"
)
"""Behind a title by means of which something is done: 通过《…》明确了职责."""


class Act:
    """A verb of a sentence, and what is read of it: the titles it acts on (`active`) or is said of, its day and bodies.

    `formula` says that it puts out the text itself (现予公布), `attributive` that it stands before a noun (印发的《…》),
    `nested` that it does so inside the object of the verb before it.
    """

    __slots__ = (
        *("active", "actors", "approvers", "attributive", "before", "bodies", "date", "doubts", "end", "event"),
        *("following", "formula", "ground", "nested", "objects", "repeated", "so_far", "start", "verb"),
    )

    def __init__(
        self, ground: Ground, so_far: Said, verb: re.Match[str], before: int, following: re.Match[str] | None
    ) -> None:
        """Take a verb between the end of the one `before` it and the one `following` it; nothing is read yet."""
        self.ground, self.so_far = ground, so_far
        self.verb, self.before, self.following = verb, before, following
        self.event = str(verb.lastgroup)
        self.start, self.end = verb.span()
        self.objects: list[int] = []
        self.active = self.formula = self.attributive = self.nested = False
        self.doubts: list[str] = []
        self.date: int | None = None
        self.bodies: list[int] = []
        self.approvers: list[int] = []
        self.actors: list[Actor] = []
        self.repeated: list[int] = []

    def events(self) -> list[Candidate]:
        """Return the events that the verb says, and remember what later verbs and sentences go on from."""
        ground = self.ground
        if says_nothing(ground, self.verb):
            return []
        self._read_objects()
        if self._is_of_another():
            return []
        if not self.objects:
            if self.event == "effective" and speaks_of_itself(ground, self.before, self.start):
                self._remember_own_force()
            return []
        if self.event == "effective" and (
            concerns_part(ground, self.start, self.before)
            or ("repealed" in self.so_far.days and self.objects == self.so_far.objects)
        ):
            return []  # What takes effect is part of an instrument, or its end: 废止《…》，自即日起生效.
        self._read_manner()
        signers = self._read_day()
        if (
            self.event == "effective"
            and not of_own_issue(ground, self.start)
            and later_than(ground, self.date, self.start)
        ):
            return []
        signers = self._read_day_of_paper(signers)
        if self.event == "effective" and self.date is not None:
            discourse = ground.discourse
            discourse.effective = self.date
            discourse.first_effective = discourse.first_effective or self.date
            discourse.in_force.update({ground.names.key(policy): self.date for policy in self.objects})
        self._read_bodies(signers)
        found = self._candidates()
        self._remember(found)
        return found

    def _read_objects(self) -> None:
        """Read the titles that the verb acts on or is said of."""
        ground, start, so_far = self.ground, self.start, self.so_far
        passage, spans = ground.passage, ground.spans
        self.objects, self.active, self.doubts = instruments(
            ground, self.verb, self.before, self.following, so_far.subject
        )
        if not says_formula(ground, start):
            return
        if not self.objects and so_far.objects and self.event not in SUBJECT_EVENTS:
            self.objects, self.active = so_far.objects, True
        if len(self.objects) == 1 and self.objects[0] in ground.discourse.group:
            named = any(spans[title].end <= start for title in passage.policies)
            self.objects = self.objects if named else ground.discourse.group

    def _is_of_another(self) -> bool:
        """Tell whether the verb ends a former edition only, or is no verb: 通过《…》明确了职责."""
        ground = self.ground
        if not self.objects:
            return False
        if self.event == "repealed" and of_former(ground, self.objects[0]):
            return True
        means = self.event == "adopted" and self.active
        return means and _MEANS.match(ground.text, ground.spans[self.objects[-1]].end) is not None

    def _read_manner(self) -> None:
        """Read how the verb is used."""
        ground, start = self.ground, self.start
        text = ground.text
        self.attributive = self.active and text[self.end : self.end + 1] == "的"
        if self.attributive:
            behind = (
                ground.passage.start < self.before < start and _NESTED.fullmatch(text, self.before, start) is not None
            )
            self.nested = behind or _DAY_ALONE.search(text, max(self.before, start - 16), start) is not None
        else:
            self.formula = self.event not in SUBJECT_EVENTS and says_formula(ground, start)

    def _read_day(self) -> list[int]:
        """Read the day; return those who sign a text that is put out with it."""
        ground = self.ground
        text, spans = ground.text, ground.spans
        start, end, before = self.start, self.end, self.before
        if self.formula:
            self.date, signers = signature(ground)
            if self.date is None:
                self.date = head_day(text, spans)
            acted = self.so_far.acted if self.event == "consultation" else []
            return signers or issuer_above(ground) or acted
        day = verb_day(ground, self.verb, before, self.active, self.objects, self.so_far)
        if day is not None and self.attributive:
            of_sentence = self.following is not None and opens_sentence(ground, day)
            around = self.nested and spans[day].start < before and spans[self.objects[0]].start > end
            of_ground = _ON_GROUND.search(text, spans[day].end, start) is not None
            if of_sentence or of_ground or (around and text[before:start].strip("、并和")):
                day = None
        again = self.active and not self.nested and self.event in _PASSES and day is None
        if again and not any(spans[one].start >= before and spans[one].end <= start for one in ground.passage.bodies):
            day = self.so_far.days.get(self.event)
        signers = []
        if self.event == "consultation" and calls(ground, before, start):
            signed, signers = signature(ground)
            day = signed if day is None else day
        if day is None and self.active and self.event in _PASSES and _performs(ground, start, end):
            day = signature(ground)[0]
        if day is None and self.active:
            day = in_our_name(ground, start, end)
        self.date = day
        return signers

    def _read_day_of_paper(self, signers: list[int]) -> list[int]:
        """Read the day of the decision or the paper that changes an instrument, if there is no other; return who signs it."""
        ground, start = self.ground, self.start
        text = ground.text
        if self.event not in ("amended", "repealed", "approved"):
            return signers
        consented = (
            self.event == "approved" and text.startswith(("后", "，现"), self.end) and self.following is not None
        )
        if consented and _CONSENTED.search(text, self.before, start):
            self.date = None
        if self.date is not None:
            return signers
        decided = in_decision(ground, self.objects[0], start) or by_paper(ground, self.objects[0], start)
        if decided is None:
            return signers
        self.date, signers = decided
        return signers

    def _read_bodies(self, signers: list[int]) -> None:
        """Read who acts and who consents; `signers` stand below a text that is put out."""
        ground, start, before = self.ground, self.start, self.before
        text, passage, spans = ground.text, ground.passage, ground.spans
        bodies = signers
        if self.event not in SUBJECT_EVENTS and not self.formula:
            self.approvers = consenting(ground, start, self.event)
            able = [body for body in passage.bodies if body not in self.approvers]
            if self.nested:
                able = [body for body in able if spans[body].start >= before]
            if self.event == "proposed":
                able = [body for body in able if text[spans[body].start - 1] != "在"]
            bodies = bodies or acting_bodies(ground, able, start, before, self.active)
        elif self.event in ("amended", "repealed") and not bodies:
            able = passage.bodies
            issued_so = self.following is not None and self.following.start() == self.end  # 修正发布
            if not self.active and not issued_so:
                able = changing_bodies(ground, self.objects[0], start, before)
            if self.attributive and _AND_DAY.fullmatch(text, before, start):
                able, self.nested = [], True
            bodies = acting_bodies(ground, able, start, before, self.active) or signers
        if self.event not in _NOBODY:
            bodies = bodies or self._bodies_around()
        if bodies and self.active and text[(first := spans[bodies[0]].start - 1)] in "与同和合":
            others = speaker(ground, before, first)
            bodies = [*(others or sentence_subject(ground, first)), *bodies]
        if not bodies and not self.active and self.event not in SUBJECT_EVENTS and self.event != "signed":
            bodies = author(ground, self.objects[0])
        told = not self.nested and self.event not in _NOBODY
        if told and (session := in_session(ground, start)) is not None:
            self.date = session[0] if self.date is None else self.date
            bodies = bodies or ([] if self.event == "proposed" else list(session[1]))
        if not bodies and self.attributive and self.event in ISSUES:
            bodies = by_number(ground, self.objects[0])
        if _HELPS.search(text, max(passage.start, start - _LEAD), start) or self.verb.group() in REPLACES:
            bodies = []
        if not bodies and self.active and self.event in ("amended", "repealed") and not self.nested:
            bodies = decider(ground, start)
        said = ground.discourse.speaker
        bodies = [one if said is None or text[spans[one].start] not in "我本" else said for one in bodies]
        self.bodies = [beyond_order(text, spans, ground.names, one) for one in bodies]
        if not self.bodies and self.event in PERSONAL:
            self.actors = chinese_actors(text, passage, spans, start, before, self.event, self.active)

    def _bodies_around(self) -> list[int]:
        """Return who acts where no body of the clause does: a speaker, one pointed to, that of the verb or clause before."""
        ground, start, before = self.ground, self.start, self.before
        text = ground.text
        bodies = speaker(ground, before, start)
        bodies = bodies or pointed_body(ground, start, before)
        if self.event == "adopted" and not self.active:
            bodies = bodies or presiding(ground, self.end)
        if bodies or self.nested:
            return bodies
        so_far, consults = self.so_far, self.event == "consultation"
        if (
            self.active
            or so_far.day is None
            or consults
            or self.event == "proposed"
            or _AND.search(text, before, start)
            or _DONE_TO.search(text, before, start)
        ):
            bodies = so_far.acted if so_far.acted and goes_on(ground, before, start) else []
        return bodies or (sentence_subject(ground, start) if self.active or consults else [])

    def _candidates(self) -> list[Candidate]:
        """Return the events read, by title and day."""
        ground, start, objects = self.ground, self.start, self.objects
        text, spans = ground.text, ground.spans
        someone = self.active or _SOMEONE.search(text, self.before, start) is not None
        if someone and not self.bodies and not self.actors and self.event not in SUBJECT_EVENTS:
            self.doubts.append(UNREAD)
        if fixed_day(ground, start):
            self.doubts += announced(self.event)
        several = [one for one in ground.dates if self.before <= spans[one].start and spans[one].end <= start]
        repeated, acting = times(text, spans, several, start), self.bodies
        each = len(objects) > 1 and _EACH.search(text, self.before, start) is not None
        paired = each and len(several) == len(objects)
        found = []
        for place, policy in enumerate(objects):
            if paired:
                self.date = several[place]
            if each and len(acting) == len(objects):
                self.bodies = acting[place : place + 1]
            kind = self._kind(policy)
            rule = f"zh-{'active' if self.active else 'subject'}-{kind}"
            for day in repeated if repeated and not paired else [self.date]:
                if day is not None or self.bodies or self.actors or kind == "repealed" or self._is_told_undated(kind):
                    found.append(
                        event_candidate(
                            text,
                            spans,
                            ground.names,
                            policy,
                            kind,
                            (start, self.end),
                            day,
                            self.bodies,
                            self.approvers,
                            rule,
                            self.doubts,
                            self.actors,
                        )
                    )
        self.repeated = repeated
        return found

    def _kind(self, policy: int) -> str:
        """Return the kind of event by the verb and what stands around the title and it."""
        ground, start = self.ground, self.start
        text, spans = ground.text, ground.spans
        last = spans[self.objects[-1]].end
        title = spans[policy]
        said = "" if self.active or title.end > start else text[title.end : start]
        behind = text[last : last + _BEHIND] if self.active else ""
        lead = text[max(ground.passage.start, start - _LEAD) : start]
        if self.verb.group()[0] == "制" and any(makes_laws(text, spans[one]) for one in self.bodies):
            return "adopted"
        return event_of(
            self.verb.group(), self.event, text[title.start : title.end], said or behind, lead, self.formula
        )

    def _is_told_undated(self, kind: str) -> bool:
        """Tell whether an event without a day is told as such: 《…》出台后, 就《…》作出修订."""
        return self.formula or is_told_undated(self.ground, self.objects, kind, self.start, self.end)

    def _remember(self, found: list[Candidate]) -> None:
        """Tell the sentence and the text what was said."""
        ground, so_far, objects, date = self.ground, self.so_far, self.objects, self.date
        discourse = ground.discourse
        first = ground.spans[self.bodies[0]].start if self.bodies else 0
        if self.active and not (self.bodies and CHINESE_CONSENT.search(ground.text, ground.passage.start, first)):
            so_far.acted = self.bodies
        if not found:
            return
        if self.active and so_far.objects and self.event in _PASSES:
            discourse.group = [*(discourse.group or so_far.objects), *objects]
        elif len(objects) > 1 or objects[0] not in discourse.group:
            discourse.group = objects if len(objects) > 1 else []
        so_far.objects = objects if self.active else []
        so_far.subject = [] if self.active and ground.spans[objects[0]].start > self.start else objects
        if self.formula:
            discourse.issue = date
        if self.formula or date is not None:
            so_far.days["issue" if self.event in ISSUES else self.event] = date
        if date is not None:
            discourse.used_dates.update((date, *self.repeated))
            so_far.taken.setdefault(date, objects[0])
            so_far.day = date

    def _remember_own_force(self) -> None:
        """Tell the text from when it is itself in force: 本办法自发布之日起施行."""
        ground = self.ground
        discourse = ground.discourse
        day = event_date(ground, self.start, self.before, False, self.so_far.taken, -1)
        discourse.effective = day
        discourse.first_effective = discourse.first_effective or day


def _performs(ground: Ground, start: int, end: int) -> bool:
    """Tell whether a paper itself does what its verb says, before the formula that puts it out: …局批准《…》，现予公布."""
    text = ground.text
    if text[end : end + 1] in "了过" or text[max(ground.passage.start, start - 1) : start] in ("已", "经"):
        return False
    return _FORMULA_AHEAD.match(text, end, ground.passage.end) is not None
