"""The hostile files under `fixtures/broken/raw` and what is said about each of them.

`python -m tests.raw.broken_files` prints the messages; those expected stand in `messages.txt`, one line per issue.
"""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from policydata.issues import IssueLog
from policydata.raw.csv_text import read_csv
from policydata.raw.jsonl_text import read_jsonl
from policydata.raw.strict_text import RawRecord
from policydata.raw.validation_issues import issues_from_validation
from policydata.raw.yaml_text import read_yaml
from tests.raw.sample_record import Sample

FOLDER = Path(__file__).parents[1] / "fixtures" / "broken" / "raw"
EXPECTED = FOLDER / "messages.txt"
COLUMNS = ("code", "name", "note")
FILES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*"))


def read_broken(name: str) -> IssueLog:
    """Return what the readers and, if they have nothing to say, the sample model find wrong in one file."""
    data, log = (FOLDER / name).read_bytes(), IssueLog()
    records: list[RawRecord] | None
    if name.endswith(".csv"):
        read_csv(data, name, COLUMNS, log)
        return log
    if name.endswith(".jsonl"):
        records = read_jsonl(data, name, log)
    else:
        record = read_yaml(data, name, log)
        records = None if record is None else [record]
    for record in records or []:
        try:
            Sample.model_validate_json(json.dumps(record.data))
        except ValidationError as error:
            log.extend(issues_from_validation(error, record.marks, name, Sample))
    return log


def main() -> None:
    """Print every message about every file."""
    for name in FILES:
        for issue in read_broken(name).sorted():
            print(issue)


if __name__ == "__main__":
    main()
