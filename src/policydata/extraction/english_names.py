"""The grammar of English names: where the name around a head noun begins and ends, in one segment of a chain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.capital_chains import Segment, Word, segments
from policydata.extraction.name_acceptance import ORDINALS, Candidate, accepted
from policydata.extraction.name_words import (
    ACRONYMS,
    BODY_HEADS,
    EVENT_HEADS,
    KNOWN_PHRASES,
    POLICY_HEADS,
    SCHOLARLY_HEADS,
    STRONG_POLICY_HEADS,
    TOPICS,
    words,
)
from policydata.extraction.place_words import PLACES, STATES

HEADS = {
    **dict.fromkeys(BODY_HEADS, "body"),
    **dict.fromkeys(EVENT_HEADS, "event"),
    **dict.fromkeys(POLICY_HEADS, "policy"),
}
_FIRST_LINKS = {
    "policy": frozenset(
        [
            "of",
            "on",
            "for",
            "to",
            "concerning",
            "regarding",
            "relating",
            "governing",
            "against",
            "with",
            "between",
            "as",
            "issued",
            "issuing",
            "regulating",
            "establishing",
            "pertaining",
            "from",
            "through",
        ]
    ),
    "body": frozenset(["of", "on", "for", "to", "into", "against"]),
    "event": frozenset(["of", "on", "for", "to"]),
}
_INQUIRING = words("""
    Committee Commission Center Centre Institute Council Force Panel Group Board Conference Network Office
    Mission Delegation Alliance Coalition Partnership Subcommittee Laboratory Observatory Union Inquiry
    Foundation Association Society Department
""")
_ABSTRACT_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ity",
    "ance",
    "ence",
    "ing",
    "ship",
    "ness",
    "acy",
    "ency",
    "ogy",
    "ics",
    "ism",
    "ure",
    "cy",
    "hood",
    "edom",
    "ights",
    "ities",
    "ions",
    "ments",
    "ards",
    "ces",
    "ery",
    "try",
)


class Name(NamedTuple):
    """A name in a chain: `shape` is first or last (where the head stands), short, title (of a person) or known."""

    start: int
    end: int
    kind: str
    head: str
    shape: str
    determined: bool = False


@lru_cache(maxsize=16384)
def names_of_chain(chain: str, determined: bool = False, at_line_start: bool = False) -> tuple[Name, ...]:
    """Return the names of one chain by position; offsets are those of the chain.

    `determined` says that "the" or "this" stands before the chain, `at_line_start` that it begins a line.
    """
    found: list[Name] = []
    for segment in segments(chain, determined, at_line_start):
        if segment.person and (name := _person(segment)):
            found.append(name)
            continue
        found.extend(_names(segment))
    return tuple(found)


def _person(segment: Segment) -> Name | None:
    """Return the name after a title: one to four words that are no head nouns."""
    count = 0
    for word in segment.words:
        if (
            word.link
            or word.text in HEADS
            or word.text in TOPICS
            or word.text in STATES
            or word.text[0] in "(0123456789"
        ):
            break
        count += 1
    if not 1 <= count <= 4 or (count < len(segment.words) and not segment.words[count].link):
        return None
    return Name(segment.words[0].start, segment.words[count - 1].end, "person", "", "title")


def _names(segment: Segment) -> Iterator[Name]:
    words = segment.words
    left = index = 0
    while index < len(words):
        head = _next_head(words, index)
        if head < 0:
            break
        start = _left_edge(words, head, left, segment.determined)
        last, first_link = _right_edge(words, head)
        kind = HEADS[words[head].text]
        if kind != "policy" and (inner := _policy_inside(words, head, last)) >= 0:
            head, kind = inner, "policy"
        name = accepted(Candidate(words, start, head, last, kind, first_link, segment.determined and start == 0))
        if name is None:
            index = head + 1
            continue
        kind, shape, begin, end = name
        has_article = segment.determined if begin == 0 else words[begin].link.endswith("the")
        yield Name(words[begin].start, words[end].end, kind, words[head].text, shape, has_article)
        if kind == "event" and end > head and words[head + 1].link.split(" ")[0] in ("of", "to"):
            yield from _names(Segment((words[head + 1]._replace(link=""), *words[head + 2 : end + 1]), True, False))
        left = index = end + 1
    yield from _known(words)


def _next_head(words: tuple[Word, ...], index: int) -> int:
    """Return the last head noun of the first chunk (words without small words between) that has one, or -1."""
    for position in range(index, len(words)):
        if words[position].text in HEADS:
            head = position
            while position + 1 < len(words) and not words[position + 1].link:
                position += 1
                if words[position].text in HEADS:
                    head = position
            return head
    return -1


def _left_edge(words: tuple[Word, ...], head: int, left: int, determined: bool) -> int:
    """Return the first word of the name that ends, or begins its complement, at `head`."""
    start = _chunk_start(words, head, left)
    has_complement = (
        head + 1 < len(words) and words[head + 1].link.split(" ")[0] in _FIRST_LINKS[HEADS[words[head].text]]
    )
    kind = HEADS[words[head].text]
    while start > left:
        link = words[start].link
        before = _chunk_start(words, start - 1, left)
        previous = words[before:start]
        if any(word.text in HEADS for word in previous):
            break
        phrase = " ".join(word.text for word in previous)
        if link in ("and", "&", "or"):
            shared_article = before == 0 and (determined or previous[0].text in ORDINALS)
            if not (_is_abstract(previous[-1].text) or shared_article) or phrase in STATES or phrase in KNOWN_PHRASES:
                break
            if phrase in ACRONYMS:
                break
        elif link == "of":
            if has_complement and kind == "policy" and start == head:
                break
        elif link in ("to", "for", "in", "with", "into"):
            if kind == "body" or has_complement or phrase in PLACES:
                break
        else:
            break
        start = before
    return start


def _chunk_start(words: tuple[Word, ...], index: int, left: int) -> int:
    while index > left and not words[index].link:
        index -= 1
    return index


def _right_edge(words: tuple[Word, ...], head: int) -> tuple[int, str]:
    """Return the last word of the name whose head is `head`, and the small word its complement begins with."""
    kind, last, index, first = HEADS[words[head].text], head, head + 1, ""
    while index < len(words):
        link = words[index].link
        if not link:
            if last == head:
                break
            last, index = index, index + 1
            continue
        end = _chunk_end(words, index)
        chunk = words[index : end + 1]
        goes_on = _continues(words, head, index, chunk, first) if first else _begins(words, head, chunk, kind)
        if not goes_on:
            break
        first = first or link.split(" ")[0]
        last, index = end, end + 1
    return last, first


def _chunk_end(words: tuple[Word, ...], index: int) -> int:
    while index + 1 < len(words) and not words[index + 1].link:
        index += 1
    return index


def _begins(words: tuple[Word, ...], head: int, chunk: tuple[Word, ...], kind: str) -> bool:
    """Say whether the first complement of a head belongs to the name."""
    link, phrase = chunk[0].link, " ".join(word.text for word in chunk)
    first = link.split(" ")[0]
    bare = head == 0 or bool(words[head].link)
    if kind == "body" and first == "at":
        return _is_scholarly(words, head) and any(word.text in SCHOLARLY_HEADS for word in chunk)
    if first not in _FIRST_LINKS[kind]:
        return False
    if kind == "policy":
        if first == "of" and not bare and phrase not in STATES and not phrase.startswith(("Republic", "Kingdom")):
            return _head_in(chunk) != "body" and phrase not in KNOWN_PHRASES and phrase not in ACRONYMS
        if first == "to":
            return not _names_body(chunk, phrase)
        return not (first in ("of", "with") and _head_in(chunk) == "policy" and words[head].text not in _ISSUING)
    if kind == "body":
        if first == "on":
            return words[head].text in _INQUIRING and not (
                link.endswith("the") and _head_in(chunk) == "policy" and len(chunk) > 1
            )
        if first == "to":
            return words[head].text in ("Mission", "Delegation", "Committee", "Embassy") and not (
                bare and link.endswith("the")
            )
        return first != "for" or phrase not in PLACES
    return first != "to" or not _names_body(chunk, phrase)


_REALMS = frozenset(
    {"Republic", "Kingdom", "State", "Federation", "Commonwealth", "Union", "Government", "People", "Peoples", "Bank"}
)
_ISSUING = words("""
    Notice Decision Circular Opinions Interpretation Order Decree Resolution Proclamation Protocol Amendment
    Code Statement Declaration Charter
""")


def _continues(words: tuple[Word, ...], head: int, index: int, chunk: tuple[Word, ...], first: str) -> bool:
    """Say whether a further part of the complement belongs to the name."""
    kind = HEADS[words[head].text]
    link, phrase = chunk[0].link, " ".join(word.text for word in chunk)
    parts = link.split(" ")
    start = parts[0]
    if start in ("and", "&", "or"):
        return _joins(words, index, chunk, link, kind, phrase)
    if start == "of":
        if kind == "policy" and first != "of" and phrase in STATES and words[index - 1].text not in _REALMS:
            return False
        return not (
            kind == "policy"
            and first != "of"
            and _head_in(chunk) == "body"
            and (len(chunk) > 1 or _has_complement(words, index))
        )
    if start == "on":
        if kind == "policy":
            return True
        return first not in ("on", "for") or not (parts[-1] == "the" or _head_in(chunk) == "policy")
    if start in ("in", "within"):
        return phrase not in PLACES and _head_in(chunk) != "body"
    if start == "at":
        return kind == "body" and _is_scholarly(words, head) and any(word.text in SCHOLARLY_HEADS for word in chunk)
    if start == "to":
        return not _names_body(chunk, phrase) and kind != "event"
    if start == "with":
        return kind == "policy" and not _names_body(chunk, phrase)
    return kind == "policy" or start in ("for", "against", "into", "between", "de", "du", "des", "la")


def _joins(words: tuple[Word, ...], index: int, chunk: tuple[Word, ...], link: str, kind: str, phrase: str) -> bool:
    """Say whether "and …" goes on with the complement, rather than with the next name."""
    head_kind = _head_in(chunk)
    if link.startswith(
        ("and of", "and on", "and for", "and to", "and against", "and in", "and its", "and their", "or of")
    ):
        return True
    if link.endswith("the"):
        return head_kind == "" and phrase not in STATES and phrase not in KNOWN_PHRASES and phrase not in ACRONYMS
    if head_kind:
        place = max(i for i, word in enumerate(chunk) if word.text in HEADS)
        if _has_complement(words, index + place) or (len(chunk) > 1 and (head_kind == kind or head_kind == "body")):
            return False
    if phrase in KNOWN_PHRASES or (chunk[0].text in ACRONYMS and kind == "body"):
        return False
    before = words[index - 1].text
    if kind != "policy" and (before in STATES or before in PLACES):
        return False
    if phrase in PLACES and before not in PLACES:
        return False
    return kind == "policy" or not _is_abstract(before) or _is_abstract(chunk[-1].text)


def _policy_inside(words: tuple[Word, ...], head: int, last: int) -> int:
    """Return the head of an instrument that a body's "of" leads to ("Council of Europe Framework Convention"), or -1."""
    for index in range(head + 1, last + 1):
        if words[index].link not in ("", "of"):
            return -1
        if (
            words[index].text in STRONG_POLICY_HEADS
            and words[index].text != "Law"
            and index > head + 1
            and not words[index].link
        ):
            return index
    return -1


def _has_complement(words: tuple[Word, ...], index: int) -> bool:
    if index + 1 >= len(words) or words[index].text not in HEADS:
        return False
    return words[index + 1].link.split(" ")[0] in ("of", "for", "on", "to")


def _head_in(chunk: tuple[Word, ...]) -> str:
    """Return the kind of what a chunk names by its last head noun, or ''."""
    for word in reversed(chunk):
        if word.text in HEADS:
            return HEADS[word.text]
    return ""


def _names_body(chunk: tuple[Word, ...], phrase: str) -> bool:
    return _head_in(chunk) == "body" or phrase in STATES or phrase in KNOWN_PHRASES or phrase in ACRONYMS


def _is_scholarly(words: tuple[Word, ...], head: int) -> bool:
    return words[head].text in SCHOLARLY_HEADS or words[head].text in (
        "Laboratory",
        "Lab",
        "Department",
        "Faculty",
        "Committee",
    )


def _is_abstract(word: str) -> bool:
    return word in TOPICS or word.lower().endswith(_ABSTRACT_ENDINGS)


def _known(words: tuple[Word, ...]) -> Iterator[Name]:
    """Yield known acronyms and names without a head noun; those inside a longer name are dropped with the overlaps."""
    for index, word in enumerate(words):
        if kind := ACRONYMS.get(word.text):
            yield Name(word.start, word.end, kind, word.text, "known")
        elif index + 1 < len(words) and words[index + 1].link in ("", "of"):
            after = words[index + 1]
            phrase = f"{word.text} {after.link + ' ' if after.link else ''}{after.text}"
            if kind := KNOWN_PHRASES.get(phrase):
                yield Name(word.start, after.end, kind, after.text, "known")
            elif index + 2 < len(words) and (kind := KNOWN_PHRASES.get(f"{phrase} {words[index + 2].text}")):
                yield Name(word.start, words[index + 2].end, kind, words[index + 2].text, "known")
