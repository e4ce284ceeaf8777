"""The statistics of a new document as a table that the engine judges."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

import pyarrow as pa

from policydata.document_verdicts.judged import Judged, not_checked
from policydata.document_verdicts.places import CHINA, Place, Places
from policydata.document_verdicts.series_names import SeriesNames
from policydata.extraction.extractions import Extraction, Record
from policydata.loader.release import Release
from policydata.loader.rows import read_rows
from policydata.verdicts.figures.judgement import judge_statistics
from policydata.vocabulary import Bound, Nature, Unit, Verdict

SOURCE = "document"
"""Stands for the document where the tables ask for the id of a source."""
_TABLES = ("observations", "indicator_breaks", "policy_targets")
_AIMS = ("target", "projection")
_GAP = "-gap"
_COUNTED = {Unit.SUBSCRIPTION, Unit.STATION, Unit.PERSON, Unit.HOUSEHOLD}


def judge_figures(release: Release, places: Places, extraction: Extraction, spoken: str | None) -> Iterator[Judged]:
    """Yield a finding for every statistic of a document.

    `spoken` is the day of the document (EDTF), which decides the vintage. The series are China's: a figure whose place
    is not told is never judged by them, only told what they have; those of other places and series are not checked.
    """
    named = read_rows(release, "indicator_names", ["indicator_id", "name"]).to_pylist()
    names = SeriesNames((row["indicator_id"], row["name"]) for row in named)
    units = dict(zip(*read_rows(release, "indicators", ["indicator_id", "unit"]).to_pydict().values(), strict=True))
    rows: list[dict[str, Any]] = []
    judged: list[tuple[Record, Place]] = []
    for record in extraction.records:
        if record.kind != "statistic":
            continue
        place = places.of(record)
        row = _statistic(record, extraction, names, units) if place.name in (CHINA, None) else place.name
        if isinstance(row, dict):
            rows.append(row | {"statistic_id": str(len(rows)), "source_id": SOURCE})
            judged.append((record, place))
        else:
            why = row if place.name in (CHINA, None) else f"the dataset has no such series of {place.name}"
            stated = extraction.mentions[record.evidence[0]].text
            yield not_checked(record.start, record.end, str(record.fields["indicator"] or ""), "value", stated, why)
    if not rows:
        return
    schema = read_rows(release, "statistics").schema
    statistics = pa.Table.from_pylist([dict.fromkeys(schema.names) | row for row in rows], schema=schema)
    observations, breaks, targets = (read_rows(release, name) for name in _TABLES)
    bearing = pa.table({"source_id": pa.array([SOURCE]), "date": pa.array([spoken], pa.string())})
    for verdict in judge_statistics(statistics, observations, breaks, targets, bearing).verdicts.to_pylist():
        record, place = judged[verdict["figure"]]
        found = Judged(
            record.start,
            record.end,
            Verdict(verdict["verdict"]),
            rows[verdict["figure"]]["indicator_id"],
            verdict["target_field"],
            verdict["stated"],
            verdict["official"],
            verdict["reason"],
        )
        yield _in_place(found, place)


def _in_place(found: Judged, place: Place) -> Judged:
    """Return a finding with how its place was known; without one, nothing is held against the figure.

    Where the place is only likely, a figure that differs may well be another's: it is confirmed, never contradicted.
    """
    if place.name is None:
        why = place.how or "no sentence, heading or issuer of the document says it"
        comparable = found.official and found.verdict is not Verdict.UNVERIFIABLE
        known = f" For China the series has {found.official}." if comparable else ""
        reason = f"The place of the figure is not told: {why}; the series is of China.{known}"
        return found._replace(verdict=Verdict.UNVERIFIABLE, official=None, reason=reason)
    if place.likely and found.verdict is Verdict.CONTRADICTED:
        reason = f"The sentence does not say of which place; {place.how}, and there: {found.reason}"
        return found._replace(verdict=Verdict.UNVERIFIABLE, official=None, reason=reason)
    return found._replace(reason=f"{found.reason} {place.how[:1].upper()}{place.how[1:]}.") if place.how else found


def _statistic(
    record: Record, extraction: Extraction, names: SeriesNames, units: dict[str, str]
) -> dict[str, Any] | str:
    """Return the row of a statistic, or why there is none."""
    fields = record.fields
    words, value = fields.get("indicator"), fields.get("value")
    indicator_id = names.meant_by(words) if isinstance(words, str) else None
    if indicator_id is None:
        return "no series of the dataset has this name"
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return "its value was not read"
    own = Unit(units[indicator_id])
    group = str(fields["group"]).replace(" ", "-") if fields.get("group") else "all"
    change = bool(fields.get("change")) or group.endswith(_GAP)
    unit, as_written = _units(own, fields.get("unit"), change)
    if unit is None:
        return f"{indicator_id} is in {own}, the figure in {fields.get('unit') or 'no unit that was read'}"
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
