from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import policydata.extraction
from policydata.extraction.expressions import expression


def test_it_matches_as_a_compiled_one_does() -> None:
    lazy, compiled = expression(r"(?P<digits>\d+)", re.ASCII), re.compile(r"(?P<digits>\d+)", re.ASCII)
    text = "a 12, b 3"
    assert lazy.findall(text) == compiled.findall(text) == ["12", "3"]
    assert [match.span() for match in lazy.finditer(text)] == [match.span() for match in compiled.finditer(text)]
    assert lazy.sub("0", text) == "a 0, b 0"
    assert lazy.match(text, 2) is not None
    assert lazy.match(text) is None
    assert lazy.fullmatch("12") is not None
    assert lazy.search(text, 0, 2) is None
    assert expression(b"[0-9]+").findall(b"a 12") == [b"12"]


def test_a_wrong_one_fails_when_it_is_used() -> None:
    wrong = expression("(")
    with pytest.raises(re.error):
        wrong.match("a")


def test_other_attributes_are_errors() -> None:
    with pytest.raises(AttributeError):
        _ = expression("a").pattern


def test_every_expression_of_the_rules_compiles() -> None:
    count = 0
    for module in pkgutil.walk_packages(policydata.extraction.__path__, "policydata.extraction."):
        for value in vars(importlib.import_module(module.name)).values():
            if type(value) is type(expression("a")):
                assert callable(value.match)
                count += 1
    assert count > 200
