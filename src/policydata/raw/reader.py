"""Walk `data/raw`: strict files to validated records, or issues with path, line and column."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from policydata.errors import nearest
from policydata.issues import Issue, IssueLog
from policydata.models.base import Record
from policydata.models.bodies import Body
from policydata.models.events import Event
from policydata.models.indicators import Indicator, Observation
from policydata.models.people import Person
from policydata.models.policies import Policy
from policydata.models.record_set import Located, RecordSet
from policydata.models.sources import ExtractedLine, Mention, Source
from policydata.models.verdicts import RetiredId, VerdictFile
from policydata.raw.csv_text import read_csv
from policydata.raw.jsonl_text import read_jsonl
from policydata.raw.strict_text import Marks
from policydata.raw.validation_issues import issues_from_validation
from policydata.raw.yaml_text import read_yaml

RECORD_FOLDERS: dict[str, type[Record]] = {
    "bodies": Body,
    "events": Event,
    "indicators": Indicator,
    "people": Person,
    "policies": Policy,
    "sources": Source,
    "verdicts": VerdictFile,
}
"""Folders of YAML files, one record each."""
LINE_FOLDERS: dict[str, type[Record]] = {"mentions": Mention, "observations": Observation}
"""Folders of CSV files, one record a line; the file is named after its source or indicator."""
EXTRACTED_FOLDER = "extracted"
"""Folder of JSON Lines that the extractor writes, one file a source."""
RETIRED_FILE = "retired.csv"
_OTHER_NAMES = frozenset({"README.md"})
_SUFFIXES = (
    {name: ".yml" for name in RECORD_FOLDERS} | {name: ".csv" for name in LINE_FOLDERS} | {EXTRACTED_FOLDER: ".jsonl"}
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What one file gave: its valid records, and how many there were to read."""

    records: tuple[Located[Any], ...]
    read: int


def read_raw(directory: Path, log: IssueLog, progress: Callable[[int], None] = lambda files: None) -> RecordSet:
    """Return all valid records under `directory`; every issue goes into `log`.

    `progress` is called with the number of files read so far. Raises NotADirectoryError if there is no such folder.
    """
    if not directory.is_dir():
        raise NotADirectoryError(f"{directory} is not a folder of raw records")
    found: dict[str, dict[str, ReadResult]] = {name: {} for name in (*_SUFFIXES, RETIRED_FILE)}
    for count, path in enumerate(_files(directory, log), 1):
        kind = RETIRED_FILE if path.parent == directory else path.parent.name
        found[kind][path.stem] = _read_file(path, log)
        progress(count)
    results = [result for kind, results in found.items() if kind != EXTRACTED_FOLDER for result in results.values()]
    read, valid = sum(r.read for r in results), sum(len(r.records) for r in results)
    single = {kind: {stem: r.records[0] for stem, r in found[kind].items() if r.records} for kind in RECORD_FOLDERS}
    lines = {kind: {stem: r.records for stem, r in found[kind].items()} for kind in (*LINE_FOLDERS, EXTRACTED_FOLDER)}
    refused = {
        kind: frozenset(stem for stem, r in files.items() if len(r.records) < r.read) for kind, files in found.items()
    }
    retired = found[RETIRED_FILE].get(PurePosixPath(RETIRED_FILE).stem)
    return replace(
        RecordSet(**cast("dict[str, Any]", single | lines)),
        retired=retired.records if retired else (),
        refused=refused,
        records_read=read,
        records_refused=read - valid,
    )


def read_record_bytes(path: str, data: bytes, log: IssueLog) -> ReadResult:
    """Return the records in the bytes of one raw file; its folder in `path` (`…/policies/x.yml`) says of what kind.

    Raises KeyError for a folder of another name.
    """
    place = PurePosixPath(path)
    if place.name == RETIRED_FILE:
        return _read_lines(path, data, RetiredId, log)
    if place.parent.name == EXTRACTED_FOLDER:
        return _read_extracted(path, data, log)
    if place.parent.name in LINE_FOLDERS:
        return _read_lines(path, data, LINE_FOLDERS[place.parent.name], log)
    return _read_record(path, data, RECORD_FOLDERS[place.parent.name], log)


def _read_file(path: Path, log: IssueLog) -> ReadResult:
    shown = path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        log.add(Issue(shown, 1, 1, "(file)", "unreadable_file", f"cannot be read: {reason}", "make it readable"))
        return ReadResult((), 1)
    return read_record_bytes(shown, data, log)


def _read_record(path: str, data: bytes, model: type[Record], log: IssueLog) -> ReadResult:
    raw = read_yaml(data, path, log)
    if raw is None:
        return ReadResult((), 1)
    record = _validated(model, raw.data, raw.marks, path, log)
    if record is None:
        return ReadResult((), 1)
    located = Located(record, path, raw.marks.value_place)
    id_field = "source" if model is VerdictFile else "id"
    stem, record_id = PurePosixPath(path).stem, getattr(record, id_field)
    if record_id != stem:
        message = f"the id {record_id!r} is not the file name {stem!r}"
        log.add(located.issue((id_field,), "file_name", message, f"write {stem} here, or rename the file"))
        return ReadResult((), 1)
    return ReadResult((located,), 1)


def _read_lines(path: str, data: bytes, model: type[Record], log: IssueLog) -> ReadResult:
    columns = tuple(model.model_fields)
    rows = read_csv(data, path, columns, log)
    if rows is None:
        return ReadResult((), 1)
    located: list[Located[Any]] = []
    for row in rows:
        cells = {name: value for name, value in row.data.items() if value is not None}
        record = _validated(model, cells, row.marks, path, log)
        if record is not None:
            located.append(Located(record, path, row.marks.value_place))
    return ReadResult(tuple(located), len(rows))


def _read_extracted(path: str, data: bytes, log: IssueLog) -> ReadResult:
    rows = read_jsonl(data, path, log)
    if rows is None:
        return ReadResult((), 1)
    located: list[Located[Any]] = []
    for row in rows:
        record = _validated(ExtractedLine, row.data, row.marks, path, log)
        if record is not None:
            located.append(Located(record, path, row.marks.value_place))
    return ReadResult(tuple(located), len(rows))


def _validated(model: type[R], data: dict[str, Any], marks: Marks, path: str, log: IssueLog) -> R | None:
    try:
        return model.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        log.extend(issues_from_validation(error, marks, path, model))
        return None


def _files(directory: Path, log: IssueLog) -> Iterator[Path]:
    """Yield the raw files in a fixed order; report what stands there and is none."""
    for entry in sorted(directory.iterdir(), key=lambda path: path.name):
        if entry.name in _OTHER_NAMES or entry.name.startswith("."):
            continue
        if entry.name == RETIRED_FILE and entry.is_file():
            yield entry
        elif entry.is_dir() and entry.name in _SUFFIXES:
            suffix = _SUFFIXES[entry.name]
            for path in sorted(entry.iterdir(), key=lambda path: path.name):
                if path.suffix == suffix and path.is_file() and not path.is_symlink():
                    yield path
                elif path.name != ".gitkeep":
                    log.add(_stray(path, f"write one record a file, named <id>{suffix}"))
        else:
            known = (*_SUFFIXES, RETIRED_FILE)
            near = nearest(entry.name, known)
            log.add(_stray(entry, f"did you mean {near}?" if near else f"remove it; known: {', '.join(known)}"))


def _stray(path: Path, remedy: str) -> Issue:
    return Issue(path.as_posix(), 1, 1, "(file)", "stray_file", "is no raw record and would be lost", remedy)
