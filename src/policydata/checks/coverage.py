"""Rules on what is about to be published: evidence for every fact, and no record lost on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from policydata.issues import Issue
from policydata.models.record_set import RecordSet
from policydata.schema.columns import columns_of
from policydata.tables import TABLES
from policydata.tables.evidence import EvidenceRow
from policydata.tables.row import WHOLE_ROW, Row

_UNCITED = frozenset({"evidence", "retired_ids"})


def check_rows(records: RecordSet, rows: Mapping[str, Sequence[Row]]) -> list[Issue]:
    """Return facts without evidence, and tables that hold more or fewer rows than there are records."""
    return [*_uncited(rows), *_lost(records, rows)]


def _uncited(rows: Mapping[str, Sequence[Row]]) -> Iterator[Issue]:
    cited = {(row.table, row.record_id, row.field) for row in rows["evidence"] if isinstance(row, EvidenceRow)}
    for name, model in TABLES.items():
        if name in _UNCITED:
            continue
        columns = [c.name for c in columns_of(model) if not c.derived and c.name not in model.table_key]
        for number, row in enumerate(rows[name], 1):
            first, *rest = map(str, row.key_values())
            if (name, first, ",".join(rest) if rest else WHOLE_ROW) in cited:
                continue
            for column in columns:
                if getattr(row, column) is not None and (name, first, column) not in cited:
                    message = f"{first} has a value without evidence"
                    yield Issue(name, number, 1, column, "uncited_fact", message, "cite where it was read")


def _lost(records: RecordSet, rows: Mapping[str, Sequence[Row]]) -> Iterator[Issue]:
    published = sum(len(rows[t]) for t in ("bodies", "events", "indicators", "people", "policies", "sources"))
    published += sum(len(rows[t]) for t in ("mentions", "observations", "retired_ids")) + len(records.verdicts)
    expected = records.records_read - records.records_refused
    if published != expected:
        message = f"{records.records_read} records read, {records.records_refused} refused, {published} published"
        yield Issue("(release)", 1, 1, "(records)", "lost_record", message, "report this as a fault of policydata")
