"""Figures that say how much of something there is: indicator, value, unit, period, place, group and nature."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.candidates import HIGH, LOW, MEDIUM, Candidate
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage, asks
from policydata.extraction.layout.table_readings import OF_CHANGE, group_in, measured_of, place_in
from policydata.extraction.spans import Span
from policydata.extraction.statistics import periods
from policydata.extraction.statistics.changes import direction, says_change
from policydata.extraction.statistics.chinese.natures import nature_chinese
from policydata.extraction.statistics.chinese.no_statistics import no_statistic_chinese
from policydata.extraction.statistics.chinese.units import unit_in_row, unit_of_row
from policydata.extraction.statistics.english.natures import nature_english
from policydata.extraction.statistics.english.no_statistics import (
    PART_WORDS,
    aimed_at,
    denied_english,
    may_exempt,
    may_suppose,
    means_whom,
    measured_length,
    measured_time,
    measures_nothing,
    part_of_text,
    qualifies_english,
    ruled_english,
    supposed_english,
    was_imposed,
)
from policydata.extraction.statistics.english.norms import goes_on_ruled, normed_english
from policydata.extraction.statistics.english.units import unit_english, unit_of_cell
from policydata.extraction.statistics.indicators import indicator
from policydata.extraction.statistics.measures import Measures
from policydata.extraction.statistics.no_statistics import said_again
from policydata.extraction.statistics.places import Named, group_of, group_of_row, is_place, place_of, places
from policydata.extraction.statistics.units import COUNTED, RATIOS
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import (
    ENGLISH_SIGNAL,
    PLAN_YEARS,
    QUALIFIER_ENDS,
    QUALIFIER_WORDS,
    may_signal,
)
from policydata.extraction.unit_kinds import unit_kind

_SIGNAL_REACH = 400
"""A command so far from a figure is not said of it."""
_IN_ROW = (("", "and", "or", "by", "and by"), ("、", "和", "及", "以及", "与", "或"))
"""Between the figures of a row, in English and in Chinese."""
_TIMES = frozenset(("time", "length", "temperature"))
_NOBODY = expression(
    r"(?:\A|[.;,:]\s+)(?:No|None|Neither|no)\s+(?!(?:more|less|fewer|later|longer)\b)[^.;,:]{3,80}\Z|\bnot\s+(?:even\s+)?(?:more\s+than\s+)?\Z"
)
_NOTHING = ("No ", " no ", "None ", "Neither ", "not ")
_AS_MUCH = expression(r"\s*(?:as|the|that|more|higher|lower|larger|greater|faster|over)\b")
"""After "twice" or "three times": a ratio, not occasions."""
_BETWEEN = expression(r"\b[Bb]etween\s+(?:[a-z]+\s+)?\Z")
"""Before a range, both ends of which are stated."""
_NEXT_CLAUSE = expression(r";\s+(?!or\b|and\b|\()")
_VOTE = expression(r"\b(?:votes?|abstentions?|against|in\s+favou?r)\b")
_PER = expression(r"\s+per\s+[0-9]|\s+per\s+(?:million|thousand|hundred)\b")
"""Behind what is counted for so many people: "the highest rate, with 27 deaths per 100,000"."""


_DOUBTS = {
    periods.REFERENCE: "period is that of the whole text",
    periods.NOW: "period is the day of the document",
    periods.CARRIED: "period carried from an earlier sentence",
    periods.HEADING: "period is that of the heading",
    periods.EDITION: "period is the year of the bulletin",
    periods.NONE: "no period stated",
}
"""What a curator should check of a period by how it was found."""

_STATED = frozenset((periods.BESIDE, periods.SENTENCE))
"""Where a period stands that is right nine times in ten."""
_GUESSED = frozenset((periods.NONE, periods.HEADING))
"""Where none stands, or far off: right three times in ten."""


class _Said(NamedTuple):
    """What a sentence says that all its figures are read by: its words, in English the signals of wishes and norms.

    `denies`, `supposes` and `exempts` are false where no word of what _NOBODY finds, of a supposition, of an example stands in it.
    """

    wording: Wording
    signals: Sequence[tuple[int, str]]
    denies: bool
    supposes: bool
    exempts: bool


def statistics(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    chinese: bool,
    reader: periods.PeriodReader,
    used: set[int],
    measures: Measures,
) -> list[Candidate]:
    """Return the statistics a sentence states; `used` are the dates of events, which say no period in English."""
    figures = passage.figures
    if reader.opens(passage):
        measures.forget()
        reader.forget(passage)
    elif not figures and not passage.dates:
        return []
    if not figures or asks(text, passage):
        reader.carry(passage, used)
        return []
    said = _said(text, passage, spans, chinese)
    wording = said.wording
    first, end = passage.start, passage.end
    # What only says which people are meant has no date: "patients waiting over 26 weeks at the end of May".
    meant = set[int]() if chinese else {figure for figure in figures if means_whom(text, first, spans[figure])}
    telling = [figure for figure in figures if figure not in meant] or figures
    read_periods = dict(zip(telling, reader.read(passage, telling, used, wording), strict=True))
    found: list[Candidate] = []
    unit: str | None = None
    latest: str | None = None
    named: list[Named] | None = None
    earlier: list[int] = []
    ruled: Span | None = None
    for figure in figures:
        span = spans[figure]
        if span.value is None:
            continue
        left = text[span.start - 110 if span.start - 110 > first else first : span.start]
        right = text[span.end : span.end + 60 if span.end + 60 < end else end]
        cell = reader.cells.get(span.start) if reader.cells else None
        again = False
        if cell is None and (
            span.rule.endswith(".cell")
            or reader.labels(span.start)
            or (again := _is_told(text, span, left, measures, chinese))
            or (
                no_statistic_chinese(text, passage, spans, span, wording.words, left, right)
                if chinese
                else figure in meant
                or _no_statistic_english(text, passage, spans, span, said, left, right)
                or (ruled is not None and goes_on_ruled(text, passage, ruled, span))
            )
        ):
            ruled = None if chinese or again else span
            unit = span.unit if unit_kind(span.unit) in COUNTED and not left.endswith("per ") else unit
            continue
        ruled = None
        measures.told.add(span.value)
        if named is None:
            named = places(text, passage, spans, wording)
        if cell is not None:
            read = (unit_of_row if chinese else unit_of_cell)(text, cell, span.unit)
        elif chinese:
            read = unit_in_row(text, passage, spans, figure, unit or measures.unit, left, right)
        else:
            read = unit_english(text, passage, spans, figure, unit or measures.unit, latest, left, right)
        counted = unit_kind(read) in COUNTED and not right.startswith((" of which ", " of whom "))
        if counted:
            measures.unit = read
        found.append(
            _candidate(
                text,
                passage,
                spans,
                figure,
                read_periods[figure],
                read,
                said,
                (left, right),
                named,
                measures,
                earlier,
                reader,
            )
        )
        if not chinese and (upper := span.detail.get("end")) and _BETWEEN.search(left):
            found.append(found[-1]._replace(fields={**found[-1].fields, "value": upper}))
        if earlier and len(found) > 1 and text[earlier[-1] : span.start].strip(" ,\n") in _IN_ROW[chinese]:
            found[-1] = _with_change(found[-1], found[-2])
        earlier.append(span.end)
        unit = read if counted else unit
        latest = read
    return found


def _is_told(text: str, span: Span, left: str, measures: Measures, chinese: bool) -> bool:
    """Tell whether a figure is one that was told before: "of the 480 letters"."""
    before = span.value in measures.told and left.endswith(("the ", "these ", "those ")) and not chinese
    return before or said_again(text, span)


def _with_change(candidate: Candidate, before: Candidate) -> Candidate:
    """Return a figure of a row as a change where the one before it in its row is: "by 3, 5 and 7 percent"."""
    alike = before.fields["unit"] == candidate.fields["unit"] or candidate.fields["change"]
    if not before.fields["change"] or not alike:
        return candidate
    return candidate._replace(fields={**candidate.fields, "change": before.fields["change"]})


def _said(text: str, passage: Passage, spans: Sequence[Span], chinese: bool) -> _Said:
    wording = Wording(text, passage, spans, chinese)
    if chinese:
        return tuple.__new__(_Said, (wording, (), False, False, False))
    low = wording.low
    signals: Sequence[tuple[int, str]] = ()
    if may_signal(low, wording.words):
        signals = [
            (found.start(), str(found.lastgroup)) for found in ENGLISH_SIGNAL.finditer(text, passage.start, passage.end)
        ]
    return tuple.__new__(_Said, (wording, signals, _may_deny(low), may_suppose(low), may_exempt(low)))


def _may_deny(low: str) -> bool:
    """Tell whether a sentence in small letters has one of _NOTHING."""
    return "no " in low or "not " in low or "none " in low or "neither " in low


def _no_statistic_english(
    text: str, passage: Passage, spans: Sequence[Span], span: Span, said: _Said, left: str, right: str
) -> bool:
    kind = unit_kind(span.unit)
    wording, signals = said.wording, said.signals
    if (
        kind not in ("ratio", "money")
        and not wording.words.isdisjoint(QUALIFIER_WORDS)
        and wording.before(span.start) in QUALIFIER_ENDS
        and not _VOTE.search(text, span.start, span.end + 8)
        and not _PER.match(right)
        and qualifies_english(left, text[span.start : span.end])
    ):
        return True
    if span.unit == "times" and text[span.start].isalpha() and not _AS_MUCH.match(right):
        return True
    if kind in ("body", "item") and any(
        spans[body].detail.get("others") == span.value and 0 <= span.start - spans[body].end < 14
        for body in passage.bodies
    ):
        return True
    if left.endswith(("(±", "(+/-", "(+/- ")) and "error" not in left[-20:]:
        return True  # How far off the figure before may be, but not "the margin of error (±2 points)".
    if said.denies and any(word in left for word in _NOTHING) and _NOBODY.search(left):
        return True
    if measures_nothing(text, span, left, right):
        return True
    if supposed_english(text, passage, span, left, right, said.supposes, said.exempts):
        return True
    if (not wording.words.isdisjoint(PART_WORDS) or "ther" in wording.low) and part_of_text(
        text, passage, span, left, wording
    ):
        return True
    if denied_english(text, passage, wording) or ruled_english(text, passage, span, left, right, wording):
        return True
    if normed_english(text, passage, span, left, right, wording):
        return True
    if kind == "length":
        return not measured_length(left, right)
    if kind in _TIMES:
        return not (measured_time(text, span, left, right) or (kind == "temperature" and passage.dates))
    if not signals:
        return False
    norms = [
        at
        for at, signal in signals
        if signal == "norm"
        and (0 < span.start - at < _SIGNAL_REACH or (kind == "money" and 0 <= at - span.start < _SIGNAL_REACH))
        and not _NEXT_CLAUSE.search(text, min(at, span.end), max(at, span.start))
        and not aimed_at(text, passage, at, span.start)
        and not was_imposed(text, passage, at, span)
    ]
    return bool(norms) and not any(signal == "target" and at > norms[-1] for at, signal in signals)


def _candidate(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    period: periods.Period,
    unit: str | None,
    said: _Said,
    around: tuple[str, str],
    named: Sequence[Named],
    measures: Measures,
    earlier: Sequence[int],
    reader: periods.PeriodReader,
) -> Candidate:
    span, wording = spans[figure], said.wording
    chinese = wording.chinese
    left, right = around
    doubts = [] if unit == span.unit else ["unit taken from the words around"]
    nature = reader.nature_in_table(span.start) or _nature(text, passage, spans, figure, unit, said, period, reader)
    if nature == "target" and period.how not in (periods.BESIDE, periods.TABLE):
        period = reader.for_target(period, _plan_years(text, passage, spans, span), passage, span.start)
    if (doubt := _DOUBTS.get(period.how)) is not None:
        doubts.append(doubt)
    if "suspect" in span.detail:
        doubts.append(f"unit is perhaps {span.detail['suspect']}")
    cell = reader.cells.get(span.start)
    if cell is None:
        measured = indicator(text, passage, spans, figure, wording, measures)
        words, where, own, _, place = measured
        if place is None and unit != "state":
            place = place_of(text, passage, spans, figure, named, chinese, earlier)
        group = group_of(text, passage, spans, figure, measured, wording, measures)
        measures.end, measures.last_group = span.end, group
    else:
        named_place = is_place(text[slice(*cell.label)])
        where, own, place = measured_of(text, cell, named_place), True, place_in(text, cell, named_place)
        if place is None and is_place(text[slice(*cell.head)]):
            place = text[slice(*cell.head)]
        words = " ".join(text[slice(*where)].split())
        label, head = text[slice(*cell.label)], text[slice(*cell.head)]
        group = group_in(text, cell, place is not None) or group_of_row(label, head, words, chinese)
    grown = cell is not None and (period.base is not None or OF_CHANGE.search(text, *cell.head) is not None)
    change = grown or says_change(text, span, unit, left, right, wording, words)
    way = direction(text, span, left, right, chinese) if change else None
    if grown:
        way = "decrease" if (span.value or "").startswith("-") else "increase"
    shares = unit in ("percent", "times", "percentage_point")
    if change and shares and period.base is None and (before := reader.year_before(period)):
        period = period._replace(base=before)
        doubts.append("base is taken to be the year before")
    if not own and where[1] <= passage.start:
        doubts.append("what is measured is taken from an earlier sentence")
    fields: dict[str, str | tuple[str, ...] | None] = {
        "indicator": words,
        "indicator_position": f"{where[0]},{where[1]}",
        "value": span.value,
        "unit": unit,
        "period": period.value,
        "base_period": period.base,
        "geography": place,
        "group": group,
        "nature": nature,
        "bound": span.detail.get("bound"),
        "change": way,
    }
    rule = f"{'zh' if chinese else 'en'}-figure-{period.how}"
    confidence = _confidence(period.how, unit, doubts)
    return tuple.__new__(Candidate, ("statistic", fields, [figure, *period.evidence], rule, confidence, tuple(doubts)))


def _plan_years(text: str, passage: Passage, spans: Sequence[Span], span: Span) -> str | None:
    """Return the years of the plan that sets a target, where its title says them."""
    for title in reversed(passage.policies):
        if spans[title].end <= span.start:
            match = PLAN_YEARS.search(text, spans[title].start, min(spans[title].end + 12, span.start))
            return f"{match.group(1)}/{match.group(2)}" if match else None
    return None


def _confidence(how: str, unit: str | None, doubts: Sequence[str]) -> str:
    if how in _GUESSED or unit is None:
        return LOW
    return HIGH if how in _STATED and not doubts else MEDIUM


def _nature(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    unit: str | None,
    said: _Said,
    period: periods.Period,
    reader: periods.PeriodReader,
) -> str:
    """Return what a figure is; those asked in a survey say what they want or expect."""
    span, words = spans[figure], said.wording.words
    nature = None
    if not said.wording.chinese:
        nature = nature_english(text, passage, spans, figure, words, said.signals, reader.is_over(period))
    elif not reader.in_the_field and (period.how != periods.TABLE or "目标" in reader.head_of(span.start)):
        nature = nature_chinese(text, passage, span, words, reader.is_over(period))
        nature = "target" if nature is None and reader.is_to_come(period) else nature
    if nature is not None:
        return nature
    kind = unit_kind(unit)
    if kind == "time":
        return "duration"
    return "measured" if kind in RATIOS or (unit is None and "." in (span.value or "")) else "count"
