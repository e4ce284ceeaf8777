"""Numbers of a table whose cells became a line: 50.0 52.5 50.5."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_JOINT = r"(?:[ \t]{0,8}\|[ \t\n]{0,8}|[ \t]{1,8})[-+−(]?"
_BEFORE = expression(rf"[0-9][.,][0-9]{{1,4}}[%*]?{_JOINT}\Z")
_BEHIND = expression(rf"\*?{_JOINT}[0-9]{{1,6}}[.,][0-9]")
_END = expression(r"\*?(?:[ \t]*(?:[|\n]|\Z)|[ \t|]{1,8}[-+−(]?[0-9])")
_GROUPED = expression(r"(?<![.,0-9])[0-9]{1,3} \Z")
"""Before what may be the last three digits of a larger number: 26 031.83."""
_EDGES = frozenset({"", *" \t|\n*"})
_REACH, _GROUP = 16, 3


def stands_in_row(text: str, start: int, end: int) -> bool:
    """Whether a number with a point or comma is a cell between others, which no word around it tells of."""
    marked = "." in text[start:end] or ("," in text[start:end] and text[end : end + 2] != " (")
    if text[end : end + 1] not in _EDGES or not marked or not _END.match(text, end):
        return False
    low = max(0, start - _REACH)
    if text[start + _GROUP : start + _GROUP + 1] == "." and _GROUPED.search(text, low, start):
        return False
    return _BEHIND.match(text, end) is not None or _BEFORE.search(text, low, start) is not None
