"""The exceptions of the package.

PolicyDataError
├── InvalidRecordsError      raw records have issues; `.issues` lists all of them
├── UnknownNameError         a table, column or id that does not exist; names the nearest
├── DamagedReleaseError      published files are missing, torn or do not match their manifest
├── PublishError             a release could not be written; the old one stands
└── MissingExtraError        a command needs an optional dependency
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from policydata.issues import Issue, printable

SHOWN = 40
"""Most names that a message lists."""


class PolicyDataError(Exception):
    """Base of every error this package raises on purpose."""


class InvalidRecordsError(PolicyDataError):
    """Raw records have issues; nothing was published."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        super().__init__(issues)
        self.issues = issues

    def __str__(self) -> str:
        return "\n".join(map(str, self.issues))


class UnknownNameError(PolicyDataError, LookupError):
    """A table, column or id that does not exist."""

    def __init__(self, kind: str, name: str, known: tuple[str, ...]) -> None:
        super().__init__(kind, name, known)
        self.kind, self.name, self.known = kind, name, known

    def __str__(self) -> str:
        near = nearest(self.name, self.known)
        if near:
            hint = f"did you mean {near!r}?"
        elif len(self.known) <= SHOWN:
            hint = f"known: {', '.join(sorted(self.known))}"
        else:
            hint = f"none of the {len(self.known)} known names is like it"
        return printable(f"unknown {self.kind} {self.name!r}; {hint}")


class DamagedReleaseError(PolicyDataError):
    """Published files are missing, torn, or do not match the manifest."""


class PublishError(PolicyDataError):
    """A release could not be written; the previous one stands untouched."""


class MissingExtraError(PolicyDataError):
    """A command needs a dependency that is not installed."""

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module, self.extra = module, extra

    def __str__(self) -> str:
        return f"this needs {self.module!r}, which is not installed; run: pip install 'policydata[{self.extra}]'"


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name most like `name`, or None when none is close (difflib ratio below 0.6)."""
    matches = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return matches[0] if matches else None
