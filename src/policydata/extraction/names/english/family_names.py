"""People named again by their family name, or whole, behind the full name."""

from __future__ import annotations

from itertools import takewhile

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.foreign_names import FOREIGN_BODY_HEADS
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS
from policydata.extraction.names.english.person_words import (
    FAMILY_WORDS,
    NOT_NAMES,
    PINYIN_FAMILY_NAMES,
    PINYIN_GIVEN_NAME,
    ROLES,
)
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import whole_words
from policydata.extraction.names.words import CALENDAR, HEADS, SENTENCE_STARTS, TOPICS
from policydata.extraction.spans import Span

SPEAKS = expression(
    rf"{BLANK}(?:(?:also|then|later|further|has|had)[ ])?(?:said|says|told|added|noted|argued|explained|warned|recalled|replied|testified|remarked|stressed|asked|"
    r"answered|responded|insisted|admitted|conceded|observed|commented|thanked|reminded|chaired|moderated|joked|countered|wrote|complained)\b"
)
_DECLARES = expression(
    rf"{BLANK}(?:(?:also|then|later|further|has|had)[ ])?(?:stated|emphasi[sz]ed|underlined|underscored|pointed{BLANK}out|highlighted|announced|continued|wrote|believes|thinks|wants)\b"
)
"""The same of those who are named before, for what bodies do too."""
_FAMILY_NAME = expression(r"[A-ZÀ-Þ][a-zà-ɏḀ-ỿ]*(?:[-’']?[A-ZÀ-Þ][a-zà-ɏḀ-ỿ]+|[-’'][a-zà-ɏḀ-ỿ]+)*\Z")
NOT_A_NAME = NOT_NAMES.union(FOREIGN_BODY_HEADS, TOPICS, HEADS, KNOWN_ACRONYMS, CALENDAR, SENTENCE_STARTS, ROLES)
EVERYDAY = FAMILY_WORDS & NOT_A_NAME


def _is_particle(word: str) -> bool:
    return word[0].islower()


def find_family_names(text: str, people: list[Span]) -> list[Span]:
    """Return later mentions by the last word of a full name."""
    names: dict[str, Span] = {}
    first: dict[str, Span] = {}
    given = {text[person.start : person.end].split()[0] for person in people if " " in text[person.start : person.end]}
    for person in people:
        parts = text[person.start : person.end].split()
        if len(parts) > 1 and len(parts[0]) > 2:  # not "He"
            first.setdefault(parts[0], person)
            if parts[-1] in EVERYDAY:
                first.setdefault(parts[-1], person)
        if len(parts) < 2 or (parts[0] in PINYIN_FAMILY_NAMES and PINYIN_GIVEN_NAME.fullmatch(parts[-1])):
            continue
        last = parts[-1] if not text[person.start : person.end].isupper() else parts[-1].title()
        if (
            len(last) > 2
            and _FAMILY_NAME.match(last)
            and last not in TOPICS
            and last not in HEADS
            and last not in given
            and last not in EVERYDAY
        ):
            particles = list(takewhile(_is_particle, reversed(parts[:-1])))
            names.setdefault(" ".join([*reversed(particles), last]), person)
    found = []
    for start, end, word in whole_words(text, names):
        whole = text[names[word].start : names[word].end]
        before = whole[: len(whole) - len(word)]
        is_whole = before and whole.endswith(word) and text.endswith(before, 0, start)
        found.append((start - len(before) if is_whole else start, end, names[word]))
    for start, end, word in whole_words(text, first.keys() - names.keys()):
        is_named = text[end : end + 1] != " " and text.endswith(("said ", "says ", "added "), 0, start)
        if is_named or SPEAKS.match(text, end) or _DECLARES.match(text, end):
            found.append((start, end, first[word]))  # "Tedros said", "said Liu,"
    return [
        name_span(start, end, "person.family_name", refers_to=str(whole.start))
        for start, end, whole in found
        if start >= whole.end
    ]
