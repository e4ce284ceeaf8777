"""The one flat table of what was extracted: documents, mentions and records, as rows, JSON lines and Arrow."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from policydata.extraction.candidates import Field
from policydata.extraction.extractions import Extraction, Record

if TYPE_CHECKING:
    import pyarrow as pa

DOCUMENT = "document"
_VALUES = {"instrument_event": ("date", None), "statistic": ("value", "unit"), "contents": ("count_stated", None)}
_LINKS = {"instrument_event": "policy_id", "contents": "policy_id", "claim": "subject_id", "relation": "policy_id"}


class CandidateRow(NamedTuple):
    """One line: a document (`kind` document), a mention (date, figure, policy …) or a record (statistic …).

    `start:end` counts code points; `text` is the surface of a mention; `detail` is a JSON object: of a record its
    fields and the positions of its evidence, of a document its hash, length, language and date.
    """

    document_id: str
    kind: str
    start: int
    end: int
    text: str | None
    value: str | None
    unit: str | None
    linked_id: str | None
    rule: str | None
    confidence: str | None
    doubts: str | None
    detail: str


def rows_of(
    document_id: str,
    text: str,
    extraction: Extraction,
    language: str | None = None,
    document_date: datetime.date | None = None,
) -> Iterator[CandidateRow]:
    """Yield the rows of one document, led by that of the document itself, then by position."""
    about = {
        "date": document_date.isoformat() if document_date else None,
        "language": language,
        "text_length": len(text),
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    yield CandidateRow(document_id, DOCUMENT, 0, len(text), None, None, None, None, None, None, None, _json(about))
    rows = [
        CandidateRow(document_id, *mention[:-1], None, None, _json(dict(mention.detail)))
        for mention in extraction.mentions
    ]
    rows += [_record_row(document_id, record, extraction) for record in extraction.records]
    yield from sorted(rows, key=lambda row: (row.start, row.end, row.kind, row.detail))


def _record_row(document_id: str, record: Record, extraction: Extraction) -> CandidateRow:
    value, unit = _VALUES.get(record.kind, (None, None))
    evidence = [[extraction.mentions[index].start, extraction.mentions[index].end] for index in record.evidence]
    return CandidateRow(
        document_id,
        record.kind,
        record.start,
        record.end,
        None,
        _text(record.fields.get(value)) if value else None,
        _text(record.fields.get(unit)) if unit else None,
        _text(record.fields.get(_LINKS[record.kind])) if record.kind in _LINKS else None,
        record.rule,
        record.confidence,
        "; ".join(record.doubts) or None,
        _json({"evidence": evidence, "fields": {k: v for k, v in record.fields.items() if v not in (None, ())}}),
    )


def _text(field: Field) -> str | None:
    return field if isinstance(field, str) else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def document_schema() -> pa.Schema:
    """Return the schema of a batch of documents: id, text, language (`en`, `zh` or null), date (or null)."""
    import pyarrow as pa

    return pa.schema(
        [
            pa.field("document_id", pa.string(), nullable=False),
            pa.field("text", pa.large_string(), nullable=False),
            pa.field("language", pa.string()),
            pa.field("date", pa.date32()),
        ]
    )


def as_documents(batch: pa.RecordBatch | pa.Table) -> pa.Table:
    """Return a batch or table with the columns and types of `document_schema()`, cast where they differ.

    Raises ValueError for a missing column, a null id or text, and a value that is none of its type.
    """
    import pyarrow as pa

    arrays = []
    for field in document_schema():
        if field.name not in batch.schema.names:
            raise ValueError(f"the batch has no column {field.name!r}; give it, with nulls where nothing is known")
        column = batch.column(field.name)
        if not field.nullable and column.null_count:
            row = column.is_null().index(True).as_py()
            raise ValueError(f"row {row}: {field.name} is null; leave the row out, or give the {field.name}")
        try:
            arrays.append(column.cast(field.type, safe=field.name != "date"))
        except pa.ArrowException as error:
            raise ValueError(f"column {field.name!r} of {column.type} is none of {field.type}: {error}") from None
    return pa.Table.from_arrays(arrays, schema=document_schema())


def candidate_schema() -> pa.Schema:
    """Return the schema of `CandidateRow`."""
    import pyarrow as pa

    never_null = ("document_id", "kind", "start", "end", "detail")
    return pa.schema(
        [
            pa.field(name, pa.int64() if name in ("start", "end") else pa.string(), nullable=name not in never_null)
            for name in CandidateRow._fields
        ]
    )


def json_line(row: CandidateRow) -> str:
    """Return a row as one line of JSON, without its empty cells; `detail` is an object, `doubts` a list."""
    cells: dict[str, object] = {name: cell for name, cell in row._asdict().items() if cell is not None}
    cells["detail"] = json.loads(row.detail)
    if row.doubts:
        cells["doubts"] = row.doubts.split("; ")
    return json.dumps(cells, ensure_ascii=False) + "\n"
