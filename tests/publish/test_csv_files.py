from __future__ import annotations

import csv
import io

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.publish.csv_files import CsvSyntaxError, csv_bytes, csv_rows, logical_digest

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)


def test_quotes_only_where_needed() -> None:
    table = pa.table({"a": ["x", 'say "hi"', "a,b", "line\nfeed", "return\r", "=1+1", None], "b": [1] * 7})
    expected = 'a,b\nx,1\n"say ""hi""",1\n"a,b",1\n"line\nfeed",1\n"return\r",1\n=1+1,1\n,1\n'
    assert csv_bytes(table) == expected.encode()


def test_a_lone_null_is_not_a_blank_line() -> None:
    assert csv_bytes(pa.table({"a": pa.array([None, "x"], pa.string())})) == b'a\n""\nx\n'


def test_a_table_without_rows_has_a_header() -> None:
    assert csv_bytes(pa.table({"a": pa.array([], pa.string()), "b": pa.array([], pa.int64())})) == b"a,b\n"


@given(st.lists(st.tuples(st.none() | texts, st.none() | texts)))
def test_the_library_of_python_reads_the_same(cells: list[tuple[str | None, str | None]]) -> None:
    table = pa.table(
        {"a": pa.array([a for a, _ in cells], pa.string()), "b": pa.array([b for _, b in cells], pa.string())}
    )
    data = csv_bytes(table)
    expected = [["a", "b"], *([a or "", b or ""] for a, b in cells)]
    assert csv_rows(data) == expected
    assert list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True)) == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'a,b\n"x,1\n', "line 2: a quote"),
        (b'a,b\nx"y,1\n', "line 2: a quote"),
        (b'a,b\n"x"y,1\n', "line 2: a quote"),
        (b"a,b\r\nx,1\r\n", "line 1: a quote, carriage return"),
        (b"a,b\nx,1", "line 2: a quote, carriage return or end of line"),
        (b"a,b\nx,", "the last line has no end"),
        (b"a,b\nx,\xff\n", "line 2: byte 6 is not UTF-8"),
        (b"a,b\nx,\xed\xa0\x80\n", "line 2: byte 6 is not UTF-8"),
    ],
)
def test_broken_csv_names_the_line(data: bytes, message: str) -> None:
    with pytest.raises(CsvSyntaxError, match=message):
        csv_rows(data)


def test_the_digest_is_of_cells_and_not_of_chunks_or_writers() -> None:
    whole = pa.table({"a": ["x", "y", "z"]})
    pieces = pa.concat_tables([whole.slice(0, 1), whole.slice(1)])
    assert logical_digest(pieces) == logical_digest(whole)
    assert logical_digest(whole) == "d8ca1f26bd44bd67b8b3c9a8de8acca048f6e64a337b42c592682a28f804a517"
    assert logical_digest(pa.table({"a": ["x", "y", "Z"]})) != logical_digest(whole)
