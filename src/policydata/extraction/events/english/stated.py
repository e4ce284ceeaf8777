"""Whether an English verb states its event, or only wishes, denies or supposes it, and whether it is fixed to happen on a day."""

from __future__ import annotations

import re

from policydata.extraction.english_clues import clue_words
from policydata.extraction.english_verbs import BASES
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.ground import Ground
from policydata.extraction.events.words import ENGLISH_DENIED, ENGLISH_IF, ENGLISH_UNREAL
from policydata.extraction.expressions import expression

_UNREAL_WORDS = 6
"""An ENGLISH_UNREAL is of two words and four that may follow; what may not stand before “to” is one more of fewer."""
_NOT_SOON = expression(
    r"\b(?:should|must|would|could|might|may|recommends?|not(?!\s+(?:only|until)\b)|never|if|unless|(?<!\bnot\s)until)\s[^,;]{0,40}\Z"
)
_PLANNED = expression(r"will\s+(?:(?:also|then|formally|first|now|finally)\s+)?(?:be\s+)?(?:\w+ly\s+)?", re.I)
"""Before a verb, what says that it is fixed to happen; with a day it is an event."""
_FIXED = expression(
    r"(?<!not\s)\b(?:is|are)\s+(?:(?:now|also|currently|both|all)\s+)?(?:(?:due|set|scheduled|slated|timetabled)\s+)?to\s+(?:be\s+)?(?:[a-z]+ly\s+)?\Z"
    r"|,\s+(?:(?:now|also|currently)\s+)?(?:due|set|scheduled|slated)\s+to\s+(?:be\s+)?\Z"
)
"""Before a verb, what says the same by “is to”, “is due to”."""
_ONCE_DONE = expression(r"(?:after|before|until|once)\s+(?:(?!is\b|are\b|has\b|have\b|be\b)[\w-]+\s+){0,4}", re.I)
"""Before a verb in the past, what says that the event is done: “after Parliament had adopted …”."""
_PUT_OFF = expression(
    r"\b(?:(?:was|were|had\s+been)\s+(?:(?:originally|initially|first)\s+)?|(?:originally|initially|previously)\s+(?=[a-z]+ed\s|due|set))(?:(?:due|scheduled|set|supposed|expected|meant|intended|planned)\s+)?to\s+(?:have\s+)?(?:been?\s+)?(?:\w+ly\s+)?\Z"
)
"""Before a verb, what says that its event was only planned."""
_WISHED = expression(r"(?<!\bwill)(?<!\bshall)(?<!\bto)(?<!\bwould)(?<!also)(?<!not)(?<!ly)\s+be\s+(?:\w+ly\s+)?\Z")
"""Before a participle, a “be” that tells a wish or demand: “requires that labels be approved”."""
_CALLED_FOR = expression(r"\b(?:call|ask|push|press|urg|vot)\w+\s+for\s[^,;.]{2,70}\sto\s+be\s+\Z")
_BIDS = expression(r"\W*(?:[0-9A-Za-z]{1,4}[.)]\s+)?(?:To\s+)?(?:[a-z]+ly\s+)?")
"""Before an infinitive that opens an item or a sentence, nobody does yet what it says."""
_BUT_A_GERUND = expression(
    r"(?:\A\W*|[.;:,–—(]\s*|\b(?:[Aa]fter|[Oo]n|[Uu]pon|[Ii]n|[Ss]ince|[Ww]hen|[Ww]hile|[Tt]hrough|[Bb]esides|and|is|was|are|were|[Bb]y)\s+)(?:[a-z]+ly\s+)?\Z"
)
"""Before a gerund that tells what was done, not what was thought of."""
BY_A_PAPER = expression(
    r"\b(?:issued|signed|adopted|passed|enacted|published|promulgated|made)\s+an?\s+(?:[a-z]+\s+){0,3}(?:order|decree|act|law|regulation|decision|directive|ordinance|memorandum|proclamation|resolution|rule|bill|notice)\s+\Z"
)
"""Before a gerund, the paper that does what it says: “issued an executive order |revoking Order 13877”."""
_MEANT = expression(
    r"\b(?:may|can|could|might|should|must|cannot|would|hopes?|plans?|wants?|aims?|seeks?|to)\b[^,;.]{0,60}\bby\s+(?:[a-z]+ly\s+)?\Z"
)
_THOUGHT_OF = expression(
    r"\b(?:against|before|instead\s+of|without|avoid\w*|for|of|oppos\w+|propos\w+|suggest\w*|consider\w*|discuss\w*|favou?r\w*|about)\s+\Z|\b(?:propos\w+|bills?|drafts?)\s[^,;.]{0,60}\Z",
    re.IGNORECASE,
)
_GERUND = expression(r"[a-z-]+ing\b", re.IGNORECASE)
_AND_ALSO = expression(
    r"\b(?:may|can|could|might|should|must|cannot|would)\s+(?:not\s+)?(?:be\s+)?(?:[a-z]+(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)){1,3}(?:be\s+)?\Z"
    r"|(?<!\bwill)(?<!\bshall)(?<!\bto)(?<!also)\s+be\s+(?:[a-z]+(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)){1,3}\Z"
)
"""Before a verb, others whose “may” or “must” it shares: “may be amended or |repealed”."""
_NO_MORE = expression(r"\s*(?:[.;]|\Z)|\s+(?:to|in|throughout)\s")
_FROM_THEN = expression(r"\W*(?:As\s+(?:of|from)|From|Since|Starting|Beginning|With\s+effect\s+from)\s")
"""The start of a sentence that tells since when a Code “applies.”."""
_UNTIL_A_DAY = expression(r"\s(?:[^,;.]{2,60}?\s)?until\s+(?:(?:early|late|mid|the)\s+)?(?:[0-9]|[A-Z][a-z]+\s[0-9])")
"""Behind a verb that is denied, the day on which it did happen: “was not published until 3 May”."""
_DECIDED_THAT = expression(
    r"\b(?:decided|agreed|resolved|provided|determined|directed|ordered|announced|confirmed|declared)\s(?:[^.;]{0,30}?\s)?(?:that|the)\s[^.;]{2,70}?\swould\s+(?:be\s+)?(?:[a-z]+\s+)?\Z"
)
"""Before a verb, what says that a decision fixed it: “decided that the Guidelines would |lapse”."""
_PURPOSE = expression(r"\bto\s+(?:[a-z]+(?:,\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)){0,3}\Z")
"""Before an infinitive, what says only what something is for: “a bill to replace the Act”."""
_DECIDED_TO = expression(
    r"\b(?:decided|resolved|agreed|voted|elected|chose|opted|managed|proceeded|went\s+on|hastened|took\s+[^,;.]{3,60}?)(?:,?\s+(?:on|in|at|by)\s+[^,;.]{3,60}?(?:,\s[0-9]{4})?|,?\s+[a-z]+ly|\s+[0-9][^,;.]{2,20}?){0,2},?\s+to\s+\Z"
    r"|\b[Ii]t\s+(?:took|was\s+(?:not|only)|would\s+take)\s+(?:until|till|in)\s+[^,;.]{3,40}?\s+(?:for|before)\s[^,;.]{3,80}?\sto\s+(?:be\s+)?(?:finally\s+)?\Z"
    r"|\b(?:bec[ao]mes?|was|were|is)\s+(?:(?:one\s+of|among)\s+)?the\s+(?:(?:very|only)\s+)?(?:first|second|third|[a-z]{3,8}th|latest|last|[0-9]+(?:st|nd|rd|th))\s[^,;.]{0,60}?\bto\s+\Z|\b(?:first|second|third|latest|last)\s+to\s+\Z"
)
"""Before an infinitive, what says that it was done: “decided on 4 July to |repeal the Code”."""
_SUPPOSES = expression(r"\W*(?:If|Were|Unless|Should|Suppose|Assuming)\b")
_THEN = expression(r"\b(?:will|would|shall|could|may|might|should)\s+(?:[\w-]+\s+){0,3}\Z")
"""Before a verb, what says what follows from a supposition."""
_CLAIMS = clue_words("""
    contend contends contended argue argues argued submit submits submitted plead pleads pleaded maintain maintains maintained assert
    asserts asserted confident believe believes predict predicts hope hopes fear fears claim claims claimed suggested speculated speculation assumed presumed supposed counsel submission contention
    argument assertion
""")
_CLAIMED = expression(
    r"(?:\b(?:contend|argue|submit|plead|maintain|assert|claim)(?:s|d|ed|ted)?|\b(?:suggested|speculat\w+|assumed|presumed|supposed|confident|(?:believe|predict|hope|fear)s?|submission|contention"
    r"|argument|assertion|[Cc]ounsel\s[^,;.]{0,60}?\b(?:says|said|told\s+us)))\s+(?:\w+\s+)?that\s[^,;.]{2,80}\Z"
)
"""Before the verb of a clause, what makes it the claim of a party, not of the text: “counsel submits that the Act |lapsed”."""
CHANGING = expression(r"(?:amending|repealing|replacing)\b", re.IGNORECASE)
"""A participle beside a title says what it changes, not when."""
NOBODY_DOES = frozenset(("effective", "expired"))


def states(ground: Ground, verb: Verb, left: str) -> tuple[bool, bool]:
    """Tell whether the words before a verb leave its event stated, and whether as one that is fixed to happen."""
    text, passage, event, start = ground.text, ground.passage, verb.event, verb.start
    words = passage.letters[start - len(left) : start].split()
    unreal = None
    told_would = b"would" in words and b"if" not in passage.words() and _DECIDED_THAT.search(left) is not None
    decided = b"to" in words[-3:] and _DECIDED_TO.search(left) is not None
    if event not in ("effective", "repealed", "expired") and not decided:
        unreal = ENGLISH_UNREAL.search(left, _last_words(left))
    planned = False
    if unreal is not None and not (event == "consultation" and unreal.group().startswith("after")):
        planned = _PLANNED.fullmatch(unreal.group()) is not None or _FIXED.search(left) is not None or told_would
        told = bool(passage.dates) or b"was" in words or b"had" in words
        past = told and _ONCE_DONE.fullmatch(unreal.group()) and _is_told(text[start : verb.stop].split()[0].lower())
        if not planned and not past:
            return False, False
    bare = text.startswith("in ", start) and text[verb.stop - 1] in "et"
    if (bare or (text.startswith("appl", start) and text[verb.stop - 1] in "dsy")) and _NO_MORE.match(text, verb.stop):
        return _FROM_THEN.match(text, passage.start) is not None, False
    denied = ENGLISH_DENIED.search(left)
    put_off = b"to" in words and _PUT_OFF.search(left)
    wished = b"be" in words[-2:] and not planned and (_WISHED.search(left) or _CALLED_FOR.search(left))
    supposed = ENGLISH_IF.match(text[passage.start : start]) or (
        _SUPPOSES.match(text, passage.start) and _THEN.search(left)
    )
    far = event in ("effective", "expired", "repealed") and _NOT_SOON.search(left) and not (told_would or decided)
    fixed = event == "repealed" and _FIXED.search(left) is not None
    planned = planned or fixed
    purpose = (
        event == "repealed"
        and not fixed
        and not decided
        and _PURPOSE.search(left) is not None
        and (text[verb.stop - 1] not in "ds" or text[start : verb.stop].lower() in BASES)
    )
    if _BIDS.fullmatch(text, max(passage.start, text.rfind("\n", 0, start) + 1), start) and (
        text[start : verb.stop].split()[0].lower() in BASES
    ):
        return False, False
    if event not in NOBODY_DOES and _GERUND.match(text, start):
        beside = CHANGING.match(text, start) and not _THOUGHT_OF.search(left)
        if not (beside or _BUT_A_GERUND.search(left) or BY_A_PAPER.search(left)) or _MEANT.search(left):
            return False, False
    if b"or" in words[-1:] or b"and" in words[-1:] or left.endswith(", "):
        wished = wished or _AND_ALSO.search(left)
    if denied and _UNTIL_A_DAY.match(text, verb.end):
        return True, False
    claimed = b"that" in words and not _CLAIMS.isdisjoint(words) and _CLAIMED.search(left) is not None
    return not (claimed or purpose or denied or put_off or wished or supposed or far), planned


def _last_words(left: str) -> int:
    """Return where, before a verb, the words start that an ENGLISH_UNREAL may reach back over."""
    parts = left.rsplit(None, _UNREAL_WORDS)
    return len(parts[0]) if len(parts) > _UNREAL_WORDS else 0


def _is_told(word: str) -> bool:
    """Tell whether a verb is in the past."""
    return word not in BASES and not word.endswith("s")
