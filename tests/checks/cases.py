"""The cases of the rules: the mini dataset with a small change that breaks one rule, and a near miss that breaks none.

`python -m tests.checks.cases` prints what is said about each case now.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from policydata.build import validate_raw

MINI = Path(__file__).parents[1] / "fixtures" / "mini"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one file: its text replaced (once), extended, or written anew."""

    file: str
    replace: str | None = None
    by: str = ""
    append: str | None = None
    text: str | None = None

    def apply(self, folder: Path) -> None:
        """Make the change in a copy of the mini dataset; raise AssertionError if the text to replace is not unique."""
        path = folder / self.file
        if self.text is not None:
            path.parent.mkdir(exist_ok=True)
            path.write_text(self.text, encoding="utf-8", newline="\n")
            return
        before = path.read_text(encoding="utf-8")
        if self.append is not None:
            path.write_text(before + self.append, encoding="utf-8", newline="\n")
            return
        assert self.replace is not None
        assert before.count(self.replace) == 1, f"{self.file} has {self.replace!r} {before.count(self.replace)} times"
        path.write_text(before.replace(self.replace, self.by), encoding="utf-8", newline="\n")


@dataclass(frozen=True, slots=True)
class Case:
    """A change that breaks the rule `code`, what is then said, and a change near to it that breaks nothing."""

    code: str
    about: str
    change: tuple[Change, ...]
    says: tuple[str, ...]
    near_miss: tuple[Change, ...]

    def __str__(self) -> str:
        return f"{self.code}: {self.about}"


def _changes(items: list[dict[str, Any]]) -> tuple[Change, ...]:
    return tuple(Change(**item) for item in items)


def read_cases() -> list[Case]:
    """Return all cases, in the order of the file."""
    items = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    return [
        Case(i["code"], i["about"], _changes(i["change"]), tuple(i.get("says", ())), _changes(i["near_miss"]))
        for i in items
    ]


def copy_mini(folder: Path, changes: tuple[Change, ...] = ()) -> Path:
    """Copy the mini dataset to `data/raw` in `folder`, change it, and return the copy."""
    raw = folder / "data" / "raw"
    for path in sorted(MINI.rglob("*")):
        if path.is_file():
            target = raw / path.relative_to(MINI)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    for change in changes:
        change.apply(raw)
    return raw


def said(folder: Path, changes: tuple[Change, ...]) -> list[str]:
    """Return the lines about the changed mini dataset; paths in them start at `folder`."""
    raw = copy_mini(folder, changes)
    return [str(issue).replace(f"{folder.as_posix()}/", "") for issue in validate_raw(raw).issues]


def main() -> None:
    """Print what is said about every case and every near miss."""
    for case in read_cases():
        print(f"- {case}")
        for name, changes in (("says", case.change), ("near_miss", case.near_miss)):
            with tempfile.TemporaryDirectory() as folder:
                for line in said(Path(os.path.realpath(folder)), changes):
                    print(f"    {name}: {line}")


if __name__ == "__main__":
    main()
