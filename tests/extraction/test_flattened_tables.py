"""Tables that lost their marks: what a cell stands under, and what lines with numbers are no table."""

from __future__ import annotations

import time

import pytest

from policydata.extraction.layout.flattened_tables import flattened_tables
from policydata.extraction.layout.tables import cells, years

LISTED = "Ships in port\nFlag\n2021\n2022\nHome\n1,204\n1,190\nForeign\n41\n-\nTug\n7\n8\n"
BLANKS = "Prices\nGroup June 2024 May 2024 Change (%)\nBread and cereals 103.1 102.9 0.2\nFish 98.4 99.0 -0.6\n"
WORDS = (
    "表1 2024年1—6月主要指标\n单位：万吨\n指标\n产量\n同比增长（%）\n甲类\n1204.5\n3.7\n其中：丙\n乙类\n890.1\n-4.1\n"
)


def read(text: str) -> list[tuple[str, str, str]]:
    """Return each number with its head and its label."""
    return [(text[cell.start : cell.end], text[slice(*cell.head)], text[slice(*cell.label)]) for cell in cells(text)]


@pytest.mark.parametrize("text", [LISTED, LISTED.replace("\n", "\n\n"), LISTED.replace("\n", " \n\t\n")])
def test_one_cell_a_line_is_a_table_below_its_years(text: str) -> None:
    assert read(text) == [
        ("1,204", "2021", "Home"),
        ("1,190", "2022", "Home"),
        ("41", "2021", "Foreign"),
        ("7", "2021", "Tug"),
        ("8", "2022", "Tug"),
    ]
    assert [text[slice(*year)] for year in years(text)] == ["2021", "2022"]
    first = cells(text)[0]
    assert (text[slice(*first.corner)], text[slice(*first.caption)]) == ("Flag", "Ships in port")


def test_heads_in_words_need_a_caption_or_unit_that_shows_a_table() -> None:
    assert read(WORDS) == [
        ("1204.5", "产量", "甲类"),
        ("3.7", "同比增长（%）", "甲类"),
        ("890.1", "产量", "乙类"),
        ("-4.1", "同比增长（%）", "乙类"),
    ]
    assert WORDS[slice(*cells(WORDS)[0].caption)] == "表1 2024年1—6月主要指标\n单位：万吨"


def test_one_blank_between_cells_is_a_table_where_as_many_periods_stand_above() -> None:
    assert read(BLANKS) == [
        ("103.1", "June 2024", "Bread and cereals"),
        ("102.9", "May 2024", "Bread and cereals"),
        ("0.2", "Change (%)", "Bread and cereals"),
        ("98.4", "June 2024", "Fish"),
        ("99.0", "May 2024", "Fish"),
        ("-0.6", "Change (%)", "Fish"),
    ]


def test_two_tables_in_a_row_have_their_own_heads() -> None:
    text = BLANKS + "\n" + BLANKS.replace("2024", "2023").replace("Fish", "Meat")
    assert [head for number, head, _ in read(text) if number == "103.1"] == ["June 2024", "June 2023"]
    assert len(read(LISTED + "\nEnd of the list.\n\n" + LISTED)) == 10


@pytest.mark.parametrize(
    "text",
    [
        "Archive\n2024\n2023\n2022\n2021\nContact\n",
        "Views\n1,204\nLikes\n56\nShares\n12\nHome\n",
        "Home\nNews\nArle\n3\n1\nBorne\n2\n0\n",
        "In 2023 and 2024 the ports\nhandled 12 13\nand lost 14 15\n",
        "Report 2023\nChapter one 3 9\nChapter two 4 12\n",
        "Ships 2021 2022\nHome 1 204 1 190 7\nForeign 2 104 1 290 8\n",
    ],
)
def test_lines_with_numbers_are_no_table(text: str) -> None:
    assert list(flattened_tables(text)) == []


@pytest.mark.parametrize(
    "piece", ["a\n1\n", "a\n1\n2\n", "1\n", "a 1 2\n", "2021 2022\n", "a\n2021\n", "\n\n\n\n\n1", "1 2 ", "x\n1\n-\n"]
)
def test_100_kb_of_anything_is_looked_through_quickly(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    list(flattened_tables(text))
    assert time.process_time() - start < 2, "lines are looked at again and again"


def test_three_rows_of_as_many_numbers_are_a_table_whatever_their_heads() -> None:
    text = "Port\nShips\nTugs\nArle\n12\n3\nBorne\n7\n2\n"
    assert read(text) == []
    assert read(text + "Cove\n5\n1\n")[-2:] == [("5", "Ships", "Cove"), ("1", "Tugs", "Cove")]
