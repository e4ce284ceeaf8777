"""The labelled texts: what a person found in each, read from `tests/labelled`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

KINDS = ("date", "figure", "policy", "number", "body", "person", "event")
LANGUAGES = ("en", "zh")
HALVES = {"dev": "development", "test": "held-out"}


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
    half: str
    language: str
    date: str | None
    text: str
    spans: tuple[Found, ...]
    records: tuple[Mapping[str, Any], ...]


def read_half(labelled: Path, half: str) -> list[LabelledText]:
    """Return the texts of `dev` or `test`, by name. Raises ValueError where a label does not cut what it says."""
    return [_read(path, path.with_suffix(".txt"), half) for path in sorted((labelled / half).glob("*.jsonl"))]


def read_pages(folder: Path) -> list[LabelledText]:
    """Return the labelled texts of a folder outside the repository, by path. Raises ValueError as `read_half`."""
    return [_read(path, path.with_suffix(".txt"), "pages") for path in sorted(folder.rglob("*.jsonl"))]


def read_second(labelled: Path) -> list[tuple[LabelledText, LabelledText]]:
    """Return the texts that two people labelled, each with the first and the second labels."""
    pairs = []
    for path in sorted((labelled / "second").glob("*.jsonl")):
        half = next(half for half in HALVES if (labelled / half / path.name).exists())
        first = labelled / half / path.name
        text = first.with_suffix(".txt")
        pairs.append((_read(first, text, half), _read(path, text, half)))
    return pairs


def _read(path: Path, text_path: Path, half: str) -> LabelledText:
    text = text_path.read_bytes().decode("utf-8")
    meta, *rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    spans = []
    for row in rows:
        if "kind" not in row:
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
        half,
        meta["meta"]["language"],
        meta["meta"]["date"],
        text,
        tuple(sorted(spans, key=lambda span: (span.start, -span.end, span.kind))),
        tuple(row for row in rows if "record" in row),
    )
