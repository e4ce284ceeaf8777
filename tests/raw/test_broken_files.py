"""Every hostile file gets exactly the messages written down for it."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tests.raw.broken_files import EXPECTED, FILES, read_broken

expected: dict[str, list[str]] = defaultdict(list)
for _line in EXPECTED.read_text(encoding="utf-8").splitlines():
    expected[_line.partition(":")[0]].append(_line)


@pytest.mark.parametrize("name", FILES)
def test_message_of_broken_file(name: str) -> None:
    log = read_broken(name)
    assert [str(issue) for issue in log.sorted()] == expected[name]
    assert name.partition("/")[0] in {issue.code for issue in log}


def test_messages_are_about_files_that_exist() -> None:
    assert set(expected) == set(FILES)
