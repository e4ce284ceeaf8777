"""What stands beside a person's name and says which post or seat is theirs."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.person_words import GIVEN_NAMES, KOREAN_FAMILY_NAMES, PINYIN_FAMILY_NAMES

_LONGEST_POST = 60
_OFFICE_BEFORE = expression(
    r"\b(?:Minister|Secretary|Commissioner|Ambassador)[ ](?:of|for|to)[ ](?:the[ ])?(?:[A-Z]\w+[ ])(?:(?:and[ ])?[A-Z]\w+[ ]){0,4}\Z"
)
_POST_OF = expression(
    r"\b(?:president|minister|chancellor|governor|mayor|ambassador|king|queen|secretary-general|head|leader|director) of (?:the )?(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+,\s\Z"
)
_POST_OF_STATE = expression(
    r"\b(?:President|Premier|Minister|King|Queen|Governor|Chancellor|Ambassador|Mayor) of (?:the (?:Republic|Kingdom|State) of )?[A-Z]\w+[ ]\Z"
)
_MOST_CAPITALS = 5
_NAMES = (GIVEN_NAMES, PINYIN_FAMILY_NAMES, KOREAN_FAMILY_NAMES)
_LETTERS_AFTER = expression(r" (?:MP|MEP|MSP|MLA|MHA|MHR|TD|KC|QC|SC|OBE|CBE|MBE|PhD|FRS|Esq)\b")
_SEAT_AFTER = expression(r" [(\[](?:R|D|I|L|G)-[A-Z]")


def has_post_before(text: str, start: int, end: int) -> bool:
    """Say whether a post and whose it is stand before a name: "the president of Chile, Ana Rojas, …"."""
    low = max(0, start - _LONGEST_POST)
    if text.startswith(",", end) and text.endswith(", ", 0, start) and _POST_OF.search(text, low, start):
        return True
    return (_OFFICE_BEFORE.search(text, low, start) or _POST_OF_STATE.search(text, low, start)) is not None


def past_acronym(name: str) -> int:
    """Return where a name begins behind the acronym of an office ("Director NHM Anna Pavlik"), -1 where that is all."""
    first, _, rest = name.partition(" ")
    is_acronym = first.isupper() and first.isalpha() and 1 < len(first) <= _MOST_CAPITALS
    if not is_acronym or any(first.title() in names for names in _NAMES):
        return 0
    if not rest:
        return -1
    return len(first) + 1 if rest.split()[0] in GIVEN_NAMES else 0


def has_letters_after(text: str, end: int) -> bool:
    """Say whether letters that only people bear stand behind a name, or a member's party and state: "(D-Ohio)"."""
    return text.startswith(" ", end) and (_LETTERS_AFTER.match(text, end) or _SEAT_AFTER.match(text, end)) is not None
