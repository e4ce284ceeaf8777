"""The cells of a PDF's rows, told by the gaps between words that are drawn apart."""

from __future__ import annotations

import pytest

import policydata
from policydata.documents.pdf import parse_pdf
from tests.documents import pdf_files
from tests.documents.needed_libraries import needs

pytestmark = needs("pypdfium2")


def drawn(*lines: tuple[tuple[int, str], ...]) -> bytes:
    """Return a PDF of one page: in each line words by how far from the left they are drawn, in points."""
    page = [
        pdf_files.drawn(words, at=(left, 700 - 20 * number))
        for number, line in enumerate(lines)
        for left, words in line
    ]
    return pdf_files.pdf(b"".join(page))


def test_a_table_is_read_in_rows_and_cells() -> None:
    table = drawn(
        ((72, "Ships by flag \\(thousand\\)"),),
        ((72, "Flag"), (200, "2021"), (260, "2022")),
        ((72, "Home and colonies"), (208, "1.5"), (268, "2.5")),
        ((72, "Foreign"), (208, "3.1"), (268, "3.4")),
    )
    text = parse_pdf(table).text
    assert text == "Ships by flag (thousand)\nFlag\t2021\t2022\nHome and colonies\t1.5\t2.5\nForeign\t3.1\t3.4"
    told = [(one.fields["value"], one.fields["period"]) for one in policydata.extract(text).records]
    assert told == [("1500", "2021"), ("2500", "2022"), ("3100", "2021"), ("3400", "2022")]


def test_an_empty_cell_keeps_its_column() -> None:
    table = drawn(
        ((72, "Flag"), (200, "2021"), (260, "2022"), (320, "2023")),
        ((72, "Home"), (268, "2.5")),
        ((200, "17"), (320, "19.5")),
    )
    assert parse_pdf(table).text == "Flag\t2021\t2022\t2023\nHome\t\t2.5\n\t17\t\t19.5"


def test_numbers_close_to_each_other_are_cells_and_groups_of_three_are_none() -> None:
    row = ((72, "Home fleet"), (200, "12.5"), (229, "13.5"), (258, "20 000"))
    assert parse_pdf(drawn(row)).text == "Home fleet\t12.5\t13.5\t20 000"


def test_a_head_over_two_columns_stands_over_the_nearer() -> None:
    table = drawn(
        ((215, "2022"), (335, "2023")),
        ((72, "Flag"), (200, "Sail"), (260, "Steam"), (320, "Sail"), (380, "Steam")),
        ((72, "Home"), (200, "1.5"), (260, "2.5"), (320, "3.5"), (380, "4.5")),
        ((72, "in all ports"),),
        ((72, "Foreign"), (260, "7.5"), (380, "9.5")),
    )
    lines = parse_pdf(table).text.split("\n")
    assert lines[0] == "\t2022\t\t2023"
    assert lines[1:3] == ["Flag\tSail\tSteam\tSail\tSteam", "Home\t1.5\t2.5\t3.5\t4.5"]
    assert lines[3:] == ["in all ports", "Foreign\t\t7.5\t\t9.5"]


@pytest.mark.parametrize(("width", "below"), [(90, "1.5\t\t1.5"), (120, "1.5\t1.5")])
def test_lines_of_very_many_numbers_are_not_compared(width: int, below: str) -> None:
    """The work grows with the square of the columns, and a hostile page may have any number."""
    places = [(30 + 4.6 * column, 700) for column in range(width)] + [(30, 690), (39.2, 690)]
    page = b"".join(pdf_files.drawn("1.5", 2.2, at) for at in places)
    assert parse_pdf(pdf_files.pdf(page)).text.split("\n")[1] == below


@pytest.mark.parametrize("mark", ["\\(a\\)", "12.", "iv.", "\\225", "-"])
def test_the_mark_of_an_item_is_no_cell(mark: str) -> None:
    text = parse_pdf(drawn(((72, mark), (110, "the first ship of its kind")))).text
    assert text.endswith(" the first ship of its kind")


def test_words_set_letter_by_letter_are_no_row() -> None:
    letters = tuple((72 + 40 * place, letter) for place, letter in enumerate("NOTICE"))
    assert parse_pdf(drawn(letters)).text == "N O T I C E"


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
