"""Parquet bytes that match their hash to Arrow rows, the footer judged before a cell is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from policydata.errors import DamagedReleaseError
from policydata.loader.release import REMEDY, Release

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

_MOST_CELLS = 200_000_000
_MOST_BYTES = 4 * 2**30


def read_rows(release: Release, table: str, columns: Sequence[str] | None = None) -> pa.Table:
    """Return the rows of a table, with all columns or those named, in the order of the file.

    Raises DamagedReleaseError when the file does not match the descriptor.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = release.file(table, "parquet").path
    data = release.read(table, "parquet")
    try:
        with pq.ParquetFile(pa.BufferReader(data), page_checksum_verification=True) as file:
            if problem := _problem(file.metadata, file.schema_arrow.names, release, table):
                raise DamagedReleaseError(f"{path}: {problem}; {REMEDY}")
            # A pool of decoding threads makes some versions of pyarrow abort when the process ends soon after.
            rows = file.read(columns=None if columns is None else list(columns), use_threads=False)
        rows.validate(full=True)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())
        raise DamagedReleaseError(f"{path}: pyarrow {pa.__version__} cannot read it ({reason}); {REMEDY}") from error
    return rows.replace_schema_metadata(None)


def _problem(footer: pq.FileMetaData, names: list[str], release: Release, table: str) -> str | None:
    listed = release.file(table, "parquet").rows
    if footer.num_rows != listed:
        return f"has {footer.num_rows} rows, {listed} are listed in datapackage.json"
    if names != list(release.kinds(table)):
        return "has other columns than datapackage.json lists"
    groups = [footer.row_group(index) for index in range(footer.num_row_groups)]
    claimed = sum(group.column(index).total_uncompressed_size for group in groups for index in range(group.num_columns))
    if footer.num_rows * footer.num_columns > _MOST_CELLS or claimed > _MOST_BYTES:
        return f"claims {footer.num_rows} rows of {footer.num_columns} columns, more than a release may hold"
    return None
