"""How a problem reads, and in which order problems are listed."""

from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.issues import Issue, IssueLog, field_path, printable

ISSUE = Issue("policies/x.yml", 9, 12, "issuers[0].body", "unknown_reference", "there is no body 'x'", "write y", "x")


@pytest.mark.parametrize(
    ("loc", "path"),
    [
        ((), "(record)"),
        (("id",), "id"),
        (("titles", 0, "text"), "titles[0].text"),
        (("contents", 1, "items", 2), "contents[1].items[2]"),
        ((0, "a"), "[0].a"),
    ],
)
def test_field_path(loc: tuple[str | int, ...], path: str) -> None:
    assert field_path(loc) == path


def test_issue_reads_as_place_fault_remedy_code() -> None:
    assert str(ISSUE) == ("policies/x.yml:9:12: issuers[0].body: there is no body 'x'; write y [unknown_reference]")


def test_issue_as_json_holds_every_field_in_ascii() -> None:
    issue = Issue("a.yml", 1, 2, "title", "code", "“科技”", "write \x1b", None)
    line = issue.to_json()
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == {
        "path": "a.yml",
        "line": 1,
        "column": 2,
        "field": "title",
        "code": "code",
        "message": "“科技”",
        "remedy": "write \x1b",
        "value": None,
    }


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("科技 № 15", "科技 № 15"),
        ("\x1b]52;c;ZXZpbA==\x07", "\\x1b]52;c;ZXZpbA==\\x07"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\rb\nc", "a\\rb\\nc"),
        ("\u202eabc", "\\u202eabc"),
        ("\ud800", "\\ud800"),
    ],
)
def test_printable_leaves_nothing_that_moves_a_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(st.characters(exclude_categories=[])))
def test_whatever_an_issue_holds_is_one_printable_line(text: str) -> None:
    line = str(Issue(text, 1, 1, text, "code", text, text, text))
    assert line.isprintable()


def test_log_lists_by_place_each_once_whatever_the_order_of_finding() -> None:
    issues = [
        ISSUE,
        Issue("policies/x.yml", 9, 12, "issuers[0].body", "unknown_reference", "there is no body 'x'", "write z"),
        Issue("policies/x.yml", 9, 12, "issuers[0].body", "unknown_reference", "there is no body 'x'", "write z", "x"),
        Issue("policies/x.yml", 10, 1, "dates", "a", "m", "r"),
        Issue("bodies/z.yml", 99, 1, "dates", "a", "m", "r"),
    ]
    listed = set()
    for order in itertools.permutations(issues):
        log = IssueLog()
        log.extend(order)
        log.add(order[0])
        listed.add(tuple(log.sorted()))
    assert listed == {(issues[4], issues[0], issues[1], issues[2], issues[3])}


def test_empty_log_is_false() -> None:
    log = IssueLog()
    assert not log
    log.add(ISSUE)
    assert log
    assert len(log) == 1
    assert list(log) == [ISSUE]
