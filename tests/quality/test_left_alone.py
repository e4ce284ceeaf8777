"""Texts in which nothing is to be found."""

from __future__ import annotations

from pathlib import Path

from benchmarks.quality.left_alone import held_out


def test_held_out_texts_are_counted_and_not_shown(tmp_path: Path) -> None:
    texts = '- "Nothing is stated here."\n- |-\n  It was raised\n  on 5 May 2024.\n'
    (tmp_path / "nothing-en.yml").write_text(texts, encoding="utf-8")
    assert held_out(tmp_path) == [("held-out, nothing-en", 2, 1, ())]
