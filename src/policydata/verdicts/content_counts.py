"""How many principles, requirements or categories a pinned text counts, held against the recorded contents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from policydata.models.policies import Content, Policy
from policydata.models.record_set import RecordSet
from policydata.models.sources import Statistic
from policydata.values import parse_span
from policydata.verdicts.counting import Agreement, within_bound
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import one_line, readings_of, references_of
from policydata.verdicts.stated_parts import PART_NOUNS
from policydata.vocabulary import Bound, ContentKind, Nature, Unit, Verdict, VerdictMethod


@dataclass(frozen=True, slots=True)
class _Number:
    """How many parts there are, as sources other than the judged text have it."""

    value: int
    sources: tuple[str, ...]
    complete: bool
    """Whether a source says so; otherwise it is the number of parts that were read."""


def judge_content_counts(records: RecordSet) -> list[Finding]:
    """Return a finding for every number of parts that a pinned text gives for an instrument."""
    return [
        _judge(source_id, statistic, policy.record, records)
        for source_id, located in records.sources.items()
        for statistic in located.record.statistics
        if (policy := records.policies.get(statistic.policy or ""))
        and statistic.unit is Unit.ITEM
        and statistic.nature is Nature.COUNT
        and not statistic.indicator
    ]


def _judge(source_id: str, statistic: Statistic, policy: Policy, records: RecordSet) -> Finding:
    content = _content_of(source_id, statistic, policy)
    number = _number_of(content, source_id, records) if content else None
    value = Decimal(statistic.value)
    used = number.sources if number else ()
    official: int | None = number.value if number else None
    if content is None or number is None:
        verdict, reason = Verdict.UNVERIFIABLE, "No other source read says how many there are, or lists them."
    elif _is_subset(source_id, statistic, content, number, policy, records):
        verdict, reason, official, used = _judge_subset(statistic, content, number, source_id, records)
    else:
        verdict, reason = compare_parts(value, statistic.bound, number.value, number.complete, content.kind)
    settled = official is not None and verdict is not Verdict.UNVERIFIABLE
    return Finding(
        verdict_id=f"{statistic.id}-count",
        target_table="statistics",
        target_id=statistic.id,
        target_field="value",
        verdict=verdict,
        method=VerdictMethod.RECORD,
        stated=one_line(statistic.as_written),
        official=None if official is None or content is None else parts_phrase(official, content.kind),
        difference=value - official if settled and official is not None else None,
        difference_unit=Unit.ITEM if settled else None,
        tolerance=Decimal(0) if settled else None,
        reason=reason,
        citations=tuple(dict.fromkeys((f"{source_id}#char={statistic.char}", *used))),
    )


def compare_parts(
    stated: Decimal, bound: Bound, official: int, complete: bool, kind: ContentKind
) -> tuple[Verdict, str]:
    """Return the verdict on a number of parts, and why; `complete` says that a source gives the official number.

    Else it is that of the parts that were read, and a larger number contradicts nothing: the list may go on.
    """
    parts = parts_phrase(official, kind)
    if within_bound(stated, bound, Decimal(official)) is not Agreement.NONE:
        return Verdict.CORROBORATED, f"{'The record counts' if complete else 'The sources read list'} {parts}."
    if complete or official > stated:
        return Verdict.CONTRADICTED, f"The record has {parts}, not {stated}."
    return Verdict.UNVERIFIABLE, f"Only {parts} could be read, and the list may go on."


def _content_of(source_id: str, statistic: Statistic, policy: Policy) -> Content | None:
    """Return the contents the number is about: those that cite its place, else those of the kind it names."""
    span = parse_span(statistic.char)
    for content in policy.contents:
        if any(r.source_id == source_id and r.span == span for r in readings_of(content.sources)):
            return content
    named = [c for c in policy.contents if re.search(PART_NOUNS[c.kind], statistic.as_written, re.IGNORECASE)]
    return named[0] if len(named) == 1 else None


def _number_of(content: Content, judged: str, records: RecordSet) -> _Number | None:
    if content.count_stated and (sources := references_of(content.sources, judged, records)):
        return _Number(int(content.count_stated), sources, complete=True)
    read = [sources for item in content.items if (sources := references_of(item.sources, judged, records))]
    if not read:
        return None
    return _Number(len(read), tuple(dict.fromkeys(c for sources in read for c in sources)), complete=False)


def _is_subset(
    source_id: str, statistic: Statistic, content: Content, number: _Number, policy: Policy, records: RecordSet
) -> bool:
    """Return whether the text gives the whole in another place, so that a smaller number counts some of the parts."""
    value = Decimal(statistic.value)
    return value < number.value and any(
        other.id != statistic.id
        and other.policy == policy.id
        and other.unit is Unit.ITEM
        and Decimal(other.value) == number.value
        and _content_of(source_id, other, policy) is content
        for other in records.sources[source_id].record.statistics
    )


def _judge_subset(
    statistic: Statistic, content: Content, number: _Number, judged: str, records: RecordSet
) -> tuple[Verdict, str, int | None, tuple[str, ...]]:
    """Judge a number of some of the parts by the topic that the record gives to some of them."""
    whole = parts_phrase(number.value, content.kind)
    topics = {item.topic for item in content.items if item.topic}
    marked = [item for item in content.items if item.topic and references_of(item.sources, judged, records)]
    if len(topics) != 1 or not marked:
        reason = f"The record does not say which of the {whole} are meant."
        return Verdict.UNVERIFIABLE, reason, None, number.sources
    topic = str(next(iter(topics))).replace("_", " ")
    sources = tuple(dict.fromkeys(c for item in marked for c in references_of(item.sources, judged, records)))
    found = f"{len(marked)} of the {whole} found to concern {topic}"
    if within_bound(Decimal(statistic.value), statistic.bound, Decimal(len(marked))) is not Agreement.NONE:
        return Verdict.CORROBORATED, f"The record has {found}.", len(marked), sources
    reason = f"The record has {found}; whether another one does depends on how the topic is drawn."
    return Verdict.UNVERIFIABLE, reason, len(marked), sources


def parts_phrase(number: int, kind: ContentKind) -> str:
    """Return a number of parts in words: `1 chapter`, `24 articles`."""
    plural = "categories" if kind is ContentKind.CATEGORY else f"{kind}s"
    return f"{number} {kind if number == 1 else plural}"
