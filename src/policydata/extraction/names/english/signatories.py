"""States that bind themselves to an instrument are bodies: "Fiji and Samoa signed the Convention", "ratified by Norway"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.place_words import STATES
from policydata.extraction.names.whole_words import places
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span
from policydata.extraction.word_tables import ENGLISH_MONTHS
from policydata.extraction.word_tries import any_of

_MARKS = words(
    "ratif party_to parties_to Ratif signed sign_ signs Sign acced join Join deposit conclud names_to denounc accession"
)
_STATE = expression(
    rf"(?<![\w-])(?:(?:Republic|Kingdom|Principality|State|Commonwealth) of (?:the )?)?{any_of(STATES)}(?![\w-])"
)
_REACH = 240
_AND = expression(r",? (?:and |as well as )?(?:the )?|,\n")
_OBJECT = r"(?=[^.\n]{0,90}?(?i:\b(?:(?:convention|protocol|agreement|charter|covenant|pact|accord|declaration|compact|instrument|statute|amendment|arrangement)s?|treaty|treaties|memorand(?:um|a)|it)\b))"
_BIND = expression(
    r"(?:,? (?:and|as well as) the (?:European|African) Union)?(?: (?:has|have|had|today|also|then|first|both|formally|jointly|later)){0,3} "
    rf"(?i:signed|signs?|ratif(?:ied|ies|y)|acced(?:ed|es) to|joined|joins?|initialled|concluded|deposited|denounced|withdrew from|put (?:its|their) (?:names?|signatures?) to|(?:became|is|are) (?:also |now )?(?:an? |the )?(?:[A-Za-z-]+ )?part(?:y|ies) to){_OBJECT}"
)
_ON_A_DAY = rf"(?= (?:it )?(?:on|in) (?:[0-9]|(?:{ENGLISH_MONTHS})\b))"
_BIND_ALONE = expression(
    rf"(?: (?:has|have|had|also|then|first|both|later)){{0,3}} (?:signed|ratified|acceded|approved|accepted){_ON_A_DAY}"
    rf"| (?:(?:did|has done|had done) (?:so|likewise|the same)|followed suit){_ON_A_DAY}"
)
"""Where the sentences before have named the instrument: “Armenia ratified on 5 May 2005”."""
_PRAISED = expression(r"\b(?i:commend|applaud|congratulat|thank|prais)[A-Za-z]* (?:the )?\Z")
_FOR_BINDING = expression(r" (?:for|on|upon) (?:having |their |its )?(?:ratif|sign|acced|accept|deposit)")
_GAPPED = expression(r"[^.;:\n]{4,90}?(?:, and|; and|,|;| and) (?:by )?(?:the )?")
"""From those who bound themselves to the next who did, whose verb is left out: “…, Georgia on 12 December”."""
_BRACED_DAY = expression(rf"(?:,? | ?\()(?:(?:on|in) )?(?=[0-9]{{1,2}} [A-Z]|[0-9]{{4}}|[A-Z][a-z]+ [0-9])|{_ON_A_DAY}")
_BEFORE = expression(
    rf"(?:\A|[.:;!?,][ \n]+|\n[ •*–-]*|\b(?:that|[Ww]here|[Ww]hen|[Ww]hile|[Aa]fter|[Oo]nce|and|but|until|[0-9]{{4}}|{ENGLISH_MONTHS}) )(?:[Tt]he )?\Z"
)
_BY = expression(
    r"\b(?:signed|ratified|concluded|initialled|ratification|accession|signature|accepted|approval|acceptance)(?: (?:on|in) [A-Z0-9][\w ]{2,24})? by (?:the )?\Z"
)


def find_signatories(text: str) -> Iterator[Span]:
    """Yield the states that sign, ratify, join or leave an instrument, alone or in a list."""
    found: list[tuple[int, int]] = []
    done = 0
    for mark in places(text, _MARKS):
        found += (match.span() for match in _STATE.finditer(text, max(done, mark - _REACH), mark + _REACH))
        done = found[-1][1] if found else 0  # a reach may end inside a name: the next begins behind the last whole one
    group: list[tuple[int, int]] = []
    bound = -1
    for start, end in [*found, (len(text), len(text))]:
        if group and not _AND.fullmatch(text, group[-1][1], start):
            first, last = group[0][0], group[-1][1]
            before = text[max(0, first - 60) : first]
            if (
                ((_BIND.match(text, last) or _BIND_ALONE.match(text, last)) and _BEFORE.search(before))
                or _BY.search(before)
                or (_FOR_BINDING.match(text, last) and _PRAISED.search(before))
                or (bound >= 0 and _BRACED_DAY.match(text, last) and _GAPPED.fullmatch(text, bound, first))
            ):
                bound = last
                for place in group:
                    yield name_span(*place, "body.signatory")
            group = []
        group.append((start, end))
