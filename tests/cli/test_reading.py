from __future__ import annotations

import os
import subprocess
import sys
import unicodedata

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

import policydata
from policydata.cards import card, display_width
from policydata.cli import main
from policydata.errors import DamagedReleaseError

MEASURES = "cn-generative-ai-interim-measures-2023"


def run(*arguments: str, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    result = CliRunner(env=env).invoke(main, arguments)
    return result.exit_code, result.stdout, result.stderr


def test_show_prints_the_card() -> None:
    assert run("show", MEASURES, env={"COLUMNS": "100"}) == (0, card(MEASURES, width=100), "")


def test_show_fits_the_terminal_between_60_and_120_columns() -> None:
    for columns, width in (("80", 80), ("20", 60), ("500", 120)):
        assert run("show", "cn-cac", env={"COLUMNS": columns})[1] == card("cn-cac", width=width)
    narrow = run("show", "cn-cac", env={"COLUMNS": "60"})[1]
    assert max(display_width(line) for line in narrow.splitlines() if "://" not in line) <= 60


def test_an_unknown_id_is_wrong_usage_and_names_the_nearest() -> None:
    code, out, error = run("show", "cn-generativ-ai-interim-measures-2023")
    assert (code, out) == (2, "")
    assert error.endswith(
        f"Error: Invalid value for ID: unknown id 'cn-generativ-ai-interim-measures-2023'; did you mean '{MEASURES}'?\n"
    )


@pytest.mark.parametrize("record_id", ["../x", "\x1b[2J", "😀", "a" * 5000, ""])
def test_any_text_as_id_ends_in_one_clean_message(record_id: str) -> None:
    code, out, error = run("show", record_id)
    assert (code, out) == (2, "")
    message = error.splitlines()[-1]
    assert message.startswith("Error: Invalid value for ID: unknown id ")
    assert not [character for character in message if unicodedata.category(character) == "Cc"]


def test_a_damaged_release_is_one_message_and_exit_code_1(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(record_id: str, width: int) -> str:
        raise DamagedReleaseError("policies.parquet: is missing; install policydata again")

    monkeypatch.setattr("policydata.cards.card", damaged)
    assert run("show", MEASURES) == (1, "", "policydata: policies.parquet: is missing; install policydata again\n")


def test_cite_prints_the_citation() -> None:
    assert run("cite") == (0, policydata.cite() + "\n", "")
    assert run("cite", "--bibtex") == (0, policydata.cite("bibtex") + "\n", "")


def test_a_terminal_without_chinese_gets_escapes() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "policydata", "show", "cn-cac"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert rb"\u56fd\u5bb6\u4e92\u8054\u7f51" in result.stdout
    assert result.stderr == b""


def test_ids_are_completed() -> None:
    complete = ShellComplete(main, {}, "policydata", "_POLICYDATA_COMPLETE")
    found = [item.value for item in complete.get_completions(["show"], "cn-generative-ai-int")]
    assert found[0] == MEASURES
    assert all(name.startswith(MEASURES) for name in found)
    assert {"cn-cac", "un-charter-1945", "bit-seminar-2023"} <= {
        item.value for item in complete.get_completions(["show"], "")
    }


def test_a_completion_that_fails_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged() -> list[str]:
        raise DamagedReleaseError("torn")

    monkeypatch.setattr("policydata.loader.record_ids", damaged)
    complete = ShellComplete(main, {}, "policydata", "_POLICYDATA_COMPLETE")
    assert complete.get_completions(["show"], "cn-") == []


def test_help_has_examples_and_the_line_for_completion() -> None:
    assert 'eval "$(_POLICYDATA_COMPLETE=bash_source policydata)"' in run("--help")[1]
    assert f"policydata show {MEASURES}" in run("show", "--help")[1]
    assert "policydata cite --bibtex" in run("cite", "--help")[1]
