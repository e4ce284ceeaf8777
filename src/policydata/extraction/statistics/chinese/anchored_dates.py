"""Chinese dates that are reckoned from what a text reports, not from its day: 本季, 本年, 年底 of a report of 2023."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.chinese.comparisons import previous_period, weeks
from policydata.extraction.statistics.chinese.period_words import AHEAD
from policydata.extraction.statistics.periods import period_of
from policydata.extraction.statistics.reference_periods import REPORT, Reference

_YEAR, _MONTH, _QUARTER = len("2024"), len("2024-05"), len("2024-04/2024-06")
_THIS = {
    **dict.fromkeys(("本年", "本年度", "当年", "该年", "是年", "过去一年", "过去的一年"), (_YEAR, "")),
    **dict.fromkeys(("年末", "年底", "年终", "本年末", "本年底", "当年末", "当年底"), (_YEAR, "-12")),
    **dict.fromkeys(("年初", "本年初", "当年初"), (_YEAR, "-01")),
    **dict.fromkeys(("本月", "当月", "该月", "月末", "月底", "本月末", "本月底"), (_MONTH, "")),
    **dict.fromkeys(("本季", "本季度", "当季", "当季度", "该季", "该季度"), (_QUARTER, "")),
}
"""Words for the time that a document reports, its length and what they add to it."""
_THIS_YEAR_OF_MONEY = ("本财年", "本财政年度", "本财务年度", "今财年", "该财年", "该财政年度", "本年度", "本年")
_BEFORE = dict.fromkeys(("上月", "上个月", "前一月"), (_MONTH, "月")) | dict.fromkeys(
    ("上季", "上季度", "上个季度", "前一季度"), (_QUARTER, "季")
)
_WEEKS = ("本周", "当周", "该周", "上周", "本期", "本旬")
"""Words for the week that a report is of; 上周 where no other is 本周."""
_RECKONED = ("document", "either")
"""How a date was read that is reckoned from the day of the document."""
_FIRST_MONTHS = ("01", "02", "03")
_REPORTED = expression(
    r"(?:(?:报告|评估|审查)期(?:间|限)?(?:为|是|自|从|：|（)|(?:年度|年报|期间|时段)(?:为|是|即|指|：)?[自从由]?|(?:涵盖|覆盖)(?:了|期间为?)?[自从由]?)\Z"
)
"""Before the time that a text declares to be that of its report."""


def with_anchors(text: str, spans: Sequence[Span], day: str | None, reference: Reference | None) -> Sequence[Span]:
    """Return the spans; dates that are reckoned from the document have the time that it reports."""
    spans = _of_report(text, spans, reference)
    told = reference.value if reference is not None and reference.how == REPORT else ""
    found: list[Span] | None = None
    for index, span in enumerate(spans):
        if span.kind == "date" and "period" in span.detail and text[span.end - 1] in "末底":
            # “十三五”末 is the end of the last of its years.
            found = list(spans) if found is None else found
            found[index] = span._replace(value=f"{span.detail['period'].rpartition('/')[2][:4]}-12", detail={})
            continue
        inferred = span.detail.get("inferred")
        if inferred == "context" and (span.value or "")[:4] == (day or "-")[:4] and told:
            inferred = "document"  # 年末 behind 本年.
        if span.kind != "date" or not ("relative" in span.detail or inferred in _RECKONED):
            continue
        value = _anchored(text, span, told) if told else _looking_back(text, span, day or "")
        if value is not None and value != span.value:
            found = list(spans) if found is None else found
            first, _, last = value.partition("/")
            detail = {name: said for name, said in span.detail.items() if name not in ("end", "relative")}
            found[index] = span._replace(value=first, detail=detail | ({"end": last} if last else {}))
    return spans if found is None else found


def _of_report(text: str, spans: Sequence[Span], reference: Reference | None) -> Sequence[Span]:
    """Return the spans; 报告期 and 年内 have the time that the text declares it to be, or that its title says."""
    if "报告期" not in text and "年内" not in text:
        return spans
    told = (
        period_of(span) or ""
        for span in spans
        if span.kind == "date" and span.value and _REPORTED.search(text, max(0, span.start - 8), span.start)
    )
    value = next((said for said in told if "/" in said), "")
    if not value and reference is not None and reference.how == REPORT:
        value = reference.value
    if "/" not in value:
        return spans
    found = list(spans)
    for index, span in enumerate(spans):
        if span.detail.get("inferred") == "report":
            first, _, last = value.partition("/")
            if text[span.end - 1] == "末":
                found[index] = span._replace(value=last[: len("2024-05")])
            else:
                found[index] = span._replace(value=first, detail=dict(span.detail) | {"end": last})
    return found


def _anchored(text: str, span: Span, told: str) -> str | None:
    """Return what a date says in a report of the time `told`."""
    surface = text[span.start : span.end]
    if surface in _WEEKS and weeks(told):
        return told if surface[0] != "上" or "本周" not in text else previous_period(told, None)
    if span.value is None and span.detail.get("relative") == "year-1" and len(told) == _YEAR:
        # Where the day of the document is not known, last year is the one that it reports.
        return f"{told}-12" if span.detail.get("modifier") == "end" else told
    if surface in _THIS_YEAR_OF_MONEY and "/" in told:
        return told
    length, added = _THIS.get(surface, (0, ""))
    if length == len(told):
        return told + added
    length, unit = _BEFORE.get(surface, (0, ""))
    return previous_period(told, unit) if length == len(told) else None


def _looking_back(text: str, span: Span, day: str) -> str | None:
    """Return what a date says in the first months of a year, of which the end is not yet known; the year before 上年度."""
    if not day:
        return None
    ahead = AHEAD.search(text, max(0, span.start - 6), span.start) is not None
    if day[5:7] not in _FIRST_MONTHS or ahead or _THIS.get(text[span.start : span.end]) != (_YEAR, "-12"):
        return None
    return f"{int(day[:4]) - 1}-12"
