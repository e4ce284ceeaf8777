"""Extraction over files: documents in, rows of candidates out, in one process or several; a bad file stops nothing."""

from __future__ import annotations

import datetime
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

from policydata.documents import PinnedDocument, find_documents, read_document
from policydata.documents.pinned import UnreadableDocument
from policydata.extract import extract, known_names
from policydata.extraction.candidate_rows import CandidateRow, rows_of
from policydata.extraction.extractions import Extraction
from policydata.issues import Issue
from policydata.loader.release import Release, data_directory
from policydata.loader.rows import read_rows

_WAITING = 4
"""Documents under way for each worker: enough to keep it busy, few enough to hold in memory."""


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """One document with what was found in it; `text` and `extraction` are None where it could not be read.

    `document_id` is the id of the source that pins this very text, else the path. `findings` say why a document could
    not be read, or what is doubtful in it.
    """

    document_id: str
    path: str
    text: str | None
    extraction: Extraction | None
    findings: tuple[Issue, ...]
    language: str | None
    date: datetime.date | None

    def rows(self) -> Iterator[CandidateRow]:
        """Yield the rows of a document that could be read."""
        if self.text is not None and self.extraction is not None:
            yield from rows_of(self.document_id, self.text, self.extraction, self.language, self.date)


def extract_documents(
    paths: Iterable[str], language: str | None = None, date: datetime.date | None = None, workers: int = 1
) -> Iterator[ExtractedDocument]:
    """Yield what the documents in files, folders and patterns name and state, in the order of `find_documents`.

    `workers` is the number of processes. Raises MissingExtraError where the library that reads a format is not
    installed, DamagedReleaseError when the names of the dataset cannot be read.
    """
    known_names()
    if workers == 1:
        for found in find_documents(paths):
            yield _extract(found, language, date)
        return
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        waiting: deque[Future[ExtractedDocument]] = deque()
        for found in find_documents(paths):
            waiting.append(pool.submit(_extract, found, language, date))
            if len(waiting) >= _WAITING * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _extract(found: UnreadableDocument | object, language: str | None, date: datetime.date | None) -> ExtractedDocument:
    document = found if isinstance(found, UnreadableDocument) else read_document(str(found))
    if not isinstance(document, PinnedDocument):
        return ExtractedDocument(document.path, document.path, None, None, document.findings, language, date)
    source_id = _pinned_sources().get(document.sha256, document.path)
    extraction = extract(document.text, language, date)
    return ExtractedDocument(source_id, document.path, document.text, extraction, document.findings, language, date)


@lru_cache(maxsize=1)
def _pinned_sources() -> dict[str, str]:
    """Return the ids of the sources that pin a text, by its SHA-256."""
    rows = read_rows(Release(data_directory()), "sources", ["source_id", "text_sha256"]).to_pylist()
    return {row["text_sha256"]: row["source_id"] for row in rows if row["text_sha256"]}
