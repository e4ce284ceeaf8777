"""Bodies that head their own papers: a line of capitals ("SUPERIOR COURTS OF RONA"), or a name above the kind of paper."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import BODY_HEADS, CALENDAR, EVENT_HEADS, HEADS, POLICY_HEADS, SENTENCE_STARTS
from policydata.extraction.spans import Span

_LONGEST = 100
_SHOUTED = expression(
    r"[ \t]*(?:THE )?(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ’'&,-]*(?: [A-ZÀ-Þ&][A-ZÀ-Þ’'&,-]*){1,9})[ \t]*(?:\([A-Z]{2,8}\))?[ \t]*\Z"
)
_NAME = expression(
    r"[ \t]*(?P<name>[A-ZÀ-Þ][\w’-]+(?: (?:& )?[A-ZÀ-Þ][\w’-]+){1,4})[ \t]*(?P<short>\([A-Z]{2,8}\))?[ \t]*\Z"
)
_LINKS = frozenset({"OF", "FOR", "ON", "TO", "AT", "IN"})
_COURTS = frozenset({"Courts", "Community", "Sabha", "Communities", "Parliament", "Congress", "Senate"})
_HEADS = (
    (BODY_HEADS | _COURTS)
    - POLICY_HEADS
    - EVENT_HEADS
    - {"Press", "Office", "Service", "News", "Team", "Post", "Union", "Gazette", "Journal", "Library"}
)
_PAPER = expression(
    r"(?i)[^\n]*\b(?:report|bulletin|statement|newsletter|update|release|review|statistics|brief|briefing|note|guide|outlook|survey|submission|response|communiqu[eé]|factsheet|catalogue|circular)\b"
)
_THE = ("the ", "The ", "this ", "our ", "its ", "his ", "her ", "their ")
_LEAST_COURT = 2


def find_letterheads(text: str) -> Iterator[Span]:
    """Yield the bodies that lines of capitals name, or a line above one that says what kind of paper it is."""
    place, before, is_organ = 0, "", False
    lines = text.split("\n")
    for number, line in enumerate(lines[:-1]):
        if not line:
            place, before, is_organ = place + 1, "", False
            continue
        goes_on = is_organ or not before.isupper()
        is_organ = False
        if len(line) > _LONGEST:
            pass
        elif line.isupper():
            match = _SHOUTED.match(line)
            is_organ = match is not None and goes_on and _is_organ(match["name"].split())
            if match is not None and (
                is_organ or (not before and _is_house(text, match["name"], line, place + len(line)))
            ):
                yield name_span(place + match.start("name"), place + match.end("name"), "body.letterhead")
        elif not before and (match := _NAME.match(line)) is not None and _PAPER.match(lines[number + 1]):
            name = match["name"]
            if _may_be_body(name.split()) and (
                "&" in name or match["short"] or _stands_again(text, name, place + len(line))
            ):
                yield name_span(place + match.start("name"), place + match.end("name"), "body.letterhead")
        place += len(line) + 1
        before = line.strip()


def _is_organ(words: list[str]) -> bool:
    """Say whether words in capitals are a body's name: its head stands last, or before what it is of."""
    link = next((place for place, word in enumerate(words) if word in _LINKS), len(words))
    if len(words) < _LEAST_COURT or not link or words[-1] in _LINKS:
        return False
    return words[link - 1].capitalize() in _HEADS and words[-1].capitalize() not in POLICY_HEADS | EVENT_HEADS


def _is_house(text: str, name: str, line: str, end: int) -> bool:
    """Say whether capitals with initials in brackets behind them stand again as a name: "NORDHAVN STANDARDS (NHS)"."""
    return line.endswith(")") and _stands_again(text, name.title(), end)


def _may_be_body(words: list[str]) -> bool:
    first = words[0]
    return (
        HEADS.keys().isdisjoint(words)
        and ROLES.isdisjoint(words)
        and CALENDAR.isdisjoint(words)
        and first not in SENTENCE_STARTS
        and first not in GIVEN_NAMES
        and " ".join(words) not in PLACES
    )


def _stands_again(text: str, name: str, start: int) -> bool:
    """Say whether a name stands in the text again, without an article."""
    found = text.find(name, start)
    return found > 0 and not text[max(0, found - 6) : found].endswith(_THE)
