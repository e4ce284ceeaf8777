"""The command: it refuses a fall, naming the figure, and takes it when told to."""

from __future__ import annotations

import copy
import json
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
    row = next(row for row in now["spans"] if row["half"] == "held-out" and row["kind"] == "date")
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


def page(folder: Path, surface: str) -> Path:
    """Write a labelled page as a user would, with one date in it."""
    (folder / "page.txt").write_text("It opened on 5 May 2021.", encoding="utf-8")
    meta = {"meta": {"language": "en", "register": "news", "date": None}}
    label = {"kind": "date", "start": 13, "end": 23, "text": surface, "value": "2021-05-05"}
    lines = "".join(json.dumps(row) + "\n" for row in (meta, label))
    (folder / "page.jsonl").write_text(lines, encoding="utf-8")
    return folder


def test_pages_of_others_are_measured_and_kept(
    written: Written, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    figures, report = written
    measured(monkeypatch, figures, 0.0)
    assert command.main(["--pages", str(page(tmp_path, "5 May 2021"))]) == 0
    stored = read_figures(figures)
    assert [row["texts"] for row in stored["page_texts"]] == [1, 0]
    assert next(row for row in stored["page_spans"] if row["kind"] == "date")["exact_with_value"] == 1.0
    assert "Parts of real pages (1 in en and 0 in zh" in report.read_text(encoding="utf-8")
    assert command.main([]) == 0
    assert read_figures(figures)["page_spans"] == stored["page_spans"]


@pytest.mark.parametrize("surface", [None, "6 May 2021"])
def test_pages_that_cannot_be_read_are_named(
    written: Written,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    surface: str | None,
) -> None:
    figures, _ = written
    before = figures.read_bytes()
    measured(monkeypatch, figures, 0.0)
    if surface is not None:
        page(tmp_path, surface)
    with pytest.raises(SystemExit):
        command.main(["--pages", str(tmp_path)])
    assert ("no labelled page" if surface is None else "13,23 is not '6 May 2021'") in capsys.readouterr().err
    assert figures.read_bytes() == before
