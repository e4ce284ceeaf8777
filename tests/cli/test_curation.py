"""The curator's commands: every mistake of one run is listed with its place and remedy, and nothing is published."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from policydata.build import Validation, validate_raw
from policydata.cli import main
from policydata.issues import Issue
from policydata.models.record_set import RecordSet
from tests.checks.cases import MINI


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_validate_says_that_all_is_well() -> None:
    result = run("validate", MINI)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "32 records read, 0 refused, 0 issues\n"


def test_validate_counts_confirmed_spans(mini_texts: Path) -> None:
    result = run("validate", MINI, "--texts", mini_texts)
    assert result.exit_code == 0
    assert result.stderr == "26 of 26 anchored spans confirmed\n32 records read, 0 refused, 0 issues\n"


def test_build_publishes_and_writes_what_is_generated(tmp_path: Path) -> None:
    result = run("build", MINI, "--out", tmp_path / "release", "--root", tmp_path)
    assert result.exit_code == 0
    assert re.fullmatch(
        rf"32 records read and published: 29 tables, [0-9]+ rows in {re.escape(str(tmp_path / 'release'))}\n",
        result.stdout,
    )
    assert f"wrote {tmp_path / 'docs' / 'checks.md'}\n" in result.stderr
    assert (tmp_path / "release" / "datapackage.json").is_file()
    again = run("build", MINI, "--out", tmp_path / "release", "--root", tmp_path)
    assert again.stderr == ""


def test_build_without_schemas_writes_the_release_only(tmp_path: Path) -> None:
    result = run("build", MINI, "--out", tmp_path / "release", "--root", tmp_path, "--no-schemas")
    assert result.exit_code == 0
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["release"]


@pytest.mark.parametrize("command", ["validate", "build"])
def test_a_missing_folder_is_wrong_usage(command: str, tmp_path: Path) -> None:
    result = run(command, tmp_path / "none")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"there is no folder {tmp_path / 'none'}; run this in a checkout" in result.stderr


@pytest.mark.parametrize("arguments", [("--format", "xml"), ("--texts", "no-such-folder"), ("a", "b", "c")])
@pytest.mark.parametrize("command", ["validate", "build"])
def test_wrong_usage_is_told_apart_from_bad_data(command: str, arguments: tuple[str, ...]) -> None:
    result = run(command, *arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr


def test_a_release_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run("build", MINI, "--out", tmp_path / "file" / "release", "--no-schemas")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("policydata: ")


@pytest.mark.parametrize("module", ["yaml", "pydantic", "filelock"])
def test_a_missing_dependency_names_the_extra(module: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from policydata.cli import main; main(['validate', 'raw'])"
    result = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stderr == (
        f"policydata: this needs {module!r}, which is not installed; run: pip install 'policydata[build]'\n"
    )


@pytest.mark.parametrize("command", ["validate", "build"])
def test_help_has_an_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"policydata {command}" in result.stdout


# One mistake in each of five files of the package's own records.


def mistake(path: Path, old: str, new: str, value: str) -> str:
    """Write `new` for the first `old` and return the place of `value` in it, as issues show it."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} has no {old!r}"
    at = text.index(old) + new.index(value)
    text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8", newline="\n")
    return f"{path}:{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"


def impossible_date(raw: Path, records: RecordSet) -> str:
    policy = records.policies["cn-data-security-law-2021"].record
    day, path = policy.dates[0].date, raw / "policies" / f"{policy.id}.yml"
    place = mistake(path, f'date: "{day}"', 'date: "2023-02-30"', '"2023')
    return (
        f"{place}: dates[0].date: '2023-02-30' is not in the calendar, 2023-02 has 28 days; "
        'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" [bad_value]'
    )


def misspelt_body(raw: Path, records: RecordSet) -> str:
    policy = records.policies["cn-generative-ai-interim-measures-2023"].record
    number = [issuer.body for issuer in policy.issuers].index("cn-miit")
    place = mistake(raw / "policies" / f"{policy.id}.yml", "body: cn-miit", "body: cn-mitt", "cn-")
    return (
        f"{place}: issuers[{number}].body: there is no bodies record 'cn-mitt'; did you mean cn-miit? "
        "[unknown_reference]"
    )


def span_of_other_length(raw: Path, records: RecordSet) -> str:
    source = records.sources["ai-right-to-development-2024"].record
    span = source.statistics[0].char
    start, end = map(int, span.split(","))
    path = raw / "sources" / f"{source.id}.yml"
    place = mistake(path, f'char: "{span}"', f'char: "{start},{end + 2}"', '"')
    return (
        f"{place}: statistics[0].char: the span {start},{end + 2} has {end + 2 - start} code points, "
        f"as_written has {end - start}; write {span}, or what stands in the span [span_length]"
    )


def effect_before_promulgation(raw: Path, records: RecordSet) -> str:
    policy = records.policies["cn-personal-information-protection-law-2021"].record
    events = [str(event.event) for event in policy.dates]
    effective, promulgated = (policy.dates[events.index(event)].date for event in ("effective", "promulgated"))
    early = f"{promulgated[:8]}01"
    path = raw / "policies" / f"{policy.id}.yml"
    place = mistake(path, f'effective, date: "{effective}"', f'effective, date: "{early}"', '"')
    return (
        f"{place}: dates[{events.index('effective')}].date: effective on {early}, "
        f"before it was promulgated on {promulgated}; "
        "correct one of the two dates, or say in out_of_order why this is so [date_order]"
    )


def number_of_another(raw: Path, records: RecordSet) -> str:
    policy, other = (
        records.policies[name].record for name in ("cn-cybersecurity-law-2016", "cn-barrier-free-environment-law-2023")
    )
    assert policy.number is not None
    assert other.number is not None
    path = raw / "policies" / f"{policy.id}.yml"
    quoted = f'text: "{policy.number.text}"'
    place = mistake(path, quoted, f'text: "{other.number.text}"', '"')
    return (
        f"{place}: number.text: the number {other.number.text!r} is already that of {other.id}; "
        "write this instrument's own number, or join the two by a contains relation [repeated_number]"
    )


MISTAKES = (impossible_date, misspelt_body, span_of_other_length, effect_before_promulgation, number_of_another)


@pytest.fixture(scope="module")
def real(real_raw: Path) -> Validation:
    return validate_raw(real_raw)


@pytest.fixture
def five(tmp_path: Path, real_raw: Path, real: Validation) -> tuple[Path, list[str]]:
    """A copy of the package's records with five mistakes, and what is to be said about each."""
    raw = tmp_path / "raw"
    shutil.copytree(real_raw, raw)
    return raw, sorted(make(raw, real.records) for make in MISTAKES)


@pytest.mark.parametrize("command", ["validate", "build"])
def test_five_mistakes_are_five_lines_of_one_run(
    command: str, five: tuple[Path, list[str]], real: Validation, tmp_path: Path
) -> None:
    raw, expected = five
    options = ("--out", tmp_path / "release", "--root", tmp_path) if command == "build" else ()
    result = run(command, raw, *options)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == expected
    read = real.records.records_read
    summary = (
        f"{read} records read, 1 refused, 5 issues" if command == "validate" else "5 issues; nothing was published"
    )
    assert result.stderr == f"{summary}\n"
    assert [entry.name for entry in tmp_path.iterdir()] == ["raw"]


@pytest.mark.parametrize("command", ["validate", "build"])
def test_five_mistakes_as_json_say_the_same(command: str, five: tuple[Path, list[str]], tmp_path: Path) -> None:
    raw, expected = five
    options = ("--out", tmp_path / "release", "--root", tmp_path) if command == "build" else ()
    result = run(command, raw, "--format", "json", *options)
    assert result.exit_code == 1
    assert result.stdout.isascii()
    assert [str(Issue(**json.loads(line))) for line in result.stdout.splitlines()] == expected
    assert [entry.name for entry in tmp_path.iterdir()] == ["raw"]


def test_a_span_beside_its_words_is_found_in_the_text(
    texts: Path, real_raw: Path, real: Validation, tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    shutil.copytree(real_raw, raw)
    claim = real.records.sources["bit-seminar-2023"].record.claims[0]
    start, end = map(int, claim.char.split(","))
    path = raw / "sources" / "bit-seminar-2023.yml"
    place = mistake(path, f'char: "{claim.char}", span', f'char: "{start + 1},{end + 1}", span', '"')
    result = run("validate", raw, "--texts", texts)
    (line,) = result.stdout.splitlines()
    assert result.exit_code == 1
    assert f"{place}: claims[0].char: bit-seminar-2023#char={start + 1},{end + 1} of {place} reads " in line
    assert line.endswith("; correct the record's span, or restore the pinned text [span_differs]")
    assert result.stderr.endswith(" 0 refused, 1 issue\n")
