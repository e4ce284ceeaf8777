"""The staircase: all or nothing, nothing lost, and the same bytes from the same records."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from policydata.build import (
    Validation,
    build_release,
    generated_files,
    release_rows,
    validate_raw,
    write_generated,
)
from policydata.checks.rule import all_records
from policydata.errors import InvalidRecordsError, PublishError
from policydata.publish.verification import verify_release
from policydata.tables import TABLES
from tests.checks.cases import MINI, copy_mini


def digests(release: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(release.iterdir())}


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("release") / "processed"
    build_release(MINI, target)
    return target


def test_a_release_holds_every_table_twice_and_its_descriptor(release: Path, mini: Validation) -> None:
    expected = {"datapackage.json", *(f"{name}.{suffix}" for name in TABLES for suffix in ("csv", "parquet"))}
    assert set(digests(release)) == expected
    assert list(verify_release(release)) == []
    rows = release_rows(mini.records)
    for name in TABLES:
        with (release / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            assert len(list(csv.DictReader(file))) == len(rows[name])


def test_report_says_what_was_published(tmp_path: Path, mini: Validation) -> None:
    seen: list[int] = []
    report = build_release(MINI, tmp_path / "release", progress=seen.append)
    assert report.records_read == 32
    assert report.rows == {name: len(rows) for name, rows in release_rows(mini.records).items()}
    assert seen == list(range(1, 16))


def test_records_read_are_records_published_and_records_refused(raw: Path) -> None:
    for name in ("policies/xx-widget-act-2020.yml", "people/ada-example.yml", "observations/xx-widget-users-share.csv"):
        path = raw / name
        path.write_bytes(path.read_bytes() + b"\t\n")
    validation = validate_raw(raw)
    records = validation.records
    valid = len(list(all_records(records)))
    assert records.records_read == valid + records.records_refused
    # A CSV file with a damaged row counts as one record: where its rows end is in doubt.
    assert (valid, records.records_refused) == (28, 3)
    assert {Path(issue.path).name for issue in validation.issues} == {
        "xx-widget-act-2020.yml",
        "ada-example.yml",
        "xx-widget-users-share.csv",
    }


def test_one_issue_and_nothing_is_published(raw: Path, tmp_path: Path) -> None:
    path = raw / "bodies" / "xx-agency.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("xx-ministry, sources", "xx-minstry, sources"), "utf-8")
    with pytest.raises(InvalidRecordsError) as caught:
        build_release(raw, tmp_path / "release")
    assert [issue.code for issue in caught.value.issues] == ["unknown_reference"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["data"]


def test_one_issue_and_the_old_release_stands_untouched(raw: Path, tmp_path: Path) -> None:
    target = tmp_path / "release"
    build_release(raw, target)
    before, times = digests(target), {path.name: path.stat().st_mtime_ns for path in target.iterdir()}
    (raw / "people" / "ada-example.yml").unlink()
    with pytest.raises(InvalidRecordsError):
        build_release(raw, target)
    assert digests(target) == before
    assert {path.name: path.stat().st_mtime_ns for path in target.iterdir()} == times


def test_a_text_that_differs_stops_a_build(tmp_path: Path, mini_texts: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    text = (mini_texts / "talk.txt").read_text(encoding="utf-8")
    (texts / "talk.txt").write_text(text.replace("2.5%", "2.6%"), encoding="utf-8")
    with pytest.raises(InvalidRecordsError, match=r"\[span_differs\]"):
        build_release(MINI, tmp_path / "release", texts=texts)
    assert not (tmp_path / "release").exists()
    build_release(MINI, tmp_path / "release", texts=mini_texts)


def test_a_folder_that_is_not_there_is_no_empty_release(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError):
        build_release(tmp_path / "raw", tmp_path / "release")


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_files_and_of_csv_lines_is_without_effect(
    seed: int, tmp_path: Path, release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = random.Random(seed)
    raw = copy_mini(tmp_path)
    for path in sorted(raw.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        order.shuffle(rows)
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *rows])
    iterdir = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda path: iter(order.sample(found := list(iterdir(path)), len(found))))
    build_release(raw, tmp_path / "release")
    monkeypatch.undo()
    assert digests(tmp_path / "release") == digests(release)


ENVIRONMENTS = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "America/Anchorage", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242", "SOURCE_DATE_EPOCH": "1"},
)


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=lambda environment: environment["TZ"])
def test_time_zone_locale_and_hash_seed_are_without_effect(
    environment: dict[str, str], tmp_path: Path, release: Path
) -> None:
    command = [sys.executable, "-m", "policydata", "build", str(MINI), "--out", "release"]
    subprocess.run(command, cwd=tmp_path, env=os.environ | environment, check=True, capture_output=True)
    assert digests(tmp_path / "release") == digests(release)
    written = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.*") if path.suffix in {".json", ".md"}}
    generated = generated_files()
    assert set(generated) < written
    assert all((tmp_path / name).read_text(encoding="utf-8") == text for name, text in generated.items())


def test_generated_files_are_written_once(tmp_path: Path) -> None:
    assert [path.relative_to(tmp_path).as_posix() for path in write_generated(tmp_path)] == list(generated_files())
    assert write_generated(tmp_path) == []
    page = tmp_path / "docs" / "checks.md"
    page.write_text("edited by hand", encoding="utf-8")
    assert write_generated(tmp_path) == [page]
    assert page.read_text(encoding="utf-8") == generated_files()["docs/checks.md"]
    assert not list(tmp_path.rglob(".*"))


def test_generated_files_are_plain_text() -> None:
    files = generated_files()
    assert {"docs/checks.md", "docs/data-dictionary.md", "schemas/policy.schema.json"} < set(files)
    for name, text in files.items():
        assert text.endswith("\n")
        assert "\r" not in text
        if name.endswith(".json"):
            json.loads(text)


def test_a_folder_that_cannot_be_written_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "docs").write_text("a file where a folder belongs", encoding="utf-8")
    with pytest.raises(PublishError, match="cannot be written"):
        write_generated(tmp_path)


def test_validation_of_the_mini_dataset_counts_texts(mini_texts: Path) -> None:
    assert validate_raw(MINI).texts is None
    report = validate_raw(MINI, mini_texts).texts
    assert report is not None
    assert report == replace(report, spans_confirmed=report.spans_total)
