"""The same kernel over many documents: in this process, in a pool, or inside an engine of the user's."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.kernel import extract_batch

if TYPE_CHECKING:
    import pyarrow as pa


def run_serial(batches: Iterable[pa.RecordBatch], gazetteer: Gazetteer | None = None) -> Iterator[pa.RecordBatch]:
    """Yield what each batch names and states, in order."""
    for batch in batches:
        yield extract_batch(batch, gazetteer)


def run_pool(
    batches: Iterable[pa.RecordBatch], gazetteer: Gazetteer | None = None, workers: int = 2
) -> Iterator[pa.RecordBatch]:
    """Yield what `run_serial` yields, worked out by `workers` processes (spawned, so safe beside threads)."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=workers, mp_context=context) as pool:
        yield from pool.map(partial(extract_batch, gazetteer=gazetteer), batches)


def batch_mapper(
    gazetteer: Gazetteer | None = None,
) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """Return a function from an iterator of batches to one, as Spark's `mapInArrow` takes; it can be pickled."""
    return partial(run_serial, gazetteer=gazetteer)
