"""Which candidates are names: a head noun alone, or with everyday words only, names nothing."""

from __future__ import annotations

from typing import NamedTuple

from policydata.extraction.capital_chains import Word
from policydata.extraction.name_words import (
    BODY_HEADS,
    CONGRESS_BODIES,
    EVENT_BODIES,
    GENERIC_BODY_MODIFIERS,
    GENERIC_MODIFIERS,
    GENERIC_NAMES,
    GENERIC_TITLES,
    HEADLESS_TITLES,
    NUMBERED_HEADS,
    PAPER_KINDS,
    PLURAL_HEADS,
    SHORT_FORM_BODIES,
    SHORT_FORM_HEADS,
    STANDALONE_BODIES,
    STRONG_POLICY_HEADS,
    WEAK_BODY_HEADS,
    WEAK_EVENT_HEADS,
)


class Candidate(NamedTuple):
    """Words `start` to `last` around a head, as the grammar delimits them; `determined` by "the" in the chain itself."""

    words: tuple[Word, ...]
    start: int
    head: int
    last: int
    kind: str
    first_link: str
    determined: bool


def accepted(candidate: Candidate) -> tuple[str, str, int, int] | None:
    """Return kind, shape, first and last word of a name, or None when the candidate is none."""
    modifiers = [word.text for word in candidate.words[candidate.start : candidate.head]]
    head = candidate.words[candidate.head].text
    if not modifiers and candidate.last == candidate.head:
        return _single(candidate, head)
    phrase = _phrase(candidate.words[candidate.start : candidate.last + 1])
    kind = candidate.kind
    if (
        kind == "policy"
        and head in NUMBERED_HEADS
        and candidate.last == candidate.head
        and modifiers[-1:] == ["Executive"]
    ):
        return kind, "numbered", candidate.start, candidate.last
    if phrase in GENERIC_NAMES or phrase in GENERIC_TITLES:
        return None
    if head in ("Programme", "Program") and modifiers[:2] == ["United", "Nations"]:
        kind = "body"
    if kind == "event" and _is_body(modifiers, head, phrase):
        kind = "body"
    fits = {"policy": _is_title, "body": _is_body_name, "event": _is_event_name}[kind]
    if not fits(candidate, modifiers, head, phrase):
        return None
    return kind, "first" if candidate.last > candidate.head else "last", candidate.start, candidate.last


def _single(candidate: Candidate, head: str) -> tuple[str, str, int, int] | None:
    place = candidate.head
    if head in STANDALONE_BODIES:
        return "body", "last", place, place
    if head in SHORT_FORM_HEADS or head in SHORT_FORM_BODIES:
        return candidate.kind, "short", place, place
    return None


def _phrase(words: tuple[Word, ...]) -> str:
    text = words[0].text
    for word in words[1:]:
        text += f" {word.link} {word.text}" if word.link else f" {word.text}"
    return text


def _is_title(candidate: Candidate, modifiers: list[str], head: str, phrase: str) -> bool:
    complement = candidate.last - candidate.head
    telling = [word for word in modifiers if word not in GENERIC_MODIFIERS and word[0] not in "("]
    up_to_head = _phrase(candidate.words[candidate.start : candidate.head + 1])
    if up_to_head in HEADLESS_TITLES:
        return True
    if head == "Paper":
        return bool(modifiers) and modifiers[-1] in PAPER_KINDS and complement > 0
    if head in PLURAL_HEADS:
        return (complement > 1 and bool(modifiers)) or (head == "Guide" and complement > 1)
    if up_to_head in GENERIC_TITLES and len(modifiers) > 0:
        return complement > 1 and candidate.first_link in ("for", "on")
    if complement:
        if head in STRONG_POLICY_HEADS or head in ("Notice", "Decision", "Circular", "Interpretation"):
            return True
        return complement > 1 or bool(telling) or bool(modifiers)
    if head in STRONG_POLICY_HEADS:
        return bool(telling) or len(modifiers) > 1
    return len(telling) > 1 or (len(telling) == 1 and (candidate.determined or len(modifiers) > 1))


def _is_body(modifiers: list[str], head: str, phrase: str) -> bool:
    if any(word[0].isdigit() for word in modifiers) or phrase.startswith(
        ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh")
    ):
        return False
    if head == "Congress":
        return not modifiers or modifiers[-1] in CONGRESS_BODIES
    return phrase in EVENT_BODIES or phrase.startswith("General Conference of")


def _is_body_name(candidate: Candidate, modifiers: list[str], head: str, phrase: str) -> bool:
    telling = [word for word in modifiers if word not in GENERIC_BODY_MODIFIERS]
    complement = candidate.last - candidate.head
    if head == "House":
        return phrase.startswith(
            (
                "House of Representatives",
                "House of Commons",
                "House of Lords",
                "White House",
                "House of Councillors",
                "House of Deputies",
                "Upper House",
                "Lower House",
                "Freedom House",
                "Chatham House",
                "House of Peoples",
            )
        )
    if head == "Force":
        return bool(modifiers) and modifiers[-1] == "Task" and (len(telling) > 1 or complement > 0)
    if modifiers[:1] == ["Official"]:
        return False
    if head in WEAK_BODY_HEADS and complement == 0 and _goes_on(candidate):
        return False
    if head in WEAK_BODY_HEADS:
        return bool(telling) or (
            complement > 0
            and head
            in (
                "Office",
                "Board",
                "Bank",
                "Group",
                "Center",
                "Centre",
                "Institution",
                "Union",
                "Mission",
                "Organization",
                "Organisation",
                "Inquiry",
                "Network",
                "Society",
                "Alliance",
                "Partnership",
                "Chamber",
                "School",
                "Observatory",
                "Delegation",
            )
        )
    return bool(telling) or complement > 0 or head not in BODY_HEADS


def _goes_on(candidate: Candidate) -> bool:
    """Say whether the head is followed by another word of the same chunk: "Network Security"."""
    following = candidate.last + 1
    return following < len(candidate.words) and not candidate.words[following].link


def _is_event_name(candidate: Candidate, modifiers: list[str], head: str, phrase: str) -> bool:
    del phrase
    telling = [word for word in modifiers if word not in GENERIC_MODIFIERS or word[0].isdigit()]
    complement = candidate.last - candidate.head
    counted = any(word[0].isdigit() or word in ORDINALS for word in modifiers)
    if head in WEAK_EVENT_HEADS:
        if head == "Week":
            return len(telling) > 1
        if head == "Study":
            return counted and bool(complement) and modifiers[-1] in ("Collective", "Group")
        return (counted or len(telling) > 1 or bool(modifiers)) and (complement > 0 or len(telling) > 1)
    if head in ("Conference", "Symposium", "Plenum", "Summit", "Colloquium", "Forum", "Congress"):
        return bool(telling) or complement > 0 or len(modifiers) > 1
    return bool(telling)


ORDINALS = frozenset(
    [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
        "Twelfth",
        "Thirteenth",
        "Fourteenth",
        "Fifteenth",
        "Sixteenth",
        "Seventeenth",
        "Eighteenth",
        "Nineteenth",
        "Twentieth",
        "Inaugural",
        "Annual",
    ]
)
