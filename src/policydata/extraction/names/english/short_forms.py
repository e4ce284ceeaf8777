"""Short forms of names found before them: "the Measures", "this Act", "the Ministry", acronyms; 《办法》, 本条例."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import heading_of
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.edges import EDITION
from policydata.extraction.names.english.initials import initials_of, is_of_topic
from policydata.extraction.names.english.scan import Found
from policydata.extraction.names.name_spans import full_name, name_span
from policydata.extraction.names.words import ACRONYMS, words
from policydata.extraction.spans import Span, first_at
from policydata.extraction.word_tables import ENGLISH_MONTHS

_DETERMINER = expression(
    rf"(?:\A|[^A-Za-z-])(?:the|this|that|these|those|said|such){BLANK}?(?:{BLANK}(?:draft|new|following|revised|amended|interim|said|above|same|final|revoked|repealed|lapsed|expired|principal|parent|previous|former|old|earlier|later|first|second|third|consolidated|published|adopted|"
    rf"corrected|withdrawn|redrafted|updated|original|existing|present|current|proposed|entire|whole|above-mentioned|aforementioned|resulting){BLANK})?[“\"‘'*]?{BLANK}?\Z",
    re.IGNORECASE,
)
_DEFINING = expression(rf"[(（,](?:[^()（）\n]{{0,40}}?)[“\"‘'](?:the{BLANK})?\Z", re.IGNORECASE)
_WINDOW = 34
_BRACKET_GAP = 2
_MARKS = frozenset("(“\"‘'")
_SELF = ("his ", "hese ", "his\n", "hese\n")
"""Before a head, what makes it the text's own title where the text is headed by one with that head."""
_BILLS = {"act": "bill"}
_NEAR = 20
"""So many full names with the same head are looked at for the one that a part is of."""
_ACRONYM_AFTER = expression(
    rf"{BLANK}?[(（](?:the{BLANK}|hereinafter{BLANK}(?:the{BLANK})?)?[“\"‘']?([A-Z][A-Za-z0-9&-]{{1,11}})[”\"’']?(?:[,;/][^()（）\n]{{0,60}})?[)）]"
)
_OPENS_OR_BLANK = frozenset("(（ \n")
_PROGRAMMES = frozenset({"Programme", "Program"})
_LONE = words(
    "Act Bill Regulations Ordinance Decree Directive Convention Treaty Protocol Charter Code Law Agreement Constitution Covenant Declaration Memorandum"
)
"""Heads that with "the" and a capital letter name an instrument of which the text gives no full name."""
_LONE_DATED = words(
    "Regulation Order Policy Plan Strategy Guidelines Guidance Programme Program Framework Rule Rules Roadmap Resolution Standard Circular Notice Protocol "
    "Proclamation Measures Accord Pact Statute Scheme Guideline Standards Directions Determination By-law By-laws Bylaws"
)
"""Heads that do so only beside an event of it and its day: "the Order was published on 3 May"."""
_DONE = r"(?:publish|adopt|approv|endors|sign|issu|gazett|promulgat|launch|releas|enact|amend|revis|repeal|revok|rescind|withdr|supersed|ratifi)[a-z]*"
_A_DAY = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?:,|\sof)?\s)?(?:(?:{ENGLISH_MONTHS})\b|(?:19|20)[0-9]{{2}}(?![0-9]))"
_ON_A_DAY = rf"{BLANK}(?:on|in|from|since|until|as{BLANK}of){BLANK}{_A_DAY}"
_HAPPENED = (
    rf"(?:{BLANK}(?:has|have|had|will|shall|is|are|also|first|then|later|finally|formally|officially)){{0,3}}{BLANK}"
    rf"(?:(?:was|were|been|be){BLANK}(?:(?:first|last|later|only|jointly|[a-z]+ly){BLANK})?(?:{_DONE}|laid|tabled|made|replaced)|expire[sd]|lapse[sd]|commence[sd]"
    rf"|(?:enter(?:s|ed)?|comes?|came|takes?|took|becomes?|became|goes|went|due{BLANK}to{BLANK}enter){BLANK}(?:into|effect|force|law)|effective)\b"
)
_DATED = tuple(
    (expression(behind), expression(before))
    for behind, before in (
        (rf"{_HAPPENED}[^.;\n]{{0,80}}?{_ON_A_DAY}", r"\Z"),
        (_HAPPENED, rf"\b(?:[Oo]n|[Ii]n|[Ss]ince|[Ff]rom){BLANK}{_A_DAY}[ 0-9,]{{0,9}}{BLANK}the{BLANK}\Z"),
        (_ON_A_DAY, rf"\b(?:{_DONE}|tabled){BLANK}the{BLANK}\Z"),
    )
)
_LONE_BEFORE = expression(
    rf"(?:\A|[^A-Za-z-])(?:the|this|these|said){BLANK}(?:(?:draft|new|revised|amended|same|whole|original|proposed|present|current){BLANK})?\Z",
    re.IGNORECASE,
)
_TITLE_BEHIND = expression(rf"[’'-]|{BLANK}(?:[A-Z0-9(&]|of\b|on\b(?![ ][0-9])|for\b|No\b)")
_ENTRY = expression(r"(?:\A|\n|[–—:•|*-][ ]|\n[0-9.]+[ ])\Z")
_HAPPENS = expression(
    rf"{BLANK}(?:is|was|were|has|to|passes|passed|enters?|entered|opened|opens|comes?|came|takes?|took|adopted|approved|signed|published|gazetted|amended|repealed|introduced|tabled|"
    r"receives?|received|promulgated|ratified|lapses?|lapsed|expires?|expired|becomes|clears|cleared|assented|commences?|commenced|laid|fully|formally|finally|applies)\b"
)
_INSIDE = expression("[/_]|-[A-Z0-9]")
_JURISDICTIONS = words("NSW ACT NT SA WA UK US USA EU EEA UAE NI NZ PRC HK HKSAR")
"""What brackets behind an act say of where it is in force: "Health Records Act 1998 (NSW)"."""
_DOCUMENT_NUMBER = expression("-[0-9]{2}|[0-9]{5}")
_CAPITAL = expression(r"[A-Z]")


def find_short_forms(text: str, candidates: Sequence[Found], full: Sequence[Span]) -> list[Span]:
    """Return the candidates that a determiner or a definition makes a mention of a full name standing before them.

    Each refers, in its detail, to the start of that name and carries its link.
    """
    by_head: dict[tuple[str, str], list[Span]] = {}
    for span in full:
        by_head.setdefault((span.kind, _singular(span.detail.get("head", ""))), []).append(span)
    defined: dict[tuple[str, str], Span] = {}
    established: dict[tuple[str, str], tuple[Span, int]] = {}
    found: list[Span] = []
    heading = heading_of(text, full)
    own = full[heading] if heading is not None else None
    own_head = _singular(own.detail.get("head", "")) if own else ""
    for candidate in candidates:
        key = candidate.kind, _singular(candidate.head.lower())
        spans = by_head.get(key)
        if spans is None and candidate.head in _PROGRAMMES:
            key = "body", key[1]  # "the Programme" of the United Nations
            spans = by_head.get(key)
        if spans is None and candidate.kind == "event":
            key = "body", key[1]  # "the Forum" of a body that is called a forum
            spans = by_head.get(key)
        if candidate.kind == "event" and key[0] == "event" and candidate.head == "Conference":
            continue
        index = first_at(spans, candidate.start) if spans else 0
        if not spans or (not index and candidate.shape == "short"):
            if _stands_alone(text, candidate):
                found.append(name_span(candidate.start, candidate.end, "policy.lone"))
            continue
        if candidate.shape == "part" and not candidate.determined and text[candidate.start - 1] not in _MARKS:
            continue
        if not index:
            continue
        if text[candidate.start - 1] == "(" and text[candidate.end : candidate.end + 1] == ")":
            if 0 <= candidate.start - spans[index - 1].end <= _BRACKET_GAP:
                defined[key] = spans[index - 1]
                found.append(_refer(candidate.start, candidate.end, spans[index - 1], f"{candidate.kind}.part"))
            continue
        before = text[max(0, candidate.start - _WINDOW) : candidate.start]
        if _DEFINING.search(before):
            defined[key] = spans[index - 1]
        elif not (candidate.determined or _DETERMINER.search(before) or _is_bare(text, candidate)):
            continue
        if candidate.shape == "part":
            before_it = spans[max(0, index - _NEAR) : index]
            if (whole := _holding(text, before_it, text[candidate.start : candidate.end])) is not None:
                found.append(_refer(candidate.start, candidate.end, whole, f"{candidate.kind}.part"))
            continue
        if own is not None and before.endswith(_SELF) and own_head in (key[1], _BILLS.get(key[1])):
            antecedent = own
            established[key] = own, candidate.start
        else:
            antecedent = defined.get(key) or _antecedent(text, established, key, spans[index - 1], candidate.start)
        found.append(_refer(candidate.start, candidate.end, antecedent, f"{candidate.kind}.short"))
    return found


def _antecedent(
    text: str, established: dict[tuple[str, str], tuple[Span, int]], key: tuple[str, str], nearest: Span, start: int
) -> Span:
    """Return what a short form stands for: what it stood for before, else the nearest name.

    A name that its own paragraph begins with takes the short form over.
    """
    meant, last = established.get(key, (nearest, start))
    paragraph = text.rfind("\n", 0, start) + 1
    if meant is not nearest and nearest.start >= paragraph and not paragraph <= last < nearest.start:
        meant = nearest
    established[key] = meant, start
    return meant


def _stands_alone(text: str, candidate: Found) -> bool:
    """Say whether a short form names an instrument although no full name stands before it: "the Bill", "this Ordinance"."""
    if candidate.kind != "policy" or candidate.shape != "short" or candidate.head not in _LONE | _LONE_DATED:
        return False
    start, end = candidate.start, candidate.end
    low = max(0, start - _WINDOW)
    if candidate.head not in _LONE and not any(
        behind.match(text, end) and before.search(text, low, start) for behind, before in _DATED
    ):
        return False
    if text[start:end].isupper() or _TITLE_BEHIND.match(text, end):
        return False
    return _LONE_BEFORE.search(text, low, start) is not None


def _is_bare(text: str, candidate: Found) -> bool:
    """Say whether a short form begins an entry of a list or table without its article: "– Convention opened for signature"."""
    return (
        candidate.kind == "policy"
        and candidate.shape == "short"
        and _ENTRY.search(text, max(0, candidate.start - _BRACKET_GAP - 2), candidate.start) is not None
        and _HAPPENS.match(text, candidate.end) is not None
    )


def _holding(text: str, spans: Sequence[Span], part: str) -> Span | None:
    """Return the last of the full names that is longer than a part and holds all its words: "the Interim Measures"."""
    needed = frozenset(part.split())
    for span in reversed(spans):
        if span.end - span.start > len(part) and needed.issubset(text[span.start : span.end].split()):
            return span
    return None


def find_acronyms(text: str, candidates: Iterable[tuple[int, str]], full: Iterable[Span]) -> list[Span]:
    """Return the candidates that the text explains "(CAC)", or that are the initials of a name in it.

    `candidates` are words like acronyms with where they start.
    """
    initials: dict[str, Span] = {}
    explained: dict[str, Span] = {}
    for span in full:
        if span.end - span.start < 8 or span.kind == "person":
            continue
        for acronym in initials_of(text[span.start : span.end]):
            initials.setdefault(acronym, span)
        match = _ACRONYM_AFTER.match(text, span.end) if _may_open(text, span.end) else None
        if (
            match
            and not _DOCUMENT_NUMBER.search(match[1])
            and match[1] not in _JURISDICTIONS
            and len(_CAPITAL.findall(match[1])) > 1
            and span.end - span.start > len(match[1])
            and not (span.kind == "event" and match[1] in ACRONYMS)
            and not (span.kind == "policy" and is_of_topic(text[span.start : span.end], match[1]))
        ):
            is_whose = span.kind == "body" and match[1] in initials_of(text[span.start : span.end])
            if is_whose and match[1] in explained and explained[match[1]].end == span.end:
                explained[match[1]] = span  # "59th session of the General Conference (GC)"
            explained.setdefault(match[1], span)
    meanings = {**initials, **explained}
    found: list[Span] = []
    for start, word in candidates:
        meant = meanings.get(word)
        if meant is None or _INSIDE.match(text, start + len(word)) or text[start - 1 : start] == "/":
            continue
        edition = EDITION.match(text, start + len(word)) if meant.kind == "policy" else None
        end = edition.end() if edition else start + len(word)
        mention = _refer(start, end, meant, f"{meant.kind}.acronym")
        # In a heading the acronym may stand before what explains it: it refers to nothing before it.
        found.append(mention if meant.start <= start else mention._replace(detail={}))
    return found


def _may_open(text: str, end: int) -> bool:
    """Say whether a bracket may open here, perhaps behind blanks."""
    after = text[end : end + 1]
    return after in _OPENS_OR_BLANK and (after != " " or text[end + 1 : end + 2] in _OPENS_OR_BLANK)


def _refer(start: int, end: int, antecedent: Span, rule: str) -> Span:
    detail = {"refers_to": full_name(antecedent)}
    return Span(start, end, antecedent.kind, None, None, rule, antecedent.linked_id, detail)


def _singular(head: str) -> str:
    return head if head in ("opinions", "measures", "provisions", "rules", "principles") else head.removesuffix("s")
