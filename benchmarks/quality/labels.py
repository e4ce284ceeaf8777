"""The labelled texts: what a person found in each, read from `tests/labelled`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

KINDS = ("date", "figure", "policy", "number", "body", "person", "event")
LANGUAGES = ("en", "zh")
GROUPS = {"dev": "development", "dev-pages": "development pages", "test": "held-out", "pages": "pages"}


class Found(NamedTuple):
    """A stretch `start:end` of a text with its kind and reading, by a person or by the extractor.

    `name` is the one name of what a label refers to; `refers_to` the position at which a mention found by the extractor
    says it is named in full.
    """

    kind: str
    start: int
    end: int
    value: str | None = None
    unit: str | None = None
    name: str | None = None
    refers_to: int | None = None
    detail: Mapping[str, Any] = {}


class LabelledText(NamedTuple):
    """A text with its labels: spans by position, and the records that it states."""

    name: str
    group: str
    language: str
    date: str | None
    text: str
    spans: tuple[Found, ...]
    records: tuple[Mapping[str, Any], ...]


def read_group(labelled: Path, group: str) -> list[LabelledText]:
    """Return the texts of one of GROUPS, by name. Raises ValueError where a label does not cut what it says."""
    return [_read(path, path.with_suffix(".txt"), group) for path in sorted((labelled / group).glob("*.jsonl"))]


def read_second(labelled: Path) -> list[tuple[LabelledText, LabelledText]]:
    """Return the texts that two people labelled, each with the first and the second labels."""
    pairs = []
    for path in sorted((labelled / "second").glob("*.jsonl")):
        group = next(group for group in GROUPS if (labelled / group / path.name).exists())
        first = labelled / group / path.name
        text = first.with_suffix(".txt")
        pairs.append((_read(first, text, group), _read(path, text, group)))
    return pairs


def _read(path: Path, text_path: Path, group: str) -> LabelledText:
    text = text_path.read_bytes().decode("utf-8")
    meta, *rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    spans = []
    for row in rows:
        if "record" in row:
            continue
        if text[row["start"] : row["end"]] != row["text"]:
            raise ValueError(f"{path.name}: {row['start']},{row['end']} is not {row['text']!r}")
        name = (row.get("refers_to") or row["text"]) if row["kind"] not in ("date", "figure") else None
        detail = row.get("detail") or {}
        spans.append(
            Found(row["kind"], row["start"], row["end"], row.get("value"), row.get("unit"), name, None, detail)
        )
    return LabelledText(
        path.stem,
        group,
        meta["meta"]["language"],
        meta["meta"]["date"],
        text,
        tuple(sorted(spans, key=lambda span: (span.start, -span.end, span.kind))),
        tuple(row for row in rows if "record" in row),
    )
