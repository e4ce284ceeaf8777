"""The kernel: a text, or a batch of texts, to mentions and records. Pure, picklable, without state or clock."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from policydata.extraction.candidate_rows import as_documents, candidate_schema, rows_of
from policydata.extraction.candidates import POSITIONS, Candidate, Field
from policydata.extraction.collection import collection_paused
from policydata.extraction.dates.finder import find_dates
from policydata.extraction.document_numbers.finder import find_numbers
from policydata.extraction.extractions import Extraction, Mention, Record
from policydata.extraction.figures.finder import find_figures
from policydata.extraction.languages import Stretch, stretches
from policydata.extraction.layout.cell_edges import within_cells
from policydata.extraction.names.finder import find_names
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.normalization import Normalized
from policydata.extraction.overlaps import settle
from policydata.extraction.page_menus import menu_end
from policydata.extraction.records import assemble
from policydata.extraction.scripts import simplified
from policydata.extraction.spans import Span

if TYPE_CHECKING:
    import pyarrow as pa

FIRST_DAY = datetime.date(1000, 1, 1)
"""No document is older; the years that are counted from it have four digits."""


def read_text(
    text: str,
    gazetteer: Gazetteer | None = None,
    language: str | None = None,
    document_date: datetime.date | None = None,
) -> Extraction:
    """Return the mentions of every kind in a text, overlaps settled, and the records they make.

    `language` is `en` or `zh`; None detects it by paragraph. `document_date` is the day the text speaks. Raises
    ValueError for another language, or a day before the year 1000.
    """
    if language not in (None, "en", "zh"):
        raise ValueError(f"no rules for the language {language!r}; write en, zh or None to detect it")
    if document_date is not None and document_date < FIRST_DAY:
        raise ValueError(f"{document_date} is before {FIRST_DAY}; write the day on which the document speaks")
    mentions: list[Mention] = []
    records: list[Record] = []
    with collection_paused():
        for start, end, spoken in _parts(text, language):
            part = text if end - start == len(text) else text[start:end]
            read = Normalized(part, spoken)
            spans: Sequence[Span] = find_spans(read.text, spoken, gazetteer, document_date)
            candidates = [read.candidate(one) for one in assemble(read.text, spans, spoken, document_date)]
            spans = read.spans(spans)
            first = len(mentions)
            mentions += _mentions(part, spans, start)
            records += [_record(candidate, mentions, first, start) for candidate in candidates]
        return Extraction(tuple(mentions), tuple(records))


def _parts(text: str, language: str | None) -> Iterator[Stretch]:
    """Yield the parts of a text that are read by themselves: the menu of a page, and its stretches of one language."""
    menu = menu_end(text)
    if menu:
        yield from stretches(text[:menu], language)
    for start, end, spoken in stretches(text[menu:] if menu else text, language):
        yield Stretch(start + menu, end + menu, spoken)


def find_spans(
    text: str, language: str, gazetteer: Gazetteer | None = None, document_date: datetime.date | None = None
) -> list[Span]:
    """Return the spans of every kind in a text of one language, overlaps settled, by position."""
    # Dates and figures are read in simplified characters; only their places and values are taken.
    plain = simplified(text) if language == "zh" else text
    return settle(
        (
            *within_cells(plain, partial(find_dates, language=language, document_date=document_date)),
            *within_cells(plain, partial(find_figures, language=language, traditional=plain is not text)),
            *find_numbers(text, language),
            *within_cells(text, partial(find_names, language=language, gazetteer=gazetteer), names=True),
        )
    )


def _mentions(text: str, spans: Sequence[Span], offset: int) -> list[Mention]:
    """Return the spans as mentions of the whole text, in which `text` begins at `offset`."""
    new, made = tuple.__new__, Mention
    mentions: list[Mention] = []
    for start, end, kind, value, unit, rule, linked_id, detail in spans:
        if offset and (antecedent := detail.get("refers_to")):
            detail = {**detail, "refers_to": str(int(antecedent) + offset)}
        if kind == "date" and detail:
            value, detail = _interval(value, detail)
        cells = (kind, start + offset, end + offset, text[start:end], value, unit, linked_id, rule, detail)
        mentions.append(new(made, cells))
    return mentions


def _interval(value: str | None, detail: Mapping[str, str]) -> tuple[str | None, Mapping[str, str]]:
    """Return the EDTF interval that a date and its end say, or a decade or plan period, which the rules hold apart."""
    if value is None and "period" in detail:
        return detail["period"], {name: said for name, said in detail.items() if name != "period"}
    if value is not None and "end" in detail:
        return f"{value}/{detail['end']}", {name: said for name, said in detail.items() if name != "end"}
    return value, detail


def _record(candidate: Candidate, mentions: Sequence[Mention], first: int, offset: int) -> Record:
    kind, fields, spans, rule, confidence, doubts = candidate
    if offset:
        fields = _shifted(fields, offset)
    if len(spans) == 1:
        index = first + spans[0]
        _, start, end, *_ = mentions[index]
        return tuple.__new__(Record, (kind, start, end, fields, (index,), rule, confidence, doubts))
    evidence = tuple([first + index for index in spans])
    start = min([mentions[index].start for index in evidence])
    end = max([mentions[index].end for index in evidence])
    return tuple.__new__(Record, (kind, start, end, fields, evidence, rule, confidence, doubts))


def _shifted(fields: Mapping[str, Field], offset: int) -> dict[str, Field]:
    """Return the fields of a record with their positions counted from the start of the whole text."""
    moved = dict(fields)
    for name in POSITIONS:
        where = moved.get(name)
        if isinstance(where, str):
            moved[name] = _moved(where, offset)
        elif where is not None:
            moved[name] = tuple(_moved(one, offset) for one in where)
    return moved


def _moved(position: str, offset: int) -> str:
    start, _, end = position.partition(",")
    return f"{int(start) + offset},{int(end) + offset}"


def extract_batch(batch: pa.RecordBatch | pa.Table, gazetteer: Gazetteer | None = None) -> pa.RecordBatch:
    """Return what the documents of a batch of `document_schema()` name and state, as a batch of `candidate_schema()`.

    Rows stand in the order of the documents and of their texts. Raises ValueError for a batch that is none of
    documents, and for an unknown language.
    """
    import pyarrow as pa

    schema = candidate_schema()
    columns: list[list[object]] = [[] for _ in schema]
    for document in as_documents(batch).to_pylist():
        text, language, date = document["text"], document["language"], document["date"]
        for row in rows_of(document["document_id"], text, read_text(text, gazetteer, language, date), language, date):
            for column, cell in zip(columns, row, strict=True):
                column.append(cell)
    arrays = [pa.array(column, type=field.type) for column, field in zip(columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
