"""The one place where overlaps are settled.

Names win over what stands inside them: a year or number inside a title or document number is no date or figure, a body
or title inside a longer title or body is part of it. A date wins over a figure. Of two that cross, the longer wins,
then the earlier. What happens at an event keeps its own mentions: titles, bodies and dates inside an event stay. So does
a document number inside a title: "Regulation (EU) 2024/1689" is an instrument, and (EU) 2024/1689 its number; and so
does who issued it: 国务院令第745号 is a number, and 国务院 a body that acts.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import itemgetter, lt

from policydata.extraction.spans import Span

_NAMES = frozenset({"policy", "body", "person"})
_START = itemgetter(0)
_WHOLE_DAY = len("2021-05-04")
_RANKS = {"policy": 0, "number": 1, "body": 2, "person": 3}


def settle(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that remain, by position; the cost is that of one sort."""
    found: list[Span] = []
    groups: dict[str, list[Span]] = {kind: found for kind in _NAMES}
    groups |= {"number": [], "date": [], "figure": [], "event": []}
    for span in spans:
        groups[span[2]].append(span)
    names, numbers = _longest(_ordered(found)), _longest(_ordered(groups["number"]))
    names = _to_their_numbers(names, numbers)
    if any("counted" in figure[7] for figure in groups["figure"]):
        names = _not_counted(names, groups["figure"])
    inside, apart = _divided(numbers, names)
    issuers: list[Span] = []
    if apart:
        issuers = _issuers(apart, names)
        names = _longest(_ordered((*names, *apart)))
    if inside:
        names = _ordered((*names, *inside))
    covered = _longest(names) if inside else names
    dates = _outside(_longest(_ordered(groups["date"])), covered)
    names = _with_their_days(names, groups["date"])
    figures = _outside(_outside(_longest(_ordered(groups["figure"])), covered), dates)
    events = _longest(_ordered(groups["event"]))
    # Names stand in their order, and where no event is nothing else begins at the same place.
    kept = [*names, *dates, *figures]
    return _ordered((*kept, *issuers, *events)) if events or issuers else sorted(kept, key=_START)


def _not_counted(names: list[Span], figures: Iterable[Span]) -> list[Span]:
    """Return the names without bodies that only say what a figure counts: of 19个国际组织, of 19 OECD countries."""
    counting = sorted((figure[0], figure[1]) for figure in figures if "counted" in figure[7])
    starts = [start for start, _ in counting]
    kept = []
    for name in names:
        index = bisect_left(starts, name[0]) - 1
        if name[2] != "body" or index < 0 or name[1] > counting[index][1]:
            kept.append(name)
    return kept


def _with_their_days(names: list[Span], dates: Iterable[Span]) -> list[Span]:
    """Return the names, of which a title that ends with its day has it as a detail: Decree No. 12 of |4 May 2021|."""
    days = {date[1]: date for date in dates if len(date[3] or "") == _WHOLE_DAY}
    for index, name in enumerate(names if days else ()):
        if name[2] == "policy" and name[1] in days and name[0] < days[name[1]][0]:
            names[index] = name._replace(detail={**name.detail, "day": str(days[name[1]].value)})
    return names


def _to_their_numbers(names: list[Span], numbers: Sequence[Span]) -> list[Span]:
    """Return the names, of which a title that ends within its number runs to the end of it: Decree 13/2023|/ND-CP."""
    index = 0
    for number in numbers:
        while index < len(names) and names[index][1] <= number[0]:
            index += 1
        if index == len(names):
            break
        start, end, kind = names[index][:3]
        if kind == "policy" and start < number[0] and end < number[1]:
            following = names[index + 1][0] if index + 1 < len(names) else sys.maxsize
            if following >= number[1]:
                names[index] = names[index]._replace(end=number[1])
    return names


def _divided(numbers: Sequence[Span], names: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the numbers that stand inside a title, and the others; both lists are sorted and free of overlaps."""
    inside: list[Span] = []
    apart: list[Span] = []
    index = 0
    for number in numbers:
        while index < len(names) and names[index].end <= number.start:
            index += 1
        around = names[index] if index < len(names) else None
        within = around is not None and around.kind == "policy" and around.start <= number.start
        (inside if within and around is not None and number.end <= around.end else apart).append(number)
    return inside, apart


def _issuers(numbers: Sequence[Span], names: Sequence[Span]) -> list[Span]:
    """Return the bodies that the numbers of orders begin with: 国务院 in 国务院令第745号."""
    ordered = {number[0]: number[1] for number in numbers if number[5] == "number.ordered"}
    if not ordered:
        return []
    return [name for name in names if name[2] == "body" and name[1] < ordered.get(name[0], 0)]


def _ordered(spans: Iterable[Span]) -> list[Span]:
    """Return the spans by position, of those that begin together the longest first, then names before others."""
    spans = list(spans)
    starts = [span[0] for span in spans]
    if all(map(lt, starts, starts[1:])):
        return spans
    rank = _RANKS.get
    order = [(span[0], -span[1], rank(span[2], 9), place, span) for place, span in enumerate(spans)]
    order.sort()
    return [each[4] for each in order]


def _longest(spans: Sequence[Span]) -> list[Span]:
    """Return spans that do not overlap: of two that do, the longer, of equals the earlier."""
    kept: list[Span] = []
    last_start = last_end = 0
    for span in spans:
        start, end = span[0], span[1]
        if last_end <= start or not kept:
            kept.append(span)
        elif end - start > last_end - last_start:
            kept[-1] = span
        else:
            continue
        last_start, last_end = start, end
    return kept


def _outside(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Return the spans that touch none of the others; both lists are sorted and free of overlaps."""
    if not others:
        return list(spans)
    kept: list[Span] = []
    rest = iter([*others, others[-1]._replace(start=sys.maxsize, end=sys.maxsize)])
    other = next(rest)
    last = other[1]
    for span in spans:
        start = span[0]
        while last <= start:
            other = next(rest)
            last = other[1]
        if other[0] >= span[1]:
            kept.append(span)
    return kept
