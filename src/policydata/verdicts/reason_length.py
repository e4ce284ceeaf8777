"""Reasons that names or lists make too long for one line."""

from __future__ import annotations

from policydata.verdicts.findings import REASON_LIMIT

_CUT = "…"


def fitted(reason: str) -> str:
    """Return the reason, cut at a word where it is longer than a reason may be."""
    if len(reason) <= REASON_LIMIT:
        return reason
    return reason[: REASON_LIMIT - len(_CUT)].rsplit(" ", 1)[0].rstrip(" ,;") + _CUT
