"""People in English text: after a title, before or after what they are, by their given name or as Chinese names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policydata.extraction.capital_chains import BLANK, Segment, segments
from policydata.extraction.english_names import HEADS
from policydata.extraction.english_scan import Scan, scan
from policydata.extraction.gazetteer import Gazetteer
from policydata.extraction.name_words import ACRONYMS, TOPICS
from policydata.extraction.person_words import GIVEN_NAMES, NOT_NAMES, PINYIN_FAMILY_NAMES, PINYIN_GIVEN_NAME, ROLE_WORDS, ROLES
from policydata.extraction.place_words import PLACES
from policydata.extraction.spans import Span

_ROLE = "|".join(sorted(map(re.escape, ROLE_WORDS), key=len, reverse=True))
_ROLE_AFTER = re.compile(
    rf",{BLANK}(?:an?{BLANK}|the{BLANK})?(?:(?:[a-z][a-z-]*){BLANK}){{0,3}}(?:{_ROLE})\b|,{BLANK}(?:[A-Z][a-z]+{BLANK}){{0,2}}(?:{'|'.join(sorted(ROLES))})\b"
    rf"|,{BLANK}(?:aged{BLANK})?[1-9][0-9](?:{BLANK}years{BLANK}old)?,|{BLANK}\([1-9][0-9]\)"
)
_ROLE_BEFORE = re.compile(rf"(?<![\w-])(?:{_ROLE}|[Bb]y|[Cc]ontact:|case{BLANK}of|said|told|[Aa]uthor:){BLANK}\Z|(?<![\w-])(?:{_ROLE}|said|added|told{BLANK}us),{BLANK}\Z")
_SPEAKS = re.compile(rf"{BLANK}(?:said|says|told|added|noted|argued|explained|warned|recalled|replied|testified)\b")
_BYLINE = re.compile(r"(?:\A|\n)[ ]*By \Z")
_SHOUTED = re.compile(r"^[ ]*((?:[A-ZÀ-Þ][A-ZÀ-Þ’'-]+|[A-Z]\.)(?:[ ](?:[A-ZÀ-Þ][A-ZÀ-Þ’'-]+|[A-Z]\.)){1,3})[ ]*$", re.MULTILINE)
_ROLE_LINE = re.compile(rf"\n[ ]*(?:(?:[A-Z][a-z-]+)[ ]){{0,3}}(?:{'|'.join(sorted(ROLES))})\b")
_FAMILY_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ɏ]+(?:[-’'][A-Za-zÀ-ɏ]+)*\Z")
_NAME_WORD = re.compile(r"[A-ZÀ-Þ][A-Za-zà-ɏ’']*[a-zà-ɏ](?:-\n?[A-ZÀ-Þ][a-zà-ɏ]+)*-?")
_INITIAL = re.compile(r"[A-Z]\.?\Z")


def find_people_english(text: str, gazetteer: Gazetteer | None = None, found: Scan | None = None) -> list[Span]:
    """Return the people an English text names, by position, without titles; a family name alone after the full name too."""
    found = found or scan(text)
    people = [_person(name.start, name.end, "person.title") for name in found.names if name.kind == "person"]
    for start, end in found.rest:
        people += _in_chain(text, start, end)
    people += _in_capitals(text)
    if gazetteer is not None:
        people += [span for span in gazetteer.find(text, "en") if span.kind == "person"]
    people.sort()
    people += _family_names(text, people)
    people.sort()
    return people


def _person(start: int, end: int, rule: str, detail: dict[str, str] | None = None) -> Span:
    return Span(start, end, "person", None, None, rule, None, detail or {})


def _in_chain(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the people in a chain that holds no head noun."""
    for segment in segments(text[start:end]):
        for first, last in _runs(segment):
            words = segment.words[first : last + 1]
            begin, stop = start + words[0].start, start + words[-1].end
            if rule := _rule(text, [word.text for word in words], begin, stop):
                yield _person(begin, stop, rule)


def _runs(segment: Segment) -> Iterator[tuple[int, int]]:
    """Yield first and last word of each run of two to four words without small words between."""
    first = 0
    for index in range(1, len(segment.words) + 1):
        if index == len(segment.words) or (segment.words[index].link and segment.words[index].link not in ("de", "du", "la", "des")):
            if 2 <= index - first <= 4:
                yield first, index - 1
            first = index


def _rule(text: str, words: list[str], start: int, end: int) -> str:
    """Return by which rule words are a person's name, or ''."""
    if not all(_NAME_WORD.fullmatch(word) for word in words) or not NOT_NAMES.isdisjoint(words) or not TOPICS.isdisjoint(words):
        return ""
    if " ".join(words) in PLACES or any(word in HEADS or word in ACRONYMS for word in words):
        return ""
    if words[0] in PINYIN_FAMILY_NAMES and len(words) == 2 and PINYIN_GIVEN_NAME.fullmatch(words[1]):
        return "person.pinyin"
    if words[0] in GIVEN_NAMES:
        return "person.given_name"
    if text.startswith((",", " ", "\n"), end) and (_ROLE_AFTER.match(text, end)):
        return "person.role_after"
    before = text[max(0, start - 24) : start]
    if _BYLINE.search(before) or (_ROLE_BEFORE.search(before) and not before.rstrip().endswith((" by", "said", "told")) and not before.endswith(" by\n")):
        return "person.role_before"
    if before.endswith((" by ", " by\n", "said ", "said\n")) and any("-" in word for word in words):
        return "person.role_before"
    if _SPEAKS.match(text, end) and ("”" in before or '"' in before):
        return "person.speaks"
    return ""


def _in_capitals(text: str) -> Iterator[Span]:
    """Yield signatures: a name in capital letters on a line of its own above what the person is."""
    for match in _SHOUTED.finditer(text):
        words = match[1].title().split()
        if _ROLE_LINE.match(text, match.end()) and not any(word in HEADS or word in ROLES for word in words):
            yield _person(match.start(1), match.end(1), "person.signature")


def _family_names(text: str, people: list[Span]) -> list[Span]:
    """Return later mentions by the last word of a full name."""
    names: dict[str, Span] = {}
    for person in people:
        words = text[person.start : person.end].split()
        if len(words) < 2 or (words[0] in PINYIN_FAMILY_NAMES and PINYIN_GIVEN_NAME.fullmatch(words[-1])):
            continue
        last = words[-1] if not text[person.start : person.end].isupper() else words[-1].title()
        if len(last) > 2 and _FAMILY_NAME.match(last) and last not in TOPICS and last not in HEADS and last not in GIVEN_NAMES:
            names.setdefault(last, person)
    if not names:
        return []
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])")
    found: list[Span] = []
    for match in pattern.finditer(text):
        person = names[match[0]]
        if match.start() >= person.end:
            found.append(Span(*match.span(), "person", None, None, "person.family_name", person.linked_id, {"refers_to": str(person.start)}))
    return found
