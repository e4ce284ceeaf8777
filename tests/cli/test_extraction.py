from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from policydata.cli import main

TEXT = "On 7 September 2023 the CAC issued the Harbour Data Rules.\n"


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["extract", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_candidates_go_to_stdout_one_object_a_line(notice: Path) -> None:
    code, out, error = run(notice)
    rows = [json.loads(line) for line in out.splitlines()]
    assert (code, error) == (0, "1 document extracted, 0 refused\n")
    assert [row["kind"] for row in rows] == ["document", "date", "instrument_event", "body", "policy"]
    assert {row["document_id"] for row in rows} == {str(notice)}


def test_options_reach_the_extractor(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The seminar was held on December 4.\n", encoding="utf-8")
    dated = [json.loads(line) for line in run(path, "--date", "2023-12-10", "--lang", "en")[1].splitlines()]
    assert dated[0]["detail"] | {"text_sha256": ""} == {
        "date": "2023-12-10",
        "language": "en",
        "text_length": 36,
        "text_sha256": "",
    }
    assert "2023-12-04" in {row.get("value") for row in dated}
    assert "2023-12-04" not in run(path)[1]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_extracted(notice: Path, tmp_path: Path) -> None:
    code, out, error = run(notice, tmp_path / "none.pdf", "-o", tmp_path / "c.parquet", "--workers", "2")
    assert (code, out) == (1, "")
    assert error == (
        f"{tmp_path}/none.pdf:1:1: (file): there is no such file; correct the path [no_match]\n"
        "1 document extracted, 1 refused\n"
    )
    assert pq.read_table(tmp_path / "c.parquet").num_rows == 5


def test_pages_show_the_documents(notice: Path, tmp_path: Path) -> None:
    code, out, error = run(notice, "--to-html", tmp_path / "pages")
    assert (code, out) == (0, "")
    (page,) = (tmp_path / "pages").iterdir()
    assert f"wrote {page}" in error
    assert "Harbour Data Rules" in page.read_text(encoding="utf-8")


def test_documents_whose_paths_differ_in_their_slashes_are_all_written(tmp_path: Path) -> None:
    for folder, name, year in (("x-y", "z.txt", 2023), ("x", "y-z.txt", 2024)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(f"The Harbour Act was adopted in {year}.", encoding="utf-8")
    out, pages, texts = (tmp_path / name for name in ("out", "pages", "texts"))
    code, _, _ = run(tmp_path / "x", tmp_path / "x-y", "-o", out, "--to-html", pages, "--texts", texts)
    assert code == 0
    for target in (out, pages, texts):
        written = "".join(path.read_text(encoding="utf-8") for path in target.iterdir())
        assert ("2023" in written, "2024" in written) == (True, True), target


def test_the_texts_in_which_spans_count_are_written(tmp_path: Path) -> None:
    path = tmp_path / "notice.html"
    path.write_text("<p>The Harbour Data Rules took effect</p><p>on 7 September 2023.</p>", encoding="utf-8")
    code, out, _ = run(path, "--texts", tmp_path / "texts", "-o", "-")
    (written,) = (tmp_path / "texts").iterdir()
    text = written.read_bytes().decode("utf-8")
    about, *rows = [json.loads(line) for line in out.splitlines()]
    assert (code, written.suffix) == (0, ".txt")
    assert about["detail"]["text_sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert {text[row["start"] : row["end"]] for row in rows if "text" in row} == {
        "Harbour Data Rules",
        "7 September 2023",
    }
    assert not (tmp_path / "-").exists()


def test_an_option_behind_to_html_is_no_folder(notice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(notice, "--to-html", "-o", tmp_path / "c.jsonl")[0] == 0
    assert (tmp_path / "c.jsonl").exists()
    assert len(list((tmp_path / "pages").iterdir())) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing argument 'PATH...'"),
        (["x.txt", "--date", "4 May"], "'4 May' does not match the format '%Y-%m-%d'"),
        (["x.txt", "--date", "0001-01-01"], "0001-01-01 is before 1000-01-01; write the day"),
        (["x.txt", "--lang", "fr"], "'fr' is not one of 'auto', 'en', 'zh'"),
        (["x.txt", "--workers", "0"], "0 is not in the range x>=1"),
        (["x.txt", "-o", "out.csv"], "out.csv is neither a .jsonl nor a .parquet file nor a folder"),
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str], message: str) -> None:
    code, _, error = run(*arguments)
    assert code == 2
    assert message in error


def test_a_place_that_cannot_be_written_is_one_message(notice: Path) -> None:
    code, _, error = run(notice, "-o", notice / "below" / "c.jsonl")
    assert code == 1
    assert error.startswith("Error: Could not open file")


def draft(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["draft", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.stdout, result.stderr


def test_candidates_become_drafts_that_are_never_written_over(notice: Path, tmp_path: Path) -> None:
    candidates, out = tmp_path / "c.jsonl", tmp_path / "drafts"
    run(notice, "-o", candidates)
    assert draft(candidates, "-o", out) == (0, "", f"3 files drafted in {out}\n")
    (policy,) = (out / "policies").iterdir()
    assert 'date: "2023-09-07"' in policy.read_text(encoding="utf-8")
    policy.write_text("id: edited\n", encoding="utf-8")
    code, _, error = draft(candidates, "-o", out)
    assert code == 0
    assert f"{policy} exists and was left as it is\n" in error
    assert policy.read_text(encoding="utf-8") == "id: edited\n"


def test_lines_that_are_no_candidates_are_named(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl").write_bytes(b"not JSON\n\xff\n")
    code, out, _ = draft(tmp_path / "c.jsonl", "-o", tmp_path / "drafts")
    assert code == 1
    assert [line.split(": ")[0] for line in out.splitlines()] == [f"{tmp_path}/c.jsonl:{n}:1" for n in (1, 2)]
