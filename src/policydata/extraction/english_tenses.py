"""Whether the clause of an English figure speaks of what is so, without a time."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_WORD = expression(r"[A-Za-z]+(?:[’'][a-z]+)?|[,;:.()—–]")
_BREAKS = frozenset(",;:.(—–")
_PRESENT = frozenset(
    """is are has have does stands stand remains remain amounts amount accounts account makes make employs employ covers
    comprises comprise serves serve operates operate runs run owns own holds hold includes include counts costs cost uses use
    spends spend takes receives earns earn produces supplies provides contains contain recognise recognize recognises lives live
    work enjoy believe trade says say consists exceeds exceed constitutes constitute represents represent depends depend exists
    exist lacks lack needs need wants want pays pay binds knows know generates generate attracts employ hosts host houses boasts
    numbers totals combines combine checks collects relies rely belongs belong varies vary ranges range averages suffer suffers
    face faces puts""".split()
)
_PAST = frozenset(
    """was were had did took came rose fell grew held won lost sold spent paid made got gave went saw drew brought built found
    stood met ran led kept left sent began became wrote shrank sank drove flew bought caught fought taught thought heard lay
    lent meant rode spoke stole threw wore""".split()
)
_BEFORE_INFINITIVES = frozenset(
    "to will would could should must may might shall can cannot not and or did does do the a an of their its his her".split()
)
_NO_VERBS = frozenset("the a an of its their his her our your all some other these those and or for by with in".split())
"""A word in -ed behind one of them goes with a noun."""
_MOST_WORDS = 14


def _verb(words: list[str]) -> str:
    """Return `present`, `past` or `future` by the first finite verb among words, else an empty text."""
    previous = ""
    for word in words:
        low = word.lower()
        if low in ("will", "would", "shall", "must", "should", "could", "may", "might", "can"):
            return "future"
        if low in _PRESENT and previous not in _BEFORE_INFINITIVES:
            return "present"
        if low in _PAST or (low.endswith("ed") and len(low) > 4 and previous not in _NO_VERBS):
            return "past"
        previous = low
    return ""


def is_present(text: str, first: int, start: int, end: int, stop: int) -> bool:
    """Tell whether the clause of a figure at `start:end` has a verb of the present, in a sentence `first:stop`.

    The verb stands before the figure in its clause; behind it where the figure is in the subject.
    """
    before = _WORD.findall(text, max(first, start - 110), start)
    for place in range(len(before) - 1, -1, -1):
        if before[place] in _BREAKS:
            before = before[place + 1 :]
            break
    said = _verb(before[-_MOST_WORDS:])
    if said:
        return said == "present"
    behind: list[str] = []
    for word in _WORD.findall(text, end, min(stop, end + 90)):
        if word in _BREAKS:
            break
        behind.append(word)
    return _verb(behind[:_MOST_WORDS]) == "present"
