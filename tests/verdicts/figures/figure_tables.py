"""Small tables of cited figures, observations, breaks and targets, written as a few cells a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pyarrow as pa

from policydata.schema.arrow import arrow_schema
from policydata.tables import TABLES
from policydata.verdicts.figures.judgement import judge_statistics

Row = Mapping[str, Any]
PLACE: Row = {"geography": "CN", "group": "all", "period": "2023-12"}
USERS: Row = {"indicator_id": "users", "unit": "person", **PLACE}
RATE: Row = {"indicator_id": "rate", "unit": "percent", **PLACE}
_CITED: Row = {"source_id": "text", "bound": "exact", "nature": "measured"}
_OBSERVED: Row = {"vintage": "2024-03", "source_id": "gazette"}
_SET: Row = {"policy_id": "plan", "position": 1, "bound": "exact"}


def table(name: str, rows: Iterable[Row]) -> pa.Table:
    """Return rows under the schema of a published table; cells not given are empty, numbers are decimals."""
    schema, rows = arrow_schema(TABLES[name]), list(rows)
    arrays = [pa.array([_cell(field, row.get(field.name)) for row in rows], type=field.type) for field in schema]
    return pa.table(arrays, names=schema.names)


def _cell(field: pa.Field, cell: Any) -> Any:
    return Decimal(str(cell)) if pa.types.is_decimal(field.type) and cell is not None else cell


def judged(
    cited: Iterable[Row],
    observed: Iterable[Row],
    *,
    breaks: Iterable[Row] = (),
    targets: Iterable[Row] = (),
    spoken: str | None = "2024-06-01",
) -> list[dict[str, Any]]:
    """Return the verdicts as rows; the figures are named `f0`, `f1` … and stand in one text of the day `spoken`."""
    found = judge_statistics(
        table("statistics", [{**_CITED, "statistic_id": f"f{i}", **row} for i, row in enumerate(cited)]),
        table("observations", [{**_OBSERVED, **row} for row in observed]),
        table("indicator_breaks", breaks),
        table("policy_targets", [{**_SET, **row} for row in targets]),
        pa.table({"source_id": ["text"], "date": pa.array([spoken], pa.string())}),
    )
    rows: list[dict[str, Any]] = found.verdicts.to_pylist()
    used = found.observations.to_pylist()
    for row in rows:
        row["used"] = [
            (each["role"], each["group"], each["period"], each["vintage"])
            for each in used
            if each["verdict_id"] == row["verdict_id"]
        ]
    return rows


def verdict(cited: Row, observed: Iterable[Row], **more: Any) -> dict[str, Any]:
    """Return the only verdict on one figure."""
    (row,) = judged([cited], observed, **more)
    return row
