"""Units that a text writes where another one is meant: per cent for percentage points."""

from __future__ import annotations

from policydata.models.record_set import RecordSet
from policydata.models.sources import Statistic
from policydata.verdicts.findings import Finding
from policydata.verdicts.readings import one_line
from policydata.vocabulary import Unit, Verdict, VerdictMethod


def judge_written_units(records: RecordSet) -> list[Finding]:
    """Return a finding for every figure whose unit is another one than the text writes."""
    return [
        _judge(source_id, statistic)
        for source_id, located in records.sources.items()
        for statistic in located.record.statistics
        if statistic.unit_as_written and statistic.unit_as_written is not statistic.unit
    ]


def _judge(source_id: str, statistic: Statistic) -> Finding:
    written, meant = (str(unit or "").replace("_", " ") for unit in (statistic.unit_as_written, statistic.unit))
    reason = f"The text writes {written} where {meant} is meant."
    if statistic.unit is Unit.PERCENTAGE_POINT and statistic.unit_as_written is Unit.PERCENT:
        reason = "A difference of two percentages is in percentage points; the text writes per cent."
    return Finding(
        verdict_id=f"{statistic.id}-unit",
        target_table="statistics",
        target_id=statistic.id,
        target_field="unit",
        verdict=Verdict.IMPRECISE,
        method=VerdictMethod.RECORD,
        stated=one_line(statistic.as_written),
        official=f"{statistic.value} {meant}s" if statistic.unit is Unit.PERCENTAGE_POINT else meant,
        reason=reason,
        citations=(f"{source_id}#char={statistic.char}",),
    )
