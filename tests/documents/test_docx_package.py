"""Rows 31 to 35 of the faults: bombs, external entities, entity expansion, duplicate members, paths that leave."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest

from policydata.documents import docx_package
from policydata.documents.docx import parse_docx
from policydata.documents.pinned import UnreadableError
from tests.documents.docx_files import archive, docx, members, paragraph, part
from tests.documents.needed_libraries import needs

pytestmark = needs("lxml")
BODY = paragraph("Article 1")


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        parse_docx(data)
    return caught.value.notice.code


def with_extra(name: str, data: bytes = b"x", attributes: int = 0) -> bytes:
    file = io.BytesIO(docx(BODY))
    with zipfile.ZipFile(file, "a") as archived:
        member = zipfile.ZipInfo(name)
        member.external_attr = attributes
        archived.writestr(member, data)
    return file.getvalue()


def test_a_sound_package_is_read() -> None:
    assert parse_docx(docx(BODY)).text == "Article 1"
    assert parse_docx(with_extra("word/media/")).text == "Article 1"
    assert parse_docx(archive(members(BODY), zipfile.ZIP_STORED)).text == "Article 1"


def test_row_31_a_bomb_by_ratio_size_or_count() -> None:
    blank = paragraph(" " * 30_000_000)
    assert refusal(docx(blank)) == "archive_bomb"
    assert refusal(archive(members(BODY) | {f"word/{n}.bin": b"" for n in range(10_001)})) == "archive_bomb"
    claims = bytearray(archive(members(BODY), zipfile.ZIP_STORED))
    at = claims.rindex(b"word/document.xml") - 46
    struct.pack_into("<I", claims, at + 24, 600 * 1024 * 1024)
    assert refusal(bytes(claims)) in {"archive_bomb", "unsafe_archive"}


def test_row_31_a_part_never_unpacks_to_more_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, "MAX_MEMBER_BYTES", 100)
    monkeypatch.setattr(docx_package, "_check_sizes", lambda _: None)
    assert refusal(docx(BODY)) == "archive_bomb"


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">',
        "<!DOCTYPE d>",
    ],
)
def test_row_32_a_document_type_is_refused(prologue: str) -> None:
    assert refusal(docx(paragraph("A&e;B" if "ENTITY" in prologue else "AB"), prologue=prologue)) == "doctype"


def test_row_32_a_document_type_in_another_part_or_charset_is_refused() -> None:
    notes = part("footnotes", f"<w:footnote>{BODY}</w:footnote>", "<!DOCTYPE d>")
    assert refusal(docx(BODY, {"footnotes.xml": ("footnotes", notes)})) == "doctype"
    files = members(BODY)
    text = part("document", f"<w:body>{BODY}</w:body>", "<!DOCTYPE d>").replace("UTF-8", "UTF-16")
    assert refusal(archive(files | {"word/document.xml": text.encode("utf-16")})) == "doctype"


def test_row_33_entities_that_multiply_are_refused() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    assert refusal(docx(paragraph("&l9;"), prologue=f'<!DOCTYPE d [<!ENTITY l0 "x">{levels}]>')) == "doctype"


def test_row_34_duplicate_members_are_refused() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert refusal(with_extra("word/document.xml", members(BODY)["word/document.xml"])) == "unsafe_archive"
    assert refusal(with_extra("WORD/Document.xml")) == "unsafe_archive"


def test_row_34_header_and_directory_must_agree() -> None:
    data = docx(BODY)
    assert refusal(data.replace(b"word/document.xml", b"word/documenT.xml", 1)) == "unsafe_archive"
    assert refusal(b"stub" + data) == "unsafe_archive"
    overlapping = bytearray(data)
    second = overlapping.rindex(b"word/_rels/document.xml.rels") - 46
    first = overlapping.rindex(b"_rels/.rels") - 46
    overlapping[second + 42 : second + 46] = overlapping[first + 42 : first + 46]
    assert refusal(bytes(overlapping)) == "unsafe_archive"


def test_row_34_a_part_inside_another_is_refused() -> None:
    inner = archive({"word/inner.xml": b"<x/>"}, zipfile.ZIP_STORED)
    [member] = zipfile.ZipFile(io.BytesIO(inner)).infolist()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archived:
        archived.writestr("outer.bin", inner[: inner.index(b"PK\x01\x02")])
        for name, data in members(BODY).items():
            archived.writestr(name, data)
        member.header_offset = 30 + len("outer.bin")
        archived.filelist.append(member)
    assert zipfile.ZipFile(file).read("word/inner.xml") == b"<x/>"
    assert refusal(file.getvalue()) == "unsafe_archive"


@pytest.mark.parametrize(
    ("name", "attributes"),
    [
        ("../evil", 0),
        ("word/../../evil", 0),
        ("/etc/evil", 0),
        ("C:/evil", 0),
        ("word\\evil", 0),
        ("..\\evil", 0),
        ("word/..", 0),
        ("./word", 0),
        ("word//evil", 0),
        ("word/ev\nil", 0),
        ("word/link", 0o120777 << 16),
        ("a:b", 0),
    ],
)
def test_row_35_names_that_lead_out_are_refused(name: str, attributes: int) -> None:
    assert refusal(with_extra(name, b"/etc/passwd", attributes)) == "unsafe_archive"


def test_targets_outside_the_archive_are_not_followed() -> None:
    parts = {"../../../../etc/hostname": ("header", "x")}
    files = {name: data for name, data in members(BODY, parts).items() if ".." not in name}
    assert refusal(archive(files)) == "damaged"


def test_damage_and_passwords_are_named() -> None:
    data = docx(BODY)
    assert refusal(data[:-30]) == "damaged"
    assert refusal(data[: len(data) // 2]) == "damaged"
    assert refusal(b"PK\x03\x04") == "damaged"
    broken = archive(members(BODY)).replace(b"PK\x01\x02", b"PK\x01\x03", 1)
    assert refusal(broken) == "damaged"
    locked = bytearray(data)
    at = locked.rindex(b"word/document.xml") - 46
    locked[at + 8] |= 1
    assert refusal(bytes(locked)) == "encrypted"
    files = members(BODY)
    assert refusal(archive(files | {"word/document.xml": b"<w:document"})) == "damaged"
    assert refusal(archive({"mimetype": b"application/epub+zip"})) == "damaged"
    assert refusal(archive(files | {"word/document.xml": part("styles", "").encode()})) == "type_mismatch"


def test_every_flipped_byte_is_told_or_harmless() -> None:
    data = docx(paragraph("The Measures take effect on 15 August 2023."))
    for at in range(0, len(data), 7):
        mutant = bytearray(data)
        mutant[at] ^= 0x55
        try:
            parsed = parse_docx(bytes(mutant))
        except UnreadableError:
            continue
        assert parsed.text == "The Measures take effect on 15 August 2023."
