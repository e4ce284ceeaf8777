from __future__ import annotations

import json
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from policydata.publish import ReleaseTable, parquet
from policydata.publish.parquet import ParquetDamageError, parquet_bytes, read_parquet, table_attributes


def test_the_cells_come_back(tables: list[ReleaseTable]) -> None:
    for table in tables:
        rows = read_parquet(parquet_bytes(table.rows, b"{}"))
        assert rows.schema.equals(table.rows.schema)
        assert rows.equals(table.rows)
        assert rows.schema.field(0).metadata == {b"description": table.rows.schema.field(0).metadata[b"description"]}


def test_bytes_do_not_depend_on_chunks() -> None:
    rows = pa.table(
        {
            "a": [
                f"text {n * 7919 % 20011} of many that are all different and long enough to fill pages"
                for n in range(20_000)
            ]
        }
    )
    pieces = pa.concat_tables([rows.slice(start, 777) for start in range(0, 20_000, 777)])
    assert pieces.column(0).num_chunks > 20
    assert parquet_bytes(pieces, b"{}") == parquet_bytes(rows, b"{}")


def test_bytes_do_not_depend_on_old_metadata(tables: list[ReleaseTable]) -> None:
    rows = tables[1].rows
    fields = [field.with_metadata({**field.metadata, b"written": b"today"}) for field in rows.schema]
    noted = rows.cast(pa.schema(fields, metadata={b"pandas": b"{}"}))
    assert parquet_bytes(noted, b"{}") == parquet_bytes(rows, b"{}")


def test_writer_settings() -> None:
    rows = pa.table({"a": pa.array(range(parquet.ROW_GROUP_ROWS + 1), pa.int64())})
    footer = pq.ParquetFile(pa.BufferReader(parquet_bytes(rows, b"{}"))).metadata
    assert footer.num_row_groups == 2
    assert footer.format_version == "2.6"
    assert footer.row_group(0).column(0).compression == "ZSTD"
    assert set(footer.metadata) == {b"PANDAS_ATTRS", b"ARROW:schema"}


def test_a_table_without_rows() -> None:
    rows = pa.table({"a": pa.array([], pa.string())})
    assert read_parquet(parquet_bytes(rows, b"{}")).equals(rows)


def test_pandas_shows_the_attributes(tables: list[ReleaseTable], metadata: dict[str, object]) -> None:
    data = parquet_bytes(tables[0].rows, table_attributes(tables[0], metadata))
    attributes = pd.read_parquet(pa.BufferReader(data)).attrs
    assert attributes["title"] == "Bodies"
    assert attributes["version"] == "1.0.0"
    assert attributes["licence"] == "CC-BY-4.0"
    assert attributes["columns"]["name"] == "The name of bodies."


def test_attributes_without_licences_do_not_fail(tables: list[ReleaseTable]) -> None:
    assert json.loads(table_attributes(tables[0], {"licenses": ["CC0", {}]}))["licence"] == ""


def test_every_page_has_a_checksum_that_is_verified() -> None:
    whole = parquet_bytes(pa.table({"a": pa.array([f"text {n}" for n in range(5000)])}), b"{}")
    footer_bytes = int.from_bytes(whole[-8:-4], "little")
    for place in range(200, len(whole) - footer_bytes - 8, 997):
        damaged = bytearray(whole)
        damaged[place] ^= 1
        with pytest.raises(ParquetDamageError):
            read_parquet(bytes(damaged))


@pytest.mark.parametrize("data", [b"", b"PAR1", b"not parquet at all", b"PAR1" + b"\xff" * 40 + b"PAR1"])
def test_what_is_no_parquet(data: bytes) -> None:
    with pytest.raises(ParquetDamageError):
        read_parquet(data)


@pytest.mark.parametrize(
    ("limit", "message"), [("MOST_CELLS", "claims 3 rows of 1 columns"), ("MOST_BYTES", "bytes of data")]
)
def test_a_footer_that_claims_too_much(monkeypatch: pytest.MonkeyPatch, limit: str, message: str) -> None:
    data = parquet_bytes(pa.table({"a": [1, 2, 3]}), b"{}")
    monkeypatch.setattr(parquet, limit, 2)
    with pytest.raises(ParquetDamageError, match=message):
        read_parquet(data)


def test_rows_that_the_row_groups_do_not_hold() -> None:
    data = parquet_bytes(pa.table({"a": [1, 2, 3]}), b"{}")
    # The number of rows in the footer, written as zigzag before the list of row groups: 3 becomes 4.
    assert data.count(b"\x16\x06\x19\x1c") == 1
    with pytest.raises(ParquetDamageError, match="do not add up"):
        read_parquet(data.replace(b"\x16\x06\x19\x1c", b"\x16\x08\x19\x1c"))


def test_a_column_of_lists_does_not_fill_its_rows() -> None:
    with pytest.raises(ParquetDamageError, match="does not fill its row group"):
        read_parquet(parquet_bytes(pa.table({"a": [[1, 2], [3]]}), b"{}"))


def test_text_that_is_not_utf8() -> None:
    torn = pa.StringArray.from_buffers(1, pa.py_buffer(b"\0\0\0\0\1\0\0\0"), pa.py_buffer(b"\xff"))
    with pytest.raises(ParquetDamageError, match="UTF8"):
        read_parquet(parquet_bytes(pa.table({"a": torn}), b"{}"))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"compression": "snappy"}, "compressed by SNAPPY"),
        ({"compression": "zstd", "version": "1.0"}, "format version"),
    ],
)
def test_files_of_another_writer(settings: dict[str, Any], message: str) -> None:
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table({"a": [1, 2, 3]}), sink, **settings)
    with pytest.raises(ParquetDamageError, match=message):
        read_parquet(sink.getvalue().to_pybytes())
