"""The command: it refuses a fall, naming the figure, and takes it when told to."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from benchmarks.quality import __main__ as command
from benchmarks.quality import figures as figure_file
from benchmarks.quality.figures import read_figures

Written = tuple[Path, Path]


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> Written:
    figures = tmp_path / "figures.json"
    figures.write_bytes((root / "benchmarks" / "quality" / "figures.json").read_bytes())
    monkeypatch.setattr(command, "FIGURES", figures)
    monkeypatch.setattr(command, "REPORT", tmp_path / "quality.md")
    return figures, tmp_path / "quality.md"


def measured(monkeypatch: pytest.MonkeyPatch, figures: Path, fall: float) -> str:
    """Make the next run measure what was accepted, but for one figure; return its name."""
    stored: dict[str, Any] = read_figures(figures)
    now = copy.deepcopy({name: rows for name, rows in stored.items() if name != "accepted"})
    row = next(row for row in now["spans"] if row["group"] == "held-out" and row["kind"] == "date")
    name = f"held-out / {row['language']} / date / exact F1"
    row["exact_f1"] = stored["accepted"][name] - fall
    monkeypatch.setattr(figure_file, "measure", lambda root: now)
    return name


def test_a_fall_is_named_and_nothing_is_written(
    written: Written, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figures, report = written
    before = figures.read_bytes()
    name = measured(monkeypatch, figures, 0.03)
    assert command.main([]) == 1
    assert f"quality: {name}: " in capsys.readouterr().err
    assert figures.read_bytes() == before
    assert not report.exists()


def test_a_fall_is_taken_when_accepted(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    figures, report = written
    name = measured(monkeypatch, figures, 0.03)
    before = read_figures(figures)["accepted"][name]
    assert command.main(["--accept"]) == 0
    assert read_figures(figures)["accepted"][name] == pytest.approx(before - 0.03)
    assert report.exists()


def test_a_small_fall_is_reported_against_the_same_accepted_figure(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures, report = written
    name = measured(monkeypatch, figures, 0.01)
    before = read_figures(figures)["accepted"][name]
    assert command.main([]) == 0
    assert read_figures(figures)["accepted"][name] == before
    assert report.exists()
