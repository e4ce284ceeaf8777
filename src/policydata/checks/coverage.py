"""Rules on what is about to be published: evidence for every fact, and no record or part of one lost on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from policydata.checks.rule import RowRule
from policydata.issues import Issue
from policydata.models.record_set import RecordSet
from policydata.schema.columns import columns_of
from policydata.tables import TABLES
from policydata.tables.evidence import EvidenceRow
from policydata.tables.row import WHOLE_ROW, Row
from policydata.tables.sources import MentionRow

_UNCITED = frozenset({"evidence", "retired_ids"})
_RECORDS = ("bodies", "events", "indicators", "people", "policies", "sources")
_LINES = ("mentions", "observations")
# Child table → the folder and the field whose entries are its rows.
_PARTS = {
    "body_names": ("bodies", "names"),
    "body_relations": ("bodies", "relations"),
    "event_actors": ("events", "actors"),
    "event_names": ("events", "names"),
    "indicator_breaks": ("indicators", "breaks"),
    "indicator_names": ("indicators", "names"),
    "person_names": ("people", "names"),
    "policy_dates": ("policies", "dates"),
    "policy_issuers": ("policies", "issuers"),
    "policy_relations": ("policies", "relations"),
    "policy_targets": ("policies", "targets"),
    "policy_titles": ("policies", "titles"),
    "policy_topics": ("policies", "topics"),
    "claims": ("sources", "claims"),
    "slips": ("sources", "slips"),
    "statistics": ("sources", "statistics"),
}
_CITE = "cite where it was read"
_FAULT = "report this as a fault of policydata"


def check_rows(records: RecordSet, rows: Mapping[str, Sequence[Row]]) -> list[Issue]:
    """Return facts without evidence, and tables that hold more or fewer rows than there are records."""
    return [issue for rule in ROW_RULES for issue in rule.find(records, rows)]


def uncited_facts(records: RecordSet, rows: Mapping[str, Sequence[Row]], code: str) -> Iterator[Issue]:
    """Find published values that no evidence backs."""
    cited = {(row.table, row.record_id, row.field) for row in rows["evidence"] if isinstance(row, EvidenceRow)}
    for name, model in TABLES.items():
        if name in _UNCITED:
            continue
        columns = [c.name for c in columns_of(model) if not c.derived and c.name not in model.table_key]
        for number, row in enumerate(rows[name], 1):
            first, *rest = map(str, row.key_values())
            if (name, first, ",".join(rest) or WHOLE_ROW) in cited:
                continue
            if rest:  # the key of a child row is itself something read, such as a date
                message = f"{first} has a row without evidence"
                yield Issue(name, number, 1, ",".join(rest), code, message, _CITE)
                continue
            for column in columns:
                if getattr(row, column) is not None and (name, first, column) not in cited:
                    message = f"{first} has a value without evidence"
                    yield Issue(name, number, 1, column, code, message, _CITE)


def lost_records(records: RecordSet, rows: Mapping[str, Sequence[Row]], code: str) -> Iterator[Issue]:
    """Find records that were read and neither refused nor published, and parts of records without a row."""
    published = sum(len(rows[table]) for table in (*_RECORDS, *_LINES, "retired_ids")) + len(records.verdicts)
    published -= sum(isinstance(row, MentionRow) and not row.curated for row in rows["mentions"])
    if published != records.records_read - records.records_refused:
        message = f"{records.records_read} records read, {records.records_refused} refused, {published} published"
        yield Issue("(release)", 1, 1, "(records)", code, message, _FAULT)
    proposed = sum(line.record.text is not None for lines in records.extracted.values() for line in lines)
    found = sum(isinstance(row, MentionRow) and row.rule != "curated" for row in rows["mentions"])
    if proposed != found:
        message = f"{proposed} mentions extracted, {found} published"
        yield Issue("(release)", 1, 1, "mentions", code, message, _FAULT)
    for table, (folder, field) in _PARTS.items():
        parts = sum(len(getattr(located.record, field)) for located in getattr(records, folder).values())
        if parts != len(rows[table]):
            message = f"{parts} {field} in the records of {folder}, {len(rows[table])} rows"
            yield Issue("(release)", 1, 1, table, code, message, _FAULT)
    # Computed verdicts stand beside the curated ones.
    judged = {row.key_values() for row in rows["verdicts"]}
    for located in records.verdicts.values():
        for index, verdict in enumerate(located.record.verdicts):
            if (verdict.id,) not in judged:
                yield located.issue(("verdicts", index), code, f"the verdict {verdict.id!r} has no row", _FAULT)
    # A content of which only the number of parts was read is one row.
    contents = [content for located in records.policies.values() for content in located.record.contents]
    parts = sum(max(1, len(content.items)) for content in contents)
    if parts != len(rows["policy_contents"]):
        message = f"{parts} contents in the records of policies, {len(rows['policy_contents'])} rows"
        yield Issue("(release)", 1, 1, "policy_contents", code, message, _FAULT)


ROW_RULES = (
    RowRule(
        "uncited_fact",
        "Every published value that is not computed from others has evidence; retired ids are editorial.",
        "policies:2:1: number: xx-widget-rules-2023 has a value without evidence; cite where it was read "
        "[uncited_fact]",
        uncited_facts,
    ),
    RowRule(
        "lost_record",
        "Records read are records published and records refused; every part of a record has its row.",
        "(release):1:1: (records): 33 records read, 0 refused, 32 published; report this as a fault of policydata "
        "[lost_record]",
        lost_records,
    ),
)
"""Every rule on rows, in the order in which they run."""
