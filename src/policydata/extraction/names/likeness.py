"""How alike two names are: a slip or another translation of one name, or the names of two things."""

from __future__ import annotations

from difflib import SequenceMatcher

from policydata.extraction.expressions import expression
from policydata.extraction.names.gazetteer_names import is_chinese, reduced, tokens
from policydata.extraction.names.words import words

_LEAST_LIKE = 0.87
_LEAST_LIKE_WORD = 0.75
_SHARED = 0.7
_DIGITS = expression("[0-9]+")
_OPTIONAL = words("""
    interim trial draft revised amended new proposed national provisional final chinese prc cpc united nations un
    management administration promoting promotion issued regarding concerning strengthening
""")
"""Words that one translation of a name has and another leaves out."""


def differ_in_number(mine: str, theirs: str) -> bool:
    """Say whether two normalised names have numbers that differ: plans for other years are other plans."""
    mine_numbers, their_numbers = _DIGITS.findall(mine), _DIGITS.findall(theirs)
    return bool(mine_numbers and their_numbers) and mine_numbers != their_numbers


def likeness(mine: str, theirs: str) -> float:
    """Return how alike two normalised names are, up to 1; 0 when they are names of different things."""
    if _DIGITS.findall(mine) != _DIGITS.findall(theirs):
        return 0.0
    mine, theirs = reduced(mine), reduced(theirs)
    mine_tokens, their_tokens = tokens(mine), tokens(theirs)
    if len(mine_tokens & their_tokens) < _SHARED * max(len(mine_tokens), len(their_tokens)):
        return 0.0
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    score = matcher.ratio()
    if score < _LEAST_LIKE:
        return 0.0
    if is_chinese(mine):
        replaced = any(tag == "replace" and min(b - a, d - c) > 1 for tag, a, b, c, d in matcher.get_opcodes())
        return 0.0 if replaced else score
    return score if _paired(mine_tokens - their_tokens, their_tokens - mine_tokens) else 0.0


def _paired(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Say whether each word of one name that the other lacks is optional, or much like one of the other's."""
    return all(_has_like(word, theirs) for word in mine) and all(_has_like(word, mine) for word in theirs)


def _has_like(word: str, others: frozenset[str]) -> bool:
    if word in _OPTIONAL:
        return True
    return any(SequenceMatcher(None, word, other, autojunk=False).ratio() >= _LEAST_LIKE_WORD for other in others)
