"""The lines of a PDF's Chinese paragraphs, drawn in a font whose capitals mean Chinese characters."""

from __future__ import annotations

import pytest

from policydata.documents.pdf import parse_pdf
from tests.documents import pdf_files
from tests.documents.needed_libraries import needs

pytestmark = needs("pypdfium2")
MEANINGS = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
    "1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <41> <5A> <4E00> <30> <39> <0030> endbfrange "
    "2 beginbfchar <2E> <3002> <2C> <3001> endbfchar endcmap"
)
FULL = "B" * 30
"""A line up to the margin: 30 times 丁, which is U+4E01."""


def lines(*drawn: tuple[str, float, float]) -> list[str]:
    """Return the lines of a page on which each text is drawn so far from the left and in letters of such a size."""
    page = b"".join(
        pdf_files.drawn(text, size, (left, 700 - 20 * number)) for number, (text, left, size) in enumerate(drawn)
    )
    font = pdf_files.FONT.replace(b">>", b"/ToUnicode 6 0 R >>")
    parsed = parse_pdf(pdf_files.pdf(page, font=font, more=(pdf_files.flate(MEANINGS.encode()),)))
    return [line.replace("\u4e01", "B").replace("\u3002", ".") for line in parsed.text.split("\n")]


def test_a_line_within_a_sentence_is_followed_by_the_next_at_once() -> None:
    assert lines((FULL, 96, 12), (FULL + "BB", 72, 12), ("BBB.", 72, 12)) == [2 * FULL + "BB" + "BBB."]
    assert lines((FULL, 72, 12), ("12BB.", 72, 12)) == [FULL + "12BB."]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ((FULL[:-1] + ".", 72, 12), ("BBB.", 72, 12)),  # the sentence is over
        ((FULL, 72, 12), ("BBB.", 96, 12)),  # a new paragraph is set in
        ((FULL[:20], 72, 12), (FULL, 72, 12)),  # a short line is a heading
        ((FULL, 72, 12), ("BBB", 72, 16)),  # larger letters are one
        ((FULL, 72, 12), ("A,BBB.", 72, 12)),  # so is 一、
        ((FULL[:-2] + "12", 72, 12), ("34BB.", 72, 12)),  # two numbers stay two
    ],
)
def test_other_lines_stay(above: tuple[str, float, float], below: tuple[str, float, float]) -> None:
    assert len(lines(above, below)) == 2
