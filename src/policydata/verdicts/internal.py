"""Figures of one text that imply each other: two rates and their gap, two years and the change, a part and a share."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from policydata.models.record_set import RecordSet
from policydata.models.sources import Statistic
from policydata.verdicts.date_events import covers, date_words
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import one_line
from policydata.verdicts.reason_length import fitted
from policydata.verdicts.written_digits import half_step
from policydata.vocabulary import Bound, Unit, Verdict, VerdictMethod

_GAP = "-gap"
_ALL = "all"
_PERCENT = Decimal(100)
_TOO_LARGE = Decimal(10) ** 15


@dataclass(frozen=True, slots=True)
class _Range:
    """All values a written number can stand for."""

    low: Decimal
    high: Decimal

    def meets(self, other: _Range) -> bool:
        """Return whether some value is in both."""
        return self.low <= other.high and other.low <= self.high

    def size(self) -> _Range:
        """Return the range of the magnitudes: a change is often written without its sign."""
        if self.low >= 0:
            return self
        if self.high <= 0:
            return _Range(-self.high, -self.low)
        return _Range(Decimal(0), max(-self.low, self.high))


Formula = Callable[[Decimal, Decimal], Decimal]


@dataclass(frozen=True, slots=True)
class _Implied:
    """A figure that two others of the same text imply."""

    stated: Statistic
    one: Statistic
    other: Statistic
    formula: Formula
    words: str
    """How the two make the third, such as `62.5 less 60.0`."""


def judge_internal(records: RecordSet) -> list[Finding]:
    """Return a finding for every figure that two other figures of its own text imply."""
    return [
        _judge(source_id, implied)
        for source_id, located in records.sources.items()
        for implied in _implied_figures(located.record.statistics)
    ]


def _implied_figures(statistics: Sequence[Statistic]) -> Iterator[_Implied]:
    chains: dict[tuple[str, str | None], list[Statistic]] = defaultdict(list)
    for statistic in statistics:
        if statistic.indicator and statistic.period and statistic.bound is Bound.EXACT:
            chains[statistic.indicator, statistic.geography].append(statistic)
    for chain in chains.values():
        levels = [s for s in chain if s.base_period is None]
        for stated in chain:
            implied = _as_change(stated, levels) if stated.base_period else _as_gap_or_share(stated, levels)
            if implied and abs(_result(implied)) < _TOO_LARGE:
                yield implied


def _as_change(stated: Statistic, levels: Sequence[Statistic]) -> _Implied | None:
    end = _level(stated.group, stated.period or "", levels)
    base = _level(stated.group, stated.base_period or "", levels)
    if end is None or base is None or end.unit is not base.unit or end.nature is not stated.nature:
        return None
    if end.period == base.period or Decimal(base.value) <= 0:
        return None
    if stated.unit is Unit.PERCENT and end.unit not in (Unit.PERCENT, Unit.PERCENTAGE_POINT):
        return _Implied(stated, end, base, _growth, f"growth from {_said(base)} to {_said(end)}")
    if stated.unit is Unit.PERCENTAGE_POINT or stated.unit is end.unit:
        return _Implied(stated, end, base, _less, f"change from {_said(base)} to {_said(end)}")
    return None


def _as_gap_or_share(stated: Statistic, levels: Sequence[Statistic]) -> _Implied | None:
    group = stated.group or ""
    if group.endswith(_GAP):
        pairs = itertools.permutations([s for s in levels if s.period == stated.period and s.unit is Unit.PERCENT], 2)
        for one, other in pairs:
            if f"{one.group}-{other.group}{_GAP}" == group and one.nature is other.nature is stated.nature:
                return _Implied(stated, one, other, _less, f"{_said(one)} ({one.group}) less {_said(other)}")
    if stated.unit is Unit.PERCENT and group != _ALL:
        part, total = _counted(group, stated, levels), _counted(_ALL, stated, levels)
        if part and total and part.unit is total.unit and Decimal(total.value) > 0:
            return _Implied(stated, part, total, _share, f"{_said(part)} as a share of {_said(total)}")
    return None


def _level(group: str | None, period: str, levels: Sequence[Statistic]) -> Statistic | None:
    """Return the only level of a group in a period: a year stands for a month of it only where there is just one."""
    same = [s for s in levels if s.group == group and s.period == period]
    within = same or [s for s in levels if s.group == group and s.period and covers(period, s.period)]
    return within[0] if len(within) == 1 else None


def _counted(group: str, stated: Statistic, levels: Sequence[Statistic]) -> Statistic | None:
    found = [
        s
        for s in levels
        if s.group == group
        and s.period == stated.period
        and s.nature is stated.nature
        and s.unit not in (Unit.PERCENT, Unit.PERCENTAGE_POINT)
    ]
    return found[0] if len(found) == 1 else None


def _judge(source_id: str, implied: _Implied) -> Finding:
    stated = implied.stated
    said, result = _range(stated), _apply(implied.formula, implied)
    signed = stated.base_period is None or said.low < 0
    exact = _result(implied)
    official = _rounded(exact if signed else abs(exact))
    if said.meets(result if signed else result.size()):
        verdict = Verdict.CORROBORATED
        reason = f"Consistent with the text's own figures: {implied.words} is {official}."
        if stated.unit is Unit.PERCENTAGE_POINT and stated.unit_as_written is Unit.PERCENT:
            verdict = Verdict.IMPRECISE
            reason = f"The text's own figures give {official} as a difference in percentage points, not per cent."
    elif stated.unit is Unit.PERCENTAGE_POINT and stated.base_period and said.meets(_apply(_growth, implied).size()):
        verdict = Verdict.IMPRECISE
        reason = f"The number is the relative {implied.words} in per cent; in percentage points it is {official}."
    else:
        verdict = Verdict.CONTRADICTED
        reason = f"The text's own figures do not fit: {implied.words} is {official}, not {stated.value}."
    slack = half_step(stated) + (result.high - result.low) / 2
    places = [f"{source_id}#char={s.char}" for s in (stated, implied.one, implied.other)]
    return Finding(
        verdict_id=f"{stated.id}-internal",
        target_table="statistics",
        target_id=stated.id,
        target_field="value",
        verdict=verdict,
        method=VerdictMethod.ARITHMETIC,
        stated=one_line(stated.as_written),
        official=f"{implied.words}: {official}",
        difference=_rounded(Decimal(stated.value) - (exact if signed else abs(exact))),
        difference_unit=stated.unit,
        tolerance=_rounded(slack),
        reason=fitted(reason),
        citations=tuple(dict.fromkeys(places)),
    )


def _result(implied: _Implied) -> Decimal:
    return implied.formula(Decimal(implied.one.value), Decimal(implied.other.value))


def _apply(formula: Formula, implied: _Implied) -> _Range:
    """Return the range of a formula that is monotonic in both operands, over all they can stand for."""
    one, other = _range(implied.one), _range(implied.other)
    corners = [formula(a, b) for a in (one.low, one.high) for b in (other.low, other.high)]
    return _Range(min(corners), max(corners))


def _range(statistic: Statistic) -> _Range:
    value, half = Decimal(statistic.value), half_step(statistic)
    return _Range(value - half, value + half)


def _less(one: Decimal, other: Decimal) -> Decimal:
    return one - other


def _growth(end: Decimal, base: Decimal) -> Decimal:
    return (end - base) / base * _PERCENT


def _share(part: Decimal, total: Decimal) -> Decimal:
    return part / total * _PERCENT


def _said(statistic: Statistic) -> str:
    return f"{one_line(statistic.as_written)} of {date_words(statistic.period or '')}"


def _rounded(value: Decimal) -> Decimal:
    """Return a value with at most four places and no trailing zeros."""
    short = value.quantize(Decimal("0.0001")).normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short
