from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.publish import ReleaseTable, verify_release
from policydata.publish.publication import publish_release
from tests.publish.synthetic import synthetic_metadata

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
KINDS: dict[str, tuple[pa.DataType, st.SearchStrategy[Any], Callable[[str], object]]] = {
    "string": (pa.string(), texts, str),
    "integer": (pa.int64(), st.integers(-(2**63), 2**63 - 1), int),
    "number": (pa.decimal128(24, 6), st.decimals(-(10**17), 10**17, places=6, allow_nan=False), Decimal),
    "date": (pa.date32(), st.dates(), date.fromisoformat),
    "boolean": (pa.bool_(), st.booleans(), lambda text: {"true": True, "false": False}[text]),
}


@st.composite
def release_tables(draw: st.DrawFn) -> ReleaseTable:
    """A table keyed by text or number, with any columns of any types."""
    key_kind = draw(st.sampled_from(["string", "integer", "date"]))
    kinds = draw(st.lists(st.sampled_from(sorted(KINDS)), max_size=5))
    keys = sorted(draw(st.sets(KINDS[key_kind][1], max_size=12)))
    cells = [st.lists(st.none() | KINDS[kind][1], min_size=len(keys), max_size=len(keys)) for kind in kinds]
    columns = [keys, *(draw(column) for column in cells)]
    names = [f"column{place}" for place in range(len(columns))]
    fields = [{"name": name, "type": kind} for name, kind in zip(names, [key_kind, *kinds], strict=True)]
    arrays = [pa.array(values, KINDS[field["type"]][0]) for values, field in zip(columns, fields, strict=True)]
    rows = pa.table(arrays, names=names)
    return ReleaseTable("things", "Things", "Any.", rows, {"fields": fields, "primaryKey": ["column0"]})


@settings(max_examples=60, deadline=None)
@given(release_tables())
def test_both_files_hold_what_was_published(table: ReleaseTable) -> None:
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "release"
        publish_release([table], synthetic_metadata(1), target)
        assert verify_release(target) == []
        assert pq.read_table(target / "things.parquet").equals(table.rows)
        with (target / "things.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file, strict=True)
    kinds = [field["type"] for field in table.schema["fields"]]
    read = [[KINDS[kind][2](text) if text else None for text, kind in zip(row, kinds, strict=True)] for row in rows]
    assert header == table.rows.column_names
    assert read == [list(row.values()) for row in table.rows.to_pylist()]
