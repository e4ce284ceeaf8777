"""The tables of a PDF's page: what stands above what."""

from __future__ import annotations

import pytest

import policydata
from policydata.documents.pdf import parse_pdf
from tests.documents import pdf_files
from tests.documents.needed_libraries import needs

pytestmark = needs("pypdfium2")


def test_a_table_is_read_in_rows_and_cells() -> None:
    table = pdf_files.ruled(
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
    table = pdf_files.ruled(
        ((72, "Flag"), (200, "2021"), (260, "2022"), (320, "2023")),
        ((72, "Home"), (268, "2.5")),
        ((200, "17"), (320, "19.5")),
    )
    assert parse_pdf(table).text == "Flag\t2021\t2022\t2023\nHome\t\t2.5\n\t17\t\t19.5"


def test_a_head_over_two_columns_stands_over_the_nearer() -> None:
    table = pdf_files.ruled(
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
