"""Whether the clause of an English figure speaks of what is so, without a time."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.word_tables import word_set

_WORD = expression(r"[A-Za-z]+(?:[’'][a-z]+)?|[0-9]+(?:[.,][0-9]+)*|[,;:.()—–]")
_BREAKS = frozenset(",;:.(—–")
PRESENT = word_set(
    """is are has have does stands stand remains remain amounts amount accounts account makes make employs employ
    covers comprises comprise serves serve operates operate runs run owns own holds hold includes include counts
    costs cost uses use spends spend takes receives earns earn produces supplies provides contains contain recognise
    recognize recognises lives live work enjoy trade consists exceeds exceed constitutes constitute represents
    represent depends depend exists exist lacks lack needs need wants want pays pay binds knows know generates
    generate attracts employ hosts host houses boasts numbers totals combines combine checks collects relies rely
    belongs belong varies vary ranges range averages suffer suffers face faces puts contribute contributes
    take takes lasts carry carries handle handles treat treats teach teaches sell sells buy buys consume consumes
    lose loses emit emits burn burns generate yields bring brings get gets give gives serve span spans manage manages
    maintain maintains oversee oversees borrow borrows goes go occupy occupies weigh weighs absorb absorbs drive drives
    die dies eat eats reaches live cover provide produce supply contain comprise exceed constitute
    attend attends commute smoke lie lies qualify qualifies reside resides"""
)
_PAST = word_set(
    """was were had did took came rose fell grew held won lost sold spent paid made got gave went saw drew brought
    built found stood met ran led kept left sent began became wrote shrank sank drove flew bought caught fought
    taught thought heard lay lent meant rode spoke stole threw wore"""
)
_BEFORE_INFINITIVES = word_set(
    """to will would could should must may might shall can cannot not and or did does do the a an of their its his her
    million billion thousand hundred two three four five six seven eight nine ten many several all these those both few"""
)
"""Behind one of them a word like "accounts" is a noun, "use" an infinitive."""
_NOUNS = word_set(
    """cost costs use uses range ranges lack need work account amount amounts total totals number numbers stay hold lead"""
)
"""Nouns before "of", though they may be verbs."""
_EITHER = word_set("trade house host work live supply produce use need lack drive smoke treat want hold pay burn face")
"""Verbs behind a plural or one of _DOERS, else parts of a name: "the trade deficit", "house prices", "live births"."""
_DOERS = word_set(
    """people who that which they we women men children police also still now then currently population majority half third
    quarter rest cent percent staff adults both most"""
)
_AUXILIARIES = word_set("was were had has have is are been being will would can could may might should must shall")
_NO_VERBS = word_set("""the a an of its their his her our your all some other these those and or for by with in""")
"""A word in -ed behind one of them goes with a noun."""
_NOT_YET = word_set(
    """expected planned scheduled forecast projected estimated predicted anticipated budgeted assumed due set likely to"""
)
"""Behind "is" or "are": what is to come."""
_MODALS = word_set("""will would shall must should could may might can""")
_ASIDE = expression(
    r"(?:,\s+(?:among|including|of|or|most|some|all|both|many|mainly|mostly)\b[^,;.()]{1,60},|\s+\([^()]{1,60}\))\s"
)
"""Behind a figure: what stands between it and its verb (", among them 612 children,")."""
_MOST_WORDS = 14


def _verb(words: list[str]) -> str:
    """Return `present`, `past` or `future` by the first finite verb among words, else an empty text."""
    previous = ""
    for place, word in enumerate(words):
        low = word.lower()
        if low in _MODALS:
            return "future"
        following = words[place + 1].lower() if place + 1 < len(words) else ""
        # The subject of a past verb, or a sentence's first word, is a noun: "Trade rose", "Costs of 5 million".
        subject = low not in _AUXILIARIES and (word[:1].isupper() or following in _PAST or following.endswith("ed"))
        noun = (
            subject
            or previous[:1].isdigit()
            or (low not in _AUXILIARIES and (following in _AUXILIARIES or (low in _NOUNS and following == "of")))
        )
        noun = noun or (low in _EITHER and previous != "" and previous[-1] not in "sy" and previous not in _DOERS)
        if low == "cost" and previous and previous[-1] != "s" and previous not in _BEFORE_INFINITIVES:
            return "past"
        if low in PRESENT and previous not in _BEFORE_INFINITIVES and not noun:
            return (
                "future"
                if low in ("is", "are") and words[place + 1 : place + 2] and words[place + 1] in _NOT_YET
                else "present"
            )
        if low in _PAST or (low.endswith("ed") and len(low) > 4 and previous not in _NO_VERBS):
            return "past"
        previous = low
    return ""


def _last_verb(words: list[str]) -> str:
    """Return what `_verb` does of the part of a clause behind its last "and", else of the whole: "was set up … and has"."""
    for place in range(len(words) - 1, 0, -1):
        if words[place] in ("and", "but") and (said := _verb(words[place + 1 :])):
            return said
    return _verb(words)


def is_present(text: str, first: int, start: int, end: int, stop: int) -> bool:
    """Tell whether the clause of a figure at `start:end` has a verb of the present, in a sentence `first:stop`."""
    return tense_of(text, first, start, end, stop) == "present"


def tense_of(text: str, first: int, start: int, end: int, stop: int) -> str:
    """Return `present`, `past` or `future` by the verb of the clause of a figure, else an empty text.

    The verb stands before the figure in its clause; behind it where the figure is in the subject; in a clause before
    where this one has none ("make up 2% of the population, but 21% of those removed").
    """
    clauses: list[list[str]] = [[]]
    for word in _WORD.findall(text, max(first, start - 160), start):
        if word in _BREAKS:
            clauses.append([])
        else:
            clauses[-1].append(word)
    said = _last_verb(clauses[-1][-_MOST_WORDS:])
    if not said:
        behind: list[str] = []
        aside = _ASIDE.match(text, end, min(stop, end + 90))
        for word in _WORD.findall(text, aside.end() if aside is not None else end, min(stop, end + 90)):
            if word in _BREAKS:
                break
            behind.append(word)
        said = _verb(behind[:_MOST_WORDS])
    for clause in reversed(clauses[:-1]):
        said = said or _verb(clause[-_MOST_WORDS:])
    return said
