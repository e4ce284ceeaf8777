"""Labels cut what they say, and second labels find the text of the first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.quality.labels import read_group, read_second

META = {"meta": {"language": "en", "date": None}}


def write(folder: Path, *rows: dict[str, object], text: str = "In\r\n2020 ") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "en-01.txt").write_bytes(text.encode())
    (folder / "en-01.jsonl").write_text("\n".join(json.dumps(row) for row in (META, *rows)), encoding="utf-8")


def test_positions_count_every_character_of_the_file(tmp_path: Path) -> None:
    write(tmp_path / "dev", {"kind": "date", "start": 4, "end": 8, "text": "2020", "value": "2020"})
    (text,) = read_group(tmp_path, "dev")
    assert text.text == "In\r\n2020 "
    assert text.spans[0].value == "2020"


def test_a_label_that_cuts_something_else_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "dev", {"kind": "date", "start": 3, "end": 7, "text": "2020", "value": "2020"})
    with pytest.raises(ValueError, match=r"en-01.jsonl: 3,7 is not '2020'"):
        read_group(tmp_path, "dev")


def test_every_second_labelling_stands_beside_the_first(root: Path) -> None:
    pairs = read_second(root / "tests" / "labelled")
    assert len(pairs) == 70
    assert all(first.text == second.text for first, second in pairs)
    assert sum(first.spans != second.spans for first, second in pairs) > 15
    assert sum(bool(second.records) for _, second in pairs) == 59
