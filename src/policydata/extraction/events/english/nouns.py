"""English events said by nouns: “the adoption in 2021 of the Code”, “its entry into force”, “the Act of 3 May 2019”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.candidates import Candidate
from policydata.extraction.english_verbs import LOOSE_NOUNS, noun_forms
from policydata.extraction.events.candidates import event_candidate
from policydata.extraction.events.deeds import forms_of
from policydata.extraction.events.english.bodies import chain_from
from policydata.extraction.events.english.bounds import REACH
from policydata.extraction.events.english.meanings import introduced, is_of_a_part
from policydata.extraction.events.english.objects import A_PART
from policydata.extraction.events.english.reference import NEW, NO_TITLE, NOUN, named_with
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import DATE_EVENTS
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span

_NOUNS = {
    "consultation": [r"(?:public\s+)?consultation(?=\s+(?:on|for)\b)"],
    "effective": [r"effective\s+date(?=\s+of\b)", r"date\s+of\s+effect(?=\s+of\b)"],
    "passed": [r"third\s+reading"],
    "proposed": [
        r"(?<!\bat\s)(?<!\bin\s)(?<!\bpassed\s)(?<!\bits\s)(?<!\btheir\s)first\s+reading|(?<=[Ss]ince\sits\s)first\s+reading"
    ],
    "acceded": [r"accession(?=\s+to\b)"],
    "approved": [
        r"(?:(?:royal|presidential)\s+assent|(?<!\bto\s)assent)(?:\s+was\s+(?:given|granted))?(?=\s+(?:to|for)\b)"
    ],
}
NOUN_FORMS = {kind: [*_NOUNS.get(kind, ()), *noun_forms(kind)] for kind in dict.fromkeys((*_NOUNS, *DATE_EVENTS))}
_UNREAL = expression(
    r"\b(?:call\w*\s+for|pending|await\w*|before|until|prior\s+to|urg\w+|recommend\w*|propos\w+|support\w*|if|unless|no|without"
    r"|(?:due|scheduled|set)\s+to\s+have|with(?:h[eo]ld\w*|dr[ae]w\w*)|veto\w*|den(?:y|ies|ied|ying)|declin\w+|(?:turn\w*|vot\w+)\s+down|(?:put(?:ting|s)?|call\w*)\s+off|h[eo]ld\w*\s+(?:up|back)|rul\w+\s+out|object\w*\s+to|disapprov\w+|resist\w*|stall\w*|obstruct\w*|hinder\w*|thwart\w*|shelv\w+|stop(?:s|ped|ping)?|cancel\w*|annul\w*|overturn\w*|s(?:eek\w*|ought)|request\w*|postpon\w+|defer\w*|suspend\w*|halt\w*|abandon\w*|fail\w*|refus\w+|block\w*|reject\w*|oppos\w+|against|delay\w*|prevent\w*|plan\w*|expect\w*|possible|future"
    r"|consider\w*|debat\w+|discuss\w*|towards?|demand\w*|not|welcom\w+\s+the\s+prospect\s+of)\s+(?:[\w’'-]+\s+){0,3}\Z"
    r"|(?<!\bday\s)(?<!\bdate\s)(?<!\bappointed\s)\bfor\s+(?:(?:the|its|an?|their)\s+)?(?:(?:early|swift|immediate|full|prompt)\s+)?\Z",
    re.IGNORECASE,
)
_OF = expression(
    r"(?:\s*,?\s*(?:\(|(?:by|in|on|at|under|with\s+effect\s+from|as\s+of)\b)[^;.]{0,90}?)?[,)]?\s*\b(?:of|to|on|for)\s+"
    rf"{A_PART}(?:(?:the|a|an|its|their|this|new|first|revised|national|joint)\s+){{0,3}}[“\"‘']?\s*\Z"
)
"""From the noun to its object."""
_OF_IT = expression(r"\bof\s+(?:[a-z]+\s+){0,4}[“\"‘']?\Z")
_FIRST_OF_ALL = expression(
    r"\W*(?:Following|After|Upon|(?:[Ee]ver\s+)?[Ss]ince|On|Despite|With|At)\s+(?:(?:its|their|the)\s+)?(?:(?:final|formal|official|unanimous|full)\s+)?"
)
_THEN_THE = expression(r"(?!\s+of\b)[^;.]{3,160},\s+(?:the\s+)?(?:(?:new|revised)\s+)?[“\"‘']?")
"""Around a noun of the instrument that is the subject behind it: “After |adoption| by the Senate in May, the Code was …”."""
_WHEN = expression(
    r"[”\"’')]*(?:\s*\([^()]{0,80}\))?,?(?:\s+by\s+[^,;.]{3,90}?)?(?:\s+(?:in|at)\s+(?:the\s+)?[A-Z][^,;.0-9]{2,40}?)?(?:\s+(?:at|during|by)\s+(?:its|the|their|an?)\s+[^,;.]{3,60}?(?:meeting|session|sitting|conference|summit|assembly))?(?:\s+(?:ran|lasted|opened|started|began|was\s+(?:held|given|granted|received|signified)|took\s+place|was|came|followed|is(?:\s+set\s+for)?)(?:\s+in\s+[A-Z][\w’-]+)?)?,?\s+(?:(?:in|on|of|from|as\s+of|at)\s+(?:the\s+)?|\((?:on\s+)?)\Z"
    r"|\s+(?:(?:is|was|will\s+be|shall\s+be)(?:\s+(?:set\s+for|therefore|thus|now))?|(?:(?:is|was|has\s+been)\s+)?(?:further\s+)?(?:delayed|postponed|extended|deferred)\s+(?:un)?t(?:il|o))\s+\Z"
)
_HEADED = expression(r"\s*(?:[:–—|\t-]|,)\s*(?:the\s+|first\s+)?\Z")
_DIRECTLY = expression(
    r"\s+(?:\w+\s+|(?:came|saw|brought|marked|marks|sees|followed)\s+(?:(?:the|an?)\s+)?(?:[a-z]+\s+)?)?\Z"
)
_OWNED = expression(r"(?:’s|'s|s[’'])\s+(?:[0-9]{4}\s+|first\s+|last\s+|latest\s+|formal\s+|official\s+)?\Z")
_OWNS = expression(r"(?:’s|'s|’|')\s+(?:(?:new|revised|own|first|latest|recent|landmark)\s+)?[“\"‘']?")
_GIVES = expression(
    r"\s+(?:(?:has|had|then|also|finally)\s+)?(?:g[ai]v(?:e|es|en|ing)|issu(?:ed|es|ing)|grant(?:ed|s|ing))\s+(?:its|their|the)\s+"
    r"(?:final\s+|formal\s+)?\Z|\s+(?:(?:has|had|then|also)\s+)?(?:deposited|deposits|lodged)\s+(?:its|their|an?|the)\s+instruments?\s+of\s+\Z"
)
"""Between a body and the noun for what it gives: “the Council giving its final approval”."""
_WHEN_ITS = expression(r",?\s+(?:when|on\s+which)\s[^,;]{3,120}\sinstruments?\s+of\s+")
"""From a day to the noun for what was deposited on it."""
_AS_THE_DAY = expression(
    r"\s+(?:(?:is|was)\s+(?:hereby\s+)?(?:appointed|fixed)\s+)?(?:(?:as|to\s+be|is|was|shall\s+be|will\s+be)\s+the\s+(?:date|day)\s+(?:(?:appointed|fixed)\s+)?(?:of|for)|for)\s+(?:the\s+)?"
)
"""From a day to the noun for what is fixed on it: “appoints 1 May |as the day for the| commencement of the Act”."""
_ITS = expression(r"\b(?:its|their|whose)\s+(?:[0-9]{4}\s+|first\s+|last\s+|latest\s+|formal\s+|official\s+)?\Z", re.I)
_OF_THE_LAW = expression(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese)\s+(?:[a-z]+\s+)?({NOUN})(?:’s|'s|’|')\s+(?:[0-9]{{4}}\s+|first\s+|last\s+|latest\s+|formal\s+|official\s+)?\Z"
)
"""Before a noun for an event, what owns it: “|the law’s| adoption”."""
_OF_THAT_LAW = expression(
    rf"(?:,?\s+(?:by|in|on|at)\s[^,;.]{{2,60}}?)?,?\s+(?:of|to)\s+(?:the|this|that|these)\s+(?:{NEW})?({NOUN}){NO_TITLE}"
)
"""Behind such a noun, its object that has no name: “the adoption |of the new law|”."""
_BY = expression(r"[^.;]{0,60}?\bby\s+(?:the\s+)?(?:[\w’'-]+\s+){0,5}\Z")
_TAIL = expression(
    r"(?i:,?\s+and\s+(?:of\s+)?(?:the\s+)?Council)?[”\"’')]*(?:\s*\([^()]{0,80}\))*,?\s+(?:of|dated|an?\s+(?:\w+\s+)?(?:text|document|instrument|charter|law|act|agreement|decree|policy|strategy)\s+of)\s+(?:the\s+)?\Z"
)
_BRACE = expression(r"[”\"’')]*\s\(")
_CITED = expression(r"[”\"’']?\s\((?:the\s+)?")
"""Before the body and the day of a title as a list of sources gives them: “the Code (Board of Trade, May 2019)”."""
_JOURNAL = expression(
    r"[^;]{0,400}\(OJ\s+[LC]\b[^()]{0,30}\Z"
    r"|[”\"’')]*(?:\s\([^()]{0,60}\))?\s\((?:the\s+)?(?:[A-Z][a-z]+\s+){0,3}(?:Gazette|Journal)\b[^()]{0,80}\Z"
)
"""The issue of a journal that stands after a title, with the day it was published."""
_BEFORE_DAY = ("of", "the", "dated", "(")
"""How every _TAIL and _BRACE ends, but for blanks; a _JOURNAL holds a bracket."""
_OF_A_DAY = expression(r"\W*[Oo]f\s+(?:the\s+)?")
_AUTHORS = expression(r"(?:(?i:\s+of\s+the)\s[^\n]{4,70})?\s*\n\s*")
"""From the title of an act to the line with its day: “DIRECTIVE 2024/12 |OF THE COUNCIL| / of 3 May 2024”."""
_MADE_BY = expression(r"[”\"’')]*\s+of\s+the\s+\Z", re.IGNORECASE)
_AND_OF = expression(r"\s*,?\s+(?:and|,)?\s*(?:of\s+)?(?:the\s+)?\Z")
_ADOPTED = expression(
    r"\b(?:acts?|laws?|regulations?|directives?|decisions?|resolutions?|REGULATION|DIRECTIVE|DECISION)\b", re.I
)


_ENACTS = expression(r"(?:THE |The )?(?:[A-Z ]*AND THE )?")
_PUT_OFF = expression(
    r"(?:\s+by\s[^,;.]{3,60}?)?\s+(?:is|was|were|has\s+been|had\s+been|remains?)\s+(?:then\s+|again\s+)?(?:(?:delayed|postponed|deferred)(?!\s+(?:until|to)\s)|put\s+off|blocked|halted"
    r"|suspended|abandoned|rejected|vetoed|expected|planned|pending|awaited|prevented|opposed|debated|discussed|unlikely|uncertain|in\s+doubt)\b"
)
"""Behind a noun with its object, what says that the event did not happen then."""
_PAST = frozenset((b"was", b"were", b"had"))
_UP_TO = ("befor", "prior", "until")
"""What opens “before its adoption in May”, which came to be where the rest is told in the past."""
_EARLIER = "instrument taken from an earlier sentence"
_WHOLE_DAY = 10
_FEW = 12
"""How many mentions after a heading an enacting formula is looked for."""


@cache
def event_noun(word: bytes) -> re.Pattern[str]:
    """Return an expression for the nouns that say events and begin with a word in small letters, without regard to case."""
    forms = forms_of(word.decode(), NOUN_FORMS)
    return expression(rf"(?i:{forms})\b(?!\s+(?:date|day|process|ceremony|bill|act\b))")


class TitleDay(NamedTuple):
    """The day that stands with a title as part of its name, and the bodies that do: “Regulation … of the Council of …”."""

    policy: int
    date: int
    published: bool
    bodies: list[int]


def title_days(text: str, passage: Passage, spans: Sequence[Span], titles: Sequence[int]) -> list[TitleDay]:
    """Return the days that name an instrument: “the Seed Act of 1984”, “Decision 3/2021 of the Board of 5 May 2021”."""
    found = []
    for date in passage.dates:
        begin = spans[date].start
        if text[begin - 4 : begin].lower() == "the " and len(spans[date].value or "") == _WHOLE_DAY:
            behind = [t for t in titles if spans[t].start == spans[date].end + 1 and text[spans[date].end].isspace()]
            if behind:  # "the 18 June 2014 Law on Public Investment"
                found.append(TitleDay(behind[0], date, False, []))
                continue
        before = [t for t in titles if spans[t].end <= begin and spans[t].kind in ("policy", "number")]
        if not before or begin - spans[before[-1]].end > REACH:
            continue
        title = before[-1]
        end = spans[title].end
        if len(before) > 1 and text[spans[before[-2]].end : spans[title].start] == " (":
            title = before[-2]
        gap = text[end:begin]
        if spans[title].kind == "number" and spans[title].rule != "number.resolution" and "dated" not in gap:
            continue
        if not gap.rstrip().endswith(_BEFORE_DAY) and "(" not in gap and not _CITED.match(gap):
            continue
        between = [body for body in passage.bodies if end <= spans[body].start < begin]
        if between:
            made = _MADE_BY.fullmatch(text[end : spans[between[0]].start])
            chained = all(_AND_OF.fullmatch(text[spans[one].end : spans[two].start]) for one, two in pairwise(between))
            end = spans[between[-1]].end if made and chained else begin
        stop = spans[date].end
        if between and _CITED.fullmatch(text[spans[title].end : spans[between[0]].start]):
            if text[spans[between[-1]].end : begin] in (", ", " ") and text.startswith(")", stop):
                found.append(TitleDay(title, date, False, between))
            continue
        braced = (
            (not text[end - 1].isdigit() or len(spans[date].value or "") == _WHOLE_DAY)
            and spans[date].value is not None
            and _BRACE.fullmatch(text[end:begin])
            and text[stop : stop + 1] == ")"
            and not spans[date].detail.get("end")
        )
        if end < begin and (braced or _TAIL.fullmatch(text[end:begin])):
            found.append(TitleDay(title, date, False, between))
        elif _JOURNAL.fullmatch(gap):
            found.append(TitleDay(title, date, True, []))
    return found


def headed_day(ground: Ground) -> list[TitleDay]:
    """Return the day that is a line of its own below the title of an act, with the bodies between."""
    text, spans, start, end = ground.text, ground.spans, ground.passage.start, ground.passage.end
    date = ground.passage.dates[0]
    title = next((one for one in range(date - 1, max(-1, date - _FEW), -1) if spans[one].kind == "policy"), None)
    if (
        title is None
        or not _OF_A_DAY.fullmatch(text, start, spans[date].start)
        or text[spans[date].end : end].strip()
        or text[text.rfind("\n", 0, spans[title].start) + 1 : spans[title].start].strip()
        or not _AUTHORS.fullmatch(text, spans[title].end, start)
    ):
        return []
    return [TitleDay(title, date, False, [one for one in range(title + 1, date) if spans[one].kind == "body"])]


def title_day_events(ground: Ground, days: Sequence[TitleDay]) -> list[Candidate]:
    """Return the events that the days within names say: adopted of acts, issued of all others."""
    found = []
    for policy, date, published, bodies in days:
        span = ground.spans[policy]
        event = (
            "adopted" if span.rule == "number.resolution" or _ADOPTED.search(ground.names.surface(policy)) else "issued"
        )
        event = "published" if published else event
        bodies = bodies or _owner(ground, span.start)
        if policy == ground.names.own and not bodies:
            bodies = _enacting(ground, date)
        text, spans, names, where = ground.text, ground.spans, ground.names, (span.end, ground.spans[date].start)
        found.append(event_candidate(text, spans, names, policy, event, where, date, bodies, rule=f"en-title-{event}"))
        ground.discourse.used_dates.add(date)
    return found


def _owner(ground: Ground, title: int) -> list[int]:
    """Return the body whose paper a title is: “the |Ministry|’s Water Code (April 2011)”."""
    return [
        body
        for body in ground.passage.bodies
        if ground.spans[body].end <= title and _OWNS.fullmatch(ground.text, ground.spans[body].end, title)
    ]


def _enacting(ground: Ground, date: int) -> list[int]:
    """Return the bodies of an enacting formula, each on a line of its own after the heading: THE EUROPEAN COMMISSION,."""
    found: list[int] = []
    for index in range(date + 1, min(date + _FEW, len(ground.spans))):
        span = ground.spans[index]
        if span.kind == "body":
            line = ground.text.rfind("\n", 0, span.start) + 1
            before, after = ground.text[line : span.start], ground.text[span.end : span.end + 2]
            if _ENACTS.fullmatch(before) and after[:1] == ",":
                found.append(index)
    return found


def listed_noun(ground: Ground, noun: re.Match[str], policy: int) -> Candidate | None:
    """Return the event that a noun says of the instruments of a list: “welcomes the |ratification| of the following treaties:”."""
    start, end = noun.span()
    if _UNREAL.search(ground.text, max(ground.passage.start, start - 60), start):
        return None
    kind, bodies = str(noun.lastgroup), _agents(ground, start, end, end, ground.passage.end)
    day, rule = _day(ground, start, end, end), f"en-noun-{kind}"
    return event_candidate(ground.text, ground.spans, ground.names, policy, kind, (start, end), day, bodies, rule=rule)


def nominal_events(ground: Ground, nouns: Sequence[re.Match[str]], days: Sequence[TitleDay]) -> list[Candidate]:
    """Return the dated events that nouns say, of the instruments they are tied to; `days` stand in brackets behind some."""
    text, spans, passage = ground.text, ground.spans, ground.passage
    found: list[Candidate] = []
    for place, noun in enumerate(nouns):
        start, end = noun.span()
        stop = nouns[place + 1].start() if place + 1 < len(nouns) else passage.end
        unreal = _UNREAL.search(text, max(passage.start, start - 60), start)
        if unreal and not (unreal.group()[:5].lower() in _UP_TO and not _PAST.isdisjoint(passage.words())):
            continue
        read = _object(ground, start, end)
        if read is None or (
            read[1] > end
            and text[start:end].lower() in LOOSE_NOUNS
            and spans[read[0]].start > end
            and not _OF_IT.search(text, end, spans[read[0]].start)
        ):
            continue
        policy, reach, doubts = read
        if _PUT_OFF.match(text, reach) or (noun.lastgroup in ("repealed", "expired") and is_of_a_part(ground, policy)):
            continue
        date = _day(ground, start, end, reach)
        if date is None and reach > end:
            braced = (day.date for day in days if day.policy == policy and text[spans[day.date].start - 1] == "(")
            date = next(braced, None)
        if date is None:
            continue
        event = str(noun.lastgroup)
        if text.startswith("introduction", start):
            event = introduced(ground, policy, noun=True)
        bodies = _agents(ground, start, end, reach, stop)
        rule = f"en-noun-{event}"
        found.append(
            event_candidate(text, spans, ground.names, policy, event, (start, end), date, bodies, (), rule, doubts)
        )
        ground.discourse.used_dates.add(date)
    return found


def _object(ground: Ground, start: int, end: int) -> tuple[int, int, list[str]] | None:
    """Return the instrument of a noun, where its object ends, and doubts."""
    text, spans = ground.text, ground.spans
    for title in ground.titles:
        begin = spans[title].start
        if begin >= end:
            if begin - end < REACH and _OF.fullmatch(text[end:begin]):
                return title, spans[title].end, []
            break
    if said := _OF_THAT_LAW.match(text, end, ground.passage.end):
        named = named_with(ground, said.start(1), said[1])
        return None if named is None else (named, said.end(), [_EARLIER])
    left = [title for title in ground.titles if spans[title].end <= start]
    right = ground.titles[len(left) :]
    if right and not left and _FIRST_OF_ALL.fullmatch(text, ground.passage.start, start):
        return (right[0], end, []) if _THEN_THE.fullmatch(text, end, spans[right[0]].start) else None
    before = text[max(ground.passage.start, start - 40) : start]
    if left and _OWNED.fullmatch(text[spans[left[-1]].end : start]):
        return left[-1], end, []
    if said := _OF_THE_LAW.search(before):
        named = named_with(ground, start - len(before) + said.start(1), said[1])
        return None if named is None else (named, end, [_EARLIER])
    if _ITS.search(before):
        if left:
            return (left[-1], end, []) if start - spans[left[-1]].end < REACH else None
        known = ground.discourse.policy
        if known is not None and not (before.endswith("their ") and "s " not in f"{ground.names.surface(known)} "):
            return known, end, [_EARLIER]
    return None


def _day(ground: Ground, start: int, end: int, reach: int) -> int | None:
    text, spans = ground.text, ground.spans
    for date in ground.dates:
        begin, stop = spans[date].start, spans[date].end
        if end <= begin < reach:
            return date
        if begin >= reach:
            if begin - reach < REACH and (text[reach:begin] == ": " or _WHEN.fullmatch(text[reach:begin])):
                return date
            break
        if stop <= start and _AS_THE_DAY.fullmatch(text, stop, start):
            return date
        if stop <= start and _WHEN_ITS.fullmatch(text, stop, start):
            return date
        if stop <= start and (
            (_HEADED.fullmatch(text[stop:start]) and not _words(text, ground.passage.start, begin))
            or (_DIRECTLY.fullmatch(text[stop:start]) and (begin == 0 or text[begin - 1].isspace()))
        ):
            return date
    return None


def _words(text: str, start: int, end: int) -> bool:
    """Tell whether more than a list mark or preposition stands before a day."""
    return len(re.findall(r"\w{2,}", text[start:end])) > 1


def _agents(ground: Ground, start: int, end: int, reach: int, stop: int) -> list[int]:
    text, spans, bodies = ground.text, ground.spans, ground.passage.bodies
    for place, body in enumerate(bodies):
        begin = spans[body].start
        if begin >= stop:
            break
        if spans[body].end <= start and (
            _OWNED.fullmatch(text[spans[body].end : start]) or _GIVES.fullmatch(text[spans[body].end : start])
        ):
            return [body]
        if begin >= end and (_BY.fullmatch(text[end:begin]) or (begin >= reach and _BY.fullmatch(text[reach:begin]))):
            return chain_from(text, spans, bodies[place:])
    return []
