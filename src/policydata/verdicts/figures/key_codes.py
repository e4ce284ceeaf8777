"""Texts as whole numbers in the order of the texts, so that keys can be packed, sorted and looked up by NumPy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

NONE = -1
"""Code of an empty cell, and position of what was not found."""
_LIMIT = 2**63


def texts(column: pa.ChunkedArray) -> pa.Array:
    """Return a column of texts or dictionary texts as one plain array."""
    plain = column.cast(pa.string()).combine_chunks()
    return pa.concat_arrays(plain.chunks) if isinstance(plain, pa.ChunkedArray) else plain


def joint_codes(*columns: pa.ChunkedArray) -> tuple[list[str], list[Integers]]:
    """Return the sorted distinct texts of all columns, and each column as positions in that list (-1 for empty)."""
    parts = [texts(column) for column in columns]
    encoded = pa.concat_arrays(parts).dictionary_encode()
    order = pc.sort_indices(encoded.dictionary)
    rank = np.empty(len(order) + 1, dtype=np.int64)
    rank[order.to_numpy()] = np.arange(len(order))
    rank[-1] = NONE
    codes = rank[encoded.indices.fill_null(len(order)).to_numpy(zero_copy_only=False)]
    ends = np.cumsum([len(part) for part in parts])[:-1]
    return encoded.dictionary.take(order).to_pylist(), np.split(codes, ends)


def packed(parts: Sequence[Integers], sizes: Sequence[int]) -> Integers:
    """Return one number for each row of codes, in their order; -1 where a code is.

    Raises OverflowError if the numbers would not fit into 63 bits.
    """
    size = 1
    for each in sizes:
        size *= max(each, 1)
    if size >= _LIMIT:
        raise OverflowError(f"{size} possible keys are too many to pack")
    key = np.zeros(len(parts[0]), dtype=np.int64)
    missing = np.zeros(len(parts[0]), dtype=np.bool_)
    for part, each in zip(parts, sizes, strict=True):
        key = key * max(each, 1) + part
        missing |= part < 0
    key[missing] = NONE
    return key


def places(sorted_keys: Integers, wanted: Integers) -> Integers:
    """Return the first place of each wanted key, or of the next greater one; asked in order, which spares the cache."""
    order = np.argsort(wanted)
    found = np.empty(len(wanted), dtype=np.int64)
    found[order] = np.searchsorted(sorted_keys, wanted[order])
    return found


def find(sorted_keys: Integers, wanted: Integers) -> Integers:
    """Return where each wanted key stands among sorted distinct keys, or -1."""
    if not len(sorted_keys):
        return np.full(len(wanted), NONE)
    place = places(sorted_keys, wanted)
    place[place == len(sorted_keys)] = 0
    return np.where((sorted_keys[place] == wanted) & (wanted >= 0), place, NONE)


def floats(column: pa.ChunkedArray | pa.Array) -> Floats:
    """Return a column of numbers as floats, NaN for empty cells."""
    return np.array(pc.cast(column, pa.float64()).to_numpy(zero_copy_only=False), dtype=np.float64)
