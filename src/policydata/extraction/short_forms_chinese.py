"""Short forms of titles in Chinese text: （以下简称《行动计划》）, 《办法》, 本条例, and 宣言 at the beginning of a clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from policydata.extraction.name_words_chinese import CLAUSE_HEADS, SHORT_FORM_HEADS
from policydata.extraction.spans import Span
from policydata.extraction.titles_chinese import core, is_short, quoted

_HEADS = "|".join(SHORT_FORM_HEADS)
_POINTING = re.compile(f"(?:本|该|此|上述|前述|两|新)(?:部|份|项|个)?({_HEADS})(?![律规院庭官学治制案人务])")
_CLAUSE = re.compile(f"(?:(?<=[，。；：！？\n])|\\A)(?:{'|'.join(sorted(CLAUSE_HEADS))})")
_DEFINING = re.compile("(?:以下|下)?(?:简称|称)(?:为|“|：|:)?[《“]?\\Z")


def find_short_forms_chinese(text: str, full: Sequence[Span]) -> list[Span]:
    """Return mentions of full titles, which stand before them, by their ending; each refers to the title's start."""
    titles = [span for span in full if span.kind == "policy"]
    if not titles:
        return []
    starts = [span.start for span in titles]
    names = [core(text[span.start : span.end]) for span in titles]
    defined: dict[str, int] = {}
    found: list[Span] = []
    for start, end, rule in _candidates(text):
        head = text[start:end].replace("\n", "")
        before = bisect_left(starts, start)
        defining = rule == "policy.short" and _DEFINING.search(text[max(0, start - 8) : start])
        antecedent = -1 if defining else defined.get(core(head), -1)
        if antecedent < 0:
            antecedent = _nearest(names, before, core(head))
        if antecedent < 0 and defining and before:
            antecedent = before - 1
        if antecedent < 0:
            continue
        if defining:
            defined[core(head)] = antecedent
        title = titles[antecedent]
        refers_to = title.detail.get("refers_to", str(title.start))
        found.append(Span(start, end, "policy", None, None, rule, title.linked_id, {"refers_to": refers_to}))
    return found


def _candidates(text: str) -> list[tuple[int, int, str]]:
    candidates = [
        (span.start, span.end, "policy.short") for span in quoted(text) if is_short(text[span.start : span.end])
    ]
    candidates += [(*match.span(1), "policy.this") for match in _POINTING.finditer(text)]
    candidates += [(*match.span(), "policy.clause") for match in _CLAUSE.finditer(text)]
    return sorted(candidates)


def _nearest(names: list[str], before: int, head: str) -> int:
    """Return the last of the names before a place that ends with `head` or has all its characters, or -1."""
    for index in range(before - 1, max(-1, before - 200), -1):
        if names[index].endswith(head) and names[index] != head:
            return index
    return -1
