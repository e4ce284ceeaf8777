"""Instruments told by their kind and a number without "No.": "Law 8,214", "Bill 4205-12", "Directive PSD/04/2025", "Council Policy C-17"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import marks_of
from policydata.extraction.word_tables import ENGLISH_MONTHS, word_set

_YEAR = "(?:1[6-9]|20)[0-9]{2}"
_DIGITS = expression(b"00*")
_PLAIN = word_set(
    "Law Decree Bill Ordinance Bylaw By-law By-Law Circular Proclamation Edict Proposition Resolution Directive Act Direction Order "
    "Decree-Law Measure Protocol Notice"
)
"""Kinds that a bare number follows."""
_CODED = _PLAIN | word_set(
    "Regulation Decision Recommendation Instruction Policy Standard Guideline Opinion Communication Announcement Declaration Amendment "
    "Note Specification Statement Instrument Notification Determination Interpretation"
)
"""Kinds that a number with signs or letters follows."""
_DOCUMENTS = word_set(
    "Brief Briefing Report Paper Bulletin Case case complaint Complaint Application Appeal Petition Release Digest Newsletter Memorandum "
    "Motion Question Inquiry inquiry Review Outlook Factsheet Series Submission Proposal proposal"
)
"""What has a number like `3/2024` and is no instrument."""
_LETTERED = frozenset({"Bulletin", "Memorandum"})
"""Of these, instruments behind who issued them with a lettered number: "OMB Memorandum M-24-10"."""
_MODIFIER = (
    "Supreme|Executive|Secretarial|Presidential|Ministerial|Royal|Council|Commission|Government|Administrative|Departmental|Department|Memorandum|Military"
    "|Joint|Concurrent|Continuing|House|Senate|Legislative|Implementing|Delegated|Framework|Practice|Federal|National|Republic|Commonwealth|Public|General|Special|Emergency"
    "|Interim|Provisional|Provincial|Regional|Board|Municipal|Technical|Statutory|Constitutional|Organic|Regulatory|Normative|Cabinet|Gazette|Legal|State"
    "|Assembly|Ministry|Central|Bank|Prudential|Directorate|Immigration|Private|Draft|Zoning|Building|Policy|Security|Study|Local"
)
_KIND = expression(
    rf"(?<![A-Za-z0-9’'-])(?P<kind>(?P<modifiers>(?:(?:{_MODIFIER})[ \n]){{0,3}})(?:[A-Z]{{2,6}}[ \n](?=Notice|Circular|Bulletin|Memorandum|Directive|Instruction|Resolution|Recommendation|Standard|Guideline))?(?P<head>[A-Z][A-Za-z-]{{2,14}}))[ \n]\Z"
)
_UNION = expression(r"\([A-Z]{2,6}\)[ \n](?:No\.?[ \n])?\Z")
_CODE = expression(
    rf"(?:[0-9]{{1,4}}-(?:FK?Z|[IVX]{{1,5}})|[0-9]{{1,3}}/C(?:P|MP|MA)\.[0-9]{{1,3}}|[A-Z]{{1,8}}(?:[./–-][A-Z0-9]{{1,8}}){{1,5}}(?:\([A-Z]+\))?|{_YEAR}/[A-Z] [0-9]{{1,3}}/[0-9]{{1,3}}|[0-9]{{2,4}}/[0-9]{{1,4}}/[A-Z]{{2,5}}"
    rf"|(?!{_YEAR}[–—/-])(?!24/7|9/11)(?:[0-9]{{1,5}}[–—-][0-9]{{2,5}}[A-Z]?(?<![0-9][0-9–—-][0-9]{{2}})(?<![ \n][0-9][–—-][0-9]{{2}})|[0-9]{{1,5}}/[0-9]{{2,4}})"
    rf"|{_YEAR}[-/][0-9]{{3,5}}|(?<=Law ){_YEAR}-[0-9]{{2}})(?![\w%/]|[.,–—-][0-9])"
)
_JOINED_TO_UNION = expression(r"[0-9]{1,4}/[0-9]{1,4}(?![\w/])")
_JOINED = expression(
    r"(?:,?[ \n](?:and|or|then)[ \n](?:then )?|, (?:(?:and|or|then) )?)(?P<code>[0-9]{1,6}(?P<sign>[/-])(?P<last>[0-9]{2,5}))(?![\w/%-]|[.,–—][0-9])"
)
_PARTED = expression(r"[0-9]{1,6}([/-])([0-9]{2,5})")
_BARE = expression(
    rf"(?!{_YEAR}(?![0-9]))(?:[A-Z]{{2,4}})?(?:[0-9]{{1,3}},[0-9]{{3}}|[0-9]{{1,6}}(?:[-.][0-9A-Z]{{1,4}}){{0,2}}(?:-[A-Z]{{3,8}})?)(?![\w/%]|[.,–—-][0-9]|-(?!\w))"
    rf"(?!(?<![0-9]{{4}})[ \n](?:to|and|or)\b)(?![ \n](?:per|million|billion|of(?![ \n](?:[0-9]|{ENGLISH_MONTHS}))|times|percent|percentage|votes?|pages?)\b)"
)
_FILED = expression(
    rf"(?!{_YEAR}/[0-9]{{2}}(?![0-9/]))(?:[0-9]{{1,5}}/(?:{_YEAR}|[0-9]{{2}})(?:/[A-Z]{{2,5}})?|{_YEAR}/[0-9]{{1,5}}|[A-Z]-[0-9]{{1,4}}/[0-9]{{2}})(?![\w/%]|[.,–—-][0-9])"
)
"""The number of a document that is no instrument; `2023/24` is a year."""
_OF_YEAR = expression(rf"[0-9]{{1,4}} of {_YEAR}(?![0-9/-])")
_AMENDMENT = expression(r"[A-Z]{2,3} [0-9]{1,5}(?![\w/])")
_OF_COUNCIL = expression(rf"(?!{_YEAR})[1-9][0-9]{{2,3}}(?![\w/%×-]|[.,][0-9]|[ \n](?:\(|x[ \n]|pixels?\b|dpi\b))")
"""The number of a resolution of the Security Council without its year: "adopted resolution 2803"."""
_ORDERED = expression(
    r"(?:Executive|Secretarial|Presidential|Ministerial|Administrative|Department(?:al)?|Memorandum|Military|Special|General)[ \n]"
)
_LONG = {"Act": 3, "Notice": 3, "Resolution": 2}
"""So many digits has a bare number behind these kinds at least."""
_REACH, _KIND_REACH = 26, 60
_DIVIDING = (" ", "\n")


class NumberedKind(NamedTuple):
    """Where the kind begins, where its number begins and ends, and the last word of the kind; '' where it is no instrument."""

    start: int
    number: int
    end: int
    head: str


@lru_cache(maxsize=2)
def numbered_kinds(text: str) -> tuple[NumberedKind, ...]:
    """Return the kinds of a text with their numbers, in order."""
    return tuple(_numbered_kinds(text))


def _numbered_kinds(text: str) -> Iterator[NumberedKind]:
    done = 0
    for run in _DIGITS.finditer(marks_of(text)):
        place = run.start()
        if place < done:
            continue
        start = place
        if text[place - 1 : place] not in _DIVIDING:
            low = max(0, place - _REACH)
            start = 1 + max(text.rfind(" ", low, place), text.rfind("\n", low, place))
        before = text[start - _REACH if start > _REACH else 0 : start].rsplit(None, 2)
        if not before:
            continue
        word = before[-1].title() if before[-1].isupper() and len(before[-1]) > 2 else before[-1]
        if not ("A" <= word[0] <= "Z" or word[0] == "(" or word in _DOCUMENTS):
            if word == "resolution" and "Security Council" in text and (bare := _OF_COUNCIL.match(text, start)):
                yield NumberedKind(text.rindex(word, 0, start), start, bare.end(), "Resolution")
            continue
        if len(word) < 4 and word.isupper() and before[-2:-1] == ["Amendment"]:
            start = text.rfind(word, max(0, place - _REACH), start)
            found = _numbered(text, start, start)
        elif word in _CODED:
            found = _numbered(text, start, start)
        elif word in _DOCUMENTS:
            filed = _FILED.match(text, start)
            found = NumberedKind(start, start, filed.end(), "") if filed is not None else _numbered(text, start, start)
        elif word[0] == "(" or word in ("No", "No."):
            union = _UNION.search(text, max(0, start - 14), start)
            found = _numbered(text, union.start(), start) if union is not None else None
        else:
            continue
        if found is not None and text[start - 1] == "\n" and text.startswith((". ", ") "), found.end):
            continue  # "1. Data Retention Directive / 2. Water Act"
        while found is not None and found.end > place:
            done = found.end
            yield found
            found = _joined(text, found)


def _joined(text: str, last: NumberedKind) -> NumberedKind | None:
    """Return the instrument that only a number tells, behind another of its kind: "Presidential Decree 201/2018, then 87/2020"."""
    match = _JOINED.match(text, last.end) if last.head else None
    alike = _PARTED.fullmatch(text, last.number, last.end)
    if match is None or alike is None or alike[1] != match["sign"] or len(alike[2]) != len(match["last"]):
        return None
    return NumberedKind(match.start("code"), match.start("code"), match.end(), last.head)


def _numbered(text: str, behind: int, start: int) -> NumberedKind | None:
    """Return the kind that ends at `behind` with the number at `start`; between the two stands "(EU)" or nothing."""
    kind = _KIND.search(text, max(0, behind - _KIND_REACH), behind)
    if kind is None:
        return None
    head = kind["head"].title() if kind["head"].isupper() else kind["head"]
    if head not in _CODED | _LETTERED:
        return None
    if head in _LETTERED and (text[start].isdigit() or kind.start() == kind.start("head")):
        return None
    if behind < start:
        code = _JOINED_TO_UNION.match(text, start)
        return NumberedKind(kind.start("kind"), behind, code.end(), head) if code is not None else None
    code = (
        _CODE.match(text, start)
        or _OF_YEAR.match(text, start)
        or (_AMENDMENT.match(text, start) if head == "Amendment" else None)
    )
    if (
        code is None
        and head in _PLAIN
        and not kind["head"].isupper()
        and (head not in ("Order", "Direction") or _is_ordered(kind["modifiers"]))
    ):
        code = _BARE.match(text, start)
        if code is not None and len(code[0]) < _LONG.get(head, 1) and not kind["modifiers"]:
            return None
        if code is not None and text.startswith(":", code.end()) and len(code[0]) == 1 and not kind["modifiers"]:
            return None  # "Measure 5: Lights"
        if code is not None and head == "Directive" and len(code[0]) == 1 and not kind["modifiers"]:
            return None  # "Payment Services Directive 2"
    return NumberedKind(kind.start("kind"), start, code.end(), head) if code is not None else None


def _is_ordered(modifiers: str) -> bool:
    return _ORDERED.search(modifiers) is not None or "Practice" in modifiers
