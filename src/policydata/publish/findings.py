"""One thing found wrong in a release, with its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from policydata.issues import printable

SHOWN_PER_RULE = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong in which file; `row` counts data rows from 1, and None means the file or column as a whole."""

    file: str
    code: str
    message: str
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        place = [self.file]
        if self.row is not None:
            place.append(f"row {self.row}")
        if self.column is not None:
            place.append(f"column {self.column}")
        return printable(f"{': '.join(place)}: {self.message} [{self.code}]")


def findings_in_rows(
    file: str, code: str, column: str, rows: Sequence[int], message: Callable[[int], str]
) -> list[Finding]:
    """Return one finding per row (counted from 0 here) up to `SHOWN_PER_RULE`, then one that counts the rest."""
    found = [Finding(file, code, message(row), row + 1, column) for row in rows[:SHOWN_PER_RULE]]
    if len(rows) > SHOWN_PER_RULE:
        found.append(Finding(file, code, f"and {len(rows) - SHOWN_PER_RULE} more rows", None, column))
    return found
