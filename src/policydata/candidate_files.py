"""Candidates in files: JSON lines or Parquet, whole or not at all."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from policydata.extraction.candidate_rows import CandidateRow, candidate_schema, json_line

SUFFIXES = (".jsonl", ".parquet")
_ROWS_AT_ONCE = 50_000
_NO_NAME = re.compile(r"[^\w.-]+")

Write = Callable[[str, Iterable[CandidateRow]], None]
"""Takes the file name of a document, without suffix, and its rows."""


@contextmanager
def open_candidates(out: Path) -> Iterator[Write]:
    """Yield a function that writes the rows of one document after another into `out`.

    `out` is a `.jsonl` or `.parquet` file, which appears when all is written, or a folder that gets one `.jsonl` file
    for each document. Raises OSError when it cannot be written.
    """
    if out.suffix not in SUFFIXES:
        out.mkdir(parents=True, exist_ok=True)
        yield lambda name, rows: _write_into(out, name, rows)
        return
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = _aside(out)
    try:
        with (_open_lines if out.suffix == ".jsonl" else _open_parquet)(aside) as write:
            yield write
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)


class FileNames:
    """The file names of the documents of one run: no two documents have one name, nor names that differ in case."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, document_id: str) -> str:
        """Return the file name, without suffix, of a document that is named by an id or a path."""
        if document_id not in self._names:
            plain = _NO_NAME.sub("-", document_id).strip("-.") or "document"
            names = itertools.chain([plain], (f"{plain}-{count}" for count in itertools.count(2)))
            self._names[document_id] = next(name for name in names if _key(name) not in self._taken)
            self._taken.add(_key(self._names[document_id]))
        return self._names[document_id]


def _key(name: str) -> str:
    return name.casefold().removesuffix(".txt")  # the text of "a.txt" is a file of that name, and so is that of "a"


def _write_into(folder: Path, name: str, rows: Iterable[CandidateRow]) -> None:
    with open_candidates(folder / f"{name}.jsonl") as write:
        write(name, rows)


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
