"""The way in, and rows 39, 53 and 54 of the faults."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from policydata.documents import (
    PinnedDocument,
    UnreadableDocument,
    find_documents,
    read_document,
    read_documents,
    reading,
)
from policydata.documents.findings import DOUBTS, REFUSALS
from tests.documents.docx_files import docx, paragraph
from tests.documents.needed_libraries import needs
from tests.documents.pdf_files import drawn, pdf

TEXT = "第一条 Article 1 𠀀\n"


def refusal(path: str | Path) -> str:
    result = read_document(path)
    assert isinstance(result, UnreadableDocument)
    [issue] = result.findings
    assert issue.path == result.path == str(path)
    assert issue.code in REFUSALS
    return issue.code


def written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_text_is_pinned_by_its_own_bytes(tmp_path: Path) -> None:
    document = read_document(written(tmp_path / "a.txt", TEXT.encode()))
    assert isinstance(document, PinnedDocument)
    assert document.text == TEXT
    assert document.sha256 == document.file_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (document.length, document.kind, document.charset) == (len(TEXT), "text", "utf-8")
    assert document.findings == ()


@needs("selectolax", "lxml", "pypdfium2")
def test_every_format_becomes_one_pinned_text(tmp_path: Path) -> None:
    files = {
        "a.md": ("markdown", TEXT.encode(), "paragraph 1"),
        "b.HTM": ("html", f"<!DOCTYPE html><meta charset=utf-8><p>{TEXT}".encode(), "paragraph 1"),
        "c.docx": ("docx", docx(paragraph(TEXT.strip())), "paragraph 1"),
        "d.pdf": ("pdf", pdf(drawn("Article 1")), "page 1"),
    }
    for name, (kind, data, place) in files.items():
        document = read_document(written(tmp_path / name, data))
        assert isinstance(document, PinnedDocument), document
        assert document.kind == kind
        assert document.file_sha256 == hashlib.sha256(data).hexdigest()
        assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()
        assert document.text.strip() == ("Article 1" if kind == "pdf" else TEXT.strip())
        assert str(document.place_at(document.text.index("Article"))) == place


@needs("pypdfium2")
def test_a_finding_has_line_and_column_in_the_text(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.pdf", pdf(drawn("one") + drawn("two", at=(72, 600)), drawn("white", before="1 1 1 rg"))
    )
    document = read_document(path)
    assert isinstance(document, PinnedDocument)
    [issue] = document.findings
    assert str(issue).startswith(f"{path}:3:1: page 2: 1 pieces of text are white, beginning 'white'; ")
    assert issue.code in DOUBTS


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.pdf", b"<!DOCTYPE html><title>404 Not Found</title>", "type_mismatch"),
        ("a.pdf", b"Not Found", "type_mismatch"),
        ("a.docx", b"<html>", "type_mismatch"),
        ("a.docx", b"%PDF-1.7", "type_mismatch"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1EncryptedPackage", "encrypted"),
        ("a.txt", b"%PDF-1.7\n", "type_mismatch"),
        ("a.txt", b"PK\x03\x04", "type_mismatch"),
        ("a.txt", b"\xef\xbb\xbf <?xml version='1.0'?> <HTML lang=en>", "type_mismatch"),
        ("a.md", b"\x89PNG\r\n", "type_mismatch"),
        ("a.html", b"\x1f\x8b\x08", "type_mismatch"),
        ("a.html", b"%PDF-1.4", "type_mismatch"),
        ("a.txt", b"", "empty_file"),
        ("a.pdf", b"", "empty_file"),
        ("a.txt", b"\xff\xff\xff", "unknown_charset"),
        ("a.txt", b"a\0b", "not_text"),
        ("a.txt", b"\n \n", "no_text"),
        ("a.doc", b"x", "unsupported_type"),
        ("README", b"x", "unsupported_type"),
    ],
)
def test_row_53_a_wrong_type_is_refused(name: str, data: bytes, code: str, tmp_path: Path) -> None:
    assert refusal(written(tmp_path / name, data)) == code


def test_paths_that_are_no_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "circle.txt").symlink_to("circle.txt")
    assert refusal(tmp_path / "none.txt") == "no_match"
    assert refusal(tmp_path / "fifo.txt") == "not_a_file"
    assert refusal(tmp_path / "folder.txt") == "not_a_file"
    assert refusal(tmp_path / "circle.txt") == "file_unreadable"
    assert refusal("nul\0.txt") == "no_match"


def test_folders_and_patterns_are_taken_and_each_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.txt", "a.txt", "sub/deep/c.md", "sub/.hidden.txt", ".git/d.txt", "odd[1].txt"):
        written(tmp_path / name, TEXT.encode())
    (tmp_path / "sub" / "back").symlink_to(tmp_path)
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)

    def found(*paths: str) -> list[str]:
        return [f"!{one.path}" if isinstance(one, UnreadableDocument) else str(one) for one in find_documents(paths)]

    assert found(".") == ["a.txt", "b.txt", "odd[1].txt", "sub/deep/c.md"]
    assert found("**/*.md", "*.txt", "sub", "./a.txt") == ["sub/deep/c.md", "a.txt", "b.txt", "odd[1].txt"]
    assert found("odd[1].txt") == ["odd[1].txt"]
    assert found("sub/*.txt", "sub/.*.txt") == ["!sub/*.txt", "sub/.hidden.txt"]
    assert found("a**b") == ["!a**b"]
    assert found(f"{tmp_path}/s*/**/c.md") == [f"{tmp_path}/sub/deep/c.md"]
    assert found("none*.txt", "empty", "gone.txt") == ["!none*.txt", "!empty", "gone.txt"]


def test_one_bad_file_never_stops_the_others(tmp_path: Path) -> None:
    names = ("a.txt", "b.txt", "c.png", "d.txt")
    for name, data in zip(names, (b"one", b"\xff\xff", b"\x89PNG", b"two"), strict=True):
        written(tmp_path / name, data)
    results = list(read_documents([tmp_path, tmp_path / "gone.txt"]))
    assert [Path(result.path).name for result in results] == [*names, "gone.txt"]
    assert [result.text for result in results if isinstance(result, PinnedDocument)] == ["one", "two"]
    assert [issue.code for result in results for issue in result.findings] == [
        "unknown_charset",
        "unsupported_type",
        "no_match",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_may_not_be_listed_is_named(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0)
    written(tmp_path / "a.txt", b"one")
    results = list(read_documents([tmp_path]))
    assert [issue.code for result in results for issue in result.findings] == ["file_unreadable"]


READ_HUGE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20))
from policydata.documents import read_document
for path in sys.argv[1:]:
    print(read_document(path).findings[0].code)
"""


def test_row_54_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.txt", "a.pdf", "a.docx", "a.html")]
    for path in paths:
        with path.open("wb") as file:
            file.truncate(1 << 30)
    command = [sys.executable, "-c", READ_HUGE, *map(str, paths)]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    assert result.stdout.split() == ["file_too_large"] * 4


def test_the_limit_on_size_is_inclusive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.txt", b"12345")
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 5)
    assert isinstance(read_document(path), PinnedDocument)
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 4)
    assert refusal(path) == "file_too_large"
