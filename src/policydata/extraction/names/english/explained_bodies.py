"""Bodies whose initials stand in brackets behind their name, where the name or the initials act: "the Kingsway Area (KA) …, KA said"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.complements import is_abstract
from policydata.extraction.names.english.initials import COMMON_ACRONYMS
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.names.words import EVENT_HEADS, POLICY_HEADS, SENTENCE_STARTS
from policydata.extraction.spans import Span

_BRACKET = expression(r"[(（][“\"]?(?:the )?(?P<acronym>[A-ZÀ-Þ][A-Za-zÀ-Þ-]{1,9})[”\"]?[)）]")
_VERBS = (
    r"(?:,? which)?(?: (?:has|have|had|also|will|would|then|later))* (?:said|says|adopted|adopts|approved|issued|issues|published|publishes|announced|announces|launched|warned|urged|found|finds"
    r"|reported|reports|estimated|estimates|recommended|recommends|called|told|noted|hosted|host|briefed|submitted|argued|welcomed|fined|opened|set up|conducted|ran|runs"
    r"|is responsible|oversees|regulates|supervises|enforces|employs|represents|campaigns|endorsed|signed|concluded|decided|asked|wrote)\b"
)
_ACTS = expression(_VERBS)
_BY = expression(
    r"\b(?:by|[Aa]ccording to|members? of|behalf of|chair of|director of|head of|president of|spokes\w+ for|submitted to)(?: the)? \Z"
)
_OTHER_HEADS = POLICY_HEADS | EVENT_HEADS
_LONGEST = 100
_MOST = 40


def find_explained_bodies(text: str) -> Iterator[Span]:
    """Yield the names whose initials the text gives in brackets, where one of the two acts."""
    acting: dict[str, bool] = {}
    for bracket in matches_at(_BRACKET, text, places(text, "(（")):
        acronym = bracket["acronym"]
        if acronym in COMMON_ACRONYMS or sum(letter.isupper() for letter in acronym) < 2:
            continue
        low = max(0, bracket.start() - _LONGEST)
        start = _name_start(text, low, bracket.start(), acronym)
        if start < 0:
            continue
        end = low + len(text[low : bracket.start()].rstrip())
        words = text[start:end].split()
        if is_abstract(words[-1]) or not _OTHER_HEADS.isdisjoint((words[0], words[-1])):
            continue
        if (
            _ACTS.match(text, bracket.end())
            or _BY.search(text, max(0, start - 24), start)
            or _does_act(text, acronym, acting)
        ):
            yield name_span(start, end, "body.explained", head=words[-1].lower())


def find_terms(text: str, named: Iterable[Span]) -> frozenset[str]:
    """Return the acronyms that stand in brackets behind their words, where these are no body: "open source software (OSS)"."""
    ends = {body.end for body in named if body.kind == "body"}
    terms: set[str] = set()
    for bracket in matches_at(_BRACKET, text, places(text, "(")):
        acronym = bracket["acronym"].removesuffix("s").upper()
        words = text[max(0, bracket.start() - _LONGEST) : bracket.start()].replace("-", " ").split()[1:]
        initials = "".join(word[0] for word in words).upper()
        if initials.endswith(acronym) and bracket.start() - 1 not in ends:
            terms.add(bracket["acronym"])
    return frozenset(terms)


def _does_act(text: str, acronym: str, known: dict[str, bool]) -> bool:
    """Say whether initials stand before a verb for what bodies do; only so many different ones are looked for in a text."""
    if acronym not in known:
        found = len(known) < _MOST and re.search(rf"\b{re.escape(acronym)}{_VERBS}", text) is not None
        known[acronym] = found
    return known[acronym]


def _name_start(text: str, low: int, end: int, acronym: str) -> int:
    """Return where a run of capitalised words before a bracket begins whose initials are the acronym, -1 for none."""
    letters = [letter for letter in acronym if letter.isupper()]
    words = [(match.start() + low, match[0]) for match in re.finditer(r"\S+", text[low:end])]
    position = len(words)
    for letter in reversed(letters):
        position -= 1
        while position >= 0 and words[position][1][0].islower():
            position -= 1
        if position < 0 or words[position][1][0] != letter:
            return -1
    if position < 0 or len(words) - position < len(letters) or words[position][1] in SENTENCE_STARTS:
        return -1
    return words[position][0] if "\n" not in text[words[position][0] : end] else -1
