"""The exceptions: one tree, readable messages, and whole after a trip to another process."""

from __future__ import annotations

import pickle
import re

import pytest

from policydata import errors
from policydata.errors import (
    DamagedReleaseError,
    InvalidRecordsError,
    MissingExtraError,
    PolicyDataError,
    PublishError,
    UnknownNameError,
    nearest,
)
from policydata.issues import Issue

ISSUES = (Issue("a.yml", 1, 1, "id", "code", "is wrong", "write b"), Issue("b.yml", 2, 3, "id", "code", "x", "y"))
EXAMPLES: list[tuple[PolicyDataError, str]] = [
    (InvalidRecordsError(ISSUES), "a.yml:1:1: id: is wrong; write b [code]\nb.yml:2:3: id: x; y [code]"),
    (
        UnknownNameError("table", "polices", ("policies", "bodies")),
        "unknown table 'polices'; did you mean 'policies'?",
    ),
    (UnknownNameError("table", "\x1b[2J", ("policies", "bodies")), "unknown table '\\x1b[2J'; known: bodies, policies"),
    (DamagedReleaseError("policies.csv is torn"), "policies.csv is torn"),
    (PublishError("no space left"), "no space left"),
    (
        MissingExtraError("yaml", "build"),
        "this needs 'yaml', which is not installed; run: pip install 'policydata[build]'",
    ),
]


@pytest.mark.parametrize(("error", "message"), EXAMPLES, ids=lambda value: type(value).__name__)
def test_message(error: PolicyDataError, message: str) -> None:
    assert str(error) == message


@pytest.mark.parametrize(("error", "message"), EXAMPLES, ids=lambda value: type(value).__name__)
def test_error_crosses_processes_whole(error: PolicyDataError, message: str) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == message
    assert vars(copy) == vars(error)


def test_every_error_is_in_the_tree_and_in_the_examples() -> None:
    found = {
        v
        for v in vars(errors).values()
        if isinstance(v, type) and issubclass(v, Exception) and v is not PolicyDataError
    }
    assert all(issubclass(error, PolicyDataError) for error in found)
    assert {error.__name__ for error in found} == set(re.findall(r"[├└]── (\w+)", errors.__doc__ or ""))
    assert found == {type(error) for error, _ in EXAMPLES}
    assert issubclass(UnknownNameError, LookupError)


def test_many_known_names_are_cut() -> None:
    error = UnknownNameError("id", "@", tuple(f"n{number:03}" for number in range(500)))
    assert len(str(error)) < 300


@pytest.mark.parametrize(
    ("name", "known", "near"),
    [
        ("cn-cacc", ["cn-cas", "cn-cac", "cn-cae"], "cn-cac"),
        ("polices", ["policies", "people"], "policies"),
        ("zzz", ["policies"], None),
        ("x", [], None),
    ],
)
def test_nearest(name: str, known: list[str], near: str | None) -> None:
    assert nearest(name, known) == near
    assert nearest(name, reversed(known)) == near
