"""How many bodies a pinned text counts for an instrument, held against the bodies that other sources list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from policydata.models.policies import Policy
from policydata.models.record_set import RecordSet
from policydata.models.sources import Statistic
from policydata.values import parse_span
from policydata.verdicts.counting import Agreement, within_bound
from policydata.verdicts.findings import Finding
from policydata.verdicts.issuers import Listed, listed_bodies, name_list, same_body
from policydata.verdicts.readings import Reading, one_line, readings_of
from policydata.vocabulary import BodyRole, Bound, Nature, Unit, Verdict, VerdictMethod

# "The CAC and seven other ministries" counts besides the named body; 科技部等十部门 counts it in.
_BESIDES = re.compile(r"\bothers?\b|\banother\b|\bfurther\b|其他|其它|另外", re.IGNORECASE)
_ISSUING = (BodyRole.ISSUER, BodyRole.ADOPTER, BodyRole.PUBLISHER)
_COUNTED = {Unit.BODY: _ISSUING, Unit.STATE: (BodyRole.CO_SPONSOR,)}


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The words that name some issuers and count the others."""

    reading: Reading | None
    words: str
    named: tuple[str, ...]

    @property
    def counts_besides(self) -> bool:
        """Whether the number leaves out the bodies named beside it."""
        return bool(self.named) and bool(_BESIDES.search(self.words))


def judge_issuer_counts(records: RecordSet) -> list[Finding]:
    """Return a finding for every number of bodies or states that a pinned text gives for an instrument."""
    return [
        _judge(source_id, statistic, policy.record, records)
        for source_id, located in records.sources.items()
        for statistic in located.record.statistics
        if (policy := records.policies.get(statistic.policy or ""))
        and statistic.unit in _COUNTED
        and statistic.nature is Nature.COUNT
    ]


def _judge(source_id: str, statistic: Statistic, policy: Policy, records: RecordSet) -> Finding:
    phrase = _phrase_of(source_id, statistic, policy)
    listed = list(_listed(policy, source_id, statistic.unit, records))
    official = len(_distinct(listed, records))
    counted = Decimal(statistic.value)
    besides = len(phrase.named) if phrase.counts_besides else 0
    how = f"{besides} named and {counted} others" if besides else f"{counted}"
    noun = "states" if statistic.unit is Unit.STATE else "bodies"
    verdict, reason = compare_count(counted, besides, official, statistic.bound, noun)
    sources = dict.fromkeys(citation for entry in listed for citation in entry.sources)
    names = name_list([entry.body for entry in listed], records) if listed else None
    return Finding(
        verdict_id=f"{statistic.id}-count",
        target_table="statistics",
        target_id=statistic.id,
        target_field="value",
        verdict=verdict,
        method=VerdictMethod.RECORD,
        stated=f"{one_line(phrase.words)}: {how}" if phrase.counts_besides else one_line(phrase.words),
        official=f"{official} in all: {names}" if official > 1 else None,
        difference=counted + besides - official if official > 1 else None,
        difference_unit=statistic.unit if official > 1 else None,
        tolerance=Decimal(0) if official > 1 else None,
        reason=reason,
        citations=(f"{source_id}#char={statistic.char}", *(sources if official > 1 else ())),
    )


def compare_count(
    counted: Decimal, besides: int, official: int, bound: Bound = Bound.EXACT, noun: str = "bodies"
) -> tuple[Verdict, str]:
    """Return the verdict on a number of bodies, and why; `besides` are those that the phrase names and does not count.

    A list of fewer than two contradicts nothing: one body in the record may be all there is, or all that was read.
    """
    implied = counted + besides
    agreement = within_bound(implied, bound, Decimal(official))
    if official < 2:
        return Verdict.UNVERIFIABLE, f"No source read lists the {noun}, so their number could not be counted."
    if agreement is Agreement.EXACT:
        return Verdict.CORROBORATED, f"The recorded list has {official} {noun}."
    if agreement is Agreement.WITHIN:
        return Verdict.CORROBORATED, f"The recorded list has {official} {noun}, which the wording allows."
    if besides and within_bound(counted, bound, Decimal(official)) is not Agreement.NONE:
        twice = "the named one among them; the text counts it twice"
        return Verdict.IMPRECISE, f"The recorded list has {official} {noun} in all, {twice}."
    return Verdict.CONTRADICTED, f"The recorded list has {official} {noun} in all, not {implied}."


def _phrase_of(source_id: str, statistic: Statistic, policy: Policy) -> _Phrase:
    """Return the widest recorded phrase around the number, and the bodies it names."""
    span = parse_span(statistic.char)
    best = _Phrase(None, statistic.as_written, ())
    for issuer in policy.issuers:
        for reading in readings_of(issuer.sources):
            if reading.source_id != source_id or not reading.holds(span):
                continue
            named = [i.body for i in policy.issuers if reading.citation in i.sources]
            words = issuer.as_written or statistic.as_written
            if best.reading is None or best.reading.span.end - best.reading.span.start < len(words):
                best = _Phrase(reading, words, tuple(dict.fromkeys(named)))
    return best


def _listed(policy: Policy, source_id: str, unit: Unit, records: RecordSet) -> Iterator[Listed]:
    entries = listed_bodies(policy, source_id, records)
    for role in _COUNTED[unit]:
        if in_role := [entry for entry in entries if entry.role is role]:
            yield from in_role
            return


def _distinct(listed: list[Listed], records: RecordSet) -> list[str]:
    bodies: list[str] = []
    for entry in listed:
        if not any(same_body(entry.body, body, records) for body in bodies):
            bodies.append(entry.body)
    return bodies
