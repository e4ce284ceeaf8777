"""Rules on what the extractor proposes: it was read in the text that the source pins, and nothing was edited out."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.checks.rule import Rule
from policydata.issues import Issue
from policydata.models.record_set import RecordSet

_AGAIN = "run policydata extract on the pinned text again"


def extracted_texts(records: RecordSet, code: str) -> Iterator[Issue]:
    """Find extractions of another text than the one that the source pins."""
    for source_id, lines in records.extracted.items():
        if not lines:
            continue
        first, source = lines[0], records.sources.get(source_id)
        if first.record.kind != "document":
            yield first.issue(("kind",), code, "the first line is not that of the document", _AGAIN, first.record.kind)
        elif source is not None and first.record.detail.get("text_sha256") != source.record.text_sha256:
            message = f"{source_id} pins another text than the one extracted"
            yield first.issue(("detail", "text_sha256"), code, message, _AGAIN)
        for line in lines:
            if line.record.document_id != source_id:
                message = f"the line belongs to {line.record.document_id!r}"
                yield line.issue(("document_id",), code, message, f"write it into {line.record.document_id}.jsonl")


RULES = (
    Rule(
        "extracted_text",
        "What was extracted was read in the text that the source pins, and stands in the file of that source.",
        "data/raw/extracted/xx-talk-2024.jsonl:1:155: detail.text_sha256: xx-talk-2024 pins another text than the one "
        "extracted; run policydata extract on the pinned text again [extracted_text]",
        extracted_texts,
    ),
)
