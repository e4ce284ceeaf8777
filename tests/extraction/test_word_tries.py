"""Words in an expression match as an alternation of them does, the longest first."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from policydata.extraction.expressions import expression
from policydata.extraction.word_tries import any_of


@given(st.sets(st.text("ab.|(", min_size=1, max_size=4), min_size=1), st.text("ab.|(", max_size=20))
@example({"a", "ab", "abb"}, "abbab")
def test_words_match_as_an_alternation_does(words: set[str], text: str) -> None:
    longest_first = sorted(words, key=len, reverse=True)
    plain = re.compile(f"<?({'|'.join(map(re.escape, longest_first))})")
    assert expression(f"<?({any_of(words)})").findall(text) == plain.findall(text)


def test_none_is_the_empty_word() -> None:
    assert expression(f"a{any_of(())}b").fullmatch("ab")
