from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pytest

from policydata.errors import PublishError
from policydata.publish import ReleaseTable
from policydata.publish.release_table import is_table_name, refuse_unpublishable


def one_column(kind: str, array: pa.Array, name: str = "things", nullable: bool = True) -> ReleaseTable:
    rows = pa.table([array], schema=pa.schema([pa.field("a", array.type, nullable)]))
    return ReleaseTable(name, "Things", "One row per thing.", rows, {"fields": [{"name": "a", "type": kind}]})


@pytest.mark.parametrize(
    ("kind", "array", "message"),
    [
        (
            "string",
            pa.array(["x", "", "y", ""]),
            "table things: column a: row 2: is an empty string; write null instead",
        ),
        (
            "string",
            pa.array(["x", "", "y", ""]),
            "table things: column a: row 4: is an empty string; write null instead",
        ),
        ("string", pa.array(["x", "a\0b"]), "table things: column a: row 2: holds a NUL character"),
        ("number", pa.array([1.5, float("nan")]), "the Arrow type double does not hold the type number"),
        ("integer", pa.array([1], pa.int32()), "the Arrow type int32 does not hold the type integer"),
        ("string", pa.array(["x"]).dictionary_encode(), "does not hold the type string"),
        ("date", pa.array([-800_000, 0], pa.int32()).cast(pa.date32()), "column a: row 1: is a date outside the years"),
        ("string", pa.StringArray.from_buffers(1, pa.py_buffer(b"\0\0\0\0\1\0\0\0"), pa.py_buffer(b"\xff")), "UTF8"),
    ],
)
def test_refused_cells_are_named(kind: str, array: pa.Array, message: str) -> None:
    with pytest.raises(PublishError) as refused:
        refuse_unpublishable([one_column(kind, array)])
    assert message in str(refused.value)


def test_null_where_none_is_allowed() -> None:
    with pytest.raises(PublishError, match="column a: row 2: is null in a column that allows no null"):
        refuse_unpublishable([one_column("string", pa.array(["x", None]), nullable=False)])


def test_columns_are_those_of_the_schema() -> None:
    table = one_column("string", pa.array(["x"]))
    other = ReleaseTable("things", "", "", table.rows.rename_columns(["b"]), table.schema)
    with pytest.raises(PublishError, match=r"columns are \['b'\], the schema lists \['a'\]"):
        refuse_unpublishable([other])


def test_all_tables_are_judged_at_once() -> None:
    bad = [one_column("string", pa.array([""]), "aux"), one_column("string", pa.array([""]), "aux")]
    with pytest.raises(PublishError) as refused:
        refuse_unpublishable(bad)
    assert len(str(refused.value).splitlines()) == 5


@pytest.mark.parametrize("tables", [[], [one_column("string", pa.array(["x"]), "../x")]])
def test_no_table_and_no_name(tables: Sequence[ReleaseTable]) -> None:
    with pytest.raises(PublishError, match=r"at least one table|not a table name"):
        refuse_unpublishable(tables)


@pytest.mark.parametrize("name", ["con", "A", "", "a/b", "..", "a.b", "a-b", "1a", "a\n", "ä", "a" * 61, None, 7])
def test_names_that_no_file_may_have(name: Any) -> None:
    assert not is_table_name(name)


def test_ordinary_names() -> None:
    assert all(map(is_table_name, ["policies", "policy_titles", "g20", "a" * 60]))
