"""The tables of words that every Chinese text is searched for, which is read once for all of them."""

from __future__ import annotations

from policydata.extraction.names.chinese.instrument_words import BARE_HEADS, CLAUSE_HEADS, PIECE_HEADS, SPEAKING_HEADS
from policydata.extraction.names.chinese.known_bodies import KNOWN_BODIES, LOCAL_OFFICES, OTHER_WORDS
from policydata.extraction.names.chinese.known_titles import KNOWN_TITLES
from policydata.extraction.names.chinese.person_words import KNOWN_PEOPLE, TIBETAN_NAMES
from policydata.extraction.names.chinese.title_words import (
    BRACKETED_ENDINGS,
    LOCAL_ENDINGS,
    SPOKEN_ENDINGS,
    TREATY_ENDINGS,
)
from policydata.extraction.names.chinese.words import (
    ALL_STATES,
    BODY_ENDINGS,
    EVENT_ENDINGS,
    FAIRS,
    PARLIAMENTS,
    SHORT_BODIES,
    TRADES,
)
from policydata.extraction.names.word_index import WordIndex

KNOWN_NAMES = WordIndex((*KNOWN_BODIES, *OTHER_WORDS), broken=True)
BODY_HEADS = WordIndex((*BODY_ENDINGS, "署", *(f"{ending}员会" for ending in BODY_ENDINGS if ending[-1] == "委")))
PARLIAMENT = WordIndex(PARLIAMENTS)
SHORT_BODY = WordIndex(SHORT_BODIES)
OFFICE_NAMES = WordIndex(LOCAL_OFFICES)
STATE_NAMES = WordIndex(ALL_STATES)
TRADE_WORDS = WordIndex(TRADES)
TITLE_NAMES = WordIndex(KNOWN_TITLES, broken=True)
TITLE_HEADS = WordIndex((*TREATY_ENDINGS, *BRACKETED_ENDINGS, *LOCAL_ENDINGS, *SPOKEN_ENDINGS))
PIECE_HEAD = WordIndex(PIECE_HEADS)
BARE_HEAD = WordIndex(BARE_HEADS)
CLAUSE_HEAD = WordIndex(CLAUSE_HEADS)
SPEAKING_HEAD = WordIndex(SPEAKING_HEADS)
EVENT_HEADS = WordIndex((*EVENT_ENDINGS, *FAIRS))
KNOWN_PERSON = WordIndex(KNOWN_PEOPLE)
TIBETAN_NAME = WordIndex(TIBETAN_NAMES)
WordIndex.read_together(
    *(KNOWN_NAMES, BODY_HEADS, PARLIAMENT, SHORT_BODY, OFFICE_NAMES, STATE_NAMES, TRADE_WORDS, TITLE_NAMES),
    *(TITLE_HEADS, PIECE_HEAD, BARE_HEAD, CLAUSE_HEAD, SPEAKING_HEAD, EVENT_HEADS, KNOWN_PERSON, TIBETAN_NAME),
)
