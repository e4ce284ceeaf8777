"""English figures as spans: unit, bound, direction of change and what is counted."""

from __future__ import annotations

from policydata.extraction.expressions import GAP, expression
from policydata.extraction.figures import english_context
from policydata.extraction.figures.english_context import Before, bound_behind, is_gap_of_rates, is_point_of_percent
from policydata.extraction.figures.english_readings import Reading
from policydata.extraction.figures.english_words import CHANGES
from policydata.extraction.number_words import plain
from policydata.extraction.spans import NO_DETAIL, Span
from policydata.extraction.units import ENGLISH_SINGULAR, Unit
from policydata.extraction.word_tables import word_set

_OLD = expression(rf"{GAP}(?:old|ago|of{GAP}age)\b")
_TABLE_OF_PERCENT = expression(r"\bTable\b[^\n]{0,120}(?:percent|per cent|%)")
_TABLE = 600
_PERCENT = ENGLISH_SINGULAR["percent"]
_YEAR = ENGLISH_SINGULAR["year"]
_POINT, _PERCENTAGE_POINT = ENGLISH_SINGULAR["point"], ENGLISH_SINGULAR["percentage point"]
_OR = 4
_REACH, _MOST = 24, 13
_PEER = expression(
    r"(?<![\w.,$€£#/-])([0-9]{1,3}(?:\.[0-9]{1,3})?)(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s?±\s?)\Z"
)
_LATER = expression(rf"{GAP}(?:later|earlier|ago|after|before|from|prior|hence)\b")
_MARKED = (("+", "at_least"), ("-plus", "at_least"), ("-odd", "about"))
_LASTING = word_set("for lasted lasts took takes is was were are of after well just")
_CHANGING = frozenset(CHANGES)
_LOWER_HOUSE = (["lower", "house", "by"], ["lower", "chamber", "by"])
_AGES = (["age", "of"], ["ages", "of"], ["aged", "from"], ["aged", "between"])
_AGED = word_set("people persons those children adults women men users citizens residents aged anyone anybody")


def is_age(context: Before) -> bool:
    """Whether the number behind these words is an age."""
    words = context.words
    if context.word in {"aged", "age", "ages"} or words[-2:] in _AGES:
        return True
    return context.word in {"over", "under", "above", "below"} and words[-2:-1] != [] and words[-2] in _AGED


def span_of(text: str, reading: Reading, context: Before) -> Span:
    """Return the figure that was read, with what its context says of it."""
    unit = reading.unit
    detail: dict[str, str] = {}
    bound = context.bound
    if not bound and (text[reading.end : reading.end + 1].isspace() or text[reading.end : reading.end + 1] == "+"):
        bound = bound_behind(text, reading.end)
    if not bound and reading.end > reading.numeral.end + _OR and text.startswith(" or ", reading.numeral.end):
        bound = bound_behind(text, reading.numeral.end)
    if text[reading.numeral.end : reading.numeral.end + 1] in {"+", "-"}:
        bound = bound or next((name for mark, name in _MARKED if text.startswith(mark, reading.numeral.end)), "")
    if context.word == "over" and unit is not None and unit.kind == "time" and not _is_longer(text, reading, context):
        bound = bound_behind(text, reading.end)
    if bound:
        detail["bound"] = bound
    if reading.upper is not None:
        detail["end"] = plain(reading.upper)
    change = context.change() if not _CHANGING.isdisjoint(context.words) else ""
    if change and context.words[-3:] not in _LOWER_HOUSE:
        detail["change"] = change
    if unit is None and context.words and is_age(context):
        unit = _YEAR
    if (
        reading.numeral.style == "cell"
        and text.find("Table", max(0, reading.start - _TABLE), reading.start) >= 0
        and _TABLE_OF_PERCENT.search(text, max(0, reading.start - _TABLE), reading.start)
    ):
        unit = _PERCENT
    elif unit is not None and unit.name == "percent" and is_gap_of_rates(text, reading.start, change):
        detail["suspect"] = "percentage_point"
    elif unit is _POINT and is_point_of_percent(text, reading.start, reading.end):
        unit = _PERCENTAGE_POINT
    counted = reading.counted
    if (
        counted is not None
        and counted.noun
        and (not counted.measures or "work" in counted.noun)
        and (unit is None or counted.noun != unit.name)
    ):
        detail["counted"] = counted.noun.replace(" ", "_")
    value, name = plain(reading.value), unit.name if unit is not None else None
    rule = f"figure.en.{_rule(reading, unit)}"
    return Span(reading.start, reading.end, "figure", value, name, rule, None, detail or NO_DETAIL)


def _is_longer(text: str, reading: Reading, context: Before) -> bool:
    """Whether `over` says more than, and not during (aged over 60 years; a cost spread over four years)."""
    before_over = context.words[-2] if len(context.words) > 1 else ""
    return before_over in _LASTING or _OLD.match(text, reading.end) is not None


def _rule(reading: Reading, unit: Unit | None) -> str:
    if reading.numeral.style in {"part", "twice"}:
        return "share" if reading.numeral.style == "part" else "times"
    if reading.numeral.style == "row":
        return "cell"
    if unit is None:
        return "magnitude" if reading.numeral.scaled else "bare"
    if reading.counted is not None and not reading.counted.known:
        return "noun"
    return unit.kind if unit.kind in {"money", "ratio", "time"} else "unit"


def shares_sign(text: str, reading: Reading) -> bool:
    """Whether numbers before may have its unit: percentages, and times that nothing counts from (10 days later)."""
    kind = reading.unit.kind if reading.unit is not None else ""
    percent = reading.unit is not None and reading.unit.name == "percent"
    return percent or (kind == "time" and reading.numeral.style == "digits" and not _LATER.match(text, reading.end))


def add_peers(text: str, spans: list[Span], last: Span) -> None:
    """Add the numbers that share the sign of the last of their row: 3, 5 and 7 percent."""
    row: list[Span] = []
    at = last.start
    while len(row) < _MOST and (peer := _PEER.search(text, max(0, at - _REACH), at)) is not None:
        at = peer.start(1)
        row.insert(0, last._replace(start=at, end=peer.end(1), value=peer.group(1), detail={}))
    context = english_context.before(text, at)
    if row and not (context.labels or context.month or context.named or context.word in ("aged", "age", "ages", "day")):
        while spans and spans[-1].start >= at and spans[-1].unit is None:
            spans.pop()
        if not spans or spans[-1].end <= at:
            spans += row
