"""`python -m benchmarks.quality [--accept]` from the root of a checkout: measure, compare, write docs/quality.md."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.quality import figures as figure_file
from benchmarks.quality.report import render

ROOT = Path(__file__).parents[2]
FIGURES = Path(__file__).with_name("figures.json")
REPORT = ROOT / "docs" / "quality.md"


def main(arguments: list[str] | None = None) -> int:
    """Write the report; return 1, and write nothing, when a figure fell by more than two points."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="write the figures even where they fell")
    parser.add_argument("--show", action="store_true", help="print the report and write nothing")
    parser.add_argument(
        "--held-out-misses", action="store_true", help="print the held-out misses in full: for labellers, not for rules"
    )
    chosen = parser.parse_args(arguments)
    if chosen.held_out_misses:
        for row in figure_file.held_out_misses(ROOT):
            print(json.dumps(row, ensure_ascii=False))
        return 0
    accepted = figure_file.read_figures(FIGURES)["accepted"]
    measured = figure_file.measure(ROOT)
    now = figure_file.guarded(measured)
    fallen = [] if chosen.accept else figure_file.drops(accepted, now)
    if chosen.show:
        print(render(measured))
    for line in fallen:
        print(f"quality: {line}", file=sys.stderr)
    if fallen:
        print("nothing was written; mend the rule, or take the figures with --accept", file=sys.stderr)
        return 1
    if not chosen.show:
        measured["accepted"] = now if chosen.accept else figure_file.raised(accepted, now)
        figure_file.write_figures(FIGURES, measured)
        REPORT.write_text(render(measured), encoding="utf-8", newline="\n")
        print(f"wrote {REPORT.name} ({len(now)} figures held)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
