"""What the initials of a name may be, and whether an acronym is that of a title or only of its topic."""

from __future__ import annotations

from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.names.place_words import STATES
from policydata.extraction.names.words import POLICY_HEADS, words

_INITIAL_WORD = expression(r"[A-Za-zÀ-ɏ][\w’']*")
COMMON_ACRONYMS = words("""
    API CPU GPU GDP USA NGO CEO CTO FAQ PDF ISO IPR SME CSR ICT PPP TV PC HR IT IP ID PR RD ESG KPI LLM
""")
_SMALL_INITIALS = frozenset({"of", "and", "for", "on", "the", "to", "in", "with"})
_STATE_ENDING = expression(r"\sof\sthe\sPeople['’]s\sRepublic\sof\sChina\Z")


@lru_cache(maxsize=16384)
def initials_of(name: str) -> tuple[str, ...]:
    """Return what the initials of a name may be."""
    name = _STATE_ENDING.sub("", name)
    parts = _INITIAL_WORD.findall(name)
    large = "".join(word[0] for word in parts if word not in _SMALL_INITIALS and word[0].isupper())
    every = "".join(word[0] for word in parts if word != "the")
    has_place = bool(parts) and (parts[0] == "EU" or parts[0] in STATES)  # "the UK Online Safety Act (OSA)"
    return tuple(
        initials
        for initials in (large, every.upper(), every, large[has_place:])
        if 3 <= len(initials) <= 8 and initials.upper() not in COMMON_ACRONYMS and initials[0].isupper()
    )


@lru_cache(maxsize=4096)
def is_of_topic(title: str, acronym: str) -> bool:
    """Say whether an acronym is of the last words of a title, behind its head: "Strategy on Artificial Intelligence (AI)"."""
    parts = [word for word in _INITIAL_WORD.findall(title) if word != "the"]
    letters = acronym.removesuffix("s").upper()
    behind = max((place for place, word in enumerate(parts) if word in POLICY_HEADS), default=len(parts))
    tails = [parts[place:] for place in range(behind + 1, len(parts))]
    return any(
        letters in ("".join(word[0] for word in kept).upper() for kept in (tail, [w for w in tail if w[0].isupper()]))
        for tail in tails
    )
