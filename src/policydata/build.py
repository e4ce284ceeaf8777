"""The staircase from raw records to a release: read, check, judge, make rows, publish, verify."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from policydata.checks import check_records
from policydata.checks.coverage import check_rows
from policydata.checks.page import checks_page
from policydata.checks.spans import recorded_spans
from policydata.errors import InvalidRecordsError, PublishError
from policydata.issues import Issue, IssueLog, field_path
from policydata.metadata import package_metadata
from policydata.models.record_set import RecordSet
from policydata.publish.publication import publish_release
from policydata.publish.release_table import ReleaseTable
from policydata.raw.reader import read_raw
from policydata.schema.arrow import to_arrow
from policydata.schema.dictionary import data_dictionary
from policydata.schema.json_schema import RECORDS, json_schema
from policydata.schema.table_schema import table_schema
from policydata.tables import TABLES, rows_of
from policydata.tables.row import Row
from policydata.texts import AnchoredSpan, Pin, TextReport, check_texts
from policydata.verdicts.findings import finding_facts
from policydata.verdicts.judge import judge_records

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Validation:
    """What a run read, and every issue it found; `texts` is None when no folder of texts was given."""

    records: RecordSet
    issues: tuple[Issue, ...]
    texts: TextReport | None = None


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build published."""

    records_read: int
    rows: dict[str, int]


def validate_raw(raw: Path, texts: Path | None = None, progress: Progress = lambda files: None) -> Validation:
    """Read and check all records under `raw`, and every span against the texts when their folder is given.

    Raises NotADirectoryError if `raw` is no folder.
    """
    log = IssueLog()
    records = read_raw(raw, log, progress)
    log.extend(check_records(records))
    report = None if texts is None else check_texts(_pins(records), _spans(records), texts)
    log.extend(report.issues if report else ())
    return Validation(records, tuple(log.sorted()), report)


def build_release(
    raw: Path, target: Path, *, texts: Path | None = None, progress: Progress = lambda files: None
) -> BuildReport:
    """Publish the records under `raw` as a release in `target`, all or nothing.

    Raises InvalidRecordsError with all issues, or PublishError; the previous release then stands untouched.
    """
    validation = validate_raw(raw, texts, progress)
    if validation.issues:
        raise InvalidRecordsError(validation.issues)
    rows = release_rows(validation.records)
    if faults := check_rows(validation.records, rows):
        raise InvalidRecordsError(tuple(faults))
    keys = {name: row.table_key[0] for name, row in TABLES.items()}
    tables = [
        ReleaseTable(
            name=name,
            title=row.table_title,
            description=(row.__doc__ or "").strip(),
            rows=to_arrow(row, rows[name]),
            schema=table_schema(row, keys),
        )
        for name, row in TABLES.items()
    ]
    publish_release(tables, package_metadata(), target)
    return BuildReport(validation.records.records_read, {name: len(rows[name]) for name in TABLES})


def release_rows(records: RecordSet) -> dict[str, list[Row]]:
    """Return the rows of every table of a release: those of the records, and the computed verdicts on them."""
    return rows_of(records, finding_facts(judge_records(records)))


def generated_files() -> dict[str, str]:
    """Return the files derived from the models, by path from the root of a checkout."""
    keys = {name: row.table_key[0] for name, row in TABLES.items()}
    files = {f"schemas/{name}.schema.json": _json(json_schema(record)) for name, record in RECORDS.items()}
    files |= {f"schemas/{name}.table.json": _json(table_schema(row, keys)) for name, row in TABLES.items()}
    files["docs/data-dictionary.md"] = data_dictionary(TABLES.values())
    files["docs/checks.md"] = checks_page()
    return files


def write_generated(root: Path) -> list[Path]:
    """Write the generated files under `root` and return those that changed; each appears whole or not at all.

    Raises PublishError if one of them cannot be written.
    """
    changed = []
    for name, text in generated_files().items():
        path = root / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        aside = path.with_name(f".{path.name}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(text, encoding="utf-8", newline="\n")
            aside.replace(path)
        except OSError as error:
            raise PublishError(f"{path} cannot be written: {error.strerror or error}") from error
        changed.append(path)
    return changed


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _pins(records: RecordSet) -> list[Pin]:
    sources = (located.record for located in records.sources.values())
    return [Pin(s.id, s.text_sha256, int(s.text_length)) for s in sources if s.text_sha256 and s.text_length]


def _spans(records: RecordSet) -> list[AnchoredSpan]:
    spans = []
    for pin in _pins(records):
        for item in recorded_spans(records, pin.source_id):
            line, column = item.located.position(item.loc)
            place = f"{item.located.path}:{line}:{column}"
            spans.append(
                AnchoredSpan(pin.source_id, *item.span, item.as_written, item.span_sha256, place, field_path(item.loc))
            )
    return spans
