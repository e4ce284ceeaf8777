from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from policydata.candidate_files import FileNames, open_candidates
from policydata.extract import extract
from policydata.extraction.candidate_rows import CandidateRow, candidate_schema, rows_of

TEXT = "On 7 September 2023 the Ministry of Ports issued the Harbour Data Rules; 77.5% agreed."


@pytest.fixture
def rows() -> list[CandidateRow]:
    return list(rows_of("reports/a.txt", TEXT, extract(TEXT)))


def test_parquet_and_json_lines_hold_the_same_rows(rows: list[CandidateRow], tmp_path: Path) -> None:
    for name in ("new/c.jsonl", "c.parquet"):
        with open_candidates(tmp_path / name) as write:
            write("a", rows)
            write("b", rows)
    table = pq.read_table(tmp_path / "c.parquet")
    assert table.schema.equals(candidate_schema())
    assert [CandidateRow(**row) for row in table.to_pylist()] == rows * 2
    lines = [json.loads(line) for line in (tmp_path / "new/c.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(lines) == 2 * len(rows)
    for line, row in zip(lines, rows * 2, strict=True):
        assert line["detail"] == json.loads(row.detail)
        assert line.get("doubts", []) == (row.doubts.split("; ") if row.doubts else [])
        assert {k: v for k, v in line.items() if k not in ("detail", "doubts")} == {
            k: v for k, v in row._asdict().items() if v is not None and k not in ("detail", "doubts")
        }


def test_a_folder_gets_one_file_a_document(rows: list[CandidateRow], tmp_path: Path) -> None:
    with open_candidates(tmp_path / "out") as write:
        write("reports-a.txt", rows)
        write("bit-seminar-2023", rows[:1])
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "bit-seminar-2023.jsonl",
        "reports-a.txt.jsonl",
    ]


@pytest.mark.parametrize("name", ["c.jsonl", "c.parquet"])
def test_a_run_that_fails_leaves_the_old_file_and_nothing_half_written(
    name: str, rows: list[CandidateRow], tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(b"old")

    def breaking() -> Iterator[CandidateRow]:
        yield from rows
        raise RuntimeError

    with pytest.raises(RuntimeError), open_candidates(tmp_path / name) as write:
        write("a", breaking())
    assert (tmp_path / name).read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("document_id", "name"), [("../../etc/x", "etc-x"), ("年报 2023.txt", "年报-2023.txt"), ("..", "document")]
)
def test_a_document_never_names_a_file_elsewhere(document_id: str, name: str) -> None:
    assert FileNames().of(document_id) == name


def test_no_two_documents_have_one_file_name() -> None:
    names = FileNames()
    documents = ("x/y-z.pdf", "x-y/z.pdf", "X-Y-z.PDF", "x-y-z.pdf-2", "notice.txt", "notice", "Notice.TXT")
    assert [names.of(document) for document in documents * 2] == [
        "x-y-z.pdf",
        "x-y-z.pdf-2",
        "X-Y-z.PDF-3",
        "x-y-z.pdf-2-2",
        "notice.txt",
        "notice-2",
        "Notice.TXT-2",
    ] * 2
