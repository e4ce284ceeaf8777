"""One problem found in one record, and a list of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple


def field_path(loc: tuple[str | int, ...]) -> str:
    """Return `("titles", 0, "text")` as `titles[0].text`; the record itself is `(record)`."""
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc)
    return path.lstrip(".") or "(record)"


def printable(text: str) -> str:
    """Return `text` with control and format characters written as escapes, safe for a terminal and one line long."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


class Issue(NamedTuple):
    """One problem in one record: where it is, what is wrong and what to write instead.

    `path` is the file as the run was pointed at it; `line` and `column` count from 1 (code points).
    """

    path: str
    line: int
    column: int
    field: str
    code: str
    message: str
    remedy: str
    value: str | None = None

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}"
        return printable(f"{where}: {self.field}: {self.message}; {self.remedy} [{self.code}]")

    def to_json(self) -> str:
        """Return the issue as one JSON line."""
        return json.dumps(self._asdict(), ensure_ascii=True)


class IssueLog:
    """Issues in the order found; `sorted()` gives them by place, without repeats."""

    __slots__ = ("issues",)

    def __init__(self) -> None:
        self.issues: list[Issue] = []

    def add(self, issue: Issue) -> None:
        """Append one issue."""
        self.issues.append(issue)

    def extend(self, issues: Iterable[Issue]) -> None:
        """Append several issues."""
        self.issues.extend(issues)

    def sorted(self) -> list[Issue]:
        """Return the issues by path, line and column, each once; the order does not depend on that of finding."""
        return sorted(
            set(self.issues),
            key=lambda i: (i.path, i.line, i.column, i.field, i.code, i.message, i.remedy, i.value or ""),
        )

    def __bool__(self) -> bool:
        return bool(self.issues)

    def __len__(self) -> int:
        return len(self.issues)

    def __iter__(self) -> Iterator[Issue]:
        return iter(self.issues)
