"""Tables in plain text: which numbers they hold, what their heads say of them, and that looking for them is cheap."""

from __future__ import annotations

import time

import pytest

from policydata.extraction.layout.table_readings import (
    Scale,
    group_in,
    measured_of,
    place_in,
    scale_of,
    table_figures,
    year_of,
)
from policydata.extraction.layout.tables import cells, years

BARS = "Fleet (EUR million)\nyear | ships | tugs\n---|---|---\n2019 | 12.5 | 4\n2020 | 17.5 | n/a\n"


def test_numbers_of_a_table_have_a_head_and_a_label() -> None:
    found = [(BARS[slice(*cell[:2])], BARS[slice(*cell.head)], BARS[slice(*cell.label)]) for cell in cells(BARS)]
    assert found == [("12.5", "ships", "2019"), ("4", "tugs", "2019"), ("17.5", "ships", "2020")]


def test_the_unit_and_power_of_the_caption_are_read_into_the_figures() -> None:
    assert [(span.value, span.unit) for span in table_figures(BARS, "en")] == [
        ("12500000", "EUR"),
        ("4000000", "EUR"),
        ("17500000", "EUR"),
    ]


def test_the_year_is_that_of_the_row_and_the_measure_that_of_the_head() -> None:
    first = cells(BARS)[0]
    said = year_of(BARS, first)
    assert said is not None
    assert said[0] == "2019"
    assert BARS[slice(*measured_of(BARS, first))] == "ships"


def test_rows_of_places_say_where() -> None:
    text = "国家,公共投入,信任度(%)\n维兰,85.4,54\n桑提,22.7,29\n"
    assert [(place_in(text, cell), scale_of(text, cell)) for cell in cells(text)][1] == ("维兰", Scale("percent", 0))


def test_columns_of_years_and_placeholders_are_no_figures() -> None:
    text = "port,score,law\nArle,61,2019\nBorne,n/a,2021\n"
    assert [text[slice(*cell[:2])] for cell in cells(text)] == ["61"]


@pytest.mark.parametrize(
    "text",
    [
        "Call 555  1234 or write.\nRoom 12  34\n",
        "It cost 1,204 in May,2019 and more.",
        "Chapter 1  3\n\nChapter 2  9\n",
        "a|b\n\nc|d\n",
    ],
)
def test_prose_with_numbers_is_no_table(text: str) -> None:
    assert cells(text) == []


@pytest.mark.parametrize("piece", ["1  ", "|1", ",1", "a,1\n", "\u30001", "\n  1  2", "2019  2020\n", "a\t1\n"])
def test_100_kb_of_anything_is_looked_through_quickly(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    table_figures(text, "en")
    assert time.process_time() - start < 2


def test_years_stand_in_heads_labels_and_columns_of_their_own() -> None:
    assert [BARS[start:end] for start, end in years(BARS)] == ["2019", "2020"]
    text = "port,users_2023,law\nArle,61,2019\nBorne,72,2021\n"
    assert [text[start:end] for start, end in years(text)] == ["2023", "2019", "2021"]


def test_prose_before_a_table_says_nothing_of_its_units() -> None:
    prose = "At the end of 2023, the Internet penetration rate in the whole country reached 75.7%.\n\n"
    table = "Year | Ports | Cargo (million tonnes)\n2022 | 41 | 310.5\n2023 | 44 | 322.0\n"
    assert [(span.value, span.unit) for span in table_figures(prose + table, "en")] == [
        ("41", None),
        ("310500000", "tonne"),
        ("44", None),
        ("322000000", "tonne"),
    ]


def read(text: str) -> list[tuple[str, str, str]]:
    return [(text[slice(*cell[:2])], text[slice(*cell.head)], text[slice(*cell.label)]) for cell in cells(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Fleet\nport\t2022\t2023\nArle\t12.5\nBorne\t\t17.5\n",
        "Fleet\n\t2022\t2023\nArle\t12.5\nBorne\t\t17.5\n",
        "Fleet\n| port | 2022 | 2023 |\n|---|---|---|\n| Arle | 12.5 | |\n| Borne | | 17.5 |\n",
        "Fleet\n| port | 2022 | 2023 |\n|---|---|---|\n| **Arle** | 12.5* | \\- |\n| Borne | \\- | **17.5** |\n",
    ],
)
def test_an_empty_cell_moves_no_number_below_another_head(text: str) -> None:
    assert read(text) == [("12.5", "2022", "Arle"), ("17.5", "2023", "Borne")]


@pytest.mark.parametrize("row", ["Borne | … | –", "Borne | n/a | none", "Law | in force | amended"])
@pytest.mark.parametrize("mark", ["|", "\t"])
def test_a_row_without_numbers_parts_no_table(row: str, mark: str) -> None:
    text = f"Fleet\nport | 2022 | 2023\nArle | 12 | 13\n{row}\nCoss | 14 | 15\n".replace(" | ", mark)
    assert read(text)[2:] == [("14", "2022", "Coss"), ("15", "2023", "Coss")]


@pytest.mark.parametrize("between", ["", "Ships at sea\n", "(million tonnes)\n"])
def test_each_of_two_tables_in_a_row_has_its_own_heads(between: str) -> None:
    text = f"port\tcrew\tlaws\nArle\t12\t3\nBorne\t14\t4\n{between}good\tin\tout\nSalt\t5.5\t6.5\n"
    assert read(text)[4:] == [("5.5", "in", "Salt"), ("6.5", "out", "Salt")]
    text = f"灯塔\t2022年\t2023年\n船员\t12\t13\n{between}货物\t2021年\t2022年\n盐\t5.5\t6.5\n"
    assert read(text)[2:] == [("5.5", "2021年", "盐"), ("6.5", "2022年", "盐")]


def test_rows_of_the_table_above_are_no_caption() -> None:
    text = "亮灯率\t2022年\t2023年\n船员\t1.5\t1.3\n货物\t2022年\t2023年\n盐\t5.5\t6.5\n"
    assert scale_of(text, cells(text)[2]) == Scale(None, 0)


def test_a_column_of_units_says_the_unit_of_each_row_but_not_of_its_rates() -> None:
    text = "2021年维兰灯塔账\n项目\t计量单位\t数值\t增幅率(%)\n修缮投入\t亿元\t31.6\t7.7\n亮灯率\t%\t88\t1.9\n"
    assert [(span.value, span.unit) for span in table_figures(text, "zh")] == [
        ("3160000000", "CNY"),
        ("7.7", "percent"),
        ("88", "percent"),
        ("1.9", "percent"),
    ]
    assert [text[slice(*measured_of(text, cell))] for cell in cells(text)] == ["修缮投入"] * 2 + ["亮灯率"] * 2


def test_a_rate_is_no_sum_though_the_caption_names_a_currency() -> None:
    text = "单位：元\n账目\t2018年\t2019年\t增幅率\n灯油\t310\t341\t10\n"
    assert [(span.value, span.unit) for span in table_figures(text, "zh")][1:] == [("341", "CNY"), ("10", "percent")]


def test_a_month_without_its_year_says_no_period() -> None:
    text = "Harbour notes of October 2019\nport\tAug\tSept\tautumn\nArle\t4.6\t5.8\t9.5\nBorne\t6.4\t8.5\t7.9\n"
    assert [value for value, *_ in read(text)] == ["9.5", "7.9"]
    text = "Fleet\nport\tMen\tMarginal\nArle\t5\t6\nBorne\t7\t8\n"
    assert [value for value, *_ in read(text)] == ["5", "6", "7", "8"]


def test_the_power_of_ten_of_a_caption_needs_no_unit_beside_it() -> None:
    text = "Staff of the ports (thousand)\nPort\t2021\t2022\nArle\t1.5\t2\nShare (%)\t40\t41\n"
    assert [span.value for span in table_figures(text, "en")] == ["1500", "2000", "40", "41"]


def test_the_rows_of_a_caption_that_says_its_parts_are_groups_of_what_it_counts() -> None:
    text = "Employed persons by branch\nBranch\t2021\t2022\nServices\t41\t42\nMining\t7\t8\n"
    first = cells(text)[0]
    assert text[slice(*measured_of(text, first))] == "Employed persons by branch"
    assert (group_in(text, first), scale_of(text, first)) == ("Services", Scale("person", 0))
    alike = text.replace(" by branch", "")
    assert (group_in(alike, cells(alike)[0]), alike[slice(*measured_of(alike, cells(alike)[0]))]) == (None, "Services")


def test_below_years_the_caption_says_what_is_counted_in_places() -> None:
    text = "Table 3. Ships in port\nRegion\t2021\t2022\nNorth shore\t41\t42\nSouth shore\t7\t8\n"
    assert {text[slice(*measured_of(text, cell))] for cell in cells(text)} == {"Ships in port"}


YEARS_OVER_SEXES = (
    "Home\nNews\nTable 4: Reader rates by age, per cent\n"
    "Age\t2022\t\t2023\n\tWomen\tMen\tWomen\tMen\n16–24\t9\t8\t7\t6\n55+\t5\t\t3\t2\n"
)
GOODS_OVER_YEARS = "Region\tSalt (EUR million)\t\tTea (tonnes)\n\t2022\t2023\t2022\t2023\nNorth\t9\t8\t7\t6\n"


def test_a_head_over_several_columns_is_said_of_each() -> None:
    found = cells(YEARS_OVER_SEXES)
    assert [(year_of(YEARS_OVER_SEXES, cell) or ("",))[0] for cell in found] == ["2022"] * 2 + ["2023"] * 2 + [
        "2022",
        "2023",
        "2023",
    ]
    assert [group_in(YEARS_OVER_SEXES, cell) for cell in found[:2]] == ["16–24, Women", "16–24, Men"]
    assert group_in(YEARS_OVER_SEXES, found[5], place=True) == "Women"
    assert YEARS_OVER_SEXES[slice(*measured_of(YEARS_OVER_SEXES, found[0]))] == "Reader rates by age"
    assert len(years(YEARS_OVER_SEXES)) == 2


def test_what_stands_over_years_is_measured_in_places_and_says_the_unit() -> None:
    found = cells(GOODS_OVER_YEARS)
    assert [GOODS_OVER_YEARS[slice(*measured_of(GOODS_OVER_YEARS, cell))] for cell in found[1:3]] == [
        "Salt (EUR million)",
        "Tea (tonnes)",
    ]
    assert [scale_of(GOODS_OVER_YEARS, cell) for cell in found[1:3]] == [Scale("EUR", 6), Scale("tonne", 0)]


@pytest.mark.parametrize("caption", ["Figures provided by ports", "各项指标", "产值（按可比价格计算）"])
def test_a_caption_that_says_no_parts_leaves_its_rows_what_they_measure(caption: str) -> None:
    text = f"{caption}\nIndicator\t2021\t2022\nTrade\t41\t42\nFish\t7\t8\n"
    assert {(group_in(text, cell), text[slice(*measured_of(text, cell))]) for cell in cells(text)} == {
        (None, "Trade"),
        (None, "Fish"),
    }


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("| Item | £m | % |\n|---|---|---|\n| Salt | 12.5 | 4.1 |\n", [("12500000", "GBP"), ("4.1", "percent")]),
        ("€ million | 2021 | 2022 |\nSalt | 1.5 | 2.5 |\n", [("1500000", "EUR"), ("2500000", "EUR")]),
        ("Item | '000 tonnes | Fees (Rs. crore)\nSalt | 7 | 2\n", [("7000", "tonne"), ("20000000", "INR")]),
        ("All sums in EUR thousand\n\nItem | 2021 | 2022\nSalt | 7 | 2\n", [("7000", "EUR"), ("2000", "EUR")]),
        ("Item | 2019 £'000 | 2020 £000\nSalt | 7 | 2\n", [("7000", "GBP"), ("2000", "GBP")]),
        ("项目 | 亿元 | 出生率（‰）\n盐 | 7 | 2.5\n", [("700000000", "CNY"), ("2.5", "permille")]),
        ("Age (years) | Girls | Boys\n15-24 | 7 | 2\n", [("7", "person"), ("2", "person")]),
        ("Item | ALL | m\nSalt | 7 | 2\n", [("7", None), ("2", None)]),
        ("Item | 2021 | 2022\nIn per cent of households | 7 | 2\n", [("7", "percent"), ("2", "percent")]),
        ("Population\nArea | Weddings, number | Total Fertility Rate\nArle | 7 | 1.5\n", [("7", None), ("1.5", None)]),
        ("Population\nArea | Net change, per thousand residents | Men\nArle | 7 | 2\n", [("7", None), ("2", "person")]),
    ],
)
def test_a_head_or_corner_that_is_a_unit_says_that_of_its_numbers(
    table: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(span.value, span.unit) for span in table_figures(table, "en")] == expected
