"""Figures that say how much of something there is: indicator, value, unit, period, place, group and nature."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policydata.extraction import statistic_periods as periods
from policydata.extraction.candidates import HIGH, LOW, MEDIUM, Candidate
from policydata.extraction.expressions import expression
from policydata.extraction.no_statistics import said_again, supposed_chinese, supposed_english
from policydata.extraction.passages import Passage, asks
from policydata.extraction.spans import Span
from policydata.extraction.statistic_indicators import Measures, indicator
from policydata.extraction.statistic_places import Named, group_of, place_of, places
from policydata.extraction.statistic_units import COUNTED, RATIOS, unit_chinese, unit_english
from policydata.extraction.statistic_words import (
    CHINESE_CHANGE,
    CHINESE_DURATION,
    CHINESE_EACH,
    CHINESE_NORM,
    CHINESE_PROJECTION,
    CHINESE_QUALIFIER_AFTER,
    CHINESE_TARGET,
    ENGLISH_CHANGE,
    ENGLISH_CHANGE_AFTER,
    ENGLISH_DURATION,
    ENGLISH_QUALIFIER,
    ENGLISH_SIGNAL,
    ENGLISH_STRUCTURE,
    PLAN_YEARS,
)
from policydata.extraction.table_readings import measured_of, place_in
from policydata.extraction.unit_kinds import unit_kind

_TIMES = frozenset(("time", "length", "temperature"))
_NOBODY = expression(
    r"(?:\A|[.;,]\s+)(?:No|None|Neither|no)\s+[^.;,]{3,80}\Z|\bnot\s+(?:even\s+)?(?:more\s+than\s+)?\Z"
)
_CHINESE_NOBODY = expression(r"(?:没有|并无|尚无|无)(?:一|任何|哪)[^，。；]*\Z")
_NOTHING = ("No ", " no ", "None ", "Neither ", "not ")
_AS_MUCH = expression(r"\s*(?:as|the|that|more|higher|lower|larger|greater|faster|over)\b")
"""After "twice" or "three times": a ratio, not occasions."""
_GAP = expression(r"\b(?:gap|difference|divide|disparity|margin|spread)\b", re.I)
_LEVEL = expression(r"\b(?:from|to|was|is|were|at|reached|stood\s+at)\s+(?:(?:about|nearly|some|only|just|over)\s+)?\Z")


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
    opens = reader.opens(passage)
    if opens:
        measures.forget()
    elif not passage.figures and not passage.dates:
        return []
    if not passage.figures or asks(text, passage):
        reader.carry(passage, used)
        return []
    said = reader.read(passage, passage.figures, set() if chinese else used)
    found: list[Candidate] = []
    unit: str | None = None
    signals = None if chinese else _signals(text, passage)
    named: list[Named] | None = None
    earlier: list[int] = []
    for figure, period in zip(passage.figures, said, strict=True):
        span = spans[figure]
        if span.value is None:
            continue
        around = (
            text[max(passage.start, span.start - 110) : span.start],
            text[span.end : min(passage.end, span.end + 60)],
        )
        cell = reader.cells.get(span.start)
        if cell is None and (
            said_again(text, span)
            or (
                _no_statistic_chinese(text, passage, span, *around)
                if signals is None
                else _no_statistic_english(text, passage, spans, span, signals, *around)
            )
        ):
            unit = span.unit if unit_kind(span.unit) in COUNTED else unit
            continue
        if named is None:
            named = places(text, passage, spans, chinese)
        if cell is not None:
            read = span.unit
        elif chinese:
            read = unit_chinese(text, span, unit, *around)
        else:
            read = unit_english(text, passage, spans, figure, unit or measures.unit, *around)
        if unit_kind(read) in COUNTED:
            measures.unit = read
        found.append(
            _candidate(
                text,
                passage,
                spans,
                figure,
                period,
                read,
                signals,
                around,
                named,
                measures,
                earlier,
                reader,
            )
        )
        earlier.append(span.end)
        unit = read if unit_kind(read) in COUNTED else unit
    return found


def _signals(text: str, passage: Passage) -> list[tuple[int, str]]:
    return [
        (found.start(), str(found.lastgroup)) for found in ENGLISH_SIGNAL.finditer(text, passage.start, passage.end)
    ]


def _no_statistic_english(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    span: Span,
    signals: Sequence[tuple[int, str]],
    left: str,
    right: str,
) -> bool:
    kind = unit_kind(span.unit)
    surface = text[span.start : span.end]
    if (
        ENGLISH_QUALIFIER.search(left, max(0, len(left) - 45))
        and kind not in ("ratio", "money")
        and span.unit != "abstention"
    ):
        return True
    if span.unit == "times" and surface[0].isalpha() and not _AS_MUCH.match(right):
        return True
    if span.unit == "body" and any(
        spans[body].detail.get("others") == span.value and 0 <= span.start - spans[body].end < 14
        for body in passage.bodies
    ):
        return True
    if any(word in left for word in _NOTHING) and _NOBODY.search(left):
        return True
    if supposed_english(text, passage, span, left, right):
        return True
    if kind in _TIMES:
        return not ENGLISH_DURATION.search(left)
    if ENGLISH_STRUCTURE.search(surface):
        return True
    norms = [at for at, signal in signals if signal == "norm" and (at < span.start or kind == "money")]
    return bool(norms) and not any(signal == "target" and at > norms[-1] for at, signal in signals)


def _no_statistic_chinese(text: str, passage: Passage, span: Span, left: str, right: str) -> bool:
    kind = unit_kind(span.unit)
    if CHINESE_QUALIFIER_AFTER.match(right) or _CHINESE_NOBODY.search(left):
        return True
    if supposed_chinese(text, passage, span, left, right):
        return True
    sentence = text[passage.start : passage.end]
    if kind == "time":
        if span.unit == "year" or CHINESE_EACH.search(left) or not CHINESE_DURATION.search(left[-24:]):
            return True
        return "不得" in sentence or "应当" in sentence
    if kind in ("money", "ratio") and CHINESE_NORM.search(sentence):
        return True
    return left.endswith(("每", "第")) or bool(
        re.search(r"(?:且|的，|或)", right[:4]) and kind == "ratio" and "超过" in left[-4:]
    )


def _candidate(
    text: str,
    passage: Passage,
    spans: Sequence[Span],
    figure: int,
    period: periods.Period,
    unit: str | None,
    signals: Sequence[tuple[int, str]] | None,
    around: tuple[str, str],
    named: Sequence[Named],
    measures: Measures,
    earlier: Sequence[int],
    reader: periods.PeriodReader,
) -> Candidate:
    span, chinese = spans[figure], signals is None
    left, right = around
    doubts = [] if unit == span.unit else ["unit taken from the words around"]
    nature = _nature(text, passage, span, unit, signals)
    if nature == "target" and period.how != periods.BESIDE:
        years = _plan_years(text, passage, spans, span)
        if years is not None or period.how != periods.SENTENCE:
            period = periods.Period(years, None, periods.SENTENCE if years else periods.NONE, ())
    if period.how == periods.REFERENCE and reader.in_the_field and unit == "item":
        period = periods.Period(None, None, periods.NONE, ())
    if period.how == periods.REFERENCE:
        doubts.append("period is that of the whole text")
    elif period.how == periods.NOW:
        doubts.append("period is the day of the document")
    elif period.how == periods.CARRIED:
        doubts.append("period carried from an earlier sentence")
    elif period.how == periods.EDITION:
        doubts.append("period is the year of the bulletin")
    elif period.how == periods.NONE:
        doubts.append("no period stated")
    change = unit in ("percent", "times") and bool(
        CHINESE_CHANGE.search(left[-6:])
        if chinese
        else ENGLISH_CHANGE.search(left, max(0, len(left) - 60)) or ENGLISH_CHANGE_AFTER.match(right)
    )
    if (change or unit == "percentage_point") and period.base is None and (before := reader.year_before(period)):
        period = period._replace(base=before)
        doubts.append("base is taken to be the year before")
    if "suspect" in span.detail:
        doubts.append(f"unit is perhaps {span.detail['suspect']}")
    since = measures.end
    cell = reader.cells.get(span.start)
    place = None
    if cell is None:
        words, where, own = indicator(text, passage, spans, figure, chinese, measures)
        place = place_of(text, passage, spans, figure, named, chinese, earlier) if unit != "state" else None
    else:
        where, own, place = measured_of(text, cell), True, place_in(text, cell)
        words = " ".join(text[slice(*where)].split())
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
        "group": group_of(text, passage, spans, figure, words, chinese, since),
        "nature": nature,
        "bound": span.detail.get("bound"),
        "change": "change"
        if change or (span.unit == "percentage_point" and not _is_level(words, left, chinese))
        else None,
    }
    rule = f"{'zh' if chinese else 'en'}-figure-{period.how}"
    return Candidate(
        "statistic", fields, [figure, *period.evidence], rule, _confidence(period.how, doubts), tuple(doubts)
    )


def _is_level(words: str, left: str, chinese: bool) -> bool:
    """Tell whether percentage points are the size of a gap, not what it changed by."""
    if chinese:
        return "差" in words and left.endswith(("为", "是", "达", "由", "至", "到", "的"))
    return _GAP.search(words) is not None and _LEVEL.search(left) is not None


def _plan_years(text: str, passage: Passage, spans: Sequence[Span], span: Span) -> str | None:
    """Return the years of the plan that sets a target, where its title says them."""
    for title in reversed(passage.policies):
        if spans[title].end <= span.start:
            match = PLAN_YEARS.search(text, spans[title].start, min(spans[title].end + 12, span.start))
            return f"{match.group(1)}/{match.group(2)}" if match else None
    return None


def _confidence(how: str, doubts: Sequence[str]) -> str:
    if how in (periods.CARRIED, periods.NONE, periods.NOW) or len(doubts) > 1:
        return LOW
    return HIGH if how in (periods.BESIDE, periods.TABLE) and not doubts else MEDIUM


def _nature(
    text: str, passage: Passage, span: Span, unit: str | None, signals: Sequence[tuple[int, str]] | None
) -> str:
    start = max(passage.start, span.start - 110)
    if signals is None:
        if CHINESE_PROJECTION.search(text, start, span.start):
            return "projection"
        lists = unit_kind(unit) == "item" and text[start : span.start].endswith(
            ("等", "提出", "提出了", "部署", "包括")
        )
        if not lists and CHINESE_TARGET.search(text, start, span.start):
            return "target"
    else:
        start = max(start, text.rfind(";", start, span.start))
        before = [signal for at, signal in signals if start <= at < span.start]
        if "projection" in before:
            return "projection"
        if "target" in before:
            return "target"
    kind = unit_kind(unit)
    if kind == "time":
        return "duration"
    return "measured" if kind in RATIOS or (unit is None and "." in (span.value or "")) else "count"
