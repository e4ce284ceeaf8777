"""Rules on figures: ranges, whole counts, and units that fit the series."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from policydata.checks.rule import Rule
from policydata.issues import Issue
from policydata.models.record_set import RecordSet
from policydata.values import check_date, check_decimal, parse_span
from policydata.vocabulary import MentionKind, Nature, Unit

_COUNTED = frozenset({Unit.PERSON, Unit.HOUSEHOLD, Unit.SUBSCRIPTION, Unit.STATE, Unit.BODY, Unit.ITEM, Unit.STATION})
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")
_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_BLANKS = re.compile(r"(?<=[0-9.,])\s+(?=[0-9])")


def ranges(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find percentages outside 0 to 100, counts that are not whole, and negative counts."""
    for source in records.sources.values():
        for index, statistic in enumerate(source.record.statistics):
            if fault := _range_fault(statistic.unit, Decimal(statistic.value)):
                yield source.issue(("statistics", index, "value"), code, *fault, statistic.value)
    for rows in records.observations.values():
        for row in rows:
            if fault := _range_fault(row.record.unit, Decimal(row.record.value)):
                yield row.issue(("value",), code, *fault, row.record.value)


def _range_fault(unit: Unit, value: Decimal) -> tuple[str, str] | None:
    if unit is Unit.PERCENT and not 0 <= value <= 100:
        return f"{value} % is outside 0 to 100", "correct the value, or write percentage_point for a difference"
    if unit is Unit.PERCENTAGE_POINT and not -100 <= value <= 100:
        return f"{value} percentage points are outside -100 to 100", "correct the value"
    if unit in _COUNTED and value < 0:
        return f"the count {value} is negative", "correct the value, or the unit"
    if unit in _COUNTED and value != value.to_integral_value():
        return f"the count {value} is not whole", "multiply the magnitude out (1.092 billion is 1092000000)"
    return None


def units(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find units that are not those of the series, nor of a difference, growth or share that follows from it."""
    for source in records.sources.values():
        for index, statistic in enumerate(source.record.statistics):
            indicator = records.indicators.get(statistic.indicator or "")
            if indicator is None:
                continue
            # The growth of a count, or a group's part of it, is in per cent.
            derived = statistic.base_period or statistic.group not in (None, "all")
            if statistic.unit is Unit.PERCENT and derived:
                continue
            if statistic.unit not in _units_of(indicator.record.unit):
                message = f"the unit {statistic.unit} does not fit the series {statistic.indicator}"
                remedy = f"write {indicator.record.unit}, or name another series"
                yield source.issue(("statistics", index, "unit"), code, message, remedy, str(statistic.unit))
    for indicator_id, rows in records.observations.items():
        indicator = records.indicators.get(indicator_id)
        for row in rows:
            if indicator and row.record.unit not in _units_of(indicator.record.unit):
                message = f"the unit {row.record.unit} is not that of the series"
                yield row.issue(("unit",), code, message, f"write {indicator.record.unit}", str(row.record.unit))


def _units_of(series: Unit) -> frozenset[Unit]:
    return frozenset({series, Unit.PERCENTAGE_POINT} if series is Unit.PERCENT else {series})


def natures(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find durations not counted in years, and counts that claim a statistical series."""
    for source in records.sources.values():
        for index, statistic in enumerate(source.record.statistics):
            if statistic.nature is Nature.DURATION and statistic.unit is not Unit.YEAR:
                message = f"a duration in the unit {statistic.unit}"
                loc = ("statistics", index, "unit")
                yield source.issue(loc, code, message, "write year, or another nature", str(statistic.unit))
            if statistic.nature is Nature.COUNT and statistic.indicator:
                message = "a plain count that names a statistical series"
                loc = ("statistics", index, "nature")
                yield source.issue(loc, code, message, "write measured, or remove the indicator")


def digits_written(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find values whose digits are not those written: `1.092 billion` is 1092000000, never 1029000000."""
    for source in records.sources.values():
        for index, statistic in enumerate(source.record.statistics):
            if _other_digits(statistic.value, statistic.as_written):
                message = f"the value {statistic.value} has other digits than {statistic.as_written!r}"
                loc = ("statistics", index, "value")
                yield source.issue(loc, code, message, "write what stands there", statistic.value)
    for rows in records.mentions.values():
        for row in rows:
            value, surface = row.record.value, row.record.as_written
            if row.record.kind is MentionKind.FIGURE and value and _other_digits(value, surface):
                message = f"the value {value} has other digits than {surface!r}"
                yield row.issue(("value",), code, message, "write what stands there", value)


def mention_values(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find mentions of dates and figures whose value is neither a date nor a number."""
    for rows in records.mentions.values():
        for row in rows:
            value = row.record.value
            if value is None:
                continue
            try:
                if row.record.kind is MentionKind.DATE:
                    check_date(value)
                elif row.record.kind is MentionKind.FIGURE:
                    check_decimal(value)
            except ValueError as error:
                message, _, remedy = str(error).rpartition("; ")
                yield row.issue(("value",), code, message, remedy, value)


def duplicate_spans(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find two statistics that read one span as different values."""
    for source in records.sources.values():
        seen: dict[tuple[int, int], str] = {}
        for index, statistic in enumerate(source.record.statistics):
            span = parse_span(statistic.char)
            if seen.setdefault(span, statistic.value) != statistic.value:
                message = f"the span {statistic.char} is read as {seen[span]} and as {statistic.value}"
                yield source.issue(("statistics", index, "char"), code, message, "narrow one of the spans")


def _other_digits(value: str, surface: str) -> bool:
    readings = (surface, _BLANKS.sub("", surface))  # "1 840", and figures that a line break cuts
    written = {_significant_digits(match.replace(",", "")) for text in readings for match in _DIGITS.findall(text)}
    return bool(written) and bool(_NUMBER.match(value)) and _significant_digits(value) not in written


def _significant_digits(number: str) -> str:
    return number.replace(".", "").replace("-", "").strip("0")


RULES = (
    Rule(
        "figure_range",
        "Percentages lie in 0 to 100; counts are whole and not negative.",
        "data/raw/observations/xx-widget-users-share.csv:2:24: value: 100.1 % is outside 0 to 100; correct the "
        "value, or write percentage_point for a difference [figure_range]",
        ranges,
    ),
    Rule(
        "figure_unit",
        "A figure has the unit of its series, percentage points for a difference, or per cent for growth or a share.",
        "data/raw/sources/xx-talk-2024.yml:14:87: statistics[1].unit: the unit CNY does not fit the series "
        "xx-widget-users-share; write percent, or name another series [figure_unit]",
        units,
    ),
    Rule(
        "figure_nature",
        "Durations are in years; plain counts belong to no statistical series.",
        "data/raw/sources/xx-talk-2024.yml:16:100: statistics[3].unit: a duration in the unit item; write year, "
        "or another nature [figure_nature]",
        natures,
    ),
    Rule(
        "figure_digits",
        "The digits of a value are those that stand in the text.",
        "data/raw/sources/xx-talk-2024.yml:14:73: statistics[1].value: the value 65.2 has other digits than "
        "'62.5%'; write what stands there [figure_digits]",
        digits_written,
    ),
    Rule(
        "mention_value",
        "The value of a mention is a date or a number, as its kind says.",
        "data/raw/mentions/xx-talk-2024.csv:3:25: value: '2024-03-32' is not in the calendar, 2024-03 has 31 "
        'days; write "YYYY", "YYYY-MM" or "YYYY-MM-DD" [mention_value]',
        mention_values,
    ),
    Rule(
        "figure_span",
        "One span is not read as two values.",
        "data/raw/sources/xx-talk-2024.yml:17:38: statistics[4].char: the span 232,243 is read as 1500000 and as "
        "15; narrow one of the spans [figure_span]",
        duplicate_spans,
    ),
)
