"""Claims that state judged facts: a sentence is no better than the number or the date in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from policydata.models.record_set import RecordSet
from policydata.models.sources import Claim, Statistic
from policydata.values import Span, parse_citation, parse_span
from policydata.verdicts.date_events import date_words
from policydata.verdicts.findings import REASON_LIMIT, Finding
from policydata.verdicts.issuers import body_name
from policydata.verdicts.readings import one_line
from policydata.vocabulary import Verdict, VerdictMethod

_WORST_FIRST = (Verdict.CONTRADICTED, Verdict.IMPRECISE, Verdict.UNVERIFIABLE, Verdict.CORROBORATED)
_SAID = ("value", "unit")
_WORDS = dict(
    zip(
        map(str, range(1, 13)),
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        strict=True,
    )
)


def judge_claims(records: RecordSet, findings: Iterable[Finding]) -> list[Finding]:
    """Return a finding for every checkable claim that states a judged number, or a date or body that is not right.

    Only what the paraphrase itself says counts, and a claim is left alone while one of its figures is not judged.
    A claim of which dates and bodies alone were confirmed is not judged: the rest of it was not looked at.
    """
    by_source: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_source[parse_citation(finding.citations[0]).source_id].append(finding)
    return [
        _judge(source_id, claim, held)
        for source_id, located in records.sources.items()
        for claim in located.record.claims
        if claim.checkable == "true"
        and (held := _deciding(claim, located.record.statistics, by_source[source_id], records))
    ]


def _deciding(
    claim: Claim, statistics: Sequence[Statistic], findings: Sequence[Finding], records: RecordSet
) -> list[Finding]:
    """Return the findings on what the claim states, the worst first; none where they decide nothing."""
    outer = parse_span(claim.char)
    held = [f for f in findings if _inside(parse_citation(f.citations[0]).span, outer)]
    judged = {f.target_id for f in held if f.target_table == "statistics" and f.target_field == "value"}
    stated = {s.id: s for s in statistics if _inside(parse_span(s.char), outer)}
    if not judged >= stated.keys():
        return []
    said = [f for f in held if _says(claim.statement, f, stated, records)]
    if not any(f.target_table == "statistics" or f.verdict is not Verdict.CORROBORATED for f in said):
        return []
    return sorted(said, key=lambda f: (_WORST_FIRST.index(f.verdict), f.verdict_id))


def _inside(inner: Span | None, outer: Span) -> bool:
    return inner is not None and outer.start <= inner.start and inner.end <= outer.end


def _says(statement: str, finding: Finding, statistics: dict[str, Statistic], records: RecordSet) -> bool:
    """Return whether the paraphrase states the fact that was judged."""
    if finding.target_table == "statistics":
        # Whether an aim was met later is no part of what the claim says.
        return finding.target_field in _SAID and any(
            _has_word(statement, word) for word in _number_words(statistics[finding.target_id])
        )
    _, _, key = finding.target_field.partition(",")
    if finding.target_table == "policy_dates":
        return date_words(key) in statement
    if finding.target_table == "policy_issuers":
        return body_name(key, records) in statement
    return False


def _number_words(statistic: Statistic) -> list[str]:
    written = re.findall(r"[0-9]+(?:\.[0-9]+)?", statistic.as_written)
    return [*written, one_line(statistic.as_written), statistic.value, _WORDS.get(statistic.value, statistic.value)]


def _has_word(text: str, word: str) -> bool:
    # A number may be followed by letters, as in "75th"; a word may not: "eight" does not stand in "eighteen".
    end = r"(?!\.?[0-9])" if word[-1].isdigit() else r"(?!\w)"
    return re.search(rf"(?<![\w.]){re.escape(word)}{end}", text, re.IGNORECASE) is not None


def _judge(source_id: str, claim: Claim, held: Sequence[Finding]) -> Finding:
    worst = [finding for finding in held if finding.verdict is held[0].verdict]
    reasons = list(dict.fromkeys(finding.reason for finding in worst))
    while len(" ".join(reasons)) > REASON_LIMIT:
        reasons.pop()  # Each is short enough alone.
    return Finding(
        verdict_id=f"{claim.id}-facts",
        target_table="claims",
        target_id=claim.id,
        target_field="statement",
        verdict=held[0].verdict,
        method=VerdictMethod.RECORD,
        stated=claim.statement,
        official=next((finding.official for finding in worst if finding.official), None),
        reason=" ".join(reasons),
        citations=tuple(dict.fromkeys((f"{source_id}#char={claim.char}", *(c for f in held for c in f.citations)))),
    )
