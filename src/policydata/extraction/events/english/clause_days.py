"""On which day an English event falls: behind its verb and object, or before it in its clause."""

from __future__ import annotations

import re

from policydata.extraction.events.english.bounds import REACH, Verb
from policydata.extraction.events.english.kinds import OF_A_MEETING
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_DATE_BARRIER, ENGLISH_LEAD
from policydata.extraction.expressions import expression

_DIRECTLY = expression(
    r"(?:\s+in\s+(?:[a-z]+\s+){1,2}readings?)?,?\s+(?:on|in|at|from|as\s+of|as\s+from|with\s+effect\s+from)\s+(?:the\s+)?|\s+\("
)
_BEGINS_ANOTHER = expression(r"(?:\w,\s+and|\band\s+(?:then|later|finally|subsequently),?)\s+(?:in|on)\s+\Z")
"""Before a day that opens what is said next: “was adopted by the Board, and in 2015 …”."""
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
    r"\b(?:its|their|(?:following|after|upon|since|pending)(?:\s+the)?)\s+(?:publication|adoption|passage|entry|release|approval|ratification|signing|signature|repeal|launch|enactment|amendment|revision)\b"
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
    r",?\s+(?:(?:as|to\s+be|is|was|shall\s+be|will\s+be|(?:is|was)\s+(?:hereby\s+)?the\s+(?:date|day)\s+(?:appointed|fixed)\s+as)\s+the\s+(?:date|day)\s+(?=on|from|when))?(?:when|on\s+which|at\s+which|from\s+which)\b[^,;]{0,110}\Z"
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
_MADE_UNDER = expression(r",\s(?:made|issued|adopted)\s+(?:under|pursuant\s+to|in\s+accordance\s+with)\b")
"""A remark on the ground of an instrument that something else was done to on the day of the sentence."""
_DEADLINE = expression(r"\b(?:by|before|no\s+later\s+than)\s+(?:the\s+)?\Z")
_COUNTED_FROM = expression(
    r"\b(?:days?|weeks?|months?|years?)\s+(?:after|following|from|before|prior\s+to)\s+(?:the\s+)?\Z", re.IGNORECASE
)
"""Before a day from which another is counted: “takes effect 90 days after |4 March|”."""
_SINCE = expression(r"\bsince\s+\Z")
_UNTIL = expression(r"\b(?:until|till)\s+(?:noon\s+on\s+)?(?:the\s+)?\Z")
_AS_OF = expression(r"\b[Aa]s\s+(?:of|at)\s+(?:the\s+|late\s+|early\s+)?\Z|(?:\A|[.\n])\W*By\s+\Z")
"""Before the day on which something is counted, no day of an event: “As of May 2020, nine states had signed”."""
_FROM_A_DAY = frozenset(("effective", "expired", "repealed", "amended", "adopted", "approved"))
_LASTING = frozenset(("effective", "draft_published", "consultation"))
"""What goes on since a day; of other events the day after “since” is only that of the first."""


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
        if spans[date].detail.get("end") and text[begin - 1] == "(" and verb.event in OF_A_MEETING:
            continue  # the days of the session
        if date in counted:
            continue
        if _COUNTED_FROM.search(text, max(passage.start, begin - 30), begin):
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
        if end <= begin and not text[end:begin].strip():
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
    if left and text.startswith("in supersession", start):
        return left[-1]
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
        and not ((proposed or _MADE_UNDER.match(text, start - 2, passage.end)) and left[0] in used)
        and not _TOLD_THAT.search(text, spans[left[0]].end, start)
        and (
            ENGLISH_LEAD.match(text[passage.start : spans[left[0]].start])
            or (_AND_ALSO.search(text, before, start) and _MET.fullmatch(text, passage.start, spans[left[0]].start))
        )
        and ";" not in text[spans[left[0]].end : start]
    ):
        return left[0]
    return None
