"""Which instrument an English verb speaks of: its object, its subject, the title before “which”, or an earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.events.deeds import SAYS_ITSELF
from policydata.extraction.events.english.bounds import REACH, Verb
from policydata.extraction.events.english.clauses import clause_subject, is_complement, speaks_of_another
from policydata.extraction.events.english.objects import acts_on_another, is_object
from policydata.extraction.events.english.openings import ALONE, opens_alone
from policydata.extraction.events.english.reference import (
    HELPERS,
    IS_A,
    NOUN,
    is_said_of_the_paper,
    may_stand_for,
    object_referent,
    of_all,
    spoken_of_before,
    subject_referent,
)
from policydata.extraction.events.english.sharing import DIRECTLY, goes_on, is_agent, is_means, outside_brackets
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_ANAPHOR, ENGLISH_BE, ENGLISH_INTRANSITIVE
from policydata.extraction.expressions import expression

_AFTER_NOUN = expression(
    r"[,)”\"’\s–—|:([-]*(?:\([^()]{0,80}\)[,\s–—|:-]*)?(?:[A-Z][^(),;]{2,50},\s+)?(?:of\s+(?:the\s+)?[A-Z][\w’'-]{2,30}(?:\s+(?:(?:of|and|for|on)\s+(?:the\s+)?)?[A-Z][\w’'-]{2,30}){0,5},\s+)?(?:(?:which|that|and|were|then|as|though|although|since|but|having\s+been)\s+)?"
    r"(?:(?:both|all|each|(?:most\s+)?\w+ly|first|last|twice|thrice|once|later|since|now)\s+)?\Z"
)
_APPOSITION = expression(
    rf"[,–—]\s*(?:an?|the|our|its|their|his|her|one\s+of)\s+[^,;.]{{3,90}}\s\Z|[”\"’']?(?:\s*\([^()]{{0,60}}\))?,?\s+{IS_A}\Z"
)
_IN_A_SERIES = expression(
    r"[”\"’']?(?:\s*\([^()]{0,60}\))?\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+[^;]{3,120},\s+(?:and\s+)?(?:[a-z]+\s+)?"
)
"""From a title over a participle with its day to the next: “was initialled in May, |signed in June”."""
_NOT_TRANSITIVE = expression(
    r"\s+(?:by|in|on|at|under|with|without|jointly|last|this|earlier|after)\b|\s*(?:[,;.)–—|]|\Z|\n)"
    r"|\s+(?:the\s+(?:following|same|next|previous)\s+(?!acts|measures|au|meet)(?:da|we|mo|ye|af|ev|sp|su|au)|[a-z0-9]+\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier|after|before)\b)"
)
"""What follows a participle that has no object: it says what was done to the noun before."""
_SUBJUNCTIVE = expression(r"(?:enter|come|take|apply)\b")
_WILL = expression(r"\b(?:will|would|shall|to|and|did|not|also|have|has|had)\s+(?:(?:now|then|first|[a-z]+ly)\s+)?\Z")
_PART = expression(
    r"\b(?:which|that(?!\s+the\s)|amendments?|text|draft|version|it|prohibitions|(?<!implementing\s)(?<!delegated\s)rules|provisions"
    r"|obligations|requirements|chapters?|parts?|articles?|sections?|titles?|annex\w*)\b",
    re.IGNORECASE,
)
_DUTIES = ("prohibitions", "obligations", "requirements")
"""Parts that may take effect, while papers of their own are published or adopted."""
_PARTS_OF = expression(
    r"s\s+(?:[IVX0-9A-Z]+\s+(?:(?:and|to)\s+[IVX0-9A-Z]+\s+)?)?of\s+(?:the\s+|its\s+)?(?:[a-z]+\s+)?[“\"‘']?\Z"
)
"""Before a title, a plural that is the subject: “the remaining parts of the Act enter into force”."""
_OTHER_SUBJECT = expression(
    r"(?:[,;]\s*(?:and\s+|but\s+|while\s+)?|(?:provid|stat|requir|stipulat|ensur|mean)\w+\s+that\s+)(?:the|an?|its|their|some|many|[0-9]+)\s+[^,;]{3,60}\Z"
)
_OF_ITS_RULES = expression(
    r"\b(?:its|their|the|and)\s+(?:(?:[a-z]+\s+)?(?:implementing|delegated|secondary|subsidiary|accompanying|subordinate)\s+)(?:[a-z]+\s+){1,2}\Z"
)
"""Before a word for an event, papers made under the instrument that stands before: “the Act and its |implementing rules|”."""
_BARE_OTHER = expression(r",\s+(?!which|that|and|having|has|have|had|it\b|now|then|\w+ed\b)[a-z]+\s+(?:\w+\s+){0,3}\Z")
_CARRIED = "instrument taken from an earlier sentence"
_NOUN_USE = expression(r"\b(?:the|an?|its|their|his|her|of|for|no|any|this|each)\s+\Z|[’']s\s+\Z", re.IGNORECASE)
"""Before a word that is a noun here: “pressed for its repeal”."""
_OWN_SUBJECT = expression(rf"(?:\s+\([^()]{{1,30}}\))?,?\s+{HELPERS}")
"""From a body to the verb that it is the subject of."""


_RESUMES = expression(r"(?:;|[0-9],)\s+(?:and\s+)?(?:then\s+|later\s+|first\s+|previously\s+)?\Z")
"""What opens a clause that is but a participle of the instrument spoken of: “; published the day after, it …”."""
_CLOSE = 18
"""A title that ends so near before it, with a comma, is what the participle is said of."""


_PAPERS_THAT_WERE = expression(
    rf"\b(?:{NOUN})\s+(?:(?:that|which)\s+)?(?:(?:was|were|has\s+been|have\s+been)\s+)?(?:[a-z]+ly\s+)?\Z",
    re.IGNORECASE,
)
_ARE = expression(
    r"(?:,?\s[^.;:]{1,80}?)?,?\s(?:(?:to\s+)?includ(?:es?|ed|ing)|namely|such\s+as|are|were|is|was):?\s+(?:the\s+(?:[a-z-]+\s+)?)?[“\"‘']?"
)
"""Around a participle of papers that are named behind it: “statutes |approved| in May were the |Seed Act”."""


class Said(NamedTuple):
    """What a word for an event speaks of: the instrument, whether the word is active, doubts, whether of changes to it, or of the first of a list."""

    policy: int | None
    active: bool
    doubts: list[str]
    changed: bool = False
    listed: bool = False


_RELATIVE = expression(
    r"[”\"’')]*(?:\s*\([^()]{0,80}\))?(?:\s+of\s+[0-9]{4})?(?:,\s+(?:the|an?|our|its|his|her|their)\s+[^,;.]{3,60}?)?[,\s]*"
    r"(?:\b(?:which|that)\s+)?(?:the\s+|this\s+|our\s+|its\s+|then\s+|[A-Z][\w-]+['’]s?\s+)*\Z"
)
"""From a title to the body or title that is the subject of its relative clause: “…, which the Board”."""
_OF_ITS_DAY = expression(r"\A\s+of\s+[A-Z][a-z]{2,8}\.?\s[0-9]{1,2},\s[0-9]{4},?")
"""Behind a title its day, whose commas part no clause: “the Act |of May 5, 2017,| was repealed”."""
_BARE_SUBJECT = expression(r"[”\"’')]*\s+(?:\w+ly\s+|had\s+|has\s+|have\s+|first\s+|also\s+|itself\s+|then\s+){0,2}\Z")
_GIVES = expression(
    r"g(?:ave|ives?|iving)\s.*(?<!to)(?<!on)(?<!of)(?<!for)\Z|deposit\w*\s.*(?:tion|ance|approval|acceding)\Z",
    re.DOTALL,
)
"""What is said of the instrument just spoken of, which it need not name: “the Council |gave its consent|”."""
_BINDS = frozenset(("ratified", "acceded", "signed"))
_ON_A_DAY = expression(r"\s+(?:on|in)\s+[^,;.]{3,30}?(?:[,;.]|\s+and\b|\Z)")
"""Behind what a state does to the instrument that everybody speaks of: “Armenia ratified |on 5 May 2005|”."""
_UPON = expression(r"\s*(?:on|of|about|regarding|:|,)?\s*(?:(?:the|a|an|its|draft|proposed|new)\s+){0,3}[“\"‘']?")
_THAT_SOMEONE = expression(
    r"[”\"’')]*(?:\s*\([^()]{0,80}\))?,?\s+(?:(?:to|under|of)\s+)?(?:which|that)\s+(?!is|are|was|were|has|have|had|also|then)[^,;.]{2,60}\s\Z"
)
_ITSELF = expression(r",\s+(?:\w+ly\s+|first\s+)?\Z")
_PREPOSITION = expression(r"\b(?:by|of|under|to|with|in|from|for|on|through|per)\s+(?:(?:the|its|an?)\s+)?[“\"‘']?\Z")
_BY = expression(r"\bby\s+(?:the\s+)?[“\"‘']?\Z")
_OF_ANOTHER_NOUN = expression(
    rf"\s[a-z]{{3,}}(?<!\stext)(?<!\sdraft)(?<!\sversion)(?<!\sannex),?\s+which\s+{HELPERS}\Z"
)
"""Before a verb, a noun that it is said of: “it rests on old rules, which were |repealed”."""
_IS_PUT_OUT = expression(
    r"(?:open|publish|releas|issu|circulat|put|went|sent|out|submit|post|present|unveil)", re.IGNORECASE
)
"""The consultations that a verb says of its subject."""
_PUTS = {
    "consultation": expression(r"[a-z]+|(?!public)[a-z]+\s(?:.*\s)?on", re.IGNORECASE | re.DOTALL),
    "effective": expression(r"(?:put|br(?:ought|ing(?:s|ing)?))(?:\s+into\s.+)?", re.IGNORECASE),
    "opened_for_signature": expression(r"open(?:s|ed|ing)?", re.IGNORECASE),
}
"""What a verb says of its object: “released |the first draft for comment”, “brought |the Act into force”."""
_A_DRAFT = expression(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Ff]irst)\s+(?:[a-z-]+\s+){0,2}(?:draft|text|version|proposal)\b")
_ITS_DRAFT = expression(r"\b[Aa]n?\s+(?:[a-z-]+\s+)?(?:draft|text|version|proposal)\s")
"""A draft that nobody has told of yet: it is one of the instrument just spoken of."""


def instrument_of(ground: Ground, verb: Verb, previous: Said | None) -> Said:
    """Return what a verb speaks of; `previous` is what the verb before it in the sentence speaks of."""
    text, passage, spans, titles = ground.text, ground.passage, ground.spans, ground.titles
    start, end, event = verb.start, verb.end, verb.event
    if ground.discourse.group and not titles and of_all(ground, verb):
        return Said(ground.discourse.group[0], text.startswith((" them", " both", " all"), end), [_CARRIED])
    if event == "assented" and text[start] in "rR" and text[start + 1] == "o":
        known = None if previous is None else previous.policy
        known = _nearest(ground, start) if known is None else known
        known = next((one for one in titles if text.startswith(" to ", end) and spans[one].start > end), known)
        return Said(known, False, [] if known in titles else [_CARRIED])
    if ground.opening is not None and start < ground.opening.end:
        return Said(ground.opening.policy, False, [_CARRIED] if ground.opening.carried else [])
    having = previous is not None and not previous.active and text.endswith((", having ", ", having been "), 0, start)
    if previous is not None and having and not any(verb.before < spans[title].start < start for title in titles):
        return Said(previous.policy, False, list(previous.doubts))
    be = ENGLISH_BE.search(text, max(passage.start, start - 40), start)
    puts = _PUTS[event].fullmatch(text, start, verb.stop) is not None if event in _PUTS else False
    itself = SAYS_ITSELF.match(text, start) is not None and not any(0 <= spans[one].start - end < 6 for one in titles)
    intransitive = itself or ((event in ENGLISH_INTRANSITIVE or event == "expired") and not puts)
    joined = be is not None and be.group().startswith("and")
    present = joined and text[end - 1] == "s"
    passive = intransitive or (be is not None and not present) or text.startswith(("gave way", "given way"), start)
    if not intransitive and (not passive or joined) and (said := _object_of(ground, verb)) is not None:
        return said
    behind = next((title for title in titles if spans[title].start > end), None)
    papers = _PAPERS_THAT_WERE.search(text, max(passage.start, start - 40), start)
    if papers and behind is not None and _ARE.fullmatch(text, verb.stop, spans[behind].start):
        return Said(behind, False, [])
    if speaks_of_another(ground, start):
        return Said(None, True, [])
    left = [title for title in titles if spans[title].end <= start and start - spans[title].end < REACH]
    if len(left) > 1:
        left = outside_brackets(ground, left, start)
    if event == "consultation" and not left:
        right = [title for title in titles if spans[title].start >= end and spans[title].start - end < 80]
        if right and _UPON.fullmatch(text[end : spans[right[0]].start]):
            return Said(right[0], False, [])
    if left and not passive and (relative := _relative(ground, left, start, end)) is not None:
        return Said(relative, True, [])
    if (
        (not passive or event == "passed" or (joined and not intransitive and not _NOT_TRANSITIVE.match(text, end)))
        and acts_on_another(text, verb)
        and (
            joined
            or event == "passed"
            or text[end - 1] == "s"
            or _has_own_subject(ground, start)
            or is_agent(ground, start)
        )
    ):
        return Said(None, True, [])
    if (referent := subject_referent(ground, start)) is not None:
        return Said(referent, False, [_CARRIED] if referent not in titles else [])
    if previous is not None and previous.policy is not None:
        resumed = _resumed(ground, verb, previous, left, passive, intransitive, joined)
        if resumed is not None:
            return resumed
    if left:
        if is_said_of_the_paper(ground, left[-1], start):
            return Said(ground.names.own, False, [_CARRIED])
        if (whose := clause_subject(ground, left, start, intransitive)) is not None:
            return Said(whose, False, [_CARRIED] if whose not in titles else [])
        return Said(_subject(ground, verb, left[-1], passive), False, [])
    return _carried(ground, verb, passive)


def _nearest(ground: Ground, start: int) -> int | None:
    """Return the last title before a position, else the instrument spoken of before."""
    before = (title for title in reversed(ground.titles) if ground.spans[title].end <= start)
    return next(before, ground.discourse.policy)


def _object_of(ground: Ground, verb: Verb) -> Said | None:
    """Return what an active verb acts on; None where no object is read."""
    text, spans, titles = ground.text, ground.spans, ground.titles
    start, end = verb.start, verb.end
    if _NOUN_USE.search(text, max(ground.passage.start, start - 8), start):
        return Said(None, False, [])
    if text.find(" it ", start, end) >= 0 or text.find(" them ", start, end) >= 0 or _GIVES.match(text, start, end):
        near = _nearest(ground, start)
        return Said(near, True, [] if near in titles else [_CARRIED])
    behind = next((title for title in titles if spans[title].start >= end), None)
    if behind is not None and is_object(ground, end, spans[behind].start):
        return Said(behind, True, [])
    on_a_day = verb.event in _BINDS and _ON_A_DAY.match(text, end, ground.passage.end) is not None
    if on_a_day and _has_own_subject(ground, start):
        near = _nearest(ground, start)
        return Said(near, True, [] if near in titles else [_CARRIED])
    if text.startswith("s:", end - 1):
        return Said(None, True, [])
    pointed = object_referent(ground, start, end)
    if pointed is None:
        return None
    carried = pointed.policy is not None and pointed.policy not in titles
    return Said(pointed.policy, True, [_CARRIED] if carried else [], pointed.changed)


def _resumed(
    ground: Ground, verb: Verb, previous: Said, left: Sequence[int], passive: bool, intransitive: bool, joined: bool
) -> Said | None:
    """Return what the verb before speaks of, where this one goes on with it: “was adopted and entered into force”."""
    text, spans, start, end = ground.text, ground.spans, verb.start, verb.end
    alone = _NOT_TRANSITIVE.match(text, end) is not None
    if not previous.active:
        if passive and goes_on(ground, verb.before, start):
            return Said(previous.policy, False, list(previous.doubts))
        others = [title for title in left if spans[title].start >= verb.before]
        agents = [title for title in others if _BY.search(text, verb.before, spans[title].start)]
        if joined and not (intransitive and agents) and not any(_is_free(ground, title) for title in others):
            return Said(previous.policy, False, list(previous.doubts))
    if (
        (not passive or verb.event == "effective")
        and _RESUMES.search(text, max(ground.passage.start, start - 20), start)
        and not any(start - spans[title].end < _CLOSE and text[spans[title].end] == "," for title in left)
        and (alone or verb.event == "passed" or ALONE.match(text, end, ground.passage.end))
    ):
        return Said(previous.policy, False, list(previous.doubts))
    policy = previous.policy
    if joined and previous.active and not intransitive and alone and policy is not None and policy in left:
        return Said(policy, True, []) if spans[policy].end <= verb.before else None
    return None


def _carried(ground: Ground, verb: Verb, passive: bool) -> Said:
    """Return the instrument spoken of before the sentence, where the verb may be said of it."""
    text, passage, start = ground.text, ground.passage, verb.start
    known = spoken_of_before(ground, start)
    if verb.event == "consultation" and (known is None or _ITS_DRAFT.search(text, passage.start, start) is None):
        known = ground.names.main if ground.names.own is None else ground.names.own
    if b"which" in passage.words() and _OF_ANOTHER_NOUN.search(text, passage.start, start):
        return Said(None, False, [])
    if known is None:
        return Said(None, False, [])
    if opens_alone(ground, verb):
        under = verb.event not in ("published", "issued") or not _is_parted(text[ground.spans[known].end : start])
        return Said(known if under else None, False, [_CARRIED])
    anaphor = ENGLISH_ANAPHOR.search(text[passage.start : start])
    named = anaphor is not None
    if anaphor is not None:
        noun = anaphor.group().split()[-1]
        if not may_stand_for(noun, ground.names.surface(known)) or (noun in _DUTIES and verb.event != "effective"):
            return Said(None, False, [])
    if verb.event == "consultation" and not named:
        named = _IS_PUT_OUT.match(text, start) is None or _A_DRAFT.search(text, passage.start, start) is not None
    if not named:
        return Said(None, False, [])
    participle = (
        _ITSELF.search(text, max(passage.start, start - 12), start) is not None
        and _NOT_TRANSITIVE.match(text, verb.end) is not None
        and len(text[passage.start : start].split()) < 4
    )
    goes = participle or passive or (verb.before > passage.start and verb.event != "proposed")
    if goes or (verb.event == "passed" and _passes_a_house(ground, verb)):
        return Said(known, False, [_CARRIED])
    return Said(None, False, [])


def _is_parted(between: str) -> bool:
    """Tell whether a line of its own stands between an instrument and "Published 4 May 2023", which is said of that."""
    return any(line.strip(" .•*–—-") for line in between.split("\n")[1:-1])


def acts(ground: Ground, verb: Verb) -> bool:
    """Tell whether a word whose object stands elsewhere is the verb of someone who acts, no participle."""
    be = ENGLISH_BE.search(ground.text, max(ground.passage.start, verb.start - 40), verb.start)
    passive = be is not None and not be.group().startswith("and")
    return not (passive or verb.event in ENGLISH_INTRANSITIVE or _NOT_TRANSITIVE.match(ground.text, verb.end))


def _passes_a_house(ground: Ground, verb: Verb) -> bool:
    """Tell whether a body stands right behind “passed” or “cleared”."""
    text = ground.text[verb.end : verb.end + 10]
    gap = next((gap for gap in (" the ", " both ", " ") if text.startswith(gap)), " ")
    return any(ground.spans[body].start == verb.end + len(gap) for body in ground.passage.bodies)


def _is_free(ground: Ground, title: int) -> bool:
    """Tell whether no preposition governs a title, so that it may be a subject."""
    start = ground.spans[title].start
    return _PREPOSITION.search(ground.text, max(ground.passage.start, start - 24), start) is None


def _has_own_subject(ground: Ground, start: int) -> bool:
    """Tell whether the body before a verb is its subject."""
    text, spans = ground.text, ground.spans
    body = next((body for body in reversed(ground.passage.bodies) if spans[body].end <= start), None)
    return (
        body is not None
        and start - spans[body].end < 60
        and _OWN_SUBJECT.fullmatch(text[spans[body].end : start]) is not None
    )


def _subject(ground: Ground, verb: Verb, nearest: int, passive: bool) -> int | None:
    """Return the title before a verb, where it is what the verb is said of."""
    text, spans, start = ground.text, ground.spans, verb.start
    gap = _OF_ITS_DAY.sub("", text[spans[nearest].end : start], count=1)
    if not passive and acts_on_another(text, verb) and _OWN_SUBJECT.fullmatch(gap):
        return None
    participle = (_APPOSITION.match(gap) or _IN_A_SERIES.fullmatch(gap)) and _NOT_TRANSITIVE.match(text, verb.end)
    if not (
        passive or verb.event == "passed" or _AFTER_NOUN.match(gap) or verb.before > spans[nearest].end or participle
    ):
        return None
    if (
        (verb.event == "expired" or text.startswith("appl", start))
        and _BARE_OTHER.search(gap)
        and not _PART.search(gap)
    ):
        return None
    moved = verb.event not in ENGLISH_INTRANSITIVE or text.startswith("appl", start)
    if verb.before > spans[nearest].end and _OF_ITS_RULES.search(gap):
        return None
    if passive and moved and _OTHER_SUBJECT.search(gap) and not _PART.search(gap):
        return None
    if DIRECTLY.fullmatch(gap) and is_complement(ground, nearest):
        return None
    if is_means(ground, nearest, start, verb.event not in ENGLISH_INTRANSITIVE and verb.event != "expired"):
        return None
    wish = (
        _SUBJUNCTIVE.match(text, start)
        and not _PARTS_OF.search(text, max(ground.passage.start, spans[nearest].start - 40), spans[nearest].start)
        and "s" not in (text[spans[nearest].end - 1], spans[nearest].detail.get("head", "")[-1:])
        and not _WILL.search(text, max(ground.passage.start, start - 20), start)
    )
    return None if wish else nearest


def _relative(ground: Ground, left: Sequence[int], start: int, end: int) -> int | None:
    """Return the title of “the Code, which the Board adopted” or “the Plan that the Act replaces”."""
    text, spans = ground.text, ground.spans
    title = left[-1]
    subject = [body for body in ground.passage.bodies if spans[title].end <= spans[body].start < start]
    if subject:
        gap = text[spans[title].end : spans[subject[0]].start]
        bound = "," not in gap or "which" in gap or "that" in gap
        if bound and _BARE_SUBJECT.fullmatch(text[spans[subject[-1]].end : start]) and _RELATIVE.fullmatch(gap):
            return title
        return None
    if _THAT_SOMEONE.fullmatch(text[spans[title].end : start]) and _NOT_TRANSITIVE.match(text, end):
        return title
    if len(left) > 1 and _BARE_SUBJECT.fullmatch(text[spans[title].end : start]):
        gap = text[spans[left[-2]].end : spans[title].start]
        if ("which" in gap or "that" in gap) and _RELATIVE.fullmatch(gap):
            return left[-2]
    return None
