"""Specs and labels of names: texts with the surfaces that are to be found in them, and nothing else."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from policydata.extraction.names.finder import find_names
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.spans import Span
from tests.extraction.written_texts import found_in

TESTS = Path(__file__).parents[1]
LANGUAGES = ("en", "zh")
RELEASE = TESTS.parent / "data" / "processed"

Place = tuple[int, int, str]


def read_specs(name: str, language: str) -> list[Any]:
    """Return the cases of `tests/specs/<name>-<language>.yml`."""
    cases: list[Any] = yaml.safe_load((TESTS / "specs" / f"{name}-{language}.yml").read_text(encoding="utf-8"))
    return cases


def spec_params(name: str) -> list[Any]:
    """Return each case of both languages as a parameter."""
    return [
        pytest.param(language, case, id=f"{name}-{language}-{number}")
        for language in LANGUAGES
        for number, case in enumerate(read_specs(name, language), 1)
    ]


def check_specs(name: str, language: str) -> None:
    """Check that the specs are many, hold texts without names, and cut what they say."""
    cases = read_specs(name, language)
    assert len(cases) >= 120
    assert sum(not case["spans"] for case in cases) >= 30
    for case in cases:
        for span in case["spans"]:
            assert case["text"][span["start"] : span["end"]] == span["text"]


def places(text: str, spans: list[Span]) -> list[Place]:
    """Return start, end and surface of spans."""
    return [(span.start, span.end, text[span.start : span.end]) for span in spans]


def expected_places(case: dict[str, Any]) -> list[Place]:
    """Return the same of what a case expects."""
    return [(span["start"], span["end"], span["text"]) for span in case["spans"]]


def surfaces(text: str, spans: list[Span]) -> list[str]:
    """Return the surfaces of spans."""
    return [text[span.start : span.end] for span in spans]


def find_kind(kind: str, text: str, language: str, gazetteer: Gazetteer | None = None) -> list[Span]:
    """Return the names of one kind in a text."""
    return [span for span in found_in(text, language, partial(find_names, gazetteer=gazetteer)) if span.kind == kind]


find_policies, find_bodies, find_people, find_events = (
    partial(find_kind, kind) for kind in ("policy", "body", "person", "event")
)


def labelled(language: str, kind: str) -> list[tuple[str, set[Place]]]:
    """Return the development texts of a language, each with the places labelled with a kind."""
    found = []
    for path in sorted((TESTS / "labelled" / "dev").glob(f"{language}-*.jsonl")):
        with path.with_suffix(".txt").open(encoding="utf-8", newline="") as stream:
            text = stream.read()
        labels = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found.append((text, {(o["start"], o["end"], o["text"]) for o in labels if o.get("kind") == kind}))
    return found
