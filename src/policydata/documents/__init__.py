"""Documents: plain text, Markdown, HTML, DOCX and PDF become one pinned text, or findings that say why not."""

from policydata.documents.pinned import PinnedDocument, Place, PlacedSpan, UnreadableDocument
from policydata.documents.reading import find_documents, read_document, read_documents

__all__ = [
    "PinnedDocument",
    "Place",
    "PlacedSpan",
    "UnreadableDocument",
    "find_documents",
    "read_document",
    "read_documents",
]
