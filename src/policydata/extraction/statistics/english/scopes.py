"""What an English text says, wherever it does, of the time of all its figures: "All figures refer to April to September 2023"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span
from policydata.extraction.statistics.periods import period_of
from policydata.extraction.statistics.reference_periods import whole_year

_REACH = 160
_DATA = r"(?:figures?|data|statistics|numbers|amounts|results|information|estimates|percentages|indicators|values|totals|counts|rates|sums|findings)"
_REPORT = (
    r"(?:report|review|bulletin|statement|statistics|update|accounts?|release|publication|survey|audit|assessment|evaluation|study|paper|note"
    r"|briefing|brief|sheet|document|inspection|dashboard|edition|issue|newsletter|overview|inquiry|analysis|summary|return|chapter|follow-up|exercise|monitoring|investigation|mission)"
)
_TIED = r"(?:refer(?:s|red|ring)?\s+to|relat(?:es?|ed|ing)\s+to|cover(?:s|ed|ing)?|pertain(?:s|ing)?\s+to|appl(?:y|ies)\s+to|correspond(?:s|ing)?\s+to|span(?:s|ned)?|reflects?|describes?)"
_TIME = r"(?:(?:the|all|of|whole|full|entire|situation|position|status|state|stock|period|years?|months?|quarter|half-year|calendar|financial|fiscal|reporting|school|academic|from|between|on|as|at|in|to|end)\s+){0,8}"
"""From what ties figures to a time to the date: "the situation on", "the financial year"."""
_SOURCE = r"(?:(?:[a-z’'-]+\s+){0,4}(?:survey|census|count|inventory|register|study|poll|wave|round|database|accounts)\s+(?:of|for|in|on)\s+)?"
"""What figures are from: "the Earnings Survey of April 2024"."""
_DEEDS = r"(?:(?:[a-z’'-]+\s+){1,5}(?:[a-z]{2,}ed|made|held|taken|given|sold|begun)\s+(?:in|during|between|from)\s+)?"
"""What befell the things that are counted: "contracts awarded in"."""
_OF_DATA = expression(
    rf"(?:[a-z’'-]+,?\s+){{0,9}}?{_DATA}(?:\s+(?:in|of|on|given|shown|quoted|presented|used|reported|published|cited|contained|set\s+out|provided|below|above|here|throughout)\b[^.;:()]{{0,60}}?)?,?\s+"
    rf"(?:(?:are|is|were|was|have\s+been|all|those|mainly|generally)\s+){{0,3}}(?:unless\s+[a-z ]{{3,30}},\s+)?"
    rf"(?:{_TIED}|for|as\s+of|as\s+at|as\s+on|at|from"
    rf"|(?:up[- ]to[- ]date|correct|current|valid|accurate|true|complete|stated|given|shown|taken|measured|recorded|collected|gathered|compiled|extracted|retrieved|obtained)\s+(?:for|to|from|as|at|of|on|in|between|over|until)"
    rf"|(?:come|stem|derive|originate)s?\s+from|(?:drawn|taken|derived)\s+from)\s+{_SOURCE}{_DEEDS}{_TIME}"
)
_OF_REPORT = expression(
    rf"(?:[a-z’'-]+\s+){{0,6}}?{_REPORT}(?:\s+(?:itself|only|of\s+the\s+[a-z ]{{3,40}}?))?\s+(?:is\s+(?:for|about|on)|{_TIED}|deals?\s+with|dealt\s+with|looks?\s+(?:back\s+)?at|looked\s+at|examin(?:es?|ed)|concern(?:s|ed)|considers?|reports?\s+on)\s+{_DEEDS}{_TIME}"
    rf"|(?:[a-z’'-]+\s+){{1,8}}?(?:audited|examined|reviewed|inspected|assessed|scrutini[sz]ed)\b[^.;:()]{{0,70}}?\s(?:for|of|during|over|in|covering)\s+{_TIME}"
)
_OF_PERIOD = expression(
    r"(?:[^.;:]{0,80}[(\[])?(?:(?:during|in|over|for|as)\s+)?(?:the\s+|our\s+|its\s+)?(?:(?:reporting|reference|review|audit(?:ed)?|observation|monitoring|evaluation|assessment|inspection|study|accounting|data|survey)\s+(?:period|year|quarter|date)"
    r"|periods?\s+(?:covered|under\s+(?:review|audit|report|study|examination)|of\s+(?:review|audit|reference|the\s+(?:report|audit|review)))|year\s+under\s+(?:review|report|audit)|cut-?off(?:\s+date)?)"
    rf"(?:\s+(?:is|was|runs?|ran|covers?|covered|comprises?|lasted|extends?|extended|means)\b)?\s*[:(–—-]?\s*{_TIME}"
)
_AS_AT = expression(
    rf"(?:situation|position|status|data|figures|statistics|numbers|as)(?:[:,]|[:,]?\s+(?:at|of|on|as))\s+{_TIME}|(?:reference|reporting|data|cut-?off)(?:\s+date)?(?::|\s+(?:is|was))\s+{_TIME}"
)
_OTHER = expression(
    r"\b(?:previous|first|second|last|earlier|next|preceding|prior|other|some|not|no|comparable|comparative|which|who|based)\b|[0-9]"
)
_STOPS = expression(
    r"\s*(?:[.;)\]\n]|\Z)|,?\s*\(?(?:unless|except|only|inclusive|both|where|if|and\s+(?:are|were|have|exclude|include|do)|which|that\s+is)\b"
)
_SENTENCE = expression(r"(?:[.!?]\s|\n)[\s*•·#(\[–-]{0,8}")
_TO = expression(r"\s*(?:to|until|through|and|[-–—])\s*(?:the\s+)?")
_CLUES = ("figure", "data", "statistic", "number", "cover", "relat", "refer", "period", "audit", "examin", "review", "assess", "inspect", "looks", "deals", "as of", "as at", "situation", "status", "position", "cut", "result", "reporting", "accounting", "follow", "exercise", "monitoring", "analys", "summary", "issue")  # fmt: skip
_MONTH = len("2024-05")


class Scope(NamedTuple):
    """The period of all figures of a text, the date that says it, and whether it is said of the figures themselves."""

    value: str
    date: int
    of_data: bool


def scope_of(text: str, spans: Sequence[Span]) -> Scope | None:
    """Return what a text says of the time of all its figures: of the data, else of the period it reports."""
    said: Scope | None = None
    for index, span in enumerate(spans):
        if span.kind != "date" or _STOPS.match(text, span.end) is None or (value := period_of(span)) is None:
            continue
        low = text[max(0, span.start - _REACH) : span.start].lower()
        if not any(clue in low for clue in _CLUES):
            continue
        ends = [end.end() for end in _SENTENCE.finditer(low)]
        if not ends and span.start > _REACH:
            continue
        lead = low[ends[-1] if ends else 0 :]
        one = spans[index - 1] if index else span
        if one.kind == "date" and one.value and _TO.fullmatch(text, one.end, span.start) and "/" not in one.value:
            begin = max(0, len(lead) - (span.start - one.start))
            value, lead = f"{one.value}/{value.rpartition('/')[2]}", lead[:begin]
        if _OTHER.search(lead) is not None:
            continue
        value = whole_year(value) or value
        if _OF_DATA.fullmatch(lead) or _AS_AT.fullmatch(lead):
            return Scope(value, index, True)
        if (
            said is None
            and ("/" in value or len(value) <= _MONTH)
            and (_OF_REPORT.fullmatch(lead) or _OF_PERIOD.fullmatch(lead))
        ):
            said = Scope(value, index, False)
    return said
