"""1 million cited figures judged against 1 million observations, beside a bare Arrow join of the same tables.

`python benchmarks/verdicts.py [ROWS]` prints the ratio, the growth from a quarter of the rows, and the memory used.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np
import pyarrow as pa

from policydata.schema.arrow import arrow_schema
from policydata.tables import TABLES
from policydata.verdicts.figures.judgement import judge_statistics

ROWS = 1_000_000
ROUNDS = 3
LIMIT = 8.0
MEMORY_LIMIT_GB = 2.0
KEY = ["indicator_id", "geography", "group", "period"]
GROUPS = ("all", "urban", "rural", "aged-50-and-above")
MONTHS = tuple(f"{year}-{month:02}" for year in range(2000, 2025) for month in (6, 12))


def pick(names: list[str] | tuple[str, ...], codes: np.ndarray) -> pa.Array:
    return pa.array(names).take(pa.array(codes))


def decimals(values: np.ndarray) -> pa.Array:
    return pa.array(values).cast(pa.decimal128(24, 6))


def filled(name: str, columns: dict[str, pa.Array], count: int) -> pa.Table:
    """Return a table of the published schema; columns not given are empty."""
    schema = arrow_schema(TABLES[name])
    arrays = [columns[f.name].cast(f.type) if f.name in columns else pa.nulls(count, f.type) for f in schema]
    return pa.table(arrays, names=schema.names)


def made_up(rows: int) -> dict[str, pa.Table]:
    """Return as many observations as cited figures: of ten, seven right levels, one wrong, one change, one share."""
    random = np.random.default_rng(4)
    place = np.arange(rows)
    series, period = place // len(MONTHS), place % len(MONTHS)
    indicators = [f"series-{code}" for code in range(rows // len(MONTHS) // len(GROUPS) + 1)]
    indicator, group = series // len(GROUPS), series % len(GROUPS)
    values = random.integers(1_000_000, 1_400_000_000, rows).astype(float)
    observed = {
        "indicator_id": pick(indicators, indicator),
        "geography": pick(["CN"], np.zeros(rows, dtype=np.int64)),
        "group": pick(GROUPS, group),
        "period": pick(MONTHS, period),
        "vintage": pick([f"{month[:4]}-{int(month[5:]) % 12 + 1:02}-15" for month in MONTHS], period),
        "value": decimals(values),
        "rounded_to": decimals(np.full(rows, 10_000.0)),
        "unit": pick(["person"], np.zeros(rows, dtype=np.int64)),
        "source_id": pick(["gazette"], np.zeros(rows, dtype=np.int64)),
    }
    asked = random.permutation(rows)
    kind = place % 10
    millions = np.round(values[asked] / 1e6, 3) * np.where(kind == 7, 1.3, 1.0)
    millions = np.round(np.where(kind == 8, np.abs(millions / 2), millions), 3)
    share = kind == 9
    stated = np.where(share, np.round(random.random(rows) * 100, 1), np.round(millions * 1e6))
    words = np.where(share, np.char.mod("%.1f%%", stated), np.char.mod("%.3f million", millions))
    base = pick(
        [*MONTHS, None], np.where((kind == 8) & (period[asked] > 0), np.maximum(period[asked] - 1, 0), len(MONTHS))
    )
    cited = {
        "statistic_id": pa.array(np.char.mod("figure-%d", place)),
        "source_id": pick([f"text-{code}" for code in range(1000)], place % 1000),
        "indicator_id": pick(indicators, indicator[asked]),
        "geography": pick(["CN"], np.zeros(rows, dtype=np.int64)),
        "group": pick(GROUPS, group[asked]),
        "period": pick(MONTHS, period[asked]),
        "base_period": base,
        "value": decimals(stated),
        "unit": pick(["person", "percent"], share.astype(np.int64)),
        "bound": pick(["exact", "more_than"], (kind == 6).astype(np.int64)),
        "nature": pick(["measured"], np.zeros(rows, dtype=np.int64)),
        "as_written": pa.array(words),
    }
    texts = {
        "source_id": pa.array([f"text-{code}" for code in range(1000)]),
        "date": pick(["2024", None], np.arange(1000) % 2),
    }
    return {
        "statistics": filled("statistics", cited, rows),
        "observations": filled("observations", observed, rows),
        "breaks": filled("indicator_breaks", {}, 0),
        "targets": filled("policy_targets", {}, 0),
        "spoken": pa.table(texts),
    }


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def main() -> None:
    """Print what was measured, and fail when a limit is passed."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    small, large = made_up(rows // 4), made_up(rows)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    joins, small_joins, judged, quarter = [], [], [], []
    for _ in range(ROUNDS):
        small_joins.append(
            seconds(lambda: small["statistics"].join(small["observations"], keys=KEY, right_suffix="_o"))
        )
        joins.append(seconds(lambda: large["statistics"].join(large["observations"], keys=KEY, right_suffix="_o")))
        quarter.append(seconds(lambda: judge_statistics(**small)))
        judged.append(seconds(lambda: judge_statistics(**large)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    join, own = statistics.median(joins), statistics.median(judged)
    verdicts = judge_statistics(**small).verdicts["verdict"].value_counts().to_pylist()
    print(
        f"{rows:,} figures against {rows:,} observations: {own:.2f} s, bare join {join:.2f} s, ratio {own / join:.1f}"
    )
    print(
        f"4 times the rows of {rows // 4:,} take {own / statistics.median(quarter):.1f} times as long, "
        f"the join {join / statistics.median(small_joins):.1f} times"
    )
    print(f"largest memory {memory:.2f} GB, of which {before:.2f} GB stood before")
    print("verdicts at a quarter:", ", ".join(f"{each['values']} {each['counts']:,}" for each in verdicts))
    if own / join > LIMIT or memory > MEMORY_LIMIT_GB:
        raise SystemExit(f"over the limit of {LIMIT:.0f} times the join, or of {MEMORY_LIMIT_GB:.0f} GB")


if __name__ == "__main__":
    main()
