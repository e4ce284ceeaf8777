from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from policydata.cli import main

DOCUMENT = "ai-right-to-development-2024"


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner(env={"COLUMNS": "100"}).invoke(main, [*map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.stdout, result.stderr


def test_verdicts_say_what_was_stated_what_is_official_and_why() -> None:
    code, out, error = run("verdicts", DOCUMENT)
    assert code == 0
    assert f"= corroborated: {DOCUMENT}-internet-penetration-2023, value\n    stated   77.5 %\n" in out
    assert f"~ imprecise: {DOCUMENT}-internet-penetration-urban-rural-gap-2023, unit\n    stated   16.8%\n" in out
    assert max(map(len, out.splitlines())) <= 100
    assert "0 contradicted" in error


def test_the_same_verdicts_as_json_and_csv() -> None:
    rows = [
        json.loads(line)
        for line in run("verdicts", DOCUMENT, "--only", "imprecise", "--format", "json")[1].splitlines()
    ]
    assert {row["verdict"] for row in rows} == {"imprecise"}
    assert {row["source_id"] for row in rows} == {DOCUMENT}
    table = list(csv.DictReader(io.StringIO(run("verdicts", DOCUMENT, "--only", "imprecise", "--format", "csv")[1])))
    assert [row["verdict_id"] for row in table] == [row["verdict_id"] for row in rows]
    assert [row["reason"] for row in table] == [row["reason"] for row in rows]


def test_a_new_document_is_extracted_and_judged(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "By the end of 2023, the number of Internet users in China reached 1.092 billion.\n"
        "On 8 July 2017 the State Council issued the New Generation of Artificial Intelligence Development Plan.\n"
        "In July 2023 the CAC and six other ministries issued the Interim Measures for the Management of Generative "
        "Artificial Intelligence Services.\n",
        encoding="utf-8",
    )
    code, out, _ = run("verdicts", "--text", report, "--format", "json", "--date", "2024-04-01")
    found = {(row["target_id"], row["target_field"]): row["verdict"] for row in map(json.loads, out.splitlines())}
    assert code == 0
    assert found == {
        ("cn-internet-users", "value"): "corroborated",
        ("cn-ngai-development-plan-2017", "date"): "imprecise",
        ("cn-generative-ai-interim-measures-2023", "date"): "corroborated",
        ("cn-generative-ai-interim-measures-2023", "issuers"): "corroborated",
    }
    report.write_text(report.read_text(encoding="utf-8").replace("1.092", "1.192"), encoding="utf-8")
    assert "! contradicted: cn-internet-users, value" in run("verdicts", "--text", report)[1]


def test_a_document_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    code, out, error = run("verdicts", "--text", tmp_path / "none.txt")
    assert (code, out) == (1, "")
    assert error.endswith("there is no such file; correct the path [no_match]\n")


def test_a_picture_is_written(tmp_path: Path) -> None:
    out = tmp_path / "users.svg"
    assert run("plot", "cn-internet-users", "-o", out) == (0, "", f"wrote {out}\n")
    assert out.read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["verdicts", "nowhere"], "unknown source 'nowhere'"),
        (["verdicts", DOCUMENT, "--text", "x.txt"], "not both"),
        (["verdicts", DOCUMENT, "--date", "2024-01-01"], "--lang and --date say something of --text"),
        (["plot", "cn-internet-user", "-o", "x.svg"], "did you mean 'cn-internet-users'?"),
        (["plot", "cn-internet-users", "-o", "x.jpg"], "x.jpg is no .svg or .png file"),
        (["plot", "cn-internet-users", "-o", "x.svg", "--group", "town"], "unknown group 'town'"),
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str], message: str) -> None:
    code, _, error = run(*arguments)
    assert code == 2
    assert message in error
