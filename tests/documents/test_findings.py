from __future__ import annotations

import re
from pathlib import Path

from policydata.documents.findings import DOUBTS, MAX_NOTICES, REFUSALS, capped, excerpt, issues_of
from policydata.documents.pinned import Notice


def test_every_code_that_is_used_is_described_and_every_one_described_is_used(root: Path) -> None:
    sources = [path.read_text(encoding="utf-8") for path in (root / "src/policydata/documents").glob("*.py")]
    found = {code for text in sources for code in re.findall(r'Notice\(\s*"([a-z_]+)"', text)}
    found |= {"control_character", "mojibake"}  # given to Notice by name
    assert found == REFUSALS.keys() | DOUBTS.keys()
    assert not REFUSALS.keys() & DOUBTS.keys()


def test_an_index_becomes_line_and_column() -> None:
    text = "第一行\n𠀀x\n"
    notices = [Notice("mojibake", "m", "r", "(text)", text.index("x")), Notice("damaged", "m", "r", "page 2")]
    assert [str(issue) for issue in issues_of("a.txt", notices, text)] == [
        "a.txt:2:2: (text): m; r [mojibake]",
        "a.txt:1:1: page 2: m; r [damaged]",
    ]


def test_findings_are_capped_and_the_rest_counted() -> None:
    notice = Notice("page_without_text", "m", "r")
    assert capped([notice] * MAX_NOTICES) == (notice,) * MAX_NOTICES
    more = capped([notice] * (MAX_NOTICES + 7))
    assert len(more) == MAX_NOTICES + 1
    assert "7 more" in more[-1].message


def test_an_excerpt_is_short_and_on_one_line() -> None:
    assert excerpt(" a\n b ") == "'a b'"
    assert len(excerpt("word " * 1000)) == 42
