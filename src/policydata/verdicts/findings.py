"""What a check found about one cited fact, and the rows it is published as."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from policydata.tables.indicators import VerdictObservationRow, VerdictRow
from policydata.tables.row import WHOLE_ROW, Fact
from policydata.values import parse_citation
from policydata.vocabulary import ObservationRole, Unit, Verdict, VerdictMethod

REASON_LIMIT = 300
"""Longest reason, in code points: one line a reader takes in."""


@dataclass(frozen=True, slots=True)
class UsedObservation:
    """The key of an observation, what it was in the arithmetic, and where it was read."""

    indicator_id: str
    geography: str
    group: str
    period: str
    vintage: str
    role: ObservationRole
    source_id: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict on one field of one published row, with what it rests on.

    `verdict_id` is the id of the record judged and a suffix; `citations` (`source` or `source#char=start,end`) say
    where the stated fact and the official one were read. Raises ValueError for a reason that is no line of at most
    `REASON_LIMIT` characters, and for a finding that cites nothing.
    """

    verdict_id: str
    target_table: str
    target_id: str
    target_field: str
    verdict: Verdict
    method: VerdictMethod
    stated: str
    reason: str
    citations: tuple[str, ...]
    official: str | None = None
    difference: Decimal | None = None
    difference_unit: Unit | None = None
    tolerance: Decimal | None = None
    observations: tuple[UsedObservation, ...] = ()

    @property
    def source_id(self) -> str:
        """The document judged: that of the first citation, which is the place of the stated fact."""
        return parse_citation(self.citations[0]).source_id

    def __post_init__(self) -> None:
        if not self.reason or len(self.reason) > REASON_LIMIT or "\n" in self.reason:
            raise ValueError(f"the reason of {self.verdict_id} is no line of 1 to {REASON_LIMIT} characters")
        if not self.citations:
            raise ValueError(f"the finding {self.verdict_id} cites nothing")


def finding_facts(findings: Iterable[Finding]) -> Iterator[Fact]:
    """Yield the rows of `verdicts` and `verdict_observations`, with their citations."""
    for finding in findings:
        row = VerdictRow(
            verdict_id=finding.verdict_id,
            source_id=finding.source_id,
            target_table=finding.target_table,
            target_id=finding.target_id,
            target_field=finding.target_field,
            verdict=finding.verdict,
            method=finding.method,
            stated=finding.stated,
            official=finding.official,
            difference=finding.difference,
            difference_unit=finding.difference_unit,
            tolerance=finding.tolerance,
            reason=finding.reason,
        )
        yield Fact(row, {WHOLE_ROW: finding.citations})
        for position, used in enumerate(finding.observations, 1):
            cells = VerdictObservationRow(
                verdict_id=finding.verdict_id,
                position=position,
                indicator_id=used.indicator_id,
                geography=used.geography,
                group=used.group,
                period=used.period,
                vintage=used.vintage,
                role=used.role,
            )
            yield Fact(cells, {WHOLE_ROW: (used.source_id,)})
