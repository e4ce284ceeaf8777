"""The lines of a PDF's page in cells, told by the gaps between words that are drawn apart."""

from __future__ import annotations

import pytest

from policydata.documents.pdf import parse_pdf
from tests.documents import pdf_files
from tests.documents.needed_libraries import needs

pytestmark = needs("pypdfium2")


def test_numbers_close_to_each_other_are_cells_and_groups_of_three_are_none() -> None:
    row = ((72, "Home fleet"), (200, "12.5"), (229, "13.5"), (258, "20 000"))
    assert parse_pdf(pdf_files.ruled(row)).text == "Home fleet\t12.5\t13.5\t20 000"


@pytest.mark.parametrize("mark", ["\\(a\\)", "12.", "iv.", "\\225", "-"])
def test_the_mark_of_an_item_is_no_cell(mark: str) -> None:
    text = parse_pdf(pdf_files.ruled(((72, mark), (110, "the first ship of its kind")))).text
    assert text.endswith(" the first ship of its kind")


def test_words_set_letter_by_letter_are_no_row() -> None:
    letters = tuple((72 + 40 * place, letter) for place, letter in enumerate("NOTICE"))
    assert parse_pdf(pdf_files.ruled(letters)).text == "N O T I C E"


def test_prose_with_wide_blanks_is_no_row() -> None:
    page = pdf_files.drawn("The ships of the year", before="9 Tw")  # as a line is filled: nine points more a blank
    assert parse_pdf(pdf_files.pdf(page)).text == "The ships of the year"


@pytest.mark.parametrize("meaning", ["<D83DDE00>", "<0000>", "<00660066>"])
def test_letters_of_two_units_or_none_move_no_edge(meaning: str) -> None:
    """A letter outside the basic plane, one without a meaning and one that stands for two (ff)."""
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <40> <0020> endbfrange "
        f"1 beginbfrange <42> <7A> <0042> endbfrange 1 beginbfchar <41> {meaning} endbfchar endcmap"
    )
    font = pdf_files.FONT.replace(b">>", b"/ToUnicode 6 0 R >>")
    line = "".join(
        pdf_files.drawn(words, at=(left, 700)).decode() for left, words in ((72, "AA AA to"), (200, "1 A"), (260, "22"))
    )
    text = parse_pdf(pdf_files.pdf(line.encode(), font=font, more=(pdf_files.flate(cmap.encode()),))).text
    assert [cell[-2:] for cell in text.split("\t")][::2] == ["to", "22"]
