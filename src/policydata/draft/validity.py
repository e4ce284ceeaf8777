"""For how long a text says that an instrument is valid."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from policydata.draft.candidate_lines import MentionLine, Span

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


def validity(
    text: str, policies: Sequence[MentionLine], figures: Sequence[MentionLine]
) -> Iterator[tuple[MentionLine, MentionLine]]:
    """Yield the title and the figure wherever a text says for how many years or months an instrument is valid."""
    ends = [policy.span[1] for policy in policies]
    for figure in figures:
        before = bisect_right(ends, figure.span[0]) - 1
        if figure.unit not in ("year", "month") or before < 0 or figure.span[0] - ends[before] > _REACH:
            continue
        between = text[ends[before] : figure.span[0]]
        if _VALID_FOR.search(between) and not _SENTENCE_END.search(between):
            yield policies[before], figure
