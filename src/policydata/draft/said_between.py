"""What a text says between the titles and figures it names: whole numbers of parts, validity."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from policydata.draft.candidate_lines import MentionLine, Span
from policydata.verdicts.stated_parts import part_kind, says_whole

_REACH = 200
_SENTENCE_END = re.compile(r"(?<![A-Z])[.!?](?=\s+[A-Z“\"])|[。！？；]|\n\s{0,9}\n")
_OF_THIS = re.compile(r"[”’\"》]?,?\s+(?:which|that)\b")
_VALID_FOR = re.compile(
    r"(?:\b(?:valid|in\s+force|in\s+effect|effective)\s+for\s+(?:a\s+period\s+of\s+)?|有效期限?(?:为|是)?)\Z"
)


def subjects(text: str, related: Iterable[tuple[MentionLine, MentionLine]]) -> dict[Span, MentionLine]:
    """Return by the place of a target who did something to it: of that one the sentence goes on to speak."""
    return {
        target.span: subject
        for subject, target in related
        if target.span[0] > subject.span[0] and not _OF_THIS.match(text, target.span[1])
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


def _with_title(
    policies: Sequence[MentionLine], figures: Sequence[MentionLine]
) -> Iterator[tuple[MentionLine, MentionLine]]:
    """Yield each figure with the title before it, where that is near."""
    ends = [policy.span[1] for policy in policies]
    for figure in figures:
        before = bisect_right(ends, figure.span[0]) - 1
        if before >= 0 and figure.span[0] - ends[before] <= _REACH:
            yield policies[before], figure
