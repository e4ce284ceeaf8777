"""The statistics of a new document as a table that the engine judges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

import pyarrow as pa

from policydata.document_verdicts.series_names import SeriesNames
from policydata.extraction.extractions import Extraction, Record
from policydata.loader.release import Release
from policydata.loader.rows import read_rows
from policydata.verdicts.figures.judgement import judge_statistics
from policydata.vocabulary import Bound, Nature, Unit

SOURCE = "document"
"""Stands for the document where the tables ask for the id of a source."""
_TABLES = ("observations", "indicator_breaks", "policy_targets")
_AIMS = ("target", "projection")
_CHINA = re.compile(r"\bChin(?:a|ese)\b|中国|我国|全国")
_GAP = "-gap"
_COUNTED = {Unit.SUBSCRIPTION, Unit.STATION, Unit.PERSON, Unit.HOUSEHOLD}


def judge_figures(
    release: Release, text: str, extraction: Extraction, spoken: str | None
) -> Iterator[tuple[Record, str, dict[str, Any]]]:
    """Yield each record of a statistic that names an official series, the id of the series, and its row of verdict.

    `spoken` is the day of the document (EDTF), which decides the vintage. The series are China's: figures of other
    places are left out, and those without a place in a text that never names China.
    """
    named = read_rows(release, "indicator_names", ["indicator_id", "name"]).to_pylist()
    names = SeriesNames((row["indicator_id"], row["name"]) for row in named)
    units = dict(zip(*read_rows(release, "indicators", ["indicator_id", "unit"]).to_pydict().values(), strict=True))
    rows: list[dict[str, Any]] = []
    records: list[Record] = []
    places = ("China", None) if _CHINA.search(text) else ("China",)
    for record in extraction.records:
        if record.kind != "statistic" or record.fields.get("geography") not in places:
            continue
        if row := _statistic(record, extraction, names, units):
            rows.append(row | {"statistic_id": str(len(rows)), "source_id": SOURCE})
            records.append(record)
    if not rows:
        return
    schema = read_rows(release, "statistics").schema
    statistics = pa.Table.from_pylist([dict.fromkeys(schema.names) | row for row in rows], schema=schema)
    observations, breaks, targets = (read_rows(release, name) for name in _TABLES)
    bearing = pa.table({"source_id": pa.array([SOURCE]), "date": pa.array([spoken], pa.string())})
    for verdict in judge_statistics(statistics, observations, breaks, targets, bearing).verdicts.to_pylist():
        yield records[verdict["figure"]], rows[verdict["figure"]]["indicator_id"], verdict


def _statistic(
    record: Record, extraction: Extraction, names: SeriesNames, units: dict[str, str]
) -> dict[str, Any] | None:
    fields = record.fields
    words, value = fields.get("indicator"), fields.get("value")
    if not isinstance(words, str) or not isinstance(value, str):
        return None
    indicator_id = names.meant_by(words)
    if indicator_id is None:
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    own = Unit(units[indicator_id])
    group = str(fields["group"]).replace(" ", "-") if fields.get("group") else "all"
    change = bool(fields.get("change")) or group.endswith(_GAP)
    unit, as_written = _units(own, fields.get("unit"), change)
    if unit is None:
        return None
    base, _, last = str(fields["period"] or "").rpartition("/")
    nature = str(fields["nature"])
    return {
        "indicator_id": indicator_id,
        "value": number,
        "unit": unit,
        "unit_as_written": as_written,
        "bound": fields.get("bound") or Bound.EXACT,
        "nature": nature if nature in _AIMS else Nature.MEASURED,
        "geography": "CN",
        "group": group,
        "period": last or None,
        "base_period": fields.get("base_period") or base or None,
        "as_written": extraction.mentions[record.evidence[0]].text,
    }


def _units(own: Unit, stated: object, change: bool) -> tuple[Unit | None, Unit | None]:
    """Return the unit that is meant and the one written, where they differ; no unit where the series has another."""
    if own is Unit.PERCENT and stated in (Unit.PERCENT, Unit.PERCENTAGE_POINT):
        if change and stated == Unit.PERCENT:
            return Unit.PERCENTAGE_POINT, Unit.PERCENT
        return Unit(str(stated)), None
    if own in _COUNTED and stated in (None, own, Unit.PERSON, Unit.HOUSEHOLD, Unit.ITEM):
        return own, None
    if stated == own or (stated == Unit.PERCENT and change):
        return Unit(str(stated)), None
    return None, None
