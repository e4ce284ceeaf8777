"""Titles in small letters that a short form with a capital later shows to be titles: "a voluntary charter for …", "That Charter"."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.scan import Found
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span

_HEADS = words(
    "charter code convention declaration protocol guidelines principles measures regulations rules strategy framework law act "
    "agreement pact roadmap decree circular directive policy plan programme"
)
_TITLE = expression(
    r"(?<![\w-])(?:(?:voluntary|interim|provisional|draft|guiding|model|joint|common|ethical|basic|trial|national|framework)[ \n]){0,3}"
    rf"(?P<head>{'|'.join(sorted(_HEADS))})[ \n](?:for|on|against|concerning|governing)[ \n](?P<rest>[^.,;:()“”\"\n]{{3,120}}(?:\n[^.,;:()“”\"\n]{{1,100}})?)"
)
_STOPS = words("""
    is was were are has have had that which who shall will would may must can could entered came come comes adopted issued
    signed published took takes applies apply by from as to into until before after since when while whose where but or
    under because if there it they its in
""")
_LONGEST = 14
_LEAST = 2


def find_small_titles(text: str, shorts: Sequence[Found], full: Sequence[Span]) -> list[Span]:
    """Return titles in small letters whose head stands later with a capital, where no other title can be meant."""
    titled = {span.detail.get("head", "").removesuffix("s") for span in full if span.kind == "policy"}
    wanted: dict[str, int] = {}
    for name in shorts:
        head = name.head.lower()
        if name.kind == "policy" and name.shape == "short" and head in _HEADS and head.removesuffix("s") not in titled:
            wanted.setdefault(head, name.start)
    if not wanted:
        return []
    found: list[Span] = []
    for match in _TITLE.finditer(text):
        start = wanted.get(match["head"], -1)
        if match.start() < start and (end := _end(match["rest"], match.start("rest"))) > 0:
            found.append(Span(match.start(), end, "policy", None, None, "policy.small", None, {"head": match["head"]}))
    return found


def _end(rest: str, start: int) -> int:
    """Return where the complement of a title ends, -1 when it is too short to tell."""
    position = 0
    kept = 0
    for word in rest.split():
        place = rest.index(word, position)
        if word.lower() in _STOPS or kept == _LONGEST:
            break
        position = place + len(word)
        kept += 1
    return start + position if kept >= _LEAST else -1
