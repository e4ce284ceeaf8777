"""The lines of a file of candidates: each a valid row of a document, or an issue with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from policydata.extraction.candidate_rows import DOCUMENT, CandidateRow
from policydata.issues import Issue
from policydata.values import SHA256_PATTERN
from policydata.vocabulary import MentionKind

RECORD_KINDS = frozenset({"instrument_event", "statistic", "contents", "claim", "relation"})
_MENTION_KINDS = frozenset(map(str, MentionKind))
_COLUMNS = frozenset(CandidateRow._fields)
_TEXTS = ("text", "value", "unit", "linked_id", "rule", "confidence")
_MOST_POSITION = 10**15
_PARQUET = "PAR1"
_MOST_FAULTS = 5
_JSON_LINES = "give the .jsonl file of `policydata extract -o candidates.jsonl`"
_AGAIN = "extract the document again, and change no line"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MentionLine:
    """A mention as the file has it; `text` is what stands at `span` of the document (code points)."""

    kind: str
    span: Span
    text: str
    value: str | None
    unit: str | None
    linked_id: str | None
    rule: str
    detail: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A candidate record as the file has it: its fields by name, and the spans it rests on."""

    kind: str
    fields: Mapping[str, str | tuple[str, ...]]
    evidence: tuple[Span, ...]
    confidence: str
    doubts: tuple[str, ...]
    rule: str = ""

    def text(self, name: str) -> str | None:
        """Return a field that is one text."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a field that is a list of texts."""
        value = self.fields.get(name, ())
        return (value,) if isinstance(value, str) else value


@dataclass(slots=True)
class Document:
    """What a file says of one document; hash, length, language and date are None where it does not say them."""

    document_id: str
    sha256: str | None = None
    length: int | None = None
    language: str | None = None
    date: str | None = None
    mentions: dict[tuple[Span, str], MentionLine] = field(default_factory=dict)
    records: list[RecordLine] = field(default_factory=list)

    def mention(self, span: Span, *kinds: str) -> MentionLine | None:
        """Return the mention of one of the kinds at a span."""
        return next((self.mentions[span, kind] for kind in kinds if (span, kind) in self.mentions), None)


def read_lines(lines: Iterable[str], path: str) -> tuple[dict[str, Document], list[Issue]]:
    """Return the documents of a file in its order, and an issue for every line that is no row of candidates.

    A file of another kind has one issue.
    """
    documents: dict[str, Document] = {}
    issues: list[Issue] = []
    for number, line in enumerate(lines, 1):
        if number == 1 and line.startswith(_PARQUET):
            return {}, [
                Issue(path, 1, 1, "(record)", "json_syntax", "this is a Parquet file, no JSON lines", _JSON_LINES)
            ]
        if number > _MOST_FAULTS and len(issues) == number - 1 and {issue.code for issue in issues} == {"json_syntax"}:
            message = f"none of the first {_MOST_FAULTS} lines is JSON; this is no file of candidates"
            return {}, [Issue(path, 1, 1, "(record)", "json_syntax", message, _JSON_LINES)]
        text = line.removeprefix("\ufeff") if number == 1 else line
        try:
            _take(text.rstrip("\r\n"), documents)
        except _FaultError as fault:
            issues.append(Issue(path, number, fault.column, fault.field, fault.code, fault.message, fault.remedy))
    return documents, issues


class _FaultError(ValueError):
    """Why a line is no row; `column` counts from 1."""

    def __init__(self, line: str, field_name: str, code: str, message: str, remedy: str = _AGAIN) -> None:
        super().__init__(message)
        key = re.search(rf'"{re.escape(field_name.split(".")[-1])}"\s*:', line)
        self.column = key.start() + 1 if key else 1
        self.field, self.code, self.message, self.remedy = field_name, code, message, remedy


def _take(line: str, documents: dict[str, Document]) -> None:
    row = _object(line)
    for name in row.keys() - _COLUMNS:
        raise _FaultError(line, name, "unknown_field", "candidates have no such field")
    document_id, kind = _text(line, row, "document_id"), _text(line, row, "kind")
    start, end = _position(line, row, "start"), _position(line, row, "end")
    detail = row.get("detail")
    if not isinstance(detail, dict):
        raise _FaultError(line, "detail", "candidate_detail", "the detail is not an object")
    if end < start:
        raise _FaultError(line, "end", "candidate_span", f"the span {start},{end} runs backwards")
    for name in _TEXTS:
        if not isinstance(row.get(name), str | None):
            raise _FaultError(line, name, "candidate_text", "the value is not a text")
    document = documents.get(document_id) or Document(document_id)
    if document.length is not None and end > document.length:
        message = f"the span {start},{end} ends after the text, which has {document.length} code points"
        raise _FaultError(line, "end", "candidate_span", message)
    if kind == DOCUMENT:
        _describe(line, document, detail)
    elif kind in RECORD_KINDS:
        document.records.append(_record(line, row, kind, detail))
    elif kind in _MENTION_KINDS:
        found = _mention(line, row, kind, (start, end), detail)
        document.mentions.setdefault((found.span, kind), found)
    else:
        known = ", ".join(sorted({DOCUMENT, *RECORD_KINDS, *_MENTION_KINDS}))
        raise _FaultError(line, "kind", "candidate_kind", f"there is no kind {kind!r}", f"the kinds are {known}")
    documents[document_id] = document


def _object(line: str) -> dict[str, Any]:
    if not line.strip():
        raise _FaultError(line, "(record)", "empty_row", "the line is blank", "delete the line")
    try:
        row = json.loads(line, parse_constant=_no_constant)
        json.dumps(row, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        fault = _FaultError(line, "(record)", "json_syntax", f"not JSON: {error.msg}", "write one object on each line")
        fault.column = error.pos + 1
        raise fault from None
    except (ValueError, RecursionError) as error:
        reason = "half of a UTF-16 pair" if isinstance(error, UnicodeEncodeError) else "a number or nesting too large"
        raise _FaultError(line, "(record)", "json_syntax", f"the line holds {reason}") from None
    if not isinstance(row, dict):
        raise _FaultError(line, "(record)", "not_a_mapping", "the line is not an object")
    return row


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _text(line: str, row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value:
        raise _FaultError(line, name, "candidate_text", "a text is needed here")
    return value


def _position(line: str, row: Mapping[str, Any], name: str) -> int:
    value = row.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST_POSITION:
        raise _FaultError(line, name, "candidate_position", "the position is not a whole number of at least 0")
    return value


def _describe(line: str, document: Document, detail: Mapping[str, Any]) -> None:
    sha256, length, language, date = (detail.get(n) for n in ("text_sha256", "text_length", "language", "date"))
    if not isinstance(sha256, str) or not re.fullmatch(SHA256_PATTERN, sha256):
        raise _FaultError(line, "detail.text_sha256", "candidate_detail", "this is not a SHA-256")
    _position(line, detail, "text_length")
    if not isinstance(language, str | None) or not isinstance(date, str | None):
        name = "language" if not isinstance(language, str | None) else "date"
        raise _FaultError(line, f"detail.{name}", "candidate_detail", "the value is not a text")
    if document.sha256 not in (None, sha256):
        message = f"another text of {document.document_id} stands before"
        raise _FaultError(line, "detail.text_sha256", "candidate_detail", message, "give each text an id of its own")
    document.sha256, document.length, document.language, document.date = sha256, length, language, date


def _mention(line: str, row: Mapping[str, Any], kind: str, span: Span, detail: Mapping[str, Any]) -> MentionLine:
    text = _text(line, row, "text")
    if len(text) != span[1] - span[0]:
        message = f"the text has {len(text)} code points, its span {span[0]},{span[1]} has {span[1] - span[0]}"
        raise _FaultError(line, "text", "candidate_span", message)
    if not all(isinstance(value, str) for value in detail.values()):
        raise _FaultError(line, "detail", "candidate_detail", "the detail holds more than texts")
    rule = row.get("rule") or ""
    return MentionLine(kind, span, text, row.get("value"), row.get("unit"), row.get("linked_id"), rule, detail)


def _record(line: str, row: Mapping[str, Any], kind: str, detail: Mapping[str, Any]) -> RecordLine:
    evidence, fields, doubts = detail.get("evidence"), detail.get("fields"), row.get("doubts", [])
    if not _all(evidence, _is_span):
        raise _FaultError(line, "detail.evidence", "candidate_detail", "the evidence is not a list of spans")
    if not isinstance(fields, dict):
        raise _FaultError(line, "detail.fields", "candidate_detail", "the fields are not an object")
    for name, value in fields.items():
        if not isinstance(value, str) and not _all(value, _is_text):
            message = "the field is neither a text nor a list of texts"
            raise _FaultError(line, f"detail.fields.{name}", "candidate_detail", message)
    if not _all(doubts, _is_text):
        raise _FaultError(line, "doubts", "candidate_text", "the doubts are not a list of texts")
    read = {name: value if isinstance(value, str) else tuple(value) for name, value in fields.items()}
    spans = tuple((start, end) for start, end in evidence or ())
    return RecordLine(kind, read, spans, row.get("confidence") or "", tuple(doubts), row.get("rule") or "")


def _all(value: object, right: Any) -> bool:
    return isinstance(value, list) and all(map(right, value))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_span(value: object) -> bool:
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != 2:
        return False
    whole = all(isinstance(part, int) and not isinstance(part, bool) for part in value)
    return whole and 0 <= value[0] <= value[1] <= _MOST_POSITION
