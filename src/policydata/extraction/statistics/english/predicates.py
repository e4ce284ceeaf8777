"""What a clause behind a figure says of whom: "41% of women aged 25 to 34 used the service" is of women and of the service."""

from __future__ import annotations

import re
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import word_set

_WORD = expression(r"[A-Za-z0-9$€£][^\s,;.:()]*(?:[.,][0-9]+%?)?")
_HELPS = word_set(
    """is are was were be been being has have had having do does did will would can could may might shall should must"""
)
_SKIPPED = _HELPS | word_set(
    """a an the now still already also currently often always regularly only so just even actually both then ever yet all
    going got use uses used own owns owned possess possessed really at_all either"""
)
"""What a nominal rest of a predicate does without: "had broadband at home" is broadband at home."""
_VERBS = word_set(
    """use used own live work think say believe read buy know want support trust expect plan report feel agree disagree need prefer
    face suffer hold lack offer provide belong rely depend spend earn play go get come pay see find give take make keep tell
    swim fear worry hope intend consider consume receive accept oppose approve vote share sell suspect remain stay lead sit
    eat drink smoke walk drive cycle travel commute access watch visit attend complete leave reject cite name rate claim allow
    meet show fail pass stand reach exceed speak understand learn study teach care recommend view rent speak sleep regard
    said knew thought felt went came got gave took made kept told saw found read bought sold spent paid held lost won left met
    led fell rose grew began chose ran stood sat drank ate drove drew brought sent wrote built failed lived worked voted died
    waited smoked slept moved retired commuted travelled walked cycled volunteered possess possessed agreed wear wore carry book refuse refused deserve recognise recognize borrow save lend choose chose turn seek sought welcome blame
    succeeded responded participated disagreed survived belonged relied complained suffered remained applied"""
)
_THIRD = frozenset(
    f"{verb[:-1] + 'ies' if verb.endswith('y') and verb[-2] not in 'aeo' else verb + ('es' if verb.endswith(('ch', 'ss', 'go', 'sh')) else 's')}"
    for verb in _VERBS
)
_RELATIVES = frozenset(("who", "that", "which", "whose", "where"))
_PLURALS = word_set(
    "who people women men children youth police staff elderly poor population surveyed older over above"
)
_LINKS = word_set(
    "of in on at by for from to with and or as than about between among aged under over who that which the a an their its"
)
_REDUCED = _LINKS | word_set("within without under during through against before after until via")
"""Behind a participle that belongs to its noun: "disputes settled |without| a hearing"."""
_SAYS = word_set(
    "saying reporting believing thinking feeling claiming stating said say says reported report believe believed think thought felt feel claimed claim stated state told"
)
_THEY = expression(r"\s+(?:that\s+)?(?:they|he|she|it)\s+")
_STOPS = word_set("while whereas but compared against versus because although though since when if according up down")
_NEW_CLAUSE = expression(
    r"(?:and|or|while|but)\s+(?:(?:[a-z]+\s+){0,2}[$€£]?[0-9]|(?:(?:nearly|almost|about|over)\s+)?(?:half|(?:an?|one|two|three)[\s-](?:half|third|quarter|fifth|tenth)s?)\b)"
)
_PARTICLES = frozenset(("up", "down"))
"""Right behind a verb a part of it: "had given |up| cattle"."""
_OBJECTS = frozenset(("the", "a", "an", "their", "its", "that", "in", "with", "no"))
_ENDS = _STOPS - {"because", "if", "when", "since"}
MOST = 10
"""No nominal rest has more words."""
_CUT_ENDS = (
    _LINKS
    | _HELPS
    | word_set("not no it them only more most less some any year years end last next this these previous")
)
SOURCE = expression(
    r"(?:c[ao]mes?\s+from|(?:is|are|was|were)\s+(?:from|of|in(?!\s+favou?r))|(?:go|went|goes)\s+to|belong)\b"
)
"""What tells a part from the whole and says no more of it: "61% of complaints came from women"."""


class Said(NamedTuple):
    """Whom a predicate is said of, and what stays of it without auxiliaries; code points of the text."""

    group: tuple[int, int]
    rest: tuple[int, int]


def said_of(text: str, start: int, stop: int) -> Said | None:
    """Return whom the words from `start` speak of and what they say; None where they are a noun phrase only."""
    words = list(_WORD.finditer(text, start, stop))[:24]
    verb = _verb(words)
    if verb is None:
        return None
    rest = nominal(text, words[verb].start(), stop)
    if rest is None or SOURCE.match(text, words[verb].start(), stop):
        return None
    last = verb
    while last > 1 and (words[last - 1].group().lower() in _SKIPPED or words[last - 1].group().endswith("ly")):
        last -= 1
    return Said((start, words[last - 1].end()), rest) if last else None


def _verb(words: list[re.Match[str]]) -> int | None:
    """Return which word is the finite verb of a clause that starts with its subject; auxiliaries go before words in -ed."""
    inside = consumed = False
    found: int | None = None
    for place, match in enumerate(words):
        word = match.group().lower()
        if not place:
            continue
        if word in _STOPS:
            break
        if word in _RELATIVES and words[place - 1].group().lower() not in _SAYS:
            if found is not None:
                break
            inside, consumed = True, False
            continue
        verb = word in _HELPS or _is_verb(words, place, word)
        if inside:
            inside = verb or not consumed or word.endswith("ly")
            consumed = consumed or verb
        elif verb and word in _HELPS:
            return place if found is None or word not in ("have", "has", "had", "do", "did") else found
        elif verb and found is None:
            if not word.endswith("ed") or word in _SAYS:
                return place
            found = place
    return found


def _is_verb(words: list[re.Match[str]], place: int, word: str) -> bool:
    """Tell whether a word is a verb by its form and its neighbours."""
    before = words[place - 1].group().lower()
    behind = words[place + 1].group().lower() if place + 1 < len(words) else ""
    if before in _LINKS and before not in ("over", "under", "who"):
        return False
    if word in _VERBS and not word.endswith("ed"):
        return behind not in ("of", "by") and (
            before.endswith("s") or before in _PLURALS or words[place - 1].group()[0].isupper()
        )
    if word in _THIRD:
        return behind in _OBJECTS or behind.endswith("ly")
    if not word.endswith("ed") or word in ("aged", "need", "based", "united") or len(word) < len("used"):
        return False
    if behind in _HELPS or behind in _VERBS:
        return False
    return word in _VERBS or behind not in _REDUCED or behind in ("the", "a", "an", "their", "its", "that")


def nominal(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """Return what stays of a predicate without its auxiliaries, adverbs and articles, before a new clause; None if nothing does."""
    clause = _NEW_CLAUSE.search(text, start, stop)
    words = list(_WORD.finditer(text, start, clause.start() if clause is not None else stop))[: MOST + 8]
    at = 0
    while at < len(words) and (
        (word := words[at].group().lower()) in _SKIPPED or (word.endswith("ly") and word != "early")
    ):
        at += 1
    if at < len(words) and words[at].group().lower() in _SAYS:
        they = _THEY.match(text, words[at].end(), stop)
        if they is not None:
            return nominal(text, they.end(), stop)
    kept = words[at : at + MOST]
    cut = (
        at for at, word in enumerate(kept) if at and word.group().lower() in (_ENDS if at > 1 else _ENDS - _PARTICLES)
    )
    kept = kept[: next(cut, MOST)]
    while kept and kept[-1].group().lower() in _CUT_ENDS:
        kept.pop()
    if not kept and at and at < len(words) and words[at - 1].group().lower() == "used":
        kept = words[at - 1 : at + 1]
    return (kept[0].start(), kept[-1].end()) if kept else None


_NO_DEEDS = word_set(
    """including excluding according following during being pending remaining outstanding concerning regarding rising falling growing
    increasing declining operating housing funding spending building training lending ring existing counting leading working
    starting beginning ending missing nothing something anything everything"""
)
"""Words in -ing behind a share that do not say what those do whom it is of."""
_AMONG = expression(
    r"(?:\A|[.;:,(]\s+|\b(?:while|and|but)\s+)(?:[Aa]mong(?:st)?|[Oo]f|[Ff]or)\s+(?:all\s+)?(?:the\s+|those\s+|its\s+|their\s+)?(?:[0-9][0-9,.]*\s+(?:million\s+)?)?"
    r"((?!(?:these|those|them|this|which|that|it|all)\b)[A-Za-z][^,;.:()\n0-9]{2,60}(?:[0-9]{2}[^,;.:()\n0-9]{0,24}){0,2}),\s+(?:[^,;.:()0-9]{0,60}\s)?\Z"
)


_TIMES = ("example", "instance", "year")


def among(left: str) -> str | None:
    """Return whom a clause before a figure speaks of: "Among nurses, 52 per cent"."""
    found = _AMONG.search(left) if "mong" in left or "f " in left or "or " in left else None
    return found.group(1) if found is not None and not found.group(1).endswith(_TIMES) else None


def opens_with_verb(text: str, start: int, stop: int) -> bool:
    """Tell whether the words behind a figure start with a verb: "61% work part-time"."""
    found = _WORD.match(text, start, stop)
    word = found.group().lower() if found is not None else ""
    if word.endswith("ed"):
        return word not in ("compared", "based", "aged")
    return word in _HELPS or word in _VERBS or word in _THIRD or (word.endswith("ing") and word not in _NO_DEEDS)
