from __future__ import annotations

from pathlib import Path

import pytest

from policydata.corpus import extract_documents
from policydata.extract import extract

PAGE = "<html><body><p>The Harbour Data Rules took effect on 1 May 2024.</p></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(
        "2023年7月10日，国家网信办公布《生成式人工智能服务管理暂行办法》。\n", encoding="utf-8"
    )
    (tmp_path / "b.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "c.pdf").write_bytes(b"no PDF at all")
    (tmp_path / "d.md").write_text("Nothing to be found.\n", encoding="utf-8")
    return tmp_path


def test_files_of_several_formats_are_extracted_and_a_bad_one_stops_none(folder: Path) -> None:
    a, b, c, d = extract_documents([str(folder)])
    assert a.extraction is not None
    assert [m.linked_id for m in a.extraction.mentions if m.kind == "policy"] == [
        "cn-generative-ai-interim-measures-2023"
    ]
    assert b.text == "The Harbour Data Rules took effect on 1 May 2024."
    assert b.extraction == extract(b.text)
    assert (c.text, c.extraction, [finding.code for finding in c.findings]) == (None, None, ["type_mismatch"])
    assert list(c.rows()) == []
    assert [row.kind for row in d.rows()] == ["document"]


def test_several_processes_give_what_one_gives_in_the_same_order(folder: Path) -> None:
    for number in range(12):
        (folder / f"e{number:02}.txt").write_text(f"It took effect on {number + 1} May 2024.\n", encoding="utf-8")
    assert list(extract_documents([str(folder)], workers=2)) == list(extract_documents([str(folder)]))


def test_a_pinned_text_is_named_by_the_source_that_pins_it(texts: Path) -> None:
    names = {document.document_id for document in extract_documents([str(texts / "*.txt")])}
    assert names == {"bit-seminar-2023", "ai-right-to-development-2024"}


def test_the_committed_extraction_of_the_pinned_texts_is_fresh(texts: Path, root: Path) -> None:
    from policydata.extraction.candidate_rows import json_line

    for document in extract_documents([str(texts / "*.txt")]):
        committed = root / "data" / "raw" / "extracted" / f"{document.document_id}.jsonl"
        assert committed.read_text(encoding="utf-8") == "".join(map(json_line, document.rows())), "run: make extracted"
