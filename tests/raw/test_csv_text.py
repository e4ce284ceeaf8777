from __future__ import annotations

import csv
import io
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.issues import Issue, IssueLog
from policydata.raw.csv_text import MAX_CELLS, read_csv
from policydata.raw.strict_text import RawRecord
from tests.raw.test_yaml_text import ISO_3166

COLUMNS = ("code", "name", "note")
TABLE = 'code,name,note\nCN,China,\nUS,"United States, the","said ""US"""\nNA,Namibia,"two\nlines"\nFR,France,x\n'

cells = st.text('ab,"\n é管😀;\t', max_size=6)
tables = st.lists(st.tuples(cells, cells, cells).filter(any), max_size=6)


def read(text: str, columns: tuple[str, ...] = COLUMNS) -> tuple[list[RawRecord] | None, list[Issue]]:
    log = IssueLog()
    rows = read_csv(text.encode(), "x.csv", columns, log)
    assert (rows is None) == bool(log)
    return rows, log.sorted()


def write(rows: list[tuple[str, ...]], quote_all: bool) -> str:
    stream = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(stream, lineterminator="\n", quoting=quoting).writerows([COLUMNS, *rows])
    return stream.getvalue()


def test_rows_and_the_places_of_their_cells() -> None:
    rows, _ = read(TABLE)
    assert rows is not None
    assert [row.data for row in rows] == [
        {"code": "CN", "name": "China", "note": None},
        {"code": "US", "name": "United States, the", "note": 'said "US"'},
        {"code": "NA", "name": "Namibia", "note": "two\nlines"},
        {"code": "FR", "name": "France", "note": "x"},
    ]
    assert [row.line for row in rows] == [2, 3, 4, 6]
    assert [row.marks.value_place(("note",)) for row in rows] == [(2, 10), (3, 25), (4, 12), (6, 11)]
    assert rows[3].marks.value_place(("name",)) == (6, 4)


def test_a_cell_after_a_line_break_in_the_row() -> None:
    rows, _ = read('code,name,note\n"a\nbc",d,"e\n\nf"\n')
    assert rows is not None
    assert rows[0].marks.values == {(): (2, 1), ("code",): (2, 1), ("name",): (3, 5), ("note",): (3, 7)}


def test_only_an_empty_cell_is_nothing() -> None:
    words = ["NA", "N/A", "None", "null", "NULL", "nan", "~", "-", "#N/A", " "]
    rows, _ = read("code,name,note\n" + "".join(f'{word},,""\n' for word in [*ISO_3166, *words]))
    assert rows is not None
    assert [row.data for row in rows] == [{"code": word, "name": None, "note": None} for word in [*ISO_3166, *words]]


def test_no_rows() -> None:
    assert read("code,name,note\n") == ([], [])


@settings(max_examples=150, deadline=None)
@given(tables, st.booleans())
def test_agrees_with_the_csv_module(rows: list[tuple[str, ...]], quote_all: bool) -> None:
    text = write(rows, quote_all)
    ours, issues = read(text)
    assert ours is not None, issues
    theirs = list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:]
    assert [[row.data[column] or "" for column in COLUMNS] for row in ours] == theirs
    for row in ours:
        for column in COLUMNS:
            line, start = row.marks.value_place((column,))
            shown = text.split("\n")[line - 1][start - 1 :]
            first = str(row.data[column] or "").split("\n")[0].replace('"', '""')
            assert shown.startswith((first, f'"{first}'))


@settings(max_examples=150, deadline=None)
@given(tables.filter(bool), st.booleans(), st.data())
def test_a_deleted_quote_is_always_found(rows: list[tuple[str, ...]], quote_all: bool, draw: st.DataObject) -> None:
    text = write(rows, quote_all)
    quotes = [index for index, character in enumerate(text) if character == '"']
    if quotes:
        index = draw.draw(st.sampled_from(quotes))
        found, issues = read(text[:index] + text[index + 1 :])
        assert found is None
        assert issues


@pytest.mark.parametrize("row", [1, 2, 3, 5])
@pytest.mark.parametrize(("commas", "has"), [(",,", 4), ("", 2)])
def test_a_comma_more_or_less_in_any_row(row: int, commas: str, has: int) -> None:
    lines = TABLE.split("\n")
    lines[row] = commas.join(lines[row].rsplit(",", 1))
    issues = read("\n".join(lines))[1]
    assert issues[0].line == row + 1
    if '"' not in lines[row]:
        assert (issues[0].code, issues[0].message) == ("cell_count", f"{has} cells, but the header has 3")


def test_an_unclosed_quote_is_reported_where_it_opens() -> None:
    (issue,) = read(TABLE + 'DE,"Germany,\n' + "IT,Italy,\n" * 1_000)[1]
    assert (issue.line, issue.column, issue.field, issue.code) == (7, 4, "name", "unclosed_quote")


def test_long_cells_and_the_limit_of_the_csv_module() -> None:
    (issue,) = read(f"code,name,note\nCN,{'a' * 131_073},\n")[1]
    message = "the text is 131073 characters long, more than 65536; shorten it"
    assert str(issue) == f"x.csv:2:4: name: {message} [text_too_long]"
    assert read(f"code,name,note\nCN,{'a' * 65_536},\n")[0] is not None


def test_rows_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policydata.raw.csv_text.MAX_VALUES", 3)
    assert read("code\n" + "a\n" * 3, ("code",))[1] == []
    (issue,) = read("code\n" + "a\n" * 4, ("code",))[1]
    assert str(issue) == "x.csv:5:1: (row): more than 3 cells; split the file [too_many_values]"


def test_cells_are_limited() -> None:
    (issue,) = read("code,name,note\n" + "," * MAX_CELLS + "\n")[1]
    assert str(issue) == "x.csv:2:1001: (row): more than 1000 cells in a row; end the row by LF [too_many_cells]"
