"""A clue may stand where no rule finds anything; but where a rule would find something, one stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policydata.extraction.clues import AGAINST, CLAIM, EVENT, GROUP, NAMED, PERFECT, SIGNAL, clues_of
from policydata.extraction.event_words import CHINESE_EVENT, ENGLISH_STEM
from policydata.extraction.statistic_words import (
    ENGLISH_AGAINST,
    ENGLISH_GROUP,
    ENGLISH_PERFECT,
    ENGLISH_SIGNAL,
)

LABELLED = Path(__file__).parent.parent / "labelled"
TEXTS = {
    language: "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(LABELLED.glob(f"*/{language}-*.txt")))
    for language in ("en", "zh")
}
WORDS = [
    "adopted",
    "was",
    "in",
    "force",
    "effect",
    "effective",
    "since",
    "open",
    "for",
    "comments",
    "take",
    "took",
    "entry",
    "into",
    "shall",
    "may",
    "not",
    "exceed",
    "a",
    "fine",
    "of",
    "the",
    "number",
    "share",
    "of",
    "total",
    "average",
    "people",
    "women",
    "has",
    "have",
    "increased",
    "to",
    "date",
    "so",
    "far",
    "against",
    "compared",
    "with",
    "up",
    "from",
    "first",
    "largest",
    "by",
    "consensus",
    "expected",
    "target",
    "aim",
    "goals",
    "to",
    "be",
    "trained",
    "Shall",
    "A",
    "Fine",
    "12",
    "2023",
    ".",
    ",",
    "(",
    "“",
    "\n",
    "-",
    "’",
]
texts = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


def places(text: str, language: str, clue: int) -> set[int]:
    return {place for place, clues in clues_of(text, language) if clues & clue}


def starts_word(text: str, place: int) -> bool:
    return place == 0 or not (text[place - 1].isalpha() or text[place - 1] == "_")


@settings(max_examples=300, deadline=None)
@given(texts)
def test_english_rules_have_their_clues(text: str) -> None:
    check_english(text)


def test_english_rules_have_their_clues_in_the_labelled_texts() -> None:
    check_english(TEXTS["en"])


def check_english(text: str) -> None:
    events = places(text, "en", EVENT)
    stems = [match.start() for match in ENGLISH_STEM.finditer(text) if starts_word(text, match.start())]
    assert set(stems) <= events
    signals = {match.start() for match in ENGLISH_SIGNAL.finditer(text) if starts_word(text, match.start())}
    assert signals <= places(text, "en", SIGNAL)
    for rule, clue in ((ENGLISH_AGAINST, AGAINST), (ENGLISH_PERFECT, PERFECT)):
        assert {match.start() for match in rule.finditer(text)} <= places(text, "en", clue)
    assert ENGLISH_GROUP.search(text) is None or places(text, "en", GROUP)


def test_chinese_events_begin_at_clues() -> None:
    text = TEXTS["zh"]
    assert {match.start() for match in CHINESE_EVENT.finditer(text)} <= places(text, "zh", EVENT)


@pytest.mark.parametrize(
    ("text", "clue", "place"),
    [
        ("Adopted on Monday", EVENT, 0),
        ("a law that is in\nforce since May", EVENT, 14),
        ("no later than May", SIGNAL, 0),
        ("No fine of", SIGNAL, 3),
        ("the share of users", NAMED, 4),
        ("adopted unanimously", CLAIM, 8),
    ],
)
def test_where_a_clue_stands(text: str, clue: int, place: int) -> None:
    assert place in places(text, "en", clue)


@pytest.mark.parametrize("text", ["", "unpublished", "in time for the plane", "Marshall", "to the best"])
def test_where_no_event_is_suspected(text: str) -> None:
    assert not places(text, "en", EVENT)
