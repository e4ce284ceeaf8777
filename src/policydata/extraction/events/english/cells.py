"""Who acts in an English event, and on which day."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.events.english.bounds import REACH, Verb
from policydata.extraction.events.english.reference import HELPERS
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_BY, ENGLISH_CHAIN, ENGLISH_DATE_BARRIER, ENGLISH_LEAD
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

_DIRECTLY = expression(r",?\s+(?:on|in|at|from|as\s+of|as\s+from|with\s+effect\s+from)\s+(?:the\s+)?")
_RIGHT_BEHIND = expression(r"\s+(?:in\s+)?(?:the\s+|both\s+(?:(?:[Hh]ouses|[Cc]hambers)\s+of\s+(?:the\s+)?)?)?\Z")
"""Between “passed”, “received the signature of” and the body."""
_IN_SESSION = expression(
    r"[^.;]{0,60}?\b(?:at|during|by)\s+[^.;,]{0,50}?\b(?:meeting|session|sitting|assembly|conference|summit)\s+of\s+(?:the\s+)?\Z"
)
"""Between a verb and the body whose meeting did what it says."""
_SESSION_OPENS = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:At|During|In|On)\s[^.;]{0,60}?\b(?:meeting|session|sitting|assembly|conference|summit)\s+of\s+(?:the\s+)?"
)
"""From the start of a sentence to the body at whose session it tells that something was adopted."""
_BETWEEN = expression(r"[^.;,]{0,60}?\bbetween\s+(?:the\s+)?")
"""Between “concluded” and the first of those who did."""
_OF_A_MEETING = frozenset(("adopted", "passed", "approved", "endorsed"))
_NOBODY = frozenset(("laid", "proposed"))
"""Kinds whose words a house follows that acts only later."""
_IN_PRINT = frozenset(("published", "issued", "promulgated", "launched", "draft_published"))
"""Kinds of which “in the …” tells the journal, not who acts."""
_GOVERNED = expression(
    r"(?:\b(?:of|under|within|from|for|to|by|against|than|which)|(?<!together)(?<!jointly)(?<!along)(?<!ation)(?<!junction)\swith)\s+(?:(?:the|its|a)\s+)?\Z"
)
"""Before a body that another word governs, so that it is no subject while another may be."""
_BEGINS_ANOTHER = expression(r"(?:\w,\s+and|\band\s+(?:then|later|finally|subsequently),?)\s+(?:in|on)\s+\Z")
"""Before a day that opens what is said next: “was adopted by the Board, and in 2015 …”."""
_BY_AN_ACT = expression(
    r"[^.;]{0,60}?\bby\s+(?:the\s+)?(?:Decree|Order|Decision|Resolution|Law|Act|Regulation|Directive|Ordinance|Notice|Circular"
    r"|Proclamation|Announcement|decree|order|decision|resolution)\s+(?:[Nn]os?\.?\s*)?[\w/().-]{1,20}\s+of\s+(?:the\s+)?"
)
"""Between a verb and the body by whose act it was done."""
_SOMEONE_ELSE = expression(
    rf"\b(?:who|he|she|I|we|We|(?:the|The)\s+(?:[A-Z][\w-]+\s+){{0,3}}[A-Z][\w-]+"
    r"|(?:[Tt]he|[Tt]heir|[Oo]ur)\s+(?:State\s+[Pp]arty|country|state|government)|(?:[Tt]he\s+)?(?:(?:two|three|four|five|six|other|remaining|both|all|most|its|their)\s+){0,2}(?:[Pp]residents|[Mm]inisters|[Pp]arties|[Ll]eaders|[Gg]overnors"
    r"|signatories|[Dd]elegates|[Ss]tates|[Mm]embers|MPs|MEPs|[Ss]enators|[Dd]eputies|[Ll]awmakers|[Jj]udges|[Cc]ountries|[Gg]overnments|[Ll]egislators|[Pp]eers|voters))"
    rf"\s+{HELPERS}\Z"
)
"""Before a verb, a subject that is no body of the sentence."""
_NOUN_OF_A_BODY = expression(
    r"(?:(?:\A|[.;\n]\s*|[0-9]\s+|\s[a-z]{3,}\s+)(?=[A-Z])|\b[Tt]he\s+|,\s*)((?i:Council|Authority|Committee|Board|Commission|Assembly|Conference|Cabinet|Parliament|Government"
    r"|Ministry|Agency|Senate|House|Chamber|Court|Office|Department|Bureau|Bank|Union|Congress|Executive|Secretariat|Tribunal|Regulator"
    rf"|Minister|President|Governor))\s+{HELPERS}\Z"
)
"""A short name of a body, as the subject of a verb."""
_IT = expression(rf"\b(?:[Ii]t|[Tt]hey)\s+(?:(?:at\s+(?:last|once|first)|in\s+turn|soon)\s+)?{HELPERS}\Z")
"""A pronoun as the subject of a verb."""
_THEN_IT = expression(r"[^,;.]{4,60},\s+(?:the\s+)?")
"""From a verb of “it” to the body that opens the main clause: “By the terms of the Code, which it |adopted without a vote, the |Board …”."""
_ACTS_ITSELF = expression(r"(?:replaces|supersedes|repeals|amends|revokes|takes\s+the\s+place|does\s+away)\b")
"""What an instrument does, so that “it” is no body."""
_FIRST_IT = expression(r"\W*(?:It|They)\s")
_AND_DID_ALSO = expression(r"(?:\sand|,)\s+(?:also\s+|then\s+|[a-z]+ly\s+)?\Z")
_SUBJECT = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:(?:[A-Z][a-z]+(?:\s[^,;.:]{0,60})?|[0-9][^,;.:]{3,20}),\s+)?(?:[Tt]he|[Oo]ur|[Aa]n?)?\s*|.{0,40}[0-9]{4}\s+(?:the\s+)?"
)
"""From the start of a sentence to the body that is its subject: “On 3 May, the |Board …”."""
_SAME = 12
_BACK = 80
"""How many mentions back a body is looked for by its noun."""
_BEFORE_GERUND = expression(
    r"\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:(?:By|After|On|Upon|In|Since|While|When|Before|Through|Following|Besides|Despite)\s+)?(?:(?:first|then|finally|[a-z]+ly)\s+)?"
)
_GERUND = expression(r"[a-z]+ing\b", re.IGNORECASE)
_HAVING = expression(r"\W*(?:After\s+)?[Hh]aving\s+(?:(?:just|already|now|first|then|finally|[a-z]+ly)\s+)?")
_MAIN_CLAUSE = expression(r"[^;]{4,240},\s+(?:the\s+)?")
"""From a participle that opens a sentence to the body that is its subject: “Adopting the Plan by consensus, the |Council”."""
_TIES = expression(r"\b(?:and|with)\b|&", re.IGNORECASE)
_AND_OTHERS = expression(r",?\s+and\s+(?:[a-z]+|[0-9]+)\s+(?:other|further)\s")
"""Behind the last body of a list, those that are only counted."""
_CONSULTS = expression(
    r"\s+(?:(?:has|have|had|also|then|is|was|first|jointly|today|now|\w+ly|(?:on\s+)?(?:[0-9]{1,2}\s+)?[A-Z][a-z]{2,8}(?:\s+[0-9]{4})?)\s+){0,3}"
    r"(?:(?:launched|opened|held|started|began|ran|conducted|announced|put|issued|released)\s+(?:(?:an?|its|the|their|new|first)\s+){0,2}(?:[a-z0-9-]+\s+)?)?"
)
"""From a body to the word for the consultation that it holds."""
_OTHER_CLAUSE = expression(r",\s+(?:had|has|have|was|were|is|are|which|who)\b")
_BY_ANOTHER_DEED = expression(
    r"(?<!\band)(?<!\bor)\s+(?:[a-z]{3,}ed|carried\s+out|drawn\s+up|made|given|set\s+out|put\s+forward|taken|held|chosen|led)\s+by\b"
)
"""Behind a passive, a participle of its own whose agent does not act in the passive: “withdrawn, after a review held by the Board”."""
_AFTER_RELATIVE = expression(
    r",\s+(?:[a-z]+\s+)?(?:which|whom|whose|[a-z]{3,}ed|laid|made|drawn|put|sent|brought|given|set)\s"
)
"""Between a title and a body, what says that the body only acts within a remark on the title."""
_OUT_OF_BRACKETS = expression(r"[^()]*\)")
_PERFECT = expression(r"\b(?:has|have)\s+(?:[a-z]+\s+){0,2}\Z")
"""Before a verb in a tense that no past day goes with."""
_OTHER_DAY = expression(
    r"\b(?:yesterday|(?:on|last)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:the\s+day|the\s+(?:week|month|year)|an?\s+(?:day|week|month|year)|[a-z]+\s+(?:days|weeks|months|years))\s+(?:after|before|earlier))\b"
)
"""A day without a span, nearer to the verb than the one of a dateline."""
_AND_DID = expression(
    r"\band\s+(?:(?:then|later|again|[a-z]+ly)\s+)?(?:[a-z]{3,}ed|sent|put|brought|went|came|made|gave|took)\b"
)
"""Before a day, another deed of the same subject, whose day it is: “was released and debated in Parliament on …”."""
_ITS_EVENT = expression(
    r"\b(?:its|their)\s+(?:publication|adoption|passage|entry|release|approval|ratification|signing|signature|repeal|launch|enactment|amendment|revision)\b"
)
"""Before a day, the noun for another event, whose day it is: “drafted the Code, welcomed its publication on …”."""
_ADVERBIAL = expression(
    r"[”\"’')]*(?:\s*\([^()]{0,80}\))?,?(?:\s+(?:by|at|during|before|under|as|to|in|for|of|with)\s+[^,;.]{2,90}?){0,3},?\s+(?:on|in|at|dated|from|since|as\s+of)\s+(?:the\s+)?"
)
"""Between what a verb acts on and its day, where another day opens the sentence."""
_GOES_ON = expression(r",?\s+(?:and|but|then)\s")
_OPENS = expression(r"(?:\b(?:and|but|then)|[,;:])\s+(?:on|in)\s+(?:the\s+)?\Z")
"""Before a day that opens what is said next; any other before an “and” is that of the verb before."""
_ON_WHICH = expression(
    r",?\s+(?:(?:as|to\s+be|is|was|shall\s+be|will\s+be)\s+the\s+(?:date|day)\s+(?=on|from|when))?(?:when|on\s+which|at\s+which|from\s+which)\b[^,;]{0,110}\Z"
)
_MET = expression(
    r"[^,;]{3,120},\s+(?:at|in|during|on|meeting|sitting|convened|gathered|assembled)\s(?:[^,;]{0,100}\s)?(?:(?:on|in|of|from)\s+)?(?:the\s+)?"
)
"""Before the day of a remark on those who act, which all that they did has: “The Board, at its session of |3 May|, adopted … and …”."""
_AND_ALSO = expression(r"\b(?:and|but)\s+(?:[a-z]+\s+)?\Z")
_LATER_THAN = expression(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Pp]rior\s+to)\s(?:[^,;]{0,120}\s)?(?:on|in)\s+(?:the\s+)?\Z"
)
"""Before a day, what happened on it earlier than what the clause behind tells: “After its approval on 4 May, …”."""
_TOLD_THAT = expression(
    r"\b(?:said|told|announced|informed|reported|noted|confirmed|found|ruled|held|warned|wrote|stated|learned|learnt|heard|recalled|explained"
    r"|argued|claimed|observed|mentioned|recorded|revealed|showed|indicated|complained|concluded)\b"
    r"[^.;]{0,80}\bthat\b[^.;]{0,160}\bhad\s+(?:\w+\s+){0,2}\Z"
)
"""From a day to a verb whose event the sentence only reports on that day: “we told you that it had been |published”."""
_OF_A_TEXT = expression(r"(?<!\bas)(?<!\beffect)(?<!\bcourse)(?<!\brun)(?<!\bspace)\s+(?:of|dated)\s+(?:the\s+)?\Z")
"""What stands before the year of a text (“a voluntary text of 2020”), which is no day of an event beside it."""
_OF_A_REMARK = expression(
    r"\bto\s+[a-z]+\s[^,;.]{0,100}\b(?:by|before|until)\s+(?:the\s+end\s+of\s+)?\Z"
    r"|\b(?:its|their)\s+(?:[a-z]+\s+)?(?:publication|adoption|passage|release|approval|ratification|signing|signature|introduction)\s+(?:(?:in|on)\s+)?\Z"
)
"""Before a day, an aim or another event that it is of: “which aims to sow flowers by |2025|, was adopted”."""
_DEADLINE = expression(r"\b(?:by|before|no\s+later\s+than)\s+(?:the\s+)?\Z")
_SINCE = expression(r"\bsince\s+\Z")
_UNTIL = expression(r"\b(?:until|till)\s+(?:noon\s+on\s+)?(?:the\s+)?\Z")
_AS_OF = expression(r"\b[Aa]s\s+(?:of|at)\s+(?:the\s+|late\s+|early\s+)?\Z|(?:\A|[.\n])\W*By\s+\Z")
"""Before the day on which something is counted, no day of an event: “As of May 2020, nine states had signed”."""
_FROM_A_DAY = frozenset(("effective", "expired", "repealed", "amended", "adopted", "approved"))
_PREPOSITIONS = (" since", " from", " of", " on", " until", " till")
"""How a word for an event ends behind which its day stands: “in force since |2005”."""
_LASTING = frozenset(("effective", "draft_published", "consultation"))
"""What goes on since a day; of other events the day after “since” is only that of the first."""


def acting_bodies(ground: Ground, able: Sequence[int], verb: Verb, active: bool) -> list[int]:
    """Return the bodies that act: the subject of an active verb with its chain, or the agents of a passive."""
    text, spans, start, end = ground.text, ground.spans, verb.start, verb.end
    passage_start = ground.passage.start
    if active and opens_a_clause(ground, start):
        right = [body for body in able if spans[body].start > end]
        return right[:1] if right and _MAIN_CLAUSE.fullmatch(text, end, spans[right[0]].start) else []
    if active:
        left = [body for body in able if spans[body].end <= start and spans[body].start >= verb.before]
        after_bodies = max(
            [verb.before, *(spans[body].end for body in ground.passage.bodies if spans[body].end <= start)]
        )
        if (named := _by_its_noun(ground, after_bodies, start)) is not None:
            return [named]
        if _SOMEONE_ELSE.search(text, after_bodies, start):
            return []
        if (alike := _by_a_pronoun(ground, after_bodies, start)) is not None:
            return [alike]
        if not left and verb.before > ground.passage.start:
            left = [body for body in able if spans[body].end <= verb.before and start - spans[body].end < REACH]
        free = [
            body
            for body in left
            if not _GOVERNED.search(text, max(passage_start, spans[body].start - 24), spans[body].start)
        ]
        if left and not free and able[0] != left[-1] and _AND_DID_ALSO.search(text, verb.before, start):
            left = [able[0]] if _SUBJECT.fullmatch(text, passage_start, spans[able[0]].start) else left
        if left and _in_a_remark(ground, left[-1], start):
            return []
        closes = left[:1] == able[:1] != [] and text.startswith(", ", start - 2) and _GERUND.match(text, start)
        if closes and _SUBJECT.fullmatch(text, passage_start, spans[left[0]].start):
            return chain_from(text, spans, left)  # “the |Council| thanked the Board, |adopting| the Code”
        if left and free and free[-1] != left[-1] and start - spans[free[-1]].end < 160:
            left = free
        if not left or start - spans[left[-1]].end > 160:
            return []
        return chain_to(text, spans, left)
    within = [body for body in able if start <= spans[body].start and spans[body].end <= verb.stop]
    if within:
        return chain_from(text, spans, within)
    right = [body for body in able if end <= spans[body].start < verb.after + 1]
    direct = text[start:end].endswith((" of", " by", " from")) or verb.event == "passed"
    for place, body in enumerate(right):
        gap = text[end : spans[body].start]
        if _OTHER_CLAUSE.search(gap) or _BY_ANOTHER_DEED.search(gap) or _OUT_OF_BRACKETS.match(gap):
            break
        if ENGLISH_BY.match(gap) or (
            _RIGHT_BEHIND.match(gap)
            and (direct or verb.event not in _NOBODY)
            and not (verb.event in _IN_PRINT and gap.startswith(" in"))
        ):
            return chain_from(text, spans, right[place:])
        if _BY_AN_ACT.fullmatch(gap):
            return chain_from(text, spans, right[place:])
        if verb.event not in _NOBODY and _BETWEEN.fullmatch(gap):
            return chain_from(text, spans, right[place:])
        if verb.event in _OF_A_MEETING and _IN_SESSION.match(gap):
            return chain_from(text, spans, right[place:])
        if len(gap) > 120:
            break
    left = [body for body in able if spans[body].end <= start] if verb.event in _OF_A_MEETING else []
    hosts = bool(left) and _SESSION_OPENS.fullmatch(text, passage_start, spans[left[0]].start) is not None
    return chain_from(text, spans, left) if hosts else []


def opens_a_clause(ground: Ground, start: int) -> bool:
    """Tell whether a gerund or participle opens a sentence whose subject stands behind: “By |adopting”, “Having |issued”."""
    text, low = ground.text, ground.passage.start
    if _GERUND.match(text, start):
        return _BEFORE_GERUND.fullmatch(text, low, start) is not None
    return _HAVING.fullmatch(text, low, start) is not None


def _by_its_noun(ground: Ground, low: int, start: int) -> int | None:
    """Return the last body named before whose name holds the noun that is the subject of a verb: “the Council |adopted”."""
    said = _NOUN_OF_A_BODY.search(ground.text, low, start)
    if said is None:
        return None
    noun = said[1].casefold()
    for index in range(bisect_left(ground.spans, (said.start(1),)) - 1, -1, -1)[:_BACK]:
        if ground.spans[index].kind == "body" and noun in ground.names.surface(index).casefold().split():
            return index
    return None


def _by_a_pronoun(ground: Ground, low: int, start: int) -> int | None:
    """Return the body that opens the sentence before as its subject, for “it” or “they” as the subject of a verb."""
    said = _IT.search(ground.text, low, start)
    if said is None and low > ground.passage.start and _AND_DID_ALSO.search(ground.text, low, start):
        said = _FIRST_IT.match(ground.text, ground.passage.start, low)
    if said is None or _ACTS_ITSELF.match(ground.text, start):
        return None
    passage, spans = ground.passage, ground.spans
    within = [body for body in passage.bodies if spans[body].end <= said.start()]
    before = within[0] if within else bisect_left(spans, (passage.start,)) - 1
    if not within:
        while before >= 0 and passage.start - spans[before].start < REACH and spans[before].kind != "body":
            before -= 1
    while before > 0 and spans[before - 1].kind == "body" and spans[before].start - spans[before - 1].end < _SAME:
        before -= 1
    behind = next((body for body in passage.bodies if spans[body].start > start), None)
    if behind is not None and not within and _THEN_IT.fullmatch(ground.text, start, spans[behind].start):
        return behind
    if before < 0 or spans[before].kind != "body" or said.start() - spans[before].end > REACH:
        return None
    opens = max(ground.text.rfind(sign, 0, spans[before].start) for sign in (". ", "\n", "; ")) + 1
    return before if _SUBJECT.fullmatch(ground.text, opens, spans[before].start) else None


def _in_a_remark(ground: Ground, body: int, start: int) -> bool:
    """Tell whether a body acts only in a remark that ends before a verb: “the Act, which Parliament passed, |repealed …”."""
    text, spans = ground.text, ground.spans
    if not text.startswith(", ", start - 2):
        return False
    return any(
        spans[title].end <= spans[body].start and _AFTER_RELATIVE.search(text, spans[title].end, spans[body].start)
        for title in ground.titles
    )


def consulting_bodies(ground: Ground, able: Sequence[int], verb: Verb) -> list[int]:
    """Return the bodies that open a consultation: “the Board launched a public consultation on …”."""
    text, spans = ground.text, ground.spans
    left = [body for body in able if spans[body].end <= verb.start]
    if not left or not _CONSULTS.fullmatch(text[spans[left[-1]].end : verb.start]):
        return []
    return chain_to(text, spans, left)


def chain_to(text: str, spans: Sequence[Span], bodies: Sequence[int]) -> list[int]:
    """Return the last of some bodies and those before it that an “and” ties to it, with the commas of its list."""
    chain = [bodies[-1]]
    for body in reversed(bodies[:-1]):
        link = text[spans[body].end : spans[chain[0]].start]
        last = len(chain) == 1 and not _AND_OTHERS.match(text, spans[bodies[-1]].end)
        if not ENGLISH_CHAIN.match(link) or (last and not _TIES.search(link)):
            break
        chain.insert(0, body)
    return chain


def chain_from(text: str, spans: Sequence[Span], bodies: Sequence[int]) -> list[int]:
    """Return the first of some bodies and those that an “and” or comma ties to it."""
    chain = [bodies[0]]
    for other in bodies[1:]:
        if not ENGLISH_CHAIN.match(text[spans[chain[-1]].end : spans[other].start]):
            break
        chain.append(other)
    return chain


def _opens_with_a_day(ground: Ground, verb: Verb) -> bool:
    """Tell whether a day that nobody has taken yet opens the sentence of a verb: “On 17 January the Board issued …”."""
    if not ground.dates:
        return False
    span = ground.spans[ground.dates[0]]
    if span.end > verb.start or span.start < verb.before or ground.dates[0] in ground.discourse.used_dates:
        return False
    return ENGLISH_LEAD.match(ground.text[ground.passage.start : span.start]) is not None


def event_date(ground: Ground, verb: Verb, reach: int, proposed: bool) -> int | None:
    """Return the day of an event: after the verb and its object (from `reach`), else before it in its clause."""
    text, spans, passage, used = ground.text, ground.spans, ground.passage, ground.discourse.used_dates
    start, end, before, after = verb.start, verb.end, verb.before, verb.after
    opened = _opens_with_a_day(ground, verb)
    counted: list[int] = []
    if verb.event not in _FROM_A_DAY:
        counted = [one for one in ground.dates if _AS_OF.search(text, max(0, spans[one].start - 16), spans[one].start)]
    for date in ground.dates:
        begin = spans[date].start
        if spans[date].detail.get("end") and text[begin - 1] == "(" and verb.event in _OF_A_MEETING:
            continue  # the days of the session
        if date in counted:
            continue
        if verb.event == "consultation" and _DEADLINE.search(text, max(passage.start, begin - 20), begin):
            continue
        if verb.event not in _LASTING and _SINCE.search(text, max(passage.start, begin - 12), begin):
            continue
        if (
            verb.event not in ("expired", "effective")
            and _UNTIL.search(text, max(passage.start, begin - 16), begin)
            and not (" not " in text[max(passage.start, start - 30) : start] and b"not" in passage.words())
        ):
            continue
        if end <= begin and not text[end:begin].strip() and text[start:end].endswith(_PREPOSITIONS):
            return date
        if end <= begin < reach and _DIRECTLY.fullmatch(text[end:begin]):
            return date
        if reach <= begin < after:
            gap = text[reach:begin]
            if (
                len(gap) < 160
                and not ENGLISH_DATE_BARRIER.search(gap)
                and not _AND_DID.search(gap)
                and not _ITS_EVENT.search(gap)
                and not (opened and not _ADVERBIAL.fullmatch(gap))
                and not _BEGINS_ANOTHER.search(gap)
                and not (len(spans[date].value or "") == 4 and _OF_A_TEXT.search(gap))
            ):
                return date
            break
    if before > passage.start and _PERFECT.search(text, max(before, start - 40), start):
        return None
    left = [
        date
        for date in ground.dates
        if spans[date].end <= start and start - spans[date].end < REACH and date not in counted
    ]
    line = text.rfind("\n", passage.start, start) + 1
    for date in reversed(left):
        if spans[date].start >= line > passage.start and not text[line : spans[date].start].strip(" –—-•*·|"):
            return date
        if _ON_WHICH.fullmatch(text, spans[date].end, start):
            return date
        if date != left[0] and _OF_A_REMARK.search(text, passage.start, spans[date].start):
            continue
        if text[spans[date].start : spans[date].end].lower() == "today" and date != left[0]:
            continue
        if spans[date].start >= before and date not in used and ";" not in text[spans[date].end : start]:
            gap = text[spans[date].end : start]
            if _OTHER_DAY.search(gap) or _TOLD_THAT.search(gap):
                return None
            if before > passage.start and _GOES_ON.match(gap) and not _OPENS.search(text, before, spans[date].start):
                continue
            if "," in gap and _LATER_THAN.search(text, max(passage.start, spans[date].start - 160), spans[date].start):
                continue
            lead = ENGLISH_LEAD.match(text[passage.start : spans[date].start])
            if lead or len(gap) < 25 or gap.lstrip().startswith(","):
                return date
    if (
        left
        and not (proposed and left[0] in used)
        and not _TOLD_THAT.search(text, spans[left[0]].end, start)
        and (
            ENGLISH_LEAD.match(text[passage.start : spans[left[0]].start])
            or (_AND_ALSO.search(text, before, start) and _MET.fullmatch(text, passage.start, spans[left[0]].start))
        )
        and ";" not in text[spans[left[0]].end : start]
    ):
        return left[0]
    return None
