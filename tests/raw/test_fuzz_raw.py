"""The fuzzer runs clean on a few inputs, and sees what it is there to see."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from policydata.issues import Issue
from tests import fuzz_raw


def replace_reader(monkeypatch: pytest.MonkeyPatch, read_one: Callable[[str, bytes], list[Issue]]) -> None:
    monkeypatch.setattr(fuzz_raw, "reader", lambda: read_one)


def test_a_short_run_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz_raw.main(["--count", "1000", "--seed", "20261122"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1000 inputs of seed 20261122")
    assert "duplicate_key" in out


def test_inputs_depend_on_seed_and_number_only() -> None:
    files = fuzz_raw.seeds()
    made = [fuzz_raw.make_input(1, number, files) for number in range(50)]
    assert made == [fuzz_raw.make_input(1, number, files) for number in range(50)]
    assert made != [fuzz_raw.make_input(2, number, files) for number in range(50)]


def test_an_exception_fails_the_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def read_one(path: str, data: bytes) -> list[Issue]:
        raise KeyError(path)

    replace_reader(monkeypatch, read_one)
    assert fuzz_raw.main(["--count", "1", "--start", "7"]) == 1
    assert "input 7 of seed 1, " in capsys.readouterr().out


def test_a_hang_fails_the_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def read_one(path: str, data: bytes) -> list[Issue]:
        time.sleep(5)
        return []

    monkeypatch.setattr(fuzz_raw, "SECONDS", 0.05)
    replace_reader(monkeypatch, read_one)
    assert fuzz_raw.main(["--count", "1"]) == 1
    assert "TooSlowError" in capsys.readouterr().out


@pytest.mark.parametrize(
    "change",
    [{"path": "x"}, {"line": 0}, {"line": 9_999}, {"column": 0}, {"column": 99_999}, {"field": ""}, {"code": ""},
     {"message": ""}, {"remedy": ""}, {"message": "m" * 1_001}],
)  # fmt: skip
def test_an_issue_without_place_or_words_fails_the_run(
    change: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_one(path: str, data: bytes) -> list[Issue]:
        fields = {"path": path, "line": 1, "column": 1, "field": "f", "code": "c", "message": "m", "remedy": "r"}
        return [Issue(**(fields | change))]  # type: ignore[arg-type]  # wrong on purpose

    replace_reader(monkeypatch, read_one)
    assert fuzz_raw.main(["--count", "1"]) == 1
