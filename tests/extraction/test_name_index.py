"""Names looked up by their first word are those that an expression finds there, however they are written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.names.english.known_names import KNOWN_NAMES
from policydata.extraction.names.english.listed_titles import LISTED_TITLES
from policydata.extraction.names.gazetteer import Gazetteer
from policydata.extraction.names.name_index import LONGEST, MOST_WORDS, NameIndex
from tests.extraction.name_specs import RELEASE

_WORDS = st.lists(st.sampled_from(("Data", "AI", "Board", "of", "Agri-Food", "Women's")), min_size=1, max_size=4)
_BLANKS = st.sampled_from((" ", "\n", "\u00a0", " \n"))
_CLASSES = {" ": r"\s+", "-": "[-–—]\n?", "'": "['’‘]"}


def _source(name: str) -> str:
    return "".join(_CLASSES.get(character, re.escape(character)) for character in name).replace("AI", "A[Il]")


@given(st.lists(_WORDS.map(" ".join), min_size=1, max_size=6), st.lists(st.tuples(_WORDS, _BLANKS), max_size=3))
def test_names_end_where_an_expression_ends(names: list[str], written: list[tuple[list[str], str]]) -> None:
    text = " ".join(blank.join(words) for words, blank in written) + " end"
    text = text.replace("'", "’", 1).replace("-", "–\n", 1)
    expected = {end for name in names if (match := re.match(_source(name), text)) for end in (match.end(),)}
    assert {end for end, _ in NameIndex(names).ends(text, 0)} == expected


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Data Board, which", {10}),
        ("Data Boards", {10}),
        ("Datas Board", set()),
        ("Data", set()),
        ("Al Board's view", {8}),
        ("Ofcom’s view", {5}),
        ("Ofcom(2019)", {5}),
    ],
)
def test_what_stands_behind_is_left_to_the_caller(text: str, ends: set[int]) -> None:
    assert {end for end, _ in NameIndex(["Data Board", "AI Board", "Ofcom"]).ends(text, 0)} == ends


def test_first_words_are_those_a_text_may_have() -> None:
    index = NameIndex(["AI Board", "Women’s Board", "Ofcom", "Health and Food", "Board, The"])
    assert {"AI", "Al", "Women's", "Women’s", "Ofcom's", "Ofcom’s", "Health", "Board"} <= index.first_words
    assert {"Ofcom", "Health", "Board"} <= index.lone_words
    assert index.lone_words.isdisjoint({"AI", "Women's"})


def test_known_names_are_shorter_than_what_is_read_at_a_place() -> None:
    registry = Gazetteer.from_release(RELEASE).names
    for name in (*KNOWN_NAMES, *LISTED_TITLES, *(known.text for known in registry if known.language.startswith("en"))):
        assert len(name) + 2 * len(name.split()) < LONGEST
        assert len(name.split()) < MOST_WORDS
