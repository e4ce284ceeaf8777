"""Tables for users: names, frames, files and schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policydata.loader.filters import check_column, check_filters, keep
from policydata.loader.frames import attributes, to_frame
from policydata.loader.release import Release, reading, shown
from policydata.loader.rows import read_rows

if TYPE_CHECKING:
    import pandas as pd

_FORMATS = ("parquet", "csv")


def load(table: str, columns: Iterable[str] | None = None, filters: Mapping[str, object] | None = None) -> pd.DataFrame:
    """Return a published table as a DataFrame, with the same dtypes under every supported pandas.

    `columns` names the columns wanted, in order. `filters` maps a column to the value, or the list of values, that its
    cells must equal; None stands for an empty cell, and all filters must hold: `{"jurisdiction": ["CN", "UN"]}`.
    `df.attrs` holds table, title, dataset, version and licence.

    Raises UnknownNameError for a table, column or term that does not exist, TypeError and ValueError for arguments of
    the wrong kind, DamagedReleaseError for files that do not match their hashes.
    """
    return reading(lambda release: _frame(release, table, columns, filters))


def tables() -> tuple[str, ...]:
    """Return the names of the published tables, sorted.

    Raises DamagedReleaseError when the release is missing or damaged.
    """
    return reading(lambda release: release.tables)


def path(table: str, format: str = "parquet") -> Path:
    """Return the path of a table's file, once its size and hash are right; `format` is parquet or csv.

    Raises UnknownNameError for a table that does not exist, TypeError and ValueError for other arguments of the wrong
    kind, DamagedReleaseError for a file that does not match its hash.
    """
    return reading(lambda release: _whole_file(release, table, format))


def schema(table: str) -> dict[str, Any]:
    """Return the Table Schema of a table: fields with type, description and constraints, and keys; yours to change.

    Raises UnknownNameError for a table that does not exist, TypeError for what is no name, DamagedReleaseError when the
    release is missing or damaged.
    """
    return reading(lambda release: release.schema(release.check_table(table)))


def data_version() -> str:
    """Return the version of the data that are read.

    Raises DamagedReleaseError when the release is missing or damaged.
    """
    return reading(lambda release: release.version)


def _frame(release: Release, table: object, columns: object, filters: object) -> pd.DataFrame:
    name = release.check_table(table)
    kinds = release.kinds(name)
    wanted = _columns(columns, name, list(kinds))
    allowed = check_filters(release, name, filters)
    rows = keep(read_rows(release, name, [column for column in kinds if column in {*wanted, *allowed}]), allowed)
    frame = to_frame(rows.select(wanted), kinds)
    frame.attrs = attributes(release, name)
    return frame


def _columns(columns: object, table: str, known: list[str]) -> list[str]:
    if columns is None:
        return known
    if isinstance(columns, str | bytes) or not isinstance(columns, Iterable):
        raise TypeError(f"columns must be a list of names, such as ['{known[0]}'], not {shown(columns)}")
    names = [check_column(column, table, known) for column in columns]
    if not names or len(set(names)) != len(names):
        raise ValueError(f"columns must name at least one column, and each only once, not {shown(names)}")
    return names


def _whole_file(release: Release, table: object, form: object) -> Path:
    name = release.check_table(table)
    if not isinstance(form, str):
        raise TypeError(f"format must be 'parquet' or 'csv', not {shown(form)}")
    if form not in _FORMATS:
        raise ValueError(f"format must be 'parquet' or 'csv', not {shown(form)}")
    release.read(name, form)
    return release.file(name, form).path
