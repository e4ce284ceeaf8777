"""Acronyms that no full name explains and that act or are a source: "according to ZCRA figures", "the NRA said"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.english.explained_bodies import find_terms
from policydata.extraction.names.english.initials import COMMON_ACRONYMS
from policydata.extraction.names.english.known_names import KNOWN_ACRONYMS
from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.words import words
from policydata.extraction.place_names import ENGLISH_PLACES
from policydata.extraction.spans import Span

_ACRONYM = expression(r"[A-Z]{3,8}\Z|(?!Ma?c[A-Z]|Fitz|[DLV][aeiou]n?[A-Z])[A-Z][a-z]+[A-Z][A-Za-z]*[a-z]\Z")
"""Capitals, or a coined word with one inside: "EuroRetail"."""
_SOURCE = expression(
    rf"\b(?:[Aa]ccording{BLANK}to|[Aa]s{BLANK}per|(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Ee]stimates|[Rr]eports?|statement|letter|notice|guidance|surveys?|"
    rf"spokes(?:man|woman|person)|official|director|head|chair|chairman|president|members)(?:{BLANK}[a-z]+ed)?{BLANK}(?:from|by|of|at|for)){BLANK}(?:the{BLANK})?\Z"
)
_SUBJECT = expression(
    rf"\b(?:group|body|union|charity|watchdog|regulator|firm|company|association|federation|agency|network|NGO|operator|lobby|institute|bank){BLANK}\Z|(?:\A|\b[Tt]he|[.!?:;,”]|\n)[ \n•*–-]*\Z|\b(?:and|but|that|while|when|where|as|which){BLANK}(?:the{BLANK})?\Z"
)
_ACTS = expression(
    rf"(?:{BLANK}(?:has|had|also|then|later|will|would)){{0,2}}{BLANK}(?:said|says|told|warned|warns|announced|announces|fined|noted|notes|ordered|orders|launched|launches|added|estimates|estimated|urged|urges|confirmed|"
    rf"published|publishes|issued|issues|reported|reports|released|releases|approved|approves|adopted|adopts|found|finds|ruled|rejected|concluded|recommended|recommends|decided|opened|imposed|commented|submitted|argued|argues|suggested|submits|stated|states|proposed|considers|considered|supports|supported|welcomed|welcomes|believes|observed|acknowledged|requested|asked|called|licensed|investigated|regulates|oversees)\b"
    rf"|{BLANK}(?:data|figures|statistics|estimates|numbers){BLANK}(?:show|shows|showed|put|indicate|indicated|suggest|released|published)\b"
)
_NO_BODIES = (
    COMMON_ACRONYMS
    | KNOWN_ACRONYMS.keys()
    | ROLES
    | ENGLISH_PLACES.keys()
    | words("DPO CISO CIO COO MSP ATM CPI VAT DNA SMS VPN")
)
_BEFORE = 60


def find_acting_acronyms(text: str, acronyms: Sequence[tuple[int, str]], named: Iterable[Span]) -> Iterator[Span]:
    """Yield every mention of an acronym that acts, or is a source, somewhere in the text; `named` are the full names in it."""
    names = {word for _, word in acronyms if _ACRONYM.match(word) and word not in _NO_BODIES}
    acting = {
        word
        for start, word in acronyms
        if word in names
        and (
            _SOURCE.search(text, max(0, start - _BEFORE), start)
            or (_ACTS.match(text, start + len(word)) and _SUBJECT.search(text, max(0, start - _BEFORE), start))
        )
    }
    if acting:
        acting -= find_terms(text, named)
    for start, word in acronyms:
        if word in acting and text[start + len(word) : start + len(word) + 1] not in ("-", "/"):
            yield name_span(start, start + len(word), "body.acronym")
