"""The documents of the dataset: what curators read in them, against what the extractor proposes."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.quality.labels import Found
from benchmarks.quality.matching import match_spans
from benchmarks.quality.readings import same_value


class CuratedKind(NamedTuple):
    """Of the mentions of a kind that curators recorded in a document, how many the extractor finds and how well.

    `read` counts dates and figures with the curated value, and names linked to the curated id, among those `readable`.
    """

    source: str
    kind: str
    curated: int
    exact: int
    overlapping: int
    read: int
    readable: int
    missed: tuple[str, ...]


def curated_documents(raw: Path) -> list[CuratedKind]:
    """Return the counts for each document that has both `mentions/<source>.csv` and `extracted/<source>.jsonl`."""
    counted = []
    for path in sorted((raw / "mentions").glob("*.csv")):
        extracted = raw / "extracted" / f"{path.stem}.jsonl"
        if extracted.exists():
            rows = [json.loads(line) for line in extracted.read_text(encoding="utf-8").splitlines()]
            with path.open(encoding="utf-8", newline="") as stream:
                facts = list(csv.DictReader(stream))
            counted += [_kind(path.stem, kind, facts, rows) for kind in sorted({fact["kind"] for fact in facts})]
    return counted


def _kind(source: str, kind: str, facts: list[dict[str, str]], rows: list[dict[str, Any]]) -> CuratedKind:
    facts = [fact for fact in facts if fact["kind"] == kind]
    wanted = [
        Found(kind, int(fact["char_start"]), int(fact["char_end"]), fact["value"] or None, None, fact["linked_id"])
        for fact in facts
    ]
    found = _labels(rows) if kind == "content" else [_mention(row) for row in rows if row["kind"] == kind]
    matching = match_spans(wanted, found)
    pairs = matching.exact + matching.overlapping
    readable = [(one, other) for one, other in pairs if kind != "content" and (wanted[one].value or wanted[one].name)]
    read = sum(
        same_value(wanted[one].value, found[other].value)
        if wanted[one].value
        else wanted[one].name == found[other].name
        for one, other in readable
    )
    missed = tuple(facts[index]["as_written"] for index in matching.missed)
    return CuratedKind(
        source, kind, len(facts), len(matching.exact), len(matching.overlapping), read, len(readable), missed
    )


def _mention(row: dict[str, Any]) -> Found:
    return Found(row["kind"], row["start"], row["end"], row.get("value"), row.get("unit"), row.get("linked_id"))


def _labels(rows: list[dict[str, Any]]) -> list[Found]:
    """Return the labels of enumerated contents, which are parts of a record and no mentions of their own."""
    places = {
        place
        for row in rows
        if row["kind"] == "contents"
        for place in row["detail"]["fields"].get("label_positions", ())
    }
    cut = sorted(tuple(int(edge) for edge in place.split(",")) for place in places)
    return [Found("content", start, end) for start, end in cut]
