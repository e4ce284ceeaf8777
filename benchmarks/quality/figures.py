"""The figures as a file: those measured, and those accepted, below which none may fall by more than two points."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality import curated, left_alone, measures
from benchmarks.quality.extracting import read_labels, read_text
from benchmarks.quality.labels import GROUPS, read_group, read_second
from benchmarks.quality.measures import Read

Figures = dict[str, Any]
TOLERANCE = 0.02
"""How far, of 1, a figure may fall below the accepted one."""


def measure(root: Path) -> Figures:
    """Return all figures of a checkout."""
    labelled = root / "tests" / "labelled"
    texts = {group: read_group(labelled, group) for group in GROUPS}
    bare = {group: [(text, read_text(text)) for text in texts[group]] for group in GROUPS}
    given = {group: [(text, read_labels(text)) for text in texts[group]] for group in GROUPS}
    figures: Figures = {name: [] for name in ("texts", "spans", "records", "cells", "calibration")}
    for group, name in GROUPS.items():
        figures["texts"] += [{"group": name} | row for row in _sizes(bare[group])]
        figures["spans"] += measures.span_figures(name, bare[group])
        figures["records"] += measures.record_figures(name, bare[group], "text")
        figures["records"] += measures.record_figures(name, given[group], "labels")
        figures["cells"] += measures.statistic_cells(name, bare[group])
        figures["calibration"] += measures.calibration(name, bare[group])
    pairs = read_second(labelled)
    figures |= {"agreement_texts": [first.name for first, _ in pairs], "agreement": [], "record_agreement": []}
    for group, name in GROUPS.items():
        twice = [pair for pair in pairs if pair[0].group == group]
        figures["agreement"] += measures.span_agreement(name, twice, bare[group])
        figures["record_agreement"] += measures.record_agreement(name, twice, bare[group])
    alone = [left_alone.labelled_texts(f"labelled texts, {GROUPS[group]}", bare[group]) for group in GROUPS]
    figures["left_alone"] = [
        row._asdict() | {"disturbed": [measures.shortened(text) for text in row.disturbed]}
        for row in (*alone, *left_alone.held_out(labelled / "test"), *left_alone.specs(root / "tests" / "specs"))
    ]
    figures["curated"] = [
        row._asdict() | {"missed": [measures.shortened(text) for text in row.missed]}
        for row in curated.curated_documents(root / "data" / "raw")
    ]
    development = bare["dev"] + bare["dev-pages"]
    figures["misses"] = measures.span_misses(development)
    figures["record_misses"] = measures.merged(record_misses(development, given["dev"] + given["dev-pages"]))
    figures["held_out_misses"] = measures.counted(measures.span_misses(bare["test"]), "language", "kind", "code")
    figures["held_out_record_misses"] = measures.counted(
        record_misses(bare["test"], given["test"]), "from", "record", "code"
    )
    return figures


def record_misses(bare: list[Read], given: list[Read]) -> list[measures.Row]:
    """Return the missed and false records, end to end and from the labels' spans."""
    return measures.record_misses(bare, "text") + measures.record_misses(given, "labels")


def held_out_misses(root: Path) -> list[measures.Row]:
    """Return the misses of the held-out texts in full. Nobody who writes rules may read them."""
    texts = read_group(root / "tests" / "labelled", "test")
    bare = [(text, read_text(text)) for text in texts]
    return measures.span_misses(bare) + record_misses(bare, [(text, read_labels(text)) for text in texts])


def _sizes(reads: list[Read]) -> list[measures.Row]:
    return [
        {
            "language": language,
            "texts": sum(text.language == language for text, _ in reads),
            "empty": sum(text.language == language and not text.spans for text, _ in reads),
        }
        for language in ("en", "zh")
    ]


def guarded(figures: Figures) -> dict[str, float]:
    """Return the figures that may not fall, by name: F1 and value shares, and texts left alone."""
    named: dict[str, float | None] = {}
    for row in figures["spans"]:
        name = f"{row['group']} / {row['language']} / {row['kind']}"
        named[f"{name} / exact F1"] = row["exact_f1"]
        named[f"{name} / overlap F1"] = row["overlap_f1"]
        named[f"{name} / value"] = row["value"]
        named[f"{name} / exact F1 with value"] = row.get("exact_with_value")
    for row in figures["records"]:
        named[f"{row['group']} / {row['language']} / {row['record']} from {row['from']} / F1"] = row["exact_f1"]
    for row in figures["cells"]:
        named[f"{row['group']} / {row['language']} / {row['cell']} of right statistics"] = row["share"]
    for row in figures["left_alone"]:
        named[f"left alone / {row['name']}"] = row["alone"] / row["texts"] if row["texts"] else None
    return {name: round(value, 4) for name, value in named.items() if value is not None}


def drops(accepted: Mapping[str, float], measured: Mapping[str, float]) -> list[str]:
    """Return a line for each accepted figure that fell by more than two points, or is gone."""
    lines = []
    for name, before in accepted.items():
        now = measured.get(name)
        if now is None:
            lines.append(f"{name}: {before:.4f} was accepted, nothing to measure now")
        elif before - now > TOLERANCE + 1e-9:
            lines.append(f"{name}: {before:.4f} was accepted, {now:.4f} is measured")
    return lines


def raised(accepted: Mapping[str, float], measured: Mapping[str, float]) -> dict[str, float]:
    """Return the accepted figures, each raised to the measured one: small drops cannot add up."""
    return {name: max(value, accepted.get(name, value)) for name, value in measured.items()}


def read_figures(path: Path) -> Figures:
    """Return the committed figures; none where there is no file yet."""
    figures: Figures = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"accepted": {}}
    return figures


def write_figures(path: Path, figures: Figures) -> None:
    """Write the figures, each row on a line so that a difference can be read."""
    parts = []
    for name, value in figures.items():
        if isinstance(value, list):
            rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in value)
            parts.append(f" {json.dumps(name)}: [\n{rows}\n ]" if value else f" {json.dumps(name)}: []")
        else:
            parts.append(f" {json.dumps(name)}: {json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)}")
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8", newline="\n")
