"""The walk over `data/raw`: nothing is read twice, nothing is lost, and every value has its place."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from policydata.build import Validation, validate_raw
from policydata.checks.rule import all_records
from policydata.issues import IssueLog
from policydata.models.record_set import Loc, Located, RecordSet
from policydata.raw.reader import RECORD_FOLDERS, ReadResult, read_raw, read_record_bytes
from tests.checks.cases import MINI, copy_mini


def read(raw: Path) -> tuple[RecordSet, list[str]]:
    log = IssueLog()
    records = read_raw(raw, log)
    return records, [str(issue).replace(f"{raw.as_posix()}/", "") for issue in log.sorted()]


def test_mini_dataset_is_read_whole(mini: Validation) -> None:
    records = mini.records
    assert {folder: sorted(getattr(records, folder)) for folder in RECORD_FOLDERS} == {
        "bodies": ["xx-agency", "xx-assembly", "xx-ministry"],
        "events": ["widget-talk-2024"],
        "indicators": ["xx-widget-users-share"],
        "people": ["ada-example"],
        "policies": ["xx-widget-act-2020", "xx-widget-rules-2023"],
        "sources": ["xx-gazette", "xx-talk-2024"],
        "verdicts": ["xx-talk-2024"],
    }
    assert len(records.mentions["xx-talk-2024"]) == 17
    assert len(records.observations["xx-widget-users-share"]) == 2
    assert len(records.retired) == 2
    assert (records.records_read, records.records_refused) == (11 + 17 + 2 + 2, 0)
    assert len(list(all_records(records))) == records.records_read


def scalars(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, BaseModel):
        for name in sorted(value.model_fields_set):
            yield from scalars(getattr(value, name), (*loc, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from scalars(item, (*loc, index))
    else:
        yield loc, str(value)


def test_every_value_stands_where_its_record_says(mini: Validation) -> None:
    found = 0
    for located in all_records(mini.records):
        lines = Path(located.path).read_text(encoding="utf-8").split("\n")
        for loc, text in scalars(located.record):
            line, column = located.position(loc)
            written = lines[line - 1][column - 1 :].removeprefix('"')
            assert written.startswith(text.partition("\n")[0].partition('"')[0]), (located.path, loc)
            found += 1
    assert found > 350


def test_a_refused_record_is_counted_and_has_an_issue_of_its_own(raw: Path) -> None:
    (raw / "policies" / "xx-widget-act-2020.yml").write_text("id: [\n", encoding="utf-8")
    (raw / "bodies" / "xx-agency.yml").write_text("id: xx-agency\n", encoding="utf-8")
    (raw / "people" / "ada-example.yml").write_bytes(b"\xff\xfe")
    mentions = raw / "mentions" / "xx-talk-2024.csv"
    mentions.write_text(
        mentions.read_text(encoding="utf-8").replace("369,375,body", "369,375,corpus"), encoding="utf-8"
    )
    retired = raw / "retired.csv"
    retired.write_text(retired.read_text(encoding="utf-8") + "one cell\n", encoding="utf-8")
    records, issues = read(raw)
    assert records.refused["policies"] == {"xx-widget-act-2020"}
    assert records.refused["mentions"] == {"xx-talk-2024"}
    assert records.records_refused == 5
    assert len(list(all_records(records))) == records.records_read - records.records_refused
    assert {issue.split(":")[0] for issue in issues} == {
        "policies/xx-widget-act-2020.yml",
        "bodies/xx-agency.yml",
        "people/ada-example.yml",
        "mentions/xx-talk-2024.csv",
        "retired.csv",
    }


def test_what_refers_to_a_refused_record_is_no_second_issue(raw: Path) -> None:
    for name in ("policies/xx-widget-act-2020.yml", "bodies/xx-agency.yml", "people/ada-example.yml"):
        path = raw / name
        path.write_text(path.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")
    for name in ("sources/xx-talk-2024.yml", "indicators/xx-widget-users-share.yml", "events/widget-talk-2024.yml"):
        path = raw / name
        path.write_text(path.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")
    issues = validate_raw(raw).issues
    assert {issue.code for issue in issues} == {"unknown_field"}
    assert len(issues) == 6


def test_a_refused_mentions_file_is_no_fault_of_those_who_cite_its_spans(raw: Path) -> None:
    mentions = raw / "mentions" / "xx-talk-2024.csv"
    mentions.write_text(mentions.read_text(encoding="utf-8").replace("169,178,date", "169,178,time"), encoding="utf-8")
    assert [issue.code for issue in validate_raw(raw).issues] == ["not_in_vocabulary"]


def test_id_and_file_name_agree(raw: Path) -> None:
    (raw / "bodies" / "xx-agency.yml").rename(raw / "bodies" / "xx-agence.yml")
    (raw / "verdicts" / "xx-talk-2024.yml").rename(raw / "verdicts" / "xx-talk.yml")
    records, issues = read(raw)
    assert issues == [
        "bodies/xx-agence.yml:2:5: id: the id 'xx-agency' is not the file name 'xx-agence'; "
        "write xx-agence here, or rename the file [file_name]",
        "verdicts/xx-talk.yml:2:9: source: the id 'xx-talk-2024' is not the file name 'xx-talk'; "
        "write xx-talk here, or rename the file [file_name]",
    ]
    assert records.records_refused == 2


def test_what_is_no_raw_record_is_reported_not_skipped(raw: Path) -> None:
    (raw / "polices").mkdir()
    (raw / "notes.txt").write_text("x", encoding="utf-8")
    (raw / "policies" / "xx-draft.yaml").write_text("id: xx-draft\n", encoding="utf-8")
    (raw / "policies" / "sub").mkdir()
    (raw / "bodies" / "xx-link.yml").symlink_to("xx-agency.yml")
    (raw / "mentions" / "xx-talk-2024.yml").write_text("id: x\n", encoding="utf-8")
    records, issues = read(raw)
    known = ", ".join((*RECORD_FOLDERS, *LINES))
    fault = ":1:1: (file): is no raw record and would be lost; "
    assert issues == [
        f"bodies/xx-link.yml{fault}write one record a file, named <id>.yml [stray_file]",
        f"mentions/xx-talk-2024.yml{fault}write one record a file, named <id>.csv [stray_file]",
        f"notes.txt{fault}remove it; known: {known} [stray_file]",
        f"polices{fault}did you mean policies? [stray_file]",
        f"policies/sub{fault}write one record a file, named <id>.yml [stray_file]",
        f"policies/xx-draft.yaml{fault}write one record a file, named <id>.yml [stray_file]",
    ]
    assert records.records_read == 32


def test_readme_and_hidden_files_are_left_alone(raw: Path) -> None:
    (raw / "README.md").write_text("how to choose", encoding="utf-8")
    (raw / ".DS_Store").write_bytes(b"\0")
    (raw / "policies" / ".gitkeep").write_text("", encoding="utf-8")
    records, issues = read(raw)
    assert issues == []
    assert records.records_read == 32


def test_what_the_extractor_proposes_is_read_and_is_no_record(raw: Path) -> None:
    lines = read(raw)[0].extracted["xx-talk-2024"]
    assert [line.record.kind for line in lines] == ["document", "date", "policy", "statistic", "policy"]
    assert lines[3].record.detail["fields"] == {"period": "2023-12"}
    path = raw / "extracted" / "xx-talk-2024.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace('"high"', '"sure"'), encoding="utf-8")
    records, issues = read(raw)
    assert issues == [
        "extracted/xx-talk-2024.jsonl:4:160: confidence: 'sure' is not a term of this list; "
        "write one of: high, medium, low [not_in_vocabulary]"
    ]
    assert (records.records_read, records.records_refused) == (32, 0)
    assert len(records.extracted["xx-talk-2024"]) == 4


def test_an_unreadable_file_is_an_issue_and_a_refused_record(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "xx-agency.yml":
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    records, issues = read(raw)
    assert issues == [
        "bodies/xx-agency.yml:1:1: (file): cannot be read: permission denied; make it readable [unreadable_file]"
    ]
    assert records.records_refused == 1


def test_a_missing_folder_is_told_apart_from_an_empty_one(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError, match="is not a folder of raw records"):
        read_raw(tmp_path / "none", IssueLog())
    assert read(tmp_path) == (RecordSet(refused=dict.fromkeys((*RECORD_FOLDERS, *LINES), frozenset())), [])


LINES = ("mentions", "observations", "extracted", "retired.csv")


def test_the_order_in_which_a_folder_lists_its_files_is_without_effect(
    raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (raw / "bodies" / "xx-agency.yml").write_text("id: xx-agency\n", encoding="utf-8")
    expected = read(raw)
    iterdir = Path.iterdir
    for seed in range(3):

        def shuffled(path: Path, seed: int = seed) -> Iterator[Path]:
            entries = sorted(iterdir(path))
            random.Random(seed).shuffle(entries)
            return iter(entries)

        monkeypatch.setattr(Path, "iterdir", shuffled)
        records, issues = read(raw)
        assert issues == expected[1]
        assert list(records.policies) == list(expected[0].policies)
        assert [located.path for located in all_records(records)] == [
            located.path for located in all_records(expected[0])
        ]


def test_progress_counts_files() -> None:
    seen: list[int] = []
    read_raw(MINI, IssueLog(), seen.append)
    assert seen == list(range(1, 16))


def test_bytes_of_one_file_are_read_by_the_folder_in_their_path(mini: Validation) -> None:
    for located in all_records(mini.records):
        log = IssueLog()
        result: ReadResult = read_record_bytes(located.path, Path(located.path).read_bytes(), log)
        assert not log
        assert located.record in [other.record for other in result.records]
        assert len(result.records) == result.read
    with pytest.raises(KeyError):
        read_record_bytes("polices/x.yml", b"id: x\n", IssueLog())


def keys_of(data: object, loc: Loc = ()) -> Iterator[Loc]:
    if isinstance(data, BaseModel):
        for name in sorted(data.model_fields_set):
            yield (*loc, name)
            yield from keys_of(getattr(data, name), (*loc, name))
    elif isinstance(data, tuple):
        for index, item in enumerate(data):
            yield from keys_of(item, (*loc, index))


def test_every_mistyped_key_is_refused_with_the_right_one_named(mini: Validation) -> None:
    tried = 0
    for folder in RECORD_FOLDERS:
        for located in getattr(mini.records, folder).values():
            for loc in keys_of(located.record):
                check_mistyped_key(located, loc)
                tried += 1
    assert tried > 300


def check_mistyped_key(located: Located[Any], loc: Loc) -> None:
    """Mistype the key at `loc` and expect an issue at its place that names the right one."""
    key = str(loc[-1])
    lines = Path(located.path).read_text(encoding="utf-8").split("\n")
    line, column = located.position(loc)
    at = lines[line - 1].rfind(f"{key}:", 0, column - 1)
    while at < 0:  # the value stands below its key
        line -= 1
        at = lines[line - 1].rfind(f"{key}:")
    lines[line - 1] = lines[line - 1][:at] + key + "x" + lines[line - 1][at + len(key) :]
    log = IssueLog()
    read_record_bytes(located.path, "\n".join(lines).encode(), log)
    unknown = [issue for issue in log.sorted() if issue.code == "unknown_field"]
    assert [(issue.line, issue.column) for issue in unknown] == [(line, at + 1)]
    assert unknown[0].message == f"there is no field '{key}x'"
    assert unknown[0].remedy == f"did you mean '{key}'?"


def test_copying_the_mini_dataset_changes_nothing(tmp_path: Path, mini: Validation) -> None:
    copied = validate_raw(copy_mini(tmp_path)).records
    assert [located.record for located in all_records(copied)] == [
        located.record for located in all_records(mini.records)
    ]
