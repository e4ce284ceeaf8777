"""The kernel: a text, or a batch of texts, to mentions. Pure, picklable, without state or clock."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, NamedTuple

from policydata.extraction.dates import find_dates
from policydata.extraction.document_numbers import find_numbers
from policydata.extraction.figures import find_figures
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.languages import stretches
from policydata.extraction.names import find_bodies, find_events, find_people, find_policies
from policydata.extraction.overlaps import settle
from policydata.extraction.spans import Span

if TYPE_CHECKING:
    import pyarrow as pa


class Mention(NamedTuple):
    """A stretch of a text that names something; `text` is `document[start:end]`, cut by the kernel."""

    kind: str
    start: int
    end: int
    text: str
    value: str | None
    unit: str | None
    linked_id: str | None
    rule: str
    detail: dict[str, str]


def find_spans(
    text: str,
    gazetteer: Gazetteer | None = None,
    language: str | None = None,
    document_date: datetime.date | None = None,
) -> list[Span]:
    """Return the spans of every kind in a text, overlaps settled, by position (code points).

    `language` is `en` or `zh`; None detects it by paragraph. Raises ValueError for another language.
    """
    if language not in (None, "en", "zh"):
        raise ValueError(f"no rules for the language {language!r}; write en, zh or None to detect it")
    spans: list[Span] = []
    for start, end, spoken in stretches(text, language):
        part = text if end - start == len(text) else text[start:end]
        found = [
            *find_dates(part, spoken, document_date),
            *find_figures(part, spoken),
            *find_numbers(part, spoken),
            *find_policies(part, spoken, gazetteer),
            *find_bodies(part, spoken, gazetteer),
            *find_people(part, spoken, gazetteer),
            *find_events(part, spoken, gazetteer),
        ]
        spans += [_shifted(span, start) for span in settle(found)] if start else settle(found)
    return spans


def _shifted(span: Span, offset: int) -> Span:
    detail = span.detail
    if antecedent := detail.get("refers_to"):
        detail = {**detail, "refers_to": str(int(antecedent) + offset)}
    return span._replace(start=span.start + offset, end=span.end + offset, detail=detail)


def mentions_of(text: str, spans: list[Span]) -> list[Mention]:
    """Return the spans with their surfaces."""
    return [
        Mention(s.kind, s.start, s.end, text[s.start : s.end], s.value, s.unit, s.linked_id, s.rule, dict(s.detail))
        for s in spans
    ]


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


def mention_schema() -> pa.Schema:
    """Return the schema of a batch of mentions; `start` and `end` count code points, `detail` is a JSON object."""
    import pyarrow as pa

    return pa.schema(
        [
            pa.field("document_id", pa.string(), nullable=False),
            pa.field("kind", pa.string(), nullable=False),
            pa.field("start", pa.int64(), nullable=False),
            pa.field("end", pa.int64(), nullable=False),
            pa.field("text", pa.string(), nullable=False),
            pa.field("value", pa.string()),
            pa.field("unit", pa.string()),
            pa.field("linked_id", pa.string()),
            pa.field("rule", pa.string(), nullable=False),
            pa.field("detail", pa.string(), nullable=False),
        ]
    )


def extract_batch(batch: pa.RecordBatch, gazetteer: Gazetteer | None = None) -> pa.RecordBatch:
    """Return the mentions of a batch of `document_schema()` as a batch of `mention_schema()`, in document order."""
    import pyarrow as pa

    columns: list[list[object]] = [[] for _ in mention_schema()]
    for document in batch.to_pylist():
        text = document["text"]
        for mention in mentions_of(text, find_spans(text, gazetteer, document["language"], document["date"])):
            detail = json.dumps(mention.detail, ensure_ascii=False, sort_keys=True)
            for column, cell in zip(columns, (document["document_id"], *mention[:-1], detail), strict=True):
                column.append(cell)
    schema = mention_schema()
    arrays = [pa.array(column, type=field.type) for column, field in zip(columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
