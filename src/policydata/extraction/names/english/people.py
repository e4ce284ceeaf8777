"""People in English text: after a title, before or after what they are, by their given name or as Chinese names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK, CAPITALS
from policydata.extraction.names.english.complements import is_abstract
from policydata.extraction.names.english.family_names import EVERYDAY, NOT_A_NAME, SPEAKS, find_family_names
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.name_tails import with_tail
from policydata.extraction.names.english.person_words import (
    AUTHORED,
    DOUBTFUL_TITLES,
    KOREAN_FAMILY_NAMES,
    KOREAN_GIVEN_NAME,
    NATIONALITIES,
    NO_INITIALS,
    PINYIN_FAMILY_NAMES,
    PINYIN_GIVEN_NAME,
    ROLE_WORDS,
    ROLES,
)
from policydata.extraction.names.english.posts import has_letters_after, has_post_before, past_acronym
from policydata.extraction.names.english.scan import ABBREVIATIONS, Scan
from policydata.extraction.names.english.verbs import says_seat
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import CALENDAR, COMPANY_ENDINGS, HEADS, SENTENCE_STARTS, words
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_ROLE_IN_CAPITALS = any_of(ROLES)
_ROLE_AFTER = expression(
    rf",{BLANK}(?:an?{BLANK}|the{BLANK})?(?:(?:[a-z][a-z-]*+){BLANK}){{0,3}}{any_of(ROLE_WORDS)}\b|,{BLANK}(?:(?:then|former|now|acting|the){BLANK})?(?:[A-Z][A-Za-z.]+{BLANK}){{0,2}}{_ROLE_IN_CAPITALS}\b"
    rf"|,{BLANK}(?:aged{BLANK})?[1-9][0-9](?:{BLANK}years{BLANK}old)?[,.]|{BLANK}\([1-9][0-9]\)"
)
_SPOKEN = frozenset({"said", "says", "told", "added", "explained", "argued", "warned", "asked", "replied", "recalled"})
_CUES = ROLE_WORDS | words("""
    Contact: contact: Author: author: Mr. Mrs. Ms. Dr. Prof. Hon. Sen. Gov. Rep. Authors: Authors person: Enquiries:
    Inquiries: Contacts: Editors: Editor: Chair: Co-chairs: Rapporteur: Moderator: Speaker: Speakers: Signed:
    Signed, Representatives by: officer: Reporting: enquiries: inquiries: Signatory: Secretary: Director: President:
    Interviewer: Panel: Panellists: Email Present: Absent: PRESENT: ABSENT: Commissioners Excused: Attendees: Participants: Governors Secretaries Reps. Sens.
""")
_TRADE_AFTER = expression(
    rf",{BLANK}(?:an?|the){BLANK}(?:[a-z0-9-]+{BLANK}){{0,3}}(?!computer|server|provider|scanner|sensor|number|paper|letter|chapter|tracker|register|processor|"
    rf"monitor|indicator|factor|sector|vector|folder|router|browser|newsletter|order|centre|center|platform)[a-z]{{2,}}(?:er|or|ist|ian|man|woman|person|eer|mother|father|official)\b"
)
"""What a person does, behind the name: ", a bus driver"."""
_BELONGS = expression(
    rf",{BLANK}(?:who|whose|(?:of|from|at|for){BLANK}(?:the{BLANK})?[A-ZÀ-Þ])|{BLANK}\((?!PDO|PGI|TSG)(?:[A-Z]{{2,8}}|[A-Z][a-z]+(?:{BLANK}(?:of|for|and|the|[A-Z][\w-]+))*{BLANK}[A-Z]\w+)\)"
)
"""What a person belongs to, behind the name: ", of the Institute", ", who", "(Ministry of Justice)"."""
_PARTICLE = "(?:de|van|von|der|den|bin|ibn|bint|ter|zu|af|di|al|da|dos|del)"
_ABBREVIATED = expression(
    rf"\.{BLANK}(?:(?:Mr|Mrs|Ms|Dr|Prof|Ing|Sir|Dame|Hon|Justice|Professor|Senator|Gen|Col|Lt)\.?[ ]){{0,3}}((?:[A-Z]\.[ ]?)*(?:(?:[dD]e|[vV]an|[vV]on|der|den|du|di|la|bin|ibn|bint|ter|zu|af|di|al|da|dos|del|ten|ter)[ ]){{0,2}}[{CAPITALS}][A-Za-zÀ-ɏḀ-ỿ’'-]+(?:[ ][{CAPITALS}][a-zà-ɏḀ-ỿ’'-]+){{0,2}}+)"
)
_SHOUTED = expression(
    r"(?:\A|(?<=\n))[ ]*(?:\([Ss][Gg][Dd]\.?\)[ ]?|[Ss]d/-[ ]?)?\(?((?:[A-ZÀ-Þ][A-ZÀ-Þ’'-]+|[A-Z]\.)(?:[ ](?:[A-ZÀ-Þ][A-ZÀ-Þ’'-]+|[A-Z]\.)){1,3})"
    r"(?:,[ ](?!Secy)[A-Z][A-Za-z.]{1,4}){0,4}\)?(?:,(?=\n))?(?=\n|,[ ][A-Z])"
)
_ROLE_LINE = expression(rf"\n[ ]*(?:(?:[A-Z][a-z-]+)[ ]){{0,3}}{_ROLE_IN_CAPITALS}\b")
_SIGNED_AS = expression(
    rf"(?:\n[ ]*|,[ ])(?:[A-Z][a-z-]+\.?[ ]){{0,3}}(?:{_ROLE_IN_CAPITALS}|Secy)\b"
    rf"|\n[ ]*(?:[A-Z-]+[ ]){{0,2}}{any_of(role.upper() for role in ROLES)}(?=[ ]*\n|[ ]*\Z|,|[ ](?:GENERAL|OF)\b)"
)
_NAME_WORD = rf"[{CAPITALS}][A-Za-zÀ-ɏḀ-ỿ’']*+(?:-\n?[A-Za-zÀ-ɏḀ-ỿ][a-zà-ɏḀ-ỿ’']*+)*+"
_RUN = expression(rf"{_NAME_WORD}(?:(?:[ ]|\n[ ]?)(?:{_PARTICLE}[ ]){{0,2}}{_NAME_WORD})++")
_INITIAL = expression(r"[A-Z]\.[ A-Z]")
_GIVEN_BEFORE = expression(r"(?:\A|[^\w’'-])([A-ZÀ-Þ][a-zà-ɏḀ-ỿ]+)[ ]\Z")
_INITIALS = expression(
    r"((?:[A-Z]\.[ ]?){1,3})(?:(?:de|van|von|der|den|du|di|bin|ibn|bint|ter|zu|af|di|al|da|dos|del)[ ]){0,2}([A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ’']+(?:-[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ’']+)?)"
)
_JOINS = frozenset({".", "’", "'", "-"})
_AFTER_INITIAL = expression(rf"[,;)]|{BLANK}(?:and|&)\b|{BLANK}\((?:[0-9]{{4}}|[A-Za-z])")
_MOVES = expression(
    rf"{BLANK}(?:moved|seconded|voted|abstained|said|told|added|replied|noted|proposed{BLANK}(?:the|that))\b"
)
_BEGINS_SENTENCE = expression(r"(?:\A|\n|[.!?][”\"]?[ \n])\Z")
_BEFORE_INITIAL = expression(
    rf"(?:[,;(:]|\b(?:and|by|with|to|from|of|for|see|See|cf\.)|\n|\b(?:Dr|Mr|Mrs|Ms|Prof|Hon)\.){BLANK}?\Z"
)
_DOUBLE = expression("[A-ZÀ-Þ][a-zà-ɏḀ-ỿ’']{2,}-[A-ZÀ-Þ][a-zà-ɏḀ-ỿ’']{2,}\\Z")
_POSSESSIVE = expression("['’]s?(?:[ ].*)?\\Z")
_RUN_WORD = expression(rf"{_NAME_WORD}")
_PARTICLES = expression(rf"[ \n]{_PARTICLE}(?=[ \n])")
_LISTED = frozenset({" and ", ", ", "\nand ", " and\n", ", and ", ",\n", "; "})
_BYLINE = expression(rf"(?:,|{BLANK}and){BLANK}{_NAME_WORD}(?:[ ]{_NAME_WORD}){{1,2}}(?=\n)")
_NO_FAMILY = tuple(
    words("ed al ing ic ive ble less ful ous ly Free Wide Level Term Scale Based Centric Making Risk Use User Care")
)
"""Endings of qualities: "Evidence-Based", "Risk-Free"."""
_PLAIN_TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr", "Prof", "Messrs"})
_PLAIN_ENDS = ("Mr ", "Mrs ", "Ms ", "Dr ", "Prof ", "Professor ", "Senator ")
_NO_SIGNERS = (NOT_A_NAME - GIVEN_NAMES) | HEADS.keys() | ROLES | words("Press Release Media News Speech Notes")
_NO_NAME_WORDS = NOT_A_NAME | words("of the and for on to in with at or a an as from by")
_BEFORE_NAME = SENTENCE_STARTS | ROLES | CALENDAR | NATIONALITIES


def find_people_english(text: str, found: Scan) -> list[Span]:
    """Return the people an English text names, by position, without titles; a family name alone after the full name too."""
    people = [
        name_span(name.start + max(past, 0), name.end, "person.title")
        for name in found.names
        if name.kind == "person"
        and ((past := past_acronym(text[name.start : name.end])) >= 0 or text.endswith(_PLAIN_ENDS, 0, name.start))
    ]
    signatures = list(_signatures(text))
    signed = {signature.start for signature in signatures}
    for start, chain in found.chains:
        if start in signed:
            continue
        if candidates := _candidates(chain):
            after = people[-1].end if people else -1
            people += _in_chain(text, start, candidates, after)
    for end in found.abbreviations:
        match = _ABBREVIATED.match(text, end)
        if match is not None and _is_titled(text[max(0, end - 5) : end].split()[-1], match[1].split()):
            name = _POSSESSIVE.sub("", match[1])
            people.append(name_span(match.start(1), match.start(1) + len(name), "person.title"))
    people += signatures
    people += _with_initials(text)
    people = [with_tail(text, person) for person in people]
    people.sort(key=lambda span: span.start)
    people += find_family_names(text, people)
    people.sort(key=lambda span: span.start)
    return people


def _is_titled(title: str, name: Sequence[str]) -> bool:
    """Say whether the words behind an abbreviated title begin a name: no office, and behind "Gen." and "Rep." nothing else that is told."""
    first = name[0]
    if title in DOUBTFUL_TITLES and (len(name) == 1 or not NOT_A_NAME.isdisjoint(name)):
        return False
    return (
        first not in ABBREVIATIONS
        and first not in (ROLES if title in _PLAIN_TITLES else NOT_A_NAME)
        and not (first.isupper() and first.isalpha() and len(first) < 4)
    )


def _in_chain(text: str, start: int, candidates: Iterable[_Candidate], people_end: int) -> Iterator[Span]:
    """Yield the people named in a chain of capitals: two to four words without small words between.

    `people_end` is where the last person before the chain ends; a list of people may go on.
    """
    for first, last, parts, name_rule in candidates:
        begin, end = start + first, start + last
        rule = name_rule if name_rule is not None else _rule(text, parts, begin, end)
        if not rule and people_end > 0 and text[people_end:begin] in _LISTED:
            rule = "person.list"
        if rule:
            people_end = end
            yield name_span(begin, end, rule)


def _with_initials(text: str) -> Iterator[Span]:
    """Yield the people whose given names are initials: "J. P. Marquardt", "George W. Bush", in lists "R. Okoro"."""
    done = 0
    for clue in _INITIAL.finditer(text):
        place = clue.start()
        before = text[place - 1 : place]
        match = (
            _INITIALS.match(text, place) if place >= done and not before.isalnum() and before not in _JOINS else None
        )
        if match is None:
            continue
        done = match.end()
        initials, family = match.groups()
        behind = _GIVEN_BEFORE.search(text, max(0, place - 24), place)
        given = behind[1] if behind is not None else None
        if family.removesuffix("’s").removesuffix("'s") in _NO_NAME_WORDS or family in PLACES or len(family) < 3:
            continue
        is_titled = family.isupper() and text.endswith(("DR ", "MR ", "MRS ", "MS ", "HON. "), 0, place)
        if initials.replace(" ", "") in NO_INITIALS or (family.isupper() and not is_titled):
            continue
        start = place
        if behind is not None and given is not None and given not in _NO_NAME_WORDS and given not in _BEFORE_NAME:
            if initials.count(".") > 1 or given in GIVEN_NAMES or _AFTER_INITIAL.match(text, match.end()):
                start = behind.start(1)
            else:
                continue
        elif initials.count(".") == 1 and not is_titled and not _is_listed(text, given, start, match.end()):
            continue
        end = match.end() - (2 if family.endswith(("’s", "'s")) else 0)
        yield name_span(start, end, "person.initials")


def _is_listed(text: str, given: str | None, start: int, end: int) -> bool:
    """Say whether one initial stands where only a name does, and numbers no heading or annex."""
    if given is None and _MOVES.match(text, end) and _BEGINS_SENTENCE.search(text, max(0, start - 3), start):
        return True  # "J. Okoth seconded the motion."
    if _is_cued(text[max(0, start - 24) : start], False):
        return True  # "Director: T. Rue"
    return _BEFORE_INITIAL.search(text, max(0, start - 6), start) is not None and (
        _AFTER_INITIAL.match(text, end) is not None or SPEAKS.match(text, end) is not None
    )


class _Candidate(NamedTuple):
    """Words of a chain that may name a person, their place in it, and the rule that needs no more (None: see around)."""

    start: int
    end: int
    parts: tuple[str, ...]
    rule: str | None


@lru_cache(maxsize=16384)
def _candidates(chain: str) -> tuple[_Candidate, ...]:
    """Return what in a chain of capitals may be the names of people."""
    may_name = [word not in _NO_NAME_WORDS or word in EVERYDAY or word == "Bill" for word in chain.split()]
    if (True, True) not in pairwise(may_name):
        return ()
    found: list[_Candidate] = []
    for match in _RUN.finditer(chain):
        place = match.start()
        for first, last in _name_words(match[0]):
            begin, end = place + first.start(), place + last.end()
            parts = _PARTICLES.sub(" ", chain[begin:end]).replace("-\n", "").split()
            is_placed = len(parts) > 2 and parts[0] in PLACES and parts[0] not in GIVEN_NAMES
            if is_placed and (parts[1] in GIVEN_NAMES or chain.endswith(" of ", 0, begin)):
                begin = chain.index(parts[1], begin + len(parts[0]))  # "Bank of England Andrew Bailey"
                del parts[0]
            elif len(parts) > 2 and (past := past_acronym(f"{parts[0]} {parts[1]}")) > 0:
                begin += past  # "DLS Anna Pavlik"
                del parts[0]
            if not 2 <= len(parts) <= 4:
                continue
            if possessive := _POSSESSIVE.search(parts[-1]):
                parts[-1] = parts[-1][: possessive.start()]
                end -= len(possessive[0])
            found.append(_Candidate(begin, end, tuple(parts), _name_rule(parts)))
    return tuple(found)


def _name_words(run: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield first and last word of each stretch of a run in which every word may be part of a person's name."""
    first = last = None
    for word in _RUN_WORD.finditer(run):
        if first is not None and last is not None and first is not last and "\n" in run[last.end() : word.start()]:
            yield first, last  # the name is whole, and the next line another
            first = last = None
        is_family_name = first is last and first is not None and first[0] in GIVEN_NAMES and word[0] in EVERYDAY
        is_family_name |= word[0] == "Bill" and not word.start()  # a given name, where more tells it
        if not is_family_name and (word[0] in NOT_A_NAME or word[0] in _BEFORE_NAME or says_seat(word[0])):
            if first is not None and last is not None:
                yield first, last
            first = last = None
        elif word[0][0].isupper():
            if last is not None and last[0].endswith(("'s", "’s")):
                first = word  # "Chile's Ana Rojas"
            first, last = first or word, word
    if first is not None and last is not None:
        yield first, last


def _name_rule(parts: Sequence[str]) -> str | None:
    """Return by which rule parts alone are a person's name, '' when they name a place, None when they do not tell."""
    if " ".join(parts) in PLACES:
        return ""
    if parts[-1] in EVERYDAY:
        return None
    if parts[0].isupper() and len(parts[0]) > 3 and parts[-1] in GIVEN_NAMES and len(parts) == 2:
        return "person.given_name"  # "PAVLIK Anna"
    if parts[0] in PINYIN_FAMILY_NAMES and len(parts) == 2 and PINYIN_GIVEN_NAME.fullmatch(parts[1]):
        return "person.pinyin"
    if parts[0] in KOREAN_FAMILY_NAMES and len(parts) == 2 and KOREAN_GIVEN_NAME.fullmatch(parts[1]):
        return "person.pinyin"
    if parts[0] in GIVEN_NAMES or parts[0].split("-")[0] in GIVEN_NAMES:
        return "person.given_name"
    if len(parts) < 4 and _is_double(parts[-1]) and not any(is_abstract(part) for part in parts[:-1]):
        return "person.double"
    return None


def _is_double(word: str) -> bool:
    """Say whether a word is two family names with a hyphen between, and no places, topics or qualities."""
    if not _DOUBLE.match(word):
        return False
    return not any(
        half in NOT_A_NAME or half in PLACES or half in NATIONALITIES or half.endswith(_NO_FAMILY) or is_abstract(half)
        for half in word.split("-")
    )


def _rule(text: str, parts: Sequence[str], start: int, end: int) -> str:
    """Return by which rule the words around parts make them a person's name, or ''."""
    initials = "".join(part[0] for part in "-".join(parts).split("-") if part)
    if (
        text.startswith((",", " ("), end)
        and not text.startswith(initials + ")", text.find(")", end) - len(initials))
        and (_ROLE_AFTER.match(text, end) or _BELONGS.match(text, end) or _TRADE_AFTER.match(text, end))
    ):
        return "person.role_after"
    if has_letters_after(text, end):
        return "person.letters"
    if (
        text.startswith("\n", end)
        and _ROLE_LINE.match(text, end)
        and _begins_line(text, start)
        and not (text[start:end].isupper() and not _NO_SIGNERS.isdisjoint(text[start:end].title().split()))
    ):
        return "person.signature"
    if _begins_line(text, start) and _BYLINE.match(text, end):
        return "person.byline"
    if has_post_before(text, start, end):
        return "person.office"
    before = text[max(0, start - 24) : start]
    if _is_cued(before, any("-" in part for part in parts)):
        return "person.role_before"
    if SPEAKS.match(text, end) and parts[-1] not in COMPANY_ENDINGS and not before.endswith((" at ", " of ")):
        return "person.speaks"
    return ""


def _begins_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(" ") if start else True


def _is_cued(before: str, is_double: bool) -> bool:
    """Say whether the words before a name say that it is a person's; `is_double` when it has a hyphen, as many names do."""
    if not before or not before[-1].isspace():
        return False
    words_before = before.split()[-3:]
    if not words_before:
        return False
    last = words_before[-1]
    if (
        last in _CUES
        or (last[-1] == ":" and last[:-1] in ROLES)
        or last.removesuffix(",") in ROLE_WORDS
        or (last.endswith(",") and last[:-1] in ("said", "added"))
    ):
        return True
    previous = words_before[-2] if len(words_before) > 1 else ""
    if last in ("by", "By"):
        return previous in AUTHORED or is_double or before.rstrip(" ").endswith(("\nBy", "\n\nBy")) or before == "By "
    if words_before[-2:] == ["of", "State"]:
        return True
    if last in _SPOKEN:
        return is_double or "”" in before or '"' in before
    return (previous, last) == ("case", "of")


def _signatures(text: str) -> Iterator[Span]:
    """Yield the names in capital letters on a line of their own above or before what the person is."""
    for match in _SHOUTED.finditer(text):
        parts = match[1].title().split()
        if _SIGNED_AS.match(text, match.end()) and _NO_SIGNERS.isdisjoint(parts):
            yield name_span(*match.span(1), "person.signature")
