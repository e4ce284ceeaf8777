"""Parquet with fixed writer settings and page checksums, and its careful reading."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pyarrow as pa
import pyarrow.parquet as pq

from policydata.publish.release_table import DescribedTable
from policydata.publish.table_schema import parse_table_schema

ROW_GROUP_ROWS = 100_000
ZSTD_LEVEL = 9
MOST_CELLS = 200_000_000
MOST_BYTES = 4 * 2**30
ATTRIBUTES_KEY = b"PANDAS_ATTRS"


class ParquetDamageError(ValueError):
    """A Parquet file that is damaged, or that claims more than a release may hold."""


def table_attributes(table: DescribedTable, metadata: Mapping[str, object]) -> bytes:
    """Return what pandas shows as `df.attrs`: title, version, licence, description of the table and its columns."""
    licences = metadata.get("licenses")
    listed = licences if isinstance(licences, list | tuple) else []
    names = [licence["name"] for licence in listed if isinstance(licence, Mapping) and "name" in licence]
    attributes = {
        "name": table.name,
        "title": table.title,
        "description": table.description,
        "dataset": metadata.get("title"),
        "version": metadata.get("version"),
        "licence": " AND ".join(map(str, names)),
        "columns": {field.name: field.description for field in parse_table_schema(table.schema).fields},
    }
    return json.dumps(attributes, ensure_ascii=False, allow_nan=False, sort_keys=True).encode("utf-8")


def parquet_bytes(rows: pa.Table, attributes: bytes) -> bytes:
    """Return the table as a Parquet file; the same cells and pyarrow always give the same bytes."""
    fields = [
        pa.field(field.name, field.type, field.nullable, _description_only(field.metadata)) for field in rows.schema
    ]
    schema = pa.schema(fields, metadata={ATTRIBUTES_KEY: attributes})
    sink = pa.BufferOutputStream()
    with pq.ParquetWriter(
        sink,
        schema,
        version="2.6",
        compression="zstd",
        compression_level=ZSTD_LEVEL,
        use_dictionary=True,
        write_statistics=True,
        data_page_version="1.0",
        write_page_checksum=True,
        store_schema=True,
    ) as writer:
        # One chunk per column: pages must not depend on how the rows were put together.
        whole = pa.table([column.combine_chunks() for column in rows.columns], schema=schema)
        writer.write_table(whole, row_group_size=ROW_GROUP_ROWS)
    return bytes(sink.getvalue())


def read_parquet(data: bytes) -> pa.Table:
    """Return the table with every page checksum verified; raise ParquetDamageError when anything is amiss.

    The footer is judged before a cell is read, so that a small file cannot ask for a large memory.
    """
    try:
        with pq.ParquetFile(pa.BufferReader(data), page_checksum_verification=True) as file:
            _judge_footer(file.metadata)
            table = file.read()
        table.validate(full=True)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        raise ParquetDamageError(" ".join(str(error).split())) from error
    return table


def _judge_footer(footer: pq.FileMetaData) -> None:
    if footer.num_rows * footer.num_columns > MOST_CELLS:
        raise ParquetDamageError(f"the footer claims {footer.num_rows} rows of {footer.num_columns} columns")
    groups = [footer.row_group(index) for index in range(footer.num_row_groups)]
    if sum(group.num_rows for group in groups) != footer.num_rows:
        raise ParquetDamageError("the row groups do not add up to the rows of the footer")
    if footer.format_version != "2.6":
        raise ParquetDamageError(f"the format version is {footer.format_version}, not 2.6")
    claimed = 0
    for group in groups:
        for index in range(group.num_columns):
            chunk = group.column(index)
            claimed += max(chunk.total_uncompressed_size, 0)
            if chunk.num_values != group.num_rows:
                raise ParquetDamageError(f"column {chunk.path_in_schema} does not fill its row group")
            if chunk.compression != "ZSTD":
                raise ParquetDamageError(f"column {chunk.path_in_schema} is compressed by {chunk.compression}")
    if claimed > MOST_BYTES:
        raise ParquetDamageError(f"the footer claims {claimed} bytes of data")


def _description_only(metadata: Mapping[bytes, bytes] | None) -> dict[bytes, bytes] | None:
    description = (metadata or {}).get(b"description")
    return None if description is None else {b"description": description}
