"""The committed page is that of the committed figures, and a figure that falls is named."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.quality.figures import drops, guarded, raised, read_figures, write_figures
from benchmarks.quality.report import render

FIGURES = Path("benchmarks", "quality", "figures.json")


def test_the_page_is_fresh(root: Path) -> None:
    page = (root / "docs" / "quality.md").read_text(encoding="utf-8")
    assert page == render(read_figures(root / FIGURES))


def test_no_committed_figure_is_below_what_was_accepted(root: Path) -> None:
    figures = read_figures(root / FIGURES)
    assert len(figures["accepted"]) > 80
    assert drops(figures["accepted"], guarded(figures)) == []


def test_the_page_shows_no_miss_of_texts_that_no_rule_is_written_against(root: Path) -> None:
    figures = read_figures(root / FIGURES)
    closed = {
        path.stem for group in ("test", "pages") for path in (root / "tests" / "labelled" / group).glob("*.jsonl")
    }
    assert len(closed) == 85 + 40
    assert not closed & {row["text"] for row in figures["misses"] + figures["record_misses"]}


def test_more_than_two_points_less_is_a_drop() -> None:
    accepted = {"date / F1": 0.9, "figure / F1": 0.8}
    assert drops(accepted, {"date / F1": 0.88, "figure / F1": 0.8}) == []
    (line,) = drops(accepted, {"date / F1": 0.8799, "figure / F1": 0.9})
    assert line == "date / F1: 0.9000 was accepted, 0.8799 is measured"
    (line,) = drops(accepted, {"date / F1": 0.9})
    assert line.startswith("figure / F1")


def test_small_drops_do_not_add_up() -> None:
    once = raised({"date / F1": 0.9}, {"date / F1": 0.885, "new": 0.5})
    assert once == {"date / F1": 0.9, "new": 0.5}
    assert drops(once, {"date / F1": 0.875, "new": 0.5}) != []


def test_figures_are_written_and_read_as_they_are(tmp_path: Path) -> None:
    figures = {"spans": [{"kind": "date", "surface": "去年"}], "curated": [], "accepted": {"b": 0.5, "a": 1.0}}
    path = tmp_path / "figures.json"
    write_figures(path, figures)
    assert read_figures(path) == figures == json.loads(path.read_bytes())
    first = path.read_bytes()
    write_figures(path, read_figures(path))
    assert path.read_bytes() == first
    assert read_figures(tmp_path / "none.json") == {"accepted": {}}
