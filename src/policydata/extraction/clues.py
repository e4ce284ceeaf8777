"""Words that a sentence must hold to say an event, a wish, a change …: found in one pass, so that most rules need not run.

A clue only lets a rule run; what the sentence says is read by the rule's own expressions.
"""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.event_words import CHINESE_STARTS
from policydata.extraction.expressions import expression
from policydata.extraction.name_tries import any_of
from policydata.extraction.number_words import marks_of

EVENT, SIGNAL, NAMED, GROUP, AGAINST, PERFECT, CLAIM = 1, 2, 4, 8, 16, 32, 64

_ENGLISH = {
    EVENT: (
        "adopt amend annul abolish approv accepted circulated came come coming brought draf drawn drew effective enact enter"
        " entry endors formulated hereby in_force in_effect in_operation introduced issu laid launch opened open_for passed"
        " passes prepared propose promulgat publis public put ratifi releas repeal replace rescind revis revok signed signs"
        " solicit supersed tabled take taki toke toki took unveil"
    ),
    SIGNAL: (
        "target aim goal objective strive pledge plan commit provide intend seek to_be should rise_from budget will_r"
        " announced no_later expect forecast project anticipat is_likely is_liable is_payable estimat put could would shall"
        " must may_not may_lead are_liable are_to liable fine a_fine penalt requir have_to not_exceed offender apply_to"
        " prohibited"
    ),
    NAMED: (
        "number share proportion rate percentage amount value volume size turnover revenue penetration coverage margin"
        " difference gap increase decrease growth time cost loss budget export import output investment spending population"
        " popularization"
    ),
    GROUP: (
        "people persons women men girls boys children minors households enterprises companies firms adults students"
        " respondents users workers older young small"
    ),
    AGAINST: "against compared versus up_from down_from",
    PERFECT: "has have to_date so_far",
    CLAIM: "first largest biggest highest leading most_comprehensive consensus sponsor cosponsor unanimously without_a",
}


def _classes() -> dict[str, int]:
    """Return for each beginning of a word what it is a clue to; a longer one says what those inside it say.

    Of two words the first is such a beginning; the expression looks for the second.
    """
    classes: dict[str, int] = {}
    for clue, stems in _ENGLISH.items():
        for stem in stems.split():
            first = stem.partition("_")[0]
            classes[first] = classes.get(first, 0) | clue
    for name in classes:
        for other, clue in classes.items():
            if name.startswith(other):
                classes[name] |= clue
    return classes


def _stems() -> str:
    """Return the expression for the beginnings; of two words it takes in the first, so that the second is read too."""
    written = any_of(stem for stems in _ENGLISH.values() for stem in stems.split())
    while (place := written.find("_")) >= 0:
        end, depth = place, 0
        while depth or written[end] not in "|)":
            depth += {"(": 1, ")": -1}.get(written[end], 0)
            end += 1
        written = f"{written[:place]}(?= +{written[place + 1 : end]}){written[end:]}"
    return written


_CLASSES = {name.encode(): clue for name, clue in _classes().items()}
_STEMS = expression(f" {_stems()}".encode())


def clues_of(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where a clue stands in a text of `en` or `zh`, and what it is a clue to (of a Chinese text only events)."""
    if language == "zh":
        for match in CHINESE_STARTS.finditer(text):
            yield match.start(), EVENT
        return
    # With a blank in front and for digits, every word that may be a clue has one before it.
    for found in _STEMS.finditer(b" " + marks_of(text).replace(b"0", b" ")):
        yield found.start(), _CLASSES[found[0][1:]]
