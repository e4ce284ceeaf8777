"""Texts in which nothing is to be found: how many the extractor leaves alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from benchmarks.quality.extracting import Reading
from benchmarks.quality.labels import LabelledText

import policydata

_KINDS = {
    "bodies": "body",
    "dates": "date",
    "events": "event",
    "figures": "figure",
    "numbers": "number",
    "people": "person",
    "policies": "policy",
    "records": "record",
}
_MARK = re.compile(r"\[([^|\]]+)\|[^\]]*\]")


class LeftAlone(NamedTuple):
    """Of `texts` without anything of a kind to find, `alone` were left alone; `disturbed` says what was found."""

    name: str
    texts: int
    alone: int
    disturbed: tuple[str, ...]


def labelled_texts(name: str, readings: Iterable[tuple[LabelledText, Reading]]) -> LeftAlone:
    """Count the labelled texts without a label in which no mention and no record is found."""
    empty = [(text, reading) for text, reading in readings if not text.spans]
    disturbed = [text.name for text, reading in empty if reading.mentions or reading.records]
    return LeftAlone(name, len(empty), len(empty) - len(disturbed), tuple(disturbed))


def held_out(folder: Path) -> list[LeftAlone]:
    """Count, for each file of texts in which nothing is to be found, those without a mention or record; show none."""
    counted = []
    for path in sorted(folder.glob("nothing-*.yml")):
        texts: list[str] = yaml.safe_load(path.read_text(encoding="utf-8"))
        found = [policydata.extract(text, path.stem.removeprefix("nothing-")) for text in texts]
        alone = sum(not (extraction.mentions or extraction.records) for extraction in found)
        counted.append(LeftAlone(f"held-out, {path.stem}", len(texts), alone, ()))
    return counted


def specs(folder: Path) -> list[LeftAlone]:
    """Return, for each file of specs, its texts in which nothing of its kind may be found."""
    counted = []
    for path in sorted(folder.glob("*.yml")):
        kind, *_, language = [*path.stem.split("-"), ""] if "-" not in path.stem else path.stem.split("-")
        cases = yaml.safe_load(path.read_text(encoding="utf-8"))
        empty = [case for case in cases if _is_empty(case)]
        disturbed = [case["text"] for case in empty if _finds(case, _KINDS[kind], language or case["language"])]
        counted.append(LeftAlone(path.stem, len(empty), len(empty) - len(disturbed), tuple(disturbed)))
    return counted


def _is_empty(case: dict[str, Any]) -> bool:
    return not any(case.get(name) for name in ("spans", "events", "statistics", "contents", "claims", "relations"))


def _finds(case: dict[str, Any], kind: str, language: str) -> bool:
    day = case.get("document_date") or case.get("date")
    if kind == "record":
        return bool(policydata.extract(_MARK.sub(r"\1", case["text"]), language, str(day) if day else None).records)
    found = policydata.extract(case["text"], language, str(day) if day else None).mentions
    return any(mention.kind == kind for mention in found)
