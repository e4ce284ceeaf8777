"""Arrow rows to DataFrames whose dtypes are those of `schema.types`, under every supported pandas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from policydata.schema.types import BY_TABLE_SCHEMA, pandas_dtype

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from policydata.loader.release import Release


def to_frame(rows: pa.Table, kinds: Mapping[str, str]) -> pd.DataFrame:
    """Return rows as a DataFrame; `kinds` gives the Table Schema type of each column."""
    import pandas as pd

    arrays = {name: _pandas_array(rows[name], kinds[name]) for name in rows.column_names}
    return pd.DataFrame(arrays, index=pd.RangeIndex(rows.num_rows), copy=False)


def attributes(release: Release, table: str | None = None) -> dict[str, str]:
    """Return what `df.attrs` says: the names mean the same as in the metadata of the Parquet files."""
    about = {"dataset": release.title, "version": release.version, "licence": release.licence}
    return about if table is None else {"table": table, "title": release.table_title(table), **about}


def _pandas_array(column: pa.ChunkedArray, kind: str) -> object:
    import pandas as pd
    import pyarrow as pa

    dtype = pd.api.types.pandas_dtype(pandas_dtype(BY_TABLE_SCHEMA[kind]))
    if kind == "date":
        return column.cast(pa.timestamp("s")).to_numpy()
    if kind == "number":
        # By way of text, which is read to the nearest float; a direct cast multiplies and may miss it.
        column = column.cast(pa.string()).cast(pa.float64())
    return dtype.__from_arrow__(column)
