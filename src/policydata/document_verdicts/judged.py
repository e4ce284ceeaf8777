"""What was found about one thing that a document states."""

from __future__ import annotations

from typing import NamedTuple

from policydata.vocabulary import Verdict


class Judged(NamedTuple):
    """A verdict on the stretch `start:end`: what it was held against, which field of it, and why."""

    start: int
    end: int
    verdict: Verdict
    target_id: str
    field: str
    stated: str
    official: str | None
    reason: str


def not_checked(start: int, end: int, named: str, field: str, stated: str, why: str) -> Judged:
    """Return that something was read and held against nothing; `named` are the words that name what it is of."""
    words = [" ".join(text.split()) for text in (named, stated)]
    return Judged(start, end, Verdict.UNVERIFIABLE, words[0], field, words[1], None, f"Not checked: {why}.")
