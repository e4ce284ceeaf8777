"""The tables of words that every Chinese text is searched for, which is read once for all of them."""

from __future__ import annotations

from policydata.extraction.names.chinese.known_bodies import KNOWN_BODIES, LOCAL_OFFICES, OTHER_WORDS
from policydata.extraction.names.chinese.known_titles import KNOWN_TITLES
from policydata.extraction.names.chinese.title_words import (
    BRACKETED_ENDINGS,
    LOCAL_ENDINGS,
    SPOKEN_ENDINGS,
    TREATY_ENDINGS,
)
from policydata.extraction.names.chinese.words import ALL_STATES, BODY_ENDINGS, TRADES
from policydata.extraction.names.word_index import WordIndex

KNOWN_NAMES, BODY_HEADS, OFFICE_NAMES, STATE_NAMES, TRADE_WORDS, TITLE_NAMES, TITLE_HEADS = WordIndex.read_together(
    WordIndex((*KNOWN_BODIES, *OTHER_WORDS), broken=True),
    WordIndex((*BODY_ENDINGS, "署", *(f"{ending}员会" for ending in BODY_ENDINGS if ending[-1] == "委"))),
    WordIndex(LOCAL_OFFICES),
    WordIndex(ALL_STATES),
    WordIndex(TRADES),
    WordIndex(KNOWN_TITLES, broken=True),
    WordIndex((*TREATY_ENDINGS, *BRACKETED_ENDINGS, *LOCAL_ENDINGS, *SPOKEN_ENDINGS)),
)
