"""Rows 38 to 40 of the faults: code in a PDF, damage, and text that differs from what is seen."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest

from policydata.documents import pdf as pdf_reader
from policydata.documents.pdf import parse_pdf
from policydata.documents.pdf_streams import damage
from policydata.documents.pinned import UnreadableError
from tests.documents import pdf_files
from tests.documents.needed_libraries import needs
from tests.documents.pdf_files import drawn, pdf

pytestmark = needs("pypdfium2")
SENTENCE = "The Measures take effect on 15 August 2023."
IMAGE = pdf_files.stream(
    b"\0", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
)


def codes(data: bytes) -> list[tuple[str, str]]:
    return [(notice.code, notice.field) for notice in parse_pdf(data).notices]


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        parse_pdf(data)
    return caught.value.notice.code


def test_pages_have_their_place() -> None:
    parsed = parse_pdf(pdf(drawn("Page one"), drawn("10.92 figures") + drawn("and more", at=(72, 680))))
    assert parsed.text == "Page one\n10.92 figures\nand more"
    assert [(span.start, span.end, str(span.place)) for span in parsed.places] == [(0, 8, "page 1"), (9, 31, "page 2")]
    assert parsed.notices == ()


def test_a_hyphen_at_a_line_end_becomes_a_soft_one() -> None:
    parsed = parse_pdf(pdf(drawn("The govern-") + drawn("ment issued it.", at=(72, 686))))
    assert parsed.text == "The govern\u00adment issued it."


def test_a_page_without_text_layer_is_named_and_a_scan_refused() -> None:
    scan = b"/I Do"
    mixed = pdf(drawn(SENTENCE), scan, more=(IMAGE,), resources=b"/XObject << /I 8 0 R >>")
    assert codes(mixed) == [("page_without_text", "page 2")]
    assert "1 pictures" in parse_pdf(mixed).notices[0].message
    assert refusal(pdf(scan, more=(IMAGE,), resources=b"/XObject << /I 6 0 R >>")) == "no_text_layer"
    assert refusal(pdf(b"")) == "no_text_layer"


def test_a_document_with_a_password_is_refused() -> None:
    locked = b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (b"41" * 32, b"42" * 32)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>", locked]
    data = pdf_files.file(objects, b"/Encrypt 3 0 R /ID [<41> <41>]")
    assert refusal(data) == "encrypted"


def test_row_38_a_character_map_with_a_path_runs_nothing(tmp_path: Path) -> None:
    planted = tmp_path / "evil.pickle.gz"
    planted.write_bytes(b"cos\nsystem\n(S'touch ran'\ntR.")
    name = str(planted).replace("/", "#2F").removesuffix(".pickle.gz").encode()
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Evil /Encoding /%s /DescendantFonts [ << /Type /Font "
        b"/Subtype /CIDFontType2 /BaseFont /Evil /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> >> ] >>"
    )
    with contextlib.suppress(UnreadableError):
        parse_pdf(pdf(drawn(SENTENCE), font=font % name))
    assert [path.name for path in tmp_path.iterdir()] == ["evil.pickle.gz"]


def test_row_39_damage_that_the_reader_repairs_is_told() -> None:
    data = pdf(drawn(SENTENCE), drawn("Page two"))
    assert damage(data) == []
    moved = data.replace(b"%PDF-1.7\n", b"%PDF-1.7\n%grown by an editor\n")
    assert codes(moved) == [("rebuilt_structure", "(file)")]
    assert codes(data[: data.rindex(b"startxref")] + b"%%EOF\n") == [("rebuilt_structure", "(file)")]
    assert refusal(data[: len(data) // 3]) == "damaged"
    assert refusal(b"%PDF-1.7\nnothing") == "damaged"


@pytest.mark.parametrize(("mark", "shift"), [(b"stream\n", 40), (b"\nendstream", -1)])
def test_row_39_a_damaged_stream_is_told(mark: bytes, shift: int) -> None:
    data = bytearray(pdf(drawn(SENTENCE) * 20, drawn("Page two")))
    data[data.index(mark) + shift] ^= 0xFF
    assert ("damaged_stream", "(file)") in codes(bytes(data))
    assert "objects 5)" in next(notice.message for notice in damage(bytes(data)))


def test_row_39_mutants_change_no_text_in_silence() -> None:
    data = pdf(drawn(SENTENCE), drawn("The second page gives 77.5 per cent."))
    sound = parse_pdf(data).text
    chance = random.Random(39)
    silent = []
    refused = set()
    for _ in range(250):
        mutant = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            mutant[chance.randrange(len(mutant))] = chance.randrange(256)
        try:
            parsed = parse_pdf(bytes(mutant))
        except UnreadableError as error:
            refused.add(error.notice.code)
            continue
        assert parsed.text
        if parsed.text != sound and not parsed.notices:
            silent.append(parsed.text)
    assert refused <= {"damaged", "no_text_layer", "encrypted", "too_many_pages"}
    # Changes outside of compressed streams (a page's place in the tree, a font's encoding) leave no trace in the bytes.
    assert len(silent) <= 5, silent


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (drawn("barely", before="3 Tr"), "drawn invisibly"),
        (b"1 1 1 rg " + drawn("barely") + b" 0 g", "white"),
        (b"/G gs " + drawn("barely"), "transparent"),
        (drawn("barely", size=0.5), "smaller than 2 points"),
        (b"q 0.05 0 0 0.05 0 0 cm " + drawn("barely") + b" Q", "smaller than 2 points"),
        (drawn("barely", at=(-400, 400)), "off the page"),
        (drawn("barely", at=(72, 1400)), "off the page"),
    ],
)
def test_row_40_text_that_no_reader_sees_is_told(content: bytes, reason: str) -> None:
    parsed = parse_pdf(pdf(drawn(SENTENCE), drawn("Seen.") + content, resources=b"/ExtGState << /G << /ca 0 >> >>"))
    assert "barely" in parsed.text
    [notice] = parsed.notices
    assert (notice.code, notice.field, notice.index) == ("unseen_text", "page 2", parsed.text.index("Seen."))
    assert reason in notice.message
    assert "'barely'" in notice.message


def test_row_40_characters_without_meaning_are_told() -> None:
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <E041> endbfrange endcmap"
    )
    font = pdf_files.FONT.replace(b">>", b"/ToUnicode 6 0 R >>")
    assert ("garbled_text", "page 1") in codes(pdf(drawn("ABC and more"), font=font, more=(pdf_files.flate(cmap),)))


def test_limits_on_pages_and_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf(drawn("one"), drawn("two"), drawn("three"))
    monkeypatch.setattr(pdf_reader, "MAX_CHARACTERS", 7)
    assert refusal(data) == "too_much_text"
    monkeypatch.setattr(pdf_reader, "MAX_PAGES", 2)
    assert refusal(data) == "too_many_pages"
