"""Words looked up by how they begin are those that a search finds, also where a line ends in them."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from policydata.extraction.names.whole_words import occurrences
from policydata.extraction.names.word_index import WordIndex

_TEXT = st.text("国家院法\n", max_size=30)
_WORDS = st.sets(st.text("国家院法", min_size=1, max_size=7), min_size=1, max_size=24)
_CROWDED = {"国家", "国家院", "国家法院", "国家院法国", "国家法院国家"}
"""Many begin alike and differ in length."""
_OTHERS = frozenset(f"{chr(0x5000 + number)}无" for number in range(150))
"""With so many others a text is read by pairs of characters; the beginnings of few words are looked for one by one."""
_WITH = st.sampled_from((frozenset[str](), _OTHERS))


def _searched(words: set[str], text: str, between: str, behind: str = "") -> list[tuple[int, int]]:
    longest_first = sorted(words, key=len, reverse=True)
    return [match.span() for match in re.finditer(f"(?:{'|'.join(map(between.join, longest_first))}){behind}", text)]


@given(_WORDS, _TEXT, _WITH)
@example(_CROWDED, "国家法院国家院法国家院国家国家法院", frozenset())
@example(_CROWDED, "国家法院国家院法国家院国家国家法院", _OTHERS)
def test_words_are_those_of_a_search(words: set[str], text: str, others: frozenset[str]) -> None:
    index = WordIndex(words | others)
    found = list(index.find(text))
    assert found == _searched(words, text, "")
    assert index.last_end(text) == (found[-1][1] if found else 0)


@given(_WORDS.filter(lambda words: all(len(word) > 1 for word in words)), _TEXT, _WITH)
def test_broken_words_may_have_line_ends(words: set[str], text: str, others: frozenset[str]) -> None:
    assert list(WordIndex(words | others, broken=True).find(text)) == _searched(words, text, "\n?")


@given(_WORDS, _TEXT)
@example({"国法", "法法"}, "国法法法")
def test_many_words_are_found_like_few(words: set[str], text: str) -> None:
    many = words | _OTHERS
    assert occurrences(text, many) == occurrences(text, words)


@given(_WORDS.filter(lambda words: all(len(word) > 1 for word in words)), _TEXT, _WITH)
def test_what_stands_behind_may_forbid_a_word(words: set[str], text: str, others: frozenset[str]) -> None:
    assert WordIndex(words | others).find(text, re.compile("院")) == _searched(words, text, "", "(?!院)")


@given(_WORDS, _WORDS, _TEXT)
def test_indexes_that_are_read_together_find_what_each_does(one: set[str], other: set[str], text: str) -> None:
    first, second = WordIndex(one), WordIndex(other, broken=True)
    alone = first.find(text), second.find(text)
    WordIndex.read_together(first, second)
    assert (first.find(text), second.find(text)) == alone


def test_a_long_text_is_read_in_pieces_without_a_seam() -> None:
    words = WordIndex({"国家院", *_OTHERS})
    for length in range((1 << 16) - 4, (1 << 16) + 2):
        text = "法" * length + "国家院" + "法" * 10
        assert words.find(text) == [(length, length + 3)]
