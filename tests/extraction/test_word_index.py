"""Words looked up by how they begin are those that a search finds, also where a line ends in them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from policydata.extraction.names.whole_words import occurrences
from policydata.extraction.names.word_index import WordIndex

_TEXT = st.text("国家院法\n", max_size=30)
_WORDS = st.sets(st.text("国家院法", min_size=1, max_size=4), min_size=1, max_size=8)


def _searched(words: set[str], text: str, between: str) -> list[tuple[int, int]]:
    longest_first = sorted(words, key=len, reverse=True)
    return [match.span() for match in re.finditer("|".join(map(between.join, longest_first)), text)]


@given(_WORDS, _TEXT)
def test_words_are_those_of_a_search(words: set[str], text: str) -> None:
    found = list(WordIndex(words).find(text))
    assert found == _searched(words, text, "")
    assert WordIndex(words).last_end(text) == (found[-1][1] if found else 0)


@given(_WORDS.filter(lambda words: all(len(word) > 1 for word in words)), _TEXT)
def test_broken_words_may_have_line_ends(words: set[str], text: str) -> None:
    assert list(WordIndex(words, broken=True).find(text)) == _searched(words, text, "\n?")


@given(_WORDS, _TEXT)
def test_many_words_are_found_like_few(words: set[str], text: str) -> None:
    many = words | {f"无{number}" for number in range(40)}
    assert occurrences(text, many) == occurrences(text, words)
