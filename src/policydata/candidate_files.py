"""Candidates in files: JSON lines or Parquet, whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from policydata.extraction.candidate_rows import CandidateRow, candidate_schema, json_line

SUFFIXES = (".jsonl", ".parquet")
_ROWS_AT_ONCE = 50_000
_NO_NAME = re.compile(r"[^\w.-]+")

Write = Callable[[str, Iterable[CandidateRow]], None]
"""Takes the id of a document and its rows."""


@contextmanager
def open_candidates(out: Path) -> Iterator[Write]:
    """Yield a function that writes the rows of one document after another into `out`.

    `out` is a `.jsonl` or `.parquet` file, which appears when all is written, or a folder that gets one `.jsonl` file
    for each document. Raises OSError when it cannot be written.
    """
    if out.suffix not in SUFFIXES:
        out.mkdir(parents=True, exist_ok=True)
        yield lambda document_id, rows: _write_into(out, document_id, rows)
        return
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = _aside(out)
    try:
        with (_open_lines if out.suffix == ".jsonl" else _open_parquet)(aside) as write:
            yield write
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)


def file_name(document_id: str) -> str:
    """Return a file name, without suffix, for a document that is named by an id or a path."""
    return _NO_NAME.sub("-", document_id).strip("-.") or "document"


def _write_into(folder: Path, document_id: str, rows: Iterable[CandidateRow]) -> None:
    with open_candidates(folder / f"{file_name(document_id)}.jsonl") as write:
        write(document_id, rows)


def _aside(out: Path) -> Path:
    return out.with_name(f".{out.name}.new")


@contextmanager
def _open_lines(path: Path) -> Iterator[Write]:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield lambda _, rows: file.writelines(map(json_line, rows))


@contextmanager
def _open_parquet(path: Path) -> Iterator[Write]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = candidate_schema()
    waiting: list[CandidateRow] = []
    with pq.ParquetWriter(path, schema, compression="zstd", write_page_checksum=True) as writer:

        def flush() -> None:
            if waiting:
                writer.write_table(pa.Table.from_pylist([row._asdict() for row in waiting], schema=schema))
                waiting.clear()

        def write(_: str, rows: Iterable[CandidateRow]) -> None:
            waiting.extend(rows)
            if len(waiting) >= _ROWS_AT_ONCE:
                flush()

        yield write
        flush()
