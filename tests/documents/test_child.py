"""Rows 31, 37, 51 and 54 of the faults: bombs of every format end in a finding, within the limits."""

from __future__ import annotations

import functools
import io
import time
import tracemalloc
import zlib
from pathlib import Path

import pytest

from policydata.documents import child, worker
from policydata.documents.child import Limits, parse_in_child
from policydata.documents.pinned import Notice, ParsedText, UnreadableError
from policydata.errors import MissingExtraError
from tests.documents import pdf_files
from tests.documents.docx_files import archive, docx, members, paragraph, part
from tests.documents.needed_libraries import needs

SMALL = Limits(memory=400 * 1024 * 1024, cpu=3, wall=20.0)


def parsed(kind: str, data: bytes, folder: Path, limits: Limits = SMALL) -> ParsedText:
    path = folder / "document"
    path.write_bytes(data)
    with io.FileIO(path) as file:
        return parse_in_child(kind, file, limits)


def refusal(kind: str, data: bytes, folder: Path, limits: Limits = SMALL) -> Notice:
    with pytest.raises(UnreadableError) as caught:
        parsed(kind, data, folder, limits)
    return caught.value.notice


@needs("selectolax")
def test_the_answer_arrives_whole(tmp_path: Path) -> None:
    data = "<meta charset=utf-8><p>办法 𠀀<table><tr><td hidden>x<td>1</table>".encode()
    inside = worker.READERS["html"](data)
    assert parsed("html", data, tmp_path) == inside
    assert inside.notices
    assert inside.places


@functools.cache
def pdf_bombs() -> dict[str, bytes]:
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /XObject << /X 5 0 R >> >> >>"
    )
    catalogue = b"<< /Type /Catalog /Pages 2 0 R >>"

    def one_page(*objects: bytes) -> bytes:
        return pdf_files.file([catalogue, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", *objects])

    packer = zlib.compressobj()
    zeros = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(300)) + packer.flush()
    twice = zlib.compress(zeros, 9)
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
    forms = [pdf_files.stream(b"/X Do " * 30, form % (6 + level)) for level in range(12)]
    return {
        "flate": one_page(page, pdf_files.stream(zeros, b"/Filter /FlateDecode")),
        "flate twice": one_page(page, pdf_files.stream(twice, b"/Filter [/FlateDecode /FlateDecode]")),
        "many filters": one_page(
            page, pdf_files.stream(b"00>" * 9, b"/Filter [" + b"/ASCIIHexDecode " * 50_000 + b"]")
        ),
        "run length": one_page(page, pdf_files.stream(b"\x81\x00" * 1_000_000, b"/Filter /RunLengthDecode")),
        "form in itself": one_page(page, pdf_files.flate(b"/X Do"), pdf_files.stream(b"/X Do", form % 5)),
        "forms that multiply": one_page(page, pdf_files.flate(b"/X Do"), *forms),
        "page tree in a circle": pdf_files.file([catalogue, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]),
        "page count": pdf_files.file([catalogue, b"<< /Type /Pages /Kids [] /Count 2000000000 >>"]),
        "deep arrays": one_page(page, pdf_files.flate(b"[" * 1_000_000)),
        "deep dictionary": pdf_files.file([b"<< /A " * 200_000]),
        "object numbers": pdf_files.file([catalogue], b"/Size 999999999 /Prev 0"),
        "length in a circle": one_page(page, b"<< /Length 4 0 R >>\nstream\nBT\nendstream"),
    }


BOMBS = (
    "flate",
    "flate twice",
    "many filters",
    "run length",
    "form in itself",
    "forms that multiply",
    "page tree in a circle",
    "page count",
    "deep arrays",
    "deep dictionary",
    "object numbers",
    "length in a circle",
)


def test_every_bomb_is_tried() -> None:
    assert tuple(pdf_bombs()) == BOMBS


@needs("pypdfium2")
@pytest.mark.parametrize("name", BOMBS)
def test_row_37_a_pdf_bomb_ends_in_a_finding(name: str, tmp_path: Path) -> None:
    data = pdf_bombs()[name]
    start = time.monotonic()
    tracemalloc.start()
    notice = refusal("pdf", data, tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert notice.code in {
        "damaged", "no_text_layer", "too_many_pages", "time_limit", "memory_limit", "parser_died"
    }  # fmt: skip
    assert time.monotonic() - start < 15
    assert peak < 1_000_000


@needs("lxml")
def test_row_31_a_docx_that_grows_in_memory_ends_in_a_finding(tmp_path: Path) -> None:
    noise = "".join(f"<w:p{' ' * (number % 7)}/>" for number in range(2_000_000))
    body = part("document", f"<w:body>{noise}</w:body>").encode()
    data = archive(members("") | {"word/document.xml": body})
    start = time.monotonic()
    notice = refusal("docx", data, tmp_path, Limits(memory=250 * 1024 * 1024, cpu=10, wall=20.0))
    assert notice.code in {"archive_bomb", "memory_limit", "parser_died", "damaged"}
    assert time.monotonic() - start < 15


@needs("selectolax")
def test_row_51_a_page_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    data = b"<div>x" * 200_000
    limits = Limits(SMALL.memory * 4, cpu=1, wall=20.0)
    notice = refusal("html", data, tmp_path, limits)
    assert notice.code == "time_limit"
    assert "1 seconds of processor time" in notice.message
    assert refusal("html", data, tmp_path, Limits(SMALL.memory * 4, cpu=30, wall=0.5)).code == "time_limit"


@needs("selectolax")
def test_row_54_too_much_text_is_refused_before_it_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "MAX_ANSWER_BYTES", 100_000)
    assert refusal("html", b"<p>words</p>" * 20_000, tmp_path).code == "too_much_text"


@needs("selectolax")
def test_too_little_memory_is_a_finding(tmp_path: Path) -> None:
    limits = Limits(memory=120 * 1024 * 1024, cpu=10, wall=20.0)
    notice = refusal("html", b"<p><b>a</b>" * 2_000_000, tmp_path, limits)
    assert notice.code in {"memory_limit", "parser_died"}


@needs("lxml")
def test_a_document_cannot_make_the_child_write(tmp_path: Path) -> None:
    data = docx(paragraph("seen"))
    assert parsed("docx", data, tmp_path).text == "seen"
    assert [path.name for path in tmp_path.iterdir()] == ["document"]


def test_a_missing_library_is_an_error_that_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("selectolax", "lxml", "pypdfium2"):
        (tmp_path / f"{module}.py").write_text(f"raise ModuleNotFoundError(name={module!r})", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    for kind, data in (("html", b"<p>x"), ("docx", docx(paragraph("x"))), ("pdf", b"%PDF-1.7")):
        with pytest.raises(MissingExtraError, match=r"pip install 'policydata\[documents\]'"):
            parsed(kind, data, tmp_path)


def test_limits_grow_with_the_file_up_to_an_end() -> None:
    small, large = Limits.for_size(1000), Limits.for_size(128 * 1024 * 1024)
    assert (small.memory, small.cpu) == (768 * 1024 * 1024, 10)
    assert (large.memory, large.cpu) == (2560 * 1024 * 1024, 266)
    assert small.wall > small.cpu
    assert large.wall > large.cpu
