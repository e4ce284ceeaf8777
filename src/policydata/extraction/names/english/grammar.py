"""The grammar of English names: where the name around a head noun begins and ends, in one segment of a chain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.names.english.acceptance import LEGISLATIVE_HOUSES, Candidate, accepted, committee_of
from policydata.extraction.names.english.capital_chains import PARTICLES, Segment, Word, segments
from policydata.extraction.names.english.complements import FIRST_LINKS, REALMS, begins, continues, is_abstract, runs_on
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS, KNOWN_NAMES
from policydata.extraction.names.english.person_words import person_behind
from policydata.extraction.names.english.verbs import is_finite
from policydata.extraction.names.place_words import PLACES, SEATS, STATES
from policydata.extraction.names.words import HEADS, ORDINALS, STRONG_POLICY_HEADS, TOPICS, phrases

_TOPIC_HEADS = frozenset({"Regulation", "Standards", "Policy", "Planning", "Measures"})
"""Head nouns that are topics of a body too."""
_PAIRED = frozenset({"Rules", "Policies", "Principles", "Standards", "Terms"})
"""Heads that go before another with one complement: "Rules and Procedures on Licensing"."""
_ENACTED = frozenset({"Act", "Bill", "Law", "Regulations", "Order", "Ordinance", "Rules", "Code"})
_SECURED = frozenset({"Representation", "Rights", "Protection", "Conservation", "Preservation"})
"""What an act may be "of the": "the Representation of the People Act"."""
_PLANS = frozenset({"Policy", "Strategy", "Plan", "Framework", "Roadmap", "Programme", "Program"})
_OF_PLANS = frozenset({"Action", "Implementation", "Investment", "Master", "Strategic", "Delivery", "Operational"})
"""Words that say what a second plan is for, not what it is about."""
_AND = ("and", "&", "or", "and other")
_LED = frozenset({"from", "of", "for", "in", "with", "against", "to", "on"})
_LONG_GERUND, _LEAST_GERUND = 5, 4
_ENACTING = frozenset({"Council", "Commission", "Parliament", "Union", "Government", "Board"})
_PURPOSEFUL = frozenset(
    {"Alliance", "Coalition", "Foundation", "Network", "Institute", "Project", "Campaign", "Trust", "Lab"}
)
"""Heads of bodies whose names may say first what for: "the Data for Good Alliance"."""
_MARKING = phrases("to, for, in, with, into, from, against, on, for a, for an, in a, to a, for all, at")
"""Small words before what the subject of a head is for, in or against."""
_ANSWERS = frozenset({"Response", "Reply", "Comments", "Introduction", "Changes", "Submission"})  # "to" an act
_ADJECTIVES = ("al", "ic", "ive", "ary")


class Name(NamedTuple):
    """A name in a chain: `shape` is first or last (where the head stands), short, part (of a name that stands elsewhere), title (of a person)
    or known."""

    start: int
    end: int
    kind: str
    head: str
    shape: str
    determined: bool = False


@lru_cache(maxsize=16384)
def names_of_chain(
    chain: str, determined: bool = False, owned: bool = False, at_line_start: bool = False
) -> tuple[Name, ...]:
    """Return the names of one chain by position; offsets are those of the chain.

    `determined` says that "the" or "this" stands before the chain, `owned` that "its" or "their" does, `at_line_start`
    that it begins a line.
    """
    found: list[Name] = []
    for segment in segments(chain, determined, owned, at_line_start):
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
            (word.link and not PARTICLES.issuperset(word.link.split()))
            or ((word.text in HEADS or word.text in TOPICS) and not _is_family_name(segment.words, count))
            or word.text in STATES
            or word.text.startswith("Island")  # "Prince Edward Island"
            or is_finite(word.text)
            or word.text[0] in "(0123456789"
        ):
            break
        count += 1
    if count == 1 and segment.words[0].new_line:
        return None  # "Director General / Figures …": the next line
    if not 1 <= count <= 4 or (count < len(segment.words) and not segment.words[count].link):
        return None
    return Name(segment.words[0].start, segment.words[count - 1].end, "person", "", "title")


def _is_family_name(words: tuple[Word, ...], count: int) -> bool:
    """Say whether a head or topic is part of a person's name: "Administrator Bill Nelson", "Administrator Samantha Power"."""
    if not count:
        return words[0].text == "Bill" and len(words) > 1 and not words[1].link and words[1].text not in HEADS
    return count == 1 and words[0].text in GIVEN_NAMES and (len(words) == 2 or bool(words[2].link))


def _names(segment: Segment) -> Iterator[Name]:
    words = segment.words
    left = index = 0
    determined = segment.determined or segment.owned
    if (act := max(_act_of_gerund(words, determined), _act_of_body(words, determined))) > 0:
        yield Name(words[0].start, words[act].end, "policy", words[act].text, "last", segment.determined)
        left = index = act + 1
    while index < len(words):
        head = _next_head(words, index)
        if head < 0:
            break
        head = _shared_head(words, head)
        start = _left_edge(words, head, left, segment.determined or segment.owned)
        last, first_link = _right_edge(words, head)
        kind = HEADS[words[head].text]
        if kind == "body" and last > head and words[last].text[0] == "(":
            last -= 1  # "Department of Health (Ireland)"
        if kind == "body" and (inner := _event_inside(words, head, last)) >= 0:
            head, kind = inner, "event"
            last, first_link = _right_edge(words, head)
        if kind == "body" and start < head and words[start].text.isdigit():
            start += 1  # "the 46 Council of Europe member states"
        if kind != "policy" and (inner := _policy_inside(words, head, last)) >= 0:
            head, kind = inner, "policy"
            last = max(last, _right_edge(words, head)[0])
        if last == head > start and (second := _second_plan(words, head)) > head:
            head = second  # "Climate Strategy and Action Plan for the Islands"
            last, first_link = _right_edge(words, head)
        determined = (segment.determined or segment.owned) if start == 0 else words[start].link.endswith("the")
        verdict = accepted(Candidate(words, start, head, last, kind, first_link, determined))
        has_article = segment.determined if start == 0 else words[start].link.endswith("the")
        if verdict is None:
            if head > start and not words[head].link:
                yield Name(words[start].start, words[head].end, kind, words[head].text, "part", has_article)
            index = head + 1
            continue
        kind, shape = verdict
        if not head and _is_first_subject(words, shape, segment.determined or segment.owned):
            index = 1
            continue
        yield Name(words[start].start, words[last].end, kind, words[head].text, shape, has_article)
        if kind == "event" and last > head and words[head + 1].link.split(" ")[0] in ("of", "to"):
            yield from _names(
                Segment((words[head + 1]._replace(link=""), *words[head + 2 : last + 1]), True, False, False)
            )
        left = index = last + 1
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
            if words[head].text == "Government" and head < position:
                continue  # "Government Digital and Data Office"
            return committee_of(words, head) if words[head].text in LEGISLATIVE_HOUSES else head
    return -1


def _shared_head(words: tuple[Word, ...], head: int) -> int:
    """Return the head of the body that a head noun is one of two topics of: "Banking Regulation and Supervision Agency"."""
    if words[head].text not in _TOPIC_HEADS or head + 1 >= len(words) or words[head + 1].link not in ("and", "&"):
        return head
    last = _chunk_end(words, head + 1)
    shares = HEADS.get(words[last].text) == "body" or words[last].text in ("Act", "Bill", "Law", "Regulations")
    return last if last > head + 1 and shares else head


def _left_edge(words: tuple[Word, ...], head: int, left: int, determined: bool) -> int:
    """Return the first word of the name that ends, or begins its complement, at `head`."""
    start = _chunk_start(words, head, left)
    has_complement = (
        head + 1 < len(words)
        and words[head + 1].link.split(" ")[0] in FIRST_LINKS[HEADS[words[head].text]]
        and begins(words, head, head + 1, words[head + 1 : _chunk_end(words, head + 1) + 1])
    )
    kind = HEADS[words[head].text]
    while start > left:
        link, before = words[start].link, _chunk_start(words, start - 1, left)
        previous = words[before:start]
        if _is_enacted_list(words, head, start, before, determined):
            start = before
            continue
        inner = previous[1:] if previous[0].text == "Government" else previous
        is_pair = has_complement and start == head and link == "and" and previous[-1].text in _PAIRED
        if not is_pair and (
            any(word.text in HEADS and word.text != "Fair" for word in inner or previous)
            and previous[-1].text not in _TOPIC_HEADS
        ):
            if (
                previous[-1 if link == "of" else 0].text in LEGISLATIVE_HOUSES
                and (len(previous) > 1 or link == "of")
                and words[head].text in ("Committee", "Subcommittee")
            ):
                start = before
            break
        phrase = " ".join(word.text for word in previous)
        if link == "&" and phrase not in STATES and phrase not in KNOWN_NAMES and phrase not in KNOWN_ACRONYMS:
            start = before
            continue
        if link in _AND:
            other = "other" in (link[4:], words[start].text.lower())
            leads = other or (before == 0 and (determined or previous[0].text in ORDINALS))
            apart = not (
                is_abstract(previous[-1].text)
                or is_pair
                or leads
                or _shares(words, head, start, link, kind)
                or (words[head].text in ("Conventions", "Protocols", "Treaties") and phrase in SEATS)
            )
            if apart or phrase in STATES or phrase in KNOWN_NAMES or phrase in KNOWN_ACRONYMS:
                break
        elif link == "of":
            if (has_complement and kind == "policy" and start == head) or (
                kind == "body" and previous[-1].text not in REALMS
            ):
                break
        elif link == "for" and start < head and words[head].text in _PURPOSEFUL and before == 0 and determined:
            pass
        elif link in _MARKING:
            is_apart = phrase in PLACES or phrase in KNOWN_ACRONYMS or not phrase.strip("IVXLC")  # "Annex VI to …"
            is_apart |= previous[-1].text in _ANSWERS
            if kind == "body" or has_complement or is_apart or (kind == "event" and link == "on"):
                break
        elif kind != "policy" or not (
            link in ("de", "da", "do", "du", "del")  # "Rio de Janeiro Declaration"
            or (link == "the" and previous[-1].text.endswith("ing"))  # "Combating the Financing of Terrorism Act"
        ):
            break
        start = before
    return start


def _shares(words: tuple[Word, ...], head: int, start: int, link: str, kind: str) -> bool:
    """Say whether "and" joins two subjects of one head: any that are no names where more than the head stands behind ("Tolls and
    Moorings Department"), adjectives ("Electoral and Boundaries Commission"), given names."""
    before, behind = words[start - 1].text, words[start].text
    if before in PLACES or before in GIVEN_NAMES:
        return kind == "body" and before in GIVEN_NAMES and behind in GIVEN_NAMES and before not in PLACES
    if link == "and" and start < head and not before.isupper() and not words[head].text.endswith("ions"):
        return True
    return kind == "body" and before.endswith(_ADJECTIVES) and len(before) > _LONG_GERUND


def _is_enacted_list(words: tuple[Word, ...], head: int, start: int, before: int, determined: bool) -> bool:
    """Say whether "and" joins two subjects of a law whose article stands before the first: "the Network and Information Systems
    Act", "the Protection from Falsehoods and Manipulation Act"."""
    if not determined or words[head].text not in _ENACTED:
        return False
    previous = words[before:start]
    if not before and len(previous) == 1 and words[start].link in ("of", "for", "of the"):
        return words[head].text in ("Act", "Bill") and (previous[0].text in HEADS or previous[0].text in _SECURED)
    if words[start].link not in _AND:
        return False
    if before:
        return words[before].link in _LED and not any(word.text in HEADS for word in words[:start])
    if len(previous) == 1:
        only = previous[0].text
        return only == "Acts" or (only not in KNOWN_ACRONYMS and HEADS.get(only) != "policy")
    return previous[-1].text not in HEADS and any(word.text in HEADS for word in previous)


def _is_first_subject(words: tuple[Word, ...], shape: str, determined: bool) -> bool:
    """Say whether the first word is a subject of the law that follows: "the Network and Information Systems Regulations"."""
    if not determined or len(words) < 3:
        return False
    if words[1].link in ("of", "for"):
        return words[_chunk_end(words, 1)].text in ("Act", "Bill")  # "the Regulation of Investigatory Powers Act"
    second = _chunk_end(words, 0) + 1  # "the Government Performance and Results Act"
    if shape != "short" or HEADS[words[0].text] == "policy" or second >= len(words):
        return False
    return words[second].link in ("and", "&") and words[_chunk_end(words, second)].text in _ENACTED


def _act_of_gerund(words: tuple[Word, ...], determined: bool) -> int:
    """Return the head of a title that says first what it does, or -1: "Enhancing Digital Trust in Public Services Act"."""
    first = words[0].text
    if not first.endswith("ing") or len(first) <= _LONG_GERUND or len(words) < _LEAST_GERUND or words[1].link:
        return -1
    act = next((place for place in range(len(words) - 1, 2, -1) if words[place].text in _ENACTED), -1)
    links = [word.link for word in words[1 : act + 1] if word.link]
    if act < 0 or words[act].link or not links or any(HEADS.get(word.text) == "policy" for word in words[:act]):
        return -1
    return act if determined or not links[-1].endswith("the") else -1


def _act_of_body(words: tuple[Word, ...], determined: bool) -> int:
    """Return the head of a law that is named after a body, or -1: "the National Institute of Standards and Technology Act"."""
    place = _chunk_end(words, 0) if words else 0
    if not determined or HEADS.get(words[place].text) != "body":
        return -1
    while place + 1 < len(words) and words[place + 1].link in ("of", "of the", "on", "for", "and"):
        first, place = place + 1, _chunk_end(words, place + 1)
        if words[place].text in ("Act", "Bill"):
            return place if place > first else -1
        if any(HEADS.get(word.text) == "policy" and word.text not in TOPICS for word in words[first : place + 1]):
            return -1
    return -1


def _second_plan(words: tuple[Word, ...], head: int) -> int:
    """Return the head behind "and" that is of the same subject: "Water Policy and Strategy", "Water Strategy and Action Plan"; or -1."""
    if words[head].text not in _PLANS or head + 1 >= len(words) or words[head + 1].link not in ("and", "&"):
        return -1
    end = _chunk_end(words, head + 1)
    alone = all(word.text in _OF_PLANS for word in words[head + 1 : end])
    return end if alone and words[end].text in _PLANS and words[end].text != words[head].text else -1


def _chunk_start(words: tuple[Word, ...], index: int, left: int) -> int:
    while index > left and not words[index].link:
        index -= 1
    return index


def _right_edge(words: tuple[Word, ...], head: int) -> tuple[int, str]:
    """Return the last word of the name whose head is `head`, and the small word its complement begins with."""
    last, index, first = head, head + 1, ""
    while index < len(words):
        link = words[index].link
        if not link:
            if last == head and not _is_seated(words, head):
                break
            last, index = index, index + 1
            continue
        end = _chunk_end(words, index)
        chunk = words[index : end + 1]
        goes_on = continues(words, head, index, chunk, first) if first else begins(words, head, index, chunk)
        if not goes_on:
            break
        if HEADS[words[head].text] == "body" and len(chunk) > 1:
            is_known = f"{words[head].text} {link} {chunk[0].text}" in KNOWN_NAMES and HEADS.keys().isdisjoint(
                word.text for word in chunk
            )
            if named := int(is_known) or person_behind([word.text for word in chunk]) or runs_on(words, index, chunk):
                return index + named - 1, first or link.split(" ")[0]
        first = first or link.split(" ")[0]
        last, index = end, end + 1
    return last, first


def _is_seated(words: tuple[Word, ...], head: int) -> bool:
    """Say whether a place behind the head of a body ends its name: "National Research Council Canada"."""
    end = _chunk_end(words, head)
    if HEADS[words[head].text] != "body" or head == 0 or words[head].link or words[head + 1].new_line:
        return False
    return " ".join(word.text for word in words[head + 1 : end + 1]) in STATES


def _chunk_end(words: tuple[Word, ...], index: int) -> int:
    while index + 1 < len(words) and not words[index + 1].link:
        index += 1
    return index


def _policy_inside(words: tuple[Word, ...], head: int, last: int) -> int:
    """Return the head of an instrument that a body's "of" leads to ("Council of Europe Framework Convention"), or -1."""
    for index in range(head + 1, last + 1):
        if words[index].link not in ("", "of", "and"):
            return -1
        if (
            words[index].text in STRONG_POLICY_HEADS
            and words[index].text != "Law"
            and not (words[index].text == "Regulation" and words[head].text not in _ENACTING)
            and index > head + 1
            and not words[index].link
        ):
            return index
    return -1


def _event_inside(words: tuple[Word, ...], head: int, last: int) -> int:
    """Return the head of the event that a body with "of" in its name has: "Group of Seven Summit", or -1."""
    inner = head + 1
    while inner < last and not words[inner + 1].link:
        inner += 1
    held = (
        last > head + 1 and words[head + 1].link == "of" and words[inner].text in ("Summit", "Conference", "Symposium")
    )
    return inner if held and inner > head + 1 and HEADS.get(words[inner - 1].text) != "body" else -1


def _known(words: tuple[Word, ...]) -> Iterator[Name]:
    """Yield known acronyms; those inside a longer name are dropped with the overlaps."""
    for before, word in zip((None, *words), words, strict=False):
        if kind := KNOWN_ACRONYMS.get(word.text):
            is_british = word.text == "GDPR" and before is not None and before.text == "UK" and not word.link
            start = before.start if is_british and before is not None else word.start
            yield Name(start, word.end, kind, word.text, "known")
