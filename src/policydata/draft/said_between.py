"""What a text says between the titles, numbers and figures it names: relations, whole numbers of parts, validity."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from policydata.draft.candidate_lines import MentionLine, Span
from policydata.verdicts.stated_parts import part_kind, says_whole

_REACH = 200
_KINDS = {
    "supersedes": r"replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|取代了?|代替了?|替代了?",
    "repeals": r"repeal(?:s|ed|ing)?|revok(?:es?|ed|ing)|rescind(?:s|ed|ing)?|废止了?",
    "amends": r"amend(?:s|ed|ing)?|修改了?|修订了?|修正了?",
    "implements": r"implement(?:s|ed|ing)?|transpos(?:es?|ed|ing)",
    "based_on": r"(?:made|issued|adopted)\s+(?:under|pursuant\s+to|on\s+the\s+basis\s+of)|based\s+on",
}
_VERBS = "|".join(f"(?P<{kind}>{verbs})" for kind, verbs in _KINDS.items())
_OPENING = r"\s*(?:(?:the|its|their|existing|previous|earlier|former)\s+){0,3}[“\"‘《]?\Z"
_DOES = re.compile(rf"(?:\b|(?<=[\u4e00-\u9fff》]))(?:{_VERBS}){_OPENING}")
_IS_DONE = re.compile(rf"\b(?:is|are|was|were|been)\s+(?:{_VERBS})\s+by{_OPENING}")
_NOT_DONE = re.compile(r"\b(?:to|would|may|might|could|should|not|never)\s+\Z|(?:拟|建议|不|未|将不)\Z")
_GOES_ON = re.compile(r"[”’\"》)\s]*(?:\([^()]{0,60}\))?\s*,?\s*(?:and|or|以及|并且?|和)\s*(?:also\s+)?\Z")
_SENTENCE_END = re.compile(r"(?<![A-Z])[.!?](?=\s+[A-Z“\"])|[。！？；]|\n\s{0,9}\n")
_PRONOUN = re.compile(r"\s*(?:It|They)\s+(?:also\s+)?\Z")
_GROUND = re.compile(
    r"(?:\A|[.\n]\s*)(?:Pursuant\s+to|Under|On\s+the\s+basis\s+of|In\s+accordance\s+with)\s+(?:the\s+)?[“\"]?\Z"
)
_WAS_ISSUED = re.compile(
    r"[”\"]?[^.;]{0,60}?\s(?:was|were|has\s+been|have\s+been)\s+(?:issued|made|adopted|published)\b"
)
_CHINESE_GROUND = re.compile(r"(?:根据|依据|依照|按照)《?\Z")
_DRAWN_UP = re.compile(r"》?[^。；]{0,60}制[定订](?:了)?《?\Z")
_CHINESE_CAUSE = re.compile(r"(?:贯彻|落实|实施)《?\Z")
_BROUGHT_OUT = re.compile(r"》?[^。；]{0,60}(?:制[定订]|印发|发布|出台)(?:了)?《?\Z")
_ALSO_REPEALED = re.compile(r"》?(?:（[^（）]{0,40}）)?同时(?:予以)?废止")
_OF_THIS = re.compile(r"[”’\"》]?,?\s+(?:which|that)\b")
_LISTED = re.compile(r"》?(?:（[^（）]{0,40}）)?[、和及与，]?《?\Z")
_VALID_FOR = re.compile(
    r"(?:\b(?:valid|in\s+force|in\s+effect|effective)\s+for\s+(?:a\s+period\s+of\s+)?|有效期限?(?:为|是)?)\Z"
)


class Relation(NamedTuple):
    """One instrument does something to another."""

    subject: MentionLine
    kind: str
    target: MentionLine


def relations(text: str, policies: Sequence[MentionLine]) -> Iterator[Relation]:
    """Yield the relations that a text says between the titles it names, which come by position."""
    does: dict[int, MentionLine] = {}  # by the place of a target, who did something to it
    for place, (first, second) in enumerate(pairwise(policies), 1):
        if second.span[0] - first.span[1] > _REACH or second.span[0] < first.span[1]:
            continue
        between = text[first.span[1] : second.span[0]]
        if (found := _IS_DONE.search(between)) and not _SENTENCE_END.search(between):
            yield Relation(second, _kind(found), first)
        elif (found := _DOES.search(between)) and not _NOT_DONE.search(between, 0, found.start()):
            ends = [match.end() for match in _SENTENCE_END.finditer(between, 0, found.start())]
            again = _GOES_ON.fullmatch(between, 0, found.start()) or ends
            subject = does.get(place - 1, first) if again else first
            if not ends or _PRONOUN.fullmatch(between, ends[-1], found.start()):
                does[place] = subject
                yield Relation(subject, _kind(found), second)
        elif kind := _ground(text, first, second, between):
            yield Relation(second, kind, first)
    yield from _repealed_with(text, policies)


def subjects(text: str, found: Iterable[Relation]) -> dict[Span, MentionLine]:
    """Return by the place of a target who did something to it: of that one the sentence goes on to speak."""
    return {
        relation.target.span: relation.subject
        for relation in found
        if relation.target.span[0] > relation.subject.span[0] and not _OF_THIS.match(text, relation.target.span[1])
    }


def parts(
    text: str, policies: Sequence[MentionLine], figures: Sequence[MentionLine]
) -> Iterator[tuple[MentionLine, str, MentionLine]]:
    """Yield the title, the kind of part and the figure wherever a text says how many parts an instrument has."""
    for policy, figure in _with_title(policies, figures):
        kind = part_kind(figure.text) if figure.unit == "item" and (figure.value or "").isdecimal() else None
        if kind is not None and says_whole(text, policy.span[1], figure.span[0]):
            yield policy, str(kind), figure


def validity(
    text: str, policies: Sequence[MentionLine], figures: Sequence[MentionLine]
) -> Iterator[tuple[MentionLine, MentionLine]]:
    """Yield the title and the figure wherever a text says for how many years or months an instrument is valid."""
    for policy, figure in _with_title(policies, figures):
        between = text[policy.span[1] : figure.span[0]]
        if figure.unit in ("year", "month") and _VALID_FOR.search(between) and not _SENTENCE_END.search(between):
            yield policy, figure


def _kind(found: re.Match[str]) -> str:
    return next(kind for kind in _KINDS if found[kind])


def _with_title(
    policies: Sequence[MentionLine], figures: Sequence[MentionLine]
) -> Iterator[tuple[MentionLine, MentionLine]]:
    """Yield each figure with the title before it, where that is near."""
    ends = [policy.span[1] for policy in policies]
    for figure in figures:
        before = bisect_right(ends, figure.span[0]) - 1
        if before >= 0 and figure.span[0] - ends[before] <= _REACH:
            yield policies[before], figure


def _ground(text: str, first: MentionLine, second: MentionLine, between: str) -> str | None:
    """Return how the second title stands to the first, which is named as what it is made on or for."""
    start, end = max(0, first.span[0] - 40), first.span[0]
    if _GROUND.search(text, start, end) and not _SENTENCE_END.search(between):
        said = _WAS_ISSUED.match(text, second.span[1], second.span[1] + _REACH)
        return "based_on" if said is not None else None
    if _CHINESE_GROUND.search(text, start, end) and _DRAWN_UP.fullmatch(between):
        return "based_on"
    return "implements" if _CHINESE_CAUSE.search(text, start, end) and _BROUGHT_OUT.fullmatch(between) else None


def _repealed_with(text: str, policies: Sequence[MentionLine]) -> Iterator[Relation]:
    """Yield the titles that end when another takes effect: 《甲》自…施行。《乙》、《丙》同时废止。"""
    for place, policy in enumerate(policies):
        if not _ALSO_REPEALED.match(text, policy.span[1]):
            continue
        first = place
        while first > 0 and _LISTED.fullmatch(text, policies[first - 1].span[1], policies[first].span[0]):
            first -= 1
        if first > 0 and policies[first].span[0] - policies[first - 1].span[1] <= _REACH:
            yield from (Relation(policies[first - 1], "repeals", target) for target in policies[first : place + 1])
